"""The ruler shows every change, however small or dense."""

from hypothesis import given
from hypothesis import strategies as st

from wsis_desktop.desktop.views.ruler_marks import RulerMark, ruler_steps
from wsis_desktop.model.comparison import Change

SHARES = st.floats(min_value=0, max_value=1)


@st.composite
def ruler_marks(draw: st.DrawFn) -> RulerMark:
    start, end = sorted((draw(SHARES), draw(SHARES)))
    return RulerMark(start, end, draw(st.sampled_from(Change)), draw(st.integers(0, 500)))


@given(st.lists(ruler_marks(), max_size=300), st.integers(1, 900))
def test_no_change_is_hidden_and_none_falls_off(marks: list[RulerMark], height: int) -> None:
    steps = ruler_steps(marks, height)
    assert {link for step in steps.values() for link in step.links} == {mark.link for mark in marks}
    assert {kind for step in steps.values() for kind in step.kinds} == {mark.change for mark in marks}
    assert all(0 <= at < max(1, height // 3) for at in steps)


def test_kinds_in_one_step_stand_side_by_side() -> None:
    marks = [RulerMark(0.5, 0.5, Change.DELETED, 1), RulerMark(0.5, 0.5, Change.EDITED, 2)]
    (step,) = ruler_steps(marks, 600).values()
    assert step.kinds == (Change.EDITED, Change.DELETED)
