"""A note comes back from JSON-LD as it was; another program's finds its place by the words that it quotes."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.notebook.kept import dossier_with, draft, paragraph_with, written
from wsis_desktop.model.anchor import Anchor, Quotation
from wsis_desktop.model.note import Carried, CarriedStatus, Note, NoteKind, Scope, Stance
from wsis_desktop.model.region import Region
from wsis_desktop.model.revision import TextSide
from wsis_desktop.notebook import tables
from wsis_desktop.notebook.annotations import as_annotation, collection, items_of, note_of
from wsis_desktop.notebook.encoding import as_json, parsed
from wsis_desktop.notebook.store import Store, open_store
from wsis_desktop.notebook.troubles import BundleRefused, NoSuchDossier

# What UTF-8 can hold, control characters and all.
TEXTS = st.text(st.characters(codec="utf-8"), max_size=40)
TIMES = st.datetimes(datetime(2000, 1, 1), datetime(2100, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001 - bounds
SHARES = st.floats(0, 1, allow_subnormal=False)
REGIONS = st.builds(Region, st.integers(1, 900), SHARES, SHARES, SHARES, SHARES)
ANCHORS = st.builds(
    Anchor,
    st.just("ab" * 32),
    st.integers(0, 10_000),
    TEXTS,
    st.sampled_from(TextSide),
    TEXTS,
    st.lists(TEXTS, max_size=2).map(tuple),
    st.none() | st.builds(Quotation, TEXTS, TEXTS, TEXTS, st.integers(0, 50), st.integers(50, 99)),
    st.lists(REGIONS, max_size=2).map(tuple),
)
CARRIED = st.builds(
    Carried,
    st.sampled_from(CarriedStatus),
    SHARES,
    TIMES,
    st.lists(ANCHORS, max_size=2).map(tuple),
    st.none() | TIMES,
)
NOTES = st.builds(
    Note,
    id=st.uuids(),
    dossier=st.uuids(),
    created=TIMES,
    modified=TIMES,
    kind=st.sampled_from(NoteKind),
    scope=st.sampled_from(Scope),
    body=TEXTS,
    revision=st.none() | st.uuids(),
    anchor=st.none() | ANCHORS,
    earlier=st.none() | st.uuids(),
    counterpart=st.none() | ANCHORS,
    proposed=TEXTS,
    stance=st.none() | st.sampled_from(Stance),
    done=st.booleans(),
    tags=st.lists(TEXTS, max_size=3).map(tuple),
    author=TEXTS,
    binned=st.none() | TIMES,
    origin=st.none() | st.uuids(),
    carried=st.none() | CARRIED,
    conflict_of=st.none() | st.uuids(),
)


@settings(max_examples=50)
@given(st.lists(NOTES, max_size=3))
def test_notes_come_back_from_json_as_they_were(notes: list[Note]) -> None:
    told = as_json(collection(map(as_annotation, notes)))
    assert [note_of(each) for each in items_of(parsed(told))] == notes


@given(NOTES)
def test_notes_come_back_from_their_rows_as_they_were(note: Note) -> None:
    assert tables.NOTES.from_row(tables.NOTES.to_row(note)) == note


def test_an_annotation_says_in_the_words_of_the_standard_what_they_can_say(store: Store, tmp_path: Path) -> None:
    revision = draft(tmp_path)
    _, entry = dossier_with(store, revision)
    note = written(store, entry, paragraph_with(revision, "report annually"))
    told = as_annotation(note)
    assert told["type"] == "Annotation"
    assert told["body"][0] == {
        "type": "TextualBody",
        "value": "Why?",
        "format": "text/markdown",
        "purpose": "commenting",
    }
    assert told["target"]["source"] == f"urn:sha256:{revision.sha256}"
    quote, position = told["target"]["selector"]
    assert (quote["type"], quote["exact"], quote["suffix"][:12]) == (
        "TextQuoteSelector",
        "report annually",
        " on progress",
    )
    assert (position["type"], position["end"] - position["start"]) == ("TextPositionSelector", len("report annually"))
    region = as_annotation_region()
    assert region["selector"][-1]["value"] == "page=3&xywh=percent:10.0000,20.0000,50.0000,5.0000"


def as_annotation_region() -> dict[str, list[dict[str, str]]]:
    """Return the target of a note on a place on a page."""
    anchor = Anchor("ab" * 32, 0, "Words.", regions=(Region(3, 0.1, 0.2, 0.6, 0.25),))
    now = datetime(2026, 11, 28, tzinfo=UTC)
    target: dict[str, list[dict[str, str]]] = as_annotation(
        Note(UUID(int=1), UUID(int=2), now, now, revision=UUID(int=3), anchor=anchor)
    )["target"]
    return target


def test_notes_go_into_another_library_and_come_only_once(library: Path, tmp_path: Path) -> None:
    revision = draft(tmp_path)
    with open_store(tmp_path / "ana") as ana, open_store(library) as ben:
        dossier, entry = dossier_with(ana, revision)
        note = written(ana, entry, paragraph_with(revision, "annually"))
        text = ana.exchange.annotations([note])
        other, there = dossier_with(ben, revision)
        assert ben.exchange.take_annotations(text, other.id, "notes.jsonld").notes == 1
        assert ben.exchange.take_annotations(text, other.id, "notes.jsonld").notes == 0
        (found,) = ben.notes.of(other.id)
        assert (found.dossier, found.revision, found.anchor, found.body) == (
            other.id,
            there.id,
            note.anchor,
            note.body,
        )
        assert dossier.id != other.id
        ben.undo(other.id)
        assert ben.notes.of(other.id) == ()


FOREIGN = {
    "@context": "http://www.w3.org/ns/anno.jsonld",
    "id": "https://example.org/anno/1",
    "type": "Annotation",
    "motivation": "questioning",
    "creator": "Ben",
    "body": [{"type": "TextualBody", "value": "How often?"}, {"value": "reporting", "purpose": "tagging"}],
    "target": {
        "source": "https://example.org/draft.pdf",
        "selector": {"type": "TextQuoteSelector", "exact": "information society", "prefix": "vision of the "},
    },
}


def test_another_programs_annotation_finds_its_words_by_their_context(store: Store, tmp_path: Path) -> None:
    dossier, entry = dossier_with(store, draft(tmp_path))
    assert store.exchange.take_annotations(json.dumps(FOREIGN), dossier.id, "notes.jsonld").notes == 1
    assert store.exchange.take_annotations(json.dumps([FOREIGN]), dossier.id, "notes.jsonld").notes == 0
    (note,) = store.notes.of(dossier.id)
    assert (note.kind, note.body, note.tags, note.author) == (NoteKind.QUESTION, "How often?", ("reporting",), "Ben")
    assert note.revision == entry.id
    assert note.anchor
    assert (note.anchor.paragraph, note.anchor.words) == (1, "information society")


def test_an_annotation_whose_words_are_not_found_is_detached_with_them(store: Store, tmp_path: Path) -> None:
    dossier, entry = dossier_with(store, draft(tmp_path))
    told = FOREIGN | {"target": {"selector": [{"type": "TextQuoteSelector", "exact": "words that stand nowhere"}]}}
    store.exchange.take_annotations(json.dumps(told), dossier.id, "notes.jsonld")
    (note,) = store.notes.detached(dossier.id)
    assert note.anchor
    assert (note.revision, note.anchor.words) == (entry.id, "words that stand nowhere")


NO_ANNOTATIONS = [
    "",
    "[1]",
    "{",
    '{"items": 5}',
    "null",
    json.dumps(FOREIGN | {"body": 5}),
    '{"wsis:kind": 1}',
    "[" * 99999,
]


@pytest.mark.parametrize("text", NO_ANNOTATIONS, ids=range(len(NO_ANNOTATIONS)))
def test_what_is_no_annotation_is_refused(store: Store, text: str) -> None:
    dossier = store.dossiers.create("Outcome")
    with pytest.raises(BundleRefused):
        store.exchange.take_annotations(text, dossier.id, "notes.jsonld")
    assert store.notes.of(dossier.id) == ()


def test_annotations_need_a_dossier_to_come_into(store: Store) -> None:
    with pytest.raises(NoSuchDossier):
        store.exchange.take_annotations(json.dumps(FOREIGN), UUID(int=5), "notes.jsonld")
