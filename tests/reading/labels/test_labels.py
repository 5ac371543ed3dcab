"""A label is split off its paragraph; a paragraph that merely begins like one keeps its words."""

from __future__ import annotations

from time import perf_counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wsis_desktop.model.revision import Label
from wsis_desktop.reading.labels import find_head, parse_label


def split_label(text: str, *, heading: bool = False) -> tuple[Label | None, str]:
    """Split the label, or a bullet, off `text`."""
    head = find_head(text, heading=heading)
    return (head.label, head.cut_from(text)) if head else (None, text)


LABELS = [
    ("44. We request", "44", "", "44", ""),
    ("44) We request", "44)", "", "44", ""),
    ("44 bis. We request", "44 bis", "", "44", "bis"),
    ("44bis. We request", "44bis", "", "44", "bis"),
    ("44 ter We request", "44 ter", "", "44", "ter"),
    ("44 quater. We", "44 quater", "", "44", "quater"),
    ("44 quat. We", "44 quat", "", "44", "quater"),
    ("44 quinquies We", "44 quinquies", "", "44", "quinquies"),
    ("44 sexies We", "44 sexies", "", "44", "sexies"),
    ("134sexties. We", "134sexties", "", "134", "sexties"),
    ("44 septies We", "44 septies", "", "44", "septies"),
    ("44 octies We", "44 octies", "", "44", "octies"),
    ("44 alt We", "44 alt", "", "44", "alt"),
    ("44 alt 2 We", "44 alt 2", "", "44", "alt 2"),
    ("44 bis alt. We", "44 bis alt", "", "44", "bis alt"),
    ("44-bis. We", "44-bis", "", "44", "bis"),
    ("44A. We request", "44A", "", "44", "A"),
    ("44.We request", "44", "", "44", ""),
    ("44. (a) The first", "44. (a)", "", "44", "(a)"),
    ("3.3 (a) The first", "3.3 (a)", "", "3.3", "(a)"),
    ("OP6alt Decides", "OP6alt", "OP", "6", "alt"),
    ("OP6 alt. Decides", "OP6 alt", "OP", "6", "alt"),
    ("OP7ter. (former 6 amended) Decides", "OP7ter", "OP", "7", "ter"),
    ("PP3 Recalling", "PP3", "PP", "3", ""),
    ("Pp12 Emphasizing", "Pp12", "Pp", "12", ""),
    ("(ALL)33. The Chairs", "(ALL)33", "ALL", "33", ""),
    ("(ABS)9.1 The Committee", "(ABS)9.1", "ABS", "9.1", ""),
    ("3.3bis In accordance", "3.3bis", "", "3.3", "bis"),
    ("(a) To promote", "(a)", "", "a", ""),
    ("(ii) to promote", "(ii)", "", "ii", ""),
    ("(aa) to promote", "(aa)", "", "aa", ""),
    ("(a bis) to promote", "(a bis)", "", "a", "bis"),
    ("(12) to promote", "(12)", "", "12", ""),
    ("a) to promote", "a)", "", "a", ""),
    ("iv) to promote", "iv)", "", "iv", ""),
    ("a. to promote", "a", "", "a", ""),
    ("i. to promote", "i", "", "i", ""),
    ("A. Digital divides", "A", "", "A", ""),
    ("IV. Follow-up", "IV", "", "IV", ""),
    ("3.2 The Committee", "3.2", "", "3.2", ""),
    ("3.2.1. the Committee", "3.2.1", "", "3.2.1", ""),
    ("3.2.1 the Committee", "3.2.1", "", "3.2.1", ""),
    ("§ 5 The Committee", "§ 5", "§", "5", ""),
    ("1° Le comité", "1°", "", "1", ""),
    ("а) содействовать", "а)", "", "а", ""),
    ("(أ) تعزيز", "(أ)", "", "أ", ""),
    ("44 - تعزيز", "44", "", "44", ""),
    ("٤٤ - تعزيز", "٤٤", "", "44", ""),
    ("1、促进", "1", "", "1", ""),
    ("（一）促进", "（一）", "", "一", ""),
    ("（十一）“缔约方”", "（十一）", "", "十一", ""),
    # Of one text with several labels on a line
    ("4. a) Sobre la base de lo anterior,", "4. a)", "", "4", "a)"),
    ("4. а) на основе имеющихся данных,", "4. а)", "", "4", "а)"),
    ("44. (a) (i) The first", "44. (a) (i)", "", "44", "(a) (i)"),
    ("3.3 (a) (i) The first", "3.3 (a) (i)", "", "3.3", "(a) (i)"),
    ("(a) (i) to promote", "(a) (i)", "", "a", "(i)"),
    ("OP7 (a) Decides", "OP7 (a)", "OP", "7", "(a)"),
    # In doubt, wholly or in part
    ("[44] We request", "[44]", "", "44", ""),
    ("[44 bis.] We request", "[44 bis]", "", "44", "bis"),
    ("[(a)] to promote", "[(a)]", "", "a", ""),
    ("[OP7 ter] Decides", "[OP7 ter]", "OP", "7", "ter"),
    ("[4][2]. Recognizes", "[4][2]", "", "4", "[2]"),
    # Without the space that others leave
    ("17quater.[The Board]", "17quater", "", "17", "quater"),
    ("44.[The Board]", "44", "", "44", ""),
    ("(a)To promote", "(a)", "", "a", ""),
    ("a)Promouvoir", "a)", "", "a", ""),
    ("1.促进", "1", "", "1", ""),
    ("44.تعزيز", "44", "", "44", ""),
    # Inserted paragraphs
    ("44 (bis). We", "44 (bis)", "", "44", "bis"),
    ("44 decies We", "44 decies", "", "44", "decies"),
    ("44 бис. Мы просим", "44 бис", "", "44", "бис"),
    ("44-бис. Мы просим", "44-бис", "", "44", "бис"),
    ("44 тер Мы просим", "44 тер", "", "44", "тер"),
    ("٤٤ مكرراً - نطلب", "٤٤ مكرراً", "", "44", "مكرراً"),
    ("44 مكررا ثانيا - نطلب", "44 مكررا ثانيا", "", "44", "مكررا ثانيا"),
    ("44之二. 我们请", "44之二", "", "44", "之二"),
    ("A bis. Text", "A bis", "", "A", "bis"),
    # French and Spanish
    ("44 bis. Nous demandons", "44 bis", "", "44", "bis"),
    ("1° l'enfant né en France", "1°", "", "1", ""),
    ("1er. Les parties", "1er", "", "1", ""),
    ("1.º Las partes", "1.º", "", "1", ""),
    ("1.- Las partes", "1", "", "1", ""),
    ("1. – Les parties", "1", "", "1", ""),
    ("Article 1er. – Les parties conviennent", "Article 1er", "Article", "1er", ""),
    ("Artículo 5. Las partes convienen", "Artículo 5", "Artículo", "5", ""),
    # Russian
    ("Статья 5. Стороны договариваются", "Статья 5", "Статья", "5", ""),
    ("1) Стороны", "1)", "", "1", ""),
    ("(б) содействовать", "(б)", "", "б", ""),
    ("ОП7 Постановляет", "ОП7", "ОП", "7", ""),
    ("А. Общие положения", "А", "", "А", ""),
    # Arabic
    ("أ - تعزيز", "أ", "", "أ", ""),
    ("هـ - تعزيز", "هـ", "", "هـ", ""),
    ("(هـ) تعزيز", "(هـ)", "", "هـ", ""),
    ("أ) تعزيز", "أ)", "", "أ", ""),
    ("ألف - مقدمة", "ألف", "", "ألف", ""),
    ("أولا - مقدمة", "أولا", "", "أولا", ""),
    ("'1' تعزيز", "'1'", "", "1", ""),
    ("(٣) تعزيز", "(٣)", "", "3", ""),
    ("۴۴. تعزيز", "۴۴", "", "44", ""),
    ("المادة 5. تتفق الأطراف", "المادة 5", "المادة", "5", ""),
    # Chinese
    ("一、促进", "一", "", "一", ""),
    ("二、一国可以", "二", "", "二", ""),
    ("一、二〇三〇年议程", "一", "", "一", ""),
    ("１．促进", "１", "", "1", ""),
    ("（１）促进", "（１）", "", "1", ""),
    ("（ａ）促进", "（ａ）", "", "a", ""),
    ("（一）项目执行", "（一）", "", "一", ""),
    ("①促进", "①", "", "1", ""),
    ("㈠促进", "㈠", "", "(一)", ""),
    ("甲、促进", "甲", "", "甲", ""),
    ("44之三、我们请秘书长", "44之三", "", "44", "之三"),
    ("44 之二．我们请秘书长", "44 之二", "", "44", "之二"),
    ("[44.] 我们请秘书长", "[44]", "", "44", ""),
    # A suffix behind its frame
    ("(a) bis We request", "(a) bis", "", "a", "bis"),
    ("(iv)alt We request", "(iv)alt", "", "iv", "alt"),
    ("a) ter Nous demandons", "a) ter", "", "a", "ter"),
    ("(أ) مكررا نطلب إلى", "(أ) مكررا", "", "أ", "مكررا"),
    ("а) бис Мы просим", "а) бис", "", "а", "бис"),
    ("аа) Мы просим", "аа)", "", "аа", ""),
    ("ñ) Pedimos al Secretario", "ñ)", "", "ñ", ""),
    ("第三条 缔约方应", "第三条", "第", "三", ""),
    ("第三条之二　缔约方应", "第三条之二", "第", "三", "之二"),
    ("A. 导言", "A", "", "A", ""),
    # Letters and figures
    ("A.1 Scope of the plan", "A.1", "", "A.1", ""),
    ("II.B. Scope of the plan", "II.B", "", "II.B", ""),
]
RANGES = [
    ("44-46. [Deleted]", "44-46", "44", "46", "[Deleted]"),
    ("44–46. We request", "44–46", "44", "46", "We request"),
    ("[44–46 deleted]", "44–46", "44", "46", "[deleted]"),
    ("(a)-(c) [Deleted]", "(a)-(c)", "a", "c", "[Deleted]"),
    ("PP3-5. Deleted", "PP3-5", "3", "5", "Deleted"),
]


@pytest.mark.parametrize(("text", "printed", "number", "through", "rest"), RANGES)
def test_a_range_is_one_label_from_its_first_number_to_its_last(
    text: str, printed: str, number: str, through: str, rest: str
) -> None:
    label, words_left = split_label(text)
    assert label is not None
    assert (label.printed, label.number, label.through, words_left) == (printed, number, through, rest)


@pytest.mark.parametrize(("text", "printed", "prefix", "number", "suffix"), LABELS)
def test_a_label_is_split_off_and_parsed(text: str, printed: str, prefix: str, number: str, suffix: str) -> None:
    label, rest = split_label(text)
    assert label is not None
    assert (label.printed, label.prefix, label.number, label.suffix) == (printed, prefix, number, suffix)
    assert rest
    assert text.endswith(rest)


@pytest.mark.parametrize(
    "text",
    [
        "2030 will be the year",
        "1.5 degrees above",
        "1.5 °C above",
        "U.S. law applies",
        "U. S. law applies",
        "I. e. that which follows",
        "i. e. that which follows",
        "i.e. that which follows",
        "E. coli is found",
        "A new beginning",
        "I think so",
        "12 May 2026",
        "44 terms of reference",
        "44 alternatives remain",
        "(see paragraph 3)",
        "(2030) is the year",
        "(a) and (b) apply to all",
        "May 5.",
        "p. 12 says so",
        "[X] per cent of all",
        "[The] Parties decide",
        "(former 6 amended) Decides",
        "Article 5 of the Convention applies",
        "OPs are numbered",
        "",
        # Numbers, years, measures and dates
        "50% of all",
        "5G networks",
        "24/7 support",
        "1st meeting",
        "9-11 December",
        "9-11. per cent",
        "2015-2030 Agenda",
        "5 - 10 سنوات",
        "2030 سيكون عام",
        "1.5 درجة",
        "2030 год",
        "5 мая 2026",
        "1,5 градуса",
        "1,5 degré",
        "1er janvier 2026",
        "1.º de enero",
        "1º de enero",
        "5° de latitud",
        "20 °C",
        "20° C",
        "2030年议程",
        "1.5摄氏度",
        "3.14是",
        "12月",
        # Abbreviations and initials
        "U.N. bodies",
        "A. B. Smith",
        "M. Dupont, Président, ouvre la séance.",
        "[M. Dupont fait une déclaration.]",
        "p. ej. los",
        "a. C. y",
        "г. Москва",
        "с. 12",
        "ст. 5 Конвенции",
        "т. е. то",
        "В. И. Иванов",
        "د. محمد",
        "أ. د. محمد",
        "No. 5 applies",
        "H.264 streams",
        "PP-22 decided",
        # A sentence that refers to a label
        "(a) of paragraph 3 applies",
        "(a) above applies",
        "(a) du paragraphe 3",
        "a) del artículo 5",
        "(a) y (b) se aplican",
        "а) пункта 3 применяется",
        "(أ) و (ب) أعلاه",
        "(أ) من الفقرة 3",
        "（一）项所述",
        "（一）和（二）",
        "①和②",
        "第三条所述",
        "第三条规定缔约方",
        "第三届会议",
        "第一，缔约方",
        "一方面",
        "一、二等奖",
        "1、2两项",
        "三个缔约方",
        "المادة 5 من الاتفاقية",
        "Статья 5 Конвенции применяется",
        "L'article 5 de la Convention",
        "Artículo 5 de la Convención",
        "Article 5: of the Convention",
        # Text in doubt
        "[5] years after",
        "[5][10] years after",
        "[2030] is the year",
        "[the] Parties",
        "[EU: The Parties decide]",
        "[G77 and China: delete]",
        "[Article 5 of the Convention] applies",
        # Words that begin with brackets
        "(S)He decides",
        "(I)NGOs decide",
        "(ex officio) members",
        "(former members) of",
    ],
)
def test_what_merely_looks_like_a_label_stays_text(text: str) -> None:
    assert split_label(text) == (None, text)


@pytest.mark.parametrize(
    ("text", "printed", "title"),
    [
        ("Article 5", "Article 5", ""),
        ("Article 5 Definitions", "Article 5", "Definitions"),
        ("Article 3 (mitigation)", "Article 3", "(mitigation)"),
        ("Art. 5. Definitions", "Art. 5", "Definitions"),
        ("ARTICLE IV. MEETINGS", "ARTICLE IV", "MEETINGS"),
        ("Article 16-1", "Article 16-1", ""),
        ("Article 5 bis", "Article 5 bis", ""),
        ("Section 2: Scope", "Section 2", "Scope"),
        ("Chapter 3 – Scope", "Chapter 3", "Scope"),
        ("Annex II", "Annex II", ""),
        ("Статья 5", "Статья 5", ""),
        ("المادة 5", "المادة 5", ""),
        ("第五条 天皇", "第五条", "天皇"),
        ("第一部分 一般规定", "第一部分", "一般规定"),
        ("II. Follow-up", "II", "Follow-up"),
        ("2 Scope", "2", "Scope"),
        ("2.1 Scope", "2.1", "Scope"),
        ("2.1 - Scope", "2.1", "Scope"),
        ("3.2.1 – Scope", "3.2.1", "Scope"),
        ("3 — Scope", "3", "Scope"),
        ("PARTE I DISPOSICIONES GENERALES", "PARTE I", "DISPOSICIONES GENERALES"),
        ("ANNEXE I", "ANNEXE I", ""),
        ("ARTICLE 5 BIS", "ARTICLE 5 BIS", ""),
        ("Artículo 1.º Objeto", "Artículo 1.º", "Objeto"),
        ("Artículo único", "Artículo único", ""),
        ("Article premier", "Article premier", ""),
        ("[Article 3bis] (REDD-plus)", "[Article 3bis]", "(REDD-plus)"),
        ("I – INTRODUCTION", "I", "INTRODUCTION"),
        ("Статья 5 бис", "Статья 5 бис", ""),
        ("المادة الأولى", "المادة الأولى", ""),
        ("المادة 5 مكررا", "المادة 5 مكررا", ""),
        ("المادة 5 تعريفات", "المادة 5", "تعريفات"),
        ("المرفق الثاني", "المرفق الثاني", ""),
        ("第三条之二 定义", "第三条之二", "定义"),
        ("第一条（目的）", "第一条", "（目的）"),
        ("第5条", "第5条", ""),
        ("附件一", "附件一", ""),
    ],
)
def test_a_heading_may_begin_with_article_and_number(text: str, printed: str, title: str) -> None:
    label, rest = split_label(text, heading=True)
    assert label is not None
    assert (label.printed, rest) == (printed, title)


@pytest.mark.parametrize(
    "text",
    [
        "Article 5 of the Convention",
        "2030 Agenda",
        "8 December – consultation",
        "12 years on",
        "Annex",
        "Part of it",
        "Sections of the law",
        "المادة 5 من الاتفاقية",
        "第三条所述事项",
        "第三条（一）项",
        "2030年议程",
    ],
)
def test_a_heading_that_speaks_of_an_article_has_no_label(text: str) -> None:
    assert split_label(text, heading=True) == (None, text)


def test_brackets_before_a_label_belong_to_the_text() -> None:
    label, rest = split_label("[[44 bis. We request]]")
    assert (str(label), rest) == ("44 bis", "[[We request]]")


def test_a_label_in_brackets_of_its_own_keeps_them() -> None:
    label, rest = split_label("[44.] We request")
    assert (str(label), rest) == ("[44]", "We request")


def test_a_tag_behind_the_label_is_no_part_of_the_head() -> None:
    assert split_label("OP7. (ex 6) Decides")[1] == "(ex 6) Decides"


@pytest.mark.parametrize("text", ["• to promote", "– to promote", "— to promote", "* to promote", "- to promote"])
def test_a_bullet_is_split_off_without_a_label(text: str) -> None:
    assert split_label(text) == (None, "to promote")


numbers = st.integers(1, 2999).map(str)
suffixes = st.sampled_from(["", " bis", "bis", " ter", " quater", " alt", " alt 2"])
words = st.text(st.characters(categories=("Lu", "Ll", "Zs"), max_codepoint=0x17F), min_size=1).filter(str.strip)


@given(numbers, suffixes, st.sampled_from([". ", ") "]), words)
def test_a_numbered_paragraph_gives_back_its_number_and_its_words(
    number: str, suffix: str, end: str, text: str
) -> None:
    line = " ".join(f"{number}{suffix}{end}{text}".split())
    head = find_head(line)
    assert head is not None
    assert head.label is not None
    assert head.label.number == number
    assert line[: head.start] + line[head.start : head.end] + line[head.end :] == line
    assert line[head.start : head.end].rstrip(" .") == head.label.printed


@given(st.text(max_size=40))
def test_a_head_is_cut_out_and_nothing_else(text: str) -> None:
    for heading in (False, True):
        head = find_head(text, heading=heading)
        if head is not None:
            assert 0 <= head.start < head.end <= len(text)
            assert head.cut_from(text) == text[: head.start] + text[head.end :]


@pytest.mark.parametrize("printed", ["44", "44 bis", "(a)", "iv)", "3.2", "Article 5", "B"])
def test_a_counted_number_is_parsed_as_a_printed_one_would_be(printed: str) -> None:
    label = parse_label(f"{printed}." if printed[-1].isalnum() else printed)
    assert label.printed == printed
    assert label.number


@pytest.mark.parametrize("mark", ["*", "†", "[1]"])
def test_any_footnote_mark_makes_a_label(mark: str) -> None:
    assert parse_label(mark).printed == mark


@pytest.mark.parametrize("text", [text for text, *_ in LABELS] + [text for text, *_ in RANGES])
def test_a_printed_label_is_parsed_to_the_parts_it_was_found_with(text: str) -> None:
    label, _ = split_label(text)
    assert label is not None
    assert parse_label(label.printed) == label


names = st.sampled_from(["Article ", "Section ", "Статья ", "المادة ", "Artículo ", "第"])
small_numbers = st.integers(1, 399).map(str)
frames = st.sampled_from(["({})", "{})", "{}.", "[{}.]", "（{}）"])
numerals = st.one_of(
    small_numbers,
    st.sampled_from([*"abcdefghivx", "ii", "iii", "iv", "vi", "xii", "aa"]),
    st.sampled_from(list("абвгд")),
)


@given(numerals, frames, st.sampled_from(["", " bis", " ter", " quater", " alt 2"]))
def test_a_label_that_the_grammar_prints_is_parsed_back(numeral: str, frame: str, suffix: str) -> None:
    text = f"{frame.format(numeral + suffix)} We request"
    head = find_head(text)
    if head is None or head.label is None:
        # Small Cyrillic letters with a full stop are abbreviations.
        assert frame in {"{}.", "[{}.]"}
        assert not numeral.isdecimal()
        return
    assert head.label.number == numeral
    assert head.label.suffix == suffix.strip()
    assert parse_label(head.label.printed) == head.label
    assert head.cut_from(text) == "We request"


@given(
    st.lists(
        st.sampled_from(["the", "Parties", "решают", "تقرر", "缔约方", "shall", "2030", "(see", "decide"]), min_size=2
    )
)
def test_text_without_a_label_stays_whole(parts: list[str]) -> None:
    text = " ".join(parts)
    assert split_label(text) == (None, text)


@given(st.text("([{1a.ivbis)]- \u0661\u0623一第条、OP§•", max_size=300), st.booleans())
def test_no_text_is_too_odd_to_look_at(text: str, heading: bool) -> None:  # noqa: FBT001 - a generated value
    head = find_head(text, heading=heading)
    assert head is None or 0 <= head.start < head.end <= len(text)


@pytest.mark.parametrize("piece", ["(", "[", "1.", "(a) ", "[1]", "(ex 1, ", "i", "第", "[Agreed] ", "1-"])
def test_a_long_line_takes_no_longer_than_its_length_asks(piece: str) -> None:
    def seconds(times: int) -> float:
        text = piece * times
        start = perf_counter()
        for _ in range(5):
            find_head(text)
        return perf_counter() - start

    seconds(1000)
    assert seconds(16_000) < 0.05 + 64 * seconds(1000)
