"""Places of both documents that the reader holds together by hand, in heights counted in pages: 3.25 lies on page 3."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable, Sequence

from wsis_desktop.desktop.views.page_layout import PageLayout
from wsis_desktop.desktop.views.scroll_map import Anchor
from wsis_desktop.model.comparison import Comparison
from wsis_desktop.model.revision import Revision, TextSide

Held = tuple[Anchor, ...]
_LAST_OF_A_PAGE = 0.999
HeldText = tuple[str, TextSide | None]
HeldTexts = tuple[HeldText, HeldText]


def with_held(held: Iterable[Anchor], new: Anchor) -> Held:
    """Return what is held with `new`, rising on both sides: what would cross it is let go, for the last word counts."""
    kept = [each for each in held if _rises(each, new) or _rises(new, each)]
    return tuple(sorted([*kept, new]))


def tied(rising: Iterable[Anchor], held: Sequence[Anchor]) -> list[Anchor]:
    """Return the anchors of a map that goes through all that is `held`, and through what of the others does not cross it."""
    if not held:
        return list(rising)
    olds = [each.old for each in held]
    kept: list[Anchor] = list(held)
    for anchor in rising:
        at = bisect_left(olds, anchor.old)
        behind = at == 0 or _rises(held[at - 1], anchor)
        before = at == len(held) or _rises(anchor, held[at])
        if behind and before:
            kept.append(anchor)
    return sorted(kept)


def in_pages(layout: PageLayout, y: float) -> float:
    """Return a height in pixels counted in pages; between two pages it is the beginning of the next one."""
    page = layout.page_at(y)
    top, bottom = layout.tops[page - 1], layout.bottoms[page - 1]
    return page + min(_LAST_OF_A_PAGE, max(0.0, (y - top) / max(1.0, bottom - top)))


def in_pixels(layout: PageLayout, pages: float) -> float:
    """Return the height in pixels of a height counted in pages."""
    page = int(pages)
    return layout.y(page, pages - page) if page <= len(layout.tops) else layout.height


class HeldMemory:
    """Remembers what is held in each comparison; swapped sides are the same comparison.

    `heard` is told what is held now, for whoever remembers it beyond the window.
    """

    def __init__(self) -> None:
        self._held: dict[HeldTexts, Held] = {}
        self.heard: Callable[[HeldTexts, Held], None] = lambda _texts, _held: None

    def take(self, texts: HeldTexts, held: Held) -> None:
        """Take what was held in a comparison on another evening."""
        self._held[texts] = held

    def of(self, comparison: Comparison) -> Held:
        """Return what is held in a comparison."""
        texts = _texts(comparison)
        if texts in self._held:
            return self._held[texts]
        return tuple(Anchor(each.new, each.old) for each in self._held.get(_swapped(texts), ()))

    def keep(self, comparison: Comparison, held: Held) -> None:
        """Remember what is held in a comparison."""
        texts = _texts(comparison)
        self._held.pop(_swapped(texts), None)
        self._held[texts] = held
        self.heard(texts, held)


def _swapped(texts: HeldTexts) -> HeldTexts:
    return texts[1], texts[0]


def _texts(comparison: Comparison) -> HeldTexts:
    return _text(comparison.old), _text(comparison.new)


def _text(revision: Revision) -> HeldText:
    return revision.sha256, revision.tracked.side if revision.tracked else None


def _rises(one: Anchor, other: Anchor) -> bool:
    return one.old < other.old and one.new < other.new
