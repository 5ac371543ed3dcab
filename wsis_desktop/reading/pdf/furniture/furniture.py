"""What stands on pages without being text: running heads, page and line numbers, watermarks, the masthead.

Furniture gives itself away by coming back: the same words at the same height of several pages, or words whose numbers count
the pages. A running head that changes with the chapter is known by its place: first on the page, apart from the text.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import pairwise

from wsis_desktop.model.progress import Progress, Steps
from wsis_desktop.reading.conventions.masthead import MASTHEAD, SYMBOL
from wsis_desktop.reading.labels.words import NAMES
from wsis_desktop.reading.pdf.drawn.grids import is_in_one_column
from wsis_desktop.reading.pdf.furniture.belonging import (
    ENDS_CLAUSE,
    Headings,
    goes_on,
    heads_cells,
    heads_column,
    is_in_row,
    is_in_step,
    is_in_table,
    is_outreached,
    leads_on,
    names_row,
    on_one_row,
    said_inside,
    stands_between,
)
from wsis_desktop.reading.pdf.furniture.chained_rows import chained, is_chained
from wsis_desktop.reading.pdf.furniture.drawn_heads import heads_of_drawn_tables
from wsis_desktop.reading.pdf.furniture.leading import usual_leading
from wsis_desktop.reading.pdf.furniture.line_numbers import drop_line_numbers, is_count
from wsis_desktop.reading.pdf.furniture.outer_rows import known_outer_rows
from wsis_desktop.reading.pdf.furniture.printed_web import rows_around
from wsis_desktop.reading.pdf.furniture.watermarks import without_watermarks
from wsis_desktop.reading.pdf.lines.cells import is_figure
from wsis_desktop.reading.pdf.lines.line import ONE_SIZE, UPRIGHT, Line, PageFrame
from wsis_desktop.reading.pdf.lines.marginalia import PAGE_NUMBER, RULE
from wsis_desktop.reading.pdf.lines.measure import BEFORE_LAST_ITEM, LONE_CONJUNCTION
from wsis_desktop.reading.pdf.notes.answers import answering_lines
from wsis_desktop.reading.pdf.notes.foot import note_lines, raised_beside

_EDGE, _WIDE_EDGE = 0.16, 0.25
_SAME_HEIGHT = 4.0
_SHORT_DOCUMENT = 5
_SAME_LINE = 2.0
# How much farther than lines of the text from each other a running head stands from it.
_APART = 1.25
_FEWEST = 2
_LONGEST_HEAD = 70
_LONGEST_REPEATED = 160
_SHORT_TEXT = 12
# `p.` or `pp.` may stand in a head or foot; a longer word that ends a sentence does not.
_LONGEST_SIGN = 4
_CLOSING = "”\"’')]»"
# How long a line of prose is at least, and how much of it tells the size of a text.
_PROSE, _ENOUGH_PROSE = 20, 60
_VERY_SHORT = 3
# Left and right pages may have heads of their own.
_FACING = 2
_NUMBER = re.compile(r"\d+")
_LABEL_ALONE = re.compile(
    r"\(?(?:\d{1,3}|[a-zA-Z]|[ivxl]{1,6})[.)]|[•●▪–-]|第\s?\w{1,5}\s?[条條章节節]|"
    rf"(?:{'|'.join(re.escape(name) for name in sorted(NAMES))}) \w{{1,8}}\.?",
    re.IGNORECASE,
)
# `Pages/facts/default.aspx show that`: an address was parted at a slash. A year may end a sentence.
_REST = re.compile(r"[\w%~-]*/[\w./%~-]*[a-z]{3}[\w./%~-]* [a-z]|\d{4}[;,.]$")
_WIDEST_SPACE = 3.0
_FARTHEST_LINE = 2.6
_DISTRIBUTION = re.compile(r"distr|original", re.IGNORECASE)


@dataclass(slots=True)
class Sorted:
    """Lines of each page without its furniture, and the first page's furniture."""

    pages: list[list[Line]]
    first_page_lines: list[str] = field(default_factory=list)


def without_furniture(pages: list[list[Line]], frames: list[PageFrame], step: Progress) -> Steps[Sorted]:
    """Take the furniture out of the lines of all pages; report `step` on the way."""
    body_size = common_size(line for page in pages for line in page)
    pages = without_watermarks(pages, body_size)
    yield step
    answers = answering_lines(pages, body_size)
    yield step
    drop_line_numbers(pages, answers)
    yield step
    notes = answers.union(*map(note_lines, pages))
    yield step
    edges = [edge for edge in _edges(pages, frames) if edge.line not in (answers if edge.top else notes)]
    yield step
    furniture = _apart(_returning(edges, len(pages)), pages)
    yield step
    furniture |= _running_heads(pages, edges) | _lone_numbers(pages, edges)
    yield step
    furniture |= (named := known_outer_rows(pages, frames, furniture, notes, body_size)) - said_inside(pages, named)
    furniture = (furniture - heads_of_drawn_tables(pages, furniture) - chained(pages, furniture)) | rows_around(pages)
    yield step
    result = Sorted([])
    for at, page in enumerate(pages):
        gone = furniture.intersection(page)
        if at == 0:
            gone |= _masthead(page, frames[0])
            result.first_page_lines = [line.text for line in page if line in gone]
        result.pages.append([line for line in page if line not in gone])
    return result


def common_size(lines: Iterable[Line]) -> float:
    """Return the size of most characters; 10 when there are none."""
    sizes: Counter[float] = Counter()
    for line in lines:
        sizes[round(line.size * 2) / 2] += len(line.text)
    return sizes.most_common(1)[0][0] if sizes else 10.0


def text_size(lines: Iterable[Line]) -> float:
    """Return the size of the text: the larger one of prose outside drawn tables, whose cells may hold more letters."""
    lines = list(lines)
    prose = [line for line in lines if line.grid is None and not line.bold and len(line.text) >= _PROSE]
    usual = common_size(lines)
    return max(usual, common_size(prose)) if sum(len(line.text) for line in prose) >= _ENOUGH_PROSE else usual


# --- heads and feet -----------------------------------------------------------------------------------------------------


@dataclass(slots=True)
class _Edge:
    """A line near the top or foot of a page, with what its repetition is judged by."""

    page: int
    line: Line
    height: float
    top: bool


def _edges(pages: list[list[Line]], frames: list[PageFrame]) -> list[_Edge]:
    edges: list[_Edge] = []
    for at, (page, frame) in enumerate(zip(pages, frames, strict=True)):
        bases = sorted(line.base for line in page if line.turn in UPRIGHT)
        for line in page:
            height = frame.size(line.turn)[1]
            top = line.base - frame.origin(line.turn)[1]
            # On a sheet larger than the one it was set for, a page begins late and ends early.
            numbers = line.turn in UPRIGHT and line.base in (bases[0], bases[-1]) and is_count(line.text)
            edge = (_WIDE_EDGE if numbers else _EDGE) * height
            if edge <= top <= height - edge:
                continue
            if not is_in_one_column(line) and not (is_count(line.text) and raised_beside(line, page)):
                edges.append(_Edge(at, line, min(top, height - top), top < edge))
    return edges


def _returning(edges: list[_Edge], page_count: int) -> set[Line]:
    """Return lines whose words come back at the same height, with equal numbers or with numbers that count pages."""
    needed = _FEWEST if page_count <= _SHORT_DOCUMENT else _FEWEST + 1
    groups: dict[tuple[str, bool], list[_Edge]] = defaultdict(list)
    for edge in edges:
        if RULE.fullmatch(edge.line.text) or LONE_CONJUNCTION.fullmatch(edge.line.text):
            continue
        if needed == _FEWEST and len(edge.line.text) > _LONGEST_HEAD:
            continue
        groups[_NUMBER.sub("#", edge.line.text).casefold(), edge.top].append(edge)
    furniture: set[Line] = set()
    for group in groups.values():
        if len({edge.page for edge in group}) >= needed:
            furniture |= _repeated(group, needed)
    return furniture


def _repeated(group: list[_Edge], needed: int) -> set[Line]:
    group.sort(key=lambda edge: edge.height)
    furniture: set[Line] = set()
    cluster: list[_Edge] = []
    for edge in [*group, None]:
        if edge is not None and (not cluster or edge.height - cluster[-1].height <= _SAME_HEIGHT):
            cluster.append(edge)
            continue
        furniture |= _same_words(cluster, needed)
        if edge is not None:
            cluster = [edge]
    return furniture


def _same_words(cluster: list[_Edge], needed: int) -> set[Line]:
    """Return the lines of a cluster that repeat word by word, or in which a number is the page's plus a constant."""
    keys: dict[tuple[object, ...], list[_Edge]] = defaultdict(list)
    for edge in cluster:
        text = edge.line.text
        # A small word that comes again at the end of a stretched line stands elsewhere in it, a figure in another column.
        moves = (text.isalpha() and text.islower()) or is_figure(text)
        place = round(edge.line.x0 / _SAME_HEIGHT) if moves else 0
        keys["words", text, place].append(edge)
        numbers = _NUMBER.findall(edge.line.text)
        # Many figures may stand before those of the page, as in a court's stamp.
        for place, number in (*enumerate(numbers[:4]), *enumerate(numbers[4:][-3:], -3)):
            keys["count", place, int(number[-6:]) - edge.page].append(edge)
    return {
        edge.line for edges in keys.values() if _close_together(edges, needed) and not _runs_on(edges) for edge in edges
    }


def _close_together(edges: list[_Edge], needed: int) -> bool:
    """Tell a head of these pages from words that merely come again: enough of its pages follow one or two pages on."""
    pages = sorted({edge.page for edge in edges})
    near = sum(b - a <= _FACING for a, b in pairwise(pages)) + 1
    if len(pages) < needed:
        return False
    if PAGE_NUMBER.fullmatch(edges[0].line.text):
        return near >= needed
    return near >= max(needed, 0.6 * len(pages)) and not _LABEL_ALONE.fullmatch(edges[0].line.text)


def _runs_on(edges: list[_Edge]) -> bool:
    """Tell lines of text, which a document may well repeat, from furniture, which is short and no part of a sentence."""
    return all(len(edge.line.text) > _LONGEST_REPEATED or _ends_clause(edge.line.text) for edge in edges)


def _ends_clause(text: str) -> bool:
    """Tell the rest of a sentence, as the last line of an item may be."""
    ends = text.rstrip(_CLOSING)[-1:] in {*";,."} or BEFORE_LAST_ITEM.search(text) is not None
    words = " " in text or len(text) > _LONGEST_SIGN
    return ends and words and (text[0].islower() or _REST.match(text) is not None)


def _apart(furniture: set[Line], pages: list[list[Line]]) -> set[Line]:
    """Keep what stands apart from the text: words that mostly follow or precede a line of text closely belong to it.

    What leans on such words belongs to the text as well: a document may well repeat several lines of a paragraph.
    """
    usual, headings = usual_leading(pages), Headings(pages)
    while True:
        left = _without_leaning(furniture, pages, usual, headings)
        if len(left) == len(furniture):
            return left
        furniture = left


def _without_leaning(furniture: set[Line], pages: list[list[Line]], usual: float, headings: Headings) -> set[Line]:
    close: Counter[str] = Counter()
    often: Counter[str] = Counter()
    again = Counter(line.text for line in furniture)
    # A figure that stays the same counts no pages: beside text it is a cell's.
    same = {line for line in furniture if is_figure(line.text) and again[line.text] > 1}
    keys = {line: line.text if line in same else _series(line) for line in furniture}
    for page in pages:
        found = furniture.intersection(page)
        text = [line for line in page if line not in found] if found else []
        for line in found:
            counts = is_count(line.text) and line not in same
            often[keys[line]] += 1
            close[keys[line]] += any(
                _leans_on(line, other) or goes_on(line, other, usual) or (line in same and on_one_row(line, other))
                for other in text
            ) or (
                is_in_table(line, page, text)
                if counts
                else (
                    _is_amid(line, text, usual)
                    or stands_between(line, text)
                    or is_outreached(line, text, usual)
                    or heads_column(line, page, text, usual)
                    or leads_on(line, text, usual)
                    or heads_cells(line, page, text)
                    or names_row(line, page, text)
                    or is_in_row(line, text)
                    or is_in_step(line, text)
                    or is_chained(line, page, text)
                    or headings.hold(line, text)
                    or (line in same and is_in_table(line, page, text))
                )
            )
    return {line for line in furniture if close[keys[line]] * 2 <= often[keys[line]]}


def _series(line: Line) -> str:
    """Return what lines that count alike share: figures that happen to count up say nothing of those that count pages."""
    return f"#{int(line.text) - line.page}" if is_count(line.text) else _NUMBER.sub("#", line.text)


def _leans_on(line: Line, other: Line) -> bool:
    """Tell neighbours of one setting: at the distance of lines of one paragraph, or pieces of a line that was set wide."""
    distance = abs(line.base - other.base)
    if distance < _SAME_LINE and not is_count(line.text):
        between = max(line.x0 - other.x1, other.x0 - line.x1)
        return abs(line.size - other.size) < ONE_SIZE and between < _WIDEST_SPACE * line.size
    return (
        0.5 * line.size < distance < 1.4 * line.size
        and abs(line.size - other.size) < ONE_SIZE
        and line.bold == other.bold
        and min(line.x1, other.x1) - max(line.x0, other.x0) > 2 * line.size
        and len(line.text) > _SHORT_TEXT
    )


def _is_amid(line: Line, text: list[Line], usual: float) -> bool:
    """Tell the end of a line that was stretched, or a cell, however far off: text stands beside it, above it and below it.

    Above the first line of a page, or below the last one, stands none; there the next line is as near as lines are.
    """
    alike = [
        other
        for other in text
        if abs(other.base - line.base) < _FARTHEST_LINE * line.size and abs(other.size - line.size) < ONE_SIZE
    ]
    beside = [other for other in alike if abs(other.base - line.base) < _SAME_LINE]
    if not beside:
        return False
    left, right = min(line.x0, *(other.x0 for other in beside)), max(line.x1, *(other.x1 for other in beside))
    near = [other.base - line.base for other in alike if min(right, other.x1) - max(left, other.x0) > 2 * line.size]
    above = min((-distance for distance in near if distance < -_SAME_LINE), default=0.0)
    below = min((distance for distance in near if distance > _SAME_LINE), default=0.0)
    return bool(above and below) or 0 < max(above, below) <= _APART * usual


def _running_heads(pages: list[list[Line]], edges: list[_Edge]) -> set[Line]:
    """Return first or last lines of pages that stand at one height of most pages, apart from the text, whatever they say."""
    furniture: set[Line] = set()
    usual = usual_leading(pages)
    for top in (True, False):
        outermost = _outermost(pages, edges, top=top)
        for height in {round(edge.height) for edge, _ in outermost}:
            same = [(edge, gap) for edge, gap in outermost if abs(edge.height - height) < _SAME_LINE]
            apart = [edge for edge, gap in same if gap > max(1.9 * edge.line.size, _APART * usual)]
            if any(_LABEL_ALONE.fullmatch(edge.line.text) for edge in apart) or _are_rests(apart, pages):
                continue
            if len(same) >= max(4, 0.4 * len(pages)) and len(apart) >= 0.9 * len(same):
                furniture |= {
                    line
                    for edge in apart
                    for line in pages[edge.page]
                    if abs(line.base - edge.line.base) < _SAME_LINE and line.turn == edge.line.turn
                }
    return furniture


def _are_rests(edges: list[_Edge], pages: list[list[Line]]) -> bool:
    """Tell lines of text, most of which end a sentence or a clause, from heads that change with the chapter.

    Paragraphs of one line, and the rests of longer ones, may begin every page of a few.
    """
    rows = ([line for line in pages[edge.page] if on_one_row(edge.line, line)] for edge in edges)
    rests = sum(max(row, key=lambda line: line.x1).text.rstrip(_CLOSING).endswith(ENDS_CLAUSE) for row in rows)
    return 2 * rests >= len(edges)


def _outermost(pages: list[list[Line]], edges: list[_Edge], *, top: bool) -> list[tuple[_Edge, float]]:
    """Return each page's first (or last) line and its distance to the next one."""
    by_page: dict[int, list[_Edge]] = defaultdict(list)
    for edge in edges:
        if edge.top is top:
            by_page[edge.page].append(edge)
    found: list[tuple[_Edge, float]] = []
    for at, lines in by_page.items():
        first = min(lines, key=lambda edge: edge.height)
        beyond = [abs(line.base - first.line.base) for line in pages[at] if line.turn == first.line.turn]
        gap = min((distance for distance in beyond if distance > _SAME_LINE), default=0.0)
        found.append((first, gap))
    return found


def _lone_numbers(pages: list[list[Line]], edges: list[_Edge]) -> set[Line]:
    """Return page numbers alone on the first or last line of a page, when pages agree on what is counted."""
    found: list[tuple[_Edge, int]] = []
    for top in (True, False):
        for edge, gap in _outermost(pages, edges, top=top):
            match = PAGE_NUMBER.fullmatch(edge.line.text)
            if (
                match
                and match[1].isdigit()
                and gap > 1.2 * edge.line.size
                and not is_in_table(edge.line, pages[edge.page], ())
            ):
                found.append((edge, int(match[1]) - edge.page))
    offsets = Counter(offset for _, offset in found)
    if len(pages) == 1:
        return {edge.line for edge, offset in found if offset == 1 or not edge.line.text[0].isalnum()}
    return {
        edge.line for edge, offset in found if offsets[offset] >= _FEWEST or (len(pages) <= _VERY_SHORT and offset == 1)
    }


# --- the first page -----------------------------------------------------------------------------------------------------


def _masthead(page: list[Line], frame: PageFrame) -> set[Line]:
    """Return the lines above the first page's text that name the body, the symbol, the date and the language.

    Whatever stands above or beside the block that says to whom the paper is distributed names the body.
    """
    height = frame.size(0)[1]
    band = [line for line in page if line.base < 0.3 * height or line.base > 0.88 * height]
    known = {line for line in band if MASTHEAD.fullmatch(line.text) or SYMBOL.fullmatch(line.text)}
    if not any(
        SYMBOL.fullmatch(line.text) or re.match(r"distr|original|advance", line.text, re.IGNORECASE) for line in known
    ):
        return set()
    block = [line.base for line in known if line.base < 0.3 * height and _DISTRIBUTION.match(line.text)]
    if block:
        known |= {line for line in page if line.base <= max(block) + _SAME_LINE}
    text = [line for line in page if line not in known]
    return {line for line in known if not _stands_in(line, text)}


def _stands_in(line: Line, text: list[Line]) -> bool:
    """Tell a line with text beside it, or closely above it and below it: a symbol may be all that a line of text holds."""
    distances = [other.base - line.base for other in text if _leans_on(line, other)]
    beside = any(abs(line.base - other.base) < _SAME_LINE for other in text)
    return beside or (min(distances, default=0) < 0 < max(distances, default=0))
