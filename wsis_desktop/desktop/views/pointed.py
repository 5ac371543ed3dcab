"""What stands under the pointer in a view: a paragraph of a side, and the surface on which it is painted."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtWidgets import QAbstractScrollArea

from wsis_desktop.desktop.views.page_pane import PagePane
from wsis_desktop.desktop.views.pages_view import PagesView
from wsis_desktop.desktop.views.redline_view import RedlineView
from wsis_desktop.desktop.views.rows import RowKind
from wsis_desktop.desktop.views.text_model import OLD_COLUMN
from wsis_desktop.desktop.views.text_view import TextView
from wsis_desktop.model.comparison import Side


@dataclass(frozen=True, slots=True)
class Pointed:
    """A paragraph under the pointer, and where it is painted on its surface's viewport."""

    side: Side
    paragraph: int
    box: QRectF


View: TypeAlias = TextView | PagesView | RedlineView


def surfaces(view: View) -> tuple[QAbstractScrollArea, ...]:
    """Return what a view paints texts on."""
    if isinstance(view, PagesView):
        return tuple(view.panes.values())
    return (view.table,) if isinstance(view, TextView) else (view.pane,)


def pointed_at(view: View, surface: QAbstractScrollArea, point: QPointF, *, facing: bool = False) -> Pointed | None:
    """Return the paragraph at a point of a surface's viewport; None beside the text.

    `facing` takes the paragraph across for a place where nothing stands on this side.
    """
    if isinstance(view, TextView):
        return _in_rows(view, point, facing=facing)
    if isinstance(view, RedlineView):
        found = view.pointed(point)
        return Pointed(*found) if found else None
    return _on_page(surface, point) if isinstance(surface, PagePane) else None


def chosen_in(view: View) -> tuple[Side, tuple[int, ...]] | None:
    """Return the paragraphs that the reader means: those selected, else the one clicked or, by keys, the current one."""
    if isinstance(view, TextView):
        return _chosen_in_rows(view)
    if isinstance(view, RedlineView):
        selected = view.selected_place()
        return (selected[0], (selected[1],)) if selected else None
    for side, pane in view.panes.items():
        if pane.selection is not None:
            return side, tuple(range(pane.selection.start.run, pane.selection.end.run + 1))
    return None


def beside_cursor(view: View, side: Side) -> tuple[int, ...]:
    """Return the paragraphs of one side in the row at the cursor; empty where a view has no rows."""
    if not isinstance(view, TextView) or not view.table.currentIndex().isValid():
        return ()
    return tuple(piece.paragraph for piece in view.model.rows[view.table.currentIndex().row()].pieces(side))


def _chosen_in_rows(view: TextView) -> tuple[Side, tuple[int, ...]] | None:
    selection, index = view.pointer.selection, view.table.currentIndex()
    if selection:
        return selection.side, tuple(dict.fromkeys(piece.paragraph for piece in view.pointer.pieces()))
    if selection is not None and not view.table.by_keys:
        return selection.side, (view.pointer.paragraph(selection.side, selection.anchor),)
    if not index.isValid():
        return None
    side = Side.OLD if index.column() == OLD_COLUMN else Side.NEW
    pieces = view.model.rows[index.row()].pieces(side)
    return (side, tuple(dict.fromkeys(piece.paragraph for piece in pieces))) if pieces else None


def _in_rows(view: TextView, point: QPointF, *, facing: bool) -> Pointed | None:
    table = view.table
    side, at = table.side_at(point.x()), table.rowAt(int(point.y()))
    if side is None or at < 0 or view.model.rows[at].kind is not RowKind.PAIR:
        return None
    row = view.model.rows[at]
    top, bottom = table.row_span(at)
    if not row.pieces(side):
        across = row.pieces(side.other)
        return Pointed(side.other, across[0].paragraph, _column(view, side.other, top, bottom)) if facing else None
    spot = view.pointer.spot_at(point, side)
    if spot is None:
        return None
    return Pointed(side, view.pointer.paragraph(side, spot), _column(view, side, top, bottom))


def _column(view: TextView, side: Side, top: float, bottom: float) -> QRectF:
    return QRectF(view.table.column_left(side), top, view.table.measure.column, bottom - top)


def _on_page(pane: PagePane, point: QPointF) -> Pointed | None:
    paragraph = pane.paragraph_at(point)
    if paragraph is None or pane.text is None:
        return None
    origin = QPointF(pane.horizontalScrollBar().value(), pane.top)
    boxes = [pane.layout_of_pages.rect(region) for region in pane.text.paragraph(paragraph).regions]
    box = next((each for each in boxes if each.adjusted(-34, -2, 8, 2).contains(point + origin)), boxes[0])
    return Pointed(pane.side, paragraph, box.translated(-origin))
