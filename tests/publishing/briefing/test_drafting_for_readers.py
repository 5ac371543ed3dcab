"""What a draft tells because its reader said so: by a mark, by a note, by weighing it, by a cross-check's numbers."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID

import pytest

from wsis_desktop.comparing.compare import compare
from wsis_desktop.comparing.crosscheck import crosscheck
from wsis_desktop.model.anchor import anchor_at
from wsis_desktop.model.comparison import Comparison, Significance
from wsis_desktop.model.crosscheck import TrackedTexts
from wsis_desktop.model.draft import EntryKind
from wsis_desktop.model.note import Note
from wsis_desktop.model.revision import Format, Kind, Label, Paragraph, Revision
from wsis_desktop.publishing.briefing.drafting import briefing_draft, entry_places
from wsis_desktop.publishing.briefing.options import BriefingOptions
from wsis_desktop.publishing.briefing.tracked import tracked_numbers
from wsis_desktop.reading.read import read

NOW = datetime(2026, 11, 28, 9, tzinfo=UTC)
OLD = """1. We request the Secretariat to report annually on the use of reading rooms.

2. We welcome the libraries of every town, and the readers who keep them alive.
"""
NEW = OLD.replace("annually", "biennially").replace("town, and", "town and")


@pytest.fixture
def comparison(tmp_path: Path) -> Comparison:
    paths = [tmp_path / "old.txt", tmp_path / "new.txt"]
    for path, text in zip(paths, (OLD, NEW), strict=True):
        path.write_text(text, encoding="utf-8")
    return compare(read(paths[0]), read(paths[1]))


def lines(comparison: Comparison, options: BriefingOptions, *notes: Note) -> list[str]:
    return [entry.text for entry in briefing_draft(comparison, notes, options) if entry.kind is EntryKind.CHANGE]


def closing(comparison: Comparison, options: BriefingOptions) -> str:
    return next(entry.text for entry in briefing_draft(comparison, (), options) if entry.kind is EntryKind.CLOSING)


def test_a_note_is_told_without_the_marks_of_its_markdown(comparison: Comparison) -> None:
    body = "Ask for **weekly** reports:\n\n- from *all* towns\n- [by mail](https://example.org)"
    note = Note(UUID(int=1), UUID(int=2), NOW, NOW, body=body, anchor=anchor_at(comparison.new, 0))
    told = [
        entry.text for entry in briefing_draft(comparison, [note], BriefingOptions()) if entry.kind is EntryKind.NOTE
    ]
    assert told == ["Comment: Ask for weekly reports: • from all towns • by mail"]


def test_a_small_change_is_told_when_it_is_marked_and_a_great_one_is_not_when_it_is_left_out(
    comparison: Comparison,
) -> None:
    assert len(lines(comparison, BriefingOptions())) == 1
    assert closing(comparison, BriefingOptions()) == "In addition: 1 inconsequential edit."
    marked = BriefingOptions(mentioned={1: True})
    assert len(lines(comparison, marked)) == 2
    assert closing(comparison, marked) == "There are no other changes."
    assert [
        words for words in lines(comparison, BriefingOptions(mentioned={0: False, 1: True})) if "bienn" in words
    ] == []


def test_a_change_with_a_note_on_it_is_told_with_the_note(comparison: Comparison) -> None:
    note = Note(UUID(int=1), UUID(int=2), NOW, NOW, body="Why?", anchor=anchor_at(comparison.new, 1))
    assert len(lines(comparison, BriefingOptions(), note)) == 2
    assert entry_places(comparison, (note,))[f"note/{note.id}"] == 1


def test_what_the_reader_says_matters_is_told_with_all_its_edits(comparison: Comparison) -> None:
    first, second = comparison.links
    weighed = replace(second, significance=Significance.SUBSTANTIVE, weighed_by_hand=True)
    told = lines(replace(comparison, links=(first, weighed)), BriefingOptions())
    assert len(told) == 2
    assert "town" in told[1]


def test_brackets_that_only_open_are_no_part_of_what_is_quoted(tmp_path: Path) -> None:
    paths = [tmp_path / "old.txt", tmp_path / "new.txt"]
    paths[0].write_text("1. Loans [shall] [should] be free of charge for every reader.\n", encoding="utf-8")
    paths[1].write_text("1. Loans should be free of charge for every reader.\n", encoding="utf-8")
    (line,) = lines(compare(read(paths[0]), read(paths[1])), BriefingOptions())
    assert "“[shall]”" in line
    assert "[”" not in line


def numbered(name: str, *texts: tuple[str, str]) -> Revision:
    paragraphs = tuple(
        Paragraph(at, Kind.PARAGRAPH, text, label=Label(number)) for at, (number, text) in enumerate(texts)
    )
    return Revision(f"{name}.txt", name * 32, Format.TEXT, "", paragraphs, language="en")


def test_numbers_of_the_marked_file_stand_beside_those_of_the_clean_text() -> None:
    reports = "We request the Secretariat to report biennially on the use of reading rooms."
    before = "We request the Secretariat to report annually on the use of reading rooms."
    went = "We regret the closing of reading rooms in the districts of the north."
    stays = "We welcome the libraries of every town and the readers who keep them alive."
    clean = numbered("c", ("1", stays), ("2", reports))
    earlier = numbered("e", ("1", went), ("2", stays), ("3", before))
    after = numbered("d", ("2", stays), ("3", reports))
    marked = numbered("d", ("1", went), ("2", stays), ("3", reports))
    made = crosscheck(clean, TrackedTexts(earlier, after, marked), None)
    found = tracked_numbers(made, clean)
    assert found == {0: "2", 1: "3"}
    comparison = compare(earlier, clean)
    told = lines(comparison, BriefingOptions(tracked_numbers=found))
    assert any("(para 3, 2 in the clean text)" in words for words in told)
    assert tracked_numbers(None, clean) == {}
    assert tracked_numbers(made, earlier) == {}


def test_a_long_heading_above_a_section_is_known_by_its_beginning_and_its_own_is_told_whole(tmp_path: Path) -> None:
    annex = "Draft rules of procedure for the conference of the parties to the agreement on public libraries"
    own = "Draft rules for the meetings of all who keep the libraries of every town and village of the region"
    text = f"# Declaration\n\n## {annex}\n\n### {own}\n\n{OLD}\n\n## Short\n\n### Inner\n\n3. We meet annually.\n"
    paths = [tmp_path / "old.md", tmp_path / "new.md"]
    for path, words in zip(paths, (text, text.replace("annually", "biennially")), strict=True):
        path.write_text(words, encoding="utf-8")
    draft = briefing_draft(compare(read(paths[0]), read(paths[1])), (), BriefingOptions())
    sections = [entry.text for entry in draft if entry.kind is EntryKind.SECTION]
    assert sections == [f"Draft rules of procedure for the conference of the parties … › {own}", "Short › Inner"]
