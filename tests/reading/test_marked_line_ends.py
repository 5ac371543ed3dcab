"""Marks at the ends of lines that were broken or stretched, and what the page shows there of the other text."""

from __future__ import annotations

import pymupdf

from tests.reading.marked_pdf import BLACK, CAME, WENT, Colour
from tests.reading.pdf.test_pdf_sides import AFTER, BEFORE, read
from tests.reading.pdf_builder import ROMAN
from tests.reading.printed_marks import AUTHORS, DOCS, LEFT, WORD, Press, came, expected, kept, par
from tests.reading.test_marked_as_printed import DRAFT, END, told

_SIZE = 11.0


def _pressed() -> Press:
    press = Press(WORD)
    for each in [*DRAFT, END]:
        press.set(each)
    return press


def _put(press: Press, x: float, y: float, text: str, colour: Colour = BLACK, rule: float | None = None) -> float:
    """Set words on a base line, with a rule so far over it, and return where they end."""
    press.page.insert_text((x, y), text, fontsize=_SIZE, fontname=ROMAN, color=colour)
    end = x + float(pymupdf.get_text_length(text, fontname=ROMAN, fontsize=_SIZE))
    if rule is not None:
        press.page.draw_line((x, y - rule), (end, y - rule), color=colour, width=0.6)
    return end


def test_a_line_that_ends_with_or_goes_on_though_the_comma_before_it_stands_in_the_other_text_alone() -> None:
    press = _pressed()
    end = _put(press, LEFT + 20, 600, "(a) We refrain from all that hampers its work in these years")
    end = _put(press, end, 600, ",", AUTHORS[0], -1.2)
    _put(press, end, 600, " or")
    _put(press, LEFT + 20, 613.75, "stops the use of what it built.")
    _put(press, LEFT + 20, 634, "(b) We go on.")
    data = bytes(press.document.tobytes())
    for side, comma in ((BEFORE, ""), (AFTER, ",")):
        item = f"We refrain from all that hampers its work in these years{comma} or stops the use of what it built."
        assert told(read(data, side))[-2:] == [("(a)", item), ("(b)", "We go on.")]


def test_a_strike_through_words_that_stand_as_far_apart_as_the_next_one_is_theirs() -> None:
    press, draft = _pressed(), [*DRAFT, END]
    x, gap = LEFT, 22.0
    for words in ("4 ter.", "Thus we trust in this,"):
        start = x
        for word in words.split():
            end = _put(press, x, 600, word, AUTHORS[0])
            x = end + gap
        press.page.draw_line((start, 597), (end, 597), color=AUTHORS[0], width=0.6)
    _put(press, LEFT, 613.75, "and in what came of it all.", AUTHORS[0], 3)
    data = bytes(press.document.tobytes())
    gone = ("4 ter", "Thus we trust in this, and in what came of it all.")
    assert told(read(data, BEFORE)) == [*expected(draft, CAME), gone]
    assert told(read(data, AFTER)) == expected(draft, WENT)


def test_a_strike_through_a_line_that_was_stretched_however_far_is_its_own() -> None:
    press, draft = _pressed(), [*DRAFT, END]
    x, gap = LEFT, 30.0
    for word in ["Thus", "we", "trust", "in", "this"]:
        end = _put(press, x, 600, word, AUTHORS[0])
        x = end + gap
    press.page.draw_line((LEFT, 597), (end, 597), color=AUTHORS[0], width=0.6)
    _put(press, LEFT, 613.75, "and in what came of it all.", AUTHORS[0], 3)
    data = bytes(press.document.tobytes())
    assert told(read(data, BEFORE)) == [
        *expected(draft, CAME),
        ("", "Thus we trust in this and in what came of it all."),
    ]
    assert told(read(data, AFTER)) == expected(draft, WENT)


def test_a_rule_over_a_row_of_figures_is_none_of_their_marks() -> None:
    press, draft = _pressed(), [*DRAFT, END]
    for at, figure in enumerate(("54", "38", "12")):
        end = _put(press, LEFT + 120 + 60 * at, 600, figure)
        _put(press, LEFT + 120 + 60 * at, 615, figure)
    press.page.draw_line((LEFT + 120, 602), (end, 602), width=0.6)
    for y, name in ((600, "Africa"), (615, "All countries")):
        _put(press, LEFT, y, name)
    found = told(read(bytes(press.document.tobytes()), BEFORE))
    assert found[len(expected(draft, CAME)) :] == [("", "Africa | 54 | 38 | 12"), ("", "All countries | 54 | 38 | 12")]


def test_words_that_came_beside_struck_ones_are_told_as_such_though_their_line_was_stretched_into_pieces() -> None:
    draft = [par(kept("We meet "), came("often").by(1), kept(f" {at} times a year in Geneva.")) for at in range(25)]
    press = Press(DOCS)
    for each in draft:
        press.set(each)
    for at in range(3):
        x = LEFT
        for word, colour in (
            ("We", BLACK),
            ("hope", AUTHORS[0]),
            ("trust", AUTHORS[1]),
            ("so", BLACK),
            ("here.", BLACK),
        ):
            x = 44 + _put(press, x, 660 + 25 * at, word, colour, 3 if word == "hope" else None)
    data = bytes(press.document.tobytes())
    assert told(read(data, BEFORE)) == [*expected(draft, CAME), *3 * [("", "We hope so here.")]]
    assert told(read(data, AFTER)) == [*expected(draft, WENT), *3 * [("", "We trust so here.")]]


def test_a_strike_through_two_words_that_fill_a_line_is_theirs() -> None:
    press, draft = _pressed(), [*DRAFT, END]
    end = _put(press, _put(press, LEFT, 600, "Thus", AUTHORS[0]) + 60, 600, "indeed,", AUTHORS[0])
    press.page.draw_line((LEFT, 597), (end, 597), color=AUTHORS[0], width=0.6)
    _put(press, LEFT, 613.75, "and in what came of it all.", AUTHORS[0], 3)
    data = bytes(press.document.tobytes())
    assert told(read(data, BEFORE)) == [*expected(draft, CAME), ("", "Thus indeed, and in what came of it all.")]
    assert told(read(data, AFTER)) == expected(draft, WENT)
