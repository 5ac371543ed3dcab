"""A name that a draft cuts short is the same name, where the draft says so."""

from __future__ import annotations

import pytest

from tests.comparing.drafts import compared
from wsis_desktop.comparing.language.vocabulary import vocabulary
from wsis_desktop.comparing.weighing.abbreviations import abbreviations
from wsis_desktop.model.comparison import Significance

COPUOS = "committee on the peaceful uses of outer space"


@pytest.mark.parametrize(
    ("language", "text", "short", "name"),
    [
        ("en", "The Global Environment Facility (GEF) met.", "GEF", "global environment facility"),
        (
            "en",
            "Use of information and communications technologies (ICTs)",
            "ICT",
            "information and communications technologies",
        ),
        ("en", "the Committee on the Peaceful Uses of Outer Space (COPUOS)", "COPUOS", COPUOS),
        ("fr", "le Fonds pour l'environnement mondial (FEM) est", "FEM", "fonds pour l environnement mondial"),
        ("ru", "Глобальный экологический фонд (ГЭФ)", "ГЭФ", "глобальный экологический фонд"),
        ("en", "States met with civil society (NGO)", "NGO", ""),
        ("en", "delegations (Australia) spoke", "Australia", ""),
    ],
)
def test_a_bracket_behind_a_name_cuts_it_short_where_its_letters_begin_the_words(
    language: str, text: str, short: str, name: str
) -> None:
    assert " ".join(abbreviations(text, vocabulary(language)).get(short, ())) == name


def test_a_name_that_another_paragraph_cuts_short_is_the_same_in_all() -> None:
    said = "The Global Environment Facility (GEF) was invited."
    old = [said, "The Commission reached an understanding with the Global Environment Facility on this matter."]
    new = [said, "The Commission reached an understanding with GEF on this matter."]
    assert [link.significance for link in compared(old, new).links] == [Significance.EDITORIAL] * 2


def test_a_name_of_which_no_draft_says_so_is_another() -> None:
    old = ["The Commission reached an understanding with the Global Environment Facility on this matter."]
    new = ["The Commission reached an understanding with GEF on this matter."]
    assert [link.significance for link in compared(old, new).links] == [Significance.SUBSTANTIVE]
