"""What matters is told from what does not, with the reason."""

from __future__ import annotations

import pytest

from tests.comparing.drafts import compared
from wsis_desktop.comparing.language.words import Token, tokens
from wsis_desktop.comparing.weighing import changed
from wsis_desktop.model.comparison import Edit, Significance
from wsis_desktop.model.revision import Kind, Label, Paragraph

EDITORIAL, WORDING, SUBSTANTIVE = Significance.EDITORIAL, Significance.WORDING, Significance.SUBSTANTIVE


def only_edit(old: str, new: str, language: str = "en") -> Edit:
    (link,) = compared([old], [new], language=language).links
    (edit,) = link.edits
    assert link.significance is edit.significance
    return edit


@pytest.mark.parametrize(
    ("old", "new", "reason", "significance"),
    [
        ("We request the report at once.", "We welcome the report at once.", "verb-changed", SUBSTANTIVE),
        ("Recalling the old report of it,", "Noting the old report of it,", "verb-changed", SUBSTANTIVE),
        ("Parties shall report on it.", "Parties should report on it.", "modal-changed", SUBSTANTIVE),
        ("They agree not to close it.", "They agree to close it.", "negation", SUBSTANTIVE),
        ("At least 30% of them stay.", "At least 35% of them stay.", "number-changed", SUBSTANTIVE),
        ("It ends in March of each year.", "It ends in June of each year.", "date-changed", SUBSTANTIVE),
        ("It will be done by 2030 at last.", "It will be done by 2035 at last.", "date-changed", SUBSTANTIVE),
        ("They report annually on it.", "They report biennially on it.", "frequency-changed", SUBSTANTIVE),
        ("They act on it.", "They act on it, as appropriate.", "qualifier-added", SUBSTANTIVE),
        ("They act voluntarily on it.", "They act on it.", "qualifier-removed", SUBSTANTIVE),
        ("See paragraph 44 above.", "See paragraph 46 above.", "reference", SUBSTANTIVE),
        ("They met the Council there.", "They met the Commission there.", "name", SUBSTANTIVE),
        ("It is agreed here.", "It [is agreed here.", "bracket-opened", SUBSTANTIVE),
        ("It is] agreed here.", "It is agreed here.", "bracket-closed", SUBSTANTIVE),
        ("It is a very quick answer.", "It is a very rapid answer.", "words-replaced", WORDING),
        ("We recognise the organisation.", "We recognize the organisation.", "spelling", EDITORIAL),
        ("The programme of work is done.", "The program of work is done.", "spelling", EDITORIAL),
        ("We honour the centre of it.", "We honor the centre of it.", "spelling", EDITORIAL),
        ("They sent 2 members there.", "They sent two members there.", "spelling", EDITORIAL),
        ("They met in a town nearby.", "They met in the town nearby.", "article", EDITORIAL),
        ("They met, and left town.", "They met and left town.", "punctuation", EDITORIAL),
        ("They met the council there.", "They met the Council there.", "case", EDITORIAL),
        ("Their health care is free.", "Their healthcare is free.", "spelling", EDITORIAL),
        ("They can not leave it.", "They cannot leave it.", "spelling", EDITORIAL),
        ("It is 5km from it.", "It is 5 km from it.", "spelling", EDITORIAL),
        ("It is 1 5 of them.", "It is 15 of them.", "number-changed", SUBSTANTIVE),
        ("It may be a good answer.", "It maybe a good answer.", "modal-changed", SUBSTANTIVE),
    ],
)
def test_an_edit_says_why_it_matters(old: str, new: str, reason: str, significance: Significance) -> None:
    edit = only_edit(old, new)
    assert reason in edit.reasons
    assert edit.significance is significance


@pytest.mark.parametrize(
    ("old", "new", "language", "reason"),
    [
        ("Les États doivent agir ici.", "Les États peuvent agir ici.", "fr", "modal-changed"),
        ("Los Estados deberán actuar aquí.", "Los Estados podrán actuar aquí.", "es", "modal-changed"),
        ("Nous décidons de le faire.", "Nous recommandons de le faire.", "fr", "verb-changed"),
    ],
)
def test_other_languages_have_their_own_words(old: str, new: str, language: str, reason: str) -> None:
    assert reason in only_edit(old, new, language).reasons


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("The bell rings. Sailors sleep on.", "The bell rings. Pilots sleep on."),
        (
            "They met the Pilots at a quay; the pilots slept.",
            "They met the Guard at a quay; the pilots and a guard slept.",
        ),
    ],
)
def test_a_capital_makes_no_name_of_a_common_word(old: str, new: str) -> None:
    (link,) = compared([old], [new]).links
    assert link.edits
    assert not any("name" in edit.reasons for edit in link.edits)


def test_a_second_operative_verb_of_a_sentence_matters_too() -> None:
    assert (
        "verb-changed"
        in only_edit("We welcome it, and request them to go.", "We welcome it, and invite them to go.").reasons
    )


def test_a_reference_that_follows_a_renumbered_paragraph_is_editorial() -> None:
    report, harbour = "The pilots report each winter.", "The harbour opens at dawn in every season of the year."
    old = [report, "They act as paragraph 1 says, whatever the tide."]
    new = [harbour, report, "They act as paragraph 2 says, whatever the tide."]
    (edit,) = compared(old, new).links[-1].edits
    assert (edit.reasons, edit.significance) == (("cross-reference-follows",), EDITORIAL)


def test_a_noun_that_opens_a_sentence_is_no_operative_verb() -> None:
    edit = only_edit("Members shall pay.", "Support shall be found for them. Members shall pay.")
    assert "verb-changed" not in edit.reasons


def test_the_mark_of_an_option_is_no_number() -> None:
    edit = only_edit("Option 1: The pilots report each winter.", "The pilots report each winter.")
    assert edit.reasons == ("words-removed",)


def test_always_and_normally_are_not_the_same() -> None:
    assert only_edit("They always answer him.", "They normally answer him.").significance is SUBSTANTIVE


def test_a_verb_inside_a_sentence_is_no_operative_verb() -> None:
    assert "verb-changed" not in only_edit("They were able to note it.", "They were able to support it.").reasons


def test_a_change_is_said_in_words() -> None:
    assert only_edit("They report annually on it.", "They report biennially on it.").detail == "annually → biennially"
    assert only_edit("They act on it.", "They act on it, as appropriate.").detail == "added: , as appropriate"


def test_whole_paragraphs_that_came_or_went_matter() -> None:
    old = ["The harbour master publishes the tide tables.", "Every lantern along the quay burns from dusk."]
    links = compared(old, old[:1]).links
    assert links[1].significance is SUBSTANTIVE
    assert links[1].edits[0].reasons == ("content-removed",)


def reasons_of(old: str, new: str) -> list[tuple[str, ...]]:
    (link,) = compared([old], [new]).links
    return [edit.reasons for edit in link.edits]


def test_names_that_only_came_to_another_place_of_a_paragraph_are_reordered() -> None:
    old = (
        "Some States, after the vote on the report and before its adoption, spoke of it, namely Chile, Egypt and Japan."
    )
    new = (
        "Some States, namely Chile, Egypt and Japan, after the vote on the report and before its adoption, spoke of it."
    )
    assert set(reasons_of(old, new)) == {("reordered",)}
    fewer = new.replace("Egypt and ", "")
    assert any("name" in reasons or "content-removed" in reasons for reasons in reasons_of(old, fewer))


def test_an_ordinal_inside_a_long_name_that_came_is_no_changed_number() -> None:
    old = "The work of the Commission went on."
    long = "for the Entry into Force of the Agreement and the Convening of the First Meeting of the Parties"
    (reasons,) = reasons_of(old, old.replace(" went", f" {long} went"))
    assert "number-changed" not in reasons
    assert "content-added" in reasons
    assert reasons_of("It is done in the year.", "It is done twice or in one third of the year.")[0] != reasons


@pytest.mark.parametrize(
    ("old", "new"),
    [("Article 15 of it.", "Art. 15 of it."), ("See paragraph 4 of it.", "See para. 4 of it.")],
)
def test_a_shortened_noun_of_a_reference_is_spelling(old: str, new: str) -> None:
    for first, second in ((old, new), (new, old)):
        edit = only_edit(first, second)
        assert (edit.reasons, edit.significance) == (("spelling",), EDITORIAL)


def test_a_word_that_begins_another_is_not_its_abbreviation() -> None:
    assert only_edit("They took the party.", "They took the part.").significance is not EDITORIAL
    assert only_edit("They took the art. Then they left.", "They took the article. Then they left.").reasons


@pytest.mark.parametrize(
    ("old", "new"), [("plans", "plans and budgets"), ("the rural areas", "the rural and remote areas")]
)
def test_one_more_of_things_named_in_a_row_is_content(old: str, new: str) -> None:
    added = only_edit(f"They made {old} for it.", f"They made {new} for it.")
    assert (added.reasons, added.significance) == (("content-added",), SUBSTANTIVE)
    removed = only_edit(f"They made {new} for it.", f"They made {old} for it.")
    assert (removed.reasons, removed.significance) == (("content-removed",), SUBSTANTIVE)


def test_a_heading_with_other_words_is_retitled_and_one_in_capitals_is_not() -> None:
    def heading(old: str, new: str) -> tuple[bool, Significance, tuple[str, ...]]:
        below = "The harbour master shall publish the tide tables before the first ship of the season arrives."
        link = compared([(Kind.HEADING, old), below], [(Kind.HEADING, new), below]).links[0]
        return link.retitled, link.significance, link.edits[0].reasons

    retitled, weight, reasons = heading("Bridging digital divides", "Closing digital divides")
    assert (retitled, weight) == (True, SUBSTANTIVE)
    assert "retitled" in reasons
    assert heading("Bridging digital divides", "BRIDGING DIGITAL DIVIDES") == (False, EDITORIAL, ("case",))


def _numbered(labels: str, *texts: str) -> list[Paragraph]:
    return [
        Paragraph(at, Kind.PARAGRAPH, text, Label(label))
        for at, (label, text) in enumerate(zip(labels, texts, strict=True))
    ]


TIDES = "The harbour master shall publish the tide tables before the first ship arrives."
LAMPS = "Every lantern along the quay burns from dusk until the last ferry has left."
NETS = "Ropes and nets are inspected by two sworn sailors each winter."


@pytest.mark.parametrize(("old", "new"), [("12", "13"), ("AB", "AC")])
def test_a_reference_follows_the_one_paragraph_that_bears_its_label(old: str, new: str) -> None:
    before = _numbered(old, TIDES, LAMPS + f" It is lit as section {old[1]} says.")
    after = _numbered(new, TIDES, LAMPS + f" It is lit as section {new[1]} says.")
    assert compared(before, after).links[1].edits[0].reasons == ("cross-reference-follows",)


def test_a_reference_to_a_label_that_several_paragraphs_bear_is_no_mere_follower() -> None:
    before = _numbered("121", TIDES, LAMPS + " It is lit as paragraph 2 says.", NETS)
    after = _numbered("131", TIDES, LAMPS + " It is lit as paragraph 3 says.", NETS)
    assert compared(before, after).links[1].edits[0].reasons == ("cross-reference-follows",)
    twice = compared([*before, Paragraph(3, Kind.PARAGRAPH, "Pilots hold a licence.", Label("2"))], after)
    assert twice.links[1].edits[0].reasons == ("reference",)


def test_a_reference_to_an_article_follows_its_heading() -> None:
    def articles(first: int) -> list[Paragraph]:
        heads = [Label(f"Article {number}", "Article", str(number)) for number in (first, first + 1)]
        see = f"{LAMPS} It is lit as article {first} says."
        return [
            Paragraph(0, Kind.HEADING, "Tides", heads[0], level=1),
            Paragraph(1, Kind.PARAGRAPH, TIDES, Label("4")),
            Paragraph(2, Kind.HEADING, "Lamps", heads[1], level=1),
            Paragraph(3, Kind.PARAGRAPH, see, Label("5")),
        ]

    assert compared(articles(4), articles(5)).links[3].edits[0].reasons == ("cross-reference-follows",)


def test_a_reference_that_points_elsewhere_than_its_paragraph_went_is_substantive() -> None:
    before = _numbered("123", TIDES, LAMPS, NETS + " See paragraph 1.")
    after = _numbered("234", TIDES, LAMPS, NETS + " See paragraph 3.")
    edit = compared(before, after).links[2].edits[0]
    assert (edit.reasons, edit.significance) == (("reference",), SUBSTANTIVE)


def test_weighing_edits_reads_no_more_of_a_long_paragraph_than_what_changed(monkeypatch: pytest.MonkeyPatch) -> None:
    stays = " ".join(f"word{at} stays" for at in range(400))
    old, new = f"We note the Board with it. {stays} They met there.", f"We note it. {stays} They met the Board there."
    cut: list[str] = []

    def counted(text: str) -> list[Token]:
        cut.append(text)
        return tokens(text)

    monkeypatch.setattr(changed, "tokens", counted)
    (link,) = compared([old], [new]).links
    assert ("reordered",) in {edit.reasons for edit in link.edits}
    assert sum(map(len, cut)) < len(stays) / 10


@pytest.mark.parametrize(
    ("language", "old", "new", "never"),
    [
        (
            "ar",
            "ندعو الحكومات والقطاع الخاص والمجتمع المدني إلى التعاون.",
            "ندعو المجتمع المدني والحكومات إلى التعاون.",
            "actor-added",
        ),
        ("zh", "我们邀请各国政府、民间社会开展合作。", "我们邀请民间社会开展合作。", "qualifier-removed"),
        ("zh", "我们注意到青年和最不发达国家的需要。", "我们注意到青年的需要。", "negation"),
    ],
)
def test_a_word_within_a_longer_name_says_nothing_of_itself(language: str, old: str, new: str, never: str) -> None:
    (link,) = compared([old], [new], language=language).links
    reasons = {reason for edit in link.edits for reason in edit.reasons}
    assert "actor-removed" in reasons
    assert never not in reasons


def test_a_name_in_chinese_changes_as_a_whole() -> None:
    old, new = "我们邀请各国政府、民间社会和国际组织开展合作。", "我们邀请国际组织、民间社会和各国政府开展合作。"
    (link,) = compared([old], [new], language="zh").links
    changed_names = "".join(old[edit.old.start : edit.old.end] for edit in link.edits)
    assert "各国政府" in changed_names
    assert "国际组织" in changed_names


def test_a_footnotes_mark_that_was_read_as_part_of_its_word_is_no_number() -> None:
    note = Paragraph(2, Kind.FOOTNOTE, "Adopted in New York.", Label("29", number="29"))
    plain, marked = (
        Paragraph(0, Kind.HEADING, f"The special fund that is established under the {word}")
        for word in ("Agreement", "Agreement29")
    )
    body = Paragraph(1, Kind.PARAGRAPH, "The fund is open to all of them.")
    for old, new in ((marked, plain), (plain, marked)):
        link = compared([old, body, note], [new, body, note]).links[0]
        assert (link.significance, link.retitled) == (EDITORIAL, False)
        assert [edit.reasons for edit in link.edits] == [("typography",)]
    without = compared([marked, body], [plain, body]).links[0]
    assert without.significance is SUBSTANTIVE
