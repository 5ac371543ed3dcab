"""A change is told in words that neither praise nor blame."""

from __future__ import annotations

import pytest

from tests.comparing.drafts import compared, draft
from wsis_desktop.comparing.compare import compare
from wsis_desktop.model.revision import Kind
from wsis_desktop.publishing.change_in_words import change_in_words

REPORT = "We request the Secretary-General to report annually on the progress made."
RIGHTS = "Human rights that people have offline must also be protected online."
SKILLS = "Digital skills are taught in few schools, and teachers lack the training for them."
SAFETY = "No State shall cut the network for more than two days."
BRACKETS_WENT = "brackets removed around “people [may] have”"


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        (REPORT, REPORT, ""),
        (REPORT, REPORT.replace("request", "invite"), "verb changed: “request” → “invite”"),
        (REPORT, REPORT.replace("annually", "biennially"), "frequency changed: “annually” → “biennially”"),
        (REPORT, REPORT.replace(" made", " made by women and girls"), "added “by women and girls”"),
        (RIGHTS.replace("must", "must, as appropriate,"), RIGHTS, "dropped “, as appropriate,”"),
        (REPORT, REPORT.replace("progress made.", "progress made;"), "1 editorial edit"),
        (
            REPORT,
            REPORT.replace("request", "invite").replace("progress made.", "progress made;"),
            "verb changed: “request” → “invite”; and 1 editorial edit",
        ),
        (REPORT, REPORT.replace("annually", "[annually]"), "brackets put around “annually”"),
        (RIGHTS.replace("must", "[should] [must]"), RIGHTS, "modal changed: “[should] [must]” → “must”"),
        (REPORT, REPORT.replace("annually", "[only] annually"), "added “[only]”"),
        (REPORT.replace("annually", "[annually").replace("made", "[made"), REPORT, "2 single brackets dropped"),
        (REPORT, REPORT.replace(" annually", ""), "frequency dropped “annually”"),
        (REPORT, REPORT.replace("annually", "annually [", 1), "bracket “[” added"),
        (RIGHTS.replace("people have", "[people [may] have]"), RIGHTS.replace("have", "[may] have"), BRACKETS_WENT),
        (
            SKILLS.replace("few schools, and", "few schools today, and"),
            SKILLS.replace(" for them", " for them today"),
            "moved within the text: “today”",
        ),
        (RIGHTS, f"{RIGHTS} {SAFETY}", f"added “{SAFETY}”"),
        (f"Option 1: {RIGHTS}", RIGHTS, "dropped “Option 1:”"),
        ("They ensure access.", "They promote access.", "binding force changed: “ensure” → “promote”"),
        ("It lists cases of compliance.", "It lists cases of non-compliance.", "the contrary: added “non-”"),
        (
            "The large tree. The green house. A fast car. The wide road. A cold wind, a sea.",
            "The small tree. The brown house. A slow car. The thin road. A warm wind; a sea.",
            (
                "the contrary: “large” → “small”; replaced: “green” → “brown”; replaced: “fast” → “slow”; "
                "replaced: “wide” → “thin”; and 2 more edits, 1 of them editorial"
            ),
        ),
    ],
)
def test_what_was_added_dropped_and_replaced_is_told(old: str, new: str, words: str) -> None:
    comparison = compared([old], [new])
    assert [change_in_words(comparison, link) for link in comparison.links] == [words]


def test_what_came_what_went_and_what_moved_is_told() -> None:
    sections = [(Kind.HEADING, "Rights"), (Kind.HEADING, "Finance")]
    old = draft(
        [sections[0], RIGHTS, REPORT, sections[1], "Investment is welcome wherever it serves the people of a place."]
    )
    comparison = compare(old, draft([sections[0], REPORT, sections[1], SKILLS]))
    told = [words for link in comparison.links if (words := change_in_words(comparison, link))]
    assert any(words.startswith("deleted: “Human rights that people have") for words in told)
    assert any(words.startswith("added: “Digital skills are taught") for words in told)


def test_long_words_are_cut_in_their_middle() -> None:
    long = " ".join(f"word{number}" for number in range(40))
    comparison = compared([REPORT], [REPORT, long])
    (words,) = [words for link in comparison.links if (words := change_in_words(comparison, link))]
    assert words.startswith("added: “word0 word1")
    assert words.endswith("word38 word39”")
    assert " … " in words
    assert len(words) < 90


def test_of_many_edits_those_that_matter_most_are_told_and_the_others_counted() -> None:
    old = "The large tree stood. The green house fell. A fast car came. The wide road ends. We shall act. A cold wind blows."
    new = "The small tree stood. The brown house fell. A slow car came. The thin road ends. We may act. A warm wind blows."
    comparison = compared([old], [new])
    words = change_in_words(comparison, comparison.links[0])
    assert "modal changed: “shall” → “may”" in words
    assert words.endswith("; and 2 more edits")
