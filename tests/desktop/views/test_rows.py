"""Rows set each pair face to face, in the order of the new text."""

from dataclasses import replace

import pytest

from tests.desktop.views.made import every_kind, long_pair, paragraph, replaced, revision
from wsis_desktop.desktop.views.marks import Marks, facing_offset
from wsis_desktop.desktop.views.rows import Piece, Row, RowKind, text_rows
from wsis_desktop.model.comparison import Comparison, Link, Relation, Side
from wsis_desktop.model.revision import Kind


@pytest.fixture
def comparison() -> Comparison:
    return every_kind()


def shown(comparison: Comparison, row: Row, side: Side) -> str:
    texts = comparison.revision(side).paragraphs
    return " / ".join(texts[piece.paragraph].text[piece.start : piece.end] for piece in row.pieces(side))


def test_every_letter_of_both_texts_is_shown_once(comparison: Comparison) -> None:
    rows = [row for row in text_rows(comparison) if row.kind is RowKind.PAIR]
    for side in Side:
        covered: dict[int, str] = {}
        for row in rows:
            for piece in row.pieces(side):
                text = comparison.revision(side).paragraphs[piece.paragraph].text
                covered[piece.paragraph] = covered.get(piece.paragraph, "") + text[piece.start : piece.end]
        assert covered == {each.index: each.text for each in comparison.revision(side).paragraphs}


def test_new_paragraphs_stand_in_their_order(comparison: Comparison) -> None:
    news = [piece.paragraph for row in text_rows(comparison) for piece in row.new]
    assert news == sorted(news)


def test_a_moved_paragraph_leaves_a_ghost_where_it_stood(comparison: Comparison) -> None:
    rows = text_rows(comparison)
    (ghost,) = (at for at, row in enumerate(rows) if row.kind is RowKind.GHOST)
    assert rows[ghost].link == 2
    assert shown(comparison, rows[ghost - 1], Side.OLD) == comparison.old.paragraphs[4].text
    pair = next(row for row in rows if row.link == 2 and row.kind is RowKind.PAIR)
    assert pair.old[0].paragraph == 5
    assert pair.new[0].paragraph == 2


def test_a_split_stands_part_by_part(comparison: Comparison) -> None:
    parts = [row for row in text_rows(comparison) if row.link == 5]
    assert [shown(comparison, row, Side.NEW) for row in parts] == [
        "We call for reading rooms in every town.",
        "They shall be open to all who read.",
    ]
    assert [shown(comparison, row, Side.OLD).strip() for row in parts] == [
        shown(comparison, row, Side.NEW) for row in parts
    ]


def test_a_merged_paragraph_stands_part_by_part() -> None:
    split = every_kind()
    links = tuple(
        replace(link, old=link.new, new=link.old, relation=Relation.MERGED if len(link.new) > 1 else link.relation)
        for link in split.links
        if link.old and link.new and not link.edits
    )
    turned = Comparison(split.new, split.old, links)
    parts = [row for row in text_rows(turned) if len(turned.links[row.link].old) > 1]
    assert [shown(turned, row, Side.OLD) for row in parts] == [shown(turned, row, Side.NEW).strip() for row in parts]


def test_a_deleted_paragraph_stands_behind_what_stood_before_it() -> None:
    old = revision(Side.OLD, [paragraph("One."), paragraph("Two."), paragraph("Three.")])
    new = revision(Side.NEW, [paragraph("One."), paragraph("Three.")])
    unchanged = Relation.UNCHANGED
    links = (Link((0,), (0,), unchanged), Link((1,), (), Relation.DELETED), Link((2,), (1,), unchanged))
    comparison = Comparison(old, new, links)
    assert [shown(comparison, row, Side.OLD) for row in text_rows(comparison)] == ["One.", "Two.", "Three."]


def test_footnotes_come_last_under_a_line(comparison: Comparison) -> None:
    rows = text_rows(comparison)
    line = next(at for at, row in enumerate(rows) if row.kind is RowKind.DIVIDER)
    notes = {comparison.new.paragraphs[row.new[0].paragraph].kind for row in rows[line + 1 :]}
    assert notes == {Kind.FOOTNOTE}
    assert all(row.kind is not RowKind.DIVIDER for row in text_rows(long_pair(5)))


def test_an_edit_marks_its_words_on_both_sides(comparison: Comparison) -> None:
    marks = Marks(comparison)
    marked = []
    for side in Side:
        text = comparison.revision(side).paragraphs[1].text
        marked += [text[span.start : span.end] for span in marks.of(side, 1)]
    assert marked == ["request", "take note of"]


def test_what_came_or_went_is_marked_whole_and_what_stayed_not_at_all(comparison: Comparison) -> None:
    marks = Marks(comparison)
    assert [mark.end - mark.start for mark in marks.of(Side.NEW, 3)] == [len(comparison.new.paragraphs[3].text)]
    assert [mark.end - mark.start for mark in marks.of(Side.OLD, 2)] == [len(comparison.old.paragraphs[2].text)]
    assert marks.of(Side.OLD, 6) == marks.of(Side.NEW, 7) == ()


def test_an_edit_in_the_second_paragraph_of_a_link_marks_that_one() -> None:
    old = revision(Side.OLD, [paragraph("One here. Two there.")])
    new = revision(Side.NEW, [paragraph("One here."), paragraph("Two everywhere.")])
    edit = replaced(old, revision(Side.NEW, [paragraph("One here.\nTwo everywhere.")]), (0, 0), "there", "everywhere")
    comparison = Comparison(old, new, (Link((0,), (0, 1), Relation.SPLIT, edits=(edit,)),))
    assert [(s.start, s.end) for s in Marks(comparison).of(Side.NEW, 1)] == [(4, 14)]
    assert facing_offset(comparison, 0, Side.NEW, 10) == 10
    assert text_rows(comparison)[1].old == (Piece(0, 10, 20),)
