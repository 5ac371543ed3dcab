"""The label at the head of a paragraph: `44 bis`, `(a)`, `OP6 alt`, `3.2`, `Article 5`.

A label is what the rest of the world cites, so a paragraph that merely begins like one must keep its words: "2030 will be",
"1.5 degrees", "U.S. law", "(see above)", "Article 5 of the Convention". The grammar is a list of forms, tried in order; each
is one pattern whose groups `prefix`, `number` and `suffix` are the label's parts and whose lookahead says what may follow.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from wsis_desktop.model.revision import Label
from wsis_desktop.reading.imprint import MONTHS


@dataclass(frozen=True, slots=True)
class Head:
    """What stands at the head of a text and is no part of it: the characters from `start` to before `end`.

    `start` is not 0 when square brackets open before the label: they belong to the text. A bullet has no label.
    """

    label: Label | None
    start: int
    end: int

    def cut_from(self, text: str) -> str:
        """Return the text without its head."""
        return text[: self.start] + text[self.end :]


def find_head(text: str, *, heading: bool = False) -> Head | None:
    """Find the label or bullet that `text` begins with; a `heading` may also begin with `Article 5` and its title."""
    opened = _BRACKETS.match(text)
    start = opened.end() if opened else 0
    bullet = _BULLET.match(text, start)
    if bullet:
        return Head(None, start, bullet.end())
    for form in (_HEADING_FORMS if heading else ()) + _FORMS:
        found = form.match(text, start)
        if found:
            return Head(_label(found), *_cut(text, start, found.end()))
    return _bracketed(text)


def parse_label(printed: str) -> Label:
    """Return the label that reads `printed`, as word processors count it or a footnote's mark shows it."""
    clean = " ".join(printed.split())
    head = find_head(f"{clean} X", heading=True) or find_head(f"{clean}. X", heading=True)
    if head and head.label and head.start == 0 and head.end >= len(clean):
        return head.label
    return Label(clean.removesuffix("."), number=clean.strip(".()[]"))


# -- the grammar ---------------------------------------------------------------------------------------------------

_LATIN: Final = (
    r"bis|ter|quater|quat|quinquies|quinque|sexies|sexter|septies|octies|novies|nonies|decies|undecies|duodecies"
)
_ALT: Final = r"alt\.?(?:\s?\d{1,2})?"
_SUFFIX: Final = rf"(?P<suffix>(?:{_LATIN})(?:[\s.]?(?:{_ALT}))?|{_ALT})"
_SUFFIXED: Final = rf"[\s.\-]{{0,2}}{_SUFFIX}(?![^\W\d_])"
_ROMAN: Final = r"(?=[ivxl])(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})"
_ROMAN_CAPITAL: Final = r"(?=[IVXL])(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})"
_LETTER: Final = r"[a-zA-Z]|(?P<twice>[a-z])(?P=twice)|[а-яА-Я]|[ء-ي]"
_ENDS: Final = r"(?=\s|$)"
_GAP: Final = r"(?:\s+|$)"
_CAPITAL: Final = r"A-ZÀ-ÖØ-ÞА-ЯЁ"
_QUOTES_AND_BRACKETS: Final = r"[\[(“”\"«‘'*_]*"
_BEFORE_CAPITAL: Final = rf"(?={_QUOTES_AND_BRACKETS}[{_CAPITAL}])"

_BRACKETS: Final = re.compile(r"(?:\[\s?)+(?!\s)")
_BULLET: Final = re.compile(r"[•‣◦▪▫●○■□–—*·∙\-]\s+(?=\S)")
_SIMPLE_ITEM: Final = rf"\(\s?(?:{_ROMAN}|[a-zA-Z]|\d{{1,3}})\s?\)"
_HEADING_WORDS: Final = (
    r"Articles?|ARTICLE|Art\.|Artículo|ARTÍCULO|Статья|СТАТЬЯ|المادة|Sections?|SECTION|Sección|SECCIÓN|Sec\.|Раздел|РАЗДЕЛ|"
    r"Chapter|CHAPTER|Chapitre|CHAPITRE|Capítulo|CAPÍTULO|Глава|ГЛАВА|Part|PART|Partie|PARTIE|Parte|PARTE|Часть|ЧАСТЬ|الجزء|"
    r"Title|TITLE|Titre|TITRE|Título|Annex|ANNEX|Annexe|ANNEXE|Anexo|ANEXO|Приложение|ПРИЛОЖЕНИЕ|المرفق|Appendix|APPENDIX|"
    r"Schedule|SCHEDULE|Exhibit|EXHIBIT|Rule|RULE|Règle|Regla|Правило|Principle|Regulation"
)
_HEADING_NUMBER: Final = (
    rf"(?:(?P<number>(?:[LRD]\.?\s?)?\d{{1,4}}(?:[.\-]\d{{1,3}}){{0,3}}(?:er|re|º)?|{_ROMAN_CAPITAL}|[A-Z]|premi(?:er|ère)|"
    rf"[IVX]{{1,5}}er|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten)"
    rf"(?:{_SUFFIXED})?)(?![\w])"
)

# `Article 5`, alone or before a title.
_HEADING_FORMS: Final = (
    re.compile(
        rf"(?P<prefix>{_HEADING_WORDS})\s?{_HEADING_NUMBER}(?:\s?[.:)–—\-]+(?=\s|$)|(?=\s[{_CAPITAL}\[(“\"*_]|$))"
    ),
    # `2.1 Scope` with or without its stops: a title's number needs no more than a capital behind it
    re.compile(
        rf"(?P<number>\d{{1,2}}(?:\.\d{{1,2}}){{0,4}})[.)]?(?=\s{_QUOTES_AND_BRACKETS}[{_CAPITAL}\u0600-\u06ff])"
        rf"(?!\s(?:{MONTHS})\b)"
    ),
    re.compile(r"(?P<prefix>第)\s?(?P<number>[\d零〇一二三四五六七八九十百千]+)\s?(?:部分|[条條章节節部編编款])"),
)

_FORMS: Final = (
    # `OP7 ter`, `PP3.`
    re.compile(rf"(?P<prefix>OP|PP|AP|Op|Pp)\s?(?P<number>\d{{1,3}})(?:{_SUFFIXED})?[.:)]?{_ENDS}"),
    # `(ALL)33.`, `(ABS) 9.`: a group of provisions and the number within it
    re.compile(r"\((?P<prefix>[A-Z]{2,6})\)(?=\d|\s\d+\.)\s?(?P<number>\d{1,3}(?:\.\d{1,2})?)\.?(?=\s|$|[A-Z])"),
    # `44 bis`, `44bis.`, `44 alt 2`, `3.3bis`; the suffix is proof enough without a full stop
    re.compile(rf"(?P<number>\d{{1,4}}(?:\.\d{{1,3}})?){_SUFFIXED}[.:)]?{_ENDS}"),
    # `44. (a)`: the first item stands on its paragraph's line
    re.compile(rf"(?P<number>\d{{1,4}})\.\s?(?P<suffix>{_SIMPLE_ITEM})(?=\s)(?!\s(?:and|or|to|et|ou|y|o)\s)"),
    # `3.3 (a) The`; not `rule 3.3 (a) applies`, broken over lines
    re.compile(
        rf"(?P<number>\d{{1,3}}\.\d{{1,3}})\.?\s(?P<suffix>{_SIMPLE_ITEM})(?=\s{_QUOTES_AND_BRACKETS}[{_CAPITAL}])"
    ),
    # `3.2.1`, `3.2.`; `3.2` only before a capital, for 1.5 is a number
    re.compile(rf"(?P<number>\d{{1,3}}(?:\.\d{{1,3}}){{2,5}})[.)]?{_ENDS}"),
    re.compile(rf"(?P<number>\d{{1,3}}\.\d{{1,3}})[.)]{_ENDS}"),
    re.compile(rf"(?P<number>\d{{1,3}}\.\d{{1,3}}){_GAP}{_BEFORE_CAPITAL}"),
    # `44.`, `44)`, `44A.`; without a space only before a capital: `44.The`
    re.compile(rf"(?P<number>\d{{1,4}})(?P<suffix>[A-Za-z])?(?:[.)]{_ENDS}|\.(?=[\[“\"]?[{_CAPITAL}][^\W\d_.]))"),
    # `44、`, `44 -` as Chinese and Arabic texts print it, `1°`
    re.compile(r"(?P<number>\d{1,3}|[一二三四五六七八九十百]{1,4})[、．]"),
    re.compile(r"(?P<number>\d{1,3})\s?[-–—ـ]+(?=\s*[\[(]?[\u0600-\u06ff])"),
    re.compile(r"(?P<number>\d{1,2})\s?°(?=\s[^CFNSEWO\d])"),
    # `§ 5`
    re.compile(r"(?P<prefix>§{1,2})\s?(?P<number>\d{1,4}(?:\.\d{1,3})*[a-z]?)\.?(?=\s|$)"),
    # `(a)`, `(ii)`, `(a bis)`, `(3)`; not `(a) and (b) apply`
    re.compile(
        rf"[(（]\s?(?P<number>{_ROMAN}|{_ROMAN_CAPITAL}|{_LETTER}|\d{{1,3}}(?:\.\d{{1,2}})?|[一二三四五六七八九十]{{1,3}})"
        rf"(?:{_SUFFIXED})?\s?[)）]\.?(?=\s|$|\(|[\u3400-\u9fff“「『《])(?!\s(?:and|or|to|et|ou|à|y|o|и|или)\s\()"
    ),
    # `a)`, `ii)`
    re.compile(rf"(?P<number>{_ROMAN}|{_ROMAN_CAPITAL}|{_LETTER})(?:{_SUFFIXED})?[)）](?=\s|$)"),
    # `a.`, `i.`; not `i. e.`, nor `p. 12`
    re.compile(rf"(?P<number>{_ROMAN}|[a-z])\.(?=\s+[^\W\d]|\s+[\[(“\"]|$)(?!\s[^\W\d_]{{1,2}}\.)"),
    # `A.`, `IV.`; not `U. S.`, nor `E. coli`
    re.compile(
        rf"(?P<number>{_ROMAN_CAPITAL}|[A-ZА-Я])\.(?=\s+{_QUOTES_AND_BRACKETS}[{_CAPITAL}\d]|$)(?!\s[^\W\d_]\.)"
    ),
)

# `[44.] text`, `[(a)] text`: the label itself is in doubt, so its brackets stay with it
_IN_BRACKETS: Final = re.compile(
    rf"\[(?P<inside>\d{{1,3}}\.?|\(?(?:{_ROMAN}|[a-z])[).]|(?:OP|PP)\s?\d{{1,3}}[^\]]{{0,12}})\]{_ENDS}"
)


def _bracketed(text: str) -> Head | None:
    found = _IN_BRACKETS.match(text)
    if not found:
        return None
    inside = parse_label(found["inside"])
    label = Label(f"[{inside.printed}]", inside.prefix, inside.number, inside.suffix)
    return Head(label, *_cut(text, 0, found.end()))


def _label(found: re.Match[str]) -> Label:
    parts = found.groupdict()
    printed = " ".join(found[0].split()).rstrip(".:、．–—-ـ ").rstrip()
    return Label(printed, parts.get("prefix") or "", _number(parts["number"]), _suffix(parts.get("suffix")))


def _number(number: str) -> str:
    """Return the number with the digits that computers count in."""
    return "".join(str(int(character)) if character.isdecimal() else character for character in number)


def _suffix(suffix: str | None) -> str:
    plain = " ".join((suffix or "").replace(".", " ").split())
    return re.sub(r"\bquat\b", "quater", plain)


def _cut(text: str, start: int, end: int) -> tuple[int, int]:
    """Return the span of a head with the spaces behind it."""
    while end < len(text) and text[end].isspace():
        end += 1
    return start, end
