"""A place on the start page for one revision: empty, being read, read, or in trouble."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPalette,
    QPen,
)
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from wsis_desktop.desktop.painting.icons import IconName, pixmap
from wsis_desktop.desktop.painting.mirroring import row_of
from wsis_desktop.desktop.painting.style_sheet import dress, dress_first
from wsis_desktop.desktop.painting.theme import LIGHT, Theme
from wsis_desktop.desktop.starting.dropping import dropped_files, take_copy
from wsis_desktop.desktop.widgets.by_name import set_by_name
from wsis_desktop.desktop.widgets.wrapping_label import LinedLabel, breakable
from wsis_desktop.model.terms import Side

if TYPE_CHECKING:
    from wsis_desktop.model.revision import Revision
    from wsis_desktop.model.trouble import Trouble

_ICON = 30
_TITLE = 100


class DropTarget(QFrame):
    """Takes the file of one side; two files dropped at once are handed on together."""

    pressed = Signal()
    dropped = Signal(object, object)
    choose = Signal(object)
    cleared = Signal(object)
    read_wanted = Signal(object)
    recognition_wanted = Signal(object)

    def __init__(self, side: Side, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.side = side
        self._theme = LIGHT
        self._icon = IconName.PLUS
        self._hot = False
        self._filled = False
        self.setAcceptDrops(True)
        self.setMinimumSize(240, 196)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self._picture = QLabel(self)
        self._name = self._label("heading")
        self._words = self._label("soft")
        self._next = self._label("small")
        self._choose = QPushButton(self)
        dress_first(self._choose, "")
        self._read = QPushButton(self)
        self._read.setText(self.tr("Read it"))
        self._recognise = QPushButton(self)
        self._clear = QPushButton(self)
        self._clear.setText(self.tr("Remove"))
        self._lay_out()
        self._choose.pressed.connect(self.pressed)
        self._choose.clicked.connect(lambda: self.choose.emit(self.side))
        self._read.clicked.connect(lambda: self.read_wanted.emit(self.side))
        self._recognise.clicked.connect(lambda: self.recognition_wanted.emit(self.side))
        self._clear.clicked.connect(lambda: self.cleared.emit(self.side))
        self.show_empty()

    @property
    def title(self) -> str:
        """Return which revision belongs here."""
        return self.tr("Earlier revision") if self.side is Side.OLD else self.tr("Later revision")

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme."""
        self._theme = theme
        self._draw_icon()
        self.update()

    def show_empty(self, *, wanted: bool = False) -> None:
        """Ask for a file; `wanted` when the other revision is there already."""
        self._filled = False
        adding = self.tr("Add the later revision") if self.side is Side.NEW else self.tr("Add the earlier revision")
        self._tell(adding if wanted else self.title, self.tr("Drop a file here, or"), "", IconName.PLUS)
        self._let_choose(self.tr("Choose a file…"))
        self._read.hide()
        self._recognise.hide()
        dress(self._choose, "primary" if wanted else "")
        self._clear.hide()

    def show_reading(self, path: Path) -> None:
        """Say that a file is being read."""
        self._fill(path.name, self.tr("Reading…"), "", IconName.DOCUMENT)

    def show_revision(self, revision: Revision, *, alone: bool) -> None:
        """Say what was read; while it is `alone`, it can be read without another."""
        from wsis_desktop.desktop.speaking.words import clipped  # noqa: PLC0415 - the window comes up without revisions

        facts = [fact for fact in (revision.symbol, revision.date) if fact]
        if revision.pages:
            facts.append(self.tr("%n page(s)", "", len(revision.pages)))
        facts.append(self.tr("%n paragraph(s)", "", len(revision.paragraphs)))
        if revision.unread_pages:
            facts.append(self.tr("%n page(s) not readable", "", len(revision.unread_pages)))
        title = clipped(revision.title, _TITLE)
        name = revision.file_name
        self._fill(title or name, row_of(*facts), name if title not in {"", name} else "", IconName.DOCUMENT)
        self._read.setVisible(alone)

    def show_trouble(self, path: Path, trouble: Trouble) -> None:
        """Say why a file cannot be read, and what to do."""
        from wsis_desktop.desktop.speaking.words import trouble_words  # noqa: PLC0415 - nor with troubles

        sentence, next_step = trouble_words(trouble)
        self._fill(path.name, sentence, next_step, IconName.WARNING)
        dress(self._words, "trouble")
        self._let_choose(self.tr("Choose another file…"))

    def offer_recognition(self, *, there: bool) -> None:
        """Offer to read pictures of text; or to say how that can be done here."""
        self._recognise.setText(self.tr("Read it by OCR") if there else self.tr("How to read it…"))
        self._recognise.setAccessibleName(f"{self.title}: {self._recognise.text()}")
        dress(self._recognise, "primary")
        self._recognise.show()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Light up under files."""
        if dropped_files(event.mimeData()):
            take_copy(event)
            self._light(on=True)

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        """Grow dim again."""
        self._light(on=False)

    def dropEvent(self, event: QDropEvent) -> None:
        """Hand on what was dropped."""
        take_copy(event)
        self._light(on=False)
        self.dropped.emit(self.side, dropped_files(event.mimeData()))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the sheet: dashed while empty."""
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        sheet = QPainterPath()
        sheet.addRoundedRect(QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5), 12, 12)
        pen = QPen()
        pen.setColor(QColor(theme.accent if self._hot else theme.card_line))
        pen.setWidthF(2 if self._hot else 1.3)
        if not self._filled:
            pen.setDashPattern([5, 4])
        # To set a pen or a brush needs the namespace that `by_name` tells of; to fill and to stroke does not.
        painter.fillPath(sheet, QColor(theme.inserted) if self._hot else self.palette().brush(QPalette.ColorRole.Base))
        painter.strokePath(sheet, pen)
        painter.end()

    def _label(self, look: str) -> QLabel:
        label = LinedLabel(self)
        label.setWordWrap(True)
        set_by_name(label, textFormat="PlainText", alignment="AlignHCenter")
        dress_first(label, look)
        return label

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch(1)
        buttons.addWidget(self._read)
        buttons.addWidget(self._recognise)
        buttons.addWidget(self._choose)
        buttons.addWidget(self._clear)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(26, 20, 26, 20)
        layout.setSpacing(5)
        layout.addStretch(1)
        set_by_name(self._picture, alignment="AlignCenter")
        layout.addWidget(self._picture)
        layout.addSpacing(4)
        for label in (self._name, self._words, self._next):
            layout.addWidget(label)
        layout.addSpacing(7)
        layout.addLayout(buttons)
        layout.addStretch(1)

    def _tell(self, name: str, words: str, next_words: str, icon: IconName) -> None:
        self._icon = icon
        self._draw_icon()
        dress(self._words, "soft")
        self._name.setText(breakable(name))
        self._words.setText(breakable(words))
        self._next.setText(next_words)
        self._next.setVisible(bool(next_words))
        self.setAccessibleName(f"{self.title}: {name}" if self._filled else self.title)
        self.setAccessibleDescription(f"{name}. {words} {next_words}")
        self._read.setAccessibleName(f"{self.title}: {self.tr('Read it')}")
        self._clear.setAccessibleName(f"{self.title}: {self.tr('Remove')}")
        self.update()

    def _let_choose(self, words: str) -> None:
        """Say on the button, and to who hears it, what it does."""
        self._choose.setText(words)
        self._choose.setAccessibleName(f"{self.title}: {words}")

    def _fill(self, name: str, words: str, next_words: str, icon: IconName) -> None:
        self._filled = True
        name, next_words = " ".join(name.splitlines()), breakable(next_words)
        self._tell(name, words, next_words, icon)
        dress(self._choose, "")
        self._let_choose(self.tr("Choose another…"))
        self._read.hide()
        self._recognise.hide()
        self._clear.show()

    def _draw_icon(self) -> None:
        ink = self._theme.trouble if self._icon is IconName.WARNING else self._theme.soft
        self._picture.setPixmap(pixmap(self._icon, ink, _ICON, self.devicePixelRatioF()))

    def _light(self, *, on: bool) -> None:
        self._hot = on
        self.update()
