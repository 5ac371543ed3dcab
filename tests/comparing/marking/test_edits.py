"""The marked words are those that a reader would mark."""

from __future__ import annotations

import pytest

from tests.comparing.drafts import changed_words, compared, only_edits


@pytest.mark.parametrize(
    ("old", "new", "edits"),
    [
        ("It costs 1,500 francs a year.", "It costs 1,600 francs a year.", [("1,500", "1,600")]),
        (
            "A share of 2.5 per cent, or 30% of all.",
            "A share of 2.7 per cent, or 35% of all.",
            [("2.5", "2.7"), ("30%", "35%")],
        ),
        (
            "Recalling resolution A/RES/70/1 of old.",
            "Recalling resolution A/RES/71/2 of old.",
            [("A/RES/70/1", "A/RES/71/2")],
        ),
        ("They value co-operation at sea.", "They value cooperation at sea.", [("co-operation", "cooperation")]),
        ("A time-bound plan for it.", "A time-honoured plan for it.", [("time-bound", "time-honoured")]),
        ("The U.N. agencies met.", "The U.S. agencies met.", [("U.N.", "U.S.")]),
        ("They [shall] report.", "They shall report.", [("[", ""), ("]", "")]),
        ("They report to the Council.", "They report to the council.", [("Council", "council")]),
        ("We request a report annually.", "We take note of a report annually.", [("request", "take note of")]),
        ("The red, blue and green flags fly.", "The red and green flags fly.", [(", blue", "")]),
        ("The Board met.", "In this regard, the Board met.", [("", "In this regard,"), ("The", "the")]),
        ("Also recalls the report.", "Recalls the report.", [("Also", ""), ("recalls", "Recalls")]),
        ("The flags fly.", "The flags fly, as appropriate.", [("", ", as appropriate")]),
        ("Article 44 of the Agreement.", "Art. 44 of the Agreement.", [("Article", "Art.")]),
        ("Art. X of the Agreement.", "Article X of the Agreement.", [("Art.", "Article")]),
        ("Paragraph [7] stays.", "Para. [7] stays.", [("Paragraph", "Para.")]),
        ("One. Two of them.", "One. They wait. Two of them.", [("", "They wait.")]),
        ("加强国际合作。", "加强区域合作。", [("国际", "区域")]),
        ("النص الأول هنا", "النص الثاني هنا", [("الأول", "الثاني")]),
    ],
)
def test_changed_words_are_marked_whole(old: str, new: str, edits: list[tuple[str, str]]) -> None:
    assert only_edits(old, new) == edits
    assert only_edits(new, old) == [(come, gone) for gone, come in edits]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("“Quoted” words – and a dash", '"Quoted" words - and a dash'),
        ("the multi- stakeholder process", "the multi-stakeholder process"),
        ("the multi\u00adstakeholder process", "the multistakeholder process"),
        ("an effi\ufb01 cient process", "an effifi cient process"),
        ("a non\u00a0breaking space", "a non breaking  space"),
        ("States ,having met , agree", "States, having met, agree"),
        ("the people’s choice", "the people's choice"),
        ("« le texte »", "“le texte”"),
        ("10\u00a0000 people", "10\u202f000 people"),
        ("and so on…", "and so on..."),
        ("the effi- cient process", "the efficient process"),
        ("States / Parties ( all ) – here", "States/Parties (all)–here"),
        ("a\u2009thin or zero\u200b-width space", "a thin or zero-width space"),
        ("到 2030 年 加强 合作", "到2030年加强合作"),
        ("これは テスト です", "これはテストです"),
    ],
)
def test_typography_is_no_edit_unless_asked_for(old: str, new: str) -> None:
    assert only_edits(old, new) == []
    assert only_edits(old, new, typography=True)


@pytest.mark.parametrize(
    ("old", "new", "edit"),
    [
        ("It may be here.", "It maybe here.", ("may be", "maybe")),
        ("Their health care is free.", "Their healthcare is free.", ("health care", "healthcare")),
        ("They play a part in it.", "They play apart in it.", ("a part", "apart")),
        ("They are all together here.", "They are altogether here.", ("all together", "altogether")),
        ("Between 2020- 2030 of it.", "Between 20202030 of it.", ("2020- 2030", "20202030")),
        ("Здесь не большой город.", "Здесь небольшой город.", ("не большой", "небольшой")),
        ("정보 사회 회의", "정보사회 회의", ("정보 사회", "정보사회")),
    ],
)
def test_two_words_are_never_the_same_as_one(old: str, new: str, edit: tuple[str, str]) -> None:
    assert only_edits(old, new) == [edit]
    assert only_edits(new, old) == [edit[::-1]]


def test_two_numbers_do_not_grow_together() -> None:
    assert only_edits("Items 1 2 of the list", "Items 12 of the list") == [("1 2", "12")]


def test_replaced_phrases_are_not_torn_at_a_function_word() -> None:
    edits = only_edits(
        "They stress the slow decline of public trust in it.", "They stress the sudden collapse of popular faith in it."
    )
    assert edits == [("slow decline of public trust", "sudden collapse of popular faith")]


def test_what_chance_left_of_a_rewritten_paragraph_does_not_tear_it() -> None:
    old = (
        "Guests shall not be required to pay dues but shall be eligible to vote at meetings but not to hold an office."
    )
    new = (
        "Guests shall be any distinguished sailor whom the harbour board deems useful to the island. They shall not be "
        "asked to hold lanterns at night and pay no dues; their stay, as long as it may be, ends when the master says "
        "in writing, before the first ferry of spring, that the island has no further use of them in any season."
    )
    assert len(only_edits(old, new)) <= 2


def test_the_cells_of_a_row_keep_their_changes_apart() -> None:
    assert only_edits(
        "Harbour masters: sworn old pilots | ten winters at sea",
        "Harbour masters: young keen sailors | nine springs at sea",
    ) == [
        ("sworn old pilots", "young keen sailors"),
        ("ten winters", "nine springs"),
    ]


def test_several_words_in_a_row_outlast_a_rewriting() -> None:
    edits = only_edits(
        "The old lanterns fail in every strong wind; the harbour master shall publish the tide tables whenever asked to.",
        "No pilot trusts what burns upon a quay; the harbour master shall publish the tide tables each long winter night.",
    )
    assert edits == [
        ("The old lanterns fail in every strong wind", "No pilot trusts what burns upon a quay"),
        ("whenever asked to", "each long winter night"),
    ]


@pytest.mark.parametrize(
    ("old", "new", "edits"),
    [
        (
            "As said in paragraph 7 ter.",
            "As said in paragraph 9. No one should have to wait.",
            [("7 ter", "9"), ("", "No one should have to wait.")],
        ),
        (
            "A bureau as in paragraph 65.",
            "A bureau as in paragraph 67, with regard to balance.",
            [("65", "67"), ("", ", with regard to balance")],
        ),
        (
            "Sailors rest here.",
            "The bell has rung. Pilots rest here.",
            [("", "The bell has rung."), ("Sailors", "Pilots")],
        ),
    ],
)
def test_a_sentence_that_came_is_no_part_of_a_word_that_changed(
    old: str, new: str, edits: list[tuple[str, str]]
) -> None:
    assert only_edits(old, new) == edits
    assert only_edits(new, old) == [(come, gone) for gone, come in edits]


def test_an_edit_across_paragraphs_leaves_their_seam_alone() -> None:
    first = "The harbour master shall publish the tide tables before the first ship arrives in spring."
    second = "Every lantern along the quay burns from dusk until the last ferry has left for the island."
    comparison = compared([f"{first} {second}"], [first, f"Moreover, {second.lower()}"])
    (link,) = comparison.links
    assert link.new == (0, 1)
    assert not any("\n" in side for edit in link.edits for side in changed_words(comparison, link, edit))


def test_an_edit_deep_in_a_long_paragraph_is_found_where_it_stands() -> None:
    around = (
        "The harbour master shall publish the tide tables, in 30 % of the cases, before the first ship arrives. " * 9
    )
    old, new = f"{around}They agree not to close it. {around}", f"{around}They agree to close the gate. {around}"
    (link,) = compared([old], [new]).links
    comparison = compared([old], [new])
    assert [changed_words(comparison, link, edit) for edit in link.edits] == [("not", ""), ("it", "the gate")]
