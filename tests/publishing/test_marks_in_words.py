"""Tracked changes are told in a few words."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from tests.publishing.drafts import every_kind
from wsis_desktop.model.revision import Look, MarkKind, Sign, TextSide, TrackedMarks
from wsis_desktop.publishing.marks_in_words import marks_in_words, side_in_words
from wsis_desktop.publishing.publish import Form, publish

MANY = ((MarkKind.INSERTION, 1200), (MarkKind.DELETION, 9), (MarkKind.NUMBERING, 1))


def marks(*authors: str, first: date | None = None, last: date | None = None) -> TrackedMarks:
    return TrackedMarks(TextSide.BEFORE, MANY, authors, first, last)


def test_counts_come_first() -> None:
    assert marks_in_words(marks()) == "1,200 insertions, 9 deletions and 1 change of numbering"


def test_a_few_authors_are_named_and_many_are_counted() -> None:
    assert marks_in_words(marks("Ana", "Ben")).endswith("by Ana and Ben")
    assert marks_in_words(marks("Ana", "Ben", "Cem", "Dia")).endswith("by 4 authors")


@pytest.mark.parametrize(
    ("first", "last", "said"),
    [
        (date(2026, 5, 3), date(2026, 5, 3), ", 3 May 2026"),
        (date(2026, 5, 3), date(2026, 5, 5), ", 3–5 May 2026"),
        (date(2026, 5, 30), date(2026, 6, 2), ", 30 May – 2 June 2026"),
        (date(2025, 12, 30), date(2026, 1, 2), ", 30 December 2025 – 2 January 2026"),
    ],
)
def test_days_are_told_without_saying_anything_twice(first: date, last: date, said: str) -> None:
    assert marks_in_words(marks("Ana", first=first, last=last)).endswith(f"by Ana{said}")


def test_the_side_is_told() -> None:
    assert side_in_words(marks()) == "before its tracked changes"


def test_a_page_names_both_sides_of_one_file_and_escapes_authors() -> None:
    made = every_kind()
    old = replace(made.old, tracked=marks("<Ana>"))
    new = replace(made.new, tracked=replace(marks("<Ana>"), side=TextSide.AFTER))
    page = publish(replace(made, old=old, new=new), Form.HTML)
    assert "<b>Rev.1 (before changes)</b>" in page
    assert "<b>Rev.2 (after changes)</b>" in page
    assert "tracked changes: 1,200 insertions, 9 deletions and 1 change of numbering by &lt;Ana&gt;" in page


def test_looks_are_told_with_how_sure_they_make_it() -> None:
    signs = (Sign(Look.STRUCK, 214, 3), Sign(Look.UNDERLINED, 1, 0), Sign(Look.COLOURED, 2, 1))
    judged = replace(marks(), stated=False, signs=signs, certainty=0.978)
    assert marks_in_words(judged) == (
        "1,200 insertions, 9 deletions and 1 change of numbering (97 % sure by their looks: 214 struck runs in 3 colours, "
        "1 underlined run and 2 runs set apart by colour alone in 1 colour)"
    )
