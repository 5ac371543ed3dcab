"""Real drafts, too: pairing mirrors, heeds no numbers, and an edit in one section pairs no other anew."""

from __future__ import annotations

import random
from collections.abc import Collection
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest

from wsis_desktop.comparing.pairing.pair import Pairing, pair_steps
from wsis_desktop.model.progress import finish
from wsis_desktop.model.revision import Kind, Paragraph, Revision
from wsis_desktop.reading.read import read

pytestmark = pytest.mark.corpus

Told = set[tuple[tuple[int, ...], tuple[int, ...], bool]]


@pytest.fixture(
    scope="module",
    params=[
        "cardano/2024-11-20.md 2024-11-29.md",
        "terms/tos-2019-03-14.md tos-2020-10-15.md",
        "bylaws/senate-08.md senate-09.md",
    ],
)
def drafts(request: pytest.FixtureRequest, corpus: Path) -> tuple[Revision, Revision]:
    first, second = request.param.split()
    old = corpus / first
    return read(old), read(old.with_name(second))


def told(old: Revision, new: Revision) -> Told:
    pairing: Pairing = finish(pair_steps(old, new))
    return {(group.old, group.new, group in pairing.moved) for group in pairing.groups}


def test_swapping_two_drafts_mirrors_their_links(drafts: tuple[Revision, Revision]) -> None:
    old, new = drafts
    assert {(old, new, moved) for new, old, moved in told(new, old)} == told(old, new)


def test_counting_a_draft_anew_changes_no_link(drafts: tuple[Revision, Revision]) -> None:
    old, new = drafts
    paragraphs = tuple(map(_counted_on, new.paragraphs))
    assert paragraphs != new.paragraphs
    assert told(old, replace(new, paragraphs=paragraphs)) == told(old, new)


def test_words_changed_in_one_section_pair_no_other_anew(drafts: tuple[Revision, Revision]) -> None:
    old, new = drafts
    heads = [each.index for each in new.paragraphs if each.kind is Kind.HEADING]
    section = max((range(start + 1, end) for start, end in pairwise(heads)), key=len)
    words = random.Random(4)  # noqa: S311 - the same edits each time is the point
    edited = replace(
        new,
        paragraphs=tuple(
            replace(each, text=_stirred(words, each.text)) if each.index in section else each for each in new.paragraphs
        ),
    )
    before, after = told(old, new), told(old, edited)
    inside = {at for olds, news, _ in before | after if set(news) & set(section) for at in olds}
    elsewhere = [_outside(every, inside, section) for every in (before, after)]
    assert elsewhere[0] == elsewhere[1]
    assert len(section) > 1


def _counted_on(paragraph: Paragraph) -> Paragraph:
    label = paragraph.label
    if label is None or not label.number.isdigit():
        return paragraph
    number = str(int(label.number) + 7)
    return replace(
        paragraph, label=replace(label, printed=label.printed.replace(label.number, number, 1), number=number)
    )


def _stirred(words: random.Random, text: str) -> str:
    stirred = text.split()
    for _ in range(1 + len(stirred) // 4):
        at = words.randrange(len(stirred) + 1)
        stirred[at : at + words.randint(0, 2)] = words.choices(stirred or ["nothing"], k=words.randint(0, 2))
    return " ".join(stirred) or "Nothing."


def _outside(links: Told, olds: Collection[int], news: Collection[int]) -> set[tuple[tuple[int, ...], tuple[int, ...]]]:
    return {(old, new) for old, new, _ in links if not set(old) & set(olds) and not set(new) & set(news)}
