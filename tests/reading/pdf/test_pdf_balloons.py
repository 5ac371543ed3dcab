"""Deletions that a word processor prints in balloons in the margin are put back where its lines lead to."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import pairwise

import pymupdf
import pytest

from tests.reading.marked_pdf import CAME, WENT
from tests.reading.pdf.test_pdf_sides import AFTER, BEFORE, read
from tests.reading.pdf_builder import OTHER, SENTENCE, wrapped
from tests.reading.printed_marks import AUTHORS, LEFT, Gone, Par, Press, Print, came, expected, kept, par, went
from wsis_desktop.model.remark import RemarkKind
from wsis_desktop.model.revision import Look, MarkKind, Revision

MANNER = Print("balloons", balloons=True, width=340, margin=200, size=10)
SIZE, ROOM = 8.0, 140.0
DRAFT = [
    par(kept("Draft outcome document"), bold=True),
    par(kept("We "), went("take note of"), came("welcome"), kept(f" the report. {SENTENCE}"), label="1."),
    par(
        kept("We meet "),
        went("annually "),
        came("biennially "),
        kept("in Geneva"),
        went(", as agreed at the summit and in its outcome documents"),
        kept(f". {OTHER}"),
        label="2.",
    ),
    par(kept("The colo"), went("u"), kept(f"r is recorded. {OTHER} We end "), went("well "), kept("here."), label="3."),
]
Points = list[tuple[float, float]]
Lead = Callable[[pymupdf.Page, Points], None]


def _path(page: pymupdf.Page, points: Points) -> None:
    page.draw_polyline(points, color=AUTHORS[0], width=0.5, dashes="[2 2] 0")


def _pieces(page: pymupdf.Page, points: Points) -> None:
    for (x0, y0), (x1, y1) in pairwise(points):
        page.draw_line((x0, y0), (x1, y1), color=AUTHORS[0], width=0.5)


def _dots(page: pymupdf.Page, points: Points) -> None:
    for (x0, y0), (x1, y1) in pairwise(points):
        steps = max(int(max(abs(x1 - x0), abs(y1 - y0)) / 3), 1)
        for at in range(steps):
            x, y = x0 + (x1 - x0) * at / steps, y0 + (y1 - y0) * at / steps
            page.draw_rect((x, y, x + 1.5, y + 0.5), color=None, fill=AUTHORS[0], width=0)


def _print(
    draft: list[Par], lead: Lead | None, opening: str = "Deleted: ", *, apart: bool = False, ending: str = ""
) -> bytes:
    press = Press(MANNER)
    press.run(draft)
    edge = LEFT + MANNER.width
    for page in press.document:
        y = 60.0
        for gone in (each for each in press.gone if each.page == page.number):
            y = max(y, gone.y - 8)
            lines = wrapped(f"{opening}{gone.text.strip()}{ending}", ROOM * 1.2)
            below = gone.y + 2.5 + (0.4 * _nth(press.gone, gone) if apart else 0)
            if lead:
                lead(page, [(gone.x, gone.y), (gone.x, below), (edge + 6, below), (edge + 26, y + 3)])
            page.draw_rect((edge + 26, y - 9, edge + 30 + ROOM, y + 10 * len(lines) - 5), color=AUTHORS[0], width=0.5)
            for line in lines:
                page.insert_text((edge + 30, y), line, fontsize=SIZE)
                y += 10
            y += 8
    return bytes(press.document.tobytes())


def _nth(all_: list[Gone], one: Gone) -> int:
    return [each for each in all_ if each.page == one.page].index(one)


def _told(revision: Revision) -> list[tuple[str, str]]:
    return [(each.printed_label, each.text) for each in revision.paragraphs]


def _remarks(revision: Revision) -> Iterator[str]:
    return (remark.detail for remark in revision.remarks if remark.kind is RemarkKind.WORDS_IN_MARGIN)


@pytest.mark.parametrize("lead", [_path, _pieces])
@pytest.mark.parametrize("opening", ["Deleted: ", "Deleted [AG]: ", "Supprimé : "])
def test_deleted_words_are_put_back(lead: Lead, opening: str) -> None:
    data = _print(DRAFT, lead, opening)
    before = read(data, BEFORE)
    assert _told(before) == expected(DRAFT, CAME)
    assert _told(read(data, AFTER)) == expected(DRAFT, WENT)
    assert not list(_remarks(before))


def test_dotted_lines_lead_to_their_words_where_they_do_not_run_into_each_other() -> None:
    draft = [DRAFT[0], DRAFT[1], par(kept(f"The end {OTHER} "), went("is near, it "), kept("comes."), label="2.")]
    assert _told(read(_print(draft, _dots), BEFORE)) == expected(draft, CAME)


def test_it_is_told_how_many_deletions_stood_in_balloons() -> None:
    tracked = read(_print(DRAFT, _path)).tracked
    assert tracked is not None
    assert dict(tracked.counts)[MarkKind.DELETION] == 5
    assert {sign.look: sign.count for sign in tracked.signs}[Look.BALLOONED] == 5
    assert tracked.certainty > 0.9


@pytest.mark.parametrize("ending", ["", "... [1]"])
def test_words_that_no_line_leads_to_or_that_are_cut_short_are_left_out_and_told(ending: str) -> None:
    found = read(_print(DRAFT[:2], _path if ending else None, ending=ending), AFTER)
    assert _told(found) == expected(DRAFT[:2], WENT)
    assert list(_remarks(found)) == [f"Deleted: take note of{ending}"]


@pytest.mark.parametrize("said", ['Add: "welcome"', 'Delete: "take note of"', 'Replace: "take note of" with "welcome"'])
def test_cards_about_suggestions_are_left_out(said: str) -> None:
    press = Press(Print("Google Docs", underlines=False, bars=False, width=340, margin=200))
    data = press.run(DRAFT)
    for at, line in enumerate(["Ana García", "10:32 Today", *wrapped(said, ROOM)]):
        press.page.insert_text((LEFT + 370, 110 + 11 * at), line, fontsize=9, fontname="helv")
    data = bytes(press.document.tobytes())
    assert _told(read(data, BEFORE)) == expected(DRAFT, CAME)
    assert _told(read(data, AFTER)) == expected(DRAFT, WENT)
