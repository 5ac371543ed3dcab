"""The fields in which the reader chooses how one kind of document is made, from what the kind says can be chosen."""

from __future__ import annotations

from collections.abc import Callable, Collection

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from wsis_desktop.desktop.painting.style_sheet import dress
from wsis_desktop.desktop.publishing.publish_words import OPTIONS, choice_words, said
from wsis_desktop.desktop.widgets.leaning import lean_with_words
from wsis_desktop.desktop.widgets.wrapping_box import WrappingBox
from wsis_desktop.desktop.widgets.wrapping_label import WrappingLabel
from wsis_desktop.publishing.kinds.kind import Answer, Answers, Choice, Kind, Option, Several, Switch

_LONG_HEIGHT = 64


class OptionFields(QWidget):
    """The fields of one kind; `changed` when the reader chose otherwise."""

    changed = Signal()

    def __init__(self, kind: Kind, answers: Answers, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._read: dict[str, Callable[[], Answer]] = {}
        self._widgets: dict[str, list[QWidget]] = {}
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(6)
        for option in kind.options:
            self._add(option, answers.get(option.name))
        self._rows.addStretch(1)

    def answers(self) -> dict[str, Answer]:
        """Return what is chosen."""
        return {name: read() for name, read in self._read.items()}

    def rest(self, *, all_but: Collection[str] = ()) -> None:
        """Let all fields rest but these, since the answer to one makes the others idle; without any, let none rest."""
        for name, widgets in self._widgets.items():
            for widget in widgets:
                widget.setEnabled(not all_but or name in all_but)

    def _add(self, option: Option, given: Answer | None) -> None:
        before = self._rows.count()
        self._add_fields(option, given)
        items = (self._rows.itemAt(at) for at in range(before, self._rows.count()))
        self._widgets[option.name] = [widget for item in items if item is not None and (widget := item.widget())]

    def _add_fields(self, option: Option, given: Answer | None) -> None:
        match option:
            case Switch():
                self._add_switch(option, given)
            case Choice():
                self._add_choice(option, given)
            case Several():
                self._add_several(option, given)
            case _:
                self._add_words(option.name, given, long=option.long)

    def _add_switch(self, option: Switch, given: Answer | None) -> None:
        words = said(OPTIONS[option.name])
        box = WrappingBox(words, self)
        box.setChecked(given if isinstance(given, bool) else option.default)
        box.toggled.connect(self.changed)
        self._rows.addWidget(box)
        self._read[option.name] = box.isChecked

    def _add_choice(self, option: Choice, given: Answer | None) -> None:
        box = QComboBox(self)
        for choice in option.choices:
            box.addItem(choice_words(option.name, choice), choice)
        box.setCurrentIndex(option.choices.index(given if given in option.choices else option.default))
        box.currentIndexChanged.connect(self.changed)
        self._label(option.name, box)
        self._read[option.name] = lambda: str(box.currentData())

    def _add_several(self, option: Several, given: Answer | None) -> None:
        chosen = given.split(",") if isinstance(given, str) else option.default
        label = WrappingLabel(said(OPTIONS[option.name]), self)
        dress(label, "soft")
        self._rows.addWidget(label)
        boxes: list[QCheckBox] = []
        for choice in option.choices:
            words = choice_words(option.name, choice)
            box = WrappingBox(words, self)
            box.setChecked(choice in chosen)
            box.setAccessibleName(f"{label.text()}: {words}")
            box.toggled.connect(lambda on, box=box: self._keep_one(boxes, box, on=on))
            self._rows.addWidget(box)
            boxes.append(box)
        self._read[option.name] = lambda: ",".join(
            choice for choice, box in zip(option.choices, boxes, strict=True) if box.isChecked()
        )

    def _keep_one(self, boxes: list[QCheckBox], box: QCheckBox, *, on: bool) -> None:
        """Keep at least one of several chosen: none of them would be a document of nothing."""
        if not on and not any(each.isChecked() for each in boxes):
            box.setChecked(True)
        else:
            self.changed.emit()

    def _add_words(self, name: str, given: Answer | None, *, long: bool) -> None:
        words = given if isinstance(given, str) else ""
        if long:
            edit = QPlainTextEdit(words, self)
            edit.setFixedHeight(_LONG_HEIGHT)
            edit.setTabChangesFocus(True)
            lean_with_words(edit)
            edit.textChanged.connect(self.changed)
            self._label(name, edit)
            self._read[name] = edit.toPlainText
        else:
            line = QLineEdit(words, self)
            line.textChanged.connect(self.changed)
            self._label(name, line)
            self._read[name] = line.text

    def _label(self, name: str, field: QWidget) -> None:
        label = WrappingLabel(said(OPTIONS[name]), self)
        dress(label, "soft")
        label.setBuddy(field)
        field.setAccessibleName(label.text())
        self._rows.addWidget(label)
        self._rows.addWidget(field)
