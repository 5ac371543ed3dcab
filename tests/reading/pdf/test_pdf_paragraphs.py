"""Lines of a PDF become the paragraphs that their writer wrote."""

from __future__ import annotations

import pymupdf
import pytest

from tests.reading.pdf_builder import (
    BOLD,
    ITALIC,
    LEFT,
    OTHER,
    RIGHT,
    ROMAN,
    SENTENCE,
    Sheets,
    blocks_of,
    read,
    texts,
    wrapped,
)
from wsis_desktop.model.revision import Format, Kind
from wsis_desktop.reading.assemble import assemble
from wsis_desktop.reading.blocks.block import Document


def _stretched(sheets: Sheets, line: str, right: float) -> None:
    """Write a line that the spaces between its words stretch so that it ends at `right`."""
    words = line.split()
    widths = [pymupdf.get_text_length(word, fontname=ROMAN, fontsize=10) for word in words]
    space = (right - LEFT - sum(widths)) / (len(words) - 1)
    x = LEFT
    for word, width in zip(words, widths, strict=True):
        sheets.put(x, sheets.y, word)
        x += width + space
    sheets.y += 12


def test_lines_close_together_are_one_paragraph_and_a_gap_parts_two() -> None:
    sheets = Sheets().new_page()
    sheets.paragraph(SENTENCE)
    sheets.paragraph(OTHER)
    assert texts(blocks_of(sheets)) == [SENTENCE, OTHER]


def test_first_line_indents_part_paragraphs_that_no_gap_parts() -> None:
    sheets = Sheets().new_page()
    for _ in range(3):
        sheets.paragraph(SENTENCE, indent=20, gap=0)
        sheets.paragraph(OTHER, indent=20, gap=0)
    assert texts(blocks_of(sheets)) == [SENTENCE, OTHER] * 3


def test_wide_line_spacing_does_not_cut_paragraphs_into_lines() -> None:
    sheets = Sheets().new_page()
    sheets.paragraph(SENTENCE, leading=22, gap=12)
    sheets.paragraph(OTHER, leading=22, gap=12)
    assert texts(blocks_of(sheets)) == [SENTENCE, OTHER]


def test_labels_begin_paragraphs_even_without_a_gap() -> None:
    sheets = Sheets().new_page()
    sheets.paragraph("We decide as follows:", label="1.", gap=0)
    sheets.paragraph("The first of the items;", label="(a)", x=LEFT + 24, gap=0)
    sheets.paragraph("The second of the items, with:", label="(b)", x=LEFT + 24, gap=0)
    sheets.paragraph("A part of it;", label="(i)", x=LEFT + 48, gap=0)
    sheets.paragraph("Another part of it.", label="(ii)", x=LEFT + 48, gap=0)
    sheets.paragraph(SENTENCE, label="2.", gap=0)
    sheets.paragraph(OTHER, label="2 bis.", gap=0)
    blocks = blocks_of(sheets)
    assert texts(blocks) == [
        "1. We decide as follows:",
        "(a) The first of the items;",
        "(b) The second of the items, with:",
        "(i) A part of it;",
        "(ii) Another part of it.",
        f"2. {SENTENCE}",
        f"2 bis. {OTHER}",
    ]
    paragraphs = assemble(Document(blocks), "draft.pdf", "0" * 64, Format.PDF).paragraphs
    assert [each.level for each in paragraphs if each.kind is Kind.ITEM] == [1, 1, 2, 2]


@pytest.mark.parametrize(
    ("closing", "opening"),
    [
        ("be settled everywhere by", "2030. At that time"),
        ("be settled, as in paragraph", "(a) of the present rule"),
        ("be settled, as in paragraphs 43 and", "44. The Secretary-General"),
    ],
)
def test_a_line_of_running_text_that_looks_labelled_cuts_nothing(closing: str, opening: str) -> None:
    before = f"We request that the matters which were set out in the report {closing}"
    right = LEFT + pymupdf.get_text_length(before, fontname=ROMAN, fontsize=10) + 3
    lines = [*wrapped(SENTENCE, right - LEFT)[:2], before, f"{opening} shall be taken into account."]
    sheets = Sheets().new_page()
    sheets.paragraph(OTHER, right=right)
    for line in lines:
        sheets.line(line)
    assert texts(blocks_of(sheets)) == [OTHER, " ".join(lines)]


def test_a_letter_at_the_head_of_a_line_stretched_to_the_margin_is_no_label_behind_a_tab() -> None:
    right = LEFT + 200
    sheets = Sheets().new_page()
    _stretched(sheets, "(a) The group of members whose terms of", right)
    sheets.line("office end this year;")
    sheets.y += 6
    lines = [
        "We welcome the group whose terms of reference",
        "are set out in annex II to decision 5/2",
        "(b). Such measures",
    ]
    for line in lines:
        _stretched(sheets, line, right)
    sheets.line("should be proportionate.")
    assert texts(blocks_of(sheets))[-1] == " ".join([*lines, "should be proportionate."])


def test_a_letter_that_follows_no_list_is_no_label_though_a_list_elsewhere_went_on_with_it() -> None:
    sheets = Sheets().new_page()
    for item in ("(a) To report;", "(b) To invest;", "(c) To support."):
        sheets.line(item, x=LEFT + 30)
    for _ in range(4):
        sheets.paragraph(f"{SENTENCE} {SENTENCE}")
    lines = ["We renew the mandate of the group whose terms of reference are set out in annex II to decision 5/2"]
    lines.append("(b). Particular care is due.")
    for line in lines:
        sheets.line(line, leading=15)
    assert texts(blocks_of(sheets))[-1] == " ".join(lines)


def test_a_first_line_left_of_where_the_text_above_it_hangs_begins_a_paragraph() -> None:
    sheets = Sheets().new_page()
    for number in range(1, 4):
        sheets.put(LEFT, sheets.y, f"{number}.")
        for line in wrapped(SENTENCE, RIGHT - LEFT - 40):
            sheets.line(line, x=LEFT + 40)
        sheets.paragraph(f"{OTHER} {OTHER}", indent=28, gap=0)
    assert texts(blocks_of(sheets))[1::2] == [f"{OTHER} {OTHER}"] * 3


def test_an_operative_verb_at_the_head_of_a_page_begins_a_paragraph_below_another_one() -> None:
    verb = "Invites financial mechanisms that are transparent not to duplicate those that exist."
    acting = f"Encourages {OTHER[0].lower()}{OTHER[1:]}"
    for others, first, count in ((OTHER, "Decides", 2), (OTHER, "We decide", 1), (acting, "We decide", 2)):
        sheets = Sheets().new_page()
        for number in range(1, 7):
            sheets.paragraph(f"{number}. {others}")
        sheets.paragraph(
            f"7. {first} to call upon all States to ensure that everyone can use technologies in their own"
        )
        sheets.y -= 6
        sheets.line(
            "language, and that those who are vulnerable receive help. Such help should be given by 2030 at last."
        )
        sheets.new_page()
        sheets.line(verb)
        found = texts(blocks_of(sheets))
        assert len(found) == 6 + count


def test_a_bullet_begins_an_item_whatever_word_the_last_one_ended_with() -> None:
    sheets = Sheets().new_page()
    sheets.paragraph(OTHER)
    items = [
        "· March: removal of what was said of the Election Rules",
        "· April: change of the policy, in its second part",
    ]
    for item in [*items, "· May: nothing"]:
        sheets.line(item, x=LEFT + 20)
    assert texts(blocks_of(sheets)) == [OTHER, *items, "· May: nothing"]


def test_a_first_item_begins_below_a_full_line_that_ends_a_sentence() -> None:
    sentence = "The members shall be elected by the procedure that is set out in the first part of these rules."
    right = LEFT + pymupdf.get_text_length(sentence, fontname=ROMAN, fontsize=10) + 3
    item = "(i) Vacant seats shall be filled by the same procedure."
    sheets = Sheets().new_page()
    sheets.paragraph(OTHER, right=right)
    sheets.line(sentence)
    sheets.line(item)
    assert texts(blocks_of(sheets)) == [OTHER, sentence, item]


def test_an_unfinished_line_goes_on_though_the_next_word_would_just_have_fitted_behind_it() -> None:
    reach = LEFT + max(pymupdf.get_text_length(line, fontname=ROMAN, fontsize=10) for line in wrapped(SENTENCE, 410))
    begun, rest = "We request that the reports on all of these matters by the", "Secretary-General be read."
    room = pymupdf.get_text_length("Secretary-General", fontname=ROMAN, fontsize=10) + 11
    sheets = Sheets().new_page()
    for _ in range(6):
        sheets.paragraph(SENTENCE)
    _stretched(sheets, begun, reach - room)
    sheets.line(rest)
    assert texts(blocks_of(sheets)) == [*[SENTENCE] * 6, f"{begun} {rest}"]


def test_hanging_paragraphs_stay_whole() -> None:
    sheets = Sheets().new_page()
    for label in ("1.", "2.", "3."):
        first, *rest = wrapped(SENTENCE, RIGHT - LEFT - 24)
        sheets.put(LEFT, sheets.y, label)
        for line in (first, *rest):
            sheets.line(line, x=LEFT + 24)
    assert texts(blocks_of(sheets)) == [f"{label} {SENTENCE}" for label in ("1.", "2.", "3.")]


def test_a_paragraph_goes_on_across_the_page() -> None:
    lines = wrapped(SENTENCE, RIGHT - LEFT)
    sheets = Sheets().new_page()
    sheets.paragraph(OTHER, label="1.")
    sheets.y = 700
    for line in lines[:2]:
        sheets.line(line)
    sheets.new_page()
    for line in lines[2:]:
        sheets.line(line)
    sheets.y += 6
    sheets.paragraph(OTHER, label="2.")
    blocks = blocks_of(sheets)
    assert texts(blocks) == [f"1. {OTHER}", SENTENCE, f"2. {OTHER}"]
    assert [region.page for region in blocks[1].regions] == [1, 2]


def test_a_paragraph_set_narrower_than_the_page_goes_on_across_it_with_a_name() -> None:
    narrow = [
        "A report is required of each of the bodies. Each report comprises",
        "many reports of its own. These are decided for each of all the",
    ]
    sheets = Sheets().new_page()
    sheets.paragraph(SENTENCE)
    for line in narrow:
        sheets.line(line)
    sheets.new_page()
    sheets.line("Secretary-General's reports. A new report may bring further matters")
    sheets.line("or take some away.")
    sheets.y += 6
    sheets.paragraph(SENTENCE)
    joined = "Secretary-General's reports. A new report may bring further matters or take some away."
    assert texts(blocks_of(sheets)) == [SENTENCE, f"{' '.join(narrow)} {joined}", SENTENCE]


def test_a_finished_paragraph_does_not_swallow_the_next_page() -> None:
    sheets = Sheets().new_page()
    sheets.paragraph(OTHER)
    sheets.y = 690
    sheets.paragraph(SENTENCE)
    sheets.new_page()
    sheets.paragraph(OTHER)
    assert texts(blocks_of(sheets)) == [OTHER, SENTENCE, OTHER]


def test_columns_are_read_one_after_the_other() -> None:
    sheets = Sheets().new_page()
    sheets.line("A heading across both of the columns of the page", size=15, font=BOLD, leading=40)
    top = sheets.y
    for _ in range(4):
        sheets.paragraph(SENTENCE, x=60, right=295)
    sheets.y = top
    for _ in range(4):
        sheets.paragraph(OTHER, x=320, right=555)
    found = texts(blocks_of(sheets))
    assert found == ["A heading across both of the columns of the page", *[SENTENCE] * 4, *[OTHER] * 4]


def test_a_paragraph_goes_on_in_the_next_column() -> None:
    lines = wrapped(SENTENCE, 235)
    sheets = Sheets().new_page()
    for _ in range(3):
        sheets.paragraph(OTHER, x=60, right=295)
    for line in lines[:3]:
        sheets.line(line, x=60)
    sheets.y = 110
    for line in lines[3:]:
        sheets.line(line, x=320)
    sheets.y += 6
    for _ in range(3):
        sheets.paragraph(OTHER, x=320, right=555)
    assert texts(blocks_of(sheets)) == [*[OTHER] * 3, SENTENCE, *[OTHER] * 3]


def test_headings_are_known_by_size_weight_and_capitals_and_ranked_by_size() -> None:
    sheets = Sheets().new_page()
    sheets.line("Outcome document of the meeting", size=20, font=BOLD, leading=40)
    sheets.line("I. Introduction", size=14, font=BOLD, leading=24)
    sheets.paragraph(SENTENCE, label="1.")
    sheets.line("A. Background", size=12, font=BOLD, leading=20)
    sheets.paragraph(OTHER, label="2.")
    sheets.line("THE WAY FORWARD", leading=20)
    sheets.paragraph(SENTENCE, label="3.")
    blocks = blocks_of(sheets)
    assert [(block.kind, block.level) for block in blocks if block.kind is not Kind.PARAGRAPH] == [
        (Kind.TITLE, 0),
        (Kind.HEADING, 1),
        (Kind.HEADING, 2),
        (Kind.HEADING, 3),
    ]


def test_a_heading_that_is_a_label_takes_its_title_from_the_line_below() -> None:
    sheets = Sheets().new_page()
    for number in (1, 2):
        sheets.line(f"Article {number}", x=270, font=BOLD, leading=14)
        sheets.line("Use of terms", x=265, font=ITALIC, leading=22)
        sheets.paragraph(SENTENCE)
    headings = [block.text for block in blocks_of(sheets) if block.kind is not Kind.PARAGRAPH]
    assert headings == ["Article 1 Use of terms", "Article 2 Use of terms"]


def test_a_centred_title_is_whole_though_one_of_its_lines_fills_the_page() -> None:
    sheets = Sheets().new_page()
    width = (RIGHT - LEFT) / 2
    lines = (
        "Draft outcome document of the",
        "general review of the outcomes of the World",
        "Summit on the Information Society",
    )
    size = 10 * 2 * width / pymupdf.get_text_length(lines[1], fontname=BOLD, fontsize=10)
    for line in lines:
        x = LEFT + width - pymupdf.get_text_length(line, fontname=BOLD, fontsize=size) / 2
        sheets.line(line, x=x, size=size, font=BOLD, leading=1.3 * size)
    sheets.y += 10
    sheets.paragraph(SENTENCE, label="1.")
    sheets.paragraph(OTHER, label="2.")
    title, *rest = blocks_of(sheets)
    assert (title.kind, title.text) == (Kind.TITLE, " ".join(lines))
    assert len(rest) == 2


def test_a_centred_title_in_letters_of_one_width_is_whole_though_lines_of_it_are_as_long() -> None:
    lines = [
        "Draft document",
        "overall review of the",
        "implementation of the",
        "outcomes of the World",
        "Summit on the",
    ]
    sheets = Sheets().new_page()
    for line in lines:
        width = pymupdf.get_text_length(line, fontname="cobo", fontsize=17)
        sheets.line(line, x=LEFT + (215 - width) / 2, size=17, font="cobo", leading=24)
    sheets.y += 10
    for number in range(1, 5):
        sheets.paragraph(SENTENCE, label=f"{number}.", right=LEFT + 215)
    assert texts(blocks_of(sheets))[0] == " ".join(lines)


def test_a_lone_line_at_the_margin_of_a_page_whose_other_lines_are_indented_goes_on_with_its_paragraph() -> None:
    sheets = Sheets()
    for number in range(1, 4):
        sheets.new_page()
        sheets.paragraph(f"{number}. {SENTENCE} {SENTENCE} {SENTENCE} {SENTENCE}", gap=0)
    sheets.new_page()
    for letter in "abcdefghi":
        sheets.put(LEFT + 18, sheets.y, f"({letter})")
        sheets.line("Improve the access of all to affordable devices, in particular for women", x=LEFT + 42)
        sheets.line("and for girls in rural areas;", x=LEFT + 42)
    sheets.put(LEFT + 18, sheets.y, "5.")
    first = "Invites all States to see to it that human rights, as enshrined in the Universal"
    sheets.line(first, x=LEFT + 42)
    sheets.line("Declaration of Human Rights, are respected online and offline.")
    assert texts(blocks_of(sheets))[-1] == f"5. {first} Declaration of Human Rights, are respected online and offline."


@pytest.mark.parametrize("ragged", [8, 20])
def test_headings_in_the_middle_and_at_the_margin_stand_at_two_depths(ragged: float) -> None:
    sheets = Sheets().new_page()
    sheets.line("Outcome document of the meeting", size=18, font=BOLD, leading=40)
    for name in ("Financing", "Follow-up and review"):
        width = pymupdf.get_text_length(name, fontname=BOLD, fontsize=10)
        sheets.line(name, x=(LEFT + RIGHT - width) / 2 - ragged, font=BOLD, leading=20)
        sheets.line(f"{name} in the regions", font=BOLD, leading=20)
        sheets.paragraph(SENTENCE)
    headings = [block for block in blocks_of(sheets) if block.kind is Kind.HEADING]
    assert [heading.level for heading in headings] == [1, 2, 1, 2]


def test_a_centred_heading_that_fills_its_line_is_above_one_at_the_margin_right_below_it() -> None:
    sheets = Sheets().new_page()
    sheets.line("Outcome document of the meeting", size=18, font=BOLD, leading=40)
    filling = "Confidence and security of all in the use of the technologies of information, everywhere and now"
    for name in (filling, "Financing", "Human rights and ethics"):
        width = pymupdf.get_text_length(name, fontname=BOLD, fontsize=10)
        sheets.line(name, x=(LEFT + RIGHT - width) / 2, font=BOLD, leading=20)
        sheets.line("Protection of personal data and privacy", font=BOLD, leading=20)
        for _ in range(4):
            sheets.paragraph(SENTENCE)
    headings = [block for block in blocks_of(sheets) if block.kind is Kind.HEADING]
    assert [heading.level for heading in headings] == [1, 2] * 3


def test_headings_named_alike_stand_at_one_depth() -> None:
    sheets = Sheets().new_page()
    sheets.line("Rules of the Conference", size=18, font=BOLD, leading=40)
    for number, font in ((1, BOLD), (2, ITALIC), (3, BOLD)):
        sheets.line(f"Rule {number}", font=font, leading=18)
        sheets.paragraph(SENTENCE)
    assert len({block.level for block in blocks_of(sheets) if block.kind is Kind.HEADING}) == 1


def test_a_table_is_read_row_by_row() -> None:
    sheets = Sheets().new_page()
    sheets.paragraph(SENTENCE)
    rows = [
        ("Country", "Members", "Seat"),
        ("Belize", "12", "Belmopan"),
        ("Samoa", "7", "Apia"),
        ("Peru", "19", "Lima"),
    ]
    for row in rows:
        for x, cell in zip((90, 220, 330), row, strict=True):
            sheets.put(x, sheets.y, cell)
        sheets.y += 14
    sheets.y += 14
    sheets.paragraph(OTHER)
    blocks = blocks_of(sheets)
    assert texts(blocks) == [SENTENCE, *(" | ".join(row) for row in rows), OTHER]
    assert [block.kind for block in blocks].count(Kind.ROW) == len(rows)


def test_the_words_behind_an_empty_cell_are_found_where_they_stand() -> None:
    sheets = Sheets().new_page()
    sheets.paragraph(SENTENCE)
    rows = (("Belize", "12", "Belmopan,"), ("", "7", "Apia"), ("Peru", "19", "Lima"))
    for row in rows:
        for x, cell in zip((90, 220, 330), row, strict=True):
            if cell:
                sheets.put(x, sheets.y, cell)
        sheets.y += 12
        for words in ("the capital", "and more"):
            sheets.line(words, x=330)
        sheets.y += 12
    with_gap = blocks_of(sheets)[2]
    assert with_gap.text == "| 7 | Apia the capital and more"
    assert [with_gap.text[place.start : place.end] for place in with_gap.places][:2] == ["7", "Apia"]


def test_cells_of_several_lines_stay_in_their_row() -> None:
    sheets = Sheets().new_page()
    for symbol in ("A/80/1", "A/80/2", "A/80/3"):
        sheets.put(90, sheets.y, symbol)
        for line in ("Note by the Secretariat on the", "organization of the work of the", "session"):
            sheets.line(line, x=230)
        sheets.y += 10
    expected = "Note by the Secretariat on the organization of the work of the session"
    assert texts(blocks_of(sheets)) == [f"{symbol} | {expected}" for symbol in ("A/80/1", "A/80/2", "A/80/3")]


def _justified(sheets: Sheets, lines: list[str]) -> None:
    """Write lines that are stretched to the right margin, but for the last one."""
    for line in lines[:-1]:
        _stretched(sheets, line, RIGHT)
    sheets.line(lines[-1])
    sheets.y += 6


def test_lines_stretched_to_the_margin_are_no_rows_of_a_table() -> None:
    full = wrapped(SENTENCE, RIGHT - LEFT)
    stretched = [
        "the elements of the reporting requirements of the Agreement",
        "which the Commission recommended in its report",
    ]
    sheets = Sheets().new_page()
    _justified(sheets, [*full[:-1], *stretched, *full])
    blocks = blocks_of(sheets)
    assert texts(blocks) == [" ".join([*full[:-1], *stretched, *full])]
    assert blocks[0].kind is Kind.PARAGRAPH


def test_lines_stretched_above_a_symbol_that_is_never_parted_are_no_rows_of_a_table() -> None:
    lines = [
        "The outcome of the high-level",
        "and of the follow-up to it, as",
        "stated in document",
        "A/80/123-E/2025/9,",
    ]
    again = ["The report of all that the", "Secretary-General entitled", "The progress that was made in", "the end."]
    sheets = Sheets().new_page()
    for paragraph in (lines, again):
        for at, line in enumerate(paragraph):
            words, x = line.split(), LEFT + 12 * (at == 0)
            letters = sum(map(len, words))
            gap = 6.0 if at == len(paragraph) - 1 else (LEFT + 192 - x - 6 * letters) / (len(words) - 1)
            for word in words:
                sheets.put(x, sheets.y, word, font="cour")
                x += 6 * len(word) + gap
            sheets.y += 13
    assert texts(blocks_of(sheets)) == [" ".join(lines), " ".join(again)]


def test_a_numbered_paragraph_below_a_table_without_labels_is_none_of_its_rows() -> None:
    sheets = Sheets().new_page()
    rows = ["Schools connected", "Arab States", "Asia and the Pacific", "Western Europe"]
    for row in rows:
        for x, cell in ((LEFT, row), (LEFT + 160, "91"), (LEFT + 270, "12")):
            sheets.put(x, sheets.y, cell)
        sheets.y += 16
    words = ["We", "encourage", "the", "voluntary", "trust", "fund"]
    sheets.put(LEFT, sheets.y, "10.")
    for x, word in zip((40, 64, 160, 185, 270, 300), words, strict=True):
        sheets.put(LEFT + x, sheets.y, word)
    sheets.y += 12
    sheets.line("and its use.", x=LEFT + 40)
    assert texts(blocks_of(sheets))[:4] == [f"{row} | 91 | 12" for row in rows]
    assert texts(blocks_of(sheets))[4].startswith("10. We encourage the voluntary")


def test_rows_of_figures_at_even_distances_are_a_table_though_no_gap_is_wider_than_another() -> None:
    sheets = Sheets().new_page()
    rows = [("10", "20", "30", "40"), ("11", "21", "31", "41"), ("12", "22", "32", "42")]
    for row in rows:
        for x, cell in zip((90, 124, 158, 192), row, strict=True):
            sheets.put(x, sheets.y, cell)
        sheets.y += 14
    assert texts(blocks_of(sheets)) == [" | ".join(row) for row in rows]


def test_a_paragraph_set_ragged_among_justified_ones_is_not_cut_where_a_sentence_ends_near_the_margin() -> None:
    full = wrapped(SENTENCE, RIGHT - LEFT)
    sentence = "Each of the requests that States make for such assistance shall be considered by the Bureau."
    assert 12 < RIGHT - LEFT - pymupdf.get_text_length(sentence, fontname=ROMAN, fontsize=10) < 50
    ragged = [sentence, "Consideration of them shall be guided by what follows."]
    sheets = Sheets().new_page()
    for _ in range(6):
        _justified(sheets, full)
    for line in ragged:
        sheets.line(line)
    sheets.y += 6
    for _ in range(2):
        _justified(sheets, full)
    assert texts(blocks_of(sheets)) == [*[SENTENCE] * 6, " ".join(ragged), *[SENTENCE] * 2]


def test_an_option_set_ragged_and_hanging_among_justified_paragraphs_stays_whole() -> None:
    begun = "Option 2: Each Party shall communicate its first contribution not later than on"
    rest = "ratification/acceptance of the present Agreement."
    room = RIGHT - LEFT - 28 - pymupdf.get_text_length(begun, fontname=ROMAN, fontsize=10)
    assert 12 < room < pymupdf.get_text_length("ratification/acceptance", fontname=ROMAN, fontsize=10)
    sheets = Sheets().new_page()
    for _ in range(9):
        _justified(sheets, wrapped(SENTENCE, RIGHT - LEFT))
    sheets.line(begun, x=LEFT + 28)
    sheets.line(rest, x=LEFT + 56)
    sheets.y += 6
    _justified(sheets, wrapped(SENTENCE, RIGHT - LEFT))
    assert texts(blocks_of(sheets)) == [*[SENTENCE] * 9, f"{begun} {rest}", SENTENCE]


def test_a_number_that_closes_a_parenthesis_of_the_line_above_is_no_label() -> None:
    begun = "Also decides to conduct another assessment of that process referred to in the paragraph 134 (option"
    rest = "1) above with the aim of improving it."
    sheets = Sheets().new_page()
    for _ in range(9):
        _justified(sheets, wrapped(SENTENCE, RIGHT - LEFT))
    sheets.line(begun)
    sheets.line(rest)
    assert texts(blocks_of(sheets)) == [*[SENTENCE] * 9, f"{begun} {rest}"]


def test_every_word_has_its_place() -> None:
    sheets = Sheets().new_page()
    y = sheets.line("Alpha beta gamma")
    (block,) = blocks_of(sheets)
    words = [block.text[place.start : place.end] for place in block.places]
    assert words == ["Alpha", "beta", "gamma"]
    first = block.places[0].region
    assert first.page == 1
    assert first.x0 == pytest.approx(LEFT / 612, abs=0.002)
    assert first.y0 < y / 792 < first.y1 < 0.16
    assert block.regions[0].x1 == pytest.approx(block.places[-1].region.x1)


@pytest.mark.parametrize("rotation", [90, 180, 270])
def test_a_turned_page_is_read_and_its_words_lie_where_they_are_shown(rotation: int) -> None:
    sheets = Sheets().new_page()
    for _ in range(3):
        sheets.paragraph(SENTENCE)
    sheets.page.set_rotation(rotation)
    document = read(sheets.bytes())
    assert texts(document.blocks) == [SENTENCE] * 3
    size = document.pages[0]
    assert (size.width > size.height) is (rotation != 180)
    first = document.blocks[0].places[0].region
    corner = {90: (1 - 110 / 792, 90 / 612), 180: (1 - 90 / 612, 1 - 110 / 792), 270: (110 / 792, 1 - 90 / 612)}[
        rotation
    ]
    near = (
        min(abs(first.x0 - corner[0]), abs(first.x1 - corner[0])),
        min(abs(first.y0 - corner[1]), abs(first.y1 - corner[1])),
    )
    assert max(near) < 0.02


def test_text_written_up_the_page_is_read() -> None:
    sheets = Sheets().new_page()
    for at, line in enumerate(wrapped(SENTENCE, 500)):
        sheets.put(200 + 12 * at, 700, line, rotate=90)
    document = read(sheets.bytes())
    assert texts(document.blocks) == [SENTENCE]
    region = document.blocks[0].regions[0]
    assert region.y1 - region.y0 > 0.5
    assert region.x1 - region.x0 < 0.2


def test_chinese_lines_join_without_spaces_and_latin_ones_with_them() -> None:
    sheets = Sheets().new_page()
    for line in (
        "我们重申各国政府、私营部门和民间社会所作出的承诺仍然有效，并呼吁所有利益",
        "攸关方共同努力，使人人受益。",
    ):
        sheets.line(line, font="china-s")
    assert texts(blocks_of(sheets)) == [
        "我们重申各国政府、私营部门和民间社会所作出的承诺仍然有效，并呼吁所有利益攸关方共同努力，使人人受益。"
    ]


def test_an_annex_stands_beside_the_sections_however_deep_they_go() -> None:
    sheets = Sheets().new_page()
    for heading, font, size in (("Scope", BOLD, 14), ("Terms", BOLD, 10), ("Annex I", BOLD, 14)):
        sheets.line(heading, font=font, size=size, leading=20)
        if heading == "Annex I":
            sheets.line("Rules of procedure", font=font, size=size, leading=20)
        sheets.paragraph(SENTENCE)
    levels = [(block.text, block.level) for block in blocks_of(sheets) if block.kind is Kind.HEADING]
    assert ("Annex I Rules of procedure", 1) in levels


def test_headings_that_only_an_annex_has_stand_below_it() -> None:
    sheets = Sheets().new_page()
    sheets.paragraph(SENTENCE)
    for heading, size in (("Annex I Rules of procedure", 14), ("Article 1 Scope", 12), ("Article 2 Terms", 12)):
        sheets.line(heading, font=BOLD, size=size, leading=20)
        sheets.paragraph(SENTENCE)
    levels = [(block.text, block.level) for block in blocks_of(sheets) if block.kind is Kind.HEADING]
    assert levels == [("Annex I Rules of procedure", 1), ("Article 1 Scope", 2), ("Article 2 Terms", 2)]


def test_sections_that_begin_anew_below_an_annex_stand_in_it() -> None:
    sheets = Sheets().new_page()
    headings = (
        "I. Scope",
        "II. Terms",
        "Annex I Rules",
        "I. Meetings",
        "II. Officers",
        "Annex II Lists",
        "III. Follow-up",
    )
    for heading in headings:
        sheets.line(heading, font=BOLD, size=13, leading=20)
        sheets.paragraph(SENTENCE)
    levels = [block.level for block in blocks_of(sheets) if block.kind is Kind.HEADING]
    assert levels == [1, 1, 1, 2, 2, 1, 1]


def test_each_line_is_a_paragraph_where_no_line_breaks_off() -> None:
    lines = [
        "The General Assembly,",
        "Recalling its resolution 70/125 of 16 December 2015,",
        "Deeply concerned at the digital divides that remain,",
        "Welcoming the work of [the Forum/the Commission],",
        "1. Decides to convene a meeting in 2027;",
        "1 bis. [EU: Calls upon all States to act [without delay];]",
        "2. Invites all to share their experience;",
        "3-5. [Deleted]",
    ]
    sheets = Sheets().new_page()
    for line in lines:
        sheets.line(line, leading=18)
    assert texts(blocks_of(sheets)) == lines


def test_a_page_with_little_text_has_the_columns_of_the_document() -> None:
    sheets = Sheets()
    columns = (LEFT, 245.0), (275.0, 430.0)
    for number in range(3):
        sheets.new_page()
        for x, right in columns:
            sheets.y = 110.0
            for _ in range(3 if number < 2 else 0):
                sheets.paragraph(f"{SENTENCE} {OTHER}", x=x, right=right)
    sheets.y = 110.0
    sheets.paragraph("The left column ends with these few words, which say that this is all.", x=LEFT, right=245.0)
    sheets.y = 110.0
    sheets.paragraph("The right column begins with these few words, and that is all too.", x=275.0, right=430.0)
    before, behind = texts(blocks_of(sheets))[-2:]
    assert before.endswith("The left column ends with these few words, which say that this is all.")
    assert behind == "The right column begins with these few words, and that is all too."


def test_a_line_that_ends_with_a_short_form_of_a_title_goes_on_on_the_next_page() -> None:
    sheets = Sheets().new_page()
    sheets.paragraph(SENTENCE, label="1.")
    last = "We also note with appreciation the untiring work of Ms. Nkosi, of Ms. Petrova and of Mr."
    for line in (*wrapped(OTHER, RIGHT - LEFT)[:-1], last):
        sheets.line(line)
    sheets.new_page()
    sheets.line("Castellanos Núñez, Chair of the Group.", x=LEFT)
    sheets.y += 6
    sheets.paragraph(SENTENCE, label="2.")
    assert texts(blocks_of(sheets))[1].endswith(f"{last} Castellanos Núñez, Chair of the Group.")


def test_full_lines_alone_that_begin_at_the_indent_are_paragraphs_of_a_preamble_each() -> None:
    sheets = Sheets().new_page()
    firsts = ["Recalling its resolution on the use of technologies for development, and on the digital divides,"]
    firsts.append("Reaffirming that everyone has the right to freedom of opinion and expression, in any medium,")
    for text in firsts:
        assert len(wrapped(text, RIGHT - LEFT, first_indent=24)) == 1
        sheets.paragraph(text, indent=24, gap=0)
    sheets.paragraph(f"Noting {OTHER}", indent=24, gap=0)
    for number in range(1, 6):
        sheets.paragraph(f"{number}. {SENTENCE}", indent=24, gap=0)
    assert texts(blocks_of(sheets))[:3] == [*firsts, f"Noting {OTHER}"]


def test_an_annex_named_at_the_foot_of_a_page_has_the_title_at_the_head_of_the_next_one() -> None:
    sheets = Sheets().new_page()
    sheets.paragraph(SENTENCE, label="1.")
    sheets.line("Annex I", font=BOLD, size=12)
    sheets.new_page()
    sheets.line("Measures agreed", font=BOLD, size=12, leading=20)
    sheets.paragraph(OTHER, label="1.")
    revision = assemble(read(sheets.bytes()), "draft.pdf", "", Format.PDF)
    assert [(each.printed_label, each.text) for each in revision.paragraphs if each.kind is Kind.HEADING] == [
        ("Annex I", "Measures agreed")
    ]


def test_a_heading_at_the_margin_right_below_one_in_the_middle_is_inside_it() -> None:
    sheets = Sheets().new_page()
    sheets.line("Draft declaration", font=BOLD, size=16, leading=40)
    for title, below in (("Human rights", "Young people"), ("Data governance", "")):
        width = pymupdf.get_text_length(title, fontname=BOLD, fontsize=10)
        sheets.line(title, x=(LEFT + RIGHT - width) / 2, font=BOLD, leading=24)
        if below:
            sheets.line(below, font=BOLD, leading=20)
        for at in range(3):
            sheets.paragraph(SENTENCE, label=f"{at + 1}.")
        sheets.y += 12
    revision = assemble(read(sheets.bytes()), "draft.pdf", "", Format.PDF)
    headings = [(each.text, each.section) for each in revision.paragraphs if each.kind is Kind.HEADING]
    assert headings[-2:] == [("Young people", ("Human rights",)), ("Data governance", ())]


def test_a_ragged_heading_of_several_lines_is_one_where_the_text_is_justified() -> None:
    lines = [
        "Report of the Commission for the Entry into",
        "Force of the Agreement under the Convention",
        "on the Law of the Sea and the Convening of the",
        "First Meeting of the Conference of the Parties",
    ]
    sheets = Sheets().new_page()
    for line in (
        "Preparatory Commission for the",
        "Entry into Force of the",
        "Agreement on the Law",
        "of the Sea",
        "of the",
    ):
        sheets.put(LEFT - 60, sheets.y, line, font=BOLD, size=12)
        sheets.y += 14
    sheets.y += 26
    for line in lines:
        sheets.put(LEFT, sheets.y, line, font=BOLD, size=17)
        sheets.y += 18
    sheets.y += 14
    for number, text in enumerate((SENTENCE, OTHER) * 4, 1):
        sheets.put(LEFT, sheets.y, f"{number}.")
        whole = wrapped(text, RIGHT - LEFT, first_indent=24)
        for at, line in enumerate(whole):
            words = line.split()
            widths = [pymupdf.get_text_length(word, fontname=ROMAN, fontsize=10) for word in words]
            x = LEFT + (24 if at == 0 else 0)
            space = 2.6 if at == len(whole) - 1 else (RIGHT - x - sum(widths)) / (len(words) - 1)
            for word, width in zip(words, widths, strict=True):
                sheets.put(x, sheets.y, word)
                x += width + space
            sheets.y += 12
        sheets.y += 6
    assert " ".join(lines) in texts(blocks_of(sheets))


def test_what_follows_a_conjunction_over_a_page_goes_on_though_it_might_have_fitted() -> None:
    sheets = Sheets().new_page()
    sheets.paragraph(SENTENCE)
    sheets.y = 700
    sheets.line("Procurement can give an example: open tenders, plain language, and")
    sheets.new_page()
    sheets.paragraph("contracts that anyone may read.")
    sheets.paragraph(OTHER)
    assert texts(blocks_of(sheets))[1:] == [
        "Procurement can give an example: open tenders, plain language, and contracts that anyone may read.",
        OTHER,
    ]


def test_a_number_with_a_suffix_follows_its_own_where_nothing_else_parts_them() -> None:
    sheets = Sheets().new_page()
    full, labels = "of the United Nations and all of its entities;", ("1.", "2.", "2 bis.", "3.")
    width = pymupdf.get_text_length(full, fontname=ROMAN, fontsize=10)
    for label in labels:
        for line in (*wrapped(f"{label} {OTHER[:-1]}", width), full):
            sheets.line(line, leading=18)
    assert texts(blocks_of(sheets)) == [f"{label} {OTHER[:-1]} {full}" for label in labels]


def test_an_item_behind_and_begins_where_its_label_would_have_fitted() -> None:
    sheets = Sheets().new_page()
    sheets.paragraph(SENTENCE)
    sheets.line("The prices must be set so that", leading=18)
    x, cases = LEFT + 36, f"in all {'cases known ' * 6}is near that of a transaction"
    for item in (f"i) the cost of most steps {cases} and", f"ii) the cost of most memory {cases}"):
        for line in wrapped(item, RIGHT - x):
            sheets.line(line, x=x)
    found = texts(blocks_of(sheets))
    assert [text.split()[0] for text in found[-2:]] == ["i)", "ii)"]


def test_options_begin_paragraphs_though_what_stands_above_them_ends_no_sentence() -> None:
    sheets = Sheets().new_page()
    for text in (
        "3. Option (a): Each Party shall report on its progress {level of ambition}",
        "Option (b): No text {none}",
    ):
        sheets.line(text)
    rest = ["as each of them, under what has been agreed in all that is said here and in the annexes, sees fit, or",
            "option 2: in the second part of this sentence."]  # fmt: skip
    for line in rest:
        sheets.line(line)
    assert texts(blocks_of(sheets)) == [
        "3. Option (a): Each Party shall report on its progress {level of ambition}",
        " ".join(("Option (b): No text {none}", *rest)),
    ]


def test_a_code_that_counts_on_begins_a_paragraph_on_the_next_page() -> None:
    sheets = Sheets().new_page()
    sheets.paragraph(SENTENCE)
    full = "COST-M-01 (y) The greatest of the costs must not exceed what the parties agreed on for units"
    assert 0 < RIGHT - LEFT - pymupdf.get_text_length(full, fontname=ROMAN, fontsize=10) < 40
    sheets.y = 640
    sheets.line(full)
    sheets.new_page()
    sheets.line("COST-M-02 (y) The greatest of the costs must not be less than", leading=24)
    sheets.line("COST-M-02a (y) The least of the costs must not be negative", leading=24)
    sheets.paragraph(SENTENCE)
    assert [text.split()[0] for text in texts(blocks_of(sheets))] == [
        "We",
        "COST-M-01",
        "COST-M-02",
        "COST-M-02a",
        "We",
    ]


def test_a_line_in_italics_above_a_heading_in_italics_is_one_too() -> None:
    sheets = Sheets().new_page()
    sheets.paragraph(SENTENCE, gap=16)
    for name in ("Changes to parameters of the network", "Size of a block"):
        sheets.line(name, font=ITALIC, leading=28)
    sheets.paragraph(OTHER)
    assert [block.kind for block in blocks_of(sheets)] == [Kind.PARAGRAPH, Kind.HEADING, Kind.HEADING, Kind.PARAGRAPH]
