"""Drafts that name things far away in every way their formats know."""

from __future__ import annotations

import io
import zipfile

import pymupdf

from tests.reading import odt_builder as office
from tests.reading.docx_builder import docx, paragraph, run

# Of a network that is kept for examples: nothing answers there.
NOWHERE = "http://192.0.2.1/draft"


def far_drafts(far: str = NOWHERE) -> dict[str, bytes]:
    """Return a draft of each format that asks for what is at the address `far`."""
    return {
        "far.docx": far_word(far, paragraph("We request.")),
        "far.odt": office.odt(*_office_text(far)),
        "far.fodt": far_flat(far),
        "far.pdf": far_pdf(far),
        **_web(far),
    }


def far_word(far: str, *body: str) -> bytes:
    """Return a Word file whose picture, template and settings are elsewhere."""
    kinds = ("image", "attachedTemplate", "header", "styles", "footnotes", "frame", "hyperlink")
    outside = "".join(
        f'<Relationship Id="x{kind}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/{kind}" '
        f'Target="{far}" TargetMode="External"/>'
        for kind in kinds
    )
    held = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(docx(*body))) as old, zipfile.ZipFile(held, "w") as new:
        for name in old.namelist():
            part = old.read(name)
            if name.endswith("document.xml.rels"):
                part = part.replace(b"<Relationships>", b"<Relationships>" + outside.encode())
            new.writestr(name, part)
    return held.getvalue()


def far_marked_word(far: str) -> bytes:
    """Return such a Word file with a tracked change."""
    came = f'<w:ins w:id="1" w:author="Ana" w:date="2026-05-03T10:00:00Z">{run(" a report")}</w:ins>'
    return far_word(far, paragraph("We request", came, "."))


def far_flat(far: str) -> bytes:
    """Return an OpenDocument text in one part."""
    return office.flat(*_office_text(far))


def _office_text(far: str) -> tuple[str, str]:
    pieces = (
        f'<draw:frame><draw:image xlink:href="{far}"/></draw:frame>'
        f'<draw:frame><draw:object xlink:href="{far}"/></draw:frame>'
        f'<text:a xlink:href="{far}">We</text:a> request.'
    )
    return office.p(
        pieces
    ), f'<text:section><text:section-source xlink:href="{far}"/>{office.p("More.")}</text:section>'


def far_pdf(far: str) -> bytes:
    """Return a PDF that links, jumps and launches away, with a script that runs when it opens."""
    document = pymupdf.open()
    page = document.new_page()
    page.insert_text((72, 72), "We request.")
    page.insert_link({"kind": pymupdf.LINK_URI, "from": pymupdf.Rect(0, 0, 99, 99), "uri": far})
    actions = (
        f"<</S/GoToR/F<</FS/URL/F({far})>>/D[0/Fit]>>",
        f"<</S/Launch/F({far})>>",
        f"<</S/SubmitForm/F<</FS/URL/F({far})>>>>",
        f"<</S/JavaScript/JS(app.launchURL\\('{far}'\\);)>>",
    )
    document.xref_set_key(document.pdf_catalog(), "OpenAction", f"<</S/URI/URI({far})/Next[{''.join(actions)}]>>")
    remote = document.get_new_xref()
    document.update_object(remote, f"<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Ref<</F<</FS/URL/F({far})>>/Page 0>>>>")
    document.update_stream(remote, b" ")
    document.xref_set_key(page.xref, "Resources", f"<</Font{_fonts(document, page)}/XObject<</Far {remote} 0 R>>>>")
    contents = page.get_contents()[0]
    document.update_stream(contents, document.xref_stream(contents) + b"\n/Far Do\n")
    data: bytes = document.tobytes()
    return data


def _fonts(document: pymupdf.Document, page: pymupdf.Page) -> str:
    return "<<" + "".join(f"/{font[4]} {font[0]} 0 R" for font in document.get_page_fonts(page.number)) + ">>"


def _web(far: str) -> dict[str, bytes]:
    page = (
        f'<!DOCTYPE html SYSTEM "{far}"><html><head><link rel="stylesheet" href="{far}"><base href="{far}">'
        f'<meta http-equiv="refresh" content="0;url={far}"><script src="{far}"></script></head>'
        f'<body><iframe src="{far}"></iframe><p>We <img src="{far}" alt=""> request.</p></body></html>'
    )
    strict = (
        f'<?xml version="1.0"?><!DOCTYPE html SYSTEM "{far}" [<!ENTITY far SYSTEM "{far}">]>'
        '<html xmlns:xi="http://www.w3.org/2001/XInclude"><body>'
        f'<xi:include href="{far}"/><p>We request.</p></body></html>'
    )
    marked = f"We ![]({far}) request <{far}>.\n\n[far]: {far}\n\n<img src='{far}'>\n"
    return {"far.html": page.encode(), "far.xhtml": strict.encode(), "far.md": marked.encode()}
