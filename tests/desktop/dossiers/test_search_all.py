"""Search over all dossiers: in any script, narrowed by filters, and Enter leads to the place."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.desktop.dossiers.evening import ONE, TWO, ZERO, Evening
from wsis_desktop.desktop.commands.commands import Command
from wsis_desktop.desktop.dossiers.search_dialog import SearchDialog
from wsis_desktop.desktop.dossiers.search_words import excerpt
from wsis_desktop.desktop.dossiers.sought import Among
from wsis_desktop.model.comparison import Side, Span
from wsis_desktop.model.note import CarriedStatus, NoteKind, Stance

pytestmark = pytest.mark.window

Begin = Callable[[], Evening]
MUSEUMS = ZERO.replace("libraries", "museums").replace("reading rooms", "galleries")
OTHERS = """# 关于图书馆的宣言

1. 我们欢迎各城镇的数字图书馆。

2. نرحب بالمكتبات الرَّقميّة في كل مدينة.
"""


def filled(window: Evening) -> None:
    """Write on two dossiers: one of three revisions, one of two."""
    window.open(*window.files(ZERO, ONE, TWO))
    window.until(lambda: window.entries)
    window.pick(Side.OLD, "Rev.0")
    window.until(lambda: window.shown == ["rev0.md", "rev2.md"])
    window.hear()
    window.write(Side.OLD, 2, "Ask the librarians of Zanzibar.")
    position = window.notebook.new_note(Side.NEW, 4, None, NoteKind.POSITION)
    assert position is not None
    window.notebook.save(replace(position, stance=Stance.RED_LINE, body="Not without the north.", tags=("finance",)))
    window.hear()
    window.open(*window.files(MUSEUMS, MUSEUMS.replace("annually", "often"), names="m{}.md"))
    window.write(Side.NEW, 2, "Zanzibar has museums, too.")
    window.do(Command.CLOSE_COMPARISON)
    window.hear()


def searched(window: Evening, words: str) -> SearchDialog:
    window.do(Command.SEARCH_ALL)
    dialog = window.window.dossiers.searching.dialog
    assert dialog is not None
    window.hear()
    dialog.field.setText(words)
    dialog.ask()
    window.hear()
    return dialog


def heads(dialog: SearchDialog) -> list[str]:
    items = (dialog.list.topLevelItem(at) for at in range(dialog.list.topLevelItemCount()))
    return [item.text(0) for item in items if item is not None]


def test_notes_of_all_dossiers_are_found_and_enter_leads_there(evening: Begin) -> None:
    window = evening()
    filled(window)
    dialog = searched(window, "zanzib")
    assert sorted(heads(dialog)) == ["Declaration on libraries  (1)", "Declaration on museums  (1)"]
    assert "2 found" in dialog.told.text()
    for at in range(2):
        group = dialog.list.topLevelItem(at)
        assert group is not None
        first = group.child(0)
        if first is not None and "libraries" in group.text(0):
            dialog.list.setCurrentItem(first)
    QTest.keyClick(dialog.field, Qt.Key.Key_Return)
    window.settle("rev1.md")
    assert dialog.isHidden()
    assert window.shown == ["rev0.md", "rev1.md"], "the revision of the note, which is the first, beside the next one"
    assert [entry.file_name for entry in window.entries] == ["rev0.md", "rev1.md", "rev2.md"]
    assert window.window.status.places[Side.OLD].text().endswith("¶ 2")


def test_a_note_is_found_and_told_without_the_marks_that_set_it(evening: Begin) -> None:
    window = evening()
    window.open(*window.files(ZERO, ONE))
    window.write(Side.NEW, 1, "Ask **Zanzibar** for\n- [figures](https://numbers.example)\n- a_b and _years_")
    (hit,) = [each for each in searched(window, "Zanzibar for figures").hits() if each.note]
    assert hit.text == "Ask Zanzibar for • figures • a_b and years"
    assert [hit.text[each.start : each.end] for each in hit.spans] == ["Zanzibar", "for", "figures"]
    (typed,) = [each for each in searched(window, "numbers.example").hits() if each.note]
    assert [typed.text[each.start : each.end] for each in typed.spans] == ["numbers.example"]


def test_the_keys_stay_in_the_field_while_nothing_is_found(evening: Begin) -> None:
    window = evening()
    filled(window)
    dialog = searched(window, "Atlantis")
    dialog.field.setFocus()
    QTest.keyClick(dialog.field, Qt.Key.Key_Down)
    assert dialog.field.hasFocus()
    dialog = searched(window, "zanzib")
    QTest.keyClick(dialog.field, Qt.Key.Key_Down)
    assert dialog.list.hasFocus()


def test_a_paragraph_that_stayed_is_told_once_where_it_stands_last(evening: Begin) -> None:
    window = evening()
    filled(window)
    dialog = searched(window, "every town readers")
    hits = [hit for hit in dialog.hits() if hit.among is Among.PARAGRAPHS]
    told = {(hit.entry.file_name, hit.earlier) for hit in hits if hit.entry}
    assert told == {("rev2.md", 2), ("m1.md", 1)}


def test_filters_narrow_it_down(evening: Begin) -> None:
    window = evening()
    filled(window)
    dialog = searched(window, "")
    assert dialog.list.topLevelItemCount() == 0
    dialog.kind.setCurrentIndex(dialog.kind.findText("red line"))
    dialog.ask()
    window.hear()
    assert [hit.note.body for hit in dialog.hits() if hit.note] == ["Not without the north."]
    dialog.kind.setCurrentIndex(0)
    dialog.tag.setCurrentIndex(dialog.tag.findText("#finance"))
    dialog.ask()
    window.hear()
    assert len(dialog.hits()) == 1
    dialog.status.choose(CarriedStatus.MOVED)
    dialog.ask()
    window.hear()
    assert dialog.hits() == []
    assert dialog.told.text().startswith("Nothing holds all of this.")
    for box in (dialog.tag, dialog.status):
        box.setCurrentIndex(0)
    dialog.field.setText("zanzibar")
    places = [at for at in range(dialog.revision.count()) if dialog.revision.itemText(at) == "Declaration on museums"]
    dialog.revision.setCurrentIndex(places[0])
    dialog.ask()
    window.hear()
    assert [hit.note.body for hit in dialog.hits() if hit.note] == ["Zanzibar has museums, too."]


@pytest.mark.parametrize(("words", "label"), [("数字", "1"), ("图书馆的宣言", ""), ("الرقمية", "2")])
def test_chinese_and_arabic_are_found(evening: Begin, words: str, label: str) -> None:
    window = evening()
    window.open(*window.files(OTHERS, OTHERS.replace("各城镇", "各国")))
    window.write(Side.NEW, 1, "好")
    dialog = searched(window, words)
    hits = [hit for hit in dialog.hits() if hit.among is Among.PARAGRAPHS]
    assert label in {hit.label for hit in hits}
    assert all(hit.spans for hit in hits)


def test_an_empty_library_says_what_to_do(evening: Begin) -> None:
    window = evening()
    window.do(Command.SEARCH_ALL)
    dialog = window.window.dossiers.searching.dialog
    assert dialog is not None
    assert dialog.told.text().startswith("There is nothing to search yet.")


def test_a_detached_note_leads_to_its_revision(evening: Begin) -> None:
    window = evening()
    window.open(*window.files(ZERO, ZERO.split("3. We regret", maxsplit=1)[0]))
    window.write(Side.OLD, 3, "Keep this one.")
    window.window.notes.notebook.look_again()
    window.hear()
    assert any(note.detached for note in window.notebook.notes)
    window.do(Command.CLOSE_COMPARISON)
    dialog = searched(window, "keep this")
    (hit,) = [hit for hit in dialog.hits() if hit.among is Among.NOTES]
    assert hit.paragraph is None
    QTest.keyClick(dialog.field, Qt.Key.Key_Return)
    window.settle("rev1.md")
    assert window.shown == ["rev0.md", "rev1.md"]


def test_an_excerpt_is_cut_around_what_was_found() -> None:
    text = "word " * 40 + "needle " + "word " * 60
    start = text.index("needle")
    words, (span,) = excerpt(text, (Span(start, start + 6),))
    assert words.startswith("…word")
    assert words.endswith("…")
    assert words[span.start : span.end] == "needle"
