"""Labels as delegations, secretariats and word processors write them beside those that manuals describe."""

from __future__ import annotations

import pytest

from wsis_desktop.model.revision import Format, Kind
from wsis_desktop.reading.assemble import assemble
from wsis_desktop.reading.blocks.block import Block, Document
from wsis_desktop.reading.labels import find_head, parse_label

LABELS = [
    # An inserted paragraph with its first item, an alternative of one, suffixes in capitals and in brackets
    ("44 bis (a) We urge", "44 bis (a)", "44", "bis (a)"),
    ("44 bis. (a) We urge", "44 bis. (a)", "44", "bis (a)"),
    ("44 bis a) Nous prions", "44 bis a)", "44", "bis a)"),
    ("44 Bis. We note", "44 Bis", "44", "bis"),
    ("44 BIS We note", "44 BIS", "44", "bis"),
    ("44 ALT 1. We note", "44 ALT 1", "44", "alt 1"),
    ("44 alt-1. We note", "44 alt-1", "44", "alt-1"),
    ("44 bis 1. We note", "44 bis 1", "44", "bis 1"),
    ("44 [bis] We note", "44 [bis]", "44", "bis"),
    ("44[alt]. We note", "44[alt]", "44", "alt"),
    ("OP6 alt 1 bis Decides", "OP6 alt 1 bis", "6", "alt 1 bis"),
    ("44 مكرر (1) - نطلب", "44 مكرر (1)", "44", "مكرر (1)"),
    ("44（之二）. 我们", "44（之二）", "44", "之二"),
    ("§ 5 bis. The Committee", "§ 5 bis", "5", "bis"),
    # Items that stand on their paragraph's line
    ("44 (a) We note", "44 (a)", "44", "(a)"),
    ("44 a) Nous prions", "44 a)", "44", "a)"),
    ("44 а) Мы просим", "44 а)", "44", "а)"),
    ("44. a) i) Nous prions", "44. a) i)", "44", "a) i)"),
    ("a) i) de promouvoir", "a) i)", "a", "i)"),
    ("а) i) содействовать", "а) i)", "а", "i)"),
    ("44 (أ) نطلب", "44 (أ)", "44", "(أ)"),
    ("44 - (أ) نطلب", "44 - (أ)", "44", "(أ)"),
    ("(أ) '1' تشجيع", "(أ) '1'", "أ", "'1'"),
    ("44.（一）我们", "44.（一）", "44", "（一）"),
    ("OP6 a) Décide", "OP6 a)", "6", "a)"),
    # Codes
    ("OP6 – Decides", "OP6", "6", ""),
    ("OP6a Decides", "OP6a", "6", "a"),
    ("OP6.1 Decides", "OP6.1", "6.1", ""),
    ("(PP3) Recalling", "(PP3)", "3", ""),
    # Letters and figures
    ("C1. The role of Governments", "C1", "C1", ""),
    ("IV.1 Follow-up", "IV.1", "IV.1", ""),
    ("1.a) Opening of the session", "1.a)", "1", "a"),
    ("1.A. Opening of the session", "1.A", "1", "A"),
    ("aa. to promote", "aa", "aa", ""),
    ("(a.) to promote", "(a.)", "a", ""),
    ("1.) We note", "1.)", "1", ""),
    ("ё) содействовать", "ё)", "ё", ""),
    ("¶ 44. The court", "¶ 44", "44", ""),
    # Paragraphs that are named
    ("Paragraph 44: We note", "Paragraph 44", "44", ""),
    ("Para 44 bis. We note", "Para 44 bis", "44", "bis"),
    ("الفقرة 44 - نطلب", "الفقرة 44", "44", ""),
    ("المادة 5 - تتفق الأطراف", "المادة 5", "5", ""),
    # Full-width stops, and the ordinals of Arabic
    ("A．导言", "A", "A", ""),
    ("A、导言", "A", "A", ""),
    ("a．我们", "a", "a", ""),
    ("一. 导言", "一", "一", ""),
    ("甲. 导言", "甲", "甲", ""),
    ("أولاً: مقدمة", "أولاً", "أولاً", ""),
    ("رابع عشر - مقدمة", "رابع عشر", "رابع عشر", ""),
    ("حادي وعشرون - مقدمة", "حادي وعشرون", "حادي وعشرون", ""),
]


@pytest.mark.parametrize(("text", "printed", "number", "suffix"), LABELS)
def test_a_label_is_known_as_drafts_write_it(text: str, printed: str, number: str, suffix: str) -> None:
    head = find_head(text)
    assert head is not None
    assert head.label is not None
    assert (head.label.printed, head.label.number, head.label.suffix) == (printed, number, suffix)
    assert text.endswith(head.cut_from(text))
    assert head.cut_from(text)[:1].isalpha()
    assert parse_label(printed) == head.label


@pytest.mark.parametrize(
    ("text", "printed", "through", "rest"),
    [
        ("OP3–OP5. Deleted", "OP3–OP5", "5", "Deleted"),
        ("44 to 46. [Deleted]", "44 to 46", "46", "[Deleted]"),
        ("44 et 45 [supprimés]", "44 et 45", "45", "[supprimés]"),
        ("(a) to (c) [Deleted]", "(a) to (c)", "c", "[Deleted]"),
        ("44 [deleted]", "44", "", "[deleted]"),
        ("[44 deleted]", "44", "", "[deleted]"),
    ],
)
def test_what_is_gone_keeps_its_label(text: str, printed: str, through: str, rest: str) -> None:
    head = find_head(text)
    assert head is not None
    assert head.label is not None
    assert (head.label.printed, head.label.through, head.cut_from(text)) == (printed, through, rest)


@pytest.mark.parametrize(
    "text",
    [
        "44 to 46 States reported",
        "44 and 45 apply",
        "44 deleted paragraphs remain",
        "[44 deleted paragraphs] remain",
        "44 (1) We note",
        "2030 (a) We note",
        "44 (a) and (b) apply",
        "44 (أ) من المادة 3",
        "(a) to (c) apply",
        "A4 paper is used",
        "C1 The role",
        "Article II: Terms and definitions arranged in alphabetical order.",
        "Article 5 – Scope and its limits",
        "OPs – Decides",
        "(OP6 and OP7) remain",
        "oo, they said",
        "一.五倍",
    ],
)
def test_what_merely_resembles_such_a_label_stays_text(text: str) -> None:
    head = find_head(text)
    assert head is None or head.label is None


@pytest.mark.parametrize(
    ("text", "printed", "title"),
    [
        ("附件一 议事规则", "附件一", "议事规则"),
        ("المادة (5)", "المادة (5)", ""),
        ("المادة الحادية عشرة", "المادة الحادية عشرة", ""),
        ("الباب الثاني عشر", "الباب الثاني عشر", ""),
        ("المادة الخامسة والعشرون", "المادة الخامسة والعشرون", ""),
        ("أولا: مقدمة", "أولا", "مقدمة"),
        ("C11. International cooperation", "C11", "International cooperation"),
        ("一. 导言", "一", "导言"),
    ],
)
def test_headings_are_numbered_in_the_manner_of_their_language(text: str, printed: str, title: str) -> None:
    head = find_head(text, heading=True)
    assert head is not None
    assert (str(head.label), head.cut_from(text)) == (printed, title)


@pytest.mark.parametrize(
    ("texts", "levels"),
    [
        (("3. a) i) Prie", "ii) de faire", "b) de dire"), (0, 2, 1)),
        (("3. Prie", "a) i) de faire", "ii) de dire", "b) de voir"), (0, 1, 2, 1)),
        (("3 - نطلب", "(أ) '1' تشجيع", "'2' تعزيز", "(ب) بناء"), (0, 1, 2, 1)),
        (("3 bis (a) (i) We urge", "(ii) that", "(b) this"), (0, 2, 1)),
    ],
)
def test_what_begins_on_the_line_of_its_paragraph_goes_on_at_its_depth(
    texts: tuple[str, ...], levels: tuple[int, ...]
) -> None:
    found = assemble(Document([Block(Kind.PARAGRAPH, text) for text in texts]), "d.txt", "", Format.TEXT)
    assert tuple(each.level for each in found.paragraphs) == levels
