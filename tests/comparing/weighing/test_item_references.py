"""A reference to an item, or to a paragraph of an article, follows the links; one that names another is substantive."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from tests.comparing.drafts import Piece, compared
from wsis_desktop.model.comparison import Link, Significance
from wsis_desktop.model.revision import Kind, Label, Paragraph

TIDES = "The harbour master shall publish the tide tables before the first ship arrives."
DUTIES = "Every keeper of a lantern along the quay has these duties until the last ferry has left:"
NETS = "to inspect ropes and nets with two sworn sailors each winter;"
OIL = "to buy lamp oil from the chandler at the price of the season;"
WICKS = "to trim the wicks at dusk and to note the hour in the log;"
BELLS = "A bell rings when fog hides the mouth of the river from incoming vessels."
PILOTS = "Pilots hold a licence that the guild of the island renews at every new year."

FOLLOWS, POINTS_ELSEWHERE = "cross-reference-follows", "reference"


def _draft(rows: Sequence[tuple[str, str]]) -> list[Piece]:
    """Return paragraphs from labels and texts: "Article 4" is a heading, "(a)" an item, all else a paragraph."""
    pieces: list[Piece] = []
    for index, (said, text) in enumerate(rows):
        prefix, _, number = said.rpartition(" ")
        item = said.endswith(")")
        heading = " " in said
        kind = Kind.HEADING if heading else Kind.ITEM if item else Kind.PARAGRAPH
        label = Label(said.strip(), prefix=prefix, number=number.strip("()"))
        pieces.append(Paragraph(index, kind, text, label, (), 1 if heading or item else 0))
    return pieces


def _link(old: str, new: str, language: str = "en") -> Link:
    """Compare drafts in which 2 became 3 and its items (a) and (b) became (b) and (c)."""
    before = [("1", TIDES), ("2", DUTIES), ("a)", NETS), ("b)", OIL), ("3", f"{PILOTS} {old}")]
    after = [
        ("1", BELLS),
        ("2", TIDES),
        ("3", DUTIES),
        ("a)", WICKS),
        ("b)", NETS),
        ("c)", OIL),
        ("4", f"{PILOTS} {new}"),
    ]
    return compared(_draft(before), _draft(after), language=language).links[-1]


def _in_articles(old: str, new: str, language: str = "en", noun: str = "Article") -> Link:
    """Compare drafts in which paragraph 1 of article 2 became paragraph 2 of article 3, where the reference stands."""
    before = [(f"{noun} 1", "Tides"), ("1", TIDES), (f"{noun} 2", "Lamps"), ("1", DUTIES), ("a)", NETS), ("b)", OIL)]
    after = [
        *[(f"{noun} 1", "Fog"), ("1", BELLS), (f"{noun} 2", "Tides"), ("1", TIDES), (f"{noun} 3", "Lamps")],
        *[("1", WICKS), ("2", DUTIES), ("a)", NETS), ("b)", OIL)],
    ]
    return compared(
        _draft([*before, ("2", f"{PILOTS} {old}")]), _draft([*after, ("3", f"{PILOTS} {new}")]), language=language
    ).links[-1]


def _reasons(link: Link) -> set[str]:
    return {reason for edit in link.edits for reason in edit.reasons}


@pytest.mark.parametrize(
    ("language", "old", "new"),
    [
        ("en", "See paragraph 2 (a).", "See paragraph 3 (b)."),
        ("en", "See paragraph 2(a) above.", "See paragraph 3(b) above."),
        ("en", "See subparagraph (a) of paragraph 2.", "See subparagraph (b) of paragraph 3."),
        ("en", "See paragraph 2, subparagraph (a).", "See paragraph 3, subparagraph (b)."),
        ("en", "See paragraph 2 (a) and (b).", "See paragraph 3 (b) and (c)."),
        ("en", "See paragraphs 1 and 2 (a).", "See paragraphs 2 and 3 (b)."),
        ("en", "See paragraph 2 (a) of the present text.", "See paragraph 3 (b) of the present text."),
        ("fr", "Voir le paragraphe 2 a).", "Voir le paragraphe 3 b)."),
        ("fr", "Voir l’alinéa a) du paragraphe 2.", "Voir l’alinéa b) du paragraphe 3."),
        ("es", "Véase el párrafo 2 a).", "Véase el párrafo 3 b)."),
        ("es", "Véase el apartado a) del párrafo 2.", "Véase el apartado b) del párrafo 3."),
        ("ru", "См. пункт 2 a).", "См. пункт 3 b)."),
        ("ru", "См. подпункт a) пункта 2.", "См. подпункт b) пункта 3."),
        ("ar", "انظر الفقرة 2 (a).", "انظر الفقرة 3 (b)."),
        ("ar", "انظر الفقرة الفرعية (a) من الفقرة 2.", "انظر الفقرة الفرعية (b) من الفقرة 3."),
        ("zh", "见上文第2段(a)项。", "见上文第3段(b)项。"),
        ("zh", "见第二段(a)项。", "见第三段(b)项。"),
    ],
)
def test_a_reference_to_an_item_follows_it(language: str, old: str, new: str) -> None:
    link = _link(old, new, language)
    assert _reasons(link) == {FOLLOWS}, [edit.detail for edit in link.edits]
    assert link.significance is Significance.EDITORIAL


@pytest.mark.parametrize(
    ("language", "old", "new"),
    [
        ("en", "See paragraph 2 (a).", "See paragraph 3 (a)."),
        ("en", "See paragraph 2 (a).", "See paragraph 3 (c)."),
        ("en", "See paragraph 2 (a).", "See paragraph 2 (b)."),
        ("en", "See subparagraph (a) of paragraph 2.", "See subparagraph (a) of paragraph 3."),
        ("en", "See paragraph 2 (a) and (b).", "See paragraph 3 (b) and (a)."),
        ("en", "See paragraph 2 (a).", "See paragraph 3."),
        ("en", "See paragraph 2 (a) of resolution 70/1.", "See paragraph 3 (b) of resolution 70/1."),
        ("en", "See resolution 70/1, paragraph 2 (a).", "See resolution 70/1, paragraph 3 (b)."),
        (
            "en",
            "See subparagraph (a) of paragraph 2 of the Agenda.",
            "See subparagraph (b) of paragraph 3 of the Agenda.",
        ),
        ("en", "See resolution 1325 (2000), paragraph 2 (a).", "See resolution 1325 (2000), paragraph 3 (b)."),
        ("en", "See Charter paragraph 2 (a).", "See Charter paragraph 3 (b)."),
        ("en", "See paragraph 2 (a) thereof.", "See paragraph 3 (b) thereof."),
        ("en", "See its paragraph 2 (a).", "See its paragraph 3 (b)."),
        ("ru", "См. её пункт 2 a).", "См. её пункт 3 b)."),
        ("ru", "См. подпункт a) пункта 2 статьи 9 Конвенции.", "См. подпункт b) пункта 3 статьи 9 Конвенции."),
        ("ar", "انظر القرار 70/1، الفقرة 2 (a).", "انظر القرار 70/1، الفقرة 3 (b)."),
        ("zh", "见《公约》第2段(a)项。", "见《公约》第3段(b)项。"),
        ("zh", "见本决议第2段之一。", "见本决议第3段之一。"),
        ("fr", "Voir le paragraphe 2 a).", "Voir le paragraphe 3 a)."),
        ("fr", "Voir l’alinéa a) du paragraphe 2 du Pacte.", "Voir l’alinéa b) du paragraphe 3 du Pacte."),
        ("es", "Véase el párrafo 2 a).", "Véase el párrafo 3 c)."),
        ("es", "Véase el párrafo 2 a) de la Agenda.", "Véase el párrafo 3 b) de la Agenda."),
        ("ru", "См. подпункт a) пункта 2.", "См. подпункт a) пункта 3."),
        ("ru", "См. подпункт a) пункта 2 Пакта.", "См. подпункт b) пункта 3 Пакта."),
        ("ar", "انظر الفقرة 2 (a).", "انظر الفقرة 3 (c)."),
        ("ar", "انظر الفقرة 2 (a) من العهد.", "انظر الفقرة 3 (b) من العهد."),
        ("zh", "见上文第2段(a)项。", "见上文第3段(a)项。"),
        ("zh", "见2030年议程第2段(a)项。", "见2030年议程第3段(b)项。"),
    ],
)
def test_a_reference_to_another_item_is_substantive(language: str, old: str, new: str) -> None:
    link = _link(old, new, language)
    assert FOLLOWS not in _reasons(link), [edit.detail for edit in link.edits]
    assert link.significance is Significance.SUBSTANTIVE


@pytest.mark.parametrize(
    ("language", "noun", "old", "new"),
    [
        ("en", "Article", "See article 2 (1).", "See article 3 (2)."),
        ("en", "Article", "See article 2, paragraph 1 (a).", "See article 3, paragraph 2 (a)."),
        ("en", "Article", "See paragraph 1 of article 2.", "See paragraph 2 of article 3."),
        ("en", "Article", "See paragraph 1 (b) of this article.", "See paragraph 2 (b) of this article."),
        ("en", "Article", "See paragraph 1 above.", "See paragraph 2 above."),
        ("en", "Article", "See article 1.", "See article 2."),
        ("fr", "Article", "Voir le paragraphe 1 de l’article 2.", "Voir le paragraphe 2 de l’article 3."),
        ("es", "Artículo", "Véase el párrafo 1 a) del artículo 2.", "Véase el párrafo 2 a) del artículo 3."),
        ("ru", "Статья", "См. пункт 1 статьи 2.", "См. пункт 2 статьи 3."),
        ("ar", "المادة", "انظر الفقرة 1 من المادة 2.", "انظر الفقرة 2 من المادة 3."),
    ],
)
def test_a_reference_to_a_paragraph_of_an_article_follows_it(language: str, noun: str, old: str, new: str) -> None:
    link = _in_articles(old, new, language, noun)
    assert _reasons(link) == {FOLLOWS}, [edit.detail for edit in link.edits]


@pytest.mark.parametrize(
    ("old", "new", "follows"),
    [
        ("See section 1.2.", "See section 2.1.", True),
        ("See section 1.", "See section 2.", True),
        ("See sections 1.1 and 1.2.", "See sections 2.2 and 2.1.", True),
        ("See section 1.1 (Tides), section 1.2 (Nets).", "See section 2.2 (Tides), section 2.1 (Nets).", True),
        ("See resolution 70/1 (Nets), section 1.2.", "See resolution 70/1 (Nets), section 2.1.", False),
        ("See section 1.2.", "See section 2.2.", False),
        ("See section 1.", "See section 3.", False),
        ("See section 1.2 of the Pact.", "See section 2.1 of the Pact.", False),
    ],
)
def test_a_reference_to_a_section_follows_it(old: str, new: str, *, follows: bool) -> None:
    before = [(" 1", "Duties"), ("1.1", TIDES), ("1.2", NETS), (" 2", "Fog"), ("2.1", f"{PILOTS} {old}")]
    after = [(" 1", "Bells"), ("1.1", BELLS), (" 2", "Duties"), ("2.1", NETS), ("2.2", TIDES)]
    link = compared(_draft(before), _draft([*after, (" 3", "Fog"), ("3.1", f"{PILOTS} {new}")])).links[-1]
    assert (_reasons(link) == {FOLLOWS}) == follows, [edit.detail for edit in link.edits]
    assert link.significance is (Significance.EDITORIAL if follows else Significance.SUBSTANTIVE)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("See article 2 (1).", "See article 3 (1)."),
        ("See paragraph 1 of article 2.", "See paragraph 1 of article 3."),
        ("See paragraph 1 of article 2.", "See paragraph 2 of article 2."),
        ("See paragraph 1 of this article.", "See paragraph 3 of this article."),
        ("See paragraph 1 of article 2 of the Pact.", "See paragraph 2 of article 3 of the Pact."),
        ("See paragraph 1 above.", "See paragraph 2 of the Pact."),
    ],
)
def test_a_reference_to_another_paragraph_of_an_article_is_substantive(old: str, new: str) -> None:
    link = _in_articles(old, new)
    assert FOLLOWS not in _reasons(link)
    assert link.significance is Significance.SUBSTANTIVE
