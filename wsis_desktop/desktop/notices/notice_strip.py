"""The quiet strip above the views: one line for each notice, with what can be done about it and a cross to close it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from wsis_desktop.desktop.notices.notices import DEED_WORDS, Deed, Notice
from wsis_desktop.desktop.painting.icons import IconName, icon, pixmap
from wsis_desktop.desktop.painting.mirroring import room_around
from wsis_desktop.desktop.painting.style_sheet import dress
from wsis_desktop.desktop.painting.theme import LIGHT, Theme
from wsis_desktop.desktop.widgets.announcing import announce, announcing
from wsis_desktop.desktop.widgets.wrapping_label import LinedLabel

_ICON = 16
_BAR = 120
_WHOLE = 1000


class NoticeRow(QFrame):
    """One notice."""

    deed_wanted = Signal(object, object)
    closed = Signal()

    def __init__(self, notice: Notice, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.notice = notice
        self._theme = theme
        self._picture = QLabel(self)
        self.words = LinedLabel(notice.words, self)
        self.words.setWordWrap(True)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.words.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.bar = QProgressBar(self)
        self.bar.setTextVisible(False)
        self.bar.setRange(0, _WHOLE)
        self.bar.setFixedWidth(_BAR)
        self.bar.setAccessibleName(self.tr("How far the work is"))
        self.buttons = {deed: self._button(deed) for deed in notice.deeds}
        self._close = QToolButton(self)
        self._close.setToolTip(self.tr("Close this notice"))
        self._close.setAccessibleName(self.tr("Close this notice"))
        self._close.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        dress(self._close, "quiet")
        self._close.clicked.connect(self.closed)
        self._lay_out()
        self.show_progress(notice)
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme."""
        self._theme = theme
        self._close.setIcon(icon(IconName.CLOSE, theme, size=_ICON))
        name, ink = (IconName.WARNING, theme.trouble) if self.notice.warning else (IconName.DOCUMENT, theme.soft)
        self._picture.setPixmap(pixmap(name, ink, _ICON, self.devicePixelRatioF()))

    def show_progress(self, notice: Notice) -> None:
        """Show how far the work is; the words stay."""
        self.notice = notice
        self.bar.setVisible(notice.progress is not None)
        self.bar.setValue(round((notice.progress or 0.0) * _WHOLE))

    def take_focus(self) -> None:
        """Give the focus to the first button."""
        first = next(iter(self.buttons.values()), self._close)
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _button(self, deed: Deed) -> QPushButton:
        button = QPushButton(QCoreApplication.translate("Notices", DEED_WORDS[deed]), self)
        button.clicked.connect(lambda: self.deed_wanted.emit(deed, self.notice.side))
        dress(button, "small-button")
        return button

    def _lay_out(self) -> None:
        self.setAccessibleName(self.notice.words)
        dress(self, "bar")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(*room_around(16, 4, 10, 4))
        layout.setSpacing(10)
        layout.addWidget(self._picture)
        layout.addWidget(self.words, 1)
        layout.addWidget(self.bar)
        for button in self.buttons.values():
            layout.addWidget(button)
        layout.addWidget(self._close)


class NoticeStrip(QWidget):
    """Shows the notices that the reader has not closed.

    `deed_wanted(Deed, Side)` asks for what one offers; `left` says that the last one was closed while it had the focus.
    """

    deed_wanted = Signal(object, object)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = LIGHT
        self._notices: Sequence[Notice] = ()
        self._closed: set[str] = set()
        self.rows: list[NoticeRow] = []
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        self.setAccessibleName(self.tr("Notices on the reading"))
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme."""
        self._theme = theme
        for row in self.rows:
            row.set_theme(theme)

    def forget(self) -> None:
        """Forget what was closed: other revisions are on show, or the reader wants to see all of it again."""
        self._closed.clear()
        self._list()

    def show_notices(self, notices: Sequence[Notice]) -> None:
        """Show other notices; when only progress has changed, the rows stay."""
        self._notices = notices
        self._list()

    def _list(self) -> None:
        wanted = [notice for notice in self._notices if notice.words not in self._closed]
        if [_still(row.notice) for row in self.rows] == [_still(notice) for notice in wanted]:
            for row, notice in zip(self.rows, wanted, strict=True):
                row.show_progress(notice)
            return
        has_focus = QApplication.focusWidget()
        focused = next((at for at, row in enumerate(self.rows) if has_focus and row.isAncestorOf(has_focus)), None)
        told = {row.notice.words for row in self.rows}
        for row in self.rows:
            self._layout.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = [self._row(notice) for notice in wanted]
        if announcing() and (new := [notice.words for notice in wanted if notice.words not in told]):
            announce(self, "\n".join(new))
        self.setVisible(bool(self.rows))
        if focused is not None:
            self._focus(focused)

    def _row(self, notice: Notice) -> NoticeRow:
        row = NoticeRow(notice, self._theme, self)
        row.deed_wanted.connect(self.deed_wanted)
        row.closed.connect(lambda: self._close(notice))
        self._layout.addWidget(row)
        return row

    def _close(self, notice: Notice) -> None:
        self._closed.add(notice.words)
        self._list()

    def _focus(self, near: int) -> None:
        """Keep the focus in the strip while it has a row, so that the keyboard is never left without a place."""
        if self.rows:
            self.rows[min(near, len(self.rows) - 1)].take_focus()
        else:
            self.left.emit()


def _still(notice: Notice) -> tuple[str, tuple[Deed, ...], bool]:
    """Return what of a notice does not change while work goes on."""
    return notice.words, notice.deeds, notice.progress is None
