"""Blocks become a revision: labels, items, sections and footnotes in their places."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wsis_desktop.model.region import Region, WordPlace, WordPlaces
from wsis_desktop.model.remark import Remark, RemarkKind
from wsis_desktop.model.revision import Format, Kind, Label, Paragraph, Revision
from wsis_desktop.reading.assemble import assemble
from wsis_desktop.reading.blocks.block import Block, Document, NoteRef


def revision_of(*blocks: Block, **facts: str) -> Revision:
    return assemble(Document(list(blocks), title=facts.get("title", "")), "draft.pdf", "0" * 64, Format.PDF)


def paragraph(text: str) -> Block:
    return Block(Kind.PARAGRAPH, text)


def heading(text: str, level: int = 0) -> Block:
    return Block(Kind.HEADING, text, level=level)


def shape(revision: Revision) -> list[tuple[str, int, str]]:
    return [(each.kind.value, each.level, each.printed_label) for each in revision.paragraphs]


def test_each_paragraph_knows_its_place() -> None:
    revision = revision_of(paragraph("1. One."), paragraph("2. Two."))
    assert [each.index for each in revision.paragraphs] == [0, 1]


def test_letters_and_small_numerals_are_items_nested_by_their_style() -> None:
    revision = revision_of(
        paragraph("1. We:"),
        paragraph("(a) one;"),
        paragraph("(i) within;"),
        paragraph("(ii) within;"),
        paragraph("(b) two;"),
        paragraph("2. We"),
        paragraph("– a dash"),
    )
    assert shape(revision) == [
        ("paragraph", 0, "1"),
        ("item", 1, "(a)"),
        ("item", 2, "(i)"),
        ("item", 2, "(ii)"),
        ("item", 1, "(b)"),
        ("paragraph", 0, "2"),
        ("item", 1, ""),
    ]


def test_a_man_is_no_thirteenth_section_unless_a_twelfth_went_before() -> None:
    speakers = revision_of(paragraph("A. Débat général"), paragraph("M. Dupont dit que…"), paragraph("M. Durand : …"))
    assert [(each.printed_label, each.text) for each in speakers.paragraphs][1:] == [
        ("", "M. Dupont dit que…"),
        ("", "M. Durand : …"),
    ]
    sections = revision_of(*(paragraph(f"{letter}. Chapitre") for letter in "KLMN"))
    assert [each.printed_label for each in sections.paragraphs] == list("KLMN")


@pytest.mark.parametrize(
    "name", ["J. Smith", "E. Petrova, Chair", "K. van der Berg", "В. Иванов (Российская Федерация)", "R. O’Brien-Núñez"]
)
def test_the_initial_of_a_person_is_no_label(name: str) -> None:
    revision = revision_of(
        paragraph("A. Participants"), paragraph(name), paragraph("1. We agree."), paragraph("B. Agenda")
    )
    assert [(each.printed_label, each.text) for each in revision.paragraphs] == [
        ("A", "Participants"),
        ("", name),
        ("1", "We agree."),
        ("B", "Agenda"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "J. Smith proposed that the text be deleted.",
        "E. Petrova, Chair of the Group, took the floor.",
        "P. Durand a déclaré que le texte était complet.",
        "В. Иванов (Российская Федерация) предложил снять этот пункт.",
    ],
)
def test_the_initial_of_a_person_who_speaks_is_no_label(text: str) -> None:
    revision = revision_of(paragraph("The Chair opened the meeting."), paragraph(text), paragraph("It was so decided."))
    assert [(each.printed_label, each.text) for each in revision.paragraphs][1] == ("", text)


def test_speakers_whose_initials_follow_each_other_are_known_by_where_they_come_from() -> None:
    texts = ["J. Smith (Canada) said that he agreed.", "K. van der Berg (Netherlands) supported the proposal."]
    assert [each.text for each in revision_of(*map(paragraph, texts)).paragraphs] == texts
    members = ["B. Members agreed to meet again.", "C. Delegations supported the proposal."]
    assert [each.printed_label for each in revision_of(*map(paragraph, members)).paragraphs] == ["B", "C"]


@pytest.mark.parametrize("texts", [["J. Reports", "K. Other matters"], ["B. Membership", "D. Budget"]])
def test_letters_that_count_are_labels_though_what_they_name_might_be_a_person(texts: list[str]) -> None:
    assert [each.printed_label for each in revision_of(*map(paragraph, texts)).paragraphs] == [
        text[0] for text in texts
    ]


def test_the_letter_i_after_h_is_no_roman_numeral() -> None:
    letters = [paragraph(f"({letter}) something;") for letter in "abcdefghij"]
    assert {each.level for each in revision_of(*letters).paragraphs} == {1}


def test_a_format_that_knows_the_nesting_is_believed() -> None:
    blocks = [Block(Kind.ITEM, "one", level=2), Block(Kind.ITEM, "two", level=1)]
    assert [each.level for each in revision_of(*blocks).paragraphs] == [2, 1]


def test_sections_follow_the_levels_of_headings() -> None:
    revision = revision_of(
        heading("Preamble", 1),
        paragraph("We."),
        heading("Access", 1),
        heading("Rural areas", 2),
        paragraph("Villages."),
        heading("Skills", 1),
        paragraph("Schools."),
    )
    assert [each.section for each in revision.paragraphs] == [
        (),
        ("Preamble",),
        (),
        ("Access",),
        ("Access", "Rural areas"),
        (),
        ("Skills",),
    ]


def test_levels_of_headings_are_told_by_their_labels_where_a_format_knows_none() -> None:
    revision = revision_of(
        heading("I. Access"),
        heading("A. Rural areas"),
        heading("B. Towns"),
        heading("II. Skills"),
        heading("A. Schools"),
    )
    assert [(each.level, each.section) for each in revision.paragraphs] == [
        (1, ()),
        (2, ("Access",)),
        (2, ("Access",)),
        (1, ()),
        (2, ("Skills",)),
    ]


def test_a_heading_of_unknown_depth_stands_below_one_of_known_depth() -> None:
    blocks = [heading("Access", 1), heading("Rural areas"), heading("Towns"), heading("Skills", 1)]
    assert [each.level for each in revision_of(*blocks).paragraphs] == [1, 2, 2, 1]


def test_plain_headings_are_sisters() -> None:
    assert [each.level for each in revision_of(heading("Access"), heading("Skills")).paragraphs] == [1, 1]


def test_a_heading_that_is_only_a_label_lends_its_label_to_the_section() -> None:
    revision = revision_of(heading("Article 5"), paragraph("We."))
    assert revision.paragraphs[0].printed_label == "Article 5"
    assert revision.paragraphs[1].section == ("Article 5",)


def test_footnotes_come_last_with_their_marks_tied() -> None:
    revision = revision_of(
        heading("Access", 1),
        Block(Kind.PARAGRAPH, "1. We recall resolution 70/1 and others.", notes=[NoteRef(28, "n2"), NoteRef(39, "n1")]),
        Block(Kind.FOOTNOTE, "See its annex.", label=Label("3"), key="n2"),
        heading("Skills", 1),
        Block(Kind.FOOTNOTE, "A list.", label=Label("4"), key="n1"),
        paragraph("2. We."),
    )
    assert [each.kind for each in revision.paragraphs][-2:] == [Kind.FOOTNOTE, Kind.FOOTNOTE]
    body = revision.paragraphs[1]
    assert [(body.text[: mark.offset], revision.paragraphs[mark.footnote].text) for mark in body.marks] == [
        ("We recall resolution 70/1", "See its annex."),
        ("We recall resolution 70/1 and others", "A list."),
    ]
    assert [each.section for each in revision.paragraphs[-2:]] == [("Access",), ("Access",)]


def test_a_footnote_without_a_mark_keeps_the_section_it_stands_in() -> None:
    revision = revision_of(
        heading("Access", 1), paragraph("We."), Block(Kind.FOOTNOTE, "Lost.", key="x"), heading("Skills", 1)
    )
    assert revision.paragraphs[-1].section == ("Access",)


def test_a_mark_without_a_footnote_is_dropped() -> None:
    assert revision_of(Block(Kind.PARAGRAPH, "We.", notes=[NoteRef(2, "x")])).paragraphs[0].marks == ()


def placed(words: list[str]) -> Block:
    """Return a block whose every word has a place, as wide as its letters."""
    places, at = [], 0
    for word in words:
        places.append(WordPlace(at, at + len(word), Region(1, at / 500, 0.1, (at + len(word)) / 500, 0.2)))
        at += len(word) + 1
    return Block(Kind.PARAGRAPH, " ".join(words), places=WordPlaces.of(places))


def shown(each: Paragraph) -> list[str]:
    return [each.text[place.start : place.end] for place in each.words]


plain_words = st.lists(st.text("abcdefghé", min_size=2, max_size=9), min_size=1, max_size=8)
heads = st.sampled_from([[], ["44."], ["44", "bis."], ["(a)"], ["OP6", "alt"], ["–"], ["[44."], ["[["], ["3.2.1"]])


@given(heads, plain_words)
def test_every_word_keeps_its_place_when_the_label_goes(head: list[str], words: list[str]) -> None:
    words = [words[0].capitalize(), *words[1:]]
    revision = revision_of(placed([*head, *words]))
    found = revision.paragraphs[0]
    assert shown(found)[-len(words) :] == words
    for place in found.words:
        assert not found.text[place.start : place.end].startswith(" ")


def test_a_word_that_runs_into_its_label_keeps_its_share_of_the_region() -> None:
    block = Block(Kind.PARAGRAPH, "44.The end", places=WordPlaces.of([WordPlace(0, 6, Region(1, 0.0, 0.1, 0.6, 0.2))]))
    found = revision_of(block).paragraphs[0]
    place = found.words[0]
    assert (found.text[place.start : place.end], round(place.region.x0, 3), round(place.region.x1, 3)) == (
        "The",
        0.3,
        0.6,
    )


def test_brackets_before_a_label_keep_their_place() -> None:
    block = Block(
        Kind.PARAGRAPH, "[44. The end]", places=WordPlaces.of([WordPlace(0, 4, Region(1, 0.0, 0.1, 0.4, 0.2))])
    )
    found = revision_of(block).paragraphs[0]
    assert (found.text, shown(found)) == ("[The end]", ["["])


def test_the_title_is_the_one_the_text_bears() -> None:
    assert revision_of(Block(Kind.TITLE, "Our title"), paragraph("We."), title="template.dot").title == "Our title"
    assert revision_of(paragraph("We."), title="Named in the file").title == "Named in the file"
    assert revision_of(heading("Opening words"), paragraph("We.")).title == "Opening words"
    assert revision_of(paragraph("We.")).title == ""


def test_symbol_and_date_are_found_in_the_furniture_of_the_first_page() -> None:
    document = Document(
        [paragraph("1. We recall A/RES/70/1.")], first_page_lines=["A/80/L.41", "Distr.: 2 December 2025"]
    )
    revision = assemble(document, "draft.pdf", "0" * 64, Format.PDF)
    assert (revision.symbol, revision.date) == ("A/80/L.41", "2 December 2025")


def test_a_symbol_that_the_text_cites_is_not_its_own() -> None:
    cited = "We recall A/RES/70/1 of 25 September 2015"
    revision = revision_of(paragraph(f"{cited},"), paragraph(f"1. {cited}."))
    assert (revision.symbol, revision.date) == (None, None)


def test_a_remark_of_a_block_knows_its_paragraph_its_page_and_its_place_behind_the_label() -> None:
    note = Block(Kind.FOOTNOTE, "See there", remarks=[Remark(RemarkKind.UNCLOSED_BRACKET, offset=4)])
    text = "44 bis. We request"
    numbered = Block(
        Kind.PARAGRAPH,
        text,
        regions=(Region(3, 0.1, 0.1, 0.9, 0.2),),
        remarks=[Remark(RemarkKind.UNCLOSED_BRACKET, offset=text.index("request"))],
    )
    revision = revision_of(note, paragraph("Before."), numbered)
    assert [(each.paragraph, each.offset, each.page) for each in revision.remarks] == [(1, 3, 3), (2, 4, None)]
    assert revision.paragraphs[1].text[3:] == "request"


def test_remarks_about_the_whole_stand_first() -> None:
    whole = Remark(RemarkKind.UNCLOSED_BRACKET, page=7)
    document = Document([Block(Kind.PARAGRAPH, "We.")], remarks=[whole])
    assert assemble(document, "draft.pdf", "0" * 64, Format.PDF).remarks == (whole,)


def test_a_label_on_a_line_of_its_own_takes_the_heading_below_it_as_its_title() -> None:
    region, below = Region(1, 0.1, 0.1, 0.9, 0.2), Region(1, 0.1, 0.2, 0.9, 0.3)
    named, title = heading("Annex I", 1), heading("List of members", 1)
    named.regions, title.regions = (region,), (below,)
    first, text = revision_of(named, title, paragraph("1. One.")).paragraphs
    assert (first.printed_label, first.text, first.regions) == ("Annex I", "List of members", (region, below))
    assert text.section == ("List of members",)


def test_a_label_takes_no_heading_of_another_depth_nor_a_labelled_one() -> None:
    assert shape(revision_of(heading("Chapter I", 1), heading("Members", 2), paragraph("One."))) == [
        ("heading", 1, "Chapter I"),
        ("heading", 2, ""),
        ("paragraph", 0, ""),
    ]
    assert [each[2] for each in shape(revision_of(heading("Article 1", 1), heading("Article 2", 1)))] == [
        "Article 1",
        "Article 2",
    ]


_HEAD = ["United Nations", "A/80/L.41", "General Assembly | Distr.: Limited", "3 December 2025 | Original: English"]


def test_the_head_of_a_first_page_is_no_text_and_gives_symbol_and_date() -> None:
    revision = revision_of(*map(paragraph, (*_HEAD, "Eightieth session", "1. We agree.")))
    assert [each.text for each in revision.paragraphs] == ["Eightieth session", "We agree."]
    assert (revision.symbol, revision.date) == ("A/80/L.41", "3 December 2025")


@pytest.mark.parametrize(
    ("head", "date"),
    [
        (
            ["الأمم المتحدة", "الجمعية العامة", "Distr.: Limited", "15 December 2025", "Arabic", "Original: English"],
            "15 December 2025",
        ),
        (["联合国", "大会", "Distr.: Limited", "2025年12月15日", "中文", "原文：英文"], "2025年12月15日"),
        (["Организация Объединенных Наций", "Distr.: Limited", "Russian", "Original: English/French"], None),
        (["Nations Unies", "Distr. limitée", "15 décembre 2025", "Français", "Original : anglais"], "15 décembre 2025"),
        (
            ["Naciones Unidas", "Distr. limitada", "15 de diciembre de 2025", "Español", "Original: inglés"],
            "15 de diciembre de 2025",
        ),
    ],
)
def test_the_head_of_a_first_page_names_its_language_in_any_of_the_six(head: list[str], date: str | None) -> None:
    revision = revision_of(*map(paragraph, (*head, "Draft decision", "1. We agree.")))
    assert [each.text for each in revision.paragraphs] == ["Draft decision", "We agree."]
    assert revision.date == date


@pytest.mark.parametrize(
    "texts",
    [
        ["United Nations", "A/80/L.41", "1. We agree to the distribution."],
        ["Preamble", "1. We agree.", "Distr.: Limited", "2. We ask."],
        _HEAD,
    ],
)
def test_what_does_not_say_to_whom_it_goes_or_is_all_there_is_stays_text(texts: list[str]) -> None:
    assert len(revision_of(*map(paragraph, texts)).paragraphs) == len(texts)
