"""Each kind of document in each form, opened by programs of other people: without a warning, and with the words in it."""

from __future__ import annotations

import csv
import io
import re
import shutil
import subprocess
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from uuid import UUID

import openpyxl
import pymupdf
import pytest
from lxml import etree

from tests.publishing.drafts import every_kind
from tests.publishing.noting.notes_kept import MATERIAL
from wsis_desktop.model.meeting import Meeting, When, day_starts
from wsis_desktop.model.progress import finish
from wsis_desktop.publishing.calendar_ics import calendar_ics
from wsis_desktop.publishing.kinds.kind import Material, Order, Output, OwnFile
from wsis_desktop.publishing.kinds.make import make_steps
from wsis_desktop.publishing.kinds.table import KINDS

NOW = datetime(2026, 11, 28, 9, tzinfo=UTC)
START = datetime(2026, 12, 8, 12, tzinfo=UTC)
MEETINGS = (
    Meeting(
        UUID(int=1),
        UUID(int=9),
        "Consultation, on “Rev.2”; part 1 " + "long " * 20,
        When(START, START + timedelta(hours=2), zones=("America/New_York", "UTC")),
        NOW,
        NOW,
        "Conference Room 3",
        "https://example.org/join?a=b,c",
        "First line\nsecond line",
    ),
    Meeting(
        UUID(int=2),
        UUID(int=9),
        "会议",
        When(day_starts(date(2026, 12, 9)), day_starts(date(2026, 12, 12)), whole_days=True),
        NOW,
        NOW,
    ),
)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> dict[tuple[str, Output], Path]:
    """Make every kind in every form, of everything that there may be."""
    folder = tmp_path_factory.mktemp("made")
    own = folder / "rev2.pdf"
    with pymupdf.open() as pages:
        pages.new_page()
        pages.save(own)
    material = Material(every_kind(), MATERIAL, (), OwnFile(own), MEETINGS, "Europe/Paris", date(2026, 11, 28))
    found = {}
    for kind in KINDS.values():
        for output in kind.outputs:
            done = finish(make_steps(Order(kind, output, material, author="Ana")))
            path = found[kind.name, output] = folder / f"{kind.name}.{output.value}"
            path.write_bytes(done.encode() if isinstance(done, str) else done)
    return found


def of_form(made: dict[tuple[str, Output], Path], *outputs: Output) -> list[Path]:
    found = [path for (_, output), path in made.items() if output in outputs]
    assert found
    return found


def told(program: str, *arguments: str | Path) -> subprocess.CompletedProcess[str]:
    """Run another program; skip the test where it is not installed."""
    found = shutil.which(program)
    if found is None:
        pytest.skip(f"{program} is not installed.")
    return subprocess.run([found, *map(str, arguments)], capture_output=True, text=True, check=False, timeout=120)


def test_pdfs_have_no_fault_that_qpdf_knows(made: dict[tuple[str, Output], Path]) -> None:
    for path in of_form(made, Output.PDF):
        done = told("qpdf", "--check", path)
        assert done.returncode == 0, (path.name, done.stdout, done.stderr)
        assert "WARNING" not in done.stdout + done.stderr, path.name


def test_poppler_reads_pdfs_without_a_warning(made: dict[tuple[str, Output], Path]) -> None:
    for path in of_form(made, Output.PDF):
        text, fonts = told("pdftotext", path, "-"), told("pdffonts", path)
        assert text.stderr == fonts.stderr == "", path.name
        if path.stem != "annotated":
            assert len(text.stdout.split()) > 20, path.name
            embedded = [line.split()[-5:-2] for line in fonts.stdout.splitlines()[2:]]
            assert embedded
            assert all(each == ["yes", "yes", "yes"] for each in embedded), path.name  # embedded, in part, with letters


def test_libreoffice_opens_word_files_and_workbooks(made: dict[tuple[str, Output], Path], tmp_path: Path) -> None:
    # One run of some seconds for all: nothing else says that they open where delegations work.
    office = shutil.which("soffice")
    calc = office is not None and any(
        Path(office).resolve().with_name(name).exists() for name in ("scalc", "libsclo.so")
    )
    files = of_form(made, Output.DOCX, *([Output.XLSX] if calc else []))
    profile, folder = f"-env:UserInstallation={(tmp_path / 'office').as_uri()}", tmp_path / "opened"
    copies = []
    for path in files:
        copies.append(tmp_path / f"{path.stem}-{path.suffix[1:]}{path.suffix}")
        copies[-1].write_bytes(path.read_bytes())
    told("soffice", profile, "--headless", "--norestore", "--convert-to", "pdf", "--outdir", folder, *copies)
    for copy in copies:
        opened = folder / f"{copy.stem}.pdf"
        assert opened.is_file(), copy.name
        with pymupdf.open(opened) as pages:
            assert len("".join(page.get_text() for page in pages).split()) > 10, copy.name


def test_workbooks_say_what_tables_say(made: dict[tuple[str, Output], Path]) -> None:
    for name in ("comments", "concordance"):
        rows = list(csv.reader(io.StringIO(made[name, Output.CSV].read_text(encoding="utf-8-sig"))))
        sheet = openpyxl.load_workbook(made[name, Output.XLSX]).worksheets[0]
        cells = {str(cell) for row in sheet.iter_rows(values_only=True) for cell in row if cell is not None}
        said = {cell.strip() for row in rows[1:] for cell in row if cell.strip()}
        assert said <= {cell.strip() for cell in cells}, name


def test_xfdf_and_web_pages_are_well_formed(made: dict[tuple[str, Output], Path]) -> None:
    for path in of_form(made, Output.XFDF):
        root = etree.fromstring(path.read_bytes())
        assert etree.QName(root).namespace == "http://ns.adobe.com/xfdf/"
    for path in of_form(made, Output.HTML):
        parser = etree.HTMLParser(recover=False)
        etree.parse(io.BytesIO(path.read_bytes()), parser)
        faults = [fault for fault in parser.error_log if fault.type_name != "HTML_UNKNOWN_TAG"]
        assert not faults, (path.name, faults)


def unfolded(text: str) -> list[str]:
    return re.sub(r"\r\n[ \t]", "", text).split("\r\n")[:-1]


def test_a_calendar_is_written_to_the_letter_of_its_standard() -> None:
    """Read a calendar by the rules of RFC 5545 alone, without the library that writes it."""
    text = calendar_ics(MEETINGS, "Outcome").decode("utf-8")
    assert "\n" not in text.replace("\r\n", "")
    assert all(len(line.encode()) <= 75 for line in text.split("\r\n"))
    open_parts: list[str] = []
    zones: set[str] = set()
    events: list[dict[str, str]] = []
    for line in unfolded(text):
        name, _, value = line.partition(":")
        match name:
            case "BEGIN":
                open_parts.append(value)
                if value == "VEVENT":
                    events.append({})
            case "END":
                assert open_parts.pop() == value
            case "TZID" if open_parts[-1] == "VTIMEZONE":
                zones.add(value)
            case _ if open_parts[-1] == "VEVENT":
                events[-1][name] = value
    assert open_parts == []
    for event in events:
        names = {name.split(";")[0] for name in event}
        assert {"UID", "DTSTAMP", "DTSTART", "SUMMARY"} <= names
        used = {zone for name in event for zone in re.findall(r"TZID=([^;:]+)", name)}
        assert used <= zones
    assert len({event["UID"] for event in events}) == len(MEETINGS)
    assert events[0]["SUMMARY"].startswith(r"Consultation\, on “Rev.2”\; part 1")


def test_another_parser_reads_a_calendar() -> None:
    vobject = pytest.importorskip("vobject", reason="vobject, another reader of calendars, is not installed.")
    calendar = vobject.readOne(calendar_ics(MEETINGS, "Outcome").decode("utf-8"))
    events = {str(event.summary.value): event for event in calendar.vevent_list}
    assert events["会议"].dtstart.value == date(2026, 12, 9)
    first = events[MEETINGS[0].title.strip()] if MEETINGS[0].title.strip() in events else events[MEETINGS[0].title]
    assert first.dtstart.value.astimezone(UTC) == START
    assert first.location.value.startswith("Conference Room 3")


def test_the_written_calendar_is_the_same_for_the_same_meetings() -> None:
    assert calendar_ics(MEETINGS, "Outcome") == calendar_ics(tuple(replace(each) for each in MEETINGS), "Outcome")
