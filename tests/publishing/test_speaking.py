"""What is published says of its own in the language that was chosen, and the check of a briefing understands it."""

from __future__ import annotations

import re
import tomllib
from dataclasses import replace
from datetime import date
from pathlib import Path
from string import Formatter
from typing import Any

import pytest

from wsis_desktop.comparing.compare import compare
from wsis_desktop.model.briefing import BriefingCheck, NumberVerdict, Verdict
from wsis_desktop.model.comparison import Comparison, Relation, Significance
from wsis_desktop.model.draft import Entry, EntryKind
from wsis_desktop.model.terms import TextSide
from wsis_desktop.publishing import history_rows, naming
from wsis_desktop.publishing.briefing import citing
from wsis_desktop.publishing.briefing.briefing import briefing_document, document_of_draft
from wsis_desktop.publishing.briefing.checking_entries import EntryChecker
from wsis_desktop.publishing.briefing.drafting import briefing_draft
from wsis_desktop.publishing.briefing.options import BriefingOptions, NumberForm
from wsis_desktop.publishing.changes import WORDS, summary_sentence
from wsis_desktop.publishing.concordance import concordance_rows
from wsis_desktop.publishing.days_in_words import days_in_words, weekday_in_words
from wsis_desktop.publishing.document import Passage
from wsis_desktop.publishing.kinds.kind import Material, Order, Output
from wsis_desktop.publishing.kinds.table import KINDS
from wsis_desktop.publishing.noting import comments
from wsis_desktop.publishing.noting.note_words import KIND_WORDS, STANCE_WORDS
from wsis_desktop.publishing.speaking import SPOKEN, counted, in_a_row, say, speaking
from wsis_desktop.reading.read import read
from wsis_desktop.shipped import shipped

OTHERS = [language for language in SPOKEN if language != "en"]
CATALOGUE: dict[str, Any] = tomllib.loads(shipped("languages", "published.toml").read_text(encoding="utf-8"))
FORMS = {"ar": 6, "en": 2, "es": 2, "fr": 2, "ru": 3, "zh": 1}


@pytest.fixture(scope="module")
def sample() -> Comparison:
    return compare(read(shipped("sample", "rev1.pdf")), read(shipped("sample", "rev2.pdf")))


def places(words: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(words) if name}


def test_every_sentence_stands_in_each_language_with_its_facts() -> None:
    for words, said in CATALOGUE["sentences"].items():
        assert sorted(said) == OTHERS, words
        for language, translated in said.items():
            assert translated.strip() or not words.strip(), (words, language)
            assert places(translated) == places(words), (words, language)


def test_every_count_has_the_forms_of_each_language_and_its_number_in_those_for_many() -> None:
    for words, said in CATALOGUE["counts"].items():
        assert sorted(said) == sorted(SPOKEN), words
        for language, forms in said.items():
            assert len(forms) in {1, FORMS[language]}, (words, language)
            assert "{n}" in forms[-1], (words, language)


def test_no_sentence_stands_in_the_catalogue_that_nothing_says() -> None:
    """Those that are put together of parts are found by their last words."""
    code = "\n".join(path.read_text(encoding="utf-8") for path in Path("wsis_desktop/publishing").rglob("*.py"))
    parts = re.findall(r"[\w’]+", code)
    for words in [*CATALOGUE["sentences"], *CATALOGUE["counts"]]:
        assert set(re.findall(r"[\w’]+", re.sub(r"\{\w+\}", "", words))) <= set(parts), words


def test_no_line_of_french_begins_with_a_colon_or_a_semicolon() -> None:
    said = [forms["fr"] for forms in CATALOGUE["sentences"].values()]
    said += [each for forms in CATALOGUE["counts"].values() for each in forms["fr"]]
    assert [words for words in said if re.search("[^\\s] [;:!?»]|^ ;|« ", words)] == []


def test_whatever_is_put_together_of_parts_stands_in_the_catalogue() -> None:
    nouns = [noun for pair in citing._NOUNS.values() for noun in pair] + ["footnote ", "footnotes "]
    unnumbered = [*citing._WITHOUT_NUMBER.values(), citing._UNNUMBERED]
    sentences = [
        *(f"{new}{noun}{{numbers}}" for new in ("", "new ") for noun in nouns),
        *(f"{new}{noun}" for new in ("", "new ") for noun in unnumbered),
        *(relation.value for relation in Relation),
        *(side.value for side in TextSide),
        *(f"brackets {how}{around}" for how in ("added", "deleted") for around in ("", " around {words}")),
        *WORDS.values(),
        *KIND_WORDS.values(),
        *STANCE_WORDS.values(),
        *naming._KIND_WORDS.values(),
        *comments._TITLES.values(),
        *history_rows._EDITED.values(),
        *history_rows._REGROUPED.values(),
        history_rows._STAYS,
    ]
    assert [words for words in sentences if words not in CATALOGUE["sentences"]] == []
    counts = [f"{{n}} {word}" for word in WORDS.values()]
    counts += [f"{{n}} paragraphs changed only their {what}." for what in ("number", "tag", "number and tag")]
    assert [words for words in counts if words not in CATALOGUE["counts"]] == []


@pytest.mark.parametrize("language", SPOKEN)
def test_a_document_speaks_one_language_and_gives_the_one_before_back(language: str) -> None:
    with speaking("fr"):
        with speaking(language):
            inside = say("deleted")
        assert say("deleted") == "supprimé"
    assert say("deleted") == "deleted"
    assert (inside == "deleted") is (language == "en")
    with speaking("sw"):
        assert say("deleted") == "deleted", "what is not spoken is English"


def test_things_are_counted_as_each_language_counts() -> None:
    with speaking("ru"):
        told = [counted("{n} changes", number) for number in (1, 3, 5, 11, 21, 1130)]
    assert told == ["1 изменение", "3 изменения", "5 изменений", "11 изменений", "21 изменение", "1,130 изменений"]
    with speaking("ar"):
        assert [counted("{n} changes", number) for number in (1, 2, 3, 11, 100)] == [
            "تغيير واحد", "تغييران", "3 تغييرات", "11 تغييرا", "100 تغيير",
        ]  # fmt: skip
        assert in_a_row(["26", "27", "28"]) == "26، 27 و28"
    assert counted("{n} changes", 1) == "1 change"


def test_days_are_said_as_letters_in_each_language_print_them() -> None:
    first, last = date(2025, 12, 9), date(2025, 12, 11)
    said = {}
    for language in SPOKEN:
        with speaking(language):
            said[language] = (weekday_in_words(first), days_in_words(first, last))
    assert said["en"] == ("Tuesday 9 December 2025", "9–11 December 2025")
    assert said["fr"] == ("mardi 9 décembre 2025", "9–11 décembre 2025")
    assert said["es"] == ("martes 9 de diciembre de 2025", "9 a 11 de diciembre de 2025")
    assert said["ru"] == ("вторник, 9 декабря 2025 года", "9–11 декабря 2025 года")
    assert said["zh"] == ("2025年12月9日星期二", "2025年12月9日至11日")
    assert said["ar"][0] == "الثلاثاء 9 كانون الأول/ديسمبر 2025"


ENGLISH = re.compile(r"[A-Za-z]{4,}")


def unquoted(line: str) -> str:
    return re.sub(r"“[^”]*”", "", line)


@pytest.mark.parametrize("language", OTHERS)
@pytest.mark.parametrize("numbers", [NumberForm.PARA, NumberForm.PARAGRAPH])
def test_a_briefing_in_each_language_quotes_the_draft_alone_and_has_no_slips(
    sample: Comparison, language: str, numbers: NumberForm
) -> None:
    options = BriefingOptions(numbers=numbers, least=Significance.EDITORIAL, language=language)
    english = briefing_draft(sample, (), replace(options, language="en"))
    draft = briefing_draft(sample, (), options)
    assert [(entry.key, entry.kind) for entry in draft] == [(entry.key, entry.kind) for entry in english]
    check, _ = EntryChecker(sample).check(draft)
    before, _ = EntryChecker(sample).check(english)
    assert verdicts(check) == verdicts(before)
    assert cited(check) == cited(before)
    titles = {heading.text for heading in sample.new.paragraphs} | {heading.text for heading in sample.old.paragraphs}
    if language in {"ar", "ru", "zh"}:
        for entry in (each for each in draft if each.kind in {EntryKind.CHANGE, EntryKind.CLOSING}):
            rest = unquoted(entry.text)
            for title in titles:
                rest = rest.replace(f"({title})", "").replace(f"（{title}）", "")
            assert not ENGLISH.search(rest), entry.text


def verdicts(check: BriefingCheck) -> list[Verdict]:
    return [each.verdict for each in check.quotations]


def cited(check: BriefingCheck) -> list[tuple[NumberVerdict, tuple[str, ...], bool, bool]]:
    """Return what was found of each number, and whether it is said to be new, or of the text before."""
    found = []
    for each in check.numbers:
        citation = check.briefing.citations[each.citation]
        found.append((each.verdict, citation.numbers, citation.new, citation.earlier))
    return found


@pytest.mark.parametrize("language", OTHERS)
def test_a_concordance_says_what_became_of_paragraphs_in_each_language(sample: Comparison, language: str) -> None:
    english = list(concordance_rows(sample))
    with speaking(language):
        rows = list(concordance_rows(sample))
        sentence = summary_sentence(sample)
    assert [row.words for row in rows] == [row.words for row in english]
    assert len({row.relation for row in rows}) == len({row.relation for row in english})
    assert all(row.relation != known.relation for row, known in zip(rows, english, strict=True))
    assert sentence != summary_sentence(sample)


def test_a_document_in_arabic_runs_from_right_to_left_and_keeps_english_quotations_whole(sample: Comparison) -> None:
    made = briefing_document(sample, (), BriefingOptions(language="ar"))
    assert made.language == "ar"
    lines = ["".join(run.text for run in block.runs) for block in made.blocks if hasattr(block, "runs")]
    quoted = [found for line in lines for found in re.findall(r"“([^”]*)”", line)]
    assert quoted
    assert all(words[0] == words[-1] == "\u200e" for words in quoted if any(map(str.isalpha, words)))
    plain = briefing_document(sample, (), BriefingOptions())
    assert not any(
        "\u200e" in "".join(run.text for run in block.runs) for block in plain.blocks if hasattr(block, "runs")
    )


def test_a_line_written_in_another_language_than_its_document_runs_as_its_own_words_do(sample: Comparison) -> None:
    lines = {"“annually” (para 3)": "en", "سابقا “annually” (الفقرة 3)": "", "“annually”": "", "": ""}
    draft = [Entry(str(at), EntryKind.OWN, text) for at, text in enumerate(lines)]
    made = document_of_draft(sample, draft, BriefingOptions(language="ar"))
    assert [block.language for block in made.blocks if isinstance(block, Passage)] == list(lines.values())
    english = document_of_draft(sample, draft, BriefingOptions())
    assert [block.language for block in english.blocks if isinstance(block, Passage)] == ["", "ar", "", ""]


def test_where_no_language_is_chosen_the_one_of_the_window_is_spoken(sample: Comparison) -> None:
    order = Order(KINDS["concordance"], Output.PDF, Material(sample, language="ru"))
    assert order.language == "ru"
    assert replace(order, answers={"language": "fr"}).language == "fr"
    for kind in KINDS.values():
        assert Order(kind, kind.outputs[0], Material(sample, language="ru")).language == "ru", kind.name
