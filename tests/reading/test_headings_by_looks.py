"""Titles and headings of word processors' files that no style names: told by how their letters are set."""

from __future__ import annotations

from tests.reading.docx_builder import abstract, docx, level, numbers, paragraph, run
from tests.reading.odt_builder import flat, p
from tests.reading.typeset.written import read_bytes
from wsis_desktop.model.revision import Kind, Revision

TEXT = [paragraph(f"{at}. We request the Secretary-General to report.") for at in range(1, 6)]
SIZE = '<w:sz w:val="{}"/>'.format
REPORT = p("We request the Secretary-General to report every year.")


def style(name: str, size: str) -> str:
    letters = f'<style:text-properties fo:font-size="{size}"/>'
    return f'<style:style style:name="{name}" style:family="paragraph">{letters}</style:style>'


def word(*body: str, styles: str = "") -> Revision:
    return read_bytes("draft.docx", docx(*body, styles=styles))


def open_document(*body: str, styles: str) -> Revision:
    return read_bytes("draft.fodt", flat(*body, styles=styles))


def kinds(revision: Revision) -> list[Kind]:
    return [each.kind for each in revision.paragraphs]


def headings(revision: Revision) -> list[tuple[int, str, tuple[str, ...]]]:
    return [(each.level, each.text, each.section) for each in revision.paragraphs if each.kind is Kind.HEADING]


def test_the_largest_line_above_a_text_is_its_title() -> None:
    found = word(paragraph(run("Draft declaration", SIZE(36))), paragraph(run("Access", SIZE(28))), *TEXT)
    assert kinds(found)[:3] == [Kind.TITLE, Kind.HEADING, Kind.PARAGRAPH]
    assert found.title == "Draft declaration"


def test_a_title_may_be_longer_than_a_heading() -> None:
    words = "Draft outcome document of the overall review " * 4
    found = word(paragraph(run(words, SIZE(36))), *TEXT)
    assert (kinds(found)[0], found.title) == (Kind.TITLE, words.strip())


def test_what_is_as_large_as_a_later_heading_is_no_title() -> None:
    found = word(paragraph(run("Access", SIZE(28))), *TEXT, paragraph(run("Finance", SIZE(28))), *TEXT)
    assert [each[:2] for each in headings(found)] == [(1, "Access"), (1, "Finance")]


def test_a_style_that_names_the_title_outweighs_all_looks() -> None:
    styles = '<w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/></w:style>'
    found = word(paragraph(run("Annexed to", SIZE(48))), paragraph("Declaration", style="Title"), *TEXT, styles=styles)
    assert (kinds(found)[0], found.title) == (Kind.HEADING, "Declaration")


def test_headings_set_smaller_stand_below_those_set_larger() -> None:
    one, two, three = SIZE(32), f"<w:b/>{SIZE(24)}", f"<w:i/>{SIZE(20)}"
    body = [
        piece
        for words, look in (("Access", one), ("Rural", two), ("Roads", three), ("Urban", two), ("Finance", one))
        for piece in (paragraph(run(words, look)), *TEXT)
    ]
    assert headings(word(*body)) == [
        (1, "Access", ()),
        (2, "Rural", ("Access",)),
        (3, "Roads", ("Access", "Rural")),
        (2, "Urban", ("Access",)),
        (1, "Finance", ()),
    ]


def test_no_heading_stands_below_one_that_is_set_smaller() -> None:
    body = [paragraph(run("Preface", SIZE(24))), *TEXT, paragraph(run("Access", SIZE(32))), *TEXT]
    assert headings(word(*body)) == [(1, "Preface", ()), (1, "Access", ())]


def test_sizes_come_from_defaults_styles_and_runs_the_nearest_counting_most() -> None:
    styles = (
        f"<w:docDefaults><w:rPrDefault><w:rPr>{SIZE(24)}</w:rPr></w:rPrDefault></w:docDefaults>"
        f'<w:style w:type="paragraph" w:styleId="Big"><w:rPr>{SIZE(40)}</w:rPr></w:style>'
        '<w:style w:type="paragraph" w:styleId="Loud"><w:basedOn w:val="Big"/></w:style>'
        f'<w:style w:type="character" w:styleId="Calm"><w:rPr>{SIZE(24)}</w:rPr></w:style>'
    )
    calm = run("Body words", '<w:rStyle w:val="Calm"/>')
    found = word(paragraph("Title words", style="Loud"), paragraph(calm, style="Loud"), *TEXT, styles=styles)
    assert kinds(found)[:2] == [Kind.TITLE, Kind.PARAGRAPH]


def test_the_letters_of_an_opendocument_text_are_measured_too() -> None:
    styles = style("T", "0.5in") + style("H", "150%")
    found = open_document(p("Declaration", style="T"), p("Access", style="H"), *[REPORT] * 5, styles=styles)
    assert kinds(found)[:3] == [Kind.TITLE, Kind.HEADING, Kind.PARAGRAPH]


def test_a_short_line_in_italics_above_upright_text_is_a_heading_one_in_a_list_is_none() -> None:
    found = word(paragraph(run("Rural areas", "<w:i/>")), *TEXT, paragraph(run("(a) in rural areas", "<w:i/>")), *TEXT)
    assert [each.kind for each in found.paragraphs if each.text in {"Rural areas", "in rural areas"}] == [
        Kind.HEADING,
        Kind.ITEM,
    ]


def test_lines_in_italics_that_follow_each_other_are_text() -> None:
    verse = [paragraph(run(words, "<w:i/>")) for words in ("We the peoples", "of the United Nations")]
    found = word(*TEXT, *verse, paragraph(run("Signed in Geneva", "<w:i/>")))
    assert Kind.HEADING not in kinds(found)


def test_more_headings_than_paragraphs_are_headings_while_their_words_are_few() -> None:
    bold = [paragraph(run(f"Access {at}", "<w:b/>")) for at in "ABC"]
    assert len(headings(word(*bold, *TEXT[:2]))) == 3


def test_a_long_heading_in_brackets_counts_among_the_others_of_its_list() -> None:
    long = (
        "[Further guidance on initial reports] [Additional information on the implementation of elements of the guidance "
        * 2
    )
    names = ["Scope and definition", long.strip() + "]", "Authorization"]
    numbering = abstract(1, level(0, "upperRoman", "%1.")) + numbers(1, 1)
    properties = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'
    parts = [[paragraph(run(name, "<w:b/>"), properties=properties), *TEXT, *TEXT] for name in names]
    found = read_bytes("draft.docx", docx(*(each for part in parts for each in part), numbering=numbering))
    assert [
        (each.label and each.label.printed, each.text) for each in found.paragraphs if each.kind is Kind.HEADING
    ] == [
        ("I", names[0]),
        ("II", names[1]),
        ("III", names[2]),
    ]
