"""An item with a bullet and a label has its label, whether its format draws the bullet or a writer typed it."""

from __future__ import annotations

import pytest

from tests.reading.docx_builder import abstract, docx, level, listed, numbers, paragraph
from tests.reading.pdf_builder import Sheets
from tests.reading.typeset.written import read_bytes
from wsis_desktop.model.revision import Kind

ITEMS = (("(y)", "To enforce the rule;"), ("(x)", "To leave it be;"), ("3.", "To agree upon another one."))
TEXT = "The conference decides:"


def as_pdf() -> bytes:
    sheets = Sheets().new_page()
    sheets.paragraph(TEXT)
    for label, words in ITEMS:
        sheets.paragraph(f"{label} {words}", label="•")
    return sheets.bytes()


def as_docx() -> bytes:
    items = [listed(f"{label} {words}", 1) for label, words in ITEMS]
    return docx(paragraph(TEXT), *items, numbering=abstract(1, level(0, "bullet", "•")) + numbers(1, 1))


def as_text(bullet: str, parted: str) -> bytes:
    return (TEXT + "\n\n" + parted.join(f"{bullet} {label} {words}" for label, words in ITEMS)).encode()


FILES = {
    "draft.pdf": as_pdf(),
    "draft.docx": as_docx(),
    "draft.txt": as_text("•", "\n\n"),
    "draft.md": as_text("-", "\n"),
    "draft.html": f"<p>{TEXT}</p><ul>{''.join(f'<li>{label} {words}</li>' for label, words in ITEMS)}</ul>".encode(),
}


@pytest.mark.parametrize("name", FILES)
def test_a_label_behind_a_bullet_labels_its_item(name: str) -> None:
    items = [each for each in read_bytes(name, FILES[name]).paragraphs if each.kind is Kind.ITEM]
    assert [(each.label and each.label.printed, each.text) for each in items] == [
        (label.rstrip("."), words) for label, words in ITEMS
    ]


@pytest.mark.parametrize("name", ["draft.pdf", "draft.txt"])
def test_items_of_one_bullet_stand_at_one_depth_whatever_their_labels_count(name: str) -> None:
    found = read_bytes(name, FILES[name])
    assert {each.level for each in found.paragraphs if each.kind is Kind.ITEM} == {1}


def test_a_person_behind_a_bullet_has_an_initial_and_no_label() -> None:
    found = read_bytes("draft.txt", b"They were:\n\n- J. Smith\n\n- T. Jones, Chair\n")
    assert [(each.label, each.text) for each in found.paragraphs[1:]] == [(None, "J. Smith"), (None, "T. Jones, Chair")]
