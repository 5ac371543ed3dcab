"""The tables of contraries say what they mean to say, and a word for its contrary is told as one, whatever its endings."""

from __future__ import annotations

import pytest

from tests.comparing.drafts import compared
from wsis_desktop.comparing.letters import plain_words
from wsis_desktop.comparing.opposites import listed, opposites
from wsis_desktop.model.comparison import Significance

LANGUAGES = ("en", "fr", "es", "ru", "ar", "zh")
FEWEST = 50


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_form_says_its_side_and_never_the_other(language: str) -> None:
    table = opposites(language)
    for pole, form in listed(language):
        said = table.poles(plain_words(form))
        assert pole in said, form
        assert pole.contrary not in said, form


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_table_has_many_rows_with_two_sides(language: str) -> None:
    rows = {pole.row for pole, _ in listed(language)}
    assert len(rows) >= FEWEST
    assert {pole for pole, _ in listed(language)} == {pole.contrary for pole, _ in listed(language)}


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("We will inform the panel.", "We will form the panel."),
        ("They displayed the maps.", "They played the maps."),
        (
            "The increase in access and the reduction in cost are noted.",
            "The rise in access and the cut in cost are noted.",
        ),
    ],
)
def test_words_that_only_look_like_contraries_are_none(old: str, new: str) -> None:
    (link,) = compared([old], [new]).links
    assert "opposite" not in {reason for edit in link.edits for reason in edit.reasons}


def test_a_contrary_is_found_whatever_else_the_edit_brings() -> None:
    (link,) = compared(
        ["The parties shall increase their contributions."], ["The parties shall gradually decrease them."]
    ).links
    assert link.significance is Significance.SUBSTANTIVE
    assert "opposite" in {reason for edit in link.edits for reason in edit.reasons}
