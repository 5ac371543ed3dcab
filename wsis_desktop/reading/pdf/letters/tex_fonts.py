"""Letters of TeX's bitmap fonts, which say only at which number of their table each glyph stands.

Such a font has no names that mean anything. MuPDF takes its numbers for letters, and that is right for most: but ligatures
and quotation marks stand where Unicode has control characters, and would be lost as spaces.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

import pymupdf

from wsis_desktop.reading.pdf.letters.respelling import Raw, respell

_CONTROL: Final = re.compile("[\x0b-\x1f\x7f-\x9f]")
_LIGATURES: Final = "\ufb00\ufb01\ufb02\ufb03\ufb04"
# Where the tables differ from Latin 1, as far as text needs it: TeX's first, the one of Cork, and its companion of signs.
_OLD: Final = dict(
    zip(range(0x0B, 0x20), f"{_LIGATURES}\u0131\u0237`\u00b4\u02c7\u02d8\u00af\u02da\u00b8ßæœøÆŒØ", strict=True)
) | dict(zip(b"\"'<>\\`{|}~\x7f", "”’¡¿“‘–—˝˜¨", strict=True))
_CORK: Final = dict(zip(range(0x10, 0x20), f"“”„«»–—\u200b\u2080\u0131\u0237{_LIGATURES}", strict=True)) | dict(
    zip(b"'`\x7f", "’‘-", strict=True)
)
_SIGNS: Final = {0x88: "•", 0x84: "†", 0x85: "‡", 0x9F: "§"}
_OF_OLD: Final = frozenset(map(chr, range(0x0B, 0x10)))
_OF_CORK: Final = frozenset(map(chr, range(0x10, 0x20)))


def with_tex_letters(page: pymupdf.Page, blocks: list[Raw], characters: Callable[[], list[Raw]]) -> None:
    """Put the letters of TeX's bitmap fonts into the texts of a page, in place."""
    spans = [span for block in blocks for line in block.get("lines", ()) for span in line["spans"]]
    if not any(_CONTROL.search(span["text"]) for span in spans):
        return
    bitmaps = {name or f"Type3 ({xref} 0 R)" for xref, _, kind, name, *_ in page.get_fonts() if kind == "Type3"}
    used: dict[str, set[str]] = {}
    for span in spans:
        if span["font"] in bitmaps:
            used.setdefault(span["font"], set()).update(span["text"])
    everything = set[str]().union(*used.values())
    table = _OLD if everything & _OF_OLD else _CORK if everything & _OF_CORK else {}
    tables = {font: table if any(map(str.isalnum, signs)) else _SIGNS for font, signs in used.items()}
    for block, raw in zip(blocks, characters(), strict=True) if any(tables.values()) else ():
        for line, raw_line in zip(block.get("lines", ()), raw.get("lines", ()), strict=True):
            _mend(line, raw_line, tables)


def _mend(line: Raw, raw: Raw, tables: dict[str, dict[int, str]]) -> None:
    changed = False
    for span in raw["spans"]:
        table = tables.get(span["font"], {})
        for letter in span["chars"] if table else ():
            told = table.get(ord(letter["c"]), letter["c"])
            changed = changed or told != letter["c"]
            letter["c"] = told
    if changed:
        respell(line, raw)
