"""Each paragraph is followed through several revisions, also where it was away for a while."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from tests.comparing.drafts import Piece, draft
from wsis_desktop.comparing.compare import compare
from wsis_desktop.comparing.history import history
from wsis_desktop.model.comparison import Relation, Side
from wsis_desktop.model.history import History, Place, Thread

REPORTS = "We request the Secretary-General to report annually on the implementation of the present resolution."
FINANCE = (
    "Financing of the digital transition remains a challenge for the least developed countries and needs new partners."
)
RIGHTS = "Human rights that people have offline must also be protected online, in particular those of women and girls."
SKILLS = (
    "Digital skills are taught in few schools, and teachers lack the training, the equipment and the time for them."
)
FORUM = "The Forum shall be a permanent platform for dialogue between Governments, business and civil society."
PARTS = [
    "Capacity is to be built by training officials in every ministry that has a part in the digital economy",
    "and libraries shall open their doors, their shelves and their connections to whoever has none at home.",
]


def followed(*texts: Sequence[Piece]) -> History:
    return history([draft(pieces) for pieces in texts])


def told(each: History) -> list[str]:
    """Tell the threads, each revision's paragraph counted from 1, `-` where it does not stand."""
    rows = []
    for thread in each.threads:
        places = [thread.at(number) for number in range(len(each.revisions))]
        rows.append(" ".join("-" if at is None else str(at + 1) for at in places))
    return rows


def thread_at(each: History, revision: int, paragraph: int) -> Thread:
    return next(thread for thread in each.threads if thread.at(revision) == paragraph)


def test_what_stays_is_one_thread_in_which_nothing_changed() -> None:
    found = followed(*[[REPORTS, FINANCE, RIGHTS]] * 3)
    assert told(found) == ["1 1 1", "2 2 2", "3 3 3"]
    assert not list(found.changed())


def test_an_edited_and_renumbered_paragraph_stays_one_thread() -> None:
    found = followed(
        [FINANCE, REPORTS], [SKILLS, FINANCE, REPORTS.replace("annually", "biennially")], [REPORTS, FINANCE]
    )
    assert told(found) == ["- 1 -", "2 3 1", "1 2 2"]
    assert [thread.at(1) for thread in found.changed()] == [0, 2]


def test_of_two_that_are_merged_the_greater_goes_on_and_the_other_says_into_what_it_went() -> None:
    small, great = "Libraries shall be open to everyone.", FORUM
    found = followed([REPORTS, great, small], [REPORTS, great, small], [REPORTS, f"{great} {small}"])
    assert thread_at(found, 0, 1).places == (Place(0, 1), Place(1, 1), Place(2, 1))
    ended = thread_at(found, 0, 2)
    assert (ended.last, ended.went_into) == (Place(1, 2), Place(2, 1))


def test_what_is_split_off_says_what_it_was_a_part_of() -> None:
    found = followed([REPORTS, " ".join(PARTS)], [REPORTS, *PARTS], [REPORTS, *PARTS])
    links = found.comparisons[0].links
    assert [link.relation for link in links] == [Relation.UNCHANGED, Relation.SPLIT]
    threads = [thread_at(found, 2, 1), thread_at(found, 2, 2)]
    assert sorted(thread.came_from is None for thread in threads) == [False, True]
    assert next(thread.came_from for thread in threads if thread.came_from) == Place(0, 1)


def test_what_was_left_out_and_came_back_is_one_thread_that_leaps() -> None:
    found = followed([REPORTS, RIGHTS, FINANCE], [REPORTS, FINANCE], [REPORTS, RIGHTS, FINANCE])
    assert told(found) == ["1 1 1", "2 - 2", "3 2 3"]
    (step,) = found.threads[1].steps
    assert step.leaps
    assert found.threads[1] in list(found.changed())


def test_what_ended_follows_what_stood_before_it() -> None:
    found = followed([REPORTS, RIGHTS, FINANCE, SKILLS], [REPORTS, FINANCE, SKILLS], [REPORTS, FINANCE, FORUM])
    assert told(found) == ["1 1 1", "2 - -", "3 2 2", "4 3 -", "- - 3"]


def test_a_thread_that_a_direct_comparison_does_not_find_says_so() -> None:
    halfway = (
        "We request the Secretary-General to report annually on the digital skills that are taught in few schools, where "
        "teachers lack the training."
    )
    found = followed([REPORTS, FINANCE], [halfway, FINANCE], [halfway, FINANCE, REPORTS])
    assert told(found) == ["1 1 1", "2 2 2", "- - 3"]
    assert found.threads[0].unsure == ((Place(0, 0), Place(2, 0)),)
    direct = compare(found.revisions[0], found.revisions[2])
    assert direct.links[direct.link_of(Side.OLD)[0]].new == (2,)


@given(
    st.lists(
        st.permutations([REPORTS, FINANCE, RIGHTS, SKILLS, FORUM]).flatmap(
            lambda order: st.integers(0, len(order)).map(lambda count: order[:count])
        ),
        min_size=2,
        max_size=4,
    )
)
def test_every_paragraph_stands_in_exactly_one_thread(texts: list[list[str]]) -> None:
    found = followed(*texts)
    places = [place for thread in found.threads for place in thread.places]
    assert sorted((place.revision, place.paragraph) for place in places) == [
        (number, index) for number, text in enumerate(texts) for index in range(len(text))
    ]
    # Texts that have nothing in common are followed wherever they go.
    for one, other in combinations(range(len(texts)), 2):
        for at, text in enumerate(texts[one]):
            if text in texts[other]:
                assert thread_at(found, one, at).at(other) == texts[other].index(text)


@given(st.permutations([REPORTS, FINANCE, RIGHTS, SKILLS]))
def test_two_revisions_have_the_history_that_their_comparison_tells(order: list[str]) -> None:
    found = followed([REPORTS, FINANCE, RIGHTS], order)
    (comparison,) = found.comparisons
    for thread in found.threads:
        link = comparison.links[comparison.link_of(Side.NEW)[thread.last.paragraph]]
        assert thread.at(0) == (link.old[0] if link.old else None)
