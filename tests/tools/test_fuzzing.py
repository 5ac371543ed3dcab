"""The hunt for files that readers stumble over finds what is there to be found."""

from __future__ import annotations

import io
import sys
import zipfile
import zlib
from dataclasses import replace
from inspect import getfile
from pathlib import Path
from random import Random

import pytest

if sys.platform == "win32":
    pytest.skip("Trials are bounded by what only Unix systems offer.", allow_module_level=True)

from fuzzing.arcs import Arcs
from fuzzing.hunting import Hunter
from fuzzing.invariants import Broken, require_sides, require_sound
from fuzzing.minimising import minimised
from fuzzing.mutating import mutated
from fuzzing.mutating_words import ENCODINGS, reencoded
from fuzzing.running import Limits, Runner, Task
from fuzzing.seeds import SUFFIXES, seeds
from fuzzing.trial import ReadingTrial
from fuzzing.words_kept import require_words_kept

from tests.reading.docx_builder import docx, paragraph
from tests.tools.planted import HarmfulTrial, PlantedTrial
from wsis_desktop.model.region import Region, WordPlace, WordPlaces
from wsis_desktop.model.revision import Format, Kind, PageSize, Paragraph, Revision
from wsis_desktop.reading.markdown.read_markdown import read_markdown_steps
from wsis_desktop.reading.markdown.source import prepare
from wsis_desktop.reading.read import read

CODE = Path(__file__).resolve().parent
LIMITS = Limits(seconds=0.3, patience=20, megabytes=60)


def revision_of(*paragraphs: Paragraph, pages: int = 0) -> Revision:
    return Revision("d", "", Format.PDF, "", paragraphs, pages=(PageSize(600, 800),) * pages)


def test_a_fault_behind_three_signs_is_found_and_made_small(tmp_path: Path) -> None:
    with Runner(tmp_path, PlantedTrial, CODE, LIMITS) as runner:
        hunt = Hunter(runner, tmp_path, seed=4, tell=lambda _: None).hunt([(".txt", b"We request.\n")], 60, enough=1)
    assert [key[1:] for key in hunt.findings] == [("KeyError", "planted.py:reads")]
    (finding,) = hunt.findings.values()
    small = finding.path.read_text(encoding="utf-8")
    assert sorted(small) == sorted("44 bis[Agreed]第三条")
    assert "KeyError" in hunt.summary()
    assert "KeyError: 2" in finding.path.with_suffix(".txt.why").read_text(encoding="utf-8")
    assert len(hunt.kept[".txt"]) >= 3


@pytest.mark.parametrize(
    ("deed", "complaint"),
    [
        ("die", "dies with -9"),
        ("loop", "TooSlow"),
        ("hoard", "takes too much memory"),
        ("eat", "MemoryError"),
        ("lie", "a reader does not lie"),
        ("nothing", ""),
    ],
)
def test_harm_is_told_and_the_next_trial_runs(tmp_path: Path, deed: str, complaint: str) -> None:
    bad, good = tmp_path / "bad.txt", tmp_path / "good.txt"
    bad.write_text(deed)
    good.write_text("nothing")
    with Runner(tmp_path, HarmfulTrial, CODE, LIMITS) as runner:
        assert runner.run(Task(bad, bad)).complaint == complaint
        assert runner.run(Task(good, good)).complaint == ""


def test_the_readers_pass_the_seeds(tmp_path: Path) -> None:
    folder = Path(read.__code__.co_filename).parent
    every = list(seeds())
    assert {suffix for suffix, _ in every} == set(SUFFIXES)
    with Runner(tmp_path, ReadingTrial, folder, Limits()) as runner:
        for at, (suffix, data) in enumerate(every[::3]):
            path = tmp_path / f"seed{at}{suffix}"
            path.write_bytes(data)
            report = runner.run(Task(path, path, thorough=True))
            assert (report.complaint, report.detail) == ("", "")
        assert report.arcs > 3_000


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_a_seed_makes_the_same_change_each_time_and_most_change_something(
    suffix: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    data = next(data for each, data in seeds() if each == suffix)
    made = [mutated(data, data, suffix, seed) for seed in range(20)]
    monkeypatch.setattr("time.time", lambda: 1_000_000_000.0)  # another day
    if suffix != ".pdf":  # a new file has a new name inside
        assert made == [mutated(data, data, suffix, seed) for seed in range(20)]
    assert sum(each != data for each in made) > 14


def test_what_does_not_matter_is_left_out_of_a_package() -> None:
    whole = docx(*(paragraph(f"We request {at}.") for at in range(9)), styles="")
    small = minimised(whole, lambda data: b"We request 4." in _document(data), 200)
    assert _document(small).count(b"We request") == 1
    assert len(small) < len(whole)


def _document(data: bytes) -> bytes:
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        return package.read("word/document.xml") if "word/document.xml" in package.namelist() else b""


@pytest.mark.parametrize(
    ("paragraph", "pages"),
    [
        (Paragraph(1, Kind.PARAGRAPH, "We."), 0),
        (Paragraph(0, Kind.PARAGRAPH, "We  request."), 0),
        (Paragraph(0, Kind.PARAGRAPH, ""), 0),
        (Paragraph(0, Kind.HEADING, "We"), 0),
        (Paragraph(0, Kind.PARAGRAPH, "We", section=("Nowhere",)), 0),
        (Paragraph(0, Kind.PARAGRAPH, "We", regions=(Region(1, 0, 0, 1.2, 1),)), 1),
        (Paragraph(0, Kind.PARAGRAPH, "We", regions=(Region(1, 0.5, 0, float("nan"), 1),)), 1),
        (Paragraph(0, Kind.PARAGRAPH, "We"), 1),
        (
            Paragraph(
                0,
                Kind.PARAGRAPH,
                "We go there",
                regions=(Region(1, 0, 0, 1, 1),),
                words=WordPlaces.of([WordPlace(0, 2, Region(1, 0, 0, 1, 1))]),
            ),
            1,
        ),
    ],
)
def test_a_reading_that_contradicts_itself_is_broken(paragraph: Paragraph, pages: int) -> None:
    with pytest.raises(Broken):
        require_sound(revision_of(paragraph, pages=pages))


def test_a_lost_word_is_noticed(tmp_path: Path) -> None:
    data = b"We request a report.\n\nWe decide."
    path = tmp_path / "draft.txt"
    path.write_bytes(data)
    whole = read(path)
    require_words_kept(path, data, whole)
    with pytest.raises(Broken, match="decide"):
        require_words_kept(path, data, read_of(tmp_path, b"We request a report."))


def read_of(folder: Path, data: bytes) -> Revision:
    path = folder / "other.txt"
    path.write_bytes(data)
    return read(path)


def test_a_side_that_the_marked_text_does_not_hold_is_noticed(tmp_path: Path) -> None:
    before, after = read_of(tmp_path, b"We note it."), read_of(tmp_path, b"We welcome it.")
    marked = read_of(tmp_path, b"We notewelcome it.")
    require_sides(before, after, marked)
    with pytest.raises(Broken, match="the text before"):
        require_sides(before, after, after)


def test_text_is_changed_in_every_encoding() -> None:
    random = Random(1)  # noqa: S311 - a seed, no secret
    assert len({reencoded("Мы request", random) for _ in range(300)}) >= len(ENCODINGS) - 1


def test_a_package_that_is_broken_inside_can_be_changed_and_taken_from() -> None:
    whole = docx(paragraph("We request. " * 40))
    at = whole.index(b"word/document.xml") + 60
    broken = whole[:at] + bytes(byte ^ 0xFF for byte in whole[at : at + 40]) + whole[at + 40 :]
    with zipfile.ZipFile(io.BytesIO(broken)) as package, pytest.raises((zlib.error, zipfile.BadZipFile)):
        package.read("word/document.xml")
    for seed in range(20):
        assert mutated(broken, whole, ".docx", seed)
        assert mutated(whole, broken, ".docx", seed)


def test_what_is_read_beside_is_followed(tmp_path: Path) -> None:
    reading = Path(sys.modules["wsis_desktop.reading.read"].__file__ or "").parent
    path = tmp_path / "draft.md"
    path.write_text("# We\n\n- request\n", encoding="utf-8")
    arcs = Arcs(reading)
    with arcs.followed() as fresh:
        read(path)
    files = sorted(reading.rglob("*.py"))
    followed = {files[(arc >> 32) - 1] for arc in fresh}
    assert followed >= {Path(getfile(part)) for part in (read, read_markdown_steps, prepare)}


def test_what_hangs_once_is_the_machines_fault_and_what_hangs_twice_the_readers(tmp_path: Path) -> None:
    told: list[str] = []
    limits = replace(LIMITS, patience=1)
    with Runner(tmp_path, HarmfulTrial, CODE, limits) as runner:
        hunt = Hunter(runner, tmp_path, tell=told.append).hunt([(".txt", b"sleep once"), (".md", b"sleep")], 0)
    assert [key[:2] for key in hunt.findings] == [(".md", "hangs")]
    assert len(told) == 1
