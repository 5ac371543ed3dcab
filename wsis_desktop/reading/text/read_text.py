"""Plain text: a blank line ends a paragraph, and every block of lines is one, whatever it looks like."""

from __future__ import annotations

import re
from typing import Final

from wsis_desktop.model.progress import Progress, Stage, Steps, finish
from wsis_desktop.model.revision import Kind
from wsis_desktop.reading.blocks.block import Block, Document
from wsis_desktop.reading.blocks.gathering import tidy
from wsis_desktop.reading.files.bounds import Bounds
from wsis_desktop.reading.labels import Head, find_head, names_a_part
from wsis_desktop.reading.text.notes import with_notes

_BLANK: Final = re.compile(r"\n\s*\n[^\S\n]*")
_LINE_ENDS: Final = ("\r\n", *"\r\x0b\x0c\x85\u2028\u2029")
# "[X]" and "[TBD]" are blanks to be filled.
_WORD: Final = re.compile(r"[^\W\d_]{4,}")
_LONGEST_HEADING: Final = 90
_STEP: Final = 200


def read_text(text: str) -> Document:
    """Read plain text at once."""
    return finish(read_text_steps("", text))


def read_text_steps(name: str, text: str) -> Steps[Document]:
    """Read plain text; nothing but the numbers of footnotes is left out, and nothing merged, split or reordered.

    `name` is what troubles call the file.
    """
    bounds, blocks = Bounds(name), list[Block]()
    for at, lines in enumerate(_BLANK.split(_with_plain_ends(text))):
        bounds.require_short(len(lines))
        words = tidy(lines)
        if words:
            bounds.take(words)
            blocks.append(Block(_kind(words), words))
        if at % _STEP == 0:
            yield Progress(Stage.READING)
    return Document(with_notes(blocks))


def _with_plain_ends(text: str) -> str:
    for end in _LINE_ENDS:
        text = text.replace(end, "\n")
    return text


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
