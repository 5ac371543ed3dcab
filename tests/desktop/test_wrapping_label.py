"""Lines of a label begin at one place, from whichever side they are read."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from wsis_desktop.desktop.dossiers.dossier_list import DossierList
from wsis_desktop.desktop.painting.theme import LIGHT
from wsis_desktop.desktop.presenting.presentation import Presentation
from wsis_desktop.desktop.starting.start_page import StartPage
from wsis_desktop.desktop.widgets.wrapping_label import LinedLabel, WrappingLabel, breakable

# Words that all begin and end with the same upright letter, so that lines of them begin and end in the same ink.
UPRIGHT = " ".join(["اا"] * 60)


def line_ends(label: LinedLabel) -> list[tuple[int, int]]:
    """Return where the ink of each line begins and ends, from the left."""
    picture = label.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    ground = picture.pixelColor(0, 0).lightness()
    ends, row = [], []
    for y in range(picture.height()):
        ink = [x for x in range(picture.width()) if abs(QColor(picture.pixel(x, y)).lightness() - ground) > 90]
        if ink:
            row += ink
        elif row:
            ends.append((min(row), max(row)))
            row = []
    return ends


@pytest.mark.parametrize("kind", [LinedLabel, WrappingLabel])
def test_lines_read_from_the_right_begin_below_one_another_and_end_inside(kind: type[LinedLabel], qtbot: QtBot) -> None:
    label = kind(UPRIGHT)
    qtbot.addWidget(label)
    label.setWordWrap(True)
    label.setStyleSheet("background: white; color: black")
    label.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    label.resize(205, label.heightForWidth(205))
    label.show()
    ends = line_ends(label)
    assert len(ends) > 2
    assert max(right for _, right in ends) - min(right for _, right in ends) <= 1
    assert min(left for left, _ in ends) >= 0


@pytest.mark.parametrize("made", [StartPage, DossierList, partial(Presentation, LIGHT)])
def test_labels_of_several_lines_are_of_this_kind(made: Callable[[QWidget], QWidget], qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    page = made(window)
    labels = [label for label in page.findChildren(QLabel) if label.wordWrap()]
    assert labels
    assert [label.text() for label in labels if not isinstance(label, LinedLabel)] == []


def test_its_words_take_the_colour_of_the_style_and_stay_within_its_height(qtbot: QtBot) -> None:
    label = WrappingLabel(UPRIGHT)
    qtbot.addWidget(label)
    label.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    label.setStyleSheet("background: white; color: rgb(200, 0, 0)")
    label.resize(205, label.heightForWidth(205))
    label.show()
    picture = label.grab().toImage()
    red = [y for y in range(picture.height()) for x in range(205) if picture.pixelColor(x, y).green() < 60]
    assert red
    assert max(red) < label.height() - 1
    assert all(picture.pixelColor(x, y).red() > 150 for y in red for x in range(205))


NAME = "Outcome_document_Rev2_compilation-of-comments_clean.version_20261129_final.pdf"


def test_a_long_name_may_go_on_behind_its_signs_or_anywhere() -> None:
    assert breakable(f"The file {NAME} is gone").replace("\u200b", "") == f"The file {NAME} is gone"
    assert max(map(len, breakable(NAME).split("\u200b"))) <= 24
    assert all(part[-1] in "_-." for part in breakable(NAME).split("\u200b")[:-1])
    assert max(map(len, breakable("x" * 200).split("\u200b"))) <= 24


@pytest.mark.parametrize(
    "words", ["", "Report of the Preparatory Commission for the Entry into Force", "rev1.md", "A/AC.296/2026/9"]
)
def test_words_of_usual_length_stay_as_they_are(words: str) -> None:
    assert breakable(words) == words
