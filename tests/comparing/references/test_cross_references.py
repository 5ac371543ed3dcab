"""A reference that only follows the numbering is editorial; one that points to another place than before is substantive."""

from __future__ import annotations

import pytest

from tests.comparing.drafts import compared
from wsis_desktop.model.comparison import Link, Significance
from wsis_desktop.model.revision import Kind, Label, Paragraph

TIDES = "The harbour master shall publish the tide tables before the first ship arrives."
LAMPS = "Every lantern along the quay burns from dusk until the last ferry has left."
NETS = "Ropes and nets are inspected by two sworn sailors each winter."
PILOTS = "Pilots hold a licence that the guild of the island renews at every new year."
BELLS = "A bell rings when fog hides the mouth of the river from incoming vessels."

FOLLOWS, POINTS_ELSEWHERE = "cross-reference-follows", "reference"


def _link(old: str, new: str, language: str) -> Link:
    """Compare drafts in which 1, 2 and 3 became 2, 3 and 4, and the last paragraph ends in a reference."""
    before, after = [TIDES, LAMPS, NETS, f"{PILOTS} {old}"], [BELLS, TIDES, LAMPS, NETS, f"{PILOTS} {new}"]
    return compared(before, after, language=language).links[-1]


@pytest.mark.parametrize(
    ("language", "old", "new"),
    [
        ("en", "See paragraph 2 above.", "See paragraph 3 above."),
        ("en", "See para. 2 of this text.", "See para. 3 of this text."),
        ("en", "See paragraph 2 (a).", "See paragraph 3 (a)."),
        ("en", "See paragraphs 1–3 above.", "See paragraphs 2–4 above."),
        ("en", "See paragraphs 1 to 3 above.", "See paragraphs 2 to 4 above."),
        ("en", "See paragraphs 1, 2 and 3.", "See paragraphs 2, 3 and 4."),
        ("en", "See section 2.", "See section 3."),
        ("fr", "Voir le paragraphe 2 ci-dessus.", "Voir le paragraphe 3 ci-dessus."),
        ("fr", "Voir les paragraphes 1 à 3.", "Voir les paragraphes 2 à 4."),
        ("es", "Véase el párrafo 2 supra.", "Véase el párrafo 3 supra."),
        ("es", "Véanse los párrafos 1 a 3.", "Véanse los párrafos 2 a 4."),
        ("ru", "См. пункт 2 выше.", "См. пункт 3 выше."),
        ("ru", "См. пункты 1–3.", "См. пункты 2–4."),
        ("ar", "انظر الفقرة 2 أعلاه.", "انظر الفقرة 3 أعلاه."),
        ("ar", "انظر الفقرات 1 إلى 3.", "انظر الفقرات 2 إلى 4."),
        ("zh", "见上文第2段。", "见上文第3段。"),
        ("zh", "见上文第二段。", "见上文第三段。"),
        ("zh", "见本决议第1至3段。", "见本决议第2至4段。"),
    ],
)
def test_a_reference_follows_the_numbering(language: str, old: str, new: str) -> None:
    link = _link(old, new, language)
    assert {reason for edit in link.edits for reason in edit.reasons} == {FOLLOWS}
    assert link.significance is Significance.EDITORIAL


@pytest.mark.parametrize(
    ("language", "old", "new"),
    [
        ("en", "See paragraph 2.", "See paragraph 4."),
        ("en", "See paragraphs 1 to 3.", "See paragraphs 2 to 3."),
        ("en", "See paragraph 2 (a).", "See paragraph 3 (b)."),
        ("en", "See paragraph 2.", "See paragraph 2 (a)."),
        ("en", "See subparagraph (a).", "See subparagraph (b)."),
        ("en", "See paragraph 2 bis.", "See paragraph 2 ter."),
        ("en", "See paragraph 2 of the Tunis Agenda.", "See paragraph 3 of the Tunis Agenda."),
        ("en", "See resolution 70/1, paragraph 2.", "See resolution 70/1, paragraph 3."),
        ("en", "See section 2 of the Tunis Agenda.", "See section 3 of the Tunis Agenda."),
        ("en", "See Goal 2.", "See Goal 3."),
        ("en", "See target 9.c.", "See target 9.b."),
        ("en", "See paragraphs 9.1 (a) to (e).", "See paragraphs 9.1."),
        ("en", "See decision 2.", "See decision 3."),
        ("en", "See Annex I.", "See Annex II."),
        ("en", "See part A.", "See part B."),
        ("en", "See paragraph 2 above.", "See paragraph 2 below."),
        ("en", "See the preceding paragraph.", "See the following paragraph."),
        ("en", "See the preceding paragraph.", "See the preceding paragraphs."),
        ("fr", "Voir les prescriptions de l'alinéa précédent.", "Voir les prescriptions des alinéas précédents."),
        ("fr", "Voir le paragraphe 2 du Pacte.", "Voir le paragraphe 3 du Pacte."),
        ("fr", "Voir les paragraphes 1 et 2.", "Voir les paragraphes 1 et 3."),
        ("fr", "Voir le paragraphe ci-dessus.", "Voir le paragraphe ci-dessous."),
        ("es", "Véase el párrafo 2 de la Agenda de Túnez.", "Véase el párrafo 3 de la Agenda de Túnez."),
        ("es", "Véase el párrafo anterior.", "Véase el párrafo siguiente."),
        ("ru", "См. пункт 2 Тунисской программы.", "См. пункт 3 Тунисской программы."),
        ("ru", "См. пункт 2 выше.", "См. пункт 2 ниже."),
        ("ar", "انظر الفقرة 2 من جدول أعمال تونس.", "انظر الفقرة 3 من جدول أعمال تونس."),
        ("ar", "انظر الفقرة 2 أعلاه.", "انظر الفقرة 2 أدناه."),
        ("zh", "见2030年议程第2段。", "见2030年议程第3段。"),
        ("zh", "见上文第2段。", "见上文第4段。"),
    ],
)
def test_a_reference_that_points_elsewhere_is_substantive(language: str, old: str, new: str) -> None:
    link = _link(old, new, language)
    assert POINTS_ELSEWHERE in {reason for edit in link.edits for reason in edit.reasons}
    assert link.significance is Significance.SUBSTANTIVE


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("It needs 2 ships.", "It needs 3 ships."),
        ("See paragraph 4. It needs 2 ships.", "See paragraph 4. It needs 3 ships."),
        ("The decision of 2 of them stands.", "The decision of 3 of them stands."),
    ],
)
def test_a_quantity_follows_nothing(old: str, new: str) -> None:
    (edit,) = _link(old, new, "en").edits
    assert edit.reasons == ("number-changed",)


def test_an_article_behind_a_noun_is_no_place() -> None:
    (edit,) = _link("They took the decision a pilot made.", "They took the decision pilot made.", "en").edits
    assert edit.reasons == ("article",)


DUTIES = "The harbour council has these duties towards all who land on the island:"
TOLLS = "To collect no toll from those who seek shelter from a storm;"
LETTERS = {
    "en": "(a) (b) (c)",
    "fr": "a) b) c)",
    "es": "a) b) c)",
    "ru": "а) б) в)",
    "ar": "(أ) (ب) (ج)",
    "zh": "(a) (b) (c)",
}


def _numbered(texts: list[tuple[str, str, int]]) -> list[Paragraph]:
    return [
        Paragraph(at, Kind.ITEM if level else Kind.PARAGRAPH, text, Label(label, number=label.strip("()")), level=level)
        for at, (label, text, level) in enumerate(texts)
    ]


def _link_with_items(old: str, new: str, language: str) -> Link:
    """Compare drafts in which 1 and 2 became 2 and 3, and 2 (a), 2 (a) (i), 2 (b) became 3 (b), 3 (b) (i), 3 (c)."""
    a, b, c = LETTERS[language].split()
    before = [
        ("1", TIDES, 0),
        ("2", DUTIES, 0),
        (a, LAMPS, 1),
        ("(i)", PILOTS, 2),
        (b, NETS, 1),
        ("3", f"{BELLS} {old}", 0),
    ]
    after = [("1", f"{TOLLS} {TOLLS}", 0), ("2", TIDES, 0), ("3", DUTIES, 0), (a, TOLLS, 1), (b, LAMPS, 1)]
    after += [("(i)", PILOTS, 2), (c, NETS, 1), ("4", f"{BELLS} {new}", 0)]
    return compared(_numbered(before), _numbered(after), language=language).links[-1]


@pytest.mark.parametrize(
    ("language", "old", "new"),
    [
        ("en", "See paragraph 2 (a) above.", "See paragraph 3 (b) above."),
        ("en", "See paragraph 2(a).", "See paragraph 3(b)."),
        ("en", "See paragraph 2 (a) (i).", "See paragraph 3 (b) (i)."),
        ("en", "See paragraphs 1 and 2 (b).", "See paragraphs 2 and 3 (c)."),
        ("en", "See paragraph 2 (a) and (b).", "See paragraph 3 (b) and (c)."),
        ("fr", "Voir le paragraphe 2 a) ci-dessus.", "Voir le paragraphe 3 b) ci-dessus."),
        ("es", "Véase el párrafo 2 b).", "Véase el párrafo 3 c)."),
        ("ru", "См. пункт 2 а) выше.", "См. пункт 3 б) выше."),
        ("ar", "انظر الفقرة 2 (أ) أعلاه.", "انظر الفقرة 3 (ب) أعلاه."),
        ("zh", "见上文第2(a)段。", "见上文第3(b)段。"),
        ("zh", "见上文第2段(a)项。", "见上文第3段(b)项。"),
    ],
)
def test_a_reference_to_an_item_follows_it(language: str, old: str, new: str) -> None:
    link = _link_with_items(old, new, language)
    assert {reason for edit in link.edits for reason in edit.reasons} == {FOLLOWS}
    assert link.significance is Significance.EDITORIAL


@pytest.mark.parametrize(
    ("language", "old", "new"),
    [
        ("en", "See paragraph 2 (a).", "See paragraph 3 (a)."),
        ("en", "See paragraph 2 (a).", "See paragraph 3 (c)."),
        ("en", "See paragraph 2 (a) (i).", "See paragraph 3 (a) (i)."),
        ("en", "See paragraph 2 (a) (i).", "See paragraph 3 (b)."),
        ("en", "See paragraph 2 (a) and (b).", "See paragraph 3 (b) and (a)."),
        ("en", "See paragraph 2 (a) of resolution 70/1.", "See paragraph 3 (b) of resolution 70/1."),
        ("fr", "Voir le paragraphe 2 a).", "Voir le paragraphe 3 a)."),
        ("es", "Véase el párrafo 2 b) del Pacto.", "Véase el párrafo 3 c) del Pacto."),
        ("ru", "См. пункт 2 а).", "См. пункт 3 а)."),
        ("ar", "انظر الفقرة 2 (أ) أعلاه.", "انظر الفقرة 3 (أ) أعلاه."),
        ("zh", "见上文第2(a)段。", "见上文第3(a)段。"),
    ],
)
def test_a_reference_to_an_item_that_is_another_now_is_substantive(language: str, old: str, new: str) -> None:
    assert _link_with_items(old, new, language).significance is Significance.SUBSTANTIVE


def test_paragraphs_joined_otherwise_follow_nothing() -> None:
    assert _link("See paragraphs 1 and 2.", "See paragraphs 2 or 3.", "en").significance is Significance.SUBSTANTIVE


@pytest.mark.parametrize(
    ("old", "new", "reason"),
    [
        ("2 | Lamps | Agreed by the guild", "3 | Lamps | Agreed by the guild", FOLLOWS),
        ("2. Lamps | Agreed by the guild", "3. Lamps | Agreed by the guild", FOLLOWS),
        ("2 | Lamps | Agreed by the guild", "4 | Lamps | Agreed by the guild", "number-changed"),
        ("Lamps | 2 | Agreed by the guild", "Lamps | 3 | Agreed by the guild", "number-changed"),
    ],
)
def test_the_number_with_which_a_row_names_a_paragraph_follows_it(old: str, new: str, reason: str) -> None:
    before, after = [TIDES, LAMPS, NETS], [BELLS, TIDES, LAMPS, NETS]
    link = compared([*before, (Kind.ROW, old)], [*after, (Kind.ROW, new)]).links[-1]
    assert [edit.reasons for edit in link.edits] == [(reason,)]
