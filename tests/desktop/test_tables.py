"""Commands, icons, words and names hold together."""

import re
from collections.abc import Sequence
from pathlib import Path

import pytest
from PySide6.QtGui import QKeySequence
from pytestqt.qtbot import QtBot

from tests.desktop.drafts import P, Row, comparison, revision
from wsis_desktop.desktop.commands.commands import COMMANDS, MENU_TITLES, Command
from wsis_desktop.desktop.listing.change_cursor import ChangeCursor
from wsis_desktop.desktop.menu_titles import Menu
from wsis_desktop.desktop.painting.icons import IconName, pixmap, program_icon
from wsis_desktop.desktop.painting.style_sheet import style_sheet
from wsis_desktop.desktop.painting.theme import LIGHT, THEMES, Theme
from wsis_desktop.desktop.progress_panel import percent, stage_words
from wsis_desktop.desktop.speaking.languages import language_name
from wsis_desktop.desktop.speaking.naming import ParagraphNames, revision_names
from wsis_desktop.desktop.starting.choosing_files import in_order
from wsis_desktop.desktop.status_line import sentence
from wsis_desktop.desktop.whereabouts import Whereabouts
from wsis_desktop.model.comparison import Change, Side
from wsis_desktop.model.progress import Progress, Stage
from wsis_desktop.model.revision import Kind
from wsis_desktop.publishing.naming import stage_name
from wsis_desktop.shipped import shipped


def test_no_shortcut_is_used_twice() -> None:
    used = [QKeySequence(shortcut).toString() for row in COMMANDS.values() for shortcut in row.shortcuts]
    assert len(used) == len(set(used))
    assert all(used), "each shortcut is one that Qt understands"


def test_every_command_stands_in_a_menu_under_its_own_letter() -> None:
    assert set(COMMANDS) == set(Command)
    assert set(MENU_TITLES) == set(Menu)
    for menu in Menu:
        letters = [row.words[row.words.index("&") + 1].lower() for row in COMMANDS.values() if row.menu is menu]
        assert len(letters) == len(set(letters)), menu


def test_the_keys_that_readers_know() -> None:
    keys = {
        Command.NEXT_CHANGE: "F8",
        Command.PREVIOUS_CHANGE: "Shift+F8",
        Command.FIND: "Ctrl+F",
        Command.OPEN: "Ctrl+O",
        Command.CLOSE_COMPARISON: "Ctrl+W",
        Command.VIEW_PAGES: "Ctrl+1",
        Command.VIEW_TEXT: "Ctrl+2",
        Command.VIEW_REDLINE: "Ctrl+3",
        Command.VIEW_SUMMARY: "Ctrl+4",
        Command.LOCK: "Ctrl+L",
        Command.NEXT_PANE: "F6",
    }
    assert {command: COMMANDS[command].shortcuts[0] for command in keys} == keys


@pytest.mark.parametrize("name", IconName)
def test_every_icon_is_drawn_in_the_ink_asked_for(qtbot: QtBot, name: IconName) -> None:
    del qtbot
    drawn = pixmap(name, "#123456", 20, 2).toImage()
    inks = {
        drawn.pixelColor(x, y).name() for x in range(40) for y in range(40) if drawn.pixelColor(x, y).alpha() == 255
    }
    assert inks == {"#123456"}


def test_every_drawing_has_a_name() -> None:
    drawn = {path.stem for path in shipped("icons").glob("*.svg")} - {"wsis-desktop"}
    assert drawn == {name.value for name in IconName}


def test_every_icon_is_shown_somewhere(checkout: Path) -> None:
    code = "".join(path.read_text(encoding="utf-8") for path in (checkout / "wsis_desktop" / "desktop").rglob("*.py"))
    assert [name for name in IconName if not re.search(rf"\bIconName\.{name.name}\b", code)] == []


def test_the_program_has_its_icon(qtbot: QtBot) -> None:
    del qtbot
    assert not program_icon().pixmap(64, 64).isNull()


@pytest.mark.parametrize("theme", THEMES.values(), ids=lambda theme: theme.name.value)
def test_the_style_sheet_names_no_token_that_is_missing(theme: Theme) -> None:
    assert "$" not in style_sheet(theme)
    assert LIGHT.accent in style_sheet(LIGHT)


@pytest.mark.parametrize(
    ("words", "stage"),
    [
        ("A/CONF.12/L.1/Rev.2", "Rev.2"),
        ("WSIS-20 outcome rev1", "Rev.1"),
        ("Zero Draft of the outcome document", "Zero draft"),
        ("pact_revision_3_clean", "Rev.3"),
        ("draft-2", "Draft 2"),
        ("reversal-12", None),
        ("A/RES/70/125", None),
    ],
)
def test_stages_of_drafting_are_recognised(words: str, stage: str | None) -> None:
    assert stage_name(words) == stage


def test_two_revisions_never_share_a_name() -> None:
    rows = [(P, "1", "Text.", ())]
    cases = {
        ("rev1.pdf", "rev2.pdf"): ["Rev.1", "Rev.2"],
        ("rev1-clean.pdf", "rev1-marked.pdf"): ["rev1-clean", "rev1-marked"],
        ("text.pdf", "text.docx"): ["text.pdf", "text.docx"],
        ("one/text.pdf", "two/text.pdf"): ["text (1)", "text (2)"],
    }
    for (old, new), names in cases.items():
        assert list(revision_names(revision(rows, name=old), revision(rows, name=new)).values()) == names


def named(rows: Sequence[Row]) -> list[str]:
    names = ParagraphNames(revision(rows))
    return [names[at] for at in range(len(rows))]


def test_an_item_is_named_with_what_stands_above_it() -> None:
    item = Kind.ITEM
    rows = [(P, "44", "We:", ()), (item, "(a)", "do;", ()), (item, "(i)", "so;", ()), (item, "(b)", "not.", ())]
    rows += [(P, "", "And.", ()), (Kind.FOOTNOTE, "3", "See.", ())]
    assert named(rows) == ["44", "44 (a)", "44 (a) (i)", "44 (b)", "", "n 3"]


def test_a_paragraph_whose_number_begins_with_a_group_is_no_item() -> None:
    rows = [(P, "(ALL)2", "We request.", ()), (P, "(ALL)3", "We decide.", ())]
    assert named(rows) == ["(ALL)2", "(ALL)3"]


@pytest.mark.parametrize(
    ("later", "earlier"),
    [
        ("rev2.pdf", "rev1.pdf"),
        ("Rev.10 clean.pdf", "Rev.9 clean.pdf"),
        ("rev1.pdf", "zero draft.pdf"),
        ("2015-12-04.pdf", "2015-10-23.pdf"),
        ("text-new.docx", "text-old.docx"),
        ("senate-09.pdf", "senate-08.pdf"),
    ],
)
def test_two_files_come_in_order(later: str, earlier: str) -> None:
    assert in_order(Path(later), Path(earlier)) == (Path(earlier), Path(later))
    assert in_order(Path(earlier), Path(later)) == (Path(earlier), Path(later))


def test_files_whose_names_tell_nothing_come_by_time(tmp_path: Path) -> None:
    import os  # noqa: PLC0415 - this test alone sets times

    one, other = tmp_path / "b.txt", tmp_path / "a.txt"
    for path, time in ((one, 100), (other, 200)):
        path.write_text("text", encoding="utf-8")
        os.utime(path, (time, time))
    assert in_order(other, one) == (one, other)
    assert in_order(Path("x"), Path("y")) == (Path("x"), Path("y")), "nothing tells"


def test_the_status_bar_says_what_differs_in_one_sentence() -> None:
    counts = dict.fromkeys(Change, 0) | {Change.EDITED: 2, Change.ADDED: 1}
    assert sentence(counts).endswith("2 edited, 1 added")
    assert sentence(dict.fromkeys(Change, 0)) == "No changes: both revisions say the same."


def test_languages_are_named_in_themselves() -> None:
    assert [language_name(code) for code in ("en", "fr", "es", "ru", "")] == [
        "English",
        "français",
        "español",
        "русский",
        "",
    ]


def test_both_sides_are_told_with_paragraph_and_page() -> None:
    where = Whereabouts(comparison(), {Side.OLD: "Rev.1", Side.NEW: "Rev.2"})
    assert where.words(Side.NEW, 7) == "Rev.2 ¶ 4 bis, page 4 of 4"
    assert where.paragraph(Side.NEW, 4) == 3, "a deleted paragraph faces the one before it"
    assert where.paragraph(Side.OLD, 5) == 9, "a moved paragraph faces itself"


def test_stages_of_work_have_words_and_per_cent() -> None:
    assert len({stage_words(stage) for stage in Stage}) == len(Stage)
    assert percent(Progress(Stage.READING, 3, 4)) == 75
    assert percent(Progress(Stage.READING)) is None


def test_next_goes_through_the_list_and_stops_at_its_end() -> None:
    cursor = ChangeCursor()
    cursor.list([3, 8, 20])
    seen = []
    while (link := cursor.next()) is not None:
        cursor.choose(link)
        seen.append(link)
    assert seen == [3, 8, 20]
    assert cursor.previous() == 8


def test_next_begins_where_the_reader_has_scrolled_to() -> None:
    cursor = ChangeCursor()
    cursor.list([3, 8, 20])
    cursor.follow(5)
    assert (cursor.current, cursor.next(), cursor.previous()) == (8, 8, 3)


def test_next_after_a_change_that_a_filter_hides_is_the_next_listed() -> None:
    cursor = ChangeCursor()
    cursor.choose(8)
    cursor.list([3, 20])
    assert (cursor.previous(), cursor.next()) == (3, 20)
