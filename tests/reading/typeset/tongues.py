"""What changes in a draft with its language: its phrases, its labels, and how sentences are joined."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path

from tests.reading.typeset.phrases import PHRASES, phrases_in

_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_ROMAN = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii")
_CHINESE = "一二三四五六"
_MARK_PLACE = re.compile(r"(?<=[a-z]{3}[,.;])(?=\s|$)|(?<=[a-z]{4})(?=\s)")
_ANY_MARK_PLACE = re.compile(r"(?<=[^\W\d_]{3}[,.;،؛])(?=\s|$)|(?<=[^\W\d_]{4})(?=\s)")
_CHINESE_MARK_PLACE = re.compile(r"(?<=[\u4e00-\u9fff])(?=[，。；])")


@dataclass(frozen=True, slots=True)
class Tongue:
    """A language: `items` are labels of two depths, and so are `headings`, where English has Roman figures and capitals."""

    phrases: dict[str, tuple[str, ...]] = field(repr=False)
    article: tuple[str, ...]
    annex: str
    suffixes: tuple[str, ...] = ("bis", "ter")
    items: tuple[tuple[str, ...], tuple[str, ...]] = (
        tuple(f"{letter})" for letter in _LETTERS),
        tuple(f"{number})" for number in _ROMAN),
    )
    headings: tuple[tuple[str, ...], tuple[str, ...]] = (
        tuple(f"{number.upper()}." for number in _ROMAN),
        tuple(f"{letter}." for letter in "ABCDEF"),
    )
    space: str = " "
    stops: tuple[str, str, str, str] = (".", ",", ";", ":")
    last_but_one: str = "; and"
    mark_place: re.Pattern[str] = _ANY_MARK_PLACE

    def joined(self, *parts: str) -> str:
        """Return words or sentences one behind the other."""
        return self.space.join(parts)


def _numbered(word: str) -> tuple[str, ...]:
    return tuple(f"{word} {number}." for number in range(1, 7))


def _of(code: str) -> dict[str, tuple[str, ...]]:
    return phrases_in(Path(__file__).with_name("phrases_in") / f"{code}.txt")


_CYRILLIC_ITEMS = tuple(f"{letter})" for letter in "абвгдежз")
_BRACKETED = (tuple(f"({letter})" for letter in _LETTERS), tuple(f"({number})" for number in _ROMAN))

TONGUES = {
    "en": Tongue(PHRASES, _numbered("Article"), "Annex I", ("bis", "ter", "alt"), _BRACKETED, mark_place=_MARK_PLACE),
    "fr": Tongue(_of("fr"), _numbered("Article"), "Annexe I", last_but_one=" ; et"),
    "es": Tongue(_of("es"), _numbered("Artículo"), "Anexo I", last_but_one="; y"),
    "ru": Tongue(
        _of("ru"),
        _numbered("Статья"),
        "Приложение I",
        items=(_CYRILLIC_ITEMS, tuple(f"{number})" for number in _ROMAN)),
        last_but_one="; и",
    ),
    "zh": Tongue(
        _of("zh"),
        tuple(f"第{number}条" for number in _CHINESE),
        "",
        ("之二", "之三"),
        (_BRACKETED[0], tuple(f"（{number}）" for number in _CHINESE)),
        (tuple(f"{number}、" for number in _CHINESE), tuple(f"（{number}）" for number in _CHINESE)),
        space="",
        stops=("。", "，", "；", "："),
        last_but_one="；和",
        mark_place=_CHINESE_MARK_PLACE,
    ),
    "ar": Tongue(
        _of("ar"),
        tuple(f"المادة {number}:" for number in range(1, 7)),
        "المرفق 1",
        ("مكررا",),
        (tuple(f"({letter})" for letter in "أبجدهوزح"), _BRACKETED[1]),
        (("أولا -", "ثانيا -", "ثالثا -", "رابعا -"), ("ألف -", "باء -", "جيم -", "دال -")),
        stops=(".", "،", "؛", ":"),
        last_but_one="؛ و",
    ),
}
"""By the code of the language."""
