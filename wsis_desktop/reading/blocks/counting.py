"""Numbers as lists print them: 4, d, D, iv, IV."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from typing import Final

_LETTERS: Final = 26
_ROMAN: Final = (
    (1000, "m"),
    (900, "cm"),
    (500, "d"),
    (400, "cd"),
    (100, "c"),
    (90, "xc"),
    (50, "l"),
    (40, "xl"),
    (10, "x"),
    (9, "ix"),
    (5, "v"),
    (4, "iv"),
    (1, "i"),
)
_LARGEST_ALPHABETIC: Final = 26**4
_LARGEST_ROMAN: Final = 3999
_MOST_ROMAN_ITEMS: Final = 400
_MOST_REPEATS: Final = 10
_TEENS: Final = range(11, 14)
_CHINESE_DIGITS: Final = "〇一二三四五六七八九"
_STEMS: Final = "甲乙丙丁戊己庚辛壬癸"
# Rows of signs that stand one behind the other in Unicode.
_CIRCLED, _FRAMED, _STOPPED = ("".join(map(chr, range(first, first + 20))) for first in (0x2460, 0x2474, 0x2488))
_FULL_WIDTH: Final = {ord(digit): ord(digit) - ord("0") + 0xFF10 for digit in "0123456789"}


class Style(StrEnum):
    """How a list prints its numbers."""

    DECIMAL = "decimal"
    PADDED = "padded"
    LOWER_LETTER = "lower letter"
    UPPER_LETTER = "upper letter"
    LOWER_ALPHABET = "lower alphabet"
    UPPER_ALPHABET = "upper alphabet"
    LOWER_ROMAN = "lower roman"
    UPPER_ROMAN = "upper roman"
    ORDINAL = "ordinal"
    CHINESE = "chinese"
    CHINESE_UNITS = "chinese with its units"
    CHINESE_FIGURES = "chinese figures"
    STEMS = "heavenly stems"
    CIRCLED = "circled"
    FRAMED = "framed"
    STOPPED = "with a full stop"
    FULL_WIDTH = "full width"
    CYRILLIC = "cyrillic"
    UPPER_CYRILLIC = "upper cyrillic"
    ARABIC_LETTER = "arabic letter"
    ABJAD = "abjad"
    BULLET = "bullet"
    NONE = "none"


def _lettered(number: int, alphabet: str) -> str:
    """Return a, b … z, aa, bb, cc: word processors repeat the letter."""
    if not 0 < number <= _MOST_REPEATS * len(alphabet):
        return str(number)
    repeats, at = divmod(number - 1, len(alphabet))
    return alphabet[at] * (repeats + 1)


def _alphabetic(number: int) -> str:
    """Return a, b … z, aa, ab, ac: the other habit of word processors."""
    if number <= 0 or number > _LARGEST_ALPHABETIC:
        return str(number)
    letters = ""
    while number:
        number, at = divmod(number - 1, _LETTERS)
        letters = chr(ord("a") + at) + letters
    return letters


def _roman(number: int) -> str:
    if not 0 < number <= _LARGEST_ROMAN:
        return str(number)
    digits = []
    for value, digit in _ROMAN:
        times, number = divmod(number, value)
        digits.append(digit * times)
    return "".join(digits)


def _ordinal_ending(number: int) -> str:
    if number % 100 in _TEENS:
        return "th"
    return {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")


def _chinese_figures(number: int) -> str:
    """Return 一, 〇, 一〇一: figure by figure."""
    return "".join(_CHINESE_DIGITS[int(digit)] if digit.isdecimal() else digit for digit in str(number))


def _chinese(number: int) -> str:
    """Return 一, 十, 二十; from a hundred on, figure by figure."""
    if not 0 < number < 100:  # noqa: PLR2004 - as it says
        return _chinese_figures(number)
    tens, ones = divmod(number, 10)
    head = "" if not tens else "十" if tens == 1 else f"{_CHINESE_DIGITS[tens]}十"
    return head + (_CHINESE_DIGITS[ones] if ones or not tens else "")


def _chinese_units(number: int) -> str:
    """Return 一, 十, 二十, 一百零一, 一百一十: as articles are counted."""
    if not 0 < number < 10_000:  # noqa: PLR2004 - no list is longer
        return _chinese_figures(number)
    spelt = ""
    for value, unit in ((1000, "千"), (100, "百"), (10, "十")):
        digit, number = divmod(number, value)
        if digit:
            spelt += f"{_CHINESE_DIGITS[digit]}{unit}"
        elif spelt and number and not spelt.endswith("零"):
            spelt += "零"
    spelt += _CHINESE_DIGITS[number] if number else ""
    return spelt.removeprefix("一") if spelt.startswith("一十") else spelt


def _sign(number: int, signs: str) -> str:
    """Return one of a row of signs; what goes beyond it is spelt in figures, as word processors do."""
    return signs[number - 1] if 0 < number <= len(signs) else str(number)


_SPELLINGS: Final[dict[Style, Callable[[int], str]]] = {
    Style.DECIMAL: str,
    Style.PADDED: "{:02d}".format,
    Style.LOWER_LETTER: lambda number: _lettered(number, "abcdefghijklmnopqrstuvwxyz"),
    Style.UPPER_LETTER: lambda number: _lettered(number, "ABCDEFGHIJKLMNOPQRSTUVWXYZ"),
    Style.CYRILLIC: lambda number: _lettered(number, "абвгдежзиклмнопрстуфхцчшщэюя"),
    Style.UPPER_CYRILLIC: lambda number: _lettered(number, "АБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЩЭЮЯ"),
    Style.ARABIC_LETTER: lambda number: _lettered(number, "أبتثجحخدذرزسشصضطظعغفقكلمنهوي"),
    Style.ABJAD: lambda number: _lettered(number, "أبجدهوزحطيكلمنسعفصقرشتثخذضظغ"),
    Style.LOWER_ALPHABET: _alphabetic,
    Style.UPPER_ALPHABET: lambda number: _alphabetic(number).upper(),
    Style.LOWER_ROMAN: _roman,
    Style.UPPER_ROMAN: lambda number: _roman(number).upper(),
    Style.ORDINAL: lambda number: f"{number}{_ordinal_ending(number)}",
    Style.CHINESE: _chinese,
    Style.CHINESE_UNITS: _chinese_units,
    Style.CHINESE_FIGURES: _chinese_figures,
    Style.STEMS: lambda number: _sign(number, _STEMS),
    Style.CIRCLED: lambda number: _sign(number, _CIRCLED),
    Style.FRAMED: lambda number: _sign(number, _FRAMED),
    Style.STOPPED: lambda number: _sign(number, _STOPPED),
    Style.FULL_WIDTH: lambda number: str(number).translate(_FULL_WIDTH),
}


def spell(number: int, style: Style) -> str:
    """Return `number` as `style` prints it; empty for bullets and for lists that print none."""
    spelling = _SPELLINGS.get(style)
    return spelling(number) if spelling else ""


class Numbering:
    """Counts a list whose writer gave its first marker and leaves the others to the reader."""

    def __init__(self) -> None:
        self._frame = "{}."
        self._value = 0
        self._style = Style.DECIMAL

    def saw(self, marker: str) -> None:
        """Take note of a marker that was written out, such as `(b)`."""
        number = marker.strip("().[] ")
        self._frame = marker.replace(number, "{}", 1)
        if spell(self._value + 1, self._style) == number:
            self._value += 1
        else:
            self._value, self._style = _read(number)

    def next(self) -> str:
        """Return the marker of the next item: `(c)` after `(b)`, `V.` after `IV.`."""
        self._value += 1
        return self._frame.format(spell(self._value, self._style))


def _read(number: str) -> tuple[int, Style]:
    """Read a number, letters or a Roman numeral; a list that begins with `i` counts in Roman numerals."""
    if number.isdecimal():
        return int(number), Style.DECIMAL
    capital, plain = number.isupper(), number.lower()
    if plain == "i" or (len(plain) > 1 and set(plain) <= set("ivxlc")):
        for value in range(1, _MOST_ROMAN_ITEMS):
            if _roman(value) == plain:
                return value, Style.UPPER_ROMAN if capital else Style.LOWER_ROMAN
    value = ord(plain[:1] or "a") - ord("a") + 1 + _LETTERS * (len(plain) - 1)
    return max(value, 1), Style.UPPER_LETTER if capital else Style.LOWER_LETTER
