"""What the Text view says beside the texts: where a paragraph came from, what is not there, and a row in one breath."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from wsis_desktop.desktop.change_kinds import CHANGE_KINDS
from wsis_desktop.desktop.naming import paragraph_names, revision_names
from wsis_desktop.desktop.views.rows import Row, RowKind
from wsis_desktop.desktop.words import listed
from wsis_desktop.model.comparison import Comparison, Link, Relation, Side
from wsis_desktop.model.revision import Kind

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
        self._labels = {side: paragraph_names(comparison.revision(side)) for side in Side}

    def name(self, side: Side, paragraph: int) -> str:
        """Return what a reader calls a paragraph: its number, else its first words in quotation marks."""
        return (
            self._labels[side][paragraph] or f"“{_clipped(self._comparison.revision(side).paragraphs[paragraph].text)}”"
        )

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
            return _tr("nothing in %1").replace("%1", self.names[side])
        if row.part and pieces and pieces[0].start:
            return _tr("…continued from %1").replace("%1", self.name(side, pieces[0].paragraph))
        return "" if pieces else _tr("nothing that faces it")

    def badge_note(self, row: Row, side: Side) -> str:
        """Return what stands behind a label: "was 61"; empty when the paragraph kept its number and its place."""
        link = self._comparison.links[row.link] if row.link >= 0 else None
        if link is None or side is Side.OLD or row.kind is not RowKind.PAIR or row.part or not link.old or not link.new:
            return ""
        was = self._labels[Side.OLD][link.old[0]]
        if link.moved and was:
            return _tr("was %1").replace("%1", was)
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
        return ", ".join(self._spoken_parts(self._comparison.links[row.link]))

    def _spoken_parts(self, link: Link) -> list[str]:
        near = Side.NEW if link.new else Side.OLD
        parts = [CHANGE_KINDS[link.change].word if link.change else _tr("unchanged")]
        if link.moved and link.relation is Relation.EDITED:
            parts.append(_tr("edited"))
        labels = [self._labels[near][at] for at in link.indices(near)]
        kind = self._comparison.paragraphs(link, near)[0].kind
        parts.append(" ".join([_kind_word(kind), *([listed(labels)] if all(labels) else [])]))
        if link.old and link.new:
            was = [self._labels[Side.OLD][at] for at in link.old]
            if all(was) and was != labels:
                parts.append(_tr("was %1").replace("%1", listed(was)))
        return parts

    def _spoken_cell(self, row: Row, side: Side) -> str:
        texts = self._comparison.revision(side).paragraphs
        said = [remark.words] if (remark := self.remark(row, side)) else []
        if row.kind is RowKind.PAIR:
            said += [texts[piece.paragraph].text[piece.start : piece.end] for piece in row.pieces(side)]
            label = ", ".join(filter(None, (self._labels[side][piece.paragraph] for piece in row.pieces(side))))
            head = f"{self.names[side]}, {label}" if label else self.names[side]
            return f"{head}: {' '.join(said)}" if said else self.names[side]
        return " ".join(said)

    def _came(self, link: Link) -> Remark:
        words = _tr("%1 of %2 came from %3").replace("%2", self.names[Side.NEW])
        words = words.replace("%1", self.name(Side.NEW, link.new[0])).replace("%3", self._whence(link, Side.OLD))
        return Remark(words, _tr("show its old place"), card=True)

    def _gone(self, row: Row, link: Link) -> Remark:
        words = _tr("%1 stands in %2 as %3").replace("%2", self.names[Side.NEW])
        words = words.replace("%1", self.name(Side.OLD, row.old[0].paragraph))
        return Remark(words.replace("%3", self._whence(link, Side.NEW)), _tr("show face to face"), card=True)

    def _whence(self, link: Link, side: Side) -> str:
        paragraph = self._comparison.paragraphs(link, side)[0]
        section = f" · {_clipped(paragraph.section[-1])}" if paragraph.section else ""
        return f"{self.name(side, paragraph.index)}{section}"


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
