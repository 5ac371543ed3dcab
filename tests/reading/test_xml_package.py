"""Packages whose list of parts is not what it seems: no two programs would read the same text."""

from __future__ import annotations

import io
import struct
import warnings
import zipfile
from pathlib import Path

import pytest

from tests.reading import odt_builder as office
from tests.reading.docx_builder import docx, paragraph
from wsis_desktop.reading.files.troubles import DamagedFile
from wsis_desktop.reading.read import read

DRAFTS = {
    "draft.docx": (docx(paragraph("We request.")), "word/document.xml", b"We request."),
    "draft.odt": (office.odt(office.p("We request.")), "content.xml", b"We request."),
}


def parts_of(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        return {name: package.read(name) for name in package.namelist()}


def written(path: Path, data: bytes) -> Path:
    path.write_bytes(data)
    return path


@pytest.mark.parametrize("name", DRAFTS)
def test_a_part_that_is_there_twice_is_refused(tmp_path: Path, name: str) -> None:
    data, part, _ = DRAFTS[name]
    held = io.BytesIO(data)
    other = parts_of(data)[part].replace(b"request", b"demand")
    with warnings.catch_warnings(), zipfile.ZipFile(held, "a") as package:
        warnings.simplefilter("ignore")
        package.writestr(part, other)
    with pytest.raises(DamagedFile, match=f"its package holds the part {part} more than once"):
        read(written(tmp_path / name, held.getvalue()))


def overlapping(data: bytes, part: str, copies: int) -> bytes:
    """Return a package whose list names the bytes of a part under other names too."""
    held = io.BytesIO(data)
    with zipfile.ZipFile(held, "a") as package:
        for at in range(copies):
            other = zipfile.ZipInfo(f"x{at:03}")
            own = package.getinfo(part)
            for field in ("header_offset", "file_size", "compress_size", "compress_type", "CRC", "flag_bits"):
                setattr(other, field, getattr(own, field))
            package.filelist.append(other)
            package.NameToInfo[other.filename] = other
        package.comment = b"so that the list is written anew"
    return held.getvalue()


@pytest.mark.parametrize("name", DRAFTS)
@pytest.mark.parametrize("copies", [1, 500])
def test_parts_that_share_bytes_are_refused(tmp_path: Path, name: str, copies: int) -> None:
    data, part, _ = DRAFTS[name]
    with pytest.raises(DamagedFile, match="lie one over the other"):
        read(written(tmp_path / name, overlapping(data, part, copies)))


@pytest.mark.parametrize("name", DRAFTS)
def test_a_part_that_claims_more_bytes_than_it_has_is_read_to_its_own_end(tmp_path: Path, name: str) -> None:
    data, part, _ = DRAFTS[name]
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        size = package.getinfo(part).compress_size
    claimed = struct.pack("<I", size)
    at = data.rindex(part.encode()) - 26  # where its entry in the list states its packed size
    assert data[at : at + 4] == claimed
    longer = data[:at] + struct.pack("<I", size + 10_000) + data[at + 4 :]
    assert [each.text for each in read(written(tmp_path / name, longer)).paragraphs] == ["We request."]


@pytest.mark.parametrize("name", DRAFTS)
def test_what_stands_before_a_package_or_between_its_parts_does_no_harm(tmp_path: Path, name: str) -> None:
    data, _, _ = DRAFTS[name]
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as package:
        for part, content in parts_of(data).items():
            package.writestr(part, content)
            held.write(b"\0" * 7)
            package.start_dir = held.tell()
    assert [each.text for each in read(written(tmp_path / name, held.getvalue())).paragraphs] == ["We request."]
