"""Numbers are printed as lists print them, however strange the number."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wsis_desktop.reading.counting import Style, spell


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
    ],
)
def test_a_style_prints_its_numbers(number: int, style: Style, printed: str) -> None:
    assert spell(number, style) == printed


@given(st.integers(-(10**9), 10**9), st.sampled_from(sorted(set(Style) - {Style.BULLET, Style.NONE})))
def test_every_style_prints_every_number(number: int, style: Style) -> None:
    assert spell(number, style)
