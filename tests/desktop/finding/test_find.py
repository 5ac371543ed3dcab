"""Words are found on both sides, whatever marks and letters print them."""

from datetime import UTC, datetime
from time import perf_counter
from uuid import uuid4

import pytest
from PySide6.QtCore import QCoreApplication, QObject

from tests.desktop.drafts import P, comparison, revision
from wsis_desktop.desktop.finding import seeking
from wsis_desktop.desktop.finding.expression import TooManyTriesError
from wsis_desktop.desktop.finding.finder import Finder, NoteHit, Query, wrong_words
from wsis_desktop.desktop.views.view import Match
from wsis_desktop.model.comparison import Comparison, Link, Relation, Side
from wsis_desktop.model.note import Note


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


def by_expression(text: str, words: str, *, match_case: bool = False, whole_words: bool = False) -> list[str]:
    query = Query(words, match_case, whole_words, regular=True)
    return [text[match.start : match.end] for match in Finder(of_texts("", text)).find(query)]


@pytest.mark.parametrize(
    ("text", "words", "printed"),
    [
        ("by 2025 and 2030", r"20\d\d", ["2025", "2030"]),
        ("shall, should, may", r"shall|should", ["shall", "should"]),
        ("readers’ rooms", "readers'", ["readers’"]),
        ("100\u00a0000 books", r"\d+ \d+", ["100\u00a0000"]),
        ("Décide et DÉCIDE", r"d\wcide", ["Décide", "DÉCIDE"]),
        ("𝒜𝒜 then 44", r"\d+", ["44"]),
        ("𝒜 44", r"\S+", ["𝒜", "44"]),
        ("none", r"x*", []),
    ],
)
def test_regular_expressions_find_what_they_say(text: str, words: str, printed: list[str]) -> None:
    assert by_expression(text, words) == printed


def test_expressions_mind_case_and_whole_words() -> None:
    assert by_expression("State states", "s[a-z]+", match_case=True) == ["states"]
    assert by_expression("law laws outlaw", "law", whole_words=True) == ["law"]


@pytest.mark.parametrize("words", ["(ab", "[a-", "*x", "a)", r"\p{Nothing}"])
def test_a_wrong_expression_is_told_in_words_and_finds_nothing(words: str) -> None:
    told = wrong_words(Query(words, regular=True))
    assert told.startswith("This is no regular expression: ")
    assert told.endswith(".")
    assert by_expression("(ab [a- *x a)", words) == []


@pytest.mark.parametrize("words", [r"(a+)+$", r"(\w+\s?)+\d", r"(a|aa)+$"])
def test_an_expression_that_would_take_for_ever_is_given_up(words: str) -> None:
    finder = Finder(of_texts("", "a" * 60 + "!" + " word" * 2000))
    begun = perf_counter()
    with pytest.raises(TooManyTriesError):
        finder.find(Query(words, regular=True))
    assert perf_counter() - begun < 1, "on any machine; some ten milliseconds on a usual one"


def test_one_side_can_be_searched_alone() -> None:
    for side in Side:
        matches = Finder(comparison()).find(Query("libraries", side=side))
        assert [match.side for match in matches] == [side] * 3


def test_notes_are_searched_when_asked_their_tags_too() -> None:
    now = datetime.now(UTC)
    notes = [
        Note(uuid4(), uuid4(), now, now, body=body, tags=tags)
        for body, tags in (("Ask Côte d’Ivoire.", ()), ("x", ("côte",)))
    ]
    for asked, found in ((True, 2), (False, 0)):
        hits = [
            each
            for each in Finder(comparison()).finding(Query("cote", notes=asked), notes)
            if isinstance(each, NoteHit)
        ]
        assert [[hit.words[span.start : span.end] for span in hit.spans] for hit in hits] == [["Côte"], ["côte"]][
            :found
        ]


@pytest.mark.parametrize(
    ("sought", "words", "found"),
    [
        ("weekly reports", "Ask for weekly reports, please.", "weekly reports"),
        ("example.org", "Ask for **weekly** reports, [please](https://example.org).", "example.org"),
    ],
)
def test_notes_are_searched_as_they_are_read_and_as_they_are_typed_where_that_alone_has_it(
    sought: str, words: str, found: str
) -> None:
    now = datetime.now(UTC)
    note = Note(uuid4(), uuid4(), now, now, body="Ask for **weekly** reports, [please](https://example.org).")
    (hit,) = [
        each for each in Finder(comparison()).finding(Query(sought, notes=True), [note]) if isinstance(each, NoteHit)
    ]
    assert hit.words == words
    assert [hit.words[span.start : span.end] for span in hit.spans] == [found]


@pytest.mark.parametrize(("regular", "told"), [(True, "This expression takes too long"), (False, "")])
def test_only_an_expression_is_given_up_when_the_machine_is_slow(
    monkeypatch: pytest.MonkeyPatch, qapp: QCoreApplication, *, regular: bool, told: str
) -> None:
    monkeypatch.setattr(seeking, "_LONGEST_SECONDS", -1.0)
    sought = seeking.Seeking(QObject(qapp))
    sought.take(comparison())
    sought.ask(Query("libraries", regular=regular), lambda _matches: None)
    sought.finish()
    assert sought.told.startswith(told)
    assert bool(sought.told) is regular
    assert len(sought.matches) == 6 or regular
