"""Ctrl+K leads to commands, paragraphs, headings and bookmarks, by keyboard alone."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.desktop.dossiers.evening import Evening
from tests.desktop.drafts import P, revision
from wsis_desktop.desktop.commands.command_row import without_letter
from wsis_desktop.desktop.commands.commands import COMMANDS, Command
from wsis_desktop.desktop.finding.palette_dialog import PaletteDialog
from wsis_desktop.desktop.finding.paragraph_numbers import NumberIndex
from wsis_desktop.desktop.finding.place_entries import Places
from wsis_desktop.desktop.painting.theme import CONTRAST_DARK, LIGHT
from wsis_desktop.desktop.speaking.naming import ParagraphNames
from wsis_desktop.model.comparison import Side
from wsis_desktop.model.revision import Kind

pytestmark = pytest.mark.window

OLD = """# Declaration on libraries

## Bridging the distance

1. We welcome the libraries of every town.

2. We request the Secretariat to report:

(a) annually;

(b) in all languages.

3. We regret the closing of reading rooms.
"""
NEW = OLD.replace("annually", "often").replace("3. We regret", "2 bis. We call for better data.\n\n3. We regret")


@pytest.fixture
def evening(qtbot: QtBot, tmp_path: Path) -> Iterator[Evening]:
    """Return a window with nothing open."""
    made = Evening(qtbot, tmp_path)
    yield made
    made.close()


def palette(evening: Evening) -> PaletteDialog:
    if evening.window.palette_desk.dialog is None:
        evening.do(Command.PALETTE)
    dialog = evening.window.palette_desk.dialog
    assert dialog is not None
    return dialog


def lines(evening: Evening, typed: str) -> list[str]:
    """Type into the palette, and return its lines; it stays open."""
    dialog = palette(evening)
    dialog.field.clear()
    QTest.keyClicks(dialog.field, typed)
    return [entry.spoken for entry in dialog.model.entries]


def choose(evening: Evening, typed: str, *keys: Qt.Key) -> None:
    """Type into the palette, press keys, and let what was chosen be done."""
    lines(evening, typed)
    dialog = evening.window.palette_desk.dialog
    assert dialog is not None
    for key in (*keys, Qt.Key.Key_Return):
        QTest.keyClick(dialog.field, key)
    evening.wait(1)


def told(evening: Evening) -> str:
    dialog = evening.window.palette_desk.dialog
    assert dialog is not None
    return dialog.told.text()


def place(evening: Evening, side: Side) -> str:
    return evening.window.status.places[side].text()


def test_a_palette_opened_before_the_texts_are_there_finds_them_when_they_come(evening: Evening) -> None:
    dialog = palette(evening)
    QTest.keyClicks(dialog.field, "old 2")
    assert dialog.model.entries == []
    evening.open(*evening.files(OLD, NEW))
    evening.until(lambda: bool(dialog.model.entries))
    assert "report" in dialog.model.entries[0].spoken


def test_numbers_are_gathered_while_the_window_rests(evening: Evening, monkeypatch: pytest.MonkeyPatch) -> None:
    gather, gathered = Places.gathering, list[bool]()

    def watched(places: Places) -> Iterator[None]:
        yield from gather(places)
        gathered.append(True)

    monkeypatch.setattr(Places, "gathering", watched)
    evening.open(*evening.files(OLD, NEW))
    evening.until(lambda: bool(gathered))
    monkeypatch.setattr(ParagraphNames, "__getitem__", lambda _names, index: pytest.fail(f"{index} is named at a key"))
    assert any("report" in line for line in lines(evening, "old 2"))


def test_every_command_is_listed_with_menu_and_shortcut_and_rests_with_a_reason(evening: Evening) -> None:
    every = lines(evening, "")
    assert len(every) == len(COMMANDS) - 1
    assert "Open, File, Ctrl+O" in every
    assert "Next change, Go, F8, needs an open text" in every
    assert every.index("Quit, File, Ctrl+Q") < every.index("Next change, Go, F8, needs an open text"), (
        "what rests is last"
    )
    choose(evening, "next change")
    assert told(evening) == "“Next change” rests: needs an open text."
    assert evening.window.palette_desk.dialog is not None, "what rests is not done, and the palette stays"


def test_what_was_chosen_is_done_and_comes_first_the_next_evening(evening: Evening) -> None:
    choose(evening, "dark")
    assert evening.window.looks.theme.dark
    assert evening.window.palette_desk.dialog is None
    assert lines(evening, "")[0].startswith("Dark, Colours")
    assert list(evening.window.keeper.settings.finding.chosen) == ["theme-dark"]
    QTest.keyClick(palette(evening).field, Qt.Key.Key_Escape)
    evening.wait(1)
    choose(evening, "light")
    assert list(evening.window.keeper.settings.finding.chosen) == ["theme-light", "theme-dark"]


def test_numbers_headings_and_bookmarks_lead_to_their_places(evening: Evening) -> None:
    evening.open(*evening.files(OLD, NEW))
    choose(evening, "2bis")
    assert place(evening, Side.NEW).endswith("¶ 2 bis")
    choose(evening, "old 3")
    assert place(evening, Side.OLD).endswith("¶ 3")
    assert lines(evening, "2 (a)")[:2] == [
        "2 (a) · often;, Rev.1 · Bridging the distance",
        "2 (a) · annually;, Rev.0 · Bridging the distance",
    ]
    assert all("Rev.0" in line for line in lines(evening, "old 2"))
    choose(evening, "bridg dist")
    assert place(evening, Side.NEW).startswith("Rev.1")
    evening.do(Command.BOOKMARK)
    evening.hear()
    assert any("Bookmark" in line for line in lines(evening, "bridg"))


def test_a_number_that_is_not_there_is_told_with_the_nearest(evening: Evening) -> None:
    evening.open(*evening.files(OLD, NEW))
    assert lines(evening, "new 88") != []
    assert told(evening) == "There is no paragraph 88 in Rev.1; the nearest is 3."
    choose(evening, "new 88")
    assert place(evening, Side.NEW).endswith("¶ 3")
    assert lines(evening, "zzz") == []
    assert told(evening).startswith("Nothing is called “zzz”. Type")
    dialog = evening.window.palette_desk.dialog
    assert dialog is not None
    assert dialog.field.accessibleDescription() == told(evening), "a screen reader hears it, too"


def test_an_open_palette_takes_the_theme_that_comes(evening: Evening) -> None:
    evening.do(Command.THEME_LIGHT)
    dialog = palette(evening)
    evening.do(Command.THEME_CONTRAST_DARK)
    evening.until(evening.window.updatesEnabled)
    dialog.list.clearSelection()
    picture = dialog.list.viewport().grab().toImage()
    across = {picture.pixelColor(x, y).name() for x in range(picture.width()) for y in range(30, 90)}
    assert CONTRAST_DARK.ink in across, "not black words on what has become black"
    assert LIGHT.ink not in across


def test_the_arrows_go_round_and_the_field_keeps_the_keyboard(evening: Evening) -> None:
    dialog = palette(evening)
    last = dialog.model.rowCount() - 1
    QTest.keyClick(dialog.field, Qt.Key.Key_Up)
    assert dialog.list.currentIndex().row() == last
    assert dialog.model.entries[last].spoken in dialog.field.accessibleDescription()
    QTest.keyClick(dialog.field, Qt.Key.Key_Down)
    assert dialog.list.currentIndex().row() == 0
    assert dialog.focusWidget() is dialog.field


def names(*labels: str, number: str) -> str | None:
    near = NumberIndex(revision([(P, label, "words", ()) for label in labels])).nearest(number)
    return near.name if near else None


@pytest.mark.parametrize(
    ("labels", "number", "nearest"),
    [
        (("1", "2", "90"), "99", "90"),
        (("44", "44 bis", "45"), "44 ter", "44 bis"),
        (("1", "3"), "2", "1"),
        (("OP1", "OP9", "8"), "OP7", "OP9"),
        (("44", "144"), "44 (b)", "44"),
        ((), "4", None),
    ],
)
def test_the_nearest_number_is_the_one_a_reader_would_take(
    labels: tuple[str, ...], number: str, nearest: str | None
) -> None:
    assert names(*labels, number=number) == nearest


def test_items_are_found_under_their_paragraph() -> None:
    rows = [(P, "44", "We resolve:", ()), (Kind.ITEM, "(a)", "one;", ()), (Kind.ITEM, "(b)", "two.", ())]
    index = NumberIndex(revision(rows))
    assert [each.paragraph for each in index.find("44 b")] == [2]
    near = index.nearest("44 (c)")
    assert near is not None
    assert near.name == "44 (b)"


@pytest.mark.parametrize(
    ("words", "said"), [("&Open…", "Open"), ("打开(&O)…", "打开"), ("&Find && replace", "Find & replace")]
)
def test_letters_of_menus_are_not_said(words: str, said: str) -> None:
    assert without_letter(words) == said
