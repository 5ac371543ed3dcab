"""What the reader prefers, as it stands in the settings."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from wsis_desktop.desktop.painting.text_style import USUAL_STYLE, Face, TextStyle
from wsis_desktop.desktop.remembering.face_settings import SIZES, one_of


class Motion(StrEnum):
    """Whether things may move: as the system says, hardly, or freely."""

    SYSTEM = "system"
    REDUCED = "reduced"
    FREE = "free"


@dataclass(frozen=True, slots=True)
class Preferences:
    """What was chosen in the dialog and stands nowhere else.

    `size` is that of the interface in percent, and holds from the next start on. `typography` shows other quotation marks,
    dashes and spacing as changes, `phrases` marks words that stayed by chance between changed ones, and `verb_scale` weighs
    changed verbs. `shortcuts` holds those of the commands whose keys are not the usual ones.
    """

    size: int = 100
    motion: Motion = Motion.SYSTEM
    text: TextStyle = USUAL_STYLE
    typography: bool = False
    phrases: bool = True
    verb_scale: bool = False
    shortcuts: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


def preferences_from(told: object) -> Preferences:
    """Read what is preferred, with what is usual for each value that cannot be; raise TypeError when it is no object."""
    if not isinstance(told, dict):
        raise TypeError("preferences are not an object")
    usual = Preferences()
    return Preferences(
        size=one_of(told.get("size"), SIZES, usual.size),
        motion=one_of(told.get("motion"), tuple(Motion), usual.motion),
        text=_style(told.get("text")),
        typography=_truth(told, "typography", usual=usual.typography),
        phrases=_truth(told, "phrases", usual=usual.phrases),
        verb_scale=_truth(told, "verb_scale", usual=usual.verb_scale),
        shortcuts=_shortcuts(told.get("shortcuts")),
    )


def _truth(told: Mapping[str, object], name: str, *, usual: bool) -> bool:
    known = told.get(name)
    return known if isinstance(known, bool) else usual


def _style(told: object) -> TextStyle:
    if not isinstance(told, dict):
        return USUAL_STYLE
    face = one_of(told.get("face"), tuple(Face), USUAL_STYLE.face)
    justified = _truth(told, "justified", usual=USUAL_STYLE.justified)
    lines, letters = (told.get(name, getattr(USUAL_STYLE, name)) for name in ("line_spacing", "letter_spacing"))
    try:
        return TextStyle(face, _whole(lines), _whole(letters), justified)
    except (TypeError, ValueError):
        return TextStyle(face, justified=justified)


def _whole(told: object) -> int:
    if isinstance(told, bool) or not isinstance(told, int):
        raise TypeError("not a whole number")
    return told


def _shortcuts(told: object) -> dict[str, tuple[str, ...]]:
    """Read the keys of commands, leaving out what is no list of words."""
    if not isinstance(told, dict):
        return {}
    return {
        str(command): tuple(keys)
        for command, keys in told.items()
        if isinstance(keys, list | tuple) and all(isinstance(key, str) for key in keys)
    }
