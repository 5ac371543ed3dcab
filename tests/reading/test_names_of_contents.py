"""The name above a table of contents goes with it, where a word processor made the table and someone typed the name."""

from __future__ import annotations

import pytest

from tests.reading.docx_builder import docx, paragraph, run, style
from tests.reading.odt_builder import flat, p
from tests.reading.typeset.written import read_bytes

_BOLD = '<w:b/><w:sz w:val="28"/>'
_GALLERY = '<w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj>'
_ENTRY = paragraph("Article 1", "<w:r><w:tab/></w:r>", "2", style="TOC1")
_CONTROL = f"<w:sdt><w:sdtPr>{_GALLERY}</w:sdtPr><w:sdtContent>{_ENTRY}</w:sdtContent></w:sdt>"
_FIRST, _LAST = "The Parties have agreed as follows.", "Each Party shall report to the others every year."


def _texts(name: str, data: bytes) -> list[str]:
    return [each.text for each in read_bytes(name, data).paragraphs]


@pytest.mark.parametrize("name", ["Contents", "Table of Contents", "Índice", "List of Tables", "Liste des figures"])
@pytest.mark.parametrize("contents", [_CONTROL, _ENTRY])
def test_the_name_of_contents_in_a_word_file_goes_with_them(name: str, contents: str) -> None:
    named = paragraph(run(name, _BOLD))
    data = docx(paragraph(_FIRST), named, paragraph(), contents, paragraph(_LAST), styles=style("TOC1", "toc 1"))
    assert _texts("draft.docx", data) == [_FIRST, _LAST]


@pytest.mark.parametrize(("name", "tag"), [("Contents", "table-of-content"), ("List of Tables", "table-index")])
def test_the_name_of_contents_in_an_opendocument_text_goes_with_them(name: str, tag: str) -> None:
    contents = f"<text:{tag}><text:index-body>{p('Article 1 2')}</text:index-body></text:{tag}>"
    assert _texts("draft.fodt", flat(p(_FIRST), p(name), p(""), contents, p(_LAST))) == [_FIRST, _LAST]


def test_the_name_of_a_list_of_tables_stays_where_no_list_follows() -> None:
    data = docx(paragraph(_FIRST), paragraph("List of tables"), paragraph(_LAST))
    assert _texts("draft.docx", data) == [_FIRST, "List of tables", _LAST]


def test_other_words_above_contents_stay() -> None:
    data = docx(paragraph(_FIRST), _CONTROL, paragraph(_LAST))
    assert _texts("draft.docx", data) == [_FIRST, _LAST]
    assert _texts("draft.docx", docx(paragraph("Contents"), paragraph(_LAST))) == ["Contents", _LAST]
