"""How what was found in all dossiers is told: a row's place, its words around what was looked for, and what it is."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from wsis_desktop.desktop.dossiers.entry_names import entry_names
from wsis_desktop.desktop.dossiers.sought import Among, Hit, HitGroup
from wsis_desktop.desktop.notes.note_kinds import note_word
from wsis_desktop.desktop.painting.mirroring import row_of
from wsis_desktop.desktop.speaking.numerals import numeral
from wsis_desktop.model.comparison import Span
from wsis_desktop.model.note import CarriedStatus

_BEFORE = 48
_LONGEST = 220


def status_word(status: CarriedStatus) -> str:
    """Return what became of a note's text, in a word or two."""
    return {
        CarriedStatus.SAME_TEXT: _tr("same text"),
        CarriedStatus.TEXT_EDITED: _tr("text edited"),
        CarriedStatus.MOVED: _tr("moved"),
        CarriedStatus.SPLIT: _tr("paragraph split"),
        CarriedStatus.DETACHED: _tr("without a place"),
    }[status]


def excerpt(text: str, spans: tuple[Span, ...]) -> tuple[str, list[Span]]:
    """Return a text on one line, cut around what was found in it, and where that stands then."""
    line = text.replace("\n", " ")
    first = spans[0].start if spans else 0
    start = 0 if first <= _BEFORE else first - _BEFORE
    if start and (space := line.find(" ", start, first)) > 0:
        start = space + 1
    end = min(len(line), start + _LONGEST)
    before, behind = "…" if start else "", "…" if end < len(line) else ""
    shift = len(before) - start
    shown = [Span(max(each.start, start) + shift, min(each.end, end) + shift) for each in spans if each.start < end]
    return f"{before}{line[start:end]}{behind}", [each for each in shown if each.end > each.start]


def place_words(hit: Hit) -> str:
    """Return where something stands: its paragraph's number, or what it stands on."""
    if hit.entry is None:
        return _tr("The whole text")
    if hit.label:
        return hit.label
    return "¶" if hit.paragraph is not None else _tr("No place")


def what_words(hit: Hit, group: HitGroup) -> str:
    """Return what something is and in which revision: "Rev.2 · red line · text edited", "Rev.3, also in 2 earlier ones"."""
    name = entry_names(group.summary.entries).get(hit.entry.id, "") if hit.entry else ""
    if hit.earlier:
        name = _tr("%1, also in %n earlier one(s)", hit.earlier).replace("%1", name)
    if hit.note is not None:
        carried = hit.note.carried
        tags = " ".join(f"#{tag}" for tag in hit.note.tags)
        return row_of(name, note_word(hit.note), status_word(carried.status) if carried else "", tags)
    return row_of(name, _tr("bookmark") if hit.among is Among.BOOKMARKS else "")


def group_words(group: HitGroup) -> str:
    """Return the heading of what was found in a dossier."""
    return f"{group.summary.dossier.title}  ({numeral(len(group.hits))})"


def _tr(words: str, count: int = -1) -> str:
    return QCoreApplication.translate("SearchWords", words, "", count)
