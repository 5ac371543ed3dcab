"""A comparison in numbers: words counted once, parts that add up, flows that go where the text went."""

from __future__ import annotations

import sys
from dataclasses import replace
from types import FrameType

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.comparing.drafts import Piece, compared
from wsis_desktop.comparing.surveying.overview import overview, overview_parts
from wsis_desktop.comparing.surveying.word_counts import count_words
from wsis_desktop.model.comparison import Comparison
from wsis_desktop.model.overview import Overview, WordCount
from wsis_desktop.model.revision import Kind, Label, Paragraph

H = Kind.HEADING
LIBRARIES = "We welcome the libraries of every town and village, and the people who keep their doors open to all."
READING = "We regret the closing of reading rooms in the evening, when those who work by day could come to them."
BANKS = "We invite banks to finance branch libraries on fair terms, and to say each year how much they have lent."
DONORS = "We thank all donors, large and small, whose gifts of books have filled the shelves of the new branches."
MEET = "We decide to meet again in the spring of the year after next in order to review what has been achieved."
PAGES = "We request the Secretariat to report on the condition of old newspapers, whose pages fall apart in our hands."


def reckoned(old: list[Piece], new: list[Piece]) -> tuple[Comparison, Overview]:
    comparison = compared(old, new)
    return comparison, overview(comparison)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", 0),
        ("… – !", 0),
        ("We reaffirm A/RES/70/1.", 6),
        ("people's co-operation costs 1,000.50 dollars", 5),
        ("l’eau est un droit", 4),
        ("Мы призываем государства-члены", 3),
        ("我们重申", 4),
        ("نؤكد من جديد", 3),
    ],
)
def test_words_are_counted_as_readers_count_them(text: str, words: int) -> None:
    assert count_words(text) == words


def test_what_went_and_came_is_counted_on_its_own_side() -> None:
    _, made = reckoned([LIBRARIES, BANKS], [LIBRARIES.replace("town and village", "town"), BANKS, MEET])
    assert made.words.went == 2
    assert made.words.came == count_words(MEET)
    assert made.words.new == sum(map(count_words, (LIBRARIES, BANKS, MEET))) - 2
    assert made.words.share == pytest.approx((made.words.went + made.words.came) / (made.words.new + 2))


def test_the_same_text_has_changed_by_nothing() -> None:
    _, made = reckoned([LIBRARIES, BANKS], [LIBRARIES, BANKS])
    assert made.words.changed == 0
    assert made.words.share == 0
    assert not made.starts
    assert not made.retitled


def test_nothing_at_all_can_be_reckoned_up() -> None:
    _, made = reckoned([], [])
    assert not made.old
    assert not made.new
    assert not made.flows
    assert made.words == WordCount()


SECTIONS: list[Piece] = [
    (H, "Access for all"),
    LIBRARIES,
    READING,
    (H, "Means of implementation"),
    BANKS,
    DONORS,
    (H, "Follow-up"),
    MEET,
]


def test_parts_run_from_heading_to_heading_and_add_up() -> None:
    new = list(SECTIONS)
    new[1:3] = [LIBRARIES.replace("welcome", "salute"), READING, PAGES]
    _, made = reckoned(SECTIONS, new)
    assert [part.title for part in made.new] == ["Access for all", "Means of implementation", "Follow-up"]
    assert [part.first for part in made.new] == [0, 4, 7]
    assert sum(part.words for part in made.new) == made.words.new
    assert sum((part.count for part in made.new), WordCount()) == made.words
    assert [part.count.changed for part in made.new] == [2 + count_words(PAGES), 0, 0]


def test_moved_text_flows_apart_and_what_came_flows_from_nowhere() -> None:
    moved: list[Piece] = [*SECTIONS[:5], *SECTIONS[6:], DONORS, PAGES]
    comparison, made = reckoned(SECTIONS, moved)
    (flow,) = [each for each in made.flows if each.moved]
    assert (made.old[flow.old or 0].title, made.new[flow.new or 0].title) == ("Means of implementation", "Follow-up")
    assert flow.words.new == made.moved_words == count_words(DONORS)
    assert comparison.links[flow.link].moved
    (came,) = [each for each in made.flows if each.old is None]
    assert came.words.came == count_words(PAGES)


def test_what_was_deleted_counts_where_it_stood() -> None:
    old = [*SECTIONS[:3], PAGES, *SECTIONS[3:]]
    _, made = reckoned(old, SECTIONS)
    assert made.new[0].count.went == count_words(PAGES)
    assert made.new[0].words == made.old[0].words - count_words(PAGES)


def test_a_heading_with_other_words_is_retitled_and_one_with_a_capital_is_not() -> None:
    new: list[Piece] = list(SECTIONS)
    new[0], new[3] = (H, "Bridging the divide"), (H, "Means of Implementation")
    comparison, made = reckoned(SECTIONS, new)
    assert [comparison.links[at].new for at in made.retitled] == [(0,)]
    assert [part.retitled for part in made.new] == [True, False, False]


def test_a_section_that_moved_is_told_as_one() -> None:
    moved: list[Piece] = [SECTIONS[0], *SECTIONS[1:3], *SECTIONS[6:], *SECTIONS[3:6]]
    _, made = reckoned(SECTIONS, moved)
    assert len(made.moved_sections) == 1
    assert sum(part.moved for part in made.new) == 1


def test_brackets_that_open_and_go_are_counted_by_their_signs() -> None:
    old: list[Piece] = [LIBRARIES.replace("every town", "[every town]"), BANKS, f"[{DONORS}]"]
    new: list[Piece] = [LIBRARIES, BANKS.replace("fair terms", "[fair] [good] terms"), f"[{MEET}]"]
    comparison, made = reckoned(old, new)
    counts = made.brackets
    assert (counts.before, counts.now) == (2, 3)
    assert len(counts.opened) - len(counts.went) == counts.now - counts.before
    assert comparison.links[counts.went[0]].old == (0,)
    assert {comparison.links[at].new for at in counts.opened} >= {(1,)}


def test_a_bracket_that_stays_while_its_words_change_neither_opens_nor_goes() -> None:
    _, made = reckoned(
        [LIBRARIES.replace("every town", "[every town]")], [LIBRARIES.replace("every town", "[each city]")]
    )
    assert made.brackets.opened == made.brackets.went == ()


def test_a_text_without_headings_has_paragraphs_with_their_items_for_parts() -> None:
    def numbered(index: int, kind: Kind, label: str, text: str) -> Paragraph:
        return Paragraph(index, kind, text, Label(label))

    draft: list[Piece] = [
        numbered(0, Kind.PARAGRAPH, "1", LIBRARIES),
        numbered(1, Kind.ITEM, "(a)", BANKS),
        numbered(2, Kind.ITEM, "(b)", DONORS),
        numbered(3, Kind.PARAGRAPH, "2", MEET),
    ]
    _, made = reckoned(draft, draft)
    assert [part.first for part in made.new] == [0, 3]
    assert made.new[0].title.startswith("1 We welcome")


def test_many_headings_are_taken_down_to_the_level_that_leaves_few_enough() -> None:
    draft: list[Piece] = []
    for chapter in range(4):
        draft.append(Paragraph(len(draft), H, f"Chapter {chapter}", level=1))
        for rule in range(15):
            draft.append(Paragraph(len(draft), H, f"Rule {chapter}.{rule}", level=2))
            draft.append(f"{LIBRARIES} {chapter} {rule}")
    _, made = reckoned(draft, draft)
    assert [part.title for part in made.new] == [f"Chapter {chapter}" for chapter in range(4)]


@pytest.mark.parametrize("kind", [Kind.PARAGRAPH, Kind.HEADING])
def test_a_long_text_has_no_more_parts_than_can_be_taken_in(kind: Kind) -> None:
    old: list[Piece] = [
        Paragraph(at, kind, f"{number} {LIBRARIES} {number}", level=1) for at, number in enumerate(range(100, 400))
    ]
    new: list[Piece] = [
        Paragraph(0, Kind.PARAGRAPH, MEET),
        *(replace(each, index=each.index + 1) for each in old if isinstance(each, Paragraph)),
    ]
    _, made = reckoned(old, new)
    assert 20 <= len(made.new) <= 70
    assert len(made.old) <= len(made.new)
    assert sum((part.count for part in made.new), WordCount()) == made.words
    stays = [flow for flow in made.flows if flow.old is not None and flow.new is not None]
    assert len(stays) <= len(made.new) + 1, "what stayed flows straight on"


def test_reading_begins_where_most_that_matters_changed() -> None:
    new: list[Piece] = list(SECTIONS)
    new[4] = BANKS.replace("invite", "request")
    new[5] = DONORS.replace("large and small, whose gifts of books", "and all lenders, whose two thousand gifts")
    new[7] = MEET.replace("spring", "autumn")
    comparison, made = reckoned(SECTIONS, new)
    first = made.starts[0]
    assert made.new[first.part].title == "Means of implementation"
    assert first.changes == 2
    assert comparison.links[first.link].new in {(4,), (5,)}


TEXTS = st.lists(
    st.sampled_from([LIBRARIES, READING, BANKS, DONORS, MEET, f"[{PAGES}]", (H, "One"), (H, "Two")]), max_size=9
)


def test_a_long_comparison_is_reckoned_up_in_short_steps() -> None:
    texts = (LIBRARIES, READING, BANKS, DONORS, MEET, PAGES)
    old, new = ([f"{each} {said} [{at}]" for at, each in enumerate(texts * 50)] for said in ("As agreed", "As told"))
    taken = [0]

    def count(_frame: FrameType, event: str, _what: object) -> None:
        taken[-1] += event == "call"

    steps = overview_parts(compared(old, new))
    sys.setprofile(count)
    try:
        for _ in steps:
            taken += [0]
    finally:
        sys.setprofile(None)
    assert max(taken) < sum(taken) / 6


@given(TEXTS, TEXTS)
def test_every_word_stands_in_one_part_and_one_flow(old: list[Piece], new: list[Piece]) -> None:
    _, made = reckoned(old, new)
    assert sum(part.words for part in made.old) == made.words.old
    assert sum(part.words for part in made.new) == made.words.new
    assert sum((flow.words for flow in made.flows), WordCount()) == made.words
    for at, part in enumerate(made.new):
        assert sum(flow.words.new for flow in made.flows if flow.new == at) == part.words
    assert 0 <= made.words.share <= 1
