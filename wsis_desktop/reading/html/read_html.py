"""HTML: what a browser shows, with the numbers that it counts; nothing is fetched.

What is hidden, scripts, and the site's own navigation are left out; what is marked as inserted or deleted by the side of its
changes that is read.
"""

from __future__ import annotations

import re
from collections.abc import Generator, Iterator
from dataclasses import replace
from itertools import takewhile
from typing import Final, TypeVar

from lxml import etree, html

from wsis_desktop.model.progress import Progress, Stage, Steps, finish
from wsis_desktop.model.revision import Kind, Label, MarkedRun, TextSide
from wsis_desktop.reading.blocks.block import Block, Document
from wsis_desktop.reading.blocks.gathering import Gathered, Gatherer, Mark, tidy
from wsis_desktop.reading.conventions.cells import row_text
from wsis_desktop.reading.files.bounds import LONGEST_PARAGRAPH, Bounds
from wsis_desktop.reading.files.encoding import decode
from wsis_desktop.reading.files.stoppable import GoesOn
from wsis_desktop.reading.files.troubles import TooDeep, TooLarge
from wsis_desktop.reading.files.xml_parsing import MOST_ROOM, in_pieces, room_of
from wsis_desktop.reading.html.capitals import AS_TYPED, LOOKED_BACK, Shown, shown_in
from wsis_desktop.reading.html.changes import HtmlChanges
from wsis_desktop.reading.html.hypertext import name_title, without_contents
from wsis_desktop.reading.html.lists import ListCount
from wsis_desktop.reading.html.notes import Notes, find_notes_steps
from wsis_desktop.reading.html.styles import Styles
from wsis_desktop.reading.labels import going_on, parse_label

_LEFT_OUT_TAGS: Final = (
    "script style template noscript nav head title iframe object embed svg math canvas audio video select button "
    "textarea input dialog menu map datalist"
)
_LEFT_OUT: Final = frozenset(_LEFT_OUT_TAGS.split())
_LINE_TAGS: Final = (
    "address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer form "
    "header hgroup hr legend main p pre search section summary table tbody tfoot thead tr ul ol li html"
)
_LINES: Final = frozenset(_LINE_TAGS.split())
_HEADINGS: Final = ("h1", "h2", "h3", "h4", "h5", "h6")
_HIDING: Final = ("display:none", "visibility:hidden", "mso-element:comment")
_TITLES: Final = frozenset(("msotitle", "title"))
_STEP: Final = 500
# More text than a paragraph may hold, however it is encoded; scripts and the like are no text.
_ENDLESS: Final = re.compile(
    rb"(?:\A|<(?!script|style|template|noscript)[^<>]*>)[^<>]{%d}" % (4 * LONGEST_PARAGRAPH), re.IGNORECASE
)

T = TypeVar("T")

# An element that is being walked: it yields those inside it, one after the other.
Walk = Generator["Walk", None, None]


def read_html(data: bytes) -> Document:
    """Read an HTML page at once."""
    return finish(read_html_steps("", data))


def read_html_steps(name: str, data: bytes, side: TextSide = TextSide.AFTER) -> Steps[Document]:
    """Read an HTML page, or one of its texts where it has tracked changes; `name` is what troubles call it."""
    encoded, encoding = _decoded(data)
    root = yield from _parsed_steps(name, encoded, encoding)
    yield Progress(Stage.READING)
    if root is None:
        return Document([])
    titles = root.iter("title")
    title = next((tidy(each.text or "") for each in titles), "")
    changes = HtmlChanges(side)
    yield from changes.find_steps(root)
    blocks = yield from _blocks_steps(name, root, changes)
    name_title(blocks, title)
    return Document(blocks, title=title, tracked=changes.as_marks())


def html_blocks(name: str, fragment: str, goes_on: GoesOn) -> list[Block]:
    """Return the blocks of a piece of HTML, as the Markdown in the file `name` may hold."""
    root = _driven(_parsed_steps(name, fragment.encode("utf-8"), "utf-8"), goes_on)
    return [] if root is None else _driven(_blocks_steps(name, root, HtmlChanges()), goes_on)


def _driven(steps: Steps[T], goes_on: GoesOn) -> T:
    """Drive `steps` to their end, and ask between them whether to go on."""
    while True:
        try:
            next(steps)
        except StopIteration as ended:
            result: T = ended.value
            return result
        goes_on()


def _decoded(data: bytes) -> tuple[bytes, str | None]:
    """Return a page in UTF-8; as it is when its own statement of its encoding counts."""
    text = None if _declares_encoding(data) else decode(data)
    return (data, None) if text is None else (text.encode("utf-8"), "utf-8")


def _parsed_steps(name: str, data: bytes, encoding: str | None) -> Steps[html.HtmlElement | None]:
    """Parse piece by piece, without fetching anything; return None for a page that holds nothing."""
    _require_bounded(name, data)
    # Without its own bounds, past which the parser drops what follows.
    parser = html.HTMLParser(encoding=encoding, no_network=True, remove_comments=True, remove_pis=True, huge_tree=True)
    try:
        for piece in in_pieces(data):
            parser.feed(piece)
            yield Progress(Stage.READING)
        root = parser.close()
    except (etree.ParserError, etree.XMLSyntaxError, ValueError):
        return None
    if any(entry.type == etree.ErrorTypes.ERR_RESOURCE_LIMIT for entry in parser.feed_error_log):
        raise TooDeep(name=name)
    return root


def _require_bounded(name: str, data: bytes) -> None:
    """Raise `TooLarge` for a page that would take too much memory, or `TooLong` for one that is one long line."""
    if room_of(data) > MOST_ROOM:
        reason = f"its elements take more than {MOST_ROOM // 1_000_000} megabytes of memory"
        raise TooLarge(name=name, reason=reason)
    if _ENDLESS.search(data):
        Bounds(name).require_short(LONGEST_PARAGRAPH + 1)


def _declares_encoding(data: bytes) -> bool:
    """Tell a page in some encoding of its own from one in UTF-8 or UTF-16, whatever it declares."""
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return b"charset" in data[:2048].lower()
    return False


def _blocks_steps(name: str, root: html.HtmlElement, changes: HtmlChanges) -> Steps[list[Block]]:
    notes = yield from find_notes_steps(root)
    walker = _Walker(notes, Bounds(name), Styles(root), changes)
    # A stack of our own: elements may stand inside one another deeper than functions may call one another.
    under_way: list[Walk] = [walker.walk(root)]
    entered = 0
    while under_way:
        inner = next(under_way[-1], None)
        if inner is None:
            under_way.pop()
            continue
        under_way.append(inner)
        entered += 1
        if entered % _STEP == 0:
            yield Progress(Stage.READING)
    walker.flush()
    return without_contents(walker.blocks, walker.linked)


class _Walker:
    """Walks the tree; text gathers until a line-breaking element begins or ends."""

    def __init__(self, notes: Notes, bounds: Bounds, styles: Styles, changes: HtmlChanges) -> None:
        self.blocks: list[Block] = []
        self.linked: set[int] = set()
        self._link: html.HtmlElement | None = None
        self._letters = self._linked_letters = 0
        self._bounds = bounds
        self._notes = notes
        self._styles = styles
        self._changes = changes
        self._mark: Mark | None = None
        self._shown = AS_TYPED
        self._before = ""
        self._gatherer = Gatherer()
        self._lists: list[ListCount | None] = []
        self._at_item = False
        self._label: Label | None = None
        self._began_at = 0
        self._parts: list[Block] | None = None
        self._printed = ""

    def flush(self, kind: Kind = Kind.PARAGRAPH, level: int = 0) -> None:
        """Make a block of the text gathered so far; the first one of a list's item bears its label."""
        self._make(self._gatherer.finish_marked(), kind, level)

    def _make(self, gathered: Gathered, kind: Kind, level: int = 0) -> None:
        """Make a block of what was gathered."""
        text, notes, changes = gathered
        is_link = 0 < self._letters == self._linked_letters
        self._letters = self._linked_letters = 0
        self._before = ""
        if not text:
            return
        if is_link:
            self.linked.add(len(self.blocks))
        label = None
        if self._at_item:
            label, self._at_item = self._label, False
            if kind is Kind.PARAGRAPH:
                kind, level = Kind.ITEM, self._began_at
        self._bounds.take(text)
        self.blocks.append(Block(kind, text, label=label, level=level, notes=notes, changes=_with_end(changes, text)))

    def walk(self, element: html.HtmlElement) -> Walk:
        """Take in an element and what it holds."""
        if self._is_left_out(element):
            return
        if element in self._notes.bodies:
            yield from self._footnote(element)
        elif element in self._notes.marks:
            self._gatherer.note(self._notes.marks[element])
        else:
            yield from self._enter(element)

    def _is_left_out(self, element: html.HtmlElement) -> bool:
        return _is_left_out(element) or element in self._notes.comments or self._changes.leaves_out(element)

    def _enter(self, element: html.HtmlElement) -> Walk:
        tag = str(element.tag)
        if tag in _HEADINGS:
            self.flush()
            yield from self._inside(element)
            self.flush(Kind.HEADING, int(tag[1]))
        elif tag in {"ul", "ol"}:
            yield from self._list(element)
        elif tag == "li":
            yield from self._item(element)
        elif tag == "table" and not _is_layout(element):
            yield from self._table(element)
        elif tag in {"br", "wbr"}:
            self._add(" " if tag == "br" else "")
        elif tag in _LINES:
            self.flush()
            yield from self._inside(element)
            self.flush(Kind.TITLE if tag == "p" and self._is_title(element) else Kind.PARAGRAPH)
        else:
            yield from self._inside(element)

    def _is_title(self, element: html.HtmlElement) -> bool:
        """Tell the paragraph that a word processor set as the document's title, above all headings."""
        names = {name.lower() for name in (element.get("class") or "").split()}
        return bool(names & _TITLES) and all(block.kind is Kind.PARAGRAPH for block in self.blocks)

    def _inside(self, element: html.HtmlElement) -> Walk:
        outside, self._link = self._link, element if _leads_within(element) else self._link
        unmarked, self._mark = self._mark, self._changes.told(element) or self._mark
        shown, self._shown = self._shown, shown_in(element, self._shown, self._styles)
        self._say(element.text)
        for child in element:
            yield self.walk(child)
            self._say(child.tail)
        self._link, self._mark, self._shown = outside, unmarked, shown

    def _say(self, text: str | None) -> None:
        """Gather text, and count how much of it is a link within the page."""
        letters = sum(map(str.isalnum, text or ""))
        self._letters += letters
        self._linked_letters += letters if self._link is not None else 0
        self._add(text or "")

    def _add(self, text: str) -> None:
        """Gather text as it is shown."""
        self._gatherer.add(self._shown.of(text, self._before), self._mark)
        self._before = f"{self._before}{text}"[-LOOKED_BACK:]

    def _list(self, element: html.HtmlElement) -> Walk:
        self.flush()
        self._lists.append(ListCount.of(element, self._styles) if element.tag == "ol" else None)
        yield from self._inside(element)
        self.flush()
        self._lists.pop()

    def _item(self, element: html.HtmlElement) -> Walk:
        self.flush()
        if self._changes.is_gone(element):
            return
        count = self._lists[-1] if self._lists else None
        printed = count.next(element.get("value")) if count else ""
        outer = self._label if self._at_item else None
        label = replace(parse_label(printed), computed=True) if printed else None
        self._label = going_on(outer, label) if outer else label
        self._at_item, self._began_at = True, self._began_at if outer else len(self._lists)
        yield from self._inside(element)
        self.flush()
        self._at_item = False

    def _table(self, table: html.HtmlElement) -> Walk:
        self.flush()
        shown = self._shown
        for caption in table.iterfind("caption"):
            self._shown = shown_in(table, shown, self._styles)
            yield from self._inside(caption)
            self.flush()
        for row in table.iter("tr"):
            if self._changes.is_gone(row) or any(map(self._changes.leaves_out, row.iterancestors())):
                continue
            self._mark = next(filter(None, map(self._changes.told, row.iterancestors())), None)
            self._shown = self._shown_in_row(table, row, shown)
            cells: list[list[Block]] = []
            for cell in _cells(row):
                cells.append([])
                self._parts = cells[-1]
                yield self._cell(cell)
                self._end_part()
            self._parts = None
            self._make(row_text(cells, self._mark), Kind.ROW)
        self._mark, self._shown = None, shown

    def _shown_in_row(self, table: html.HtmlElement, row: html.HtmlElement, outside: Shown) -> Shown:
        """Return how a row of a table shows words, which may stand in groups of rows."""
        groups = list(takewhile(lambda above: above is not table, row.iterancestors()))
        shown = outside
        for element in (table, *reversed(groups), row):
            shown = shown_in(element, shown, self._styles)
        return shown

    def _end_part(self) -> None:
        """End a paragraph within a cell; in a footnote, which is one, only a word."""
        if self._parts is None:
            self._add(" ")
            return
        text, notes, changes = self._gatherer.finish_marked()
        self._before = ""
        if text or self._printed:
            self._parts.append(Block(Kind.PARAGRAPH, text, notes=notes, changes=changes, printed=self._printed))
        self._printed = ""

    def _cell(self, element: html.HtmlElement) -> Walk:
        """Gather a cell's text, or a footnote's, whatever elements it is made of; its paragraphs are what lines show."""
        unmarked, self._mark = self._mark, self._changes.told(element) or self._mark
        shown, self._shown = self._shown, shown_in(element, self._shown, self._styles)
        self._add(element.text or "")
        for child in element:
            if child in self._notes.marks:
                self._gatherer.note(self._notes.marks[child])
            elif not (self._is_left_out(child) or child in self._notes.own_marks):
                yield self._in_cell(child)
            self._add(child.tail or "")
        self._mark, self._shown = unmarked, shown

    def _in_cell(self, child: html.HtmlElement) -> Walk:
        """Gather an element within a cell: lists count there as elsewhere."""
        breaks = child.tag in _LINES or child.tag == "br"
        if breaks:
            self._end_part()
        if child.tag in {"ul", "ol"}:
            self._lists.append(ListCount.of(child, self._styles) if child.tag == "ol" else None)
        elif child.tag == "li" and self._parts is not None and not self._changes.is_gone(child):
            count = self._lists[-1] if self._lists else None
            self._printed = count.next(child.get("value")) if count else ""
        yield self._cell(child)
        if child.tag in {"ul", "ol"}:
            self._lists.pop()
        if breaks:
            self._end_part()

    def _footnote(self, element: html.HtmlElement) -> Walk:
        self.flush()
        key = self._notes.bodies[element]
        yield from self._cell(element)
        text, _, changes = self._gatherer.finish_marked()
        if text:
            self._bounds.take(text)
            printed = self._notes.printed.get(key, "")
            label = parse_label(printed) if printed else None
            self.blocks.append(Block(Kind.FOOTNOTE, text, label=label, key=key, changes=_with_end(changes, text)))


def _with_end(changes: tuple[MarkedRun, ...], text: str) -> tuple[MarkedRun, ...]:
    """Return the marked runs of a paragraph, its end among them where all of it is marked alike."""
    if len(changes) == 1 and (changes[0].start, changes[0].end) == (0, len(text)):
        return (*changes, replace(changes[0], start=len(text)))
    return changes


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
