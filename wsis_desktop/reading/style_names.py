"""What the names of styles say, in whichever language a word processor or a converter gave them.

Word keeps the names of its own styles in English whatever language it speaks; others write them as their menus do.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

_HEADINGS: Final = (
    "heading",
    "titre",
    "título",
    "titulo",
    "encabezado",
    "заголовок",
    "标题",
    "標題",
    "عنوان",
    "überschrift",
    "titolo",
    "kop",
    "rubrik",
    "overskrift",
    "nagłówek",
    "nadpis",
    "見出し",
    "제목",
)
_TITLES: Final = frozenset(
    ("title", "titre", "título", "titulo", "puesto", "название", "标题", "標題", "العنوان", "titel", "titolo", "tytuł")
)
_HEADING: Final = re.compile(rf"(?:{'|'.join(_HEADINGS)})\s*(\d{{1,2}})", re.IGNORECASE)


def heading_level(name: str) -> int | None:
    """Return the level of headings in a style of this name; None for all others."""
    found = _HEADING.fullmatch(name.strip())
    return int(found[1]) if found else None


def is_title_by_names(chain: Iterable[str]) -> bool:
    """Tell a style for the title of a document by its name and those of the styles it is based on, as headings may be."""
    for name in chain:
        if heading_level(name):
            return False
        if name.strip().lower() in _TITLES:
            return True
    return False
