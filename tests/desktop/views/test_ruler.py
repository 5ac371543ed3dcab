"""The ruler shows every change, however small or dense."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from wsis_desktop.desktop.painting.theme import THEMES, Theme
from wsis_desktop.desktop.views.ruler import OverviewRuler
from wsis_desktop.desktop.views.ruler_marks import STEP, RulerMark, ruler_steps
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


@pytest.fixture
def ruler(qtbot: QtBot) -> OverviewRuler:
    made = OverviewRuler(lambda link: f"change {link}")
    qtbot.addWidget(made)
    made.resize(made.sizeHint().width(), 420)
    return made


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(ruler_marks(), max_size=60),
    st.lists(SHARES, max_size=200),
    st.lists(SHARES, max_size=50),
    st.sampled_from(tuple(THEMES.values())),
)
def test_no_change_is_painted_over_by_what_was_found_or_noted(
    ruler: OverviewRuler, marks: list[RulerMark], hits: list[float], noted: list[float], theme: Theme
) -> None:
    ruler.set_theme(theme)
    ruler.show_marks(marks)
    ruler.show_hits(hits)
    ruler.show_noted(noted)
    ruler.show_viewport(0.0, 0.0)
    image = ruler.grab().toImage()
    for at, step in ruler.steps.items():
        rows = range(at * STEP, min(image.height(), (at + 1) * STEP))
        if rows.start < 12:
            continue  # The box of what is in sight lies there.
        seen = {image.pixelColor(x, y).rgb() for y in rows for x in range(image.width())}
        assert {QColor(theme.kind(kind).strong).rgb() for kind in step.kinds} <= seen


def test_what_was_found_and_noted_can_be_seen_beside_the_changes(ruler: OverviewRuler) -> None:
    ruler.show_marks([RulerMark(0.0, 1.0, Change.EDITED, 1)])
    ruler.show_hits([0.5])
    ruler.show_noted([0.5])
    ruler.show_viewport(0.0, 0.0)
    image = ruler.grab().toImage()
    theme = next(iter(THEMES.values()))
    middle = {image.pixelColor(x, 210).rgb() for x in range(image.width())}
    assert {QColor(theme.current_match).rgb(), QColor(theme.note).rgb()} <= middle


def test_clicks_open_one_after_the_other_what_shares_a_step(ruler: OverviewRuler) -> None:
    ruler.show_marks([RulerMark(0.5, 0.5, Change.EDITED, link) for link in (7, 8, 9)])
    opened: list[int] = []
    ruler.link_wanted.connect(opened.append)
    y = next(iter(ruler.steps)) * STEP
    for _ in range(4):
        QTest.mouseClick(ruler, Qt.MouseButton.LeftButton, pos=QPoint(8, y))
    assert opened == [7, 8, 9, 7]
    scrolled: list[float] = []
    ruler.scroll_wanted.connect(scrolled.append)
    QTest.mouseClick(ruler, Qt.MouseButton.LeftButton, pos=QPoint(8, 42))
    assert scrolled == [pytest.approx(0.1)]


def test_the_tip_tells_the_changes_under_the_pointer_and_no_others(ruler: OverviewRuler) -> None:
    ruler.show_marks([RulerMark(0.1, 0.5, Change.EDITED, 1), RulerMark(0.49, 0.5, Change.ADDED, 2)])
    ruler.show_noted([0.5])
    ruler.show_hits([0.9])
    steps = sorted(ruler.steps)
    assert ruler.tip_at(steps[0] * STEP) == "change 1"
    assert ruler.tip_at(steps[-1] * STEP + 1) == "change 1\nchange 2\nA note stands here"
    assert ruler.tip_at(0.9 * ruler.height()) == "Found here"
    assert ruler.tip_at(20.0) == ""


def test_changes_are_cut_into_steps_once_for_all_heights_between_two_paints(
    ruler: OverviewRuler, monkeypatch: pytest.MonkeyPatch
) -> None:
    cut = []

    def cutting(marks: list[RulerMark], height: int) -> object:
        cut.append(height)
        return ruler_steps(marks, height)

    monkeypatch.setattr("wsis_desktop.desktop.views.ruler.ruler_steps", cutting)
    ruler.show_marks([RulerMark(0.5, 0.5, Change.EDITED, 1)])
    for height in (500, 510, 520):
        ruler.resize(ruler.width(), height)
    ruler.grab()
    assert cut == [520]
    assert ruler.link_at(260) == 1
    assert cut == [520]
