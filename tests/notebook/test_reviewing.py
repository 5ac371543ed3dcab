"""What a reader ticked and decided holds for as long as the texts it was decided on are paired."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from tests.notebook.kept import FIRST, SECOND, draft
from wsis_desktop.comparing.compare import compare
from wsis_desktop.model.comparison import Comparison, Link, Relation, Significance
from wsis_desktop.model.progress import finish
from wsis_desktop.notebook.reviewing import Compared
from wsis_desktop.notebook.store import Store, open_store

THIRD = SECOND.replace("We reaffirm our common", "We recall our common")
SWAPPED = """\
1. The Secretary-General shall report on the progress made in building the information society.

2. States shall protect the privacy of their citizens online at all times.
"""
REWRITTEN = """\
1. Privacy matters.

2. Progress is to be reported upon.
"""


def compared(store: Store, folder: Path, old: str = FIRST, new: str = SECOND) -> Compared:
    """Compare two drafts in a dossier of their own."""
    before, after = draft(folder, "old.txt", old), draft(folder, "new.txt", new)
    dossier = store.dossiers.create("Outcome")
    entries = [store.revisions.add(dossier.id, each) for each in (before, after)]
    return Compared(dossier.id, entries[0].id, entries[1].id, compare(before, after))


def changed(comparison: Comparison) -> list[int]:
    """Return the places of the links that are changes."""
    return [at for at, link in enumerate(comparison.links) if link.change]


def told(comparison: Comparison) -> set[str]:
    """Tell the links as old and new indices."""
    return {f"{'+'.join(map(str, link.old)) or '-'}>{'+'.join(map(str, link.new)) or '-'}" for link in comparison.links}


def test_a_tick_survives_a_restart_and_a_new_comparison(library: Path, tmp_path: Path) -> None:
    with open_store(library) as store:
        made = compared(store, tmp_path)
        (place,) = changed(made.comparison)
        assert store.reviewing.reviewed(made) == frozenset()
        store.reviewing.tick(made, [place])
    with open_store(library) as store:
        again = replace(made, comparison=compare(made.comparison.old, made.comparison.new))
        assert store.reviewing.reviewed(again) == {place}
        store.reviewing.tick(again, [place], reviewed=False)
        assert store.reviewing.reviewed(again) == frozenset()
        store.undo(made.dossier)
        assert store.reviewing.reviewed(again) == {place}


def test_a_tick_holds_when_the_links_come_in_another_order(store: Store, tmp_path: Path) -> None:
    made = compared(store, tmp_path)
    (place,) = changed(made.comparison)
    store.reviewing.tick(made, [place])
    turned = replace(made.comparison, links=made.comparison.links[::-1])
    (there,) = store.reviewing.reviewed(replace(made, comparison=turned))
    assert turned.links[there] == made.comparison.links[place]


def test_a_tick_does_not_hold_for_another_text(store: Store, tmp_path: Path) -> None:
    made = compared(store, tmp_path)
    store.reviewing.tick(made, changed(made.comparison))
    other = draft(tmp_path, "other.txt", SECOND.replace("biennially", "monthly"))
    assert store.reviewing.reviewed(replace(made, comparison=compare(made.comparison.old, other))) == frozenset()


def test_of_two_changes_alike_only_the_ticked_one_is_reviewed(store: Store, tmp_path: Path) -> None:
    made = compared(store, tmp_path, FIRST, FIRST + "\nIdem.\n\nIdem.\n")
    first, second = changed(made.comparison)
    store.reviewing.tick(made, [second])
    assert store.reviewing.reviewed(made) == {second}
    assert first != second


def test_a_significance_overruled_outranks_the_engine_until_it_is_given_up(store: Store, tmp_path: Path) -> None:
    made = compared(store, tmp_path)
    (place,) = changed(made.comparison)
    engine = made.comparison.links[place].significance
    assert engine is Significance.SUBSTANTIVE
    store.reviewing.overrule(made, place, Significance.EDITORIAL)
    decided = finish(store.reviewing.decided_steps(made))
    assert decided.comparison.links[place].significance is Significance.EDITORIAL
    assert decided.by_hand == {place}
    store.reviewing.overrule(made, place, Significance.WORDING)
    assert finish(store.reviewing.decided_steps(made)).comparison.links[place].significance is Significance.WORDING
    store.reviewing.overrule(made, place, None)
    assert finish(store.reviewing.decided_steps(made)).comparison == made.comparison


def test_paragraphs_paired_by_hand_are_linked_and_marked(store: Store, tmp_path: Path) -> None:
    made = compared(store, tmp_path, SWAPPED, REWRITTEN)
    assert {link.relation for link in made.comparison.links} == {Relation.ADDED, Relation.DELETED}
    store.reviewing.pair(made, [0], [1])
    decided = finish(store.reviewing.decided_steps(made))
    (hand,) = (link for link in decided.comparison.links if link.old and link.new)
    assert (hand.old, hand.new, hand.relation) == ((0,), (1,), Relation.EDITED)
    assert hand.edits
    assert decided.by_hand == {decided.comparison.links.index(hand)}
    store.undo(made.dossier)
    assert finish(store.reviewing.decided_steps(made)).comparison == made.comparison


def test_paragraphs_unpaired_by_hand_came_and_went(store: Store, tmp_path: Path) -> None:
    made = compared(store, tmp_path)
    (place,) = changed(made.comparison)
    link = made.comparison.links[place]
    store.reviewing.unpair(made, place)
    decided = finish(store.reviewing.decided_steps(made))
    assert told(decided.comparison) == told(made.comparison) - {f"{link.old[0]}>{link.new[0]}"} | {
        f"{link.old[0]}>-",
        f"->{link.new[0]}",
    }
    assert len(decided.by_hand) == 2
    store.reviewing.pair(made, link.old, link.new)
    assert told(finish(store.reviewing.decided_steps(made)).comparison) == told(made.comparison)
    assert [each.ruling.value for each in store.reviewing.decisions(made.old, made.new)] == ["paired"]


def test_every_paragraph_stands_in_one_link_whatever_is_paired_by_hand(store: Store, tmp_path: Path) -> None:
    made = compared(store, tmp_path, FIRST, THIRD)
    store.reviewing.pair(made, [1, 2], [3])
    store.reviewing.pair(made, [0], [1, 2])
    store.reviewing.unpair(made, 3)
    comparison = finish(store.reviewing.decided_steps(made)).comparison
    for side, revision in (("old", comparison.old), ("new", comparison.new)):
        held = sorted(index for link in comparison.links for index in getattr(link, side))
        assert held == [each.index for each in revision.paragraphs]


def test_a_decision_on_a_text_that_is_gone_is_kept_and_told(store: Store, tmp_path: Path) -> None:
    made = compared(store, tmp_path)
    store.reviewing.pair(made, [1], [2])
    other = compare(made.comparison.old, draft(tmp_path, "other.txt", FIRST.replace("report annually", "inform us")))
    decided = finish(store.reviewing.decided_steps(replace(made, comparison=other)))
    assert len(decided.unmet) == 1
    assert decided.comparison == other
    assert decided.by_hand == frozenset()


@pytest.mark.parametrize("count", [1, 3])
def test_a_hand_finds_its_paragraph_again_when_it_is_counted_otherwise(
    store: Store, tmp_path: Path, count: int
) -> None:
    made = compared(store, tmp_path, SWAPPED, REWRITTEN)
    store.reviewing.pair(made, [0], [1])
    # The same two texts, as a reading that finds more paragraphs at their head has them.
    more = "".join(f"A line of the letterhead, number {at}.\n\n" for at in range(count))
    shifted = compare(
        draft(tmp_path, "more-old.txt", more + SWAPPED), draft(tmp_path, "more-new.txt", more + REWRITTEN)
    )
    decided = finish(store.reviewing.decided_steps(replace(made, comparison=shifted)))
    linked: list[Link] = [decided.comparison.links[at] for at in decided.by_hand]
    assert [(link.old, link.new) for link in linked] == [((count,), (count + 1,))]


def test_two_paragraphs_alike_are_both_found_again(store: Store, tmp_path: Path) -> None:
    made = compared(store, tmp_path, "Idem.\n\nIdem.\n\nWe recall the past.\n", REWRITTEN)
    store.reviewing.pair(made, [0, 1], [0])
    decided = finish(store.reviewing.decided_steps(made))
    (hand,) = (link for link in decided.comparison.links if link.old and link.new)
    assert (hand.old, hand.new) == ((0, 1), (0,))
