"""Each paragraph finds what became of it, and nothing else."""

from __future__ import annotations

import pytest

from tests.comparing.drafts import Piece, compared, draft, story
from wsis_desktop.comparing.compare import compare_steps
from wsis_desktop.comparing.pairing.leftovers import without_rivals
from wsis_desktop.comparing.pairing.texts import Texts
from wsis_desktop.model.comparison import Relation
from wsis_desktop.model.progress import Progress
from wsis_desktop.model.revision import FootnoteMark, Kind, Label, Paragraph

HARBOUR = "The harbour master shall publish the tide tables before the first ship of the season arrives."
LANTERN = "Every lantern along the quay burns from dusk until the last ferry has left for the island."
ROPES = "Ropes and nets are inspected by two sworn sailors, who enter what they find in the blue register."
PILOTS = "Pilots hold a licence from the guild and renew it after each winter without being asked."
FISH = "Fish landed at night is weighed at the north gate and sold only when the bell has rung twice."
BELLS = "Bells are rung twice at noon and whenever fog hides the lighthouse from those who sail beyond the outer bank."
GRAIN = "Grain from abroad stays in the stone granary for nine days, guarded against rats and damp."


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ([HARBOUR, LANTERN, ROPES], [HARBOUR, LANTERN, ROPES], ""),
        ([HARBOUR, LANTERN], [HARBOUR, LANTERN, ROPES], "added >3"),
        ([HARBOUR, LANTERN, ROPES], [HARBOUR, ROPES], "deleted 2>"),
        ([HARBOUR, LANTERN], [HARBOUR, LANTERN.replace("dusk", "sunset")], "edited 2>2"),
        ([HARBOUR, LANTERN, ROPES, FISH], [LANTERN, ROPES, FISH, HARBOUR], "moved 1>4"),
        (
            [HARBOUR, LANTERN, ROPES, FISH],
            [LANTERN, ROPES, FISH, HARBOUR.replace("tide tables", "tables of the tides")],
            "edited moved 1>4",
        ),
        ([HARBOUR, f"{LANTERN} {ROPES}", FISH], [HARBOUR, LANTERN, ROPES, FISH], "split 2>2+3"),
        ([HARBOUR, LANTERN, ROPES, FISH], [HARBOUR, f"{LANTERN} {ROPES}", FISH], "merged 2+3>2"),
        ([HARBOUR, LANTERN], [HARBOUR, GRAIN], "deleted 2> · added >2"),
    ],
)
def test_what_became_of_a_paragraph_is_told_in_a_line(old: list[Piece], new: list[Piece], told: str) -> None:
    assert story(compared(old, new)) == told


def test_a_text_compared_with_nothing_is_deleted() -> None:
    assert story(compared([HARBOUR], [])) == "deleted 1>"
    assert story(compared([], [HARBOUR])) == "added >1"
    assert compared([], []).links == ()


def test_two_texts_that_share_nothing_are_not_paired_for_standing_alone() -> None:
    reports = "We request the Secretary-General to report annually on the implementation of the present resolution."
    finance = "Financing of the digital transition remains a challenge for the least developed countries."
    assert story(compared([reports], [finance])) == "deleted 1> · added >1"
    assert story(compared([HARBOUR, reports], [HARBOUR, finance])) == "deleted 2> · added >2"
    assert story(compared([HARBOUR], [LANTERN])) == "deleted 1> · added >1"


@pytest.mark.parametrize("turned", [False, True])
def test_a_passage_word_for_word_makes_a_piece_of_what_else_was_written_around_it(turned: bool) -> None:  # noqa: FBT001
    opening = "The master of each ship that comes in from the open sea after dusk shall show two white lamps"
    whole = f"{opening}, and every ferry that leaves for the island again before dawn rings its bell twice."
    longer = (
        f"{opening}, whatever the weather, one at the bow and another one at the stern, so that pilots, fishermen and "
        "lifeboat crews may tell from afar how it lies and where its course will take it."
    )
    rest = "Every ferry that leaves for the island again before dawn rings its bell twice."
    old, new = [HARBOUR, whole, GRAIN], [HARBOUR, longer, rest, GRAIN]
    if turned:
        assert story(compared(new, old)) == "merged 2+3>2"
    else:
        assert story(compared(old, new)) == "split 2>2+3"


@pytest.mark.parametrize("turned", [False, True])
def test_half_a_paragraph_that_went_to_another_section_is_a_piece_of_it(turned: bool) -> None:  # noqa: FBT001
    kept, gone = (
        "We reaffirm the role of the harbour council as a place where pilots, fishermen and merchants meet as equals",
        "we request the harbour master to ensure that its clerk is provided with adequate and lasting pay from the toll",
    )
    piece = (
        "We request the harbour master to ensure that the clerk is provided with adequate, lasting pay from the toll."
    )
    heads = [(Kind.HEADING, "Council"), (Kind.HEADING, "Follow-up")]
    old: list[Piece] = [heads[0], f"{kept}; and {gone}.", LANTERN, ROPES, heads[1], PILOTS, FISH]
    new: list[Piece] = [heads[0], f"{kept}.", LANTERN, ROPES, heads[1], PILOTS, piece, FISH]
    if turned:
        assert story(compared(new, old)) == "merged 2+7>2"
    else:
        assert story(compared(old, new)) == "split 2>2+7"


def test_an_item_between_two_pieces_of_a_sentence_is_one_too() -> None:
    whole = (
        "We proclaim the second Saturday of October as the Day of the Open Lantern, on which we invite every pilot to stay "
        "awake until midnight."
    )
    items = (
        "We proclaim the second Saturday of October as:",
        "the Day privately;",
        "of the Open Lantern, the which we invite;",
        "every pilot to stay awake aboard until midnight;",
    )
    assert story(compared([HARBOUR, whole, ROPES], [HARBOUR, *items, ROPES])) == "split 2>2+3+4+5"


def test_what_another_paragraph_still_holds_is_no_piece_of_it_elsewhere() -> None:
    opening = "We request the harbour master to ensure that the clerk is provided with adequate and lasting pay"
    old: list[Piece] = [f"{opening} from the toll. {GRAIN}", LANTERN, ROPES, PILOTS]
    new: list[Piece] = [f"{opening} from the toll.", LANTERN, ROPES, f"{opening} for each night on the quay.", PILOTS]
    assert story(compared(old, new)) == "edited 1>1 · added >4"


def test_a_deleted_paragraph_follows_the_one_that_stood_before_it() -> None:
    told = [(link.old, link.new) for link in compared([HARBOUR, GRAIN, LANTERN], [ROPES, HARBOUR, LANTERN]).links]
    assert told == [((), (0,)), ((0,), (1,)), ((1,), ()), ((2,), (2,))]


def test_the_lightest_paragraph_is_the_one_that_moved() -> None:
    short = "The bell rings twice."
    assert story(compared([HARBOUR + LANTERN, short], [short, HARBOUR + LANTERN])) == "moved 2>1"


def test_new_numbers_alone_are_no_change() -> None:
    old = [Paragraph(i, Kind.PARAGRAPH, text, Label(str(i + 1))) for i, text in enumerate((HARBOUR, LANTERN))]
    new = [Paragraph(i, Kind.PARAGRAPH, text, Label(str(i + 7))) for i, text in enumerate((HARBOUR, LANTERN))]
    links = compared(old, new).links
    assert all(link.renumbered and link.relation is Relation.UNCHANGED and link.change is None for link in links)


def test_siblings_are_told_apart_by_whom_they_name() -> None:
    stem = "We recognize the importance of affordable access to the network for {} in remote areas of the country."
    old = [stem.format(who) for who in ("women and girls", "older persons", "migrants", "persons with disabilities")]
    new = [stem.format(who) + " This matters." for who in ("persons with disabilities", "women and girls", "migrants")]
    linked = {(link.old, link.new) for link in compared(old, new).links if link.old and link.new}
    assert linked == {((3,), (0,)), ((0,), (1,)), ((2,), (2,))}


def test_siblings_are_told_apart_by_a_name_that_their_common_opening_holds_as_well() -> None:
    def calls(*names: str) -> list[Piece]:
        return [
            "We call upon Governments, the private sector and civil society to support capacity-building for "
            f"{name} on voluntary and mutually agreed terms."
            for name in names
        ]

    old = calls("rural areas", "the private sector", "food security")
    new = calls("rural areas", "local communities", "food security", "the private sector, as appropriate,")
    linked = {(link.old, link.new) for link in compared(old, new).links}
    assert linked == {((0,), (0,)), ((1,), (3,)), ((2,), (2,)), ((), (1,))}


def test_a_sibling_about_something_else_elsewhere_is_another_paragraph() -> None:
    def invites(*names: str) -> list[Piece]:
        stem = "We invite the Secretary-General to include a section on {} in the next report to the General Assembly."
        return [stem.format(name) for name in names]

    old = invites("academia", "women and girls", "rural areas", "youth")
    elsewhere = invites("women and girls", "rural areas", "youth", "disaster risk reduction")
    assert story(compared(old, elsewhere)) == "deleted 1> · added >4"
    moved = invites("women and girls", "rural areas", "youth", "academia")
    assert story(compared(old, moved)) == "moved 1>4"
    in_its_place = invites("disaster risk reduction", "women and girls", "rural areas", "youth")
    assert story(compared(old, in_its_place)) == "edited 1>1"


def test_alternatives_are_linked_with_the_paragraph_that_they_became() -> None:
    first = "Option 1: The pilots renew their licence every winter without being asked by the guild of the harbour."
    second = "Option 2: The pilots renew their licence every second winter when asked by the council of the island."
    became = "The pilots renew their licence every winter when asked by the guild of the harbour."
    assert story(compared([LANTERN, first, second, FISH], [LANTERN, became, FISH])) == "merged 2+3>2"


def test_repeated_lines_keep_their_order() -> None:
    old = [HARBOUR, "No text.", LANTERN, "No text.", ROPES, "No text."]
    new = [HARBOUR, "No text.", LANTERN, ROPES, "No text."]
    assert story(compared(old, new)) == "deleted 4>"


def test_a_heading_is_known_by_what_stands_beneath_it_and_not_by_its_number() -> None:
    def article(number: int, *texts: str) -> list[Piece]:
        return [Paragraph(0, Kind.HEADING, "", Label(f"Article {number}", "Article", str(number)), level=1), *texts]

    def numbered(pieces: list[Piece]) -> list[Piece]:
        return [
            Paragraph(at, piece.kind, piece.text, piece.label, level=1) if isinstance(piece, Paragraph) else piece
            for at, piece in enumerate(pieces)
        ]

    old = numbered([*article(1, HARBOUR), *article(2, LANTERN), *article(3, ROPES)])
    new = numbered([*article(1, GRAIN), *article(2, HARBOUR), *article(3, LANTERN), *article(4, ROPES)])
    links = {(link.old, link.new): link for link in compared(old, new).links}
    assert ((0,), (2,)) in links
    assert ((2,), (4,)) in links
    assert ((4,), (6,)) in links
    assert not any(link.moved for link in links.values())


def test_a_bare_heading_that_left_its_paragraphs_is_known_by_its_number_at_last() -> None:
    def bare(at: int, number: int) -> Piece:
        return Paragraph(at, Kind.HEADING, "", Label(f"Article {number}", "Article", str(number)), level=1)

    old: list[Piece] = [HARBOUR, bare(1, 7), LANTERN, ROPES, PILOTS]
    new: list[Piece] = [HARBOUR, LANTERN, ROPES, PILOTS, bare(4, 7)]
    assert story(compared(old, new)) == "moved 2>5"


def test_a_heading_with_other_words_over_the_same_paragraphs_is_retitled() -> None:
    old: list[Piece] = [(Kind.HEADING, "Bridging digital divides"), HARBOUR, LANTERN]
    new: list[Piece] = [(Kind.HEADING, "Closing all digital divides"), HARBOUR, LANTERN]
    first = compared(old, new).links[0]
    assert (first.old, first.new, first.retitled) == ((0,), (0,), True)


def test_the_same_words_find_each_other_as_a_heading_and_as_a_paragraph() -> None:
    old: list[Piece] = [HARBOUR, (Kind.HEADING, "Symbols and explanations"), LANTERN]
    assert story(compared(old, [HARBOUR, "Symbols and explanations", LANTERN])) == ""


def test_a_footnote_goes_with_the_paragraph_that_its_mark_stands_in() -> None:
    def noted(*notes: str) -> list[Piece]:
        texts = (HARBOUR, LANTERN, ROPES)
        body = [
            Paragraph(at, Kind.PARAGRAPH, text, marks=(FootnoteMark(len(text), at + 3),))
            for at, text in enumerate(texts)
        ]
        return [*body, *(Paragraph(at + 3, Kind.FOOTNOTE, note) for at, note in enumerate(notes))]

    comparison = compared(
        noted("See the harbour rules, chapter four.", "Ibid., page 9.", "Ibid., page 30."),
        noted("Rules of the harbour, fourth chapter, as amended.", "Ibid., page 12.", "Ibid., page 30."),
    )
    assert [(link.old, link.new) for link in comparison.links[3:]] == [((3,), (3,)), ((4,), (4,)), ((5,), (5,))]


def test_a_row_is_never_linked_with_a_paragraph_that_says_something_else() -> None:
    old: list[Piece] = [HARBOUR, (Kind.ROW, "Tide tables | 14 | harbour master")]
    new: list[Piece] = [HARBOUR, "The tide tables of the harbour master number 14."]
    assert story(compared(old, new)) == "deleted 2> · added >2"


def test_the_number_that_counts_a_row_is_no_word_of_it() -> None:
    def meetings(*rows: str) -> list[Piece]:
        return [(Kind.ROW, "Item | Meeting | Day"), *((Kind.ROW, f"{at} | {row}") for at, row in enumerate(rows, 1))]

    old = meetings("Opening plenary | 3 March", "Informal consultations | 4 March", "Closing plenary | 7 March")
    new = meetings(
        "Opening plenary | 3 March",
        "Stocktaking | 3 March",
        "Informal consultations | 5 March",
        "Closing plenary | 8 March",
    )
    assert story(compared(old, new)) == "added >3 · edited 3>4 · edited 4>5"


def test_a_year_counts_up_as_well_but_is_a_word_of_its_row() -> None:
    tables = [
        draft([(Kind.ROW, f"{at + first} | {ships} ships") for at, ships in enumerate("abc")]) for first in (7, 2024)
    ]
    sizes = [[text.size for text in Texts.of(table.paragraphs, table.paragraphs).old] for table in tables]
    assert sizes == [[2, 2, 2], [3, 3, 3]]


def test_a_comparison_takes_short_steps() -> None:
    old = draft([f"{text} Number {at} of the list." for at in range(40) for text in (HARBOUR, LANTERN, ROPES, PILOTS)])
    new = draft([f"{text} Number {at} of the list." for at in range(1, 41) for text in (HARBOUR, FISH, ROPES, PILOTS)])
    assert sum(isinstance(step, Progress) for step in compare_steps(old, new)) > 10


def test_draws_among_repeated_texts_fall_alike_on_both_sides() -> None:
    twice, none = "The bell rings twice.", "No text."
    old, new = [*[twice] * 7, none, twice], [*[twice] * 4, "(see above)", none, none, twice, none]
    there = {(link.old, link.new) for link in compared(old, new).links}
    assert there == {(link.new, link.old) for link in compared(new, old).links}


def test_a_short_paragraph_put_before_a_long_one_is_merged_with_it() -> None:
    short = "Recalling also the rules of the harbour,"
    three = ", and that ".join(text.lower()[:-1] for text in (LANTERN, ROPES, PILOTS, BELLS))
    long = f"Noting that {three}."
    old: list[Piece] = [GRAIN, short, long, FISH]
    assert story(compared(old, [GRAIN, f"{short} {long.lower()}", FISH])) == "merged 2+3>2"


def test_what_a_long_paragraph_held_already_is_not_merged_with_it() -> None:
    short = "The pilots hold a licence from the guild."
    old: list[Piece] = [GRAIN, short, f"{PILOTS} {ROPES}", FISH]
    assert story(compared(old, [GRAIN, f"{PILOTS} {ROPES}", FISH])) == "deleted 2>"


def test_a_heading_whose_number_broke_is_found_beside_its_paragraph() -> None:
    label = Label("Article 7", "Article", "7")
    old: list[Piece] = [HARBOUR, Paragraph(1, Kind.HEADING, "Public sector", label, level=1), LANTERN, ROPES]
    new: list[Piece] = [HARBOUR, "Article 7 take sector", LANTERN, ROPES]
    assert story(compared(old, new)) == "edited 2>2"
    other: list[Piece] = [HARBOUR, "Article 8 Granaries", LANTERN, ROPES]
    assert story(compared(old, other)) == "deleted 2> · added >2"


def test_paragraphs_that_moved_beneath_another_heading_leave_theirs_behind() -> None:
    def bare(at: int, number: int) -> Piece:
        return Paragraph(at, Kind.HEADING, "", Label(f"Article {number}", "Article", str(number)), level=1)

    old = [bare(0, 1), HARBOUR, bare(2, 2), LANTERN, bare(4, 3), FISH, ROPES, bare(7, 4), PILOTS]
    new = [bare(0, 1), HARBOUR, bare(2, 2), PILOTS, bare(4, 3), FISH, ROPES, bare(7, 4), GRAIN]
    assert story(compared(old, new)) == "deleted 4> · moved 9>4 · added >9"


def test_what_is_left_needs_less_proof_once_its_rivals_have_gone_elsewhere() -> None:
    content = {(0, 0): 0.5, (0, 1): 0.4, (1, 1): 5.0, (2, 0): -4.0}
    assert without_rivals(content, {(1, 1)}) == {(0, 0)}
    assert without_rivals(content, set()) == {(1, 1)}
    assert without_rivals({(0, 0): 0.5, (0, 2): 0.4}, {(1, 1)}) == set()


def test_rows_that_one_row_names_together_are_merged() -> None:
    about = (
        "Draft rules of the harbour for the weighing of fish at the north gate and the storing of grain in the granary"
    )
    rows = [(Kind.ROW, f"{symbol} | {about}") for symbol in ("H/7/CRP.1", "H/7/CRP.1/Rev.1", "H/7/CRP.1/Rev.1/Corr.1")]
    together = (Kind.ROW, f"H/7/CRP.1, H/7/CRP.1/Rev.1 and H/7/CRP.1/Rev.1/Corr.1 | {about}")
    assert story(compared([HARBOUR, *rows, LANTERN], [HARBOUR, together, LANTERN])) == "merged 2+3+4>2"


def test_a_text_that_stood_twice_and_stands_once_went_once() -> None:
    twice = f"{PILOTS} {ROPES}"
    told = story(compared([HARBOUR, twice, twice, LANTERN], [HARBOUR, twice, LANTERN]))
    assert told in {"deleted 2>", "deleted 3>"}


def test_a_sentence_that_shares_only_what_the_other_one_brings_too_is_no_piece() -> None:
    salt = "Taxes on salt would fall, since no guard would be needed at the southern gate."
    sail = "Without everyone going by sail there will be a loss of coins, time and rope."
    also = "There are also drawbacks of having night-going ferries in the bay."
    end = "night-going ferries will not be affordable to sailors who are low on coins."
    one = f"One drawback of having night-going ferries in the bay is that {end}"
    head = "Some drawbacks of having night-going ferries in the bay are as followed:"
    some = f"{head} Night-going ferries in the bay is that {end}"
    assert story(compared([salt, also, one, sail], [salt, some, sail])) == "deleted 2> · edited 3>2"
