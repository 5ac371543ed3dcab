"""A redline in plain text: `{-what went-}` and `{+what came+}`, braces since drafts are full of square brackets.

A long stretch that did not change is cut to the words beside the changes.
"""

from __future__ import annotations

from collections.abc import Iterator
from textwrap import TextWrapper

from wsis_desktop.publishing.runs import Mark, Piece

WIDTH = 88
_INDENT = "   "
_KEPT_AT_EACH_SIDE = 72
_CUT = " … "
_BRACKETS: dict[Mark, tuple[str, str]] = {Mark.KEPT: ("", ""), Mark.GONE: ("{-", "-}"), Mark.CAME: ("{+", "+}")}


def redline_lines(pieces: tuple[Piece, ...]) -> Iterator[str]:
    """Yield a redline in indented lines of at most 88 characters where words allow it."""
    wrapper = TextWrapper(
        WIDTH, initial_indent=_INDENT, subsequent_indent=_INDENT, break_long_words=False, break_on_hyphens=False
    )
    for line in _marked(cut_short(pieces)).splitlines():
        yield from wrapper.wrap(line)


def cut_short(pieces: tuple[Piece, ...]) -> tuple[Piece, ...]:
    """Cut long stretches that did not change to the words beside the changes."""
    last = len(pieces) - 1
    return tuple(
        Piece(piece.mark, _shortened(piece.text, at_start=at == 0, at_end=at == last))
        if piece.mark is Mark.KEPT
        else piece
        for at, piece in enumerate(pieces)
    )


def _marked(pieces: tuple[Piece, ...]) -> str:
    """Return the pieces with their marks."""
    parts: list[str] = []
    for piece in pieces:
        before, after = _BRACKETS[piece.mark]
        # A mark runs on over a paragraph's end: close it there and open it again.
        parts.append("\n".join(f"{before}{line}{after}" for line in piece.text.split("\n")))
    return "".join(parts)


def _shortened(text: str, *, at_start: bool, at_end: bool) -> str:
    """Cut an unchanged stretch to the words beside the changes before and after it."""
    if at_start and at_end:
        return text if len(text) <= 3 * _KEPT_AT_EACH_SIDE else _head(text) + _CUT.rstrip()
    if at_start:
        return text if len(text) <= 2 * _KEPT_AT_EACH_SIDE else _CUT.lstrip() + _tail(text)
    if at_end:
        return text if len(text) <= 2 * _KEPT_AT_EACH_SIDE else _head(text) + _CUT.rstrip()
    return text if len(text) <= 3 * _KEPT_AT_EACH_SIDE else _head(text) + _CUT + _tail(text)


def _head(text: str) -> str:
    """Return the first words, up to some 72 characters; a text without spaces is cut anywhere."""
    cut = text.rfind(" ", 1, _KEPT_AT_EACH_SIDE)
    return text[:cut] if cut > 0 else text[:_KEPT_AT_EACH_SIDE]


def _tail(text: str) -> str:
    """Return the last words, up to some 72 characters; a text without spaces is cut anywhere."""
    cut = text.find(" ", len(text) - _KEPT_AT_EACH_SIDE)
    return text[cut + 1 :] if 0 <= cut < len(text) - 1 else text[-_KEPT_AT_EACH_SIDE:]
