"""Offers tags again while several are typed, with commas between them."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QStringListModel, Qt
from PySide6.QtWidgets import QCompleter, QLineEdit

_COMMA = ","


class TagCompleter(QCompleter):
    """Completes the tag that is being typed, and leaves those before it as they are."""

    def __init__(self, tags: Iterable[str], field: QLineEdit) -> None:
        super().__init__(QStringListModel(list(tags), field), field)
        self._field = field
        self.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)

    def splitPath(self, path: str) -> list[str]:  # noqa: N802 - Qt's name
        """Return what is to be completed: what stands behind the last comma."""
        return [path.rpartition(_COMMA)[2].strip().removeprefix("#")]

    def pathFromIndex(self, index: QModelIndex | QPersistentModelIndex) -> str:  # noqa: N802 - Qt's name
        """Return the whole field with a tag taken."""
        before, comma, _ = self._field.text().rpartition(_COMMA)
        return f"{before}{comma} {super().pathFromIndex(index)}" if comma else super().pathFromIndex(index)
