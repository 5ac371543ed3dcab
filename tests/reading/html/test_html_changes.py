"""Tracked changes of web pages: what `ins` and `del` say came and went, on either side of it and in both texts at once."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from wsis_desktop.model.progress import finish
from wsis_desktop.model.revision import Format, Kind, MarkedRun, MarkKind, Revision, TextSide
from wsis_desktop.reading.assemble import assemble_steps
from wsis_desktop.reading.files.troubles import NoTrackedChanges
from wsis_desktop.reading.html.read_html import read_html_steps
from wsis_desktop.reading.read import read

BEFORE, AFTER, MARKED = TextSide.BEFORE, TextSide.AFTER, TextSide.MARKED


def revision_of(body: str, side: TextSide = AFTER) -> Revision:
    data = f"<html><body>{body}</body></html>".encode()
    return finish(assemble_steps(finish(read_html_steps("draft.html", data, side)), "draft.html", "", Format.HTML))


def both(body: str) -> tuple[list[str], list[str]]:
    before, after = (
        [f"{each.printed_label} {each.text}".strip() for each in revision_of(body, side).paragraphs]
        for side in (BEFORE, AFTER)
    )
    return before, after


def test_words_stand_on_the_side_they_belong_to() -> None:
    body = "<p>We <del>take note of</del><ins>welcome</ins> it<ins>, with thanks</ins>.</p>"
    assert both(body) == (["We take note of it."], ["We welcome it, with thanks."])


def test_paragraphs_that_came_or_went_whole_are_of_one_text_however_they_are_nested() -> None:
    body = "<p>One.</p><ins><p>Two.</p></ins><p><del>Three.</del></p><del><h2>Four</h2><p>Five.</p></del><p>Six.</p>"
    assert both(body) == (["One.", "Three.", "Four", "Five.", "Six."], ["One.", "Two.", "Six."])


def test_items_that_are_not_there_are_not_counted() -> None:
    body = "<ol><li>one</li><li><del>went</del></li><li><ins>came</ins></li><ins><li>new</li></ins><li>last</li></ol>"
    assert both(body) == (["1 one", "2 went", "3 last"], ["1 one", "2 came", "3 new", "4 last"])


def test_rows_and_cells_of_tables_that_came_or_went() -> None:
    body = (
        "<table><tr><td>Body</td><td>Role</td></tr><tr><td><del>Forum</del></td><td><del>Discusses</del></td></tr>"
        "<tr><td>Council</td><td><del>Reviews</del><ins>Decides</ins></td></tr>"
        "<ins><tr><td>Board</td><td>Serves</td></tr></ins></table>"
    )
    before, after = both(body)
    assert before[:3] == ["Body | Role", "Forum | Discusses", "Council | Reviews"]
    assert after[:2] == ["Body | Role", "Council | Decides"]


def test_what_came_and_went_again_is_in_neither_text() -> None:
    body = "<p>We <ins>welcome <del>warmly </del></ins>it.</p>"
    assert both(body) == (["We it."], ["We welcome it."])
    assert revision_of(body, MARKED).paragraphs[0].text == "We welcome it."


def test_struck_words_went_beside_inserted_ones_and_alone_hold_for_nobody() -> None:
    assert both("<p>We <s>note</s><ins>welcome</ins> it.</p>") == (["We note it."], ["We welcome it."])
    alone = revision_of("<p>We <s>note</s> welcome it.</p>")
    assert (alone.paragraphs[0].text, alone.tracked) == ("We welcome it.", None)


def test_the_marked_text_holds_both_with_whose_they_are() -> None:
    body = (
        '<p>We <del cite="mailto:Ana%20Bell" datetime="2026-05-03T10:00">note</del>'
        '<ins cite="mailto:Ben" datetime="2026-05-05">welcome</ins> it.</p><ins><p>New.</p></ins>'
    )
    found = revision_of(body, MARKED)
    deletion = MarkedRun(3, 7, MarkKind.DELETION, BEFORE, "Ana Bell", date(2026, 5, 3))
    insertion = MarkedRun(7, 14, MarkKind.INSERTION, AFTER, "Ben", date(2026, 5, 5))
    assert found.paragraphs[0].text == "We notewelcome it."
    assert found.paragraphs[0].changes == (deletion, insertion)
    assert [(run.start, run.end, run.side) for run in found.paragraphs[1].changes] == [(0, 4, AFTER), (4, 4, AFTER)]
    assert found.tracked is not None
    assert found.tracked.stated
    assert found.tracked.counts == ((MarkKind.INSERTION, 2), (MarkKind.DELETION, 1))
    assert found.tracked.authors == ("Ana Bell", "Ben")
    assert (found.tracked.first_day, found.tracked.last_day) == (date(2026, 5, 3), date(2026, 5, 5))


def test_footnotes_are_marked_as_the_text_is() -> None:
    body = (
        '<p>We welcome it.<sup><a href="#fn1" id="ref1">1</a></sup></p><h2>Notes</h2>'
        '<ol><li id="fn1">See <del>70/125</del><ins>80/173</ins>. <a href="#ref1">↩</a></li></ol>'
    )
    before, after = (
        [each.text for each in revision_of(body, side).paragraphs if each.kind is Kind.FOOTNOTE]
        for side in (BEFORE, AFTER)
    )
    assert (before, after) == (["See 70/125."], ["See 80/173."])


@pytest.mark.parametrize("body", ["<p>We welcome it.</p>", '<p>We welcome it.</p><ins class="advertisement"></ins>'])
def test_a_page_without_changes_has_one_text(body: str, tmp_path: Path) -> None:
    path = tmp_path / "draft.html"
    path.write_text(f"<html><body>{body}</body></html>", encoding="utf-8")
    assert read(path).tracked is None
    with pytest.raises(NoTrackedChanges):
        read(path, side=BEFORE)


def test_a_page_is_read_by_its_side_as_other_files_are(tmp_path: Path) -> None:
    path = tmp_path / "draft.html"
    path.write_text("<html><body><p>We <del>note</del><ins>welcome</ins> it.</p></body></html>", encoding="utf-8")
    assert [read(path, side=side).paragraphs[0].text for side in (BEFORE, AFTER)] == ["We note it.", "We welcome it."]
