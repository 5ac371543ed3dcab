"""A note on a change says which one, stands on both its sides, leads to them, and comes along into the next revision."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from tests.desktop.dossiers.evening import ONE, THREE, TWO, ZERO, Evening
from wsis_desktop.desktop.commands.commands import Command
from wsis_desktop.desktop.notes.note_card import NoteCard
from wsis_desktop.model.anchor import anchor_at
from wsis_desktop.model.comparison import Side
from wsis_desktop.model.note import Note, Scope

pytestmark = pytest.mark.window
GONE = ONE.replace("3. We regret the closing of reading rooms in the outlying districts of the north.\n", "")


def noted(evening: Evening, words: str, body: str) -> Note:
    """Write a note on the change whose row holds some words, by keys."""
    changes = evening.window.side_bar.changes
    changes.finish()
    link = next(row.link for row in changes.model.rows() if words in row.words)
    evening.window.guide.choose(link)
    QTest.keyClick(
        evening.window, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )
    editor = evening.window.notes.dock.panel.editor
    assert editor is not None
    QTest.keyClicks(editor.body, body)
    QTest.keyClick(editor.body, Qt.Key.Key_Escape)
    evening.hear()
    return next(note for note in evening.notebook.notes if note.body == body)


def told(card: NoteCard) -> list[str]:
    """Return what a card says."""
    return [label.text() for label in card.findChildren(QLabel)]


def card(evening: Evening, body: str) -> NoteCard:
    """Return the card of a note."""
    panel = evening.window.notes.dock.panel
    panel.show_notes()
    return next(each for each in panel.cards.values() if each.note.body == body)


def test_a_note_on_a_change_says_which_and_stands_on_both_sides(evening: Callable[[], Evening]) -> None:
    made = evening()
    made.open(*made.files(ZERO, ONE))
    note = noted(made, "biennially", "Too seldom.")
    held = made.notebook.held
    assert held is not None
    assert note.scope is Scope.CHANGE
    assert (note.earlier, note.revision) == (held.revisions[Side.OLD], held.revisions[Side.NEW])
    assert note.counterpart is not None
    assert "annually" in note.counterpart.text
    assert [(side, anchor.paragraph) for side, anchor in made.notebook.places_of(note)] == [
        (Side.NEW, 1),
        (Side.OLD, 1),
    ]
    assert any("Rev.0 → Rev.1: annually → biennially" in words for words in told(card(made, "Too seldom."))), told(
        card(made, "Too seldom.")
    )
    assert "annually → biennially" in card(made, "Too seldom.").accessibleName()
    assert set(made.window.centre.workspace.view.table.notes) == {(Side.OLD, 1), (Side.NEW, 1)}  # type: ignore[union-attr]


def test_its_card_leads_to_both_sides(evening: Callable[[], Evening]) -> None:
    made = evening()
    made.open(*made.files(ZERO, ONE))
    note = noted(made, "biennially", "Too seldom.")
    made.window.guide.choose(3)
    QTest.keyClick(card(made, "Too seldom."), Qt.Key.Key_Space)
    link = made.window.guide.here
    comparison = made.window.guide.comparison
    assert comparison is not None
    assert link is not None
    assert note.anchor is not None
    assert (comparison.links[link].old, comparison.links[link].new) == ((1,), (1,))


def test_a_note_on_a_deletion_stands_on_what_was_deleted(evening: Callable[[], Evening]) -> None:
    made = evening()
    made.open(*made.files(ONE, GONE))
    note = noted(made, "deleted", "Bring it back.")
    assert note.anchor is None
    assert note.counterpart is not None
    assert [side for side, _ in made.notebook.places_of(note)] == [Side.OLD]
    assert any("deleted: “We regret" in words for words in told(card(made, "Bring it back.")))
    made.close()
    again = evening()
    again.open(*again.files(ONE, GONE))
    assert [each.scope for each in again.notebook.notes] == [Scope.CHANGE]


def test_it_comes_along_and_still_names_its_own_change(evening: Callable[[], Evening]) -> None:
    made = evening()
    files = made.files(ZERO, ONE, TWO)
    made.open(*files[:2])
    noted(made, "biennially", "Too seldom.")
    made.open(*files[1:])
    made.until(lambda: any(note.origin for note in made.notebook.notes))
    (carried,) = [note for note in made.notebook.notes if note.origin]
    assert carried.scope is Scope.CHANGE
    assert [side for side, _ in made.notebook.places_of(carried)] == [Side.NEW]
    assert any("Rev.0 → Rev.1: annually → biennially" in words for words in told(card(made, "Too seldom."))), told(
        card(made, "Too seldom.")
    )
    made.window.notes.show_change(carried)
    made.settle("rev1.md")
    assert made.shown == ["rev0.md", "rev1.md"]
    made.until(lambda: made.notebook.notes)
    shown = [note for note in made.notebook.notes if made.notebook.places_of(note)]
    assert [note.origin for note in shown] == [None], "the one that was carried on stands in its own revision only"


def test_on_a_further_change_of_the_same_words_it_names_its_own(evening: Callable[[], Evening]) -> None:
    made = evening()
    files = made.files(ZERO, ONE, TWO, THREE)
    made.open(*files[:2])
    noted(made, "biennially", "Too seldom.")
    made.open(*files[1:3])
    made.open(*files[2:])
    made.until(lambda: sum(note.origin is not None for note in made.notebook.notes) == 2)
    assert any("Rev.0 → Rev.1: annually → biennially" in words for words in told(card(made, "Too seldom."))), told(
        card(made, "Too seldom.")
    )


def test_put_elsewhere_it_is_a_note_on_that_paragraph(evening: Callable[[], Evening]) -> None:
    made = evening()
    made.open(*made.files(ZERO, ONE))
    note = noted(made, "biennially", "Too seldom.")
    comparison = made.window.guide.comparison
    assert comparison is not None
    made.notebook.place(note, anchor_at(comparison.new, 2))
    made.hear()
    (placed,) = made.notebook.notes
    assert (placed.scope, placed.counterpart, placed.earlier) == (Scope.PARAGRAPH, None, None)
    made.do(Command.UNDO)
    made.hear()
    assert made.notebook.notes[0].scope is Scope.CHANGE
