"""What is on its way to the printer: it goes on when the dialog is closed that it was asked for in, or more is printed."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMainWindow, QWidget

from wsis_desktop.desktop.working.worker_bridge import WorkerBridge
from wsis_desktop.model.revision import PageSize

if TYPE_CHECKING:
    from wsis_desktop.desktop.publishing.page_printer import PagePrinter


class Printings(QObject):
    """Prints files; `told(str)` says how far that is, `over` that no more is on its way."""

    told = Signal(str)
    over = Signal()

    def __init__(self, bridge: WorkerBridge, window: QMainWindow) -> None:
        super().__init__(window)
        self._bridge = bridge
        self._under_way: list[PagePrinter] = []

    @property
    def busy(self) -> bool:
        """Tell whether anything is on its way, or the reader is choosing a printer for it."""
        return bool(self._under_way)

    def begin(
        self, path: Path, pages: tuple[PageSize, ...], asking: QWidget, *, password: str | None = None, sha256: str = ""
    ) -> None:
        """Ask for the printer over a window, and print; what is at `path` must stay until it is `over`."""
        from wsis_desktop.desktop.publishing.page_printer import PagePrinter  # noqa: PLC0415 - seldom asked for

        printing = PagePrinter(self._bridge, path, pages, asking, password=password, sha256=sha256)
        printing.setParent(self)
        self._under_way.append(printing)
        printing.told.connect(self.told)
        printing.over.connect(lambda: self._end(printing))
        printing.begin()

    def give_up(self) -> bool:
        """Print no more; tell whether anything was on its way."""
        under_way = [each for each in self._under_way if each.busy]
        for each in under_way:
            each.give_up()
        return bool(under_way)

    def _end(self, printing: PagePrinter) -> None:
        self._under_way.remove(printing)
        if not self._under_way:
            self.over.emit()
