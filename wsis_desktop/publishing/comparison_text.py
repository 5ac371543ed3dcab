"""A comparison as plain text for a terminal: one block for each change, by section, counts at the end."""

from __future__ import annotations

from collections.abc import Iterator
from textwrap import wrap

from wsis_desktop.model.comparison import Comparison, Link, Side
from wsis_desktop.model.revision import Revision
from wsis_desktop.publishing.changes import LETTERS, groups, summary_sentence
from wsis_desktop.publishing.marks_in_words import side_in_words
from wsis_desktop.publishing.naming import names, what_became
from wsis_desktop.publishing.redline_text import WIDTH, redline_lines
from wsis_desktop.publishing.runs import redline
from wsis_desktop.publishing.stale_references import STALE_REFERENCES, stale_reference_in_words


def comparison_text(comparison: Comparison) -> str:
    """Return what changed, in lines of at most 88 characters where words allow it."""
    return "\n".join(_lines(comparison)) + "\n"


def _lines(comparison: Comparison) -> Iterator[str]:
    yield f"--- {_revision_line(comparison.old)}"
    yield f"+++ {_revision_line(comparison.new)}"
    for group in groups(comparison):
        yield ""
        yield f"== {group.title} =="
        for at in group.links:
            yield ""
            yield from _block(comparison, comparison.links[at])
    if comparison.stale_references:
        yield ""
        yield f"== {STALE_REFERENCES} =="
        yield ""
        for stale in comparison.stale_references:
            yield from wrap(stale_reference_in_words(comparison, stale), WIDTH, subsequent_indent="   ")
    yield ""
    yield summary_sentence(comparison)


def _revision_line(revision: Revision) -> str:
    side = side_in_words(revision.tracked) if revision.tracked else ""
    known = (revision.file_name, side, revision.symbol, revision.title, revision.date)
    return " · ".join(dict.fromkeys(part for part in known if part))


def _block(comparison: Comparison, link: Link) -> Iterator[str]:
    change = link.change
    letter = LETTERS[change] if change else " "
    side = Side.NEW if link.new else Side.OLD
    became = what_became(comparison, link)
    yield f"{letter}  {names(comparison.revision(side), comparison.paragraphs(link, side))}" + (
        f" · {became}" if became else ""
    )
    yield from redline_lines(redline(comparison, link))
