"""A draft's pieces become rows of words of one width, before they are put on pages."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from itertools import accumulate

import pymupdf
from typesetting.breaking import with_marks

from tests.reading.typeset.bits import Bit, bits_between_breaks
from tests.reading.typeset.drafts import Draft, Part, Piece
from tests.reading.typeset.layouts import FAMILIES, HeadingStyle, Layout
from tests.reading.typeset.marking import ENDS, SIGNS
from wsis_desktop.model.revision import Kind
from wsis_desktop.shipped import shipped

REGULAR, BOLD, ITALIC, BOLD_ITALIC = range(4)
MARK_SCALE, MARK_RISE = 0.62, 0.36
_SMALL, _QUOTED = 0.85, 0.9
_LIGATURES = (("ffi", "ﬃ"), ("ffl", "ﬄ"), ("fi", "ﬁ"), ("fl", "ﬂ"))
_fonts: dict[str, pymupdf.Font] = {}


def font_of(family: str, face: int) -> pymupdf.Font:
    """Return an open font."""
    name = FAMILIES[family][face]
    if name not in _fonts:
        _fonts[name] = pymupdf.Font(fontfile=str(shipped("fonts", name))) if "." in name else pymupdf.Font(name)
    return _fonts[name]


@dataclass(frozen=True, slots=True)
class Style:
    """How letters are set."""

    family: str
    face: int
    size: float

    def width(self, text: str) -> float:
        """Return the width of text in points."""
        return float(font_of(self.family, self.face).text_length(text, fontsize=self.size))


@dataclass(frozen=True, slots=True)
class Word:
    """Letters at a place in a row, from its column's left edge; `up` lifts them off the base line.

    `mark` is the sign that says whether they came or went.
    """

    x: float
    text: str
    style: Style
    up: float = 0.0
    mark: str = ""


@dataclass(slots=True)
class Row:
    """One line of a column: its words, its height, the space above it, and the footnotes marked in it.

    `keeps` forbids a break of pages below it; `heading` is the heading that it begins, for running heads; `spans` says that
    it is as wide as all columns; `rule` begins a table's row, and `edges` are those of its cells. A row of a table has its
    `head`, which may be set again at the top of a column. What `begins_unseen` is a paragraph that only the gap above it
    tells from the sentences of the one before. `ornament` names what may have something drawn around it.
    """

    words: list[Word]
    height: float
    above: float = 0.0
    notes: list[int] = field(default_factory=list)
    keeps: bool = False
    heading: str = ""
    spans: bool = False
    rule: bool = False
    edges: tuple[float, ...] = ()
    head: list[Row] = field(default_factory=list)
    numbered: bool = True
    begins_unseen: bool = False
    ornament: str = ""


class Setter:
    """Sets pieces as rows of one layout."""

    def __init__(self, layout: Layout, width: float, full_width: float) -> None:
        self.layout = layout
        self.width = width
        self.full_width = full_width
        self.body = Style(layout.family, REGULAR, layout.size)
        self.leading = layout.leading * layout.size

    def title(self, draft: Draft) -> list[Row]:
        """Return the title's rows."""
        style = Style(self.layout.family, BOLD, self.layout.size * 1.7)
        spans = self.layout.columns > 1 and self.layout.title_spans
        rows = self._rows(draft.title, style, self.full_width if spans else self.width, align="centre")
        for row in rows:
            row.keeps = True
            row.spans = spans
        return rows

    def contents(self, draft: Draft) -> list[Row]:
        """Return a table of contents: the headings with pages that no one will turn to."""
        headings = [piece for piece in draft.pieces if piece.kind is Kind.HEADING]
        rows = [Row([Word(0, "Contents", Style(self.layout.family, BOLD, self.layout.size))], self.leading, keeps=True)]
        rows[0].above = self.leading
        for at, piece in enumerate(headings):
            text = f"{piece.label} {piece.text}".strip()
            page = str(2 + at // 2)
            lines = self._lines(text, self.body, self.width * 0.8, self.width * 0.8, ragged=True)
            shift = 12 * (piece.level - 1)
            rows += [Row([replace(word, x=word.x + shift) for word in line], self.leading) for line in lines]
            end = max(word.x + word.style.width(word.text) for word in rows[-1].words)
            dot = self.body.width(".")
            start, stop = end + 6, self.width - self.body.width(page) - 4
            dots = "." * int((stop - start) / dot)
            rows[-1].words += [Word(start, dots, self.body), Word(self.width - self.body.width(page), page, self.body)]
        return rows

    def piece(self, piece: Piece, before: Piece | None, *, spans: bool = False) -> list[Row]:
        """Return the rows of a paragraph or heading, as wide as all columns if it `spans` them; `table` sets tables."""
        if piece.kind is Kind.HEADING:
            return self._heading(piece)
        rows = self._paragraph(piece, spans=spans)
        rows[0].above = self.layout.gap * self.layout.size
        plain = piece.kind is Kind.PARAGRAPH and not piece.label and not piece.quoted
        rows[0].begins_unseen = plain and not self.layout.indent and SIGNS.sub("", piece.text).startswith("We ")
        if before is not None and before.kind is Kind.ROW:
            rows[0].above = max(rows[0].above, 0.9 * self.leading)
        if piece.quoted:
            rows[0].above = max(rows[0].above, 0.5 * self.layout.size)
        return rows

    def _heading(self, piece: Piece) -> list[Row]:
        style = self.layout.headings[piece.level - 1]
        letters = Style(self.layout.family, _face(style), self.layout.size * style.scale)
        parts = [f"{piece.label} {piece.text}".strip()]
        if piece.label.startswith("Annex") or (piece.label[1:].islower() and "labels above" in self.layout.extras):
            parts = [piece.label, piece.text]
        rows = [row for part in parts for row in self._rows(part, letters, self.width, align=style.align)]
        for row in rows:
            row.keeps = True
        spaced = [_spaced(row.words, self.width, centred=style.align == "centre") for row in rows]
        if piece.level == 1 and "spaced" in self.layout.extras and all(spaced):
            for row, words in zip(rows, spaced, strict=True):
                row.words = words
        rows[0].above = 1.0 * self.leading + 2
        rows[-1].keeps = True
        rows[0].heading = SIGNS.sub("", piece.text)
        return rows

    def _paragraph(self, piece: Piece, *, spans: bool = False) -> list[Row]:
        layout, size = self.layout, self.layout.size
        share = _QUOTED if piece.quoted and "small quotations" in layout.extras else 1.0
        body = replace(self.body, size=round(size * share, 1))
        marks = tuple((offset, str(note + 1)) for offset, note in piece.marks)
        text = with_marks(piece.text, marks)
        left = right = 0.0
        if piece.quoted:
            left = right = 3.0 * size
        if piece.kind is Kind.ITEM:
            left = 2.2 * size * piece.level
        label = layout.bullet if piece.bullet else piece.label
        # Some programs leave bullets as they are.
        mark = piece.label[:1] if SIGNS.match(piece.label) and label != "•" else ""
        label = SIGNS.sub("", label)
        first, rest, label_x = self._places(piece, label, left)
        runs = False
        width = (self.full_width if spans else self.width) - right
        if label and first is None:
            runs = True
            text, first = (f"{mark}{label}{ENDS} {text}" if mark else f"{label} {text}"), label_x
            label = ""
        start = first if first is not None else rest
        lines = self._lines(text, body, width - start, width - rest)
        rows = []
        for at, line in enumerate(lines):
            shift = start if at == 0 else rest
            rows.append(Row([replace(word, x=word.x + shift) for word in line], self.leading * share, spans=spans))
            rows[-1].notes = [int(word.text) - 1 for word in line if word.up]
        if "italic verbs" in layout.extras and piece.kind is Kind.PARAGRAPH and not (piece.quoted or runs):
            rows[0].words = _verb_in_italics(rows[0].words)
        if label:
            if "right labels" in layout.extras and label != layout.bullet:
                label_x = max(label_x, start - 0.5 * size - self.body.width(label))
            rows[0].words.insert(0, Word(label_x, label, self.body, mark=mark))
        if "split" in layout.extras:
            for row in rows:
                row.words = [part for word in row.words for part in _split(word)]
        return rows

    def _places(self, piece: Piece, label: str, left: float) -> tuple[float | None, float, float]:
        """Return where the first line's text begins (None: behind the label), where the others do, and the label."""
        layout, size = self.layout, self.layout.size
        indent = layout.indent * size
        if not label:
            return left + (0.0 if piece.quoted else indent), left, left
        tab = max(2.6 * size, self.body.width(label) + 0.8 * size)
        if piece.kind is Kind.ITEM:
            return left + tab, left + tab, left
        match layout.labels:
            case "hanging":
                tab = max(tab, 4.2 * size)
                return tab, tab, left
            case "tab":
                return left + tab, left, left
            case "run":
                return None, left, left + indent
            case _:
                return left + indent + tab, left, left + indent

    def signature(self) -> list[Row]:
        """Return who signs, and as what."""
        parts = (("(", REGULAR), ("Signed", ITALIC), (") Amina Diallo", REGULAR))
        office = "Chair of the Committee"
        x = max(0.0, min(0.5 * self.width, self.width - self.body.width(office) - self.layout.size))
        words, at = [], x
        for text, face in parts:
            words.append(Word(at, text, replace(self.body, face=face)))
            at += words[-1].style.width(text)
        return [
            Row(words, self.leading, above=2 * self.leading, keeps=True),
            Row([Word(x, office, self.body)], self.leading),
        ]

    def note(self, number: int, text: str) -> list[Row]:
        """Return the rows of a footnote."""
        style = Style(self.layout.family, REGULAR, round(self.layout.size * self.layout.note_scale, 1))
        mark = Style(style.family, REGULAR, style.size * MARK_SCALE)
        label = str(number + 1)
        shift = mark.width(label) + 2
        lines = self._lines(text, style, self.width - shift, self.width)
        rows = []
        for at, line in enumerate(lines):
            words = [replace(word, x=word.x + (0 if at else shift)) for word in line]
            if at == 0:
                words.insert(0, Word(0, label, mark, up=MARK_RISE * style.size))
            rows.append(Row(words, style.size * 1.18, keeps=True, numbered=False))
        return rows

    def table(self, pieces: list[Piece]) -> list[Row]:
        """Return the rows of a table; cells are broken into lines, and rows stand a little apart."""
        size = (_SMALL if "small tables" in self.layout.extras else 1) * self.layout.size
        pad = (0.4 if self.layout.drawn_cells else 0.8) * self.layout.size
        shares = self._shares(pieces, pad)
        inset = pad / 2 if self.layout.drawn_cells else 0.0
        edges = (0.0, *accumulate(share * self.width for share in shares))
        made: list[Row] = []
        head: list[Row] = []
        for row, piece in enumerate(pieces):
            style = Style(self.layout.family, BOLD if row == 0 else REGULAR, size)
            x = 0.0
            cells: list[tuple[float, list[list[Word]]]] = []
            for column, share in enumerate(shares):
                width = share * self.width - pad
                lines = [line for part in piece.parts(column) for line in self._part(part, style, width)]
                if len(shares) > 2 and cells and not pieces[-1].parted:  # a name and its figures
                    lines = [self._placed(line, width) for line in lines]
                cells.append((x + inset, lines))
                x += share * self.width
            height = size * min(self.layout.leading, 1.3)
            most = max(len(lines) for _, lines in cells)
            for line in range(most):
                words = [
                    replace(word, x=word.x + left, up=-down * height)
                    for left, lines in cells
                    for at, down in [self._lowered(line, len(lines), most)]
                    if 0 <= at < len(lines)
                    for word in lines[at]
                ]
                made.append(Row(words, height, above=0.5 * self.layout.size if line == 0 else 0, rule=line == 0))
                made[-1].keeps = True
                made[-1].edges = edges
                made[-1].head = head
            made[-1].keeps = row == 0
            head = head or list(made)
        made[0].above = 0.9 * self.leading
        return made

    def _part(self, part: Part, style: Style, width: float) -> list[list[Word]]:
        """Return the lines of a paragraph in a cell; those of an item hang behind its label or its bullet."""
        label = self.layout.bullet if part.bullet else part.label
        if not label:
            return self._lines(part.text, style, width, width, ragged=True)
        tab = max(1.4 * style.size, style.width(label) + 0.4 * style.size)
        lines = self._lines(part.text, style, width - tab, width - tab, ragged=True)
        lines = [[replace(word, x=word.x + tab) for word in line] for line in lines]
        lines[0].insert(0, Word(0, label, style))
        return lines

    def _placed(self, line: list[Word], width: float) -> list[Word]:
        """Return a line of figures, or of their head, where it stands in a cell of this width."""
        room = width - line[-1].x - line[-1].style.width(line[-1].text)
        extras = self.layout.extras
        share = 1.0 if "figures at the end" in extras else 0.5 if "figures in the middle" in extras else 0.0
        return [replace(word, x=word.x + share * room) for word in line]

    def _lowered(self, line: int, lines: int, most: int) -> tuple[int, float]:
        """Return which line of a cell stands on a line of its row, and by what share of a line's height it is lower."""
        above = (most - lines) / 2 if "cells in the middle" in self.layout.extras else 0.0
        return line - int(above), above % 1

    def _shares(self, pieces: list[Piece], pad: float) -> list[float]:
        """Return the parts of a table's width that its columns have; none is narrower than its longest word.

        One that ran into the next cell would be one word with the first there, to a reader of the paper too.
        """
        columns = len(pieces[0].cells)
        wanted = (
            [0.32, 0.68] if columns == 2 else [0.4] + [0.6 / (columns - 1)] * (columns - 1)
        )  # a term, what it means
        least = []
        for column in range(columns):
            style = Style(self.layout.family, BOLD, self.layout.size)
            words = [bit for piece in pieces for bit in self._bits(piece.cells[column])]
            tab = 2 * style.size if any(at == column for piece in pieces for at, _ in piece.parted) else 0.0
            least.append((max(style.width(bit.text + "-" * bit.hyphen) for bit in words) + pad + tab + 1) / self.width)
        fixed = {at for at in range(columns) if least[at] > wanted[at]}
        free = (1 - sum(least[at] for at in fixed)) / (sum(wanted[at] for at in range(columns) if at not in fixed) or 1)
        return [least[at] if at in fixed else max(least[at], wanted[at] * free) for at in range(columns)]

    def _rows(self, text: str, style: Style, width: float, *, align: str) -> list[Row]:
        leading = max(style.size * 1.2, style.size * min(self.layout.leading, 1.4))
        lines = self._lines(text, style, width, width, ragged=True, divide=False)
        rows = []
        for line in lines:
            if align == "centre":
                end = line[-1].x + style.width(line[-1].text)
                line = [replace(word, x=word.x + (width - end) / 2) for word in line]  # noqa: PLW2901
            rows.append(Row(line, leading))
        return rows

    # -- lines ---------------------------------------------------------------------------------------------------------

    def _lines(
        self, text: str, style: Style, first: float, rest: float, *, ragged: bool = False, divide: bool = True
    ) -> list[list[Word]]:
        bits = self._bits(text, divide=divide)
        lines: list[list[Word]] = []
        at = 0
        while at < len(bits):
            room = rest if lines else first
            end = self._end(bits, at, style, room)
            last = end == len(bits)
            stretched = self.layout.justified and not ragged and not last
            lines.append(self._set(bits[at:end], style, room if stretched else 0.0))
            at = end
        return lines

    def _bits(self, text: str, *, divide: bool = True) -> list[Bit]:
        return bits_between_breaks(text, divide=divide and bool(self.layout.hyphens))

    def _end(self, bits: list[Bit], at: int, style: Style, room: float) -> int:
        """Return behind which bit a line that begins at `at` ends: as many as fit, but at least one."""
        width, good = 0.0, 0
        space = style.width(" ")
        for end in range(at, len(bits)):
            bit = bits[end]
            width += style.width(bit.text) + (Style(style.family, style.face, style.size * MARK_SCALE).width(bit.note))
            if width + (style.width("-") if bit.hyphen else 0) > room and good:
                return good
            if bit.breaks:
                good = end + 1
                if width > room:
                    return good
            width += space if bit.space else 0
        return len(bits)

    def _set(self, bits: list[Bit], style: Style, room: float) -> list[Word]:
        """Place the bits of a line; a `room` of more than 0 is filled by wider spaces."""
        small = Style(style.family, style.face, style.size * MARK_SCALE)
        if bits[-1].hyphen:
            hyphen = "\u00ad" if self.layout.hyphens == "soft" else "-"
            bits = [*bits[:-1], replace(bits[-1], text=bits[-1].text + hyphen)]
        widths = [style.width(self._shown(bit.text)) + small.width(bit.note) for bit in bits]
        gaps = sum(bit.space for bit in bits[:-1])
        space = style.width(" ")
        if room and gaps:
            space += max(0.0, (room - sum(widths) - space * gaps) / gaps)
        words: list[Word] = []
        x = 0.0
        apart = self.layout.words_apart or bool(room)
        for at, (bit, width) in enumerate(zip(bits, widths, strict=True)):
            text = self._shown(bit.text)
            joins = bool(words) and not apart and not words[-1].up and words[-1].style == style
            if joins and words[-1].mark == bit.mark:
                words[-1] = replace(words[-1], text=words[-1].text + text)
            else:
                words.append(Word(x, text, style, mark=bit.mark))
            if bit.note:
                words.append(Word(x + style.width(text), bit.note, small, up=MARK_RISE * style.size))
            x += width
            if bit.space and at < len(bits) - 1:
                x += space
                if not bit.note:
                    words[-1] = replace(words[-1], text=words[-1].text + " ")
        return [word for word in words if word.text]

    def _shown(self, text: str) -> str:
        """Return text with the ligatures that its font has."""
        if self.layout.ligatures and self.layout.family == "noto":
            for letters, sign in _LIGATURES:
                if font_of(self.layout.family, REGULAR).has_glyph(ord(sign)):
                    text = text.replace(letters, sign)
        return text


def _split(word: Word) -> list[Word]:
    """Return a word in pieces of a few letters, each where it stands; marks of footnotes stay whole."""
    if word.up or not word.text.isascii():
        return [word]
    texts = re.findall(r".{1,3}", word.text)
    places = accumulate((word.style.width(text) for text in texts), initial=word.x)
    return [replace(word, x=x, text=text) for x, text in zip(places, texts, strict=False)]


def _verb_in_italics(words: list[Word]) -> list[Word]:
    """Set the first word of a paragraph in italics; all others stay where they are."""
    first = words[0]
    verb, space, rest = first.text.partition(" ")
    italic = replace(first.style, face=ITALIC)
    made = [replace(first, text=verb + space, style=italic)]
    x = first.x + max(first.style.width(verb + space), italic.width(verb) + 1)
    return [*made, *([replace(first, x=x, text=rest)] if rest else []), *words[1:]]


def _spaced(words: list[Word], width: float, *, centred: bool) -> list[Word]:
    """Return the letters of a line with space between them; none where they do not fit, or where it says something else."""
    if any(word.up or not word.text.isascii() for word in words):
        return []
    letters = [
        (word.x + word.style.width(word.text[:at]), letter, word.style)
        for word in words
        for at, letter in enumerate(word.text)
    ]
    gap = 0.12 * words[0].style.size
    last, letter, style = letters[-1]
    more = gap * (len(letters) - 1)
    shift = -more / 2 if centred else 0.0
    if letters[0][0] + shift < 0 or last + style.width(letter) + more + shift > width:
        return []
    return [Word(x + shift + at * gap, letter, style) for at, (x, letter, style) in enumerate(letters) if letter != " "]


def _face(style: HeadingStyle) -> int:
    if style.bold:
        return BOLD_ITALIC if style.italic else BOLD
    return ITALIC if style.italic else REGULAR
