"""The tracked changes that a DOCX file holds: how many of each kind, by whom and when."""

from __future__ import annotations

from collections import Counter
from contextlib import suppress
from datetime import date
from typing import Final

from lxml import etree

from wsis_desktop.model.progress import Progress, Stage, Steps
from wsis_desktop.model.revision import MarkKind, TextSide, TrackedMarks
from wsis_desktop.reading.docx.package import W, value
from wsis_desktop.reading.docx.sides import DAY
from wsis_desktop.reading.docx.styles import number_ref

_STRETCHES: Final = {
    f"{W}ins": MarkKind.INSERTION,
    f"{W}cellIns": MarkKind.INSERTION,
    f"{W}del": MarkKind.DELETION,
    f"{W}cellDel": MarkKind.DELETION,
    f"{W}moveFrom": MarkKind.MOVE,
    f"{W}moveTo": MarkKind.MOVE,
}
_PROPERTIES: Final = frozenset(
    W + name for name in ("pPrChange", "rPrChange", "tblPrChange", "trPrChange", "tcPrChange", "sectPrChange")
)
_NUMBERING_CHANGE: Final = f"{W}numberingChange"
_CELL_MERGE: Final = f"{W}cellMerge"
_MARKS: Final = (*_STRETCHES, *_PROPERTIES, _NUMBERING_CHANGE, _CELL_MERGE)
# A drawing's second rendering, which repeats the text of the first.
_FALLBACK: Final = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_PARAGRAPH: Final = f"{W}p"
_RUN: Final = f"{W}r"
_RUNS: Final = (_RUN, "{http://schemas.openxmlformats.org/officeDocument/2006/math}r")
_STEP: Final = 5_000

_Stretch = tuple[str, str | None]


class MarksFound:
    """The marks met so far, in the order of the text."""

    def __init__(self) -> None:
        self._stretches: Counter[str] = Counter()
        self._others: Counter[MarkKind] = Counter()
        self._authors: dict[str, None] = {}
        self._days: list[date] = []
        self._open: list[_Stretch] = []
        self._ends: list[_Stretch | None] = []
        self._last: _Stretch | None = None

    def as_marks(self, side: TextSide) -> TrackedMarks | None:
        """Return what marks of change were met; None when there were none."""
        counts: Counter[MarkKind] = Counter(self._others)
        for tag, count in self._stretches.items():
            kind = _STRETCHES[tag]
            # What was moved is marked where it went from and where it went to.
            counts[kind] = max(counts[kind], count) if kind is MarkKind.MOVE else counts[kind] + count
        if not counts.total():
            return None
        return TrackedMarks(
            side=side,
            counts=tuple((kind, counts[kind]) for kind in MarkKind if counts[kind]),
            authors=tuple(self._authors),
            first_day=min(self._days, default=None),
            last_day=max(self._days, default=None),
        )

    def begin(self) -> None:
        """Begin another part of the file."""
        self._last = None

    def read_steps(self, root: etree._Element) -> Steps[None]:
        """Take in something that the file holds, whole."""
        if next(root.iter(*_MARKS), None) is None:
            if next(root.iter(_PARAGRAPH), None) is not None:
                self._last = None
            return
        walk = etree.iterwalk(root, events=("start", "end"), tag=(_PARAGRAPH, *_RUNS, _FALLBACK, *_MARKS))
        for at, (event, element) in enumerate(walk):
            if at % _STEP == 0:
                yield Progress(Stage.READING)
            tag = str(element.tag)
            if event == "end":
                self._end(tag, element)
            elif tag == _FALLBACK:
                walk.skip_subtree()
            else:
                self._start(tag, element)

    def _start(self, tag: str, element: etree._Element) -> None:
        if tag == _PARAGRAPH:
            self._ends.append(None)
        elif tag in _RUNS:
            self._meet(self._open[-1] if self._open else _mark_within(element))
        elif tag in _STRETCHES:
            self._name(element)
            self._stretch((tag, value(element, "author")), element)
        else:
            self._name(element)
            self._other(tag, element)

    def _end(self, tag: str, element: etree._Element) -> None:
        if tag == _PARAGRAPH:
            self._meet(self._ends.pop())
        elif tag in _STRETCHES and _holds_text(element):
            self._open.pop()

    def _stretch(self, stretch: _Stretch, element: etree._Element) -> None:
        """Take in a mark of text, of a paragraph's end, of a row, a cell or a number."""
        parent = element.getparent()
        tag = parent.tag if parent is not None else ""
        if _holds_text(element):
            self._open.append(stretch)
        elif tag == f"{W}numPr":
            self._others[MarkKind.NUMBERING] += 1
        elif tag == f"{W}rPr":
            if self._ends:
                self._ends[-1] = stretch
        else:
            self._meet(stretch)

    def _meet(self, stretch: _Stretch | None) -> None:
        """Count a stretch when it begins."""
        if stretch is not None and stretch != self._last:
            self._stretches[stretch[0]] += 1
        self._last = stretch

    def _other(self, tag: str, element: etree._Element) -> None:
        properties = element.getparent()
        former = element.find(f"{W}pPr")
        if tag == _NUMBERING_CHANGE or (tag == f"{W}pPrChange" and number_ref(properties) != number_ref(former)):
            self._others[MarkKind.NUMBERING] += 1
        elif not (tag == f"{W}rPrChange" and _goes_on(properties)):
            self._others[MarkKind.FORMATTING] += 1

    def _name(self, element: etree._Element) -> None:
        author = (value(element, "author") or "").strip()
        if author:
            self._authors.setdefault(author)
        with suppress(ValueError):
            self._days.append(date.fromisoformat((value(element, "date") or "")[:DAY]))


def _holds_text(element: etree._Element) -> bool:
    """Tell a mark around text from one that stands among the properties of what it marks."""
    parent = element.getparent()
    return parent is not None and not str(parent.tag).endswith("Pr")


def _mark_within(run: etree._Element) -> _Stretch | None:
    """Return what marks the text of a formula's run: Word puts the mark inside it, not around it."""
    found = next(run.iterchildren(*_STRETCHES), None)
    return None if found is None else (str(found.tag), value(found, "author"))


def _goes_on(properties: etree._Element | None) -> bool:
    """Tell whether the run before these properties' own was formatted anew as well, or the paragraph's end alone was."""
    run = properties.getparent() if properties is not None else None
    if run is None or run.tag != _RUN:
        return True
    before = run.getprevious()
    return before is not None and before.find(f"{W}rPr/{W}rPrChange") is not None
