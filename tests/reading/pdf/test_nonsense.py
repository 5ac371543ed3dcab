"""Signs, codes, specimens of fonts and other scripts are what a page shows; numbers of glyphs are not."""

from __future__ import annotations

import pytest

from wsis_desktop.reading.pdf.letters.nonsense import is_nonsense

THAI = "มนุษย์ทั้งหลายเกิดมามีอิสระและเสมอภาคกันในเกียรติศักดิ์และสิทธิ ต่างมีเหตุผลและมโนธรรม และควรปฏิบัติต่อกัน"
HINDI = "सभी मनुष्यों को गौरव और अधिकारों के मामले में जन्मजात स्वतन्त्रता और समानता प्राप्त है। उन्हें बुद्धि और अन्तरात्मा की देन प्राप्त है"
GEORGIAN = "ყველა ადამიანი იბადება თავისუფალი და თანასწორი თავისი ღირსებითა და უფლებებით"
AMHARIC = "የሰው፡ልጅ፡ሁሉ፡ሲወለድ፡ነጻና፡በክብርና፡በመብትም፡እኩልነት፡ያለው፡ነው። የተፈጥሮ፡ማስተዋልና፡ሕሊና፡ስላለው፡አንዱ፡ሌላውን"
VOWELLED = "يُولَدُ جَمِيعُ النَّاسِ أَحْرَارًا مُتَسَاوِينَ فِي الْكَرَامَةِ وَالْحُقُوقِ وَقَدْ وُهِبُوا عَقْلًا وَضَمِيرًا"
ENGLISH = "All human beings are born free and equal in dignity and rights. They are endowed with reason and conscience"


@pytest.mark.parametrize("text", [THAI, HINDI, GEORGIAN, AMHARIC, VOWELLED])
def test_a_script_of_its_own_is_no_nonsense(text: str) -> None:
    assert not is_nonsense([text] * 10)
    assert not is_nonsense([text, ENGLISH] * 5)


@pytest.mark.parametrize(
    "line",
    [
        "MLP(B)▲ MLP(C)▲ MLP(D)▼ ●A1 ■B2 ◆C3 ○▲ ▲▲ MLP(E)▲",
        "XK(2)▲ RT-B◆7 QW(3)● ▲12% 3.4▼ ⬆GDP ⬇CPI",
        "☑Done ☐Open ★★★☆☆ →next ←prev ✓yes ✗no",
        "abcdefghijklm nopqrstuvwxyz 0123456789 !\"#$%&'()*+,-./ :;<=>?@ [\\]^_`",
    ],
)
def test_signs_and_specimens_are_no_nonsense(line: str) -> None:
    assert not is_nonsense([line] * 20)


def test_letters_of_many_scripts_are_nonsense() -> None:
    """As the numbers of glyphs are, taken for codes."""
    glyphs = "".join(chr(0x0180 + 37 * at % 0x0E00) for at in range(2_000))
    assert is_nonsense(glyphs[at : at + 60] for at in range(0, len(glyphs), 60))


def test_a_table_that_repeats_its_codes_among_words_is_no_nonsense() -> None:
    heading = "Places of the delegations in the rows and columns of the hall"
    assert not is_nonsense([heading, *["R1C1 R1C2 R2C1 R2C2 R3C1 R3C2"] * 10])
