"""Marked drafts as word processors print them: numbers that changed too, whole paragraphs, several authors."""

from __future__ import annotations

from dataclasses import replace
from random import Random

import pytest

from tests.reading.marked_pdf import CAME, RED, WENT
from tests.reading.pdf.test_pdf_sides import AFTER, BEFORE, read
from tests.reading.pdf_builder import OTHER, SENTENCE
from tests.reading.printed_marks import (
    AUTHORS,
    DOCS,
    EVADING,
    INK,
    PRINTS,
    WORD,
    Par,
    Print,
    Run,
    agreed,
    came,
    cited,
    expected,
    kept,
    link,
    moved,
    par,
    printed,
    underlined,
    went,
)
from tests.reading.random_edits import draft_of
from wsis_desktop.model.revision import Look, MarkKind, Revision

DRAFT = [
    par(kept("Draft outcome document"), bold=True),
    par(kept(f"We recall what was said. {OTHER}"), label="1."),
    par(kept("We "), went("take note of"), came("welcome"), kept(f" the report. {SENTENCE}"), label="2."),
    par(
        kept("We meet "),
        went("annually "),
        came("biennially "),
        kept("in Geneva"),
        came(", as agreed"),
        kept(f". {OTHER}"),
        label="3.",
    ),
]
END = par(kept(f"We end. {OTHER}"), label="4.")
CASES: dict[str, list[Par]] = {
    "numbers that were counted anew": [
        par(kept(f"We regret it. {SENTENCE}"), label=[went("4."), came("5.")]),
        par(kept(f"We end. {OTHER}"), label=[went("5."), came("6.")]),
    ],
    "a figure of a number": [
        par(kept(f"We regret it. {SENTENCE}"), label=[kept("1"), went("4"), came("5"), kept(".")])
    ],
    "a paragraph that went with its number": [
        par(went(f"We regret it. {SENTENCE}"), label=[went("4.")]),
        par(kept(f"We end. {OTHER}"), label=[went("5."), came("4.")]),
    ],
    "a paragraph that went, its number still printed": [
        par(went(f"We regret it. {SENTENCE}"), label="4."),
        par(kept(f"We end. {OTHER}"), label="5."),
    ],
    "a paragraph that came": [
        par(came(f"We regret it. {SENTENCE}"), label=[came("4.")]),
        par(kept(f"We end. {OTHER}"), label=[went("4."), came("5.")]),
    ],
    "a paragraph that came between two": [par(came(f"We regret it. {SENTENCE}"), label=[came("3 bis.")]), END],
    "paragraphs that went over the page": [
        *(par(went(f"We regret it, {at}. {SENTENCE} {OTHER}"), label=[went(f"{at}.")]) for at in range(4, 12)),
        par(kept(f"We end. {OTHER}"), label=[went("12."), came("4.")]),
    ],
    "a heading that changed": [
        par(went("Bridging Digital Divides"), came("Closing all digital divides"), bold=True),
        END,
    ],
    "a heading that came": [par(came("Closing all digital divides"), bold=True), END],
    "headings underlined by the text itself": [
        par(underlined("Closing all digital divides")),
        END,
        par(underlined("Human rights")),
        par(kept(f"We go on. {SENTENCE}"), label="5."),
    ],
    "links": [
        par(kept("See "), link("https://www.itu.int/wsis"), kept(f" for it. {SENTENCE}")),
        par(kept("See "), link("the page of the summit"), kept(f" for it. {SENTENCE}")),
    ],
    "what moved": [
        par(moved(went(f"We move down. {OTHER}"))),
        par(kept(f"We stay. {SENTENCE}")),
        par(moved(came(f"We move down. {OTHER}"))),
    ],
    "several authors": [
        par(
            kept("We "),
            went("invite "),
            came("urge ").by(1),
            kept("all "),
            went("States").by(2),
            came("stakeholders").by(2),
            kept(f" to act. {OTHER}"),
        )
    ],
    "stops": [
        par(kept("We agree"), went("."), came("; and"), came(" we go on."), kept(f" {OTHER}")),
        par(kept("We note the report"), went(", with thanks"), kept(f", and the rest. {SENTENCE}")),
        par(kept("We agree to do so"), went(". "), came(". Also, "), kept(f"we do it. {OTHER}")),
        par(kept("We agree to do so"), went(" or"), came(","), kept(f" we do it. {OTHER}")),
        par(kept("We agree "), came("so"), kept("; we meet "), went("again"), kept(f": always. {OTHER}")),
    ],
    "letters of words": [
        par(
            kept("We recogni"),
            went("s"),
            came("z"),
            kept("e the colo"),
            went("u"),
            kept(f"r of it. {SENTENCE}"),
        )
    ],
    "items": [
        par(kept("We decide:")),
        par(went("access for all;"), label=[went("(a)")]),
        par(kept("capacity for all;"), label=[went("(b)"), came("(a)")]),
        par(came("trust for all."), label=[came("(b)")]),
    ],
    "first words": [
        par(went("We take note of "), came("Taking note of "), kept(f"what was said. {OTHER}")),
        par(came("Further, "), went("W"), came("w"), kept(f"e regret it. {SENTENCE}")),
    ],
    "last words": [
        par(kept(OTHER[:-1]), went(", as appropriate"), kept(".")),
        par(kept(SENTENCE[:-1]), came(", in accordance with national law"), kept(".")),
    ],
    "paragraphs that went without a number": [par(went(OTHER)), par(went(SENTENCE)), par(kept(f"We end. {SENTENCE}"))],
}
EVERYTHING = [
    *DRAFT,
    *CASES["a heading that changed"],
    *CASES["numbers that were counted anew"],
    *CASES["paragraphs that went without a number"],
    *CASES["several authors"],
    *CASES["letters of words"],
    *CASES["links"],
]


def told(revision: Revision) -> list[tuple[str, str]]:
    return [(each.printed_label, each.text) for each in revision.paragraphs]


@pytest.mark.parametrize("case", CASES)
def test_both_texts_of_a_draft_as_word_prints_it(case: str) -> None:
    draft = [*DRAFT, *CASES[case]]
    data = printed(draft, WORD)
    assert told(read(data, BEFORE)) == expected(draft, CAME)
    assert told(read(data, AFTER)) == expected(draft, WENT)


# Lone commas of which nothing shows that they came are too few for such underlines in other drafts.
@pytest.mark.parametrize("manner", [*PRINTS, EVADING], ids=[manner.name for manner in (*PRINTS, EVADING)])
def test_both_texts_however_it_was_printed(manner: Print) -> None:
    data = printed(EVERYTHING, manner)
    assert told(read(data, BEFORE)) == expected(EVERYTHING, CAME)
    assert told(read(data, AFTER)) == expected(EVERYTHING, WENT)


def test_a_heading_that_came_is_told_by_one_that_went() -> None:
    went_ = par(went("Human rights"), bold=True)
    draft = [
        par(kept(f"We recall it. {OTHER}")),
        *DRAFT[1:],
        went_,
        END,
        par(came("Closing all digital divides"), bold=True),
    ]
    draft.append(par(kept(f"We go on. {SENTENCE}")))
    assert told(read(printed(draft, INK), BEFORE)) == expected(draft, CAME)


def test_a_heading_that_came_is_told_from_those_that_are_not_underlined() -> None:
    draft = [*DRAFT, *CASES["a heading that came"]]
    assert told(read(printed(draft, INK), BEFORE)) == expected(draft, CAME)


def test_a_sentence_that_came_is_no_heading_where_a_long_word_leaves_its_first_line_short() -> None:
    words = "We welcome the efforts of all countries to extend the reach of their rural"
    draft = [*DRAFT, par(came(f"{words} telecommunicationsinfrastructures at once.")), END]
    assert told(read(printed(draft, INK), BEFORE)) == expected(draft, CAME)
    assert told(read(printed(draft, INK), AFTER)) == expected(draft, WENT)


_LEGENDS = {
    "en": "Note: additions are in bold, deletions are struck through.",
    "fr": "Les ajouts figurent en caracteres gras, les suppressions sont barrees.",
    "es": "Las adiciones figuran en negrita; las supresiones, tachadas.",
}
SECRETARIAT = Print("a secretariat", coloured=False, underlines=False, bars=False, bold=True)


@pytest.mark.parametrize("legend", _LEGENDS.values(), ids=_LEGENDS)
def test_bold_words_came_where_a_legend_says_so(legend: str) -> None:
    draft = [par(kept(legend)), *EVERYTHING]
    data = printed(draft, SECRETARIAT)
    assert told(read(data, BEFORE)) == expected(draft, CAME)
    assert told(read(data, AFTER)) == expected(draft, WENT)
    tracked = read(data).tracked
    assert tracked is not None
    assert Look.BOLD in [sign.look for sign in tracked.signs]


# That a bold heading came, no letter of such a file says.
@pytest.mark.parametrize("case", [case for case in CASES if case != "a heading that came"])
def test_bold_words_beside_struck_ones_came_though_no_legend_says_so(case: str) -> None:
    draft = [*DRAFT, *CASES[case]]
    data = printed(draft, SECRETARIAT)
    assert told(read(data, BEFORE)) == expected(draft, CAME)
    assert told(read(data, AFTER)) == expected(draft, WENT)


def test_bold_verbs_beside_a_few_struck_words_stay_emphasis() -> None:
    verbs = [
        par(replace(kept(verb), bold=True), kept(f" the report. {SENTENCE}"))
        for verb in (
            "Recalling",
            "Noting",
            "Decides",
            "Urges",
            "Requests",
            "Invites",
            "Welcomes",
            "Affirms",
            "Stresses",
        )
    ]
    struck = [
        par(went("Further "), replace(kept("recalls"), bold=True), kept(f" it. {OTHER}")),
        par(went("Again "), replace(kept("regrets"), bold=True), kept(f" it. {OTHER}")),
    ]
    draft = [*verbs, *struck, par(kept("We "), went("surely "), kept(f"go on. {SENTENCE}"))]
    assert told(read(printed(draft, replace(INK, underlines=False)), BEFORE)) == expected(draft, CAME)


def test_bold_words_are_emphasis_without_one_and_the_samples_of_one_are_no_changes() -> None:
    draft = [*DRAFT, par(kept("We "), bold_ := replace(kept("strongly"), bold=True), kept(f" regret it. {SENTENCE}"))]
    assert told(read(printed(draft, INK), BEFORE)) == expected(draft, CAME)
    shown = par(kept("Additions are "), underlined("underlined"), kept(", deletions are in "), bold_, kept(" red."))
    assert told(read(printed([shown, *DRAFT], INK), BEFORE)) == expected([shown, *DRAFT], CAME)


@pytest.mark.parametrize(
    "sentence",
    [
        "We underline that capacity is needed for additional support and for the insertion of youth.",
        "The amendments underlined the need for bold action, and their added value is underlined by all.",
        "Souligne que des ajouts au texte sont utiles ; subrayando que las adiciones son necesarias.",
    ],
)
def test_sentences_that_underline_something_are_no_legends(sentence: str) -> None:
    draft = [
        par(kept(f"{sentence} {OTHER}")),
        par(underlined("Recalling"), kept(f" its resolution. {SENTENCE}")),
        par(kept("We "), underlined("strongly"), kept(f" recall it. {SENTENCE}")),
    ]
    assert read(printed(draft)).tracked is None


def test_terms_underlined_in_a_colour_are_emphasis_and_additions_alone_are_changes() -> None:
    red = Print("red", bars=False)
    words = ("capacity-building", "digital divides", "the open market", "trust", "the summit", "free flow of data") * 2
    terms = [par(kept("We recall "), replace(underlined(word), colour=RED), kept(f" here. {OTHER}")) for word in words]
    assert read(printed(terms, red)).tracked is None
    additions = [par(kept("We recall "), came(f"{word} "), kept(f"here. {OTHER}")) for word in words]
    assert told(read(printed(additions, red), BEFORE)) == expected(additions, CAME)


def test_what_moved_is_counted_as_such() -> None:
    tracked = read(printed([*DRAFT, *CASES["what moved"]])).tracked
    assert tracked is not None
    assert dict(tracked.counts)[MarkKind.MOVE] == 1


def test_words_on_a_coloured_ground_are_no_change_where_rules_mark_what_came() -> None:
    draft = [
        *DRAFT,
        par(went("We regret "), agreed("We deplore "), kept(f"it. {SENTENCE}")),
        par(went("We hope "), agreed("We trust "), kept(f"so. {OTHER}")),
    ]
    assert told(read(printed(draft), BEFORE)) == expected(draft, CAME)


@pytest.mark.parametrize("manner", PRINTS, ids=[manner.name for manner in PRINTS])
def test_any_edits_of_any_words(manner: Print) -> None:
    random = Random(manner.name)  # noqa: S311  # the same drafts each time
    draft = [*DRAFT, *(each for _ in range(3) for each in draft_of(random, 4)), END]
    data = printed(draft, manner)
    assert told(read(data, BEFORE)) == expected(draft, CAME)
    assert told(read(data, AFTER)) == expected(draft, WENT)


def test_the_space_behind_a_number_stays_though_only_the_new_one_has_it_marked() -> None:
    draft = [*DRAFT, par(went("4"), came("3 "), kept("Requirements of the summit"), bold=True), END]
    data = printed(draft)
    before, after = (told(read(data, side))[len(DRAFT)] for side in (BEFORE, AFTER))
    assert (before, after) == (("4", "Requirements of the summit"), ("3", "Requirements of the summit"))


def test_a_space_that_went_beside_one_that_came_is_in_both_texts() -> None:
    draft = [*DRAFT, par(kept("What was said "), went("on that day "), came(" (see there)"), kept(f" is so. {OTHER}"))]
    data = printed(draft)
    assert told(read(data, BEFORE)) == expected(draft, CAME)
    assert told(read(data, AFTER)) == expected(draft, WENT)


def test_links_in_the_colour_of_what_came_or_went_are_in_both_texts_where_rules_mark_changes() -> None:
    draft = [
        *DRAFT,
        par(
            kept("As said in section "),
            cited("3.1", RED),
            kept(" and in ["),
            cited("12", AUTHORS[0]),
            kept(f"], so. {OTHER}"),
        ),
        par(
            kept("We "),
            went("hope"),
            came("trust"),
            kept(" that section "),
            cited("4", RED),
            kept(f" holds. {SENTENCE}"),
        ),
    ]
    data = printed(draft, replace(WORD, went=RED))
    assert told(read(data, BEFORE)) == expected(draft, CAME)
    assert told(read(data, AFTER)) == expected(draft, WENT)


def test_links_that_the_file_does_not_call_so_are_in_both_texts_where_no_bar_stands_beside_them() -> None:
    purple = (0.4, 0.0, 0.5)
    unsaid = replace(link("the page of the summit"), linked=False, colour=purple)
    draft = [
        *DRAFT,
        *CASES["stops"],
        par(kept("See "), unsaid, kept(f" for it. {SENTENCE}")),
        par(kept("See "), unsaid, kept(f" for more. {OTHER}")),
    ]
    data = printed(draft)
    assert told(read(data, BEFORE)) == expected(draft, CAME)
    assert told(read(data, AFTER)) == expected(draft, WENT)


def test_links_in_the_colour_that_a_word_processor_gives_them_are_in_both_texts_though_the_file_says_nothing() -> None:
    unsaid = replace(link("the page of the summit"), linked=False)
    draft = [*DRAFT, par(kept("See "), unsaid, kept(f" for it. {SENTENCE}")), par(kept("We "), came("do "), unsaid)]
    for manner in (WORD, DOCS):
        data = printed(draft, manner)
        assert told(read(data, BEFORE)) == expected(draft, CAME)
        assert told(read(data, AFTER)) == expected(draft, WENT)


def _anew(text: str, author: int = 0) -> Run:
    """Return words of which the look alone was changed, as word processors show that: bold, in the colour of who did it."""
    return replace(cited(text, AUTHORS[author]), bold=True, linked=False)


def test_words_of_which_the_look_alone_was_changed_are_in_both_texts() -> None:
    draft = [
        *DRAFT,
        par(kept("We "), _anew("strongly regret"), kept(f" it. {SENTENCE}"), label="4."),
        par(_anew(f"We decide what was said whole. {OTHER}"), label="5."),
        par(came("Surely ").by(1), kept("we "), _anew("strongly deplore", 1), kept(f" it. {SENTENCE}")),
        par(kept("We "), went("hope"), _anew(" surely "), came("trust"), kept(f" so. {OTHER}"), label="6."),
        END,
    ]
    data = printed(draft)
    assert told(read(data, BEFORE)) == expected(draft, CAME)
    assert told(read(data, AFTER)) == expected(draft, WENT)


def test_a_number_of_either_text_in_a_colour_of_its_own_says_nothing_of_its_paragraph() -> None:
    blue = (0.15, 0.55, 0.82)

    def numbered(number: str, *body: Run) -> Par:
        return par(replace(cited(f"{number} ", blue), linked=False), *body)

    draft = [
        *DRAFT,
        numbered("4.[5.]", went("Thus "), kept(f"we regret it. {SENTENCE}")),
        numbered("5.[6.]", went("We hope"), came("We trust"), kept(f" so. {OTHER}")),
        numbered("6.[7.]", kept(f"We go on. {SENTENCE}")),
        numbered("7.[8.]", kept(f"We end. {OTHER}")),
    ]
    before, after = (told(read(printed(draft, replace(WORD, hanging=False)), side)) for side in (BEFORE, AFTER))
    assert [label for label, _ in before[len(DRAFT) :]] == ["5", "6", "7", "8"]
    assert [label for label, _ in after[len(DRAFT) :]] == ["4", "5", "6", "7"]
    for found, without in ((before, CAME), (after, WENT)):
        texts = [text.split("] ")[-1] for _, text in expected(draft, without)]
        assert [text for _, text in found] == texts


def test_coloured_headings_are_in_both_texts_though_one_of_them_was_changed() -> None:
    title = par(replace(cited("Draft outcome document", RED), linked=False), bold=True)
    changed = [replace(run, colour=RED) for run in (went("Human rights"), came("Rights of all"))]
    draft = [title, *DRAFT[1:], par(*changed, bold=True), END]
    data = printed(draft, INK)
    assert told(read(data, BEFORE)) == expected(draft, CAME)
    assert told(read(data, AFTER)) == expected(draft, WENT)


def test_a_rule_that_reaches_over_a_stop_of_another_colour_does_not_mark_it() -> None:
    draft = [
        *DRAFT[:3],
        par(kept("We meet "), went("annually"), came("biennially"), kept(f". {OTHER}")),
        par(kept("We end"), came(" well"), kept(", and"), went(" soon"), kept(f". {SENTENCE}")),
    ]
    data = printed(draft, Print("LaTeX", filled=False, bars=False, over=0.2))
    assert told(read(data, BEFORE)) == expected(draft, CAME)
    assert told(read(data, AFTER)) == expected(draft, WENT)


def test_french_keeps_the_space_before_its_stops() -> None:
    draft = [
        *DRAFT,
        par(kept("Nous convenons de ceci : agir ; nous le ferons ; nous le disons : toujours.")),
        par(kept("Nous nous réunissons "), came("souvent "), kept("; ensuite "), went("parfois "), kept(": voilà.")),
    ]
    data = printed(draft)
    assert told(read(data, BEFORE)) == expected(draft, CAME)
    assert told(read(data, AFTER)) == expected(draft, WENT)


def test_paragraphs_begin_where_the_page_prints_a_number_that_only_the_other_text_has() -> None:
    blue = (0.15, 0.55, 0.82)
    items = [
        f"the {word} of all outcome documents of the summit and the commitments made in Geneva by all"
        for word in ("first", "second", "third")
    ]
    numbered = [
        par(replace(cited(f"[({at})] ", blue), linked=False), kept(each)) for at, each in zip("abc", items, strict=True)
    ]
    data = printed([*DRAFT, *numbered, END], replace(WORD, width=448))
    assert told(read(data, BEFORE))[-4:-1] == [(f"({at})", each) for at, each in zip("abc", items, strict=True)]
    assert told(read(data, AFTER))[-4:-1] == [("", each) for each in items]
