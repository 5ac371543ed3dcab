"""What was open when the window closed, as it stands in the settings."""

from __future__ import annotations

from dataclasses import dataclass

from wsis_desktop.model.terms import Side, TextSide

_PAIR = 2


@dataclass(frozen=True, slots=True)
class LeftFile:
    """A file, and which of its texts was read."""

    path: str
    text: TextSide = TextSide.AFTER


@dataclass(frozen=True, slots=True)
class LeftPlace:
    """Where the view stood: a paragraph of one side, as long as that is still the document of this hash."""

    side: Side
    document: str
    paragraph: int
    fraction: float


@dataclass(frozen=True, slots=True)
class LeftOpen:
    """What was open: one file or two, the earlier first, or a dossier, which knows its own place.

    `told` is what the window's title said of it. `trying` is set while it is being opened again: where it is found set at a
    start, the program ended over it.
    """

    files: tuple[LeftFile, ...] = ()
    dossier: str = ""
    place: LeftPlace | None = None
    side_panel: int = 0
    notes_panel: int = 0
    trying: bool = False
    told: str = ""


@dataclass(frozen=True, slots=True)
class Resuming:
    """Whether what was open is opened again, and what that is; None when nothing was."""

    wanted: bool = True
    left: LeftOpen | None = None


def resuming_from(told: object) -> Resuming:
    """Read it from the settings, nothing where it is damaged; raise TypeError when it is no object."""
    if not isinstance(told, dict):
        raise TypeError("not an object")
    try:
        left = _left(told.get("left"))
    except (KeyError, TypeError, ValueError, AttributeError):
        left = None
    return Resuming(told.get("wanted") is not False, left)


def _left(told: object) -> LeftOpen | None:
    if not isinstance(told, dict):
        return None
    files = tuple(LeftFile(_words(each["path"]), TextSide(each["text"])) for each in told["files"])[:_PAIR]
    dossier = _words(told["dossier"])
    if dossier:
        from uuid import UUID  # noqa: PLC0415 - the bare start needs none

        UUID(dossier)
    if not files and not dossier:
        return None
    side_panel, notes_panel = _panel(told["side_panel"]), _panel(told["notes_panel"])
    place, called = _place(told["place"]), _words(told.get("told", ""))
    return LeftOpen(files, dossier, place, side_panel, notes_panel, told["trying"] is True, called)


def _place(told: object) -> LeftPlace | None:
    if not isinstance(told, dict):
        return None
    paragraph, fraction = told["paragraph"], told["fraction"]
    if not isinstance(paragraph, int) or paragraph < 0:
        raise ValueError("no paragraph")
    return LeftPlace(Side(told["side"]), _words(told["document"]), paragraph, min(1.0, max(0.0, float(fraction))))


def _panel(told: object) -> int:
    return told if isinstance(told, int) and told >= 0 else 0


def _words(told: object) -> str:
    if not isinstance(told, str):
        raise TypeError("not words")
    return told
