"""Lines joined of several parts, in an Arabic window: each part keeps its place, whatever its script and its neighbours."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from itertools import pairwise
from uuid import uuid4

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextLayout, QTextOption
from PySide6.QtWidgets import QApplication, QLabel, QStyledItemDelegate, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from tests.desktop.notes.written import FIRST, SECOND, Desk
from tests.desktop.views.made import every_kind
from wsis_desktop.desktop.dossiers.kept import DossierSummary
from wsis_desktop.desktop.dossiers.search_words import what_words
from wsis_desktop.desktop.dossiers.sought import Among, Hit, HitGroup
from wsis_desktop.desktop.notes.bookmarks_panel import BookmarksPanel, bookmark_name
from wsis_desktop.desktop.notes.change_notes import change_words
from wsis_desktop.desktop.notes.note_card import CardWords, NoteCard
from wsis_desktop.desktop.notes.note_kinds import note_word
from wsis_desktop.desktop.notes.note_words import carried_words, changes_words, head_words, place_word
from wsis_desktop.desktop.notes.unsaved_dialog import UnsavedDialog
from wsis_desktop.desktop.painting.theme import LIGHT
from wsis_desktop.desktop.views.link_words import link_words
from wsis_desktop.model.anchor import Anchor
from wsis_desktop.model.comparison import Side
from wsis_desktop.model.dossier import Dossier, RevisionEntry
from wsis_desktop.model.note import Carried, CarriedStatus, Note, Scope

RTL, LTR = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight
MARKS = set("\u2066\u2067\u2068\u2069\u200e\u200f")
NOW = datetime(2025, 11, 3, tzinfo=UTC)
LABEL = "15 (b) (ii)"


@pytest.fixture
def mirrored(qapp: QApplication) -> Iterator[None]:
    """Let the window be read from right to left."""
    qapp.setLayoutDirection(RTL)
    yield
    qapp.setLayoutDirection(LTR)


def places(line: str, *parts: str) -> list[tuple[float, float]]:
    """Return where the first and the last letter of parts stand in a line that is set from right to left."""
    layout = QTextLayout(line)
    option = QTextOption()
    option.setTextDirection(RTL)
    layout.setTextOption(option)
    layout.beginLayout()
    set_line = layout.createLine()
    set_line.setLineWidth(10_000)
    layout.endLayout()

    def middle(at: int) -> float:
        return float(layout.glyphRuns(at, 1)[0].boundingRect().center().x())

    found = []
    for part in parts:
        at = line.index(part)
        found.append((middle(at), middle(at + len(part) - 1)))
    return found


def assert_in_order(line: str, *parts: str) -> None:
    """Check that parts follow one another from the right, each Latin one read from the left."""
    found = places(line, *parts)
    assert all(max(here) < min(before) for before, here in pairwise(found)), (line, found)
    for part, (first, last) in zip(parts, found, strict=True):
        assert first < last or len(part) == 1 or not part.isascii(), (line, part)


def made_note(**told: object) -> Note:
    return replace(Note(uuid4(), uuid4(), NOW, NOW), **told)  # type: ignore[arg-type]  # told by name, of any field


def anchored(text: str, label: str = "") -> Anchor:
    return Anchor("0", 1, text, label=label)


@pytest.mark.usefixtures("mirrored")
def test_the_resolver_sees_an_order_that_turned_round() -> None:
    with pytest.raises(AssertionError):
        assert_in_order("Rev.2 · " + LABEL + " · Anna", "Rev.2", LABEL, "Anna")


@pytest.mark.usefixtures("mirrored")
def test_the_head_of_a_note_keeps_its_place_author_and_revision_in_order() -> None:
    assert_in_order(head_words(made_note(), LABEL, "Anna", "Rev.2"), LABEL, note_word(made_note()), "Anna", "Rev.2")


@pytest.mark.usefixtures("mirrored")
def test_each_tag_of_a_note_keeps_its_sign_before_it(qtbot: QtBot) -> None:
    words = CardWords(LABEL)
    card = NoteCard(made_note(tags=("budget", "ask capital")), words, LIGHT)
    qtbot.addWidget(card)
    (tags,) = [each.text() for each in card.findChildren(QLabel) if "#" in each.text()]
    assert_in_order(tags, "#budget", "#ask capital")


@pytest.mark.usefixtures("mirrored")
def test_what_became_of_a_note_runs_from_what_was_to_what_is() -> None:
    told = changes_words("report annually on rooms", "report biennially on rooms")
    assert_in_order(told, "annually", "←", "biennially")
    assert " → " not in told
    revision = uuid4()
    origin = made_note(revision=revision, anchor=anchored("report annually", LABEL))
    carried = Carried(CarriedStatus.MOVED, 1.0, NOW)
    words = carried_words(made_note(carried=carried), origin, {revision: "2015-10-23"})
    assert_in_order(words, "carried from", LABEL)
    assert "\u20682015-10-23\u2069" in words


@pytest.mark.usefixtures("qapp")
def test_marks_of_punctuation_are_told_where_nothing_else_changed_and_with_their_words() -> None:
    before = "for the organizational meeting, Tonga and Fiji served"
    assert bare(changes_words(before, before.replace(",", ""))) == "meeting, → meeting"
    assert bare(changes_words(before, before.replace(",", "").replace("the", "the first"))) == "+ first"
    assert bare(changes_words("by 2030 every", "by [2030] every")) == "2030 → [2030]"


def bare(words: str) -> str:
    """Return words without the signs that hold their order."""
    return words.translate({0x2066: None, 0x2067: None, 0x2068: None, 0x2069: None})


@pytest.mark.usefixtures("mirrored")
def test_the_change_of_a_note_names_its_revisions_in_order() -> None:
    old, new = uuid4(), uuid4()
    note = made_note(
        scope=Scope.CHANGE,
        earlier=old,
        revision=new,
        counterpart=anchored("report annually"),
        anchor=anchored("report biennially"),
    )
    told = change_words(note, {note.id: note}, {old: "Rev.1", new: "Rev.2"}.__getitem__)
    assert_in_order(told, "Rev.1", "Rev.2", "annually", "biennially")
    assert change_words(note, {note.id: note}, lambda _: "").count("\u2067") == 1


@pytest.mark.usefixtures("mirrored")
def test_a_link_in_one_line_keeps_kind_number_and_words_in_order() -> None:
    comparison = every_kind()
    words = comparison.paragraphs(comparison.links[3], Side.NEW)[0].text[:10]
    assert_in_order(link_words(comparison, 3), "added", words)


def test_a_line_about_an_arabic_text_runs_from_the_left_in_an_english_window() -> None:
    note = made_note(anchor=anchored("نطلب تقريرا كل سنة"))
    head = head_words(note, place_word(note), "Anna")
    layout = QTextLayout(head)
    layout.beginLayout()
    layout.createLine().setLineWidth(10_000)
    layout.endLayout()
    where = [layout.glyphRuns(head.index(part), 1)[0].boundingRect().x() for part in ("نطلب", note_word(note), "Anna")]
    assert where == sorted(where)


@pytest.mark.usefixtures("mirrored")
def test_what_was_found_keeps_revision_and_kind_in_order() -> None:
    dossier = Dossier(uuid4(), "Libraries", NOW, NOW)
    entry = RevisionEntry(uuid4(), dossier.id, "0", "rev2.pdf", NOW, NOW, symbol="A/80/L.1/Rev.2")
    hit = Hit(Among.NOTES, entry, 1, LABEL, "words", note=made_note(tags=("costs",)))
    summary = DossierSummary(dossier, (entry,))
    assert_in_order(what_words(hit, HitGroup(summary, (hit,))), "Rev.2", note_word(made_note()), "costs")


@pytest.mark.usefixtures("mirrored")
def test_a_bookmark_is_painted_in_order_but_edited_and_named_without_marks(desk: Desk) -> None:
    notebook = desk.open()
    notebook.show(desk.compared(FIRST, SECOND))
    notebook.add_bookmark(Side.NEW, 1, None)
    desk.until(lambda: len(notebook.bookmarks) == 1)
    panel = BookmarksPanel(notebook)
    desk.qtbot.addWidget(panel)
    QApplication.setLayoutDirection(RTL)  # events that came while the notebook was waited for took it back
    option = QStyleOptionViewItem()
    index = panel.list.model().index(0, 0)
    delegate = panel.list.itemDelegate()
    assert isinstance(delegate, QStyledItemDelegate)
    delegate.initStyleOption(option, index)
    painted = option.text
    assert_in_order(painted, "1", "We request")
    assert MARKS & set(painted)
    assert not MARKS & set(panel.list.item(0).text() + bookmark_name(notebook.bookmarks[0]))


@pytest.mark.usefixtures("mirrored")
def test_what_is_copied_of_notes_that_are_not_saved_has_no_marks(desk: Desk) -> None:
    dialog = UnsavedDialog([made_note(anchor=anchored("report annually", LABEL), body="Ask why.")])
    desk.qtbot.addWidget(dialog)
    assert LABEL in dialog.text.toPlainText()
    dialog.copy.click()
    assert not MARKS & set(dialog.text.toPlainText() + QApplication.clipboard().text())
