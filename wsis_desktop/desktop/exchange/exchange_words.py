"""What came of sending a dossier or taking one over, in sentences."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from wsis_desktop.desktop.exchange.exchanging import Exported, Imported


def exported_words(made: Exported) -> str:
    """Return what was written, and what was left out."""
    words = _counted("“%1” was saved with %n note(s). What lies in the bin is not in it.", made.notes)
    return words.replace("%1", made.path.name)


def imported_words(made: Imported, *, on_show: bool) -> tuple[str, str]:
    """Return what came in one sentence, and what the reader must know of it in others; `on_show`, it can be undone there."""
    taken = made.taken
    if not (taken.notes or taken.others):
        return _named(_tr("“%1” brought nothing new: all of it is in “%2” already."), made), ""
    came = [_counted("%n note(s) came or changed", taken.notes)] if taken.notes else []
    if taken.others:
        came.append(_counted("%n other thing(s): revisions, bookmarks, ticks and the like", taken.others))
    told = [f"{_first_letter(_tr(' and ').join(came))}."]
    if taken.conflicts:
        beside = "On %n note(s), another wording now stands beside the one that was there. Nothing was overwritten."
        told.append(_counted(beside, taken.conflicts))
    else:
        told.append(_tr("Nothing that you wrote was overwritten."))
    if taken.put_away:
        told.append(_counted("%n wording(s) that the other reader put away lie in your bin.", taken.put_away))
    if on_show:
        told.append(_tr("Undo takes all of it back."))
    return _named(_tr("“%1” was taken over into “%2”."), made), " ".join(told)


def _named(words: str, made: Imported) -> str:
    return words.replace("%1", made.path.name).replace("%2", made.title)


def _first_letter(words: str) -> str:
    return words[:1].upper() + words[1:]


def _counted(words: str, count: int) -> str:
    return QCoreApplication.translate("Exchange", words, None, count)


def _tr(words: str) -> str:
    return QCoreApplication.translate("Exchange", words)
