"""What a file itself says of its marks: `Additions are in bold, deletions are struck through`.

Bold letters are emphasis in most files. Only where such a legend stands at the head of one, or where as a rule they take the
place of struck words and nothing else does, are they what came. The samples in a legend are no changes of the text.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from wsis_desktop.reading.pdf.lines.line import Line

_ADDED: Final = (
    r"additions?\b|insertions?\b|amendments?\b|"
    r"(?:new|proposed|added|inserted) (?:text|language|wording|words|paragraphs?)\b|"
    r"(?:text|words|language) (?:added|inserted|to be (?:added|inserted))\b|adiciones\b|inserciones\b|ajouts?\b|"
    r"(?:texte|texto) (?:nouveau|ajouté|inséré|nuevo|añadido|agregado)\b|"
    r"добавлени[яе]\b|дополнения\b|нов(?:ый|ого) текст\w*|включ[её]нн\w+ текст\w*|الإضافات|النص الجديد|新增|增加的|添加的"
)
_BOLD: Final = r"bold(?:face)?\w*|gras|negrit\w+|(?:полу)?жирн\w+|غامق|عريض|粗体|黑体"
_UNDERLINED: Final = (
    r"underlin(?:ed|ing|e)\b|underscor(?:ed|ing|e)\b|soulign(?:és?|ées?)\b|subrayad[oa]s?\b|подч[её]ркнут\w*|"
    r"подч[её]ркиванием\b|تحته(?:ا)? خط|مسطر|下划线|底线"
)
# A legend is one short sentence.
_WITHIN: Final = r"[^.;。؛]{0,40}?"
_WORD: Final = r"(?<![A-Za-zÀ-ÿА-яЁё])"
# What stands before the name of a look that is given to something.
_JOINS: Final = r"in|is|are|as|by|with|be|and|en|est|sont|son|est[áa]n?|y|et|как|и"
_AS: Final = rf"(?:(?::|=|[–—-]|\b(?:{_JOINS})|вы\w+|обозн\w+|以|为|用|بخط)\s*(?:\w+ ){{0,2}})"
_SHOWS: Final = r"[:=–—]|indicat\w+|shows?\b|denot\w+|marks?\b|signif\w+|indiqu\w+|indican?\b"


def _says(look: str) -> re.Pattern[str]:
    added, looks = rf"{_WORD}(?:{_ADDED})", rf"{_WORD}(?:{look})"
    either = (
        rf"{added}{_WITHIN}{_AS}{looks}",
        rf"{added} {looks}(?=\s*(?:[,.;:)]|$))",
        rf"{looks}(?:,? \w+){{0,3}}? ?(?:{_SHOWS}){_WITHIN}{added}",
    )
    return re.compile("|".join(either), re.IGNORECASE)


_SAYS_BOLD, _SAYS_UNDERLINED = _says(_BOLD), _says(_UNDERLINED)
_FIRST_PAGES: Final = 3
_LINES: Final = 3
# Bold words that stand in place of struck ones: how many at least, and for how many that stand elsewhere.
_FEWEST_REPLACED, _REPLACED_AS_A_RULE = 2, 0.25


@dataclass(frozen=True, slots=True)
class Legend:
    """How a file says that it marks what came, and the lines in which it does; `inferred` where it only shows it."""

    bold: bool = False
    underlined: bool = False
    lines: frozenset[int] = frozenset()
    inferred: bool = False

    def __bool__(self) -> bool:
        return (self.bold or self.underlined) and not self.inferred

    def holds(self, line: Line) -> bool:
        """Tell whether the legend stands in a line."""
        return id(line) in self.lines


NO_LEGEND: Final = Legend()


def legend_of(pages: Iterable[Sequence[Line]]) -> Legend:
    """Return the legend at the head of a file; an empty one where there is none."""
    lines: set[int] = set()
    said = dict.fromkeys((_SAYS_BOLD, _SAYS_UNDERLINED), False)
    for page in list(pages)[:_FIRST_PAGES]:
        for look in said:
            for found in _found(page, look):
                said[look] = True
                lines |= {id(line) for line in found}
    return Legend(said[_SAYS_BOLD], said[_SAYS_UNDERLINED], frozenset(lines))


def shown_by(pages: Iterable[Sequence[Line]]) -> Legend:
    """Return what a file without a legend shows: bold words beside struck ones, again and again, none underlined.

    In a heading, what went is bold as well, and says nothing.
    """
    replacing = elsewhere = 0
    for line in (line for page in pages for line in page):
        struck = [(mark.start, mark.end) for mark in line.looks.marks if mark.struck]
        ruled = [(mark.start, mark.end) for mark in line.looks.marks if mark.underlined and not mark.struck]
        if any(_touch(line.text, *one, *other) for one in ruled for other in struck):
            return NO_LEGEND
        for run in () if line.bold and not struck else line.runs:
            if run.bold and not any(start < run.end and run.start < end for start, end in struck):
                beside = [span for span in struck if _touch(line.text, run.start, run.end, *span)]
                if any(_is_bold(line, *span) for span in beside):
                    continue
                replacing, elsewhere = replacing + bool(beside), elsewhere + (not beside)
    is_rule = replacing >= _FEWEST_REPLACED and replacing >= _REPLACED_AS_A_RULE * elsewhere
    return Legend(bold=True, inferred=True) if is_rule else NO_LEGEND


def _is_bold(line: Line, start: int, end: int) -> bool:
    return all(run.bold for run in line.runs if run.start < end and start < run.end)


def _touch(text: str, start: int, end: int, other_start: int, other_end: int) -> bool:
    """Tell whether no more than a space parts two stretches of a text."""
    between = text[end:other_start] if end <= other_start else text[other_end:start]
    return not between.strip()


def _found(page: Sequence[Line], look: re.Pattern[str]) -> Iterator[list[Line]]:
    """Yield the lines of each sentence that says how something looks."""
    for at in range(len(page)):
        near = page[at : at + _LINES]
        found = look.search(" ".join(line.text for line in near))
        if found is None or found.start() > len(near[0].text):
            continue
        held, start = [], 0
        for line in near:
            if start < found.end():
                held.append(line)
            start += len(line.text) + 1
        yield held
