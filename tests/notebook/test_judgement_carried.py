"""What was decided by hand holds against the next revision, too, for as long as its texts are the same."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from tests.notebook.kept import FIRST, SECOND, dossier_with, draft
from tests.notebook.test_carrying import GONE, THIRD, next_revision
from wsis_desktop.comparing.compare import compare
from wsis_desktop.model.comparison import Significance
from wsis_desktop.model.progress import finish
from wsis_desktop.model.revision import Revision
from wsis_desktop.notebook.carry import CarriedOver
from wsis_desktop.notebook.decided import Decided
from wsis_desktop.notebook.reviewing import Compared
from wsis_desktop.notebook.store import Store


def changed(compared: Compared) -> list[int]:
    return [at for at, link in enumerate(compared.comparison.links) if link.change]


def with_next(
    store: Store, folder: Path, one_to_two: Compared, second: str, third: str
) -> tuple[Compared, CarriedOver]:
    """Add a third revision, and return the comparison of the first with it, and what was carried."""
    two_to_three, carried = next_revision(store, folder, draft(folder, "rev2.txt", second), "rev3.txt", third)
    comparison = compare(one_to_two.comparison.old, draft(folder, "rev3.txt", third))
    return replace(one_to_two, new=two_to_three.new, comparison=comparison), carried


def decided(store: Store, compared: Compared) -> Decided:
    return finish(store.reviewing.decided_steps(compared))


def test_a_significance_overruled_comes_along_while_the_text_stays(store: Store, tmp_path: Path) -> None:
    first = draft(tmp_path)
    dossier_with(store, first)
    one_to_two, _ = next_revision(store, tmp_path, first, "rev2.txt", SECOND)
    (place,) = changed(one_to_two)
    store.reviewing.overrule(one_to_two, place, Significance.EDITORIAL)
    one_to_three, carried = with_next(store, tmp_path, one_to_two, SECOND, THIRD)
    assert len(carried.decisions) == 1
    there = decided(store, one_to_three)
    (at,) = there.by_hand
    assert there.comparison.links[at].significance is Significance.EDITORIAL
    assert there.comparison.links[at].new == one_to_two.comparison.links[place].new
    # Given up there, it is given up there only, and carrying again does not bring it back.
    store.reviewing.overrule(one_to_three, at, None)
    assert decided(store, one_to_three).by_hand == frozenset()
    assert decided(store, one_to_two).by_hand == {place}
    _, again = next_revision(store, tmp_path, draft(tmp_path, "rev2.txt", SECOND), "rev3.txt", THIRD)
    assert again.decisions == ()
    assert decided(store, one_to_three).by_hand == frozenset()


def test_a_text_that_changed_again_is_left_to_the_engine(store: Store, tmp_path: Path) -> None:
    first = draft(tmp_path)
    dossier_with(store, first)
    one_to_two, _ = next_revision(store, tmp_path, first, "rev2.txt", SECOND)
    store.reviewing.overrule(one_to_two, changed(one_to_two)[0], Significance.EDITORIAL)
    third = SECOND.replace("biennially", "every three years")
    one_to_three, carried = with_next(store, tmp_path, one_to_two, SECOND, third)
    assert carried.decisions == ()
    assert decided(store, one_to_three) == Decided(one_to_three.comparison)


def test_paragraphs_paired_and_unpaired_by_hand_are_so_against_the_next_revision(store: Store, tmp_path: Path) -> None:
    first = draft(tmp_path)
    dossier_with(store, first)
    one_to_two, _ = next_revision(store, tmp_path, first, "rev2.txt", SECOND)
    (place,) = changed(one_to_two)
    store.reviewing.unpair(one_to_two, place)
    store.reviewing.pair(one_to_two, [1], [1, 3])
    here = {(link.old, link.new) for link in decided(store, one_to_two).comparison.links}
    # A line at the head: everything is counted otherwise.
    third = "A letter to all missions\n\n" + SECOND
    one_to_three, carried = with_next(store, tmp_path, one_to_two, SECOND, third)
    assert len(carried.decisions) == 2
    there = {(link.old, tuple(at - 1 for at in link.new)) for link in decided(store, one_to_three).comparison.links}
    assert there - {((), (-1,))} == here


def test_a_deletion_weighed_by_hand_ends_when_the_text_comes_back(store: Store, tmp_path: Path) -> None:
    first = draft(tmp_path)
    dossier_with(store, first)
    one_to_two, _ = next_revision(store, tmp_path, first, "rev2.txt", GONE)
    store.reviewing.overrule(one_to_two, changed(one_to_two)[0], Significance.EDITORIAL)
    _, carried = with_next(store, tmp_path, one_to_two, GONE, FIRST + "\n4. We close.\n")
    assert carried.decisions == ()


TWO_SENTENCES = SECOND.replace("implementation.", "implementation. Its first report is due in June.")


def test_what_was_decided_holds_where_a_page_alone_parts_the_paragraph(store: Store, tmp_path: Path) -> None:
    first = draft(tmp_path, text=TWO_SENTENCES.replace("biennially", "annually"))
    dossier_with(store, first)
    one_to_two, _ = next_revision(store, tmp_path, first, "rev2.txt", TWO_SENTENCES)
    store.reviewing.overrule(one_to_two, changed(one_to_two)[0], Significance.EDITORIAL)
    third = draft(tmp_path, "rev3.txt", TWO_SENTENCES.replace("implementation. ", "implementation.\n\n"))
    third = _unsure(third, "Its first report")
    two_to_three = replace(
        one_to_two,
        old=one_to_two.new,
        new=store.revisions.add(one_to_two.dossier, third).id,
        comparison=compare(one_to_two.comparison.new, third),
    )
    carried = finish(store.carrying.carry_steps(two_to_three))
    (decision,) = carried.decisions
    assert [mark.index for mark in decision.new] == [2, 3]
    one_to_three = replace(two_to_three, old=one_to_two.old, comparison=compare(first, third))
    there = decided(store, one_to_three)
    (at,) = there.by_hand
    assert there.comparison.links[at].new == (2, 3)
    assert there.comparison.links[at].significance is Significance.EDITORIAL


def _unsure(revision: Revision, beginning: str) -> Revision:
    """Return a revision as of a page that leaves open whether a paragraph begins with these words."""
    paragraphs = (
        replace(each, unsure_breaks=(0,)) if each.text.startswith(beginning) else each for each in revision.paragraphs
    )
    return replace(revision, paragraphs=tuple(paragraphs))
