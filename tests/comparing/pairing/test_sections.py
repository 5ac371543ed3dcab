"""Sections find each other by what stands in them, and their paragraphs within them."""

from __future__ import annotations

from itertools import count

from tests.comparing.drafts import Piece, compared, story
from wsis_desktop.model.revision import Kind, Label, Paragraph

HARBOUR = "The harbour master shall publish the tide tables before the first ship of the season arrives."
LANTERN = "Every lantern along the quay burns from dusk until the last ferry has left for the island."
ROPES = "Ropes and nets are inspected by two sworn sailors, who enter what they find in the blue register."
PILOTS = "Pilots hold a licence from the guild and renew it after each winter without being asked."
FISH = "Fish landed at night is weighed at the north gate and sold only when the bell has rung twice."
GRAIN = "Grain from abroad stays in the stone granary for nine days, guarded against rats and damp."
BOATS = "Small boats are moored at the eastern steps and leave them free when a storm is near."
CRANES = "The two cranes lift no more than nine barrels at once and never over people's heads."
BELL_RULE = "The keeper of the bell writes down each time that it was rung and why, and shows the book to the guild."


def article(number: int, *texts: str, title: str = "") -> list[Piece]:
    label = Label(f"Article {number}", "Article", str(number))
    return [Paragraph(0, Kind.HEADING, title, label, level=1), *texts]


def numbered(*articles: list[Piece]) -> list[Piece]:
    at = count()
    return [
        Paragraph(next(at), piece.kind, piece.text, piece.label, level=1)
        if isinstance(piece, Paragraph)
        else Paragraph(next(at), Kind.PARAGRAPH, str(piece))
        for each in articles
        for piece in each
    ]


def test_a_moved_section_takes_its_bare_heading_along_under_another_number() -> None:
    old = numbered(article(1, HARBOUR, LANTERN), article(2, ROPES, PILOTS, FISH), article(3, GRAIN, BOATS, CRANES))
    new = numbered(article(1, GRAIN, BOATS, CRANES), article(2, HARBOUR, LANTERN), article(3, ROPES, PILOTS, FISH))
    linked = {(link.old, link.new) for link in compared(old, new).links}
    assert {((0,), (4,)), ((3,), (7,)), ((7,), (0,))} <= linked


def twice(pieces: list[Piece]) -> list[Piece]:
    return [pieces[0], *pieces]


def test_a_heading_that_is_printed_twice_goes_twice_with_what_stands_beneath_it() -> None:
    parts = (HARBOUR, LANTERN), (ROPES, PILOTS, FISH), (GRAIN, BOATS, CRANES)
    old = numbered(*(twice(article(at, *texts)) for at, texts in enumerate(parts, 1)))
    for numbers in ((3, 1, 2), (1, 2, 3)):  # kept, and counted anew
        order = (parts[2], parts[0], parts[1])
        new = numbered(*(twice(article(at, *texts)) for at, texts in zip(numbers, order, strict=True)))
        linked = {(link.old, link.new) for link in compared(old, new).links}
        assert {((0,), (5,)), ((1,), (6,)), ((4,), (9,)), ((5,), (10,)), ((9,), (0,)), ((10,), (1,))} <= linked


def test_headings_that_no_longer_count_up_took_their_numbers_along() -> None:
    old = numbered(article(1, HARBOUR, LANTERN), article(2, ROPES, PILOTS), article(3, FISH), article(4, GRAIN, BOATS))
    new = numbered(article(1, HARBOUR, LANTERN), article(3, ROPES, PILOTS), article(2, FISH), article(4, GRAIN, BOATS))
    linked = {(link.old, link.new) for link in compared(old, new).links}
    assert {((3,), (6,)), ((6,), (3,))} <= linked


def ruled(above: str, *beneath: str) -> list[Piece]:
    return [above, Paragraph(0, Kind.HEADING, "Rules", level=2), *beneath]


def test_a_heading_that_every_section_has_goes_with_what_stands_beneath_it_however_far() -> None:
    trades = ["bakers", "coopers", "dyers", "fowlers", "glovers", "hatters", "joiners", "masons", "potters", "tanners"]
    heads = [f"What the {trade} owe to the guild is said here and nowhere else in this book." for trade in trades]
    below = [f"No one of the {trade} works on the day when the old bell is rung for rain." for trade in trades]
    swapped = [below[-1], *below[1:-1], below[0]]
    old, new = (
        numbered(*(ruled(above, beneath) for above, beneath in zip(heads, each, strict=True)))
        for each in (below, swapped)
    )
    linked = {(link.old, link.new) for link in compared(old, new).links}
    last = 3 * len(trades) - 2
    assert {((1,), (last,)), ((last,), (1,))} <= linked


def test_it_does_so_when_what_stands_beneath_was_edited_too() -> None:
    lantern, ropes, fish, grain, cranes, bell = (
        text.replace("the ", "each ", 1).removesuffix(".") + ", as agreed."
        for text in (LANTERN, ROPES, FISH, GRAIN, CRANES, BELL_RULE)
    )
    old = numbered(ruled(HARBOUR, LANTERN, ROPES), ruled(PILOTS, FISH, GRAIN), ruled(BOATS, CRANES, BELL_RULE))
    new = numbered(ruled(HARBOUR, fish, grain), ruled(PILOTS, cranes, bell), ruled(BOATS, lantern, ropes))
    linked = {(link.old, link.new) for link in compared(old, new).links}
    assert {((1,), (9,)), ((5,), (1,)), ((9,), (5,))} <= linked


def test_in_a_section_that_moved_a_rewritten_paragraph_is_still_found() -> None:
    rewritten = "Boats may lie at the eastern landing, but keep it free whenever a storm seems near."
    old = numbered(
        article(1, HARBOUR, LANTERN, ROPES, FISH, title="Quays"), article(2, GRAIN, BOATS, CRANES, title="Stores")
    )
    new = numbered(
        article(1, GRAIN, rewritten, CRANES, title="Stores"), article(2, HARBOUR, LANTERN, ROPES, FISH, title="Quays")
    )
    assert "edited moved 8>3" in story(compared(old, new))


def test_a_line_read_as_a_heading_on_one_side_only_is_no_addition() -> None:
    old: list[Piece] = [HARBOUR, (Kind.HEADING, "Freedom of movement and of residence"), LANTERN]
    new: list[Piece] = [HARBOUR, "Freedom of movement and residence", LANTERN]
    assert story(compared(old, new)) == "edited 2>2"


def test_a_subheading_is_not_taken_for_the_paragraph_beneath_it() -> None:
    old: list[Piece] = [HARBOUR, "Tide tables", f"Whatever the weather, {PILOTS.lower()}", LANTERN]
    new: list[Piece] = [HARBOUR, f"In winter, with the tide tables in hand, {PILOTS.lower()}", LANTERN]
    assert story(compared(old, new)) == "deleted 2> · edited 3>2"


def test_a_moved_section_is_one_move() -> None:
    old = numbered(
        article(1, HARBOUR, LANTERN, ROPES, title="Quays"),
        article(2, GRAIN, BOATS, title="Stores"),
        article(3, PILOTS, FISH, CRANES, title="Trades"),
    )
    new = numbered(
        article(1, GRAIN, BOATS.replace("moored", "tied up"), FISH, title="Stores"),
        article(2, HARBOUR, LANTERN, ROPES, title="Quays"),
        article(3, PILOTS, CRANES, title="Trades"),
    )
    comparison = compared(old, new)
    section, alone = comparison.moves()
    assert [comparison.links[at].old for at in section.links] == [(4,), (5,), (6,)]
    assert section.section
    assert [comparison.links[at].old for at in alone.links] == [(9,)]
    assert not alone.section


def test_what_came_and_went_does_not_part_a_move() -> None:
    old = [GRAIN, "Nobody may sleep on deck.", BOATS, HARBOUR, LANTERN, ROPES, PILOTS]
    new = [HARBOUR, LANTERN, ROPES, PILOTS, GRAIN, "All flags are lowered at night when it rains.", BOATS]
    (move,) = compared(old, new).moves()
    assert len(move.links) == 2


def test_an_abolished_article_is_not_the_one_that_took_a_sentence_of_it() -> None:
    bells = "Bells are rung twice at noon and whenever fog hides the lighthouse from those who sail out."
    gulls = "Whoever feeds the gulls on the quay sweeps it before the market opens and pays for the broom."
    old = numbered(article(1, HARBOUR, LANTERN), article(2, ROPES, PILOTS, FISH, BOATS), article(3, GRAIN, CRANES))
    new = numbered(article(1, HARBOUR, LANTERN), article(3, GRAIN, CRANES), article(8, bells, ROPES, gulls, BELL_RULE))
    linked = {(link.old, link.new) for link in compared(old, new).links}
    assert ((4,), (8,)) in linked
    assert ((3,), (6,)) not in linked


def titled(number: int, title: str, *texts: str) -> list[Piece]:
    bare, *others = article(number, *texts)
    return [bare, Paragraph(0, Kind.HEADING, title, level=2), *others]


def test_a_number_above_a_title_goes_with_its_title() -> None:
    parts = [("Tides", HARBOUR), ("Lights", LANTERN), ("Tackle", ROPES), ("Pilotage", PILOTS), ("Landings", FISH)]
    old = numbered(*(titled(at, *part) for at, part in enumerate(parts, 1)))
    new = numbered(*(titled(at, *part) for at, part in enumerate([*parts[:2], ("Stores", GRAIN), *parts[2:]], 1)))
    linked = {(link.old, link.new) for link in compared(old, new).links}
    assert {((3,), (3,)), ((), (6,)), ((6,), (9,)), ((9,), (12,)), ((12,), (15,))} <= linked
