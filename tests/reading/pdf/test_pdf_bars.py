"""Bars in the margin say that something changed: where no words beside them are marked, the reading says that."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.reading.pdf.test_pdf_sides import read as read_revision
from tests.reading.pdf_builder import LEFT, OTHER, RIGHT, SENTENCE, Sheets, read, texts
from tests.reading.printed_marks import INK, WORD, Press, came, kept, par, printed, went
from tests.reading.test_marked_as_printed import DRAFT
from wsis_desktop.model.remark import Remark, RemarkKind
from wsis_desktop.model.revision import TextSide
from wsis_desktop.reading.files.troubles import BarsAlone, PerhapsEmphasis
from wsis_desktop.reading.options import MarksAs
from wsis_desktop.reading.read import read as read_file


def _sheets(places: list[tuple[float, float]], x: float = LEFT - 9, *, filled: bool = False) -> Sheets:
    """Return two paragraphs with bars beside them, from so far below the first line to so far."""
    sheets = Sheets().new_page()
    top = sheets.y
    for text in (SENTENCE, OTHER):
        sheets.paragraph(text)
    for y0, y1 in places:
        if filled:
            sheets.page.draw_rect((x, top + y0, x + 0.7, top + y1), color=None, fill=(0, 0, 0), width=0)
        else:
            sheets.page.draw_line((x, top + y0), (x, top + y1), width=0.1)
    return sheets


def _bars(sheets: Sheets) -> list[Remark]:
    document = read(sheets.bytes())
    assert texts(document.blocks) == [SENTENCE, OTHER]
    return [remark for remark in document.remarks if remark.kind is RemarkKind.BARS_ALONE]


@pytest.mark.parametrize("x", [LEFT - 9, RIGHT + 12])
@pytest.mark.parametrize("filled", [False, True])
def test_a_bar_beside_words_that_are_not_marked_is_told(x: float, *, filled: bool) -> None:
    assert _bars(_sheets([(40, 51), (58, 69)], x, filled=filled)) == [
        Remark(RemarkKind.BARS_ALONE, page=1, detail="2 bars")
    ]
    # One for each line of text, they are one bar where they touch.
    assert _bars(_sheets([(28, 40), (40, 52)], x, filled=filled)) == [
        Remark(RemarkKind.BARS_ALONE, page=1, detail="1 bar")
    ]


def test_a_file_of_bars_and_one_of_doubtful_marks_say_why_they_hold_one_text_only(tmp_path: Path) -> None:
    bars, doubtful = tmp_path / "bars.pdf", tmp_path / "doubtful.pdf"
    bars.write_bytes(_sheets([(40, 51)]).bytes())
    doubtful.write_bytes(printed([par(kept(f"{SENTENCE} We meet "), went("annually"), kept(" in Geneva."))], INK))
    with pytest.raises(BarsAlone, match="bars in its margin"):
        read_file(bars, side=TextSide.BEFORE)
    with pytest.raises(PerhapsEmphasis, match=r"1 struck.*--marks changes"):
        read_file(doubtful, side=TextSide.BEFORE)
    assert read_file(doubtful, side=TextSide.BEFORE, marks_as=MarksAs.CHANGES).tracked


def test_a_line_along_the_whole_text_and_the_side_of_a_frame_are_no_such_bars() -> None:
    assert not _bars(_sheets([(-12, 110)]))
    sheets = _sheets([])
    sheets.page.draw_rect((LEFT - 9, 98, RIGHT + 20, 140), width=0.5)
    assert not _bars(sheets)


def test_bars_beside_marked_words_tell_nothing_more() -> None:
    draft = [par(kept("We "), came("welcome "), kept(f"it. {SENTENCE}")), par(came(OTHER)), par(kept(OTHER))]
    assert not read_revision(printed(draft)).remarks


def test_a_bar_beside_the_line_behind_a_paragraph_that_went_tells_nothing_more() -> None:
    """LibreOffice draws one for the paragraph's end."""
    press = Press(WORD)
    for each in (*DRAFT, par(went(f"We regret it. {OTHER}"))):
        press.set(each)
    for text in ("Behind it we go on, as before.", OTHER, "And here."):
        press.set(par(kept(text)))
    box = press.page.search_for("Behind it")[0]
    press.page.draw_line((box.x0 - 9, box.y0), (box.x0 - 9, box.y1), width=0.3)
    assert not read_revision(bytes(press.document.tobytes())).remarks
    box = press.page.search_for("And here")[0]
    press.page.draw_line((box.x0 - 9, box.y0), (box.x0 - 9, box.y1), width=0.3)
    assert [each.kind for each in read_revision(bytes(press.document.tobytes())).remarks] == [RemarkKind.BARS_ALONE]
