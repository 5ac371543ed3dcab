"""Take the pictures docs/screens/published-*.png: each kind of document as paper, in English, Arabic and Chinese.

python tools/make_published.py [FOLDER]     with a folder, its PDFs go there, too
"""

from __future__ import annotations

import sys
import tempfile
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from uuid import UUID

import pymupdf
from photographer import write_small
from published_drafts import ARABIC_NEW, ARABIC_OLD, CHINESE_NEW, CHINESE_OLD, SAID, Said
from PySide6.QtGui import QImage

from wsis_desktop.comparing.compare import compare
from wsis_desktop.model.anchor import anchor_at
from wsis_desktop.model.comparison import Comparison, Relation, Side, Span
from wsis_desktop.model.meeting import Meeting, When
from wsis_desktop.model.note import Bookmark, Note, NoteKind, Scope, Stance
from wsis_desktop.model.progress import finish
from wsis_desktop.model.revision import Kind, Paragraph, Revision
from wsis_desktop.publishing.document import Block, Document, Heading, Passage, Style, plain
from wsis_desktop.publishing.kinds.kind import Material, Order, Output, OwnFile
from wsis_desktop.publishing.kinds.make import make_steps
from wsis_desktop.publishing.kinds.table import KINDS
from wsis_desktop.publishing.noting.material import NotesMaterial
from wsis_desktop.publishing.writing.look import look_of
from wsis_desktop.publishing.writing.pdf import pdf_steps
from wsis_desktop.reading.read import read

CHECKOUT = Path(__file__).resolve().parent.parent
SCREENS = CHECKOUT / "docs" / "screens"
DOTS_PER_INCH = 62
GAP = 12
NOW = datetime(2026, 11, 27, 17, 30, tzinfo=UTC)
KINDS_SHOWN = ("notes", "briefing", "redline", "side-by-side", "concordance", "annotated")


def on_paper(revision: Revision, folder: Path, name: str) -> Path:
    """Set a draft as a PDF, as a conference would hand it out."""
    blocks: list[Block] = []
    language = revision.language or "en"
    for each in revision.paragraphs[1:]:
        words = tuple(plain(each.text))
        if each.kind is Kind.HEADING:
            blocks.append(Heading(words, 1))
        else:
            blocks.append(Passage(words, Style.BODY, label=f"{each.printed_label}.", language=language))
    document = Document(revision.paragraphs[0].text, (), tuple(blocks), language=language)
    path = folder / name
    path.write_bytes(finish(pdf_steps(document, look_of())))
    return path


def drafts(language: str, folder: Path) -> tuple[Path, Path]:
    """Return the files of two revisions in a language."""
    if language == "en":
        sample = CHECKOUT / "resources" / "sample"
        return sample / "rev1.pdf", sample / "rev2.pdf"
    texts = {"ar": (ARABIC_OLD, ARABIC_NEW), "zh": (CHINESE_OLD, CHINESE_NEW)}[language]
    paths = []
    for number, text in enumerate(texts, 1):
        path = folder / f"{language}-rev{number}.md"
        path.write_text(text, encoding="utf-8")
        paths.append(on_paper(read(path), folder, f"{language}-rev{number}.pdf"))
    return paths[0], paths[1]


def noted(comparison: Comparison, said: Said) -> tuple[Note, ...]:
    """Write a proposal, a comment and a position on what changed."""
    new = comparison.new
    changed = [
        comparison.paragraphs(link, Side.NEW)[0]
        for link in comparison.links
        if link.change is not None and link.relation in {Relation.EDITED, Relation.ADDED}
    ]
    first = next(each for each in new.paragraphs if said.replaced[0] in each.text)
    others = [each for each in changed if each.index != first.index and each.kind is not Kind.HEADING][:2]

    def note(number: int, paragraph: Paragraph, kind: NoteKind, body: str, words: str = "") -> Note:
        at = paragraph.text.find(words) if words else -1
        span = Span(at, at + len(words)) if at >= 0 else None
        made = NOW + timedelta(minutes=number)
        scope = Scope.WORDS if span else Scope.PARAGRAPH
        anchor = anchor_at(new, paragraph.index, span)
        note = Note(
            UUID(int=number), UUID(int=99), made, made, kind, scope, body, UUID(int=2), anchor, author=said.author
        )
        return replace(note, tags=("capital",) if number == 2 else ())

    proposed = first.text.replace(*said.replaced)
    notes = (
        replace(note(1, first, NoteKind.PROPOSAL, said.reason, said.replaced[0]), proposed=proposed),
        note(2, others[0], NoteKind.COMMENT, said.comment),
        replace(note(3, others[-1], NoteKind.POSITION, said.position), stance=Stance.FLEXIBLE),
    )
    return tuple(sorted(notes, key=lambda each: each.anchor.paragraph if each.anchor else 0))


def material(language: str, folder: Path) -> Material:
    """Return two revisions compared, with notes, a bookmark and a meeting."""
    old, new = drafts(language, folder)
    symbols = [f"A/CONF.000/L.1/Rev.{number}" for number in (1, 2)]
    texts = [replace(read(path), symbol=symbol) for path, symbol in zip((old, new), symbols, strict=True)]
    comparison = compare(texts[0], texts[1])
    notes = noted(comparison, SAID[language])
    names = {UUID(int=1): "Rev.1", UUID(int=2): "Rev.2"}
    kept = NotesMaterial(comparison.new.title, notes, names, tuple(texts), zone=UTC)
    mark = Bookmark(UUID(int=7), UUID(int=99), UUID(int=2), anchor_at(comparison.new, 3), NOW, NOW, "Here we stopped")
    begins = datetime(2026, 12, 8, 12, tzinfo=UTC)
    when = When(begins, begins + timedelta(hours=2), zones=("America/New_York", "UTC"))
    meeting = Meeting(UUID(int=8), UUID(int=99), "Informal consultation", when, NOW, NOW, "Conference Room 3")
    return Material(
        comparison, kept, (mark,), OwnFile(new), (meeting,), "Europe/Paris", date(2026, 11, 28), language=language
    )


def picture(pages: list[pymupdf.Pixmap]) -> QImage:
    """Put pages beside each other on grey."""
    height, width = max(page.height for page in pages) + 2 * GAP, sum(page.width + GAP for page in pages) + GAP
    sheet = pymupdf.Pixmap(pymupdf.csRGB, pymupdf.IRect(0, 0, width, height))
    sheet.clear_with(214)
    left = GAP
    for page in pages:
        page.set_origin(left, GAP)
        sheet.copy(page, pymupdf.IRect(left, GAP, left + page.width, GAP + page.height))
        left += page.width + GAP
    return QImage.fromData(sheet.tobytes("png"))


def main() -> None:
    """Write every picture and name it."""
    kept = Path(sys.argv[1]) if len(sys.argv) > 1 else None
    with tempfile.TemporaryDirectory() as made:
        folder = kept or Path(made)
        folder.mkdir(parents=True, exist_ok=True)
        materials = {language: material(language, folder) for language in SAID}
        for name in KINDS_SHOWN:
            pages = []
            for language, at_hand in materials.items():
                order = Order(KINDS[name], Output.PDF, at_hand, author=SAID[language].author)
                pdf = finish(make_steps(order))
                (folder / f"published-{name}-{language}.pdf").write_bytes(
                    bytes(pdf) if not isinstance(pdf, str) else b""
                )
                with pymupdf.open("pdf", pdf) as document:
                    noted_page = next((page.number for page in document if list(page.annots())), 0)
                    pages.append(document[noted_page].get_pixmap(dpi=DOTS_PER_INCH))
            path = SCREENS / f"published-{name}.png"
            write_small(picture(pages), path)
            print(f"{path.relative_to(CHECKOUT)}  {path.stat().st_size // 1024} KB")


if __name__ == "__main__":
    main()
