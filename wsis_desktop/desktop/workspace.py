"""The centre of the window while a comparison is open: the views over one place, and find."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import TypeAlias

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QStackedLayout, QVBoxLayout, QWidget

from wsis_desktop.desktop.finding.find_bar import FindBar
from wsis_desktop.desktop.finding.finder import Query
from wsis_desktop.desktop.finding.seeking import Seeking
from wsis_desktop.desktop.keeping_place import same_link, same_place
from wsis_desktop.desktop.listing.change_rows import counting
from wsis_desktop.desktop.notices.notice_strip import NoticeStrip
from wsis_desktop.desktop.painting.style_sheet import dress
from wsis_desktop.desktop.painting.text_style import TextStyle
from wsis_desktop.desktop.painting.theme import LIGHT, Theme
from wsis_desktop.desktop.remembering.settings import ViewName
from wsis_desktop.desktop.speaking.naming import revision_names
from wsis_desktop.desktop.turns import Turns, unless_hidden
from wsis_desktop.desktop.views.matches import Matches
from wsis_desktop.desktop.views.noted import NotesOn
from wsis_desktop.desktop.views.page_source import PageSource
from wsis_desktop.desktop.views.pages_view import PagesView
from wsis_desktop.desktop.views.redline_view import RedlineView
from wsis_desktop.desktop.views.text_view import TextView
from wsis_desktop.desktop.views.view import LARGEST_ZOOM, SMALLEST_ZOOM, Match, Place
from wsis_desktop.desktop.working.alone import stands_alone
from wsis_desktop.desktop.working.links_of import links_of
from wsis_desktop.model.comparison import Comparison, Side, Significance, Span
from wsis_desktop.model.revision import Revision, TextSide

_STEP = 1.1

View: TypeAlias = TextView | PagesView | RedlineView


class Workspace(QWidget):
    """Shows one comparison in the view that the reader wants; the views share place, current link, matches and lock.

    A long one is brought a part at a time; `shown(Comparison)` says that it is there, and `view_turned` that another view is
    in front.
    """

    link_chosen = Signal(int)
    place_changed = Signal(object)
    zoom_changed = Signal(object, float)
    find_closed = Signal()
    shown = Signal(object)
    view_turned = Signal()

    def __init__(self, pages: PageSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = LIGHT
        self._comparison: Comparison | None = None
        self._link: int | None = None
        # Where the reader was led or last stood by himself, and where the view came to stand then: the end of a text cannot
        # be brought to the top, and views round otherwise.
        self._aim: Place | None = None
        self._stood: Place | None = None
        self._switching = False
        self._filled: set[ViewName] = set()
        # What brings a comparison that is not there yet, to be begun again when another view is wanted.
        self._begin_anew: Callable[[], Iterator[None]] | None = None
        self._turns = Turns(self)
        self.seeking = Seeking(self)
        self.find_bar = FindBar(self)
        self.find_bar.hide()
        self.strip = NoticeStrip(self)
        self.pages = PagesView(pages)
        self.views: dict[ViewName, View] = {
            ViewName.PAGES: self.pages,
            ViewName.TEXT: TextView(),
            ViewName.REDLINE: RedlineView(),
        }
        self.view_name = ViewName.TEXT
        self._wanted_view = ViewName.TEXT
        self._stacked = QWidget(self)
        self._stack = QStackedLayout(self._stacked)
        self._lay_out()
        self._connect()

    @property
    def view(self) -> View:
        """Return the view in front."""
        return self.views[self.view_name]

    @property
    def comparison(self) -> Comparison | None:
        """Return the comparison on show."""
        return self._comparison

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme."""
        self._theme = theme
        unless_hidden(self.find_bar, lambda: self.find_bar.set_theme(self._theme))
        self.strip.set_theme(theme)
        for view in self.views.values():
            view.set_theme(theme)

    def show_comparison(self, comparison: Comparison) -> None:
        """Show another comparison, from its beginning; the same one with its sides swapped, where the reader was."""
        place = self._swapped_place(comparison)
        self._bring(lambda: self._bringing(comparison, place, None))

    def renew(self, comparison: Comparison) -> None:
        """Show the same revisions, of which more was read, where the reader is."""
        shown, place, link = self._comparison, self.view.place(), self._link
        if shown is None:
            return
        place = same_place(place, shown, comparison) if place else None
        link = same_link(link, shown, comparison) if link is not None else None
        self._bring(lambda: self._bringing(comparison, place, link, anew=True))

    @property
    def covered(self) -> bool:
        """Tell whether a page lies over the views."""
        return self._stack.currentWidget() is not self.view

    @property
    def front(self) -> QWidget:
        """Return the page that lies over the views, else the view in front."""
        return self._stack.currentWidget() or self.view

    def cover(self, page: QWidget) -> None:
        """Let a page lie over the views, which keep their place beneath it."""
        if self._stack.indexOf(page) < 0:
            self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)
        page.setFocus()
        self.view_turned.emit()

    def uncover(self) -> None:
        """Let the reader see the view again."""
        if self.covered:
            self._stack.setCurrentWidget(self.view)
            self.view.setFocus()
            self.view_turned.emit()

    def finish(self) -> None:
        """Show now what is not shown yet."""
        self._turns.finish()

    def _bring(self, bringing: Callable[[], Iterator[None]]) -> None:
        self._begin_anew = bringing
        self._begin(bringing())

    def _begin(self, parts: Iterator[None]) -> None:
        self._turns.begin(parts, at_once=True)

    def _bringing(
        self, comparison: Comparison, place: Place | None, link: int | None, *, anew: bool = False
    ) -> Iterator[None]:
        """Bring a comparison into the view wanted, or into Text when it has no pages; until then, what was on show stays."""
        has_pages = any(comparison.revision(side).pages for side in Side)
        no_pages = self._wanted_view is ViewName.PAGES and not has_pages
        name = ViewName.TEXT if no_pages else self._wanted_view
        # Once it is shown, list and status bar ask for it at once: counted here, it has turns of its own.
        yield from counting(comparison)
        yield from self._fill(name, comparison)
        self._begin_anew = None
        self._comparison = comparison
        if name is not self.view_name:
            covered = self.covered
            self.view_name = name
            if not covered:
                self._stack.setCurrentWidget(self.view)
            self.view_turned.emit()
        self._link = link
        self._aim = self._stood = None
        self._filled = {self.view_name}
        names = revision_names(comparison.old, comparison.new)
        self.find_bar.set_names({} if stands_alone(comparison) else names)
        self.seeking.take(comparison)
        if place is not None:
            self.view.go_to(place)
        if link is not None:
            self.view.set_current_link(link)
        if self.find_bar.isVisible():
            self.seeking.ask(self.find_bar.query(), (lambda _matches: None) if anew else self._nearest)
        self.shown.emit(comparison)

    def clear(self) -> None:
        """Let go of the comparison."""
        self._turns.drop()
        self._begin_anew = None
        self._stack.setCurrentWidget(self.view)
        self._comparison, self._link = None, None
        self.seeking.take(None)
        self.strip.show_notices(())
        self.end_find()
        for name in self._filled:
            self.views[name].clear()
        self._filled = set()

    def show_view(self, name: ViewName) -> None:
        """Bring a view to the front, at the same place; one that has to be filled first comes when it is.

        Another one that is being filled is let go: to fill it to its end would hold the window.
        """
        self._turns.drop()
        self._wanted_view = name
        if self._begin_anew is not None:
            self._begin(self._begin_anew())
        elif name is self.view_name:
            self.uncover()
        elif self._comparison is None or name in self._filled:
            self._turn_to(name)
        else:
            self._begin(self._filling(name, self._comparison))

    def _fill(self, name: ViewName, comparison: Comparison) -> Iterator[None]:
        """Bring a comparison into a view, which then stands at its beginning: that is no place to which the reader went."""
        self._switching = True
        try:
            yield from self.views[name].showing(comparison)
        finally:
            self._switching = False

    def _filling(self, name: ViewName, comparison: Comparison) -> Iterator[None]:
        yield from self._fill(name, comparison)
        self._filled.add(name)
        self._turn_to(name)

    def _take_aim(self, place: Place | None) -> None:
        self._aim, self._stood = place, self.view.place()

    def _eye(self) -> Place | None:
        """Return what the reader looks at: where he was led, as long as the view stands where it came to stand then."""
        stands = self.view.place()
        return self._aim if self._aim is not None and stands == self._stood else stands

    def _turn_to(self, name: ViewName) -> None:
        place = self._eye() if self._comparison else None
        seen = self._link is not None and self._comparison is not None and self.view.sees(self._link)
        focused = QApplication.focusWidget()
        had_focus = focused is not None and (focused is self.view or self.view.isAncestorOf(focused))
        # What the views say on the way would be taken for the reader's own scrolling.
        self._switching = True
        self.view_name = name
        self._stack.setCurrentWidget(self.view)
        if place is not None:
            self.view.go_to(place)
        if seen and self._link is not None and not self.view.sees(self._link):
            self.view.show_link(self._link)
            self._take_aim(None)
        else:
            self._take_aim(place)
        self._switching = False
        if self._comparison:
            self.view.set_current_link(self._link)
            self.view.show_matches(self.seeking.matches, self.seeking.current)
        if place is None and self._link is not None:
            self.view.show_link(self._link)
        if had_focus:
            self.view.setFocus()
        self.view_turned.emit()

    def go_to_link(self, link: int) -> None:
        """Bring a link into sight and make it current; what was pointed at before is marked no longer."""
        self.uncover()
        self._forget_pointed()
        self._link = link
        self.view.show_link(link)

    def mark_link(self, link: int | None) -> None:
        """Make a link current without moving anything."""
        self._link = link
        self.view.set_current_link(link)

    def go_to(self, place: Place) -> None:
        """Bring a place to the top."""
        self.view.go_to(place)
        self._take_aim(place)

    def set_locked(self, *, locked: bool) -> None:
        """Let both sides scroll together, or each alone."""
        for view in self.views.values():
            view.set_locked(locked)

    def selected_place(self) -> tuple[Side, int, Span] | None:
        """Return the paragraph in which the selection begins, and what of it is selected; None when nothing is."""
        return self.view.selected_place()

    def show_notes(self, notes: NotesOn) -> None:
        """Mark the paragraphs and the words that notes stand on, in every view."""
        for view in self.views.values():
            view.show_notes(notes)

    def set_least(self, least: Significance) -> None:
        """Mark fully what matters at least so much, and the rest faintly."""
        for view in self.views.values():
            view.set_least(least)

    def set_text_style(self, style: TextStyle) -> None:
        """Set texts in another style, in the views that set them."""
        for view in self.views.values():
            if not isinstance(view, PagesView):
                view.set_text_style(style)

    def set_zoom(self, name: ViewName, factor: float) -> None:
        """Set the size of one view."""
        self.views[name].set_zoom(min(LARGEST_ZOOM, max(SMALLEST_ZOOM, factor)))

    def zoom(self, by: int) -> None:
        """Make the view in front larger or smaller by some steps; 0 gives it its normal size."""
        if not self.covered:
            self.set_zoom(self.view_name, self.view.zoom() * _STEP**by if by else 1.0)

    def copy(self) -> None:
        """Put what is selected on the clipboard."""
        self.view.copy()

    def begin_find(self) -> None:
        """Open the find bar."""
        self.uncover()
        self.find_bar.begin(" ".join(self.view.selected_text().split())[:120])

    def point_at(self, match: Match) -> None:
        """Mark some words and bring them into sight, unless the reader is about to find others."""
        if self.find_bar.isHidden():
            self.seeking.point_at(match)

    def _forget_pointed(self) -> bool:
        """Mark no longer what was pointed at; tell whether there was anything."""
        pointed = self.find_bar.isHidden() and bool(self.seeking.matches)
        if pointed:
            self.seeking.forget()
        return pointed

    def end_find(self) -> bool:
        """Close the find bar and forget its matches, and what was pointed at; tell whether there was anything to end."""
        opened = not self.find_bar.isHidden()
        pointed = self._forget_pointed()
        if opened:
            self.find_bar.hide()
            self.seeking.forget()
            self.view.setFocus()
            self.find_closed.emit()
        return opened or pointed

    def step_match(self, by: int) -> None:
        """Go to the next match, or the one before; from the last on to the first."""
        self.uncover()
        self.seeking.step(by)

    def go_to_match(self, match: int) -> None:
        """Go to a match, by its place among all."""
        self.uncover()
        self.seeking.go_to(match)

    def _lay_out(self) -> None:
        dress(self, "ground")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        for view in self.views.values():
            self._stack.addWidget(view)
        self._stack.setCurrentWidget(self.view)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for widget in (self.find_bar, self.strip):
            layout.addWidget(widget)
        layout.addWidget(self._stacked, 1)

    def _connect(self) -> None:
        for name, view in self.views.items():
            view.link_chosen.connect(self._take_link)
            view.place_changed.connect(self._take_place)
            view.zoom_changed.connect(lambda factor, name=name: self.zoom_changed.emit(name, factor))
        self.find_bar.query_changed.connect(self._find)
        self.find_bar.step.connect(self.step_match)
        self.seeking.changed.connect(self._show_found)
        self.find_bar.done.connect(self.end_find)
        self.strip.left.connect(self._take_focus)

    def _take_focus(self) -> None:
        self.view.setFocus()

    def _swapped_place(self, comparison: Comparison) -> Place | None:
        """Return where the view stands if `comparison` is the one on show with its sides swapped."""
        shown = self._comparison
        if shown is None or _texts(comparison.old, comparison.new) != _texts(shown.new, shown.old):
            return None
        place = self.view.place()
        if place is None or place.paragraph >= len(comparison.revision(place.side.other).paragraphs):
            return None
        return replace(place, side=place.side.other)

    def _take_link(self, link: int) -> None:
        if self.sender() is self.view:
            self._link = link
            self.link_chosen.emit(link)

    def _take_place(self, place: Place) -> None:
        if self.sender() is self.view and not self._switching:
            self.place_changed.emit(place)

    def _find(self, query: Query) -> None:
        """Find every match, and go to the first at or below the place on show."""
        self.seeking.ask(query, self._nearest)

    def _nearest(self, matches: Matches) -> int | None:
        """Return the first match at or below the top of the view; the first of all when there is none."""
        if not matches or self._comparison is None:
            return None
        place = self.view.place()
        if place is None:
            return 0
        links = links_of(self._comparison)
        top = links[place.side][place.paragraph]
        below = (found.first for found in matches.groups if links[found.side][found.paragraph] >= top)
        return next(below, 0)

    def _show_found(self) -> None:
        """Mark what was found, and say how much it is; while a long text is searched, what was found before stays."""
        found = self.seeking
        if found.busy:
            self.find_bar.show_searching()
            return
        self.find_bar.show_matches(found.matches, found.current, found.hits)
        self.find_bar.tell(found.told)
        if self._comparison is not None:
            self.view.show_matches(found.matches, found.current)


def _texts(*revisions: Revision) -> list[tuple[str, TextSide | None]]:
    """Return what tells texts apart: the file, and which of its texts."""
    return [(each.sha256, each.tracked.side if each.tracked else None) for each in revisions]
