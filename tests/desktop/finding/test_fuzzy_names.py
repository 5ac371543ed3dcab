"""Names are found by part of their words."""

import pytest

from wsis_desktop.desktop.finding.entry import Entry, ranked
from wsis_desktop.desktop.finding.fuzzy import fit


@pytest.mark.parametrize(
    ("typed", "name", "letters"),
    [
        ("next", "Next change", "Next"),
        ("chan nex", "Next change", "Nex|chan"),
        ("nxch", "Next change", "N|x|ch"),
        ("securite", "Sécurité des enfants", "Sécurité"),
        ("图书", "关于图书馆的宣言", "图书"),
        ("", "Anything", ""),
    ],
)
def test_half_typed_words_fit(typed: str, name: str, letters: str) -> None:
    found = fit(typed, name)
    assert found is not None
    assert "|".join(name[span.start : span.end] for span in found.spans) == letters


@pytest.mark.parametrize(
    ("typed", "name"), [("previous", "Next change"), ("next x y", "Next change"), ("hnge", "Next change")]
)
def test_what_does_not_stand_there_does_not_fit(typed: str, name: str) -> None:
    assert fit(typed, name) is None


def entries(*names: str) -> list[Entry]:
    return [Entry(name, "View", lambda: None, known_by=name) for name in names]


def words(typed: str, *names: str, recent: tuple[str, ...] = ()) -> list[str]:
    return [entry.words for entry in ranked(entries(*names), typed, recent)]


def test_whole_words_come_before_beginnings_and_those_before_insides() -> None:
    assert words("note", "Denoted", "Go to Notebook", "Write a note") == ["Write a note", "Go to Notebook", "Denoted"]


def test_what_was_chosen_lately_comes_first() -> None:
    assert words("", "Open", "Dark", "Light", recent=("Light",)) == ["Light", "Open", "Dark"]
    assert words("l", "Larger", "Light", recent=("Light",)) == ["Light", "Larger"]


def test_a_menu_leads_to_its_commands() -> None:
    assert words("view dark", "Open", "Dark") == ["Dark"]


def test_what_rests_comes_last() -> None:
    resting = Entry("Note", "Edit", lambda: None, known_by="note", why="needs an open text")
    assert [entry.words for entry in ranked([resting, *entries("Notes")], "note", ("note",))] == ["Notes", "Note"]
