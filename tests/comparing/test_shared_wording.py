"""What many paragraphs say alike proves nothing of two of them, and settles nothing between twins."""

from __future__ import annotations

import random

import pytest

from tests.comparing.drafts import compared, draft, story
from wsis_desktop.comparing.pairing.regroup import gathered
from wsis_desktop.comparing.pairing.similarity import Features
from wsis_desktop.comparing.pairing.texts import Texts
from wsis_desktop.model.progress import finish

CLOSING = "taking into account the special needs of developing countries, in particular the least developed countries"
BODIES = (
    "harbours need lanterns that burn from dusk until dawn",
    "pilots renew their licence after each winter",
    "bells are rung twice whenever fog hides the lighthouse",
    "grain from abroad stays in a stone granary for nine days",
    "fish landed at night is weighed at the north gate",
    "ropes and nets are inspected by two sworn sailors",
    "ferries leave for the island once the tide has turned",
)
CRANES = "cranes lift heavy crates out of wooden hulls only by daylight, while watchmen stand by with flags"
WELLS = "fresh water is drawn from covered wells, whose keepers measure its depth on market days"


def _dressed(body: str, adverb: str) -> str:
    return f"We stress {adverb} that {body}, {CLOSING}."


def _text(own: str, at: int, adverb: str) -> list[str]:
    return [_dressed(body, adverb) for body in (*BODIES[:at], own, *BODIES[at:])]


def _of_place(at: int, old: list[str], new: list[str]) -> str:
    """Tell what became of the paragraph at a place, where all others were edited a little."""
    links = compared(old, new).links
    return " ".join(link.relation.value for link in links if at in link.old or at in link.new)


@pytest.mark.parametrize("at", [0, 3, len(BODIES)])
def test_openings_and_closings_that_many_have_make_no_two_of_them_a_pair(at: int) -> None:
    assert _of_place(at, _text(CRANES, at, "again"), _text(WELLS, at, "once more")) == "deleted added"


def test_a_paragraph_with_a_common_closing_is_found_rewritten() -> None:
    rewritten = "cranes lift heavy crates from hulls in daylight, watchmen with flags being near"
    assert _of_place(3, _text(CRANES, 3, "again"), _text(rewritten, 3, "once more")) == "edited"


@pytest.mark.parametrize("seed", range(2))
def test_a_moved_paragraph_of_nothing_but_common_words_is_known_by_their_order(seed: int) -> None:
    random_ = random.Random(seed)  # noqa: S311 - the same words each time is the point
    known = " ".join(BODIES).split()
    old = [f"{' '.join(random_.choices(known, k=50)).capitalize()}." for _ in range(14)]
    words = old[2].split()
    for at in random_.sample(range(1, 49), 8):
        words[at] = "gulls"
    assert story(compared(old, [*old[:2], *old[3:9], " ".join(words), *old[9:]])) == "edited moved 3>9"


def test_what_makes_up_nothing_of_a_paragraph_is_no_piece_of_it() -> None:
    closing = "in accordance with national priorities and legislation"
    others = [f"{body.capitalize()}, {closing}." for body in BODIES]
    first = "Reports are submitted to the keeper of the register, who passes them on to the council"
    second = "each report names the difficulties that were met and the means by which they were overcome"
    short = f"The council and the keeper, {closing}."
    old = draft([*others, short, f"{first}.", f"{second.capitalize()}, {closing}."])
    new = draft([f"{first}; and {second}, {closing}."])
    texts = Texts.of(old.paragraphs, new.paragraphs)
    features = {(text.index, 0): Features.of(text, texts.new[0], texts.weights) for text in texts.old[len(others) :]}
    assert finish(gathered(texts, set(), features)) == {(len(others) + 1, 0), (len(others) + 2, 0)}


FIRST = "The guild of the island shall name three pilots who know the outer bank by day and by night"
SECOND = "the harbour master shall enter their names in the blue register before the first ship arrives"
WHOLE = f"{FIRST}, and {SECOND}."
TWIN = f"{FIRST.replace('outer', 'inner').replace('three', 'seven')}, and {SECOND}, as appropriate."
PIECES = [f"{FIRST}.", f"{SECOND.capitalize()}."]
BEFORE, AFTER = (f"{body.capitalize()}." for body in BODIES[:2])


@pytest.mark.parametrize("twin_stands_first", [False, True])
@pytest.mark.parametrize("turned", [False, True])
def test_a_piece_goes_to_the_paragraph_that_both_pieces_make_up(*, twin_stands_first: bool, turned: bool) -> None:
    both = [TWIN, WHOLE] if twin_stands_first else [WHOLE, TWIN]
    old, new = [BEFORE, *both, AFTER], [BEFORE, *PIECES, AFTER]
    whole, twin = both.index(WHOLE) + 2, both.index(TWIN) + 2
    if turned:
        told = {f"merged 2+3>{whole}", f"added >{twin}"}
        assert set(story(compared(new, old)).split(" · ")) == told
    else:
        told = {f"split {whole}>2+3", f"deleted {twin}>"}
        assert set(story(compared(old, new)).split(" · ")) == told
