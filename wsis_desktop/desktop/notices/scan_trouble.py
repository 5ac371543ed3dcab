"""A file that is nothing but pictures of text: where its trouble is told, reading it by OCR is offered, or how to."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from wsis_desktop.desktop.centre import Centre
from wsis_desktop.desktop.notices.recognising import Recognising
from wsis_desktop.desktop.working.session import Session, Stuck
from wsis_desktop.model.comparison import Side
from wsis_desktop.reading.files.troubles import NoLetters, NonsenseText, NoText


class ScanTrouble(QObject):
    """Waits for a scan to end in a trouble, and offers what this machine can do about it."""

    def __init__(self, session: Session, recognising: Recognising, centre: Centre, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._recognising = recognising
        self._centre = centre
        self._window = window
        self._stuck: Stuck | None = None
        session.stuck.connect(self._meet)
        session.began.connect(self._forget)
        recognising.found.connect(self._offer)
        centre.recognition_wanted.connect(self._do)

    def _meet(self, stuck: Stuck) -> None:
        tried = stuck.side is not None and self._session.was_recognised(stuck.side)
        readable = isinstance(stuck.trouble, NoText | NonsenseText) and not isinstance(stuck.trouble, NoLetters)
        if readable and not tried:
            self._stuck = stuck
            self._recognising.look()

    def _forget(self) -> None:
        self._stuck = None

    def _offer(self) -> None:
        if self._stuck is not None and self._stuck.side is not None:
            self._centre.offer_recognition(self._stuck.side, there=self._recognising.tesseract is not None)

    def _do(self, side: Side) -> None:
        if self._recognising.tesseract is not None:
            self._session.recognise(side)
        else:
            show_how(self._session, self._recognising, self._window)


def show_how(session: Session, recognising: Recognising, window: QWidget) -> None:
    """Say how pictures of text can be read on this machine."""
    from wsis_desktop.desktop.notices.recognising_dialog import RecognisingDialog  # noqa: PLC0415 - seldom asked for

    languages = [revision.language for revision in session.revisions.values() if revision.language]
    dialog = RecognisingDialog(recognising.tesseract, languages, window)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
