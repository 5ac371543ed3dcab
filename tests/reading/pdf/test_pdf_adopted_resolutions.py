"""Resolutions as the United Nations print them: heads stand out into the margin, and the next page repeats the title."""

from __future__ import annotations

from dataclasses import dataclass, field

import pymupdf

from tests.reading.pdf_builder import BOLD, ITALIC, ROMAN, Sheets, blocks_of, wrapped
from wsis_desktop.model.revision import Kind
from wsis_desktop.reading.blocks.block import Block

OUTER, MARGIN, FIRST, RIGHT = 60.0, 123.0, 147.0, 488.0
NUMBER = "77/321."
TITLE = (
    "Agreement on the conservation and the sustainable use",
    "of the marine biological diversity of the areas beyond national",
    "jurisdiction of any State",
)
PLAIN = (
    "Recalling its resolution 72/249 of 24 December 2017, in which it decided to convene a conference under the auspices "
    "of the United Nations, to consider all the recommendations of the committee on the elements of a text and to elaborate "
    "it further,"
)
# Its first line ends before a capital.
CAPITAL = (
    "Recalling also the adoption of the text by the conference, on 19 June 2023, as the Agreement under the Convention of "
    "the United Nations on the law of the sea, by consensus, after many years of work and of negotiations among States,"
)


@dataclass
class Resolution:
    """Puts the pages of one together."""

    sheets: Sheets = field(default_factory=Sheets)

    def first_page(self, *, mark: str = "") -> Resolution:
        """Write the masthead and the heads; the last one before the title bears a `mark`, and the symbol its first sign."""
        page = self.sheets.new_page()
        page.put(482, 56, f"A/77/L.82{mark[:1]}")
        page.put(MARGIN, 58, "United Nations", size=13.7)
        page.put(OUTER, 160, "Seventy-seventh session", font=BOLD)
        page.put(OUTER, 172, "Agenda item 72 (a)")
        for at, line in enumerate(("Oceans and the law of the sea: oceans and", "the law of the sea in all its parts")):
            page.put(OUTER, 184 + 12 * at, line, font=BOLD)
        page.put(MARGIN, 220, f"Australia and Belize: draft resolution{mark}", font=BOLD)
        page.put(
            MARGIN - 3.5 - pymupdf.get_text_length(NUMBER, fontname=BOLD, fontsize=12), 250, NUMBER, size=12, font=BOLD
        )
        for at, line in enumerate(TITLE):
            page.put(MARGIN, 250 + 13.5 * at, line, size=12, font=BOLD)
        page.put(FIRST, 300, "The General Assembly,", font=ITALIC)
        page.y = 318
        return self

    def text(self, text: str) -> Resolution:
        """Write a paragraph whose lines, but the last, are stretched to the right margin."""
        lines = wrapped(text, RIGHT - MARGIN, first_indent=FIRST - MARGIN)
        for at, line in enumerate(lines):
            self._line(line, MARGIN if at else FIRST, stretched=at < len(lines) - 1)
        self.sheets.y += 6
        return self

    def _line(self, line: str, x: float, *, stretched: bool) -> None:
        words = line.split()
        widths = [pymupdf.get_text_length(word, fontname=ROMAN, fontsize=10) for word in words]
        space = (RIGHT - x - sum(widths)) / (len(words) - 1) if stretched else 2.5
        for word, width in zip(words, widths, strict=True):
            self.sheets.put(x, self.sheets.y, word)
            x += width + space
        self.sheets.y += 12

    def next_page(self) -> Resolution:
        """Begin a page with the title and the symbol in its head."""
        page = self.sheets.new_page()
        for at, line in enumerate(TITLE):
            width = pymupdf.get_text_length(line, fontname=BOLD, fontsize=8.5)
            page.put(552 - width, 39 + 10 * at, line, size=8.5, font=BOLD)
        page.put(OUTER, 59, "A/RES/77/321", size=8.5, font=BOLD)
        page.y = 82
        return self

    def blocks(self) -> list[Block]:
        """Return what is read."""
        return blocks_of(self.sheets)


def test_the_second_line_goes_on_at_the_margin_of_the_text_where_heads_stand_out_into_it() -> None:
    assert wrapped(CAPITAL, RIGHT - MARGIN, first_indent=FIRST - MARGIN)[1].startswith("Agreement")
    page = Resolution().first_page()
    for _ in range(6):
        page.text(PLAIN)
    page.text(CAPITAL)
    assert [block.text for block in page.blocks()][-7:] == [*[PLAIN] * 6, CAPITAL]


def test_a_title_hangs_behind_the_number_of_its_resolution_though_its_lines_are_ragged() -> None:
    blocks = Resolution().first_page().text(PLAIN).blocks()
    assert (Kind.TITLE, f"{NUMBER} {' '.join(TITLE)}") in [(block.kind, block.text) for block in blocks]


def test_the_title_in_the_head_of_the_second_page_is_no_text() -> None:
    texts = [block.text for block in Resolution().first_page().text(PLAIN).next_page().text(CAPITAL).blocks()]
    assert texts[-2:] == [PLAIN, CAPITAL]


def test_notes_with_stars_answer_to_the_words_and_the_symbol_that_bear_them() -> None:
    page = Resolution().first_page(mark="**").text(PLAIN)
    page.sheets.put(116, 713, "* Reissued for technical reasons on 7 August 2024.", size=8.5)
    page.sheets.put(111, 723, "** It will be necessary to reopen the item.", size=8.5)
    page.sheets.put(65, 748, "24-13677* (E) 080824")
    blocks = page.blocks()
    assert [(block.kind, block.text) for block in blocks][-2:] == [
        (Kind.FOOTNOTE, "Reissued for technical reasons on 7 August 2024."),
        (Kind.FOOTNOTE, "It will be necessary to reopen the item."),
    ]
    proposed = next(block for block in blocks if block.text.startswith("Australia"))
    assert (proposed.text, len(proposed.notes)) == ("Australia and Belize: draft resolution", 1)


def test_a_note_alone_with_a_star_is_one_though_only_the_symbol_bears_it() -> None:
    page = Resolution().first_page().text(PLAIN)
    page.sheets.put(116, 713, "* Reissued for technical reasons on 7 August 2024.", size=8.5)
    assert [(block.kind, block.text) for block in page.blocks()][-1] == (
        Kind.FOOTNOTE,
        "Reissued for technical reasons on 7 August 2024.",
    )


def test_several_small_lines_with_stars_are_a_list() -> None:
    page = Resolution().first_page().text(PLAIN)
    for at, words in enumerate(("The first of the items.", "The second one.", "The last of them.")):
        page.sheets.put(116, 703 + 10 * at, f"* {words}", size=8.5)
    assert Kind.FOOTNOTE not in [block.kind for block in page.blocks()]
