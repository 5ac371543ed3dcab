"""What the views share: their signals, the heads above and the ruler beside the text, the flash of a link, and copying."""

from __future__ import annotations

from abc import abstractmethod
from typing import Final

from PySide6.QtCore import QEvent, Qt, QTimer, QVariantAnimation, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QScrollBar, QSizePolicy, QVBoxLayout, QWidget

from wsis_desktop.desktop.motion import glow
from wsis_desktop.desktop.views.link_words import link_words
from wsis_desktop.desktop.views.noted import NotesOn
from wsis_desktop.desktop.views.pane_heads import PaneHeads
from wsis_desktop.desktop.views.ruler import OverviewRuler
from wsis_desktop.desktop.views.view import Place
from wsis_desktop.desktop.working.steps import Parts, finished
from wsis_desktop.model.comparison import Comparison

STANDS_AT: Final = 0.22
"""Where in the height of a view a link stands that was brought into sight."""
LINE_AT: Final = 0.35
"""Where a line stands that was."""
_FLASH_MS = 900


class BaseView(QWidget):
    """A view before it has any text; what each does in its own way is named below and left to it."""

    place_changed = Signal(object)
    link_chosen = Signal(int)
    zoom_changed = Signal(float)
    selection_changed = Signal()

    def __init__(self, parent: QWidget | None = None, *, ruler_pause_ms: int) -> None:
        super().__init__(parent)
        self._comparison: Comparison | None = None
        self._place: Place | None = None
        self.heads = PaneHeads(self)
        self.ruler = OverviewRuler(self._tell_link, self)
        self._ruler_soon = QTimer(self, singleShot=True, interval=ruler_pause_ms)
        self._flash = QVariantAnimation(self, startValue=1.0, endValue=0.0, duration=_FLASH_MS)
        self._ruler_soon.timeout.connect(self._show_ruler)
        self._flash.valueChanged.connect(self._take_flash)
        self.ruler.link_wanted.connect(self._choose_link)
        self.ruler.scroll_wanted.connect(self._scroll_to_share)

    @abstractmethod
    def showing(self, comparison: Comparison) -> Parts[None]:
        """Show a comparison from its beginning, a part at a time; what was on show stays until the last one."""

    @abstractmethod
    def place(self) -> Place | None:
        """Return where the view stands; None when it shows nothing."""

    @abstractmethod
    def go_to(self, place: Place) -> None:
        """Bring a place to the top."""

    @abstractmethod
    def show_link(self, index: int) -> None:
        """Bring both sides of a link to the same height, make it current and let it flash."""

    @abstractmethod
    def set_current_link(self, index: int | None) -> None:
        """Make a link current without moving anything."""

    @abstractmethod
    def stand_on(self, link: int | None) -> None:
        """Take a link for where the reader is, to be heard where the keys are in the view."""

    @abstractmethod
    def current_link(self) -> int | None:
        """Return the link that is current."""

    @abstractmethod
    def show_notes(self, notes: NotesOn) -> None:
        """Mark the paragraphs and the words that notes stand on."""

    @abstractmethod
    def noted(self) -> NotesOn:
        """Return the notes that are marked."""

    @abstractmethod
    def selected_text(self) -> str:
        """Return the selected text, with the labels of paragraphs selected from their beginning."""

    @abstractmethod
    def select_all(self) -> None:
        """Select the whole text, of the side last used where there are two."""

    @abstractmethod
    def deselect(self) -> bool:
        """Select nothing; tell whether anything was."""

    @abstractmethod
    def _show_ruler(self) -> None:
        """Show on the ruler what there is."""

    @abstractmethod
    def _take_flash(self, strength: float) -> None:
        """Paint a link as strongly as it flashes."""

    @abstractmethod
    def _scroll_to_share(self, share: float) -> None:
        """Bring a share of the whole to the middle."""

    def show_comparison(self, comparison: Comparison) -> None:
        """Show a comparison from its beginning."""
        finished(self.showing(comparison))

    def copy(self) -> None:
        """Put the selected text on the clipboard."""
        if words := self.selected_text():
            QGuiApplication.clipboard().setText(words)

    def changeEvent(self, event: QEvent) -> None:
        """Say everything anew in another language."""
        super().changeEvent(event)
        if event.type() is not QEvent.Type.LanguageChange or self._comparison is None:
            return
        place, link, notes = self.place(), self.current_link(), self.noted()
        self.show_comparison(self._comparison)
        self.show_notes(notes)
        self.set_current_link(link)
        if place:
            self.go_to(place)

    def _set_out(self, *text: QWidget) -> None:
        """Lay the heads above what shows the text, and the ruler beside it."""
        centre = QHBoxLayout()
        centre.setContentsMargins(0, 0, 0, 0)
        centre.setSpacing(0)
        for widget in (*text, self.ruler):
            fixed = widget.sizePolicy().horizontalPolicy() is QSizePolicy.Policy.Fixed
            centre.addWidget(widget, 0 if fixed else 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.heads)
        layout.addLayout(centre, 1)

    def _copies_or_selects(self, event: QKeyEvent) -> bool:
        """Act on the keys that copy and select all; False for any other."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.matches(QKeySequence.StandardKey.SelectAll):
            self.select_all()
        else:
            return False
        return True

    def _faces(self, event: QKeyEvent) -> bool:
        """On Enter, bring what faces the paragraph of the reader to its height, as a click on a band does."""
        link = self.current_link()
        if event.key() not in {Qt.Key.Key_Return, Qt.Key.Key_Enter} or link is None:
            return False
        self._choose_link(link)
        return True

    def _flash_anew(self) -> None:
        glow(self._flash)

    def _empty_ruler(self) -> None:
        self.ruler.show_marks(())
        self.ruler.show_noted(())
        self.ruler.show_hits(())

    def _choose_link(self, link: int) -> None:
        self.show_link(link)
        self.link_chosen.emit(link)

    def _tell_link(self, link: int) -> str:
        return link_words(self._comparison, link) if self._comparison and link >= 0 else ""


def scroll_to_share(bar: QScrollBar, height: int, share: float) -> None:
    """Bring a share of the whole to the middle of what is `height` pixels high."""
    bar.setValue(round(share * (bar.maximum() + height) - height / 2))
