"""Find Tesseract: the program, its version, and the languages whose data are installed.

It is never bundled. The variable WSIS_DESKTOP_TESSERACT may name the program or its folder; then come the folders of PATH
and the places where each system's installers put it. A program beside the draft, or in the folder where this one was
started, is never run.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from wsis_desktop.model.progress import Progress, Stage, Steps, finish
from wsis_desktop.reading.ocr.running import run_steps

PROGRAM_VARIABLE: Final = "WSIS_DESKTOP_TESSERACT"
DATA_OF_LANGUAGE: Final = {"ar": "ara", "zh": "chi_sim", "en": "eng", "fr": "fra", "ru": "rus", "es": "spa"}
"""What Tesseract calls its data for the languages of the United Nations."""
ORIENTATION_DATA: Final = "osd"
"""Its data that tell scripts, and which way is up."""

# Before version 4 it knew other data, and read far worse.
_OLDEST: Final = 4
_SECONDS: Final = 10.0
_VERSION: Final = re.compile(r"tesseract v?(\d+)((?:\.\d+)*)", re.IGNORECASE)
_DATA_NAME: Final = re.compile(r"[\w/-]+")
_USUAL_FOLDERS: Final = {
    "darwin": ("/opt/homebrew/bin", "/usr/local/bin", "/opt/local/bin"),
    "linux": ("/usr/bin", "/usr/local/bin", "/home/linuxbrew/.linuxbrew/bin"),
}
_WINDOWS_FOLDERS: Final = (
    ("PROGRAMFILES", "Tesseract-OCR"),
    ("PROGRAMW6432", "Tesseract-OCR"),
    ("PROGRAMFILES(X86)", "Tesseract-OCR"),
    ("LOCALAPPDATA", "Programs/Tesseract-OCR"),
    ("LOCALAPPDATA", "Tesseract-OCR"),
)


@dataclass(frozen=True, slots=True)
class Tesseract:
    """An installed Tesseract; `data` names what it can read, as it names it itself."""

    program: str
    version: str
    data: tuple[str, ...]

    @property
    def languages(self) -> tuple[str, ...]:
        """Return the languages of the United Nations that it can read, as two-letter codes."""
        return tuple(language for language, name in DATA_OF_LANGUAGE.items() if name in self.data)

    @property
    def missing_languages(self) -> tuple[str, ...]:
        """Return those it has no data for."""
        return tuple(language for language in DATA_OF_LANGUAGE if language not in self.languages)


def installed() -> Tesseract | None:
    """Return the Tesseract of this machine; None when there is none that can be used. Takes a tenth of a second."""
    return finish(installed_steps())


def installed_steps() -> Steps[Tesseract | None]:
    """Look for Tesseract step by step, as `installed` does."""
    yield Progress(Stage.OPENING)
    for program in _candidates():
        found = yield from _asked(program)
        if found is not None:
            return found
    return None


def _asked(program: Path) -> Steps[Tesseract | None]:
    """Ask a program what it is; None when it is no Tesseract of our time, or does not answer."""
    try:
        version = _VERSION.search(_told((yield from run_steps([str(program), "--version"], _SECONDS))))
        if version is None or int(version[1]) < _OLDEST:
            return None
        listed = _told((yield from run_steps([str(program), "--list-langs"], _SECONDS)))
    except (OSError, subprocess.SubprocessError):
        return None
    names = [line.strip() for line in listed.splitlines() if _DATA_NAME.fullmatch(line.strip())]
    return Tesseract(str(program), version[1] + version[2], tuple(sorted(names)))


def _told(output: tuple[bytes, bytes]) -> str:
    """Return what a program said; some versions say on stderr what others say on stdout."""
    return b"\n".join(output).decode("utf-8", "replace")


def _candidates() -> Iterator[Path]:
    """Return where the program may be, each place once, those that hold a file only."""
    seen: set[Path] = set()
    name = "tesseract.exe" if sys.platform == "win32" else "tesseract"
    for folder in _folders():
        path = folder if folder.name.casefold() == name else folder / name
        if path not in seen and path.is_absolute() and path.is_file():
            seen.add(path)
            yield path


def _folders() -> Iterator[Path]:
    if named := os.environ.get(PROGRAM_VARIABLE):
        yield Path(named)
    yield from (Path(folder) for folder in os.environ.get("PATH", "").split(os.pathsep) if folder)
    if sys.platform == "win32":
        for variable, below in _WINDOWS_FOLDERS:
            if root := os.environ.get(variable):
                yield Path(root, below)
    else:
        yield from map(Path, _USUAL_FOLDERS.get(sys.platform, _USUAL_FOLDERS["linux"]))
