"""What the command line tells: documents on stdout, and on stderr what the reading noticed, a sentence each.

What a file's name or text holds must not command the terminal.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from wsis_desktop.model.progress import Stage, Steps

if TYPE_CHECKING:
    from wsis_desktop.model.revision import Revision

_COMMANDS_TO_TERMINALS = re.compile(r"[\x00-\x1f\x7f-\x9f]")


def harmless(text: str) -> str:
    """Return a text of several lines that commands no terminal, whoever wrote it."""
    return "\n".join(_COMMANDS_TO_TERMINALS.sub("\ufffd", line) for line in text.split("\n"))


def say(sentence: str) -> None:
    """Tell the terminal a sentence; what a file's name holds must not command it."""
    safe = _COMMANDS_TO_TERMINALS.sub("\ufffd", sentence)
    print(f"wsis-desktop: {safe}", file=sys.stderr)  # noqa: T201 - this is the command line


def finish_telling(steps: Steps[Revision], name: str) -> Revision:
    """Drive a reading to its end; who sits at a terminal is told which page is being recognised."""
    at_terminal = sys.stderr.isatty()
    told = None
    try:
        while True:
            progress = next(steps)
            if at_terminal and progress.stage is Stage.RECOGNISING and progress != told:
                told = progress
                safe = _COMMANDS_TO_TERMINALS.sub("\ufffd", name)
                line = f"wsis-desktop: recognising page {progress.done + 1} of {progress.total} of “{safe}”"
                sys.stderr.write(f"\r{line}\x1b[K")
                sys.stderr.flush()
    except StopIteration as end:
        revision: Revision = end.value
        return revision
    finally:
        steps.close()
        if told is not None:
            sys.stderr.write("\r\x1b[K")


def tell_pages(revision: Revision) -> None:
    """Say which pages were recognised from their pictures, and which could not be read."""
    from wsis_desktop.publishing.pages_in_words import recognised_in_words, unread_in_words  # noqa: PLC0415 - as above

    if revision.recognised_pages:
        say(recognised_in_words(revision))
    if revision.unread_pages:
        say(unread_in_words(revision))


def tell_marks(revision: Revision, what_was_read: str) -> None:
    """Say that a file holds two texts, why we think so, and what was read."""
    from wsis_desktop.publishing.marks_in_words import marks_in_words  # noqa: PLC0415 - only where it is used

    if revision.tracked:
        say(f"“{revision.file_name}” holds tracked changes: {marks_in_words(revision.tracked)}. {what_was_read}")


def tell_remarks(revision: Revision) -> None:
    """Say what the reading remarked, a sentence for each kind."""
    from wsis_desktop.publishing.remarks_in_words import remarks_in_words  # noqa: PLC0415 - only where it is used

    for sentence in remarks_in_words(revision):
        say(f"“{revision.file_name}”: {sentence}")


def goes_to_terminal(output: Path | None) -> bool:
    """Tell whether a document would be shown to someone who sits at a terminal."""
    return (output is None or str(output) == "-") and sys.stdout.isatty()


def put_out(document: str | bytes, output: Path | None, sources: Sequence[Path]) -> None:
    """Write a document to a file, or to stdout when none is named."""
    if output is None or str(output) == "-":
        sys.stdout.flush()
        if isinstance(document, str):
            sys.stdout.write(document)
            sys.stdout.flush()
        else:
            sys.stdout.buffer.write(document)
            sys.stdout.buffer.flush()
        return
    from wsis_desktop.publishing.save import save  # noqa: PLC0415 - only where it is used

    save(document, output, sources=sources)
