"""A text file gives one paragraph for each block of lines, in order, whatever it looks like."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from wsis_desktop.model.revision import Format, Kind, Revision
from wsis_desktop.reading.assemble import assemble
from wsis_desktop.reading.files.encoding import decode
from wsis_desktop.reading.text.read_text import read_text


def revision_of(text: str) -> Revision:
    return assemble(read_text(text), "draft.txt", "", Format.TEXT)


# Raised figures are taken for marks of footnotes where both ends of one stand.
RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹"
blocks = st.lists(
    st.text(
        st.characters(exclude_categories=("Cc", "Cs", "Cf", "Zl", "Zp"), exclude_characters=RAISED),
        min_size=1,
        max_size=60,
    )
    .map(lambda text: " ".join(text.split()))
    .filter(bool),
    max_size=12,
)


@given(blocks)
@example(["12", "Page 3 of 7", "1 See annex II.", "* Reissued.", "(a)", "•", "—", "[X]", "44.", "44."])
def test_blocks_and_paragraphs_are_one_to_one(written: list[str]) -> None:
    read = read_text("\n\n".join(written) + "\n")
    assert [block.text for block in read.blocks] == written
    assert len(assemble(read, "draft.txt", "", Format.TEXT).paragraphs) == len(written)


@given(blocks, st.sampled_from(["\n", "\r\n", "\r"]), st.integers(1, 3))
def test_the_kind_of_line_ends_and_the_number_of_blank_lines_say_nothing(
    written: list[str], line_end: str, blank: int
) -> None:
    text = (line_end * (blank + 1)).join(written)
    assert [block.text for block in read_text(text).blocks] == written


def test_lines_inside_a_block_are_joined_by_a_space() -> None:
    assert [block.text for block in read_text("We request\n  the Secretary-\tGeneral\n \t\nto report").blocks] == [
        "We request the Secretary- General",
        "to report",
    ]


@pytest.mark.parametrize(
    "text",
    ["Article 5", "Article 5 Definitions", "PREAMBLE", "II. DIGITAL DIVIDES", "Annex II", "第三条", "第三条 适用范围"],
)
def test_what_can_only_be_a_heading_is_one(text: str) -> None:
    assert read_text(text).blocks[0].kind is Kind.HEADING


@pytest.mark.parametrize(
    "text",
    [
        "Definitions",
        "Article 5 of the Convention",
        "1. Scope",
        "[X]",
        "[TBD]",
        "USA",
        "第三条所述规定",
        "8 December – consultation",
        "WE RECALL ALL RESOLUTIONS.",
        "2015",
    ],
)
def test_what_may_be_a_paragraph_is_one(text: str) -> None:
    assert read_text(text).blocks[0].kind is Kind.PARAGRAPH


ENGLISH = "We recall “all” resolutions – and the naïve café."
ARABIC = "إن الجمعية العامة، إذ تشير إلى قراراتها السابقة، تقرر ما يلي"
RUSSIAN = "Генеральная Ассамблея, ссылаясь на свои резолюции, постановляет следующее"
CHINESE = "大会，回顾其以往各项决议，\n决定如下：请秘书长提出报告。\n"
SPANISH = "La Asamblea General, recordando sus resoluciones, decide lo siguiente: ¿quién informará el próximo año?"
FRENCH = "L’Assemblée générale, rappelant ses résolutions, décide où siéger à l’été."


@pytest.mark.parametrize("text", [ENGLISH, ARABIC, RUSSIAN, CHINESE, FRENCH])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
def test_unicode_is_read_with_and_without_its_mark(text: str, encoding: str) -> None:
    whole = f"{text}\n" * 4
    assert decode(whole.encode(encoding)) == whole


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (ENGLISH, "cp1252"),
        (FRENCH, "cp1252"),
        (SPANISH, "cp1252"),
        (ARABIC, "cp1256"),
        (RUSSIAN, "cp1251"),
        (CHINESE, "gb18030"),
    ],
)
def test_older_encodings_are_told_by_their_letters(text: str, encoding: str) -> None:
    assert decode(text.encode(encoding)) == text


@pytest.mark.parametrize("text", [RUSSIAN, CHINESE])
def test_utf_16_cut_in_the_middle_of_a_character_is_read_to_there(text: str) -> None:
    whole = (text * 4).encode("utf-16")
    decoded = decode(whole[:-1])
    assert decoded is not None
    assert decoded.startswith(text * 3)


def test_rubbish_is_no_text() -> None:
    assert decode(bytes(range(256)) * 8) is None


@given(st.binary(max_size=400))
def test_any_bytes_are_decoded_or_refused(data: bytes) -> None:
    assert decode(data) is None or isinstance(decode(data), str)


@given(st.text(st.characters(exclude_categories=("Cc", "Cs")), max_size=80))
def test_utf_8_is_read_as_it_was_written(text: str) -> None:
    assert decode(text.encode("utf-8-sig")) == text


def test_numbers_in_square_brackets_that_end_the_text_are_footnotes() -> None:
    first, second, one, two = revision_of(
        "We[1] request [2].\n\nWe too.[1]\n\n[1] See\nabove.\n\n[2] See below."
    ).paragraphs
    assert [first.text, second.text, one.text, two.text] == ["We request.", "We too.", "See above.", "See below."]
    assert [(mark.offset, mark.footnote) for mark in (*first.marks, *second.marks)] == [(2, 2), (10, 3), (7, 2)]
    assert [(each.kind, each.printed_label) for each in (one, two)] == [(Kind.FOOTNOTE, "1"), (Kind.FOOTNOTE, "2")]


@pytest.mark.parametrize(
    "text",
    [
        "We [1] request.\n\n[1] See above.\n\n[2] See below.",
        "We request.\n\n[1] Access\n\n[2] Finance",
        "We [2] request.\n\n[2] See below.",
        "We [1] request.\n\n[1] See above.\n\nWe too.",
    ],
)
def test_numbers_in_square_brackets_that_do_not_match_are_text(text: str) -> None:
    paragraphs = revision_of(text).paragraphs
    assert {each.kind for each in paragraphs} == {Kind.PARAGRAPH}
    assert not any(each.marks for each in paragraphs)


def test_raised_numbers_that_end_the_text_are_footnotes_and_powers_are_none() -> None:
    found = revision_of("We note.¹ An area of 5 km² is² large.\n\nMore.\n\n¹ See A/80.\n\n²See B.").paragraphs
    assert [(each.kind, each.printed_label, each.text) for each in found] == [
        (Kind.PARAGRAPH, "", "We note. An area of 5 km² is large."),
        (Kind.PARAGRAPH, "", "More."),
        (Kind.FOOTNOTE, "1", "See A/80."),
        (Kind.FOOTNOTE, "2", "See B."),
    ]
    assert [(mark.offset, mark.footnote) for mark in found[0].marks] == [(8, 2), (28, 3)]
