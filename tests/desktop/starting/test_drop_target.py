"""The fields of the start page show all that they say, however long the title of a draft is."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from wsis_desktop.desktop.painting.style_sheet import style_sheet
from wsis_desktop.desktop.painting.theme import LIGHT
from wsis_desktop.desktop.starting.start_page import StartPage
from wsis_desktop.model.revision import Format, Kind, Paragraph, Revision
from wsis_desktop.model.terms import Side

TITLE = "Report of the Preparatory Commission for the Entry into Force of the Agreement on the Matters before it"


@pytest.fixture
def page(qtbot: QtBot) -> StartPage:
    """Return the start page as it stands in a laptop's window."""
    made = StartPage()
    made.setStyleSheet(style_sheet(LIGHT))
    qtbot.addWidget(made)
    made.resize(1424, 820)
    with qtbot.waitExposed(made):
        made.show()
    return made


def told(page: QWidget) -> list[QLabel]:
    """Return what stands in words in a field."""
    return [label for label in page.findChildren(QLabel) if label.isVisible() and label.text()]


def test_a_field_shows_all_lines_of_a_long_title(page: StartPage, qtbot: QtBot) -> None:
    revision = Revision(
        path="official.pdf",
        sha256="0" * 64,
        format=Format.PDF,
        title=TITLE,
        symbol="A/AC.296/2026/9 and a symbol that takes much room",
        date="4 September 2026",
        paragraphs=(Paragraph(index=0, kind=Kind.PARAGRAPH, text="Words."),),
    )
    page.targets[Side.OLD].show_revision(revision, alone=True)
    old, new = page.targets[Side.OLD], page.targets[Side.NEW]
    qtbot.waitUntil(
        lambda: all(label.height() >= label.heightForWidth(label.width()) for label in told(old)), timeout=2000
    )
    assert len(told(old)) == 3
    assert old.height() == new.height(), "both fields stand alike"
