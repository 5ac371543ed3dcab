"""Words are found on both sides, whatever marks and letters print them."""

import pytest

from tests.desktop.drafts import P, comparison, revision
from wsis_desktop.desktop.find import Finder, Query
from wsis_desktop.desktop.views.view import Match
from wsis_desktop.model.comparison import Comparison, Link, Relation, Side


def of_texts(old: str, new: str) -> Comparison:
    return Comparison(
        revision([(P, "1", old, ())]), revision([(P, "1", new, ())]), (Link((0,), (0,), Relation.EDITED),)
    )


def found(old: str, new: str, words: str, *, match_case: bool = False, whole_words: bool = False) -> list[str]:
    """Return the words found, as they are printed."""
    compared = of_texts(old, new)
    matches = Finder(compared).find(Query(words, match_case, whole_words))
    texts = {side: compared.revision(side).paragraphs[0].text for side in Side}
    return [texts[match.side][match.start : match.end] for match in matches]


def test_both_sides_are_searched_link_by_link_and_deleted_text_too() -> None:
    matches = Finder(comparison()).find(Query("reading rooms"))
    assert matches == (Match(Side.OLD, 4, 25, 38),)
    sides = [(match.side, match.paragraph) for match in Finder(comparison()).find(Query("libraries"))]
    assert sides == [
        (Side.OLD, 0),
        (Side.NEW, 0),
        (Side.OLD, 3),
        (Side.NEW, 3),
        (Side.OLD, 6),
        (Side.NEW, 6),
    ]


@pytest.mark.parametrize(
    ("text", "words", "printed"),
    [
        ("the “digital divide”", '"digital divide"', "“digital divide”"),
        ("readers’ rooms", "readers' rooms", "readers’ rooms"),
        ("2024–2030", "2024-2030", "2024–2030"),
        ("100\u00a0000 books", "100 000", "100\u00a0000"),
        ("Côte d’Ivoire", "cote d'ivoire", "Côte d’Ivoire"),
        ("РЕЗОЛЮЦИЯ", "резолюция", "РЕЗОЛЮЦИЯ"),
        ("第三条", "三条", "三条"),
        ("a (b) [c] *", "(b) [c] *", "(b) [c] *"),
    ],
)
def test_styles_of_marks_and_letters_make_no_difference(text: str, words: str, printed: str) -> None:
    assert found("", text, words) == [printed]


def test_accents_that_were_typed_are_meant() -> None:
    assert found("ano", "año", "año") == ["año"]
    assert found("ano", "año", "ano") == ["ano", "año"]


def test_letters_that_grow_when_folded_do_not_shift_the_match() -> None:
    assert found("", "İİ straße end", "end") == ["end"]


def test_case_counts_when_asked() -> None:
    assert found("the State", "a state", "State", match_case=True) == ["State"]


def test_whole_words_leave_out_parts_of_words() -> None:
    assert found("national law", "international laws", "national", whole_words=True) == ["national"]
    assert found("[agreed]", "agreed,", "agreed", whole_words=True) == ["agreed", "agreed"]


def test_spaces_between_words_need_not_be_the_same() -> None:
    assert found("by  2030", "by\u00a02030", " by   2030 ") == ["by  2030", "by\u00a02030"]


def test_no_words_find_nothing() -> None:
    assert found("text", "text", "   ") == []
