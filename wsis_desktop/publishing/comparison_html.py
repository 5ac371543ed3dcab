"""A comparison as one web page that needs nothing but itself: two columns, pairs face to face, unchanged text folded away.

Its looks stand in `resources/templates/comparison.css`. There is no script in it: folding is the browser's own.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from html import escape

from wsis_desktop import __version__
from wsis_desktop.model.comparison import Comparison, Side
from wsis_desktop.model.revision import Revision
from wsis_desktop.publishing.changes import LETTERS, WORDS, Group, counts, groups, summary_sentence
from wsis_desktop.publishing.html_page import page_head
from wsis_desktop.publishing.html_rows import HtmlRows, direction
from wsis_desktop.publishing.marks_in_words import marks_in_words
from wsis_desktop.publishing.naming import names_of
from wsis_desktop.publishing.stale_references import STALE_REFERENCES, stale_reference_in_words


def comparison_html(comparison: Comparison) -> str:
    """Return a comparison as an HTML document."""
    return "\n".join(_parts(comparison)) + "\n"


def _parts(comparison: Comparison) -> Iterator[str]:
    old, new = comparison.old, comparison.new
    listed_groups = groups(comparison)
    names = names_of(comparison)
    yield from page_head(f"{names[Side.OLD]} ⇄ {names[Side.NEW]}", "comparison.css")
    yield "<body>"
    yield from _head(comparison)
    yield from _contents(comparison, listed_groups)
    yield from _stale_references(comparison)
    yield "<main>"
    yield '<div class="heads">'
    for said, side in (("Earlier", Side.OLD), ("Later", Side.NEW)):
        yield f"<div>{said}: <b>{escape(names[side])}</b></div>"
    yield "</div>"
    yield from HtmlRows(comparison).rows()
    yield "</main>"
    yield "<footer>"
    yield f"<p>Compared by WSIS Desktop {__version__}. Unchanged text is folded away; what is folded is not printed.</p>"
    for revision in (old, new):
        yield f"<p>{escape(revision.file_name)}: SHA-256 {escape(revision.sha256)}</p>"
    yield "</footer>"
    yield "</body>"
    yield "</html>"


def _head(comparison: Comparison) -> Iterator[str]:
    old, new = comparison.old, comparison.new
    title = new.title or old.title or "Comparison of two revisions"
    yield "<header>"
    yield f"<h1 {direction(new.language)}>{escape(title)}</h1>"
    yield '<div class="revisions">'
    names = names_of(comparison)
    yield from _revision("Earlier revision", old, names[Side.OLD])
    yield '<div class="arrow" aria-hidden="true">→</div>'
    yield from _revision("Later revision", new, names[Side.NEW])
    yield "</div>"
    yield f'<p class="summary">{escape(summary_sentence(comparison))}</p>'
    yield from _legend(comparison)
    yield "</header>"


def _revision(role: str, revision: Revision, name: str) -> Iterator[str]:
    pages = len(revision.pages)
    facts = (
        revision.file_name if revision.file_name not in name else "",
        revision.date or "",
        f"{pages} page{'' if pages == 1 else 's'}" if pages else "",
        f"{len(revision.paragraphs):,} paragraphs",
        f"tracked changes: {marks_in_words(revision.tracked)}" if revision.tracked else "",
    )
    yield '<section class="revision">'
    yield f"<h2>{role}</h2>"
    yield f'<p class="name">{escape(name)}</p>'
    yield f'<p class="facts">{escape(" · ".join(fact for fact in facts if fact))}</p>'
    if revision.unread_pages:
        numbers = ", ".join(map(str, revision.unread_pages))
        yield f'<p class="unread">Text on these pages could not be read and was not compared: {numbers}.</p>'
    yield "</section>"


def _legend(comparison: Comparison) -> Iterator[str]:
    found = {change: number for change, number in counts(comparison).items() if number}
    if not found:
        return
    yield '<ul class="legend">'
    for change, number in found.items():
        badge = f'<span class="badge {change.value}" aria-hidden="true">{LETTERS[change]}</span>'
        yield f"<li>{badge} <b>{number:,}</b> {WORDS[change]}</li>"
    yield '<li class="key"><del>went</del> <ins>came</ins> <ins class="editorial">editorial</ins></li>'
    yield "</ul>"


def _stale_references(comparison: Comparison) -> Iterator[str]:
    """List the references that point elsewhere than before; unchanged text is folded away and would not show them."""
    if not comparison.stale_references:
        return
    places = comparison.link_of(Side.NEW)
    yield f'<nav class="stale" aria-label="{STALE_REFERENCES}">'
    yield f"<h2>{STALE_REFERENCES}</h2>"
    yield "<ol>"
    for stale in comparison.stale_references:
        words = escape(stale_reference_in_words(comparison, stale))
        yield f'<li><a href="#l{places[stale.passage.paragraph]}" dir="auto">{words}</a></li>'
    yield "</ol>"
    yield "</nav>"


def _contents(comparison: Comparison, listed_groups: tuple[Group, ...]) -> Iterator[str]:
    if len(listed_groups) < 2:  # noqa: PLR2004 - a list of one leads nowhere
        return
    yield '<nav aria-label="Changes by section">'
    yield "<h2>Changes by section</h2>"
    yield "<ol>"
    for group in listed_groups:
        *chain, own = group.headings
        above = f'<span class="chain">{escape(" › ".join(chain))} › </span>' if chain else ""
        kinds = Counter(comparison.links[at].change for at in group.links)
        tally = "".join(
            f'<b class="{change.value}" title="{kinds[change]} {WORDS[change]}">{letter} {kinds[change]}</b>'
            for change, letter in LETTERS.items()
            if kinds[change]
        )
        yield (
            f'<li><a href="#l{group.links[0]}" dir="auto">{above}{escape(own)}</a>'
            f'<span class="tally">{tally}</span></li>'
        )
    yield "</ol>"
    yield "</nav>"
