"""A marked file held against clean versions: what no mark tells is listed, word by word, and nothing else is."""

from __future__ import annotations

from dataclasses import replace
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.comparing.tracked_drafts import (
    CAME,
    KEPT,
    WENT,
    Slot,
    checked,
    clean_of,
    earlier_of,
    found,
    line,
    numbers,
    planted,
    tracked_of,
)
from wsis_desktop.comparing.crosscheck import crosscheck
from wsis_desktop.model.crosscheck import Check, TrackedTexts, UnmarkedKind
from wsis_desktop.model.revision import Kind, Label, Paragraph, Revision

_WORDS = """
    access the of and to shall may States report develop network rights data people policy finance skills each all forum
    board review open fair, small, rural women youth, land sea trade school health mobile public common, local
"""
VOCABULARY = tuple(_WORDS.split())
# None of them stands in a draft unless it was planted.
STRANGE = ("quartz", "zinnia", "ocelot", "marimba", "tundra", "kelp", "yurt", "glacier")


def test_marks_that_tell_every_change_leave_nothing_to_list() -> None:
    made = checked(
        "We meet in Geneva this year.",
        "-We -strike -this -paragraph.",
        "We request a report -annually +biennially from all.",
        "+We +add +another +one.",
        "The last one stays.",
    )
    assert made.tells_all
    assert made.unmarked == ()


def test_a_word_changed_in_the_clean_revision_only_is_listed() -> None:
    made = checked("We request a report -annually +biennially from all|most States.", "The last one stays.")
    assert found(made, Check.CLEAN) == ({"most": 1}, {"all": 1})
    assert made.found(Check.EARLIER) == ()


def test_a_word_that_stands_in_both_texts_without_a_mark_is_found_by_the_earlier_revision() -> None:
    made = checked("We ~urgently| request a report -annually +biennially from all States.", "The last one stays.")
    assert made.found(Check.CLEAN) == ()
    assert found(made, Check.EARLIER) == ({}, {"urgently": 1})


def test_a_word_left_out_of_both_texts_without_a_mark_is_found_by_the_earlier_revision() -> None:
    lines = [[*line("We request"), Slot("", earlier="urgently", clean=""), *line("a report -annually +biennially.")]]
    made = crosscheck(clean_of(lines), tracked_of(lines), earlier_of(lines))
    assert found(made, Check.EARLIER) == ({"urgently": 1}, {})


def test_words_that_stayed_between_unmarked_ones_are_not_listed() -> None:
    made = checked("We request|urge the|the Board|Forum of|of States|cities to|to report|decide +now.")
    assert found(made, Check.CLEAN) == (
        dict.fromkeys(("urge", "Forum", "cities", "decide"), 1),
        dict.fromkeys(("request", "Board", "States", "report"), 1),
    )


def test_a_paragraph_dropped_from_the_clean_revision_is_listed_whole() -> None:
    lines = [
        line("The first one stays -here +there."),
        [Slot(word, clean="") for word in ("Nobody", "marked", "this.")],
    ]
    made = crosscheck(clean_of(lines), tracked_of(lines))
    assert found(made, Check.CLEAN) == ({}, {"Nobody": 1, "marked": 1, "this": 1, ".": 1})


def test_a_short_line_that_no_pairing_links_counts_for_the_word_that_changed() -> None:
    made = checked("Annex One|Two", "We request a report -annually +biennially from all States.")
    assert found(made, Check.CLEAN) == ({"Two": 1}, {"One": 1})


def test_a_paragraph_parted_without_a_mark_is_told_as_that_and_no_word_of_it() -> None:
    tracked = tracked_of([line("We welcome the report. We also ask for another -soon +now.")])
    clean = clean_of([line("We welcome the report."), line("We also ask for another now.")])
    (only,) = crosscheck(clean, tracked).unmarked
    assert only.kind is UnmarkedKind.PARTED


def test_a_paragraph_moved_without_a_mark_is_told_as_that() -> None:
    lines = [line(f"{word} networks reach every {word} school.") for word in ("Rural", "Urban", "Island")]
    marked = [*lines, line("We +also close.")]
    made = crosscheck(clean_of([lines[1], lines[2], lines[0], marked[3]]), tracked_of(marked))
    assert [each.kind for each in made.unmarked] == [UnmarkedKind.MOVED]


def test_a_tag_that_only_the_clean_revision_has_is_told() -> None:
    lines = [line("[Agreed] We request a report +soon.")]
    made = crosscheck(clean_of(lines), tracked_of([line("We request a report +soon.")]))
    assert [each.kind for each in made.unmarked] == [UnmarkedKind.TAG]


def test_what_was_struck_keeps_its_number_in_the_marked_file() -> None:
    made = checked(
        "We meet in Geneva.", "-We -strike -this.", "We request a +full report.", "+We +add +this.", "We close."
    )
    assert numbers(made) == [("1", "1", "1"), ("2", "2", ""), ("3", "3", "2"), ("", "4", "3"), ("4", "5", "4")]
    assert made.tells_all


def test_a_paragraph_of_the_clean_revision_alone_has_its_own_row_in_its_place() -> None:
    tracked = tracked_of([line("We meet in Geneva +soon."), line("We close the forum.")])
    clean = clean_of(
        [line("We meet in Geneva soon."), line("Nobody marked any such thing."), line("We close the forum.")]
    )
    assert numbers(crosscheck(clean, tracked)) == [("", "1", "1"), ("", "", "2"), ("", "2", "3")]


def test_a_label_that_one_version_has_as_its_first_words_is_no_change_of_words() -> None:
    marked = tracked_of([line("We meet in +old Geneva."), line("We close the forum.")])
    heading = Paragraph(0, Kind.HEADING, "Membership", Label("Article I", prefix="Article", number="I"))
    printed = replace(heading, text="Article I. Membership", label=None)

    def under(head: Paragraph, revision: Revision) -> Revision:
        return replace(
            revision, paragraphs=(head, *(replace(each, index=each.index + 1) for each in revision.paragraphs))
        )

    clean = clean_of([line("We meet in old Geneva."), line("We close the forum.")])
    tracked = TrackedTexts(under(printed, marked.before), under(printed, marked.after), under(printed, marked.marked))
    assert crosscheck(under(heading, clean), tracked).tells_all
    other = replace(heading, label=Label("Article V", prefix="Article", number="V"))
    assert not crosscheck(under(other, clean), tracked).tells_all


def test_of_two_files_that_have_nothing_in_common_every_paragraph_is_listed() -> None:
    sides = [[[Slot(f"{word}{side}{at}") for word in VOCABULARY[:20]] for at in range(60)] for side in "xy"]
    made = crosscheck(clean_of(sides[1]), tracked_of([*sides[0], line("We close +now.")]))
    clean_only, tracked_only = found(made, Check.CLEAN)
    assert clean_only.total() >= 60 * 20
    assert tracked_only.total() >= 60 * 20 + 3


@pytest.mark.parametrize(
    ("clean", "tracked", "words"),
    [
        ("我们请秘书长每两年提交报告。", "我们请秘书处每两年提交报告。", ("长", "处")),
        ("نطلب إلى الأمانة أن تقدم تقريرا.", "نطلب إلى الأمين أن تقدم تقريرا.", ("الأمانة", "الأمين")),
        ("Nous « demandons » au Secrétariat un rapport.", "Nous “demandons” au Secrétariat un rapport.", None),
        ("Мы просим «Секретариат» представить доклад.", 'Мы просим "Секретариат" представить доклад.', None),
        ("We welcome the co-operation of all States.", "We welcome the co‐operation of all States.", None),
        (
            "We welcome the cooperation of all States.",
            "We welcome the co-operation of all States.",
            ("cooperation", "co-operation"),
        ),
    ],
    ids=["chinese", "arabic", "french quotes", "russian quotes", "another hyphen", "without a hyphen"],
)
def test_words_are_those_of_their_language(clean: str, tracked: str, words: tuple[str, str] | None) -> None:
    marked = tracked_of([[Slot(tracked), Slot("X", CAME)]])
    made = crosscheck(clean_of([[Slot(f"{clean} X")]]), marked)
    edits = [made.clean.links[each.link].edits[each.edit or 0] for each in made.unmarked]
    old, new = made.clean.old.paragraphs[0].text, made.clean.new.paragraphs[0].text
    told = [(old[edit.old.start : edit.old.end], new[edit.new.start : edit.new.end]) for edit in edits]
    assert told == ([words] if words else [])


# -- any draft, any marks, any tampering -----------------------------------------------------------------------------


@st.composite
def drafts(draw: st.DrawFn) -> list[list[Slot]]:
    """Return a draft with marks, some of whose words were changed without one."""
    chance = draw(st.randoms(use_true_random=False))
    lines = [_paragraph(chance) for _ in range(chance.randint(2, 7))]
    # Every file has one mark at least, and a paragraph that stays.
    lines.append([*line("This paragraph closes the forum for the whole year"), Slot("here", CAME)])
    for strange in STRANGE[: chance.randint(0, 4)]:
        _plant(chance, lines, strange)
    return lines


def _paragraph(chance: Random) -> list[Slot]:
    words = chance.sample(VOCABULARY, chance.randint(8, 24))
    whole = chance.choice((KEPT, KEPT, KEPT, KEPT, KEPT, CAME, WENT))
    if whole is not KEPT:
        return [Slot(word, whole) for word in words]
    return [Slot(word, chance.choice((CAME, WENT)) if chance.random() < 0.15 else KEPT) for word in words]


def _plant(chance: Random, lines: list[list[Slot]], strange: str) -> None:
    """Change a word without a mark, in one of the clean versions or in both texts of the file."""
    chosen = chance.choice(lines)
    at = chance.randrange(len(chosen))
    slot = chosen[at]
    if slot.status is not KEPT or slot.clean is not None or slot.earlier is not None:
        return
    chosen[at] = chance.choice(
        (
            Slot(slot.word, clean=strange),
            Slot(slot.word, clean=f"{slot.word} {strange}"),
            Slot(slot.word, clean=""),
            Slot(slot.word, earlier=strange),
            Slot(f"{slot.word} {strange}", earlier=slot.word),
            Slot(slot.word, earlier=""),
        )
    )


@settings(max_examples=80)
@given(drafts())
def test_exactly_the_words_changed_without_a_mark_are_listed(lines: list[list[Slot]]) -> None:
    made = crosscheck(clean_of(lines), tracked_of(lines), earlier_of(lines))
    for check in Check:
        assert found(made, check) == planted(lines, check)
    assert {each.kind for each in made.unmarked} <= {UnmarkedKind.WORDS}
