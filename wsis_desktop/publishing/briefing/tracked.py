"""What paragraphs of a clean revision are called in the file with tracked changes that a cross-check held it against."""

from __future__ import annotations

from wsis_desktop.model.anchor import side_of
from wsis_desktop.model.crosscheck import CrossCheck
from wsis_desktop.model.revision import Revision
from wsis_desktop.publishing.naming import number_of


def tracked_numbers(made: CrossCheck | None, revision: Revision) -> dict[int, str]:
    """Return the numbers of the marked file by the paragraphs of the clean revision that was held against it."""
    if made is None:
        return {}
    clean = made.clean.old
    found: dict[int, str] = {}
    if (clean.sha256, side_of(clean)) == (revision.sha256, side_of(revision)):
        for row in made.numbers:
            number = "" if row.tracked is None else number_of(made.marked, made.marked.paragraphs[row.tracked])
            for index in row.clean if number else ():
                found.setdefault(index, number)
    return found
