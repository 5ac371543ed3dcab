"""A page's picture becomes lines of words: in which language it is to be read, and the reading itself.

Tesseract gets the picture and gives its answer through pipes: no page of a confidential draft lies in a folder meanwhile.
"""

from __future__ import annotations

import re
import subprocess
from collections.abc import Sequence
from typing import Final, NamedTuple

from wsis_desktop.model.progress import Progress, Steps
from wsis_desktop.reading.conventions.language import language_of
from wsis_desktop.reading.ocr.hocr import ReadLine, lines_in
from wsis_desktop.reading.ocr.overlooked import Picture, cut_out, overlooked, put_in
from wsis_desktop.reading.ocr.running import run_steps
from wsis_desktop.reading.ocr.tesseract import DATA_OF_LANGUAGE, ORIENTATION_DATA, Tesseract

DOTS_PER_INCH: Final = 300
_SECONDS_FOR_PAGE: Final = 180.0
_POINTS_PER_INCH: Final = 72
# Several threads get in each other's way: one is twice as fast.
_ENVIRONMENT: Final = {"OMP_THREAD_LIMIT": "1"}
# A line as it stands, without looking for any order in the picture.
_AS_ONE_LINE: Final = ["--psm", "13"]
_SCRIPT: Final = re.compile(rb"^Script: (\w+)", re.MULTILINE)
_LATIN: Final = ("en", "fr", "es")
_LANGUAGES_OF_SCRIPT: Final = {
    b"Arabic": ("ar",),
    b"Cyrillic": ("ru",),
    b"Han": ("zh",),
    b"HanS": ("zh",),
    b"HanT": ("zh",),
    b"Latin": _LATIN,
}


class Choice(NamedTuple):
    """The data that Tesseract is to read with, empty when none would do, and the language that it lacks data for, if any."""

    data: str
    lacked: str = ""


def choice_for(language: str, tesseract: Tesseract) -> Choice | None:
    """Return what to read pages of a language with; None when the language is unknown."""
    if language not in DATA_OF_LANGUAGE:
        return None
    if language in tesseract.languages:
        return Choice(DATA_OF_LANGUAGE[language])
    # The data of its neighbours read a Latin text but for some accents.
    return Choice(_all_of(_LATIN, tesseract) if language in _LATIN else "", language)


def choice_steps(picture: Picture, tesseract: Tesseract, step: Progress) -> Steps[Choice]:
    """Find out in which language the page of a picture is written, by its script and by reading it once."""
    script = yield from _script_steps(picture, tesseract, step)
    languages = _LANGUAGES_OF_SCRIPT.get(script, tuple(DATA_OF_LANGUAGE))
    if len(languages) == 1 and (choice := choice_for(languages[0], tesseract)):
        return choice
    several = Choice(_all_of(languages, tesseract))
    if not several.data:
        return several
    lines = yield from read_steps(picture, several, tesseract, step)
    return choice_for(language_of("\n".join(line.text for line in lines)), tesseract) or several


def read_steps(picture: Picture, choice: Choice, tesseract: Tesseract, step: Progress) -> Steps[list[ReadLine]]:
    """Read a picture; raise `OSError` or `subprocess.SubprocessError` when Tesseract fails or takes too long."""
    lines = yield from _lines_steps(picture, [], choice, tesseract, step)
    for strip in overlooked(picture, lines):
        found = yield from _lines_steps(cut_out(picture, strip), _AS_ONE_LINE, choice, tesseract, step)
        lines = put_in(lines, strip, found, picture.dpi)
    return lines


def _lines_steps(
    picture: Picture, options: list[str], choice: Choice, tesseract: Tesseract, step: Progress
) -> Steps[list[ReadLine]]:
    output, _ = yield from _run_steps(picture, [*options, "-l", choice.data, "hocr"], tesseract, step)
    return lines_in(output, _POINTS_PER_INCH / picture.dpi)


def _script_steps(picture: Picture, tesseract: Tesseract, step: Progress) -> Steps[bytes]:
    """Return the script of a page as Tesseract names it; empty when it cannot tell."""
    if ORIENTATION_DATA not in tesseract.data:
        return b""
    try:
        output, _ = yield from _run_steps(picture, ["--psm", "0", "-l", ORIENTATION_DATA], tesseract, step)
    except (OSError, subprocess.SubprocessError):  # too few letters to tell
        return b""
    found = _SCRIPT.search(output)
    return found[1] if found else b""


def _run_steps(
    picture: Picture, options: list[str], tesseract: Tesseract, step: Progress
) -> Steps[tuple[bytes, bytes]]:
    command = [tesseract.program, "stdin", "stdout", "--dpi", str(round(picture.dpi)), *options]
    return (yield from run_steps(command, _SECONDS_FOR_PAGE, data=picture.pgm, step=step, environment=_ENVIRONMENT))


def _all_of(languages: Sequence[str], tesseract: Tesseract) -> str:
    """Return the installed data of several languages; empty when none of them is installed."""
    return "+".join(DATA_OF_LANGUAGE[language] for language in languages if language in tesseract.languages)
