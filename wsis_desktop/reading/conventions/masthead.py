"""The head of a United Nations document's first page: the body, the symbol, to whom it is distributed, date and language.

It is no text of the draft. A PDF shows it by its places as well; other formats have it as their first paragraphs or rows.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from wsis_desktop.model.revision import Kind
from wsis_desktop.reading.blocks.block import Block
from wsis_desktop.reading.labels import find_head

# Its parts are capitals, or hold a number as `Rev.1` does: `ITU-D/Statistics/default.aspx` is the rest of an address.
SYMBOL: Final = re.compile(
    r"(?=\D*\d)[A-Z]{1,12}[A-Z0-9.\-]*(?:/(?:[A-Z0-9.\-()]+|[A-Za-z.\-()]*\d[A-Za-z0-9.\-()]*))+\s?\**"
)
# In which language it is, and was written first; each is named in any of them.
_LANGUAGE: Final = (
    r"(?:arabic|chinese|english|french|russian|spanish|arabe|chinois|anglais|français|russe|espagnol|"
    r"árabe|chino|inglés|francés|ruso|español|арабский|китайский|английский|французский|русский|испанский|"
    r"(?:ب?ال)?(?:عربية|صينية|إ?نكليزية|فرنسية|روسية|إ?سبانية)|(?:阿拉伯|中|英|法|俄|西班牙)文)"
)
_DATE: Final = (
    r"\d{1,2}[./ ]\d{1,2}[./ ]\d{2,4}|\d{1,2}(?:er)? (?:de )?\w+(?:/\w+)?,? (?:de )?\d{4}(?: года| г\.)?|"
    r"\d{1,2} \w+ \w+/\w+ \d{4}|\d{4}\s?年\s?\d{1,2}\s?月\s?\d{1,2}\s?日"
)
MASTHEAD: Final = re.compile(
    r"united nations|nations unies|naciones unidas|general assembly|assemblée générale|asamblea general|"
    r"организация объединенных наций|генеральная ассамблея|الأمم المتحدة|الجمعية العامة|联合国|大会|"
    r"economic and social council|security council|(?:distr|original|date|оригинал)\s*[.:].*|(?:الأصل|原文)\s?[:：].*|"
    r"(?:general|limited|restricted)|advance,? (?:and )?unedited.*|(?:clean|advance) (?:copy|version)|"
    rf"{_LANGUAGE}(?:(?:/| ?, ?| and | et | y | и | و|、|和){_LANGUAGE}){{0,5}}(?: only)?|"
    rf"{_DATE}|\*\d{{6,8}}\*|\d\d-\d{{5}}(?: \([a-z]\))?(?: +[\d ]+)?(?:\*\d+\*)?",
    re.IGNORECASE,
)
_DISTRIBUTION: Final = re.compile(r"distr\s*[.:]", re.IGNORECASE)
_CELLS: Final = re.compile(r"\s*\|\s*")
# Within so many blocks it is told to whom a document is distributed; what stands above is as short.
_MOST_BLOCKS: Final = 8
_LONGEST: Final = 160


def masthead_of(blocks: Sequence[Block]) -> Sequence[Block]:
    """Return the blocks with which a text without pages says what it is, to whom it goes and since when.

    All that stands above "Distr.:" names the body; below, only what is known to belong there. Where anything of it is
    marked as changed, it is text.
    """
    end = 0
    for at, block in enumerate(blocks[:_MOST_BLOCKS]):
        cells = [cell for cell in _CELLS.split(block.text) if cell]
        if block.changes or len(block.text) > _LONGEST or block.kind is Kind.FOOTNOTE or _is_labelled(block):
            break
        if any(_DISTRIBUTION.match(cell) for cell in cells):
            end = at + 1
        elif end:
            if not all(MASTHEAD.fullmatch(cell) or SYMBOL.fullmatch(cell) for cell in cells):
                break
            end = at + 1
    return blocks[:end] if end < len(blocks) else ()


def _is_labelled(block: Block) -> bool:
    return block.label is not None or find_head(block.text) is not None
