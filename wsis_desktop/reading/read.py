"""A file becomes a `Revision`.

What a file is, its bytes say; its name only tells Markdown and HTML from plain text. Each format's reader is imported when
the first file of its kind is read, so that nothing waits for, or loads, a library that it does not need.
"""

from __future__ import annotations

from pathlib import Path
from typing import Final

from wsis_desktop.model.progress import Progress, Stage, Steps, finish
from wsis_desktop.model.remark import RemarkKind
from wsis_desktop.model.revision import Format, Revision, TextSide
from wsis_desktop.reading.assemble import assemble_steps, sha256_of
from wsis_desktop.reading.blocks.block import Document
from wsis_desktop.reading.files.bounds import Bounds
from wsis_desktop.reading.files.encoding import decode
from wsis_desktop.reading.files.file_bytes import bytes_of
from wsis_desktop.reading.files.sniffing import format_of
from wsis_desktop.reading.files.troubles import BarsAlone, NoText, NoTrackedChanges, PerhapsEmphasis, WrongType
from wsis_desktop.reading.options import DEFAULT_READING, MarksAs, ReadingOptions

# What may hold two texts.
_HOLD_MARKS: Final = frozenset((Format.DOCX, Format.ODT, Format.PDF, Format.HTML))


def read(
    path: Path,
    *,
    password: str | None = None,
    side: TextSide = TextSide.AFTER,
    marks_as: MarksAs = MarksAs.JUDGED,
    recognise: bool = False,
) -> Revision:
    """Read the draft at `path`; raise a `ReadingTrouble` when it cannot be read.

    Of a file with tracked changes, `side` says which text is read; a file without them has none but the one after them.
    """
    # Their plain names will do.
    options = ReadingOptions(TextSide(side), MarksAs(marks_as), recognise)
    return finish(read_steps(path, password=password, options=options))


def read_steps(
    path: Path, *, password: str | None = None, options: ReadingOptions = DEFAULT_READING
) -> Steps[Revision]:
    """Read the draft at `path` step by step, as `read` does."""
    yield Progress(Stage.OPENING)
    side = options.side
    data = bytes_of(path)
    format = format_of(data, path)  # noqa: A001 - the field's name
    if side is not TextSide.AFTER and format not in _HOLD_MARKS:
        raise NoTrackedChanges(name=path.name)
    document = yield from document_of(path, data, format, password, options)
    if document.tracked is None:
        if not any(block.text for block in document.blocks):
            raise NoText(name=path.name)
        if side is not TextSide.AFTER:
            raise _no_changes(document, path.name)
    return (yield from assemble_steps(document, str(path), sha256_of(data), format))


def _no_changes(document: Document, name: str) -> NoTrackedChanges:
    """Return why there is but one text in a file."""
    if document.emphasis:
        found = ", ".join(f"{sign.count:,} {sign.look.value}" for sign in document.emphasis)
        return PerhapsEmphasis(name=name, found=found)
    if any(remark.kind is RemarkKind.BARS_ALONE for remark in document.remarks):
        return BarsAlone(name=name)
    return NoTrackedChanges(name=name)


def document_of(
    path: Path,
    data: bytes,
    format: Format,  # noqa: A002 - the field's name
    password: str | None,
    options: ReadingOptions,
) -> Steps[Document]:
    """Return what the reader of their format finds in a file's bytes, step by step."""
    if format is Format.PDF:
        from wsis_desktop.reading.pdf.read_pdf import read_pdf_steps  # noqa: PLC0415 - loads PyMuPDF

        return (yield from read_pdf_steps(path, data, password, options))
    yield Progress(Stage.READING)
    if format is Format.DOCX:
        from wsis_desktop.reading.docx.read_docx import read_docx_steps  # noqa: PLC0415 - loads lxml

        return (yield from read_docx_steps(path.name, data, options.side))
    if format is Format.ODT:
        from wsis_desktop.reading.odt.read_odt import read_odt_steps  # noqa: PLC0415 - as above

        return (yield from read_odt_steps(path.name, data, options.side))
    if format is Format.HTML:
        from wsis_desktop.reading.html.read_html import read_html_steps  # noqa: PLC0415 - loads lxml

        return (yield from read_html_steps(path.name, data, options.side))
    text = decode(data)
    if text is None:
        raise WrongType(name=path.name, found="a file of an unknown kind")
    Bounds(path.name).require_few_characters(len(text))
    if format is Format.MARKDOWN:
        from wsis_desktop.reading.markdown.read_markdown import read_markdown_steps  # noqa: PLC0415 - loads its parser

        return (yield from read_markdown_steps(path.name, text))
    from wsis_desktop.reading.text.read_text import read_text_steps  # noqa: PLC0415 - as the others

    return (yield from read_text_steps(path.name, text))
