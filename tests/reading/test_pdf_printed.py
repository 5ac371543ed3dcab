"""Drafts as other programs print them: what their pages do to lists, tables, notes and headings."""

from __future__ import annotations

import pymupdf

from tests.reading.pdf_builder import LEFT, SENTENCE, Sheets, blocks_of, read, texts
from wsis_desktop.model.revision import Kind
from wsis_desktop.reading.blocks import Block

_BLUE = (0, 0, 0.9)
_NOTES = ("Treaty Series, vol. 1833.", "Ibid., p. 12.", "See A/RES/60/252.", "Adopted in 2015.", "See also annex II.")


def _kinds(blocks: list[Block]) -> list[Kind]:
    return [block.kind for block in blocks]


def _rows(blocks: list[Block]) -> list[str]:
    return [block.text for block in blocks if block.kind is Kind.ROW]


# -- notes -------------------------------------------------------------------------------------------------------------


def test_marks_of_notes_set_as_links_are_no_tracked_changes() -> None:
    sheets = Sheets().new_page()
    for at in range(1, len(_NOTES) + 1):
        sheets.line(
            "We call upon all of the States that took part, in accordance with their own laws, to act on", leading=12
        )
        y = sheets.line("this matter", leading=24)
        end = LEFT + pymupdf.get_text_length("this matter", fontname="tiro", fontsize=10)
        sheets.put(end, y - 4, f"[{at}]", size=6, color=_BLUE)
        width = pymupdf.get_text_length(f"[{at}]", fontname="tiro", fontsize=6)
        sheets.page.draw_line((end, y - 3), (end + width, y - 3), color=_BLUE, width=0.4)
        sheets.put(end + width + 2.5, y, "as soon as they can.")
    for at, words in enumerate(_NOTES, 1):
        y = sheets.line(words, x=LEFT + 14, leading=20)
        sheets.put(LEFT, y, f"[{at}]", color=_BLUE)
        sheets.page.draw_line((LEFT, y + 1), (LEFT + 11.6, y + 1), color=_BLUE, width=0.5)
    document = read(sheets.bytes())
    assert document.tracked is None
    assert texts(block for block in document.blocks if block.kind is Kind.FOOTNOTE) == list(_NOTES)
    assert sum(len(block.notes) for block in document.blocks) == len(_NOTES)


def test_a_note_as_large_as_the_text_goes_on_at_the_foot_of_an_empty_page() -> None:
    sheets = Sheets()
    end = LEFT + pymupdf.get_text_length("We call upon them", fontname="tiro", fontsize=10)
    for mark, words in (("1", "Adopted in 2015."), ("2", "The figures are estimates. They are revised in")):
        sheets.new_page()
        sheets.paragraph(SENTENCE)
        sheets.put(end, sheets.line("We call upon them", leading=40) - 4, mark, size=6)
        sheets.y = 700
        sheets.put(LEFT, sheets.y, mark)
        sheets.line(words, x=LEFT + 17)
    sheets.new_page()
    sheets.put(LEFT + 17, 700, "October.")
    notes = [block.text for block in blocks_of(sheets) if block.kind is Kind.FOOTNOTE]
    assert notes == ["Adopted in 2015.", "The figures are estimates. They are revised in October."]
