"""Paints pages and what is marked on them; paper is white in every theme, so marks take the light theme's colours."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter, QPen

from wsis_desktop.desktop.listing.change_kinds import paint_badge
from wsis_desktop.desktop.painting.theme import LIGHT, Theme
from wsis_desktop.desktop.speaking.words import trouble_words
from wsis_desktop.desktop.views.noted import paint_markers
from wsis_desktop.desktop.views.page_kinds import kinds_beside, mark_scale
from wsis_desktop.desktop.views.page_layout import PageLayout
from wsis_desktop.desktop.views.page_text import PageText
from wsis_desktop.desktop.views.typesetting import SANS
from wsis_desktop.desktop.widgets.wrapping_label import breakable
from wsis_desktop.model.comparison import Side
from wsis_desktop.model.note import Note
from wsis_desktop.model.region import Region
from wsis_desktop.model.trouble import Trouble

_SHADOW = ((5.0, 8), (3.0, 14), (1.0, 26))


@dataclass(frozen=True, slots=True)
class Highlight:
    """Words that are painted otherwise: found or selected."""

    region: Region
    colour: str


@dataclass(frozen=True, slots=True)
class PageScene:
    """What is painted besides the pages: where the pane is scrolled to, what is current, what is found and selected."""

    origin: QPointF
    height: float
    current_link: int | None
    flash: float
    highlights: Sequence[Highlight]
    notes: Mapping[int, Sequence[Note]]


class PagePainter:
    """Paints one side."""

    def __init__(self, side: Side, text: PageText, picture: Callable[[int], QImage | Trouble | None]) -> None:
        self._side = side
        self._text = text
        self._picture = picture
        self._recognised = frozenset(text.revision.recognised_pages)
        self._unread = frozenset(text.revision.unread_pages)

    def paint(self, painter: QPainter, layout: PageLayout, scene: PageScene, theme: Theme) -> None:
        """Paint the pages in sight; the desk is there already."""
        for page in layout.pages_between(scene.origin.y(), scene.origin.y() + scene.height):
            box = layout.boxes[page - 1].translated(-scene.origin)
            image = self._picture(page)
            self._paint_sheet(painter, box, image, theme)
            if isinstance(image, Trouble):
                _paint_trouble(painter, box, scene.height, image)
                continue  # marks would stand on what cannot be seen
            if page in self._recognised:
                _paint_seal(painter, box, _tr("Read by OCR"), LIGHT.trouble)
            elif page in self._unread:
                _paint_seal(painter, box, _tr("Not read"), LIGHT.faint)
            painter.save()
            painter.setClipRect(box)
            painter.translate(-scene.origin)
            self._paint_marks(painter, layout, page, scene)
            painter.restore()

    @staticmethod
    def _paint_sheet(painter: QPainter, box: QRectF, image: QImage | Trouble | None, theme: Theme) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        for reach, strength in _SHADOW:
            colour = QColor(0, 0, 0, strength * (2 if theme.dark else 1))
            for strip in _frame(box.translated(0, 1), reach):
                painter.fillRect(strip, colour)
        if isinstance(image, QImage):
            painter.drawImage(box, image, QRectF(image.rect()))
        else:
            painter.fillRect(box, Qt.GlobalColor.white)

    def _paint_marks(self, painter: QPainter, layout: PageLayout, page: int, scene: PageScene) -> None:
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
        paragraphs = self._text.paragraphs(page)
        for paragraph in paragraphs:
            self._paint_current(painter, layout, page, paragraph, scene)
        tint = QColor(LIGHT.deleted if self._side is Side.OLD else LIGHT.inserted)
        for paragraph in paragraphs:
            for region, faint in self._text.marked(paragraph, page):
                if not faint:
                    painter.fillRect(_word_ground(layout.rect(region)), tint)
        for highlight in scene.highlights:
            if highlight.region.page == page:
                painter.fillRect(_word_ground(layout.rect(highlight.region)), QColor(highlight.colour))
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
        for paragraph in paragraphs:
            self._paint_lines(painter, layout, page, paragraph)
        self._paint_kinds(painter, layout, page)
        for paragraph in paragraphs:
            if notes := scene.notes.get(paragraph):
                self._paint_notes(painter, layout, page, paragraph, notes)

    def _paint_current(
        self, painter: QPainter, layout: PageLayout, page: int, paragraph: int, scene: PageScene
    ) -> None:
        if scene.current_link is None or self._text.link(paragraph)[0] != scene.current_link:
            return
        for region in self._text.paragraph(paragraph).regions:
            if region.page == page:
                box = layout.rect(region).adjusted(-6, -3, 6, 3)
                painter.fillRect(box, QColor(LIGHT.current))
                if scene.flash > 0:
                    glow = QColor(LIGHT.match)
                    glow.setAlphaF(0.7 * scene.flash)
                    painter.fillRect(box, glow)

    def _paint_lines(self, painter: QPainter, layout: PageLayout, page: int, paragraph: int) -> None:
        gone = self._side is Side.OLD
        ink = QColor(LIGHT.on_deleted if gone else LIGHT.on_inserted)
        for region, faint in self._text.marked(paragraph, page):
            box = layout.rect(region)
            thick = max(1.0, 0.08 * box.height())
            if faint:
                y = box.top() + 0.95 * box.height()
                painter.setPen(QPen(QColor(LIGHT.faint), thick, Qt.PenStyle.DotLine))
                painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y))
                continue
            y = box.top() + box.height() * (0.56 if gone else 0.93)
            painter.fillRect(QRectF(box.left(), y - thick / 2, box.width(), thick), ink)

    def _paint_kinds(self, painter: QPainter, layout: PageLayout, page: int) -> None:
        """Paint the bar beside each changed paragraph, and the badge where it begins."""
        for beside in kinds_beside(self._text, layout, page):
            colour = QColor(LIGHT.kind(beside.change).strong)
            for bar in beside.bars:
                painter.fillRect(bar, colour)
            if beside.badge is not None:
                paint_badge(painter, beside.badge, beside.change, LIGHT)

    def _paint_notes(
        self, painter: QPainter, layout: PageLayout, page: int, paragraph: int, notes: Sequence[Note]
    ) -> None:
        """Paint the markers of notes to the right of the paragraph's first region."""
        region = next(iter(self._text.paragraph(paragraph).regions), None)
        if region is None or region.page != page:
            return
        box, sheet = layout.rect(region), layout.boxes[page - 1]
        size = 13 * mark_scale(sheet.width())
        x = min(box.right() + size, sheet.right() - size)
        paint_markers(painter, QPointF(x, box.top()), size, notes, LIGHT)


def _paint_seal(painter: QPainter, box: QRectF, words: str, ink: str) -> None:
    """Say at the head of a page how it was read, with a dotted line along its outer edge."""
    scale = mark_scale(box.width())
    pen = QPen(QColor(ink), 2 * scale, Qt.PenStyle.DotLine)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(pen)
    edge = box.left() + 4 * scale
    painter.drawLine(QPointF(edge, box.top() + 4 * scale), QPointF(edge, box.bottom() - 4 * scale))
    font = QFont(SANS)
    font.setPixelSize(max(7, round(9.5 * scale)))
    font.setWeight(QFont.Weight.DemiBold)
    width, height = QFontMetricsF(font).horizontalAdvance(words) + 14 * scale, 15 * scale
    seal = QRectF(edge + 6 * scale, box.top() + 6 * scale, width, height)
    painter.setPen(QPen(QColor(ink), 1))
    painter.setBrush(Qt.GlobalColor.white)
    painter.drawRoundedRect(seal, height / 2, height / 2)
    painter.setFont(font)
    painter.drawText(seal, Qt.AlignmentFlag.AlignCenter, words)
    painter.restore()


def _paint_trouble(painter: QPainter, box: QRectF, height: float, trouble: Trouble) -> None:
    """Say on an empty sheet why nothing stands on it, and what to do, in the midst of what is seen of it."""
    edge = 0.12 * box.width()
    font = QFont(SANS)
    font.setPixelSize(max(9, round(13 * mark_scale(box.width()))))
    painter.setFont(font)
    painter.setPen(QColor(LIGHT.trouble))
    seen = QRectF(box.left(), max(box.top(), 0.0), box.width(), 0.0)
    seen.setBottom(min(box.bottom(), height))
    flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap | Qt.TextFlag.TextDontClip
    painter.drawText(seen.adjusted(edge, 0, -edge, 0), flags, breakable("\n\n".join(trouble_words(trouble))))


def _tr(words: str) -> str:
    return QCoreApplication.translate("PagesView", words)


def _frame(box: QRectF, reach: float) -> tuple[QRectF, ...]:
    """Return the strips around a box, `reach` pixels wide; a whole rectangle below the page would cost a frame's time."""
    wide, tall = box.width() + 2 * reach, box.height()
    return (
        QRectF(box.left() - reach, box.top() - reach, wide, reach),
        QRectF(box.left() - reach, box.bottom(), wide, reach),
        QRectF(box.left() - reach, box.top(), reach, tall),
        QRectF(box.right(), box.top(), reach, tall),
    )


def _word_ground(box: QRectF) -> QRectF:
    return box.adjusted(0, 0.06 * box.height(), 0, 0.02 * box.height())
