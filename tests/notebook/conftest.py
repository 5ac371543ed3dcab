"""A library of its own for each test, and a clock that the test winds."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.notebook.kept import Clock
from wsis_desktop.notebook.store import Store, open_store


@pytest.fixture
def clock() -> Clock:
    """Return a clock that goes on by a minute each time it is looked at."""
    return Clock()


@pytest.fixture
def store(library: Path, clock: Clock) -> Iterator[Store]:
    """Return an empty library, opened to write."""
    with open_store(library, clock=clock) as opened:
        yield opened
