"""Evenings at the window, closed behind each test."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.desktop.dossiers.evening import Evening


@pytest.fixture
def evening(qtbot: QtBot, tmp_path: Path) -> Iterator[Callable[[], Evening]]:
    """Return what opens the window anew over the same library, as the next evening does."""
    evenings: list[Evening] = []

    def begin() -> Evening:
        for earlier in evenings:
            earlier.close()
        evenings.append(Evening(qtbot, tmp_path))
        return evenings[-1]

    yield begin
    for each in evenings:
        each.close()
