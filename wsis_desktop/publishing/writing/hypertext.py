"""The blocks of a document as HTML, for screens and for the setting of pages."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from html import escape
from itertools import zip_longest

from wsis_desktop.publishing.document import Block, Document, Grid, Heading, Ink, Passage, Row, Run, Style
from wsis_desktop.publishing.tongues import kept_together, tongue_within

ColumnStyle = Callable[[Grid, int], str]
"""Returns the attributes of the cells in a column of a grid."""

_RIGHT_TO_LEFT = {"ar", "dv", "fa", "he", "ps", "ur", "yi"}
_TAGS = {Ink.CAME: "ins", Ink.WENT: "del", Ink.MOVED_HERE: "ins", Ink.MOVED_AWAY: "del"}
_DEEPEST_HEADING = 6
_DEEPEST = 3
_PLACE = re.compile(r"\{\{(\w+)\}\}")


def filled(layout: str, parts: dict[str, str]) -> str:
    """Return a layout with its places filled; a place that nothing is known for stays empty."""
    return _PLACE.sub(lambda place: parts.get(place[1], ""), layout)


def parts_of(document: Document, body: str) -> dict[str, str]:
    """Return what goes into the places of a layout."""
    voice = document.speaks
    turned = f' dir="{way(voice)}"' if "rtl" in (way(voice), way(document.language)) else ""
    return {
        "title": escape(_kept(document.title, voice)),
        "language": escape(document.language),
        "way": way(document.language),
        "voice": escape(voice),
        "way_of_voice": way(voice),
        "author": escape(document.author),
        "lines": "".join(f'<p class="line"{turned}>{escape(_kept(line, voice))}</p>' for line in document.lines),
        "body": body,
    }


def _kept(words: str, language: str) -> str:
    """Return words that stand alone with those of the other way kept together."""
    return "".join(run.text for run in kept_together([Run(words)])) if way(language) == "ltr" else words


def way(language: str) -> str:
    """Return in which way a language is written."""
    return "rtl" if language.split("-", maxsplit=1)[0] in _RIGHT_TO_LEFT else "ltr"


def block_id(at: int) -> str:
    """Return the id of the block that stands at `at` in the document."""
    return f"b{at}"


def row_id(at: int, row: int) -> str:
    """Return the id of a row of the grid that stands at `at`."""
    return f"b{at}r{row}"


def head_id(at: int) -> str:
    """Return the id of the row of titles over the grid that stands at `at`."""
    return f"b{at}head"


def ids_of(document: Document) -> dict[str, str]:
    """Return, for each anchor of a document, the id of the block or row that bears it."""
    ids: dict[str, str] = {}
    for at, block in enumerate(document.blocks):
        if isinstance(block, Grid):
            ids.update({row.anchor: row_id(at, number) for number, row in enumerate(block.rows) if row.anchor})
        elif block.anchor:
            ids[block.anchor] = block_id(at)
    return ids


class Hypertext:
    """The HTML of one document; `column_style` says how wide its columns are."""

    def __init__(self, document: Document, column_style: ColumnStyle) -> None:
        self._document = document
        self._column_style = column_style
        self._ids = ids_of(document)

    def blocks(self) -> Iterator[str]:
        """Yield block by block, a grid row by row."""
        for at, block in enumerate(self._document.blocks):
            yield from self._block(at, block)

    def head(self, at: int, grid: Grid) -> str:
        """Return the row of titles over a grid."""
        titles = (
            f"<th{self._column_style(grid, column)}{self._tongue(each.title, grid)}>{escape(each.title)}</th>"
            for column, each in enumerate(grid.columns)
        )
        return f'<tr id="{head_id(at)}"{self._turned(grid)}>{"".join(titles)}</tr>'

    def _block(self, at: int, block: Block) -> Iterator[str]:
        match block:
            case Heading():
                level = min(block.level + 1, _DEEPEST_HEADING)
                language = self._language(block.language)
                yield f'<h{level} id="{block_id(at)}"{language}>{self._runs(block.runs, block.language)}</h{level}>'
            case Passage():
                yield self._passage(block, f' id="{block_id(at)}"')
            case Grid():
                yield f"<table{self._turned(block)}><thead>{self.head(at, block)}</thead><tbody>"
                for number, (row, after) in enumerate(zip_longest(block.rows, block.rows[1:])):
                    kinds = "continues" * row.continues, "goes-on" * bool(after and after.continues)
                    yield self._row(row_id(at, number), row, block, " ".join(filter(None, kinds)))
                yield "</tbody></table>"

    def _row(self, ident: str, row: Row, grid: Grid, kinds: str) -> str:
        if row.title:
            return f'<tr id="{ident}" class="over"><td colspan="{len(grid.columns)}">{escape(row.title)}</td></tr>'
        back = f' dir="{way(self._document.language)}"' if self._turned(grid) else ""
        cells = (
            f"<td{self._column_style(grid, column)}{back}>{''.join(map(self._passage, cell))}</td>"
            for column, cell in enumerate(row.cells)
        )
        return f'<tr id="{ident}" class="{kinds}">{"".join(cells)}</tr>'

    def _passage(self, passage: Passage, ident: str = "") -> str:
        depth = min(passage.depth, _DEEPEST)
        kinds = f"{passage.style.value} depth{depth}" if depth else passage.style.value
        label = f'<span class="label">{escape(passage.label)}</span> ' if passage.label else ""
        bullet = "• " if passage.style is Style.BULLET else ""
        language = self._language(passage.language)
        return f'<p{ident} class="{kinds}"{language}>{bullet}{label}{self._runs(passage.runs, passage.language)}</p>'

    def _runs(self, runs: Sequence[Run], language: str) -> str:
        to_right = way(language or self._document.language) == "ltr"
        return "".join(map(self._run, kept_together(runs) if to_right else runs))

    def _run(self, run: Run) -> str:
        words = escape(run.text, quote=False).replace("\n", "<br>")
        for wanted, tag in ((run.bold, "b"), (run.italic, "i")):
            words = f"<{tag}>{words}</{tag}>" if wanted else words
        if run.quiet:
            words = f'<span class="quiet">{words}</span>'
        if tag := _TAGS.get(run.ink, ""):
            words = f'<{tag} class="{run.ink.value}">{words}</{tag}>'
        if run.link:
            words = f'<a href="{escape(self._address(run.link))}">{words}</a>'
        return words

    def _address(self, link: str) -> str:
        return f"#{self._ids.get(link[1:], 'title')}" if link.startswith("#") else link

    def _tongue(self, words: str, grid: Grid) -> str:
        """Say in which letters a title is, where that is the other way round than the columns."""
        within = grid.language or self._document.language
        if way(within) == "ltr":
            return self._turned(grid)
        told = tongue_within(words, within)
        return f' lang="{told}" dir="{way(told)}"' if told else ' dir="rtl"'

    def _turned(self, grid: Grid) -> str:
        """Say in which way the columns of a grid run, where that is not the document's."""
        turned = grid.language and way(grid.language) != way(self._document.language)
        return f' dir="{way(grid.language)}"' if turned else ""

    def _language(self, language: str) -> str:
        if not language or language == self._document.language:
            # What sets pages does not see the page around the blocks, which says which way all of it runs.
            return ' dir="rtl"' if way(self._document.language) == "rtl" else ""
        return f' lang="{escape(language)}" dir="{way(language)}"'
