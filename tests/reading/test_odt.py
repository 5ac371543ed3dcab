"""OpenDocument text: what a reader sees on the page, on either side of the tracked changes."""

from __future__ import annotations

import shutil
import subprocess
from datetime import date
from pathlib import Path

import pytest

from tests.reading.odt_builder import (
    at,
    came,
    flat,
    h,
    item,
    level,
    list_style,
    listed,
    note,
    odt,
    p,
    region,
    row,
    table,
    tracked,
)
from wsis_desktop.model.progress import finish
from wsis_desktop.model.revision import Format, Kind, MarkKind, Revision, TextSide
from wsis_desktop.reading.assemble import assemble_steps
from wsis_desktop.reading.files.troubles import DamagedFile, LockedOpenDocument, TooLarge, WrongType
from wsis_desktop.reading.odt.read_odt import read_odt_steps
from wsis_desktop.reading.read import read

BEFORE, AFTER, MARKED = TextSide.BEFORE, TextSide.AFTER, TextSide.MARKED
NUMBERS = list_style(
    "L",
    level(1, "1"),
    level(2, "a", "(", ")"),
    level(3, "i", "(", ")"),
    level(4, "1", "", "", 'text:display-levels="4"'),
)
LEGAL = list_style("M", level(1, "1"), level(2, "1", more='text:display-levels="2"'))
BOLD = (
    '<style:style style:name="B" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>'
    '<style:style style:name="H" style:family="text"><style:text-properties text:display="none"/></style:style>'
)


def revision_of(data: bytes, side: TextSide = AFTER) -> Revision:
    return finish(assemble_steps(finish(read_odt_steps("draft.odt", data, side)), "draft.odt", "", Format.ODT))


def texts(*body: str, side: TextSide = AFTER, styles: str = BOLD) -> list[str]:
    return [each.text for each in revision_of(flat(*body, styles=styles), side).paragraphs]


def both(*body: str) -> tuple[list[str], list[str]]:
    return texts(*body, side=BEFORE), texts(*body, side=AFTER)


def labels(*body: str, styles: str = NUMBERS + LEGAL) -> list[str]:
    return [each.printed_label for each in revision_of(flat(*body, styles=styles)).paragraphs]


# -- words -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("piece", "text"),
    [
        ('<text:s text:c="3"/>', "a b"),
        ("<text:tab/>", "a b"),
        ("<text:line-break/>", "a b"),
        ("<text:soft-page-break/>", "ab"),
        ('<text:bookmark text:name="x"/>', "ab"),
        ("<text:page-number>7</text:page-number>", "a7b"),
        ('<text:a xlink:href="http://example.org">link</text:a>', "alinkb"),
        ('<text:span text:style-name="H">hidden</text:span>', "ab"),
        ("<text:hidden-text>hidden</text:hidden-text>", "ab"),
        ("<office:annotation><text:p>aside</text:p></office:annotation>", "ab"),
        ("<text:ruby><text:ruby-base>base</text:ruby-base><text:ruby-text>top</text:ruby-text></text:ruby>", "abaseb"),
    ],
)
def test_each_piece_reads_as_it_looks(piece: str, text: str) -> None:
    assert texts(p("a", piece, "b")) == [text]


def test_a_hidden_section_and_a_hidden_paragraph_are_left_out() -> None:
    section = f'<text:section text:display="none">{p("Never.")}</text:section>'
    assert texts(section, p('<text:hidden-paragraph text:is-hidden="true"/>', "Nor this."), p("Shown.")) == ["Shown."]


def test_a_table_of_contents_is_furniture() -> None:
    contents = f"<text:table-of-content><text:index-body>{p('Access 3')}</text:index-body></text:table-of-content>"
    assert texts(contents, h("Access"), p("We request.")) == ["Access", "We request."]


def test_a_box_stands_behind_the_paragraph_that_holds_it() -> None:
    box = f"<draw:frame><draw:text-box>{p('In the box.')}</draw:text-box></draw:frame>"
    assert texts(p("Beside ", box, "it.")) == ["Beside it.", "In the box."]


def test_headings_give_sections() -> None:
    found = revision_of(flat(h("Access"), h("Costs", 2), p("We request."), styles="")).paragraphs
    assert [(each.kind, each.level, each.section) for each in found] == [
        (Kind.HEADING, 1, ()),
        (Kind.HEADING, 2, ("Access",)),
        (Kind.PARAGRAPH, 0, ("Access", "Costs")),
    ]


def test_notes_are_tied_to_their_marks_and_numbered_by_kind() -> None:
    body = p(
        "We", note("First."), " ask", note("Own.", label="*"), note("End.", "endnote"), " this", note("Second."), "."
    )
    found = revision_of(flat(body)).paragraphs
    assert [(each.printed_label, each.text) for each in found] == [
        ("", "We ask this."),
        ("1", "First."),
        ("*", "Own."),
        ("i", "End."),
        ("2", "Second."),
    ]
    assert [(mark.offset, mark.footnote) for mark in found[0].marks] == [(2, 1), (6, 2), (6, 3), (11, 4)]


def test_a_table_reads_row_by_row() -> None:
    covered = "<table:covered-table-cell/>"
    assert texts(table(row("one", "two"), row("three", covered, "four"))) == ["one | two", "three | four"]


def test_repeated_rows_stand_as_often_as_they_say_within_bounds() -> None:
    assert texts(table(row("a", "b", more='table:number-rows-repeated="2"'))) == ["a | b", "a | b"]
    assert len(texts(table(row("a", "b", more='table:number-rows-repeated="4000000000"')))) == 100


# -- numbers ---------------------------------------------------------------------------------------------------------


def test_items_are_numbered_once_and_deeper_lists_begin_anew() -> None:
    inner = listed(item("a"), item("b"))
    body = listed(item("one"), item("two", inner, "more of two"), item("three", listed(item("a"))), style="L")
    assert labels(body) == ["1", "2", "(a)", "(b)", "", "3", "(a)"]


@pytest.mark.parametrize(
    ("more", "number"),
    [("", "1"), ('text:continue-numbering="true"', "3"), ('text:continue-list="x"', "3")],
)
def test_a_list_begins_anew_unless_it_continues_another(more: str, number: str) -> None:
    first = listed(item("one"), item("two"), style="L", more='xml:id="x"')
    assert labels(first, p("between"), listed(item("next"), style="L", more=more))[-1] == number


def test_a_list_that_goes_on_deeper_goes_on_there() -> None:
    first = listed(item("one", listed(item("a"))), style="L")
    more = 'text:continue-numbering="true"'
    assert labels(first, listed(item(listed(item("b"))), style="L", more=more)) == ["1", "(a)", "(b)"]


def test_an_item_that_holds_only_a_deeper_list_counts_as_the_first() -> None:
    assert labels(listed(item(listed(item("x"), item("y"))), item("then"), style="M")) == ["1.1", "1.2", "2"]


def test_starts_headers_and_overrides_are_kept() -> None:
    header = f"<text:list-header>{p('header')}</text:list-header>"
    other = item("other", more='text:style-override="M"')
    assert labels(listed(header, item("five", more='text:start-value="5"'), other, item("seven"), style="L")) == [
        "",
        "5",
        "6",
        "7",
    ]


def test_numbered_paragraphs_count_in_the_list_they_name() -> None:
    def numbered(at_level: int, text: str) -> str:
        return (
            f'<text:numbered-paragraph text:list-id="n" text:level="{at_level}" text:style-name="L">{p(text)}'
            "</text:numbered-paragraph>"
        )

    assert labels(numbered(1, "one"), p("between"), numbered(2, "a"), numbered(1, "two")) == ["1", "", "(a)", "2"]


def test_a_level_that_prints_a_full_stop_and_no_number_bears_no_label() -> None:
    body = flat(listed(item("We request."), style="Bare"), styles=list_style("Bare", level(1, "")))
    assert [paragraph.label for paragraph in revision_of(body).paragraphs] == [None]


def test_headings_are_numbered_by_the_outline() -> None:
    outline = (
        '<text:outline-style><text:outline-level-style text:level="1" style:num-format="I" style:num-suffix="."/>'
        '<text:outline-level-style text:level="2" style:num-format="1" text:display-levels="2"/></text:outline-style>'
    )
    body = (
        h("one"),
        h("sub", 2),
        h("none", 1, 'text:is-list-header="true"'),
        h("sub", 2),
        h("seven", 1, 'text:restart-numbering="true" text:start-value="7"'),
    )
    assert labels(*body, styles=outline) == ["I", "I.1", "", "I.2", "VII"]


# -- tracked changes -------------------------------------------------------------------------------------------------


def test_words_stand_on_the_side_they_belong_to() -> None:
    body = p("We ", at("d"), came("i", "welcome"), " it.")
    changes = tracked(region("d", "deletion", p("take note of")), region("i", "insertion"))
    assert both(changes, body) == (["We take note of it."], ["We welcome it."])


def test_a_deleted_end_of_a_paragraph_parts_it_before() -> None:
    changes = tracked(region("d", "deletion", p(), p()))
    assert both(changes, p("One.", at("d"), " Two.")) == (["One.", "Two."], ["One. Two."])


def test_an_inserted_end_of_a_paragraph_joins_it_before() -> None:
    start, end = came("i", "|").split("|")
    assert both(tracked(region("i", "insertion")), p("One,", start), p(end, " two.")) == (
        ["One, two."],
        ["One,", "two."],
    )


def test_a_deleted_heading_is_one_again_before() -> None:
    changes = tracked(region("d", "deletion", h("Access"), p()))
    found = revision_of(flat(changes, p("First."), p(at("d"), "We request.")), BEFORE).paragraphs
    assert [(each.kind, each.text) for each in found] == [
        (Kind.PARAGRAPH, "First."),
        (Kind.HEADING, "Access"),
        (Kind.PARAGRAPH, "We request."),
    ]


def test_an_inserted_item_is_not_counted_before() -> None:
    start, end = came("i", "|").split("|")
    body = listed(item(p("one", start)), item(p("new", end)), item("two"), style="L")
    data = flat(tracked(region("i", "insertion")), body, styles=NUMBERS)
    assert [each.printed_label for each in revision_of(data, BEFORE).paragraphs] == ["1", "2"]
    assert [each.printed_label for each in revision_of(data).paragraphs] == ["1", "2", "3"]


def test_deleted_items_count_on_before_where_they_stood_whatever_their_lists_continue() -> None:
    first = region("d", "deletion", listed(item("one"), item(p()), style="L"))
    second = region("e", "deletion", listed(item("three"), item(p()), style="L", more='text:continue-numbering="true"'))
    body = listed(item(p(at("d"), "two")), item(p(at("e"), "four")), style="L")
    data = flat(tracked(first, second), body, styles=NUMBERS)
    assert [(each.printed_label, each.text) for each in revision_of(data, BEFORE).paragraphs] == [
        ("1", "one"),
        ("2", "two"),
        ("3", "three"),
        ("4", "four"),
    ]
    assert [each.printed_label for each in revision_of(data).paragraphs] == ["1", "2"]


def test_a_list_whose_first_items_went_counts_them_before() -> None:
    gone = tracked(region("d", "deletion", listed(item("one"), style="L"), p()))
    data = flat(gone, p(at("d"), "We pause."), listed(item("two"), style="L"), styles=NUMBERS)
    assert [each.printed_label for each in revision_of(data, BEFORE).paragraphs] == ["1", "", "2"]
    assert [each.printed_label for each in revision_of(data).paragraphs] == ["", "1"]


def test_a_deeper_list_whose_first_item_went_counts_it_before() -> None:
    deeper = listed(item(listed(item("a"), item(p()))), style="L")
    body = listed(item(p("one"), listed(item(p(at("d"), "b")), item("c"))), style="L")
    data = flat(tracked(region("d", "deletion", deeper)), body, styles=NUMBERS)
    assert [each.printed_label for each in revision_of(data, BEFORE).paragraphs] == ["1", "(a)", "(b)", "(c)"]


def test_a_deeper_list_counts_on_before_over_a_number_that_came_between() -> None:
    start, end = came("i", "|").split("|")
    body = listed(
        item(p("one"), listed(item(p("a")), item(p("b", start)))),
        item(p("came"), listed(item(p(end)), item("c"))),
        style="L",
    )
    data = flat(tracked(region("i", "insertion")), body, styles=NUMBERS)
    assert [each.printed_label for each in revision_of(data, BEFORE).paragraphs] == ["1", "(a)", "(b)", "(c)"]
    assert [each.printed_label for each in revision_of(data).paragraphs] == ["1", "(a)", "(b)", "2", "(b)"]


def test_what_was_inserted_and_deleted_again_stands_on_neither_side() -> None:
    second = "<text:insertion><office:change-info/></text:insertion>"
    changes = tracked(region("d", "deletion", p(" never"), second=second))
    assert both(changes, p("We", at("d"), ".")) == (["We."], ["We."])


def test_the_marked_text_holds_both_with_whose_they_are() -> None:
    changes = tracked(region("d", "deletion", p("note")), region("i", "insertion", who="Ben", day="2026-05-05"))
    found = revision_of(flat(changes, p("We ", at("d"), came("i", "welcome"), " it.")), MARKED)
    assert found.paragraphs[0].text == "We notewelcome it."
    assert [(run.start, run.end, run.kind, run.author) for run in found.paragraphs[0].changes] == [
        (3, 7, MarkKind.DELETION, "Ana"),
        (7, 14, MarkKind.INSERTION, "Ben"),
    ]
    assert found.tracked is not None
    assert found.tracked.counts == ((MarkKind.INSERTION, 1), (MarkKind.DELETION, 1))
    assert (found.tracked.first_day, found.tracked.last_day) == (date(2026, 5, 3), date(2026, 5, 5))


def test_deletions_that_hold_each_other_end() -> None:
    regions = [region(f"d{n}", "deletion", p("x", at(f"d{n + 1}"), at(f"d{n + 1}"))) for n in range(30)]
    assert both(tracked(*regions), p("We", at("d0"), at("d0"), ".")) == (["We" + "x" * 30 + "."], ["We."])


# -- the whole -------------------------------------------------------------------------------------------------------


def test_the_file_is_known_by_what_it_holds(tmp_path: Path) -> None:
    for name, data in (("a.odt", odt(p("We request."))), ("b.fodt", flat(p("We request."))), ("c.xml", flat(p("We.")))):
        path = tmp_path / name
        path.write_bytes(data)
        assert read(path).format is Format.ODT


def test_title_and_symbol_come_from_outside_the_text() -> None:
    header = (
        "<office:master-styles><style:master-page><style:header>"
        f"{p('A/C.2/80/L.5')}</style:header></style:master-page></office:master-styles>"
    )
    meta = "<office:meta><dc:title>Outcome document</dc:title></office:meta>"
    found = revision_of(odt(p("We request."), styles=header, meta=meta))
    assert (found.title, found.symbol) == ("Outcome document", "A/C.2/80/L.5")


def test_a_locked_file_is_told_as_such() -> None:
    manifest = "<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>"
    with pytest.raises(LockedOpenDocument):
        revision_of(odt(p("We."), manifest=manifest))


@pytest.mark.parametrize(
    "data",
    [
        flat(p("We.")).replace(b"<office:document ", b'<!DOCTYPE x [<!ENTITY a "b">]><office:document ', 1),
        flat("<text:section>" * 3000 + p("We.") + "</text:section>" * 3000),
        flat(p("We."))[:-30],
        odt(p("We."))[:-30],
    ],
)
def test_what_no_word_processor_writes_is_refused(data: bytes) -> None:
    with pytest.raises(DamagedFile):
        revision_of(data)


def test_a_file_that_unpacks_to_far_more_is_refused() -> None:
    with pytest.raises(TooLarge):
        revision_of(odt(p(" " * 30_000_000)))


def test_a_flat_spreadsheet_is_no_text(tmp_path: Path) -> None:
    path = tmp_path / "sheet.fods"
    path.write_bytes(flat(p("1")).replace(b"opendocument.text", b"opendocument.spreadsheet", 1))
    with pytest.raises(WrongType, match="spreadsheet"):
        read(path)


def test_a_paragraph_in_the_style_of_a_heading_is_one_of_its_depth() -> None:
    own = '<style:style style:name="P7" style:family="paragraph" style:parent-style-name="Heading_20_2"/>'
    named = '<style:style style:name="Heading_20_2" style:display-name="Heading 2" style:family="paragraph"/>'
    found = revision_of(flat(p("Access", style="P7"), p("We request."), styles=own + named)).paragraphs
    assert [(each.kind, each.level) for each in found] == [(Kind.HEADING, 2), (Kind.PARAGRAPH, 0)]


# -- against LibreOffice ---------------------------------------------------------------------------------------------


@pytest.mark.corpus
@pytest.mark.parametrize("name", ["bylaws/senate-08", "bylaws/senate-09", "chess/rev-02", "chess/rev-04"])
def test_a_real_text_reads_alike_as_docx_and_as_odt(name: str, corpus: Path, tmp_path: Path) -> None:
    office = shutil.which("soffice")
    if office is None:
        pytest.skip("LibreOffice, which saves the file as ODT, is not installed.")
    word = corpus / f"{name}.docx"
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    command = [office, profile, "--headless", "--convert-to", "odt", "--outdir", str(tmp_path), str(word)]
    subprocess.run(command, check=True, capture_output=True, timeout=200)
    told = [
        [(each.kind, each.printed_label, each.text, each.section, each.level) for each in read(path).paragraphs]
        for path in (word, tmp_path / f"{word.stem}.odt")
    ]
    assert told[0] == told[1]
