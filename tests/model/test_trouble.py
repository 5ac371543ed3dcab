"""The world's faults are told in two sentences that survive the way between processes."""

from __future__ import annotations

import pickle

import pytest

from wsis_desktop.model.progress import Progress, Stage, Steps, finish
from wsis_desktop.model.trouble import Trouble


class DryPen(Trouble):
    """A trouble with a fact."""

    sentence_template = "The pen “{name}” is dry."
    next_step_template = "Fill it."


def test_a_trouble_tells_its_facts_and_what_to_do() -> None:
    trouble = DryPen(name="blue")
    assert trouble.sentence == "The pen “blue” is dry."
    assert str(trouble) == "The pen “blue” is dry. Fill it."


def test_braces_in_a_fact_are_no_template() -> None:
    assert DryPen(name="{name}").sentence == "The pen “{name}” is dry."


def test_a_trouble_comes_back_from_another_process_as_what_it_was() -> None:
    back = pickle.loads(pickle.dumps(DryPen(name="blue")))  # noqa: S301 - our own bytes
    assert (type(back), back.facts) == (DryPen, {"name": "blue"})


def counting(to: int) -> Steps[str]:
    for done in range(to):
        yield Progress(Stage.READING, done, to)
    return "done"


def test_finished_steps_return_their_result() -> None:
    assert finish(counting(3)) == finish(counting(0)) == "done"


def test_a_trouble_in_a_step_reaches_whoever_drives_it() -> None:
    def failing() -> Steps[str]:
        yield Progress(Stage.OPENING)
        raise DryPen(name="blue")

    with pytest.raises(DryPen):
        finish(failing())
