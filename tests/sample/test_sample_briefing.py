"""The sample's briefing beside the list of its true changes: none is missing, none is invented, all is quoted rightly."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from uuid import UUID

import pytest

from tests.sample.truth import Truth
from wsis_desktop.comparing.compare import compare
from wsis_desktop.comparing.quoting.check import check_briefing
from wsis_desktop.model.anchor import anchor_at
from wsis_desktop.model.briefing import BriefingCheck, Verdict
from wsis_desktop.model.comparison import Comparison, Relation, Side, Significance
from wsis_desktop.model.draft import EntryKind
from wsis_desktop.model.meeting import Meeting, When
from wsis_desktop.model.note import Carried, CarriedStatus, Note, NoteKind, Stance
from wsis_desktop.model.review import change_keys
from wsis_desktop.model.revision import Format, Kind, Paragraph, Revision
from wsis_desktop.publishing.briefing.briefing import briefing_document
from wsis_desktop.publishing.briefing.drafting import briefing_draft, entry_places, is_told
from wsis_desktop.publishing.briefing.options import BriefingOptions
from wsis_desktop.publishing.document import Document, Heading, words_of
from wsis_desktop.reading.briefing.open import open_briefing

NOW = datetime(2026, 11, 28, 9, tzinfo=UTC)


@pytest.fixture(scope="module")
def comparison(readings: dict[Side, Revision]) -> Comparison:
    return compare(readings[Side.OLD], readings[Side.NEW])


def lines(document: Document) -> list[str]:
    return [words for block in document.blocks for words in words_of(block)]


def checked(document: Document, comparison: Comparison) -> BriefingCheck:
    """Hold a briefing of ours against the two texts, as someone else's."""
    paragraphs = tuple(
        Paragraph(at, Kind.HEADING if isinstance(block, Heading) else Kind.PARAGRAPH, "".join(words_of(block)))
        for at, block in enumerate(document.blocks)
    )
    note = Revision("briefing.txt", "0" * 64, Format.TEXT, "", paragraphs, language="en")
    return check_briefing(open_briefing(note), comparison.new, comparison)


@pytest.mark.parametrize("least", list(Significance))
def test_each_true_change_that_matters_has_one_line_and_no_other_has(
    comparison: Comparison, truth: Truth, least: Significance
) -> None:
    options = BriefingOptions(least=least)
    told = Comparison(truth.revision(Side.OLD), truth.revision(Side.NEW), truth.links)
    true = Counter(
        f"change/{key}" for key, link in zip(change_keys(told), told.links, strict=True) if is_told(link, options)
    )
    draft = briefing_draft(comparison, (), options)
    said = Counter(entry.key for entry in draft if entry.kind is EntryKind.CHANGE)
    retitled = {
        f"change/{key}"
        for key, link in zip(change_keys(told), told.links, strict=True)
        if link.old and link.new and told.paragraphs(link, Side.NEW)[0].kind is Kind.HEADING and not link.moved
    }
    # A retitled section is named in its heading instead.
    assert sorted(set(true) - set(said) - retitled) == []
    every = {f"change/{key}" for key, link in zip(change_keys(told), told.links, strict=True) if link.change}
    assert sorted(set(said) - every) == []
    # “Daily” news is weighed as a frequency; the list of true changes has it for wording.
    assert len(set(said) - set(true)) == (1 if least is Significance.SUBSTANTIVE else 0)
    assert max(said.values()) == 1
    named = [entry.text for entry in draft if entry.kind is EntryKind.SECTION and "previously" in entry.text]
    assert "Access for all (previously “Bridging the distance”)" in named


@pytest.mark.parametrize("least", list(Significance))
def test_all_is_quoted_and_cited_rightly(comparison: Comparison, least: Significance) -> None:
    made = checked(briefing_document(comparison, (), BriefingOptions(least=least)), comparison)
    assert not list(made.slips())
    assert {each.verdict for each in made.quotations} == {Verdict.EXACT, Verdict.EARLIER}


def test_what_is_not_told_is_counted(comparison: Comparison) -> None:
    closing = {
        least: next(
            entry.text
            for entry in briefing_draft(comparison, (), BriefingOptions(least=least))
            if entry.kind is EntryKind.CLOSING
        )
        for least in Significance
    }
    edits = Counter(edit.significance for link in comparison.links for edit in link.edits)
    fewer = edits[Significance.EDITORIAL] + edits[Significance.WORDING]
    assert closing[Significance.EDITORIAL] == "In addition: 16 paragraphs renumbered."
    assert (
        closing[Significance.SUBSTANTIVE] == f"In addition: {fewer} inconsequential edits and 16 paragraphs renumbered."
    )


def test_lines_read_as_an_adviser_writes_them(comparison: Comparison) -> None:
    said = lines(briefing_document(comparison, (), BriefingOptions()))
    assert any(
        line.startswith("“of the Secretariat to report biennially") or "(previously “annually”" in line for line in said
    )
    added = "Added: “Films and recordings with subtitles, signed interpretation or audio description”"
    assert f"{added} (new para 15 (b) (iii))" in said
    assert any(line.startswith("Deleted: “") and line.endswith("(para 55 of the earlier text)") for line in said)
    assert all("\n" not in line for line in said)


def test_the_same_comparison_gives_the_same_briefing(comparison: Comparison) -> None:
    options = BriefingOptions(title="Note", author="Ana", day=date(2026, 11, 28))
    once = briefing_document(comparison, (), options)
    assert briefing_document(comparison, (), options) == once
    assert once.lines[0] == "Note by Ana, Saturday 28 November 2026"


def test_no_two_entries_are_known_by_the_same(comparison: Comparison) -> None:
    draft = briefing_draft(comparison, [], BriefingOptions())
    titles = [entry.text for entry in draft if entry.kind is EntryKind.SECTION]
    assert {"Our common commitment", "Footnotes"} <= set(titles), "footnotes stand in the section of their text"
    assert len({entry.key for entry in draft}) == len(draft)
    places = entry_places(comparison, [])
    assert {entry.key for entry in draft if entry.kind is not EntryKind.CLOSING} <= set(places)


def test_notes_and_meetings_have_their_place(comparison: Comparison) -> None:
    place = next(each for each in comparison.new.paragraphs if "biennially on the implementation" in each.text)
    note = Note(
        UUID(int=1),
        UUID(int=9),
        NOW,
        NOW,
        NoteKind.POSITION,
        body="We keep *annual* reports.",
        anchor=anchor_at(comparison.new, place.index),
        stance=Stance.RED_LINE,
    )
    start = datetime(2025, 12, 8, 12, tzinfo=UTC)
    when = When(start, start + timedelta(hours=1), zones=("America/New_York", "UTC"))
    meeting = Meeting(UUID(int=2), UUID(int=9), "Consultation", when, NOW, NOW, "Room 3", "https://example.org/join")
    document = briefing_document(comparison, (note,), BriefingOptions(meetings=(meeting,), home="Europe/Paris"))
    said = lines(document)
    at = said.index("Position (red line): We keep annual reports.")
    assert place.printed_label in said[at - 1]
    clocks = "07:00–08:00 New York / 12:00–13:00 UTC / 13:00–14:00 Paris"
    assert said[-2:] == [
        "Next steps",
        f"Monday 8 December 2025, {clocks}: Consultation, Room 3, https://example.org/join",
    ]
    without = replace(BriefingOptions(), without=frozenset({NoteKind.POSITION}))
    assert not any("red line" in line for line in lines(briefing_document(comparison, (note,), without)))


def test_a_note_that_came_along_is_said_once_and_one_on_what_is_gone_where_it_went(comparison: Comparison) -> None:
    edited = next(link for link in comparison.links if link.relation is Relation.EDITED and link.change)
    gone = next(link for link in comparison.links if link.relation is Relation.DELETED)
    first = Note(UUID(int=1), UUID(int=9), NOW, NOW, body="Said once.", anchor=anchor_at(comparison.old, edited.old[0]))
    came = replace(
        first,
        id=UUID(int=2),
        origin=first.id,
        anchor=anchor_at(comparison.new, edited.new[0]),
        carried=Carried(CarriedStatus.TEXT_EDITED, 0.9, NOW),
    )
    lost = Note(
        UUID(int=3), UUID(int=9), NOW, NOW, body="Bring it back.", anchor=anchor_at(comparison.old, gone.old[0])
    )
    nowhere = replace(lost, id=UUID(int=4), origin=lost.id, carried=Carried(CarriedStatus.DETACHED, 0.0, NOW))
    on_change = replace(
        lost, id=UUID(int=5), body="Why?", anchor=None, counterpart=anchor_at(comparison.old, gone.old[0])
    )
    said = lines(briefing_document(comparison, (first, came, lost, nowhere, on_change), BriefingOptions()))
    assert [sum(words in line for line in said) for words in ("Said once.", "Bring it back.", "Why?")] == [1, 1, 1]


def test_what_the_reader_marked_is_told_whatever_it_weighs(comparison: Comparison) -> None:
    at = next(
        at for at, link in enumerate(comparison.links) if link.change and link.significance is Significance.EDITORIAL
    )
    draft = briefing_draft(comparison, (), BriefingOptions(chosen=frozenset({at})))
    (line,) = (entry for entry in draft if entry.kind is EntryKind.CHANGE)
    assert line.key == f"change/{change_keys(comparison)[at]}"
