"""The files that a hunt begins with: small ones of each format, with all that a reader of it must know."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Final

import pymupdf

from tests.reading import docx_builder as word
from tests.reading import odt_builder as office
from tests.reading.marked_pdf import MANNERS, Layout, came, kept, typeset, went
from tests.reading.typeset.composing import compose
from tests.reading.typeset.layouts import layout
from tests.reading.typeset.pages import typeset as set_in_layout
from wsis_desktop.shipped import shipped

SUFFIXES: Final = (".pdf", ".docx", ".odt", ".html", ".md", ".txt")
_DRAFTS: Final = Path(__file__).resolve().parent / "drafts"
_LARGEST: Final = 60_000
_LAYOUTS: Final = (0, 3, 7, 12, 19, 26)
_WHO: Final = 'w:id="1" w:author="Ana" w:date="2026-05-03T10:00:00Z"'


def seeds(folders: tuple[Path, ...] = ()) -> Iterator[tuple[str, bytes]]:
    """Yield files, each with its suffix: made ones, the sample, and the small files of `folders`."""
    for path in sorted(_DRAFTS.iterdir()):
        yield path.suffix, path.read_bytes()
    yield ".txt", (_DRAFTS / "en.txt").read_text(encoding="utf-8").encode("utf-16")
    yield ".txt", (_DRAFTS / "ru.txt").read_text(encoding="utf-8").encode("cp1251")
    yield ".md", shipped("sample", "rev1.md").read_bytes()[:6_000]
    yield from ((".docx", each) for each in _word_files())
    yield from ((".odt", each) for each in _office_files())
    yield from ((".pdf", each) for each in _pdf_files())
    for folder in folders:
        for path in sorted(folder.rglob("*")):
            if path.suffix in SUFFIXES and path.is_file() and 0 < path.stat().st_size <= _LARGEST:
                yield path.suffix, path.read_bytes()


def _word_files() -> Iterator[bytes]:
    numbering = word.abstract(
        0, word.level(0, "decimal", "%1."), word.level(1, "lowerLetter", "(%2)"), word.level(2, "lowerRoman", "%1.%3")
    )
    numbering += word.numbers(1, 0) + word.numbers(
        2, 0, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="44"/></w:lvlOverride>'
    )
    styles = word.style("Heading1", "heading 1", '<w:pPr><w:outlineLvl w:val="0"/></w:pPr>') + word.style(
        "Body", "Body", '<w:basedOn w:val="Heading1"/><w:rPr><w:b/></w:rPr>'
    )
    notes = f'<w:footnote w:id="2">{word.paragraph("The note.")}</w:footnote>'
    yield word.docx(
        word.paragraph("Draft declaration", style="Title"),
        word.paragraph("Cooperation", style="Heading1"),
        word.listed("We reaffirm;", 1),
        word.listed("first", 1, 1),
        word.listed("deeper", 1, 2),
        word.listed("We request.", 2),
        word.paragraph("With a note", '<w:r><w:footnoteReference w:id="2"/></w:r>', style="Body"),
        word.table(word.row("44", "45 bis"), word.row(word.cell("wide", '<w:gridSpan w:val="2"/>'))),
        word.paragraph(
            '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> REF x </w:instrText></w:r>'
            '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>44</w:t></w:r>'
            '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
        ),
        word.paragraph(
            "<w:r><mc:AlternateContent><mc:Choice><w:t>chosen</w:t></mc:Choice><mc:Fallback><w:t>fallback</w:t></mc:Fallback>"
            f"</mc:AlternateContent><w:tab/><w:br/><w:noBreakHyphen/><w:softHyphen/></w:r><w:sdt><w:sdtContent>{word.run('held')}"
            "</w:sdtContent></w:sdt><w:hyperlink><w:r><w:t>link</w:t></w:r></w:hyperlink>"
        ),
        numbering=numbering,
        styles=styles,
        footnotes=notes,
        header1=word.paragraph("A/CONF.1/L.2"),
    )
    gone = word.run("take note of").replace("w:t ", "w:delText ").replace("w:t>", "w:delText>")
    ended = f"<w:rPr><w:del {_WHO}/></w:rPr>"
    yield word.docx(
        word.paragraph("We ", f"<w:del {_WHO}>{gone}</w:del>", f"<w:ins {_WHO}>{word.run('welcome')}</w:ins>", " it."),
        word.paragraph("Runs on ", properties=ended),
        word.paragraph("into this."),
        word.paragraph(
            f"<w:moveFrom {_WHO}>{word.run('Moved.')}</w:moveFrom>", properties=f"<w:rPr><w:moveFrom {_WHO}/></w:rPr>"
        ),
        word.paragraph("Stays.", properties=f"<w:pPrChange {_WHO}><w:pPr/></w:pPrChange>"),
        word.paragraph(
            f"<w:moveTo {_WHO}>{word.run('Moved.')}</w:moveTo>", properties=f"<w:rPr><w:moveTo {_WHO}/></w:rPr>"
        ),
        word.table(
            word.row("kept"),
            word.row("came", properties=f"<w:ins {_WHO}/>"),
            word.row("went", properties=f"<w:del {_WHO}/>"),
        ),
        word.listed("One.", 1),
        word.paragraph(
            "Two.",
            properties=f'<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/><w:ins {_WHO}/></w:numPr>',
        ),
        word.listed("Three.", 1),
        numbering=numbering,
    )


def _office_files() -> Iterator[bytes]:
    lists = office.list_style("L", office.level(1, "1"), office.level(2, "a", "(", ")"), office.level(3, "i"))
    body = (
        office.h("Cooperation", 1),
        office.listed(
            office.item("We reaffirm;", office.listed(office.item("first"), office.item("second"))),
            office.item("We request."),
            style="L",
        ),
        office.p(
            "With a note", office.note("The note."), " and <text:s text:c='3'/>spaces<text:tab/><text:line-break/>."
        ),
        office.table(office.row("44", "45 bis"), office.row("more", more='table:number-rows-repeated="2"')),
        office.p("Plain <text:span>words</text:span> <text:a xlink:href='x'>link</text:a>."),
    )
    yield office.odt(*body, styles=f"<office:styles>{lists}</office:styles>")
    yield office.flat(*body, styles=lists)
    yield office.odt(
        office.tracked(
            office.region("c1", "deletion", office.p("take note of")),
            office.region("c2", "insertion"),
            office.region("c3", "deletion", office.p(""), office.p("")),
        ),
        office.p("We ", office.at("c1"), office.came("c2", "welcome"), " it."),
        office.p("Runs on ", office.at("c3"), "into this."),
        *body,
        styles=f"<office:styles>{lists}</office:styles>",
    )


def _pdf_files() -> Iterator[bytes]:
    for at in _LAYOUTS:
        with pymupdf.open(stream=set_in_layout(compose(at), layout(at)), filetype="pdf") as document:
            document.select(list(range(min(2, document.page_count))))
            document.subset_fonts()
            yield bytes(document.tobytes(garbage=3, deflate=True))
    paragraphs = (
        (kept("1. We "), went("take note of "), came("welcome warmly "), kept("the report of the working group.")),
        (went("2. We decide to meet again, and to review what was agreed in the declaration. "),),
        (came("2. We decide to meet each year, "), kept("with stakeholders, to review progress in all countries.")),
        (
            kept("3. We request "),
            went("a report"),
            came("two reports"),
            kept(" from the Secretary-General in due course."),
        ),
    )
    for manner in MANNERS[:4]:
        yield typeset(paragraphs, manner)
    yield typeset(paragraphs, MANNERS[0], Layout(columns=2, width=180, justified=True, rotation=90))
    with pymupdf.open(shipped("sample", "rev1.pdf")) as document:
        document.select([0, 1])
        document.subset_fonts()
        yield bytes(document.tobytes(garbage=3, deflate=True))
