"""A briefing opens into its sections, its quotations and the paragraph numbers that they are from."""

from __future__ import annotations

from pathlib import Path

import pytest

from wsis_desktop.model.briefing import Briefing
from wsis_desktop.model.revision import Format, Kind, Paragraph, Revision
from wsis_desktop.reading.briefing.citations import citations_in
from wsis_desktop.reading.briefing.open import open_briefing
from wsis_desktop.reading.briefing.quotations import marked_in, parts_of
from wsis_desktop.reading.read import read


def opened(*texts: str, language: str = "en") -> Briefing:
    paragraphs = tuple(Paragraph(at, Kind.PARAGRAPH, text) for at, text in enumerate(texts))
    return open_briefing(Revision("note.txt", "0" * 64, Format.TEXT, "", paragraphs, language=language))


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("(para 84)", ("84",)),
        ("(paras 26 and 27)", ("26", "27")),
        ("paras. 26, 27 and 30 to 32 bis", ("26", "27", "30", "32bis")),
        ("paragraphs 26-28", ("26", "27", "28")),
        ("paragraph 44 bis (a) (ii)", ("44bis(a)(ii)",)),
        ("OP6 alt and PP 3", ("op6alt",)),
        ("paras OP6 alt and PP 3", ("op6alt", "pp3")),
        ("par. 26 et 27", ("26", "27")),
        ("le nouveau paragraphe 44", ("44",)),
        ("aux paragraphes 26 à 28", ("26", "27", "28")),
        ("párr. 84", ("84",)),
        ("párrafo 4 a)", ("4(a)",)),
        ("paragraphe 4a) i)", ("4(a)(i)",)),
        ("los párrafos 26 y 27", ("26", "27")),
        ("пункты 26 и 27", ("26", "27")),
        ("п. 84", ("84",)),
        ("пп. 26–28", ("26", "27", "28")),
        ("الفقرة ٨٤", ("84",)),
        ("الفقرتان 26 و27", ("26", "27")),
        ("第84段", ("84",)),
        ("第26至28段", ("26", "27", "28")),
        ("第26和27段", ("26", "27")),
    ],
)
def test_numbers_are_read_in_the_six_languages(text: str, numbers: tuple[str, ...]) -> None:
    assert citations_in(text, 0)[0].numbers == numbers


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("para 2030 se prevé un informe", "es"),
        ("signé par 3 États", "fr"),
        ("a parable of 44 words", "en"),
        ("see page 44 and section 3", "en"),
    ],
)
def test_what_only_looks_like_a_paragraph_is_none(text: str, language: str) -> None:
    assert citations_in(text, 0, (), language) == ()


def test_a_new_paragraph_and_the_numbers_of_two_versions_are_told_apart() -> None:
    (new,) = citations_in("(new para 44)", 0)
    assert new.new
    assert not new.earlier
    (both,) = citations_in("decided (para 100, 98 in the clean text)", 0)
    assert (both.numbers, both.clean, both.meant) == (("100",), ("98",), ("98",))
    (lists,) = citations_in("(paras 100 and 101, 98 and 99 in the clean text)", 0)
    assert (lists.numbers, lists.clean) == (("100", "101"), ("98", "99"))
    (apart,) = citations_in("(para 100 (98 in the clean version))", 0)
    assert (apart.numbers, apart.clean) == (("100",), ("98",))


@pytest.mark.parametrize(
    "text",
    [
        "as in paragraph 44 of resolution 70/125",
        "as in paragraph 44 of the Geneva Declaration",
        "resolution 70/125, paragraph 44",
        "in para 5 of the Global Digital Compact",
    ],
)
def test_paragraphs_of_other_texts_are_not_of_this_one(text: str) -> None:
    assert citations_in(text, 0)[0].foreign


@pytest.mark.parametrize("text", ["old para 17", "para 17 of the previous text", "para 17 in the zero draft"])
def test_paragraphs_of_the_text_before_are_told(text: str) -> None:
    (found,) = citations_in(text, 0)
    assert found.earlier
    assert not found.foreign


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("speaks of “open doors” now", ["open doors"]),
        ('speaks of "open doors" and a 5" pipe', ["open doors"]),
        ("dit « portes ouvertes » et «encore»", ["portes ouvertes", "encore"]),
        ("写明「开放的门」。", ["开放的门"]),
        ("an “outer “inner” end” here", ["outer “inner” end"]),
        ("says “never closed (para 5) and “closed” (para 6)", ["never closed", "closed"]),
        ("“” and “…”", []),
    ],
)
def test_quotations_are_found_by_their_marks(text: str, words: list[str]) -> None:
    assert [each.words for each in marked_in(text)] == words


@pytest.mark.parametrize(
    ("words", "parts"),
    [
        ("*applying it....*", ("applying it",)),
        ("all forms of violence.... hate speech", ("all forms of violence", "hate speech")),
        ("to support...capacity … and [...] more", ("to support", "capacity", "and", "more")),
        ("**the Principles.**", ("the Principles",)),
        (
            "paid in the U.S. .... or elsewhere, e.g., in the E.U.",
            ("paid in the U.S.", "or elsewhere, e.g., in the E.U."),
        ),
        ("version 2.0 of A/RES/70/1", ("version 2.0 of A/RES/70/1",)),
        ("snake_case stays, _this_ does not", ("snake_case stays, this does not",)),
    ],
)
def test_what_is_left_out_parts_a_quotation(words: str, parts: tuple[str, ...]) -> None:
    assert parts_of(words) == parts


def test_quotations_belong_to_the_number_behind_them_or_to_the_one_that_leads_them_in() -> None:
    briefing = opened(
        "Title",
        "Adds “one” and “two” (para 5). It also adds “three” (para 6).",
        "In paragraph 7, “four” and “five” are new. In paragraph 8, “six”.",
        "Nobody says where “seven” stands.",
    )
    numbers = [
        briefing.citations[each.citation].numbers[0] if each.citation is not None else None
        for each in briefing.quotations
    ]
    assert numbers == ["5", "5", "6", "7", "7", "8", None]


def test_words_said_to_be_of_the_text_before_are_told() -> None:
    briefing = opened(
        "Title",
        "It is more than the previous text, which referred to “aligning”. Now “avoiding” stands there.",
        "The words “with regret” were deleted.",
    )
    assert [each.earlier for each in briefing.quotations] == [True, False, True]


@pytest.mark.parametrize(
    ("text", "earlier"),
    [
        ("It goes from “annually” to “biennially” (para 5).", [True, False]),
        ("“annually” was replaced by “biennially”.", [True, False]),
        ('"annually" becomes "biennially".', [True, False]),
        ("“biennially” replaces “annually”.", [False, True]),
        ("It says “biennially” rather than “annually”, as from “the start” on.", [False, True, False]),
        ("« deux ans » remplace « un an ».", [False, True]),
        ("Deleted: “one” and “two” (para 4 of the earlier text). Added: “three”.", [True, True, False]),
    ],
)
def test_what_stood_before_is_told_from_what_stands_now(text: str, earlier: list[bool]) -> None:
    assert [each.earlier for each in opened("Title", text).quotations] == earlier


def test_a_table_of_changes_names_its_paragraphs_in_its_first_cell() -> None:
    rows = tuple(
        Paragraph(at, Kind.ROW, text)
        for at, text in enumerate(("Para | Change", "84 | “one” | weaker", "new 44 bis | “two” and “three” | stronger"))
    )
    briefing = open_briefing(Revision("note.docx", "0" * 64, Format.DOCX, "", rows, language="en"))
    cited = [briefing.citations[each.citation] for each in briefing.quotations if each.citation is not None]
    assert [(each.numbers, each.new) for each in cited] == [(("84",), False), (("44bis",), True), (("44bis",), True)]


def test_numbers_inside_of_quotations_are_the_texts_own() -> None:
    assert opened("Title", "says “as set out in paragraph 44” (para 5)").citations[0].numbers == ("5",)


def test_a_note_says_the_same_in_every_format(tmp_path: Path) -> None:
    lines = (
        "Note on Rev.2",
        "Introduction",
        "It adds “*equal*.... access” (paras 26 and 27) now.",
        "The end is there.",
    )
    forms = {
        "note.txt": "\n\n".join(lines),
        "note.md": "\n\n".join(lines),
        "note.html": "".join(f"<p>{line}</p>" for line in lines).replace("*equal*", "<i>equal</i>"),
    }
    for name, text in forms.items():
        path = tmp_path / name
        path.write_text(text, encoding="utf-8")
        briefing = open_briefing(read(path))
        assert [each.title for each in briefing.sections] == ["", "Introduction"], name
        assert [each.parts for each in briefing.quotations] == [("equal", "access")], name
        assert briefing.citations[0].numbers == ("26", "27"), name


@pytest.mark.corpus
def test_a_real_note_opens(corpus: Path) -> None:
    briefing = open_briefing(read(corpus / "briefing" / "wsis20-rev2-note.txt"))
    assert [each.title for each in briefing.sections] == [
        "",
        "Introduction",
        "Information and communications technologies for development",
        "Closing all digital divides",
        "Social and economic development",
        "Environmental Impacts",
        "Building confidence and security in the use of ICTs",
        "Human rights and ethical dimensions of the Information Society",
        "Artificial Intelligence",
        "Internet Governance",
        "Follow up and review",
        "Next steps in the WSIS+20 process",
    ]
    assert briefing.sections[3].retitled == "Bridging Digital Divides"
    cited = [
        (each.parts[0].split()[0], briefing.citations[each.citation].printed if each.citation is not None else "")
        for each in briefing.quotations
    ]
    assert cited == [
        ("catalysing", "para 11"),
        ("applying", "para 13"),
        ("Bridging", ""),
        ("on", "para 22"),
        ("promoting", "para 40"),
        ("the", "new para 44"),
        ("all", "new para 56"),
        ("robust", "new para 56"),
        ("all", "para 75"),
        ("existing", "para 84"),
        ("a", "para 100"),
        ("a", "para 73"),
        ("need", "para 123"),
        ("aligning", ""),
    ]
    quoted = {number for _, number in cited}
    assert [each.printed for each in briefing.citations if each.printed not in quoted] == [
        "para 17",
        "paras 26 and 27",
        "para 103",
        "para 124",
    ]
