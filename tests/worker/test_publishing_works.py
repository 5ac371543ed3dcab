"""The worker makes documents: whole or not at all, in steps that a cancel ends, from what travelled to it."""

from __future__ import annotations

import pickle
from collections.abc import Iterator
from dataclasses import fields, replace
from pathlib import Path

import pymupdf
import pytest

from tests.publishing.drafts import every_kind
from tests.publishing.noting.notes_kept import MATERIAL, NOTES
from tests.worker.listener import Listener
from wsis_desktop.model.region import Region, WordPlace, WordPlaces
from wsis_desktop.publishing.kinds.kind import Material, Order, Output
from wsis_desktop.publishing.kinds.table import KINDS
from wsis_desktop.publishing.kinds.troubles import CannotPublish
from wsis_desktop.publishing.troubles import NoSuchFolder
from wsis_desktop.worker.client import WorkerClient
from wsis_desktop.worker.lightening import light_order
from wsis_desktop.worker.protocol import Cancelled, Failed, Progressed, Saved

NOTED = Order(KINDS["notes"], Output.PDF, Material(every_kind(), MATERIAL))


@pytest.fixture
def listener() -> Listener:
    return Listener()


@pytest.fixture
def client(listener: Listener) -> Iterator[WorkerClient]:
    with WorkerClient(listener) as made:
        yield made


def test_a_document_is_written_and_its_pages_are_told(client: WorkerClient, listener: Listener, tmp_path: Path) -> None:
    out = tmp_path / "notes.pdf"
    answer = listener.last(client.publish(NOTED, str(out)))
    assert isinstance(answer, Saved)
    assert answer.path == str(out)
    assert [(round(page.width), round(page.height)) for page in answer.pages] == [(595, 842)]
    with pymupdf.open(out) as made:
        assert "Less often than it was." in made[0].get_text()


def test_what_cannot_be_written_is_a_sentence_and_leaves_what_was_there(
    client: WorkerClient, listener: Listener, tmp_path: Path
) -> None:
    answer = listener.last(client.publish(NOTED, str(tmp_path / "none" / "notes.pdf")))
    assert isinstance(answer, Failed)
    assert isinstance(answer.trouble, NoSuchFolder)
    there = tmp_path / "there.pdf"
    there.write_text("mine")
    refused = listener.last(client.publish(replace(NOTED, kind=KINDS["annotated"]), str(there)))
    assert isinstance(refused, Failed)
    assert isinstance(refused.trouble, CannotPublish)
    assert there.read_text() == "mine"


def test_a_long_document_tells_how_far_it_is_and_can_be_cancelled(
    client: WorkerClient, listener: Listener, tmp_path: Path
) -> None:
    out = tmp_path / "long.pdf"
    many = tuple(replace(note, body=f"{note.body} {'Words and words. ' * 40}") for note in NOTES * 200)
    order = replace(NOTED, material=replace(NOTED.material, notes=replace(MATERIAL, notes=many)))
    ticket = client.publish(order, str(out))
    listener.wait_for(lambda answer: isinstance(answer, Progressed) and answer.ticket == ticket)
    client.cancel(ticket)
    assert isinstance(listener.last(ticket), Cancelled)
    assert not out.exists()
    assert not list(tmp_path.iterdir())


def test_what_travels_leaves_the_places_of_words_behind() -> None:
    compared = every_kind()
    place = WordPlaces.of([WordPlace(0, 2, Region(1, 0, 0, 1, 1))])
    heavy = replace(compared.new, paragraphs=tuple(replace(each, words=place) for each in compared.new.paragraphs))
    material = Material(replace(compared, new=heavy), replace(MATERIAL, texts=(heavy,)))
    light = light_order(replace(NOTED, material=material)).material
    assert light.comparison is not None
    assert light.notes is not None
    for text in (light.comparison.new, *light.notes.texts):
        assert all(not len(paragraph.words) for paragraph in text.paragraphs)
    for bare, whole in zip(light.comparison.new.paragraphs, heavy.paragraphs, strict=True):
        assert all(getattr(bare, each.name) is getattr(whole, each.name) for each in fields(whole) if each.compare)
    assert light.comparison == material.comparison
    assert pickle.loads(pickle.dumps(light)).notes == light.notes  # noqa: S301 - made here


def test_other_forms_have_no_pages(client: WorkerClient, listener: Listener, tmp_path: Path) -> None:
    answer = listener.last(client.publish(replace(NOTED, output=Output.DOCX), str(tmp_path / "notes.docx")))
    assert isinstance(answer, Saved)
    assert answer.pages == ()
