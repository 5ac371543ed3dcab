"""Publish: the kinds of documents at the left, what can be chosen of one beside it, and a preview of the paper."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from wsis_desktop.desktop.commands.key_words import as_set
from wsis_desktop.desktop.painting.mirroring import room_around
from wsis_desktop.desktop.painting.style_sheet import dress, dress_rows
from wsis_desktop.desktop.publishing.option_fields import OptionFields
from wsis_desktop.desktop.publishing.own_looks import OwnLooks
from wsis_desktop.desktop.publishing.page_preview import PagePreview
from wsis_desktop.desktop.publishing.publish_words import NEEDS, OUTPUTS, PAPERS, kind_words, said
from wsis_desktop.desktop.publishing.remembered import Remembered
from wsis_desktop.desktop.widgets.tab_order import order_tabs
from wsis_desktop.desktop.widgets.wrapping_label import WrappingLabel
from wsis_desktop.desktop.working.worker_bridge import WorkerBridge
from wsis_desktop.desktop.working_dialog import WorkingDialog
from wsis_desktop.model.comparison import Side
from wsis_desktop.model.progress import Progress
from wsis_desktop.publishing.kinds.kind import Kind, Material, Order, Output
from wsis_desktop.publishing.kinds.table import KINDS

_PAUSE_MS = 350
# What can be chosen of a briefing that is published as it was written.
_OF_WRITTEN = ("written", "language")
_KINDS_WIDTH, _OPTIONS_WIDTH = 170, 270
_LEAST_PREVIEW = 48  # on a small screen choices and buttons come first
_SIZE = (1080, 720)
_BESIDE_BAR = 6
_LINE_ABOUT = 2  # which the style sheet leaves for the focus


class PublishDialog(WorkingDialog):
    """`order_changed` when something else is chosen; `save`, `copy` and `print_` ask for what the buttons say.

    `given_up` lets go of a document that is being made.
    """

    order_changed = Signal()
    save = Signal()
    copy = Signal()
    print_ = Signal()

    def __init__(
        self, material: Material, remembered: Remembered, bridge: WorkerBridge, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Publish"))
        self.resize(*_SIZE)
        self._material = material
        self._widest_output = 0
        self.remembered = remembered
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self.order_changed)
        self.kinds = QListWidget(self)
        self.kinds.setAccessibleName(self.tr("Kinds of documents"))
        self.lead = self._label("soft")
        self.fields: OptionFields | None = None
        self.output, self.paper, self.author = QComboBox(self), QComboBox(self), QLineEdit(remembered.author, self)
        self.looks = OwnLooks(remembered.templates, self)
        self._beside, self._inside, self._options = QScrollArea(self), QWidget(self), QVBoxLayout()
        self.preview = PagePreview(bridge, self)
        self.preview.setMinimumWidth(max(_LEAST_PREVIEW, self.preview.least_width()))
        self.told = self.trouble
        self.told.show()
        self.stage.hide()
        self.buttons = {
            name: QPushButton(words, self)
            for name, words in (
                ("copy", self.tr("&Copy as rich text")),
                ("print", self.tr("&Print…")),
                ("save", self.tr("&Save…")),
                ("close", self.tr("Close")),
            )
        }
        self._lay_out()
        self._fill()
        self._connect()
        self._show_kind()
        self.end_work()

    @property
    def kind(self) -> Kind:
        """Return the kind that is chosen."""
        return KINDS[str(self.kinds.currentItem().data(Qt.ItemDataRole.UserRole))]

    def set_material(self, material: Material) -> None:
        """Take what more is at hand by now."""
        self.order()
        self._material = material
        self._show_kind()

    def order(self) -> Order | None:
        """Return what is chosen as an order; None when it cannot be made of what is at hand."""
        kind = self.kind
        if self._material.missing(kind) or self.fields is None:
            return None
        answers, output = self.fields.answers(), Output(self.output.currentData())
        paper = next(paper for paper in PAPERS if paper.value == self.paper.currentData())
        author = self.author.text().strip()
        known = {**self.remembered.answers_of(kind), **answers}  # what cannot be asked now is remembered all the same
        remembered = self.remembered.with_kind(kind, output, known)
        self.remembered = replace(remembered, paper=paper, author=author, templates=self.looks.folder)
        templates = Path(self.remembered.templates) if self.remembered.templates else None
        return Order(kind, output, self._material, answers, paper, templates, author)

    def tell(self, words: str, *, trouble: bool = False) -> None:
        """Say what happened."""
        self.told.setText(words)
        dress(self.told, "trouble" if trouble else "small")

    def show_progress(self, progress: Progress) -> None:
        """Show how far it is."""
        super().show_progress(progress)
        self.tell(self.stage.text())

    def end_work(self) -> None:
        """Show that nothing is under way."""
        super().end_work()
        self.tell("")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the larger preview with Escape first."""
        if event.key() == Qt.Key.Key_Escape and self.preview.larger.isChecked() and not self.busy:
            self.preview.larger.setChecked(False)
        else:
            super().keyPressEvent(event)

    def _show_working(self, *, shown: bool) -> None:
        self.bar.setVisible(shown)
        self.buttons["close"].setText(self.tr("Cancel") if shown else self.tr("Close"))
        self._show_ready()

    # -- what is shown ---------------------------------------------------------------------------------------------------

    def _fill(self) -> None:
        for kind in KINDS.values():
            item = QListWidgetItem(kind_words(kind)[0], self.kinds)
            item.setData(Qt.ItemDataRole.UserRole, kind.name)
        ready = [at for at, kind in enumerate(KINDS.values()) if not self._material.missing(kind)]
        names = list(KINDS)
        last = names.index(self.remembered.kind) if self.remembered.kind in KINDS else 0
        self.kinds.setCurrentRow(last if last in ready or not ready else ready[0])
        for words in OUTPUTS.values():
            self.output.addItem(said(words))
        self._widest_output = self.output.minimumSizeHint().width()  # the preview is as wide for each kind
        for paper, words in PAPERS.items():
            self.paper.addItem(said(words), paper.value)
        self.paper.setCurrentIndex(list(PAPERS).index(self.remembered.paper))

    def _show_kind(self) -> None:
        """Show what can be chosen of the kind."""
        kind = self.kind
        missing = self._material.missing(kind)
        self.lead.setText(" ".join((kind_words(kind)[1], *(as_set(said(NEEDS[need])) for need in missing))))
        answers = self.remembered.answers_of(kind)
        self.fields = OptionFields(self._offered(kind), answers, self)
        self.fields.changed.connect(self._pause.start)
        self.fields.changed.connect(self._rest_fields)
        self._rest_fields()
        self._set_fields(self.fields)
        QTimer.singleShot(0, self, partial(order_tabs, self))
        self.fields.setEnabled(not missing)
        self.output.blockSignals(True)  # noqa: FBT003 - as Qt calls it
        self.output.clear()
        for output in kind.outputs:
            self.output.addItem(said(OUTPUTS[output]), output.value)
        self.output.setCurrentIndex(kind.outputs.index(self.remembered.output_of(kind)))
        self.output.blockSignals(False)  # noqa: FBT003 - as above
        bar = self._beside.verticalScrollBar().sizeHint().width()
        wanted = max(self._inside.minimumSizeHint().width(), self._widest_output + _BESIDE_BAR)
        self._beside.setFixedWidth(max(_OPTIONS_WIDTH, wanted + bar + _LINE_ABOUT))
        self.tell("")
        # What was shown before is of another kind.
        self.preview.tell("")
        if not missing:
            self.preview.begin()
        self._show_ready()
        self._pause.start()

    def _enlarge(self, alone: bool) -> None:  # noqa: FBT001 - as the signal says it
        """Let the preview have the room of what is chosen, or give it back."""
        for part in (self.kinds, self._beside):
            part.setVisible(not alone)

    def _offered(self, kind: Kind) -> Kind:
        """Return a kind with what can be chosen of it now: only what was written can be as it was written."""
        there = {"written": self._material.briefing is not None, "all": len(self._material.revisions) > len(Side)}
        return replace(kind, options=tuple(option for option in kind.options if there.get(option.name, True)))

    def _rest_fields(self) -> None:
        """Let rest what says how a briefing is drafted where it is published as it was written."""
        if self.fields is not None:
            self.fields.rest(all_but=_OF_WRITTEN if self.fields.answers().get("written") is True else ())

    def _show_ready(self) -> None:
        kind = self.kind
        ready = not self.busy and not self._material.missing(kind)
        for name in ("save", "print", "copy"):
            self.buttons[name].setEnabled(ready)
        self.buttons["copy"].setEnabled(ready and Output.HTML in kind.outputs)

    # -- how it stands ---------------------------------------------------------------------------------------------------

    def _connect(self) -> None:
        self.kinds.currentRowChanged.connect(lambda _row: self._show_kind())
        for box in (self.output, self.paper):
            box.currentIndexChanged.connect(lambda _at: self._pause.start())
        self.looks.changed.connect(self._pause.start)
        self.looks.refused.connect(self.show_trouble)
        self.preview.enlarged.connect(self._enlarge)
        self.author.textChanged.connect(lambda _words: self._pause.start())
        self.buttons["save"].clicked.connect(self.save)
        self.buttons["copy"].clicked.connect(self.copy)
        self.buttons["print"].clicked.connect(self.print_)
        self.buttons["close"].clicked.connect(self.reject)

    def _lay_out(self) -> None:
        self.kinds.setFixedWidth(_KINDS_WIDTH)
        dress_rows(self.kinds, "sections")
        self._beside.setWidgetResizable(True)
        self._beside.setFrameShape(QScrollArea.Shape.NoFrame)
        self._beside.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # it follows the field that has the focus
        self._beside.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._beside.setWidget(self._inside)
        options = QVBoxLayout(self._inside)
        options.setContentsMargins(*room_around(0, 0, _BESIDE_BAR, 0))
        options.addWidget(self.lead)
        options.addLayout(self._options)
        options.addStretch(1)
        for words, field in (
            (self.tr("Form"), self.output),
            (self.tr("Paper"), self.paper),
            (self.tr("Author of the document"), self.author),
        ):
            label = self._label("soft", words)
            label.setBuddy(field)
            field.setAccessibleName(words)
            options.addWidget(label)
            options.addWidget(field)
        options.addWidget(self.looks)
        columns = QHBoxLayout()
        columns.setSpacing(16)
        columns.addWidget(self.kinds)
        columns.addWidget(self._beside)
        columns.addWidget(self.preview, 1)
        foot = QHBoxLayout()
        foot.addWidget(self.told, 1)
        foot.addWidget(self.bar)
        for button in self.buttons.values():
            button.setAutoDefault(False)
            foot.addWidget(button)
        dress(self.buttons["save"], "primary")
        self.buttons["save"].setDefault(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.addLayout(columns, 1)
        layout.addLayout(foot)

    def _set_fields(self, fields: OptionFields) -> None:
        """Put the fields of a kind in the place of those of another."""
        if (before := self._options.takeAt(0)) is not None and (widget := before.widget()) is not None:
            widget.hide()
            widget.deleteLater()
        self._options.addWidget(fields)
        fields.show()

    def _label(self, look: str, words: str = "") -> QLabel:
        label = WrappingLabel(words, self)
        dress(label, look)
        return label
