"""At a line's end, compounds are told from the halves of broken words, where the draft has neither elsewhere."""

from __future__ import annotations

import pytest

from wsis_desktop.reading.pdf.flow.compounds import compounds_of, without_elided

COMPOUNDS = [
    ("en", "State-owned long-term multi-stakeholder sub-committee pre-conference ex-officio non-binding co-chairs"),
    ("fr", "sous-groupe non-discrimination quatre-vingts celle-ci elles-mêmes vis-à-vis peut-être ci-après au-delà"),
    ("fr", "l'avant-projet procès-verbal chef-lieu socio-économique États-parties c’est-à-dire a-t-il vice-président"),
    ("es", "socio-económico teórico-práctico científico-técnicas franco-alemanes político-jurídicas Norte-Sur"),
    ("ru", "социально-экономическое научно-технический государств-членов страны-доноры по-прежнему из-за"),
    ("ru", "во-первых что-то какие-либо премьер-министров национально-освободительного юго-восточной"),
]
BROKEN = [
    (
        "en",
        "inter-national follow-ing state-ment pro-gramme ex-pected multi-lateral pre-vent low-er system-atic long-er",
    ),
    (
        "fr",
        "par-ticipation ci-toyen entre-prise main-tenir mer-ci sous-crire non-obstant libre-ment long-temps aujour-d’hui",
    ),
    ("es", "políti-cas comuni-dades infor-mación económi-co desa-rrollo socie-dad"),
    ("ru", "необхо-димый техно-логий национально-го стран-ного государств-енного социально-сти информа-ционного"),
]


def halves(words: str) -> list[tuple[str, str]]:
    """Return each word as it stands before and behind its last hyphen."""
    return [(first, second) for word in words.split() for first, _, second in [word.casefold().rpartition("-")]]


@pytest.mark.parametrize(("language", "words"), COMPOUNDS)
def test_compounds_keep_their_hyphen(language: str, words: str) -> None:
    known = compounds_of(language)
    assert [pair for pair in halves(words) if not known.joins(*pair, frozenset())] == []


@pytest.mark.parametrize(("language", "words"), BROKEN)
def test_broken_words_lose_it(language: str, words: str) -> None:
    known = compounds_of(language)
    assert [pair for pair in halves(words) if known.joins(*pair, frozenset())] == []


def test_a_short_word_between_two_hyphens_keeps_them() -> None:
    known = compounds_of("en")
    assert known.joins("interpreter", "to-trace", frozenset({"interpreter", "to", "trace"}))
    assert not known.joins("meta", "tot", frozenset({"meta", "tot"}))


def test_two_words_of_the_draft_are_a_compound_in_any_language() -> None:
    assert compounds_of("").joins("tide", "table", {"tide", "table"})
    assert compounds_of("fr").joins("l’énergie", "climat", {"énergie", "climat"})


@pytest.mark.parametrize(
    ("word", "rest"), [("l’avant", "avant"), ("qu'elles", "elles"), ("aujourd'hui", "aujourd'hui")]
)
def test_what_an_apostrophe_joins_to_a_word_is_no_part_of_it(word: str, rest: str) -> None:
    assert without_elided(word) == rest
