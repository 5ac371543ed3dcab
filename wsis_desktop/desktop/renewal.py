"""A window in the place of another one: what was open stays open, where it was, without being read again."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer

from wsis_desktop.desktop.crosscheck.crosscheck_desk import CrossChecked
from wsis_desktop.desktop.views.view import Place
from wsis_desktop.desktop.working.session import Opened

if TYPE_CHECKING:
    from wsis_desktop.desktop.main_window import MainWindow


@dataclass(frozen=True, slots=True)
class Standing:
    """How a window stands beside its settings: what is open and where, what is sought, what a cross-check found."""

    opened: Opened
    place: Place | None = None
    link: int | None = None
    sought: str | None = None
    panel: int = 0
    crosschecked: CrossChecked | None = None


def standing_of(window: MainWindow) -> Standing:
    """Return how a window stands."""
    opened, found = window.session.opened(window.decisions.judged), window.crosschecks.found
    if not window.centre.comparing:
        return Standing(opened, crosschecked=found)
    workspace = window.centre.workspace
    workspace.finish()
    bar = workspace.find_bar
    return Standing(
        opened,
        workspace.view.place(),
        window.guide.here,
        None if bar.isHidden() else bar.query().words,
        window.side_bar.panel,
        found,
    )


def stand(window: MainWindow, standing: Standing) -> None:
    """Let a window just made stand like the one before it."""

    def take_place() -> None:
        workspace = window.centre.workspace
        window.side_bar.show_panel_at(standing.panel)
        # It goes to what it finds; the reader stays where he was.
        if standing.sought is not None:
            workspace.find_bar.begin(standing.sought)
        if standing.link is not None:
            window.guide.stand_on(standing.link)
        if standing.place is not None:
            window.guide.go_to(standing.place)

    if standing.crosschecked is not None:
        window.crosschecks.take_over(standing.crosschecked)
    if standing.opened.comparison is not None:
        # After the window has listed the changes, which it does a turn after they are shown.
        window.centre.shown.connect(lambda _: QTimer.singleShot(0, take_place), Qt.ConnectionType.SingleShotConnection)
    window.session.take_over(standing.opened)
