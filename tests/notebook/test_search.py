"""A few letters find a note, its words or a paragraph in any script; what is in the bin is not found."""

from __future__ import annotations

import string
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from tests.notebook.kept import FIRST, dossier_with, draft, paragraph_with, written
from wsis_desktop.model.note import CarriedStatus, Note, NoteKind, Stance
from wsis_desktop.notebook.search import Findings, Question, Sought
from wsis_desktop.notebook.searchable import folded, places_of, question_of
from wsis_desktop.notebook.store import Store, open_store

LANGUAGES = (
    FIRST
    + """
4. 我们请秘书长每年报告执行进展情况。

5. نؤكّد من جديد رؤيتنا المشتركة لمجتمع المعلومات.

6. Nous réaffirmons notre vision commune de la société de l'information.

7. Мы подтверждаем наше общее видение информационного общества.
"""
)


def noted(store: Store, *bodies: str, **more: object) -> list[Note]:
    """Write notes on a dossier of their own."""
    dossier = store.dossiers.create("Outcome")
    return [store.notes.save(replace(store.notes.new(dossier.id), body=body, **more)) for body in bodies]  # type: ignore[arg-type]


def bodies(findings: Findings) -> set[str]:
    return {note.body for note in findings.notes}


def test_the_first_letters_of_each_word_are_enough(store: Store) -> None:
    noted(store, "Ask the capital about financing.", "Finance ministers meet.", "Nothing to do with money.")
    assert bodies(store.search.find(Question("financ"))) == {
        "Ask the capital about financing.",
        "Finance ministers meet.",
    }
    assert bodies(store.search.find(Question("FINANC capit"))) == {"Ask the capital about financing."}
    assert bodies(store.search.find(Question('"finance"'))) == {"Finance ministers meet."}
    assert bodies(store.search.find(Question('"about financing"'))) == {"Ask the capital about financing."}
    assert bodies(store.search.find(Question("inancing"))) == set()


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        ("报告", 4),
        ("秘书长", 4),
        ("告执", 4),
        ("رؤيتنا", 5),
        ("نؤكد", 5),  # without the vowel sign that the text has
        ("reaffirmons societe", 6),
        ("RÉAFFIRMONS", 6),
        ("information society", 0),
        ("общ вид", 7),
        ("Secretary-General", 2),
    ],
)
def test_paragraphs_are_found_in_every_language_of_the_united_nations(
    store: Store, tmp_path: Path, asked: str, found: int
) -> None:
    revision = draft(tmp_path, "draft.txt", LANGUAGES)
    dossier, entry = dossier_with(store, revision)
    findings = store.search.find(Question(asked))
    assert findings.paragraphs[0].paragraph == found
    assert (findings.paragraphs[0].dossier, findings.paragraphs[0].revision) == (dossier.id, entry.id)
    text = findings.paragraphs[0].text
    assert places_of(asked, text)


def test_ideographs_that_do_not_stand_together_are_not_found(store: Store, tmp_path: Path) -> None:
    dossier_with(store, draft(tmp_path, "draft.txt", LANGUAGES))
    assert store.search.find(Question("报执")).paragraphs == ()
    assert store.search.find(Question("告报")).paragraphs == ()


def test_a_note_is_found_by_the_words_it_stands_on_and_by_all_that_it_says(store: Store, tmp_path: Path) -> None:
    revision = draft(tmp_path)
    dossier, entry = dossier_with(store, revision)
    anchor = paragraph_with(revision, "digital divides")
    note = store.notes.save(
        replace(
            store.notes.on(dossier.id, entry.id, anchor, NoteKind.PROPOSAL),
            body="Stronger.",
            proposed="We urge all Governments.",
            tags=("connectivity",),
            author="Ana",
        )
    )
    for asked in ("stronger", "urge", "connectiv", "ana", "digital divides"):
        assert store.search.find(Question(asked, frozenset({Sought.NOTES}))).notes == (note,), asked
    assert store.search.find(Question("encourage", frozenset({Sought.NOTES}))).notes == (), "not among its words"


def test_what_is_changed_deleted_or_taken_back_is_found_as_it_is_now(store: Store) -> None:
    (note,) = noted(store, "The first wording.")
    store.notes.save(replace(note, body="Another one."))
    assert bodies(store.search.find(Question("first"))) == set()
    store.undo(note.dossier)
    assert bodies(store.search.find(Question("first"))) == {"The first wording."}
    assert bodies(store.search.find(Question("another"))) == set()
    store.notes.delete([note.id])
    assert bodies(store.search.find(Question("first"))) == set()
    store.notes.restore([note.id])
    assert bodies(store.search.find(Question("first"))) == {"The first wording."}
    store.notes.delete([note.id])
    store.bin.empty(note.dossier)
    assert store._database.rows("SELECT * FROM searchable") == []
    assert store._database.row("SELECT count(*) AS n FROM search") == {"n": 0}


def test_a_dossier_or_revision_in_the_bin_is_not_looked_at(store: Store, tmp_path: Path) -> None:
    revision = draft(tmp_path)
    dossier, entry = dossier_with(store, revision)
    written(store, entry, paragraph_with(revision, "annually"), "Annually?")
    store.bookmarks.add(dossier.id, entry.id, paragraph_with(revision, "annually"), "Annually")
    whole = store.search.find(Question("annually"))
    assert (len(whole.notes), len(whole.bookmarks), len(whole.paragraphs)) == (1, 1, 1)
    store.revisions.delete([entry.id])
    assert store.search.find(Question("annually")) == Findings()
    store.revisions.restore([entry.id])
    store.dossiers.delete([dossier.id])
    assert store.search.find(Question("annually")) == Findings()


def test_filters_narrow_what_is_found_and_find_without_words(store: Store) -> None:
    dossier = store.dossiers.create("Outcome")

    def kept(body: str, kind: NoteKind, **more: object) -> Note:
        return store.notes.save(replace(store.notes.new(dossier.id, kind), body=body, **more))  # type: ignore[arg-type]

    oppose = kept("We oppose this.", NoteKind.POSITION, stance=Stance.OPPOSE, tags=("money",))
    support = kept("We support this.", NoteKind.POSITION, stance=Stance.SUPPORT, author="Ben")
    done, undone = kept("Ask.", NoteKind.TASK, done=True), kept("Call.", NoteKind.TASK)
    find = store.search.find
    assert find(Question(kinds=frozenset({NoteKind.POSITION}))).notes == (oppose, support)
    assert find(Question("this", stances=frozenset({Stance.OPPOSE}))).notes == (oppose,)
    assert find(Question(tags=frozenset({"money", "other"}))).notes == (oppose,)
    assert find(Question(done=False)).notes == (undone,)
    assert find(Question(done=True)).notes == (done,)
    assert find(Question(author="Ben")).notes == (support,)
    assert find(Question(statuses=frozenset({CarriedStatus.DETACHED}))).notes == ()
    assert find(Question(dossier=store.dossiers.create("Other").id)).notes == ()
    two = find(Question(kinds=frozenset({NoteKind.TASK, NoteKind.POSITION})), most=2)
    assert (len(two.notes), two.more) == (2, True)


def test_a_better_reading_of_a_text_takes_the_place_of_the_one_before(store: Store, tmp_path: Path) -> None:
    revision = draft(tmp_path)
    dossier, _ = dossier_with(store, revision)
    better = replace(revision, paragraphs=(replace(revision.paragraphs[0], text="Read otherwise."),))
    store.revisions.add(dossier.id, better)
    assert store.search.find(Question("annually")).paragraphs == ()
    assert [each.text for each in store.search.find(Question("otherwise")).paragraphs] == ["Read otherwise."]


@given(st.text(string.printable + "报告éß«»\"'*-()^:\u0301", max_size=30))
def test_no_question_is_more_than_words(asked: str) -> None:
    # What FTS5 takes for its own language must never reach it.
    question = question_of(asked)
    outside = question.replace('"', "\0").split("\0")[::2]
    assert {part.replace("*", "").replace("AND", "").strip() for part in outside} <= {""}


@given(st.text(max_size=40), st.text(max_size=12))
def test_places_are_inside_the_text(text: str, asked: str) -> None:
    for span in places_of(asked, text):
        assert 0 <= span.start < span.end <= len(text)


@given(st.text(max_size=60))
@example("\u32ff")  # one sign that stands for two ideographs
def test_folding_a_folded_text_changes_no_word(text: str) -> None:
    once = folded(text)
    assert folded(once).split() == once.split()


def test_whatever_a_reader_types_is_answered(library: Path) -> None:
    with open_store(library) as store:
        noted(store, 'AND OR NOT NEAR one\'s own "quoted" (words)')
        for asked in (
            '"',
            '""',
            "*",
            "AND",
            "NOT words",
            "a:b",
            "(",
            "one's",
            "NEAR(a b)",
            "^own",
            "-",
            "  ",
            "words*",
        ):
            store.search.find(Question(asked))
        assert len(store.search.find(Question("NOT words")).notes) == 1
        assert store.search.find(Question("*")).notes == ()
