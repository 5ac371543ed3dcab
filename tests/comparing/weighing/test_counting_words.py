"""Numbers in words come to what a reader of each language reads, and no further than they go."""

from __future__ import annotations

import pytest

from wsis_desktop.comparing.language.letters import plain_words
from wsis_desktop.comparing.weighing.counting import in_figures


@pytest.mark.parametrize(
    ("language", "text", "figures"),
    [
        ("en", "thirty-five days", "35 days"),
        ("en", "one hundred and twenty members", "120 members"),
        ("en", "two million five hundred thousand", "2500000"),
        ("en", "one thousand nine hundred and forty-eight", "1948"),
        ("en", "2 million and 3 billion", "2000000 and 3000000000"),
        ("en", "two or three, two and three, twenty and thirty", "2 or 3 2 and 3 20 and 30"),
        ("en", "the eighty-first session and the 82nd", "the 81. session and the 82."),
        ("en", "the first twenty years", "the 1. 20 years"),
        ("en", "five and no more", "5 and no more"),
        ("en", "hundreds and thousands", "hundreds and thousands"),
        ("fr", "quatre-vingt-dix-sept jours", "97 jours"),
        ("fr", "quatre-vingts ans, quatre ans", "80 ans 4 ans"),
        ("fr", "soixante et onze ans, vingt et un ans et un jour", "71 ans 21 ans et un jour"),
        ("fr", "deux cent trente-quatre mille", "234000"),
        ("es", "treinta y cinco días y diez horas", "35 días y 10 horas"),
        ("es", "dos mil veinticinco, ciento veinte", "2025 120"),
        ("es", "treinta y un días", "31 días"),
        ("ru", "тридцати пяти дней", "35 дней"),
        ("ru", "двух тысяч двухсот двенадцати", "2212"),
        ("ar", "خمسة وثلاثين يوما", "35 يوما"),
        ("ar", "خمسة عشر يوما", "15 يوما"),
        ("ar", "مائة وخمسة وعشرين", "125"),
        ("zh", "三十五天", "35 天"),
        ("zh", "三千五百人", "3500 人"),
        ("zh", "二〇三〇年", "2030 年"),
        ("zh", "一百零五人", "105 人"),
        ("zh", "两万三千人", "23000 人"),
    ],
)
def test_numbers_in_words_come_to_figures(language: str, text: str, figures: str) -> None:
    assert " ".join(in_figures(plain_words(text), language)) == figures
