"""Every kind of document in every form that it says it has, made of everything there may be."""

from __future__ import annotations

from pathlib import Path

import pymupdf
import pytest

from tests.publishing.drafts import every_kind
from tests.publishing.noting.notes_kept import MATERIAL
from wsis_desktop.model.progress import finish
from wsis_desktop.publishing.kinds.kind import Choice, Kind, Material, Need, Order, Output, OwnFile, Several, Switch
from wsis_desktop.publishing.kinds.make import make_steps, publish_steps
from wsis_desktop.publishing.kinds.table import KINDS
from wsis_desktop.publishing.kinds.troubles import CannotPublish
from wsis_desktop.publishing.troubles import WouldOverwriteSource

ALL_FORMS = [(kind, output) for kind in KINDS.values() for output in kind.outputs]
BEGINNINGS = {Output.PDF: b"%PDF", Output.DOCX: b"PK", Output.XLSX: b"PK", Output.XFDF: b"<?xml"}


@pytest.fixture
def material(tmp_path: Path) -> Material:
    """Return two revisions, notes and a PDF."""
    path = tmp_path / "rev2.pdf"
    with pymupdf.open() as made:
        made.new_page()
        made.save(path)
    return Material(every_kind(), MATERIAL, (), OwnFile(path))


def by_name(name: str, **answers: bool | str) -> Order:
    """Return an order of a kind with these answers, and nothing at hand."""
    return Order(KINDS[name], KINDS[name].outputs[0], Material(), answers)


@pytest.mark.parametrize(("kind", "output"), ALL_FORMS, ids=lambda each: getattr(each, "name", each))
def test_each_form_is_made(kind: Kind, output: Output, material: Material) -> None:
    made = finish(make_steps(Order(kind, output, material)))
    assert made
    data = made.encode() if isinstance(made, str) else made
    assert data.startswith(BEGINNINGS.get(output, b""))


@pytest.mark.parametrize("kind", KINDS.values(), ids=lambda kind: kind.name)
def test_what_is_missing_is_said_not_guessed(kind: Kind) -> None:
    assert Material().missing(kind) == tuple(need for need in Need if need in kind.needs)
    with pytest.raises(CannotPublish, match="Nothing can be published"):
        finish(make_steps(Order(kind, kind.outputs[0], Material())))


@pytest.mark.parametrize("kind", KINDS.values(), ids=lambda kind: kind.name)
def test_answers_that_do_not_fit_are_as_none_were_given(kind: Kind) -> None:
    odd = Order(kind, kind.outputs[0], Material(), {option.name: "no such thing" for option in kind.options})
    for option in kind.options:
        match option:
            case Switch(name, default):
                assert odd.on(name) is default
            case Choice(name, _, default):
                assert odd.chosen(name) == default
            case Several(name):
                assert odd.several(name) == ()
            case _:
                assert odd.words(option.name) == "no such thing"


def test_several_are_taken_in_the_order_given() -> None:
    assert by_name("comments", columns="reason, paragraph,reason").several("columns") == ("reason", "paragraph")


def test_nothing_is_written_over_what_it_is_made_from(material: Material) -> None:
    assert material.file is not None
    before = material.file.path.read_bytes()
    with pytest.raises(WouldOverwriteSource):
        finish(publish_steps(Order(KINDS["annotated"], Output.PDF, material), material.file.path))
    assert material.file.path.read_bytes() == before
