"""How the commands read their files: which of their texts, with which password, and what is told of it on stderr."""

from __future__ import annotations

import argparse
from dataclasses import replace
from pathlib import Path

from wsis_desktop.model.crosscheck import TrackedTexts
from wsis_desktop.model.revision import Revision, TextSide
from wsis_desktop.model.trouble import Trouble
from wsis_desktop.reading.options import MarksAs, ReadingOptions
from wsis_desktop.telling import finish_telling, tell_marks, tell_pages, tell_remarks

_WHAT_WAS_READ = {
    TextSide.BEFORE: "This is its text before them.",
    TextSide.AFTER: "This is its text after them.",
    TextSide.MARKED: "This is its text with them.",
}


class SecondFileWanted(Trouble):
    """A file that holds one text only cannot be compared alone."""

    sentence_template = "{sentence}"
    next_step_template = "Name a second file to compare it with, or one with tracked changes (PDF, DOCX, ODT, HTML)."


class MarkedFileWanted(Trouble):
    """A file that is to be cross-checked holds one text only."""

    sentence_template = "{sentence}"
    next_step_template = (
        "Name the clean revision first and the file with tracked changes second; --marks changes takes the struck and "
        "underlined words of a PDF for changes."
    )


class PasswordWanted(Trouble):
    """A file that a password opens; `option` says how to give it here."""

    sentence_template = "{sentence}"
    next_step_template = "Give it with {option}."


def both_sides(path: Path, password: str | None, reading: ReadingOptions) -> tuple[Revision, Revision]:
    """Read the two texts of a file with tracked changes."""
    from wsis_desktop.reading.files.troubles import (  # noqa: PLC0415 - only where they are used
        NeedsPassword,
        NoTrackedChanges,
        PerhapsEmphasis,
    )
    from wsis_desktop.reading.read import read_steps  # noqa: PLC0415 - only where it is used

    try:
        before, after = (
            finish_telling(read_steps(path, password=password, options=replace(reading, side=side)), path.name)
            for side in (TextSide.BEFORE, TextSide.AFTER)
        )
    except NeedsPassword as trouble:
        raise PasswordWanted(sentence=trouble.sentence, option="--password-old") from trouble
    except NoTrackedChanges as trouble:
        if isinstance(trouble, PerhapsEmphasis) and reading.marks_as is not MarksAs.EMPHASIS:
            raise
        raise SecondFileWanted(sentence=trouble.sentence) from trouble
    tell_marks(after, "Compared are its texts before and after them.")
    tell_pages(after)
    tell_remarks(after)
    return before, after


def reading_of(options: argparse.Namespace) -> ReadingOptions:
    """Return how a file is to be read."""
    side = getattr(options, "side", None)
    never = options.ocr == "never"
    return ReadingOptions(
        side=TextSide(side or TextSide.AFTER),
        marks_as=MarksAs(options.marks),
        recognise=not never,
        leave_pictures=never,
    )


def revision_of(
    path: Path, password: str | None, password_option: str, reading: ReadingOptions, what_was_read: str = ""
) -> Revision:
    """Read a file, and say so when it holds two texts, or pages that could not be read or were recognised."""
    from wsis_desktop.reading.files.troubles import NeedsPassword  # noqa: PLC0415 - only where it is used
    from wsis_desktop.reading.read import read_steps  # noqa: PLC0415 - only where it is used

    try:
        revision = finish_telling(read_steps(path, password=password, options=reading), path.name)
    except NeedsPassword as trouble:
        raise PasswordWanted(sentence=trouble.sentence, option=password_option) from trouble
    tell_marks(revision, what_was_read or _WHAT_WAS_READ[reading.side])
    tell_pages(revision)
    tell_remarks(revision)
    return revision


def texts_of(path: Path, password: str | None, password_option: str, reading: ReadingOptions) -> TrackedTexts:
    """Read the texts of a file with tracked changes: before them, after them and both in one."""
    from wsis_desktop.reading.files.troubles import NoTrackedChanges  # noqa: PLC0415 - only where it is used
    from wsis_desktop.reading.read import read_steps  # noqa: PLC0415 - only where it is used

    after = revision_of(path, password, password_option, reading, "Both its texts are checked.")
    sides = (replace(reading, side=side) for side in (TextSide.BEFORE, TextSide.MARKED))
    try:
        before, marked = (
            finish_telling(read_steps(path, password=password, options=side), path.name) for side in sides
        )
    except NoTrackedChanges as trouble:
        raise MarkedFileWanted(sentence=trouble.sentence) from trouble
    return TrackedTexts(before, after, marked)
