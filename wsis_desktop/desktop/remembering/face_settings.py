"""What the face of the window takes from the settings: read by itself, long before all else that they hold is asked for."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import StrEnum
from pathlib import Path
from typing import Final, NamedTuple, TypeVar

from wsis_desktop.model.terms import TextSide

SETTINGS_FILE: Final = "settings.json"
RECENT_PAIRS: Final = 12
SIZES: Final = (100, 110, 125, 150, 175, 200, 250, 300)
"""The sizes of the interface, in percent."""

T = TypeVar("T")


class ThemeChoice(StrEnum):
    """Which theme the reader wants."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    CONTRAST_LIGHT = "contrast-light"
    CONTRAST_DARK = "contrast-dark"


class RecentPair(NamedTuple):
    """Two revisions that were compared: their files, their names as shown, the title, when (UTC), and how many changes.

    `old_text` and `new_text` say which text of a file with tracked changes was read; both texts of one file are a pair too.
    """

    old: str
    new: str
    old_name: str
    new_name: str
    title: str
    opened: str
    changes: int
    old_text: TextSide = TextSide.AFTER
    new_text: TextSide = TextSide.AFTER

    @property
    def both_texts(self) -> bool:
        """Tell whether the two are the texts of one file with tracked changes."""
        return self.old == self.new and self.old_text is not self.new_text

    def same_files(self, other: RecentPair) -> bool:
        """Tell whether both hold the same two files, whichever is the earlier, and the same texts of them."""
        return self._texts() == other._texts()

    def _texts(self) -> set[tuple[str, TextSide]]:
        return {(self.old, self.old_text), (self.new, self.new_text)}


class FaceSettings(NamedTuple):
    """What the face is made by; each stands for the same of `Settings`, and `size` for that of its preferences.

    `left` is what that is called which is opened again; None where nothing is.
    """

    theme: ThemeChoice = ThemeChoice.SYSTEM
    system_theme: str = ""
    size: int = 100
    language: str = ""
    geometry: str = ""
    welcomed: bool = False
    recent: tuple[RecentPair, ...] = ()
    left: str | None = None


def load_face_settings(library: Path) -> FaceSettings:
    """Read what the face takes; what is usual where the file is missing or damaged, which is not its business."""
    try:
        text = (library / SETTINGS_FILE).read_text(encoding="utf-8")
        return face_settings_from(told_in(text))
    except (OSError, ValueError, TypeError):
        return FaceSettings()


def told_in(text: str) -> Mapping[str, object]:
    """Return what a file of settings tells; raise ValueError or TypeError when it is not the JSON of an object."""
    import json  # noqa: PLC0415 - there is nothing to be read at the first start

    told = json.loads(text)
    if not isinstance(told, dict):
        raise TypeError("settings are not an object")
    return told


def face_settings_from(told: Mapping[str, object]) -> FaceSettings:
    """Read what the face takes, with what is usual for each value of a wrong type."""
    usual = FaceSettings()
    return FaceSettings(
        theme=taken(told, "theme", lambda name: ThemeChoice(words(name)), usual.theme),
        system_theme=taken(told, "system_theme", words, usual.system_theme),
        size=taken(told, "preferences", _size_in, usual.size),
        language=taken(told, "language", words, usual.language),
        geometry=taken(told, "geometry", words, usual.geometry),
        welcomed=taken(told, "welcomed", truth, usual.welcomed),
        recent=taken(told, "recent", _pairs, usual.recent),
        left=taken(told, "resuming", _left_in, usual.left),
    )


def taken(told: Mapping[str, object], name: str, take: Callable[[object], T], usual: T) -> T:
    """Return the value of `name` as `take` understands it, else what is usual."""
    if name not in told:
        return usual
    try:
        return take(told[name])
    except (ValueError, TypeError, KeyError):
        return usual


def one_of(told: object, known: tuple[T, ...], usual: T) -> T:
    """Return the one among what is known that was told, else what is usual."""
    return next((each for each in known if each == told and not isinstance(told, bool)), usual)


def truth(told: object) -> bool:
    """Return what is true or false; raise TypeError for anything else."""
    if not isinstance(told, bool):
        raise TypeError("neither true nor false")
    return told


def words(told: object) -> str:
    """Return what is words; raise TypeError for anything else."""
    if not isinstance(told, str):
        raise TypeError("not words")
    return told


def number(told: object) -> int:
    """Return what is a whole number; raise TypeError for anything else."""
    if isinstance(told, bool) or not isinstance(told, int):
        raise TypeError("not a whole number")
    return told


def _size_in(preferences: object) -> int:
    usual = FaceSettings().size
    return one_of(preferences.get("size"), SIZES, usual) if isinstance(preferences, dict) else usual


def _left_in(resuming: object) -> str | None:
    left = resuming.get("left") if isinstance(resuming, dict) and resuming.get("wanted") is not False else None
    return words(left.get("told", "")) if isinstance(left, dict) and left.get("trying") is not True else None


def _pairs(told: object) -> tuple[RecentPair, ...]:
    """Read the recent pairs, leaving out those that are damaged."""
    if not isinstance(told, list):
        raise TypeError("not a list")
    pairs = []
    for row in told:
        try:
            named = {name: words(row[name]) for name in ("old", "new", "old_name", "new_name", "title", "opened")}
            old_text, new_text = (TextSide(words(row.get(name, "after"))) for name in ("old_text", "new_text"))
            pairs.append(RecentPair(changes=number(row["changes"]), old_text=old_text, new_text=new_text, **named))
        except (KeyError, TypeError, ValueError, AttributeError):
            continue
    return tuple(pairs[:RECENT_PAIRS])
