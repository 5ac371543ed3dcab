"""Markdown: CommonMark with tables, footnotes and the list markers that drafts use.

Ordered lists give the labels that a renderer shows; a paragraph that begins with a label of its own keeps it. Marks of
emphasis vanish, link texts stay, and what is struck out is left out.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from typing import Any, Final

from markdown_it import MarkdownIt
from markdown_it.rules_block import StateBlock
from markdown_it.rules_inline import StateInline
from markdown_it.token import Token

from wsis_desktop.model.progress import Progress, Stage, Steps, finish
from wsis_desktop.model.revision import Kind, Label
from wsis_desktop.reading.blocks.block import Block, Document, NoteRef
from wsis_desktop.reading.blocks.counting import Numbering
from wsis_desktop.reading.blocks.gathering import Gatherer, tidy
from wsis_desktop.reading.conventions.cells import row_text
from wsis_desktop.reading.files.bounds import Bounds
from wsis_desktop.reading.files.stoppable import GoesOn, stoppable_steps
from wsis_desktop.reading.files.troubles import TooDeep, TooLarge
from wsis_desktop.reading.files.xml_parsing import MOST_ROOM
from wsis_desktop.reading.html.hypertext import name_title, without_contents
from wsis_desktop.reading.html.lists import ListCount
from wsis_desktop.reading.html.read_html import html_blocks
from wsis_desktop.reading.labels import going_on, parse_label
from wsis_desktop.reading.markdown.source import Source, prepare

_NOTE_MARK: Final = re.compile(r"\[\^([^\]\s]+)\]")
_HEADING_ATTRIBUTES: Final = re.compile(r"\s*\{[#.:][^}]*\}\s*$")
_TAG: Final = re.compile(r"<(/?)\s*([a-zA-Z][a-zA-Z0-9]*)")
_LINES_IN_CELLS: Final = frozenset(("br", "p", "div", "ul", "ol", "li"))
_DELETED_TAGS: Final = frozenset(("del", "s", "strike"))
# How deep the parser follows blocks, which hold text, and marks inside a line, which only set it.
_DEEPEST_BLOCKS: Final = 10_000
_DEEPEST_MARKS: Final = 20
# How many of the parser's elements take as much room as a file may; a draft of a thousand pages has a tenth of them.
_ROOM_OF_ELEMENT: Final = 350
_MOST_ELEMENTS: Final = MOST_ROOM // _ROOM_OF_ELEMENT


def read_markdown(text: str) -> Document:
    """Read Markdown at once."""
    return finish(read_markdown_steps("", text))


def read_markdown_steps(name: str, text: str) -> Steps[Document]:
    """Read Markdown; `name` is what troubles call the file."""
    return (yield from stoppable_steps(lambda goes_on: _read(name, text, goes_on), Progress(Stage.READING)))


def _read(name: str, text: str, goes_on: GoesOn) -> Document:
    source = prepare(text)
    walker = _Walker(source, Bounds(name), goes_on)
    try:
        body = without_contents(walker.read(source.text), walker.linked)
        blocks = [*_front(source.front), *body]
        name_title(blocks, source.front.get("title", ""))
        blocks += walker.footnotes()
    except RecursionError:
        raise TooDeep(name=name) from None
    return Document(blocks, title=source.front.get("title", ""))


def _front(front: dict[str, str]) -> list[Block]:
    """Return what a renderer prints of the front matter; a date in digits alone (`2017-04-27`) is a publisher's stamp."""
    kinds = {"title": Kind.TITLE, "subtitle": Kind.TITLE, "author": Kind.PARAGRAPH, "date": Kind.PARAGRAPH}
    return [
        Block(kind, tidy(front[name]))
        for name, kind in kinds.items()
        if any(character.isalpha() for character in front.get(name, ""))
    ]


@dataclass(slots=True)
class _List:
    """A list that is open, and the number that its next item gets."""

    ordered: bool
    number: int
    numbering: Numbering = field(default_factory=Numbering)


class _Walker:
    """Turns the parser's tokens into blocks."""

    def __init__(self, source: Source, bounds: Bounds, goes_on: GoesOn) -> None:
        # What stands in a line is parsed when that comes to be read, and let go of: of a long text it takes most room.
        self._parser = _parser(_DEEPEST_BLOCKS).disable(["inline", "text_join"])
        self._line_parser = _parser(_DEEPEST_MARKS)
        self._shared: dict[str, Any] = {}
        _ask_at_each_line(self._parser, self._line_parser, goes_on, bounds.name)
        self._goes_on = goes_on
        self._bounds = bounds
        self._source = source
        self._markers = source.markers
        self._referred: list[str] = []
        self._blocks: list[Block] = []
        self.linked: set[int] = set()
        self._lists: list[_List] = []
        self._at_item = False
        self._label: Label | None = None
        self._began_at = 0
        self._opened_on, self._opened = -1, 0
        self._row: list[list[Block]] | None = None
        self._printed = ""
        self._counts: list[ListCount | None] = []
        self._heading = 0

    def read(self, text: str) -> list[Block]:
        """Return the blocks of `text`."""
        self._blocks, self._lists, self._row, self._shared = [], [], None, {}
        for token in self._parser.parse(text, self._shared):
            self._goes_on()
            if token.type in {"fence", "code_block"}:
                self._add(Kind.PARAGRAPH, tidy(token.content), [])
            elif token.type == "html_block":
                self._blocks += html_blocks(self._bounds.name, token.content, self._goes_on)
            elif token.type == "inline":
                self._inline(token)
            elif token.type.endswith("_close"):
                self._close(token)
            else:
                self._open(token)
        return self._blocks

    def footnotes(self) -> list[Block]:
        """Return the footnotes, in the order of their first marks; those without one come last."""
        self._markers = {}
        defined = self._source.footnotes
        keys = dict.fromkeys([*self._referred, *defined])
        return [self._footnote(key, number, defined[key]) for number, key in enumerate(keys, start=1)]

    def _footnote(self, key: str, number: int, text: str) -> Block:
        gathered = " ".join(part.text for part in self.read(text))
        return Block(Kind.FOOTNOTE, gathered, label=parse_label(key if key.isdigit() else str(number)), key=key)

    # -- blocks ----------------------------------------------------------------------------------------------------

    def _open(self, token: Token) -> None:
        match token.type:
            case "bullet_list_open" | "ordered_list_open":
                start = token.attrGet("start")
                self._lists.append(_List(token.type.startswith("ordered"), int(start) if start is not None else 1))
            case "list_item_open":
                self._open_item(token)
            case "heading_open":
                self._heading = int(token.tag[1:])
            case "tr_open":
                self._row = []
            case "td_open" | "th_open" if self._row is not None:
                self._row.append([])

    def _close(self, token: Token) -> None:
        match token.type:
            case "bullet_list_close" | "ordered_list_close":
                self._lists.pop()
            case "list_item_close":
                self._at_item = False
            case "heading_close":
                self._heading = 0
            case "tr_close" if self._row is not None:
                text, notes, _ = row_text(self._row, None)
                self._add(Kind.ROW, text, notes)
                self._row = None

    def _open_item(self, token: Token) -> None:
        """Find the label that a renderer shows before this item."""
        outer = self._label if self._at_item else None
        self._began_at = self._began_at if outer else len(self._lists)
        label = self._label_of(token)
        self._at_item, self._label = True, going_on(outer, label) if outer else label

    def _marker_on(self, line: int) -> str:
        """Return the marker of the item that opens on this line, perhaps behind others."""
        self._opened = self._opened + 1 if line == self._opened_on else 0
        self._opened_on = line
        return self._markers.get((line, self._opened), "")

    def _label_of(self, token: Token) -> Label | None:
        current = self._lists[-1]
        marker = self._marker_on(token.map[0]) if token.map else ""
        if not current.ordered:
            return None
        counted = f"{current.number}{token.markup}"
        current.number += 1
        if "#" in marker:
            return replace(parse_label(current.numbering.next()), computed=True)
        current.numbering.saw(marker or counted)
        return replace(parse_label(marker or counted), computed=not marker and counted != token.info + token.markup)

    def _inline(self, block: Token) -> None:
        (token,) = self._line_parser.parseInline(block.content, self._shared)
        gatherer = Gatherer()
        self._gather(token, gatherer)
        if self._row is not None:
            self._end_part(gatherer)
            self._counts.clear()
            return
        text, notes = gatherer.finish()
        if self._heading:
            text = _HEADING_ATTRIBUTES.sub("", text)
            self._add(Kind.HEADING, text, notes, level=self._heading)
        else:
            self._add(Kind.PARAGRAPH, text, notes, is_link=_is_link_within(token))

    def _add(self, kind: Kind, text: str, notes: list[NoteRef], level: int = 0, *, is_link: bool = False) -> None:
        """Add a block; the first one of a list's item bears its label."""
        label = None
        if self._at_item:
            label, self._at_item = self._label, False
            if kind is Kind.PARAGRAPH:
                kind, level = Kind.ITEM, self._item_level()
        if text:
            self._bounds.take(text)
            if is_link:
                self.linked.add(len(self._blocks))
            self._blocks.append(Block(kind, text, label=label, level=level, notes=notes))

    def _item_level(self) -> int:
        """Return the depth of an item; unknown when lettered items stand unindented, whose labels tell their depth."""
        depth = self._began_at
        lettered = self._label is not None and not self._label.number.isdecimal()
        return 0 if depth == 1 and lettered else depth

    # -- what stands in a line -------------------------------------------------------------------------------------

    def _gather(self, token: Token, into: Gatherer) -> None:
        deleted = 0
        for child in token.children or ():
            deleted += _deletion_step(child)
            if deleted > 0:
                continue
            match child.type:
                case "text" | "code_inline":
                    self._gather_text(child.content, into)
                case "softbreak" | "hardbreak":
                    into.add("\n")
                case "html_inline" if self._row is not None:
                    self._tag_in_cell(child, into)
                case "html_inline" if _tag_name(child) == "br":
                    into.add(" ")

    def _tag_in_cell(self, token: Token, into: Gatherer) -> None:
        """End a line of a cell where its tags do, whose lists count as on a web page."""
        name, closes = _tag_name(token), token.content.startswith("</")
        if name not in _LINES_IN_CELLS:
            return
        self._end_part(into)
        if name in {"ol", "ul"} and not closes:
            self._counts.append(ListCount.of_tag(token.content) if name == "ol" else None)
        elif name in {"ol", "ul"}:
            del self._counts[-1:]
        elif name == "li" and not closes:
            count = self._counts[-1] if self._counts else None
            self._printed = count.next() if count else ""

    def _end_part(self, gatherer: Gatherer) -> None:
        """End a paragraph within a cell."""
        text, notes = gatherer.finish()
        if self._row and (text or self._printed):
            self._row[-1].append(Block(Kind.PARAGRAPH, text, notes=notes, printed=self._printed))
        self._printed = ""

    def _gather_text(self, text: str, into: Gatherer) -> None:
        pieces = _NOTE_MARK.split(text)
        for at, piece in enumerate(pieces):
            if at % 2 == 0:
                into.add(piece)
            elif piece in self._source.footnotes:
                self._referred.append(piece)
                into.note(piece)
            else:
                into.add(f"[^{piece}]")


def _is_link_within(token: Token) -> bool:
    """Tell a line that is a link within the page, and nothing else."""
    children = [child for child in token.children or () if child.content.strip() or child.type.startswith("link")]
    if len(children) < len(("open", "close")) or children[0].type != "link_open" or children[-1].type != "link_close":
        return False
    inner = sum(child.type == "link_open" for child in children)
    return inner == 1 and str(children[0].attrGet("href") or "").startswith("#")


def _parser(levels: int) -> MarkdownIt:
    """Return a parser that follows so many levels; what stands deeper it drops without a word."""
    # Indented code is unknown in drafts, while paragraphs indented under a list item are common.
    parser = MarkdownIt("commonmark", {"html": True, "maxNesting": levels})
    return parser.enable(["table", "strikethrough"]).disable("code")


def _ask_at_each_line(blocks: MarkdownIt, lines: MarkdownIt, goes_on: GoesOn, name: str) -> None:
    """Let the parsers ask whether to go on wherever a block, or a line of one, or a mark within it may begin.

    They raise `TooLarge` where elements are far too many, of which each cell of a table has three.
    """

    def require_few(elements: int) -> None:
        if elements > _MOST_ELEMENTS:
            raise TooLarge(
                name=name, reason=f"its elements take more than {MOST_ROOM // 1_000_000} megabytes of memory"
            )

    def block(state: StateBlock, first: int, _last: int, _silent: bool) -> bool:  # noqa: FBT001 - the parser's own
        goes_on()
        require_few(len(state.tokens) + 3 * state.src.count("|", state.bMarks[first], state.eMarks[first]))
        return False

    def inline(state: StateInline, _silent: bool) -> bool:  # noqa: FBT001 - as above
        goes_on()
        require_few(len(state.tokens))
        return False

    blocks.block.ruler.before("table", "goes_on", block, {"alt": ["paragraph", "reference", "blockquote", "list"]})
    lines.inline.ruler.before("text", "goes_on", inline)


def _tag_name(token: Token) -> str:
    found = _TAG.match(token.content)
    return found[2].lower() if found else ""


def _deletion_step(token: Token) -> int:
    """Return 1 where a deletion begins, -1 behind its end, 0 elsewhere."""
    if token.type in {"s_open", "s_close"}:
        return token.nesting
    if token.type == "html_inline" and _tag_name(token) in _DELETED_TAGS:
        return -1 if token.content.startswith("</") else 1
    return 0
