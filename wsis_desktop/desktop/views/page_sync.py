"""Keeps two panes face to face: one follows the other along the pairs, shifted by what the reader asked for.

After a link was brought to the same height, both sides scroll in step for half a screen, so that it stays there; over the
next half they turn back to following the pairs.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from wsis_desktop.desktop.views.held_places import Held, in_pages, in_pixels, tied, with_held
from wsis_desktop.desktop.views.page_pane import PagePane
from wsis_desktop.desktop.views.scroll_map import Anchor, ScrollMap, longest_rise_parts, reading_line
from wsis_desktop.desktop.working.steps import Parts
from wsis_desktop.model.comparison import Comparison, Side
from wsis_desktop.model.revision import Kind

_AT_ONCE = 300


@dataclass(frozen=True, slots=True)
class Hold:
    """Both panes as they were when a link was brought to the same height: how far each was scrolled."""

    old_top: float
    new_top: float

    def in_step(self, moved: Side, top: float) -> float:
        """Return where the other side stands if both scroll by the same distance."""
        return top + (self.new_top - self.old_top) * (1 if moved is Side.OLD else -1)

    def strength(self, moved: Side, top: float, height: float) -> float:
        """Return how much the hold still counts: 1 within half a screen of `height`, 0 a whole one away."""
        away = abs(top - (self.old_top if moved is Side.OLD else self.new_top)) / max(1.0, height)
        return min(1.0, max(0.0, 2.0 - 2.0 * away))


class PageSync:
    """Moves one of two panes when the other was scrolled."""

    def __init__(self, panes: dict[Side, PagePane]) -> None:
        self._panes = panes
        self.locked = True
        self._rising: Sequence[Anchor] = ()
        self.held: Held = ()
        self._ties: Sequence[Anchor] = ()
        self._shift = 0.0
        self._hold: Hold | None = None
        self._following = False

    def show_pairs(self, rising: Sequence[Anchor], held: Held = ()) -> None:
        """Keep other pairs together: heights, counted in pages, that face each other, and those `held` by hand."""
        self._rising, self.held = rising, held
        self._tie()

    def hold_here(self, leader: PagePane) -> bool:
        """Hold together what stands at the reading line of both panes; False where one has no pages."""
        if not self._both():
            return False
        line = reading_line(leader.top, leader.limit, leader.viewport().height())
        old, new = (in_pages(self._panes[side].layout_of_pages, self._panes[side].top + line) for side in Side)
        self.held = with_held(self.held, Anchor(old, new))
        self._tie()
        return True

    def let_go(self, at: int, leader: PagePane) -> None:
        """Let go of what is held at a place of `held`; the `leader` stays where it is."""
        self.held = self.held[:at] + self.held[at + 1 :]
        self._tie()
        self.follow(leader)

    def nearest_held(self, pane: PagePane) -> int | None:
        """Return what is held nearest to the reading line of a pane; None when nothing is."""
        line = pane.top + reading_line(pane.top, pane.limit, pane.viewport().height())
        heights = [abs(each - line) for each in self._held_heights(pane)]
        return heights.index(min(heights)) if heights else None

    def held_in_panes(self) -> list[tuple[float, float]]:
        """Return at which heights of the panes the places held together stand just now, in sight or not."""
        old, new = (self._panes[side] for side in Side)
        pairs = zip(self._held_heights(old), self._held_heights(new), strict=True)
        return [(one - old.top, other - new.top) for one, other in pairs]

    def _held_heights(self, pane: PagePane) -> list[float]:
        heights = [each.old if pane.side is Side.OLD else each.new for each in self.held]
        return [in_pixels(pane.layout_of_pages, each) for each in heights] if pane.has_pages else []

    def stretch(self) -> None:
        """Let go of what was known of heights, after the pages were set anew."""
        self._shift, self._hold = 0.0, None

    @property
    def map(self) -> ScrollMap:
        """Return which heights of the panes face each other as the pages are set now."""
        old, new = (self._panes[side].layout_of_pages for side in Side)
        return ScrollMap(self._ties, old.height, new.height, partial(in_pixels, old), partial(in_pixels, new))

    def _tie(self) -> None:
        self._ties = tied(self._rising, self.held)
        self.stretch()

    def follow(self, moved: PagePane) -> None:
        """Bring the other pane to face the one that was scrolled."""
        if self._following or not self.locked or not self._both():
            return
        target = self._facing(moved, self._shift)
        if self._hold:
            strength = self._hold.strength(moved.side, moved.top, moved.viewport().height())
            target = strength * self._hold.in_step(moved.side, moved.top) + (1 - strength) * target
            self._hold = self._hold if strength else None
        self._following = True
        self._panes[moved.side.other].scroll_to(target)
        self._following = False

    def scroll_alone(self, pane: PagePane, by: float) -> None:
        """Scroll one pane without the other, and keep the shift between them."""
        self._following = True
        pane.scroll_to(pane.top + by)
        self._following = False
        if self._both():
            old, new = self._panes[Side.OLD], self._panes[Side.NEW]
            self._shift, self._hold = new.top - self._facing(old, 0.0), None

    def stand(self, tops: dict[Side, float]) -> None:
        """Scroll both panes to these heights, and keep what faces each other there for a while."""
        self._following = True
        for side, top in tops.items():
            self._panes[side].scroll_to(top)
        self._following = False
        self._shift, self._hold = 0.0, Hold(self._panes[Side.OLD].top, self._panes[Side.NEW].top)

    def set_locked(self, *, locked: bool, leader: PagePane) -> None:
        """Hold both sides together again, or let each go alone; the `leader` stays where it is."""
        self.locked = locked
        self._shift, self._hold = 0.0, None
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


def rising_pairs(comparison: Comparison) -> Parts[list[Anchor]]:
    """Find where pairs begin and end, in heights counted in pages, part by part; what moved and footnotes tie nothing."""
    anchors: list[Anchor] = []
    for at, link in enumerate(comparison.links):
        if at % _AT_ONCE == _AT_ONCE - 1:
            yield
        if link.moved or not link.old or not link.new:
            continue
        old, new = comparison.old.paragraphs[link.old[0]], comparison.new.paragraphs[link.new[0]]
        if old.regions and new.regions and new.kind is not Kind.FOOTNOTE:
            here, there = old.regions[0], new.regions[0]
            anchors.append(Anchor(here.page + max(0.0, here.y0), there.page + max(0.0, there.y0)))
            anchors.append(Anchor(here.page + max(0.0, here.y1), there.page + max(0.0, there.y1)))
    return (yield from longest_rise_parts(anchors))
