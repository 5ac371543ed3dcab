"""Bars and badges beside the paragraphs of a page."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations

import pytest
from PySide6.QtCore import QPointF
from pytestqt.qtbot import QtBot

from tests.desktop.views.made import Sheets, bring_up, long_pair
from wsis_desktop.desktop.views.marks import Marks
from wsis_desktop.desktop.views.page_kinds import kinds_beside
from wsis_desktop.desktop.views.page_layout import PageLayout
from wsis_desktop.desktop.views.page_text import PageText
from wsis_desktop.desktop.views.pages_view import PagesView
from wsis_desktop.model.comparison import Comparison, Side
from wsis_desktop.model.progress import finish
from wsis_desktop.model.region import Region
from wsis_desktop.model.revision import PageSize

SHEETS = (PageSize(595, 842),)


def close_lines(left: tuple[float, ...]) -> Comparison:
    """Return a pair whose paragraphs, each changed, are lines one below the other, as far in as is said."""
    pair = long_pair(5 * len(left), pages=True)
    links = [link for link in pair.links if link.edits]
    placed = []
    for at, (link, x) in enumerate(zip(links, left, strict=True)):
        y = 0.3 + 0.016 * at
        shown = pair.new.paragraphs[link.new[0]]
        placed.append(replace(shown, index=at, regions=(Region(1, x, y, 0.9, y + 0.014),)))
    new = replace(pair.new, paragraphs=tuple(placed), pages=SHEETS)
    old = replace(
        pair.old, paragraphs=tuple(replace(pair.old.paragraphs[link.old[0]], index=at) for at, link in enumerate(links))
    )
    return Comparison(old, new, tuple(replace(link, old=(at,), new=(at,)) for at, link in enumerate(links)))


def taken_in(comparison: Comparison) -> PageText:
    """Return the later side by pages."""
    return finish(PageText.parts(comparison, Side.NEW, Marks(comparison)))


@pytest.mark.parametrize("left", [(0.2,) * 6, (0.25, 0.22, 0.2, 0.25), (0.2, 0.3, 0.2, 0.3)])
@pytest.mark.parametrize("width", [300, 420, 900])
def test_badges_of_lines_lower_than_they_cover_neither_one_another_nor_a_bar(
    left: tuple[float, ...], width: int
) -> None:
    comparison = close_lines(left)
    text = taken_in(comparison)
    layout = PageLayout.fitted(SHEETS, width, 1.0)
    beside = kinds_beside(text, layout, 1)
    badges = [each.badge for each in beside if each.badge is not None]
    assert len(badges) == len(left)
    assert [pair for pair in combinations(badges, 2) if pair[0].intersects(pair[1])] == []
    assert not any(badge.intersects(bar) for badge in badges for each in beside for bar in each.bars)
    assert all(layout.boxes[0].contains(badge) for badge in badges)


def test_a_badge_with_room_around_it_stands_at_its_bar() -> None:
    comparison = long_pair(30, pages=True)
    layout = PageLayout.fitted(comparison.new.pages, 420, 1.0)
    beside = kinds_beside(taken_in(comparison), layout, 1)
    assert len(beside) == 2
    for each in beside:
        assert each.badge is not None
        assert each.bars[0].left() - each.badge.right() < each.badge.width()
        assert each.badge.top() == pytest.approx(each.bars[0].top() - 1)


def test_a_badge_that_stands_further_out_leads_to_its_paragraph(qtbot: QtBot) -> None:
    view = PagesView(Sheets())
    bring_up(view, close_lines((0.25, 0.22, 0.2, 0.25)), qtbot)
    pane = view.panes[Side.NEW]
    assert pane.text
    for each in kinds_beside(pane.text, pane.layout_of_pages, 1):
        assert each.badge is not None
        point = each.badge.center() - QPointF(pane.horizontalScrollBar().value(), pane.top)
        assert pane.paragraph_at(point) == each.paragraph
    view.close()
