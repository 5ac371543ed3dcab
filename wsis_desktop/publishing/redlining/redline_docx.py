"""A comparison as a Word file with tracked changes: accepting all gives the later text, rejecting all the earlier one."""

from __future__ import annotations

import io
from collections.abc import Callable
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final

import docx
from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import XmlPart
from docx.shared import Cm
from lxml import etree

from wsis_desktop.model.comparison import Comparison
from wsis_desktop.publishing.changes import summary_sentence
from wsis_desktop.publishing.redlining import US
from wsis_desktop.publishing.redlining.docx_body import RIGHT_TO_LEFT, Authors, DocxBody
from wsis_desktop.publishing.redlining.docx_marks import Marker, W, add, add_field, add_text
from wsis_desktop.publishing.redlining.docx_paragraphs import paragraph_properties, set_styles
from wsis_desktop.publishing.redlining.redline_document import redline_title
from wsis_desktop.publishing.redlining.tape import Tape
from wsis_desktop.publishing.speaking import say, spoken

if TYPE_CHECKING:
    from docx.document import Document
    from docx.section import Section, _BaseHeaderFooter

_MARGIN: Final = Cm(2.5)
_LONGEST_PROPERTY: Final = 255
_SEPARATOR, _CONTINUED = -1, 0


def redline_docx(comparison: Comparison, *, author: str = US, moment: datetime | None = None) -> bytes:
    """Return the whole text as a Word file whose changes are tracked, in the name of `author`.

    What is only written otherwise (quotation marks, spaces, hyphens) stands in a name of its own, so that it can be hidden.
    """
    document = docx.Document()
    set_styles(document, comparison.new.language)
    _set_page(document.sections[0], comparison)
    _describe(document, comparison, author)
    body = document.element.body
    page = body[-1]
    for child in list(body):
        body.remove(child)
    notes = _footnotes(document)
    marker = Marker(moment or datetime.now(UTC))
    DocxBody(
        comparison, Tape(comparison), Authors(author, say("{author} (typography)", author=author)), marker, body, notes
    ).write()
    body.append(page)
    held = io.BytesIO()
    document.save(held)
    return held.getvalue()


def _set_page(section: Section, comparison: Comparison) -> None:
    """Set an A4 page that says at its head what is compared, and at its foot which page it is."""
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.left_margin = section.right_margin = section.top_margin = section.bottom_margin = _MARGIN
    title, rtl = redline_title(comparison), spoken() in RIGHT_TO_LEFT
    _furniture(section.header, "Header", lambda parent: add_text(parent, title, rtl=rtl), rtl=rtl)
    _furniture(section.footer, "Footer", _page_numbers)


def _furniture(of: _BaseHeaderFooter, style: str, fill: Callable[[etree._Element], None], *, rtl: bool = False) -> None:
    of.is_linked_to_previous = False
    element = of.paragraphs[0]._p  # noqa: SLF001 - python-docx has no fields
    for child in list(element):
        element.remove(child)
    paragraph_properties(element, style, rtl=rtl)
    fill(element)


def _page_numbers(parent: etree._Element) -> None:
    add_field(parent, "PAGE")
    add_text(parent, "/")
    add_field(parent, "NUMPAGES")


def _describe(document: Document, comparison: Comparison, author: str) -> None:
    properties = document.core_properties
    properties.title = comparison.new.title[:_LONGEST_PROPERTY]
    properties.author = author[:_LONGEST_PROPERTY]
    properties.language = comparison.new.language
    properties.comments = summary_sentence(comparison)
    properties.subject = redline_title(comparison)[:_LONGEST_PROPERTY]
    for key, relation in list(document.part.package.rels.items()):
        if relation.reltype == RELATIONSHIP_TYPE.THUMBNAIL:
            del document.part.package.rels[key]  # a picture of an empty page


def _footnotes(document: Document) -> etree._Element:
    """Give a Word file a part for its footnotes, with the lines that separate them from the text."""
    root = etree.fromstring(f'<w:footnotes xmlns:w="{W[1:-1]}"/>')
    for number, kind in ((_SEPARATOR, "separator"), (_CONTINUED, "continuationSeparator")):
        note = add(root, "footnote", type=kind, id=str(number))
        add(add(add(note, "p"), "r"), kind)
    package = document.part.package
    part = XmlPart(PackURI("/word/footnotes.xml"), CONTENT_TYPE.WML_FOOTNOTES, root, package)  # type: ignore[arg-type]
    document.part.relate_to(part, RELATIONSHIP_TYPE.FOOTNOTES)
    settings = document.settings.element
    properties = add(settings, "footnotePr")
    for number in (_SEPARATOR, _CONTINUED):
        add(properties, "footnote", id=str(number))
    zoom = settings.find(f"{W}zoom")
    if zoom is not None:
        zoom.set(f"{W}percent", "100")  # which the schema wants
    compatible = settings.find(f"{W}compat")
    if compatible is not None:
        compatible.addprevious(properties)
    return root
