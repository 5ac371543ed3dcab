"""Where the bars and badges of changes stand beside the paragraphs of a page: no badge over another one, or over a bar.

Lines of a small page are lower than a badge that can be read: where one would cover its neighbour's, it stands further out.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF

from wsis_desktop.desktop.views.bands import badge_box
from wsis_desktop.desktop.views.page_layout import PageLayout
from wsis_desktop.desktop.views.page_text import PageText
from wsis_desktop.model.comparison import Change

_FULL_SIZE_AT = 420.0
_LEAST, _MOST = 0.7, 1.3
_NEIGHBOURS = 4  # so many paragraphs before and behind one can stand at its height
_APART = 1.0


@dataclass(frozen=True, slots=True)
class KindBeside:
    """A changed paragraph's kind: the bars along it on this page, and the badge where it begins, if it does here."""

    paragraph: int
    change: Change
    bars: tuple[QRectF, ...]
    badge: QRectF | None


def mark_scale(width: float) -> float:
    """Return how large marks beside the text are on a page of a width in pixels."""
    return min(_MOST, max(_LEAST, width / _FULL_SIZE_AT))


def kinds_beside(text: PageText, layout: PageLayout, page: int) -> list[KindBeside]:
    """Return what stands beside the changed paragraphs of a page, in their order."""
    sheet = layout.boxes[page - 1]
    scale = mark_scale(sheet.width())
    found: list[tuple[int, Change, tuple[QRectF, ...], QRectF | None]] = []
    for paragraph in text.paragraphs(page):
        change = text.change(paragraph)
        if change is None:
            continue
        bars, badge = [], None
        for number, region in enumerate(text.paragraph(paragraph).regions):
            if region.page != page:
                continue
            box = layout.rect(region)
            left = max(sheet.left() + 22 * scale, box.left() - 11 * scale)
            bars.append(QRectF(left, box.top() + 1, 3 * scale, max(4.0, box.height() - 2)))
            if number == 0:
                badge = badge_box(left - 10 * scale, box.top(), 12.5 * scale)
        found.append((paragraph, change, tuple(bars), badge))
    placed: list[KindBeside] = []
    for at, (paragraph, change, along, badge) in enumerate(found):
        free = badge
        if badge is not None:
            near = found[max(0, at - _NEIGHBOURS) : at + _NEIGHBOURS + 1]
            taken = [bar for other in near if other[0] != paragraph for bar in other[2]]
            taken += [other.badge for other in placed[-_NEIGHBOURS:] if other.badge is not None]
            free = _freed(badge, taken, sheet.left() + _APART)
        placed.append(KindBeside(paragraph, change, along, free))
    return placed


def _freed(badge: QRectF, taken: list[QRectF], least: float) -> QRectF:
    """Return where a badge covers nothing that is taken, as far out as need be; where the sheet ends before, as it stood."""
    moved = QRectF(badge)
    while over := [each for each in taken if each.intersects(moved)]:
        moved.moveRight(min(each.left() for each in over) - _APART)
        if moved.left() < least:
            return badge
    return moved
