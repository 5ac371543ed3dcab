"""How the reader wants texts shown, and remembers it: view, size, both sides together or not, how much of what changed."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QActionGroup

from wsis_desktop.desktop.centre import Centre
from wsis_desktop.desktop.commands.commands import Command
from wsis_desktop.desktop.looks import Looks
from wsis_desktop.desktop.remembering.settings import Settings, ViewName
from wsis_desktop.desktop.remembering.settings_keeper import SettingsKeeper
from wsis_desktop.desktop.tool_bar import ToolBar
from wsis_desktop.model.comparison import Significance

if TYPE_CHECKING:
    from wsis_desktop.desktop.listing.side_bar import SideBar

_COMMANDS_OF_VIEWS = {
    ViewName.PAGES: Command.VIEW_PAGES,
    ViewName.TEXT: Command.VIEW_TEXT,
    ViewName.REDLINE: Command.VIEW_REDLINE,
}
_COMMANDS_OF_DEPTHS = {
    Significance.EDITORIAL: Command.EVERYTHING,
    Significance.WORDING: Command.FROM_WORDING,
    Significance.SUBSTANTIVE: Command.SUBSTANCE,
}


class Viewing(QObject):
    """Keeps views, tool bar, menus and settings of one mind; `told(str)` why something cannot be had in a view."""

    told = Signal(str)

    def __init__(
        self,
        keeper: SettingsKeeper,
        looks: Looks,
        actions: Mapping[Command, QAction],
        tool_bar: ToolBar,
        centre: Centre,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self._looks = looks
        self._actions = actions
        self._tool_bar = tool_bar
        self._centre = centre
        self._side_bar: SideBar | None = None
        views = (*_COMMANDS_OF_VIEWS.values(), Command.VIEW_SUMMARY)
        for choices in (views, _COMMANDS_OF_DEPTHS.values()):
            group = QActionGroup(self)
            for command in choices:
                group.addAction(actions[command])

    @property
    def deeds(self) -> dict[Command, Callable[[], object]]:
        """Return what the commands of this part do."""
        return {
            Command.VIEW_PAGES: lambda: self.show_view(ViewName.PAGES),
            Command.VIEW_TEXT: lambda: self.show_view(ViewName.TEXT),
            Command.VIEW_REDLINE: lambda: self.show_view(ViewName.REDLINE),
            Command.EVERYTHING: lambda: self.set_least(Significance.EDITORIAL),
            Command.FROM_WORDING: lambda: self.set_least(Significance.WORDING),
            Command.SUBSTANCE: lambda: self.set_least(Significance.SUBSTANTIVE),
            Command.LOCK: self._set_lock,
            Command.STACKED: self._set_stacked,
            Command.ZOOM_IN: lambda: self._centre.workspace.zoom(1),
            Command.ZOOM_OUT: lambda: self._centre.workspace.zoom(-1),
            Command.ZOOM_RESET: lambda: self._centre.workspace.zoom(0),
        }

    def restore(self) -> None:
        """Show in menus and tool bar what is remembered."""
        settings = self._keeper.settings
        self._actions[Command.LOCK].setChecked(settings.locked)
        self._actions[Command.STACKED].setChecked(settings.stacked)
        self._tool_bar.set_locked(locked=settings.locked, theme=self._looks.theme)
        self._actions[_COMMANDS_OF_VIEWS[settings.view]].setChecked(True)
        self._actions[_COMMANDS_OF_DEPTHS[settings.least]].setChecked(True)

    def furnish(self) -> None:
        """Give a workspace just made what is remembered of it."""
        settings, workspace = self._keeper.settings, self._centre.workspace
        workspace.set_zoom(ViewName.PAGES, settings.pages_zoom)
        for name in (ViewName.TEXT, ViewName.REDLINE):
            workspace.set_zoom(name, settings.text_zoom)
        workspace.set_locked(locked=settings.locked)
        workspace.pages.sides.set_stacked(stacked=settings.stacked)
        workspace.set_least(settings.least)
        workspace.show_view(settings.view)
        self._tool_bar.set_zoom(workspace.view.zoom())
        workspace.zoom_changed.connect(self._take_zoom)
        workspace.view_turned.connect(self._take_view)

    def take_side_bar(self, side_bar: SideBar) -> None:
        """Let the list of changes, once it is made, show and change how much is listed."""
        self._side_bar = side_bar
        side_bar.changes.set_least(self._keeper.settings.least)
        side_bar.changes.least_chosen.connect(self.set_least)

    def take_theme(self) -> None:
        """Paint everything in the theme that is remembered."""
        self._looks.apply()

    def show_view(self, name: ViewName) -> None:
        """Turn to a view."""
        self._actions[_COMMANDS_OF_VIEWS[name]].setChecked(True)
        self._centre.workspace.show_view(name)
        self._change(lambda settings: replace(settings, view=name))

    def set_least(self, least: Significance) -> None:
        """List and mark what matters at least so much, everywhere."""
        self._actions[_COMMANDS_OF_DEPTHS[least]].setChecked(True)
        self._change(lambda settings: replace(settings, least=least))
        self._centre.workspace.set_least(least)
        if self._side_bar is not None:
            self._side_bar.changes.set_least(least)

    def _take_view(self) -> None:
        workspace = self._centre.workspace
        front = Command.VIEW_SUMMARY if workspace.covered else _COMMANDS_OF_VIEWS[workspace.view_name]
        self._actions[front].setChecked(True)
        self._tool_bar.set_zoom(workspace.view.zoom())

    def _take_zoom(self, name: ViewName, factor: float) -> None:
        if name is self._centre.workspace.view_name:
            self._tool_bar.set_zoom(factor)
        if name is ViewName.PAGES:
            self._change(lambda settings: replace(settings, pages_zoom=factor))
            return
        for other in (ViewName.TEXT, ViewName.REDLINE):
            self._centre.workspace.set_zoom(other, factor)
        self._change(lambda settings: replace(settings, text_zoom=factor))

    def _set_stacked(self) -> None:
        """Stack the pages or set them side by side; where no pages are in front, say why nothing would be seen of it."""
        action = self._actions[Command.STACKED]
        stacked, centre = action.isChecked(), self._centre
        if centre.comparing and (centre.workspace.covered or centre.workspace.view_name is not ViewName.PAGES):
            action.setChecked(not stacked)
            self.told.emit(
                self.tr("Only Pages can be stacked: Text sets each pair in one row, and Redline is one column already.")
            )
            return
        pages = centre.workspace.pages
        current = pages.current_link()
        kept = current if current is not None and pages.sees(current) else None
        pages.sides.set_stacked(stacked=stacked)
        if kept is not None:  # of another height and width, the top alone would not keep it in sight
            pages.show_link(kept)
            pages.link_chosen.emit(kept)
        self._change(lambda settings: replace(settings, stacked=stacked))

    def _set_lock(self) -> None:
        locked = self._actions[Command.LOCK].isChecked()
        self._centre.workspace.set_locked(locked=locked)
        self._tool_bar.set_locked(locked=locked, theme=self._looks.theme)
        self._change(lambda settings: replace(settings, locked=locked))

    def _change(self, changed: Callable[[Settings], Settings]) -> None:
        self._keeper.change(changed)
