"""Which elements of an OpenDocument text are what to its reader."""

from __future__ import annotations

from typing import Final

from lxml import etree

from wsis_desktop.reading.odt.package import DRAW, MATH, OFFICE, SVG, TABLE, TEXT

HEADING: Final = f"{TEXT}h"
PARAGRAPHS: Final = (f"{TEXT}p", HEADING)
SPAN: Final = f"{TEXT}span"
NOTE: Final = f"{TEXT}note"
SECTION: Final = f"{TEXT}section"
CHANGE: Final = f"{TEXT}change"
CHANGE_START: Final = f"{TEXT}change-start"
CHANGE_END: Final = f"{TEXT}change-end"
# Tables of contents and of figures, which repeat the text.
CONTENTS: Final = tuple(
    f"{TEXT}{name}" for name in ("table-of-content", "illustration-index", "table-index", "object-index")
)
SPACES: Final = tuple(TEXT + name for name in ("s", "tab", "line-break"))
OBJECT: Final = f"{DRAW}object"
# What is drawn may hold paragraphs of its own.
BOXES: Final = tuple(
    DRAW + name
    for name in (
        "frame",
        "g",
        "custom-shape",
        "rect",
        "ellipse",
        "circle",
        "line",
        "polyline",
        "polygon",
        "path",
        "connector",
        "measure",
        "caption",
        "regular-polygon",
    )
)
LEFT_OUT: Final = frozenset(
    (
        *(f"{OFFICE}{name}" for name in ("annotation", "change-info", "forms", "binary-data", "event-listeners")),
        *(f"{TEXT}{name}" for name in ("tracked-changes", "note-citation", "ruby-text", "hidden-text", "script")),
        *(f"{TEXT}{name}-decls" for name in ("sequence", "variable", "user-field", "dde-connection")),
        *CONTENTS,
        # The sources of other indexes are patterns.
        *(f"{TEXT}{name}" for name in ("user-index", "bibliography-source", "alphabetical-index-source")),
        *(f"{SVG}{name}" for name in ("title", "desc")),
        *(f"{DRAW}{name}" for name in ("image", "object", "object-ole", "plugin", "applet", "floating-frame")),
        f"{TABLE}covered-table-cell",
        f"{TABLE}tracked-changes",
    )
)
_NOTES_ON_FORMULAS: Final = (f"{MATH}annotation", f"{MATH}annotation-xml")


def formula_text(formula: etree._Element) -> str:
    """Return what a formula shows, as one run of signs."""
    walk = etree.iterwalk(formula, events=("start",))
    pieces: list[str] = []
    for _, element in walk:
        if element.tag in _NOTES_ON_FORMULAS:
            walk.skip_subtree()
        else:
            pieces.append((element.text or "").strip())
    return "".join(pieces)


def last_paragraph(content: etree._Element) -> etree._Element | None:
    """Return the paragraph that some content ends in, None when it ends in something else."""
    last = next(content.iterchildren(reversed=True), None)
    while last is not None and last.tag in {f"{TEXT}list", f"{TEXT}list-item", f"{TEXT}list-header", SECTION}:
        last = next(last.iterchildren(reversed=True), None)
    return last if last is not None and last.tag in PARAGRAPHS else None
