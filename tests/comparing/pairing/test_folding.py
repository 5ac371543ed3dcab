"""What many paragraphs became together is found, also when none of them is very like it."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from tests.comparing.drafts import Piece, compared, story
from tests.comparing.test_properties import WORDS, quick, said
from wsis_desktop.comparing.pairing.blocks import Blocks
from wsis_desktop.model.revision import Kind, Label, Paragraph

HARBOUR = "The harbour master shall publish the tide tables before the first ship of the season arrives."
LANTERN = "Every lantern along the quay burns from dusk until the last ferry has left for the island."
FISH = "Fish landed at night is weighed at the north gate and sold only when the bell has rung twice."
ROPES = "Ropes and nets are inspected by two sworn sailors, who enter what they find in the blue register."


def listed(opening: str, *items: str) -> list[Piece]:
    return [opening, *(Paragraph(0, Kind.ITEM, item, Label(f"({'abcdef'[at]})")) for at, item in enumerate(items))]


def draft_of(*pieces: Piece) -> list[Piece]:
    return [
        Paragraph(at, piece.kind, piece.text, piece.label) if isinstance(piece, Paragraph) else piece
        for at, piece in enumerate(pieces)
    ]


def test_a_list_folded_into_a_sentence_is_merged_with_it() -> None:
    old = draft_of(
        HARBOUR,
        *listed(
            "Each master of a vessel, upon arrival in the harbour and whatever the weather, shall:",
            "[pay the customary dues];",
            "show the guild's licence;",
            "declare all grain on board;",
        ),
        LANTERN,
    )
    sentence = (
        "Each master of a vessel, upon arrival in the harbour, shall pay the customary dues, show the guild's licence "
        "and declare all grain on board."
    )
    assert story(compared(old, [HARBOUR, sentence, LANTERN])) == "merged 2+3+4+5>2"
    assert story(compared([HARBOUR, sentence, LANTERN], old)) == "split 2>2+3+4+5"


def test_items_whose_letters_no_reading_took_for_labels_are_folded_all_the_same() -> None:
    opening = "Each master of a vessel may leave the harbour at once:"
    items = ["a. when the dues are paid in full;", "b. upon notice if the quay sinks or if all lanterns have gone out."]
    sentence = (
        "Each master of a vessel may leave the harbour if the dues are paid in full, and if the quay sinks or all "
        "lanterns have gone out."
    )
    bare = [Paragraph(at, Kind.PARAGRAPH, text) for at, text in enumerate((opening, *items))]
    assert Blocks.of(bare).lists == (range(3),)
    listed_anew: list[str | Paragraph] = [HARBOUR, *(replace(each, index=each.index + 1) for each in bare), LANTERN]
    assert story(compared([HARBOUR, sentence, LANTERN], listed_anew)) == "split 2>2+3+4"


def test_an_item_that_the_sentence_does_not_hold_is_deleted() -> None:
    old = draft_of(
        HARBOUR,
        *listed(
            "Each master of a vessel, upon arrival in the harbour and whatever the weather, shall:",
            "pay the customary dues;",
            "wear a blue cap at all times;",
            "declare all grain on board;",
        ),
        LANTERN,
    )
    sentence = (
        "Each master of a vessel, upon arrival in the harbour, shall pay the customary dues and declare all grain on "
        "board."
    )
    assert story(compared(old, [HARBOUR, sentence, LANTERN])) == "merged 2+3+5>2 · deleted 4>"


def test_each_alternative_is_judged_for_itself() -> None:
    options = [
        "Option 1: [Pilots renew their licence [every winter] without being asked by the guild of the harbour.]",
        "Option 2: [The licences of pilots are [given] [renewed] by the council of the island every winter.]",
        "Option 3: [No licence is needed at all where the lantern of the northern quay can be seen.]",
    ]
    became = "Pilots renew their licence every winter, as the council of the island and the guild may ask."
    assert story(compared([HARBOUR, *options, FISH], [HARBOUR, became, FISH])) == "merged 2+3>2 · deleted 4>"


def test_alternatives_that_stay_alternatives_keep_to_their_own() -> None:
    options = [
        "Option 1: [Pilots renew their licence every winter without being asked by the guild of the harbour.]",
        "Option 2: [Pilots renew their licence every second winter when asked by the council of the island.]",
    ]
    fewer = [option.replace("[", "").replace("]", "") for option in options]
    assert story(compared([HARBOUR, *options, FISH], [HARBOUR, *fewer, FISH])) == "edited 2>2 · edited 3>3"


def test_another_first_option_opens_another_set() -> None:
    texts = [f"Option {number}: {text}" for number, text in ((1, HARBOUR), (2, LANTERN), (1, FISH), (2, ROPES))]
    found = Blocks.of([Paragraph(at, Kind.PARAGRAPH, text) for at, text in enumerate(texts)])
    assert found.alternatives == ((range(1), range(1, 2)), (range(2, 3), range(3, 4)))


def test_a_list_ends_where_its_labels_begin_again() -> None:
    labels = ("4", "(a)", "(b)", "5")
    texts = ("They shall:", "go;", "stay.", HARBOUR)
    found = Blocks.of(
        [
            Paragraph(at, Kind.PARAGRAPH, text, Label(label, number=label.strip("()")))
            for at, (label, text) in enumerate(zip(labels, texts, strict=True))
        ]
    )
    assert found.lists == (range(3),)


def test_nothing_is_attached_to_what_stands_on_both_sides_word_for_word() -> None:
    text = draft_of(
        "harbour A/RES/70/1:",
        Paragraph(0, Kind.PARAGRAPH, "harbour A/RES/70/1", Label("1")),
        Paragraph(0, Kind.PARAGRAPH, "Option 1: A/RES/70/1", Label("1")),
    )
    assert story(compared(text, text)) == ""


openings = st.sampled_from(["", "Option 1: ", "Option 2: ", "Option 3: "])
endings = st.sampled_from(["", ".", ":", ";"])
kinds = st.sampled_from([Kind.PARAGRAPH, Kind.PARAGRAPH, Kind.ITEM, Kind.HEADING])
labels = st.sampled_from([None, "1", "2", "3", "(a)", "(b)", "Article 1", "Article 2"])
words = st.lists(st.sampled_from(WORDS), max_size=8).map(" ".join)
paragraphs = st.builds(
    lambda opening, text, ending, kind, label: Paragraph(0, kind, f"{opening}{text}{ending}", label and Label(label)),
    openings,
    words,
    endings,
    kinds,
    labels,
)
drafts = st.lists(paragraphs, max_size=10).map(lambda pieces: draft_of(*pieces))


@quick
@given(drafts, drafts)
def test_swapping_drafts_with_lists_and_alternatives_mirrors_the_comparison(old: list[Piece], new: list[Piece]) -> None:
    assert said(compared(old, new)) == said(compared(new, old), swapped=True)


@quick
@given(drafts)
def test_a_draft_with_lists_and_alternatives_is_unchanged_beside_itself(text: list[Piece]) -> None:
    assert story(compared(text, text)) == ""


def test_an_option_without_words_of_its_own_is_no_option_with_words() -> None:
    old = [HARBOUR, "Option 1: No text in addition to paragraph 3", "Option 2:", LANTERN, FISH]
    new = [HARBOUR, "Option 1:", LANTERN, FISH]
    assert story(compared(old, new)) == "deleted 2> · edited 3>2"
    assert story(compared(new, old)) == "added >2 · edited 2>3"


def test_an_option_without_words_of_its_own_goes_nowhere_alone() -> None:
    old = [HARBOUR, LANTERN, FISH, "Option 2:", ROPES]
    new = [HARBOUR, "Option 2:", LANTERN, FISH, ROPES]
    assert story(compared(old, new)) == "added >2 · deleted 4>"


def test_an_option_and_the_words_beneath_it_become_one_paragraph() -> None:
    assert story(compared([HARBOUR, "Option 2:", LANTERN, FISH], [HARBOUR, f"Option 2: {LANTERN}", FISH])) == (
        "merged 2+3>2"
    )


def test_the_word_above_a_list_goes_with_the_list_into_one_paragraph() -> None:
    old = draft_of(HARBOUR, *listed("Exclusions.", LANTERN, FISH), ROPES)
    new = [HARBOUR, f"Exclusions. a. {LANTERN} b. {FISH}", ROPES]
    assert story(compared(old, new)) == "merged 2+3+4>2"
    assert story(compared(new, old)) == "split 2>2+3+4"


def test_the_second_line_of_a_heading_is_a_piece_of_it_though_it_looks_like_a_paragraph() -> None:
    old: list[Piece] = [HARBOUR, (Kind.HEADING, "Guidance on the lanterns of the quay and on ferry signals"), LANTERN]
    new: list[Piece] = [
        HARBOUR,
        (Kind.HEADING, "Guidance on the lanterns of the quay and on"),
        (Kind.PARAGRAPH, "ferry signals"),
        LANTERN,
    ]
    assert story(compared(old, new)) == "split 2>2+3"
    assert story(compared(new, old)) == "merged 2+3>2"
