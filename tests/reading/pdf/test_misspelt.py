"""Pages of which only some letters lie are told from what people write."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest

from tests.reading.lying_fonts import CHANGES, lie
from wsis_desktop.model.progress import Progress, Stage, finish
from wsis_desktop.reading.files.troubles import NonsenseText
from wsis_desktop.reading.pdf.letters.misspelt import lying_pages_steps
from wsis_desktop.reading.read import read
from wsis_desktop.shipped import shipped

NAMES = """\
Ms. Wanjiru Kamau-Otieno (Kenya), Mr. Krzysztof Szczepański (Poland), Ms. Thị Ngọc Nguyễn (Viet Nam)
Mr. Lwandile Mathwasa (South Africa), Ms. Kovács Ágnes (Hungary), Mr. Bystrík Pašek (Slovakia), Mr.
Jüri Mürk (Estonia)
Ms. Aino Hyvärinen (Finland), Mr. Zhang Xiaoqiang (China), Ms. Mthokozisi Mabanga (Zimbabwe), Mr.
Vytautas Žukauskas
Mr. Þorgeir Sigurðsson (Iceland), Ms. Oluwaseun Adébáyò̩ (Nigeria), Mr. Hrvoje Vrdoljak (Croatia),
Ms. Nguyen Phuong
""".splitlines()
CODE = """\
const maxTxFeePerByte = parseInt(txFeePerByte, 16); utxoCostPerByte maxBlockBodySize
maxTxExecutionUnits stakePoolTarget
ABFF02C4 D38E11F0 dRepVotingThresholds committeeMaxTermLength govActionDeposit
minFeeRefScriptCoinsPerByte ppSecurityGroup
https://www.example.org/a/b?c=d&e=f%20g user_name@example.com #include <stdio.h> printf("%s\\n",
argv[1]); npm run build --fix
""".splitlines()
POLISH = """\
Wszyscy ludzie rodzą się wolni i równi pod względem swej godności i swych praw. Są oni obdarzeni
rozumem i sumieniem
i powinni postępować wobec innych w duchu braterstwa, a każdy człowiek posiada wszystkie prawa i
wolności zawarte w niniejszej
deklaracji bez względu na jakiekolwiek różnice rasy, koloru, płci, języka, wyznania czy poglądów
politycznych i innych.
""".splitlines()
ENGLISH = """\
All human beings are born free and equal in dignity and rights. They are endowed with reason and
conscience and
should act towards one another in a spirit of brotherhood. Everyone is entitled to all the rights
and freedoms set forth in
this text, without distinction of any kind, such as race, colour, sex, language, religion or other
opinion.
""".splitlines()
RUSSIAN = """\
Все люди рождаются свободными и равными в своем достоинстве и правах. Они наделены разумом и
совестью и должны
поступать в отношении друг друга в духе братства. Каждый человек должен обладать всеми правами и
всеми свободами, без какого
бы то ни было различия, как-то в отношении расы, цвета кожи, пола, языка, религии, политических или
иных убеждений.
""".splitlines()
CHINESE = [
    "人人生而自由，在尊严和权利上一律平等。他们赋有理性和良心，并应以兄弟关系的精神相对待。人人有资格享有本宣言所载的一切权利和自由。"
] * 3


HINDI = """\
सभी मनुष्यों को गौरव और अधिकारों के मामले में जन्मजात स्वतन्त्रता और समानता प्राप्त है। उन्हें बुद्धि और अन्तरात्मा की देन प्राप्त है
और परस्पर उन्हें भाईचारे के भाव से बर्ताव करना चाहिए। सभी को इस घोषणा में सन्निहित सभी अधिकारों और आज़ादियों को प्राप्त करने का हक़ है।
""".splitlines()


def told(*pages: list[str]) -> set[int]:
    """Return which of these pages are taken for lying."""
    return finish(lying_pages_steps(pages, Progress(Stage.READING, 1, 1)))


@cache
def _sample() -> bytes:
    return shipped("sample", "rev1.pdf").read_bytes()


@cache
def _texts() -> list[str]:
    return [each.text for each in read(shipped("sample", "rev1.pdf")).paragraphs]


def test_a_pdf_says_what_its_fonts_say(tmp_path: Path) -> None:
    path = tmp_path / "draft.pdf"
    path.write_bytes(lie(_sample(), 1, lambda letter, *_: letter))
    assert [each.text for each in read(path).paragraphs] == _texts()


@pytest.mark.parametrize("how", list(CHANGES))
def test_a_document_of_which_many_letters_lie_is_nonsense_or_mended(tmp_path: Path, how: str) -> None:
    path = tmp_path / "draft.pdf"
    path.write_bytes(lie(_sample(), 0.5, CHANGES[how], says=lambda letter: letter.isascii() and letter.islower()))
    if how == "none":  # other fonts of the typeface tell
        assert [each.text for each in read(path).paragraphs] == _texts()
        return
    with pytest.raises(NonsenseText):
        read(path)


@pytest.mark.parametrize("page", [ENGLISH, RUSSIAN], ids=["en", "ru"])
@pytest.mark.parametrize("wrong", ["\ufffd", "\ue012", "g", "q", "ж", "ю", "7", "ع"])
def test_one_frequent_letter_that_lies_is_enough(page: list[str], wrong: str) -> None:
    letter = "e" if page is ENGLISH else "о"
    assert told(page * 3, [line.replace(letter, wrong) for line in page * 3], page) == {2}


@pytest.mark.parametrize("by", [-29, -31, -30, 3])
def test_letters_moved_by_a_number_lie(by: int) -> None:
    moved = ["".join(sign if sign == " " else chr(ord(sign) + by) for sign in line) for line in ENGLISH]
    assert told(moved * 2) == {1}
    assert told(*[ENGLISH * 4] * 8, moved * 2) == {9}


@pytest.mark.parametrize("wrong", ["\ufffd", "\ue012", "я", "鎜", "ع"])
def test_one_chinese_character_in_sixteen_that_lies_is_enough(wrong: str) -> None:
    page = [line.replace("人", wrong).replace("自", wrong).replace("和", wrong) for line in CHINESE]
    assert told(CHINESE, page) == {2}


@pytest.mark.parametrize("page", [NAMES, CODE, POLISH, HINDI, ENGLISH, RUSSIAN, CHINESE, ["·", "12"], []])
def test_names_code_and_other_languages_do_not_lie(page: list[str]) -> None:
    assert told(page) == set()
    assert told(page * 2, *[ENGLISH * 4] * 8, page) == set()


def test_names_that_keep_their_letters_condemn_no_page_of_few_words() -> None:
    page = [
        "We reaffirm the efforts of Côte d’Ivoire, Türkiye and Viet Nam, and of Mr. José Ángel Núñez, Chair of the",
        "Group, in this regard. We also thank Åland and Curaçao for their report, and take note of what it says.",
    ]
    assert told(page, *[ENGLISH * 4] * 8) == set()


@pytest.mark.parametrize(
    "page",
    [
        ["Voix ambiguë d’un cœur qui au zéphyr préfère les jattes de kiwis."] * 60,
        ["El pingüino Wenceslao hizo kilómetros bajo exhaustiva lluvia y frío, añoraba a su querido cachorro."] * 60,
        ["The quick brown fox jumps over the lazy dog."] * 60,
        ["ABCDEFGHIJKLMNOPQRSTUVWXYZ", "abcdefghijklmnopqrstuvwxyz", "AaBbCcDdEeFfGgHhIiJj", "0123456789"] * 20,
        ["GDP 12 %, CPI 3.4; XK(2), RT-B7, MLP(B), CNN(A), A1, B12"] * 40,
    ],
    ids=["fr", "es", "en", "alphabet", "codes"],
)
def test_one_line_over_and_over_tells_no_more_than_once(page: list[str]) -> None:
    assert told(page) == set()
    assert told(*[ENGLISH * 4] * 8, page) == set()


def test_a_few_letters_without_a_map_leave_a_page_readable() -> None:
    assert told(ENGLISH, [line.replace("q", "\ufffd") for line in ENGLISH]) == set()


@pytest.mark.corpus
@pytest.mark.parametrize("kind", ["txt", "md"])
def test_nothing_in_the_real_texts_is_called_a_lie(corpus: Path, kind: str) -> None:
    paths = sorted(corpus.rglob(f"*.{kind}"))
    assert paths
    for path in paths:
        lines = [line for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]
        pages = [lines[at : at + 30] for at in range(0, len(lines), 30)]
        assert (path.name, told(*pages)) == (path.name, set())
