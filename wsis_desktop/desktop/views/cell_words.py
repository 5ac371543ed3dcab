"""What the Text view says beside the texts: where a paragraph came from, what is not there, and a row in one breath."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication

from wsis_desktop.desktop.listing.change_kinds import CHANGE_KINDS
from wsis_desktop.desktop.listing.edit_words import changed_words
from wsis_desktop.desktop.painting.mirroring import row_of, set_apart, shut_off
from wsis_desktop.desktop.speaking.naming import ParagraphNames, revision_names
from wsis_desktop.desktop.speaking.words import joined, listed
from wsis_desktop.desktop.views.cell_text import Beside, note_number
from wsis_desktop.desktop.views.rows import Piece, Row, RowKind
from wsis_desktop.desktop.working.alone import stands_alone
from wsis_desktop.model.comparison import Comparison, Link, Relation, Side
from wsis_desktop.model.revision import Kind, Paragraph, Revision

_SHOWN_OF_A_TITLE = 36


@dataclass(frozen=True, slots=True)
class Remark:
    """A line of the program's own above or instead of a cell's text.

    `action` is what a click on it does, in words; an empty one does nothing. A `card` sets the cell in a dashed frame.
    """

    words: str
    action: str = ""
    card: bool = False


class CellWords:
    """Words the rows of one comparison."""

    def __init__(self, comparison: Comparison) -> None:
        self._comparison = comparison
        self.names = revision_names(comparison.old, comparison.new)
        self._labels = {side: ParagraphNames(comparison.revision(side)) for side in Side}
        self._recognised = {side: recognised_paragraphs(comparison.revision(side)) for side in Side}
        self._first_recognised = {side: _first_of_pages(pages) for side, pages in self._recognised.items()}

    def name(self, side: Side, paragraph: int) -> str:
        """Return what a reader calls a paragraph: its number, else its first words in quotation marks."""
        return (
            self._labels[side][paragraph] or f"“{_clipped(self._comparison.revision(side).paragraphs[paragraph].text)}”"
        )

    def _called(self, side: Side) -> str:
        """Return what a revision is called: “2015-10-23” does not become “23-10-2015” among Arabic words."""
        return shut_off(self.names[side], QGuiApplication.layoutDirection())

    def remark(self, row: Row, side: Side) -> Remark | None:
        """Return the line that stands above or instead of the text of a cell; None when the text stands alone."""
        if row.kind is RowKind.DIVIDER:
            return Remark(_tr("Footnotes"))
        link = self._comparison.links[row.link]
        if row.kind is RowKind.GHOST:
            return self._gone(row, link) if side is Side.OLD else None
        if link.moved and side is Side.OLD and row.part == 0 and link.old:
            return self._came(link)
        words = self._missing(row, link, side)
        return Remark(words) if words else None

    def _missing(self, row: Row, link: Link, side: Side) -> str:
        """Return what to say where a paragraph, or its beginning, is not there."""
        pieces = row.pieces(side)
        if not link.indices(side):
            return _tr("nothing in %1").replace("%1", self._called(side))
        # What a page alone cut is one paragraph on both sides: only where texts part has it come from another.
        if row.part and pieces and pieces[0].start and link.relation not in {Relation.UNCHANGED, Relation.EDITED}:
            return _tr("…continued from %1").replace("%1", set_apart(self.name(side, pieces[0].paragraph)))
        return "" if pieces else _tr("nothing that faces it")

    def beside(self, row: Row, side: Side, paragraph: Paragraph) -> Beside:
        """Return what stands before a paragraph besides its label and tags, and what is told of these."""
        page = self._first_recognised[side].get(paragraph.index)
        return Beside(
            source=self.badge_note(row, side),
            chip=_tr("OCR, page %1").replace("%1", str(page)) if page else "",
            chip_tip=_tr("From here on read by OCR, out of a picture: it may hold mistakes"),
            counted_tip=_tr("Counted, not printed"),
            tag_tip=_tr("Written beside the paragraph"),
        )

    def recognised(self, side: Side, paragraph: int) -> bool:
        """Tell whether any of a paragraph was read by OCR."""
        return paragraph in self._recognised[side]

    def badge_note(self, row: Row, side: Side) -> str:
        """Return what stands behind a label: "was 61"; empty when the paragraph kept its number and its place."""
        link = self._comparison.links[row.link] if row.link >= 0 else None
        if link is None or side is Side.OLD or row.kind is not RowKind.PAIR or row.part or not link.old or not link.new:
            return ""
        was = self._labels[Side.OLD][link.old[0]]
        if link.moved and was:
            return _tr("was %1").replace("%1", set_apart(was))
        if link.relation is Relation.MERGED:
            return _tr("merged from %1").replace("%1", listed([self.name(Side.OLD, at) for at in link.old]))
        return ""

    def spoken(self, row: Row, side: Side | None = None) -> str:
        """Return what a screen reader says: of a whole row "edited, paragraph 44, was 43", of a cell its text."""
        if row.kind is RowKind.DIVIDER:
            return _tr("Footnotes")
        if side is not None:
            return self._spoken_cell(row, side)
        if row.kind is RowKind.GHOST:
            return self._gone(row, self._comparison.links[row.link]).words
        return self.spoken_link(self._comparison.links[row.link])

    def spoken_row(self, row: Row) -> str:
        """Return what a screen reader says before the texts of a row: what became of it, and the words that changed."""
        link = self._comparison.links[row.link] if row.kind is RowKind.PAIR and row.part == 0 else None
        said = self.spoken(row)
        return said if link is None else ": ".join(filter(None, (said, changed_words(self._comparison, link))))

    def spoken_link(self, link: Link) -> str:
        """Return what became of the paragraphs of a link: "edited, paragraph 44, was 43"."""
        return joined(self._spoken_parts(link))

    def spoken_paragraph(self, link: Link, side: Side, paragraph: int) -> str:
        """Return what became of one paragraph of a link, which it was or is now, and its text; alone, without the former."""
        shown = self._comparison.revision(side).paragraphs[paragraph]
        label, other = (
            self._spoken_label(side, paragraph),
            [self._labels[side.other][at] for at in link.indices(side.other)],
        )
        parts = [] if stands_alone(self._comparison) else _became(link)
        parts.append(" ".join(filter(None, [_kind_word(shown.kind), label])))
        if other and all(other) and other != [self._labels[side][paragraph]]:
            parts.append((_tr("was %1") if side is Side.NEW else _tr("now %1")).replace("%1", listed(other)))
        return f"{joined(parts)}: {self._spoken_piece(side, Piece(paragraph, 0, len(shown.text)))}"

    def _spoken_parts(self, link: Link) -> list[str]:
        near = Side.NEW if link.new else Side.OLD
        parts = _became(link)
        labels = [self._labels[near][at] for at in link.indices(near)]
        kind = self._comparison.paragraphs(link, near)[0].kind
        parts.append(" ".join([_kind_word(kind), *([listed(labels)] if all(labels) else [])]))
        if link.old and link.new:
            was = [self._labels[Side.OLD][at] for at in link.old]
            if all(was) and was != labels:
                parts.append(_tr("was %1").replace("%1", listed(was)))
        return parts

    def _spoken_cell(self, row: Row, side: Side) -> str:
        said = [remark.words] if (remark := self.remark(row, side)) else []
        if row.kind is RowKind.PAIR:
            said += [self._spoken_piece(side, piece) for piece in row.pieces(side)]
            label = joined([*filter(None, (self._spoken_label(side, piece.paragraph) for piece in row.pieces(side)))])
            named = "" if stands_alone(self._comparison) else self.names[side]
            head = ", ".join(filter(None, (named, label)))
            return ": ".join(filter(None, (head, " ".join(said)))) or self.names[side]
        return " ".join(said) or self.names[side]

    def _spoken_label(self, side: Side, paragraph: int) -> str:
        """Return a paragraph's number, whether it is counted only, its tags, and whether it was read by OCR."""
        shown = self._comparison.revision(side).paragraphs[paragraph]
        parts = [self._labels[side][paragraph]]
        if shown.known_as:
            parts.append(_tr("%1, counted, not printed").replace("%1", shown.known_as.printed))
        parts += [tag.printed.strip("[]()") for tag in shown.tags]
        if self.recognised(side, paragraph):
            parts.append(_tr("read by OCR"))
        return joined([*filter(None, parts)])

    def _spoken_piece(self, side: Side, piece: Piece) -> str:
        """Return a text with its footnotes' marks said where they stand."""
        revision = self._comparison.revision(side)
        paragraph = revision.paragraphs[piece.paragraph]
        said, at = "", piece.start
        for mark in paragraph.marks:
            if piece.start < mark.offset <= piece.end:
                note = _tr("(note %1)").replace("%1", note_number(revision, mark.footnote))
                said, at = f"{said}{paragraph.text[at : mark.offset]} {note}", mark.offset
        return said + paragraph.text[at : piece.end]

    def _came(self, link: Link) -> Remark:
        words = _tr("%1 of %2 came from %3").replace("%2", self._called(Side.NEW))
        words = words.replace("%1", set_apart(self.name(Side.NEW, link.new[0]))).replace(
            "%3", self._whence(link, Side.OLD)
        )
        return Remark(words, _tr("show its old place"), card=True)

    def _gone(self, row: Row, link: Link) -> Remark:
        words = _tr("%1 stands in %2 as %3").replace("%2", self._called(Side.NEW))
        words = words.replace("%1", set_apart(self.name(Side.OLD, row.old[0].paragraph)))
        return Remark(words.replace("%3", self._whence(link, Side.NEW)), _tr("show face to face"), card=True)

    def _whence(self, link: Link, side: Side) -> str:
        paragraph = self._comparison.paragraphs(link, side)[0]
        section = _clipped(paragraph.section[-1]) if paragraph.section else ""
        return set_apart(row_of(self.name(side, paragraph.index), section))


def _became(link: Link) -> list[str]:
    """Return what became of the paragraphs of a link: its kind of change, and that what moved was edited, too."""
    parts = [CHANGE_KINDS[link.change].word if link.change else _tr("unchanged")]
    return [*parts, _tr("edited")] if link.moved and link.relation is Relation.EDITED else parts


def recognised_paragraphs(revision: Revision) -> dict[int, int]:
    """Return the paragraphs of which any was read by OCR, each with the first such page."""
    pages = set(revision.recognised_pages)
    found = {}
    for paragraph in revision.paragraphs if pages else ():
        for region in paragraph.regions:
            if region.page in pages:
                found[paragraph.index] = region.page
                break
    return found


def _first_of_pages(pages: dict[int, int]) -> dict[int, int]:
    """Return the first paragraph of each page, with it."""
    seen: set[int] = set()
    first = {}
    for paragraph, page in pages.items():
        if page not in seen:
            seen.add(page)
            first[paragraph] = page
    return first


def _clipped(words: str) -> str:
    return words if len(words) <= _SHOWN_OF_A_TITLE else f"{words[: _SHOWN_OF_A_TITLE - 1].rstrip()}…"


def _kind_word(kind: Kind) -> str:
    match kind:
        case Kind.TITLE:
            return _tr("title")
        case Kind.HEADING:
            return _tr("heading")
        case Kind.PARAGRAPH:
            return _tr("paragraph")
        case Kind.ITEM:
            return _tr("item")
        case Kind.ROW:
            return _tr("table row")
        case Kind.FOOTNOTE:
            return _tr("footnote")


def _tr(words: str) -> str:
    return QCoreApplication.translate("TextView", words)
