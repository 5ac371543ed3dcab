"""A DOCX file with tracked changes is two texts: the one before them and the one after them."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.reading import docx_builder as build
from tests.reading.docx_builder import cell, docx, listed, paragraph, row, run, style, table
from wsis_desktop.model.progress import finish
from wsis_desktop.model.revision import Format, Kind, MarkKind, Revision, TextSide, TrackedMarks
from wsis_desktop.reading.assemble import assemble_steps
from wsis_desktop.reading.docx.read_docx import read_docx_steps
from wsis_desktop.reading.files.troubles import NoTrackedChanges
from wsis_desktop.reading.read import read

BEFORE, AFTER = TextSide.BEFORE, TextSide.AFTER
WHO = 'w:id="1" w:author="Ana" w:date="2026-05-03T10:00:00Z"'
ELSE = 'w:id="2" w:author="Ben" w:date="2026-05-05T10:00:00Z"'
DECIMAL = build.abstract(0, build.level(0, "decimal", "%1.")) + build.numbers(1, 0)
NUMBERED = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'


def ins(text: str, who: str = WHO) -> str:
    return f"<w:ins {who}>{run(text)}</w:ins>"


def gone(text: str, who: str = WHO) -> str:
    return f"<w:del {who}>{run(text).replace('w:t ', 'w:delText ').replace('w:t>', 'w:delText>')}</w:del>"


def mark(name: str) -> str:
    """Return the properties of a paragraph whose end was inserted, deleted or moved."""
    return f"<w:rPr><w:{name} {WHO}/></w:rPr>"


def revision_of(side: TextSide, *body: str, **parts: str) -> Revision:
    document = finish(read_docx_steps("draft.docx", docx(*body, **parts), side))
    return finish(assemble_steps(document, "draft.docx", "", Format.DOCX))


def both(*body: str, **parts: str) -> tuple[list[str], list[str]]:
    before, after = ([each.text for each in revision_of(side, *body, **parts).paragraphs] for side in (BEFORE, AFTER))
    return before, after


def labels(*body: str, **parts: str) -> tuple[list[str], list[str]]:
    before, after = (
        [each.printed_label for each in revision_of(side, *body, **parts).paragraphs] for side in (BEFORE, AFTER)
    )
    return before, after


def marks(*body: str, **parts: str) -> TrackedMarks:
    found = revision_of(AFTER, *body, **parts).tracked
    assert found is not None
    return found


# -- words -----------------------------------------------------------------------------------------------------------


def test_words_stand_on_the_side_they_belong_to() -> None:
    assert both(paragraph("We ", gone("take note of"), ins("welcome"), " it.")) == (
        ["We take note of it."],
        ["We welcome it."],
    )


def test_what_was_inserted_and_deleted_again_stands_on_neither_side() -> None:
    assert both(paragraph("We", f"<w:ins {WHO}>{gone(' never')}</w:ins>", ".")) == (["We."], ["We."])


def test_moved_words_stand_where_each_side_has_them() -> None:
    start = f'<w:moveFromRangeStart {WHO} w:name="move1"/>'
    body = (
        paragraph(start, f"<w:moveFrom {WHO}>{run('Moved.')}</w:moveFrom>", properties=mark("moveFrom")),
        '<w:moveFromRangeEnd w:id="1"/>',
        paragraph("Stays."),
        paragraph(f"<w:moveTo {WHO}>{run('Moved.')}</w:moveTo>", properties=mark("moveTo")),
        paragraph("Ends."),
    )
    assert both(*body) == (["Moved.", "Stays.", "Ends."], ["Stays.", "Moved.", "Ends."])


def test_words_deleted_where_they_had_been_moved_to_stand_at_their_old_place_only() -> None:
    assert both(
        paragraph("We.", f"<w:moveFrom {WHO}>{run(' Moved.')}</w:moveFrom>"),
        paragraph("They.", f"<w:moveTo {WHO}>{gone(' Moved.')}</w:moveTo>"),
    ) == (["We. Moved.", "They."], ["We.", "They."])


def test_a_deleted_field_shows_its_result_before_and_its_instruction_never() -> None:
    field = (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:delInstrText> REF x </w:delInstrText></w:r>'
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:delText>44</w:delText></w:r>'
        '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )
    assert both(paragraph("See ", f"<w:del {WHO}>{field}</w:del>", ins("45"), ".")) == (["See 44."], ["See 45."])


def test_words_inside_a_formula_have_their_side() -> None:
    names = 'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"'
    formula = (
        f"<m:oMath {names}><m:r><m:t>x</m:t></m:r><w:del {WHO}><m:r><m:t>=1</m:t></m:r></w:del>"
        f"<w:ins {WHO}><m:r><m:t>=2</m:t></m:r></w:ins></m:oMath>"
    )
    assert both(paragraph("Where ", formula, ".")) == (["Where x=1."], ["Where x=2."])


def test_a_mark_inside_the_run_of_a_formula_is_one_of_the_files_marks() -> None:
    names = 'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"'
    formula = (
        f"<m:oMath {names}><m:r><m:t>x=</m:t></m:r><m:r><w:del {WHO}><m:t>1</m:t></w:del></m:r>"
        f"<m:r><w:ins {WHO}><m:t>2</m:t></w:ins></m:r><m:r><w:ins {WHO}><m:t>3</m:t></w:ins></m:r></m:oMath>"
    )
    assert both(paragraph("Where ", formula, ".")) == (["Where x=1."], ["Where x=23."])
    assert marks(paragraph("Where ", formula, ".")).counts == ((MarkKind.INSERTION, 1), (MarkKind.DELETION, 1))


def test_text_that_was_hidden_is_hidden_before() -> None:
    hidden = f"<w:rPrChange {WHO}><w:rPr><w:vanish/></w:rPr></w:rPrChange>"
    assert both(paragraph("We", run(" see", hidden), ".")) == (["We."], ["We see."])


# -- ends of paragraphs ----------------------------------------------------------------------------------------------


def test_a_deleted_end_joins_two_paragraphs_after_the_changes() -> None:
    body = (paragraph("One, ", properties=mark("del")), paragraph("two."))
    assert both(*body) == (["One,", "two."], ["One, two."])


def test_an_inserted_end_joins_two_paragraphs_before_the_changes() -> None:
    body = (paragraph("One, ", properties=mark("ins")), paragraph("two."))
    assert both(*body) == (["One, two."], ["One,", "two."])


def test_a_paragraph_inserted_whole_is_not_there_before() -> None:
    body = (paragraph("One."), paragraph(ins("New."), properties=mark("ins")), paragraph("Two."))
    assert both(*body) == (["One.", "Two."], ["One.", "New.", "Two."])


def test_a_paragraph_written_behind_another_leaves_it_as_it_was_before() -> None:
    body = (paragraph("One.", properties=mark("ins")), paragraph(ins("New.")), paragraph("Two."))
    assert both(*body) == (["One.", "Two."], ["One.", "New.", "Two."])


def test_numbers_are_those_that_each_side_counts() -> None:
    body = (
        listed("One.", 1),
        paragraph(ins("New."), properties=NUMBERED + mark("ins")),
        paragraph(gone("Old."), properties=NUMBERED + mark("del")),
        listed("Two.", 1),
    )
    assert labels(*body, numbering=DECIMAL) == (["1", "2", "3"], ["1", "2", "3"])
    assert both(*body, numbering=DECIMAL) == (["One.", "Old.", "Two."], ["One.", "New.", "Two."])


def test_a_numbered_paragraph_deleted_before_a_table_is_not_counted() -> None:
    body = (
        listed("One.", 1),
        paragraph(gone("Old."), properties=NUMBERED + mark("del")),
        table(row("a", "b")),
        listed("Two.", 1),
    )
    assert labels(*body, numbering=DECIMAL) == (["1", "2", "", "3"], ["1", "", "2"])


# -- properties ------------------------------------------------------------------------------------------------------


def test_a_paragraph_has_the_style_of_its_side() -> None:
    former = f'<w:pPrChange {WHO}><w:pPr><w:pStyle w:val="Heading1"/></w:pPr></w:pPrChange>'
    body = (paragraph("Access", properties=former), paragraph("We."))
    before, after = (revision_of(side, *body, styles=style("Heading1", "heading 1")) for side in (BEFORE, AFTER))
    assert [each.kind for each in before.paragraphs] == [Kind.HEADING, Kind.PARAGRAPH]
    assert [each.kind for each in after.paragraphs] == [Kind.PARAGRAPH, Kind.PARAGRAPH]
    assert before.paragraphs[1].section == ("Access",)


def test_a_paragraph_has_the_outline_level_of_its_side() -> None:
    former = f'<w:outlineLvl w:val="0"/><w:pPrChange {WHO}><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:pPrChange>'
    top = paragraph("Access", properties='<w:outlineLvl w:val="0"/>')
    before, after = (revision_of(side, top, paragraph("Below", properties=former)) for side in (BEFORE, AFTER))
    assert (before.paragraphs[1].level, after.paragraphs[1].level) == (2, 1)


def test_a_bold_line_is_a_heading_on_the_side_on_which_it_is_bold() -> None:
    bold = run("Access", f"<w:b/><w:rPrChange {WHO}><w:rPr/></w:rPrChange>")
    body = (paragraph(bold), *(paragraph(f"{at}. We request.") for at in range(1, 6)))
    before, after = (revision_of(side, *body) for side in (BEFORE, AFTER))
    assert (before.paragraphs[0].kind, after.paragraphs[0].kind) == (Kind.PARAGRAPH, Kind.HEADING)


def test_a_paragraph_counts_in_the_list_of_its_side() -> None:
    lists = DECIMAL + build.abstract(7, build.level(0, "lowerLetter", "(%1)")) + build.numbers(2, 7)
    former = '<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="2"/></w:numPr></w:pPr>'
    changed = f"{NUMBERED}<w:pPrChange {WHO}>{former}</w:pPrChange>"
    assert labels(listed("One.", 1), paragraph("Two.", properties=changed), listed("Three.", 1), numbering=lists) == (
        ["1", "(a)", "2"],
        ["1", "2", "3"],
    )


def test_a_number_put_before_a_paragraph_is_not_there_before() -> None:
    put = NUMBERED.replace("</w:numPr>", f"<w:ins {WHO}/></w:numPr>")
    assert labels(paragraph("One.", properties=put), listed("Two.", 1), numbering=DECIMAL) == (["", "1"], ["1", "2"])


@pytest.mark.parametrize(
    ("original", "label"),
    [("%1:4:0:.", "4"), ("%1:2:0:.%2:3:4:)", "2.c)"), ("%1:9:2:.", "ix"), ("%1:1:3:", "A"), ("%1:1:23:", ""), ("", "")],
)
def test_a_number_kept_as_it_was_printed_is_spelt_again(original: str, label: str) -> None:
    change = f'<w:numberingChange {WHO} w:original="{original}"/>'
    changed = NUMBERED.replace("</w:numPr>", f"{change}</w:numPr>")
    assert labels(paragraph("We.", properties=changed), listed("They.", 1), numbering=DECIMAL) == (
        [label, "2"],
        ["1", "2"],
    )


# -- tables and notes ------------------------------------------------------------------------------------------------


def test_rows_stand_on_the_side_they_belong_to() -> None:
    body = table(
        row("one", "1"),
        row("old", "2", properties=f"<w:del {WHO}/>"),
        row("new", "3", properties=f"<w:ins {WHO}/>"),
    )
    assert both(body) == (["one | 1", "old | 2"], ["one | 1", "new | 3"])


def test_a_table_inserted_whole_does_not_part_a_paragraph_before() -> None:
    new = table(row("new", "3", properties=f"<w:ins {WHO}/>"))
    body = (paragraph("One, ", properties=mark("ins")), new, paragraph("two."))
    assert both(*body) == (["One, two."], ["One,", "new | 3", "two."])


def test_cells_stand_on_the_side_they_belong_to() -> None:
    body = table(row("one", cell("old", f"<w:cellDel {WHO}/>"), cell("new", f"<w:cellIns {WHO}/>"), "two"))
    assert both(body) == (["one | old | two"], ["one | new | two"])


def test_cells_are_merged_on_the_side_on_which_they_are() -> None:
    merged = cell("12", f'<w:cellMerge {WHO} w:vMerge="cont" w:vMergeOrig="rest"/>')
    former = cell("14", f'<w:vMerge/><w:tcPrChange {WHO}><w:tcPr><w:tcW w:w="1"/></w:tcPr></w:tcPrChange>')
    assert both(table(row("one", merged), row("two", former))) == (["one | 12", "two | 14"], ["one", "two"])


def test_footnotes_come_and_go_with_their_marks_and_are_numbered_anew() -> None:
    def reference(key: int) -> str:
        return f'<w:r><w:footnoteReference w:id="{key}"/></w:r>'

    notes = "".join(
        f'<w:footnote w:id="{key}">{paragraph(*content)}</w:footnote>'
        for key, content in ((1, [ins("New.")]), (2, ["Kept, ", gone("old"), ins("new"), "."]), (3, [gone("Old.")]))
    )
    body = paragraph(
        "We", f"<w:ins {WHO}>{reference(1)}</w:ins>", reference(2), f"<w:del {WHO}>{reference(3)}</w:del>", "."
    )
    assert both(body, footnotes=notes) == (["We.", "Kept, old.", "Old."], ["We.", "New.", "Kept, new."])
    assert labels(body, footnotes=notes) == (["", "1", "2"], ["", "1", "2"])


def test_the_symbol_in_a_page_header_is_that_of_the_side() -> None:
    header = paragraph("A/80/L.41", ins("/Rev.1"))
    before, after = (revision_of(side, paragraph("We."), header1=header) for side in (BEFORE, AFTER))
    assert (before.symbol, after.symbol) == ("A/80/L.41", "A/80/L.41/Rev.1")


# -- what marks there are --------------------------------------------------------------------------------------------


def test_marks_are_counted_by_stretch_with_their_authors_and_days() -> None:
    found = marks(
        paragraph("We ", gone("take note of"), ins("wel"), ins("come"), " it."),
        paragraph(ins("New."), properties=mark("ins")),
        paragraph(ins("New too."), properties=mark("ins")),
        paragraph("Two", gone(".", ELSE), properties=f"<w:pPrChange {WHO}><w:pPr/></w:pPrChange>"),
    )
    assert found == TrackedMarks(
        side=AFTER,
        counts=((MarkKind.INSERTION, 2), (MarkKind.DELETION, 2), (MarkKind.FORMATTING, 1)),
        authors=("Ana", "Ben"),
        first_day=date(2026, 5, 3),
        last_day=date(2026, 5, 5),
    )


def test_changes_side_by_side_of_two_authors_are_two() -> None:
    assert marks(paragraph("We", ins(" here"), ins(" and now", ELSE))).counts == ((MarkKind.INSERTION, 2),)


def test_a_move_counts_once_and_a_number_as_a_number() -> None:
    put = NUMBERED.replace("</w:numPr>", f"<w:ins {WHO}/></w:numPr>")
    found = marks(
        paragraph("We.", f"<w:moveFrom {WHO}>{run(' Moved.')}</w:moveFrom>"),
        paragraph("They.", f"<w:moveTo {WHO}>{run(' Moved.')}</w:moveTo>", properties=put),
        numbering=DECIMAL,
    )
    assert found.counts == ((MarkKind.MOVE, 1), (MarkKind.NUMBERING, 1))


def test_marks_in_footnotes_count_and_those_of_a_second_rendering_do_not() -> None:
    box = f"<w:txbxContent>{paragraph(ins('In the box.'))}</w:txbxContent>"
    drawn = (
        "<w:r><mc:AlternateContent>"
        f'<mc:Choice Requires="wps"><w:drawing><wps:txbx>{box}</wps:txbx></w:drawing></mc:Choice>'
        f"<mc:Fallback><w:pict><v:textbox>{box}</v:textbox></w:pict></mc:Fallback>"
        "</mc:AlternateContent></w:r>"
    )
    note = f'<w:footnote w:id="1">{paragraph("A ", gone("note"))}</w:footnote>'
    assert marks(paragraph("We.", drawn), footnotes=note).counts == ((MarkKind.INSERTION, 1), (MarkKind.DELETION, 1))


def test_marks_without_author_or_with_an_odd_date_are_counted_all_the_same() -> None:
    found = marks(paragraph("We", ins(" do", 'w:id="1" w:date="yesterday"')))
    assert (found.counts, found.authors, found.first_day) == (((MarkKind.INSERTION, 1),), (), None)


# -- files without marks ---------------------------------------------------------------------------------------------


def test_a_file_without_marks_has_no_text_before_them(tmp_path: Path) -> None:
    for name, data in (("draft.docx", docx(paragraph("We."))), ("draft.txt", b"We.")):
        path = tmp_path / name
        path.write_bytes(data)
        assert read(path, side=AFTER).tracked is None
        with pytest.raises(NoTrackedChanges, match="PDF, DOCX, ODT, HTML") as caught:
            read(path, side=BEFORE)
        assert f"“{name}” holds no tracked changes" in caught.value.sentence


def test_a_text_inserted_whole_was_nothing_before(tmp_path: Path) -> None:
    path = tmp_path / "new.docx"
    path.write_bytes(docx(paragraph(ins("We."), properties=mark("ins"))))
    assert [each.text for each in read(path).paragraphs] == ["We."]
    assert read(path, side=BEFORE).paragraphs == ()


# -- any text --------------------------------------------------------------------------------------------------------

WORDS = st.text("abcdefg ", min_size=1, max_size=8)
PIECES = st.lists(st.tuples(st.sampled_from(["kept", "ins", "del"]), WORDS), max_size=6)
ENDS = st.sampled_from(["kept", "ins", "del"])


def told(paragraphs: list[tuple[list[tuple[str, str]], str]], left_out: str) -> list[str]:
    """Return what is left of paragraphs without the pieces, and without the ends, that were left out."""
    text = ""
    for pieces, end in paragraphs:
        text += "".join(words for how, words in pieces if how != left_out) + ("" if end == left_out else "\n")
    return [tidy for line in text.split("\n") if (tidy := " ".join(line.split()))]


@given(st.lists(st.tuples(PIECES, ENDS), min_size=1, max_size=6))
def test_each_side_has_exactly_its_own_words(paragraphs: list[tuple[list[tuple[str, str]], str]]) -> None:
    made = {"kept": run, "ins": ins, "del": gone}
    body = [
        paragraph(*(made[how](words) for how, words in pieces), properties="" if end == "kept" else mark(end))
        for pieces, end in paragraphs
    ]
    # A last paragraph without marks, in which all others end.
    whole = [*paragraphs, ([("kept", "z")], "kept")]
    assert both(*body, paragraph("z")) == (told(whole, "ins"), told(whole, "del"))


@given(st.lists(st.lists(WORDS, min_size=1, max_size=4), min_size=1, max_size=5))
def test_a_file_without_marks_reads_the_same_on_either_side(paragraphs: list[list[str]]) -> None:
    body = [paragraph(*(run(words) for words in pieces)) for pieces in paragraphs]
    before, after = (revision_of(side, *body) for side in (BEFORE, AFTER))
    assert before == after
    assert after.tracked is None
