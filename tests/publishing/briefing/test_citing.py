"""How paragraphs are cited, in the form that the reader chose."""

from __future__ import annotations

import pytest

from wsis_desktop.model.revision import Format, Kind, Label, Paragraph, Revision
from wsis_desktop.publishing.briefing.citing import cited
from wsis_desktop.publishing.briefing.options import BriefingOptions, NumberForm
from wsis_desktop.publishing.speaking import speaking

PARAGRAPHS = (
    Paragraph(0, Kind.PARAGRAPH, "One.", Label("44 bis", "", "44", "bis")),
    Paragraph(1, Kind.ITEM, "Item.", Label("(a)", "", "a"), level=1),
    Paragraph(2, Kind.PARAGRAPH, "Two.", Label("45", "", "45")),
    Paragraph(3, Kind.PARAGRAPH, "Unnumbered."),
    Paragraph(4, Kind.PARAGRAPH, "Recalling.", known_as=Label("PP3", "PP", "3")),
    Paragraph(5, Kind.FOOTNOTE, "See there.", Label("7", "", "7")),
)
TEXT = Revision("rev2.txt", "0" * 64, Format.TEXT, "", PARAGRAPHS, language="en")


@pytest.mark.parametrize(
    ("places", "options", "new", "said"),
    [
        ((2,), BriefingOptions(), False, "(para 45)"),
        ((0, 2), BriefingOptions(), False, "(paras 44 bis and 45)"),
        ((2,), BriefingOptions(), True, "(new para 45)"),
        ((1,), BriefingOptions(), False, "(para 44 bis (a))"),
        ((2,), BriefingOptions(numbers=NumberForm.PARAGRAPH), False, "(paragraph 45)"),
        ((0, 2), BriefingOptions(numbers=NumberForm.SIGN), False, "(¶¶ 44 bis and 45)"),
        ((2,), BriefingOptions(numbers=NumberForm.BARE), True, "(new 45)"),
        ((2,), BriefingOptions(tracked_numbers={2: "47"}), False, "(para 47, 45 in the clean text)"),
        ((2,), BriefingOptions(tracked_numbers={2: "45"}), False, "(para 45)"),
        ((3,), BriefingOptions(), False, "(unnumbered paragraph)"),
        ((4,), BriefingOptions(), False, "(PP3)"),
        ((5,), BriefingOptions(), True, "(new footnote 7)"),
    ],
)
def test_paragraphs_are_cited_as_chosen(
    places: tuple[int, ...], options: BriefingOptions, *, new: bool, said: str
) -> None:
    assert cited(TEXT, [PARAGRAPHS[at] for at in places], options, new=new) == said


@pytest.mark.parametrize("printed", ["7. (a)", "7 (a)", "7. a)"])
def test_an_item_on_its_paragraph_s_own_line_and_those_below_it_are_cited_by_the_number_alone(printed: str) -> None:
    first, second = printed[-3:].strip(), printed[-3:].strip().replace("a", "b")
    rows = (
        Paragraph(0, Kind.PARAGRAPH, "Funding.", Label(printed, "", "7", first)),
        Paragraph(1, Kind.ITEM, "Decisions.", Label(second, "", "b"), level=1),
    )
    draft = Revision("rev2.txt", "0" * 64, Format.TEXT, "", rows, language="en")
    said = [cited(draft, [row], BriefingOptions()) for row in rows]
    assert said == [f"(para 7 {first})", f"(para 7 {second})"]


def test_chinese_has_the_letter_of_an_item_close_behind_its_number() -> None:
    with speaking("zh"):
        assert cited(TEXT, [PARAGRAPHS[2]], BriefingOptions()) == "（第45段）"
        assert cited(TEXT, [PARAGRAPHS[1]], BriefingOptions(tracked_numbers={1: "7. (a)"})) == (
            "（第7(a)段，44 bis (a) 见清洁文本）"
        )


def test_paragraphs_of_the_earlier_text_are_told() -> None:
    assert cited(TEXT, [PARAGRAPHS[2]], BriefingOptions(), old=True) == "(para 45 of the earlier text)"
