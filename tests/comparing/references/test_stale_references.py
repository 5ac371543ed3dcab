"""A reference whose words stayed while the paragraph that it means took another number."""

from __future__ import annotations

import pytest

from tests.comparing.drafts import compared
from wsis_desktop.model.comparison import Comparison, Relation
from wsis_desktop.model.revision import Kind, Label, Paragraph
from wsis_desktop.publishing.changes import summary_sentence
from wsis_desktop.publishing.stale_references import stale_reference_in_words

TIDES = "The harbour master shall publish the tide tables before the first ship arrives."
LAMPS = "Every lantern along the quay burns from dusk until the last ferry has left."
NETS = "Ropes and nets are inspected by two sworn sailors each winter."
PILOTS = "Pilots hold a licence that the guild of the island renews at every new year."
BELLS = "A bell rings when fog hides the mouth of the river from incoming vessels."


def _told(comparison: Comparison) -> list[str]:
    return [stale_reference_in_words(comparison, stale) for stale in comparison.stale_references]


def _one_came_first(reference: str, *, language: str = "en") -> list[str]:
    """Tell what is stale where a paragraph came before all others, and the last one still refers as it did."""
    last = f"{PILOTS} {reference}"
    return _told(compared([TIDES, LAMPS, NETS, last], [BELLS, TIDES, LAMPS, NETS, last], language=language))


def test_a_reference_that_stayed_while_its_paragraph_was_renumbered_is_stale() -> None:
    last = f"{PILOTS} This applies as paragraph 2 says."
    comparison = compared([TIDES, LAMPS, NETS, last], [BELLS, TIDES, LAMPS, NETS, last])
    assert _told(comparison) == ["5 still says “paragraph 2”: what was 2 is 3 now, and 2 is another text."]
    assert comparison.links[-1].relation is Relation.UNCHANGED
    (stale,) = comparison.stale_references
    passage = stale.passage
    assert comparison.new.paragraphs[passage.paragraph].text[passage.start : passage.end] == "paragraph 2"
    assert (stale.pointed, stale.went, stale.points) == (1, 2, 1)


def test_the_summary_counts_references_that_stayed_while_the_numbering_changed() -> None:
    last = f"{PILOTS} This applies as paragraph 2 says, and as paragraphs 1 and 3 say."
    one = compared([TIDES, LAMPS, NETS, PILOTS], [BELLS, TIDES, LAMPS, NETS, PILOTS])
    two = compared([TIDES, LAMPS, NETS, last], [BELLS, TIDES, LAMPS, NETS, last])
    assert "no longer" not in summary_sentence(one)
    assert summary_sentence(two).endswith("2 references no longer point to the paragraphs that they did.")


def test_a_number_that_no_paragraph_bears_any_more_is_stale() -> None:
    last = f"{PILOTS} See paragraph 3."
    old, new = [TIDES, LAMPS, NETS, last], [TIDES, LAMPS, NETS, last]
    kept = [Paragraph(at, Kind.PARAGRAPH, text, Label(str(at + 8))) for at, text in enumerate(new)]
    assert _told(compared(old, kept)) == ["11 still says “paragraph 3”: what was 3 is 10 now."]


def test_where_a_paragraph_without_a_number_stands_is_said() -> None:
    said = Paragraph(3, Kind.PARAGRAPH, f"{PILOTS} See paragraph 2.", section=("Harbours", "Pilots"))
    moved = Paragraph(4, Kind.PARAGRAPH, said.text, section=said.section)
    assert _told(compared([TIDES, LAMPS, NETS, said], [BELLS, TIDES, LAMPS, NETS, moved])) == [
        "Unnumbered paragraph in “Pilots” still says “paragraph 2”: what was 2 is 3 now, and 2 is another text."
    ]


def test_a_reference_to_a_deleted_paragraph_is_stale() -> None:
    last = f"{PILOTS} See paragraph 2."
    assert _told(compared([TIDES, LAMPS, NETS, last], [TIDES, NETS, last])) == [
        "3 still says “paragraph 2”: what was 2 was deleted, and 2 is another text."
    ]


def test_each_number_of_a_list_is_told() -> None:
    assert _one_came_first("See paragraphs 1, 2 and 3 (a) above.") == [
        f"5 still says “paragraphs 1, 2 and 3 (a)”: what was {at} is {at + 1} now, and {at} is another text."
        for at in (1, 2, 3)
    ]


@pytest.mark.parametrize("reference", ["See paragraphs 1-3.", "See paragraphs 1–3.", "See paras. 1 to 3."])
def test_both_ends_of_a_range_are_told(reference: str) -> None:
    words = reference.removeprefix("See ").removesuffix(".")
    assert _one_came_first(reference) == [
        f"5 still says “{words}”: what was {at} is {at + 1} now, and {at} is another text." for at in (1, 3)
    ]


def test_a_number_with_a_hyphen_is_one_where_labels_have_some() -> None:
    def code(*labels: str) -> list[Paragraph]:
        known = {"1": TIDES, "2": BELLS, "1-1": LAMPS, "1-2": LAMPS, "7": f"{NETS} See articles 1-1 and 7."}
        return [
            Paragraph(at, Kind.PARAGRAPH, known[each], Label(f"Article {each}", "Article", each))
            for at, each in enumerate(labels)
        ]

    assert _told(compared(code("1", "1-1", "7"), code("1", "2", "1-2", "7"))) == [
        "Article 7 still says “articles 1-1 and 7”: what was Article 1-1 is Article 1-2 now."
    ]


def test_a_heading_and_the_paragraph_that_repeats_its_label_are_one_article() -> None:
    def twice(number: str) -> list[Paragraph]:
        label = Label(f"Article {number}", "Article", number)
        return [
            Paragraph(0, Kind.HEADING, "Tides", label, level=1),
            Paragraph(1, Kind.PARAGRAPH, f"{TIDES} See article 4.", label),
        ]

    assert len(_told(compared(twice("4"), twice("5")))) == 1


@pytest.mark.parametrize(
    ("language", "reference"),
    [
        ("en", "See para. 2."),
        ("en", "The Council acts (see paragraph 2)."),
        ("en", "It acts under paragraph 2 of the present declaration."),
        ("en", "It acts under paragraph 2 of this resolution."),
        ("en", "In the Council, paragraph 2 above applies."),
        ("fr", "Le paragraphe 2 ci-dessus s’applique."),
        ("fr", "Conformément au paragraphe 2 de la présente résolution, il agit."),
        ("es", "Se aplica el párrafo 2."),
        ("es", "Se aplica el párrafo 2 de la presente resolución."),
        ("ru", "Применяется пункт 2 выше."),
        ("ru", "Согласно пункту 2, это обязательно."),
        ("ru", "Как указано в пункте 2 настоящей резолюции, это обязательно."),
        ("ru", "Члены действуют (см. пункт 2)."),
        ("ar", "وفقا للفقرة 2 أعلاه."),
        ("ar", "على النحو المبين في الفقرة 2، ينطبق ذلك."),
        ("ar", "على النحو المبين في الفقرة ٢ من هذا القرار."),
        ("ar", "عملا بالفقرة 2 (ب) أعلاه."),
        ("zh", "见上文第2段。"),
        ("zh", "根据第二段，该措施适用。"),
        ("zh", "本决议第2段适用。"),
        ("zh", "应按照第 2 段执行。"),
    ],
)
def test_a_reference_within_the_text_is_stale(language: str, reference: str) -> None:
    assert len(_one_came_first(reference, language=language)) == 1


@pytest.mark.parametrize(
    ("language", "reference", "words"),
    [
        ("ru", "См. пункты 1, 2 и 3 выше.", "пункты 1, 2 и 3"),
        ("ar", "انظر الفقرات 1 و2 و 3 أعلاه.", "الفقرات 1 و2 و 3"),
        ("zh", "见上文第1、2和3段。", "第1、2和3段"),
    ],
)
def test_each_number_of_a_list_is_told_in_other_scripts(language: str, reference: str, words: str) -> None:
    assert [told.split(":")[0] for told in _one_came_first(reference, language=language)] == [
        f"5 still says “{words}”"
    ] * 3


def test_a_chinese_reference_goes_on_behind_an_and() -> None:
    assert len(_one_came_first("见上文第1段和第2段。", language="zh")) == 2
    assert _one_came_first("见该决议第1段和第2段。", language="zh") == []


def test_chinese_articles_and_their_paragraphs_are_known_in_figures_and_in_words() -> None:
    def articles(*words: str) -> list[Paragraph]:
        heads = [Label(f"第{word}条", "第", word) for word in words]
        return [
            Paragraph(0, Kind.HEADING, "潮汐", heads[0], level=1),
            Paragraph(1, Kind.ITEM, "每个港口应当公布潮汐表。", Label("四", number="四"), level=1),
            Paragraph(2, Kind.HEADING, "灯", heads[1], level=1),
            Paragraph(3, Kind.ITEM, "码头的灯从黄昏亮到最后一班渡轮离开。", Label("（四）", number="四"), level=1),
            Paragraph(4, Kind.PARAGRAPH, "按照第四条和第四款执行，绳索每年冬天由两名水手检查。"),
        ]

    old, new = articles("四", "五"), articles("5", "6")
    assert _told(compared(old, new, language="zh")) == [
        "Unnumbered paragraph still says “第四条”: what was 第四条 is 第5条 now."
    ]


@pytest.mark.parametrize(
    ("language", "reference"),
    [
        ("en", "It recalls paragraph 2 of resolution 70/1."),
        ("en", "It recalls paragraphs 2 and 3 of the Tunis Agenda."),
        ("en", "It recalls paragraph 2 of the above-mentioned Agenda."),
        ("en", "It recalls the Tunis Agenda, paragraph 2."),
        ("en", "It recalls resolution 70/1 (paragraph 2)."),
        ("en", "It recalls A/RES/70/1, annex, para. 2."),
        ("en", "It recalls the Agenda’s paragraph 2."),
        ("en", "It recalls article 7, paragraph 2."),
        ("en", "It recalls paragraph 2, article 9 (g), of the Convention."),
        ("en", "It recalls paragraph 2, paragraphs 3, 4 and 5, of the Convention."),
        ("en", "It recalls the Convention as stated in its paragraph 2."),
        ("en", "It recalls the Agenda and paragraph 2 thereof."),
        ("en", "A paragraph 2% longer, paragraph 2/3 and paragraph 9 say nothing."),
        ("fr", "Il rappelle le paragraphe 2 de la résolution 70/1."),
        ("fr", "Il rappelle le paragraphe 2 du Programme d’action."),
        ("es", "Recuerda el párrafo 2 de la resolución 70/1."),
        ("ru", "Она ссылается на пункт 2 резолюции 70/1."),
        ("ru", "Она ссылается на пункт 2 той же резолюции."),
        ("ru", "Она ссылается на пункт 2 Тунисской программы."),
        ("ru", "Она ссылается на пункт 2 статьи 9 Конвенции."),
        ("ru", "Она ссылается на резолюцию 70/1, пункт 2."),
        ("ru", "Как сказано в повестки дня, пункт 2."),
        ("ru", "Она ссылается на Повестку дня и ее пункт 2."),
        ("ar", "إذ تشير إلى الفقرة 2 من القرار 70/1."),
        ("ar", "إذ تشير إلى الفقرة 2 من المادة 9."),
        ("ar", "إذ تشير إلى إعلان ريو، الفقرة 2."),
        ("ar", "إذ تشير إلى الاتفاقية والفقرة 2 منها."),
        ("zh", "回顾第70/1号决议第2段。"),
        ("zh", "回顾《2030年可持续发展议程》第2段。"),
        ("zh", "回顾《突尼斯议程》（第2段）。"),
        ("zh", "回顾该决议第2段。"),
        ("zh", "根据第九条第二款。"),
    ],
)
def test_a_reference_into_another_text_is_not_stale(language: str, reference: str) -> None:
    assert _one_came_first(reference, language=language) == []


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("See paragraph 2.", "See paragraph 3."),
        ("See paragraphs 1 and 2.", "See paragraphs 2 and 3."),
        ("See paragraph 2.", "See paragraph 2 bis."),
        ("They may stay.", "They may stay, as paragraph 2 says."),
    ],
)
def test_a_reference_that_was_edited_is_judged_by_its_words_alone(before: str, after: str) -> None:
    old, new = [TIDES, LAMPS, NETS, f"{PILOTS} {before}"], [BELLS, TIDES, LAMPS, NETS, f"{PILOTS} {after}"]
    assert _told(compared(old, new)) == []


def test_a_reference_is_stale_in_an_edited_paragraph_too() -> None:
    old = [TIDES, LAMPS, NETS, f"{PILOTS} See paragraph 2 for more."]
    new = [BELLS, TIDES, LAMPS, NETS, f"{PILOTS.replace('every', 'each')} See paragraph 2 for more."]
    assert len(_told(compared(old, new))) == 1


def test_a_reference_to_a_paragraph_that_keeps_its_number_is_not_stale() -> None:
    last = f"{PILOTS} See paragraph 1."
    assert _told(compared([TIDES, LAMPS, last], [TIDES.replace("first", "last"), LAMPS, NETS, last])) == []


def test_a_number_that_several_paragraphs_bear_points_nowhere_in_particular() -> None:
    last = f"{PILOTS} See paragraph 2."
    twice = Paragraph(4, Kind.PARAGRAPH, "Nobody sleeps in the boats.", Label("2"))
    assert _told(compared([TIDES, LAMPS, NETS, last, twice], [BELLS, TIDES, LAMPS, NETS, last])) == []


def test_an_article_is_known_by_its_heading_and_no_paragraph_stands_in_for_it() -> None:
    def articles(first: int) -> list[Paragraph]:
        heads = [Label(f"Article {number}", "Article", str(number)) for number in (first, first + 1)]
        return [
            Paragraph(0, Kind.HEADING, "Tides", heads[0], level=1),
            Paragraph(1, Kind.PARAGRAPH, TIDES, Label("5", number="5")),
            Paragraph(2, Kind.HEADING, "Lamps", heads[1], level=1),
            Paragraph(
                3, Kind.PARAGRAPH, f"{LAMPS} It is lit as article 4 and paragraph 5 say.", Label("6", number="6")
            ),
        ]

    assert _told(compared(articles(4), articles(5))) == [
        "6 still says “article 4”: what was Article 4 is Article 5 now."
    ]
