"""A cross-check as one web page that needs nothing but itself: what the marks leave out, and the numbers that differ."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from html import escape

from wsis_desktop import __version__
from wsis_desktop.model.crosscheck import Check, CrossCheck
from wsis_desktop.model.revision import Revision
from wsis_desktop.publishing.crosscheck_rows import (
    UNCHECKED,
    NumbersInWords,
    UnmarkedRow,
    check_heading,
    checks_made,
    crosscheck_sentence,
    numbers_in_words,
    unmarked_rows,
)
from wsis_desktop.publishing.html_page import page_head
from wsis_desktop.publishing.html_rows import direction
from wsis_desktop.publishing.marks_in_words import marks_in_words
from wsis_desktop.publishing.pages_in_words import unread_in_words
from wsis_desktop.publishing.redline_text import cut_short
from wsis_desktop.publishing.runs import Mark, Piece

_TAGS = {Mark.GONE: "del", Mark.CAME: "ins"}


def crosscheck_html(made: CrossCheck) -> str:
    """Return a cross-check as an HTML document."""
    return "\n".join(_parts(made)) + "\n"


def _parts(made: CrossCheck) -> Iterator[str]:
    tracked = made.clean.new
    yield from page_head(f"{tracked.file_name} ⇄ {made.clean.old.file_name}", "comparison.css", "crosscheck.css")
    yield '<body class="crosschecked">'
    yield from _head(made)
    yield "<main>"
    for check in checks_made(made):
        rows = list(unmarked_rows(made, check))
        if rows:
            yield from _check(made, check, rows)
    differing = [row for row in numbers_in_words(made) if row.differs]
    if differing:
        yield from _numbers(made, differing)
    yield "</main>"
    yield "<footer>"
    yield f"<p>Cross-checked by WSIS Desktop {__version__}.</p>"
    for _, revision in _revisions(made):
        yield f"<p>{escape(revision.file_name)}: SHA-256 {escape(revision.sha256)}</p>"
    yield "</footer>"
    yield "</body>"
    yield "</html>"


def _revisions(made: CrossCheck) -> Iterator[tuple[str, Revision]]:
    yield "File with tracked changes", made.clean.new
    yield "Clean revision", made.clean.old
    if made.earlier is not None:
        yield "Earlier revision", made.earlier.old


def _head(made: CrossCheck) -> Iterator[str]:
    clean = made.clean.old
    yield "<header>"
    yield f"<h1 {direction(clean.language)}>{escape(clean.title or 'A cross-check')}</h1>"
    yield '<div class="revisions">'
    for role, revision in _revisions(made):
        yield '<section class="revision">'
        yield f"<h2>{role}</h2>"
        yield f'<p class="name">{escape(revision.file_name)}</p>'
        if revision.tracked:
            yield f'<p class="facts">{escape(marks_in_words(revision.tracked))}</p>'
        if revision.unread_pages:
            yield f'<p class="unread">{escape(unread_in_words(revision))}</p>'
        yield "</section>"
    yield "</div>"
    yield f'<p class="summary">{escape(crosscheck_sentence(made))}</p>'
    if made.earlier is None:
        yield f'<p class="unread">{escape(UNCHECKED)}</p>'
    yield "</header>"


def _check(made: CrossCheck, check: Check, rows: Sequence[UnmarkedRow]) -> Iterator[str]:
    comparison = made.comparison(check)
    clean, tracked = escape(comparison.old.file_name), escape(comparison.new.file_name)
    yield f"<h2>{escape(check_heading(made, check))}</h2>"
    yield f'<p class="note"><del>only in {clean}</del> <ins>only in {tracked}</ins></p>'
    yield '<div class="sheet"><table>'
    yield f'<tr><th scope="col">Marked</th><th scope="col">{check.value.capitalize()}</th><th scope="col">Text</th></tr>'
    way = direction(comparison.old.language)
    for row in rows:
        said = (
            f'<p class="said" dir="ltr" lang="en">{escape(row.said[0].upper() + row.said[1:])}</p>' if row.said else ""
        )
        text = "".join(_piece(piece) for piece in cut_short(row.pieces)).replace("\n", "<br>")
        yield (
            f'<tr><td class="number">{escape(row.tracked_name)}</td><td class="number">{escape(row.clean_name)}</td>'
            f'<td class="text" {way}>{said}{text}</td></tr>'
        )
    yield "</table></div>"


def _piece(piece: Piece) -> str:
    text = escape(piece.text, quote=False)
    tag = _TAGS.get(piece.mark)
    return f"<{tag}>{text}</{tag}>" if tag else text


def _numbers(made: CrossCheck, rows: Sequence[NumbersInWords]) -> Iterator[str]:
    with_earlier = made.earlier is not None
    heads = ("Earlier", "Marked", "Clean", "Text") if with_earlier else ("Marked", "Clean", "Text")
    yield "<h2>Numbers that differ</h2>"
    yield '<p class="note">In the marked file, paragraphs that are struck keep their numbers.</p>'
    yield '<div class="sheet"><table>'
    yield "<tr>" + "".join(f'<th scope="col">{head}</th>' for head in heads) + "</tr>"
    way = direction(made.clean.old.language)
    for row in rows:
        numbers = "".join(f'<td class="number">{escape(cell)}</td>' for cell in row.cells(with_earlier=with_earlier))
        yield f'<tr>{numbers}<td class="text" {way}>{escape(row.beginning)}</td></tr>'
    yield "</table></div>"
