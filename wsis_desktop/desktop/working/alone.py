"""One revision read by itself: shown by the views as a comparison with itself, of which they show one side."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from wsis_desktop.model.comparison import Comparison
    from wsis_desktop.model.revision import Revision


def alone(revision: Revision) -> Comparison:
    """Return a revision in the form that views, find and outline take; nothing in it has changed."""
    from wsis_desktop.model.comparison import Comparison, Link, Relation  # noqa: PLC0415 - the start page needs none

    links = tuple(Link((index,), (index,), Relation.UNCHANGED) for index in range(len(revision.paragraphs)))
    return Comparison(revision, revision, links)


def stands_alone(comparison: Comparison) -> bool:
    """Tell one revision read by itself from two files that say the same: those were read one by one."""
    return comparison.old is comparison.new
