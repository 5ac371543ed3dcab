"""What stands on pages without being text is left out, and text that resembles it is not."""

from __future__ import annotations

import pymupdf
import pytest

from tests.reading.pdf_builder import (
    BOLD,
    ITALIC,
    LEFT,
    OTHER,
    RIGHT,
    SENTENCE,
    TOP,
    Sheets,
    blocks_of,
    read,
    texts,
    wrapped,
)
from wsis_desktop.model.revision import Kind

WORDS = [
    "We decide to convene the forum each year",
    "We invite all States to take part in it",
    "We request a report on this",
    "We note the offer to host it",
    "We thank the Bureau for its work",
    "We reaffirm what was agreed before",
]


def _pages(count: int) -> Sheets:
    """Return a document whose pages hold different text."""
    sheets = Sheets()
    for at in range(count):
        sheets.new_page()
        sheets.y += 3 * at
        sheets.paragraph(f"{at + 1}. {SENTENCE}")
        sheets.paragraph(f"{WORDS[at % len(WORDS)]}.")
    return sheets


def _each_page(sheets: Sheets) -> list[tuple[int, pymupdf.Page]]:
    return list(enumerate(sheets.document, 1))


@pytest.mark.parametrize("count", [2, 3, 7])
def test_running_heads_and_page_numbers_are_left_out_in_short_and_long_documents(count: int) -> None:
    sheets = _pages(count)
    expected = texts(blocks_of(sheets))
    for number, page in _each_page(sheets):
        page.insert_text((LEFT if number % 2 else 430, 50), "A/80/L.41 Outcome document", fontsize=9, fontname="tiro")
        page.insert_text((500 if number % 2 else LEFT, 760), f"{number}/{count}", fontsize=9, fontname="tiro")
    assert len(expected) == 2 * count
    assert texts(blocks_of(sheets)) == expected


def test_a_running_head_that_changes_with_the_chapter_is_left_out() -> None:
    sheets = _pages(8)
    expected = texts(blocks_of(sheets))
    for number, page in _each_page(sheets):
        page.insert_text((LEFT, 60), f"Chapter on {WORDS[number // 2][3:20]}", fontsize=9, fontname="tiro")
    assert texts(blocks_of(sheets)) == expected


def test_the_first_lines_of_pages_that_are_set_widely_are_text() -> None:
    sheets = Sheets()
    words = " ".join(f"{words}." for words in WORDS * 9)
    for at, line in enumerate(wrapped(words, RIGHT - LEFT)):
        if at % 4 == 0:
            sheets.new_page()
            sheets.put(300, 760, f"{at // 4 + 1}")
        sheets.put(LEFT, TOP + 25 * (at % 4), line)
    assert " ".join(texts(blocks_of(sheets))) == words


def test_line_numbers_are_left_out_but_paragraph_numbers_stay() -> None:
    sheets = Sheets().new_page()
    for number in range(1, 7):
        sheets.paragraph(SENTENCE, label=f"{number}.")
    expected = texts(blocks_of(sheets))
    baselines = sorted({round(line[3] - 2) for line in sheets.page.get_text("words") if line[0] < LEFT + 30})
    for at, y in enumerate(baselines, 1):
        sheets.page.insert_text((60, y), str(at), fontsize=8, fontname="tiro")
    assert len(expected) == 6
    assert texts(blocks_of(sheets)) == expected


def test_every_fifth_line_numbered_in_the_right_margin_is_left_out() -> None:
    sheets = Sheets().new_page()
    for _ in range(5):
        sheets.paragraph(SENTENCE, gap=0, indent=20)
        sheets.paragraph(OTHER, gap=0, indent=20)
    expected = texts(blocks_of(sheets))
    for at in range(5, 36, 5):
        sheets.page.insert_text((530, 110 + 12 * (at - 1)), str(at), fontsize=8, fontname="tiro")
    assert texts(blocks_of(sheets)) == expected


def test_the_numbers_of_the_last_few_lines_are_left_out_as_those_of_full_pages_are() -> None:
    sheets = Sheets().new_page()
    for _ in range(4):
        sheets.paragraph(SENTENCE)
    sheets.paragraph("We thank the Bureau.")
    sheets.new_page()
    sheets.paragraph("We adjourn.", x=LEFT + 30)
    expected = texts(blocks_of(sheets))
    number = 8
    for _, page in _each_page(sheets):
        for y in sorted({round(word[3] - 2) for word in page.get_text("words")}):
            number += 1
            page.insert_text((66 if number > 9 else 70, y), str(number), fontsize=8, fontname="tiro")
    assert len(expected) == 6
    assert texts(blocks_of(sheets)) == expected


def test_every_fifth_line_numbered_on_facing_pages_with_other_margins_is_left_out() -> None:
    sheets = Sheets()
    for at in range(2):
        sheets.new_page()
        for _ in range(5 - 3 * at):
            sheets.paragraph(SENTENCE, x=LEFT + 22 * at, gap=0, indent=20)
            sheets.paragraph(OTHER, x=LEFT + 22 * at, gap=0, indent=20)
    expected = texts(blocks_of(sheets))
    for at, page in enumerate(sheets.document):
        baselines = sorted({round(word[3] - 2) for word in page.get_text("words")})
        for number in range(5, len(baselines) + 1, 5):
            x = LEFT + 22 * at - 22 - pymupdf.get_text_length(str(number), fontname="tiro", fontsize=7)
            page.insert_text((x, baselines[number - 1]), str(number), fontsize=7, fontname="tiro")
    assert len(expected) == 14
    assert texts(blocks_of(sheets)) == expected


def test_lines_of_a_paragraph_that_two_pages_end_with_are_text() -> None:
    same = [
        "build the skills of public servants and judges",
        "and law-enforcement officers through",
        "regular courses.",
    ]
    sheets = Sheets()
    for at in range(2):
        sheets.new_page()
        sheets.paragraph(SENTENCE, label=f"{at + 1}.")
        sheets.y = 660 + at / 2
        sheets.line(f"{WORDS[at]} and to")
        for line in same:
            sheets.line(line)
    assert texts(blocks_of(sheets))[1::2] == [f"{WORDS[at]} and to {' '.join(same)}" for at in range(2)]


@pytest.mark.parametrize("leading", [12.0, 15.5])
def test_the_last_word_of_an_item_that_two_pages_end_with_is_text(leading: float) -> None:
    sheets = Sheets()
    for at in range(2):
        sheets.new_page()
        sheets.paragraph(SENTENCE, label=f"{at + 1}.", leading=leading)
        sheets.y = 690 + at
        sheets.line(f"{WORDS[at]} and to publish the results every two", leading=leading)
        sheets.line("years;")
    assert texts(blocks_of(sheets))[1::2] == [
        f"{WORDS[at]} and to publish the results every two years;" for at in range(2)
    ]


def test_the_rest_of_the_last_item_but_one_at_the_head_of_two_pages_is_text() -> None:
    sheets = Sheets()
    rest = "access to information online; and"
    for at in range(3):
        sheets.new_page()
        if at:
            sheets.line(rest, leading=18)
        sheets.paragraph(f"{WORDS[at]}. {SENTENCE}")
        sheets.y = 700
        sheets.line(f"{WORDS[at + 3]} and to refrain from measures that prevent or disrupt")
    assert " ".join(texts(blocks_of(sheets))).count(rest) == 2


def test_the_head_of_several_lines_of_tables_that_begin_two_pages_is_text() -> None:
    sheets = Sheets()
    for at in range(3):
        sheets.new_page()
        if at:
            sheets.y = TOP
            for x, words in ((LEFT, "Region"), (LEFT + 150, "Share of"), (LEFT + 250, "Change")):
                sheets.put(x, sheets.y, words, font=BOLD)
            sheets.y += 13
            sheets.put(LEFT + 150, sheets.y, "users", font=BOLD)
            sheets.y += 20
            for row in (("Africa", f"3{at}", "12"), ("Arab States", f"7{at}", "8"), ("Europe", f"9{at}", "1")):
                for x, words in zip((LEFT, LEFT + 150, LEFT + 250), row, strict=True):
                    sheets.put(x, sheets.y, words)
                sheets.y += 20
        sheets.y += 10
        sheets.paragraph(f"{WORDS[at]}. {SENTENCE}")
    assert texts(blocks_of(sheets)).count("Region | Share of users | Change") == 2


def test_a_conjunction_alone_on_the_last_line_and_one_in_a_stretched_line_are_text() -> None:
    sheets = Sheets()
    for at in range(2):
        sheets.new_page()
        sheets.paragraph(SENTENCE, label=f"{at + 1}.")
        sheets.y = 690
        sheets.line(f"{WORDS[at]} in public and in private;" if at else f"{WORDS[at]} to provide everyone with safe")
        for x, word in ((LEFT, "and"),) if at else ((LEFT, "access,"), (LEFT + 180, "and"), (LEFT + 300, "affordable")):
            sheets.put(x, sheets.y, word)
        sheets.y += 12
    found = texts(blocks_of(sheets))
    assert found[1] == f"{WORDS[0]} to provide everyone with safe access, and affordable"
    assert found[3] == f"{WORDS[1]} in public and in private; and"


def test_the_rest_of_an_address_at_the_head_of_two_pages_is_text() -> None:
    sheets = Sheets()
    rest = "Pages/facts/default.aspx show that progress is uneven."
    for at in range(3):
        sheets.new_page()
        if at:
            sheets.line(rest, leading=20)
        sheets.paragraph(f"{WORDS[at]}. {SENTENCE}")
        sheets.y = 700
        sheets.line(f"{WORDS[at + 3]} and the data that were published at https://www.itu.int/en/ITU-D/Statistics/")
    assert " ".join(texts(blocks_of(sheets))).count(rest) == 2


def test_the_number_of_the_fifth_line_alone_on_a_short_page_is_left_out_and_a_paragraph_s_stays() -> None:
    sheets = Sheets().new_page()
    lines = [
        "Draft declaration",
        "I. Aims",
        "1. We thank the Bureau.",
        "II. Rights",
        "2. We call upon all States to act.",
    ]
    for line in lines:
        y = sheets.line(line, leading=30)
    expected = texts(blocks_of(sheets))
    sheets.put(LEFT - 26, y, "5", size=7)
    sheets.line("(a) To do so at once;")
    assert texts(blocks_of(sheets))[:-1] == expected
    sheets.put(LEFT - 26, y - 60, "9", size=7)
    assert "9" in " ".join(texts(blocks_of(sheets)))


def test_the_rests_of_paragraphs_that_all_pages_begin_with_are_no_running_heads() -> None:
    sheets = Sheets()
    rests = ["flow of information.", "names;", "and international obligations:", "on mutually agreed terms."]
    for at, rest in enumerate(rests):
        sheets.new_page()
        sheets.line(rest, leading=36)
        for _ in range(3):
            sheets.paragraph(f"{WORDS[at]} {OTHER}", leading=22, gap=14)
        sheets.y = 690
        sheets.line(f"{WORDS[at + 1]} and to refrain from measures that prevent or disrupt the", leading=22)
    found = " ".join(texts(blocks_of(sheets)))
    assert all(rest in found for rest in rests)


def test_a_heading_below_another_at_the_same_height_of_two_pages_is_text() -> None:
    sheets = Sheets()
    for at, above in enumerate(("Data governance", "Access and affordability")):
        sheets.new_page()
        sheets.put(LEFT, 60, f"A/80/L.41/Rev.{at}", size=9)
        sheets.line(above, font="tibo", leading=18)
        sheets.line("Timelines", font="tibo", leading=18)
        sheets.paragraph(f"{WORDS[at]}. {SENTENCE}")
    found = texts(blocks_of(sheets))
    assert found.count("Timelines") == 2
    assert not any("A/80" in text for text in found)


def test_the_second_line_of_a_running_head_is_left_out_though_the_first_changes() -> None:
    sheets = _pages(3)
    expected = texts(blocks_of(sheets))
    for number, page in _each_page(sheets):
        page.insert_text((LEFT, 73), f"Chapter on {WORDS[number][3:20]}", fontsize=9, fontname="tiro")
        page.insert_text((LEFT, 87), "Outcome document", fontsize=9, fontname="tiro")
    found = texts(blocks_of(sheets))
    assert not any("Outcome document" in text for text in found)
    assert found[-1] == expected[-1]


@pytest.mark.parametrize(
    "rows",
    [
        [("Region", "Share of users", "Change"), ("Africa", "n/a", "12 per cent"), ("Arab States", "some", "none")],
        [("Region", "Users"), ("Africa", "1240"), ("Arab States", "91")],
        [("Term", "Meaning"), ("Access", "use of a network"), ("Divide", "lack of it"), ("Gap", "what is missing")],
        [("Term", "Meaning"), ("Access", "use of a network")],
    ],
)
def test_the_heads_of_columns_at_the_same_height_of_two_pages_are_text(rows: list[tuple[str, ...]]) -> None:
    sheets = Sheets()
    for at in range(2):
        sheets.new_page()
        sheets.put(LEFT, 60, f"A/80/L.41/Rev.{at}", size=9)
        for down, row in enumerate(rows):
            for column, cell in enumerate(row):
                sheets.put(LEFT + 150 * column, TOP + 20 * down, cell, font="tibo" if not down else "tiro")
        sheets.y = 250
        sheets.paragraph(f"{WORDS[at]}. {SENTENCE}")
    found = " ".join(texts(blocks_of(sheets)))
    for words in rows[0]:
        assert found.count(words) == 2
    assert "A/80" not in found


@pytest.mark.parametrize("leading", [12, 20])
def test_running_heads_over_the_edges_of_columns_of_text_are_left_out(leading: float) -> None:
    sheets = Sheets()
    for at in range(2):
        sheets.new_page()
        for x in (LEFT, 310):
            sheets.y = TOP
            sheets.paragraph(f"{WORDS[2 * at + (x > LEFT)]}. {SENTENCE}", x=x, right=x + 210, leading=leading)
    expected = texts(blocks_of(sheets))
    for _, page in _each_page(sheets):
        page.insert_text((LEFT, TOP - 22), "Outcome document", fontsize=10, fontname="tiro")
        page.insert_text((310, TOP - 22), "Second reading", fontsize=10, fontname="tiro")
    assert len(expected) == 4
    assert texts(blocks_of(sheets)) == expected


def test_a_watermark_across_the_page_is_left_out() -> None:
    sheets = _pages(2)
    expected = texts(blocks_of(sheets))
    for _, page in _each_page(sheets):
        turn = pymupdf.Matrix(45)
        page.insert_text(
            (200, 400),
            "DRAFT",
            fontsize=90,
            fontname="hebo",
            color=(0.85, 0.85, 0.85),
            morph=(pymupdf.Point(300, 400), turn),
        )
    assert texts(blocks_of(sheets)) == expected


def test_the_masthead_of_a_united_nations_document_is_kept_aside() -> None:
    sheets = Sheets().new_page()
    sheets.put(LEFT, 50, "United Nations", size=13)
    sheets.put(450, 50, "A/80/L.41", size=13)
    sheets.put(LEFT, 75, "General Assembly", size=18, font=BOLD)
    for y, line in ((80, "Distr.: Limited"), (92, "12 December 2025"), (110, "Original: English")):
        sheets.put(450, y, line)
    sheets.y = 200
    sheets.line("Outcome document of the high-level meeting", size=16, font=BOLD, leading=30)
    sheets.paragraph(SENTENCE, label="1.")
    document = read(sheets.bytes())
    assert [block.kind for block in document.blocks] == [Kind.TITLE, Kind.PARAGRAPH]
    assert {"A/80/L.41", "12 December 2025", "Original: English"} <= set(document.first_page_lines)


@pytest.mark.parametrize("rest", ["ITU-D/Statistics/Pages/facts/default.aspx", "E/CN.16/2025/2"])
def test_a_line_of_text_that_is_a_symbol_or_the_rest_of_an_address_is_no_masthead(rest: str) -> None:
    lines = ["The data are published at https://www.itu.int/en/", rest, "and show that progress is uneven."]
    sheets = Sheets().new_page()
    sheets.put(450, 50, "A/80/L.41")
    sheets.y = 150
    for line in lines:
        sheets.line(line)
    sheets.paragraph(SENTENCE, label="1.")
    sheets.y = 710
    for line in lines:
        sheets.line(line)
    document = read(sheets.bytes())
    assert document.first_page_lines == ["A/80/L.41"]
    assert sum(block.text.count(rest) for block in document.blocks) == 2


def test_a_label_at_the_same_height_of_many_pages_is_no_furniture() -> None:
    sheets = Sheets()
    for at in range(6):
        sheets.new_page()
        sheets.paragraph(f"{WORDS[at]}, and so we said.", label="(a)")
        sheets.paragraph(SENTENCE, label="(b)")
    assert [text for text in texts(blocks_of(sheets)) if text.startswith("(a)")] == [
        f"(a) {words}, and so we said." for words in WORDS
    ]


def test_a_heading_that_comes_again_at_the_head_of_a_page_is_none_of_its_furniture() -> None:
    sheets = Sheets()
    for first in ("Existing commitments", "New initiatives", "Reporting", "New initiatives"):
        sheets.new_page()
        for heading in (first, "Follow-up", "Review"):
            sheets.line(heading, font=ITALIC, leading=14)
            for _ in range(4):
                sheets.paragraph(SENTENCE)
    assert texts(blocks_of(sheets)).count("New initiatives") == 2


@pytest.mark.parametrize("name", ["Article", "Artículo", "Règle", "Objetivo"])
def test_articles_that_each_begin_a_page_keep_their_headings(name: str) -> None:
    sheets = Sheets()
    for at in range(6):
        sheets.new_page()
        sheets.line(f"{name} {at + 1}", font=BOLD, leading=20)
        sheets.paragraph(f"{WORDS[at]}. {SENTENCE}")
    headings = [block.text for block in blocks_of(sheets) if block.kind is not Kind.PARAGRAPH]
    assert headings == [f"{name} {at + 1}" for at in range(6)]


def test_pages_that_hold_nothing_else_keep_what_looks_like_furniture() -> None:
    sheets = Sheets()
    for number in range(1, 4):
        sheets.new_page()
        sheets.put(LEFT, 60, f"Sheet {number}")
    assert "Sheet 1" in " ".join(texts(blocks_of(sheets)))


def test_a_table_of_contents_is_left_out_and_its_headings_stay() -> None:
    sheets = Sheets().new_page()
    names = ["Introduction", "Digital divides", "Financing", "Follow-up and review"]
    sheets.line("Contents", size=14, font=BOLD, leading=30)
    for at, name in enumerate(names, 1):
        dots = "." * int(
            (RIGHT - LEFT - 30 - pymupdf.get_text_length(f"{name} {at}", fontname="tiro", fontsize=10)) / 2.5
        )
        sheets.line(f"{name} {dots} {at}", leading=16)
    for name in names:
        sheets.new_page()
        sheets.line(name, size=14, font=BOLD, leading=24)
        sheets.paragraph(SENTENCE)
    found = blocks_of(sheets)
    assert [block.text for block in found if block.kind is not Kind.PARAGRAPH] == names
    assert len(found) == 2 * len(names)


def _entries(sheets: Sheets, entries: list[tuple[str, int]], right: float) -> None:
    """Write entries of contents in a narrow column: what does not fit goes on in the next line, which has the page."""
    for name, number in entries:
        lines = wrapped(name, right - LEFT - 60)
        for line in lines[:-1]:
            sheets.line(line)
        used = pymupdf.get_text_length(f"{lines[-1]} {number}", fontname="tiro", fontsize=10)
        sheets.line(f"{lines[-1]} {'.' * int((right - LEFT - 10 - used) / 2.5)} {number}")


@pytest.mark.parametrize("title", ["Contents", ""])
def test_entries_of_contents_that_fill_several_lines_are_left_out_whole(title: str) -> None:
    names = [
        "I. Confidence and security in the use of technologies",
        "II. Reporting",
        "III. Rights of the child online",
    ]
    sheets = Sheets().new_page()
    sheets.paragraph(OTHER, right=290)
    if title:
        sheets.line(title, font=BOLD)
    _entries(sheets, [(name, at) for at, name in enumerate(names, 1)], right=290)
    sheets.y += 12
    for name in names:
        sheets.line(name, font=BOLD, leading=24)
        sheets.paragraph(SENTENCE)
    assert texts(blocks_of(sheets)) == [OTHER, *(text for name in names for text in (name, SENTENCE))]


def test_a_stretched_line_below_contents_that_ends_with_a_figure_is_text() -> None:
    sheets = Sheets().new_page()
    sheets.line("Contents", font=BOLD, leading=20)
    names = ["The enabling environment", "Capacity-building", "Women and girls"]
    _entries(sheets, [(name, at) for at, name in enumerate(names, 2)], right=RIGHT)
    sheets.y += 20
    words = ["Welcoming", "its", "resolution", "A/RES/70/125", "of", "16"]
    widths = [pymupdf.get_text_length(word, fontname="tiro", fontsize=10) for word in words]
    x = LEFT
    for word, width in zip(words, widths, strict=True):
        sheets.put(x, sheets.y, word)
        x += width + (RIGHT - LEFT - sum(widths)) / (len(words) - 1)
    sheets.y += 12
    sheets.line("December 2015 and all its other relevant resolutions,", leading=24)
    for name in names:
        sheets.line(name, font=BOLD, leading=24)
        sheets.paragraph(SENTENCE)
    assert texts(blocks_of(sheets))[0] == (
        "Welcoming its resolution A/RES/70/125 of 16 December 2015 and all its other relevant resolutions,"
    )


def test_contents_of_one_entry_are_known_by_their_name() -> None:
    sheets = Sheets().new_page()
    sheets.line("Contents", font=BOLD, leading=20)
    _entries(sheets, [("The enabling environment", 2)], right=RIGHT)
    sheets.y += 20
    sheets.line("The enabling environment", font=BOLD, leading=24)
    sheets.paragraph(SENTENCE)
    assert texts(blocks_of(sheets)) == ["The enabling environment", SENTENCE]


def test_figures_led_to_by_dots_are_no_contents_though_they_rise() -> None:
    sheets = Sheets().new_page()
    sheets.paragraph(SENTENCE)
    _entries(sheets, [("Africa", 12), ("Asia and the Pacific", 34), ("Western Europe", 54)], right=RIGHT)
    sheets.y += 20
    sheets.paragraph(OTHER)
    found = " ".join(texts(blocks_of(sheets)))
    assert "Africa" in found
    assert "54" in found


def test_rows_of_several_figures_that_other_tables_begin_with_too_are_no_contents() -> None:
    rows = [("Africa", "1,240", "12"), ("Asia and the Pacific", "0.7", "34"), ("Western Europe", "38", "54")]
    sheets = Sheets().new_page()
    for page in range(2):
        sheets.paragraph(SENTENCE, label=f"{page + 1}.")
        for row in rows:
            for x, cell in zip((LEFT, 300, RIGHT - 10), row, strict=True):
                sheets.put(x, sheets.y, cell)
            sheets.y += 18
        sheets.y += 12
        sheets.paragraph(OTHER)
    assert texts(blocks_of(sheets)).count("Western Europe | 38 | 54") == 2


def test_the_head_and_foot_of_a_single_page_are_known_by_what_they_say() -> None:
    sheets = Sheets().new_page()
    sheets.line("Draft outcome document of the general review", size=15, font=BOLD, leading=30)
    sheets.paragraph(SENTENCE, label="1.")
    sheets.paragraph(OTHER, label="2.")
    expected = texts(blocks_of(sheets))
    sheets.put(LEFT, 60, "Draft outcome document", size=9)
    sheets.put(440, 60, "A/80/L.41/Rev.1", size=9)
    sheets.put(LEFT, 750, "25-08241 (E)", size=9)
    sheets.put(480, 750, "1", size=9)
    found = read(sheets.bytes())
    assert texts(found.blocks) == expected
    assert len(expected) == 3
    assert found.first_page_lines == ["Draft outcome document", "A/80/L.41/Rev.1", "25-08241 (E)", "1"]


def test_what_a_masthead_says_beside_the_number_of_a_single_page_is_its_head() -> None:
    sheets = Sheets().new_page()
    sheets.put(LEFT, 60, "Advance unedited version", size=8)
    sheets.put(480, 60, "- 1 -", size=8)
    sheets.paragraph(f"1. {SENTENCE}")
    assert texts(blocks_of(sheets)) == [f"1. {SENTENCE}"]


@pytest.mark.parametrize(
    "foot", ["{} | Page", "{} | P a g e", "P a g e | {}", "{} | Página", "Страница {} из 2", "Page {} | 2", "第 {} 页"]
)
def test_a_page_number_with_its_name_is_no_footnote_though_a_mark_asks_for_one(foot: str) -> None:
    sheets = Sheets()
    for number in (1, 2):
        sheets.new_page()
        sheets.paragraph(SENTENCE)
        y = sheets.line("We thank the Bureau for its work")
        x = LEFT + pymupdf.get_text_length("We thank the Bureau for its work", fontname="tiro", fontsize=10)
        sheets.put(x, y - 4, str(number), size=6)
    expected = texts(blocks_of(sheets))
    font = pymupdf.Font("china-s")
    for number, page in _each_page(sheets):
        writer = pymupdf.TextWriter(page.rect)
        writer.append((RIGHT - 60, 745), foot.format(number), font=font, fontsize=9)
        writer.write_text(page)
    assert len(expected) == 4
    assert texts(blocks_of(sheets)) == expected


def test_a_symbol_and_a_date_above_each_other_are_the_head_of_a_second_page() -> None:
    sheets = Sheets().new_page()
    sheets.paragraph(SENTENCE)
    sheets.new_page()
    sheets.paragraph(OTHER)
    expected = texts(blocks_of(sheets))
    sheets.put(LEFT, 60, "E/CN.16/2025/CRP.3", size=9)
    sheets.put(LEFT, 70, "8 December 2025", size=9)
    assert texts(blocks_of(sheets)) == expected


def test_a_date_alone_above_a_page_is_text() -> None:
    sheets = Sheets().new_page()
    sheets.paragraph(SENTENCE)
    sheets.new_page()
    sheets.put(LEFT, 70, "8 December 2025")
    sheets.paragraph(OTHER)
    assert "8 December 2025" in " ".join(texts(blocks_of(sheets)))


def test_heads_of_two_pages_that_say_different_things_are_left_out() -> None:
    sheets = Sheets()
    for at, name in enumerate(["Digital divides", "Financing"]):
        sheets.new_page()
        sheets.put(LEFT, 60, "III. Reporting" if at else name, size=9)
        sheets.line(f"{'I' * (at + 1)}. {name}", font=BOLD, leading=24)
        sheets.paragraph(SENTENCE)
    sheets.line("III. Reporting", font=BOLD, leading=24)
    sheets.paragraph(OTHER)
    found = texts(blocks_of(sheets))
    assert found == ["I. Digital divides", SENTENCE, "II. Financing", SENTENCE, "III. Reporting", OTHER]


def test_a_head_with_the_words_of_a_heading_that_the_page_before_cut_is_left_out() -> None:
    sheets = Sheets().new_page()
    sheets.paragraph(SENTENCE)
    sheets.line("Digital divides and", font=BOLD, size=12)
    sheets.new_page()
    sheets.put(LEFT, 60, "Digital divides and inclusion", size=9)
    sheets.line("inclusion", font=BOLD, size=12, leading=24)
    sheets.paragraph(OTHER)
    assert texts(blocks_of(sheets)) == [SENTENCE, "Digital divides and inclusion", OTHER]


def test_what_begins_a_page_in_letters_of_its_own_is_no_head() -> None:
    sheets = Sheets().new_page()
    sheets.line("Contents of the draft", font=BOLD, leading=24)
    sheets.paragraph("Financing")
    sheets.paragraph(SENTENCE)
    sheets.new_page().y = 60
    sheets.line("Financing", font=BOLD, leading=24)
    sheets.paragraph(OTHER)
    sheets.paragraph(f"We recall what was agreed in {'this and the preceding documents ' * 5}of the series")
    sheets.new_page().y = 60
    sheets.paragraph("A/80/L.41.", gap=20)
    sheets.paragraph(SENTENCE)
    found = " ".join(texts(blocks_of(sheets)))
    assert found.count("Financing") == 2
    assert "of the series A/80/L.41." in found


def test_a_symbol_above_a_page_in_smaller_letters_is_its_head_however_near_it_stands() -> None:
    sheets = Sheets().new_page()
    for number in (1, 2):
        sheets.paragraph(f"{number}. {SENTENCE}", leading=24, gap=24)
    sheets.new_page()
    sheets.line("A/CONF.240/L.1", size=8, leading=22)
    for number in (3, 4):
        sheets.paragraph(f"{number}. {SENTENCE}", leading=24, gap=24)
    assert texts(blocks_of(sheets)) == [f"{number}. {SENTENCE}" for number in (1, 2, 3, 4)]


def test_the_word_that_ends_a_sentence_on_two_pages_is_no_head() -> None:
    sheets = Sheets()
    for page in range(3):
        sheets.new_page().y = 60
        if page:
            sheets.line("names.", leading=24)
        sheets.paragraph(SENTENCE, gap=12)
        sheets.y = 650
        sheets.line(f"{page + 4}. Support the use of internationalized domain")
    found = texts(blocks_of(sheets))
    assert [text for text in found if text.endswith("domain names.")] == [
        f"{number}. Support the use of internationalized domain names." for number in (4, 5)
    ]


def test_one_figure_in_two_columns_of_tables_that_go_on_over_pages_is_no_page_number() -> None:
    over = [("Least developed countries", "0.7", "54"), ("Mobile subscriptions", "54", "100")]
    sheets = Sheets().new_page()
    for row in over:
        sheets.paragraph(SENTENCE)
        sheets.y = 620
        for cells in (("Region", "2020", "2025"), ("Africa", "12", "8")):
            for x, cell in zip((LEFT, 260, 380), cells, strict=True):
                sheets.put(x, sheets.y, cell)
            sheets.y += 20
        sheets.new_page().y = 60
        for x, cell in zip((LEFT, 260, 380), row, strict=True):
            sheets.put(x, sheets.y, cell)
        sheets.y += 24
    sheets.paragraph(OTHER)
    found = texts(blocks_of(sheets))
    assert [" | ".join(row) for row in over if " | ".join(row) in found] == [" | ".join(row) for row in over]


@pytest.mark.parametrize("y", [85, 700])
@pytest.mark.parametrize("ends", [False, True])
def test_one_figure_in_the_outer_rows_of_two_tables_is_no_page_number(y: int, *, ends: bool) -> None:
    sheets = Sheets()
    for name in ("Arab States", "Latin America"):
        sheets.new_page()
        sheets.y = 110
        for at in range(6):
            sheets.paragraph(f"{WORDS[at]} in {name}.")
        sheets.put(LEFT, y, name)
        if not ends:
            sheets.put(LEFT + 130, y, f"{len(name)} per cent")
        sheets.put(LEFT + 260, y, "38")
    found = " ".join(texts(blocks_of(sheets)))
    assert found.split().count("38") == 2


def test_a_line_that_begins_two_columns_in_the_middle_of_a_sentence_is_no_head() -> None:
    sheets = Sheets().new_page()
    quoted = "We declare our common desire to build an"
    lines = ["Information Society, where everyone", "can create, access, utilize and share", "knowledge."]
    for page in range(3):
        sheets.y = 60
        if page:
            for line in lines:
                sheets.line(line, leading=20)
        for _ in range(2):
            sheets.paragraph(SENTENCE, right=LEFT + 170, leading=20)
        sheets.line(quoted)
        sheets.new_page()
    found = texts(blocks_of(sheets))
    assert found.count(f"{quoted} {' '.join(lines)}") == 2


@pytest.mark.parametrize("leaders", ["", "... "])
def test_the_last_entry_of_contents_is_left_out_though_next_to_no_leaders_fitted_behind_it(leaders: str) -> None:
    names = [
        "Human rights and ethics",
        "Access and affordability",
        "Protection of the data and of the privacy of people in exchanges",
    ]
    sheets = Sheets().new_page()
    sheets.line("Contents", font=BOLD, leading=18)
    edge = LEFT + pymupdf.get_text_length(f"{names[-1]} {leaders}5", fontname="tiro", fontsize=10)
    for number, name in zip((1, 2), names, strict=False):
        width = pymupdf.get_text_length(f"{name}{number}", fontname="tiro", fontsize=10)
        dots = "." * int((edge - LEFT - width) / pymupdf.get_text_length(".", fontname="tiro", fontsize=10))
        sheets.put(LEFT, sheets.y, f"{name}{dots}")
        sheets.put(edge - 5, sheets.y, str(number))
        sheets.y += 12
    sheets.line(f"{names[-1]} {leaders}5", leading=30)
    for name in names:
        sheets.line(name, font=BOLD, leading=18)
        sheets.paragraph(SENTENCE)
    assert texts(blocks_of(sheets)) == [each for name in names for each in (name, SENTENCE)]


def test_heads_between_rules_are_heads_though_tables_have_such_rows() -> None:
    """Of a table some rows are text; here all come back on each page, and the text begins farther below the last rule."""
    sheets = Sheets()
    for page in range(4):
        sheets.new_page()
        for at, row in enumerate((("Draft agreement", "Second session"), ("Working paper", f"Page {page + 1} of 4"))):
            for place, words in enumerate(row):
                sheets.put(LEFT + 250 * place, 52 + 16 * at, words, size=9)
        for at in range(3):
            sheets.page.draw_line((LEFT, 41 + 16 * at), (RIGHT, 41 + 16 * at), width=0.5)
        sheets.y = 100
        sheets.paragraph(SENTENCE)
        sheets.paragraph(OTHER)
    assert texts(blocks_of(sheets)) == [SENTENCE, OTHER] * 4
