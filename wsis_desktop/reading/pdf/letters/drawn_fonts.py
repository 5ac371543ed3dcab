"""How the letters of fonts look that are drawn in the file and have no name: bold or not, slanted or not.

Browsers draw the letters of a font of variable weight so, and say beside them what weight and slant they took; TeX's bitmaps
say nothing, and are known by their widths.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

import pymupdf

from wsis_desktop.reading.pdf.letters.respelling import Raw
from wsis_desktop.reading.pdf.letters.tex_bold import embolden_wider

_ITALIC, _BOLD = 2, 16
# What MuPDF calls a font that has no name.
_NAMELESS: Final = re.compile(r"Type3 \((\d+) 0 R\)")
# Letters are bold from what is called semi-bold on.
_SEMI_BOLD: Final = 600
_BOLD_NAME: Final = re.compile(r"bold|black|heavy", re.IGNORECASE)


def give_looks(page: pymupdf.Page, blocks: Sequence[Raw]) -> None:
    """Say of a page's letters in drawn fonts, in place, which are bold and which are slanted."""
    spans = [span for block in blocks for line in block.get("lines", ()) for span in line["spans"]]
    nameless = {span["font"]: found for span in spans if (found := _NAMELESS.fullmatch(span["font"]))}
    looks = {font: _look(page.parent, int(found[1])) for font, found in nameless.items()}
    if all(look is None for look in looks.values()):
        embolden_wider(page, blocks)
        return
    for span in spans:
        span["flags"] |= looks.get(span["font"]) or 0


def _look(document: pymupdf.Document, font: int) -> int | None:
    """Return what a font's description says of its letters; None where it has none, or says no weight."""
    weight = _said(document, font, "FontWeight")
    if not weight:
        return None
    bold = float(weight) >= _SEMI_BOLD or _BOLD_NAME.search(_said(document, font, "FontName")) is not None
    slanted = float(_said(document, font, "ItalicAngle") or 0) != 0
    return _BOLD * bold | _ITALIC * slanted


def _said(document: pymupdf.Document, font: int, key: str) -> str:
    # A font that stands in the resources themselves has no number of its own.
    kind, value = document.xref_get_key(font, f"FontDescriptor/{key}") if font else ("null", "")
    return value if kind in {"int", "float", "name"} else ""
