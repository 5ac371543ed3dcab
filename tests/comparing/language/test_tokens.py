"""A text is cut into the same words, numbers and signs by whichever way is the quickest for its letters."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from wsis_desktop.comparing.language.words import tokens

PIECES = st.sampled_from(
    [
        "A/RES/70/1",
        "E/CN.16/2024/L.3",
        "44bis",
        "1,500.5",
        "30 %",
        "U.N.",
        "e.g.",
        "co-operation",
        "...",
        "x",
        "It",
        "2.a",
    ]
)
TEXTS = st.lists(PIECES | st.text(st.characters(max_codepoint=0x7F), max_size=6), max_size=12).map(" ".join)


@given(TEXTS)
def test_letters_beyond_ascii_change_nothing_before_them(text: str) -> None:
    assert tokens(f"{text} \u00e9t\u00e9")[:-1] == tokens(text)
