"""How far long work is: parts of it are one work, and it never goes back."""

from __future__ import annotations

from wsis_desktop.model.progress import Progress, Stage, Steps, onward, portion


def parts(*done: int, total: int) -> Steps[str]:
    for each in done:
        yield Progress(Stage.WRITING, each, total)
    return "made"


def told(steps: Steps[str]) -> tuple[list[int], str]:
    numbers = []
    while True:
        try:
            numbers.append(next(steps).done)
        except StopIteration as end:
            return numbers, end.value


def test_a_part_of_the_work_goes_from_where_it_begins_to_where_it_ends() -> None:
    assert told(portion(parts(0, 1, 2, 4, 9, total=4), 200, 600)) == ([200, 300, 400, 600, 600], "made")


def test_a_part_that_does_not_know_how_far_it_is_stays_where_it_was() -> None:
    assert told(portion(parts(1, 2, total=0), 850, 1000)) == ([850, 850], "made")


def test_work_that_begins_anew_does_not_go_back() -> None:
    assert told(onward(parts(1, 5, 0, 3, 7, total=9))) == ([1, 5, 5, 5, 7], "made")


def test_work_that_is_let_go_lets_go_of_its_parts() -> None:
    closed = []

    def one() -> Steps[None]:
        try:
            yield Progress(Stage.WRITING, 1, 2)
        finally:
            closed.append(True)

    for wrapped in (onward(one()), portion(one(), 0, 10)):
        next(wrapped)
        wrapped.close()
    assert closed == [True, True]
