"""What came of a pasted meeting is heard by those who do not see the list."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.desktop.dossiers.evening import TEXTS, Evening
from wsis_desktop.desktop.commands.commands import Command


@pytest.mark.window
def test_what_came_of_a_pasted_line_is_heard(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[str] = []
    for module in ("calendar_panel", "calendar_desk"):
        where = f"wsis_desktop.desktop.calendar.{module}"
        monkeypatch.setattr(f"{where}.announcing", lambda: True)
        monkeypatch.setattr(f"{where}.announce", lambda _part, words: said.append(words))
    evening = Evening(qtbot, tmp_path)
    evening.open(*evening.files(*TEXTS[:2]))
    evening.do(Command.SHOW_CALENDAR)
    calendar = evening.window.calendar
    calendar.paste("no day at all")
    assert said.pop().startswith("No day was found in it.")
    calendar.paste("15 December 2026, 12:00 UTC: Plenary")
    evening.until(lambda: said)
    (heard,) = said
    assert heard.startswith("Plenary: ")
    assert "15 December 2026" in heard
    evening.close()
