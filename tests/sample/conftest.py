"""The sample, what truly changed in it, and what the program makes of it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.sample.truth import Truth, truth_of
from wsis_desktop.model.comparison import Side
from wsis_desktop.model.revision import Revision
from wsis_desktop.reading.read import read
from wsis_desktop.shipped import shipped


@pytest.fixture(scope="session")
def sample() -> Path:
    """Return the folder of the sample."""
    return shipped("sample")


@pytest.fixture(scope="session")
def truth(sample: Path) -> Truth:
    """Return both revisions' paragraphs and the true links."""
    return truth_of(json.loads((sample / "true-changes.json").read_text(encoding="utf-8")))


@pytest.fixture(scope="session")
def readings(sample: Path) -> dict[Side, Revision]:
    """Return both PDF files as the program reads them."""
    return {Side.OLD: read(sample / "rev1.pdf"), Side.NEW: read(sample / "rev2.pdf")}
