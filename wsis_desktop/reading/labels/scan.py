"""The scanner under the grammar: a text, a place in it, and the tokens that labels are made of."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from wsis_desktop.reading.labels import words

_ROMAN_SMALL: Final = r"(?=[ivxl])(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})"
_ROMAN_CAPITAL: Final = r"(?=[IVXL])(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})"
_CHINESE_NUMERALS: Final = "零〇一二三四五六七八九十百千"
_STEMS: Final = "甲乙丙丁戊己庚辛壬癸"
# `bis`, `bis 1.`: its own number needs a stop, for a sentence may begin with one
_SUFFIX_WORD: Final = (
    rf"(?:(?:{words.LATIN_SUFFIXES}|{words.RUSSIAN_SUFFIXES})(?:[\s-]\d{{1,2}}(?=[.:)]))?|{words.ARABIC_SUFFIXES}"
    rf"|{words.ALTERNATIVE})(?![^\W\d_])"
)
# `bis alt 2`, `alt 1 bis`, in any case
_ANY_SUFFIX: Final = rf"(?i:{_SUFFIX_WORD}(?:[\s.]?{_SUFFIX_WORD})?|{words.CHINESE_SUFFIXES})"
# `bis`, `-bis`, `. bis`, ` (bis)`, ` [bis]`
_SUFFIX: Final = rf"[\s.\-]{{0,2}}(?P<paren>[(（\[［])?(?P<suffix>{_ANY_SUFFIX})(?(paren)[)）\]］])"

FIGURES: Final = re.compile(r"(?P<number>\d{1,4}(?:\.\d{1,3}){0,5})(?!\d)")
SUFFIX: Final = re.compile(_SUFFIX)
LETTER_SUFFIX: Final = re.compile(r"(?P<suffix>[A-Za-zа-яА-Я])(?=[.)])")
# The numeral inside a frame. Arabic lists write a lone letter with a tatweel, `هـ`.
FRAMED: Final = re.compile(
    rf"(?P<number>{_ROMAN_SMALL}|{_ROMAN_CAPITAL}|(?P<twice>[a-zа-я])(?P=twice)|[a-zA-ZñÑ]|[а-яёА-ЯЁ]|[ء-ي]ـ?|[ａ-ｚＡ-Ｚ]"
    rf"|\d{{1,3}}(?:\.\d{{1,2}})?|[一二三四五六七八九十]{{1,3}}|[{_STEMS}])(?=\.?\s?[)）]|[\s.\-]{{0,2}}\(?{_ANY_SUFFIX})"
)
# `(a)`, as it stands behind another label
ITEM: Final = re.compile(
    rf"\s?[(（]\s?(?P<number>{_ROMAN_SMALL}|{_ROMAN_CAPITAL}|[a-zA-Zа-яА-Я]|[ء-ي]ـ?|\d{{1,3}}|[一二三四五六七八九十]{{1,3}})\s?[)）]"
)
# ` a)`, as French, Spanish and Russian texts write it behind a number; not ` a) et b) s'appliquent`
HALF_ITEM: Final = re.compile(
    rf"\s(?P<number>{_ROMAN_SMALL}|[a-zа-яё])\)(?=\s)(?!\s(?:and|or|et|ou|à|y|e|o|u|a|и|или|до)\s\w{{1,4}}\))"
)
# ` '1'`, as Arabic texts number what others call (i)
QUOTED_ITEM: Final = re.compile(r"\s['‘’](?P<number>\d{1,2})['‘’](?=\s)")
SMALL_LETTER: Final = re.compile(rf"(?P<number>{_ROMAN_SMALL}|(?P<twice>[a-z])(?P=twice)|[a-z])(?![^\W\d_])")
CAPITAL_LETTER: Final = re.compile(rf"(?P<number>{_ROMAN_CAPITAL}|[A-ZА-Я])(?![^\W\d_])")
ARABIC_LETTER: Final = re.compile(
    rf"(?P<number>(?P<ordinal>{words.ARABIC_ORDINALS})|{words.ARABIC_LETTER_NAMES}|[ء-ي]ـ?)(?!\w)"
)
CHINESE_NUMERAL: Final = re.compile(rf"(?P<number>[{_CHINESE_NUMERALS}]{{1,5}}|[{_STEMS}])")
CIRCLED: Final = re.compile("(?P<number>[①-⑳⑴-⒇⒈-⒛㈠-㈩㊀-㊉])")
# A figure alone, `76`, is a cell of a table more often than a heading; only East Asian laws have such.
LONE: Final = re.compile(rf"(?P<number>[０-９]{{1,2}}|[{_CHINESE_NUMERALS}]{{1,3}})(?=\s*$)")
# `○２`, as Japanese laws number the paragraphs of an article from the second on
RINGED: Final = re.compile(r"[○◯]\s?(?P<number>\d{1,2})(?=\s|$)")
LETTERED_FIGURES: Final = re.compile(
    rf"(?P<number>[A-Z](?:\.\d{{1,2}}){{1,4}}|(?:{_ROMAN_CAPITAL})\.(?:[A-Z]|\d{{1,2}})(?:\.\d{{1,2}}){{0,3}}"
    r"|(?P<line>[A-Z]\d{1,2})(?=[.)]))(?!\w)"
)
CODE: Final = re.compile(
    rf"(?P<prefix>{'|'.join(words.CODES)})[\s.]?(?P<number>\d{{1,3}}(?:\.\d{{1,2}})?)(?P<letter>[a-z](?!\w))?(?!\d)"
)
GROUPED: Final = re.compile(
    r"\((?P<prefix>[A-Z]{2,6})\)(?=\d|\s\d+\.)\s?(?P<number>\d{1,3}(?:\.\d{1,2})?)\.?(?=\s|$|[A-Z])"
)
SECTION_SIGN: Final = re.compile(r"(?P<prefix>§{1,2}|¶)\s?(?P<number>\d{1,4}(?:\.\d{1,3})*(?:[a-z](?!\w))?)")
NAME: Final = re.compile(r"(?P<prefix>附[件录錄則]|[^\W\d_]{3,12}\.?)\s?")
NAMED_NUMBER: Final = re.compile(
    r"(?P<number>(?:[LRD]\.?\s?)?\d{1,4}(?:[.\-]\d{1,3}){0,3}(?:er|re|\.?[ºª]|°)?|[IVX]{1,5}er|"
    rf"{_ROMAN_CAPITAL}(?!\w)|[A-ZА-Я](?!\w)|[{_CHINESE_NUMERALS}]{{1,5}})"
)
WORD: Final = re.compile(r"[^\W\d_]+")
ORDINAL_CHINESE: Final = re.compile(
    rf"(?P<prefix>第)\s?(?P<number>[\d{_CHINESE_NUMERALS}]+)\s?(?P<measure>部分|[条條章节節部编編款段])"
)
ORDINAL_SIGN: Final = re.compile(r"\s?°|\.?\s?[ºª]|(?:er|re|ère)(?!\w)")
RANGE_WORDS: Final = r"(?:\s(?:to|and|à|et|al?|y|до|и|إلى|و)\s?|[至和到])"
RANGE: Final = re.compile(r"\s?[-–—]\s?(?P<through>\d{1,4})(?![\d.]*\d)")
# `44 to 46`, `44 et 45`: only where they are said to be gone
RANGE_IN_WORDS: Final = re.compile(rf"{RANGE_WORDS}(?P<through>\d{{1,4}})(?!\d)")
CODED_RANGE: Final = re.compile(rf"\s?[-–—]\s?(?:{'|'.join(words.CODES)})?[\s.]?(?P<through>\d{{1,3}})(?![\d.]*\d)")
# Behind a range that stands for what is gone: `44–46 deleted`.
GONE: Final = re.compile(rf"\s+[\[(（［]?(?:{words.GONE})", re.IGNORECASE)
CLOSING: Final = ")）"
# Deeper than lists go; what stands behind is text.
_MOST_ITEMS: Final = 4
DASH: Final = re.compile(r"\s?[-–—ـ]+")
SPACED_DASH: Final = re.compile(r"\s[-–—](?=\s)")
# A full stop, perhaps with a dash behind it, as French and Spanish texts print it.
STOP: Final = re.compile(r"\.(?:\s?[–—-](?=\s))?")
STOP_OR_COLON: Final = re.compile(r"\.(?:\s?[–—-](?=\s))?|[:)]")
NAME_STOP: Final = re.compile(r"\s?[.:)–—\-：]+(?:\s?[–—])?(?=\s|$)")


@dataclass(slots=True)
class Found:
    """A label that a form recognised: its parts, the end of what is printed, and the end of its stop."""

    number: str
    end: int
    prefix: str = ""
    suffix: str = ""
    through: str = ""
    after: int = 0

    def __post_init__(self) -> None:
        self.after = max(self.after, self.end)


class Scan:
    """A place in a text that moves on with each token taken."""

    __slots__ = ("at", "start", "text")

    def __init__(self, text: str, at: int) -> None:
        self.text = text
        self.start = self.at = at

    def take(self, token: re.Pattern[str]) -> re.Match[str] | None:
        """Take a token if it stands here."""
        found = token.match(self.text, self.at)
        if found:
            self.at = found.end()
        return found

    def take_any(self, characters: str) -> bool:
        """Take one character if it is one of these."""
        here = self.at < len(self.text) and self.text[self.at] in characters
        self.at += here
        return here

    def suffix(self) -> str:
        """Take a suffix and return it in small letters; empty when there is none."""
        found = self.take(SUFFIX)
        return found["suffix"].lower() if found else ""

    def items(self) -> str:
        """Take the items that begin on their paragraph's line, `(a) (i)`, `a) i)`, `(أ) '1'`, and return them."""
        start = self.at
        for _ in range(_MOST_ITEMS):
            if not (self.take(ITEM) or self.take(HALF_ITEM) or self.take(QUOTED_ITEM)):
                break
        return self.text[start : self.at].strip()
