"""What a card says where wordings of one note stand side by side, and how the reader settles it."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from wsis_desktop.desktop.painting.style_sheet import dress
from wsis_desktop.desktop.speaking.words import listed
from wsis_desktop.desktop.widgets.flow_layout import FlowLayout
from wsis_desktop.desktop.widgets.wrapping_label import LinedLabel
from wsis_desktop.model.note import Note


def beside_words(note: Note, wordings: Iterable[Note], reader: str) -> str:
    """Return whose other wordings stand beside a note; nothing where none does. The reader's own name is not told."""
    others = [each for each in wordings if each.id != note.id]
    authors = listed(list(dict.fromkeys(each.author for each in others if each.author not in {"", reader})))
    if not others:
        return ""
    if len(others) > 1:
        many = (
            "%n other wordings stand beside this one: by %1." if authors else "%n other wordings stand beside this one."
        )
        return _counted(many, len(others)).replace("%1", authors)
    one = (
        "%1 wrote another wording: it stands beside this one." if authors else "Another wording stands beside this one."
    )
    return _tr(one).replace("%1", authors)


class SideBySide(QWidget):
    """Tells of other wordings beside a note; `one_kept` when this one is to stay alone, `each_kept` when all are."""

    one_kept = Signal()
    each_kept = Signal()

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        told = LinedLabel(words, self)
        told.setWordWrap(True)
        dress(told, "note-lost")
        one = QPushButton(self.tr("Keep only this one"), self)
        one.setToolTip(self.tr("The other wording goes into the bin."))
        each = QPushButton(self.tr("Keep both"), self)
        each.setToolTip(self.tr("Both stay, as notes of their own."))
        buttons = FlowLayout()
        for button in (one, each):
            dress(button, "small-button")
            buttons.addWidget(button)
        one.clicked.connect(self.one_kept)
        each.clicked.connect(self.each_kept)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 2, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(told)
        layout.addLayout(buttons)


def _counted(words: str, count: int) -> str:
    return QCoreApplication.translate("Notes", words, None, count)


def _tr(words: str) -> str:
    return QCoreApplication.translate("Notes", words)
