"""Brings what works behind the face of a window: in turns, once the face is painted, or at once when the reader acts."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import chain
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from wsis_desktop.desktop.turns import Turns

if TYPE_CHECKING:
    from wsis_desktop.desktop.impatience import Impatience

_UNSEEN_MS: Final = 1000


class Furnishing(QObject):
    """Takes the steps that make a window whole, and then does what waits for that."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.done = False
        self._steps: Iterator[None] | None = None
        self._turns = Turns(self)
        self._after: list[Callable[[], object]] = []
        self._impatience: Impatience | None = None

    def begin(self, steps: Iterator[None]) -> None:
        """Hold these steps ready."""
        self._steps = chain(steps, self._end())

    def face_is_shown(self) -> None:
        """Wait for the paint, but not for long: a window that comes up minimised is not painted before it is looked at."""
        if self._steps is not None:
            QTimer.singleShot(_UNSEEN_MS, self, self.face_is_painted)

    def face_is_painted(self) -> None:
        """Take the steps from the next turn on; a deed of the reader's does not wait for them."""
        if self._steps is not None:
            self._turns.begin(chain(self._listen(), self._taken()))

    def finish(self) -> None:
        """Take all the steps that are left; one that waited for the whole window may be what asks for this."""
        if self.done:
            return
        if self._steps is not None:
            self._turns.begin(self._taken())
        self._turns.finish()

    def then(self, deed: Callable[[], object]) -> None:
        """Do something as soon as the window is whole."""
        if self.done:
            deed()
        else:
            self._after.append(deed)

    def _listen(self) -> Iterator[None]:
        """Hear of the reader's first deed; Python loads all kinds of events for that, so not before the paint is through."""
        from wsis_desktop.desktop.impatience import Impatience  # noqa: PLC0415 - as above

        self._impatience = Impatience(self.finish, self)
        yield

    def _taken(self) -> Iterator[None]:
        steps, self._steps = self._steps, None
        return steps or iter(())

    def _end(self) -> Iterator[None]:
        self.done = True
        if self._impatience is not None:
            self._impatience.deleteLater()
        after, self._after = self._after, []
        for deed in after:
            yield
            deed()
