"""How labels count: figures of any script, Roman numerals, letters of four alphabets, Chinese numerals.

A numeral alone may be read in more than one way, `i` as the ninth letter or the first Roman numeral, `ب` as the second
letter of two orders. `readings` gives all of them; who knows what stood before chooses (`follows`).
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from enum import StrEnum
from typing import Final


class System(StrEnum):
    """A way to count; capitals and small letters of one alphabet are two."""

    FIGURES = "figures"
    ROMAN = "roman"
    ROMAN_CAPITALS = "Roman"
    LATIN = "latin"
    LATIN_CAPITALS = "Latin"
    CYRILLIC = "cyrillic"
    CYRILLIC_CAPITALS = "Cyrillic"
    ABJAD = "abjad"
    ARABIC = "arabic"
    CHINESE = "chinese"
    STEMS = "stems"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Reading:
    """A numeral in one system, and what it counts there, from 1; 0 when it counts nothing."""

    system: System
    value: int


_ROMAN: Final = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100, "d": 500, "m": 1000}
# No list begins at fifty.
_NO_ROMAN: Final = ("l", "c", "d", "m")
# Lists in Russian leave out ё, й, ъ, ы and ь.
_RUSSIAN: Final = "абвгдежзиклмнопрстуфхцчшщэюя"
_ABJAD: Final = "أبجدهوزحطيكلمنسعفصقرشتثخذضظغ"
_ARABIC: Final = "أبتثجحخدذرزسشصضطظعغفقكلمنهوي"
_CHINESE_DIGITS: Final = {character: value for value, character in enumerate("〇一二三四五六七八九")} | {
    "零": 0,
    "两": 2,
}
_CHINESE_UNITS: Final = {"十": 10, "百": 100, "千": 1000}
_STEMS: Final = "甲乙丙丁戊己庚辛壬癸"
_TATWEEL: Final = "\u0640"
_LETTERS: Final = 26


def plain(number: str) -> str:
    """Return a numeral in the characters that computers count in: full-width and circled ones, figures of other scripts."""
    folded = unicodedata.normalize("NFKC", number)
    return "".join(str(int(character)) if character.isdecimal() else character for character in folded)


def readings(number: str) -> tuple[Reading, ...]:
    """Return what a numeral may count; at least one reading, in no system when it counts in none known."""
    text = plain(number).replace(_TATWEEL, "")
    found = [
        Reading(system, value)
        for system, value in (
            (System.FIGURES, int(text) if text.isdecimal() else 0),
            *_alphabets(text),
            (System.CHINESE, _chinese(text)),
            (System.STEMS, _in_order(text, _STEMS)),
        )
        if value
    ]
    return tuple(found) or (Reading(System.NONE, 0),)


def follows(before: str, after: str) -> bool:
    """Tell whether one numeral comes right behind another in any system."""
    return any(
        last.system is next_.system and next_.value == last.value + 1
        for last in readings(before)
        for next_ in readings(after)
        if last.value
    )


def roman(text: str) -> int:
    """Return what Roman numerals count, in small letters or capitals; 0 for other text."""
    total = previous = 0
    for character in reversed(text.lower()):
        value = _ROMAN.get(character)
        if value is None:
            return 0
        total += value if value >= previous else -value
        previous = max(previous, value)
    return max(0, total)


def _alphabets(text: str) -> list[tuple[System, int]]:
    """Return the readings of text in alphabets; mixed cases count nothing."""
    small = text.lower()
    if text not in (small, text.upper()):
        return []
    capital = text != small
    latin, numerals, russian = (
        (System.LATIN_CAPITALS, System.ROMAN_CAPITALS, System.CYRILLIC_CAPITALS)
        if capital
        else (System.LATIN, System.ROMAN, System.CYRILLIC)
    )
    return [
        (latin, _latin(small)),
        (numerals, 0 if small in _NO_ROMAN else roman(small)),
        (russian, _in_order(small, _RUSSIAN)),
        (System.ABJAD, _in_order(_bare(text), _ABJAD)),
        (System.ARABIC, _in_order(_bare(text), _ARABIC)),
    ]


def _bare(text: str) -> str:
    """Return an Arabic letter in the form that heads the alphabet."""
    return text.replace("ا", "أ").replace("إ", "أ").replace("ى", "ي").replace("ة", "ه")


def _latin(text: str) -> int:
    """Return the place of a, b … z, aa, bb: lists repeat the letter."""
    if not text.isascii() or not text.isalpha() or len(set(text)) != 1:
        return 0
    return _LETTERS * (len(text) - 1) + ord(text[0]) - ord("a") + 1


def _in_order(text: str, alphabet: str) -> int:
    if not text or len(set(text)) != 1:
        return 0
    return len(alphabet) * (len(text) - 1) + alphabet.find(text[0]) + 1 if text[0] in alphabet else 0


def _chinese(text: str) -> int:
    """Return what Chinese numerals count: by tens and hundreds, or figure by figure."""
    if not text or not all(character in _CHINESE_DIGITS or character in _CHINESE_UNITS for character in text):
        return 0
    if not any(character in _CHINESE_UNITS for character in text):
        return int("".join(str(_CHINESE_DIGITS[character]) for character in text))
    total = digit = 0
    for character in text:
        unit = _CHINESE_UNITS.get(character)
        if unit is None:
            digit = _CHINESE_DIGITS[character]
        else:
            total += (digit or 1) * unit
            digit = 0
    return total + digit
