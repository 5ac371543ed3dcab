"""What the reader decides about the comparison on show, kept in the notebook."""

from __future__ import annotations

from collections.abc import Sequence

from wsis_desktop.desktop.notes.notebook import Notebook
from wsis_desktop.model.comparison import Significance
from wsis_desktop.model.review import Decision


class Judgements:
    """Decisions by hand on links, by their places in what is on show now."""

    def __init__(self, notebook: Notebook) -> None:
        self._notebook = notebook

    @property
    def held(self) -> tuple[Decision, ...]:
        """Return what holds between the two revisions on show, decided first first."""
        return self._notebook.decisions

    def overrule(self, link: int, significance: Significance | None) -> None:
        """Say how much a change matters; None leaves it to the program again."""
        self._notebook.judge(lambda store, compared: store.reviewing.overrule(compared, link, significance))

    def pair(self, old: Sequence[int], new: Sequence[int]) -> None:
        """Say that these paragraphs belong together, and to nothing else."""
        self._notebook.judge(lambda store, compared: store.reviewing.pair(compared, old, new))

    def unpair(self, link: int) -> None:
        """Say that the paragraphs of a link are not the same text."""
        self._notebook.judge(lambda store, compared: store.reviewing.unpair(compared, link))

    def take_back(self, decisions: Sequence[Decision]) -> None:
        """Leave to the program again what these decisions say."""
        self._notebook.judge(lambda store, compared: store.reviewing.take_back(compared.dossier, decisions))
