"""A note finds its words again, where the link says or elsewhere, and says how sure that is; none is lost."""

from __future__ import annotations

import re
from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.comparing.drafts import Piece, compared, draft
from wsis_desktop.comparing.compare import compare
from wsis_desktop.model.anchor import Anchor, anchor_at
from wsis_desktop.model.comparison import Comparison, Span
from wsis_desktop.model.note import CarriedStatus
from wsis_desktop.notebook.finding import aligned, occurrences
from wsis_desktop.notebook.landing import Lander, Landing

OPENING = "We reaffirm our common vision of the information society."
REPORT = "We request the Secretary-General to report annually on progress made in implementation of the outcomes."
DIVIDES = "We encourage all Governments to close the digital divides between and within countries."
RIGHTS = "We recognize that the same rights that people have offline must also be protected online."
FINANCE = "We call upon partners to provide additional financing for connectivity in rural areas."
LONG = (
    "We welcome the efforts of all stakeholders to bridge digital divides. We further encourage donors to support "
    "capacity-building in developing countries, including through the transfer of technology on mutually agreed terms."
)


def on(comparison: Comparison, words: str) -> Anchor:
    """Return an anchor on these words of the old text, or on the whole paragraph when they are all of it."""
    for each in comparison.old.paragraphs:
        at = each.text.find(words)
        if at >= 0:
            whole = each.text == words
            return anchor_at(comparison.old, each.index, None if whole else Span(at, at + len(words)))
    raise AssertionError(words)


def landed(old: list[Piece], new: list[Piece], words: str) -> Landing:
    """Compare two drafts and land a note on these words of the old one."""
    comparison = compared(old, new)
    return Lander(comparison).land(on(comparison, words))


def told(landing: Landing) -> tuple[CarriedStatus, int | None, str]:
    """Tell a landing as its status, paragraph and words."""
    anchor = landing.anchor
    return (landing.status, anchor.paragraph, anchor.words) if anchor else (landing.status, None, "")


# -- where the link says ---------------------------------------------------------------------------------------------


def test_a_note_on_a_paragraph_that_stayed_stands_on_the_same_text() -> None:
    landing = landed([OPENING, REPORT], [DIVIDES, OPENING, REPORT], REPORT)
    assert told(landing) == (CarriedStatus.SAME_TEXT, 2, REPORT)
    assert landing.confidence > 0.9


def test_a_note_on_a_paragraph_that_a_page_parts_stands_on_most_of_its_text() -> None:
    whole, parts = draft([OPENING, LONG]), draft([OPENING, *re.split(r"(?<=\.) ", LONG)])
    paragraphs = (*parts.paragraphs[:2], replace(parts.paragraphs[2], label=None, unsure_breaks=(0,)))
    parted = replace(parts, paragraphs=paragraphs)
    landing = Lander(compare(whole, parted)).land(anchor_at(whole, 1))
    assert told(landing) == (CarriedStatus.SAME_TEXT, 2, parted.paragraphs[2].text)
    back = Lander(compare(parted, whole))
    assert told(back.land(anchor_at(parted, 2))) == (CarriedStatus.SAME_TEXT, 1, LONG)


def test_a_note_on_a_paragraph_whose_words_changed_stands_on_edited_text() -> None:
    edited = REPORT.replace("annually", "every two years")
    assert told(landed([OPENING, REPORT], [OPENING, edited], REPORT)) == (CarriedStatus.TEXT_EDITED, 1, edited)


def test_words_that_stayed_in_an_edited_paragraph_are_the_same_text() -> None:
    edited = REPORT.replace("annually", "every two years")
    landing = landed([OPENING, REPORT], [OPENING, edited], "progress made")
    assert told(landing) == (CarriedStatus.SAME_TEXT, 1, "progress made")


def test_words_of_which_one_changed_take_the_changed_one_along() -> None:
    edited = REPORT.replace("annually", "biennially")
    landing = landed([OPENING, REPORT], [OPENING, edited], "report annually on progress")
    assert told(landing) == (CarriedStatus.TEXT_EDITED, 1, "report biennially on progress")


def test_words_changed_at_their_edge_take_in_what_came_in_their_place() -> None:
    edited = REPORT.replace("annually", "biennially")
    landing = landed([OPENING, REPORT], [OPENING, edited], "annually on progress")
    assert told(landing) == (CarriedStatus.TEXT_EDITED, 1, "biennially on progress")


def test_words_that_went_from_a_paragraph_leave_the_note_beside_what_is_left_of_it() -> None:
    edited = REPORT.replace(" of the outcomes", "")
    landing = landed([OPENING, REPORT], [OPENING, edited], "outcomes")
    assert told(landing) == (CarriedStatus.TEXT_EDITED, 1, edited)
    assert landing.confidence < 0.6


def test_a_word_that_was_replaced_hands_its_note_to_the_one_in_its_place() -> None:
    edited = REPORT.replace("annually", "every two years")
    landing = landed([OPENING, REPORT], [OPENING, edited], "annually")
    assert told(landing) == (CarriedStatus.TEXT_EDITED, 1, "every two years")
    assert landing.confidence < 0.7


def test_small_words_that_stayed_alone_are_no_place() -> None:
    edited = REPORT.replace("on progress made in implementation of the outcomes", "on measures in force")
    landing = landed([OPENING, REPORT], [OPENING, edited], "made in implementation of the outcomes")
    assert landing.anchor
    assert landing.anchor.quotation is None


def test_a_change_of_case_is_no_other_place() -> None:
    landing = landed([OPENING, "Chapter on guardrails"], [OPENING, "Chapter on GUARDRAILS"], "guardrails")
    assert told(landing) == (CarriedStatus.TEXT_EDITED, 1, "GUARDRAILS")


def test_a_moved_paragraph_takes_its_notes_along() -> None:
    old: list[Piece] = [OPENING, REPORT, DIVIDES, RIGHTS, FINANCE]
    landing = landed(old, [OPENING, DIVIDES, RIGHTS, FINANCE, REPORT], "report annually")
    assert told(landing) == (CarriedStatus.MOVED, 4, "report annually")


def test_of_the_same_words_twice_in_a_paragraph_the_right_one_is_kept() -> None:
    twice = "States shall report to the forum, and the forum shall report to the Assembly each year."
    edited = "All States shall report to the forum, and the forum shall report to the Assembly each year."
    comparison = compared([OPENING, twice], [OPENING, edited])
    at = twice.rfind("shall report")
    landing = Lander(comparison).land(anchor_at(comparison.old, 1, Span(at, at + len("shall report"))))
    assert landing.anchor
    assert landing.anchor.span.start == edited.rfind("shall report")


def test_ideographs_are_found_without_word_breaks() -> None:
    old = "我们请秘书长每年报告执行进展情况。"
    new = "我们还请秘书长每两年报告执行进展情况。"
    comparison = compared([old], [new], language="zh")
    lander = Lander(comparison)
    assert told(lander.land(on(comparison, "执行进展"))) == (CarriedStatus.SAME_TEXT, 0, "执行进展")
    assert told(lander.land(on(comparison, "每年报告"))) == (CarriedStatus.TEXT_EDITED, 0, "每两年报告")


# -- split and merged ------------------------------------------------------------------------------------------------


def test_a_note_on_a_paragraph_that_was_split_is_offered_on_each_part() -> None:
    first, second = LONG.split(". ", 1)
    landing = landed([OPENING, LONG], [OPENING, f"{first}.", second], LONG)
    assert landing.status is CarriedStatus.SPLIT
    assert landing.anchor
    assert {landing.anchor.paragraph, *(offer.paragraph for offer in landing.offers)} == {1, 2}
    assert landing.anchor.paragraph == 2, "most of the words went there"


def test_words_of_a_paragraph_that_was_split_stand_in_their_part_alone() -> None:
    first, second = LONG.split(". ", 1)
    comparison = compared([OPENING, LONG], [OPENING, f"{first}.", second])
    lander = Lander(comparison)
    assert told(lander.land(on(comparison, "bridge digital divides"))) == (
        CarriedStatus.SAME_TEXT,
        1,
        "bridge digital divides",
    )
    assert told(lander.land(on(comparison, "transfer of technology"))) == (
        CarriedStatus.SAME_TEXT,
        2,
        "transfer of technology",
    )


def test_words_over_the_seam_of_a_split_are_offered_on_both_sides() -> None:
    first, second = LONG.split(". ", 1)
    landing = landed([OPENING, LONG], [OPENING, f"{first}.", second], "bridge digital divides. We further encourage")
    assert landing.status is CarriedStatus.SPLIT
    assert landing.anchor
    assert {(each.paragraph, each.words) for each in (landing.anchor, *landing.offers)} == {
        (1, "bridge digital divides"),
        (2, "We further encourage"),
    }


def test_notes_on_paragraphs_that_were_merged_stand_on_the_one_they_became() -> None:
    comparison = compared([OPENING, DIVIDES, RIGHTS], [OPENING, f"{DIVIDES} {RIGHTS}"])
    lander = Lander(comparison)
    for text in (DIVIDES, RIGHTS):
        assert told(lander.land(on(comparison, text)))[:2] == (CarriedStatus.TEXT_EDITED, 1)
    assert told(lander.land(on(comparison, "offline"))) == (CarriedStatus.SAME_TEXT, 1, "offline")


# -- elsewhere -------------------------------------------------------------------------------------------------------


def test_a_sentence_that_went_into_another_paragraph_takes_its_note_along() -> None:
    sentence = "We further encourage donors to support capacity-building in developing countries."
    old: list[Piece] = [OPENING, f"{REPORT} {sentence}", DIVIDES, RIGHTS]
    landing = landed(old, [OPENING, REPORT, DIVIDES, f"{RIGHTS} {sentence}"], "donors to support capacity-building")
    assert told(landing) == (CarriedStatus.MOVED, 3, "donors to support capacity-building")
    assert 0.5 < landing.confidence < 1


def test_a_note_on_a_paragraph_that_went_is_detached_with_suggestions_and_the_place_where_it_stood() -> None:
    landing = landed([OPENING, FINANCE, DIVIDES], [OPENING, DIVIDES], FINANCE)
    assert told(landing) == (CarriedStatus.DETACHED, None, "")
    assert landing.confidence == 0
    assert [offer.paragraph for offer in landing.offers] == [0]


def test_a_common_phrase_elsewhere_is_no_place() -> None:
    gone = "The forum shall meet in accordance with the provisions of the charter."
    stays = "Members act in accordance with the provisions of the treaty they signed."
    landing = landed([OPENING, gone, stays], [OPENING, stays], "in accordance with the provisions of the")
    assert landing.status is CarriedStatus.DETACHED


def test_a_lone_number_elsewhere_is_no_place() -> None:
    gone = "The forum shall have 7 members, elected for three years by the Assembly."
    stays = "The bureau shall have 7 members, who are elected by the forum from among its own."
    landing = landed([OPENING, gone, REPORT, stays], [OPENING, REPORT, stays], "7")
    assert landing.status is CarriedStatus.DETACHED


def test_a_short_list_item_that_went_does_not_land_on_a_like_one() -> None:
    landing = landed(
        [OPENING, "Option 3: no text on adjustment", REPORT], [OPENING, "Option 4: no text", REPORT], "adjustment"
    )
    assert landing.anchor is None or landing.anchor.paragraph == 1


def test_a_paragraph_that_a_newer_reading_counts_otherwise_is_found_by_its_text() -> None:
    comparison = compared([OPENING, REPORT, DIVIDES], [OPENING, REPORT, DIVIDES])
    before = draft(["A letterhead.", "Another line of it.", OPENING, REPORT, DIVIDES])
    landing = Lander(comparison).land(anchor_at(before, 3, Span(0, 10)))
    assert told(landing) == (CarriedStatus.SAME_TEXT, 1, REPORT[:10])


def test_a_note_from_another_document_is_looked_for_in_the_whole_text() -> None:
    comparison = compared([OPENING, REPORT], [OPENING, REPORT])
    elsewhere = anchor_at(draft([FINANCE]), 0)
    stranger = Anchor("f" * 64, 0, REPORT)
    lander = Lander(comparison)
    assert lander.land(Anchor("f" * 64, 0, elsewhere.text)).status is CarriedStatus.DETACHED
    assert told(lander.land(stranger)) == (CarriedStatus.MOVED, 1, REPORT)


# -- whatever comes --------------------------------------------------------------------------------------------------

SENTENCES = st.sampled_from([OPENING, REPORT, DIVIDES, RIGHTS, FINANCE, LONG, "Idem.", "执行进展", "(a)", "…"])
TEXTS = st.lists(st.lists(SENTENCES, min_size=1, max_size=3).map(" ".join), min_size=1, max_size=7)


@settings(max_examples=80)
@given(TEXTS, TEXTS, st.data())
def test_every_anchor_lands_on_words_that_stand_there_or_is_detached(
    old: list[str], new: list[str], data: st.DataObject
) -> None:
    comparison = compared(old, new)
    lander = Lander(comparison)
    index = data.draw(st.integers(0, len(old) - 1))
    start = data.draw(st.integers(0, len(old[index])))
    end = data.draw(st.integers(start, len(old[index])))
    anchor = anchor_at(comparison.old, index, Span(start, end))
    landing = lander.land(anchor)
    assert landing == Lander(comparison).land(anchor), "the same comparison and anchor give the same landing"
    assert 0 <= landing.confidence <= 1
    assert (landing.anchor is None) == (landing.status is CarriedStatus.DETACHED)
    for place in (landing.anchor, *landing.offers):
        if place is not None:
            text = comparison.new.paragraphs[place.paragraph].text
            assert place.text == text
            assert place.document == comparison.new.sha256
            assert place.words == text[place.span.start : place.span.end]


@given(SENTENCES.filter(lambda text: any(map(str.isalnum, text))), st.data())
def test_words_of_a_text_align_with_themselves(text: str, data: st.DataObject) -> None:
    words = list(re.finditer(r"\w+", text))
    first = data.draw(st.integers(0, len(words) - 1))
    span = Span(words[first].start(), words[data.draw(st.integers(first, len(words) - 1))].end())
    assert aligned(text, text, span) == span


def test_words_are_not_found_inside_of_other_words() -> None:
    text = "The party's parties are part of it; part of all."
    assert [span.start for span in occurrences(text, "part")] == [text.index("part of it"), text.index("part of all")]
