"""A document as one page of HTML that needs nothing beside it and asks nothing of a network."""

from __future__ import annotations

from wsis_desktop import __version__
from wsis_desktop.publishing.document import Document, Grid
from wsis_desktop.publishing.writing.hypertext import Hypertext, filled, parts_of
from wsis_desktop.publishing.writing.look import Look

_ASKS_NOTHING = "default-src 'none'; style-src 'unsafe-inline'"


def html(document: Document, look: Look) -> str:
    """Return the page."""
    parts = parts_of(document, "\n".join(Hypertext(document, _share).blocks()))
    head = (
        f'<!doctype html>\n<html lang="{parts["language"]}" dir="{parts["way"]}">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{_ASKS_NOTHING}">\n'
        f'<meta name="generator" content="wsis-desktop {__version__}">\n<title>{parts["title"]}</title>\n'
    )
    return f"{head}<style>\n{look.screen}</style>\n</head>\n<body>\n{filled(look.layout, parts)}\n</body>\n</html>\n"


def _share(grid: Grid, column: int) -> str:
    whole = sum(each.share for each in grid.columns)
    return f' style="width:{100 * grid.columns[column].share / whole:.1f}%"'
