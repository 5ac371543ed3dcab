"""Every word that a page shows is text or furniture: none gets lost on the way."""

from __future__ import annotations

from pathlib import Path

import pytest
from lost_words import lost_words

from tests.reading.pdf_builder import OTHER, SENTENCE, Sheets
from wsis_desktop.model.progress import finish
from wsis_desktop.reading.blocks.block import Document, LeftOut
from wsis_desktop.reading.pdf.read_pdf import read_pdf_steps


def _read(path: Path) -> Document:
    return finish(read_pdf_steps(path, None, None))


def test_what_is_left_out_of_a_page_is_told(tmp_path: Path) -> None:
    sheets = Sheets()
    for number in range(1, 5):
        sheets.new_page()
        sheets.put(90, 50, "A/CONF.1/L.2/Rev.1", size=8)
        sheets.put(300, 760, f"{number}/4", size=8)
        sheets.paragraph(f"{number * 11} times. {SENTENCE}")
        sheets.paragraph(OTHER)
    path = tmp_path / "draft.pdf"
    path.write_bytes(sheets.bytes())
    document = _read(path)
    told = [furniture.text for furniture in document.furniture if furniture.why is LeftOut.FURNITURE]
    assert sorted(told) == sorted(["A/CONF.1/L.2/Rev.1"] * 4 + [f"{number}/4" for number in range(1, 5)])
    assert lost_words(path, document) == []
    assert {word for _, word in lost_words(path, Document([]))} >= {"reaffirm", "Recognizing", "A/CONF.1/L.2/Rev.1"}


@pytest.mark.parametrize(("undrawn", "asked"), [("drawn", True), ("undrawn", False), ("undrawn on others", True)])
def test_words_that_are_not_drawn_are_not_asked_about(tmp_path: Path, undrawn: str, *, asked: bool) -> None:
    sheets = Sheets().new_page()
    sheets.paragraph(SENTENCE)
    y = sheets.y - 18 if undrawn == "undrawn on others" else sheets.y + 30
    sheets.put(90, y, "Draft resolution", render_mode=0 if undrawn == "drawn" else 3)
    path = tmp_path / "draft.pdf"
    path.write_bytes(sheets.bytes())
    assert ("resolution" in {word for _, word in lost_words(path, Document([]))}) is asked


@pytest.mark.corpus
@pytest.mark.parametrize(
    "name",
    [
        "prepcom/official", "prepcom/advance-unedited", "paris/2015-10-23", "cardano/2024-11-29", "bylaws/senate-08",
        "chess/rev-04", "dpa/2020-07", "dpa/2020-10", "hard/federal-register-2020-17221", "hard/tracemonkey",
    ],
)  # fmt: skip
def test_no_word_of_a_real_document_is_lost(corpus: Path, name: str) -> None:
    path = corpus / f"{name}.pdf"
    assert lost_words(path, _read(path)) == []
