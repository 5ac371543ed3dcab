"""Another style sheet put on everything that is there, told to what is seen at once and to the rest in turns."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from wsis_desktop.desktop.turns import Turns

_ITS_OWN: Final = Qt.WidgetAttribute.WA_SetStyle
_AT_ONCE: Final = 8
_PAINTED_MS: Final = 30


class Redressing(QObject):
    """Takes one sheet off and puts another one on.

    Laid over another one, Qt would dress each widget again for every one that it lies in: seven times, in this window. Each
    time it tells every widget that its style is another, upon which this measures its words and asks for room: once is
    enough, and for what is hidden that may wait.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._hidden: deque[QWidget] = deque()
        self._turns = Turns(self)
        self._after_the_paint = QTimer(self, singleShot=True, interval=_PAINTED_MS)
        self._after_the_paint.timeout.connect(lambda: self._turns.begin(self._tell()))

    def put_on(self, application: QApplication, sheet: str) -> None:
        """Dress every widget by this sheet."""
        widgets = [each for each in application.allWidgets() if not each.testAttribute(_ITS_OWN)]
        hidden = [each for each in widgets if not each.isVisible()]
        with _untold(widgets):
            application.setStyleSheet("")
        with _untold(hidden):
            application.setStyleSheet(sheet)
        self._turns.drop()
        self._hidden = deque(hidden)
        self._after_the_paint.start()

    def _tell(self) -> Iterator[None]:
        while self._hidden:
            for each in [self._hidden.popleft() for _ in range(min(_AT_ONCE, len(self._hidden)))]:
                if isValid(each):
                    QCoreApplication.sendEvent(each, QEvent(QEvent.Type.StyleChange))
            yield


@contextmanager
def _untold(widgets: Iterable[QWidget]) -> Iterator[None]:
    """Have Qt dress these widgets and not tell them: it tells none that says it has a style of its own."""
    for each in widgets:
        each.setAttribute(_ITS_OWN)
    try:
        yield
    finally:
        for each in widgets:
            if isValid(each):
                each.setAttribute(_ITS_OWN, on=False)
