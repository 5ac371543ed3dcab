"""The heads of drawn tables, which stand again on every page where these go on, as running heads do."""

from __future__ import annotations

from wsis_desktop.reading.pdf.lines.line import Line


def heads_of_drawn_tables(pages: list[list[Line]], furniture: set[Line]) -> set[Line]:
    """Return what passes for furniture in drawn tables that hold more than that: heads stand again where a table goes on.

    Below such a head, known from another page, the end of a row may be all that a table holds.
    """
    kept: set[Line] = set()
    little: list[set[Line]] = []
    for page in pages:
        grids = {line.grid for line in furniture.intersection(page) if line.grid is not None}
        for grid in grids:
            inside = {line for line in page if line.grid is grid}
            if len(inside - furniture) > len(inside & furniture):
                kept |= inside
            elif inside - furniture:
                little.append(inside)
    heads = {(line.text, round(line.x0)) for line in kept}
    for inside in little:
        if all((line.text, round(line.x0)) in heads for line in inside & furniture):
            kept |= inside
    return kept
