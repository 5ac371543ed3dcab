"""HTML: what a browser shows, with the numbers that it counts; nothing is fetched.

What is hidden, scripts, and the site's own navigation are left out; what is marked as deleted too.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from lxml import etree, html

from wsis_desktop.model.revision import Kind, Label
from wsis_desktop.reading.blocks import Block, Document
from wsis_desktop.reading.encoding import decode
from wsis_desktop.reading.gathering import Gatherer, tidy
from wsis_desktop.reading.html_lists import ListCount
from wsis_desktop.reading.html_notes import Notes, find_notes
from wsis_desktop.reading.hypertext import name_title, without_contents
from wsis_desktop.reading.labels import parse_label

_LEFT_OUT_TAGS: Final = (
    "script style template noscript nav head title iframe object embed svg math canvas audio video select button "
    "textarea input dialog menu map datalist del s strike"
)
_LEFT_OUT: Final = frozenset(_LEFT_OUT_TAGS.split())
_LINE_TAGS: Final = (
    "address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer form "
    "header hgroup hr legend main p pre search section summary table tbody tfoot thead tr ul ol li html"
)
_LINES: Final = frozenset(_LINE_TAGS.split())
_HEADINGS: Final = ("h1", "h2", "h3", "h4", "h5", "h6")
_HIDING: Final = ("display:none", "visibility:hidden")
_DEEPEST: Final = 240


def read_html(data: bytes) -> Document:
    """Read an HTML page."""
    root = _parsed(data)
    if root is None:
        return Document([])
    titles = root.iter("title")
    title = next((tidy(each.text or "") for each in titles), "")
    blocks = _blocks(root)
    name_title(blocks, title)
    return Document(blocks, title=title)


def html_blocks(fragment: str) -> list[Block]:
    """Return the blocks of a piece of HTML, as Markdown may hold."""
    root = _parsed(fragment.encode("utf-8"), encoding="utf-8")
    return [] if root is None else _blocks(root)


def _parsed(data: bytes, encoding: str | None = None) -> html.HtmlElement | None:
    """Parse without fetching anything; the page's own statement of its encoding counts unless it is wrong."""
    if encoding is None and (text := decode(data)) is not None and not _declares_encoding(data):
        data, encoding = text.encode("utf-8"), "utf-8"
    parser = html.HTMLParser(encoding=encoding, no_network=True, remove_comments=True, remove_pis=True, huge_tree=False)
    try:
        return html.document_fromstring(data, parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError, ValueError):
        return None


def _declares_encoding(data: bytes) -> bool:
    """Tell a page in some encoding of its own from one in UTF-8 or UTF-16, whatever it declares."""
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return b"charset" in data[:2048].lower()
    return False


def _blocks(root: html.HtmlElement) -> list[Block]:
    walker = _Walker(find_notes(root))
    walker.walk(root, 0)
    walker.flush()
    return without_contents(walker.blocks, walker.linked)


class _Walker:
    """Walks the tree; text gathers until a line-breaking element begins or ends."""

    def __init__(self, notes: Notes) -> None:
        self.blocks: list[Block] = []
        self.linked: set[int] = set()
        self._link: html.HtmlElement | None = None
        self._letters = self._linked_letters = 0
        self._notes = notes
        self._gatherer = Gatherer()
        self._lists: list[ListCount | None] = []
        self._at_item = False
        self._label: Label | None = None

    def flush(self, kind: Kind = Kind.PARAGRAPH, level: int = 0) -> None:
        """Make a block of the text gathered so far; the first one of a list's item bears its label."""
        text, notes = self._gatherer.finish()
        is_link = 0 < self._letters == self._linked_letters
        self._letters = self._linked_letters = 0
        if not text:
            return
        if is_link:
            self.linked.add(len(self.blocks))
        label = None
        if self._at_item:
            label, self._at_item = self._label, False
            if kind is Kind.PARAGRAPH:
                kind, level = Kind.ITEM, len(self._lists)
        self.blocks.append(Block(kind, text, label=label, level=level, notes=notes))

    def walk(self, element: html.HtmlElement, depth: int) -> None:
        """Take in an element and what it holds."""
        if depth > _DEEPEST or _is_left_out(element):
            return
        if element in self._notes.bodies:
            self._footnote(element)
        elif element in self._notes.marks:
            self._gatherer.note(self._notes.marks[element])
        else:
            self._enter(element, depth)

    def _enter(self, element: html.HtmlElement, depth: int) -> None:
        tag = str(element.tag)
        if tag in _HEADINGS:
            self.flush()
            self._inside(element, depth)
            self.flush(Kind.HEADING, int(tag[1]))
        elif tag in {"ul", "ol"}:
            self._list(element, depth)
        elif tag == "li":
            self._item(element, depth)
        elif tag == "table" and not _is_layout(element):
            self._table(element)
        elif tag in {"br", "wbr"}:
            self._gatherer.add(" " if tag == "br" else "")
        elif tag in _LINES:
            self.flush()
            self._inside(element, depth)
            self.flush()
        else:
            self._inside(element, depth)

    def _inside(self, element: html.HtmlElement, depth: int) -> None:
        outside, self._link = self._link, element if _leads_within(element) else self._link
        self._say(element.text)
        for child in element:
            self.walk(child, depth + 1)
            self._say(child.tail)
        self._link = outside

    def _say(self, text: str | None) -> None:
        """Gather text, and count how much of it is a link within the page."""
        letters = sum(map(str.isalnum, text or ""))
        self._letters += letters
        self._linked_letters += letters if self._link is not None else 0
        self._gatherer.add(text or "")

    def _list(self, element: html.HtmlElement, depth: int) -> None:
        self.flush()
        self._lists.append(ListCount.of(element) if element.tag == "ol" else None)
        self._inside(element, depth)
        self.flush()
        self._lists.pop()

    def _item(self, element: html.HtmlElement, depth: int) -> None:
        self.flush()
        count = self._lists[-1] if self._lists else None
        printed = count.next(element.get("value")) if count else ""
        self._label = replace(parse_label(printed), computed=True) if printed else None
        self._at_item = True
        self._inside(element, depth)
        self.flush()
        self._at_item = False

    def _table(self, table: html.HtmlElement) -> None:
        self.flush()
        for caption in table.iterfind("caption"):
            self._inside(caption, 0)
            self.flush()
        for row in table.iter("tr"):
            for at, cell in enumerate(_cells(row)):
                self._gatherer.add(" | " if at else "")
                self._cell(cell, 0)
            self.flush(Kind.ROW)

    def _cell(self, element: html.HtmlElement, depth: int) -> None:
        """Gather a cell's text, or a footnote's, whatever elements it is made of, into one line."""
        self._gatherer.add(element.text or "")
        for child in element:
            if child in self._notes.marks:
                self._gatherer.note(self._notes.marks[child])
            elif depth < _DEEPEST and not _is_left_out(child) and child not in self._notes.own_marks:
                breaks = child.tag in _LINES or child.tag == "br"
                self._gatherer.add(" " if breaks else "")
                self._cell(child, depth + 1)
                self._gatherer.add(" " if breaks else "")
            self._gatherer.add(child.tail or "")

    def _footnote(self, element: html.HtmlElement) -> None:
        self.flush()
        key = self._notes.bodies[element]
        self._cell(element, 0)
        text, _ = self._gatherer.finish()
        if text:
            printed = self._notes.printed.get(key, "")
            self.blocks.append(Block(Kind.FOOTNOTE, text, label=parse_label(printed) if printed else None, key=key))


def _is_left_out(element: html.HtmlElement) -> bool:
    if not isinstance(element.tag, str) or element.tag in _LEFT_OUT or element.get("hidden") is not None:
        return True
    style = (element.get("style") or "").replace(" ", "").lower()
    if any(hiding in style for hiding in _HIDING):
        return True
    if element.get("role") == "navigation":
        return True
    parent = element.getparent()
    return element.tag == "footer" and parent is not None and parent.tag == "body"


def _leads_within(element: html.HtmlElement) -> bool:
    return element.tag == "a" and (element.get("href") or "").startswith("#")


def _is_layout(table: html.HtmlElement) -> bool:
    """Tell a table that only lays out the page: it says so, holds another table, or has one cell to a row."""
    if table.get("role") in {"presentation", "none"} or next(table.iterdescendants("table"), None) is not None:
        return True
    return all(len(list(_cells(row))) <= 1 for row in table.iter("tr"))


def _cells(row: html.HtmlElement) -> Iterator[html.HtmlElement]:
    return (cell for cell in row if cell.tag in {"td", "th"})
