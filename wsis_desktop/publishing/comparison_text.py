"""A comparison as plain text for a terminal: one block for each change, by section, counts at the end.

`{-what went-}` and `{+what came+}` mark the words: braces, since drafts are full of square brackets. A long stretch that did
not change is cut to the words beside the changes.
"""

from __future__ import annotations

from collections.abc import Iterator
from textwrap import TextWrapper

from wsis_desktop.model.comparison import Comparison, Link, Side
from wsis_desktop.model.revision import Revision
from wsis_desktop.publishing.changes import LETTERS, groups, summary_sentence
from wsis_desktop.publishing.marks_in_words import side_in_words
from wsis_desktop.publishing.naming import names, what_became
from wsis_desktop.publishing.runs import Mark, Piece, redline

_WIDTH = 88
_INDENT = "   "
_KEPT_AT_EACH_SIDE = 72
_CUT = " … "
_BRACKETS: dict[Mark, tuple[str, str]] = {Mark.KEPT: ("", ""), Mark.GONE: ("{-", "-}"), Mark.CAME: ("{+", "+}")}


def comparison_text(comparison: Comparison) -> str:
    """Return what changed, in lines of at most 88 characters where words allow it."""
    return "\n".join(_lines(comparison)) + "\n"


def _lines(comparison: Comparison) -> Iterator[str]:
    yield f"--- {_revision_line(comparison.old)}"
    yield f"+++ {_revision_line(comparison.new)}"
    for group in groups(comparison):
        yield ""
        yield f"== {group.title} =="
        for at in group.links:
            yield ""
            yield from _block(comparison, comparison.links[at])
    yield ""
    yield summary_sentence(comparison)


def _revision_line(revision: Revision) -> str:
    side = side_in_words(revision.tracked) if revision.tracked else ""
    known = (revision.file_name, side, revision.symbol, revision.title, revision.date)
    return " · ".join(dict.fromkeys(part for part in known if part))


def _block(comparison: Comparison, link: Link) -> Iterator[str]:
    change = link.change
    letter = LETTERS[change] if change else " "
    side = Side.NEW if link.new else Side.OLD
    became = what_became(comparison, link)
    yield f"{letter}  {names(comparison.revision(side), comparison.paragraphs(link, side))}" + (
        f" · {became}" if became else ""
    )
    wrapper = TextWrapper(
        _WIDTH, initial_indent=_INDENT, subsequent_indent=_INDENT, break_long_words=False, break_on_hyphens=False
    )
    for line in _marked(redline(comparison, link)).splitlines():
        yield from wrapper.wrap(line)


def _marked(pieces: tuple[Piece, ...]) -> str:
    """Return the pieces with their marks; long ones that did not change are cut short."""
    last = len(pieces) - 1
    parts: list[str] = []
    for at, piece in enumerate(pieces):
        before, after = _BRACKETS[piece.mark]
        text = piece.text
        if piece.mark is Mark.KEPT:
            text = _shortened(text, at_start=at == 0, at_end=at == last)
        # A mark runs on over a paragraph's end: close it there and open it again.
        parts.append("\n".join(f"{before}{line}{after}" for line in text.split("\n")))
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
