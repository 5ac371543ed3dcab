"""Other forms of a word are evidence for pairing, and no change of sense."""

from __future__ import annotations

import pytest

from tests.comparing.drafts import compared, story
from wsis_desktop.comparing.language.stems import stem
from wsis_desktop.comparing.language.words import pairing_words


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("государствами", "государства"),
        ("международного", "международным"),
        ("технологий", "технологии"),
        ("الدول", "والدول"),
        ("الدول", "للدول"),
        ("بالتعاون", "التعاون"),
        ("الأعضاء", "الاعضاء"),
    ],
)
def test_forms_of_a_word_leave_one_stem(first: str, second: str) -> None:
    assert stem(first) == stem(second)


@pytest.mark.parametrize(("first", "second"), [("мир", "мера"), ("стран", "страх"), ("ولد", "لد"), ("state", "states")])
def test_other_words_keep_their_own(first: str, second: str) -> None:
    assert stem(first) != stem(second)


def test_words_of_other_scripts_stand_as_they_are() -> None:
    assert pairing_words("Les États agissent") == ["les", "états", "agissent"]


def test_a_russian_paragraph_in_other_cases_is_found_far_away() -> None:
    rest = [
        "Просим Генерального секретаря представить доклад о ходе работы на следующей сессии.",
        "Признаём роль библиотек в жизни каждого города и каждой деревни.",
        "Подчёркиваем, что доступ к знаниям открывает путь к развитию.",
        "Отмечаем с удовлетворением рост числа участников совещания.",
    ]
    old = "Призываем государства укреплять международное сотрудничество, научные исследования и цифровые технологии."
    new = "Нужны укрепление государствами международного сотрудничества, научных исследований и цифровых технологий."
    assert story(compared([old, *rest], [*rest, new], language="ru")) == "edited moved 1>5"


def test_an_arabic_paragraph_whose_words_bear_other_clitics_is_found_far_away() -> None:
    rest = [
        "ونطلب إلى الأمين العام أن يقدم تقريرا في الدورة المقبلة.",
        "ونؤكد أن الوصول إلى المعرفة يفتح باب التنمية.",
        "ونلاحظ مع الارتياح تزايد عدد المشاركين هذا العام.",
    ]
    old = "الدول الأعضاء والمجتمع المدني والقطاع الخاص والأوساط الأكاديمية شركاء."
    new = "نشيد بالدول الأعضاء وبالمجتمع المدني وبالقطاع الخاص وبالأوساط الأكاديمية."
    assert story(compared([old, *rest], [*rest, new], language="ar")) == "edited moved 1>4"


def test_another_case_of_a_russian_word_is_inflection() -> None:
    (link,) = compared(["Доклад о развитии технологий."], ["Доклад о развитии технологии."], language="ru").links
    assert [edit.reasons for edit in link.edits] == [("inflection",)]
    (link,) = compared(["Государства должны принять план."], ["Государства могут принять план."], language="ru").links
    assert "modal-changed" in link.edits[0].reasons
