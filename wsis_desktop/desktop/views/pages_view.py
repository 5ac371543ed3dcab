"""The Pages view: both revisions as they were printed, side by side, with what changed marked on the pages."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QImage, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from wsis_desktop.desktop.painting.theme import Theme
from wsis_desktop.desktop.speaking.naming import head_names, revision_name
from wsis_desktop.desktop.turns import Turns
from wsis_desktop.desktop.views.base_view import STANDS_AT, BaseView
from wsis_desktop.desktop.views.heard_pages import HeardPages
from wsis_desktop.desktop.views.held_places import HeldMemory
from wsis_desktop.desktop.views.link_words import facing_paragraph
from wsis_desktop.desktop.views.marks import Marks
from wsis_desktop.desktop.views.match_index import MatchIndex
from wsis_desktop.desktop.views.noted import NotesOn
from wsis_desktop.desktop.views.page_bands import PageBands
from wsis_desktop.desktop.views.page_gutter import PageGutter
from wsis_desktop.desktop.views.page_matches import PageMatches
from wsis_desktop.desktop.views.page_overview import PageOverview
from wsis_desktop.desktop.views.page_pane import PagePane
from wsis_desktop.desktop.views.page_pictures import PageKey, PagePictures
from wsis_desktop.desktop.views.page_sides import PageSides
from wsis_desktop.desktop.views.page_source import PageSource
from wsis_desktop.desktop.views.page_sync import PageSync, rising_pairs
from wsis_desktop.desktop.views.page_text import PageText
from wsis_desktop.desktop.views.scroll_keys import paragraphs_by_key, scrolled_by_key
from wsis_desktop.desktop.views.view import Match, Place
from wsis_desktop.desktop.views.wanted_pages import wanted_pages
from wsis_desktop.desktop.views.zooming import allowed_zoom
from wsis_desktop.desktop.working.alone import stands_alone
from wsis_desktop.desktop.working.steps import Parts
from wsis_desktop.model.comparison import Comparison, Side, Significance, Span
from wsis_desktop.model.revision import Kind
from wsis_desktop.model.trouble import Trouble

_SCROLL_PAUSE_MS = 15
_ZOOM_PAUSE_MS = 120
_RULER_PAUSE_MS = 40


class PagesView(BaseView):
    """Shows real pages; both sides scroll along the pairs until the lock lets them go."""

    def __init__(self, source: PageSource, parent: QWidget | None = None) -> None:
        super().__init__(parent, ruler_pause_ms=_RULER_PAUSE_MS)
        self._current: int | None = None
        self._zoom = 1.0
        self._least = Significance.EDITORIAL
        self._marks: Marks | None = None
        self._bands: PageBands | None = None
        self._overview: PageOverview | None = None
        self._found = MatchIndex()
        self._places: PageMatches | None = None
        self._notes: NotesOn = {}
        self._settling = False
        self.pictures = PagePictures(source, parent=self)
        self.panes = {side: PagePane(side, partial(self._picture, side), self) for side in (Side.OLD, Side.NEW)}
        self.gutter = PageGutter(self)
        self.sides = PageSides(self.panes, self.gutter, self.heads, self)
        self.sync = PageSync(self.panes)
        self._heard = HeardPages(self.panes)
        self.held = HeldMemory()
        self._active = self.panes[Side.NEW]
        self._ask_soon = QTimer(self, singleShot=True)
        self._drawing = Turns(self)
        self._lay_out()
        self._connect()

    def showing(self, comparison: Comparison) -> Parts[None]:
        """Show a comparison from its beginning, a part at a time; what was on show stays until the last one."""
        marks = Marks(comparison, self._least)
        yield
        texts = {}
        for side in Side:
            texts[side] = yield from PageText.parts(comparison, side, marks)
        rising = yield from rising_pairs(comparison)
        yield
        self.clear()
        self._comparison = comparison
        by_itself = stands_alone(comparison)
        names = head_names(comparison.old, comparison.new)
        if by_itself:
            names = {Side.NEW: revision_name(comparison.new)}
        for side in names:
            self.panes[side].show_text(texts[side])
            self.panes[side].setAccessibleName(names[side])
        self._heard.show_comparison(comparison)
        self.sync.show_pairs(rising, self.held.of(comparison))
        self._marks = marks
        self._bands = PageBands(comparison, self.panes, marks)
        self._overview = PageOverview(comparison, self.panes, marks)
        self.sides.show_names(names)
        self._refit()

    def clear(self) -> None:
        """Let go of the comparison."""
        self._flash.stop()
        self._ask_soon.stop()
        self._drawing.drop()
        self._comparison, self._place, self._current = None, None, None
        self._marks, self._bands, self._overview = None, None, None
        self._found, self._places = MatchIndex(), None
        self.pictures.clear()
        self._heard.show_comparison(None)
        for pane in self.panes.values():
            pane.show_text(None)
        self.sync.show_pairs(())
        self.gutter.show_bands((), None)
        self.sides.show_names({})
        self._notes = {}
        self._empty_ruler()

    def place(self) -> Place | None:
        """Return where the view stands; None when it shows nothing.

        Footnotes stand behind the whole text, so one at the foot of the page above tells the place only when it is alone.
        """
        if self._comparison is None:
            return None
        leader = self._leader()
        if leader is None or leader.text is None:
            return self._place
        top, best = leader.top, None
        paragraphs = self._comparison.revision(leader.side).paragraphs
        for page in leader.pages_in_sight():
            for index in leader.text.paragraphs(page):
                span = leader.span_of(index)
                if span and span[1] > top:
                    found = (paragraphs[index].kind is Kind.FOOTNOTE, span, index)
                    best = min(best, found) if best else found
        if best is None:
            return self._place
        _, (start, end), index = best
        return Place(leader.side, index, min(1.0, max(0.0, (top - start) / max(1.0, end - start))))

    def go_to(self, place: Place) -> None:
        """Bring a place to the top; when its side has no pages, the paragraph that faces it."""
        self._place = place
        pane = self.panes[place.side]
        paragraph = place.paragraph if pane.has_pages else facing_paragraph(self._comparison, place)
        if not pane.has_pages:
            pane = self.panes[place.side.other]
        if paragraph is None or not pane.has_pages or (span := pane.span_of(paragraph)) is None:
            return
        pane.scroll_to(span[0] + place.fraction * (span[1] - span[0]))
        self.sync.follow(pane)
        self._after_scroll()

    def show_link(self, index: int) -> None:
        """Bring both sides of a link to the same height, make it current and let it flash."""
        if self._comparison is None or not 0 <= index < len(self._comparison.links):
            return
        link = self._comparison.links[index]
        height = self.panes[Side.NEW].viewport().height()
        tops = {}
        for side, pane in self.panes.items():
            if link.indices(side) and (span := pane.start_of(link.indices(side)[0])):
                tops[side] = span[0] - STANDS_AT * height
        self.set_current_link(index)
        if len(tops) == len(self.panes):
            self.sync.stand(tops)
        for side, top in tops.items():
            if len(tops) == 1:
                self.panes[side].scroll_to(top)
                self.sync.follow(self.panes[side])
            self._after_scroll()
        self._flash_anew()

    def set_current_link(self, index: int | None) -> None:
        """Make a link current without moving anything."""
        self._current = index
        for pane in self.panes.values():
            pane.current_link = index
            pane.viewport().update()
        self.stand_on(index)
        self._show_bands()

    def stand_on(self, link: int | None) -> None:
        """Take a link for where the reader is, to be heard."""
        self._heard.stand_on(link)

    def current_link(self) -> int | None:
        """Return the link that is current."""
        return self._current

    def sees(self, index: int) -> bool:
        """Tell whether any part of a link is in sight."""
        if self._comparison is None:
            return False
        link = self._comparison.links[index]
        return any(pane.sees(at) for side, pane in self.panes.items() for at in link.indices(side))

    def show_matches(self, matches: Sequence[Match], current: int | None) -> None:
        """Mark what was found, and bring the current match into sight."""
        others = self._found.show(matches, current)
        if self._comparison is None:
            return
        if others or self._places is None:
            self._places = PageMatches(self._found, self._comparison)
        for side, pane in self.panes.items():
            pane.matches = partial(self._places.on, side)
            pane.viewport().update()
        if (here := self._places.here) is not None and (match := self._found.here) is not None:
            self.panes[match.side].bring_words(here)
        if others:
            self._ruler_soon.start()

    def set_zoom(self, factor: float) -> None:
        """Set the size; 1 fits the pages to the width of their panes."""
        factor = allowed_zoom(factor)
        if abs(factor - self._zoom) < 1e-6:  # noqa: PLR2004 - the same size, but for rounding
            return
        self._zoom = factor
        self._refit()
        self.zoom_changed.emit(factor)

    def zoom(self) -> float:
        """Return the size."""
        return self._zoom

    def selected_text(self) -> str:
        """Return the selected text, with the labels of paragraphs selected from their beginning."""
        return next((words for pane in self.panes.values() if (words := pane.selected_text())), "")

    def selected_place(self) -> tuple[Side, int, Span] | None:
        """Return the paragraph in which the selection begins, and what of it is selected; None when nothing is."""
        for side, pane in self.panes.items():
            if part := pane.selected_part():
                return side, *part
        return None

    def noted(self) -> NotesOn:
        """Return the notes that are marked."""
        return self._notes

    def show_notes(self, notes: NotesOn) -> None:
        """Mark the paragraphs and the words that notes stand on."""
        self._notes = notes
        for pane in self.panes.values():
            pane.show_notes(notes)
        self._ruler_soon.start()

    def select_all(self) -> None:
        """Select the whole text of the side used last."""
        self._active.select_all()

    def deselect(self) -> bool:
        """Select nothing; tell whether anything was."""
        had = any(pane.selection for pane in self.panes.values())
        for pane in self.panes.values():
            pane.select(None)
        return had

    def set_locked(self, locked: bool) -> None:  # noqa: FBT001 - the signature of a Qt slot
        """Let both sides scroll together, or each alone."""
        self.sync.set_locked(locked=locked, leader=self._active)

    def hold_here(self) -> bool:
        """Hold together what both sides show at the reading line; False where one side has no pages."""
        held = self._comparison is not None and self.sync.hold_here(self._active)
        if held:
            self._take_held()
        return held

    def let_go(self, at: int | None = None) -> bool:
        """Let go of what is held at a place of the list, else of what is nearest; False when nothing is held."""
        at = self.sync.nearest_held(self._active) if at is None else at
        if at is not None:
            self.sync.let_go(at, self._active)
            self._take_held()
        return at is not None

    def set_least(self, least: Significance) -> None:
        """Mark fully what matters at least so much, and the rest faintly."""
        self._least = least
        if self._marks is None:
            return
        self._marks.set_least(least)
        for pane in self.panes.values():
            if pane.text is not None:
                pane.text.forget_marks()
            pane.viewport().update()
        self._show_bands()
        self._ruler_soon.start()

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme; pages stay white."""
        self.sides.set_theme(theme)
        self.ruler.set_theme(theme)
        for pane in self.panes.values():
            pane.set_theme(theme)

    def showEvent(self, event: QShowEvent) -> None:
        """Ask for the pages in sight."""
        super().showEvent(event)
        self._ask_soon.start(0)

    def _lay_out(self) -> None:
        self.setFocusProxy(self.panes[Side.NEW])
        self._set_out(self.sides)

    def _connect(self) -> None:
        for pane in self.panes.values():
            pane.scrolled.connect(lambda pane=pane: self._take_scroll(pane))
            pane.scrolled_alone.connect(lambda by, pane=pane: self._scroll_alone(pane, by))
            pane.paragraph_clicked.connect(lambda index, pane=pane: self._choose_paragraph(pane, index))
            pane.zoom_wanted.connect(lambda by: self.set_zoom(self._zoom * by))
            pane.selection_changed.connect(lambda pane=pane: self._take_selection(pane))
            pane.fitted.connect(self._refit)
            pane.keys = self._take_key
        self.gutter.link_chosen.connect(self._choose_link)
        self.gutter.held_chosen.connect(self.let_go)
        self.pictures.arrived.connect(self._take_picture)
        self._ask_soon.timeout.connect(self._ask)

    def _leader(self) -> PagePane | None:
        """Return the pane whose place counts: the new side's, unless only the old one has pages."""
        return next((self.panes[side] for side in (Side.NEW, Side.OLD) if self.panes[side].has_pages), None)

    def _refit(self) -> None:
        """Set the pages anew for another width or size; the place stays."""
        if self._settling:
            return
        self._settling = True
        place = self._place if self._comparison else None
        for pane in self.panes.values():
            pane.fit(self._zoom)
        self.sync.stretch()
        if place is not None:
            self.go_to(place)
        self._settling = False
        self._ruler_soon.start()
        self._after_scroll()
        self._ask_soon.start(_ZOOM_PAUSE_MS if place else 0)

    def _show_ruler(self) -> None:
        if self._overview:
            self._drawing.begin(self._drawing_ruler(self._overview), at_once=True)

    def _drawing_ruler(self, overview: PageOverview) -> Iterator[None]:
        between = self.sync.map
        marks = yield from overview.marks(between)
        self.ruler.show_marks(marks)
        hits = yield from overview.hits(self._found.paragraphs, between)
        self.ruler.show_hits(hits)
        self.ruler.show_noted(overview.places(self._notes, between))

    def _take_scroll(self, pane: PagePane) -> None:
        if not self._settling:
            self._settling = True  # what belongs to the new place is shown once, when both panes stand
            self.sync.follow(pane)
            self._settling = False
            self._after_scroll()

    def _after_scroll(self) -> None:
        """Show what belongs to the new place."""
        if self._settling or self._comparison is None:
            return
        self._show_bands()
        self.sides.show_places()
        if self._overview:
            self.ruler.show_viewport(*self._overview.viewport())
        if not self._ask_soon.isActive():
            self._ask_soon.start(_SCROLL_PAUSE_MS)
        place = self.place()
        if place is not None and place != self._place:
            self._place = place
            self.place_changed.emit(place)

    def _show_bands(self) -> None:
        if self._bands:
            self.gutter.show_bands(self._bands.in_sight(self._current), self._current)
            self.gutter.show_held(self.sync.held_in_panes())

    def _key(self, side: Side, page: int) -> PageKey:
        box = self.panes[side].layout_of_pages.boxes[page - 1]
        ratio = self.devicePixelRatioF()
        return PageKey(side, page, round(box.width() * ratio), round(box.height() * ratio))

    def _picture(self, side: Side, page: int) -> QImage | Trouble | None:
        return self.pictures.picture(self._key(side, page))

    def _ask(self) -> None:
        """Ask for the pages in sight, then for their neighbours; a view behind another waits until it is seen."""
        if not self.isVisible():
            return
        self.pictures.want(*wanted_pages(self.panes, self._key))

    def _take_picture(self, key: PageKey) -> None:
        if key.page in self.panes[key.side].pages_in_sight():
            self.panes[key.side].viewport().update()

    def _take_flash(self, strength: float) -> None:
        for pane in self.panes.values():
            pane.flash = strength
            pane.viewport().update()

    def _take_selection(self, pane: PagePane) -> None:
        """Keep one selection at a time."""
        self._active = pane
        if pane.selection is not None:
            self.panes[pane.side.other].select(None)
        self.selection_changed.emit()

    def _take_held(self) -> None:
        """Remember what is held now, and show what faces what."""
        if self._comparison is not None:
            self.held.keep(self._comparison, self.sync.held)
        self._after_scroll()
        self._ruler_soon.start()

    def _scroll_alone(self, pane: PagePane, by: float) -> None:
        self.sync.scroll_alone(pane, by)
        self._after_scroll()

    def _scroll_to_share(self, share: float) -> None:
        if leader := self._leader():
            leader.scroll_to(share * leader.layout_of_pages.height - leader.viewport().height() / 2)

    def _choose_paragraph(self, pane: PagePane, paragraph: int) -> None:
        if pane.text is not None:
            link = pane.text.link(paragraph)[0]
            self.set_current_link(link)
            self.link_chosen.emit(link)

    def _take_key(self, event: QKeyEvent) -> bool:
        """Act on a key; False leaves it to the pane."""
        if self._copies_or_selects(event) or self._faces(event):
            return True
        pane = next((each for each in self.panes.values() if each.hasFocus()), self._active)
        if by := paragraphs_by_key(event):
            self._step(pane, by)
            return True
        place = scrolled_by_key(pane.verticalScrollBar(), Qt.Key(event.key()))
        if place is not None and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self._scroll_alone(pane, place - pane.top)
        elif place is not None:
            pane.scroll_to(place)
        return place is not None

    def _step(self, pane: PagePane, by: int) -> None:
        if (paragraph := pane.heard.step(by)) is not None:
            pane.bring(paragraph, STANDS_AT)
            self._choose_paragraph(pane, paragraph)
