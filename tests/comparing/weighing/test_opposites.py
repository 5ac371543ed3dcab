"""The tables of contraries and of what binds say what they mean to say, and a word that came for its contrary is told."""

from __future__ import annotations

import pytest

from tests.comparing.drafts import compared
from wsis_desktop.comparing.language.letters import plain_words
from wsis_desktop.comparing.weighing.contrasts import contrasts, listed
from wsis_desktop.comparing.weighing.opposites import FORCE, OPPOSITES
from wsis_desktop.model.comparison import Significance

LANGUAGES = ("en", "fr", "es", "ru", "ar", "zh")
FEWEST = {OPPOSITES: 50, FORCE: 6}


@pytest.mark.parametrize("name", FEWEST)
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_form_says_its_side_and_no_other_of_its_row(language: str, name: str) -> None:
    table = contrasts(language, name)
    for meant, form in listed(language, name):
        said = table.said(plain_words(form))
        assert meant in said, form
        assert not any(meant.contrasts_with(other) for other in said), form


@pytest.mark.parametrize("name", FEWEST)
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_table_has_many_rows_each_with_two_sides_and_more(language: str, name: str) -> None:
    sides = {said for said, _ in listed(language, name)}
    rows = {said.row for said in sides}
    assert len(rows) >= FEWEST[name]
    assert all(sum(said.row == row for said in sides) > 1 for row in rows)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("We will inform the panel.", "We will form the panel."),
        ("They displayed the maps.", "They played the maps."),
        (
            "The increase in access and the reduction in cost are noted.",
            "The rise in access and the cut in cost are noted.",
        ),
        ("The panel gives an overview.", "The panel provides an overview."),
    ],
)
def test_words_that_only_look_like_contraries_are_none(old: str, new: str) -> None:
    (link,) = compared([old], [new]).links
    assert not {"opposite", "force-changed"} & {reason for edit in link.edits for reason in edit.reasons}


def test_a_contrary_is_found_whatever_else_the_edit_brings() -> None:
    old, new = "The parties shall increase their contributions.", "The parties shall gradually decrease them."
    (link,) = compared([old], [new]).links
    assert link.significance is Significance.SUBSTANTIVE
    assert "opposite" in {reason for edit in link.edits for reason in edit.reasons}
