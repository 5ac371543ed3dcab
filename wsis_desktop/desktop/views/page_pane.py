"""One pane of the Pages view: the pages of one revision on the desk, scrolled, pointed at and selected from."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from wsis_desktop.desktop.painting.theme import LIGHT, Theme
from wsis_desktop.desktop.views.base_view import LINE_AT
from wsis_desktop.desktop.views.focus_bar import FocusShown
from wsis_desktop.desktop.views.heard_rows import HeardRows
from wsis_desktop.desktop.views.noted import NotesOn
from wsis_desktop.desktop.views.page_kinds import kinds_beside
from wsis_desktop.desktop.views.page_layout import PageLayout
from wsis_desktop.desktop.views.page_painter import Highlight, PagePainter, PageScene
from wsis_desktop.desktop.views.page_text import PageText
from wsis_desktop.desktop.views.pane_rows import PageRows
from wsis_desktop.desktop.views.rows import Piece
from wsis_desktop.desktop.views.scroll_keys import paragraphs_by_key
from wsis_desktop.desktop.views.selection import Selection, Spot, copied_text, first_part, selected_pieces
from wsis_desktop.desktop.views.typesetting import SANS
from wsis_desktop.desktop.views.word_keys import Runs, selected_by, selects
from wsis_desktop.desktop.views.zooming import pinch_zoom, wheel_zoom
from wsis_desktop.desktop.widgets.announcing import announce, announcing
from wsis_desktop.model.comparison import Side, Span
from wsis_desktop.model.note import Note
from wsis_desktop.model.region import Region
from wsis_desktop.model.revision import PageSize
from wsis_desktop.model.trouble import Trouble

_NO_LAYOUT = PageLayout((), (), (), 0.0, 0.0)
_DRAG = 4.0
_LINE = 48
_TRIPLE_MS = 400


class PagePane(FocusShown, QAbstractScrollArea):
    """Shows one side's pages.

    `scrolled` when the pane stands elsewhere; `scrolled_alone(float)` when a turn of the wheel with Alt asks for that;
    `paragraph_clicked(int)`; `zoom_wanted(float)` by how much to enlarge; `selection_changed`; `fitted` after a change of
    the pane's size.
    """

    scrolled = Signal()
    scrolled_alone = Signal(float)
    paragraph_clicked = Signal(int)
    zoom_wanted = Signal(float)
    selection_changed = Signal()
    fitted = Signal()

    def __init__(
        self, side: Side, picture: Callable[[int], QImage | Trouble | None], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.side = side
        self.heard: HeardRows = HeardRows(self, PageRows(self))
        self.layout_of_pages = _NO_LAYOUT
        self.text: PageText | None = None
        self.current_link: int | None = None
        self.flash = 0.0
        self.matches: Callable[[Iterable[int]], Sequence[Highlight]] = lambda _paragraphs: ()
        self._notes: Mapping[int, Sequence[Note]] = {}
        self._noted: list[Highlight] = []
        self.selection: Selection | None = None
        self.keys: Callable[[QKeyEvent], bool] = lambda _event: False
        self._picture = picture
        self._painter: PagePainter | None = None
        self._theme = LIGHT
        self._zoom = 1.0
        self._fitted: tuple[Sequence[PageSize], int, float] = ((), 0, 1.0)
        self._pressed: QPointF | None = None
        self._thrice = QTimer(self, singleShot=True, interval=_TRIPLE_MS)
        self._set_up()

    def _set_up(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.viewport().setMouseTracking(True)
        self.verticalScrollBar().setSingleStep(_LINE)

    @property
    def top(self) -> float:
        """Return how far the pane is scrolled down."""
        return float(self.verticalScrollBar().value())

    @property
    def limit(self) -> float:
        """Return how far the pane can be scrolled down."""
        return float(self.verticalScrollBar().maximum())

    @property
    def has_pages(self) -> bool:
        """Tell whether there is any page to show."""
        return bool(self.layout_of_pages.boxes)

    def show_text(self, text: PageText | None) -> None:
        """Show another revision from its first page."""
        self.text = text
        self._painter = PagePainter(self.side, text, self._picture) if text else None
        self.selection, self.current_link = None, None
        self.matches = lambda _paragraphs: ()
        self._notes, self._noted = {}, []
        self.verticalScrollBar().setValue(0)
        self.fit(self._zoom)
        pages = len(text.revision.pages) if text else 0
        self.setAccessibleDescription(self.tr("%n page(s)", "", pages) if text else "")
        self.viewport().setCursor(Qt.CursorShape.IBeamCursor if pages else Qt.CursorShape.ArrowCursor)

    def fit(self, zoom: float) -> None:
        """Set the pages for the pane's width and a zoom."""
        self._zoom = zoom
        size = self.viewport().size()
        pages = self.text.revision.pages if self.text else ()
        fitted = (pages, size.width(), zoom)
        if fitted != self._fitted:
            self.layout_of_pages, self._fitted = PageLayout.fitted(*fitted), fitted
        vertical, horizontal = self.verticalScrollBar(), self.horizontalScrollBar()
        vertical.setRange(0, max(0, round(self.layout_of_pages.height) - size.height()))
        vertical.setPageStep(max(1, size.height() - _LINE))
        wide = max(0, round(self.layout_of_pages.width) - size.width())
        horizontal.setRange(0, wide)
        horizontal.setValue(wide // 2)
        self.viewport().update()

    def scroll_to(self, top: float) -> None:
        """Scroll so that a height of the document stands at the top."""
        self.verticalScrollBar().setValue(round(top))

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme."""
        self._theme = theme
        self.viewport().update()

    def span_of(self, paragraph: int) -> tuple[float, float] | None:
        """Return the heights in the document at which a paragraph begins and ends; None when it stands on no page."""
        if self.text is None:
            return None
        return self.layout_of_pages.span(self.text.paragraph(paragraph).regions)

    def start_of(self, paragraph: int) -> tuple[float, float] | None:
        """Return the heights of a paragraph's first region."""
        regions = self.text.paragraph(paragraph).regions if self.text else ()
        return self.layout_of_pages.span(regions[:1])

    def sees(self, paragraph: int) -> bool:
        """Tell whether any part of a paragraph is in sight."""
        span = self.span_of(paragraph)
        return span is not None and span[0] < self.top + self.viewport().height() and span[1] > self.top

    def bring(self, paragraph: int, at: float) -> None:
        """Bring a paragraph into sight: where any of it is beyond the edges, its beginning to a share of the height."""
        span, height = self.span_of(paragraph), self.viewport().height()
        if span is not None and not self.top <= span[0] < span[1] <= self.top + height:
            self.scroll_to(span[0] - at * height)

    def bring_words(self, here: Region) -> None:
        """Bring words into sight, where they are beyond the edges or close to them."""
        rect, height = self.layout_of_pages.rect(here), self.viewport().height()
        if not 0.04 * height < rect.top() - self.top < 0.9 * height:
            self.scroll_to(rect.top() - LINE_AT * height)

    def page_at_line(self, line: float) -> int:
        """Return the page at a height of the pane."""
        return self.layout_of_pages.page_at(self.top + line)

    def pages_in_sight(self) -> range:
        """Return the numbers of the pages in sight."""
        return self.layout_of_pages.pages_between(self.top, self.top + self.viewport().height())

    def selected_text(self) -> str:
        """Return the selected text, with labels."""
        if self.text is None or not self.selection:
            return ""
        return copied_text(self._selected(), self.text.revision)

    def selected_part(self) -> tuple[int, Span] | None:
        """Return the paragraph in which the selection begins, and what of it is selected; None when nothing is."""
        return first_part(self._selected()) if self.text is not None and self.selection else None

    def show_notes(self, notes: NotesOn) -> None:
        """Mark the paragraphs and the words that notes of this side stand on."""
        self._notes = {paragraph: found for (side, paragraph), found in notes.items() if side is self.side}
        self._noted = []
        for note in (note for found in self._notes.values() for note in found):
            if self.text is not None and note.anchor and note.anchor.quotation:
                words = self.text.paragraph(note.anchor.paragraph).words
                places = words.regions(note.anchor.span.start, note.anchor.span.end)
                self._noted += [Highlight(place, LIGHT.note_ground) for place in places]
        self.viewport().update()

    def select(self, selection: Selection | None) -> None:
        """Select something else."""
        if selection != self.selection:
            self.selection = selection
            self.viewport().update()
            self.selection_changed.emit()

    def select_all(self) -> None:
        """Select the whole text."""
        if self.text and self.text.revision.paragraphs:
            last = self.text.revision.paragraphs[-1]
            self.select(Selection(self.side, Spot(0, 0), Spot(last.index, len(last.text))))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the desk and the pages in sight, or say that there are none."""
        painter = QPainter(self.viewport())
        size = self.viewport().size()
        painter.fillRect(0, 0, size.width(), size.height(), QColor(self._theme.desk))
        if self._painter and self.text and self.has_pages:
            origin = QPointF(self.horizontalScrollBar().value(), self.top)
            seen = {paragraph for page in self.pages_in_sight() for paragraph in self.text.paragraphs(page)}
            highlights = [*self._noted, *self.matches(sorted(seen)), *self._selection_highlights()]
            scene = PageScene(origin, size.height(), self.current_link, self.flash, highlights, self._notes)
            self._painter.paint(painter, self.layout_of_pages, scene, self._theme)
        elif self.text:
            self._paint_sentence(painter)
        self.paint_focus(painter, self._theme.accent)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Set the pages for another width."""
        super().resizeEvent(event)
        self.fitted.emit()

    def scrollContentsBy(self, _dx: int, _dy: int) -> None:  # noqa: N802 - Qt's name
        """Paint anew: marks and pictures stand elsewhere."""
        self.viewport().update()
        self.scrolled.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll; with Ctrl change the size, with Alt scroll this side alone."""
        if (by := wheel_zoom(event)) is not None:
            self.zoom_wanted.emit(by)
        elif event.modifiers() & Qt.KeyboardModifier.AltModifier:
            turn = event.angleDelta()
            self.scrolled_alone.emit(-(turn.y() or turn.x()) * _LINE * 3 / 120)
        else:
            super().wheelEvent(event)
        event.accept()

    def viewportEvent(self, event: QEvent) -> bool:
        """Change the size by a pinch."""
        if (by := pinch_zoom(event)) is not None:
            self.zoom_wanted.emit(by)
            return True
        return super().viewportEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the keys to the view around, which moves both sides."""
        if selects(event) and self.has_pages:
            self._select_by(event)
            return
        if paragraphs_by_key(event):
            self.select(None)
        if not self.keys(event):
            super().keyPressEvent(event)

    def _select_by(self, event: QKeyEvent) -> None:
        """Select words by a key, and go along with the end that moves."""
        if self.text is None:
            return
        text, held = self.text, self.selection
        runs = Runs(
            len(text.revision.paragraphs),
            lambda run: text.paragraph(run).text,
            lambda run: (0, len(text.paragraph(run).text)),
        )
        here = self.heard.current if self.heard.current is not None else self.heard.rows.beside(None, 0)
        found = selected_by(event, (held.anchor, held.head) if held is not None else None, here or 0, runs)
        if found is None:
            return
        self.select(Selection(self.side, *found))
        paragraph, offset = found[1].run, found[1].offset
        if paragraph != self.heard.current:
            self.paragraph_clicked.emit(paragraph)
        for region in text.paragraph(paragraph).words.regions(max(0, offset - 1), max(1, offset))[:1]:
            self.bring_words(region)
        if announcing():
            announce(self, self.selected_text())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin to select; a third click takes the paragraph."""
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        hit = self._word_at(event.position())
        self._pressed = event.position()
        if hit is None or self.text is None:
            self.select(None)
        elif self._thrice.isActive():
            self._pressed = None
            self.select(Selection(self.side, Spot(hit.paragraph, 0), Spot(hit.paragraph, self._length(hit.paragraph))))
        else:
            spot = Spot(hit.paragraph, hit.start)
            self.select(Selection(self.side, spot, spot))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Select whole words up to the pointer."""
        if self._pressed is None or self.selection is None or not event.buttons() & Qt.MouseButton.LeftButton:
            return
        if (event.position() - self._pressed).manhattanLength() < _DRAG:
            return
        first, hit = self._word_at(self._pressed), self._word_at(event.position())
        if first is None or hit is None:
            return
        words = sorted((first, hit), key=lambda word: (word.paragraph, word.start))
        start, end = Spot(words[0].paragraph, words[0].start), Spot(words[1].paragraph, words[1].end)
        self.select(Selection(self.side, start, end))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Take a press without a drag for a click on the paragraph."""
        pressed, self._pressed = self._pressed, None
        if pressed is None or (event.position() - pressed).manhattanLength() >= _DRAG:
            return
        paragraph = self.paragraph_at(event.position())
        if paragraph is not None:
            self.paragraph_clicked.emit(paragraph)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Select the word under the pointer."""
        self._pressed = None
        self._thrice.start()
        if (hit := self._word_at(event.position())) is not None:
            self.select(Selection(self.side, Spot(hit.paragraph, hit.start), Spot(hit.paragraph, hit.end)))

    def paragraph_at(self, point: QPointF) -> int | None:
        """Return the paragraph whose region holds a point of the viewport; the margin with its badge counts."""
        if self.text is None or not self.has_pages:
            return None
        at = point + QPointF(self.horizontalScrollBar().value(), self.top)
        page = self.layout_of_pages.page_at(at.y())
        for beside in kinds_beside(self.text, self.layout_of_pages, page):
            if beside.badge is not None and beside.badge.contains(at):
                return beside.paragraph
        for index in self.text.paragraphs(page):
            for region in self.text.paragraph(index).regions:
                if region.page == page and self.layout_of_pages.rect(region).adjusted(-34, -2, 8, 2).contains(at):
                    return index
        return None

    def _word_at(self, point: QPointF) -> Piece | None:
        if self.text is None or not self.has_pages:
            return None
        at = point + QPointF(self.horizontalScrollBar().value(), self.top)
        page = self.layout_of_pages.page_at(at.y())
        box = self.layout_of_pages.boxes[page - 1]
        found = self.text.word_at(page, (at.x() - box.left()) / box.width(), (at.y() - box.top()) / box.height())
        return Piece(found[0], found[1].start, found[1].end) if found else None

    def _length(self, paragraph: int) -> int:
        return len(self.text.paragraph(paragraph).text) if self.text else 0

    def _selected(self) -> list[Piece]:
        if self.text is None or not self.selection:
            return []
        runs = [Piece(each.index, 0, len(each.text)) for each in self.text.revision.paragraphs]
        return selected_pieces(self.selection, runs)

    def _selection_highlights(self) -> list[Highlight]:
        """Return what is selected on the pages in sight."""
        if self.text is None or not self.selection:
            return []
        shown = set(self.pages_in_sight())
        found = []
        for piece in self._selected():
            paragraph = self.text.paragraph(piece.paragraph)
            if any(region.page in shown for region in paragraph.regions):
                regions = paragraph.words.regions(piece.start, piece.end)
                found += [Highlight(region, LIGHT.selection) for region in regions]
        return found

    def _paint_sentence(self, painter: QPainter) -> None:
        font = QFont(SANS)
        font.setPixelSize(13)
        painter.setFont(font)
        painter.setPen(QColor(self._theme.soft))
        words = self.tr("This revision comes from a file without pages. Its text stands in the Text view.")
        size = self.viewport().size()
        box = QRectF(32, size.height() * 0.3, size.width() - 64, 120)
        painter.drawText(box, Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap, words)
