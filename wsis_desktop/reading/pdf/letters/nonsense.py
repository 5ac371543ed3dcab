"""Tell text from what lying fonts give: a page may look right while its codes mean other letters, or none.

Five signs: codes that stand for nothing (private use, replacement characters), letters of blocks that no text of the United
Nations' languages uses, words that mix scripts, pages where hardly any group of characters is a word or a number, and words
without vowels, where one letter stands for another.

Signs that no letter is ever mistaken for, such as arrows and triangles, tell nothing, nor do letters of one foreign script
that make up all that is foreign, nor signs in the order of their codes, as they stand in what shows a font.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable
from itertools import pairwise

from wsis_desktop.reading.blocks.line_ends import IDEOGRAPH

_FEWEST_CHARACTERS = 40
_FEWEST_WORDS = 8
_FEWEST_SIGNS, _MOSTLY = 3, 0.5
_ENOUGH_WORDS, _UNSPEAKABLE, _HARDLY = 30, 0.3, 0.6
_BAD = re.compile("[\ufffd\ue000-\uf8ff\x00-\x08\x0e-\x1f\U000f0000-\U0010fffd]")
# Latin Extended-B to spacing modifiers, Greek letters of Coptic, Indian to Ethiopic and Khmer scripts but for Thai and Jamo,
# rare Latin, radicals, the rare half of the Chinese characters, and what lies between Yi and Hangul.
_RARE = re.compile(
    "[\u0180-\u01cc\u01dd-\u0217\u021c-\u02b8\u0370-\u0375\u03d0-\u03ff\u0530-\u058f\u0700-\u08ff\u0900-\u0dff\u0e80-\u10ff"
    "\u1200-\u1aff\u1b00-\u1dff\u2c00-\u2dff\u2e80-\u2fdf\u3100-\u312f\u31a0-\u31ff\u3400-\u4dbf\ua000-\uabff]"
)
# Scripts that are rare here, and in which whole languages are written, but for their signs for vowels.
_SCRIPTS = re.compile(
    "([\u0530-\u058f])|([\u0700-\u074f])|([\u0780-\u07bf])|([\u07c0-\u07ff])|([\u0900-\u097f])|([\u0980-\u09ff])"
    "|([\u0a00-\u0a7f])|([\u0a80-\u0aff])|([\u0b00-\u0b7f])|([\u0b80-\u0bff])|([\u0c00-\u0c7f])|([\u0c80-\u0cff])"
    "|([\u0d00-\u0d7f])|([\u0d80-\u0dff])|([\u0e80-\u0eff])|([\u0f00-\u0fff])|([\u1000-\u109f])|([\u10a0-\u10ff])"
    "|([\u1200-\u139f])|([\u1780-\u17ff])|([\u1800-\u18af])"
)
_NEARLY_ALL = 0.95
# What stands between words of Amharic; arrows, signs of computers, boxes, shapes, dingbats and pictures.
_SHAPES = re.compile("[\u1361\u2190-\u21ff\u2300-\u27bf\u2900-\u297f\u2b00-\u2bff\U0001f000-\U0001faff\ufe0e\ufe0f]")
_LONG_ORDER = 5
_LETTER = re.compile(r"[^\W\d_]")
_SOLID = re.compile(r"\S")
_TOKEN = re.compile(r"\S{3,}")
_OPEN, _CLOSE = r"[(\[{“”„\"'«‘‹<$€£¥•*–—…-]*", r"[)\]}.,;:!?%’”\"'»›>…*†‡–—-]*"
_LETTERS = r"[^\W\d_]+(?:[-‐‑–—'’/.,:;&()\[\]@+_]+[^\W\d_]+)*"
_FIGURES = r"\d(?:[\d.,:/%°()–-]*\d)?(?:[^\W\d_]{1,4})?"
_CODE = r"[A-Za-z]{1,8}(?:[./–-][\w./()–-]*|\(\w{1,8}\))"
_NUMBERED = r"(?:[A-Z]?[a-z]+|[A-Z]{1,6})\d{1,4}(?:[-–][A-Za-z\d]+)*"
_PLAIN = re.compile(f"{_OPEN}(?:{_LETTERS}|{_FIGURES}|{_CODE}|{_NUMBERED}){_CLOSE}|[^\\w\\s]{{3,}}")
_MIXED_WORD = re.compile(
    r"[A-Za-z][\u0370-\u058f]|[\u0370-\u058f][A-Za-z]|[A-Za-z][\u0600-\u06ff]|[\u0400-\u04ff][\u0600-\u06ff]"
)


_SMALL_WORD = re.compile(r"(?<![^\W_])[^\W\d_][a-zß-öø-ÿœæа-яё]{2,}(?![^\W_])")
_SOUND_WORD = re.compile(f"{_OPEN}(?:[^\\W\\d_]['’])?[^\\W\\d_]?[a-zß-öø-ÿœæа-яё]+(?:[-‐‑'’][^\\W\\d_]+)*{_CLOSE}")
_FIGURE = re.compile(r"^\W*\d[\d\W]*$")
_VOWEL = re.compile(r"[aeiouyœæà-æè-ïò-öøù-ÿаеёиоуыэюяіїє]", re.IGNORECASE)


def is_nonsense(lines: Iterable[str]) -> bool:
    """Tell whether the text of a page cannot be what the page shows."""
    text = "\n".join(lines)
    solid = len(_SOLID.findall(text))
    if not solid:
        return False
    bad = 0 if text.isascii() else len(_BAD.findall(text))
    if solid < _FEWEST_CHARACTERS:
        return bad > 0.5 * solid
    if bad > 0.2 * solid:
        return True
    if not text.isascii():
        if _is_foreign(text):
            return True
        text = IDEOGRAPH.sub(" ", _bare(text))
    return _is_soup(text) or _lacks_vowels(text)


def is_unmapped(line: str) -> bool:
    """Tell a line of which most signs stand for nothing, as a heading is whose font alone lies."""
    if line.isascii():
        return False
    solid = len(_SOLID.findall(line))
    return solid >= _FEWEST_SIGNS and len(_BAD.findall(line)) > _MOSTLY * solid


def is_garbled(lines: Iterable[str]) -> bool:
    """Tell a hidden layer of text that was recognised badly: hardly more than half of its words could be words."""
    tokens = _TOKEN.findall(IDEOGRAPH.sub(" ", "\n".join(lines)))
    if len(tokens) < _ENOUGH_WORDS or not any(map(_SMALL_WORD.search, tokens)):
        return False
    sound = sum(_FIGURE.search(token) is not None or _SOUND_WORD.fullmatch(token) is not None for token in tokens)
    return sound < _HARDLY * len(tokens)


def is_sound_word(token: str) -> bool:
    """Tell a figure, or a word that can be spoken."""
    return _FIGURE.search(token) is not None or bool(_SOUND_WORD.fullmatch(token) and _VOWEL.search(token))


def _lacks_vowels(text: str) -> bool:
    """Tell Latin or Cyrillic words that nobody could say, where a font gives other letters than it shows."""
    words = _SMALL_WORD.findall(text)
    if len(words) < _ENOUGH_WORDS:
        return False
    return sum(_VOWEL.search(word) is None for word in words) > _UNSPEAKABLE * len(words)


def _is_foreign(text: str) -> bool:
    letters = len(_LETTER.findall(text))
    rare = len(_RARE.findall(text))
    if rare > 0.12 * letters and not _is_of_one_script(text, rare):
        return True
    return len(_MIXED_WORD.findall(text)) > 0.04 * letters


def _is_of_one_script(text: str, rare: int) -> bool:
    """Tell letters of a language that is written so from those of many scripts, as numbers of glyphs are."""
    scripts = Counter(found.lastindex for found in _SCRIPTS.finditer(text))
    return bool(scripts) and max(scripts.values()) > _NEARLY_ALL * rare


def is_in_order(token: str) -> bool:
    """Tell signs that follow one another as their codes do, `abcdef`, `AaBbCc` or `!"#$%`, and mean no word."""
    if len(token) < _LONG_ORDER:
        return False
    return all(0 <= ord(behind) - ord(sign) <= 1 for sign, behind in pairwise(token.lower()))


def _bare(text: str) -> str:
    """Return text without the marks over and under its letters, and with a space for signs that are no letter's."""
    marks = {ord(sign): None for sign in set(text) if not sign.isascii() and unicodedata.category(sign)[0] == "M"}
    return _SHAPES.sub(" ", text.translate(marks) if marks else text)


def _is_soup(text: str) -> bool:
    """Tell characters that make neither words nor numbers; a table's figures do. A code that is often there counts once."""
    tokens = _TOKEN.findall(text)
    if len(tokens) < _FEWEST_WORDS:
        return False
    different = set(tokens)
    plain = sum(_PLAIN.fullmatch(token[:60]) is not None or is_in_order(token) for token in different)
    return plain < 0.5 * len(different)
