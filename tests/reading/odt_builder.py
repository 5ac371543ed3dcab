"""Builds small OpenDocument texts for tests, flat or zipped, out of the XML that they are about."""

from __future__ import annotations

import io
import zipfile

_NAMES = "urn:oasis:names:tc:opendocument:xmlns:"
_SPACES = " ".join(
    [f'xmlns:{name}="{_NAMES}{name}:1.0"' for name in ("office", "style", "text", "table", "manifest")]
    + [f'xmlns:draw="{_NAMES}drawing:1.0"', f'xmlns:fo="{_NAMES}xsl-fo-compatible:1.0"']
    + ['xmlns:dc="http://purl.org/dc/elements/1.1/"', 'xmlns:xlink="http://www.w3.org/1999/xlink"']
)
_TYPE = "application/vnd.oasis.opendocument.text"


def flat(*body: str, styles: str = "", more: str = "") -> bytes:
    """Return a flat file with this body; `more` are further children of its root."""
    return (
        f'<?xml version="1.0" encoding="UTF-8"?><office:document {_SPACES} office:mimetype="{_TYPE}">'
        f"<office:styles>{styles}</office:styles>{more}"
        f"<office:body><office:text>{''.join(body)}</office:text></office:body></office:document>"
    ).encode()


def odt(*body: str, manifest: str = "", automatic: str = "", **parts: str) -> bytes:
    """Return a zipped file with this body and its `automatic` styles; `manifest` stands in its manifest.

    `parts` are `styles` and `meta`.
    """
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("mimetype", _TYPE, zipfile.ZIP_STORED)
        listed = "".join(_entry(f"{name}.xml", "text/xml") for name in ("content", *parts))
        inside = manifest or _entry("/", _TYPE) + listed
        package.writestr("META-INF/manifest.xml", f"<manifest:manifest {_SPACES}>{inside}</manifest:manifest>")
        package.writestr(
            "content.xml",
            f"<office:document-content {_SPACES}><office:automatic-styles>{automatic}</office:automatic-styles>"
            f"<office:body><office:text>{''.join(body)}</office:text></office:body></office:document-content>",
        )
        for name, content in parts.items():
            package.writestr(f"{name}.xml", f"<office:document-{name} {_SPACES}>{content}</office:document-{name}>")
    return held.getvalue()


def _entry(path: str, media_type: str) -> str:
    """Say what a part is, as LibreOffice wants to know before it opens the file."""
    return f'<manifest:file-entry manifest:full-path="{path}" manifest:media-type="{media_type}"/>'


def p(*content: str, style: str = "") -> str:
    """Return a paragraph."""
    return f'<text:p text:style-name="{style}">{"".join(content)}</text:p>'


def h(text: str, level: int = 1, more: str = "") -> str:
    """Return a heading."""
    return f'<text:h text:outline-level="{level}" {more}>{text}</text:h>'


def item(*content: str, more: str = "") -> str:
    """Return an item of a list; plain words are made into a paragraph."""
    return f"<text:list-item {more}>{''.join(each if each[0] == '<' else p(each) for each in content)}</text:list-item>"


def listed(*items: str, style: str = "", more: str = "") -> str:
    """Return a list."""
    named = f'text:style-name="{style}"' if style else ""
    return f"<text:list {named} {more}>{''.join(items)}</text:list>"


def level(at: int, number_format: str, prefix: str = "", suffix: str = ".", more: str = "") -> str:
    """Return one numbered level of a list style."""
    return (
        f'<text:list-level-style-number text:level="{at}" style:num-format="{number_format}" '
        f'style:num-prefix="{prefix}" style:num-suffix="{suffix}" {more}/>'
    )


def list_style(name: str, *levels: str) -> str:
    """Return a list style."""
    return f'<text:list-style style:name="{name}">{"".join(levels)}</text:list-style>'


def table(*rows: str) -> str:
    """Return a table."""
    return f"<table:table>{''.join(rows)}</table:table>"


def row(*cells: str, more: str = "") -> str:
    """Return a row; a plain cell is made of its words."""
    inside = "".join(each if each[0] == "<" else f"<table:table-cell>{p(each)}</table:table-cell>" for each in cells)
    return f"<table:table-row {more}>{inside}</table:table-row>"


def region(key: str, kind: str, *content: str, who: str = "Ana", day: str = "2026-05-03", second: str = "") -> str:
    """Return one tracked change."""
    info = f"<office:change-info><dc:creator>{who}</dc:creator><dc:date>{day}T10:00:00</dc:date></office:change-info>"
    return (
        f'<text:changed-region text:id="{key}"><text:{kind}>{info}{"".join(content)}</text:{kind}>{second}'
        "</text:changed-region>"
    )


def tracked(*regions: str) -> str:
    """Return the tracked changes of a text."""
    return f"<text:tracked-changes>{''.join(regions)}</text:tracked-changes>"


def at(key: str) -> str:
    """Return the point where something was deleted."""
    return f'<text:change text:change-id="{key}"/>'


def came(key: str, *content: str) -> str:
    """Return what was inserted."""
    return f'<text:change-start text:change-id="{key}"/>{"".join(content)}<text:change-end text:change-id="{key}"/>'


def note(text: str, kind: str = "footnote", label: str = "") -> str:
    """Return a note; `label` is a mark of its own."""
    own = f'text:label="{label}"' if label else ""
    return (
        f'<text:note text:note-class="{kind}"><text:note-citation {own}>{label or "1"}</text:note-citation>'
        f"<text:note-body>{p(text)}</text:note-body></text:note>"
    )
