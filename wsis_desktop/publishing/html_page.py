"""The head of every page that is published as HTML: it needs no network, and lets nothing else be loaded."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

from wsis_desktop import __version__
from wsis_desktop.shipped import shipped


def page_head(title: str, *looks: str) -> Iterator[str]:
    """Yield the lines of a page up to its body; `looks` name the style sheets among the templates."""
    styles = "".join(shipped("templates", name).read_text(encoding="utf-8") for name in looks)
    yield "<!doctype html>"
    yield '<html lang="en">'
    yield "<head>"
    yield '<meta charset="utf-8">'
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">'
    yield "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">"
    yield f'<meta name="generator" content="wsis-desktop {__version__}">'
    yield f"<title>{escape(title)}</title>"
    yield f"<style>\n{styles}</style>"
    yield "</head>"
