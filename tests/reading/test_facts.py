"""What a document says about itself: language, symbol, date."""

from __future__ import annotations

import pytest

from wsis_desktop.reading.conventions.imprint import date_in, symbol_in
from wsis_desktop.reading.conventions.language import language_of

TEXTS = {
    "en": "We request the Secretary-General to report to the General Assembly on the progress of this work and its cost.",
    "fr": "Nous prions le Secrétaire général de faire rapport sur les progrès de ces travaux et sur leur coût pour tous.",
    "es": "Pedimos al Secretario General que informe sobre los progresos de esta labor y las consecuencias para la región.",
    "ru": "Просим Генерального секретаря представить доклад о ходе этой работы и о её стоимости.",
    "ar": "نطلب إلى الأمين العام أن يقدم تقريرا عن التقدم المحرز في هذا العمل وتكلفته.",
    "zh": "我们请秘书长就这项工作的进展和费用提出报告，并请各会员国提供资料。",
}


@pytest.mark.parametrize("code", list(TEXTS))
def test_each_official_language_is_recognised(code: str) -> None:
    assert language_of(TEXTS[code] * 2) == code


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Annex",
        "1 2 3 4 5 6 7 8 9 10 11 12 13 14",
        "Wir bitten den Generalsekretär, der Generalversammlung über die Fortschritte dieser Arbeit zu berichten. " * 3,
        "Ми просимо Генерального секретаря подати доповідь про хід цієї роботи та її вартість. " * 3,
        "私たちは事務総長に対し、この作業の進捗状況について報告するよう要請します。" * 3,
    ],
)
def test_other_languages_and_scraps_are_not_guessed_at(text: str) -> None:
    assert language_of(text) == ""


@pytest.mark.parametrize(
    ("line", "symbol"),
    [
        ("A/RES/70/1", "A/RES/70/1"),
        ("United Nations A/AC.296/2026/9", "A/AC.296/2026/9"),
        ("FCCC/CP/2015/L.9/Rev.1", "FCCC/CP/2015/L.9/Rev.1"),
        ("E/CN.16/2025/L.2*", "E/CN.16/2025/L.2"),
        ("WSIS-05/TUNIS/DOC/7-E", "WSIS-05/TUNIS/DOC/7-E"),
    ],
)
def test_a_symbol_is_found(line: str, symbol: str) -> None:
    assert symbol_in([line]) == symbol


@pytest.mark.parametrize("line", ["12/05/2026", "and/or/not", "AND/OR/NOT", "https://UN.org/A/B/1", "A/70", "24/7"])
def test_what_has_slashes_need_be_no_symbol(line: str) -> None:
    assert symbol_in([line]) is None


@pytest.mark.parametrize(
    ("line", "date"),
    [
        ("Distr.: General 2 December 2025", "2 December 2025"),
        ("Geneva, May 12, 2026", "May 12, 2026"),
        ("Paris, le 1er août 2026", "1er août 2026"),
        ("Ginebra, 12 de mayo de 2026", "12 de mayo de 2026"),
        ("Женева, 12 мая 2026 года", "12 мая 2026"),
        ("جنيف، 12 أيار/مايو 2026", "12 أيار/مايو 2026"),
        ("2026年5月12日", "2026年5月12日"),
        ("Draft 2026-05-12", "2026-05-12"),
    ],
)
def test_a_date_is_found_as_printed(line: str, date: str) -> None:
    assert date_in([line]) == date


def test_a_year_alone_is_no_date() -> None:
    assert date_in(["Agenda 2030", "May 2026"]) is None
