"""What the recognition of pages takes for another letter or figure is no substance; without recognition it may be."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.comparing.drafts import draft
from wsis_desktop.comparing.compare import compare
from wsis_desktop.model.comparison import Significance

MISREAD = [
    ("Appendix |", "Appendix 1"),
    ("Clause 4(b) to (1)", "Clause 4(b) to (i)"),
    ("each (11)", "each (ii)"),
    ("10", "l0"),
]


def weighed(old: str, new: str, *, recognised: bool) -> Significance:
    drafts = [
        draft([f"The harbour master shall keep the books named in {text} of this decision."]) for text in (old, new)
    ]
    pages = (1,) if recognised else ()
    (link,) = compare(replace(drafts[0], recognised_pages=pages), drafts[1]).links
    return link.significance


@pytest.mark.parametrize(("old", "new"), MISREAD)
def test_a_letter_that_a_picture_does_not_tell_from_a_figure_is_editorial(old: str, new: str) -> None:
    assert weighed(old, new, recognised=True) is Significance.EDITORIAL


@pytest.mark.parametrize(("old", "new"), MISREAD)
def test_in_a_text_that_was_not_recognised_it_is_more(old: str, new: str) -> None:
    assert weighed(old, new, recognised=False) is not Significance.EDITORIAL


@pytest.mark.parametrize(("old", "new"), [("Appendix 2", "Appendix 1"), ("Clause 4(b) to (5)", "Clause 4(b) to (i)")])
def test_another_figure_is_substance_in_recognised_pages_too(old: str, new: str) -> None:
    assert weighed(old, new, recognised=True) is Significance.SUBSTANTIVE
