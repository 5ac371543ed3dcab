"""Another style sheet put on everything that is there, told to what is seen at once and to the rest in turns."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from wsis_desktop.desktop.turns import Turns

_ITS_OWN: Final = Qt.WidgetAttribute.WA_SetStyle
_DRESSED: Final = Qt.WidgetAttribute.WA_StyleSheet
_AT_ONCE: Final = 8
_PAINTED_MS: Final = 150


class Redressing(QObject):
    """Takes one sheet off and puts another one on, in turns of their own where windows are seen: together they hold them.

    Laid over another one, Qt would dress each widget again for every one that it lies in: seven times, in this window. Each
    time it tells every widget that its style is another, upon which this measures its words and asks for room: once is
    enough, and for what is hidden that may wait.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._sheet = ""
        self._then: Callable[[], object] = lambda: None
        self._dressing = QTimer(self, singleShot=True, interval=0)
        self._dressing.timeout.connect(self._put_next_on)
        self._hidden: deque[QWidget] = deque()
        self._turns = Turns(self)
        self._after_the_paint = QTimer(self, singleShot=True, interval=_PAINTED_MS)
        self._after_the_paint.timeout.connect(lambda: self._turns.begin(self._tell()))

    @property
    def under_way(self) -> bool:
        """Tell whether one sheet was taken off and the other one is not yet on."""
        return self._dressing.isActive()

    def change(self, application: QApplication, sheet: str, then: Callable[[], object]) -> None:
        """Take off what is on, put this sheet on in the next turn, and then do something; what was asked last counts."""
        self._sheet, self._then = sheet, then
        if not self.under_way:
            self._take_off(application)
            self._dressing.start()

    def put_on(self, application: QApplication, sheet: str) -> None:
        """Dress every widget by this sheet instead of the one that is on, at once."""
        self._dressing.stop()
        self._take_off(application)
        self._dress(application, sheet)

    def _put_next_on(self) -> None:
        application = QApplication.instance()
        if isinstance(application, QApplication):
            self._dress(application, self._sheet)
        QTimer.singleShot(0, self, self._then)

    @staticmethod
    def _take_off(application: QApplication) -> None:
        widgets = _followers(application)
        with _untold(widgets):
            application.setStyleSheet("")
        _unmark(widgets)

    def _dress(self, application: QApplication, sheet: str) -> None:
        hidden = [each for each in _followers(application) if not each.isVisible()]
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


def dress_all(application: QApplication, sheet: str) -> None:
    """Take off the sheet that is on, if any, and put this one on; all is done and told on return."""
    application.setStyleSheet("")
    _unmark(application.allWidgets())
    application.setStyleSheet(sheet)


def _followers(application: QApplication) -> list[QWidget]:
    """Return what has no style of its own."""
    return [each for each in application.allWidgets() if not each.testAttribute(_ITS_OWN)]


def _unmark(widgets: Iterable[QWidget]) -> None:
    """Have Qt learn of each widget anew, now that it wears no sheet.

    Asked for its looks, a widget is marked as dressed, and Qt has itself told when it is deleted. Taken off, a sheet takes
    the mark from what was shown before, and that it is told from all. What kept the mark, as it was never shown or asked
    amid the change, and is asked again under the next sheet, Qt would remember when it is gone: one more sheet laid over
    that one reads it, and ends the process.
    """
    for each in widgets:
        if each.testAttribute(_DRESSED):
            each.setAttribute(_DRESSED, on=False)


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
