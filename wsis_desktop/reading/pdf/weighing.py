"""How much a page makes MuPDF do, weighed before it is interpreted: once begun, that cannot be stopped.

A page of a few bytes may unpack to gigabytes, or show a form that shows another ten times, and so on: what a form holds
counts as often as it is shown. Streams are unpacked here only as far as a page may weigh.
"""

from __future__ import annotations

import re
import zlib
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final, NamedTuple, TypeVar

import pymupdf

from wsis_desktop.model.progress import Progress, Stage, Steps, finish

HEAVIEST: Final = 32_000_000
"""How many bytes of drawing instructions a page may hold; MuPDF takes some second for them."""
TOO_HEAVY: Final = f"is drawn with more than {HEAVIEST // 1_000_000} million signs"
"""What a heavier page is."""
MOST_NOTES: Final = 5_000
"""How many notes, links and fields a page may bear; MuPDF opens a page with all of them at once."""
TOO_MANY_NOTES: Final = f"bears more than {MOST_NOTES:,} notes"
"""What a page with more of them is."""
_MOST_VECTORS: Final = 100_000
# A shorter page cannot draw so much.
_LEAST_PER_VECTOR: Final = 8
# What begins something drawn; words of text that begin so are too few to matter.
_DRAWS: Final = (b" m", b" re")
_NAME: Final = re.compile(rb"/([^\s/<>\[\](){}%]+)")
_ENTRY: Final = re.compile(r"/([^\s/<>\[\](){}%]+)\s+(\d+)\s+\d+\s+R")
_REFERENCE: Final = re.compile(r"(\d+)\s+\d+\s+R")
_FLATE: Final = ("/FlateDecode", "/Fl")
# How pictures are packed; one taken for instructions unpacks whole before a byte of it is told.
_OF_PICTURES: Final = frozenset(("/JBIG2Decode", "/JPXDecode", "/DCTDecode", "/DCT", "/CCITTFaxDecode", "/CCF"))
# What may hold something that is shown by its name.
_KINDS: Final = ("XObject", "Pattern")
_MOST_ABOVE: Final = 64
_STEP: Final = 200


T = TypeVar("T")


class TooManyNotes(Exception):
    """Raised over a page with so many notes that it is not to be opened."""


class Weight(NamedTuple):
    """The bytes of drawing instructions that a page makes MuPDF follow, and whether it draws more than can be looked at."""

    bytes: int
    is_drawing: bool


@dataclass(slots=True)
class _Piece:
    """A page's or a form's own instructions, and how often it shows others, by their numbers."""

    size: int
    vectors: int
    shows: Counter[int]


@dataclass(slots=True)
class Scales:
    """Weighs the pages of one document; each form is looked at once."""

    document: pymupdf.Document
    _pieces: dict[int, _Piece] = field(default_factory=dict, init=False)
    _weights: dict[int, tuple[int, int]] = field(default_factory=dict, init=False)

    def page_of(self, number: int) -> pymupdf.Page:
        """Open a page, counted from 1; raise `TooManyNotes` instead where that would take long."""
        notes = self._value(_told(lambda: self.document.page_xref(number - 1)) or 0, "Annots")
        # A note may stand in the list itself.
        if max(len(_REFERENCE.findall(notes)), notes.count("/Subtype")) > MOST_NOTES:
            raise TooManyNotes
        return self.document[number - 1]

    def weigh(self, page: pymupdf.Page) -> Weight:
        """Return what a page weighs; the weight is no more exact than it needs to be once it is more than a page may."""
        return finish(self.weigh_steps(page))

    def weigh_steps(self, page: pymupdf.Page) -> Steps[Weight]:
        """Weigh a page step by step, as `weigh` does; most pages take no step."""
        pieces = [self._piece(page.xref, _told(page.get_contents) or [])]
        pieces += [self._piece(xref, [xref]) for xref in self._notes_on(page)]
        size = vectors = 0
        for piece in pieces:
            for shown in piece.shows:
                yield from self._settle(shown)
            own, drawn = self._sum(piece)
            size, vectors = size + own, vectors + drawn
        return Weight(size, vectors > _MOST_VECTORS)

    def _sum(self, piece: _Piece) -> tuple[int, int]:
        """Return the bytes and the drawn lines of a piece with all that it shows; what shows itself is shown no further."""
        size, vectors = piece.size, piece.vectors
        for xref, times in piece.shows.items():
            inner, drawn = self._weights.get(xref, (0, 0))
            size, vectors = size + times * inner, vectors + times * drawn
        return min(size, 2 * HEAVIEST), min(vectors, 2 * _MOST_VECTORS)

    def _settle(self, xref: int) -> Steps[None]:
        """Weigh a form, the innermost first: they may stand deeper than functions may call one another."""
        under_way, waiting = {xref}, [(xref, iter(self._form(xref).shows))]
        while waiting:
            outer, inner = waiting[-1]
            shown = next(inner, None)
            if shown is None:
                waiting.pop()
                self._weights[outer] = self._sum(self._form(outer))
                if len(self._weights) % _STEP == 0:
                    yield Progress(Stage.READING)
            elif shown not in self._weights and shown not in under_way:
                under_way.add(shown)
                waiting.append((shown, iter(self._form(shown).shows)))
                if len(self._pieces) % _STEP == 0:
                    yield Progress(Stage.READING)

    def _form(self, xref: int) -> _Piece:
        if xref not in self._pieces:
            self._pieces[xref] = self._piece(xref, [xref])
        return self._pieces[xref]

    def _piece(self, xref: int, streams: list[int]) -> _Piece:
        data = b"\n".join(self._unpacked(each) for each in streams)
        if len(data) > HEAVIEST:
            return _Piece(len(data), 0, Counter())
        named = self._named(xref)
        names = Counter(_NAME.findall(data)) if named else Counter[bytes]()
        shows: Counter[int] = Counter()
        for name, shown in named.items():
            times = names[name.encode("latin-1", "replace")]
            if times and self._entry(shown, "Subtype") != "/Image":
                shows[shown] += times
        vectors = sum(map(data.count, _DRAWS)) if len(data) > _MOST_VECTORS * _LEAST_PER_VECTOR else 0
        return _Piece(len(data), vectors, shows)

    def _named(self, xref: int) -> dict[str, int]:
        """Return what a page or a form may show by name: pictures, forms, and patterns that are drawn again and again."""
        above = xref
        for _ in range(_MOST_ABOVE):
            if self._entry(above, "Resources"):
                break
            found = _REFERENCE.match(self._entry(above, "Parent"))
            if not found:
                return {}
            above = int(found[1])
        named = (entry for kind in _KINDS for entry in _ENTRY.findall(self._value(above, f"Resources/{kind}")))
        return {name: int(number) for name, number in named}

    def _notes_on(self, page: pymupdf.Page) -> list[int]:
        """Return what shows the notes and fields on a page, which are drawn with it."""
        notes = _REFERENCE.findall(self._value(page.xref, "Annots"))
        looks = (_REFERENCE.match(self._entry(int(number), "AP/N")) for number in notes)
        return [int(found[1]) for found in looks if found]

    def _value(self, xref: int, key: str) -> str:
        """Return what an entry holds, also where that stands in an object of its own; empty for none."""
        text = self._entry(xref, key)
        found = _REFERENCE.fullmatch(text)
        return text if not found else _told(lambda: self.document.xref_object(int(found[1]), compressed=True)) or ""

    def _entry(self, xref: int, key: str) -> str:
        kind, text = _told(lambda: self.document.xref_get_key(xref, key)) or ("null", "")
        return "" if kind == "null" else str(text)

    def _unpacked(self, xref: int) -> bytes:
        """Return a stream's bytes, at most one more than a page may weigh; zeros where a rare packing may hold more."""
        filters = re.findall(r"/\w+", self._entry(xref, "Filter"))
        if all(each in _FLATE for each in filters):
            data = _told(lambda: bytes(self.document.xref_stream_raw(xref))) or b""
            for _ in filters:
                try:
                    data = zlib.decompressobj().decompress(data, HEAVIEST + 1)
                except zlib.error:  # MuPDF takes what can be had of it
                    break
            return data
        if not _OF_PICTURES.isdisjoint(filters) or (_told(lambda: self._length(xref)) or 0) > HEAVIEST:
            return bytes(HEAVIEST + 1)
        return _told(lambda: bytes(self.document.xref_stream(xref))) or b""

    def _length(self, xref: int) -> int:
        """Return how many bytes a stream unpacks to, counted no further than a page may weigh, and kept nowhere."""
        document = pymupdf.mupdf.pdf_document_from_fz_document(self.document.this)
        opened = pymupdf.mupdf.pdf_open_stream_number(document, xref)
        return int(pymupdf.mupdf.fz_skip(opened, HEAVIEST + 1))


def _told(tell: Callable[[], T]) -> T | None:
    """Return what MuPDF tells; None where it raises whatever it likes over a broken part: the others are weighed."""
    try:
        return tell()
    except Exception:  # noqa: BLE001 - as said
        return None
