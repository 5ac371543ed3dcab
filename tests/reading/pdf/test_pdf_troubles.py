"""A PDF that cannot be read says why in one sentence, and says it soon."""

from __future__ import annotations

import contextlib
import time
from pathlib import Path

import pymupdf
import pytest

from tests.reading.pdf_builder import LEFT, OTHER, SENTENCE, Sheets, read, texts
from wsis_desktop.model.progress import Stage, finish
from wsis_desktop.model.trouble import Trouble
from wsis_desktop.reading.files.troubles import (
    DamagedFile,
    NeedsPassword,
    NoLetters,
    NonsenseText,
    NoText,
    ReadingTrouble,
    WrongPassword,
)
from wsis_desktop.reading.pdf.letters.nonsense import is_nonsense
from wsis_desktop.reading.pdf.read_pdf import read_pdf_steps


def _draft() -> Sheets:
    sheets = Sheets().new_page()
    sheets.paragraph(SENTENCE)
    return sheets


def _locked() -> bytes:
    return _draft().bytes(encryption=pymupdf.PDF_ENCRYPT_AES_256, user_pw="opensesame", owner_pw="owner")


def test_a_locked_file_asks_for_its_password_and_opens_with_it() -> None:
    with pytest.raises(NeedsPassword) as trouble:
        read(_locked())
    assert not isinstance(trouble.value, WrongPassword)
    assert texts(read(_locked(), password="opensesame").blocks) == [SENTENCE]  # noqa: S106  # made up


def test_a_wrong_password_is_told_apart() -> None:
    with pytest.raises(WrongPassword, match=r"draft\.pdf"):
        read(_locked(), password="sesame")  # noqa: S106  # made up


def test_a_file_with_an_empty_password_opens_without_asking() -> None:
    data = _draft().bytes(encryption=pymupdf.PDF_ENCRYPT_AES_256, user_pw="", owner_pw="owner")
    assert texts(read(data).blocks) == [SENTENCE]


def test_pages_of_pictures_are_a_scan() -> None:
    picture = _draft().page.get_pixmap(dpi=40)
    document = pymupdf.open()
    for _ in range(2):
        document.new_page().insert_image(pymupdf.Rect(0, 0, 595, 842), pixmap=picture)
    with pytest.raises(NoText):
        read(document.tobytes())


def test_pages_without_letters_or_pictures_are_not_called_pictures() -> None:
    document = pymupdf.open()
    document.new_page()
    document.new_page().draw_line((72, 72), (300, 300))
    with pytest.raises(NoLetters, match="its pages are blank, or letters stand on them as drawings") as trouble:
        read(document.tobytes())
    assert "pictures" not in str(trouble.value)


def test_a_scanned_page_among_others_is_named_unread_and_a_blank_one_is_not() -> None:
    sheets = _draft()
    picture = sheets.page.get_pixmap(dpi=40)
    sheets.new_page()
    sheets.new_page().page.insert_image(pymupdf.Rect(20, 20, 590, 770), pixmap=picture)
    document = read(sheets.bytes())
    assert (texts(document.blocks), document.unread_pages) == ([SENTENCE], (3,))


@pytest.mark.parametrize("share", [0.02, 0.3, 0.6, 0.9])
def test_a_truncated_file_opens_or_is_called_damaged(share: float) -> None:
    data = _draft().bytes()
    try:
        document = read(data[: int(share * len(data))])
    except (DamagedFile, NoText):
        return
    assert document.blocks


def test_bytes_that_are_no_pdf_are_called_damaged() -> None:
    with pytest.raises(DamagedFile):
        read(b"%PDF-1.7\n" + bytes(range(256)) * 40)


def test_codes_without_a_meaning_are_nonsense_and_ordinary_text_is_not() -> None:
    assert is_nonsense(["\ue001\ue002\ue003\ue004 \ue005\ue006\ue007"] * 20)
    assert is_nonsense(["\ufffd\ufffd\ufffd\ufffd \ufffd\ufffd\ufffd\ufffd\ufffd and so on"] * 10)
    assert is_nonsense(["%$6(&$03 '$7$ 352&(66,1* $''(1'80 352&(66,1* %$6(&$03 72 '$7$ 352&(66,1*"] * 3)
    assert is_nonsense(["ɋɈȽɅȺɒȿɇɂȿ ɇȺ ȻȺɁȿ ɄɈɇȼȿɇɐɂɂ ɈɊȽȺɇɂɁȺɐɂɂ ɈȻɔȿȾɂɇȿɇɇɕɏ ɇȺɐɂɃ"] * 3)


@pytest.mark.parametrize(
    "line",
    [
        SENTENCE,
        "Подтверждая обязательства, принятые правительствами, мы призываем все стороны к сотрудничеству.",
        "我们重申各国政府、私营部门和民间社会所作出的承诺仍然有效，并呼吁所有利益攸关方共同努力，使人人受益。",
        "وإذ نعيد تأكيد الالتزامات التي تعهدت بها الحكومات والقطاع الخاص والمجتمع المدني وندعو جميع أصحاب المصلحة",
        "Réaffirmant les engagements pris, l’Assemblée décide de convoquer une réunion à la fin de 2026 : « suite ».",
        "Nous prions le Secrétaire général (A/80/L.41, par. 3 a)) ; « voir aussi » : résolution 70/125, al. 5 b) i)",
        "12 450 13.5 % 2 024 19.1 % 3 118 (27.3 %) 45.0 12/31/2025 1,204.5 3.1 % 77 1 204 98.6 %",
        "国際連合憲章の目的及び原則を再確認し、すべての関係者に対して協力するよう要請する。",
        "COP26 T0-C0 T1-C2-last Item1 Item2 Item14 G77 Target3 CRP2 L24 WP12 Option1 Option2 Text58",
    ],
)
def test_every_language_of_drafts_makes_sense(line: str) -> None:
    assert not is_nonsense([line] * 4)


def test_only_the_pages_whose_fonts_lie_are_left_unread() -> None:
    sheets = _draft()
    sheets.new_page()
    for at in range(12):
        sheets.line("%$6(&$03 '$7$ 352&(66,1* $''(1'80 +2: 7+,6 '3$ $33/,(6 72 &86720(5", x=LEFT + at)
    sheets.new_page()
    sheets.paragraph(OTHER)
    document = read(sheets.bytes())
    assert document.unread_pages == (2,)
    assert texts(document.blocks) == [SENTENCE, OTHER]


def test_a_document_of_nothing_but_nonsense_says_so() -> None:
    sheets = Sheets().new_page()
    for _ in range(12):
        sheets.line("%$6(&$03 '$7$ 352&(66,1* $''(1'80 +2: 7+,6 '3$ $33/,(6 72 &86720(5")
    with pytest.raises(NonsenseText):
        read(sheets.bytes())


def test_reading_reports_each_page() -> None:
    sheets = Sheets()
    for _ in range(3):
        sheets.new_page().paragraph(SENTENCE)
    steps = read_pdf_steps(Path("draft.pdf"), sheets.bytes(), None)
    reports = [next(steps) for _ in range(3)]
    assert [(report.stage, report.done, report.total) for report in reports] == [
        (Stage.READING, page, 3) for page in (1, 2, 3)
    ]
    finish(steps)


def test_what_comes_behind_the_last_page_is_not_told_as_done() -> None:
    sheets = Sheets()
    for _ in range(3):
        sheets.new_page().paragraph(SENTENCE)
    reports = list(read_pdf_steps(Path("draft.pdf"), sheets.bytes(), None))
    last = max(at for at, report in enumerate(reports) if report.total)
    assert reports[last].done == 3, "all pages are read"
    behind = reports[last + 1 :]
    assert len(behind) > 3
    assert {(report.stage, report.total) for report in behind} == {(Stage.READING, 0)}


def test_a_run_that_is_given_up_lets_go_of_the_file(tmp_path: Path) -> None:
    path = tmp_path / "draft.pdf"
    path.write_bytes(_draft().bytes())
    steps = read_pdf_steps(path, None, None)
    next(steps)
    steps.close()
    path.unlink()
    assert not path.exists()


def test_a_page_with_very_many_words_does_not_hold_the_reader_up() -> None:
    sheets = Sheets().new_page()
    for y in range(1, 790, 2):
        sheets.put(5, y, "a b c d e f g h i j k l m n o p q r s t u v w x y z " * 8, size=3)
    start = time.monotonic()
    with contextlib.suppress(Trouble):
        read(sheets.bytes())
    assert time.monotonic() - start < 10


@pytest.mark.corpus
def test_every_hard_file_opens_or_gives_its_sentence(corpus: Path) -> None:
    paths = sorted((corpus / "hard").glob("*.pdf"))
    assert paths
    for path in paths:
        start = time.monotonic()
        with contextlib.suppress(ReadingTrouble):
            assert finish(read_pdf_steps(path, path.read_bytes(), None)).pages
        assert time.monotonic() - start < 10, path.name
