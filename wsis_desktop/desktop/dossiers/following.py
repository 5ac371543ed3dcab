"""The paragraphs of a dossier followed through all its revisions, by the worker: asked, followed, cancelled."""

from __future__ import annotations

from collections.abc import Sequence

from wsis_desktop.desktop.working.errand import Errand
from wsis_desktop.desktop.working.sources import Source
from wsis_desktop.model.history import History
from wsis_desktop.worker.protocol import Answer, Followed


class Following(Errand):
    """Drives the worker, one history at a time; `made(History)`."""

    def begin(self, sources: Sequence[Source]) -> None:
        """Follow the paragraphs of these revisions, earliest first; what is under way is let go."""
        self.cancel()
        self._follow(self._bridge.follow(sources))

    def _result(self, answer: Answer) -> History | None:
        return answer.history if isinstance(answer, Followed) else None
