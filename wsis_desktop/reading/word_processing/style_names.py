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
# The template of the United Nations: _ H __M_G, _ H _Ch_G, _ H_1_G, _ H_23_G, _ H_4_G, _ H_56_G
_UN_HEADING: Final = re.compile(r"_\s*H\s*_+\s*(M|Ch|1|23|4|56)_?G?", re.IGNORECASE)
_UN_LEVELS: Final = {"m": 1, "ch": 2, "1": 3, "23": 4, "4": 5, "56": 6}


def heading_level(name: str) -> int | None:
    """Return the level of headings in a style of this name; None for all others."""
    found = _HEADING.fullmatch(name.strip())
    return int(found[1]) if found else None


def un_heading_level(style: str) -> int | None:
    """Return the level of a heading by the name of its style in the template of the United Nations; None for all others."""
    found = _UN_HEADING.fullmatch(style)
    return _UN_LEVELS[found[1].lower()] if found else None


def is_title_by_names(chain: Iterable[str]) -> bool:
    """Tell a style for the title of a document by its name and those of the styles it is based on, as headings may be."""
    for name in chain:
        if heading_level(name):
            return False
        if name.strip().lower() in _TITLES:
            return True
    return False
