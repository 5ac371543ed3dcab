"""What a reading remarks is told in a sentence for each kind, with the places."""

from __future__ import annotations

import json
from dataclasses import replace

import jsonschema
import pytest

from tests.publishing.drafts import every_kind
from wsis_desktop.model.remark import Remark, RemarkKind
from wsis_desktop.model.revision import Revision
from wsis_desktop.publishing.publish import Form, RevisionForm, publish, publish_revision
from wsis_desktop.publishing.remarks_in_words import remarks_in_words
from wsis_desktop.shipped import shipped

UNCLOSED, UNOPENED = RemarkKind.UNCLOSED_BRACKET, RemarkKind.UNOPENED_BRACKET


def with_remarks(*remarks: Remark) -> Revision:
    return replace(every_kind().old, remarks=remarks)


def test_nothing_is_said_where_nothing_is_remarked() -> None:
    assert not list(remarks_in_words(with_remarks()))


def test_one_remark_names_its_paragraph_and_page_and_quotes_the_draft() -> None:
    said = remarks_in_words(with_remarks(Remark(UNCLOSED, 5, 0, 2, "[Banks should")))
    assert list(said) == ["A bracket is opened and never closed: 4, page 2 (“[Banks should”)."]


def test_remarks_of_a_kind_are_told_together_and_many_are_counted() -> None:
    remarks = [Remark(UNCLOSED, 1 + at % 3, 0) for at in range(8)]
    assert list(remarks_in_words(with_remarks(*remarks, Remark(UNOPENED, 0, 0)))) == [
        "8 brackets are opened and never closed: 1, 2, 3, 1, 2 and 3 more.",
        "A bracket is closed that was never opened: Heading.",
    ]


def test_a_remark_without_a_place_is_a_sentence_of_its_own() -> None:
    assert list(remarks_in_words(with_remarks(Remark(UNCLOSED)))) == ["A bracket is opened and never closed."]


@pytest.mark.parametrize("kind", RemarkKind)
def test_every_kind_has_words_and_keeps_the_schema(kind: RemarkKind) -> None:
    revision = with_remarks(Remark(kind, 1, 3, 2, "few"), Remark(kind))
    assert next(remarks_in_words(revision))
    written = json.loads(publish_revision(revision, RevisionForm.JSON))
    jsonschema.validate(written, json.loads(shipped("schemas/revision-1.json").read_text(encoding="utf-8")))
    assert written["remarks"][0] == {"kind": kind.value, "paragraph": 1, "offset": 3, "page": 2, "detail": "few"}
    compared = json.loads(publish(replace(every_kind(), old=revision), Form.JSON))
    jsonschema.validate(compared, json.loads(shipped("schemas/comparison-1.json").read_text(encoding="utf-8")))
    assert compared["old"]["remarks"] == written["remarks"]
