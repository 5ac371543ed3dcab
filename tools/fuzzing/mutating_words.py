"""Changes to text: words, lines, and signs that readers have trouble with."""

from __future__ import annotations

import re
from random import Random
from typing import Final

# What drafts are made of and readers look for, and what no draft should hold but some do.
TOKENS: Final = (
    *("44", "44 bis", "(a)", "(iv)", "1.", "1.1.1", "A.", "IV.", "OP6 alt", "PP3", "Article 5", "Annex II", "№ 4"),
    *("[", "]", "[[", "(", ")", "[Agreed]", "[agreed ad ref]", "(former 6 amended)", "[44–46 deleted]", "[US: ", "OR"),
    *("第三条", "（一）", "第三条之二", "أ -", "٤٤ مكررا", "а)", "пункт 4", "أولا -", "ثانيا -", "一、", "44之二"),
    *("-", "–", "—", "•", "·", "*", "**", "_", "~~", "`", "#", "######", ">", "|", "||", "---", "===", "+ ", "- [ ] "),
    *("\n", "\n\n", "\r", "\r\n", "\t", "\f", "\v", "\x85", "\u2028", "\u00a0", "\u202f", "\u3000", "  ", "\\\n"),
    *("\u00ad", "\u200b", "\u2060", "\ufeff", "\u200f", "\u202e", "\u2066", "\u0301", "\u2010", "\u2011", "\ufffd", "\x00"),
    *("ﬁ", "ﷲ", "ﻻ", "İ", "ß", "ǰ", "\U0001f600", "\U000e0041", "\u1100\u1161", "ａ", "①", "½", "²", "ª", "Ⅳ", "〇", "𝟜"),
    *("<b>", "</p>", "<!--", "-->", "<![CDATA[", "&amp;", "&#0;", "&#x110000;", "[^1]", "[^1]: ", "[a](b)"),
    *("![a](b)", "<sup>1</sup>", "<table>", "<li>", "&nbsp;", "&shy;"),
    *("A/RES/70/1", "12 December 2025", "2025年12月12日", "https://example.org/a-b/c", "e.g.", "co-", "State-owned"),
    *("M. Dupont", "« à »", "¿"),
    *("0", "-1", "99999999999999999999", "1e308", "٠", "true"),
)  # fmt: skip
ENCODINGS: Final = ("utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1251", "cp1252", "cp1256", "gb18030")
_WORD: Final = re.compile(r"\w+|\s+|[^\w\s]+")
_MOST: Final = 40_000


def mutated_words(text: str, random: Random) -> str:
    """Return a text with one thing about it changed; an empty one gains something."""
    change = random.choice((_token_in, _token_in, _cut, _doubled, _swapped, _repeated, _recased, _joined, _spread))
    return change(text, random)[:_MOST]


def mutated_lines(text: str, random: Random) -> str:
    """Return a text with some of its lines moved, doubled, dropped, indented or headed by a token."""
    lines = text.split("\n")
    at = random.randrange(len(lines))
    match random.randrange(6):
        case 0:
            lines.insert(random.randrange(len(lines) + 1), lines[at])
        case 1:
            del lines[at : at + random.randint(1, 4)]
        case 2:
            lines[at] = " " * random.choice((1, 2, 3, 4, 8, 40)) + lines[at]
        case 3:
            lines[at] = random.choice(TOKENS) + random.choice(("", " ", "\t")) + lines[at]
        case 4:
            lines.insert(at, lines.pop(random.randrange(len(lines))))
        case _:
            lines[at] = mutated_words(lines[at], random)
    return "\n".join(lines)[:_MOST]


def reencoded(text: str, random: Random) -> bytes:
    """Return a text in some encoding, most often UTF-8; what that cannot hold is lost."""
    encoding = "utf-8" if random.random() < 0.8 else random.choice(ENCODINGS)
    return text.encode(encoding, errors=random.choice(("replace", "ignore")))


def _token_in(text: str, random: Random) -> str:
    at = _edge(text, random)
    return text[:at] + random.choice(TOKENS) + text[at:]


def _edge(text: str, random: Random) -> int:
    """Return a place in a text, most often where a word begins or ends."""
    if random.random() < 0.3:
        return random.randint(0, len(text))
    edges = [0, *(match.end() for match in _WORD.finditer(text))]
    return random.choice(edges)


def _span(text: str, random: Random) -> tuple[int, int]:
    start = _edge(text, random)
    return start, min(len(text), start + random.choice((1, 2, 5, 20, 100)))


def _cut(text: str, random: Random) -> str:
    start, end = _span(text, random)
    return text[:start] + text[end:]


def _doubled(text: str, random: Random) -> str:
    start, end = _span(text, random)
    at = _edge(text, random)
    return text[:at] + text[start:end] + text[at:]


def _swapped(text: str, random: Random) -> str:
    start, end = _span(text, random)
    middle = (start + end) // 2
    return text[:start] + text[middle:end] + text[start:middle] + text[end:]


def _repeated(text: str, random: Random) -> str:
    at = _edge(text, random)
    return text[:at] + random.choice(TOKENS) * random.choice((2, 3, 10, 300)) + text[at:]


def _recased(text: str, random: Random) -> str:
    start, end = _span(text, random)
    part = text[start:end]
    return text[:start] + random.choice((part.upper(), part.lower(), part.title(), part[::-1])) + text[end:]


def _joined(text: str, random: Random) -> str:
    """Drop a space, or put another in its place."""
    spaces = [match.span() for match in re.finditer(r"\s+", text)]
    if not spaces:
        return text
    start, end = random.choice(spaces)
    return text[:start] + random.choice(("", "\n", "\u00a0", "-\n", "\u00ad\n")) + text[end:]


def _spread(text: str, random: Random) -> str:
    start, end = _span(text, random)
    return text[:start] + " ".join(text[start:end]) + text[end:]
