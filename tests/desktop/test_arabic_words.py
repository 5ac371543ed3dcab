"""In an Arabic window, what went stands before what came, and names, quotations and numbers stand where they are said."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QLabel, QSplitter, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.comparing.tracked_drafts import checked
from tests.desktop.drafts import comparison
from wsis_desktop.app import make_application
from wsis_desktop.desktop.crosscheck.crosscheck_words import found_groups, what_was_checked
from wsis_desktop.desktop.help.licences_dialog import LicencesDialog
from wsis_desktop.desktop.listing.change_delegate import ChangeDelegate
from wsis_desktop.desktop.listing.changes_dock import ChangesPanel
from wsis_desktop.desktop.listing.edit_words import ARROW, Run, RunStyle
from wsis_desktop.desktop.notices.marks_words import marks_words
from wsis_desktop.desktop.overview.summary_words import change_words
from wsis_desktop.desktop.painting.mirroring import became, room_around, row_of, set_apart, titled
from wsis_desktop.desktop.preferences.reading_page import ReadingPage
from wsis_desktop.desktop.remembering.settings_keeper import SettingsKeeper
from wsis_desktop.desktop.speaking.languages import LANGUAGES, speak
from wsis_desktop.desktop.speaking.naming import revision_names
from wsis_desktop.desktop.whereabouts import Whereabouts
from wsis_desktop.model.comparison import Side
from wsis_desktop.model.revision import MarkKind, TextSide, TrackedMarks

pytestmark = pytest.mark.window
DRAFT = (
    "-We -meet.",
    "We meet in Geneva.",
    "We request the Board|Forum to report -annually +biennially to ~relevant| States.",
)


@pytest.fixture(autouse=True)
def arabic() -> Iterator[QApplication]:
    """Let the window speak Arabic."""
    application = make_application()
    speak(application, LANGUAGES["ar"])
    yield application
    speak(application, LANGUAGES["en"])


def inked(image: QImage) -> list[int]:
    """Return the columns in which anything is painted."""
    paper = image.pixel(0, 0)
    return [x for x in range(image.width()) if any(image.pixel(x, y) != paper for y in range(image.height()))]


def ink_of_halves(label: QLabel) -> tuple[int, int]:
    """Return how much ink stands in the left and in the right half of what a label shows."""
    image = label.grab().toImage()
    columns = inked(image)
    middle, paper = (columns[0] + columns[-1]) // 2, image.pixel(0, 0)
    ink = [x for x in columns for y in range(image.height()) if image.pixel(x, y) != paper]
    return sum(x < middle for x in ink), sum(x >= middle for x in ink)


def test_what_went_stands_before_what_came_in_the_summary(qtbot: QtBot) -> None:
    words = change_words(comparison(), 2)
    told = (
        became(set_apart("request"), set_apart("take note of")),
        became(set_apart("annually"), set_apart("biennially")),
    )
    assert words == row_of("1", *told)
    label = QLabel(row_of("", became(set_apart("2030 MMMMMM"), set_apart("2031 ......"))))
    qtbot.addWidget(label)
    label.resize(400, 30)
    label.show()
    left, right = ink_of_halves(label)
    assert right > left, "what went stands at the right, where reading begins"


def test_an_arrow_stands_apart_from_the_words_before_it_though_its_line_ends_there(qtbot: QtBot) -> None:
    panel = ChangesPanel()
    qtbot.addWidget(panel)
    delegate = panel.tree.itemDelegate()
    assert isinstance(delegate, ChangeDelegate)
    runs = (Run("MMMMMM", RunStyle.DELETED), Run(ARROW), Run("MMMMMM", RunStyle.INSERTED))
    whole = delegate.set_words(runs, 1000)
    layout = delegate.set_words(runs, whole.lineAt(0).naturalTextWidth() * 0.8)
    assert layout.lineCount() == 2
    image = QImage(400, 24, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    layout.lineAt(0).draw(painter, layout.position())
    painter.end()
    columns = inked(image)
    gaps = [later - one for one, later in pairwise(columns)]
    assert max(gaps) > 2, "the arrow touches the word"


def test_what_a_cross_check_quotes_is_shut_off_from_its_sentence() -> None:
    made = checked(*DRAFT)
    rows = [row.words for group in filter(None, found_groups(made)) for row in group.rows]
    assert rows
    assert all("\u2068" in words for words in rows), "numbers, too"
    assert set_apart(made.clean.new.file_name) in what_was_checked(made)


def test_who_made_marks_is_shut_off_and_the_comma_is_the_arabic_one() -> None:
    made = TrackedMarks(TextSide.AFTER, counts=((MarkKind.INSERTION, 2),), authors=("Ana 2",))
    assert set_apart("Ana 2") in marks_words(made)


def test_a_place_is_told_with_the_comma_of_the_language() -> None:
    compared = comparison()
    words = Whereabouts(compared, revision_names(compared.old, compared.new)).words(Side.NEW, 1)
    assert "," not in words
    assert "،" in words


def test_the_title_of_the_window_keeps_its_parts_in_order() -> None:
    assert (
        titled("Text 1", "Rev.1 ⇄ Rev.2", "WSIS")
        == "\u200f\u2068Text 1\u2069 — \u2068Rev.1 ⇄ Rev.2\u2069 — \u2068WSIS\u2069"
    )


def test_figures_in_a_box_stand_at_the_right(qtbot: QtBot, tmp_path: Path) -> None:
    page = ReadingPage(SettingsKeeper(tmp_path))
    qtbot.addWidget(page)
    page.show_settings()
    page.show()
    line = page.text_size.lineEdit()
    columns = inked(line.grab().toImage().copy(2, 2, line.width() - 4, line.height() - 4))
    assert min(columns) > line.width() / 2
    assert page.text_size.value() == 100


def test_buttons_of_qts_own_say_what_those_of_the_program_say(qtbot: QtBot) -> None:
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close | QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(box)
    for button, word in (
        (QDialogButtonBox.StandardButton.Close, "إغلاق"),
        (QDialogButtonBox.StandardButton.Cancel, "إلغاء"),
    ):
        assert box.button(button).text() == word


def test_the_room_around_a_layout_is_mirrored(qtbot: QtBot) -> None:
    assert room_around(14, 1, 2, 3) == (2, 1, 14, 3)
    held = QWidget()
    qtbot.addWidget(held)
    layout = QVBoxLayout(held)
    layout.setContentsMargins(*room_around(40, 0, 0, 0))
    label = QLabel("x", held)
    layout.addWidget(label)
    held.resize(200, 40)
    held.show()
    assert label.geometry().right() < 165


def test_the_list_of_licences_stands_within_its_room(qtbot: QtBot) -> None:
    dialog = LicencesDialog()
    qtbot.addWidget(dialog)
    dialog.show()
    (room,) = dialog.findChildren(QSplitter)
    for part in (dialog.list, dialog.sought):
        assert room.rect().contains(QRect(part.mapTo(room, QPoint(0, 0)), part.size()))
