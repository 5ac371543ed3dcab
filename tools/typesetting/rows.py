"""Paragraphs become rows of type, and rows become pages.

A page ends only where a good compositor ends it: never below a heading or a paragraph that announces a list, never with one
line of a paragraph alone. A footnote stands on the page of its mark.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from typesetting.breaking import Line, Piece, Setting, break_lines, pieces_of, with_marks
from typesetting.fonts import Face, Fonts
from typesetting.layouts import Layout
from typesetting.renditions import Rendition, SetParagraph
from wsis_desktop.model.revision import Kind

MARK_SIZE = 0.62


@dataclass(frozen=True, slots=True)
class Style:
    """How one kind of paragraph is set; `indents` are those of the label, of the first line and of all others."""

    face: Face
    size: float
    leading: float
    before: float
    indents: tuple[float, float, float]
    justify: bool = False
    divide: bool = False
    narrow: float = 0.0
    keep: bool = False


@dataclass(frozen=True, slots=True)
class Row:
    """A line of type and what a page must know about it.

    `x` is where its words begin, from the left margin, `space` the width of its spaces and `before` the room above it; a
    page may end before it if `may_break`; `notes` are the footnotes marked in it and `heading` is a heading's level.
    """

    line: Line
    style: Style
    x: float
    space: float
    before: float
    label: str = ""
    may_break: bool = True
    notes: tuple[str, ...] = ()
    heading: int = 0


@dataclass(slots=True)
class Page:
    """The rows of one page and the footnotes below them."""

    rows: list[Row] = field(default_factory=list)
    notes: list[Row] = field(default_factory=list)


def style_of(paragraph: SetParagraph, layout: Layout) -> Style:
    """Return how a paragraph is set in a layout."""
    face, size = Face.SERIF, layout.size
    match paragraph.kind:
        case Kind.TITLE:
            heavy = Face.SANS_BOLD if layout.sans_headings else Face.SERIF_BOLD
            return Style(heavy, size + 7, (size + 7) * 1.3, 0, (0, 0, 0), keep=True)
        case Kind.HEADING:
            return _heading(paragraph.level, layout)
        case Kind.FOOTNOTE:
            return Style(face, size - 2, layout.leading - 3, 2, (0, 10, 0), layout.justify, layout.divide)
        case Kind.ITEM:
            indent = layout.first_line + layout.item * (paragraph.level - 1)
            return Style(
                face,
                size,
                layout.leading,
                layout.gap * 0.6,
                (indent, indent + 24, indent + 24),
                layout.justify,
                layout.divide,
                keep=paragraph.text.endswith(":"),
            )
        case _:
            keep = paragraph.text.endswith(":")
            if not paragraph.label:
                return Style(
                    Face.SERIF_ITALIC,
                    size - 0.6,
                    layout.leading - 1,
                    layout.gap * 0.7,
                    (22, 22, 22),
                    layout.justify,
                    layout.divide,
                    narrow=22,
                )
            return Style(
                face,
                size,
                layout.leading,
                layout.gap,
                (0, layout.first_line, layout.hang),
                layout.justify,
                layout.divide,
                keep=keep,
            )


def _heading(level: int, layout: Layout) -> Style:
    first = Face.SANS_SEMIBOLD if layout.sans_headings else Face.SERIF_BOLD
    size = layout.size + (2.6 if level == 1 else 0.8)
    before = layout.gap * (2.6 if level == 1 else 1.9)
    return Style(first, size, size * 1.35, before, (0, 0, 0), keep=True)


def rows_of(paragraph: SetParagraph, layout: Layout, fonts: Fonts) -> list[Row]:
    """Set one paragraph."""
    style = style_of(paragraph, layout)
    text = with_marks(paragraph.text, tuple((mark.offset, str(mark.number)) for mark in paragraph.marks))
    pieces = pieces_of(text, divide=style.divide)
    space = fonts.width(" ", style.face, style.size)

    def measure(piece: Piece) -> float:
        mark = fonts.width(piece.mark, style.face, style.size * MARK_SIZE)
        return fonts.width(shown(piece.text, layout, style.face), style.face, style.size) + mark

    _, first, other = style.indents
    first = max(first, fonts.width(paragraph.label + ".", style.face, style.size) + 10) if paragraph.label else first
    room = layout.measure - style.narrow
    lines = break_lines(pieces, Setting(room - first, room - other, space, measure, style.justify))
    return list(_rows(paragraph, style, lines, (first, other, room), space))


def _rows(
    paragraph: SetParagraph, style: Style, lines: list[Line], widths: tuple[float, float, float], space: float
) -> Iterator[Row]:
    first, other, room = widths
    for at, line in enumerate(lines):
        x = other if at else first
        last = at == len(lines) - 1
        stretched = (room - x - line.width) / line.spaces if style.justify and not last and line.spaces else space
        yield Row(
            line,
            style,
            x,
            stretched,
            before=0 if at else style.before,
            label="" if at else paragraph.label,
            may_break=at == 0 or not (style.keep or at in (1, len(lines) - 1)),
            notes=tuple(piece.mark for piece in line.pieces if piece.mark),
            heading=paragraph.level if paragraph.kind is Kind.HEADING and at == 0 else 0,
        )


def shown(text: str, layout: Layout, face: Face) -> str:
    """Return letters as they are set: with ligatures where the layout wants them and the font has them."""
    if layout.ligatures and face in {Face.SERIF, Face.SERIF_ITALIC}:
        for letters, ligature in (("ffi", "ﬃ"), ("ffl", "ﬄ"), ("fi", "ﬁ"), ("fl", "ﬂ"), ("ff", "ﬀ")):
            text = text.replace(letters, ligature)
    return text


def paginate(rendition: Rendition, layout: Layout, fonts: Fonts, first_top: float) -> list[Page]:
    """Spread the text over pages; the first one begins at `first_top`, below the masthead."""
    rows: list[Row] = []
    for paragraph in rendition.paragraphs:
        if paragraph.kind is not Kind.FOOTNOTE:
            follows_keep = bool(rows) and rows[-1].style.keep
            made = rows_of(paragraph, layout, fonts)
            rows.extend([replace(made[0], may_break=not follows_keep), *made[1:]])
    notes = {
        paragraph.label: rows_of(paragraph, layout, fonts)
        for paragraph in rendition.paragraphs
        if paragraph.kind is Kind.FOOTNOTE
    }
    pages: list[Page] = []
    while rows:
        room = layout.height - layout.bottom - (layout.top if pages else first_top)
        taken = _fitting(rows, notes, room)
        page = Page([replace(rows[0], before=0), *rows[1:taken]])
        page.notes = [row for number in _numbers(page.rows) for row in notes[number]]
        pages.append(page)
        rows = rows[taken:]
    return pages


def _fitting(rows: list[Row], notes: dict[str, list[Row]], room: float) -> int:
    """Return how many rows, with their footnotes, go on a page that ends at a good place."""
    height, fits, good = 0.0, 0, 0
    for at, row in enumerate(rows):
        height += (row.before if at else 0) + row.style.leading
        foot = foot_height([note for number in _numbers(rows[: at + 1]) for note in notes[number]])
        if height + foot > room:
            break
        fits = at + 1
        if fits == len(rows) or rows[fits].may_break:
            good = fits
    return good or fits


def foot_height(notes: list[Row]) -> float:
    """Return the height of footnotes with the rule above them."""
    return sum(row.before + row.style.leading for row in notes) + 16 if notes else 0.0


def _numbers(rows: list[Row]) -> list[str]:
    return [number for row in rows for number in row.notes]
