"""The numbers that a word processor counts: DOCX keeps the rules, not the numbers.

A paragraph names a list (`num`) and a level. Lists that share an `abstractNum` count on together, except that a list with a
start of its own begins anew when it is first used. A level begins anew after any higher one, unless it says otherwise.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Final

from lxml import etree

from wsis_desktop.reading.blocks.counting import Style, spell
from wsis_desktop.reading.docx.package import W, is_on, value
from wsis_desktop.reading.word_processing.word_blocks import Counted
from wsis_desktop.reading.word_processing.xml_package import whole

_LEVELS: Final = 9
_PLACEHOLDER: Final = re.compile(r"%([1-9])")
_FORMATS: Final = {
    "decimal": Style.DECIMAL,
    "decimalZero": Style.PADDED,
    "lowerLetter": Style.LOWER_LETTER,
    "upperLetter": Style.UPPER_LETTER,
    "lowerRoman": Style.LOWER_ROMAN,
    "upperRoman": Style.UPPER_ROMAN,
    "ordinal": Style.ORDINAL,
    "bullet": Style.BULLET,
    "none": Style.NONE,
    "russianLower": Style.CYRILLIC,
    "russianUpper": Style.UPPER_CYRILLIC,
    "arabicAlpha": Style.ARABIC_LETTER,
    "arabicAbjad": Style.ABJAD,
    "chineseCounting": Style.CHINESE,
    "chineseCountingThousand": Style.CHINESE_UNITS,
    "japaneseCounting": Style.CHINESE_UNITS,
    "taiwaneseCounting": Style.CHINESE,
    "taiwaneseCountingThousand": Style.CHINESE_UNITS,
    "ideographDigital": Style.CHINESE_FIGURES,
    "japaneseDigitalTenThousand": Style.CHINESE_FIGURES,
    "taiwaneseDigital": Style.CHINESE_FIGURES,
    "ideographTraditional": Style.STEMS,
    "decimalEnclosedCircle": Style.CIRCLED,
    "decimalEnclosedCircleChinese": Style.CIRCLED,
    "decimalEnclosedParen": Style.FRAMED,
    "decimalEnclosedFullstop": Style.STOPPED,
    "decimalFullWidth": Style.FULL_WIDTH,
    "decimalFullWidth2": Style.FULL_WIDTH,
}


@dataclass(frozen=True, slots=True)
class Level:
    """How one level of a list counts; `restart` is the level, from 1, after which it begins anew (None: any higher one)."""

    start: int = 1
    style: Style = Style.DECIMAL
    text: str = ""
    plain: bool = False
    restart: int | None = None
    paragraph_style: str = ""


@dataclass(slots=True)
class _List:
    """A `num`: the numbering it counts in, its own levels and starts."""

    abstract: str
    levels: dict[int, Level] = field(default_factory=dict)
    starts: dict[int, int] = field(default_factory=dict)
    used: set[int] = field(default_factory=set)


class Numbering:
    """Counts the numbered paragraphs of one file, asked in the order of the text."""

    def __init__(self, root: etree._Element | None, list_of_style: Callable[[str], str | None]) -> None:
        self._abstracts: dict[str, dict[int, Level]] = {}
        self._links: dict[str, str] = {}
        self._lists: dict[str, _List] = {}
        self._counts: dict[str, list[int | None]] = {}
        self._list_of_style = list_of_style
        if root is not None:
            self._read(root)

    def level_of_style(self, num: str, style: str) -> int | None:
        """Return the level that a list keeps for paragraphs of a style; None when it names none."""
        return next((at for at in range(_LEVELS) if self._level(num, at).paragraph_style == style), None)

    def count(self, num: str, level: int) -> Counted | None:
        """Count a paragraph and return its number; None when the file has no such list."""
        found = self._lists.get(num)
        if found is None or not 0 <= level < _LEVELS:
            return None
        counts = self._counts.setdefault(self._abstract(found), [None] * _LEVELS)
        if level not in found.used:
            found.used.add(level)
            if level in found.starts:
                counts[level] = None
        start = found.starts.get(level, self._level(num, level).start)
        before = counts[level]
        counts[level] = start if before is None else before + 1
        self._begin_anew_below(num, level, counts)
        return self._printed(num, level, counts)

    def _begin_anew_below(self, num: str, level: int, counts: list[int | None]) -> None:
        for deeper in range(level + 1, _LEVELS):
            restart = self._level(num, deeper).restart
            if restart is None or (restart and level < restart):
                counts[deeper] = None

    def _printed(self, num: str, level: int, counts: list[int | None]) -> Counted:
        rule = self._level(num, level)
        if rule.style is Style.BULLET:
            return Counted("", num, level, bullet=True)

        def number(found: re.Match[str]) -> str:
            at = int(found[1]) - 1
            of = self._level(num, at)
            if counts[at] is None:
                counts[at] = of.start
            style = Style.DECIMAL if rule.plain and of.style is not Style.NONE else of.style
            return spell(counts[at] or 0, style)

        return Counted(_PLACEHOLDER.sub(number, rule.text).strip(), num, level)

    def _level(self, num: str, at: int) -> Level:
        found = self._lists.get(num)
        if found is None:
            return Level()
        return found.levels.get(at) or self._abstracts.get(self._abstract(found), {}).get(at) or Level()

    def _abstract(self, found: _List) -> str:
        """Return the numbering a list counts in, by way of a list style where it names one."""
        style = self._links.get(found.abstract)
        linked = self._lists.get(self._list_of_style(style) or "") if style else None
        return linked.abstract if linked is not None else found.abstract

    # -- the part --------------------------------------------------------------------------------------------------

    def _read(self, root: etree._Element) -> None:
        for element in root.iterchildren(f"{W}abstractNum"):
            key = value(element, "abstractNumId") or ""
            self._abstracts[key] = {
                whole(value(level, "ilvl")): _level(level) for level in element.iterchildren(f"{W}lvl")
            }
            link = value(element.find(f"{W}numStyleLink"))
            if link:
                self._links[key] = link
        for element in root.iterchildren(f"{W}num"):
            self._lists[value(element, "numId") or ""] = self._list(element)

    def _list(self, element: etree._Element) -> _List:
        found = _List(value(element.find(f"{W}abstractNumId")) or "")
        for override in element.iterchildren(f"{W}lvlOverride"):
            at = whole(value(override, "ilvl"))
            level = override.find(f"{W}lvl")
            if level is not None:
                found.levels[at] = _level(level)
            start = value(override.find(f"{W}startOverride"))
            if start is not None:
                found.starts[at] = whole(start, 1)
                if at in found.levels:
                    found.levels[at] = replace(found.levels[at], start=found.starts[at])
        return found


def _level(element: etree._Element) -> Level:
    format_name = value(element.find(f"{W}numFmt")) or "decimal"
    restart = value(element.find(f"{W}lvlRestart"))
    return Level(
        start=whole(value(element.find(f"{W}start")), 1),
        style=_FORMATS.get(format_name, Style.DECIMAL),
        text=value(element.find(f"{W}lvlText")) or "",
        plain=is_on(element.find(f"{W}isLgl")),
        restart=None if restart is None else whole(restart),
        paragraph_style=value(element.find(f"{W}pStyle")) or "",
    )
