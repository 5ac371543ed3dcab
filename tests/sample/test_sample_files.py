"""The shipped sample is what its source says, and holds every kind of change."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

import pymupdf
import pytest
from typeset_sample import sample_files

from tests.sample.truth import Truth
from wsis_desktop.model.comparison import Link, Relation, Side, Significance
from wsis_desktop.model.revision import Kind

PDFS = ("rev1.pdf", "rev2.pdf")


@pytest.fixture(scope="module")
def set_anew() -> dict[str, bytes]:
    """Return the sample's files as the script writes them now, by name."""
    return sample_files()


Placed = tuple[str, float, tuple[int, int, int, int]]


def words_on_pages(pdf: bytes) -> list[tuple[tuple[float, float], list[Placed]]]:
    """Return each page's size and every run of letters on it with its size and place, to the point."""
    with pymupdf.open(stream=pdf) as document:
        return [((page.rect.width, page.rect.height), _placed(page)) for page in document]


def _placed(page: pymupdf.Page) -> list[Placed]:
    spans = [
        span for block in page.get_text("dict")["blocks"] for line in block.get("lines", []) for span in line["spans"]
    ]
    return [(span["text"], round(span["size"], 1), tuple(map(round, span["bbox"]))) for span in spans]


@pytest.mark.parametrize("name", PDFS)
def test_the_shipped_pages_are_those_the_script_sets(name: str, set_anew: dict[str, bytes], sample: Path) -> None:
    assert words_on_pages((sample / name).read_bytes()) == words_on_pages(set_anew[name])


@pytest.mark.parametrize("name", ["rev1.md", "rev2.md", "true-changes.json"])
def test_the_shipped_texts_are_those_the_script_writes(name: str, set_anew: dict[str, bytes], sample: Path) -> None:
    assert (sample / name).read_bytes() == set_anew[name]


def test_setting_twice_gives_the_same_bytes(set_anew: dict[str, bytes]) -> None:
    assert sample_files() == set_anew


def test_the_true_edits_quote_the_texts_they_change(truth: Truth) -> None:
    for link in truth.links:
        for side in Side:
            text = "\n".join(truth.paragraphs[side][at].text for at in link.indices(side))
            for edit in link.edits:
                span = edit.old if side is Side.OLD else edit.new
                assert 0 <= span.start <= span.end <= len(text)
                assert "\n" not in text[span.start : span.end]


def test_undoing_the_true_edits_gives_the_earlier_text(truth: Truth) -> None:
    for link in truth.links:
        if not (link.old and link.new):
            continue
        old, new = ("\n".join(truth.paragraphs[side][at].text for at in link.indices(side)) for side in Side)
        for edit in reversed(link.edits):
            new = new[: edit.new.start] + old[edit.old.start : edit.old.end] + new[edit.new.end :]
        assert _plain(new) == _plain(old)


def _plain(text: str) -> str:
    """Undo what only the typesetting of the two revisions tells apart."""
    quotes = re.sub("[“”]", '"', text.replace("’", "'"))
    return " ".join(re.sub(r"\s*[—–]\s*", " – ", quotes).split())


def test_every_paragraph_stands_in_exactly_one_true_link(truth: Truth) -> None:
    for side in Side:
        linked = sorted(index for link in truth.links for index in link.indices(side))
        assert linked == list(range(len(truth.paragraphs[side])))


def test_the_sample_is_as_long_as_a_draft(truth: Truth) -> None:
    for side in Side:
        numbered = [p for p in truth.paragraphs[side] if p.kind is Kind.PARAGRAPH and p.label]
        sections = {p.section[0] for p in numbered}
        assert (len(numbered) >= 60, len(sections)) == (True, 8)


def test_the_sample_holds_every_relation_and_flag(truth: Truth) -> None:
    relations = Counter(link.relation for link in truth.links)
    assert set(relations) == set(Relation) - {Relation.RECAST}
    across = [
        link
        for link in truth.links
        if link.moved and _section(truth, link, Side.OLD) != _section(truth, link, Side.NEW)
    ]
    assert {link.relation for link in across} == {Relation.EDITED, Relation.UNCHANGED}
    assert any(link.retitled for link in truth.links)


def _section(truth: Truth, link: Link, side: Side) -> tuple[str, ...]:
    return truth.paragraphs[side][link.indices(side)[0]].section


def test_the_sample_holds_a_score_of_edits_that_matter_to_no_one(truth: Truth) -> None:
    edits = [edit for link in truth.links for edit in link.edits if edit.significance is Significance.EDITORIAL]
    assert len([edit for edit in edits if "cross-reference-follows" not in edit.reasons]) >= 20


def test_the_sample_holds_every_reason_that_a_delegate_looks_for(truth: Truth) -> None:
    reasons = {reason for link in truth.links for edit in link.edits for reason in edit.reasons}
    assert reasons >= {
        "actor-removed",
        "article",
        "bracket-closed",
        "bracket-opened",
        "case",
        "content-added",
        "content-removed",
        "cross-reference-follows",
        "date-changed",
        "frequency-changed",
        "hyphen",
        "inflection",
        "modal-changed",
        "negation",
        "number-changed",
        "punctuation",
        "qualifier-added",
        "retitled",
        "spelling",
        "verb-changed",
    }


def test_footnotes_were_added_edited_and_renumbered(truth: Truth) -> None:
    notes = [link for link in truth.links if link.new and truth.paragraphs[Side.NEW][link.new[0]].kind is Kind.FOOTNOTE]
    assert {link.relation for link in notes} == {Relation.ADDED, Relation.EDITED, Relation.UNCHANGED}
    assert any(link.renumbered for link in notes)


def test_labels_with_bis_ter_and_alt_come_and_go(truth: Truth) -> None:
    suffixes = {
        side: {p.printed_label.partition(" ")[2] for p in truth.paragraphs[side] if p.kind is Kind.PARAGRAPH}
        for side in Side
    }
    assert suffixes == {Side.OLD: {"", "bis", "ter", "alt"}, Side.NEW: {"", "bis", "alt"}}
