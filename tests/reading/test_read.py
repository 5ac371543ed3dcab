"""What a file is, its bytes say; what cannot be read is told in one sentence with a next step."""

from __future__ import annotations

import hashlib
import io
import os
import pickle
import subprocess
import sys
import zipfile
from pathlib import Path

import pymupdf
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.reading.docx_builder import docx, paragraph
from wsis_desktop.model.progress import Progress
from wsis_desktop.model.revision import Format
from wsis_desktop.reading.files import file_bytes, troubles
from wsis_desktop.reading.read import read, read_steps
from wsis_desktop.shipped import shipped

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600


def zipped(**parts: str) -> bytes:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w") as archive:
        for name, text in parts.items():
            archive.writestr(name.replace("__", "/").replace("_dot_", "."), text)
    return held.getvalue()


def written(folder: Path, name: str, data: bytes | str) -> Path:
    path = folder / name
    path.write_bytes(data if isinstance(data, bytes) else data.encode("utf-8"))
    return path


@pytest.mark.parametrize(
    ("name", "data", "expected"),
    [
        ("draft.txt", "1. We request.", Format.TEXT),
        ("draft", "1. We request.", Format.TEXT),
        ("draft.md", "1. We request.", Format.MARKDOWN),
        ("draft.txt", "1. We\x00request." + "\n" * 900, Format.TEXT),
        ("draft.htm", "<?xml version='1.0'?><html><body>We request.</body></html>", Format.HTML),
        ("draft.markdown", "1. We request.", Format.MARKDOWN),
        ("draft.html", "<p>We request.</p>", Format.HTML),
        ("draft.txt", "<!DOCTYPE html><html><body><p>We request.</p></body></html>", Format.HTML),
        ("draft.txt", docx(paragraph("We request.")), Format.DOCX),
        ("draft.zip", docx(paragraph("We request.")), Format.DOCX),
    ],
)
def test_a_file_is_taken_for_what_it_holds(tmp_path: Path, name: str, data: bytes | str, expected: Format) -> None:
    revision = read(written(tmp_path, name, data))
    assert revision.format is expected
    assert [each.text for each in revision.paragraphs] == ["We request."]


@pytest.mark.parametrize("text", ["PKI is an acronym.", "A file begins with %PDF-1.7.", "MZ and BM are initials."])
def test_a_text_that_begins_like_another_format_is_text(tmp_path: Path, text: str) -> None:
    assert [each.text for each in read(written(tmp_path, "draft.txt", text)).paragraphs] == [text]


def test_a_revision_is_known_by_the_hash_of_its_bytes(tmp_path: Path) -> None:
    path = written(tmp_path, "draft.txt", "We request.")
    revision = read(path)
    assert revision.sha256 == hashlib.sha256(b"We request.").hexdigest()
    assert revision.file_name == "draft.txt"


@pytest.mark.parametrize(
    ("name", "data", "trouble", "says"),
    [
        ("empty.txt", b"", troubles.EmptyFile, "empty"),
        ("blank.txt", b" \n\n \t", troubles.EmptyFile, "empty"),
        ("zeros.pdf", b"\0" * 500, troubles.EmptyFile, "empty"),
        ("old.doc", OLE + "WordDocument".encode("utf-16-le"), troubles.OldWordFile, "Save it as DOCX"),
        ("locked.docx", OLE + "EncryptedPackage".encode("utf-16-le"), troubles.LockedWordFile, "save it without one"),
        ("old.xls", OLE, troubles.WrongType, "old office program"),
        ("letter.doc", b"{\\rtf1 We request.}", troubles.OldWordFile, "Save it as DOCX"),
        ("table.docx", zipped(xl__workbook_dot_xml="<a/>"), troubles.WrongType, "spreadsheet"),
        ("talk.pptx", zipped(ppt__slides_dot_xml="<a/>"), troubles.WrongType, "presentation"),
        (
            "talk.odp",
            zipped(mimetype="application/vnd.oasis.opendocument.presentation"),
            troubles.WrongType,
            "presentation",
        ),
        (
            "bare.odt",
            zipped(mimetype="application/vnd.oasis.opendocument.text"),
            troubles.DamagedFile,
            "text is missing",
        ),
        ("files.zip", zipped(readme="hello"), troubles.WrongType, "archive"),
        ("scan.pdf", b"\x89PNG\r\n\x1a\n" + bytes(range(256)), troubles.WrongType, "picture"),
        ("scan.jpg", b"\xff\xd8\xff\xe0" + bytes(range(256)), troubles.WrongType, "picture"),
        ("data.xml", b"<?xml version='1.0'?><draft>We request.</draft>", troubles.WrongType, "XML"),
        ("program", b"\x7fELF" + bytes(range(256)), troubles.WrongType, "program"),
        ("rubbish.bin", bytes(range(256)) * 9, troubles.WrongType, "unknown kind"),
        ("rubbish.docx", bytes(range(256)) * 9, troubles.DamagedFile, "does not begin as a DOCX file does"),
        ("page.pdf", b"Sorry, this page was not found.", troubles.DamagedFile, "does not begin as a PDF file does"),
        ("cut.docx", docx(paragraph("We request."))[:-40], troubles.DamagedFile, "Fetch it again"),
        ("hollow.docx", docx(paragraph("")), troubles.NoText, "no text"),
        ("hollow.html", b"<html><body><img src='a.png'></body></html>", troubles.NoText, "no text"),
    ],
)
def test_what_cannot_be_read_says_why_and_what_to_do(
    tmp_path: Path, name: str, data: bytes, trouble: type[troubles.ReadingTrouble], says: str
) -> None:
    with pytest.raises(trouble) as caught:
        read(written(tmp_path, name, data))
    assert f"“{name}”" in caught.value.sentence
    assert says in str(caught.value)
    assert caught.value.sentence.endswith(".")
    assert caught.value.next_step.endswith(".")


def test_a_missing_file_and_a_folder_are_told_apart(tmp_path: Path) -> None:
    with pytest.raises(troubles.MissingFile):
        read(tmp_path / "nowhere.pdf")
    with pytest.raises(troubles.MissingFile):
        read(tmp_path / "nofolder" / "nowhere.pdf")
    with pytest.raises(troubles.FolderGiven):
        read(tmp_path)


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="no file is closed to the superuser")
def test_a_file_that_may_not_be_read_says_so(tmp_path: Path) -> None:
    path = written(tmp_path, "secret.txt", "We request.")
    path.chmod(0)
    with pytest.raises(troubles.UnreadableFile, match="no permission"):
        read(path)


def test_a_name_that_no_system_knows_is_no_crash() -> None:
    with pytest.raises(troubles.UnreadableFile):
        read(Path("dra\0ft.txt"))
    with pytest.raises(troubles.ReadingTrouble):
        read(Path("x" * 5000))


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@given(
    st.sampled_from(["d.txt", "d.md", "d.html", "d.docx"]),
    st.sampled_from([b"", b"PK\x03\x04", b"<html>", b"\xff\xfe", b"- a\n  1. b\n"]),
    st.binary(max_size=120),
)
def test_no_bytes_end_in_anything_but_text_or_trouble(tmp_path: Path, name: str, head: bytes, tail: bytes) -> None:
    try:
        read(written(tmp_path, name, head + tail))
    except troubles.ReadingTrouble as trouble:
        assert trouble.sentence  # noqa: PT017 - either outcome is right; a sentence must be there


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@given(st.data())
def test_a_damaged_docx_is_read_or_refused(tmp_path: Path, data: st.DataObject) -> None:
    whole = bytearray(docx(paragraph("We request."), paragraph("We decide.")))
    for _ in range(data.draw(st.integers(1, 4))):
        whole[data.draw(st.integers(0, len(whole) - 1))] = data.draw(st.integers(0, 255))
    try:
        assert read(written(tmp_path, "draft.docx", bytes(whole))).paragraphs
    except troubles.ReadingTrouble as trouble:
        assert trouble.next_step  # noqa: PT017 - as above


def test_reading_tells_how_far_it_is(tmp_path: Path) -> None:
    steps = list(read_steps(written(tmp_path, "draft.txt", "We request.")))
    assert steps
    assert all(isinstance(step, Progress) for step in steps)


def test_a_trouble_survives_the_way_between_two_processes() -> None:
    trouble = troubles.UnreadableFile(name="draft.pdf", reason="its disk is failing")
    back = pickle.loads(pickle.dumps(trouble))  # noqa: S301 - our own bytes
    assert type(back) is troubles.UnreadableFile
    assert str(back) == str(trouble)


def test_every_trouble_has_its_own_sentence_and_a_next_step() -> None:
    kinds: list[type[troubles.ReadingTrouble]] = []
    waiting = [troubles.ReadingTrouble]
    while waiting:
        kind = waiting.pop()
        kinds.append(kind)
        waiting += kind.__subclasses__()
    facts = {"name": "draft.pdf", "reason": "it is cut", "found": "a picture", "how": "install it"}
    told = [str(kind(**facts)) for kind in kinds]
    assert len(set(told)) == len(told)
    assert all("draft.pdf" in kind(**facts).sentence for kind in kinds)


def test_only_a_pdf_loads_the_library_for_pdf(tmp_path: Path) -> None:
    text = written(tmp_path, "draft.md", "# We\n\nrequest")
    word = written(tmp_path, "draft.docx", docx(paragraph("We request.")))
    program = (
        "import sys\n"
        "from pathlib import Path\n"
        "from wsis_desktop.reading.read import read\n"
        "for each in sys.argv[1:]: read(Path(each))\n"
        "sys.exit('pymupdf' in sys.modules)\n"
    )
    done = subprocess.run([sys.executable, "-c", program, str(text), str(word)], check=False, timeout=60)
    assert done.returncode == 0


def test_a_file_beyond_any_draft_is_refused_before_it_fills_the_memory(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(file_bytes, "MOST", 10)
    with pytest.raises(troubles.TooLarge, match="far larger than any draft"):
        read(written(tmp_path, "draft.txt", "1. We request a report."))


@pytest.mark.parametrize("name", ["rev1.pdf", "rev1.md"])
def test_reading_that_is_given_up_leaves_no_file_open(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[pymupdf.Document] = []

    def watched(*given: object, **named: object) -> pymupdf.Document:
        opened.append(pymupdf.Document(*given, **named))
        return opened[-1]

    monkeypatch.setattr("wsis_desktop.reading.pdf.opening.pymupdf.open", watched)
    path = shipped("sample", name)
    steps = sum(1 for _ in read_steps(path))
    for stop in range(0, steps, 5):
        given_up = read_steps(path)
        for _ in range(stop + 1):
            next(given_up)
        given_up.close()
    assert bool(opened) is (name == "rev1.pdf")
    assert all(document.is_closed for document in opened)
