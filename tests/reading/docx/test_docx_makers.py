"""Files of word processors and converters other than Word are read as their writers wrote them."""

from __future__ import annotations

import pytest

from tests.reading.docx_builder import docx, paragraph, run, style
from tests.reading.odt_builder import odt, p
from tests.reading.typeset.written import read_bytes
from wsis_desktop.model.revision import Kind
from wsis_desktop.reading.files.troubles import TextElsewhere

_TEXT = "We call upon all of them to work together."


@pytest.mark.parametrize(
    ("name", "level"),
    [
        ("Titre 1", 1),
        ("Título 2", 2),
        ("Encabezado 1", 1),
        ("Заголовок 3", 3),
        ("标题 1", 1),
        ("標題2", 2),
        ("عنوان 1", 1),
        ("Überschrift 2", 2),
    ],
)
def test_headings_are_known_by_their_name_in_another_language(name: str, level: int) -> None:
    for file, data in (
        ("draft.docx", docx(paragraph(run("Scope"), style="q"), paragraph(run(_TEXT)), styles=style("q", name))),
        ("draft.odt", odt(p("Scope", style="q"), p(_TEXT), styles=_odt_style("q", name))),
    ):
        first = read_bytes(file, data).paragraphs[0]
        assert (first.kind, first.level, first.text) == (Kind.HEADING, level, "Scope"), file


def _odt_style(key: str, name: str) -> str:
    named = f'style:name="{key}" style:display-name="{name}"'
    return f'<office:styles><style:style {named} style:family="paragraph"/></office:styles>'


@pytest.mark.parametrize("name", ["Titre", "Título", "Название", "标题", "العنوان"])
def test_a_title_is_known_by_its_style_in_another_language(name: str) -> None:
    styles = style("t", name) + style("h", f"{name} 1", '<w:basedOn w:val="t"/>')
    data = docx(paragraph(run("Declaration"), style="t"), paragraph(run(_TEXT)), styles=styles)
    assert read_bytes("draft.docx", data).paragraphs[0].kind is Kind.TITLE


def test_a_heading_whose_style_is_based_on_the_titles_is_a_heading() -> None:
    styles = style("t", "Titre") + style("h", "Titre 1", '<w:basedOn w:val="t"/>')
    data = docx(paragraph(run("Scope"), style="h"), paragraph(run(_TEXT)), styles=styles)
    assert read_bytes("draft.docx", data).paragraphs[0].kind is Kind.HEADING


@pytest.mark.parametrize("part", ['<w:altChunk r:id="r9"/>', '<w:p><w:subDoc r:id="r9"/></w:p>'])
def test_a_file_that_takes_in_the_text_of_another_is_refused_with_a_sentence(part: str) -> None:
    with pytest.raises(TextElsewhere, match="takes in the text of another file"):
        read_bytes("draft.docx", docx(paragraph(run(_TEXT)), part, paragraph(run(_TEXT))))


@pytest.mark.parametrize("where", ["drop", "margin"])
def test_a_dropped_initial_is_the_first_letter_of_its_paragraph(where: str) -> None:
    initial = paragraph(run("W"), properties=f'<w:framePr w:dropCap="{where}" w:lines="3" w:wrap="around"/>')
    data = docx(paragraph(run("First.")), initial, paragraph(run("e call upon them.")), paragraph(run("Last.")))
    assert [each.text for each in read_bytes("draft.docx", data).paragraphs] == [
        "First.",
        "We call upon them.",
        "Last.",
    ]


def test_a_frame_that_drops_no_initial_is_a_paragraph() -> None:
    framed = paragraph(run("Draft"), properties='<w:framePr w:wrap="around"/>')
    data = docx(framed, paragraph(run("We call upon them.")))
    assert [each.text for each in read_bytes("draft.docx", data).paragraphs] == ["Draft", "We call upon them."]
