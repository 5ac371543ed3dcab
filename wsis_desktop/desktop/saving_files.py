"""Where a document goes that is saved, and in which form: asked of the reader, who is warned before a file is replaced."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget


@dataclass(frozen=True, slots=True)
class Saveable:
    """A form that something can be saved in: what the reader calls it, and the suffix of its files."""

    words: str
    suffix: str

    @property
    def filter(self) -> str:
        """Return its line in a dialog of files."""
        return f"{self.words} (*.{self.suffix})"


def choose_place(
    parent: QWidget, title: str, folder: str, name: str, forms: Sequence[Saveable]
) -> tuple[Path, Saveable] | None:
    """Ask for a file to save to, `name` without a suffix to begin with; None when the reader thinks better of it.

    The suffix that is written says which form is meant; without one that of the form chosen in the dialog is added.
    """
    dialog = place_dialog(parent, title, folder, name, forms)
    try:
        if dialog.exec() != QFileDialog.DialogCode.Accepted or not dialog.selectedFiles():
            return None
        path = Path(dialog.selectedFiles()[0])
        chosen = next((form for form in forms if form.filter == dialog.selectedNameFilter()), forms[0])
        return path, next((form for form in forms if path.suffix.lower() == f".{form.suffix}"), chosen)
    finally:
        dialog.deleteLater()


def place_dialog(parent: QWidget, title: str, folder: str, name: str, forms: Sequence[Saveable]) -> QFileDialog:
    """Return the dialog, which itself asks before a file is replaced."""
    dialog = QFileDialog(parent, title, folder)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setFileMode(QFileDialog.FileMode.AnyFile)
    dialog.setNameFilters([form.filter for form in forms])
    dialog.setDefaultSuffix(forms[0].suffix)
    suffixes = {form.filter: form.suffix for form in forms}
    dialog.filterSelected.connect(lambda chosen: dialog.setDefaultSuffix(suffixes.get(chosen, forms[0].suffix)))
    dialog.selectFile(name)
    return dialog
