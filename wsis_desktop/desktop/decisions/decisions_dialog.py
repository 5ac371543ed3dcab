"""What the reader decided by hand about the two revisions on show, each to be taken back, those that fit nothing told."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from wsis_desktop.desktop.notes.judgements import Judgements
from wsis_desktop.desktop.notes.notebook import Notebook
from wsis_desktop.desktop.painting.style_sheet import dress
from wsis_desktop.desktop.speaking.naming import ParagraphNames
from wsis_desktop.desktop.speaking.words import QT_TRANSLATE_NOOP, clipped, joined
from wsis_desktop.desktop.widgets.wrapped_rows import wrap_rows
from wsis_desktop.desktop.widgets.wrapping_label import LinedLabel
from wsis_desktop.model.comparison import Comparison, Side, Significance
from wsis_desktop.model.review import Decision, ParagraphMark, Ruling, text_digest

_DECISION_ROLE = Qt.ItemDataRole.UserRole
_WORDS = 40
_RULINGS = {
    Ruling.PAIRED: QT_TRANSLATE_NOOP("Decisions", "%1 and %2 belong together"),
    Ruling.UNPAIRED: QT_TRANSLATE_NOOP("Decisions", "%1 and %2 do not belong together"),
}
_WEIGHTS = {
    Significance.SUBSTANTIVE: QT_TRANSLATE_NOOP("Decisions", "%1: this matters"),
    Significance.WORDING: QT_TRANSLATE_NOOP("Decisions", "%1: only wording"),
    Significance.EDITORIAL: QT_TRANSLATE_NOOP("Decisions", "%1: only editorial"),
}


class DecisionsDialog(QDialog):
    """Lists the decisions, made last first."""

    def __init__(
        self, notebook: Notebook, unmet: Callable[[], Sequence[Decision]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._notebook = notebook
        self._unmet = unmet
        self.setWindowTitle(self.tr("Decisions by hand"))
        self.resize(520, 360)
        self._head = LinedLabel()
        self._head.setWordWrap(True)
        self.list = QListWidget()
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        wrap_rows(self.list)
        self.list.setAccessibleName(self.tr("Decisions by hand"))
        dress(self.list, "remarks")
        self.back = QPushButton(self.tr("Take back"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.addButton(self.back, QDialogButtonBox.ButtonRole.ActionRole)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(10)
        layout.addWidget(self._head)
        layout.addWidget(self.list, 1)
        layout.addStretch(0)
        layout.addWidget(buttons)
        buttons.rejected.connect(self.reject)
        self.back.clicked.connect(self._take_back)
        delete = QShortcut(QKeySequence(Qt.Key.Key_Delete), self.list)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self._take_back)
        self.list.itemSelectionChanged.connect(lambda: self.back.setEnabled(bool(self.list.selectedItems())))
        notebook.decided.connect(self.show_decisions)
        self.show_decisions()

    def show_decisions(self) -> None:
        """List them anew."""
        self.list.clear()
        lost = {each.id for each in self._unmet()}
        comparison = self._notebook.comparison
        for decision in reversed(self._notebook.decisions):
            words = decision_words(decision, comparison) if comparison else ""
            if decision.id in lost:
                words += "\n" + self.tr("rests: these paragraphs are not there, or not paired, any more")
            item = QListWidgetItem(words)
            item.setData(_DECISION_ROLE, decision)
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        self.list.setVisible(self.list.count() > 0)
        self.back.setEnabled(bool(self.list.selectedItems()))
        self._head.setText(
            self.tr("What you decided about these two revisions. Take back what the program is to decide again.")
            if self.list.count()
            else self.tr(
                "Nothing yet. A right click on a change says how much it matters, and pairs or parts paragraphs."
            )
        )

    def _take_back(self) -> None:
        Judgements(self._notebook).take_back([item.data(_DECISION_ROLE) for item in self.list.selectedItems()])


def decision_words(decision: Decision, comparison: Comparison) -> str:
    """Return what was decided, of which paragraphs."""
    sides = [_names(marks, comparison, side) for side, marks in ((Side.OLD, decision.old), (Side.NEW, decision.new))]
    if decision.ruling is Ruling.SIGNIFICANCE:
        weight = decision.significance or Significance.WORDING
        return QCoreApplication.translate("Decisions", _WEIGHTS[weight]).replace("%1", sides[1] or sides[0])
    words = QCoreApplication.translate("Decisions", _RULINGS[decision.ruling])
    return words.replace("%2", sides[1]).replace("%1", sides[0])


def _names(marks: Sequence[ParagraphMark], comparison: Comparison, side: Side) -> str:
    """Return the names of paragraphs; for one that reads otherwise now, only which in the text's order it was."""
    paragraphs = comparison.revision(side).paragraphs
    names = ParagraphNames(comparison.revision(side))
    told = []
    for mark in marks:
        if mark.index < len(paragraphs) and text_digest(paragraphs[mark.index].text) == mark.digest:
            told.append(names[mark.index] or f"“{clipped(paragraphs[mark.index].text, _WORDS)}”")
        else:
            words = QCoreApplication.translate("Decisions", "what was paragraph %1 in the order of the text")
            told.append(words.replace("%1", str(mark.index + 1)))
    return joined(told)
