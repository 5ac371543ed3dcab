"""The summary of a comparison: what happened to the text in numbers and one picture, and where to read first."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from wsis_desktop.desktop.listing.change_kinds import paint_badge
from wsis_desktop.desktop.listing.change_rows import kind_counts
from wsis_desktop.desktop.overview.sections_table import SectionsTable
from wsis_desktop.desktop.overview.summary_picture import SummaryPicture
from wsis_desktop.desktop.overview.summary_words import Figure, change_words, figures, headline, part_title
from wsis_desktop.desktop.painting.mirroring import room_around, shut_off
from wsis_desktop.desktop.painting.style_sheet import dress
from wsis_desktop.desktop.painting.theme import LIGHT, Theme
from wsis_desktop.desktop.speaking.naming import revision_names
from wsis_desktop.desktop.speaking.numerals import numeral
from wsis_desktop.desktop.starting.recent_list import ListedRow
from wsis_desktop.desktop.widgets.flow_layout import FlowLayout
from wsis_desktop.desktop.widgets.wrapping_label import LinedLabel
from wsis_desktop.desktop.working.steps import Parts
from wsis_desktop.model.comparison import Comparison, Side
from wsis_desktop.model.overview import Overview, Start

_WIDEST = 1180
_BADGE = 16
_TWO_COLUMNS = 860
_AROUND = 60


class FigureButton(QPushButton):
    """A number that leads to the first of what it counts."""

    def __init__(self, figure: Figure, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.figure = figure
        words = LinedLabel(figure.word, self)
        large = LinedLabel(figure.number, self)
        dress(large, "figure")
        dress(words, "small")
        column = QVBoxLayout()
        column.setSpacing(0)
        for label in (large, words):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            label.ensurePolished()  # or the number would be measured in letters smaller than its own
            column.addWidget(label)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(*room_around(14 + (_BADGE + 9 if figure.change else 0), 7, 14, 8))
        layout.addLayout(column)
        self.setEnabled(figure.link is not None)
        self.setAccessibleName(f"{figure.number} {figure.word}")
        self.setToolTip(self.tr("Go to the first") if figure.link is not None else "")
        dress(self, "row")
        self._theme = theme

    def set_theme(self, theme: Theme) -> None:
        """Paint the badge in another theme."""
        self._theme = theme
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size that the words need."""
        layout = self.layout()
        return layout.sizeHint() if layout else super().sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the badge of a kind of change beside its number."""
        super().paintEvent(event)
        if self.figure.change is not None:
            painter = QPainter(self)
            mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
            left = self.width() - 14 - _BADGE if mirrored else 14
            paint_badge(
                painter, QRectF(left, (self.height() - _BADGE) / 2, _BADGE, _BADGE), self.figure.change, self._theme
            )
            painter.end()


class SummaryPage(QWidget):
    """Shows one comparison as a whole; `link_wanted(int)` and `paragraph_wanted(Side, int)` where the reader would go."""

    link_wanted = Signal(int)
    paragraph_wanted = Signal(object, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = LIGHT
        self.title = LinedLabel(self)
        self.told = LinedLabel(self)
        self.figures: list[FigureButton] = []
        self.starts: list[ListedRow] = []
        self.turned: list[ListedRow] = []
        self.picture = SummaryPicture(self)
        self.sections = SectionsTable(self)
        self._legend = LinedLabel(self)
        self._sides = {side: QLabel(self) for side in Side}
        self._figures = FlowLayout(spacing=8, even=True)
        self._starts = QGridLayout()
        self._turned = QVBoxLayout()
        self._starts_head = self._head(self.tr("Where to read first"))
        self._turned_head = self._head(self.tr("Retitled and moved sections"))
        self._area = QScrollArea(self)
        self._lay_out()
        for part in (self.picture, self.sections):
            part.paragraph_wanted.connect(self.paragraph_wanted)
            part.reached.connect(lambda y, part=part: self._area.ensureVisible(0, part.y() + y, 0, _AROUND))
        self.picture.link_wanted.connect(self.link_wanted)
        for label in self._sides.values():
            self.picture.words_room.connect(label.setFixedWidth)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._bring_focus)
        self.setAccessibleName(self.tr("Summary of the comparison"))

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme."""
        self._theme = theme
        self.picture.set_theme(theme)
        self.sections.set_theme(theme)
        for figure in self.figures:
            figure.set_theme(theme)

    def showing(self, comparison: Comparison, overview: Overview) -> Parts[None]:
        """Show a comparison from the top, in steps; until the last one, what was painted before is seen."""
        self.setUpdatesEnabled(False)
        try:
            yield from self._showing(comparison, overview)
        finally:
            self.setUpdatesEnabled(True)

    def _showing(self, comparison: Comparison, overview: Overview) -> Parts[None]:
        names = revision_names(comparison.old, comparison.new)
        for side in Side:
            self._sides[side].setText(names[side])
            left = (side is Side.NEW) is not self.isRightToLeft()  # each ends at its bars, as the words below it do
            edge = Qt.AlignmentFlag.AlignLeft if left else Qt.AlignmentFlag.AlignRight
            self._sides[side].setAlignment(edge | Qt.AlignmentFlag.AlignAbsolute)
        old, new = (shut_off(names[side], self.layoutDirection()) for side in Side)
        self.title.setText(self.tr("From %1 to %2").replace("%2", new).replace("%1", old))
        counts = kind_counts(comparison)
        self.told.setText(headline(overview, sum(counts.values())))
        yield
        self.picture.show_overview(overview)
        yield
        self.sections.show_overview(overview)
        yield
        self._clear()
        shown = figures(comparison, overview, counts)
        yield
        for figure in shown:
            self._add_figure(figure)
            yield
        for start in overview.starts:
            self._add_start(comparison, overview, start)
            yield
        self._starts_head.setVisible(bool(overview.starts))
        self._set_starts()
        yield
        for link in dict.fromkeys((*overview.retitled, *overview.moved_sections)):
            self._add_turned(comparison, link)
            yield
        self._turned_head.setVisible(bool(self.turned))
        self._area.verticalScrollBar().setValue(0)
        self.setFocusProxy(next((each for each in self.figures if each.isEnabled()), self.picture))

    def _bring_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Bring what has the keys into sight however it got them: Qt does so for Tab alone."""
        if isinstance(now, QPushButton) and self._area.isAncestorOf(now):
            if now in self.figures:
                self._area.verticalScrollBar().setValue(0)  # with the title above them, if there is room for both
            self._area.ensureWidgetVisible(now, 0, _AROUND)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Set what stands in columns anew."""
        super().resizeEvent(event)
        self._set_starts()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Scroll with the keys for whole pages."""
        bar = self._area.verticalScrollBar()
        match event.key():
            case Qt.Key.Key_PageDown:
                bar.setValue(bar.value() + bar.pageStep())
            case Qt.Key.Key_PageUp:
                bar.setValue(bar.value() - bar.pageStep())
            case _:
                super().keyPressEvent(event)

    def _add_figure(self, figure: Figure) -> None:
        button = FigureButton(figure, self._theme, self._area.widget())
        button.clicked.connect(lambda: self.link_wanted.emit(figure.link))
        self._figures.addWidget(button)
        self.figures.append(button)
        button.show()

    def _add_start(self, comparison: Comparison, overview: Overview, start: Start) -> None:
        title = part_title(overview.new[start.part])
        changes = self.tr("%n change(s) that matter", "", start.changes)
        words = self.tr("%1 words").replace("%1", numeral(start.words))
        first = change_words(comparison, start.link)
        row = ListedRow(title, first, changes, words, self._area.widget())
        row.setAccessibleName(f"{title}, {changes}, {words}, {first}")
        row.clicked.connect(lambda: self.link_wanted.emit(start.link))
        self.starts.append(row)

    def _set_starts(self) -> None:
        """Set the places to begin with in two columns where there is room."""
        columns = 2 if self.width() >= _TWO_COLUMNS else 1
        for at, row in enumerate(self.starts):
            self._starts.addWidget(row, at // columns, at % columns)
            row.show()

    def _add_turned(self, comparison: Comparison, link: int) -> None:
        old, new = (comparison.paragraphs(comparison.links[link], side)[0] for side in Side)
        told = self.tr("moved") if comparison.links[link].moved else self.tr("retitled")
        was = self.tr("was: %1").replace("%1", old.text) if old.text != new.text else ""
        row = ListedRow(new.text, was, told, "", self._area.widget())
        row.setAccessibleName(", ".join(filter(None, (new.text, told, was))))
        row.clicked.connect(lambda: self.link_wanted.emit(link))
        self._turned.addWidget(row)
        self.turned.append(row)

    def _clear(self) -> None:
        kept: tuple[tuple[QLayout, Sequence[QWidget]], ...] = (
            (self._figures, self.figures),
            (self._starts, self.starts),
            (self._turned, self.turned),
        )
        for layout, widgets in kept:
            for widget in widgets:
                layout.removeWidget(widget)
                widget.hide()
                widget.deleteLater()
        self.figures, self.starts, self.turned = [], [], []

    def _head(self, words: str) -> QLabel:
        label = LinedLabel(words, self)
        label.setWordWrap(True)
        dress(label, "heading")
        return label

    def _lay_out(self) -> None:
        dress(self, "ground")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        dress(self.title, "title")
        self.title.setWordWrap(True)
        for label in (self.told, self._legend, *self._sides.values()):
            dress(label, "soft")
            label.setWordWrap(True)
        self._legend.setText(
            self.tr(
                "The height of a band is its share of the words. Its coloured foot is what changed; a stub is text that was "
                "deleted, on the earlier side, or added, on the later one; a dashed band moved. Click one to go there."
            )
        )
        column = QVBoxLayout()
        column.setContentsMargins(24, 22, 24, 28)
        column.setSpacing(10)
        column.addWidget(self.title)
        column.addWidget(self.told)
        column.addLayout(self._figures)
        column.addSpacing(8)
        column.addWidget(self._starts_head)
        column.addLayout(self._starts)
        column.addSpacing(8)
        column.addWidget(self._head(self.tr("What became of each section")))
        sides = QHBoxLayout()
        sides.addWidget(self._sides[Side.OLD])
        sides.addStretch(1)
        sides.addWidget(self._sides[Side.NEW])
        column.addLayout(sides)
        column.addWidget(self.picture)
        column.addWidget(self._legend)
        column.addSpacing(8)
        column.addWidget(self._turned_head)
        column.addLayout(self._turned)
        column.addSpacing(8)
        column.addWidget(self.sections)
        column.addStretch(1)
        inside = QWidget()
        dress(inside, "ground")
        inside.setMaximumWidth(_WIDEST)
        inside.setLayout(column)
        self._area.setWidget(inside)
        self._area.setWidgetResizable(True)
        self._area.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._area)
