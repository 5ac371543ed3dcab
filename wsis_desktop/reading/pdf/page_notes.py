"""The highlights and notes that a reader left on a PDF's pages with another program.

Strikes and carets are none of them: they say what the text is to be, and are read as tracked changes (`annotations`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from typing import Final

import pymupdf

from wsis_desktop.model.page_note import PageNote, PageNoteKind
from wsis_desktop.model.progress import Progress, Stage, Steps, finish
from wsis_desktop.model.region import Region
from wsis_desktop.reading.files.file_bytes import bytes_of
from wsis_desktop.reading.pdf.extracting.extract import frame_of
from wsis_desktop.reading.pdf.lines.line import PageFrame
from wsis_desktop.reading.pdf.opening import open_pdf
from wsis_desktop.reading.pdf.weighing import Scales

_OVER_WORDS: Final = (pymupdf.PDF_ANNOT_HIGHLIGHT, pymupdf.PDF_ANNOT_UNDERLINE, pymupdf.PDF_ANNOT_SQUIGGLY)
_STICKERS: Final = (pymupdf.PDF_ANNOT_TEXT,)
_LONGEST: Final = 100_000
_CORNERS: Final = 4
# As PDF writes it: D:20261128101500+01'00', everything behind the year left out at will.
_TIME: Final = re.compile(r"D:(\d{4})(\d{2})?(\d{2})?(\d{2})?(\d{2})?(\d{2})?(?:Z|([+-])(\d{2})'?(\d{2})?)?", re.ASCII)


def read_page_notes(path: Path, *, password: str | None = None) -> tuple[PageNote, ...]:
    """Return what was left on the pages of a PDF, page by page; raise a `ReadingTrouble` when it cannot be opened."""
    return finish(read_page_notes_steps(path, password=password))


def read_page_notes_steps(path: Path, *, password: str | None = None) -> Steps[tuple[PageNote, ...]]:
    """Read what `read_page_notes` does, page by page."""
    found: list[PageNote] = []
    with open_pdf(path, bytes_of(path), password) as document:
        for number in range(document.page_count):
            yield Progress(Stage.READING, number, document.page_count)
            found += _on_page(document, number)
    return tuple(found)


def _on_page(document: pymupdf.Document, number: int) -> Iterator[PageNote]:
    try:
        page = Scales(document).page_of(number + 1)
        frame = frame_of(page, number + 1)
        annotations = list(page.annots(types=(*_OVER_WORDS, *_STICKERS)))
    except Exception:  # noqa: BLE001 - a broken page makes MuPDF raise whatever it likes; the others are sound
        return
    for annotation in annotations:
        try:
            note = _note(annotation, frame)
        except Exception:  # noqa: BLE001, S112 - as above, of a broken note
            continue
        if note is not None:
            yield note


def _note(annotation: pymupdf.Annot, frame: PageFrame) -> PageNote | None:
    kind = PageNoteKind.STICKER if annotation.type[0] in _STICKERS else PageNoteKind.HIGHLIGHT
    text = annotation.info.get("content", "").replace("\r\n", "\n").replace("\r", "\n").strip()[:_LONGEST]
    if kind is PageNoteKind.STICKER and not text:
        return None
    regions = tuple(_regions(annotation.vertices or (), frame)) if kind is PageNoteKind.HIGHLIGHT else ()
    written = _time(annotation.info.get("modDate") or annotation.info.get("creationDate") or "")
    return PageNote(
        kind,
        regions or (frame.region(0, *annotation.rect),),
        text,
        " ".join(annotation.info.get("title", "").split()),
        written,
    )


def _regions(corners: Sequence[tuple[float, float]], frame: PageFrame) -> Iterator[Region]:
    """Yield the region of each quadrilateral, which has four corners."""
    for at in range(0, len(corners) - _CORNERS + 1, _CORNERS):
        xs, ys = zip(*corners[at : at + _CORNERS], strict=True)
        yield frame.region(0, min(xs), min(ys), max(xs), max(ys))


def _time(told: str) -> datetime | None:
    """Read a time as PDF writes it; None when it is none."""
    found = _TIME.match(told)
    if found is None:
        return None
    year, month, day, hour, minute, second = (
        int(part or low) for part, low in zip(found.groups(), "011000", strict=False)
    )
    sign, hours, minutes = found[7], int(found[8] or 0), int(found[9] or 0)
    shift = timedelta(hours=hours, minutes=minutes) * (-1 if sign == "-" else 1)
    try:
        return datetime(year, month, day, hour, minute, min(second, 59), tzinfo=timezone(shift)).astimezone(UTC)
    except (ValueError, OverflowError):
        return None
