"""A label that one file has as words is no change of the text."""

from __future__ import annotations

import pytest

from tests.comparing.drafts import compared
from wsis_desktop.model.comparison import Relation
from wsis_desktop.model.revision import Kind, Label, Paragraph

WORDED = Paragraph(0, Kind.HEADING, "Article I. Membership of the Club", Label("1", number="1"))
LABELLED = Paragraph(0, Kind.HEADING, "Membership of the Club", Label("Article I", "Article", "I"))
OTHER = Paragraph(0, Kind.HEADING, "Membership of the Club", Label("Article II", "Article", "II"))


@pytest.mark.parametrize(("old", "new"), [(WORDED, LABELLED), (LABELLED, WORDED)])
def test_a_label_that_one_file_has_as_words_is_no_change(old: Paragraph, new: Paragraph) -> None:
    (link,) = compared([old], [new]).links
    assert (link.relation, link.retitled, link.renumbered) == (Relation.UNCHANGED, False, False)


@pytest.mark.parametrize(("old", "new"), [(WORDED, OTHER), (OTHER, WORDED)])
def test_words_that_are_another_label_are_a_change(old: Paragraph, new: Paragraph) -> None:
    (link,) = compared([old], [new]).links
    assert link.relation is Relation.EDITED
