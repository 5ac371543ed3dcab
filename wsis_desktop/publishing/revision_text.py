"""A revision as plain text: paragraphs with their labels and tags, a blank line between them, footnotes at the end.

Where both texts of a file were read in one, what only the earlier one holds stands in `{-…-}` and what only the later one
holds in `{+…+}`; a pilcrow inside them is the end of a paragraph.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from wsis_desktop.model.revision import Kind, Paragraph, Revision, TagPlace, TextSide

_INDENT = "    "
_END = "¶"
_STOPPED = re.compile(r"[\dA-Za-zÀ-ÿА-Яа-яЁё]$")


def revision_text(revision: Revision) -> str:
    """Return the text of a revision; a heading is underlined, a nested item stands further in."""
    return "\n\n".join(_paragraphs(revision)) + "\n"


def _paragraphs(revision: Revision) -> Iterator[str]:
    in_footnotes = False
    for paragraph in revision.paragraphs:
        if paragraph.kind is Kind.FOOTNOTE and not in_footnotes:
            in_footnotes = True
            yield "----"
        yield _written(paragraph)


def _written(paragraph: Paragraph) -> str:
    before, after, end = (_tags(paragraph, place) for place in TagPlace)
    line = " ".join(part for part in (before, _label(paragraph), after, _marked(paragraph), end) if part)
    match paragraph.kind:
        case Kind.TITLE:
            return f"{line}\n{'=' * min(len(line), 72)}"
        case Kind.HEADING:
            return f"{line}\n{'-' * min(len(line), 72)}"
        case Kind.ITEM:
            return _INDENT * max(1, paragraph.level) + line
        case _:
            return line


def _marked(paragraph: Paragraph) -> str:
    """Return a paragraph's text with its marked runs between signs."""
    pieces: list[str] = []
    at = 0
    for run in paragraph.changes:
        words = paragraph.text[run.start : run.end] or _END
        pieces += [
            paragraph.text[at : run.start],
            f"{{-{words}-}}" if run.side is TextSide.BEFORE else f"{{+{words}+}}",
        ]
        at = run.end
    return "".join([*pieces, paragraph.text[at:]])


def _tags(paragraph: Paragraph, place: TagPlace) -> str:
    return " ".join(tag.printed for tag in paragraph.tags if tag.place is place)


def _label(paragraph: Paragraph) -> str:
    """Return the label as a text file prints it: with a full stop behind a bare number or letter, where scripts have one."""
    label = paragraph.printed_label
    return f"{label}." if _STOPPED.search(label) and paragraph.kind is not Kind.HEADING else label
