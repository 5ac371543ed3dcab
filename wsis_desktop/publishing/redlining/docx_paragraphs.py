"""How each kind of paragraph is set in a Word file: the name of its style, and the styles themselves."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from lxml import etree

from wsis_desktop.model.revision import Kind, Paragraph
from wsis_desktop.publishing.redlining.atoms import printed
from wsis_desktop.publishing.redlining.docx_marks import W, add

if TYPE_CHECKING:
    from docx.document import Document

_DEEPEST_HEADING: Final = 6
_DEEPEST_ITEM: Final = 4
_OF_KIND: Final = {Kind.TITLE: "Title", Kind.ROW: "TableText", Kind.FOOTNOTE: "FootnoteText"}
_STEP: Final = 567  # a centimetre, in twentieths of a point
_LATIN: Final = "Times New Roman"
_FONTS: Final = {"ascii": _LATIN, "hAnsi": _LATIN, "cs": _LATIN, "eastAsia": "SimSun"}
_FULL_LANGUAGE: Final = {"en": "en-GB", "fr": "fr-FR", "es": "es-ES", "ru": "ru-RU", "ar": "ar-SA", "zh": "zh-CN"}


@dataclass(frozen=True, slots=True)
class _Look:
    """How a style sets its paragraphs; measures in twentieths of a point, size in half points."""

    key: str
    name: str
    size: int = 21
    bold: bool = False
    centred: bool = False
    before: int = 0
    after: int = 120
    left: int = 0
    hanging: int = 0
    outline: int | None = None
    bullet: int = 0


def _looks() -> tuple[_Look, ...]:
    headings = tuple(
        _Look(f"Heading{n}", f"heading {n}", size=max(21, 28 - 2 * n), bold=True, before=240, outline=n - 1)
        for n in range(1, _DEEPEST_HEADING + 1)
    )
    items = tuple(
        _Look(f"Item{n}", f"Item {n}", left=_STEP * (n + 1), hanging=_STEP, after=80)
        for n in range(1, _DEEPEST_ITEM + 1)
    )
    bullets = tuple(
        _Look(f"BulletItem{n}", f"Bullet Item {n}", left=_STEP * (n + 1), hanging=_STEP, after=80, bullet=n)
        for n in range(1, _DEEPEST_ITEM + 1)
    )
    return (
        _Look("Title", "Title", size=32, bold=True, centred=True, after=240),
        *headings,
        _Look("NumberedParagraph", "Numbered Paragraph", left=0, hanging=0),
        *items,
        *bullets,
        _Look("TableText", "Table Text", size=19, after=40),
        _Look("FootnoteText", "footnote text", size=18, after=40),
        _Look("Header", "header", size=17, after=0),
        _Look("Footer", "footer", size=17, after=0, centred=True),
    )


LIST_OF_BULLETS: Final = "1"


def style_of(paragraph: Paragraph) -> str:
    """Return the key of a paragraph's style; empty for the usual one."""
    level = max(1, paragraph.level)
    match paragraph.kind:
        case Kind.HEADING:
            return f"Heading{min(level, _DEEPEST_HEADING)}"
        case Kind.ITEM if level > 1 or paragraph.label is None or not paragraph.label.number.isdecimal():
            return f"{'Item' if printed(paragraph) else 'BulletItem'}{min(level, _DEEPEST_ITEM)}"
        case Kind.ITEM | Kind.PARAGRAPH:  # a list of numbers is one of paragraphs
            return "NumberedParagraph" if printed(paragraph) else ""
        case kind:
            return _OF_KIND[kind]


def paragraph_properties(parent: etree._Element, style: str, *, rtl: bool) -> etree._Element:
    """Add the properties of a paragraph to it."""
    properties = add(parent, "pPr")
    if style:
        add(properties, "pStyle", val=style)
    if rtl:
        add(properties, "bidi")
    return properties


def set_styles(document: Document, language: str) -> None:
    """Give a new Word file our styles in place of its own, its language and a list of bullets."""
    styles = document.styles.element
    for child in list(styles):
        if child.tag == f"{W}style" and child.get(f"{W}styleId") not in {
            "DefaultParagraphFont",
            "TableNormal",
            "NoList",
        }:
            styles.remove(child)
    defaults = styles.find(f"{W}docDefaults")
    if defaults is not None:
        styles.remove(defaults)
    styles.insert(0, _defaults(language))
    normal = _style(styles, "paragraph", "Normal", "Normal", default=True)
    add(normal, "qFormat")
    add(add(normal, "pPr"), "spacing", before="0", after="120", line="264", lineRule="auto")
    for look in _looks():
        _add_look(styles, look)
    _reference(styles)
    _table(styles)
    numbering = document.part.numbering_part.element
    for child in list(numbering):
        numbering.remove(child)
    _bullets(numbering)


def _defaults(language: str) -> etree._Element:
    defaults = etree.Element(f"{W}docDefaults")
    run = add(add(defaults, "rPrDefault"), "rPr")
    add(run, "rFonts", **_FONTS)
    add(run, "sz", val="21")
    add(run, "szCs", val="21")
    full = _FULL_LANGUAGE.get(language, language or "en-GB")
    add(run, "lang", val="en-GB" if language in {"ar", "zh"} else full, eastAsia="zh-CN", bidi="ar-SA")
    add(add(defaults, "pPrDefault"), "pPr")
    return defaults


def _style(styles: etree._Element, kind: str, key: str, name: str, *, default: bool = False) -> etree._Element:
    style = add(styles, "style", type=kind, **({"default": "1"} if default else {}), styleId=key)
    add(style, "name", val=name)
    return style


def _add_look(styles: etree._Element, look: _Look) -> None:
    style = _style(styles, "paragraph", look.key, look.name)
    add(style, "basedOn", val="Normal")
    add(style, "qFormat")
    properties = add(style, "pPr")
    if look.outline is not None:
        add(properties, "keepNext")
        add(properties, "keepLines")
    if look.bullet:
        number = add(properties, "numPr")
        add(number, "ilvl", val=str(look.bullet - 1))
        add(number, "numId", val=LIST_OF_BULLETS)
    if look.left or look.hanging or look.key == "NumberedParagraph":
        tabs = add(properties, "tabs")
        add(tabs, "tab", val="left", pos=str(look.left or _STEP))
    add(properties, "spacing", before=str(look.before), after=str(look.after))
    if look.left:
        add(properties, "ind", left=str(look.left), hanging=str(look.hanging))
    if look.centred:
        add(properties, "jc", val="center")
    if look.outline is not None:
        add(properties, "outlineLvl", val=str(look.outline))
    run = add(style, "rPr")
    if look.bold:
        add(run, "b")
        add(run, "bCs")
    add(run, "sz", val=str(look.size))
    add(run, "szCs", val=str(look.size))


def _reference(styles: etree._Element) -> None:
    style = _style(styles, "character", "FootnoteReference", "footnote reference")
    add(add(style, "rPr"), "vertAlign", val="superscript")


def _table(styles: etree._Element) -> None:
    style = _style(styles, "table", "TableGrid", "Table Grid")
    add(style, "basedOn", val="TableNormal")
    borders = add(add(style, "tblPr"), "tblBorders")
    for side in ("top", "left", "bottom", "right", "insideH", "insideV"):
        add(borders, side, val="single", sz="4", space="0", color="808080")


def _bullets(numbering: etree._Element) -> None:
    abstract = add(numbering, "abstractNum", abstractNumId="0")
    add(abstract, "multiLevelType", val="hybridMultilevel")
    for at in range(_DEEPEST_ITEM):
        level = add(abstract, "lvl", ilvl=str(at))
        add(level, "start", val="1")
        add(level, "numFmt", val="bullet")
        add(level, "pStyle", val=f"BulletItem{at + 1}")
        add(level, "lvlText", val="•" if at % 2 == 0 else "–")
        add(level, "lvlJc", val="left")
        add(add(level, "pPr"), "ind", left=str(_STEP * (at + 2)), hanging=str(_STEP))
    add(add(numbering, "num", numId=LIST_OF_BULLETS), "abstractNumId", val="0")
