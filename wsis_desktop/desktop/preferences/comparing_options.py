"""What the reader prefers of a comparison, as the comparer takes it; and the scale of verbs that the reader may write."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from wsis_desktop.comparing.options import Options
from wsis_desktop.desktop.preferences.preferred import Preferences
from wsis_desktop.model.trouble import Trouble
from wsis_desktop.shipped import shipped
from wsis_desktop.swapping import swap_in

if TYPE_CHECKING:
    from wsis_desktop.comparing.language.verb_scale import VerbScale

SCALE_FILE: Final = "verb-scale.txt"


def scale_path(library: Path) -> Path:
    """Return where the reader's own scale stands."""
    return library / SCALE_FILE


def begin_scale(library: Path) -> Path:
    """Return the file of the reader's own scale, written as the program's where there is none; raise OSError."""
    path = scale_path(library)
    if not path.exists():
        library.mkdir(parents=True, exist_ok=True, mode=0o700)
        swap_in(shipped("vocabulary", SCALE_FILE).read_bytes(), path, private=True)
    return path


def scale_of(library: Path) -> VerbScale:
    """Return the reader's own scale, else the program's; raise `UnsoundScale`."""
    from wsis_desktop.comparing.language.verb_scale import read_scale, shipped_scale  # noqa: PLC0415 - only where it is asked for

    path = scale_path(library)
    return read_scale(path) if path.exists() else shipped_scale()


def options_of(preferences: Preferences, library: Path) -> tuple[Options, Trouble | None]:
    """Return what counts as a difference, and what is wrong with the scale: verbs are not weighed then."""
    scale: VerbScale | None = None
    wrong: Trouble | None = None
    if preferences.verb_scale:
        try:
            scale = scale_of(library)
        except Trouble as trouble:
            wrong = trouble
    return Options(preferences.typography, preferences.phrases, scale), wrong
