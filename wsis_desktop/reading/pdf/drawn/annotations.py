"""What was written on a page with a tool for notes: strikes become rules, and words noted at a caret wait to be put in.

Programs for PDF mark changes so: a strike over what is to go, a caret with a note of what is to come. Highlights and
underlines say nothing of what the text is to be, and their lines are none of the page's own. Nor are words that somebody
typed on the page.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, Final, NamedTuple

import pymupdf

from wsis_desktop.reading.pdf.drawn.looks import Placed, chars_of
from wsis_desktop.reading.pdf.drawn.seams import seam_at, spaced
from wsis_desktop.reading.pdf.lines.line import Line, Noted, turned

Raw = dict[str, Any]

_DRAWN: Final = (
    pymupdf.PDF_ANNOT_HIGHLIGHT,
    pymupdf.PDF_ANNOT_UNDERLINE,
    pymupdf.PDF_ANNOT_SQUIGGLY,
    pymupdf.PDF_ANNOT_STRIKE_OUT,
    pymupdf.PDF_ANNOT_CARET,
    pymupdf.PDF_ANNOT_TEXT,
    pymupdf.PDF_ANNOT_FREE_TEXT,
    pymupdf.PDF_ANNOT_INK,
    pymupdf.PDF_ANNOT_LINE,
    pymupdf.PDF_ANNOT_FILE_ATTACHMENT,
)
_TYPED: Final = (pymupdf.PDF_ANNOT_FREE_TEXT, pymupdf.PDF_ANNOT_STAMP)
_RED: Final = 0xFF0000
_LONGEST: Final = 4_000
# How high bands are in which boxes are looked for, and how far down there are some.
_BAND: Final = 24.0
_FARTHEST: Final = 2_400.0
# How far from a line's middle, and from its ends, the middle of a caret may stand, in sizes of the line.
_OFF_LINE: Final = 1.0


class Caret(NamedTuple):
    """Words noted at a place of the page."""

    x: float
    y: float
    text: str
    color: int


class Typed(NamedTuple):
    """Words that were typed on a page, and where."""

    box: tuple[float, float, float, float]
    text: str


@dataclass(slots=True)
class Annotations:
    """What was struck on a page, as MuPDF gives what is drawn, the carets, and the boxes that notes drew in."""

    strikes: list[Raw] = field(default_factory=list)
    carets: list[Caret] = field(default_factory=list)
    boxes: list[pymupdf.Rect] = field(default_factory=list)

    def without_drawn(self, vectors: list[Raw]) -> list[Raw]:
        """Return what the page itself draws."""
        boxes = _Boxes({tuple(box) for box in self.boxes})
        return [v for v in vectors if not boxes.hold(v["bbox"])]


_Box = tuple[float, ...]


class _Boxes:
    """Boxes by the bands of the page that they reach into: asked one by one, thousands take minutes."""

    def __init__(self, boxes: Iterable[_Box]) -> None:
        self._bands: dict[int, list[_Box]] = {}
        for box in boxes:
            for band in range(_band(box[1]), _band(box[3]) + 1):
                self._bands.setdefault(band, []).append(box)

    def hold(self, inner: _Box) -> bool:
        """Tell whether something lies within one of them."""
        left, top, right, bottom = inner
        boxes = self._bands.get(_band(top), ())
        return any(x0 <= left <= right <= x1 and y0 <= top <= bottom <= y1 for x0, y0, x1, y1 in boxes)


def _band(y: float) -> int:
    """Return the band of a height, those far off the page in one each way."""
    return int(min(max(0.0, y), _FARTHEST) // _BAND)


def annotations_of(page: pymupdf.Page) -> Annotations:
    """Return what was written on a page."""
    found = Annotations()
    for annotation in _notes_on(page, _DRAWN):
        try:
            _take(found, annotation)
        except Exception:  # noqa: BLE001, S112  # a broken note makes MuPDF raise whatever it likes; the page is sound
            continue
    return found


def typed_on(page: pymupdf.Page) -> list[Typed]:
    """Return the words that were typed on a page."""
    found: list[Typed] = []
    for annotation in _notes_on(page, _TYPED):
        try:
            text = " ".join(annotation.info.get("content", "").split())
            found += [Typed(tuple(annotation.rect), text)] if text else []
        except Exception:  # noqa: BLE001, S112  # a broken note makes MuPDF raise whatever it likes; the page is sound
            continue
    return found


def _notes_on(page: pymupdf.Page, kinds: Sequence[int]) -> Iterator[pymupdf.Annot]:
    """Yield the notes of these kinds; the page's own list of them looks for each from the first one on."""
    annotation = page.first_annot
    while annotation is not None:
        if annotation.type[0] in kinds:
            yield annotation
        annotation = annotation.next


def is_typed(line: Line, typed: Iterable[Typed]) -> bool:
    """Tell a line of words that were typed on the page."""
    words = line.text.split()
    for each in typed:
        x0, y0, x1, y1 = turned(line.turn, *each.box)
        if x0 <= (line.x0 + line.x1) / 2 <= x1 and y0 <= _middle(line) <= y1:
            own = each.text.split()
            if any(own[at : at + len(words)] == words for at in range(len(own) - len(words) + 1)):
                return True
    return False


def _take(found: Annotations, annotation: pymupdf.Annot) -> None:
    box = annotation.rect
    found.boxes.append(box)
    color = _color(annotation.colors.get("stroke") or ())
    kind = annotation.type[0]
    if kind == pymupdf.PDF_ANNOT_STRIKE_OUT:
        found.strikes += _strikes(annotation.vertices or (), color)
    elif kind == pymupdf.PDF_ANNOT_CARET:
        text = " ".join(annotation.info.get("content", "").split())
        if text and len(text) <= _LONGEST:
            found.carets.append(Caret((box.x0 + box.x1) / 2, (box.y0 + box.y1) / 2, text, color))


def _color(channels: Sequence[float]) -> int:
    match [round(255 * value) for value in channels]:
        case [red, green, blue]:
            return red << 16 | green << 8 | blue
        case _:
            return _RED


def _strikes(corners: Sequence[tuple[float, float]], color: int) -> Iterator[Raw]:
    """Yield a thin rectangle for each quadrilateral that was struck, which has four corners.

    The first two are the ends of one of its sides along the words, which may run up or down the page.
    """
    for at in range(0, len(corners) - 3, 4):
        (x0, y0), (x1, y1) = corners[at : at + 2]
        xs, ys = zip(*corners[at : at + 4], strict=True)
        middle = (min(xs) + max(xs)) / 2, (min(ys) + max(ys)) / 2
        level = abs(x1 - x0) >= abs(y1 - y0)
        box = (min(xs), middle[1], max(xs), middle[1]) if level else (middle[0], min(ys), middle[0], max(ys))
        yield {"type": 3, "bbox": box, "isrect": True, "color": color, "alpha": 255}


def place_carets(placed: Sequence[Placed], carets: Sequence[Caret], clean: Callable[[str], str]) -> None:
    """Give each caret to the line and the letters that it stands at; one beside all lines is a note about something else."""
    for caret in carets:
        near = [(off, at) for at, each in enumerate(placed) if (off := _off(caret, each.line)) is not None]
        if near:
            nearest = placed[min(near)[1]]
            x, _, _, _ = turned(nearest.line.turn, caret.x, caret.y, caret.x, caret.y)
            chars = [char for char in chars_of(nearest.line, nearest.characters(), clean) if char.offset >= 0]
            if chars:
                at = seam_at(x, chars)
                noted = Noted(at, spaced(nearest.line.text, at, clean(caret.text)), x, caret.color)
                nearest.line.looks.noted.append(noted)


def say_who_struck(lines: Iterable[Line], strikes: Iterable[Raw]) -> None:
    """Mark the lines that are struck by notes."""
    struck = [line for line in lines if any(look.struck for look in line.looks.marks)]
    for strike in strikes if struck else ():
        for line in struck:
            x0, y0, x1, y1 = turned(line.turn, *strike["bbox"])
            if x0 < line.x1 and x1 > line.x0 and line.y0 < (y0 + y1) / 2 < line.y1:
                line.looks.struck_by_notes = True


def _middle(line: Line) -> float:
    return (line.y0 + line.y1) / 2


def _off(caret: Caret, line: Line) -> float | None:
    """Return how far a caret stands off the middle of a line; None where it stands beside it."""
    x, y, _, _ = turned(line.turn, caret.x, caret.y, caret.x, caret.y)
    off = abs(y - _middle(line))
    return off if line.x0 - line.size < x < line.x1 + line.size and off < _OFF_LINE * line.size else None
