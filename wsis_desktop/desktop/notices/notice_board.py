"""Keeps the strip of notices true to what is on show, and does what its buttons offer."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from wsis_desktop.desktop.notices.notice_strip import NoticeStrip
from wsis_desktop.desktop.notices.notices import Deed, RecognitionState, notices
from wsis_desktop.desktop.notices.recognising import Recognising
from wsis_desktop.desktop.notices.scan_trouble import show_how
from wsis_desktop.desktop.working.session import Session
from wsis_desktop.model.comparison import Side
from wsis_desktop.model.revision import TextSide
from wsis_desktop.reading.options import MarksAs


class NoticeBoard(QObject):
    """Tells of the readings on show, above the views."""

    def __init__(self, session: Session, recognising: Recognising, strip: NoticeStrip, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._recognising = recognising
        self._strip = strip
        self._window = window
        session.compared.connect(self._begin)
        session.renewed.connect(self.tell)
        recognising.changed.connect(self.tell)
        strip.deed_wanted.connect(self._do)
        self.tell()

    def tell(self) -> None:
        """Tell of what is on show now."""
        comparison = self._session.comparison
        state = RecognitionState(self._recognising.state, self._recognising.side, self._recognising.progress)
        self._strip.show_notices(notices(comparison, state) if comparison else ())

    def tell_all(self) -> None:
        """Bring back what the reader closed."""
        self._strip.forget()

    def _begin(self) -> None:
        self._strip.forget()
        self.tell()

    def _do(self, deed: Deed, side: Side) -> None:
        deeds: dict[Deed, Callable[[], None]] = {
            Deed.TAKE_AS_CHANGES: lambda: self._session.take_marks(self._on(side), MarksAs.CHANGES),
            Deed.TAKE_AS_EMPHASIS: lambda: self._session.take_marks(self._on(side), MarksAs.EMPHASIS),
            Deed.COMPARE_BEFORE: lambda: self._session.take_text(side, TextSide.BEFORE),
            Deed.COMPARE_AFTER: lambda: self._session.take_text(side, TextSide.AFTER),
            Deed.RECOGNISE: self._recognising.begin,
            Deed.STOP_RECOGNISING: self._recognising.stop,
            Deed.HOW_TO_RECOGNISE: lambda: show_how(self._session, self._recognising, self._window),
        }
        deeds[deed]()

    def _on(self, side: Side) -> Side:
        """Return where a file stands; one read by itself may have been opened on either side."""
        return side if side in self._session.shown else side.other
