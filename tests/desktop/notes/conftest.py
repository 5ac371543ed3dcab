"""A desk for notes, closed behind each test."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.desktop.dossiers.evening import Evening
from tests.desktop.notes.room import Room
from tests.desktop.notes.written import Desk
from wsis_desktop.app import make_application


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    """Return a desk over an empty folder."""
    make_application()
    made = Desk(qtbot, tmp_path)
    yield made
    made.close()


@pytest.fixture
def enter(qtbot: QtBot, tmp_path: Path) -> Iterator[Callable[[], Room]]:
    """Return what opens a window over two drafts in a folder, as often as it is asked; all are closed behind the test."""
    rooms: list[Room] = []

    def entered() -> Room:
        rooms.append(Room(qtbot, tmp_path))
        return rooms[-1]

    yield entered
    for room in rooms:
        room.close()


@pytest.fixture
def evening(qtbot: QtBot, tmp_path: Path) -> Iterator[Callable[[], Evening]]:
    """Return what opens a window with a worker that really works; all are closed behind the test."""
    evenings: list[Evening] = []

    def begun() -> Evening:
        evenings.append(Evening(qtbot, tmp_path))
        return evenings[-1]

    yield begun
    for each in evenings:
        each.close()
