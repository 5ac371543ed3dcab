"""Items that were paragraphs of their own and are counted up within one now bring nothing but their labels."""

from __future__ import annotations

from tests.comparing.drafts import compared
from wsis_desktop.model.comparison import Relation, Significance

HEAD = "Effect of termination. When an order form ends, the following takes place in each harbour of the union."
ITEMS = (
    "The customer will no longer have any right to use the boats, the ropes and the lamps of the provider.",
    "The provider will return or delete all charts that the customer left in the office of the pilots.",
    "Each party will hand back the keys of the stores and the signals that belong to the other one.",
)


MERGED = " ".join([HEAD, *(f"{letter}. {item}" for letter, item in zip("abc", ITEMS, strict=True))])


def test_labels_that_came_with_merged_items_are_numbering() -> None:
    items = [HEAD, *ITEMS]
    for before, after, relation in ((items, [MERGED], Relation.MERGED), ([MERGED], items, Relation.SPLIT)):
        (link,) = compared(before, after).links
        assert link.relation is relation
        assert {reason for edit in link.edits for reason in edit.reasons} == {"numbering"}
        assert link.significance is Significance.EDITORIAL


def test_a_letter_that_came_within_a_sentence_is_none() -> None:
    (link,) = compared([HEAD], [HEAD.replace("harbour of", "harbour b. of")]).links
    assert "numbering" not in {reason for edit in link.edits for reason in edit.reasons}


def test_words_and_years_that_came_where_paragraphs_were_merged_are_none() -> None:
    for came in ("etc.", "2027."):
        merged = f"{HEAD.removesuffix('.')} {came} {ITEMS[0]}"
        (link,) = compared([HEAD.removesuffix("."), ITEMS[0]], [merged]).links
        assert "numbering" not in {reason for edit in link.edits for reason in edit.reasons}
