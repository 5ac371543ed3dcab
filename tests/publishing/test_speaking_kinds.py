"""Every kind of document says what it does not quote in the language that was chosen, and Arabic begins at the right."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pymupdf
import pytest

from tests.comparing.drafts import compared, draft
from tests.publishing.drafts import every_kind
from tests.publishing.noting.notes_kept import MATERIAL, MORNING
from wsis_desktop.comparing.history import history
from wsis_desktop.model.comparison import Comparison
from wsis_desktop.model.note import Carried, CarriedStatus, Note, Stance
from wsis_desktop.model.progress import Progress, Stage, Steps, finish
from wsis_desktop.model.region import Region
from wsis_desktop.model.revision import Kind
from wsis_desktop.publishing.document import Document, Grid, Heading, Passage
from wsis_desktop.publishing.kinds.kind import Material, Order, Output, RevisionFile
from wsis_desktop.publishing.kinds.make import make_steps
from wsis_desktop.publishing.kinds.table import KINDS
from wsis_desktop.publishing.noting.my_notes import my_notes_document
from wsis_desktop.publishing.noting.placing import placed_notes
from wsis_desktop.publishing.redlining.redline_document import redline_document
from wsis_desktop.publishing.redlining.side_by_side import side_by_side_document, side_by_side_history
from wsis_desktop.publishing.speaking import SPOKEN, say, speaking, speaking_steps
from wsis_desktop.publishing.tongues import in_turn

OTHERS = [language for language in SPOKEN if language != "en"]
OTHER_LETTERS = ("ar", "ru", "zh")
TO_RIGHT, TO_LEFT = "\u200e", "\u200f"
LATIN = re.compile(r"[A-Za-z]{2,}")
NAMES = re.compile(
    r"\w+\.(?:pdf|txt)|Rev\.\d|\d+ November|"
    r"Outcome <document>|A draft|Access for all|Finance & <means>|\(typography\)|“[^”]*”"
)
MOVES = [(Kind.PARAGRAPH, text) for text in (
    "A bell in the tide shall not be rung by rope.",
    "On the quay of the island fish is open to grain.",
    "Every guild may sell lanterns to all of us.",
    "The ship in a fog is to be led by its pilot.",
)]  # fmt: skip


def unnumbered_moves() -> Comparison:
    bell, quay, guild, fog = MOVES
    return compared([bell, quay, guild, fog], [fog, quay, guild, bell])


def passages(document: Document) -> Iterator[Heading | Passage]:
    for block in document.blocks:
        if isinstance(block, Grid):
            for row in block.rows:
                yield from (passage for cell in row.cells for passage in cell)
        else:
            yield block


def own_words(document: Document, language: str) -> list[str]:
    """Return what a document says in its own words: title, what stands below it, and what is in that language."""
    said = [document.title, document.running, *document.lines]
    said += ["".join(run.text for run in each.runs) for each in passages(document) if each.language == language]
    said += [row.title for block in document.blocks if isinstance(block, Grid) for row in block.rows if row.title]
    return said


@pytest.mark.parametrize("language", OTHER_LETTERS)
@pytest.mark.parametrize("comparison", [every_kind(), unnumbered_moves()], ids=["numbered", "unnumbered"])
def test_a_redline_and_what_stands_side_by_side_say_no_english_of_their_own(
    comparison: Comparison, language: str
) -> None:
    with speaking(language):
        made = [redline_document(comparison, editorial=False), side_by_side_document(comparison)]
    for document in made:
        said = own_words(document, language)
        assert len(said) > 3
        rest = [NAMES.sub("", words) for words in said]
        assert [words for words in rest if LATIN.search(words)] == []


@pytest.mark.parametrize("language", OTHER_LETTERS)
def test_moves_within_a_redline_are_told_in_the_language(language: str) -> None:
    with speaking(language):
        made = [redline_document(each) for each in (every_kind(), unnumbered_moves())]
    told = [run.text for document in made for each in passages(document) for run in each.runs if run.text[:1] == "["]
    assert len(told) >= 4
    assert [words for words in told if LATIN.search(NAMES.sub("", words))] == []
    labels = [each.label for document in made for each in passages(document) if isinstance(each, Passage)]
    assert not any("was" in label for label in labels)


@pytest.mark.parametrize("language", OTHER_LETTERS)
def test_columns_of_a_dossier_are_told_in_the_language(language: str) -> None:
    lend = "We call upon regional banks to lend to small harbours in every season of the year."
    report = "We also request them to report on lending."
    both = [f"{lend} {report}"], [lend, report]
    revisions = [draft(both[0]), draft(both[1]), draft(both[0])]
    with speaking(language):
        document = side_by_side_history(history(revisions))
    said = [NAMES.sub("", words) for words in own_words(document, language)]
    assert [words for words in said if LATIN.search(words)] == []


@pytest.mark.parametrize("language", OTHER_LETTERS)
def test_notes_say_what_is_not_the_readers_own_in_the_language(language: str) -> None:
    gone = replace(MATERIAL.notes[2], carried=Carried(CarriedStatus.DETACHED, 0.0, MORNING))
    material = replace(MATERIAL, notes=(*MATERIAL.notes[:2], gone, *MATERIAL.notes[3:]))
    with speaking(language):
        document = my_notes_document(material)
        empty = my_notes_document(replace(MATERIAL, notes=()))
    assert document.language == empty.language == language
    heads = [block for block in document.blocks if isinstance(block, Heading) and block.anchor]
    known = re.compile("Ana|#reporting|“[^”]*”")
    assert len(heads) == len(material.notes)
    said = [known.sub("", "".join(run.text for run in head.runs)) for head in heads]
    said += ["".join(run.text for run in block.runs) for block in empty.blocks if isinstance(block, Passage)]
    assert [words for words in said if LATIN.search(words)] == []


def test_notes_on_the_pages_of_a_file_are_named_in_the_language() -> None:
    with speaking("fr"):
        (placed,), _ = placed_notes([noted_on_page()], "ab" * 32)
    assert placed.subject == "Position\u00a0: ligne rouge"
    assert placed.text == "Not without us.\n\nProposé\u00a0: Banks may lend."


def noted_on_page() -> Note:
    position = next(note for note in MATERIAL.notes if note.stance is Stance.RED_LINE)
    anchor = position.anchor
    assert anchor is not None
    placed = replace(anchor, document="ab" * 32, regions=(Region(1, 0.1, 0.1, 0.9, 0.2),))
    return replace(position, anchor=placed, proposed="Banks may lend.")


def test_work_in_steps_speaks_its_language_in_each_step_and_not_between_them() -> None:
    def steps() -> Steps[str]:
        first = say("deleted")
        yield Progress(Stage.WRITING)
        return f"{first}, {say('deleted')}"

    work = speaking_steps(steps(), "fr")
    next(work)
    assert say("deleted") == "deleted"
    assert finish(work) == "supprimé, supprimé"


def test_work_in_steps_that_is_given_up_lets_go_of_what_it_holds() -> None:
    let_go = []

    def steps() -> Steps[None]:
        try:
            yield Progress(Stage.WRITING)
        finally:
            let_go.append(say("deleted"))

    work = speaking_steps(steps(), "fr")
    next(work)
    work.close()
    assert let_go


def on_paper(comparison: Comparison, kind: str, language: str) -> pymupdf.Page:
    made = finish(make_steps(Order(KINDS[kind], Output.PDF, Material(comparison, language=language))))
    assert isinstance(made, bytes)
    return pymupdf.open("pdf", made)[0]


def begins(page: pymupdf.Page, words: str, at: int = 0) -> float:
    return float(page.search_for(words)[at].x0)


def test_an_arabic_redline_of_an_english_draft_begins_its_own_lines_at_the_right_and_the_drafts_at_the_left() -> None:
    page = on_paper(every_kind(), "redline", "ar")
    middle = page.rect.width / 2
    assert page.search_for("Rev.2")[0].x1 > page.rect.width - 80
    assert begins(page, "Outcome <document>") > middle, "what stands under the title"
    assert begins(page, "Lenders read") < middle
    english = on_paper(every_kind(), "redline", "en")
    assert begins(english, "Rev.2") == begins(english, "Outcome <document>") < 80


def test_the_earlier_text_stands_where_the_legend_says() -> None:
    arabic = compared(["نطلب تقريرا سنويا عن المرافئ"], ["نطلب تقريرا كل سنتين عن المرافئ"], language="ar")
    for comparison in (every_kind(), arabic):
        for language, at_left in (("en", True), ("fr", True), ("ar", False)):
            with speaking(language):
                document = side_by_side_document(comparison)
            (grid,) = (block for block in document.blocks if isinstance(block, Grid))
            assert (grid.language == "ar") is not at_left
    page = on_paper(every_kind(), "side-by-side", "ar")
    assert begins(page, "Fees are a") > page.rect.width / 2
    assert begins(page, "wholly new") < page.rect.width / 2


def test_columns_of_a_web_page_and_of_a_word_file_run_as_the_document_speaks() -> None:
    for language, turned in (("ar", True), ("zh", False)):
        material = Material(every_kind(), language=language)
        page = finish(make_steps(Order(KINDS["side-by-side"], Output.HTML, material)))
        assert isinstance(page, str)
        assert ('<table dir="rtl">' in page) is turned
        assert '<html lang="en" dir="ltr">' in page, "most of it is the draft's"
        assert f'<header lang="{language}" dir="{"rtl" if turned else "ltr"}">' in page
        assert ('<td style="width:50.0%" dir="ltr">' in page) is turned, "whose words run as they do"
        file = finish(make_steps(Order(KINDS["side-by-side"], Output.DOCX, material)))
        assert isinstance(file, bytes)
        assert ("<w:bidiVisual" in body_of(file)) is turned


def body_of(file: bytes, part: str = "word/document.xml") -> str:
    with ZipFile(BytesIO(file)) as package:
        return package.read(part).decode("utf-8")


def test_the_head_of_a_word_file_with_tracked_changes_speaks_the_language() -> None:
    file = finish(make_steps(Order(KINDS["redline"], Output.DOCX, Material(every_kind(), language="ar"))))
    assert isinstance(file, bytes)
    head = body_of(file, "word/header1.xml")
    assert "التغييرات في" in head
    assert "<w:bidi/>" in head
    assert "<w:bidi/>" not in body_of(file), "the draft itself is English"


def test_parts_in_other_letters_keep_their_turn_among_arabic_words() -> None:
    assert in_turn(["Ana", "3 تشرين"], " · ", "ar") == f"{TO_RIGHT}Ana{TO_RIGHT}{TO_LEFT} · {TO_LEFT}3 تشرين"
    assert in_turn(["Ana", "3 novembre"], " · ", "fr") == "Ana · 3 novembre"


@pytest.mark.parametrize("language", OTHERS)
def test_a_dossier_side_by_side_is_read_and_told_in_the_language(checkout: Path, language: str) -> None:
    files = tuple(RevisionFile(checkout / "resources" / "sample" / name) for name in ("rev1.md", "rev2.md", "rev1.md"))
    material = Material(every_kind(), revisions=files, language=language)
    order = Order(KINDS["side-by-side"], Output.MARKDOWN, material, {"all": True})
    made = finish(make_steps(order))
    with speaking(language):
        assert say("words that the next one leaves out") in str(made)
    assert "words that" not in str(made)
    assert say("Words that came") == "Words that came", "and no longer than that"
