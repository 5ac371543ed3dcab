"""What stands from left to right on a page is read from right to left where it is Arabic."""

from __future__ import annotations

import pytest

from wsis_desktop.reading.pdf.bidi import MIRRORED, brackets_are_drawn, reading_order


def read_back(shown: str, *, from_right: bool = True) -> str:
    """Return what signs say that are given as they stand, brackets as they look."""
    order, turned = reading_order(list(shown), from_right=from_right)
    return "".join(shown[at].translate(MIRRORED) if at in turned else shown[at] for at in order)


def shown(*parts: str) -> str:
    """Return parts, given in reading order, as they stand on a line from right to left; Arabic ones are turned around."""
    return "".join(
        part[::-1] if any("\u0620" <= sign <= "\u064a" for sign in part) else part for part in reversed(parts)
    )


@pytest.mark.parametrize(
    "parts",
    [
        ("قرار الجمعية العامة ", "217", " ألف"),
        ("كانون الأول ", "/", " ديسمبر ", "1948", "."),
        ("الوثيقة ", "A/80/L.41", " المؤرخة"),
        ("الوثيقة ", "A/80/L.41/Rev.1"),
        ("الفترة ", "2015", "-", "2020"),
        ("نسبة ", "50", "%", " منها"),
        ("في الساعة ", "10:30", " صباحا"),
        ("المبلغ ", "1,234.50", " دولار"),
        ("المادة ", "٢١", " من الميثاق"),
        ("انظر ", "Rev. 1", " من النص"),
        ("منظمة ", "World Trade Organization", " الدولية"),
    ],
)
def test_a_line_from_right_to_left_is_put_in_reading_order(parts: tuple[str, ...]) -> None:
    assert read_back(shown(*parts)) == "".join(parts)


def test_a_label_stands_before_its_text() -> None:
    assert read_back("نص"[::-1] + " .44") == "44. نص"


def test_brackets_around_latin_words_are_read_from_the_right() -> None:
    assert read_back("نهاية"[::-1] + " (WSIS) " + "قمة"[::-1]) == "قمة (WSIS) نهاية"


@pytest.mark.parametrize("text", ["قمة (WSIS) نهاية", "قرار (د-3) المؤرخ", "[نص] آخر"])
def test_brackets_drawn_as_twins_are_told_by_how_they_pair(text: str) -> None:
    assert not brackets_are_drawn([text])
    assert brackets_are_drawn([text.translate(MIRRORED)])


def test_arabic_words_in_an_english_line_are_turned_alone() -> None:
    line = "the words " + "سلام عليكم"[::-1] + " mean peace"
    assert read_back(line, from_right=False) == "the words سلام عليكم mean peace"
