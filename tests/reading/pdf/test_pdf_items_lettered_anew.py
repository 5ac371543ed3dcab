"""Items that bear another letter in either text, below a sentence whose end went: in both texts they are items."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.reading.marked_pdf import CAME, MANNERS, WENT, Manner, Paragraph, came, kept, text_of, typeset, went
from tests.reading.pdf_builder import OTHER, SENTENCE
from wsis_desktop.model.progress import finish
from wsis_desktop.model.revision import Format, Kind, Revision, TextSide
from wsis_desktop.reading.assemble import assemble
from wsis_desktop.reading.options import ReadingOptions
from wsis_desktop.reading.pdf.read_pdf import read_pdf_steps

_DRAFT: list[Paragraph] = [
    [kept("We "), went("take note of"), came("welcome"), kept(f" the report. {SENTENCE}")],
    [kept(f"{OTHER} We meet "), went("annually"), came("biennially"), kept(" in Geneva.")],
    [kept("3) Members tell who they are as follows:"), went(" based on either of the following ways:")],
    [went("a) The first way")],
    [went("i)"), came("a)"), kept(" The applicant presents a card as proof of identity, and")],
    [went("ii)"), came("b)"), kept(" The authority examines the card.")],
]


def _read(data: bytes, side: TextSide) -> Revision:
    document = finish(read_pdf_steps(Path("draft.pdf"), data, None, ReadingOptions(side)))
    return assemble(document, "draft.pdf", "", Format.PDF)


@pytest.mark.parametrize("manner", MANNERS, ids=[manner.name for manner in MANNERS])
def test_an_item_lettered_anew_is_an_item_of_both_texts(manner: Manner) -> None:
    data = typeset(_DRAFT, manner)
    for side, without, count in ((TextSide.BEFORE, CAME, 4), (TextSide.AFTER, WENT, 3)):
        found = _read(data, side).paragraphs[-count:]
        written = [text for each in _DRAFT[2:] if (text := text_of(each, without))]
        assert [f"{each.printed_label} {each.text}" for each in found] == written
        assert all(each.kind is Kind.ITEM for each in found[1:])
