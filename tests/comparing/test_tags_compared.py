"""A tag that comes, goes or changes is told, and is no edit of the paragraph's words."""

from __future__ import annotations

import json

import jsonschema
import pytest

from wsis_desktop.comparing.compare import Options, compare
from wsis_desktop.model.comparison import Comparison, Relation
from wsis_desktop.model.revision import Format
from wsis_desktop.publishing.changes import differs, summary_sentence
from wsis_desktop.publishing.naming import what_became
from wsis_desktop.publishing.publish import Form, publish
from wsis_desktop.reading.assemble import assemble
from wsis_desktop.reading.text.read_text import read_text
from wsis_desktop.shipped import shipped


def compared(old: str, new: str) -> Comparison:
    first, second = (assemble(read_text(text), "draft.txt", "0" * 64, Format.TEXT) for text in (old, new))
    return compare(first, second, Options())


def test_a_tag_that_comes_is_a_flag_and_no_edit() -> None:
    comparison = compared("44. We request a report.", "44. [Agreed] We request a report.")
    (link,) = comparison.links
    assert (link.relation, link.edits, link.retagged, link.renumbered) == (Relation.UNCHANGED, (), True, False)
    assert comparison.summary()["retagged"] == 1
    assert not differs(comparison)
    assert summary_sentence(comparison) == "The two texts are the same. 1 paragraph changed only its tag."
    assert what_became(comparison, link) == "no tag → [Agreed]"


def test_the_same_tag_in_another_place_and_case_is_no_other() -> None:
    (link,) = compared("44. [agreed ad ref] We request.", "44. We request. [Agreed ad ref]").links
    assert not link.retagged


@pytest.mark.parametrize(
    ("old", "new", "renumbered"),
    [
        ("44 bis. We request a report.", "44bis. We request a report.", False),
        ("第 三 条 缔约方应合作。", "第三条 缔约方应合作。", False),
        ("44 bis. We request a report.", "44 ter. We request a report.", True),
        ("(a) We request a report.", "(A) We request a report.", True),
    ],
)
def test_a_label_that_is_only_spaced_otherwise_is_no_other_number(old: str, new: str, renumbered: bool) -> None:  # noqa: FBT001
    (link,) = compared(old, new).links
    assert link.renumbered is renumbered


def test_number_and_tag_that_change_together_are_told_once() -> None:
    comparison = compared("44. [pending] We request a report.", "45. [Agreed] We request a report.")
    assert summary_sentence(comparison).endswith("1 paragraph changed only its number and tag.")


def test_json_tells_tags_and_keeps_its_schema() -> None:
    comparison = compared("44. We request a report.", "OP7ter. (former 44 amended) We request a report.")
    found = json.loads(publish(comparison, Form.JSON))
    jsonschema.validate(found, json.loads(shipped("schemas", "comparison-1.json").read_text(encoding="utf-8")))
    assert found["new"]["paragraphs"][0]["tags"] == [
        {"kind": "former", "printed": "(former 44 amended)", "place": "after", "former": ["44"]}
    ]
    assert found["links"][0]["retagged"]


def test_the_page_shows_tags_beside_the_label() -> None:
    page = publish(compared("44. We request a report.", "44. [Agreed] We request more reports."), Form.HTML)
    assert '<span class="label">44</span><span class="tag">[Agreed]</span>' in page
