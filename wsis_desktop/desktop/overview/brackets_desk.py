"""The brackets and tags of what is open: listed beside the text, stepped through, counted through all revisions."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QMainWindow, QWidget

from wsis_desktop.comparing.surveying.lens import bracket_trend, lens_parts
from wsis_desktop.desktop.dock_room import dock_room
from wsis_desktop.desktop.painting.mirroring import trailing_dock_area
from wsis_desktop.desktop.painting.theme import LIGHT, Theme
from wsis_desktop.desktop.speaking.words import trouble_words
from wsis_desktop.desktop.turns import Turns
from wsis_desktop.desktop.views.view import Match
from wsis_desktop.model.comparison import Comparison, Side
from wsis_desktop.model.lens import Lens, SeenBracket, Trend, Turn
from wsis_desktop.model.trouble import Trouble

if TYPE_CHECKING:
    from wsis_desktop.desktop.centre import Centre
    from wsis_desktop.desktop.dossiers.dossier_room import DossierRoom
    from wsis_desktop.desktop.guide import Guide
    from wsis_desktop.desktop.overview.brackets_dock import BracketsDock

_WIDTH = 340
_MESSAGE_MS = 5000
_MORE_THAN_SHOWN = 3


class BracketsDesk(QObject):
    """Finds the brackets of the comparison when they are first asked for."""

    def __init__(self, centre: Centre, guide: Callable[[], Guide], dossiers: DossierRoom, window: QMainWindow) -> None:
        super().__init__(window)
        self._centre = centre
        self._guide = guide
        self._dossiers = dossiers
        self._window = window
        self._theme = LIGHT
        self._comparison: Comparison | None = None
        self._lens: Lens | None = None
        self._seen: Comparison | None = None
        self._current: SeenBracket | None = None
        self._wanted = False
        self._waiting = 0
        self._turns = Turns(self)
        centre.shown.connect(self._take)
        centre.turned.connect(self._follow_page)
        centre.emptied.connect(self._let_go)
        dossiers.desk.changed.connect(self._show_through)

    @cached_property
    def dock(self) -> BracketsDock:
        """Return the dock, made hidden."""
        from wsis_desktop.desktop.overview.brackets_dock import BracketsDock  # noqa: PLC0415 - seldom asked for

        dock = BracketsDock(self._window)
        dock.set_theme(self._theme)
        dock.bracket_chosen.connect(self.go_to)
        dock.paragraph_chosen.connect(lambda side, paragraph: self._guide().go_to_paragraph(side, paragraph))
        dock.closed.connect(self.hide)
        history = self._dossiers.history
        dock.through_wanted.connect(history.make)
        dock.cancelled.connect(history.following.cancel)
        history.following.began.connect(dock.begin_work)
        history.following.progressed.connect(dock.show_progress)
        history.following.ended.connect(dock.end_work)
        history.following.ended.connect(self._show_through)
        history.following.stuck.connect(self._tell)
        history.made.connect(self._show_lens)
        self._window.addDockWidget(trailing_dock_area(), dock)
        return dock

    @property
    def parts(self) -> list[QWidget]:
        """Return the dock while it is on show, for whoever goes from part to part of the window."""
        return [self.dock] if self._wanted else []

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme."""
        self._theme = theme
        if self._wanted:
            self.dock.set_theme(theme)

    def show(self) -> None:
        """Show the brackets beside the text."""
        if not self._centre.comparing:
            return
        self._wanted = True
        self.dock.set_theme(self._theme)
        dock_room(self._window).bring(self.dock, _WIDTH)
        self._look()
        self.dock.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def hide(self) -> None:
        """Hide them."""
        if self._wanted:
            self._wanted = False
            dock_room(self._window).put_away(self.dock)

    def step(self, by: int) -> None:
        """Go to the next bracket that is open, or to the one before, as soon as they are found."""
        if self._comparison is None:
            return
        if self._lens is None or self._seen is not self._comparison:
            self._waiting = by
            self._look()
            return
        open_ones = [each for each in self._lens.brackets() if each.turn is not Turn.GONE]
        here = self._guide().here
        found = _beside(open_ones, self._current, here if here is not None else -1, by)
        if found is not None:
            self.go_to(found)
            if self._wanted:
                self.dock.set_current(found)
            return
        if not open_ones:
            words = self.tr("This text has no open brackets.")
        else:
            words = self.tr("That was the last bracket.") if by > 0 else self.tr("That was the first bracket.")
        self._window.statusBar().showMessage(words, _MESSAGE_MS)

    def go_to(self, bracket: SeenBracket) -> None:
        """Bring a bracket into sight and mark its words, as far as they stand in one paragraph."""
        comparison = self._comparison
        if comparison is None:
            return
        self._guide().choose(bracket.link)
        self._current = bracket
        start, end = bracket.start, bracket.end
        text = comparison.revision(bracket.side).paragraphs[start.paragraph].text
        last = end.offset if end.paragraph == start.paragraph else len(text)
        self._centre.workspace.point_at(Match(bracket.side, start.paragraph, start.offset, last))

    def finish(self) -> None:
        """Show now what is not shown yet."""
        self._turns.finish()

    def _let_go(self) -> None:
        self._turns.drop()
        self._comparison, self._seen, self._lens, self._current = None, None, None, None

    def _take(self, comparison: Comparison) -> None:
        self._comparison, self._current, self._waiting = comparison, None, 0
        self._turns.drop()
        if self._wanted:
            self._look()

    def _follow_page(self) -> None:
        if not self._centre.comparing:
            self.hide()

    def _look(self) -> None:
        """Find the brackets of what is on show, a part at a time, unless they are known."""
        if self._comparison is not None and self._seen is not self._comparison:
            self._turns.begin(self._looking(self._comparison), at_once=True)
        else:
            self._show_lens()

    def _looking(self, comparison: Comparison) -> Iterator[None]:
        self._lens = yield from lens_parts(comparison)
        self._seen = comparison
        self._show_lens()
        by, self._waiting = self._waiting, 0
        if by:
            self.step(by)

    def _show_lens(self) -> None:
        if self._wanted:
            self.dock.show_lens(self._comparison, self._lens if self._seen is self._comparison else None, self._trend())
            self._show_through()

    def _trend(self) -> Trend | None:
        """Return the counts of all revisions, where they are known and the new text is one of them."""
        history, shown = self._dossiers.history.known, self._dossiers.desk.on_show.get(Side.NEW)
        ids = [each.id for each in self._dossiers.desk.entries]
        if history is None or shown is None or shown.id not in ids or self._seen is not self._comparison:
            return None
        return bracket_trend(history, ids.index(shown.id))

    def _show_through(self) -> None:
        """Offer to count through all revisions where there are more than those on show."""
        if self._wanted:
            history = self._dossiers.history
            more = len(self._dossiers.desk.entries) >= _MORE_THAN_SHOWN
            self.dock.offer_through(offered=more and history.known is None and not history.following.busy)

    def _tell(self, trouble: Trouble) -> None:
        if self._wanted:
            self.dock.end_work(" ".join(trouble_words(trouble)))


def _beside(brackets: list[SeenBracket], current: SeenBracket | None, here: int, by: int) -> SeenBracket | None:
    """Return the bracket behind or before the current one; when the reader has gone elsewhere, beside where that is."""
    if current is not None and current.link == here and current in brackets:
        at = brackets.index(current) + by
        return brackets[at] if 0 <= at < len(brackets) else None
    if by > 0:
        return next((each for each in brackets if each.link >= here), None)
    return next((each for each in reversed(brackets) if each.link < here), None)
