"""A document says the same in each of its forms, and each form is one that other programs open."""

from __future__ import annotations

import io
import re
import shutil
import subprocess
import unicodedata
from collections import Counter
from pathlib import Path

import docx
import pymupdf
import pytest
from docx.oxml.ns import qn
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from lxml import html as parsed_html
from markdown_it import MarkdownIt

from wsis_desktop.comparing.compare import compare
from wsis_desktop.model.progress import finish
from wsis_desktop.publishing.document import (
    Block,
    Column,
    Document,
    Grid,
    Heading,
    Ink,
    Passage,
    Row,
    Run,
    Style,
    words_of,
)
from wsis_desktop.publishing.redlining.redline_document import redline_document
from wsis_desktop.publishing.writing.look import Look, look_of
from wsis_desktop.publishing.writing.paper import Paper
from wsis_desktop.publishing.writing.write import DocumentForm, write_steps
from wsis_desktop.reading.read import read

ALIKE = {"•": "", "\u00ad": "", "-\n": "-"}
ENGLISH = (
    "We, the representatives of 44 Governments, reaffirm “access for all” <before> 2030 & *after* [it] | that_is. "
)
ARABIC = "نحن ممثلي الحكومات اجتمعنا في جنيف"
CHINESE = "我们，各国代表，聚集在日内瓦，重申第三条。"
RUSSIAN = "Мы, представители правительств, подтверждаем обязательства"


def squeezed(text: str) -> str:
    """Return letters and figures alone, as forms differ in spaces, and PDF in the forms of letters."""
    folded = unicodedata.normalize("NFKC", text)
    return "".join(letter for letter in folded if letter.isalnum())


def written(document: Document, form: DocumentForm, look: Look | None = None) -> str | bytes:
    return finish(write_steps(document, form, look or look_of()))


def said_by_document(document: Document) -> str:
    return squeezed(
        " ".join([document.title, *document.lines, *(said for block in document.blocks for said in _said(block))])
    )


def _said(block: Block) -> list[str]:
    titles = [column.title for column in block.columns] if isinstance(block, Grid) else []
    return [*titles, *words_of(block)]


def shown(inside: str) -> str:
    return squeezed("".join(map(str, parsed_html.fromstring(f"<div>{inside}</div>").itertext())))


def said_by_html(text: str) -> str:
    return shown(text.split("<body>")[1].split("</body>", maxsplit=1)[0])


def said_by_markdown(text: str) -> str:
    return shown(MarkdownIt("commonmark", {"html": True}).enable("table").render(text))


def said_by_docx(data: bytes) -> str:
    package = docx.Document(io.BytesIO(data))
    return squeezed(" ".join(node.text or "" for node in package.element.body.iter(qn("w:t"))))


def pdf_pages(data: bytes) -> list[str]:
    flags = pymupdf.TEXTFLAGS_TEXT & ~pymupdf.TEXT_PRESERVE_LIGATURES
    with pymupdf.open("pdf", data) as pages:
        return [page.get_text(flags=flags) for page in pages]


letters = st.one_of(
    st.text("abcdefghij <>&*_`[]|#~\\!-.)(\"'0123456789“”é—", min_size=1, max_size=40),
    st.sampled_from(
        [ENGLISH, CHINESE, RUSSIAN, "1. one", "- two", "# three", "2) four", "+ five", "&amp; <b>six</b>", "7"]
    ),
)
runs = st.lists(
    st.builds(Run, letters, st.sampled_from(Ink), bold=st.booleans(), italic=st.booleans(), quiet=st.booleans()),
    max_size=4,
).map(tuple)
passages = st.builds(
    Passage, runs, st.sampled_from(Style), label=st.sampled_from(["", "44 bis", "(a)", "1."]), depth=st.integers(0, 4)
)
grids = st.integers(1, 4).flatmap(
    lambda columns: st.builds(
        Grid,
        st.lists(st.builds(Column, letters, st.floats(0.5, 4)), min_size=columns, max_size=columns).map(tuple),
        st.lists(
            st.one_of(
                st.builds(Row, st.tuples(*[st.lists(passages, max_size=2).map(tuple)] * columns)),
                st.builds(Row, title=letters),
            ),
            max_size=5,
        ).map(tuple),
    )
)
documents = st.builds(
    Document,
    letters,
    st.lists(letters, max_size=2).map(tuple),
    st.lists(st.one_of(st.builds(Heading, runs, st.integers(1, 4)), passages, grids), max_size=6).map(tuple),
)


@settings(max_examples=60, deadline=None)
@given(documents)
@example(Document("A", blocks=(Passage((Run("1"), Run(". not a list"))),)))
def test_html_and_markdown_say_what_the_document_says(document: Document) -> None:
    page, text = written(document, DocumentForm.HTML), written(document, DocumentForm.MARKDOWN)
    assert isinstance(page, str)
    assert isinstance(text, str)
    assert said_by_html(page) == said_by_document(document)
    assert said_by_markdown(text) == said_by_document(document)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(documents)
def test_docx_says_what_the_document_says(document: Document) -> None:
    data = written(document, DocumentForm.DOCX)
    assert isinstance(data, bytes)
    assert said_by_docx(data) == said_by_document(document)


def two_grids_with_high_heads() -> Document:
    """Return two grids of which the second one's head, as high as a dozen lines, does not fit below the first one's row."""
    narrow = (Passage((Run("0"), Run("0"), Run("0"))), Passage((Run("0"), Run("0"), Run(ENGLISH))))
    deep = (Passage(()), Passage((Run("0"), Run("0"), Run("00"), Run(ENGLISH)), depth=3))
    first = Grid((Column("0", 1.0), Column("0", 3.0), Column(ENGLISH, 0.5)), (Row(((), (), narrow)),))
    second = Grid(
        (Column("0", 1.0), Column("0", 1.0), Column("0", 2.0), Column(ENGLISH, 0.5)), (Row(((), (), (), deep)),)
    )
    return Document("0", (), (first, second, Passage(())))


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(documents)
@example(two_grids_with_high_heads())
@example(Document("2) four (a) 10–12, 3×4 | office", blocks=(Heading((Run("(b) 2025–2030: 1/3 [5] {6} 7% §8 №9"),)),)))
def test_pdf_says_what_the_document_says(document: Document) -> None:
    data = written(document, DocumentForm.PDF)
    assert isinstance(data, bytes)
    # Cells stand beside each other on paper, so only what is said counts here, not in which order; and heads are repeated.
    pages = [re.sub(r"\d+/\d+\s*$", "", page) for page in pdf_pages(data)]
    shown, meant = Counter(squeezed(" ".join(pages))), Counter(said_by_document(document))
    assert meant - shown == Counter()
    assert len(pages) > 1 or shown == meant


def long_document() -> Document:
    """Return some forty pages: headings, paragraphs in four languages, a grid over pages with rows higher than one."""
    blocks: list[Block] = []
    for number in range(40):
        blocks.append(Heading((Run(f"Section {number}"),), 1 + number % 3, anchor=f"s{number}"))
        blocks += [Passage((Run(ENGLISH * 9),), label=f"{number}.{part}") for part in range(3)]
        blocks.append(Passage((Run(CHINESE * 4),), language="zh"))
        blocks.append(Passage((Run(ARABIC * 3),), Style.QUOTATION, language="ar"))
    rows = [
        Row(((Passage((Run(str(number)),)),), (Passage((Run(RUSSIAN * (1 + number % 9)),)),)), anchor=f"r{number}")
        for number in range(60)
    ]
    rows.insert(30, Row(((), (Passage((Run(ENGLISH * 120),)),))))
    there = (Run("where row 50 stands", link="#r50"), Run(" and "), Run("elsewhere", link="https://www.un.org/"))
    blocks += [Passage(there), Grid((Column("No.", 1), Column("Text", 4)), tuple(rows))]
    return Document("A long draft", ("Rev.1", "Rev.2"), tuple(blocks), author="A delegate", running="A long draft")


@pytest.fixture(scope="module")
def long_pdf() -> bytes:
    data = written(long_document(), DocumentForm.PDF)
    assert isinstance(data, bytes)
    return data


def test_no_word_of_a_long_document_is_lost_on_paper(long_pdf: bytes) -> None:
    pages = pdf_pages(long_pdf)
    whole = squeezed(" ".join(pages))
    assert len(pages) > 30
    assert whole.count(squeezed("reaffirm")) == squeezed(said_by_document(long_document())).count("reaffirm")
    assert whole.count("подтверждаем") == said_by_document(long_document()).count("подтверждаем")


def test_pages_are_numbered_and_say_what_they_belong_to(long_pdf: bytes) -> None:
    pages = pdf_pages(long_pdf)
    for number, page in enumerate(pages, start=1):
        assert f"{number}/{len(pages)}" in page.split("\n")
        assert "A long draft" in page.split("\n")[:2]


def test_no_heading_stands_alone_at_the_foot_of_a_page(long_pdf: bytes) -> None:
    for page in pdf_pages(long_pdf):
        lines = [line for line in page.strip().split("\n") if not re.fullmatch(r"\d+/\d+", line)]
        assert not re.fullmatch(r"Section \d+", lines[-1])


def test_the_head_of_a_grid_stands_on_each_of_its_pages(long_pdf: bytes) -> None:
    pages = pdf_pages(long_pdf)
    grid = [page for page in pages if "подтверждаем" in page]
    assert len(grid) > 3
    assert all("No." in page and "Text" in page for page in grid)


def test_the_outline_and_the_links_lead_where_they_say(long_pdf: bytes) -> None:
    with pymupdf.open("pdf", long_pdf) as pages:
        outline = pages.get_toc()
        assert len(outline) == 40
        for _, title, page in outline:
            assert title in pages[page - 1].get_text()
        links = [link for page in pages for link in page.get_links()]
        (inside,) = [link for link in links if link["kind"] == pymupdf.LINK_GOTO]
        assert "\n50\n" in pages[inside["page"]].get_text()
        assert [link["uri"] for link in links if link["kind"] == pymupdf.LINK_URI] == ["https://www.un.org/"]
        assert pages.metadata["title"] == "A long draft"
        assert pages.metadata["author"] == "A delegate"
        assert pages.language == "en"


def test_fonts_are_embedded_in_part(long_pdf: bytes) -> None:
    with pymupdf.open("pdf", long_pdf) as pages:
        fonts = {font for page in pages for font in page.get_fonts()}
        assert all(pages.extract_font(font[0])[3] for font in fonts)
    assert len(long_pdf) < 1_500_000


def test_the_same_document_is_the_same_file() -> None:
    document = Document("A", blocks=(Passage((Run(ENGLISH),), label="1"),))
    assert written(document, DocumentForm.PDF) == written(document, DocumentForm.PDF)
    assert said_by_docx(bytes(written(document, DocumentForm.DOCX))) == said_by_document(document)  # type: ignore[arg-type]


def test_a_title_may_be_as_long_as_that_of_a_preparatory_commission() -> None:
    title = "Briefing: Preparatory Commission for the " + "Entry into Force of the Agreement under the Convention " * 6
    data = written(Document(title, author="Delegation " * 40), DocumentForm.DOCX)
    assert isinstance(data, bytes)
    package = docx.Document(io.BytesIO(data))
    assert title.strip() in [paragraph.text.strip() for paragraph in package.paragraphs], (
        "the whole title stands in the text"
    )
    assert title.startswith(package.core_properties.title)


@pytest.mark.parametrize(("paper", "width"), [(Paper.A4, 595), (Paper.LETTER, 612)])
def test_paper_is_as_asked(paper: Paper, width: int) -> None:
    data = written(Document("A"), DocumentForm.PDF, look_of(paper=paper))
    with pymupdf.open("pdf", data) as pages:
        assert round(pages[0].rect.width) == width


def test_a_wide_document_lies_on_its_side() -> None:
    with pymupdf.open("pdf", written(Document("A", landscape=True), DocumentForm.PDF)) as pages:
        assert pages[0].rect.width > pages[0].rect.height


def test_a_delegation_may_have_a_look_of_its_own(tmp_path: Path) -> None:
    (tmp_path / "document").mkdir()
    (tmp_path / "document" / "layout.html").write_text("<p>Our delegation</p>{{title}}{{body}}", encoding="utf-8")
    page = written(Document("A draft"), DocumentForm.HTML, look_of(own=tmp_path))
    assert isinstance(page, str)
    assert "<p>Our delegation</p>A draft" in page


@pytest.mark.skipif(not shutil.which("qpdf"), reason="qpdf is not installed.")
def test_qpdf_has_nothing_against_the_file(long_pdf: bytes, tmp_path: Path) -> None:
    (tmp_path / "a.pdf").write_bytes(long_pdf)
    checked = subprocess.run(["qpdf", "--check", tmp_path / "a.pdf"], capture_output=True, text=True, check=False)
    assert (checked.returncode, checked.stderr) == (0, "")


@pytest.mark.corpus
def test_a_report_with_tables_over_pages_comes_to_an_end(corpus: Path) -> None:
    old, new = (read(corpus / "prepcom" / name) for name in ("advance-unedited.pdf", "official.pdf"))
    made = written(redline_document(compare(old, new)), DocumentForm.PDF)
    assert isinstance(made, bytes)
    with pymupdf.open("pdf", made) as opened:
        assert 60 < opened.page_count < 200
