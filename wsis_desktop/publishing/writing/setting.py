"""The pages of a document, set by MuPDF one by one, with what it leaves to others.

No heading stands alone at the foot of a page, and the head of a grid is repeated on each page that the grid goes on to.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from html import escape
from typing import Protocol

import pymupdf

from wsis_desktop.model.progress import Progress, Stage, Steps
from wsis_desktop.publishing.document import Document, Grid, Heading, words_of
from wsis_desktop.publishing.writing.fitting import fitted
from wsis_desktop.publishing.writing.hypertext import Hypertext, block_id, filled, head_id, parts_of, row_id, way
from wsis_desktop.publishing.writing.letters import Letters
from wsis_desktop.publishing.writing.look import Look
from wsis_desktop.publishing.writing.sheets import FACES, HEAD, Sheet, fonts

_OPENS = 1
_SLACK = 1.0
_STEP = 4.0
_LEAST_ON_PAGE = 400  # letters that a page holds at the least, whatever is set
_LEAST_LINES = 15
_LEAST_HEIGHT = 100.0
_AMPERSAND = re.compile(r"&amp;(?=[^<>]*<)")  # in words, not in attributes
_ARABIC_SIGN, _ARABIC_MARK = re.compile("(?<![\u0600-\u06ff])[،؛؟]"), "\u061c"
_BLOCK = re.compile(r"b(\d+)")
_ROW = re.compile(r"b(\d+)r(\d+)")
_RUNNING = f"{FACES} body {{ font-family: Body; font-size: 8pt; color: #4d545b; margin: 0; }} p {{ margin: 0; }}"


class TooHighError(Exception):
    """Something cannot be set on pages as it is; `block` is where it stands in the document."""

    def __init__(self, block: int) -> None:
        super().__init__()
        self.block = block


class LostPlaceError(Exception):
    """MuPDF cannot go on from the end of a page; it may from `end`, which is higher up."""

    def __init__(self, page: int, end: float) -> None:
        super().__init__()
        self.page = page
        self.end = end


class _Element(Protocol):
    """What MuPDF says of an element that it placed."""

    id: str | None
    href: str | None
    open_close: int
    rect: tuple[float, float, float, float]


def _mirrored(document: Document) -> Document:
    """Return a document with the first columns of its tables at the right where lines begin there: MuPDF leaves them."""
    blocks = (
        _grid_mirrored(block, document.language) if isinstance(block, Grid) else block for block in document.blocks
    )
    return replace(document, blocks=tuple(blocks))


def _grid_mirrored(grid: Grid, within: str) -> Grid:
    if way(grid.language or within) == "ltr":
        return grid
    rows = (replace(row, cells=row.cells[::-1]) for row in grid.rows)
    return replace(grid, columns=grid.columns[::-1], rows=tuple(rows))


@dataclass(frozen=True, slots=True)
class Link:
    """Words on a page, counted from 0, that lead to an address."""

    page: int
    rect: pymupdf.Rect
    address: str


@dataclass(slots=True)
class Places:
    """Where each block and row begins, by its id, and which words lead where."""

    begins: dict[str, tuple[int, pymupdf.Rect]] = field(default_factory=dict)
    links: list[Link] = field(default_factory=list)


@dataclass(slots=True)
class _Placed:
    """What MuPDF placed on one page: whether there is more, where elements begin there, in order, and links."""

    more: bool
    begins: dict[str, pymupdf.Rect] = field(default_factory=dict)
    links: list[tuple[pymupdf.Rect, str]] = field(default_factory=list)


class Setting:
    """One try to set a document, with rows of at most `most_lines` lines; `ends` says which pages end higher than others."""

    def __init__(
        self, document: Document, look: Look, sheet: Sheet, most_lines: int, ends: Mapping[int, float] | None = None
    ) -> None:
        self._ends = ends or {}
        self._look = look
        self._sheet = sheet
        self._fonts = fonts()
        self.document = fitted(_mirrored(document), sheet.widths_em, most_lines)
        self.places = Places()
        self.letters = Letters()
        self._drawn: set[int] = set()
        self._ends_with_new = False
        self._text = Hypertext(self.document, sheet.column_style)
        self._grids = {at: block for at, block in enumerate(self.document.blocks) if isinstance(block, Grid)}
        self._heads: dict[int, pymupdf.Story] = {}
        self._lead = set(_leading(self.document))

    def steps(self, writer: pymupdf.DocumentWriter) -> Steps[None]:
        """Set page after page; raise TooHighError where a row cannot stand on one.

        Raise LostPlaceError where MuPDF begins again with what it has set: where what follows a table that goes on from the
        page before does not fit any more, it leaves the next page empty and sets the whole document anew, for ever; and
        where it leaves out the head of a table.
        """
        running = self._running_title()
        story = self._story(filled(self._look.layout, parts_of(self.document, "".join(self._text.blocks()))))
        page, grid, more, idle, last = 0, -1, True, 0, ""
        before, letters = _letters_before(self.document)
        while more:
            device = writer.begin_page(self._sheet.whole)
            if page:
                self._draw(
                    running, pymupdf.Rect(self._sheet.area.x0, HEAD, self._sheet.area.x1, self._sheet.area.y0), device
                )
            area = self._below_head(grid, device)
            placed = self._place(story, pymupdf.Rect(area.x0, area.y0, area.x1, self._ends.get(page, area.y1)))
            if placed.begins:
                if any(ident in self.places.begins for ident in placed.begins) or self._without_head(placed):
                    raise self._lost(last)
                idle, last = 0, next(reversed(placed.begins))
            elif placed.more and (idle := idle + 1) > self._most_pages(last):
                raise self._lost(last)
            self._keep(page, placed)
            self.letters.draw(story, device, note=self._shows_new_words(placed, page))
            writer.end_page()
            more, grid = placed.more, self._goes_on(placed, grid)
            page += 1
            yield Progress(Stage.WRITING, before.get(last, 0) if more else letters, letters)

    def _story(self, html: str, styles: str = "") -> pymupdf.Story:
        # MuPDF reads "&amp;lt;" as "<": a comment behind the sign keeps it from looking twice.
        html = _AMPERSAND.sub("&amp;<!-- -->", html)
        # Behind Latin letters MuPDF seeks these signs in their font, which has none; behind the mark it does not.
        html = _ARABIC_SIGN.sub(rf"{_ARABIC_MARK}\g<0>", html)
        if way(self.document.language) == "rtl":
            html = f'<div dir="rtl">{html}</div>'
        return pymupdf.Story(html, user_css=styles or FACES + self._look.print, archive=self._fonts)

    def _running_title(self) -> pymupdf.Story:
        title = escape(self.document.running or self.document.title)
        return self._story(f'<p dir="{way(self.document.speaks)}">{title}</p>', _RUNNING)

    def _below_head(self, grid: int, device: pymupdf.mupdf.FzDevice) -> pymupdf.Rect:
        """Repeat the head of the grid that goes on, if one does, and return the room that is left."""
        area = self._sheet.area
        if grid < 0:
            return area
        if grid not in self._heads:
            head = self._text.head(grid, self._grids[grid])
            self._heads[grid] = self._story(f'<table style="margin: 0">{head}</table>')
        used = self._draw(self._heads[grid], area, device)
        return pymupdf.Rect(area.x0, used, area.x1, area.y1)

    def _shows_new_words(self, placed: _Placed, page: int) -> bool:
        """Tell whether a page may show shaped words that none before it has: in what begins there, or goes on there."""
        goes_on = self._ends_with_new
        new = [self.letters.are_new(self._words_that_begin(ident)) for ident in placed.begins]
        if new:
            self._ends_with_new = new[-1]
        return page == 0 or goes_on or any(new)

    def _words_that_begin(self, ident: str) -> list[str]:
        """Return the words of what bears an id: a grid's own are its titles, those of its rows are theirs."""
        at, row = _block_of(ident), _ROW.fullmatch(ident)
        if at < 0:
            return []
        block = self.document.blocks[at]
        if not isinstance(block, Grid):
            return list(words_of(block))
        if row is None:
            return [column.title for column in block.columns]
        there = block.rows[int(row[2])]
        return [there.title, *(words for cell in there.cells for passage in cell for words in words_of(passage))]

    def _draw(self, story: pymupdf.Story, area: pymupdf.Rect, device: pymupdf.mupdf.FzDevice) -> float:
        """Draw a short story from its beginning, and return where it ends."""
        story.reset()
        _, used = story.place(area)
        note = id(story) not in self._drawn
        self._drawn.add(id(story))
        self.letters.draw(story, device, note=note)
        return float(used[3])

    def _place(self, story: pymupdf.Story, area: pymupdf.Rect) -> _Placed:
        """Place what fits into `area`, but nothing that leads to more without what follows it."""
        placed = _placed(story, area)
        if placed.more and (top := self._leads_to_nothing(placed)) is not None and top > area.y0 + _SLACK:
            placed = self._without_what_leads(story, area, top - _SLACK)
        for ident, rect in placed.begins.items():
            if _ROW.fullmatch(ident) and rect.y1 > area.y1 + _SLACK:
                raise TooHighError(_block_of(ident))
        return placed

    def _without_what_leads(self, story: pymupdf.Story, area: pymupdf.Rect, end: float) -> _Placed:
        """Place what stands above `end`, or what fits into `area` where nothing does.

        Just above a heading's words MuPDF takes the heading for begun, with none of its words.
        """
        while end > area.y0 + _STEP:
            shorter = _placed(story, pymupdf.Rect(area.x0, area.y0, area.x1, end))
            top = self._leads_to_nothing(shorter)
            if top is None:
                if shorter.begins:
                    return shorter
                break
            end = min(end, top) - _STEP
        return _placed(story, area)

    def _without_head(self, placed: _Placed) -> bool:
        """Tell whether rows begin whose grid's head is nowhere: MuPDF passes over one for which a page had no room."""
        grids = {head_id(int(row[1])) for ident in placed.begins if (row := _ROW.fullmatch(ident))}
        return bool(grids - self.places.begins.keys() - placed.begins.keys())

    def _lost(self, last: str) -> Exception:
        """Return what is wrong where nothing new follows `last`."""
        page, rect = self.places.begins.get(last, (0, self._sheet.area))
        end = min(rect.y0 - _SLACK, self._ends.get(page, rect.y1) - _STEP)
        return LostPlaceError(page, end) if end > self._sheet.area.y0 + _LEAST_HEIGHT else TooHighError(_block_of(last))

    def _most_pages(self, ident: str) -> int:
        """Return on how many pages after its own a block may at most go on with nothing else beginning."""
        at = _block_of(ident)
        if at < 0:
            return 1 + len(self.document.lines) + len(self.document.title) // _LEAST_ON_PAGE
        words = "\n".join(words_of(self.document.blocks[at]))
        return 1 + len(words) // _LEAST_ON_PAGE + words.count("\n") // _LEAST_LINES

    def _leads_to_nothing(self, placed: _Placed) -> float | None:
        """Return where what leads on begins at the end of a page; None when something follows it."""
        top = None
        for ident, rect in reversed(placed.begins.items()):
            if ident not in self._lead:
                break
            top = rect.y0
        return top

    def _goes_on(self, placed: _Placed, grid: int) -> int:
        """Return the grid whose rows go on to the next page; -1 when none does."""
        last = next(reversed(placed.begins), "")
        if not last:
            return grid
        row = _ROW.fullmatch(last)
        if row is None or not placed.more:
            return -1
        at, number = int(row[1]), int(row[2])
        return at if number < len(self._grids[at].rows) - 1 else -1

    def _keep(self, page: int, placed: _Placed) -> None:
        for ident, rect in placed.begins.items():
            self.places.begins.setdefault(ident, (page, rect))
        for rect, address in placed.links:
            last = self.places.links[-1] if self.places.links else None
            # Each word of a link is told by itself.
            if (
                last
                and (last.page, last.address, last.rect.y0) == (page, address, rect.y0)
                and rect.x0 - last.rect.x1 < _SLACK
            ):
                self.places.links[-1] = Link(page, last.rect | rect, address)
            else:
                self.places.links.append(Link(page, rect, address))


def _letters_before(document: Document) -> tuple[dict[str, int], int]:
    """Return how many letters stand before each block and each row of a grid, and how many in all: at least one."""
    before: dict[str, int] = {}
    letters = 0
    for at, block in enumerate(document.blocks):
        before[block_id(at)] = before[head_id(at)] = letters
        if not isinstance(block, Grid):
            letters += sum(map(len, words_of(block)))
            continue
        for number, row in enumerate(block.rows):
            before[row_id(at, number)] = letters
            letters += len(row.title) + sum(
                len(words) for cell in row.cells for passage in cell for words in words_of(passage)
            )
    return before, max(1, letters)


def _leading(document: Document) -> list[str]:
    """Return the ids of what must not end a page: headings, heads of grids, and rows that are titles."""
    found: list[str] = []
    for at, block in enumerate(document.blocks):
        if isinstance(block, Heading):
            found.append(block_id(at))
        elif isinstance(block, Grid):
            found.append(head_id(at))
            found += [row_id(at, number) for number, row in enumerate(block.rows[:-1]) if row.title]
    return found


def _block_of(ident: str) -> int:
    """Return where the block that bears an id, or holds what bears it, stands; -1 for none."""
    found = _BLOCK.match(ident)
    return int(found[1]) if found else -1


def _placed(story: pymupdf.Story, area: pymupdf.Rect) -> _Placed:
    more, _ = story.place(area)
    placed = _Placed(bool(more))
    story.element_positions(_noting(placed))
    return placed


def _noting(placed: _Placed) -> Callable[[_Element], None]:
    def note(element: _Element) -> None:
        if element.href and element.open_close & _OPENS:
            placed.links.append((pymupdf.Rect(element.rect), element.href))
        elif element.id and element.open_close & _OPENS:
            placed.begins[element.id] = pymupdf.Rect(element.rect)

    return note
