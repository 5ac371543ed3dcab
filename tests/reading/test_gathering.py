"""Pieces of a line run together with single spaces, and footnote marks keep their places."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wsis_desktop.reading.blocks.gathering import Gatherer, tidy
from wsis_desktop.reading.text.read_text import read_text

pieces = st.lists(st.text("ab \t\n\u00a0\u00ad\u2011", max_size=5), max_size=8)


@given(pieces)
def test_a_line_gathered_in_pieces_is_the_line_tidied_whole(parts: list[str]) -> None:
    gatherer = Gatherer()
    for part in parts:
        gatherer.add(part)
    assert gatherer.finish() == (tidy("".join(parts)), [])


@given(pieces, st.data())
def test_a_mark_stands_behind_the_words_that_were_gathered_before_it(parts: list[str], data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(parts)))
    gatherer = Gatherer()
    for part in parts[:at]:
        gatherer.add(part)
    gatherer.note("n")
    for part in parts[at:]:
        gatherer.add(part)
    text, (note,) = gatherer.finish()
    assert text[: note.offset].rstrip() == tidy("".join(parts[:at]))


def test_a_finished_gatherer_begins_anew() -> None:
    gatherer = Gatherer()
    gatherer.add("one ")
    gatherer.note("n")
    gatherer.finish()
    gatherer.add(" two")
    assert gatherer.finish() == ("two", [])


@pytest.mark.parametrize("mark", ["\u200e", "\u200f", "\u202a", "\u2066"])
def test_marks_of_direction_before_a_number_that_is_counted_leave_no_trace(mark: str) -> None:
    assert tidy(f"as in paragraph {mark}48 below") == "as in paragraph 48 below"
    gatherer = Gatherer()
    for piece in ("as in paragraph ", f"{mark}48", " below"):
        gatherer.add(piece)
    assert gatherer.finish()[0] == "as in paragraph 48 below"


def test_marks_of_direction_stay_beside_arabic_letters() -> None:
    assert tidy("الفقرة \u200f(أ)") == "الفقرة \u200f(أ)"


def test_a_text_file_holds_no_signs_of_no_meaning() -> None:
    text = read_text("as in para\u00adgraph \u200e48\u200b below").blocks[0].text
    assert text == "as in paragraph 48 below"
