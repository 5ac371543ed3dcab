"""How much is listed and marked: what matters less than the reader wants to see is folded away, never lost."""

from collections.abc import Sequence
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.desktop.drafts import revision
from wsis_desktop.app import make_application
from wsis_desktop.comparing.compare import compare
from wsis_desktop.comparing.weighing.significance import _WEIGHT
from wsis_desktop.desktop.listing.change_pills import pills_of, placed_pills
from wsis_desktop.desktop.listing.change_rows import ChangeRow, change_groups, kind_counts
from wsis_desktop.desktop.listing.changes_dock import ChangesPanel
from wsis_desktop.desktop.listing.reason_words import _WORDS, PLAIN, reason_word
from wsis_desktop.desktop.listing.weighing import change_shown, weight
from wsis_desktop.desktop.painting.theme import LIGHT
from wsis_desktop.desktop.views.marks import Marks
from wsis_desktop.desktop.views.text_view import TextView
from wsis_desktop.model.comparison import Change, Comparison, Link, Relation, Side, Significance
from wsis_desktop.model.revision import Kind

TOWNS = "We welcome the libraries of every town and the readers who keep them alive."
HONOUR = "We note that the cards honoured in one city are honoured in all others of the country."
SHALL = "Each library shall open its doors on four days of the week, and welcome those who cannot pay."
TEA = "We thank the kind hosts of the meeting for their tea and for the long evenings."
BANKS = [
    "We invite regional banks to finance branch libraries on terms that towns can bear.",
    "We ask that what is lent be counted in books and not in years.",
    "We recall that a shelf of books outlives the bank that paid for it.",
]
EVERYTHING, WORDING, SUBSTANCE = Significance


def compared(old: Sequence[str], new: Sequence[str]) -> Comparison:
    """Compare paragraphs as the program does."""
    sides = [revision([(Kind.PARAGRAPH, str(at), text, ()) for at, text in enumerate(rows, 1)]) for rows in (old, new)]
    return compare(sides[0], replace(sides[1], sha256="1" * 64))


@pytest.fixture
def three() -> Comparison:
    """One editorial, one substantive and one change of wording, in this order."""
    return compared(
        [TOWNS, HONOUR, SHALL, TEA],
        [
            TOWNS,
            HONOUR.replace("honoured", "honored"),
            SHALL.replace("shall", "may"),
            TEA.replace("kind hosts", "gentle hosts"),
        ],
    )


def rows_of(comparison: Comparison) -> list[ChangeRow]:
    return [row for group in change_groups(comparison) for row in group.rows]


def test_each_row_says_how_much_it_matters_and_why(three: Comparison) -> None:
    rows = rows_of(three)
    assert [row.weight for row in rows] == [EVERYTHING, SUBSTANCE, WORDING]
    assert [row.reasons for row in rows] == [("spelling",), ("modal",), ()]
    assert rows[1].spoken.endswith("shall → may. modal")


def test_counts_add_up_at_every_depth(three: Comparison) -> None:
    assert [sum(kind_counts(three, least).values()) for least in Significance] == [3, 2, 1]


def test_every_reason_of_the_engine_has_words() -> None:
    assert set(_WEIGHT) <= set(_WORDS)
    assert set(_WORDS) >= PLAIN
    assert reason_word("modal-changed") == "modal"
    assert reason_word("not-yet-known") == "not yet known"


def test_what_moved_is_no_editing() -> None:
    moved = Link((0,), (1,), Relation.UNCHANGED, moved=True)
    split = Link((0,), (1, 2), Relation.SPLIT)
    assert weight(moved) is weight(split) is WORDING
    assert change_shown(moved, WORDING) is Change.MOVED
    assert change_shown(moved, SUBSTANCE) is None
    assert weight(Link((0,), (0,), Relation.EDITED)) is EVERYTHING


def test_paragraphs_that_moved_together_are_one_change() -> None:
    make_application()
    notes = [f"We recall meeting number {at} and what was said there about {word}." for at, word in enumerate("abcdef")]
    both = compared([*BANKS, *notes, TOWNS, SHALL, TEA], [*notes, TOWNS, SHALL, *BANKS, TEA])
    (row,) = rows_of(both)
    assert row.change is Change.MOVED
    assert len(row.along) == 2
    assert "with 2 paragraphs after it" in row.words
    assert sum(kind_counts(both).values()) == 1


def test_one_that_moved_along_and_was_edited_keeps_its_row() -> None:
    notes = [f"We recall meeting number {at} and what was said there about {word}." for at, word in enumerate("abcdef")]
    edited = [BANKS[0], BANKS[1], BANKS[2].replace("bank", "fund")]
    both = compared([*BANKS, *notes, TOWNS, SHALL, TEA], [*notes, TOWNS, SHALL, *edited, TEA])
    first, second = rows_of(both)
    assert (len(first.along), second.along) == (1, ())
    assert "bank → fund" in second.words


def test_a_link_that_moved_along_leads_to_its_row(qtbot: QtBot) -> None:
    del qtbot
    notes = [f"We recall meeting number {at} and what was said there about {word}." for at, word in enumerate("abcdef")]
    panel = ChangesPanel()
    panel.show_comparison(compared([*BANKS, *notes, TOWNS, SHALL, TEA], [*notes, TOWNS, SHALL, *BANKS, TEA]))
    panel.finish()
    (row,) = panel.model.rows()
    panel.set_current(row.along[-1])
    assert panel.current() == row.link


def test_a_doubtful_pairing_says_so() -> None:
    make_application()
    link = Link((0,), (0,), Relation.EDITED, confidence=0.62, significance=SUBSTANCE)
    old = revision([(Kind.PARAGRAPH, "1", TOWNS, ())])
    (row,) = rows_of(Comparison(old, old, (link,)))
    assert row.doubt == "Pairing in doubt: right in 62 % of cases like this one"
    assert row.told.endswith(row.doubt)
    assert [pill.words for pill in pills_of(row)] == ["pairing in doubt"]
    assert not replace(link, confidence=0.95).doubtful
    assert not Link((), (0,), Relation.ADDED).doubtful, "what was added is paired with nothing"


def test_reasons_without_room_are_counted() -> None:
    make_application()
    row = ChangeRow(0, Change.EDITED, (), reasons=("modal", "number", "bracket closed"))
    metrics = QFontMetricsF(QFont("Inter"))
    assert [each.pill.words for each in placed_pills(pills_of(row), metrics, 1000)] == list(row.reasons)
    assert [each.pill.words for each in placed_pills(pills_of(row), metrics, 100)] == ["modal", "+2"]
    (only, *_) = placed_pills(pills_of(row), metrics, 20)
    assert only.width <= 20


@pytest.fixture
def panel(qtbot: QtBot, three: Comparison) -> ChangesPanel:
    made = ChangesPanel()
    qtbot.addWidget(made)
    made.least_chosen.connect(made.set_least)
    made.resize(290, 600)
    made.show_comparison(three)
    made.show()
    assert QTest.qWaitForWindowExposed(made)
    return made


def test_a_click_folds_away_what_matters_less(panel: ChangesPanel) -> None:
    first, second, third = panel.model.links
    QTest.mouseClick(panel.depths.button(SUBSTANCE), Qt.MouseButton.LeftButton)
    assert panel.model.links == [second]
    assert panel.model.folded == 2
    assert panel.chips.chip(None).text() == "All 1"
    QTest.mouseClick(panel.depths.button(WORDING), Qt.MouseButton.LeftButton)
    assert panel.model.links == [second, third]
    QTest.mouseClick(panel.depths.button(EVERYTHING), Qt.MouseButton.LeftButton)
    assert panel.model.links == [first, second, third]


def test_when_all_is_folded_away_the_list_says_how_to_see_it(panel: ChangesPanel) -> None:
    panel.set_least(SUBSTANCE)
    panel.show_comparison(compared([TOWNS, HONOUR], [TOWNS, HONOUR.replace("honoured", "honored")]))
    panel.finish()
    assert panel.tree.isHidden()
    assert panel.depths.isVisible()
    assert "1 change matter" in panel._same.text()
    QTest.mouseClick(panel.depths.button(EVERYTHING), Qt.MouseButton.LeftButton)
    assert panel.tree.isVisible()
    assert len(panel.model.links) == 1


def test_marks_that_are_folded_away_stay_faint(three: Comparison) -> None:
    marks = Marks(three)
    shown = {side: [mark.faint for at in range(4) for mark in marks.of(side, at)] for side in Side}
    assert shown[Side.NEW] == [False] * 4
    marks.set_least(SUBSTANCE)
    assert [mark.faint for at in range(4) for mark in marks.of(Side.NEW, at)] == [True, True, False, True]
    assert [marks.change(at) for at in range(4)] == [None, None, Change.EDITED, None]


def test_the_text_view_leaves_no_colour_on_what_is_folded_away(qtbot: QtBot, three: Comparison) -> None:
    view = TextView()
    qtbot.addWidget(view)
    view.resize(1100, 500)
    view.show_comparison(three)
    view.show()
    qtbot.waitExposed(view)
    tint = QColor(LIGHT.inserted).name()

    def tinted() -> set[int]:
        image = view.table.viewport().grab().toImage()
        return {
            y
            for y in range(image.height())
            for x in range(0, image.width(), 2)
            if image.pixelColor(x, y).name() == tint
        }

    every = tinted()
    view.set_least(SUBSTANCE)
    fewer = tinted()
    assert fewer < every
    assert len(fewer) < 0.6 * len(every), "three paragraphs were marked, and one still is"
    qtbot.waitUntil(lambda: {link for step in view.ruler.steps.values() for link in step.links} == {2})
