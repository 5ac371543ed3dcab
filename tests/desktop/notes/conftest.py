"""A desk for notes, closed behind each test."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.desktop.notes.written import Desk
from wsis_desktop.app import make_application


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    """Return a desk over an empty folder."""
    make_application()
    made = Desk(qtbot, tmp_path)
    yield made
    made.close()
