"""Numbers are printed as lists print them, however strange the number."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wsis_desktop.reading.blocks.counting import Style, spell
from wsis_desktop.reading.labels.numerals import Reading, System, readings


@pytest.mark.parametrize(
    ("number", "style", "printed"),
    [
        (28, Style.LOWER_LETTER, "bb"),
        (1994, Style.UPPER_ROMAN, "MCMXCIV"),
        (3, Style.PADDED, "03"),
        (112, Style.ORDINAL, "112th"),
        (20, Style.CHINESE, "二十"),
        (101, Style.CHINESE, "一〇一"),
        (29, Style.CYRILLIC, "аа"),
        (7, Style.BULLET, ""),
        (3, Style.ABJAD, "ج"),
        (3, Style.ARABIC_LETTER, "ت"),
        (10, Style.CHINESE_UNITS, "十"),
        (11, Style.CHINESE_UNITS, "十一"),
        (20, Style.CHINESE_UNITS, "二十"),
        (101, Style.CHINESE_UNITS, "一百零一"),
        (110, Style.CHINESE_UNITS, "一百一十"),
        (1005, Style.CHINESE_UNITS, "一千零五"),
        (10, Style.CHINESE_FIGURES, "一〇"),
        (2, Style.STEMS, "乙"),
        (11, Style.STEMS, "11"),
        (20, Style.CIRCLED, "⑳"),
        (21, Style.CIRCLED, "21"),
        (12, Style.FULL_WIDTH, "１２"),
    ],
)
def test_a_style_prints_its_numbers(number: int, style: Style, printed: str) -> None:
    assert spell(number, style) == printed


@given(st.integers(-(10**9), 10**9), st.sampled_from(sorted(set(Style) - {Style.BULLET, Style.NONE})))
def test_every_style_prints_every_number(number: int, style: Style) -> None:
    assert spell(number, style)


@given(st.integers(1, 9999))
def test_chinese_numerals_say_the_number_that_they_count(number: int) -> None:
    assert Reading(System.CHINESE, number) in readings(spell(number, Style.CHINESE_UNITS))
