"""What a line of a briefing quotes: whole clauses, what was in brackets, and nothing new that it does not call new."""

from __future__ import annotations

import pytest

from tests.comparing.drafts import compared
from wsis_desktop.model.comparison import Relation
from wsis_desktop.model.revision import Kind, Label, Paragraph
from wsis_desktop.publishing.briefing.options import BriefingOptions
from wsis_desktop.publishing.briefing.quoting import line_of
from wsis_desktop.publishing.change_in_words import change_in_words

FERRY = (
    "We commit to linking every island by ferry before 2030, at a price that all families can pay, and to reporting."
)


def _line(old: str, new: str) -> str:
    comparison = compared([old], [new])
    return line_of(comparison, comparison.links[0], BriefingOptions()).removesuffix(" (para 1)")


@pytest.mark.parametrize(
    ("old", "new", "line"),
    [
        (FERRY, FERRY.replace("2030", "2035"), "“every island by ferry before 2035” (previously “2030”)"),
        (
            FERRY,
            FERRY.replace("every island", "[every] island"),
            "“We commit to linking [every] island by ferry before 2030” (brackets added around “every”)",
        ),
        (
            FERRY,
            FERRY.replace("at a price that all families can pay", "[at a price that all families can pay]"),
            "Brackets added around “at a price that all families can pay”",
        ),
        (
            "The forum meets on 15 October of each year in the port.",
            "The forum meets on the second Saturday of October of each year in the port.",
            "“the second Saturday of October” (previously “15 October”)",
        ),
        (
            "Access is closed where required by law, and only then.",
            "Access is closed by order of a court in accordance with national law, and only then.",
            "“by order of a court in accordance with national law” (previously “where required by law”)",
        ),
        (
            "The fund shall support libraries in rural areas on such terms.",
            "The fund shall support quiet libraries in rural and remote areas on such terms.",
            "“support quiet libraries in rural and remote areas on such terms.” (added: “quiet” and “and remote”)",
        ),
        (
            "One person in four lives more than an hour from the port.",
            "One person in three lives more than an hour from the port.",
            "“One person in three lives more than an hour” (previously “four”)",
        ),
    ],
)
def test_a_line_quotes_what_makes_a_change_understood(old: str, new: str, line: str) -> None:
    assert _line(old, new) == line


def test_no_empty_words_are_quoted() -> None:
    old = "The board meets in rule 3, [paragraph 2 and] each spring, when the ferry of the island can sail at dawn."
    new = "The board meets in rule 3 as set out in paragraph 2 each spring, when the ferry of the island can sail at dawn."
    assert "“”" not in _line(old, new)


def test_brackets_around_much_are_told_apart_from_what_changed_in_them() -> None:
    new = "We invite every ferry of the islands to carry books for no more than three coins in the summer."
    assert _line(f"[{new.replace('three', 'two')}]", new) == (
        f"Brackets deleted around “{new}”; “books for no more than three coins in the summer.” (previously “two”)"
    )


def test_a_heading_that_is_only_a_label_is_quoted_by_it() -> None:
    heading = Paragraph(1, Kind.HEADING, "", Label("Article 34-1", "Article", "34-1"), (), 1)
    comparison = compared([FERRY], [FERRY, heading])
    (link,) = (link for link in comparison.links if link.relation is Relation.ADDED)
    assert line_of(comparison, link, BriefingOptions()) == "New heading: “Article 34-1”"
    assert change_in_words(comparison, link) == "added: “Article 34-1”"
