"""The Universal Declaration of Human Rights in six languages, typeset in many ways by two typesetters."""

from __future__ import annotations

import io
import shutil
import subprocess
import unicodedata
from dataclasses import dataclass
from functools import cache
from html import escape
from pathlib import Path
from typing import Final, NamedTuple
from xml.etree import ElementTree as ET

import pymupdf
import pytest

from wsis_desktop.model.revision import Revision

LANGUAGES: Final = {"ar": "arb", "zh": "cmn_hans", "en": "eng", "fr": "fra", "ru": "rus", "es": "spa"}
_SPACE: Final = "{http://efele.net/udhr}"
_FONT_FOLDERS: Final = (
    "/usr/share/fonts", "/usr/local/share/fonts", "/Library/Fonts", "/System/Library/Fonts", "C:/Windows/Fonts",
)  # fmt: skip
_ARABIC: Final = ("Amiri-Regular.ttf", "DejaVuSans.ttf", "NotoNaskhArabic-Regular.ttf", "arial.ttf")
_CHINESE: Final = ("DroidSansFallbackFull.ttf", "DroidSansFallback.ttf", "NotoSansCJK-Regular.ttc", "simsun.ttc")


class Part(NamedTuple):
    """A title, paragraph or list item of the declaration, as it is printed."""

    kind: str
    label: str
    text: str

    @property
    def printed(self) -> str:
        """Return the label and the text as a reader sees them."""
        return f"{self.label} {self.text}".strip()


@dataclass(frozen=True)
class Layout:
    """How a text is set; lengths in points."""

    width: float = 595
    height: float = 842
    margin: float = 70
    size: float = 11
    columns: int = 1
    justified: bool = False
    hyphenated: bool = False
    indent: float = 0
    gap: float = 6


LAYOUTS: Final = {
    "plain": Layout(),
    "letter, justified": Layout(612, 792, 90, 12, justified=True),
    "two columns": Layout(margin=50, size=9, columns=2, justified=True),
    "large and narrow": Layout(420, 595, 50, 14),
    "small and indented": Layout(size=8.5, indent=18, gap=0, justified=True),
    "hyphenated": Layout(margin=130, size=12, justified=True, hyphenated=True),
}


@cache
def declaration(folder: Path, language: str) -> tuple[Part, ...]:
    """Return the parts of the declaration in the order of its text."""
    root = ET.parse(folder / "languages" / f"udhr_{LANGUAGES[language]}.xml").getroot()  # noqa: S314 - a file of ours
    parts: list[Part] = []

    def walk(element: ET.Element, count: int) -> None:
        number = 0
        for child in element:
            match child.tag.removeprefix(_SPACE):
                case "title":
                    parts.append(Part("heading" if parts else "title", "", one_line(child)))
                case "para":
                    parts.append(Part("item" if count else "paragraph", f"{count}." if count else "", one_line(child)))
                    count = 0
                case "listitem":
                    number += 1
                    walk(child, number)
                case _:
                    walk(child, 0)

    walk(root, 0)
    return tuple(parts)


def one_line(element: ET.Element) -> str:
    """Return an element's text with single spaces, in composed form."""
    return unicodedata.normalize("NFC", " ".join("".join(element.itertext()).split()))


def told(revision: Revision) -> list[str]:
    """Return what a revision's paragraphs say, each with its label as `Part.printed` has it."""
    lines = []
    for paragraph in revision.paragraphs:
        label = paragraph.printed_label
        lines.append(f"{label}{'.' if label.isdigit() else ''} {paragraph.text}".strip())
    return lines


def font_file(*names: str) -> Path:
    """Return the first of these font files that the machine has; skip the test when it has none."""
    for folder in map(Path, _FONT_FOLDERS):
        for name in names:
            if found := next(iter(sorted(folder.rglob(name))), None):
                return found
    pytest.skip(f"No font for this script is installed: one of {', '.join(names)} is needed.")


def font_for(language: str) -> Path:
    """Return a font file for a language whose letters MuPDF's own fonts do not have all."""
    return font_file(*(_ARABIC if language == "ar" else _CHINESE))


# -- MuPDF -----------------------------------------------------------------------------------------------------------


def set_by_mupdf(parts: tuple[Part, ...], language: str, layout: Layout, font: Path | None) -> bytes:
    """Typeset the parts with PyMuPDF's Story."""
    way = "rtl" if language == "ar" else "ltr"
    # In text from right to left, Story takes "left" for the edge where lines begin.
    align = "justify" if layout.justified else "left"
    css = f"body {{ font-size: {layout.size}pt; text-align: {align}; }} p {{ margin: {layout.gap}pt 0 0 0; }}"
    css += f"p.body {{ text-indent: {layout.indent}pt; }} h1 {{ font-size: 1.6em; }} h2 {{ font-size: 1.2em; }}"
    archive = None
    if font:
        css += f"@font-face {{ font-family: own; src: url({font.name}); }} body {{ font-family: own; }}"
        archive = pymupdf.Archive(str(font.parent))
    tags = {"title": "h1", "heading": "h2", "paragraph": 'p class="body"', "item": "p"}
    body = "".join(f"<{tags[part.kind]}>{escape(part.printed)}</{tags[part.kind].split()[0]}>" for part in parts)
    story = pymupdf.Story(
        f'<html lang="{language}"><body dir="{way}">{body}</body></html>', user_css=css, archive=archive
    )
    return _on_pages(story, layout, from_right=way == "rtl")


def _on_pages(story: pymupdf.Story, layout: Layout, *, from_right: bool) -> bytes:
    page = pymupdf.Rect(0, 0, layout.width, layout.height)
    left, right, margin = layout.margin, layout.width - layout.margin, layout.margin
    gutter = 24.0
    width = (right - left - gutter * (layout.columns - 1)) / layout.columns
    starts = [left + at * (width + gutter) for at in range(layout.columns)]
    columns = [pymupdf.Rect(x, margin, x + width, layout.height - margin) for x in starts]
    if from_right:
        columns.reverse()
    out = io.BytesIO()
    writer = pymupdf.DocumentWriter(out)
    more = True
    while more:
        device = writer.begin_page(page)
        for column in columns:
            if more:
                more = bool(story.place(column)[0])
                story.draw(device)
        writer.end_page()
    writer.close()
    return out.getvalue()


# -- LibreOffice -----------------------------------------------------------------------------------------------------

_FODT: Final = """<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
 xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
 xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"
 office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.text">
<office:font-face-decls>
 <style:font-face style:name="F" svg:font-family="'{latin}'"/><style:font-face style:name="C" svg:font-family="'{chinese}'"/>
 <style:font-face style:name="A" svg:font-family="'{arabic}'"/>
</office:font-face-decls>
<office:styles>
 <style:style style:name="P" style:family="paragraph">
  <style:paragraph-properties fo:text-align="{align}" fo:margin-top="{gap}pt" style:writing-mode="{way}"
   fo:text-indent="{indent}pt" fo:orphans="2" fo:widows="2"/>
  <style:text-properties style:font-name="F" style:font-name-asian="C" style:font-name-complex="A" fo:font-size="{size}pt"
   style:font-size-asian="{size}pt" style:font-size-complex="{size}pt" fo:language="{language}" fo:country="{country}"
   style:language-asian="zh" style:country-asian="CN" style:language-complex="ar" style:country-complex="EG"
   fo:hyphenate="{hyphenate}" fo:hyphenation-remain-char-count="2" fo:hyphenation-push-char-count="2"/>
 </style:style>
 <style:style style:name="I" style:family="paragraph" style:parent-style-name="P">
  <style:paragraph-properties fo:text-indent="0pt"/></style:style>
 <style:style style:name="H" style:family="paragraph" style:parent-style-name="P">
  <style:paragraph-properties fo:text-align="start" fo:margin-top="12pt" fo:text-indent="0pt" fo:keep-with-next="always"/>
  <style:text-properties fo:font-weight="bold" style:font-weight-asian="bold" style:font-weight-complex="bold"
   fo:hyphenate="false"/></style:style>
 <style:style style:name="T" style:family="paragraph" style:parent-style-name="H">
  <style:paragraph-properties fo:text-align="center"/>
  <style:text-properties fo:font-size="18pt" style:font-size-asian="18pt" style:font-size-complex="18pt"/></style:style>
</office:styles>
<office:automatic-styles>
 <style:page-layout style:name="L"><style:page-layout-properties fo:page-width="{width}pt" fo:page-height="{height}pt"
  fo:margin="{margin}pt" style:writing-mode="{way}"><style:columns fo:column-count="{columns}" fo:column-gap="24pt"/>
 </style:page-layout-properties></style:page-layout>
</office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="L"/></office:master-styles>
<office:body><office:text>{body}</office:text></office:body>
</office:document>
"""
_COUNTRIES: Final = {"ar": "EG", "zh": "CN", "en": "GB", "fr": "FR", "ru": "RU", "es": "ES"}


def write_flat_odt(parts: tuple[Part, ...], language: str, layout: Layout, path: Path) -> None:
    """Write the parts as a flat ODT file, for LibreOffice to typeset."""
    styles = {"title": "T", "heading": "H", "paragraph": "P", "item": "I"}
    body = "".join(f'<text:p text:style-name="{styles[one.kind]}">{escape(one.printed)}</text:p>' for one in parts)
    from_right = language == "ar"
    text = _FODT.format(
        align="justify" if layout.justified else ("end" if from_right else "start"),
        way="rl-tb" if from_right else "lr-tb",
        language=language,
        country=_COUNTRIES[language],
        hyphenate=str(layout.hyphenated).lower(),
        latin="DejaVu Serif",
        chinese="Droid Sans Fallback",
        arabic="Amiri",
        body=body,
        width=layout.width,
        height=layout.height,
        margin=layout.margin,
        size=layout.size,
        columns=layout.columns,
        indent=layout.indent,
        gap=layout.gap,
    )
    path.write_text(text, encoding="utf-8")


def set_by_libreoffice(sources: list[Path], folder: Path) -> None:
    """Typeset files with LibreOffice, all at once, into PDF files of the same names; skip where it is not installed."""
    program = shutil.which("soffice")
    if program is None:
        pytest.skip("LibreOffice is not installed: this test typesets with it.")
    profile = (folder / "profile").as_uri()
    command = [
        program,
        f"-env:UserInstallation={profile}",
        "--headless",
        "--convert-to",
        "pdf",
        "--outdir",
        str(folder),
    ]
    subprocess.run([*command, *map(str, sources)], check=True, capture_output=True, timeout=300)
