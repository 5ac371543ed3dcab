"""Full screen, and the presentation: which pair is in front of the room, and where the window stands behind it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow

from wsis_desktop.desktop.commands.commands import Command
from wsis_desktop.desktop.looks import Looks
from wsis_desktop.desktop.speaking.naming import revision_name, revision_names
from wsis_desktop.desktop.speaking.numerals import numeral
from wsis_desktop.desktop.working.alone import stands_alone
from wsis_desktop.desktop.working.session import Session
from wsis_desktop.model.comparison import Comparison, Side

if TYPE_CHECKING:
    from wsis_desktop.desktop.guide import Guide
    from wsis_desktop.desktop.presenting.presentation import Presentation


class PresentDesk(QObject):
    """Fills the screen with the window, or with one pair at a time."""

    def __init__(
        self,
        session: Session,
        guide: Callable[[], Guide],
        actions: Mapping[Command, QAction],
        looks: Looks,
        window: QMainWindow,
    ) -> None:
        super().__init__(window)
        self._session = session
        self._guide = guide
        self._actions = actions
        self._looks = looks
        self._window = window
        self._was_maximized = False
        self._link = 0
        self.screen: Presentation | None = None
        for gone in (session.closed, session.compared):
            gone.connect(self.leave)
        session.renewed.connect(lambda _comparison: self.leave())

    @property
    def deeds(self) -> dict[Command, Callable[[], object]]:
        """Return what the commands of this part do."""
        return {Command.FULL_SCREEN: self.turn_full_screen, Command.PRESENT: self.begin}

    def turn_full_screen(self) -> None:
        """Fill the screen with the window, or give it back the size that it had."""
        if self._window.isFullScreen():
            self.end_full_screen()
            return
        self._was_maximized = self._window.isMaximized()
        self._window.showFullScreen()
        self._actions[Command.FULL_SCREEN].setChecked(True)

    def end_full_screen(self) -> bool:
        """Give the window back its size, and tell whether it filled the screen."""
        filled = self._window.isFullScreen()
        if filled and self._was_maximized:
            self._window.showMaximized()
        elif filled:
            self._window.showNormal()
        self._actions[Command.FULL_SCREEN].setChecked(False)
        return filled

    def begin(self) -> None:
        """Show the pair where the reader is to the room, once the changes are listed through which it leads."""
        guide = self._guide()
        guide.when_listed(guide.comparison, self._begin)

    def _begin(self) -> None:
        from wsis_desktop.desktop.presenting.presentation import Presentation  # noqa: PLC0415 - made when first wanted

        guide = self._guide()
        if self.screen is not None or guide.comparison is None:
            return
        self._link = guide.here or 0
        screen = self.screen = Presentation(self._looks.theme, self._window)
        screen.change_wanted.connect(self._step)
        screen.neighbour_wanted.connect(self._go_beside)
        screen.left.connect(self._forget)
        screen.setGeometry(self._window.screen().geometry())
        screen.showFullScreen()
        self._show(guide.comparison)
        screen.setFocus()

    def leave(self, _comparison: object = None) -> None:
        """End the presentation."""
        if self.screen is not None:
            self.screen.close()

    def _step(self, by: int) -> None:
        """Go to the next listed change, or to the one before; the window behind goes along."""
        guide = self._guide()
        if self.screen is None or guide.comparison is None:
            return
        if guide.step(by):
            self._link = guide.current if guide.current is not None else self._link
            self._show(guide.comparison)
        else:
            self.screen.tell(self.tr("That was the last change.") if by > 0 else self.tr("That was the first change."))

    def _go_beside(self, by: int) -> None:
        """Go to the pair below, or above, changed or not."""
        guide = self._guide()
        comparison = guide.comparison
        if comparison is not None and 0 <= self._link + by < len(comparison.links):
            self._link += by
            guide.choose(self._link)
            self._show(comparison)

    def _show(self, comparison: Comparison) -> None:
        from wsis_desktop.desktop.presenting.pair_words import pair_words  # noqa: PLC0415 - as above

        if self.screen is None:
            return
        old, new = comparison.old, comparison.new
        names = {Side.NEW: revision_name(new)} if stands_alone(comparison) else revision_names(old, new)
        listed = self._guide().listed
        foot = ""
        if self._link in listed:
            words = self.tr("Change %1 of %2")
            foot = words.replace("%2", numeral(len(listed))).replace("%1", numeral(listed.index(self._link) + 1))
        self.screen.show_pair(
            pair_words(comparison, self._link, names, self._looks.theme), foot, self._guide().spoken(self._link)
        )

    def _forget(self) -> None:
        if self.screen is not None:
            self.screen.deleteLater()
            self.screen = None
