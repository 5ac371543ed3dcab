"""Looks for what is cut at the scale of QT_SCALE_FACTOR: `python -m tests.desktop.scaled 683x360 ar zh`.

The size is what such a scale leaves of a laptop's screen. What is cut is printed as JSON, by the language of the window.
"""

from __future__ import annotations

import json
import sys
import tempfile
from collections.abc import Sequence
from itertools import combinations
from pathlib import Path

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QCheckBox,
    QComboBox,
    QDialog,
    QDockWidget,
    QLabel,
    QListWidget,
    QMainWindow,
    QMenuBar,
    QScrollArea,
    QStatusBar,
    QStyle,
    QStyleOptionComboBox,
    QTextBrowser,
    QToolBar,
    QToolButton,
    QWidget,
)

from tests.desktop.asking_dialogs import ASKING, OPENED, PARTS
from tests.desktop.shared_window import Window
from wsis_desktop.desktop.commands.commands import Command
from wsis_desktop.desktop.remembering.settings import Settings, save_settings
from wsis_desktop.desktop.widgets.elided_label import ElidedLabel
from wsis_desktop.desktop.widgets.fitting import fit
from wsis_desktop.desktop.widgets.flow_layout import FlowLayout
from wsis_desktop.desktop.widgets.wrapping_box import WrappingBox
from wsis_desktop.model.comparison import Side
from wsis_desktop.reading.files.troubles import EmptyFile
from wsis_desktop.worker.protocol import Failed

_ROUNDING = 1
_LOOKS, _PAUSE_MS = 10, 40
_PAGES = "list", "kinds"  # of the help and the preferences, and of what can be published


def cut(root: QWidget) -> list[str]:
    """Return the labels and buttons that are smaller than their words, and what stands outside its window."""
    found = []
    for widget in root.findChildren(QWidget):
        if not widget.isVisible() or isinstance(widget, ElidedLabel):
            continue
        words = widget.text() if isinstance(widget, QLabel | QAbstractButton) else ""
        if words and (why := _too_small(widget)):
            found.append(f"{type(widget).__name__} “{words[:40]}”: {why}")
        if isinstance(widget, QComboBox) and (beyond := _cut_in_box(widget)):
            found.append(f"{type(widget).__name__} “{widget.currentText()}”: it is {beyond} pixels too narrow")
        if isinstance(widget, QAbstractButton | QAbstractScrollArea | QDockWidget) and (why := _outside(widget)):
            found.append(
                f"{type(widget).__name__} “{words[:40] or widget.accessibleName() or widget.objectName()}”: {why}"
            )
        if isinstance(widget.layout(), FlowLayout) and widget.height() + _ROUNDING < widget.heightForWidth(
            widget.width()
        ):
            found.append(f"{type(widget).__name__}: its lines need {widget.heightForWidth(widget.width())} pixels")
        if isinstance(widget, QScrollArea | QTextBrowser) and (beyond := _sideways(widget)):
            found.append(f"{type(widget).__name__} “{widget.accessibleName()}”: it is {beyond} pixels too narrow")
    return found + _overlapping(root)


def _overlapping(root: QWidget) -> list[str]:
    kinds = (QDockWidget, QStatusBar, QMenuBar, QToolBar)
    parts: list[QWidget] = [part for kind in kinds for part in root.findChildren(kind) if part.isVisible()]
    if not isinstance(root, QMainWindow):
        return []
    pairs = [pair for pair in combinations(parts, 2) if pair[0].geometry().intersects(pair[1].geometry())]
    return [f"{_name(one)} and {_name(other)} overlap" for one, other in pairs]


def _name(part: QWidget) -> str:
    return part.objectName() or type(part).__name__


def _too_small(widget: QWidget) -> str:
    size, wanted = widget.size(), widget.sizeHint()
    if isinstance(widget, QLabel) and widget.wordWrap():
        wanted = QSize(0, widget.heightForWidth(size.width()))
    if isinstance(widget, WrappingBox):
        wanted = QCheckBox.sizeHint(widget)  # of its words as they stand, on however many lines
    if isinstance(widget, QToolButton) and widget.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonIconOnly:
        wanted = QSize(0, 0)
    if size.width() + _ROUNDING < wanted.width() or size.height() + _ROUNDING < wanted.height():
        return f"{size.width()} × {size.height()}, wants {wanted.width()} × {wanted.height()}"
    return ""


def _cut_in_box(box: QComboBox) -> int:
    """Return by how many pixels the words of a box that opens are wider than what shows of them."""
    option = QStyleOptionComboBox()
    box.initStyleOption(option)
    field = box.style().subControlRect(
        QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, box
    )
    return max(0, box.fontMetrics().horizontalAdvance(box.currentText()) - field.width() - _ROUNDING)


def _sideways(area: QScrollArea | QTextBrowser) -> int:
    """Return by how many pixels what scrolls up and down is wider than what shows of it."""
    held = area.widget() if isinstance(area, QScrollArea) else None
    beyond = held.width() - area.viewport().width() if held is not None else 0
    return max(beyond, area.horizontalScrollBar().maximum())


def _outside(widget: QWidget) -> str:
    """Tell whether a widget goes beyond its dock or window where nothing scrolls to it."""
    holder, parent = widget.window(), widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QAbstractScrollArea):
            return ""
        if isinstance(parent, QDockWidget):
            holder = parent
        parent = parent.parentWidget()
    box = QRect(widget.mapTo(holder, QPoint(0, 0)), widget.size())
    return "" if holder.rect().adjusted(-1, -1, 1, 1).contains(box) else "it stands outside the window"


class Scaled:
    """A window of the size that is left, what is cut in it, and where pictures go."""

    def __init__(self, room: QSize, language: str) -> None:
        self.room = room
        library = Path(tempfile.mkdtemp())
        save_settings(library, Settings(language=language))
        self.window = Window(library)
        self.found: dict[str, list[str]] = {}
        self.window.shown.resize(room)
        QTest.qWait(50)

    def look(self, name: str, widget: QWidget) -> None:
        """Note what is cut, and stays so: docks are laid out anew once their parts have said what they need."""
        for _ in range(_LOOKS):
            QTest.qWait(_PAUSE_MS)
            if not (faults := cut(widget)):
                break
        if faults:
            self.found[name] = faults
        if widget.width() > self.room.width() or widget.height() > self.room.height():
            self.found.setdefault(name, []).append(f"it is {widget.width()} × {widget.height()}")

    def look_at_dialog(self, name: str, dialog: QDialog) -> None:
        """Note what is cut in a dialog that fits on the screen."""
        fit(dialog, dialog.screen().availableGeometry())
        self.look(name, dialog)
        self._turn_pages(name, dialog)
        dialog.reject()

    def _turn_pages(self, name: str, dialog: QDialog) -> None:
        """Look at each page of a dialog that has several."""
        pages = next((pages for kept in _PAGES if isinstance(pages := getattr(dialog, kept, None), QListWidget)), None)
        for at in range(1, pages.count() if pages else 0):
            if pages is not None and pages.item(at).flags() & Qt.ItemFlag.ItemIsEnabled:
                pages.setCurrentRow(at)
                self.look(f"{name}, {pages.item(at).text().strip()}", dialog)

    def look_at_everything(self) -> None:
        """Open parts and dialogs one after the other."""
        shown = self.window.shown
        for command in PARTS:
            shown.actions_[command].trigger()
            self.look(command.value, shown)
        for command in OPENED:
            self._open(command)
        for name, make in ASKING.items():
            dialog = make()
            dialog.show()
            self.look_at_dialog(name, dialog)
        self._fail()
        shown.actions_[Command.CLOSE_COMPARISON].trigger()
        self.look("start", shown)
        if beyond := shown.centre.start.horizontalScrollBar().maximum():
            self.found.setdefault("start", []).append(f"it scrolls sideways by {beyond} pixels")

    def _open(self, command: Command) -> None:
        before = set(QApplication.topLevelWidgets())
        self.window.shown.actions_[command].trigger()
        for _ in range(200):
            new = set(QApplication.topLevelWidgets()) - before
            opened = [each for each in new if isinstance(each, QDialog) and each.isVisible()]
            if opened:
                break
            QTest.qWait(5)
        for dialog in opened:
            self.look_at_dialog(command.value, dialog)

    def _fail(self) -> None:
        self.window.shown.session.try_again()
        ticket = self.window.client.asked[-1].ticket
        self.window.client.take(Failed(ticket, EmptyFile(name="rev1.pdf"), Side.OLD))
        self.look("trouble", self.window.shown)


def main(size: str, languages: Sequence[str]) -> None:
    """Print what is cut."""
    width, height = map(int, size.split("x"))
    found: dict[str, list[str]] = {}
    for language in languages:
        scaled = Scaled(QSize(width, height), language)
        scaled.look_at_everything()
        scaled.window.close()
        found |= {f"{language} {name}": faults for name, faults in scaled.found.items()}
    sys.stdout.write(json.dumps(found, ensure_ascii=False))


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2:])
