"""The gutters of each page of a document: those that it shows itself, and what the pages beside it say of them."""

from __future__ import annotations

from wsis_desktop.reading.pdf.columns.gutters import (
    CROSSING,
    FEW_WORDS,
    LEAST_GUTTER,
    MOST,
    NARROWEST,
    empty_strips,
    find_gutters,
)
from wsis_desktop.reading.pdf.columns.last_columns import LEAST_COLUMN_LINES, Gutter, with_last_column
from wsis_desktop.reading.pdf.lines.line import Line

# The share of pages whose gutter is the document's.
_USUAL, _SEVERAL_PAGES = 0.3, 3
_ONE_LINE = 2.0

_Found = tuple[Gutter, float]
"""A gutter, and the left edge of its page's text."""
_Kind = tuple[Gutter, list[Line]]
"""A gutter, and the first page that has it."""


def all_gutters(pages: list[list[Line]]) -> list[list[Gutter]]:
    """Return the gutters of each page; one with little text, or tables in its columns, has those of the document."""
    own = [with_last_column(find_gutters([line for line in page if line.grid is None]), page) for page in pages]
    prose = sum(len(page) >= 2 * LEAST_COLUMN_LINES for page in pages)
    own = _without_cells(own, pages)
    usual: list[list[_Found]] = []
    for gutter, page in ((each, page) for gutters, page in zip(own, pages, strict=True) for each in gutters):
        alike = next((group for group in usual if _overlap(group[0][0], gutter)), None)
        if alike is None:
            usual.append([(gutter, _left(page))])
        else:
            alike.append((gutter, _left(page)))
    usual = [
        group
        for group in usual
        if len(group) >= _USUAL * prose or _is_everywhere([gutter for gutter, _ in group], pages, prose)
    ]
    common = [_shared([gutter for gutter, _ in group]) for group in usual]
    found: list[list[Gutter]] = []
    for gutters, page in zip(own, pages, strict=True):
        others = (_on_page(group, page) for group in usual)
        whole = [_beside_tables(gutter, common, page) for gutter in gutters]
        whole += [gutter for gutter in others if _serves(gutter, gutters, page)]
        found.append(sorted(_beside_grids(gutter, page) for gutter in whole))
    return found


def _without_cells(own: list[list[Gutter]], pages: list[list[Line]]) -> list[list[Gutter]]:
    """Return the gutters of each page, with one of other pages for the gap of a table that has a last column to itself."""
    kinds: list[_Kind] = []
    for gutters, page in zip(own, pages, strict=True):
        if len(gutters) == 1 and not any(_overlap(gutters[0], gutter) for gutter, _ in kinds):
            kinds.append((gutters[0], page))
    return [
        [_columns_beside(gutters[0], page, kinds)] if len(gutters) == 1 and len(kinds) > 1 else gutters
        for gutters, page in zip(own, pages, strict=True)
    ]


def _columns_beside(gutter: Gutter, page: list[Line], kinds: list[_Kind]) -> Gutter:
    """Return a page's gutter, or another page's near it: no line crosses that one here, but lines cross this one there."""
    for other, there in kinds:
        moved, back = _on_page([(other, _left(there))], page), _on_page([(gutter, _left(page))], there)
        near = moved[0] - NARROWEST < gutter[1] and gutter[0] < moved[1] + NARROWEST
        crossed = len(_crossing(back, there)) > CROSSING * len(there)
        if near and not _overlap(gutter, moved) and not _crossing(moved, page) and crossed:
            return moved
    return gutter


def _crossing(gutter: Gutter, page: list[Line]) -> list[Line]:
    middle = (gutter[0] + gutter[1]) / 2
    return [line for line in page if line.x0 < middle < line.x1]


def _left(page: list[Line]) -> float:
    return min((line.x0 for line in page), default=0.0)


def _on_page(group: list[_Found], page: list[Line]) -> Gutter:
    """Return where a gutter of other pages lies on a page: as far from the text's left edge as there, if less stands in it.

    The margins of left and right pages may differ.
    """
    left = _left(page)
    moved = ((x0 + left - edge, x1 + left - edge) for (x0, x1), edge in group)
    options = [_shared([gutter for gutter, _ in group]), *moved]
    return min(options, key=lambda each: sum(line.x0 < each[1] - 1 and line.x1 > each[0] + 1 for line in page))


def _beside_tables(gutter: Gutter, common: list[Gutter], page: list[Line]) -> Gutter:
    """Return a page's gutter, or what the document's leaves of it where a drawn table begins left of the lines above it."""
    if not any(line.grid is not None and gutter[0] < line.x0 < gutter[1] for line in page):
        return gutter
    return next((_shared([gutter, each]) for each in common if _overlap(gutter, each)), gutter)


def _beside_grids(gutter: Gutter, page: list[Line]) -> Gutter:
    """Return what drawn tables leave of a gutter whose columns they fill: labels and texts may hang within these."""
    x0, x1 = gutter
    for grid in {line.grid for line in page if line.grid is not None}:
        left, right = grid.xs[0], grid.xs[-1]
        if x0 + LEAST_GUTTER <= left < x1:
            x1 = left
        elif x0 < right <= x1 - LEAST_GUTTER:
            x0 = right
    return x0, x1


def _is_everywhere(gutters: list[Gutter], pages: list[list[Line]], prose: int) -> bool:
    """Tell a gutter of one page that next to all others may have, too: columns of lists in narrow lines show none alone."""
    free = sum(any(_overlap(gutters[0], strip) for strip in _free_strips(page)) for page in pages)
    return prose >= _SEVERAL_PAGES and free >= MOST * prose


def _free_strips(page: list[Line]) -> list[Gutter]:
    """Return the strips of a page that next to no line crosses, with lines on both sides."""
    prose = [line for line in page if line.grid is None and len(line.words) > FEW_WORDS]
    found = []
    for x0, x1 in empty_strips(page, prose) if prose else ():
        before, behind = sum(line.x1 <= x0 + 1 for line in prose), sum(line.x0 >= x1 - 1 for line in prose)
        if min(before, behind) >= 2 * LEAST_COLUMN_LINES and before + behind >= (1 - CROSSING) * len(prose):
            found.append((x0, x1))
    return found


def _shared(gutters: list[Gutter]) -> Gutter:
    """Return what several pages' gutters have in common; labels that hang out narrow those of some pages."""
    x0, x1 = max(gutter[0] for gutter in gutters), min(gutter[1] for gutter in gutters)
    return (x0, x1) if x0 < x1 else gutters[0]


def _overlap(one: Gutter, other: Gutter) -> bool:
    return one[0] < other[1] and other[0] < one[1]


def _serves(gutter: Gutter, known: list[Gutter], page: list[Line]) -> bool:
    """Tell whether a gutter of other pages parts this page too: lines stand on both sides, and next to none across.

    A title and a preamble may stand above all columns.
    """
    # The margins of left and right pages may differ, and then their gutters lie beside each other.
    if any(gutter[0] - NARROWEST < other[1] and other[0] < gutter[1] + NARROWEST for other in known):
        return False
    middle = (gutter[0] + gutter[1]) / 2
    crossing = _crossing(gutter, page)
    behind = [line for line in page if line.x0 > middle]
    if len(crossing) <= CROSSING * len(page):
        return bool(behind)
    lowest = max(line.base for line in crossing)
    begins = min((line.x0 for line in behind if line.base > lowest), default=0.0)
    beside = any(line.x1 < middle and line.base > lowest for line in page)
    return beside and all(line.base > lowest for line in behind) and abs(begins - gutter[1]) <= _ONE_LINE
