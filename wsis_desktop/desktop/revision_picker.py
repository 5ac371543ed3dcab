"""The button that names the revision of one side, opens another file for it, and chooses which text of a marked one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from uuid import UUID

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QColor, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QMenu, QStyle, QStyleOptionToolButton, QStylePainter, QToolButton, QWidget

from wsis_desktop.desktop.dossiers.entry_names import entry_details
from wsis_desktop.desktop.painting.icons import IconName, pixmap
from wsis_desktop.desktop.painting.mirroring import placed, row_of, shut_off
from wsis_desktop.desktop.painting.theme import LIGHT, Theme
from wsis_desktop.desktop.speaking.words import clipped
from wsis_desktop.model.comparison import Side
from wsis_desktop.model.dossier import RevisionEntry
from wsis_desktop.model.revision import TextSide

_LONGEST = 240
_MARGIN = 11
_GAP = 7
_ARROW = 16
_TITLE = 48


class RevisionPicker(QToolButton):
    """Shows a revision's name, strong, and a detail such as its date, soft; its menu changes what stands on the side.

    `revision_wanted(UUID)` asks for another one of the dossier, `add_wanted` for a file that becomes its newest.
    """

    another_wanted = Signal()
    text_wanted = Signal(object)
    revision_wanted = Signal(object)
    add_wanted = Signal()

    def __init__(self, side: Side, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.side = side
        self._theme = LIGHT
        self._name = ""
        self._detail = ""
        self._detail_shown = True
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._menu = QMenu(self)
        self._entries: list[QAction] = []
        self.setMenu(self._menu)
        self._make_menu()
        self.set_revision("", "", "")

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme."""
        self._theme = theme
        self.update()

    def set_revision(self, name: str, detail: str, path: str) -> None:
        """Name another revision; empty words stand for none."""
        which = self.tr("Earlier revision") if self.side is Side.OLD else self.tr("Later revision")
        self._name, self._detail = name or which, detail
        self._add.setVisible(bool(path))
        self._another.setText(self.tr("Open another file…") if path else self.tr("Open a file…"))
        self.setToolTip(f"{which}\n{path}" if path else which)
        self.setAccessibleName(f"{which}: {name} {detail}".rstrip() if name else which)
        self.updateGeometry()
        self.update()

    def show_texts(self, text: TextSide | None) -> None:
        """Offer both texts of a file with tracked changes, `text` being the one in use; None for a file with one text."""
        for each, action in self._texts.items():
            action.setVisible(text is not None)
            action.setChecked(each is text)

    def show_entries(self, entries: Sequence[RevisionEntry], names: Mapping[UUID, str], current: UUID | None) -> None:
        """Offer the revisions of a dossier, in their order, `current` being the one on this side."""
        for known in self._entries:
            self._menu.removeAction(known)
            known.deleteLater()
        titled = len({each.title for each in entries}) > 1
        self._entries = [self._entry(each, names[each.id], current, titled=titled) for each in entries]
        if entries:
            line = QAction(self._menu)
            line.setSeparator(True)
            self._entries.append(line)
        self._menu.insertActions(self._add, self._entries)

    def _entry(self, entry: RevisionEntry, name: str, current: UUID | None, *, titled: bool) -> QAction:
        """Return what offers a revision: its name, symbol and date, and its title where the revisions have several."""
        told = row_of(name, entry_details(entry, name), clipped(entry.title, _TITLE) if titled else "")
        action = QAction(told.replace("&", "&&"), self._menu)
        action.setToolTip("\n".join(filter(None, (entry.title, entry.file_name))))
        action.setData(entry.id)
        action.setCheckable(True)
        action.setChecked(entry.id == current)
        action.triggered.connect(lambda _on=False: self.revision_wanted.emit(entry.id))
        # A click on the one that is there takes its check away, and asks for nothing.
        action.toggled.connect(lambda _on: action.setChecked(entry.id == current))
        return action

    def show_detail(self, *, shown: bool) -> None:
        """Show the detail beside the name, or the name alone."""
        self._detail_shown = shown
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size that name and detail need, within bounds; a detail that has no room is left out, not cut."""
        words = QFontMetrics(self._strong()).horizontalAdvance(self._name)
        if self._detail and self._detail_shown and words + self._beside <= _LONGEST:
            words += self._beside
        return QSize(min(words, _LONGEST) + 2 * _MARGIN + _ARROW + 2, super().sizeHint().height())

    @property
    def _beside(self) -> int:
        """Return how much of the width the detail takes."""
        return QFontMetrics(self.font()).horizontalAdvance(self._detail) + _GAP

    def minimumSizeHint(self) -> QSize:
        """Return the least size that still shows the name."""
        return QSize(min(90, self.sizeHint().width()), self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the button, then its words."""
        option = QStyleOptionToolButton()
        self.initStyleOption(option)
        option.text = ""
        painter = QStylePainter(self)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ToolButton, option)
        ink = self._theme.ink if self.isEnabled() else self._theme.strong_line
        room = QRectF(self.rect()).adjusted(_MARGIN, 0, -_MARGIN - _ARROW, 0)
        room.setLeft(self._paint_words(painter, room, self._name, self._strong(), ink) + _GAP)
        if self._detail_shown and room.width() + _GAP >= self._beside:
            self._paint_words(painter, room, self._detail, self.font(), self._theme.soft if self.isEnabled() else ink)
        arrow = pixmap(IconName.DOWN, ink, _ARROW, self.devicePixelRatioF())
        box = QRectF(self.width() - _MARGIN - _ARROW + 3, (self.height() - _ARROW) // 2, _ARROW, _ARROW)
        painter.drawPixmap(placed(box, QRectF(self.rect()), self.layoutDirection()).topLeft(), arrow)
        painter.end()

    def _make_menu(self) -> None:
        self._menu.setToolTipsVisible(True)
        self._add = self._menu.addAction(self.tr("Add a revision…"))
        self._add.triggered.connect(self.add_wanted)
        self._another = self._menu.addAction(self.tr("Open another file…"))
        self._another.triggered.connect(self.another_wanted)
        exclusive = QActionGroup(self)
        self._texts = {
            TextSide.AFTER: self._menu.addAction(self.tr("Compare the text after its changes")),
            TextSide.BEFORE: self._menu.addAction(self.tr("Compare the text before its changes")),
        }
        for text, action in self._texts.items():
            action.setCheckable(True)
            exclusive.addAction(action)
            action.triggered.connect(lambda _on=False, text=text: self.text_wanted.emit(text))

    def _strong(self) -> QFont:
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold)
        return font

    def _paint_words(self, painter: QPainter, room: QRectF, words: str, font: QFont, ink: str) -> float:
        """Paint words, cut to the room there is, and return where they end, reckoned from the left."""
        shown = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, int(room.width()))
        painter.setFont(font)
        painter.setPen(QColor(ink))
        box = placed(room, QRectF(self.rect()), self.layoutDirection())
        painter.drawText(
            box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shut_off(shown, self.layoutDirection())
        )
        return room.left() + QFontMetrics(font).horizontalAdvance(shown)
