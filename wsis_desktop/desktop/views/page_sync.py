"""Keeps two panes face to face: one follows the other along the pairs, shifted by what the reader asked for.

After a link was brought to the same height, both sides keep that height for about a screen; then the shift fades, and they
follow the pairs again.
"""

from __future__ import annotations

from dataclasses import dataclass

from wsis_desktop.desktop.views.page_layout import PageLayout
from wsis_desktop.desktop.views.page_pane import PagePane
from wsis_desktop.desktop.views.scroll_map import Anchor, ScrollMap, longest_rise, reading_line
from wsis_desktop.model.comparison import Comparison, Side
from wsis_desktop.model.revision import Kind

_FADES_OVER = 1.0


@dataclass(frozen=True, slots=True)
class Shift:
    """How many pixels lower than the map says the new side stands.

    One that fades is whole at `around` (how far the new side was scrolled then) and gone a screen further on.
    """

    by: float = 0.0
    around: float | None = None

    def at(self, new_top: float, height: float) -> float:
        """Return what is left of the shift when the new side is scrolled to `new_top`."""
        if self.around is None:
            return self.by
        away = abs(new_top - self.around) / max(1.0, height)
        return self.by * min(1.0, max(0.0, 1.0 + _FADES_OVER / 2 - away))


class PageSync:
    """Moves one of two panes when the other was scrolled."""

    def __init__(self, panes: dict[Side, PagePane]) -> None:
        self._panes = panes
        self.locked = True
        self.map = ScrollMap((0.0, 0.0), (0.0, 0.0))
        self._rising: list[Anchor] = []
        self._shift = Shift()
        self._following = False

    def show_comparison(self, comparison: Comparison | None) -> None:
        """Learn which paragraphs face each other; what moved, and footnotes, tie nothing.

        Heights are counted in pages here, so that another size only has to stretch them.
        """
        anchors: list[Anchor] = []
        for link in comparison.links if comparison else ():
            if comparison is None or link.moved or not link.old or not link.new:
                continue
            old, new = comparison.old.paragraphs[link.old[0]], comparison.new.paragraphs[link.new[0]]
            if old.regions and new.regions and new.kind is not Kind.FOOTNOTE:
                here, there = old.regions[0], new.regions[0]
                anchors.append(Anchor(here.page + here.y0, there.page + there.y0))
                anchors.append(Anchor(here.page + here.y1, there.page + there.y1))
        self._rising = longest_rise(anchors)

    def stretch(self) -> None:
        """Learn where the pairs stand after the pages were set anew."""
        old, new = (self._panes[side].layout_of_pages for side in Side)
        ties = [Anchor(_height(old, anchor.old), _height(new, anchor.new)) for anchor in self._rising]
        self.map = ScrollMap.along(ties, old_height=old.height, new_height=new.height)
        self._shift = Shift()

    def follow(self, moved: PagePane) -> None:
        """Bring the other pane to face the one that was scrolled."""
        if self._following or not self.locked or not self._both():
            return
        other = self._panes[moved.side.other]
        shift = self._shift.at(self._panes[Side.NEW].top, other.viewport().height())
        self._following = True
        other.scroll_to(self._facing(moved, shift))
        self._following = False

    def scroll_alone(self, pane: PagePane, by: float) -> None:
        """Scroll one pane without the other, and keep the shift between them."""
        self._following = True
        pane.scroll_to(pane.top + by)
        self._following = False
        self._keep(around=None)

    def stand(self, tops: dict[Side, float], *, fades: bool) -> None:
        """Scroll both panes to these heights and keep the shift between them, for a screen or for good."""
        self._following = True
        for side, top in tops.items():
            self._panes[side].scroll_to(top)
        self._following = False
        self._keep(around=self._panes[Side.NEW].top if fades else None)

    def set_locked(self, *, locked: bool, leader: PagePane) -> None:
        """Hold both sides together again, or let each go alone; the `leader` stays where it is."""
        self.locked = locked
        self._shift = Shift()
        if locked:
            self.follow(leader)

    def _both(self) -> bool:
        return all(pane.has_pages for pane in self._panes.values())

    def _facing(self, moved: PagePane, shift: float) -> float:
        """Return where the other pane must be scrolled to."""
        line = reading_line(moved.top, moved.limit, moved.viewport().height())
        if moved.side is Side.OLD:
            return self.map.to_new(moved.top + line) - line + shift
        return self.map.to_old(moved.top + line - shift) - line

    def _keep(self, around: float | None) -> None:
        if not self._both():
            return
        old, new = self._panes[Side.OLD], self._panes[Side.NEW]
        self._shift = Shift(new.top - self._facing(old, 0.0), around)


def _height(layout: PageLayout, pages: float) -> float:
    """Return the height in pixels of a height counted in pages: 3.25 is a quarter down page 3."""
    page = int(pages)
    return layout.y(page, pages - page) if page <= len(layout.tops) else layout.height
