"""Notes as cards: written in place, kept as they are typed, led to, and never lost by closing anything."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from uuid import uuid4

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton

from tests.desktop.notes.written import FIRST, SECOND, Desk
from wsis_desktop.desktop.notes.bin_dialog import BinDialog
from wsis_desktop.desktop.notes.here import Here
from wsis_desktop.desktop.notes.note_editor import NoteEditor
from wsis_desktop.desktop.notes.note_kinds import NOTE_KINDS, STANCES, note_colour
from wsis_desktop.desktop.notes.note_words import redline
from wsis_desktop.desktop.notes.notebook import Notebook
from wsis_desktop.desktop.notes.notes_panel import NotesPanel
from wsis_desktop.desktop.notes.notes_shown import NotesShown, Shelf
from wsis_desktop.desktop.notes.unsaved_dialog import UnsavedDialog
from wsis_desktop.desktop.painting.icons import IconName, icon
from wsis_desktop.desktop.painting.theme import DARK, LIGHT
from wsis_desktop.model.anchor import anchor_at
from wsis_desktop.model.comparison import Side, Span
from wsis_desktop.model.note import Carried, CarriedStatus, Note, NoteKind, Scope, Stance


@pytest.fixture
def notebook(desk: Desk) -> Notebook:
    made = desk.open()
    made.show(desk.compared(FIRST, SECOND))
    return made


@pytest.fixture
def panel(desk: Desk, notebook: Notebook) -> Iterator[NotesPanel]:
    made = NotesPanel(notebook)
    desk.qtbot.addWidget(made)
    made.resize(300, 700)
    made.show()
    assert QTest.qWaitForWindowExposed(made)
    yield made
    made.close_editor()


def words(panel: NotesPanel) -> list[str]:
    return [label.text() for card in panel.cards.values() for label in card.findChildren(QLabel)]


def begin(panel: NotesPanel, notebook: Notebook, paragraph: int = 1, span: Span | None = None) -> NoteEditor:
    note = notebook.new_note(Side.NEW, paragraph, span)
    assert note is not None
    panel.edit(note)
    assert panel.editor is not None
    return panel.editor


def test_what_is_typed_is_kept_within_a_second(desk: Desk, panel: NotesPanel, notebook: Notebook) -> None:
    editor = begin(panel, notebook)
    QTest.keyClicks(editor.body, "Too slow.")
    desk.until(lambda: desk.saved)
    assert [note.body for note in notebook.notes] == ["Too slow."]
    assert panel.editor is editor, "keeping does not end the writing"
    QTest.keyClick(editor.body, Qt.Key.Key_Escape)
    assert not panel.findChildren(NoteEditor) or editor.isHidden()
    assert words(panel)[:2] == ["1 · comment", "Too slow."]
    heard = QAccessible.queryAccessibleInterface(next(iter(panel.cards.values())))
    assert heard is not None
    assert heard.role() is QAccessible.Role.Button, "as a group of labels it would be read twice"
    assert heard.text(QAccessible.Text.Name) == "1 · comment. Too slow."


def test_losing_the_focus_keeps_at_once(desk: Desk, panel: NotesPanel, notebook: Notebook) -> None:
    editor = begin(panel, notebook)
    editor.body.setPlainText("Too slow.")
    QTest.keyClick(editor.body, Qt.Key.Key_Tab)
    assert [note.body for note in notebook.notes] == ["Too slow."]
    desk.until(lambda: desk.saved)


def test_a_note_that_says_nothing_is_none(panel: NotesPanel, notebook: Notebook) -> None:
    editor = begin(panel, notebook)
    QTest.keyClick(editor.body, Qt.Key.Key_Escape)
    assert not notebook.notes
    assert not panel.cards


def test_a_position_has_a_stance_and_a_task_is_done(desk: Desk, panel: NotesPanel, notebook: Notebook) -> None:
    editor = begin(panel, notebook)
    assert editor.stance.isHidden()
    editor.kind.setCurrentIndex(list(NOTE_KINDS).index(NoteKind.POSITION))
    assert editor.stance.isVisible()
    editor.stance.setCurrentIndex(1 + list(STANCES).index(Stance.RED_LINE))
    editor.finish()
    desk.until(lambda: not notebook.unsaved)
    (note,) = notebook.notes
    assert (note.kind, note.stance) == (NoteKind.POSITION, Stance.RED_LINE)
    assert words(panel)[0] == "1 · red line"
    panel.edit(note)
    assert panel.editor is not None
    panel.editor.kind.setCurrentIndex(list(NOTE_KINDS).index(NoteKind.TASK))
    panel.editor.done_box.click()
    panel.close_editor()
    assert words(panel)[0] == "1 · task, done"


def test_a_proposal_is_shown_as_a_redline(desk: Desk, panel: NotesPanel, notebook: Notebook) -> None:
    editor = begin(panel, notebook)
    editor.kind.setCurrentIndex(list(NOTE_KINDS).index(NoteKind.PROPOSAL))
    assert editor.proposed.toPlainText().startswith("We request the Secretariat to report biennially")
    editor.proposed.setPlainText(editor.proposed.toPlainText().replace("biennially", "annually"))
    assert ">biennially</s>" in editor.redline.text()
    assert ">annually</u>" in editor.redline.text()
    editor.finish()
    desk.until(lambda: not notebook.unsaved)
    assert any(">annually</u>" in text for text in words(panel))
    assert redline("a < b", "a < c", LIGHT).startswith("a &lt; ")


def test_tags_are_kept_apart_and_offered_again(panel: NotesPanel, notebook: Notebook) -> None:
    editor = begin(panel, notebook)
    QTest.keyClicks(editor.tags, "#reporting, ask capital,, reporting")
    editor.finish()
    (note,) = notebook.notes
    assert note.tags == ("reporting", "ask capital")
    other = begin(panel, notebook, 2)
    model = other.tags.completer().model()
    assert {model.data(model.index(row, 0)) for row in range(model.rowCount())} == {"reporting", "ask capital"}


def test_the_notes_of_a_paragraph_stand_out(desk: Desk, panel: NotesPanel, notebook: Notebook) -> None:
    desk.write(notebook, Side.NEW, 1, "First.")
    desk.write(notebook, Side.NEW, 3, "Last.")
    panel.set_here(Here({Side.OLD: (2,), Side.NEW: (3,)}, "3"))
    desk.until(lambda: panel.chips[Shelf.HERE].text() == "On ¶ 3: 1")
    assert panel.chips[Shelf.ALL].text() == "All 2"
    assert panel.write_button.text() == "Write a note on ¶ 3"
    panel.show_shelf(Shelf.HERE)
    assert words(panel) == ["3 · comment", "Last."]
    assert panel.chips[Shelf.DETACHED].isHidden()


def test_a_card_leads_to_its_place_by_click_and_by_key(desk: Desk, panel: NotesPanel, notebook: Notebook) -> None:
    note = desk.write(notebook, Side.NEW, 1, "First.", Span(3, 10))
    desk.until(lambda: panel.cards)
    card = panel.cards[note.id]
    assert "“request”" in words(panel)
    with desk.qtbot.waitSignal(panel.place_chosen) as chosen:
        QTest.mouseClick(card, Qt.MouseButton.LeftButton)
    assert chosen.args is not None
    assert chosen.args[0].id == note.id
    with desk.qtbot.waitSignal(panel.place_chosen):
        QTest.keyClick(card, Qt.Key.Key_Space)
    QTest.keyClick(card, Qt.Key.Key_Return)
    assert panel.editor is not None
    panel.close_editor()
    QTest.keyClick(panel.cards[note.id], Qt.Key.Key_Delete)
    assert not notebook.notes
    desk.until(panel.bin.isVisible)


def test_a_lost_note_offers_places_and_one_click_puts_it_down(
    desk: Desk, panel: NotesPanel, notebook: Notebook
) -> None:
    desk.write(notebook, Side.OLD, 3, "They must open again.")
    both = notebook.comparison
    notebook.show(None)
    notebook.show(both)
    desk.until(panel.chips[Shelf.DETACHED].isVisible)
    panel.show_shelf(Shelf.DETACHED)
    (card,) = panel.cards.values()
    assert any("its text is gone" in text for text in words(panel))
    assert any("We regret the closing" in text for text in words(panel)), "its old text stands with it"
    offers = card.findChildren(QPushButton)
    assert offers
    offers[0].click()
    desk.until(lambda: not any(note.detached for note in notebook.notes))


def test_the_bin_restores_what_was_deleted(desk: Desk, notebook: Notebook) -> None:
    note = desk.write(notebook, Side.NEW, 1, "Too slow.")
    notebook.delete(note)
    desk.until(lambda: notebook.binned)
    dialog = BinDialog(notebook)
    desk.qtbot.addWidget(dialog)
    assert dialog.list.item(0).text() == "1 · comment\nToo slow."
    dialog.restore.click()
    desk.until(lambda: notebook.notes)
    assert dialog.list.count() == 0
    assert not dialog.restore.isEnabled()


def test_many_notes_come_a_part_at_a_time(desk: Desk, panel: NotesPanel, notebook: Notebook) -> None:
    for at in range(75):
        note = notebook.new_note(Side.NEW, 1 + at % 3, None)
        assert note is not None
        notebook.save(replace(note, body=f"Note {at}"))
    desk.until(lambda: not notebook.unsaved and len(panel.cards) == 60)
    (more,) = [button for button in panel.findChildren(QPushButton) if button.text() == "Show 15 more"]
    more.click()
    assert len(panel.cards) == 75


def test_what_would_be_lost_can_be_copied(desk: Desk, notebook: Notebook) -> None:
    note = notebook.new_note(Side.NEW, 1, Span(3, 10))
    assert note is not None
    dialog = UnsavedDialog([replace(note, body="Too slow.")])
    desk.qtbot.addWidget(dialog)
    assert dialog.text.toPlainText() == "1 · comment\n“request”\nToo slow."
    assert dialog.stay.isDefault()
    tagged = UnsavedDialog([replace(note, body="Trop\u00a0lent", tags=("reporting",))])
    desk.qtbot.addWidget(tagged)
    tagged.copy.click()
    assert QGuiApplication.clipboard().text() == "1 · comment\n“request”\nTrop\u00a0lent\n#reporting"


@pytest.mark.parametrize("with_notes", [True, False])
def test_enter_loses_nothing_when_the_window_closes(desk: Desk, notebook: Notebook, *, with_notes: bool) -> None:
    note = notebook.new_note(Side.NEW, 1, Span(3, 10))
    assert note is not None
    dialog = UnsavedDialog([replace(note, body="Too slow.")] if with_notes else [], undone=2)
    desk.qtbot.addWidget(dialog)
    dialog.show()
    dialog.activateWindow()
    desk.qtbot.waitUntil(dialog.stay.hasFocus)
    QTest.keyClick(dialog.stay, Qt.Key.Key_Return)
    assert dialog.result() == UnsavedDialog.DialogCode.Rejected
    assert not dialog.isVisible()


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_every_note_has_a_colour_and_a_sign_of_its_own(desk: Desk, notebook: Notebook, theme: object) -> None:
    del desk
    note = notebook.new_note(Side.NEW, 1, None)
    assert note is not None
    assert theme in (LIGHT, DARK)
    shown = LIGHT if theme is LIGHT else DARK
    assert len({named.sign for named in NOTE_KINDS.values()}) == len(NoteKind)
    assert len({named.sign for named in STANCES.values()}) == len(Stance)
    kinds = [kind for kind in NoteKind if kind is not NoteKind.POSITION]
    assert len({note_colour(replace(note, kind=kind), shown) for kind in kinds}) == len(kinds)


def test_an_open_editor_follows_the_theme(panel: NotesPanel, notebook: Notebook) -> None:
    editor = begin(panel, notebook)
    panel.set_theme(DARK)
    ink = icon(IconName.BIN, DARK).pixmap(20).toImage()
    assert editor.bin.icon().pixmap(20).toImage() == ink
    assert ink != icon(IconName.BIN, LIGHT).pixmap(20).toImage()


def test_notes_are_found_by_words_tags_and_kind(desk: Desk, panel: NotesPanel, notebook: Notebook) -> None:
    first = notebook.new_note(Side.NEW, 1, Span(3, 10))
    second = notebook.new_note(Side.NEW, 2, None)
    assert first is not None
    assert second is not None
    notebook.save(replace(first, body="Too slow.", tags=("reporting",)))
    notebook.save(replace(second, body="Good data.", kind=NoteKind.POSITION, stance=Stance.RED_LINE))
    desk.until(lambda: len(panel.cards) == 2)
    for wanted, found in (
        ("slow", [first.id]),
        ("#reporting", [first.id]),
        ("REQUEST", [first.id]),
        ("red line data", [second.id]),
        ("slow data", []),
        ("", [first.id, second.id]),
    ):
        panel.filter.setText(wanted)
        desk.until(lambda found=found: list(panel.cards) == found)  # type: ignore[misc]  # the loop's own value
    panel.filter.setText("nothing of the kind")
    desk.until(panel._empty.isVisible)
    assert panel._empty.text() == "No note here holds these words."


def test_a_note_is_put_where_the_reader_is(desk: Desk, panel: NotesPanel, notebook: Notebook) -> None:
    note = desk.write(notebook, Side.NEW, 1, "First.")
    panel.set_here(Here({Side.OLD: (2,), Side.NEW: (3,)}, "3"))
    desk.until(lambda: panel.cards)
    panel.cards[note.id].here_wanted.emit(note)
    desk.until(lambda: [each.anchor.paragraph for each in notebook.notes if each.anchor] == [3])


def test_a_note_on_the_section_and_one_on_the_whole_text(desk: Desk, panel: NotesPanel, notebook: Notebook) -> None:
    whole = notebook.note_on_all()
    section = notebook.note_on_section(Side.NEW, 2)
    assert whole is not None
    assert section is not None
    assert section.scope is Scope.SECTION
    assert section.anchor is not None
    assert section.anchor.text == "Declaration on libraries"
    panel.edit(whole)
    assert panel.editor is not None
    panel.editor.body.setPlainText("A good text.")
    panel.close_editor()
    desk.until(lambda: not notebook.unsaved)
    assert words(panel)[0] == "The whole text · comment"


def test_thousands_of_lost_notes_are_sorted_in_no_time(notebook: Notebook, monkeypatch: pytest.MonkeyPatch) -> None:
    assert notebook.comparison is not None
    now, dossier, revision = datetime.now(UTC), uuid4(), uuid4()
    carried = Carried(CarriedStatus.DETACHED, 1.0, now)
    anchor = anchor_at(notebook.comparison.old, 3)
    many = tuple(
        Note(uuid4(), dossier, now, now, revision=revision, anchor=anchor, origin=uuid4(), carried=carried)
        for _ in range(1000)
    )
    compared: list[None] = []
    monkeypatch.setattr(Notebook, "notes", property(lambda _: many))
    monkeypatch.setattr(Notebook, "is_on_show", lambda *_: True)
    equal = Note.__eq__

    def counted(one: Note, other: object) -> bool:
        compared.append(None)
        return equal(one, other)

    monkeypatch.setattr(Note, "__eq__", counted)
    NotesShown(notebook).shelves(None, "")
    assert len(compared) <= len(many)
