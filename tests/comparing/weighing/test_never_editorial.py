"""No word of the tables that weigh comes, goes or turns into another as a mere matter of editing, in any language.

The other way round, what is a matter of editing is never called more.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from itertools import pairwise

import pytest

from wsis_desktop.comparing.marking.edits import word_edits
from wsis_desktop.comparing.options import Options
from wsis_desktop.comparing.weighing.counting import counting
from wsis_desktop.comparing.weighing.significance import Drafts, explained, highest
from wsis_desktop.model.comparison import Edit, Significance
from wsis_desktop.shipped import shipped

CARRIERS = {
    "en": ("Those who came to the harbour ", ", and the ropes were dry at dusk."),
    "fr": ("Les marins qui viennent au port ", " rangent leurs cordages avant la nuit."),
    "es": ("Los marineros que llegan al puerto ", " guardan sus cuerdas antes del anochecer."),
    "ru": ("Моряки, которые приходят в гавань, ", " убирают канаты до наступления темноты."),
    "ar": ("البحارة القادمون إلى الميناء ", " يجمعون الحبال قبل حلول الظلام."),
    "zh": ("来到港口的水手", "在天黑之前收好绳索。"),
}
SENSES = ("modals", "negations", "frequencies", "qualifiers", "connectives", "actors", "verbs")
ONE_MONTH = {("setiembre", "septiembre"), ("septiembre", "setiembre")}


def _edits(old: str, new: str, language: str) -> tuple[Edit, ...]:
    return explained(word_edits(old, new, Options()), old, new, Drafts(language))


def _table(language: str) -> dict[str, str]:
    return tomllib.loads(shipped("vocabulary", f"{language}.toml").read_text(encoding="utf-8"))


def _lines(listed: str) -> list[list[str]]:
    """Return the forms of each meaning."""
    return [[form.strip() for form in line.split("|")] for line in listed.strip().splitlines()]


def _changes(language: str, sense: str) -> Iterator[tuple[str, str]]:
    """Give what came or went, and what became another meaning of the same list, near and far in it."""
    lines = _lines(_table(language)[sense])
    for at, forms in enumerate(lines):
        others = {lines[(at + step) % len(lines)][0] for step in (1, 5)} - {forms[0]}
        for form in forms:
            yield from ((form, ""), ("", form), *((form, other) for other in sorted(others)))


def _numbers(language: str) -> Iterator[tuple[str, str]]:
    table = _table(language)
    words = [word for word in f"{table['cardinals']} {table['numbers']}".split() if word != "#"]
    yield from (pair for word in words for pair in ((word, ""), ("", word)))
    worth = counting(language).worth
    yield from ((one, other) for one, other in pairwise(words) if worth.get(one, one) != worth.get(other, other))
    yield from (("12", "13"), ("2030", "2035"), ("30 %", "40 %"), ("1,500", "1,600"), ("5", ""), ("", "2030"))


def _dates(language: str) -> Iterator[tuple[str, str]]:
    for month, next_ in pairwise(_table(language)["months"].split()):
        if (month, next_) not in ONE_MONTH:
            yield from ((f"3 {month}", f"3 {next_}"), (f"3 {month}", f"4 {month}"), (f"3 {month}", ""))


def _in_carrier(language: str, words: str) -> str:
    head, tail = CARRIERS[language]
    return f"{head}{words}{tail}"


def _editorial(language: str, changes: Iterator[tuple[str, str]]) -> list[tuple[str, str]]:
    """Return the changes that would be folded away."""
    return [
        (old, new)
        for old, new in changes
        if highest(_edits(_in_carrier(language, old), _in_carrier(language, new), language)) is Significance.EDITORIAL
    ]


@pytest.mark.parametrize("sense", SENSES)
@pytest.mark.parametrize("language", CARRIERS)
def test_words_that_weigh_are_never_editorial(language: str, sense: str) -> None:
    assert _editorial(language, _changes(language, sense)) == []


@pytest.mark.parametrize("language", CARRIERS)
def test_numbers_and_dates_are_never_editorial(language: str) -> None:
    assert _editorial(language, _numbers(language)) == []
    assert _editorial(language, _dates(language)) == []


@pytest.mark.parametrize("language", CARRIERS)
def test_brackets_are_never_editorial(language: str) -> None:
    whole = "".join(CARRIERS[language])
    head, tail = CARRIERS[language]
    for bracketed in (f"[{whole}]", f"[{head.strip()}]{tail}", f"{head}[{tail.strip()}", f"{head}]{tail}"):
        for old, new in ((whole, bracketed), (bracketed, whole)):
            assert highest(_edits(old, new, language)) is Significance.SUBSTANTIVE, (old, new)


EDITING = [
    *(
        (language, old, new)
        for language, (head, tail) in CARRIERS.items()
        for old, new in (
            (f"{head}{tail}", f"{head}{tail}".rstrip(".。")),
            (f"{head}“{tail}”", f"{head}«{tail}»"),
            (f"{head}– {tail}", f"{head}— {tail}"),
            (f"{head}; {tail}", f"{head}, {tail}"),
        )
    ),
    ("en", "The Committee met at the harbour.", "The committee met at the harbour."),
    ("en", "They organise the co-operation of programmes.", "They organize the cooperation of programs."),
    ("en", "A report on harbour defence was made.", "The report on harbor defense was made."),
    ("en", "They travelled to the centre.", "They traveled to the center."),
    ("en", "The measure was taken for the harbour.", "The measures were taken for the harbour."),
    ("fr", "Le Comité se réunit au port.", "Le comité se réunit au port."),
    ("fr", "La mesure prise au port est utile.", "Les mesures prises au port sont utiles."),
    ("es", "El Comité se reúne en el puerto.", "El comité se reúne en el puerto."),
    ("es", "La medida tomada en el puerto es útil.", "Las medidas tomadas en el puerto son útiles."),
]


@pytest.mark.parametrize(("language", "old", "new"), EDITING)
def test_editing_is_never_called_more(language: str, old: str, new: str) -> None:
    for one, other in ((old, new), (new, old)):
        edits = _edits(one, other, language)
        assert highest(edits) is Significance.EDITORIAL, [(edit.detail, edit.reasons) for edit in edits]
