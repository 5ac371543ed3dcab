"""How a kind of document looks: a layout and a style sheet, those that ship or a delegation's own."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from wsis_desktop.publishing.troubles import LookUnreadable, PublishingTrouble
from wsis_desktop.publishing.writing.paper import Paper
from wsis_desktop.refusals import reason_of
from wsis_desktop.shipped import shipped

_LAYOUT, _STYLES, _PRINT = "layout.html", "screen.css", "print.css"
_ANY = "document"


@dataclass(frozen=True, slots=True)
class Look:
    """The layout, with `{{title}}`, `{{lines}}` and `{{body}}` where those go, and the styles for screens and for paper."""

    layout: str
    screen: str
    print: str
    paper: Paper = Paper.A4


def look_of(kind: str = _ANY, *, own: Path | None = None, paper: Paper = Paper.A4) -> Look:
    """Return how a kind of document looks.

    Each file is looked for in that kind's folder below `own`, then in the one that ships, then among those of all kinds.
    """

    def text(name: str) -> str:
        if own is not None and (theirs := own / kind / name).is_file():
            return _their_own(theirs)
        try:
            return shipped("templates", kind, name).read_text(encoding="utf-8")
        except FileNotFoundError:
            return shipped("templates", _ANY, name).read_text(encoding="utf-8")

    return Look(text(_LAYOUT), text(_STYLES), text(_PRINT), paper)


def begin_own(folder: Path, kinds: Iterable[str]) -> None:
    """Put the looks that ship into a folder, one below it for each kind, to be changed there; what is there stays."""
    for kind in kinds:
        shipped_look = look_of(kind)
        for name, text in (
            (_LAYOUT, shipped_look.layout),
            (_STYLES, shipped_look.screen),
            (_PRINT, shipped_look.print),
        ):
            place = folder / kind / name
            try:
                place.parent.mkdir(parents=True, exist_ok=True)
                if not place.exists():
                    place.write_text(text, encoding="utf-8")
            except OSError as fault:
                raise PublishingTrouble(name=name, reason=reason_of(fault)) from None


def _their_own(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as fault:
        reason = "it is not written in UTF-8" if isinstance(fault, UnicodeDecodeError) else reason_of(fault)
        raise LookUnreadable(name=f"{path.parent.name}/{path.name}", reason=reason) from None
