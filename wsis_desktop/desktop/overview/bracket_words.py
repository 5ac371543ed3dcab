"""What the lens on brackets and tags says."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from wsis_desktop.desktop.painting.mirroring import became, shut_off
from wsis_desktop.desktop.speaking.naming import ParagraphNames
from wsis_desktop.desktop.speaking.numerals import numeral
from wsis_desktop.desktop.speaking.words import QT_TRANSLATE_NOOP, clipped, joined
from wsis_desktop.model.comparison import Side
from wsis_desktop.model.lens import Count, LensSection, SeenBracket, SeenTag, Standing, Turn

_CONTEXT = "Brackets"
_LONGEST = 90
_SIGNS = {Turn.OPENED: "+", Turn.STAYED: "·", Turn.GONE: "−"}
_TURNS = {
    Turn.OPENED: QT_TRANSLATE_NOOP("Brackets", "opened"),
    Turn.STAYED: QT_TRANSLATE_NOOP("Brackets", "stayed open"),
    Turn.GONE: QT_TRANSLATE_NOOP("Brackets", "gone"),
}
_STANDINGS = {
    Standing.AGREED: QT_TRANSLATE_NOOP("Brackets", "agreed"),
    Standing.CLOSED: QT_TRANSLATE_NOOP("Brackets", "closed"),
    Standing.PENDING: QT_TRANSLATE_NOOP("Brackets", "pending"),
}


def turn_word(turn: Turn) -> str:
    """Return what became of a bracket, in the reader's language."""
    return _tr(_TURNS[turn])


def standing_word(standing: Standing) -> str:
    """Return how far a tag says that a paragraph is, in the reader's language."""
    return _tr(_STANDINGS[standing])


def held_words(row: SeenBracket | SeenTag) -> str:
    """Return what a bracket holds, in brackets, or a tag as it is printed."""
    return f"[{row.words}]" if isinstance(row, SeenBracket) else row.printed


def row_words(row: SeenBracket | SeenTag, names: Mapping[Side, ParagraphNames]) -> str:
    """Return a bracket or a tag in one line: "+ 44  [EU: shall endeavour]"."""
    told = (_name(row, names), clipped(held_words(row), _LONGEST))
    name, held = (shut_off(each, QApplication.layoutDirection()) for each in told)
    return f"{_SIGNS[row.turn]} {name}  {held}"


def spoken(row: SeenBracket | SeenTag, names: Mapping[Side, ParagraphNames]) -> str:
    """Return what a screen reader says of a bracket or a tag."""
    told = [turn_word(row.turn) if isinstance(row, SeenBracket) else standing_word(row.standing), _name(row, names)]
    told.append(clipped(row.words if isinstance(row, SeenBracket) else row.printed, _LONGEST))
    if isinstance(row, SeenBracket) and row.depth > 1:
        told.append(_tr(QT_TRANSLATE_NOOP("Brackets", "inside another")))
    return joined(told)


def _name(row: SeenBracket | SeenTag, names: Mapping[Side, ParagraphNames]) -> str:
    paragraph = row.start.paragraph if isinstance(row, SeenBracket) else row.paragraph
    return names[row.side][paragraph] or "¶"


def section_title(section: LensSection) -> str:
    """Return what a section is called."""
    if section.title:
        return section.title
    before = QT_TRANSLATE_NOOP("Brackets", "Before the first heading")
    return _tr(before if section.heading is None else QT_TRANSLATE_NOOP("Brackets", "Footnotes"))


def count_words(count: Count, through: Sequence[int] | None, *, alone: bool) -> str:
    """Return "8 → 2", the counts of all revisions where they are known, or the one number of a revision read alone."""
    if alone:
        return numeral(count.now)
    return became(*map(numeral, through or (count.before, count.now)))


def tag_words(tags: Sequence[tuple[Standing, Count]], *, alone: bool) -> str:
    """Return "agreed 8 → 12 · pending 3": how many paragraphs bear which tags."""
    told = []
    for standing, count in tags:
        same = alone or count.before == count.now
        number = numeral(count.now) if same else became(numeral(count.before), numeral(count.now))
        told.append(f"{_tr(_STANDINGS[standing])} {number}")
    return " · ".join(told)


def _tr(words: str) -> str:
    return QCoreApplication.translate(_CONTEXT, words)
