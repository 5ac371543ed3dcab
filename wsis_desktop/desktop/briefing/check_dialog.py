"""A briefing held against what is on show: each quotation with its verdict, and a click leads to its paragraph."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from wsis_desktop.desktop.briefing.check_words import CheckRow, check_rows, verdict_sentence
from wsis_desktop.desktop.painting.style_sheet import dress
from wsis_desktop.desktop.turns import Turns
from wsis_desktop.desktop.widgets.elided_label import ElidedLabel
from wsis_desktop.desktop.widgets.wrapping_label import LinedLabel
from wsis_desktop.desktop.working_dialog import WorkingDialog
from wsis_desktop.model.briefing import BriefingCheck

_ROW_ROLE = Qt.ItemDataRole.UserRole
_VERDICT_WIDTH, _WORDS_WIDTH = 112, 380
_SLIP, _FINE = "✗", "✓"


class CheckDialog(WorkingDialog):
    """Stays beside the text; `choose` asks for a file, `row_chosen(CheckRow)` leads there, `take_over` makes notes of it."""

    choose = Signal()
    row_chosen = Signal(object)
    take_over = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Check a briefing"))
        self.setModal(False)
        self.resize(820, 560)
        self._rows: list[CheckRow] = []
        self._turns = Turns(self)
        self.file = ElidedLabel(self)
        self.file.within = True
        self.against = ElidedLabel(self)
        self.choose_button = QPushButton(self.tr("&Choose the briefing…"), self)
        self.verdict = LinedLabel(self)
        self.only_slips = QCheckBox(self.tr("&Slips only"), self)
        self.list = self._tree()
        buttons = QDialogButtonBox(self)
        self.notes = buttons.addButton(self.tr("&Take over as notes"), QDialogButtonBox.ButtonRole.ActionRole)
        self.close_button = buttons.addButton(self.tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        self._dress()
        self._lay_out(buttons)
        self.choose_button.clicked.connect(self.choose)
        self.only_slips.toggled.connect(lambda _on: self._list())
        self.notes.clicked.connect(self.take_over)
        self.close_button.clicked.connect(self.reject)
        self.show_file("", "")
        self.end_work()

    def show_file(self, name: str, against: str) -> None:
        """Show which file is checked, and what it is held against."""
        self.file.setText(name or self.tr("No briefing chosen yet"))
        dress(self.file, "strong" if name else "soft")
        self.against.setText(against)
        self.against.setVisible(bool(against))  # or the name would stand above the middle of its button

    def begin_work(self) -> None:
        """Show that the work is under way."""
        self.show_check(None)
        super().begin_work()

    def show_check(self, made: BriefingCheck | None) -> None:
        """List what was found; nothing while there is none."""
        self._rows = list(check_rows(made)) if made else []
        self.verdict.setText(verdict_sentence(made) if made else "")
        self.verdict.setVisible(made is not None)
        self.only_slips.setVisible(bool(self._rows))
        self.notes.setEnabled(made is not None and bool(made.quotations or made.numbers))
        self._list()
        if self._rows:
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def rows(self) -> list[CheckRow]:
        """Return the rows that are listed, once all of them are."""
        self._turns.finish()
        items = (self.list.topLevelItem(at) for at in range(self.list.topLevelItemCount()))
        return [item.data(0, _ROW_ROLE) for item in items if item is not None]

    def _list(self) -> None:
        self.list.clear()
        shown = [row for row in self._rows if row.slip or not self.only_slips.isChecked()]
        self._turns.begin(self._adding(shown), at_once=True)
        self.list.setVisible(bool(shown))

    def _adding(self, rows: list[CheckRow]) -> Iterator[None]:
        for row in rows:
            item = QTreeWidgetItem([f"{_SLIP if row.slip else _FINE}  {row.verdict}", row.words, row.said])
            item.setData(0, _ROW_ROLE, row)
            item.setData(0, Qt.ItemDataRole.AccessibleTextRole, f"{row.verdict}: {row.words} {row.said}")
            for column, words in ((1, row.words), (2, row.said)):
                item.setToolTip(column, "\n".join(filter(None, (row.section, words))))
            if row.slip:
                font = item.font(0)
                font.setBold(True)
                item.setFont(0, font)
            self.list.addTopLevelItem(item)
            if self.list.currentItem() is None:
                self.list.setCurrentItem(item)
            yield

    def _show_working(self, *, shown: bool) -> None:
        super()._show_working(shown=shown)
        self.choose_button.setDisabled(shown)
        self.close_button.setText(self.tr("Cancel") if shown else self.tr("Close"))

    def _choose(self, item: QTreeWidgetItem) -> None:
        row = item.data(0, _ROW_ROLE)
        if isinstance(row, CheckRow):
            self.row_chosen.emit(row)

    def _tree(self) -> QTreeWidget:
        tree = QTreeWidget(self)
        tree.setColumnCount(3)
        tree.setHeaderLabels([self.tr("Verdict"), self.tr("The briefing says"), self.tr("In the revision")])
        tree.setAccessibleName(self.tr("Quotations and paragraph numbers"))
        tree.setRootIsDecorated(False)
        tree.setUniformRowHeights(True)
        tree.setFrameShape(QTreeWidget.Shape.NoFrame)
        tree.header().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        tree.header().setStretchLastSection(True)
        tree.header().resizeSection(0, _VERDICT_WIDTH)
        tree.header().resizeSection(1, _WORDS_WIDTH)
        dress(tree, "found")
        tree.itemClicked.connect(self._choose)
        tree.itemActivated.connect(self._choose)
        return tree

    def _dress(self) -> None:
        for label, look in ((self.against, "small"), (self.verdict, "strong")):
            dress(label, look)
        for label in (self.file, self.against, self.verdict):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.notes.setToolTip(
            self.tr("Make a note of each entry, on the words that it quotes, and take its calendar along")
        )
        self.notes.setEnabled(False)
        self.verdict.hide()
        self.only_slips.hide()
        self.list.hide()

    def _lay_out(self, buttons: QWidget) -> None:
        lead = LinedLabel(
            self.tr(
                "Each quotation and each paragraph number of a note is held against the revision on show, word by word; "
                "what it says of the earlier text is held against that."
            ),
            self,
        )
        lead.setWordWrap(True)
        dress(lead, "soft")
        names = QVBoxLayout()
        names.setSpacing(2)
        names.addWidget(self.file)
        names.addWidget(self.against)
        chosen, told = QHBoxLayout(), QHBoxLayout()
        chosen.addLayout(names, 1)
        chosen.setAlignment(names, Qt.AlignmentFlag.AlignVCenter)
        chosen.addWidget(self.choose_button, 0, Qt.AlignmentFlag.AlignVCenter)
        told.addWidget(self.verdict, 1)
        told.addWidget(self.only_slips)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 22, 24, 20)
        layout.setSpacing(10)
        layout.addWidget(lead)
        layout.addLayout(chosen)
        for widget in (self.trouble, self.stage, self.bar):
            layout.addWidget(widget)
        layout.addLayout(told)
        layout.addWidget(self.list, 1)
        layout.addStretch(0)
        layout.addWidget(buttons)
