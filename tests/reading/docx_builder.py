"""Builds small DOCX files for tests, out of the XML that they are about."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterable
from xml.sax.saxutils import escape

_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_NAMES = (
    f'{_W} xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
    'xmlns:v="urn:schemas-microsoft-com:vml" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
)
_RELATED = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"'
_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_KINDS = {
    "styles": "styles",
    "numbering": "numbering",
    "footnotes": "footnotes",
    "endnotes": "endnotes",
    "settings": "settings",
    "header1": "header",
    "footer1": "footer",
}
_ROOTS = {"header1": "hdr", "footer1": "ftr"}


def docx(*body: str, **parts: str) -> bytes:
    """Return a DOCX file with this body; `parts` are the contents of `styles`, `numbering`, `header1` and so on."""
    held = io.BytesIO()
    relations = "".join(
        f'<Relationship Id="r{at}" Type="{_RELATED}/{_KINDS[name]}" Target="{name}.xml"/>'
        for at, name in enumerate(parts)
    )
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("[Content_Types].xml", _content_types(parts))
        package.writestr(
            "_rels/.rels",
            f'<Relationships {_PACKAGE}><Relationship Id="r" Type="{_RELATED}/officeDocument" Target="word/document.xml"/>'
            "</Relationships>",
        )
        package.writestr("word/_rels/document.xml.rels", f"<Relationships {_PACKAGE}>{relations}</Relationships>")
        package.writestr("word/document.xml", f"<w:document {_NAMES}><w:body>{''.join(body)}</w:body></w:document>")
        for name, content in parts.items():
            root = _ROOTS.get(name, name)
            package.writestr(f"word/{name}.xml", f"<w:{root} {_NAMES}>{content}</w:{root}>")
    return held.getvalue()


def _content_types(parts: Iterable[str]) -> str:
    """Say what each part is, as word processors want to know before they open the file."""
    types = {"document": "document.main"} | {name: _KINDS[name] for name in parts}
    overrides = "".join(
        f'<Override PartName="/word/{name}.xml" ContentType="{_TYPE}.{kind}+xml"/>' for name, kind in types.items()
    )
    return (
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{overrides}</Types>'
    )


def page_setup(*parts: str, more: str = "") -> str:
    """Return the last thing in a body, which names those of its `parts`, in their order, that stand on each page."""
    named = "".join(
        f'<w:{_KINDS[name]}Reference w:type="default" r:id="r{at}"/>' for at, name in enumerate(parts) if name in _ROOTS
    )
    return f'<w:sectPr>{named}{more}<w:pgSz w:w="11906" w:h="16838"/></w:sectPr>'


def run(text: str, properties: str = "") -> str:
    """Return a run."""
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{escape(text)}</w:t></w:r>'


def paragraph(*content: str, style: str = "", properties: str = "") -> str:
    """Return a paragraph of runs; plain words are made into one."""
    inside = "".join(piece if piece.startswith("<") else run(piece) for piece in content)
    named = f'<w:pStyle w:val="{style}"/>' if style else ""
    return f"<w:p><w:pPr>{named}{properties}</w:pPr>{inside}</w:p>"


def listed(text: str, num: int, level: int = 0) -> str:
    """Return a paragraph that counts in a list."""
    return paragraph(text, properties=f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{num}"/></w:numPr>')


def level(at: int, number_format: str, text: str, more: str = "") -> str:
    """Return one level of a numbering."""
    return (
        f'<w:lvl w:ilvl="{at}"><w:start w:val="1"/><w:numFmt w:val="{number_format}"/>'
        f'<w:lvlText w:val="{text}"/>{more}</w:lvl>'
    )


def abstract(key: int, *levels: str) -> str:
    """Return a numbering that lists may count in."""
    return f'<w:abstractNum w:abstractNumId="{key}">{"".join(levels)}</w:abstractNum>'


def numbers(num: int, key: int, overrides: str = "") -> str:
    """Return a list that counts in a numbering."""
    return f'<w:num w:numId="{num}"><w:abstractNumId w:val="{key}"/>{overrides}</w:num>'


def table(*rows: str) -> str:
    """Return a table."""
    return f"<w:tbl>{''.join(rows)}</w:tbl>"


def row(*cells: str, properties: str = "") -> str:
    """Return a row; a plain cell is made of its words."""
    inside = "".join(each if each.startswith("<w:tc>") else cell(each) for each in cells)
    return f"<w:tr><w:trPr>{properties}</w:trPr>{inside}</w:tr>"


def cell(text: str, properties: str = "") -> str:
    """Return a cell of one paragraph."""
    return f"<w:tc><w:tcPr>{properties}</w:tcPr>{paragraph(text)}</w:tc>"


def style(key: str, name: str, content: str = "", kind: str = "paragraph") -> str:
    """Return a style."""
    return f'<w:style w:type="{kind}" w:styleId="{key}"><w:name w:val="{name}"/>{content}</w:style>'
