"""DOCX: what a reader sees on the page, with every tracked change accepted."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest

from tests.reading import docx_builder as build
from tests.reading.docx_builder import cell, docx, paragraph, row, run, style, table
from wsis_desktop.model.progress import finish
from wsis_desktop.model.revision import Format, Kind, Revision
from wsis_desktop.reading.assemble import assemble
from wsis_desktop.reading.blocks.block import Document
from wsis_desktop.reading.docx.read_docx import read_docx_steps
from wsis_desktop.reading.files.troubles import DamagedFile, TooLarge
from wsis_desktop.reading.read import read

AUTHOR = 'w:id="1" w:author="A" w:date="2026-01-01T00:00:00Z"'


def read_docx(name: str, data: bytes) -> Document:
    return finish(read_docx_steps(name, data))


def revision_of(*body: str, **parts: str) -> Revision:
    return assemble(read_docx("draft.docx", docx(*body, **parts)), "draft.docx", "", Format.DOCX)


def texts(*body: str, **parts: str) -> list[str]:
    return [each.text for each in revision_of(*body, **parts).paragraphs]


def labels(*body: str, **parts: str) -> list[str]:
    return [each.printed_label for each in revision_of(*body, **parts).paragraphs]


# -- tracked changes -------------------------------------------------------------------------------------------------


def test_deletions_go_and_insertions_stay() -> None:
    body = paragraph(
        "We ",
        f'<w:del {AUTHOR}><w:r><w:delText xml:space="preserve">take note of </w:delText></w:r></w:del>',
        f"<w:ins {AUTHOR}>{run('welcome ')}</w:ins>",
        "it.",
    )
    assert texts(body) == ["We welcome it."]


def test_an_insertion_that_was_deleted_again_goes() -> None:
    body = paragraph("We.", f"<w:ins {AUTHOR}><w:del {AUTHOR}><w:r><w:delText> No.</w:delText></w:r></w:del></w:ins>")
    assert texts(body) == ["We."]


def test_moved_text_stands_where_it_went_to() -> None:
    assert texts(
        paragraph(
            f"<w:moveFrom {AUTHOR}>{run('Moved.')}</w:moveFrom>", properties=f"<w:rPr><w:moveFrom {AUTHOR}/></w:rPr>"
        ),
        paragraph("Stays."),
        paragraph(f"<w:moveTo {AUTHOR}>{run('Moved.')}</w:moveTo>"),
    ) == ["Stays.", "Moved."]


def test_a_deleted_paragraph_mark_joins_two_paragraphs() -> None:
    mark = f"<w:rPr><w:del {AUTHOR}/></w:rPr>"
    assert texts(paragraph("One, ", properties=mark), paragraph("two, ", properties=mark), paragraph("three.")) == [
        "One, two, three."
    ]


def test_joined_paragraphs_are_numbered_once_as_the_last_of_them() -> None:
    mark = f'<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:rPr><w:del {AUTHOR}/></w:rPr>'
    numbering = build.abstract(0, build.level(0, "decimal", "%1.")) + build.numbers(1, 0)
    body = (build.listed("One.", 1), paragraph("Two, ", properties=mark), build.listed("three.", 1))
    assert labels(*body, numbering=numbering) == ["1", "2"]


def test_a_deleted_table_row_goes() -> None:
    deleted = row("three", "four", properties=f"<w:del {AUTHOR}/>")
    assert texts(table(row("one", "two"), deleted, row("five", "six"))) == ["one | two", "five | six"]


def test_former_properties_say_nothing() -> None:
    former = f'<w:pPrChange {AUTHOR}><w:pPr><w:pStyle w:val="Heading1"/></w:pPr></w:pPrChange>'
    found = revision_of(paragraph("We.", properties=former), styles=style("Heading1", "heading 1"))
    assert found.paragraphs[0].kind is Kind.PARAGRAPH


# -- runs ------------------------------------------------------------------------------------------------------------


FIELD = (
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> REF x </w:instrText></w:r>'
    f'<w:r><w:fldChar w:fldCharType="separate"/></w:r>{run("44")}<w:r><w:fldChar w:fldCharType="end"/></w:r>'
)


@pytest.mark.parametrize(
    ("piece", "text"),
    [
        ("<w:r><w:tab/></w:r>", "a b"),
        ("<w:r><w:br/></w:r>", "a b"),
        ("<w:r><w:noBreakHyphen/></w:r>", "a-b"),
        ("<w:r><w:softHyphen/></w:r>", "ab"),
        (run("\u00ad"), "ab"),
        ('<w:r><w:sym w:font="Symbol" w:char="F0B7"/></w:r>', "a•b"),
        (run("hidden", "<w:vanish/>"), "ab"),
        (run("shown", '<w:vanish w:val="0"/>'), "ashownb"),
        (f'<w:hyperlink w:anchor="x">{run("link")}</w:hyperlink>', "alinkb"),
        (f"<w:sdt><w:sdtContent>{run('control')}</w:sdtContent></w:sdt>", "acontrolb"),
        (f"<w:smartTag>{run('tag')}</w:smartTag>", "atagb"),
        (f'<w:fldSimple w:instr=" PAGE ">{run("7")}</w:fldSimple>', "a7b"),
        (FIELD, "a44b"),
    ],
)
def test_each_piece_of_a_run_reads_as_it_looks(piece: str, text: str) -> None:
    assert texts(paragraph("a", piece, "b")) == [text]


def test_text_hidden_by_a_style_is_left_out() -> None:
    styles = style("Secret", "Secret", "<w:rPr><w:vanish/></w:rPr>", kind="character")
    assert texts(paragraph("We", run(" hide", '<w:rStyle w:val="Secret"/>'), "."), styles=styles) == ["We."]


def test_a_text_box_is_read_once() -> None:
    box = f"<w:txbxContent>{paragraph('In the box.')}</w:txbxContent>"
    drawn = (
        "<w:r><mc:AlternateContent>"
        f'<mc:Choice Requires="wps"><w:drawing><wps:txbx>{box}</wps:txbx></w:drawing></mc:Choice>'
        f"<mc:Fallback><w:pict><v:textbox>{box}</v:textbox></w:pict></mc:Fallback>"
        "</mc:AlternateContent></w:r>"
    )
    assert texts(paragraph("Beside it.", drawn)) == ["Beside it.", "In the box."]


def test_content_controls_hold_paragraphs_like_any_other() -> None:
    assert texts(f"<w:sdt><w:sdtContent>{paragraph('Inside.')}</w:sdtContent></w:sdt>", paragraph("Outside.")) == [
        "Inside.",
        "Outside.",
    ]


def test_a_table_of_contents_is_furniture() -> None:
    gallery = '<w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj>'
    control = f"<w:sdt><w:sdtPr>{gallery}</w:sdtPr><w:sdtContent>{paragraph('Contents')}</w:sdtContent></w:sdt>"
    styled = paragraph("Access 3", style="Verzeichnis1")
    assert texts(control, styled, paragraph("We."), styles=style("Verzeichnis1", "toc 1")) == ["We."]


def test_headers_are_furniture_that_may_bear_the_symbol() -> None:
    found = revision_of(paragraph("We."), header1=paragraph("A/80/L.41"))
    assert ([each.text for each in found.paragraphs], found.symbol) == (["We."], "A/80/L.41")


# -- headings --------------------------------------------------------------------------------------------------------


def test_headings_are_known_by_outline_level_or_by_their_english_name() -> None:
    styles = (
        style("Titre1", "heading 1")
        + style("Mine", "Mine", '<w:basedOn w:val="Titre1"/>')
        + style("Sub", "Sub", '<w:pPr><w:outlineLvl w:val="1"/></w:pPr>')
        + style("Titel", "Title")
        + style("HChG", "_ H _Ch_G")
    )
    found = revision_of(
        paragraph("Title", style="Titel"),
        paragraph("One", style="Titre1"),
        paragraph("Two", style="Sub"),
        paragraph("Three", style="Mine"),
        paragraph("Four", properties='<w:outlineLvl w:val="2"/>'),
        paragraph("Five", style="HChG"),
        styles=styles,
    )
    assert [(each.kind.value, each.level) for each in found.paragraphs] == [
        ("title", 0),
        ("heading", 1),
        ("heading", 2),
        ("heading", 1),
        ("heading", 3),
        ("heading", 2),
    ]


def test_a_short_bold_line_is_a_heading_among_plain_text() -> None:
    body = [paragraph(f"{at}. We request.") for at in range(1, 6)]
    found = revision_of(paragraph(run("Digital divides", "<w:b/>")), *body)
    assert found.paragraphs[0].kind is Kind.HEADING
    assert found.paragraphs[1].section == ("Digital divides",)


def test_a_bold_line_counted_in_capitals_is_a_heading() -> None:
    numbering = build.abstract(0, build.level(0, "upperRoman", "%1.")) + build.numbers(1, 0)
    bold = build.listed("Access", 1).replace("<w:rPr></w:rPr>", "<w:rPr><w:b/></w:rPr>")
    found = revision_of(bold, *(paragraph("We request.") for _ in range(5)), numbering=numbering).paragraphs[0]
    assert (found.kind, found.printed_label, found.text) == (Kind.HEADING, "I", "Access")


def test_bold_text_everywhere_makes_no_headings() -> None:
    found = revision_of(*(paragraph(run("Bold words", "<w:b/>")) for _ in range(5)))
    assert {each.kind for each in found.paragraphs} == {Kind.PARAGRAPH}


def test_a_bold_item_of_a_list_of_text_is_no_heading() -> None:
    numbering = build.abstract(0, build.level(0, "decimal", "%1.")) + build.numbers(1, 0)
    bold = build.listed("Voting", 1).replace("<w:rPr></w:rPr>", "<w:rPr><w:b/></w:rPr>")
    found = revision_of(*(build.listed("We request it.", 1) for _ in range(5)), bold, numbering=numbering)
    assert {each.kind for each in found.paragraphs} == {Kind.PARAGRAPH}


# -- numbers ---------------------------------------------------------------------------------------------------------

UN_LEVELS = (
    build.level(0, "decimal", "%1."),
    build.level(1, "lowerLetter", "(%2)"),
    build.level(2, "lowerRoman", "(%3)"),
)


def test_numbers_are_counted_by_level_and_begin_anew_below() -> None:
    numbering = build.abstract(0, *UN_LEVELS) + build.numbers(1, 0)
    found = revision_of(
        build.listed("We:", 1),
        build.listed("one", 1, 1),
        build.listed("within", 1, 2),
        build.listed("two", 1, 1),
        build.listed("We:", 1),
        build.listed("one", 1, 1),
        numbering=numbering,
    )
    assert [(each.printed_label, each.kind.value, each.level) for each in found.paragraphs] == [
        ("1", "paragraph", 0),
        ("(a)", "item", 1),
        ("(i)", "item", 2),
        ("(b)", "item", 1),
        ("2", "paragraph", 0),
        ("(a)", "item", 1),
    ]
    assert all(each.label and each.label.computed for each in found.paragraphs)


@pytest.mark.parametrize(
    ("number_format", "third"),
    [
        ("decimal", "3"),
        ("lowerLetter", "c"),
        ("upperLetter", "C"),
        ("lowerRoman", "iii"),
        ("upperRoman", "III"),
        ("ordinal", "3rd"),
        ("decimalZero", "03"),
        ("none", ""),
        ("bullet", ""),
    ],
)
def test_each_number_format_is_spelt(number_format: str, third: str) -> None:
    text = "%1." if third else ""
    numbering = build.abstract(0, build.level(0, number_format, text)) + build.numbers(1, 0)
    assert labels(*(build.listed("We.", 1) for _ in range(3)), numbering=numbering)[2] == third


def test_several_levels_make_one_number_in_arabic_figures_where_asked() -> None:
    numbering = build.abstract(
        0,
        build.level(0, "upperRoman", "Article %1."),
        build.level(1, "decimal", "%1.%2", "<w:isLgl/>"),
        build.level(2, "decimal", "%1.%2.%3."),
    ) + build.numbers(1, 0)
    body = (build.listed("Scope", 1), build.listed("We.", 1, 1), build.listed("We.", 1, 2), build.listed("More", 1))
    assert labels(*body, numbering=numbering) == ["Article I", "1.1", "I.1.1", "Article II"]


def test_lists_of_one_numbering_count_on_unless_they_start_anew() -> None:
    anew = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride>'
    numbering = build.abstract(0, *UN_LEVELS) + build.numbers(1, 0) + build.numbers(2, 0) + build.numbers(3, 0, anew)
    body = [build.listed("We.", num) for num in (1, 1, 2, 3, 3, 1)]
    assert labels(*body, numbering=numbering) == ["1", "2", "3", "7", "8", "9"]


def test_a_level_may_go_on_counting_below_a_new_number() -> None:
    levels = (build.level(0, "decimal", "%1."), build.level(1, "decimal", "(%2)", '<w:lvlRestart w:val="0"/>'))
    numbering = build.abstract(0, *levels) + build.numbers(1, 0)
    body = [build.listed("We.", 1, level) for level in (0, 1, 1, 0, 1)]
    assert labels(*body, numbering=numbering) == ["1", "(1)", "(2)", "2", "(3)"]


def test_a_list_may_change_a_level_of_its_numbering() -> None:
    override = f'<w:lvlOverride w:ilvl="0">{build.level(0, "upperLetter", "%1)")}</w:lvlOverride>'
    numbering = build.abstract(0, *UN_LEVELS) + build.numbers(1, 0, override)
    assert labels(build.listed("We.", 1), numbering=numbering) == ["A)"]


def test_a_style_may_number_its_paragraphs() -> None:
    numbering = build.abstract(
        0,
        build.level(0, "decimal", "%1."),
        build.level(1, "lowerLetter", "(%2)", '<w:pStyle w:val="Sub"/>'),
    ) + build.numbers(4, 0)
    numbered = '<w:pPr><w:numPr><w:numId w:val="4"/></w:numPr></w:pPr>'
    styles = style("Para", "Para", numbered) + style("Sub", "Sub", numbered)
    not_numbered = '<w:numPr><w:numId w:val="0"/></w:numPr>'
    body = (
        paragraph("We.", style="Para"),
        paragraph("We.", style="Sub"),
        paragraph("We.", style="Para", properties=not_numbered),
        paragraph("We.", style="Para"),
    )
    assert labels(*body, numbering=numbering, styles=styles) == ["1", "(a)", "", "2"]


def test_a_style_based_on_a_numbered_one_may_say_no_more_than_its_level() -> None:
    numbering = build.abstract(0, *UN_LEVELS) + build.numbers(4, 0)
    numbered = '<w:pPr><w:numPr><w:numId w:val="4"/></w:numPr></w:pPr>'
    deeper = '<w:basedOn w:val="Para"/><w:pPr><w:numPr><w:ilvl w:val="1"/></w:numPr></w:pPr>'
    styles = style("Para", "Para", numbered) + style("Sub", "Sub", deeper)
    body = [paragraph("We.", style=name) for name in ("Para", "Sub", "Sub", "Para", "Sub")]
    assert labels(*body, numbering=numbering, styles=styles) == ["1", "(a)", "(b)", "2", "(a)"]


@pytest.mark.parametrize(
    ("number_format", "frame", "printed"),
    [
        ("arabicAlpha", "(%1)", ["(أ)", "(ب)", "(ت)"]),
        ("arabicAbjad", "(%1)", ["(أ)", "(ب)", "(ج)"]),
        ("russianLower", "%1)", ["а)", "б)", "в)"]),
        ("russianUpper", "%1.", ["А", "Б", "В"]),
        ("chineseCountingThousand", "第%1条", ["第一条", "第二条", "第三条"]),
        ("chineseCounting", "（%1）", ["（一）", "（二）", "（三）"]),
        ("ideographTraditional", "%1、", ["甲", "乙", "丙"]),
        ("decimalEnclosedCircle", "%1", ["①", "②", "③"]),
    ],
)
def test_lists_count_in_the_letters_and_numerals_of_six_languages(
    number_format: str, frame: str, printed: list[str]
) -> None:
    numbering = build.abstract(0, build.level(0, number_format, frame)) + build.numbers(1, 0)
    assert labels(*[build.listed("X.", 1)] * 3, numbering=numbering) == printed


def test_what_is_typed_behind_a_counted_number_belongs_to_it_as_if_both_were_typed() -> None:
    numbering = build.abstract(0, *UN_LEVELS) + build.numbers(1, 0)
    counted = revision_of(
        *[build.listed(text, 1) for text in ("We.", "(a) Notes;", "(a) and (b) apply")], numbering=numbering
    )
    typed = revision_of(*map(paragraph, ("1. We.", "2. (a) Notes;", "3. (a) and (b) apply")))
    assert [(each.printed_label, each.text) for each in counted.paragraphs] == [
        ("1", "We."),
        ("2. (a)", "Notes;"),
        ("3", "(a) and (b) apply"),
    ]
    assert [(each.printed_label, each.text) for each in counted.paragraphs] == [
        (each.printed_label, each.text) for each in typed.paragraphs
    ]


def test_an_empty_numbered_paragraph_counts_though_it_is_not_shown() -> None:
    numbering = build.abstract(0, *UN_LEVELS) + build.numbers(1, 0)
    assert labels(build.listed("We.", 1), build.listed("", 1), build.listed("We.", 1), numbering=numbering) == [
        "1",
        "3",
    ]


def test_a_bulleted_paragraph_is_an_item_without_a_label() -> None:
    numbering = build.abstract(0, build.level(0, "bullet", "•")) + build.numbers(1, 0)
    found = revision_of(build.listed("We.", 1), numbering=numbering).paragraphs[0]
    assert (found.kind, found.label, found.level) == (Kind.ITEM, None, 1)


def test_a_typed_number_is_a_label_too() -> None:
    found = revision_of(paragraph("44 bis.", "<w:r><w:tab/></w:r>", "We.")).paragraphs[0]
    assert (found.printed_label, found.text, found.label and found.label.computed) == ("44 bis", "We.", False)


# -- notes and tables ------------------------------------------------------------------------------------------------


def note(key: int, text: str, kind: str = "footnote") -> str:
    return f'<w:{kind} w:id="{key}">{paragraph(f"<w:r><w:{kind}Ref/></w:r>", " " + text)}</w:{kind}>'


def mark(key: int, kind: str = "footnote", more: str = "") -> str:
    return f'<w:r><w:{kind}Reference w:id="{key}" {more}/></w:r>'


def test_notes_are_numbered_in_the_order_of_their_marks_and_tied_to_them() -> None:
    separator = '<w:footnote w:type="separator" w:id="0"><w:p/></w:footnote>'
    found = revision_of(
        paragraph("We recall", mark(3), " all", mark(2), "."),
        paragraph("We end", mark(1, "endnote"), "."),
        footnotes=separator + note(2, "Second.") + note(3, "First.") + note(9, "Never marked."),
        endnotes=note(1, "At the end.", "endnote"),
    )
    assert [(each.printed_label, each.text) for each in found.paragraphs if each.kind is Kind.FOOTNOTE] == [
        ("1", "First."),
        ("2", "Second."),
        ("i", "At the end."),
    ]
    body = found.paragraphs[0]
    assert body.text == "We recall all."
    assert [(body.text[: each.offset], found.paragraphs[each.footnote].text) for each in body.marks] == [
        ("We recall", "First."),
        ("We recall all", "Second."),
    ]


def test_a_note_may_have_a_mark_of_its_own() -> None:
    own = '<w:r><w:footnoteReference w:customMarkFollows="1" w:id="2"/><w:t>*</w:t></w:r>'
    found = revision_of(paragraph("We", own, " and", mark(3), "."), footnotes=note(2, "Own.") + note(3, "Counted."))
    assert [(each.printed_label, each.text) for each in found.paragraphs[1:]] == [("*", "Own."), ("1", "Counted.")]
    assert found.paragraphs[0].text == "We and."


def test_the_own_mark_of_a_note_stands_at_its_head_too_and_is_no_word_of_it() -> None:
    own = '<w:r><w:footnoteReference w:customMarkFollows="1" w:id="2"/><w:t>*</w:t></w:r>'
    found = revision_of(paragraph("We", own, "."), footnotes=note(2, "* Own."))
    assert [(each.printed_label, each.text) for each in found.paragraphs[1:]] == [("*", "Own.")]


def test_the_mark_of_a_note_that_is_set_again_is_no_text() -> None:
    def field(instruction: str) -> str:
        begin, middle, end = (
            f'<w:r><w:fldChar w:fldCharType="{each}"/></w:r>' for each in ("begin", "separate", "end")
        )
        return f"{begin}<w:r><w:instrText>{instruction}</w:instrText></w:r>{middle}{run('1')}{end}"

    again, said = field(r"NOTEREF _Ref1 \f \h"), field(r"NOTEREF _Ref1 \h")
    assert texts(paragraph("We", mark(2), " and", again, ": see note ", said), footnotes=note(2, "One."))[0] == (
        "We and: see note 1"
    )


def test_a_note_whose_mark_was_deleted_goes_with_it() -> None:
    deleted = f"<w:del {AUTHOR}>{mark(2)}</w:del>"
    assert texts(paragraph("We", deleted, "."), footnotes=note(2, "Gone.")) == ["We."]


def test_tables_are_read_row_by_row_with_merged_cells_once() -> None:
    below = cell("", "<w:vMerge/>")
    body = table(row(cell("Region", '<w:vMerge w:val="restart"/>'), "2025", "2026"), row(below, "12", "14"))
    found = revision_of(body)
    assert [(each.kind, each.text) for each in found.paragraphs] == [
        (Kind.ROW, "Region | 2025 | 2026"),
        (Kind.ROW, "12 | 14"),
    ]


def test_numbers_inside_cells_stay_before_their_text() -> None:
    numbering = build.abstract(0, *UN_LEVELS) + build.numbers(1, 0)
    numbered = f"<w:tc>{build.listed('Access', 1)}</w:tc>"
    assert texts(table(row(numbered, "2026")), numbering=numbering) == ["1. Access | 2026"]


def test_a_box_drawn_as_a_table_of_one_column_holds_paragraphs() -> None:
    assert [each.kind for each in revision_of(table(row("1. We request."))).paragraphs] == [Kind.PARAGRAPH]


def test_a_long_text_is_read_in_many_steps() -> None:
    steps = list(read_docx_steps("draft.docx", docx(*(paragraph("We.") for _ in range(1000)))))
    assert len(steps) >= 10
    assert [step.done for step in steps] == sorted(step.done for step in steps)
    assert all(step.done <= step.total for step in steps)


# -- care ------------------------------------------------------------------------------------------------------------


def packed(document: str) -> bytes:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("[Content_Types].xml", "<Types/>")
        package.writestr("word/document.xml", document)
    return held.getvalue()


def test_a_file_that_unpacks_to_far_too_much_is_refused() -> None:
    with pytest.raises(TooLarge, match="megabytes"):
        read_docx("bomb.docx", packed(" " * 30_000_000))


def test_entities_are_refused() -> None:
    bomb = '<!DOCTYPE a [<!ENTITY b "ha"><!ENTITY c "&b;&b;">]><a>&c;</a>'
    with pytest.raises(DamagedFile, match="entities"):
        read_docx("bomb.docx", packed(bomb))


def test_nesting_without_end_is_refused() -> None:
    deep = "<w:sdt><w:sdtContent>" * 5000
    with pytest.raises(DamagedFile):
        read_docx("deep.docx", docx(deep, paragraph("We."), "</w:sdtContent></w:sdt>" * 5000))


def test_the_strict_variant_of_the_format_is_read(tmp_path: Path) -> None:
    strict = docx(paragraph("We."))
    held = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(strict)) as source, zipfile.ZipFile(held, "w") as package:
        for name in source.namelist():
            text = source.read(name).decode("utf-8")
            text = text.replace(
                "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
                "http://purl.oclc.org/ooxml/wordprocessingml/main",
            ).replace(
                "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                "http://purl.oclc.org/ooxml/officeDocument/relationships",
            )
            package.writestr(name, text)
    path = tmp_path / "strict.docx"
    path.write_bytes(held.getvalue())
    assert [each.text for each in read(path).paragraphs] == ["We."]


def test_a_section_may_say_how_notes_are_numbered() -> None:
    section = '<w:sectPr><w:endnotePr><w:numFmt w:val="decimal"/></w:endnotePr></w:sectPr>'
    found = revision_of(paragraph("We", mark(1, "endnote")), section, endnotes=note(1, "At the end.", "endnote"))
    assert found.paragraphs[1].printed_label == "1"
