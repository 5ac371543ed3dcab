"""How to get Tesseract and its language data, for each system, in words that name no address."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import Final

from wsis_desktop.reading.ocr.tesseract import DATA_OF_LANGUAGE

_DEBIAN_NAMES: Final = {language: name.replace("_", "-") for language, name in DATA_OF_LANGUAGE.items()}
LANGUAGE_NAMES: Final = {
    "ar": "Arabic",
    "zh": "Chinese",
    "en": "English",
    "fr": "French",
    "ru": "Russian",
    "es": "Spanish",
}


def how_to_get_tesseract(languages: Sequence[str] = (), *, system: str = sys.platform) -> str:
    """Return what to do to have Tesseract and the data of `languages` (two-letter codes) on a `system` of `sys.platform`."""
    match system:
        case "win32":
            return (
                "install “Tesseract at UB Mannheim” (the installer for Windows named tesseract-ocr-w64-setup) and tick"
                f" {_names(languages)} under “Additional language data”"
            )
        case "darwin":
            return f"run “brew install tesseract{' tesseract-lang' if set(languages) - {'en'} else ''}” in a terminal"
        case _:
            packages = " ".join(f"tesseract-ocr-{_DEBIAN_NAMES[language]}" for language in languages)
            return (
                f"run “sudo apt install {f'tesseract-ocr {packages}'.strip()}” in a terminal, or install the packages that"
                " your system has for it"
            )


def how_to_get_data(languages: Sequence[str], *, system: str = sys.platform) -> str:
    """Return what to do to have the data of `languages` for a Tesseract that is there already."""
    match system:
        case "win32":
            return f"run the installer of Tesseract again and tick {_names(languages)} under “Additional language data”"
        case "darwin":
            return "run “brew install tesseract-lang” in a terminal"
        case _:
            packages = " ".join(f"tesseract-ocr-{_DEBIAN_NAMES[language]}" for language in languages)
            return (
                f"run “sudo apt install {packages}” in a terminal, or install the packages that your system has for it"
            )


def _names(languages: Sequence[str]) -> str:
    """Return the languages' names, all six when none is given."""
    names = [LANGUAGE_NAMES[language] for language in languages or LANGUAGE_NAMES]
    return " and ".join(", ".join(names).rsplit(", ", 1))
