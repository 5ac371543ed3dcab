"""What every test may count on: no screen, no reader's own files, no process left behind."""

from __future__ import annotations

import multiprocessing
import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

ROOT = Path(__file__).resolve().parent.parent

if sys.platform == "linux":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# One machine is as slow as another is fast: no deadlines. On a build server the same examples are drawn each time.
settings.register_profile("desk", deadline=None)
settings.register_profile("ci", deadline=None, derandomize=True, max_examples=60, database=None)
settings.load_profile("ci" if os.environ.get("CI") else "desk")


@pytest.fixture(scope="session", autouse=True)
def no_process_is_left() -> Iterator[None]:
    """Fail the run when a worker outlives it."""
    yield
    left = multiprocessing.active_children()
    assert not left, f"processes left running: {left}"


@pytest.fixture(scope="session", autouse=True)
def readers_own_files_stay_untouched(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Keep settings and library of the whole run in a folder of its own."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("WSIS_DESKTOP_LIBRARY", str(tmp_path_factory.mktemp("library")))
        yield


@pytest.fixture
def library(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return an empty folder that this test's programs take for the reader's library."""
    folder = tmp_path / "library"
    folder.mkdir()
    monkeypatch.setenv("WSIS_DESKTOP_LIBRARY", str(folder))
    return folder


@pytest.fixture(scope="session")
def corpus() -> Path:
    """Return the folder of real documents; skip the test where they are not at hand."""
    folder = ROOT.parent / "shared" / "corpus"
    if not folder.is_dir():
        pytest.skip("The real documents are not beside the checkout: this test needs them in ../shared/corpus.")
    return folder


@pytest.fixture(scope="session")
def checkout() -> Path:
    """Return the folder that holds the project."""
    return ROOT
