"""Another sheet leaves nothing behind that Qt would remember when it is gone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import SIGNAL, QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QStyle, QWidget
from pytestqt.qtbot import QtBot

from tests.desktop.wearing import Wear
from wsis_desktop.desktop.painting.redressing import Redressing
from wsis_desktop.desktop.painting.style_sheet import dress, style_sheet
from wsis_desktop.desktop.painting.theme import DARK, LIGHT


def is_dressed(widget: QWidget) -> bool:
    return widget.testAttribute(Qt.WidgetAttribute.WA_StyleSheet)


def tells_its_end(widget: QWidget) -> bool:
    """Tell whether anybody hears of the widget's end: Qt's style does of what it dressed."""
    return widget.receivers(SIGNAL("destroyed(QObject*)")) > 0


def ask_for_its_looks(widget: QWidget) -> None:
    """Ask for them as parts do that measure themselves, shown or not."""
    widget.style().pixelMetric(QStyle.PixelMetric.PM_DefaultFrameWidth, None, widget)


class Curious(QLabel):
    """Asks for the looks of what it lies in, whatever changes."""

    def changeEvent(self, event: QEvent) -> None:
        """Ask."""
        holder = self.parentWidget()
        if holder is not None:
            ask_for_its_looks(holder)
        super().changeEvent(event)


@pytest.mark.parametrize("at_once", [True, False])
def test_qt_hears_of_the_end_of_what_was_never_shown(
    qtbot: QtBot, qapp: QApplication, wear: Wear, *, at_once: bool
) -> None:
    label, owner = QLabel("Never shown"), QObject()
    qtbot.addWidget(label)
    redressing = Redressing(owner)
    wear(LIGHT)
    for theme in (DARK, LIGHT):
        ask_for_its_looks(label)
        assert (is_dressed(label), tells_its_end(label)) == (True, True)
        if at_once:
            wear(theme)
        else:
            redressing.put_on(qapp, style_sheet(theme))
    ask_for_its_looks(label)
    assert (is_dressed(label), tells_its_end(label)) == (True, True)


def test_qt_hears_of_the_end_of_what_was_asked_for_its_looks_amid_the_change(
    qtbot: QtBot, qapp: QApplication, wear: Wear
) -> None:
    """Qt undresses parts in an order that nobody knows: of so many, some lie in what was undressed before them."""
    window, owner = QWidget(), QObject()
    parts = [(holder := QFrame(window), Curious("Curious", holder)) for _ in range(20)]
    for _, label in parts:
        dress(label, "hint")
    qtbot.addWidget(window)
    wear(LIGHT)
    window.show()
    Redressing(owner).put_on(qapp, style_sheet(DARK))
    assert {(is_dressed(each), tells_its_end(each)) for part in parts for each in part} == {(True, True)}
