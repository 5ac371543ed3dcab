"""The reader's notes as a document: each where it stands, with what it quotes, changes and proposes."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.publishing.drafts import every_kind
from tests.publishing.noting.notes_kept import ACCESS, MATERIAL, MORNING, NEW, NOTES, OLD, REV1, REV2, REV3, note, on
from wsis_desktop.model.anchor import anchor_at
from wsis_desktop.model.comparison import Relation
from wsis_desktop.model.note import Carried, CarriedStatus, Note, NoteKind, Scope
from wsis_desktop.publishing.document import Ink, Passage, Run, Style, words_of
from wsis_desktop.publishing.noting.material import NoteOrder, NotesWanted
from wsis_desktop.publishing.noting.my_notes import my_notes_document
from wsis_desktop.publishing.noting.note_text import passages_of
from wsis_desktop.publishing.noting.redlines import proposed_runs


def lines(wanted: NotesWanted | None = None) -> list[str]:
    document = my_notes_document(MATERIAL, wanted)
    return [words for block in document.blocks for words in words_of(block)]


def test_notes_stand_by_section_with_place_page_kind_tags_and_day() -> None:
    said = lines()
    assert said[:3] == ["On the whole text", "The whole text · Task · done · 3 November 2026", "Call the capital."]
    assert said[3:5] == ["Today.", ACCESS]
    assert "Para 88 · Question · #reporting · 3 November 2026" in said
    assert "“request a report”" in said
    assert "Para 88 (a) · Position: red line · 3 November 2026" in said
    document = my_notes_document(MATERIAL)
    sections = [heading.runs[0].text for heading in document.headings if heading.level == 1]
    assert sections == ["On the whole text", ACCESS, "Finance"]
    assert document.title == "Notes on Outcome <document>"
    assert document.lines == ("Rev.2", "6 notes")


def test_a_page_is_told_where_the_file_has_pages() -> None:
    placed = on(4, 9, body="Here.")
    regions = NEW.paragraphs[4].regions
    assert not regions
    anchor = anchor_at(every_kind().old, 5)
    said = my_notes_document(replace(MATERIAL, notes=(replace(placed, anchor=anchor),)))
    assert "page 2" in "".join(words_of(said.blocks[1]))


def test_a_change_and_a_proposal_are_redlines_of_both_texts() -> None:
    blocks = my_notes_document(MATERIAL).blocks
    inked = [
        block for block in blocks if isinstance(block, Passage) and any(run.ink is not Ink.PLAIN for run in block.runs)
    ]
    change, proposal = (
        {ink: "".join(run.text for run in block.runs if run.ink in {Ink.PLAIN, ink}) for ink in (Ink.WENT, Ink.CAME)}
        for block in inked
    )
    assert change == {Ink.WENT: OLD.paragraphs[1].text, Ink.CAME: NEW.paragraphs[1].text}
    assert proposal == {
        Ink.WENT: f"Proposed: {NEW.paragraphs[1].text}",
        Ink.CAME: "Proposed: We request a report annually.",
    }


def test_the_comparison_tells_what_a_split_paragraph_became() -> None:
    compared = every_kind()
    link = next(link for link in compared.links if link.relation is Relation.SPLIT)
    old, new = anchor_at(compared.old, link.old[0]), anchor_at(compared.new, link.new[1])
    split = on(1, 9, scope=Scope.CHANGE, anchor=new, counterpart=old, earlier=REV1)
    document = my_notes_document(replace(MATERIAL, notes=(split,), comparison=compared))
    shown = "".join(run.text for block in document.blocks if isinstance(block, Passage) for run in block.runs)
    assert "Lenders read. ¶ They also write." in shown.replace("  ", " ")


def test_without_positions_nothing_of_them_is_told() -> None:
    said = "\n".join(lines(NotesWanted(positions=False)))
    assert "Not without us." not in said
    assert "red line" not in said


def test_authors_are_told_or_not() -> None:
    assert "Ana" in "\n".join(lines())
    assert "Ana" not in "\n".join(lines(NotesWanted(authors=False)))


def test_kinds_tags_and_done_ones_are_chosen() -> None:
    assert len([line for line in lines(NotesWanted(kinds=frozenset({NoteKind.QUESTION}))) if "Para" in line]) == 1
    assert "Of whom?" in lines(NotesWanted(tags=frozenset({"reporting"})))
    assert "Today." not in lines(NotesWanted(done=False))
    assert "Of whom?" in lines(NotesWanted(words=("OF", "question")))
    assert lines(NotesWanted(words=("Of whom?", "task"))) == ["There are no notes to show."], "all of them, in one note"
    assert lines(NotesWanted(tags=frozenset({"unheard"}))) == ["There are no notes to show."]


def test_by_kind_the_kinds_are_the_headings() -> None:
    document = my_notes_document(MATERIAL, NotesWanted(order=NoteOrder.KIND))
    assert [heading.runs[0].text for heading in document.headings if heading.level == 1] == [
        "Comment",
        "Question",
        "Proposal",
        "Position",
        "Task",
    ]


def test_by_date_the_oldest_comes_first() -> None:
    late = replace(NOTES[0], modified=MORNING.replace(year=2027))
    document = my_notes_document(replace(MATERIAL, notes=(late, *NOTES[1:])), NotesWanted(order=NoteOrder.DATE))
    assert "3 November 2027" in "".join(words_of([b for b in document.headings if b.anchor][-1]))
    assert {heading.level for heading in document.headings} == {1}


def carried_on(number: int, origin: Note, revision: UUID, status: CarriedStatus) -> Note:
    """Return what became of a note in a later revision; a detached one keeps its origin's anchor."""
    return replace(
        origin, id=UUID(int=100 + number), revision=revision, origin=origin.id, carried=Carried(status, 0.9, MORNING)
    )


@pytest.mark.parametrize("status", [CarriedStatus.DETACHED, CarriedStatus.SAME_TEXT])
def test_what_became_of_a_note_in_a_revision_not_on_show_does_not_stand_for_it(status: CarriedStatus) -> None:
    here = on(1, 7, body="Too seldom.")
    later = carried_on(8, here, REV3, status)
    shown = replace(MATERIAL, notes=(here, later), shown=frozenset({REV1, REV2}))
    assert shown.chosen(NotesWanted()) == [here]
    assert replace(shown, shown=frozenset({REV2, REV3})).chosen(NotesWanted()) == [later]
    assert replace(shown, shown=frozenset()).chosen(NotesWanted()) == [later]


def test_each_note_is_published_once_whichever_revisions_are_on_show() -> None:
    first = on(1, 7, body="Twice?", revision=REV1, anchor=anchor_at(OLD, 1))
    second = carried_on(8, first, REV2, CarriedStatus.SAME_TEXT)
    third = carried_on(9, second, REV3, CarriedStatus.DETACHED)
    for shown in ({REV1, REV2}, {REV2, REV3}, {REV1, REV3}, {REV1}, {REV2}, {REV3}, set()):
        material = replace(MATERIAL, notes=(first, second, third), shown=frozenset(shown))
        (published,) = material.chosen(NotesWanted())
        assert not shown or published.revision in shown
    elsewhere = replace(MATERIAL, notes=(second, third), shown=frozenset({REV1}))
    assert elsewhere.chosen(NotesWanted()) == [third], "what stands on none of them is not lost either"


def test_one_that_came_along_stands_for_its_origin() -> None:
    origin = on(1, 7, body="Twice?", anchor=anchor_at(OLD, 1), revision=REV1)
    came = on(1, 8, body="Twice?", origin=origin.id, carried=Carried(CarriedStatus.TEXT_EDITED, 0.9, MORNING))
    document = my_notes_document(replace(MATERIAL, notes=(origin, came)))
    assert [words for block in document.blocks for words in words_of(block)].count("Twice?") == 1


def test_notes_of_several_revisions_stand_below_their_names() -> None:
    earlier = on(1, 7, body="Twice?", anchor=anchor_at(OLD, 1), revision=REV1)
    document = my_notes_document(replace(MATERIAL, notes=(earlier, *NOTES[1:])))
    assert [(each.runs[0].text, each.level) for each in document.headings if not each.anchor] == [
        ("Rev.1", 1),
        (ACCESS, 2),
        ("Rev.2", 1),
        (ACCESS, 2),
        ("Finance", 2),
    ]


def test_a_note_whose_text_is_gone_says_on_what_it_stood() -> None:
    gone = on(1, 7, body="Why?", carried=Carried(CarriedStatus.DETACHED, 0.0, MORNING))
    said = [w for b in my_notes_document(replace(MATERIAL, notes=(gone,))).blocks for w in words_of(b)]
    assert "It stood on “We request a report biennially.”" in said


def test_back_in_a_section_after_one_inside_it_the_section_is_named_again() -> None:
    inside = note(1, body="in", scope=Scope.PARAGRAPH, anchor=replace(anchor_at(NEW, 1), section=("A", "B")))
    after = note(2, body="after", scope=Scope.PARAGRAPH, anchor=replace(anchor_at(NEW, 1), section=("A",)))
    document = my_notes_document(replace(MATERIAL, notes=(inside, after)))
    assert [(each.runs[0].text, each.level) for each in document.headings if not each.anchor] == [
        ("A", 1),
        ("B", 2),
        ("A", 1),
    ]


def test_a_body_keeps_lists_quotations_emphasis_and_safe_links() -> None:
    made = passages_of(
        "1. **one**\n2. two\n\n> said\n\n- a [place](https://un.org) [bad](javascript:alert(1))\n\n`x<y`"
    )
    assert [(each.label, each.style) for each in made] == [
        ("1.", Style.BODY),
        ("2.", Style.BODY),
        ("", Style.QUOTATION),
        ("", Style.BULLET),
        ("", Style.BODY),
    ]
    assert made[0].runs == (Run("one", bold=True),)
    assert [run.link for run in made[3].runs if run.link] == ["https://un.org"]
    assert made[4].runs[0].text == "x<y"


@given(st.lists(st.text(st.characters(categories=("L", "Nd")), min_size=1), min_size=1))
def test_no_word_of_a_body_is_lost(words: list[str]) -> None:
    said = "".join(run.text for passage in passages_of(" ".join(words)) for run in passage.runs)
    assert said.split() == " ".join(words).split()


@given(st.text(), st.text())
def test_a_proposal_gives_both_texts_again(current: str, proposed: str) -> None:
    runs = proposed_runs(current, proposed)
    old = "".join(run.text for run in runs if run.ink is not Ink.CAME)
    new = "".join(run.text for run in runs if run.ink is not Ink.WENT)
    assert _letters(old) == _letters(current)
    assert _letters(new) == _letters(proposed)


def _letters(text: str) -> str:
    return "".join(text.replace("¶", "").split())


def test_each_passage_is_set_the_way_its_letters_are_written() -> None:
    spoken = [on(4, 9, body="من يدفع؟"), on(4, 10, body="谁付钱？"), on(4, 11, body="Who pays in المغرب?")]
    document = my_notes_document(replace(MATERIAL, notes=tuple(spoken)))
    bodies = [block for block in document.blocks if isinstance(block, Passage)]
    assert [block.language for block in bodies] == ["ar", "zh", ""]
    assert document.language == "en"
