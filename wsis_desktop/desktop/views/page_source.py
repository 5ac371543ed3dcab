"""Where the Pages view gets its pictures: asked by ticket, answered when they are drawn."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import SignalInstance

from wsis_desktop.model.comparison import Side


class PageSource(Protocol):
    """Draws pages without holding the window; `drawn(ticket, QImage)` comes in the window's thread.

    `refused(ticket, Trouble)` comes for a page that cannot be drawn.
    """

    @property
    def drawn(self) -> SignalInstance:
        """Return the signal `drawn(int, QImage)`."""

    @property
    def refused(self) -> SignalInstance:
        """Return the signal `refused(int, Trouble)`."""

    def request(self, side: Side, page: int, width_px: int, height_px: int) -> int:
        """Ask for a page, counted from 1, in pixels of the screen; what was asked for last is drawn first."""

    def cancel(self, ticket: int) -> None:
        """Let go of a page asked for; nothing comes for it any more."""
