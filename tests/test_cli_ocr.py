"""Pages that are pictures are recognised on the command line, or left out where the reader says so, and told either way."""

from __future__ import annotations

from pathlib import Path

import pytest

from wsis_desktop import cli
from wsis_desktop.model.progress import Steps

pymupdf = pytest.importorskip("pymupdf")

from tests.reading.ocr.scans import TEXTS, scanned, tesseract_for, typeset  # noqa: E402 - needs PyMuPDF
from wsis_desktop.reading.ocr import tesseract  # noqa: E402 - as above

pytestmark = pytest.mark.usefixtures("library")


@pytest.fixture
def half_scanned(tmp_path: Path) -> Path:
    """Return a draft of two pages of which the second is a scan."""
    whole = pymupdf.open(stream=typeset("en", TEXTS["en"]), filetype="pdf")
    whole.insert_pdf(scanned(typeset("en", TEXTS["en"])))
    whole.save(tmp_path / "half.pdf")
    return tmp_path / "half.pdf"


def test_a_scanned_page_is_recognised_and_said_to_be(half_scanned: Path, capsys: pytest.CaptureFixture[str]) -> None:
    tesseract_for("en")
    assert cli.main(["read", str(half_scanned)]) == 0
    found = capsys.readouterr()
    assert found.out.count(TEXTS["en"]) == 6
    assert "page 2 was read from the page as shown (OCR)" in found.err


def test_a_scanned_page_is_left_out_on_request_though_it_was_recognised_before(
    half_scanned: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    tesseract_for("en")
    cli.main(["read", str(half_scanned)])
    capsys.readouterr()
    assert cli.main(["read", "--ocr", "never", str(half_scanned)]) == 0
    found = capsys.readouterr()
    assert found.out.count(TEXTS["en"]) == 3
    assert "cannot be read, as pictures or in fonts that lie, on page 2" in found.err


def test_without_tesseract_the_sentence_says_how_to_get_it(
    half_scanned: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tesseract, "_candidates", lambda: iter(()))
    assert cli.main(["read", str(half_scanned)]) == 0
    assert "on page 2" in capsys.readouterr().err
    scan = half_scanned.with_name("scan.pdf")
    scanned(typeset("en", TEXTS["en"])).save(scan)
    assert cli.main(["read", str(scan)]) == 2
    told = capsys.readouterr().err
    assert "“scan.pdf” holds no text: its pages are pictures." in told
    assert "tesseract" in told.casefold()


def test_data_that_tesseract_lacks_are_named_with_how_to_get_them(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    found = tesseract_for("fr", "en")

    def without_french(program: Path) -> Steps[tesseract.Tesseract]:
        yield from ()
        return tesseract.Tesseract(str(program), found.version, ("eng", "osd"))

    monkeypatch.setattr(tesseract, "_asked", without_french)
    draft = tmp_path / "brouillon.pdf"
    whole = pymupdf.open(stream=typeset("fr", TEXTS["fr"]), filetype="pdf")
    whole.insert_pdf(scanned(typeset("fr", TEXTS["fr"])))
    whole.save(draft)
    assert cli.main(["read", str(draft)]) == 0
    told = capsys.readouterr().err
    assert "French" in told
    assert "page 2" in told
