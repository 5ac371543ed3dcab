"""Files that no draft is like: too long, too deep, or small ones that grow; each is made when it is measured."""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from collections.abc import Callable, Iterable
from functools import partial

_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_RELATED = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"'
_NAMES = "urn:oasis:names:tc:opendocument:xmlns:"
_OFFICE = " ".join(f'xmlns:{name}="{_NAMES}{name}:1.0"' for name in ("office", "text", "table"))
_TEXT = "application/vnd.oasis.opendocument.text"
_MEDIA_BOX = "/MediaBox[0 0 595 842]"


# -- packages --------------------------------------------------------------------------------------------------------


def package(parts: dict[str, str | bytes]) -> bytes:
    """Return a package of parts."""
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as made:
        for name, content in parts.items():
            made.writestr(name, content)
    return held.getvalue()


def docx(body: str, notes: str = "") -> bytes:
    """Return a Word file."""
    related = f'<Relationship Id="n" Type="{_RELATED}/footnotes" Target="footnotes.xml"/>' if notes else ""
    main = f'<Relationship Id="r" Type="{_RELATED}/officeDocument" Target="word/document.xml"/>'
    parts: dict[str, str | bytes] = {
        "[Content_Types].xml": "<x/>",
        "_rels/.rels": f"<Relationships {_PACKAGE}>{main}</Relationships>",
        "word/_rels/document.xml.rels": f"<Relationships {_PACKAGE}>{related}</Relationships>",
        "word/document.xml": f"<w:document {_W}><w:body>{body}</w:body></w:document>",
    }
    if notes:
        parts["word/footnotes.xml"] = f"<w:footnotes {_W}>{notes}</w:footnotes>"
    return package(parts)


def odt(body: str) -> bytes:
    """Return an OpenDocument text."""
    content = (
        f"<office:document-content {_OFFICE}><office:body><office:text>{body}</office:text></office:body>"
        "</office:document-content>"
    )
    return package({"mimetype": _TEXT, "META-INF/manifest.xml": "<x/>", "content.xml": content})


def docx_of_spaces(size: int, stated: int) -> bytes:
    """Return a Word file whose text is so many spaces, whatever size its package states."""
    data = package({"[Content_Types].xml": "<x/>", "word/document.xml": b" " * size})
    return data.replace(struct.pack("<I", size), struct.pack("<I", stated))


def docx_of_paragraphs(count: int) -> bytes:
    """Return a Word file of so many short paragraphs."""
    return docx("".join(f"<w:p><w:r><w:t>Paragraph {at} of words.</w:t></w:r></w:p>" for at in range(count)))


def docx_of_runs(count: int) -> bytes:
    """Return a Word file of one paragraph of so many runs."""
    return docx("<w:p>" + "<w:r><w:t>word </w:t></w:r>" * count + "</w:p>")


def docx_of_notes(count: int) -> bytes:
    """Return a Word file of one paragraph with so many footnotes."""
    marks = "".join(f'<w:r><w:t>a </w:t><w:footnoteReference w:id="{at}"/></w:r>' for at in range(count))
    notes = (f'<w:footnote w:id="{at}"><w:p><w:r><w:t>Note {at}.</w:t></w:r></w:p></w:footnote>' for at in range(count))
    return docx(f"<w:p>{marks}</w:p>", "".join(notes))


def odt_of_paragraphs(count: int) -> bytes:
    """Return an OpenDocument text of so many short paragraphs."""
    return odt("".join(f"<text:p>Paragraph {at} of words.</text:p>" for at in range(count)))


def odt_of_notes(count: int) -> bytes:
    """Return an OpenDocument text of one paragraph with so many footnotes."""
    notes = "".join(
        f'a <text:note text:id="n{at}" text:note-class="footnote"><text:note-citation>{at}</text:note-citation>'
        f"<text:note-body><text:p>Note {at}.</text:p></text:note-body></text:note>"
        for at in range(count)
    )
    return odt(f"<text:p>{notes}</text:p>")


# -- PDF -------------------------------------------------------------------------------------------------------------


def pdf(objects: Iterable[bytes]) -> bytes:
    """Return a PDF of these objects, the first of which is its catalog."""
    held = io.BytesIO()
    held.write(b"%PDF-1.7\n")
    places = []
    for number, content in enumerate(objects, 1):
        places.append(held.tell())
        held.write(b"%d 0 obj\n%b\nendobj\n" % (number, content))
    table = held.tell()
    held.write(b"xref\n0 %d\n0000000000 65535 f \n" % (len(places) + 1))
    held.writelines(b"%010d 00000 n \n" % place for place in places)
    held.write(b"trailer<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF" % (len(places) + 1, table))
    return held.getvalue()


def stream(content: bytes, entries: str = "") -> bytes:
    """Return a packed stream."""
    packed = zlib.compress(content, 9)
    return b"<<%b/Filter/FlateDecode/Length %d>>stream\n%b\nendstream" % (entries.encode(), len(packed), packed)


def pdf_page(content: bytes, box: str = _MEDIA_BOX, resources: str = "", more: Iterable[bytes] = ()) -> bytes:
    """Return a PDF of one page; the objects of `more` are numbered from 6."""
    page = f"<</Type/Page/Parent 2 0 R{box}/Contents 5 0 R/Resources<</Font<</F 4 0 R>>{resources}>>>>"
    return pdf(
        (
            b"<</Type/Catalog/Pages 2 0 R>>",
            b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
            page.encode(),
            b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
            stream(content),
            *more,
        )
    )


def text_at(x: float, y: float, text: str, size: float = 11) -> bytes:
    """Return what shows a line of text on a page."""
    return f"BT /F {size} Tf {x} {y} Td ({text}) Tj ET\n".encode()


def pdf_of_vectors(count: int) -> bytes:
    """Return a PDF of a line of text below so many drawn lines."""
    drawn = "".join(f"{at % 500} {at % 700} m {at % 500 + 40} {at % 700} l S\n" for at in range(count))
    return pdf_page(text_at(72, 720, "We request a report of all that is drawn here.") + drawn.encode())


def pdf_of_spaces(size: int) -> bytes:
    """Return a PDF whose page unpacks to so many spaces before its text."""
    return pdf_page(b" " * size + text_at(72, 720, "We request a report."))


def pdf_of_calls(levels: int, calls: int) -> bytes:
    """Return a PDF of forms each of which shows the next one several times, so that the last shows without end."""
    forms = []
    for at in range(levels):
        last = at == levels - 1
        content = text_at(72, 700, "Again.") if last else b"/X Do\n" * calls
        inner = "/Font<</F 4 0 R>>" if last else f"/XObject<</X {7 + at} 0 R>>"
        forms.append(stream(content, f"/Type/XObject/Subtype/Form/BBox[0 0 595 842]/Resources<<{inner}>>"))
    return pdf_page(text_at(72, 720, "We request a report.") + b"/X Do\n", resources="/XObject<</X 6 0 R>>", more=forms)


def pdf_of_small_letters(size: float = 2) -> bytes:
    """Return a PDF of text too small to be read on paper."""
    lines = (text_at(72, 700 - 4 * at, f"{at}. We request the Board to report on it.", size) for at in range(1, 30))
    return pdf_page(b"".join(lines))


def pdf_of_strikes(count: int) -> bytes:
    """Return a PDF of a page on which so many words are struck with a tool for notes."""
    places = [(72 + at % 400, 100 + at % 600) for at in range(count)]
    notes = [
        b"<</Type/Annot/Subtype/StrikeOut/Rect[%d %d %d %d]/QuadPoints[%d %d %d %d %d %d %d %d]>>"
        % (x, y, x + 9, y + 9, x, y + 9, x + 9, y + 9, x, y, x + 9, y)
        for x, y in places
    ]
    listed = " ".join(f"{6 + at} 0 R" for at in range(count))
    return pdf_page(text_at(72, 720, "We request a report."), f"{_MEDIA_BOX}/Annots[{listed}]", more=notes)


def pdf_of_width(points: int) -> bytes:
    """Return a PDF of a page of such a width."""
    return pdf_page(text_at(72, 720, "We request a report of every one of the States."), f"/MediaBox[0 0 {points} 842]")


# -- text ------------------------------------------------------------------------------------------------------------


def html_of_links(count: int) -> bytes:
    """Return a page with so many marks of one footnote, which leads back to them all."""
    marks = "".join(f'word<a id="m{at}" href="#n"><sup>1</sup></a> ' for at in range(count))
    back = "".join(f'<a href="#m{at}">1</a> ' for at in range(count))
    return f'<html><body><p>{marks}</p><p id="n">{back} Note.</p></body></html>'.encode()


def columns(count: int, rows: int = 9) -> bytes:
    """Return a Markdown table of so many columns and rows."""
    row = b"|" + b" a |" * count + b"\n"
    return row + b"|" + b"---|" * count + b"\n" + row * rows


def cases() -> dict[str, Callable[[], bytes]]:
    """Return how each file is made, by its name."""
    return {
        "bomb.docx": partial(docx_of_spaces, 1_000_000_000, 1_000_000_000),
        "lying-bomb.docx": partial(docx_of_spaces, 1_000_000_000, 1_000),
        "full.docx": partial(docx_of_paragraphs, 99_000),
        "paragraphs-600000.docx": partial(docx_of_paragraphs, 600_000),
        "runs-300000.docx": partial(docx_of_runs, 300_000),
        "notes-50000.docx": partial(docx_of_notes, 50_000),
        "paragraphs-600000.odt": partial(odt_of_paragraphs, 600_000),
        "notes-50000.odt": partial(odt_of_notes, 50_000),
        "vectors-1000000.pdf": partial(pdf_of_vectors, 1_000_000),
        "spaces.pdf": partial(pdf_of_spaces, 1_000_000_000),
        "calls.pdf": partial(pdf_of_calls, 10, 10),
        "deep-5000.pdf": partial(pdf_of_calls, 5_000, 1),
        "small-letters.pdf": pdf_of_small_letters,
        "strikes-100000.pdf": partial(pdf_of_strikes, 100_000),
        "wide.pdf": partial(pdf_of_width, 1_000_000_000),
        "deep-1000.html": lambda: b"<html><body>" + b"<div>" * 1_000 + b"Deep.",
        "deep-1000000.html": lambda: b"<html><body>" + b"<div>" * 1_000_000 + b"Deep.",
        "one-line.html": lambda: b"<html><body><p>" + b"Some words here. " * 3_000_000,
        "raised-50000.html": lambda: b"<html><body><p>" + b"word<sup>1</sup> " * 50_000,
        "links-20000.html": partial(html_of_links, 20_000),
        "paragraphs-600000.html": lambda: b"<html><body>" + b"<p>Some words here.</p>" * 600_000,
        "full.txt": lambda: b"".join(b"%d. %b\n\n" % (at, b"We request a report on it. " * 7) for at in range(99_000)),
        "one-line.txt": lambda: b"Some words here. " * 3_000_000,
        "paragraphs.txt": lambda: b"".join(b"Paragraph %d of words.\n\n" % at for at in range(1_000_000)),
        "labels.txt": lambda: b"(a) " * 300_000,
        "brackets.txt": lambda: b"[" * 50_000,
        "brackets.md": lambda: b"[word " * 300_000,
        "lines-200000.md": lambda: b"word word\n" * 200_000,
        "columns-5000.md": partial(columns, 5_000),
        "cells-600000.md": partial(columns, 6, 100_000),
    }
