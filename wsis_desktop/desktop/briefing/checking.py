"""A briefing held against the revisions on show, by the worker: asked, followed, cancelled."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date as Day  # noqa: N812 - the glossary's word for a date without a time

from wsis_desktop.desktop.working.errand import Errand
from wsis_desktop.desktop.working.sources import Source
from wsis_desktop.model.briefing import BriefingCheck
from wsis_desktop.reading.options import MarksAs
from wsis_desktop.worker.protocol import Answer, BriefingChecked


@dataclass(frozen=True, slots=True)
class Checked:
    """The files of a check: the briefing, what it is held against, and the earlier revision, if there is one."""

    note: Source
    revision: Source
    earlier: Source | None = None


class BriefingChecking(Errand):
    """Drives the worker, one briefing at a time; `made(BriefingCheck)`."""

    asks_passwords = True

    def begin(self, files: Checked, today: Day) -> None:
        """Hold a briefing against a revision; what is under way is let go."""
        self.cancel()
        # Bold and underlined words of a briefing are its author's, never changes.
        note = replace(files.note, reading=replace(files.note.reading, marks_as=MarksAs.EMPHASIS))
        self._follow(self._bridge.check_briefing(note, files.revision, files.earlier, today))

    def _result(self, answer: Answer) -> BriefingCheck | None:
        return answer.made if isinstance(answer, BriefingChecked) else None
