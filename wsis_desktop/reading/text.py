"""Plain text: a blank line ends a paragraph, and every block of lines is one, whatever it looks like."""

from __future__ import annotations

import re
from typing import Final

from wsis_desktop.model.revision import Kind
from wsis_desktop.reading.blocks import Block, Document
from wsis_desktop.reading.labels import Head, find_head, names_a_part
from wsis_desktop.reading.line_ends import without_line_ends
from wsis_desktop.reading.text_notes import with_notes

_BLANK: Final = re.compile(r"\n[^\S\n]*(?:\n[^\S\n]*)+")
_SPACES: Final = re.compile(r"[\s\ufeff]+")
_LINE_ENDS: Final = re.compile(r"\r\n?|[\x0b\x0c\x85\u2028\u2029]")
# "[X]" and "[TBD]" are blanks to be filled.
_WORD: Final = re.compile(r"[^\W\d_]{4,}")
_LONGEST_HEADING: Final = 90


def read_text(text: str) -> Document:
    """Read plain text; nothing but the numbers of footnotes is left out, and nothing merged, split or reordered."""
    lines = _LINE_ENDS.sub("\n", text)
    blocks = (_SPACES.sub(" ", without_line_ends(block)).strip() for block in _BLANK.split(lines))
    return Document(with_notes([Block(_kind(block), block) for block in blocks if block]))


def _kind(text: str) -> Kind:
    """Tell a heading that cannot be anything else: `Article 5` with or without its title, or short and all capitals."""
    if len(text) > _LONGEST_HEADING or text[-1] in ".;:,!?。；：，":
        return Kind.PARAGRAPH
    plain, titled = find_head(text), find_head(text, heading=True)
    if titled and titled.label and names_a_part(titled.label) and _stands_apart(text, titled):
        return Kind.HEADING
    words = plain.cut_from(text) if plain else text
    return Kind.HEADING if words.isupper() and _WORD.search(words) else Kind.PARAGRAPH


def _stands_apart(text: str, head: Head) -> bool:
    """Tell whether a label is alone or a space follows it, as one need not in Chinese."""
    return head.end == len(text) or text[head.end - 1].isspace()
