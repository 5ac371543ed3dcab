"""How a briefing is drafted: which changes are told, how paragraphs are cited, what comes along."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from wsis_desktop.desktop.painting.style_sheet import dress
from wsis_desktop.desktop.publishing.option_fields import OptionFields
from wsis_desktop.desktop.widgets.low_room import LowRoom
from wsis_desktop.desktop.widgets.wrapping_label import LinedLabel
from wsis_desktop.publishing.kinds.kind import Answer, Switch
from wsis_desktop.publishing.kinds.table import KINDS

_DRAFTED = ("least", "numbers", "moves", "positions", "calendar", "language")


class ChoicesDialog(QDialog):
    """Asks what is told in the next draft."""

    def __init__(self, choices: Mapping[str, Answer], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("What the briefing tells"))
        kind = KINDS["briefing"]
        options = tuple(option for option in kind.options if option.name in _DRAFTED)
        kind = replace(kind, options=(*options, Switch("ticked", default=False)))
        self.fields = OptionFields(kind, choices, self)
        lead = LinedLabel(
            self.tr("The briefing is drafted anew with this. What you wrote, moved or left out stays as it is."), self
        )
        lead.setWordWrap(True)
        dress(lead, "soft")
        buttons = QDialogButtonBox(self)
        draft = buttons.addButton(self.tr("Draft anew"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        dress(draft, "primary")
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 22, 24, 20)
        layout.setSpacing(10)
        layout.addWidget(lead)
        layout.addWidget(LowRoom(self.fields), 1)
        layout.addWidget(buttons)
        layout.addStrut(332)  # or as wide as the longest choice makes necessary

    def choices(self) -> dict[str, Answer]:
        """Return what is chosen."""
        return self.fields.answers()
