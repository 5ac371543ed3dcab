"""A page of the preferences: rows of a label, a field and a hint, each bound to one value of the settings."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QLineEdit, QSpinBox, QVBoxLayout, QWidget

from wsis_desktop.desktop.painting.mirroring import line_start, room_around
from wsis_desktop.desktop.painting.style_sheet import dress
from wsis_desktop.desktop.remembering.settings import Settings
from wsis_desktop.desktop.remembering.settings_keeper import SettingsKeeper
from wsis_desktop.desktop.widgets.wrapping_box import WrappingBox
from wsis_desktop.desktop.widgets.wrapping_label import WrappingLabel

T = TypeVar("T")
Read = Callable[[Settings], T]
Write = Callable[[Settings, T], Settings]
_ROOM = 4
_BESIDE_FIGURES = 9


@dataclass(frozen=True, slots=True)
class Bound:
    """One value: `copied(source, into)` takes it from other settings, and `shown(settings)` brings it into its field."""

    copied: Callable[[Settings, Settings], Settings]
    shown: Callable[[Settings], None]


@dataclass(frozen=True, slots=True)
class Row:
    """What belongs together on a page, and the words by which it is found."""

    parts: tuple[QWidget, ...]
    words: str


class PreferencesPage(QWidget):
    """A page; `changed` when the reader chose otherwise, by when the settings hold it."""

    changed = Signal()

    def __init__(self, title: str, keeper: SettingsKeeper, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = title
        self.keeper = keeper
        self._bound: list[Bound] = []
        self._rows: list[Row] = []
        self._showing = False
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(*room_around(2, 0, 12, 8))
        self._column.setSpacing(_ROOM)

    # -- what the dialog asks ------------------------------------------------------------------------------------------

    def close_column(self) -> None:
        """Let the rows stand at the top."""
        self._column.addStretch(1)

    def show_settings(self) -> None:
        """Show what holds now."""
        self._showing = True
        for bound in self._bound:
            bound.shown(self.keeper.settings)
        self._showing = False

    def copied(self, source: Settings, into: Settings) -> Settings:
        """Return settings `into` which this page's values are taken from a `source`."""
        for bound in self._bound:
            into = bound.copied(source, into)
        return into

    def take(self, source: Settings) -> None:
        """Take this page's values from other settings."""
        self.keeper.change(lambda settings: self.copied(source, settings))
        self.show_settings()
        self.changed.emit()

    def narrow(self, words: str) -> bool:
        """Show the rows in which all words stand, every row when they stand in the title; tell whether there are any."""
        wanted = words.casefold().split()
        every = all(word in self.title.casefold() for word in wanted)
        found = [every or all(word in row.words for word in wanted) for row in self._rows]
        for row, shown in zip(self._rows, found, strict=True):
            for part in row.parts:
                part.setVisible(shown)
        return any(found)

    # -- how it is made ------------------------------------------------------------------------------------------------

    def bind(self, read: Read[T], write: Write[T], shown: Callable[[T], None]) -> Callable[[T], None]:
        """Bind a value to a field, and return what the field is to call when it is changed."""
        self._bound.append(
            Bound(
                lambda source, into: write(into, read(source)),
                lambda settings: shown(read(settings)),
            )
        )

        def chosen(value: T) -> None:
            if not self._showing:
                self.keeper.change(lambda settings: write(settings, value))
                self.changed.emit()

        return chosen

    def add_choice(
        self, words: str, choices: Sequence[tuple[T, str]], read: Read[T], write: Write[T], hint: str = ""
    ) -> QComboBox:
        """Add a choice of one among several values."""
        box = QComboBox(self)
        values = [value for value, _ in choices]
        for _, called in choices:
            box.addItem(called)
        chosen = self.bind(read, write, lambda value: box.setCurrentIndex(values.index(value)))
        box.currentIndexChanged.connect(lambda at: chosen(values[at]))
        self.add_field(words, box, hint, found_by=" ".join(called for _, called in choices))
        return box

    def add_switch(self, words: str, read: Read[bool], write: Write[bool], hint: str = "") -> QCheckBox:
        """Add something that is on or off."""
        box = WrappingBox(words, self)
        box.toggled.connect(self.bind(read, write, box.setChecked))
        self.add_row(box, *self._hint(box, hint), found_by=words)
        return box

    def add_number(
        self, words: str, span: tuple[int, int, int], read: Read[int], write: Write[int], hint: str = ""
    ) -> QSpinBox:
        """Add a number of percent; `span` is the smallest, the largest, and the step."""
        box = QSpinBox(self)
        box.setRange(span[0], span[1])
        box.setSingleStep(span[2])
        box.setPrefix(line_start())
        box.setSuffix(" %")
        box.setAccelerated(True)
        box.lineEdit().setTextMargins(_BESIDE_FIGURES, 0, _BESIDE_FIGURES, 0)  # as other fields begin
        box.valueChanged.connect(self.bind(read, write, box.setValue))
        self.add_field(words, box, hint)
        return box

    def add_line(self, words: str, read: Read[str], write: Write[str], hint: str = "") -> QLineEdit:
        """Add a line of the reader's own words."""
        line = QLineEdit(self)

        def shown(text: str) -> None:
            if text != line.text():  # lest the cursor jump
                line.setText(text)

        line.textChanged.connect(self.bind(read, write, shown))
        self.add_field(words, line, hint)
        return line

    def add_field(self, words: str, field: QWidget, hint: str = "", *, found_by: str = "") -> None:
        """Add a field under its label."""
        label = self.told(words, "strong")
        label.setBuddy(field)
        field.setAccessibleName(words)
        field.setMaximumWidth(360)
        self.add_row(label, field, *self._hint(field, hint), found_by=f"{words} {found_by}")

    def add_row(self, *parts: QWidget, found_by: str) -> None:
        """Add parts that belong together, found by words and by their hints."""
        hints = " ".join(part.text() for part in parts if isinstance(part, QLabel))
        if self._rows:
            self._column.addSpacing(2 * _ROOM)
        for part in parts:
            self._column.addWidget(part)
        self._rows.append(Row(parts, f"{found_by} {hints}".casefold()))

    def _hint(self, field: QWidget, words: str) -> tuple[QLabel, ...]:
        if not words:
            return ()
        field.setAccessibleDescription(words)
        return (self.told(words),)

    def told(self, words: str, look: str = "small") -> QLabel:
        """Return words of the program's own, set on as many lines as they need."""
        label = WrappingLabel(words, self)
        dress(label, look)
        return label
