"""Asks for the name that stands on the reader's notes, and says who will see it."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLineEdit, QVBoxLayout, QWidget

from wsis_desktop.desktop.painting.style_sheet import dress
from wsis_desktop.desktop.widgets.wrapping_label import LinedLabel, WrappingLabel

LONGEST_NAME = 100


class AuthorDialog(QDialog):
    """A field for the name; empty is a good answer, too."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Your name on notes"))
        self.setMinimumWidth(420)
        title = LinedLabel(self.tr("Which name is to stand on your notes?"), self)
        title.setWordWrap(True)
        dress(title, "heading")
        self.field = QLineEdit(name, self)
        self.field.setMaxLength(LONGEST_NAME)
        self.field.setPlaceholderText(self.tr("A name, a delegation, or nothing"))
        self.field.setAccessibleName(self.tr("Your name on notes"))
        lead = WrappingLabel(
            self.tr(
                "Whoever you send a dossier to sees it, and can tell your wording from another one. It is kept on this "
                "computer alone until then."
            ),
            self,
        )
        dress(lead, "soft")
        buttons = QDialogButtonBox(self)
        keep = buttons.addButton(self.tr("Use this name"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        dress(keep, "primary")
        self.field.textChanged.connect(
            lambda text: keep.setText(self.tr("Use this name") if text.strip() else self.tr("Use no name"))
        )
        self.field.textChanged.emit(name)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 22, 24, 20)
        layout.setSpacing(10)
        for widget in (title, self.field, lead, buttons):
            layout.addWidget(widget)
        self.field.selectAll()

    @property
    def name(self) -> str:
        """Return what was entered."""
        return " ".join(self.field.text().split())
