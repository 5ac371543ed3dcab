"""Pages that are pictures are read from them, once, and say that they were."""

from __future__ import annotations

import os
import re
from difflib import SequenceMatcher
from pathlib import Path

import pymupdf
import pytest

from tests.reading.ocr.scans import TEXTS, scanned, tesseract_for, typeset
from wsis_desktop.model.progress import Stage
from wsis_desktop.model.revision import Revision
from wsis_desktop.reading.files.troubles import NoText, UnrecognisedPictures
from wsis_desktop.reading.ocr import tesseract
from wsis_desktop.reading.ocr.store import KeptPage, PageStore, cache_folder, prune
from wsis_desktop.reading.options import ReadingOptions
from wsis_desktop.reading.read import read, read_steps


def saved(document: pymupdf.Document, folder: Path, name: str = "scan.pdf", **options: object) -> Path:
    """Save a document into a folder."""
    document.save(folder / name, **options)
    document.close()
    return folder / name


def scan_of(language: str, folder: Path) -> Path:
    """Return the file of a scanned page in a language."""
    return saved(scanned(typeset(language, TEXTS[language])), folder)


def words_of(revision: Revision) -> list[str]:
    """Return the words of a revision; of Chinese, its signs."""
    return re.findall(r"[\u4e00-\u9fff]|[^\W\u4e00-\u9fff]+", " ".join(one.text for one in revision.paragraphs))


@pytest.mark.usefixtures("library")
@pytest.mark.parametrize("language", list(TEXTS))
def test_a_scan_is_read_in_its_own_language(tmp_path: Path, language: str) -> None:
    tesseract_for(language)
    revision = read(scan_of(language, tmp_path), recognise=True)
    assert revision.language == language
    assert (revision.recognised_pages, revision.unread_pages) == ((1,), ())
    (tmp_path / "sound.pdf").write_bytes(typeset(language, TEXTS[language]))
    sound = read(tmp_path / "sound.pdf")
    matched = SequenceMatcher(None, words_of(sound), words_of(revision), autojunk=False).get_matching_blocks()
    assert sum(block.size for block in matched) >= 0.9 * len(words_of(sound))


@pytest.mark.usefixtures("library")
def test_paragraphs_of_a_scan_have_their_labels_and_places(tmp_path: Path) -> None:
    tesseract_for("en")
    revision = read(scan_of("en", tmp_path), recognise=True)
    assert [one.printed_label for one in revision.paragraphs] == ["1", "2", "3"]
    assert [one.text for one in revision.paragraphs] == [TEXTS["en"]] * 3
    sound = tmp_path / "sound.pdf"
    sound.write_bytes(typeset("en", TEXTS["en"]))
    for mine, theirs in zip(revision.paragraphs, read(sound).paragraphs, strict=True):
        (region,), (other,) = mine.regions, theirs.regions
        assert abs(region.y0 - other.y0) < 0.02
        assert abs(region.x1 - other.x1) < 0.02


@pytest.mark.usefixtures("library")
def test_what_was_recognised_once_is_there_without_tesseract(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    tesseract_for("en")
    path = scan_of("en", tmp_path)
    with pytest.raises(NoText):
        read(path)
    revision = read(path, recognise=True)
    monkeypatch.setattr(tesseract, "_candidates", lambda: iter(()))
    assert read(path) == revision
    assert all(kept.stat().st_mode & 0o077 == 0 for kept in cache_folder().rglob("*") if kept.is_file())


@pytest.mark.usefixtures("library")
def test_only_the_pictures_of_a_file_are_recognised(tmp_path: Path) -> None:
    tesseract_for("fr")
    whole = pymupdf.open(stream=typeset("fr", TEXTS["fr"]), filetype="pdf")
    whole.insert_pdf(scanned(typeset("fr", TEXTS["fr"])))
    path = saved(whole, tmp_path)
    assert read(path).unread_pages == (2,)
    revision = read(path, recognise=True)
    assert (revision.recognised_pages, revision.unread_pages) == ((2,), ())
    assert "Secrétaire général" in revision.paragraphs[-1].text


@pytest.mark.usefixtures("library")
def test_a_stamp_on_a_scan_does_not_pass_for_its_text(tmp_path: Path) -> None:
    tesseract_for("en")
    scan = scanned(typeset("en", TEXTS["en"]))
    scan[0].insert_text((450, 30), "Received 12 May", fontsize=9)
    path = saved(scan, tmp_path)
    assert read(path).unread_pages == (1,)
    assert TEXTS["en"] in [one.text for one in read(path, recognise=True).paragraphs]


def test_stamps_at_the_edge_of_a_scan_are_no_text_of_its_page_however_many_there_are(tmp_path: Path) -> None:
    scan = scanned(typeset("en", TEXTS["en"]))
    for at, y in enumerate((14, 24, 34)):
        scan[0].insert_text((60, y), f"Case 4:08-cv-02214 Document {at + 26} Filed 01/29/2009 Page 1 of 1", fontsize=9)
    scan[0].insert_text((300, 400), "2/2/09", fontsize=11)
    assert read(saved(scan, tmp_path)).unread_pages == (1,)


@pytest.mark.usefixtures("library")
def test_the_hidden_text_of_a_scan_is_read_unless_it_is_nonsense(tmp_path: Path) -> None:
    for name, text, recognised, unread in (
        ("good", TEXTS["en"], (1,), ()),
        ("bad", "tl1e Sccrct4ry Gcncr@l t0 rep0rt 4nnu@lly 0n lhc pr0gr3ss m4dc 4nd vv3 1nv1t3 4ll", (), (1,)),
    ):
        scan = scanned(typeset("en", TEXTS["en"]))
        scan[0].insert_textbox(pymupdf.Rect(70, 70, 500, 700), f"{text} " * 4, fontsize=11, render_mode=3)
        scan.new_page().insert_text((72, 72), "A sound page with some words of its own.")
        revision = read(saved(scan, tmp_path, f"{name}.pdf"))
        assert (revision.recognised_pages, revision.unread_pages) == (recognised, unread)


@pytest.mark.usefixtures("library")
def test_recognising_goes_in_short_steps_and_ends_when_let_go_of(tmp_path: Path) -> None:
    tesseract_for("en")
    steps = read_steps(scan_of("en", tmp_path), options=ReadingOptions(recognise=True))
    found = [progress for progress in (next(steps) for _ in range(12)) if progress.stage is Stage.RECOGNISING]
    assert found
    assert found[0].total == 1
    steps.close()
    assert not list(cache_folder().rglob("*.page"))


@pytest.mark.usefixtures("library")
def test_a_locked_file_leaves_nothing_behind(tmp_path: Path) -> None:
    tesseract_for("en")
    path = saved(
        scanned(typeset("en", TEXTS["en"])), tmp_path, encryption=pymupdf.PDF_ENCRYPT_AES_256, user_pw="secret"
    )
    assert read(path, password="secret", recognise=True).recognised_pages == (1,)  # noqa: S106 - of a made file
    assert not list(cache_folder().rglob("*.page"))


@pytest.mark.usefixtures("library")
def test_without_tesseract_a_scan_says_how_to_get_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tesseract, "_candidates", lambda: iter(()))
    with pytest.raises(UnrecognisedPictures, match="install"):
        read(scan_of("en", tmp_path), recognise=True)


# -- what is kept ----------------------------------------------------------------------------------------------------


@pytest.mark.usefixtures("library")
def test_a_spoilt_page_counts_as_not_there() -> None:
    store = PageStore("a" * 64)
    store.put(1, KeptPage((), "5.3.0", "eng"))
    assert store.get(1) == KeptPage((), "5.3.0", "eng")
    (path,) = cache_folder().rglob("*.page")
    for spoilt in (b"", b"no page", path.read_bytes()[:-9], bytes(60)):
        path.write_bytes(spoilt)
        assert store.get(1) is None


@pytest.mark.usefixtures("library")
def test_pages_not_used_for_longest_go_first() -> None:
    store = PageStore("b" * 64)
    for number in (1, 2, 3):
        store.put(number, KeptPage((), "5.3.0", "eng"))
    sizes = {path.name: path.stat().st_size for path in cache_folder().rglob("*.page")}
    for path in cache_folder().rglob("1.page"):
        os.utime(path, (0, 0))
    prune(sum(sizes.values()) - 1)
    assert sorted(path.name for path in cache_folder().rglob("*.page")) == ["2.page", "3.page"]


def test_a_page_is_read_anew_by_a_newer_program_or_once_its_language_is_there() -> None:
    with_english = tesseract.Tesseract("tesseract", "5.3.0", ("eng",))
    kept = KeptPage((), "5.3.0", "eng", lacked="fr")
    assert kept.is_good_for(None)
    assert kept.is_good_for(with_english)
    assert not kept.is_good_for(tesseract.Tesseract("tesseract", "5.3.0", ("eng", "fra")))
    assert not kept.is_good_for(tesseract.Tesseract("tesseract", "5.4.0", ("eng",)))
