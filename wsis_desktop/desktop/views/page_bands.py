"""Which bands the gutter of the Pages view shows: those of links that either pane shows just now."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from wsis_desktop.desktop.speaking.naming import ParagraphNames
from wsis_desktop.desktop.views.marks import Marks
from wsis_desktop.desktop.views.page_gutter import GutterBand
from wsis_desktop.desktop.views.page_pane import PagePane
from wsis_desktop.model.comparison import Comparison, Link, Side

Span = tuple[float, float]
_FAR = 2.0


class PageBands:
    """Finds the bands of one comparison."""

    def __init__(self, comparison: Comparison, panes: dict[Side, PagePane], marks: Marks) -> None:
        self._comparison = comparison
        self._panes = panes
        self._marks = marks
        self._names = {side: ParagraphNames(comparison.revision(side)) for side in Side}

    def in_sight(self, current: int | None) -> list[GutterBand]:
        """Return the bands with an end in sight; one that goes far is shown when it tells a move, or is current."""
        links: dict[int, None] = {}
        for pane in self._panes.values():
            if pane.text is not None:
                for page in pane.pages_in_sight():
                    links.update(dict.fromkeys(pane.text.link(index)[0] for index in pane.text.paragraphs(page)))
        bands = (self._band(at, current) for at in links)
        shown = [each for each in bands if each is not None]
        return sorted(shown, key=lambda each: (each.change is not None, abs(each.old[0] - each.new[0])))

    def _band(self, at: int, current: int | None) -> GutterBand | None:
        link = self._comparison.links[at]
        old, new = (self.span(link, side) for side in Side)
        if old is None or new is None:
            return None
        height = self._panes[Side.NEW].viewport().height()
        seen = [_seen(span, height) for span in (old, new)]
        if not any(seen):
            return None
        far = abs(old[0] - new[0]) > _FAR * height
        if far and not link.moved and at != current:
            return None
        change = self._marks.change(at)
        label = "" if all(seen) or change is None else self._label(link, far_side=Side.NEW if seen[0] else Side.OLD)
        return GutterBand(at, _kept_near(old, height), _kept_near(new, height), change, label if far else "")

    def span(self, link: Link, side: Side) -> Span | None:
        """Return the heights in the gutter between which a link's paragraphs stand on one side."""
        pane = self._panes[side]
        spans = [span for index in link.indices(side) if (span := pane.span_of(index))]
        if not spans:
            return None
        return min(top for top, _ in spans) - pane.top, max(bottom for _, bottom in spans) - pane.top

    def _label(self, link: Link, far_side: Side) -> str:
        """Say where a band leads: "27 was 61, page 14" seen from the new side, "61 is 27, page 3" from the old one."""
        old, new = self._names[Side.OLD][link.old[0]] or "¶", self._names[Side.NEW][link.new[0]] or "¶"
        regions = self._comparison.paragraphs(link, far_side)[0].regions
        page = str(regions[0].page) if regions else "–"
        if far_side is Side.OLD:
            words = QCoreApplication.translate("PagesView", "%1 was %2, page %3")
            return words.replace("%3", page).replace("%2", old).replace("%1", new)
        words = QCoreApplication.translate("PagesView", "%1 is now %2, page %3")
        return words.replace("%3", page).replace("%2", new).replace("%1", old)


def _seen(span: Span, height: float) -> bool:
    return span[1] > 0 and span[0] < height


def _kept_near(span: Span, height: float) -> Span:
    """Return a span that lies no more than some screens away: a curve to the moon has no shape left."""
    reach = _FAR * height
    shift = min(0.0, height + reach - span[0]) + max(0.0, -reach - span[1])
    return span[0] + shift, span[1] + shift
