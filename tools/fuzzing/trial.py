"""One trial: a file is read, its reading must be sound, and it must compare with itself and with the reading before it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from fuzzing.arcs import Arcs
from fuzzing.invariants import Broken, require_linked, require_sides, require_sound, require_unchanged
from fuzzing.words_kept import require_words_kept
from wsis_desktop.comparing.compare import compare
from wsis_desktop.model.revision import Format, Revision, TextSide
from wsis_desktop.publishing.publish import Form, RevisionForm, publish, publish_revision
from wsis_desktop.reading.files.troubles import NoText, NoTrackedChanges, ReadingTrouble
from wsis_desktop.reading.read import read

_MOST_COMPARED = 150


class ReadingTrial:
    """Tries the readers on one file after another."""

    def __init__(self) -> None:
        self._last: Revision | None = None

    def __call__(self, path: Path, arcs: Arcs, *, thorough: bool) -> bool:
        """Try one file and tell whether its reader took a new way; raise whatever is wrong with the readers.

        A file that goes a new way is tried thoroughly.
        """
        with arcs.followed() as new:
            revision = _read(path, TextSide.AFTER)
            if revision is not None and revision.tracked is not None:
                _try_sides(path, revision)
        if revision is None:
            return bool(new)
        require_sound(revision)
        if thorough or new:
            self._try_thoroughly(path, revision)
        return bool(new)

    def _try_thoroughly(self, path: Path, revision: Revision) -> None:
        again = _read(path, TextSide.AFTER)
        if again != revision:
            raise Broken("reading twice gives the same", "")
        publish_revision(revision, RevisionForm.JSON).encode("utf-8")
        require_words_kept(path, path.read_bytes(), revision)
        if len(revision.paragraphs) > _MOST_COMPARED:
            return
        # Not the very same objects: a comparison may know those.
        require_unchanged(compare(revision, replace(revision, path="again")))
        if self._last is not None:
            comparison = compare(self._last, revision)
            require_linked(comparison)
            for form in Form:
                publish(comparison, form).encode("utf-8")
        self._last = revision


def _read(path: Path, side: TextSide) -> Revision | None:
    """Return a reading; None when the file is refused with a sentence and a next step."""
    try:
        return read(path, side=side)
    except ReadingTrouble as trouble:
        if not trouble.sentence.endswith(".") or not trouble.next_step.endswith("."):
            raise Broken("a refusal is a sentence", str(trouble)) from trouble
        return None


def _try_sides(path: Path, after: Revision) -> None:
    before, marked = _side(path, TextSide.BEFORE), _side(path, TextSide.MARKED)
    if before is None or marked is None:
        raise Broken("what has two texts can be read both ways", "")
    for each in (before, marked):
        require_sound(each)
    if (
        after.format is not Format.PDF
    ):  # which words make up a line, a row or contents is told anew for each text of a PDF
        require_sides(before, after, marked)


def _side(path: Path, side: TextSide) -> Revision | None:
    try:
        return read(path, side=side)
    except (NoText, NoTrackedChanges) as trouble:
        raise Broken("what has two texts can be read both ways", str(trouble)) from trouble
