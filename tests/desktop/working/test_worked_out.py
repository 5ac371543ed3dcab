"""What is worked out for an object is worked out once, and goes with it."""

from __future__ import annotations

from tests.desktop.drafts import comparison
from wsis_desktop.desktop.working.worked_out import WorkedOut
from wsis_desktop.model.comparison import Comparison


def test_it_is_worked_out_once_for_each_and_goes_with_it() -> None:
    asked: list[int] = []

    def count(each: Comparison) -> int:
        asked.append(id(each))
        return len(each.links)

    known = WorkedOut(count)
    one, other = comparison(), comparison()
    assert one == other
    assert (known(one), known(one), known(other)) == (11, 11, 11)
    assert asked == [id(one), id(other)], "two that are equal are two"
    del one, other
    assert not known.kept, "nothing is kept of what is gone"
