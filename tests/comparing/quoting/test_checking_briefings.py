"""Quotations and numbers of a briefing held against the revision: every slip is found, and nothing else."""

from __future__ import annotations

import random
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.comparing.quoting.notes_made import SLIPS, Line, honest, note_of, numbered
from tests.comparing.tracked_drafts import checked as tracked_check
from wsis_desktop.comparing.compare import compare
from wsis_desktop.comparing.quoting.check import check_briefing
from wsis_desktop.model.briefing import BriefingCheck, CheckedQuotation, Misquoted, NumberVerdict, Verdict
from wsis_desktop.model.revision import Format, Kind, Label, Paragraph, Revision
from wsis_desktop.reading.briefing.open import open_briefing
from wsis_desktop.reading.read import read

OLD = (
    ("", "Bridging digital divides"),
    ("17", "We recognize the potential of digital public infrastructure for social and economic development."),
    ("22", "We affirm the rights of persons with disabilities to have, on an equal basis, access to technologies."),
)
NEW = (
    ("", "Closing all digital divides"),
    ("17", "We recognize the potential of digital public infrastructure."),
    (
        "22",
        "We affirm the rights of persons with disabilities to have, on an equal basis with others, access to information.",
    ),
    ("23", "We commit to address the following: growth of electronic waste, in particular its volume."),
    ("(a)", "improve the gathering of data on waste."),
    ("(b)", "share technologies and best practice."),
    ("44 bis", "We request the Secretary-General to report biennially on the [voluntary] implementation."),
)


def text_of(*lines: tuple[str, str]) -> Revision:
    paragraphs = []
    for at, (label, text) in enumerate(lines):
        kind = Kind.ITEM if label.startswith("(") else Kind.PARAGRAPH if label else Kind.HEADING
        number, _, suffix = label.strip("()").partition(" ")
        level = 1 if kind in {Kind.ITEM, Kind.HEADING} else 0
        paragraphs.append(Paragraph(at, kind, text, Label(label, "", number, suffix) if label else None, level=level))
    return Revision("draft.txt", "1" * 64, Format.TEXT, "", tuple(paragraphs), language="en")


def checked(*lines: str, earlier: bool = False) -> BriefingCheck:
    paragraphs = tuple(Paragraph(at, Kind.PARAGRAPH, text) for at, text in enumerate(("Title", *lines)))
    note = Revision("note.txt", "0" * 64, Format.TEXT, "", paragraphs, language="en")
    new = text_of(*NEW)
    return check_briefing(open_briefing(note), new, compare(text_of(*OLD), new) if earlier else None)


@pytest.mark.parametrize(
    "line",
    [
        "“on an equal basis with others, access to information” (para 22)",
        "“on an equal basis … access to information.” (para 22)",
        "“On an equal basis with others” (para 22)",
        "“[O]n an equal basis with others” (para 22)",
        "“on an equal basis [sic] with others” (para 22)",
        "“persons with disabilities [are] to have” … “access” (para 22)".replace("[are] ", "[…] "),
        "“growth of electronic waste ... share technologies” (para 23)",
        "“improve the gathering of data” (para 23 (a))",
        "“digital public infrastructure” and “on an equal basis” (paras 17 and 22)",
        "“the [voluntary] implementation” (para 44bis)",
        "Closing is now “Closing all digital divides”.",
        "in the words of “The Secretary-General”, in para 44 bis",
    ],
)
def test_what_is_quoted_rightly_is_exact(line: str) -> None:
    made = checked(line)
    assert {each.verdict for each in made.quotations} == {Verdict.EXACT}
    assert not list(made.slips())


@pytest.mark.parametrize(
    ("line", "differences"),
    [
        ("“with othersaccess to information” (para 22)", [("othersaccess", "others, access")]),
        ("“to report annually on the [voluntary] implementation” (para 44 bis)", [("annually", "biennially")]),
        ("“an equal basis with access to information” (para 22)", [("", "others,")]),
        ("“We recognise the potential of digital” (para 17)", [("recognise", "recognize")]),
        ("“request the secretary-general to report” (para 44 bis)", [("secretary-general", "Secretary-General")]),
    ],
)
def test_words_that_differ_are_shown_beside_those_that_stand_there(
    line: str, differences: list[tuple[str, str]]
) -> None:
    (found,) = checked(line).quotations
    assert found.verdict is Verdict.DIFFERS
    assert not found.misplaced
    assert list(found.differences) == [Misquoted(*each) for each in differences]


def test_a_quotation_in_another_paragraph_says_which() -> None:
    made = checked("“report biennially” (para 22)")
    (found,) = made.quotations
    assert found.verdict is Verdict.ELSEWHERE
    assert made.revision.paragraphs[found.places[0].paragraph].printed_label == "44 bis"


def test_a_quotation_that_slipped_twice_says_both() -> None:
    (found,) = checked("“the Secretary-General to report annually on the” (para 22)").quotations
    assert found.verdict is Verdict.DIFFERS
    assert found.misplaced
    assert found.differences == (Misquoted("annually", "biennially"),)


def test_parts_in_another_order_are_told() -> None:
    (found,) = checked("“access to information … an equal basis” (para 22)").quotations
    assert found.verdict is Verdict.DIFFERS
    assert found.disordered


def test_what_stands_nowhere_is_not_found() -> None:
    (found,) = checked("“marine genetic resources of areas beyond” (para 22)").quotations
    assert found.verdict is Verdict.NOT_FOUND
    assert not found.places


def test_a_paragraph_that_a_list_counts_as_the_next_one_is_no_item_of_the_one_before() -> None:
    paragraphs = (
        Paragraph(0, Kind.PARAGRAPH, "Lamps burn all night.", Label("52 bis", "", "52", "bis")),
        Paragraph(1, Kind.ITEM, "Bells ring in fog.", Label("53", "", "53"), level=1),
    )
    note = tuple(Paragraph(at, Kind.PARAGRAPH, text) for at, text in enumerate(("N", "“Bells ring” (para 52 bis)")))
    made = check_briefing(
        open_briefing(Revision("n.txt", "0" * 64, Format.TEXT, "", note, language="en")),
        Revision("d.txt", "1" * 64, Format.TEXT, "", paragraphs, language="en"),
    )
    assert [each.verdict for each in made.quotations] == [Verdict.ELSEWHERE]


@pytest.mark.parametrize(
    ("cited", "right"),
    [
        ("“Funding decisions” (para 7 (a))", True),
        ("“a decision is not consistent” (para 7 (b))", True),
        ("“a decision is not consistent” (para 7)", True),
        ("“Funding decisions” (para 7)", True),
        ("“which programme” (para 7 (b) (ii))", True),
        ("“which activity” (para 7 (b))", True),
        ("“a decision is not consistent” (para 7 (a))", False),
        ("“Funding decisions” (para 7 (b))", False),
        ("“Funding decisions” (para 7 (c))", False),
    ],
)
def test_items_are_found_under_a_number_on_whose_line_the_first_begins(cited: str, *, right: bool) -> None:
    rows = (
        Paragraph(0, Kind.PARAGRAPH, "Funding decisions should be agreed.", Label("7. (a)", "", "7", "(a)")),
        Paragraph(1, Kind.ITEM, "If a decision is not consistent", Label("(b) (i)", "", "b", "(i)"), level=1),
        Paragraph(2, Kind.ITEM, "which programme or which activity", Label("(ii)", "", "ii"), level=2),
        Paragraph(3, Kind.PARAGRAPH, "Decisions will be aimed.", Label("8", "", "8")),
    )
    text = Revision("draft.txt", "1" * 64, Format.TEXT, "", rows, language="en")
    note = Revision("n.txt", "0" * 64, Format.TEXT, "", (Paragraph(0, Kind.PARAGRAPH, cited),), language="en")
    assert (not list(check_briefing(open_briefing(note), text).slips())) == right


def test_a_number_that_nothing_bears_is_told_once() -> None:
    made = checked("“report biennially” (para 144)", "Something else changed (paras 22 and 145).")
    assert [each.verdict for each in made.numbers] == [NumberVerdict.MISSING, NumberVerdict.MISSING]
    quotation, number = made.slips()
    assert isinstance(quotation, CheckedQuotation)
    assert quotation.verdict is Verdict.ELSEWHERE
    assert not isinstance(number, CheckedQuotation)
    assert number.wrong == ("145",)


def test_words_of_the_text_before_are_held_against_it_when_it_is_given() -> None:
    lines = (
        "Closing all digital divides was “Bridging digital divides” previously.",
        "The words “for social and economic development” were deleted (para 17).",
    )
    assert [each.verdict for each in checked(*lines).quotations] == [Verdict.UNCHECKED, Verdict.UNCHECKED]
    made = checked(*lines, earlier=True)
    assert [each.verdict for each in made.quotations] == [Verdict.EARLIER, Verdict.EARLIER]
    assert not list(made.slips())


def test_words_of_the_text_before_that_are_cited_as_new_are_a_slip() -> None:
    made = checked("It has “the potential of digital public infrastructure for social” (para 17).", earlier=True)
    assert [each.verdict for each in made.quotations] == [Verdict.DIFFERS]


def test_a_paragraph_said_to_be_new_came_with_this_revision() -> None:
    made = checked("Added (new para 44 bis).", "Added (new para 22).", earlier=True)
    assert [each.verdict for each in made.numbers] == [NumberVerdict.THERE, NumberVerdict.NOT_NEW]


def test_numbers_in_doubt_count_as_both() -> None:
    paragraphs = (
        Paragraph(0, Kind.PARAGRAPH, "The head shall serve for four years.", Label("[5][3]", "", "5", "[3]")),
        Paragraph(1, Kind.PARAGRAPH, "The seat shall be elsewhere.", Label("6", "", "6")),
    )
    note = tuple(
        Paragraph(at, Kind.PARAGRAPH, text)
        for at, text in enumerate(("N", "“for four years” (para 3)", "“serve” (para 5)"))
    )
    made = check_briefing(
        open_briefing(Revision("n.txt", "0" * 64, Format.TEXT, "", note, language="en")),
        Revision("d.txt", "1" * 64, Format.TEXT, "", paragraphs, language="en"),
    )
    assert not list(made.slips())


def slipped_lines(made: BriefingCheck) -> Counter[int]:
    """Return how many slips were found in each paragraph of a briefing."""
    briefing = made.briefing
    return Counter(
        (
            briefing.quotations[each.quotation]
            if isinstance(each, CheckedQuotation)
            else briefing.citations[each.citation]
        ).passage.paragraph
        for each in made.slips()
    )


def planted(revision: Revision, seed: int, *, slips: int, honestly: int) -> tuple[Revision, Counter[int]]:
    """Return a briefing with slips planted in it, and the paragraphs that hold one."""
    draw = random.Random(seed)  # noqa: S311 - a draw, no secret
    paragraphs = numbered(revision)
    lines: list[Line] = []
    while len(lines) < slips:
        made = draw.choice(SLIPS)(honest(draw.choice(paragraphs), draw), paragraphs, draw)
        lines.extend([made] if made else [])
    lines += [honest(draw.choice(paragraphs), draw) for _ in range(honestly)]
    draw.shuffle(lines)
    return note_of(lines, draw), Counter(at for at, line in enumerate(lines, start=1) if line.slip)


@pytest.fixture(scope="module")
def sample(checkout: Path) -> Revision:
    return read(checkout / "resources" / "sample" / "rev2.pdf")


def test_ten_planted_slips_are_found_and_none_else(sample: Revision) -> None:
    note, expected = planted(sample, 7, slips=10, honestly=20)
    assert slipped_lines(check_briefing(open_briefing(note), sample)) == expected
    assert sum(expected.values()) == 10


@settings(max_examples=25)
@given(seed=st.integers(0, 10**6))
def test_planted_slips_are_found_in_any_briefing_and_none_else(checkout: Path, seed: int) -> None:
    revision = _sample_text(checkout)
    note, expected = planted(revision, seed, slips=5, honestly=5)
    assert slipped_lines(check_briefing(open_briefing(note), revision)) == expected


_READ: dict[Path, Revision] = {}


def _sample_text(checkout: Path) -> Revision:
    path = checkout / "resources" / "sample" / "rev2.md"
    if path not in _READ:
        _READ[path] = read(path)
    return _READ[path]


@pytest.mark.corpus
def test_a_real_report_takes_the_same_briefings(corpus: Path) -> None:
    revision = read(corpus / "prepcom" / "official.pdf")
    for seed in range(3):
        note, expected = planted(revision, seed, slips=10, honestly=10)
        assert slipped_lines(check_briefing(open_briefing(note), revision)) == expected


def test_numbers_of_the_file_with_tracked_changes_are_read_as_its_readers_see_them() -> None:
    made = tracked_check(
        "We meet in Geneva this year.",
        "-We -strike -this -paragraph.",
        "We request the Forum to report biennially to States.",
    )
    clean = made.clean.old
    lines = (
        "It asks “to report biennially” (para 3).",
        "It asks “to report biennially” (para 3, 2 in the clean text).",
        "Gone is para 2.",
        "It asks “to report biennially” (para 2).",
        "It asks “to report biennially” (para 3, 1 in the clean text).",
        "Nothing is said in para 4.",
    )
    paragraphs = tuple(Paragraph(at, Kind.PARAGRAPH, text) for at, text in enumerate(("Title", *lines)))
    briefing = open_briefing(Revision("note.txt", "0" * 64, Format.TEXT, "", paragraphs, language="en"))
    checked_by_marks = check_briefing(briefing, clean, tracked=made)
    assert sorted(slipped_lines(checked_by_marks)) == [4, 5, 6]
    assert sorted(slipped_lines(check_briefing(briefing, clean))) == [1, 5, 6]


@pytest.mark.corpus
def test_the_slips_of_a_real_note_are_found_and_none_else(corpus: Path) -> None:
    """The revision is not at hand, so one is made that says what the note quotes where the note's slips are put right."""
    briefing = open_briefing(read(corpus / "briefing" / "wsis20-rev2-note.txt"))
    said: dict[str, list[str]] = {number: [] for each in briefing.citations for number in each.numbers}
    for quoted in briefing.quotations:
        if quoted.citation is not None:
            (number, *_) = briefing.citations[quoted.citation].numbers
            words = " of which much more is said and ".join(quoted.parts).replace("othersaccess", "others access")
            said["103" if number == "73" else number].append(f"We commit to {words} in all countries.")
    lines = [(number, " ".join(said[number]) or "We recall.") for number in sorted({*said, "73", "103"}, key=int)]
    new = text_of(("", "Closing all digital divides"), *lines)
    old = text_of(("", "Bridging Digital Divides"), ("121", "We call for aligning commitments."))
    made = check_briefing(briefing, new, compare(old, new))
    first, second = made.slips()
    assert isinstance(first, CheckedQuotation)
    assert first.differences == (Misquoted("othersaccess", "others access"),)
    assert isinstance(second, CheckedQuotation)
    assert second.verdict is Verdict.ELSEWHERE
    assert new.paragraphs[second.places[0].paragraph].printed_label == "103"
    assert Counter(each.verdict for each in made.quotations)[Verdict.EARLIER] == 2
