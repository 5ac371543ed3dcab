"""What a screen reader says of a paragraph on a page and of a row of the redline: what became of it, and its words."""

from __future__ import annotations

from functools import cached_property
from itertools import groupby

from PySide6.QtCore import QCoreApplication

from wsis_desktop.desktop.listing.edit_words import changed_words
from wsis_desktop.desktop.views.cell_words import CellWords
from wsis_desktop.desktop.views.redline_rows import END, Look, RedlinePiece, RedlineRow
from wsis_desktop.model.comparison import Comparison, Relation, Side

_MARKED = {Look.WENT, Look.CAME}


class SpokenRows:
    """Words what stands in a comparison; nothing is worked out before somebody listens."""

    def __init__(self, comparison: Comparison) -> None:
        self._comparison = comparison

    @cached_property
    def _words(self) -> CellWords:
        return CellWords(self._comparison)

    @cached_property
    def _links(self) -> dict[Side, tuple[int, ...]]:
        return {side: self._comparison.link_of(side) for side in Side}

    def paragraph(self, side: Side, index: int) -> str:
        """Return "edited, paragraph 44, was 43: We reaffirm that …", of the earlier text "now 44"."""
        link = self._comparison.links[self._links[side][index]]
        return self._words.spoken_paragraph(link, side, index)

    def changed(self, side: Side, index: int) -> str:
        """Return the words that changed, which a page shows by colours alone: "30 → 45"."""
        return changed_words(self._comparison, self._comparison.links[self._links[side][index]])

    def redline(self, row: RedlineRow) -> str:
        """Return "edited, paragraph 44, was 43: within — deleted: 30; inserted: 45 — days"."""
        if row.link < 0:
            return row.text
        link = self._comparison.links[row.link]
        one_sided = link.relation in {Relation.ADDED, Relation.DELETED}
        pieces = _behind_label(row.pieces)
        said = "".join(piece.text for piece in pieces) if one_sided else _spoken(pieces)
        return f"{self._words.spoken_link(link)}: {' '.join(said.split())}"


def _behind_label(pieces: tuple[RedlinePiece, ...]) -> tuple[RedlinePiece, ...]:
    """Return the words of a row: its number, and which it was, are said before them."""
    if not pieces or pieces[0].look is not Look.LABEL:
        return pieces
    for at, piece in enumerate(pieces):
        if piece.look not in {Look.LABEL, Look.BESIDE}:
            return pieces[at:]
    return ()


def _spoken(pieces: tuple[RedlinePiece, ...]) -> str:
    """Return words with what went and what came between dashes, for brackets belong to drafts."""
    said = ""
    for marked, run in groupby(pieces, lambda piece: piece.look in _MARKED and bool(piece.text.strip())):
        alike = list(run)
        said += f" — {'; '.join(map(_marked, alike))} — " if marked else "".join(piece.text for piece in alike)
    return said


def _marked(piece: RedlinePiece) -> str:
    text = _tr("end of the paragraph") if piece.text == END else piece.text.strip()
    words = _tr("deleted: %1") if piece.look is Look.WENT else _tr("inserted: %1")
    return words.replace("%1", text)


def _tr(words: str) -> str:
    return QCoreApplication.translate("RedlineView", words)
