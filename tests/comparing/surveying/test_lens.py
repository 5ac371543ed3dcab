"""What is not agreed yet: each bracket under its section, with what became of it, and the counts of several revisions."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from tests.comparing.drafts import Piece, compared, draft
from wsis_desktop.comparing.history import history
from wsis_desktop.comparing.surveying.lens import bracket_trend, lens
from wsis_desktop.model.brackets import brackets_of
from wsis_desktop.model.comparison import Side
from wsis_desktop.model.lens import Count, Standing, Turn
from wsis_desktop.model.revision import Kind, Label, Paragraph, Tag, TagKind, TagPlace

H = Kind.HEADING
LIBRARIES = "We welcome the libraries of every town and village, and the people who keep their doors open to all."
BANKS = "We invite banks to finance branch libraries on fair terms, and to say each year how much they have lent."
MEET = "We decide to meet again in the spring of the year after next in order to review what has been achieved."
OLD: list[Piece] = [
    (H, "Access for all"),
    LIBRARIES.replace("every town", "[EU: every town]").replace("doors open", "doors [wide] open"),
    (H, "Finance"),
    BANKS.replace("fair terms", "fair [and equal] terms"),
]
NEW: list[Piece] = [
    (H, "Access for all"),
    LIBRARIES.replace("every town", "[EU: every town]").replace("doors open", "doors wide open"),
    (H, "Finance"),
    BANKS.replace("fair terms", "fair [and equal [or [just]]] terms"),
    f"[G77 and China: {MEET}]",
]


def test_each_bracket_stands_under_its_section_with_what_became_of_it() -> None:
    access, finance = lens(compared(OLD, NEW)).sections
    assert (access.title, access.heading, access.count) == ("Access for all", 0, Count(2, 1))
    assert [(each.turn, each.words, each.proposer) for each in access.brackets] == [
        (Turn.STAYED, "EU: every town", "EU"),
        (Turn.GONE, "wide", ""),
    ]
    assert (finance.title, finance.count) == ("Finance", Count(1, 4))
    assert [(each.turn, each.depth) for each in finance.brackets] == [
        (Turn.STAYED, 1),
        (Turn.OPENED, 2),
        (Turn.OPENED, 3),
        (Turn.OPENED, 1),
    ]
    assert finance.brackets[1].words == "or [just]"


def test_a_gone_bracket_stands_on_the_old_side_where_it_stood() -> None:
    comparison = compared(OLD, NEW)
    gone = next(each for each in lens(comparison).brackets() if each.turn is Turn.GONE)
    text = comparison.revision(gone.side).paragraphs[gone.start.paragraph].text
    assert gone.side is Side.OLD
    assert text[gone.start.offset : gone.end.offset] == "[wide]"
    assert comparison.links[gone.link].old == (1,)


def test_who_proposed_what_is_open_is_counted() -> None:
    assert lens(compared(OLD, NEW)).proposers() == {"EU": 1, "G77 and China": 1}


def test_a_bracket_deleted_with_its_paragraph_counts_where_the_paragraph_stood() -> None:
    (section,) = lens(compared([*OLD, f"[{MEET}]"], [OLD[0], LIBRARIES, *OLD[2:]])).sections[1:]
    assert section.title == "Finance"
    assert section.count == Count(2, 1)
    assert [each.turn for each in section.brackets] == [Turn.STAYED, Turn.GONE]


def test_brackets_of_footnotes_have_a_section_of_their_own() -> None:
    notes: list[Piece] = [*OLD, Paragraph(4, Kind.FOOTNOTE, "See [the survey of 2024].", Label("1"))]
    last = lens(compared(notes, notes)).sections[-1]
    assert (last.title, last.heading, last.count) == ("", 4, Count(1, 1))


def tagged(index: int, text: str, *kinds: TagKind) -> Paragraph:
    tags = tuple(Tag(kind, f"[{kind.value}]", TagPlace.END) for kind in kinds)
    return Paragraph(index, Kind.PARAGRAPH, text, Label(str(index)), tags=tags)


def test_tags_are_counted_by_how_far_they_say_a_paragraph_is() -> None:
    old: list[Piece] = [(H, "One"), tagged(1, LIBRARIES, TagKind.PENDING), tagged(2, BANKS), tagged(3, MEET)]
    new: list[Piece] = [
        (H, "One"),
        tagged(1, LIBRARIES, TagKind.AGREED_AD_REF),
        tagged(2, BANKS, TagKind.PENDING, TagKind.FORMER),
        tagged(3, MEET, TagKind.AGREED, TagKind.CLOSED),
    ]
    made = lens(compared(old, new))
    assert dict(made.tags) == {
        Standing.AGREED: Count(0, 2),
        Standing.CLOSED: Count(0, 1),
        Standing.PENDING: Count(1, 1),
    }
    assert made.sections[0].tags == made.tags
    assert [(each.paragraph, each.standing, each.turn, each.side) for each in made.tagged()] == [
        (1, Standing.AGREED, Turn.OPENED, Side.NEW),
        (1, Standing.PENDING, Turn.GONE, Side.OLD),
        (2, Standing.PENDING, Turn.OPENED, Side.NEW),
        (3, Standing.AGREED, Turn.OPENED, Side.NEW),
        (3, Standing.CLOSED, Turn.OPENED, Side.NEW),
    ]


def test_a_tag_that_stays_is_told_once_however_it_is_printed() -> None:
    old: list[Piece] = [tagged(0, LIBRARIES, TagKind.AGREED), tagged(1, BANKS, TagKind.PENDING)]
    new: list[Piece] = [tagged(0, LIBRARIES, TagKind.AGREED_AD_REF), tagged(1, BANKS, TagKind.PENDING)]
    assert [(each.paragraph, each.turn) for each in lens(compared(old, new)).tagged()] == [
        (0, Turn.STAYED),
        (1, Turn.STAYED),
    ]


def test_brackets_are_counted_through_all_revisions_by_the_sections_of_the_one_on_show() -> None:
    first: list[Piece] = [(H, "Access to all"), *OLD[1:], f"[{MEET}]"]
    made = history([draft(first), draft(OLD), draft(NEW)])
    trend = bracket_trend(made, 2)
    assert trend.totals == (4, 3, 5)
    assert trend.sections == {0: (2, 2, 1), 2: (2, 1, 4)}


PIECES = st.lists(
    st.sampled_from([(H, "One"), (H, "Two"), LIBRARIES, *OLD, *NEW, f"[{BANKS}", f"{MEET}]", "[a] [b [c]]"]), max_size=8
)


@given(PIECES, PIECES)
def test_every_bracket_is_seen_once_and_sections_add_up(old: list[Piece], new: list[Piece]) -> None:
    comparison = compared(old, new)
    made = lens(comparison)
    before, now = (brackets_of(comparison.revision(side).paragraphs).count for side in (Side.OLD, Side.NEW))
    seen = list(made.brackets())
    assert made.count == Count(before, now) == sum((section.count for section in made.sections), Count())
    assert sum(each.turn is not Turn.GONE for each in seen) == now
    assert sum(each.turn is Turn.GONE for each in seen) <= before
    assert len({(each.side, each.start) for each in seen}) == len(seen)
