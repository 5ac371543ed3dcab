"""Rows go on pages, with footnotes at their foot and furniture around them, and become a PDF."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from itertools import accumulate

import pymupdf

from tests.reading.typeset.drafts import Draft, Piece
from tests.reading.typeset.layouts import PAPERS, Layout
from tests.reading.typeset.makers import Pen
from tests.reading.typeset.marks import MarkPen
from tests.reading.typeset.ornaments import adorn, draw_around
from tests.reading.typeset.rows import BOLD, REGULAR, Row, Setter, Style, font_of
from wsis_desktop.model.revision import Kind

_NOTE_GAP, _MASTHEAD = 10.0, 120.0
_ROMAN = ("i", "ii")


MakePen = Callable[[pymupdf.Rect], Pen]


def typeset(draft: Draft, layout: Layout, pen: MakePen = pymupdf.TextWriter) -> bytes:
    """Return the draft as a PDF file; a `pen` for each page draws its words."""
    frame = Frame.of(layout)
    setter = Setter(layout, frame.column_width, frame.width)
    rows = _all_rows(draft, setter)
    if "signed" in layout.extras and not (layout.notes == "end" and draft.notes):
        rows += setter.signature()
    notes = [adorn(setter.note(at, text), layout) for at, text in enumerate(draft.notes)]
    if layout.notes == "end" and notes:
        rows += _endnotes(notes, setter)
        notes = []
    pages = _paginate(rows, notes, frame, layout)
    return _Press(draft, layout, frame, pen).print(pages)


@dataclass(frozen=True, slots=True)
class Frame:
    """Where text stands on each page."""

    left: float
    top: float
    width: float
    height: float
    columns: int
    gutter: float

    @classmethod
    def of(cls, layout: Layout) -> Frame:
        """Return the frame of a layout."""
        width, height = PAPERS[layout.paper]
        left, right, top, bottom = layout.margins
        return cls(left, top, width - left - right, height - top - bottom, layout.columns, layout.gutter)

    @property
    def column_width(self) -> float:
        """Return the width of one column."""
        return (self.width - self.gutter * (self.columns - 1)) / self.columns

    def x(self, column: int) -> float:
        """Return the left edge of a column."""
        return self.left + column * (self.column_width + self.gutter)


@dataclass(slots=True)
class Column:
    """The rows of a column from its top, and the notes at its foot; `top` is lower where something spans the columns.

    `rest` is what a note has over and goes on with in the next one.
    """

    top: float
    rows: list[Row] = field(default_factory=list)
    notes: list[Row] = field(default_factory=list)
    rest: list[Row] = field(default_factory=list)


def _all_rows(draft: Draft, setter: Setter) -> list[Row]:
    rows = setter.title(draft)
    if draft.contents:
        rows += setter.contents(draft)
    before: Piece | None = None
    table: list[Piece] = []
    opens = "wide preamble" in setter.layout.extras and setter.layout.columns > 1 and not draft.contents
    for piece in (*draft.pieces, None):
        if table and (piece is None or piece.kind is not Kind.ROW):
            rows += setter.table(table)
            table = []
        if piece is None:
            break
        if piece.kind is Kind.ROW:
            table.append(piece)
        else:
            opens = opens and piece.kind is Kind.PARAGRAPH and not (piece.label or piece.marks)
            made = adorn(setter.piece(piece, before, spans=opens), setter.layout, piece)
            if before is None:
                made[0].above = max(made[0].above, setter.leading)
            rows += made
        before = piece
    return rows


def _endnotes(notes: list[list[Row]], setter: Setter) -> list[Row]:
    rows = [row for note in notes for row in note]
    rows[0].above = 1.5 * setter.leading
    for row in rows:
        row.keeps = False
    return rows


def _paginate(rows: list[Row], notes: list[list[Row]], frame: Frame, layout: Layout) -> list[list[Column]]:
    """Fill column after column; what must stay together goes to the next one whole."""
    pages: list[list[Column]] = []
    at = 0
    rest: list[Row] = []
    while at < len(rows) or rest:
        page: list[Column] = []
        top = frame.top + (_MASTHEAD if "masthead" in layout.extras and not pages else 0)
        spanning = Column(top)
        while at < len(rows) and rows[at].spans:
            top += rows[at].height + (rows[at].above if spanning.rows else 0)
            spanning.rows.append(rows[at])
            at += 1
        if spanning.rows:
            top += 14
        for _ in range(frame.columns):
            column = Column(top, notes=rest)
            if layout.repeated_heads and at < len(rows):
                column.rows += rows[at].head
            at = _fill(column, rows, at, notes, frame.top + frame.height, layout)
            rest = column.rest
            page.append(column)
        pages.append([spanning, *page])
    return pages


def _fill(column: Column, rows: list[Row], at: int, notes: list[list[Row]], bottom: float, layout: Layout) -> int:
    """Put rows from `at` into the column and return which comes next."""
    keeps, runs_over = layout.keeps, "notes run over" in layout.extras
    y = column.top + sum(row.height for row in column.rows)
    start = at
    taken: list[Row] = []
    foot: list[Row] = list(column.notes)
    while at < len(rows):
        row = rows[at]
        more = [line for note in row.notes if notes for line in notes[note]]
        height = row.height + (row.above if at > start or column.rows else 0)
        here = more[: 1 - len(notes[row.notes[-1]])] if runs_over and more and len(notes[row.notes[-1]]) > 1 else more
        foot_height = _height_of_notes([*foot, *here])
        if y + height + foot_height > bottom and at > start:
            break
        y += height
        taken.append(row)
        foot += more
        at += 1
    # "We …" begins sentences inside paragraphs, too: at the head of a column, nobody could tell a paragraph that has neither
    # a label nor an indent from the rest of the one before. So the line above comes along, and the gap shows.
    unseen = at < len(rows) and rows[at].begins_unseen and len(taken) > 1
    while unseen or (at < len(rows) and keeps and len(taken) > 1 and taken[-1].keeps):
        unseen = False
        gone = taken.pop()
        at -= 1
        lost = sum(len(notes[note]) for note in gone.notes if notes)
        del foot[len(foot) - lost :]
    column.rows += taken
    room = bottom - column.top - sum(row.height + row.above * (place > 0) for place, row in enumerate(column.rows))
    fits = len(foot)
    while runs_over and fits > 1 and _height_of_notes(foot[:fits]) > room:
        fits -= 1
    column.notes, column.rest = foot[:fits], foot[fits:]
    return at


def _height_of_notes(lines: list[Row]) -> float:
    return sum(line.height for line in lines) + (_NOTE_GAP if lines else 0)


def _goes_on(rows: list[Row], at: int) -> bool:
    """Tell whether the table of a row goes on below it in the column."""
    return at + 1 < len(rows) and bool(rows[at + 1].head or (rows[at + 1].edges and not rows[at + 1].rule))


@dataclass(slots=True)
class _Press:
    """Draws pages."""

    draft: Draft
    layout: Layout
    frame: Frame
    pen: MakePen
    line: int = 0
    section: str = ""

    def print(self, pages: list[list[Column]]) -> bytes:
        """Return the file."""
        document = pymupdf.open()
        for number, columns in enumerate(pages, start=1):
            page = document.new_page(-1, *PAPERS[self.layout.paper])
            self.frame = self._frame_of(number)
            self._decorate(page)
            writer = self.pen(page.rect)
            self._watermark(page)
            if number == 1 and "masthead" in self.layout.extras:
                self._masthead(page, writer)
            if number == 1 and "imprint" in self.layout.extras:
                self._imprint(writer)
            self._furniture(writer, number, len(pages), columns)
            if self.layout.numbers_restart:
                self.line = 0
            for at, column in enumerate(columns):
                self._column(page, writer, column, self.frame.x(max(0, at - 1)))
            writer.write_text(page)
        if "blank page" in self.layout.extras:
            self._blank(document, len(pages) + 1)
        data: bytes = document.tobytes(no_new_id=True)
        document.close()
        return data

    def _frame_of(self, number: int) -> Frame:
        """Return where the text of a page stands: of two facing ones, the left one may be the right one's mirror."""
        frame = Frame.of(self.layout)
        if "mirrored" in self.layout.extras and number % 2 == 0:
            frame = replace(frame, left=PAPERS[self.layout.paper][0] - frame.left - frame.width)
        return frame

    def _decorate(self, page: pymupdf.Page) -> None:
        """Draw what says nothing: rules, a box, a stamp along the margin."""
        frame, extras = self.frame, self.layout.extras
        right, bottom = frame.left + frame.width, frame.top + frame.height
        if "rules" in extras:
            y = frame.top - 0.6 * self.layout.head_room
            page.draw_line((frame.left, y), (right, y), width=0.5)
            for column in range(1, frame.columns):
                x = frame.x(column) - frame.gutter / 2
                page.draw_line((x, frame.top), (x, bottom), width=0.5)
        if "frame" in extras:
            page.draw_rect(pymupdf.Rect(frame.left - 30, frame.top - 44, right + 12, bottom + 48), width=0.8)
        if "side stamp" in extras:
            at = (page.rect.width - 14, page.rect.height / 2)
            page.insert_text(at, "Please recycle 25-08241 (E)", fontsize=7, rotate=90)

    def _put(self, writer: Pen, x: float, y: float, text: str, style: Style) -> None:
        writer.append((x, y), text, font=font_of(style.family, style.face), fontsize=style.size)

    def _column(self, page: pymupdf.Page, writer: Pen, column: Column, x: float) -> None:
        y = column.top
        ends = accumulate((row.height + row.above * (at > 0) for at, row in enumerate(column.rows)), initial=y)
        draw_around(page, list(zip(column.rows, list(ends)[1:], strict=True)), x, self.frame.column_width, self.layout)
        for at, row in enumerate(column.rows):
            above = row.above if at else 0
            y += above
            if row.edges and self.layout.drawn_cells:
                opens = at == 0 or (bool(row.head) and not column.rows[at - 1].head)
                self._cells(
                    page,
                    row,
                    x,
                    y - above,
                    y + row.height,
                    ruled=row.rule or opens,
                    last=not _goes_on(column.rows, at),
                )
            elif row.rule and self.layout.ruled_tables:
                page.draw_line((x, y - 1), (x + self.frame.column_width, y - 1), width=0.5)
            y += row.height
            self._row(writer, row, x, y)
        if column.notes:
            y = self.frame.top + self.frame.height - sum(row.height for row in column.notes)
            if self.layout.note_rule:
                page.draw_line((x, y - 3), (x + min(90, self.frame.column_width / 2), y - 3), width=0.5)
            for row in column.notes:
                y += row.height
                self._row(writer, row, x, y)

    def _cells(
        self, page: pymupdf.Page, row: Row, x: float, top: float, bottom: float, *, ruled: bool, last: bool
    ) -> None:
        """Draw the sides of a row's cells; above a table stands a gap, above its other rows none.

        Half a row at the head of a column has a rule above it, as in any program.
        """
        if row.rule and not row.head:
            top = bottom - row.height
        for edge in row.edges:
            page.draw_line((x + edge, top), (x + edge, bottom), width=0.5)
        for y in [top] * ruled + [bottom] * last:
            page.draw_line((x, y), (x + row.edges[-1], y), width=0.5)

    def _row(self, writer: Pen, row: Row, x: float, bottom: float) -> None:
        base = bottom - 0.28 * row.height
        for word in row.words:
            if isinstance(writer, MarkPen):
                writer.mark = word.mark
            self._put(writer, x + word.x, base - word.up, word.text, word.style)
        if isinstance(writer, MarkPen):
            writer.mark = ""
        if row.heading:
            self.section = row.heading
        if row.numbered and self.layout.line_numbers:
            self.line += 1
            if self.line % self.layout.line_numbers == 0:
                style = Style(self.layout.family, REGULAR, 7)
                text = str(self.line)
                self._put(writer, self.frame.left - 22 - style.width(text), base, text, style)

    def _watermark(self, page: pymupdf.Page) -> None:
        if not self.layout.watermark:
            return
        size = 90.0
        centre = pymupdf.Point(page.rect.width / 2, page.rect.height / 2)
        font = font_of("helvetica", BOLD)
        width = font.text_length(self.layout.watermark, fontsize=size)
        writer = pymupdf.TextWriter(page.rect, color=(0.9, 0.9, 0.9))
        writer.append((centre.x - width / 2, centre.y + 30), self.layout.watermark, font=font, fontsize=size)
        writer.write_text(page, morph=(centre, pymupdf.Matrix(50)))

    def _masthead(self, page: pymupdf.Page, writer: Pen) -> None:
        """Put the head of a United Nations document on its first page."""
        family, left, top, width = self.layout.family, self.frame.left, self.frame.top, self.frame.width
        symbol = Style(family, REGULAR, 11)
        self._put(writer, left, top + 14, "United Nations", Style(family, BOLD, 14))
        self._put(writer, left + width - symbol.width(self.draft.symbol), top + 14, self.draft.symbol, symbol)
        self._put(writer, left, top + 44, "General Assembly", Style(family, BOLD, 18))
        told = ("Distr.: General", self.draft.date, "", "Original: English")
        for at, text in enumerate(told):
            if text:
                self._put(writer, left + 0.68 * width, top + 36 + 12 * at, text, Style(family, REGULAR, 9))
        for y, thick in ((top + 20, 0.5), (top + 84, 1.5)):
            page.draw_line((left, y), (left + width, y), width=thick)

    def _imprint(self, writer: Pen) -> None:
        """Put the numbers of its printing at the foot of the first page."""
        below = self.frame.top + self.frame.height + self.layout.head_room
        style = Style(self.layout.family, REGULAR, 8)
        self._put(writer, self.frame.left, below + 16, "25-08241 (E)    140325", style)
        self._put(writer, self.frame.left, below + 26, "*2508241*", style)

    def _blank(self, document: pymupdf.Document, number: int) -> None:
        """Add a page that says that it was left blank."""
        page = document.new_page(-1, *PAPERS[self.layout.paper])
        writer = self.pen(page.rect)
        text, style = "[This page was left blank intentionally.]", Style(self.layout.family, REGULAR, self.layout.size)
        x = self.frame.left + (self.frame.width - style.width(text)) / 2
        self._put(writer, x, self.frame.top + self.frame.height / 2, text, style)
        self._furniture(writer, number, number, [])
        writer.write_text(page)

    def _furniture(self, writer: Pen, number: int, total: int, columns: list[Column]) -> None:
        for name in self.layout.furniture:
            where, kind = name.split(":")
            if where == "head" and number == 1 and not self.layout.first_page_head:
                continue
            y = self.frame.top - self.layout.head_room if where == "head" else self.frame.top + self.frame.height
            if where == "foot":
                y += self.layout.head_room + 4
            for at, (align, text) in enumerate(self._words(kind, number, total, columns)):
                up = 10 * (1 - at) if kind in {"two-lines", "symbol-page"} else 24 if kind == "advance" else 0
                self._furnish(writer, y - up, align, text)

    def _furnish(self, writer: Pen, y: float, align: str, text: str) -> None:
        style = Style(self.layout.family, REGULAR, min(self.layout.size, 9))
        width = style.width(text)
        left, right = self.frame.left, self.frame.left + self.frame.width
        x = {"left": left, "right": right - width, "centre": (left + right - width) / 2}[align]
        self._put(writer, x, y, text, style)

    def _words(self, kind: str, number: int, total: int, columns: list[Column]) -> list[tuple[str, str]]:
        draft, odd = self.draft, bool(number % 2)
        shown = str(number)
        if "roman front" in self.layout.extras:
            shown = _ROMAN[number - 1] if number <= len(_ROMAN) else str(number - len(_ROMAN))
        outer, inner = ("right", "left") if odd else ("left", "right")
        short = draft.title[:50].rsplit(" ", 1)[0]
        headings = [row.heading for column in columns for row in column.rows if row.heading]
        section = (headings[0] if headings else self.section or short)[:60]
        found = {
            "symbol": [("right", draft.symbol)],
            "facing": [(outer, draft.symbol), (inner, short)] if odd else [(outer, short)],
            "title": [("centre", short)],
            "section": [(outer, section)],
            "symbol-date": [("left", draft.symbol), ("right", draft.date)],
            "two-lines": [(outer, draft.symbol), (outer, draft.date)],
            "symbol-page": [(outer, draft.symbol), (outer, f"page {shown}")],
            "advance": [("centre", "ADVANCE UNEDITED VERSION")],
            "bar": [("right", f"{shown} | Page")],
            "number": [(outer, shown)],
            "dashes": [("centre", f"- {shown} -")],
            "page": [("centre", f"Page {shown}")],
            "of": [("right", f"Page {number} of {total}")],
            "slash": [("right", f"{number}/{total}")],
            "job": [(inner, "25-08241 (E)"), (outer, shown)],
            "title-number": [("left", short), ("right", shown)],
            "outer": [(outer, shown)],
        }
        return found[kind]
