"""The licences of what travels along can be read in the window."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.desktop.wearing import Wear
from wsis_desktop.desktop.help import licences_dialog
from wsis_desktop.desktop.help.licences_dialog import LicencesDialog
from wsis_desktop.desktop.painting.theme import LIGHT
from wsis_desktop.licences import ThirdParty


def test_each_part_shows_its_licence_when_it_is_chosen(qtbot: QtBot) -> None:
    dialog = LicencesDialog()
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.text.toPlainText()
    (row,) = [row for row in range(dialog.list.count()) if dialog.list.item(row).text().startswith("pymupdf ")]
    dialog.list.setCurrentRow(row)
    assert "AFFERO" in dialog.name.text()
    assert "GNU AFFERO GENERAL PUBLIC LICENSE" in dialog.text.toPlainText()


def test_keys_walk_the_parts(qtbot: QtBot) -> None:
    dialog = LicencesDialog()
    qtbot.addWidget(dialog)
    dialog.show()
    before = dialog.name.text()
    QTest.keyClick(dialog.list, Qt.Key.Key_Down)
    assert dialog.name.text() != before


def listed(dialog: LicencesDialog) -> list[str]:
    rows = range(dialog.list.count())
    return [dialog.list.item(row).text() for row in rows if not dialog.list.isRowHidden(row)]


def test_a_part_is_found_by_its_name_or_its_licence(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    made = (("lightly", "1.0", "MIT"), ("heavy", "2.4", "GPL-3.0"), ("lighter", "3.1", "GPL-2.0"))
    parts = tuple(ThirdParty(*each, f"Words of {each[0]}.") for each in made)
    monkeypatch.setattr(licences_dialog, "third_parties", lambda: parts)
    dialog = LicencesDialog()
    qtbot.addWidget(dialog)
    dialog.show()
    QTest.keyClicks(dialog.sought, "gpl")
    assert listed(dialog) == ["heavy 2.4", "lighter 3.1"]
    assert dialog.text.toPlainText() == "Words of heavy."
    QTest.keyClick(dialog.sought, Qt.Key.Key_Down)
    assert dialog.text.toPlainText() == "Words of lighter."
    QTest.keyClicks(dialog.sought, " Light")
    assert listed(dialog) == ["lighter 3.1"]
    QTest.keyClicks(dialog.sought, "house")
    assert (listed(dialog), dialog.text.toPlainText()) == ([], "")
    assert "is called so" in dialog.name.text()
    dialog.sought.clear()
    assert len(listed(dialog)) == len(parts)
    assert dialog.text.toPlainText() == "Words of lightly."


def test_no_row_lies_over_the_next(qtbot: QtBot, wear: Wear) -> None:
    wear(LIGHT)
    dialog = LicencesDialog()
    qtbot.addWidget(dialog)
    dialog.show()
    first, second = (dialog.list.visualItemRect(dialog.list.item(at)) for at in (0, 1))
    assert first.height() > dialog.list.fontMetrics().height() + 8
    assert second.top() == first.bottom() + 1


def test_a_part_with_many_licences_leaves_room_for_their_words(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    many = ", ".join(f"GPL-{version}+ with an exception" for version in range(40))
    parts = (ThirdParty("liblight", "1.0", "MIT", "Words."), ThirdParty("libheavy", "2.4", many, "Words of theirs."))
    monkeypatch.setattr(licences_dialog, "third_parties", lambda: parts)
    dialog = LicencesDialog()
    qtbot.addWidget(dialog)
    dialog.show()
    before = dialog.text.height()
    dialog.list.setCurrentRow(1)
    qtbot.wait(50)
    assert dialog.text.height() == before
    assert "libheavy 2.4" in dialog.name.text()
    assert dialog.text.toPlainText() == f"{many}\n\nWords of theirs."


def test_other_dialogs_come_without_looking_for_licences(checkout: Path) -> None:
    asked = "import sys, wsis_desktop.desktop.dialogs; print('wsis_desktop.licences' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", asked], cwd=checkout, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"
