"""Faults of our own: caught wherever they surface, and shown as a report; the window goes on."""

from __future__ import annotations

import sys
import threading
import traceback
from contextlib import suppress
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from wsis_desktop.desktop.dialogs import ReportDialog


class FaultReporter(QObject):
    """Stands in for Python's own hooks from `install` to `remove`; one report is shown at a time."""

    _told = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window: QWidget | None = None
        self._shown: ReportDialog | None = None
        self._told.connect(self.show_report)

    def set_window(self, window: QWidget | None) -> None:
        """Say over which window reports appear."""
        self._window = window

    def install(self) -> None:
        """Take over the hooks of this process and its threads."""
        sys.excepthook = self._take
        threading.excepthook = self._take_from_thread

    def remove(self) -> None:
        """Give the hooks back."""
        sys.excepthook = sys.__excepthook__
        threading.excepthook = threading.__excepthook__

    def show_report(self, report: str) -> None:
        """Show a report; while one is open, later ones are only printed, for they mostly follow from the first."""
        _print(report)
        if self._shown is not None:
            return
        try:
            self._show(report)
        except Exception:  # noqa: BLE001 - what fails here would come back to be reported, without end
            _print(traceback.format_exc())

    def _show(self, report: str) -> None:
        from wsis_desktop.desktop.dialogs import ReportDialog  # noqa: PLC0415 - mostly there is nothing to report

        self._shown = ReportDialog(report, self._window)
        self._shown.finished.connect(self._close)
        self._shown.open()

    def _take(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        self._told.emit("".join(traceback.format_exception(kind, error, trace)))

    def _take_from_thread(self, told: threading.ExceptHookArgs) -> None:
        if told.exc_value is not None:
            self._take(told.exc_type, told.exc_value, told.exc_traceback)

    def _close(self) -> None:
        if self._shown is not None:
            self._shown.deleteLater()
            self._shown = None


def _print(report: str) -> None:
    """Print a report where something reads what is printed: a window has no console, and a pipe may be closed."""
    if sys.stderr is not None:
        with suppress(OSError, ValueError):
            sys.stderr.write(f"{report}\n")
