"""Work that would hold the window's thread, done a step in each turn of its events."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QObject, QTimer


def in_turns(owner: QObject, steps: Iterator[None]) -> None:
    """Take one step in each turn, until none is left or the owner is gone."""
    timer = QTimer(owner)

    def take() -> None:
        try:
            next(steps)
        except StopIteration:
            timer.stop()
            timer.deleteLater()

    timer.timeout.connect(take)
    timer.start(0)
