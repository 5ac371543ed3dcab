"""A look that is given to a widget on show is the look of one that had it from the beginning."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QDoubleSpinBox,
    QFrame,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.desktop.painting.test_theme import contrast
from tests.desktop.wearing import Wear
from wsis_desktop.desktop.painting.style_sheet import dress
from wsis_desktop.desktop.painting.theme import CONTRAST_LIGHT, LIGHT, THEMES, Theme


@pytest.mark.parametrize("look", ["hint", "trouble-hint"])
def test_a_label_dressed_after_it_was_shown_keeps_its_margins(qtbot: QtBot, wear: Wear, look: str) -> None:
    wear(LIGHT)
    late, early = QLabel("A note came along."), QLabel("A note came along.")
    dress(early, look)
    for label in (late, early):
        qtbot.addWidget(label)
        label.resize(300, 60)
        label.show()
    dress(late, look)
    assert late.contentsRect() == early.contentsRect() != late.rect()


def test_buttons_of_dialogs_have_no_icons_of_the_system(qtbot: QtBot, wear: Wear) -> None:
    """They would be black on black in the dark; only with a display does the system bring them."""
    wear(LIGHT)
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close | QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(buttons)
    buttons.show()
    assert [button.icon().isNull() for button in buttons.buttons()] == [True, True]


@pytest.fixture
def way(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[Qt.LayoutDirection]:
    """Yield which way everything runs for a test."""
    qapp.setLayoutDirection(request.param)
    yield request.param
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.mark.parametrize("way", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft], indirect=True)
@pytest.mark.parametrize("look", ["last", "small-last"])
def test_the_last_of_a_row_of_buttons_ends_in_a_line_whichever_way_it_runs(
    qtbot: QtBot, wear: Wear, look: str, way: Qt.LayoutDirection
) -> None:
    wear(CONTRAST_LIGHT)
    button = QToolButton()
    dress(button, look)
    qtbot.addWidget(button)
    button.resize(60, 30)
    picture = button.grab().toImage()
    outer, inner = (59, 0) if way is Qt.LayoutDirection.LeftToRight else (0, 59)
    assert picture.pixelColor(outer, 15).name() == CONTRAST_LIGHT.line
    assert picture.pixelColor(inner, 15).name() == CONTRAST_LIGHT.control, "the line is that of the button before"


@pytest.mark.parametrize("theme", THEMES.values(), ids=lambda theme: theme.name.value)
@pytest.mark.parametrize("made", [QLineEdit, QPlainTextEdit, QComboBox, QDoubleSpinBox, QCheckBox])
@pytest.mark.parametrize("ground", [QDialog, QFrame])
def test_where_a_field_begins_can_be_seen(
    qtbot: QtBot, wear: Wear, theme: Theme, made: type[QWidget], ground: type[QWidget]
) -> None:
    """In a dialog and on a card; without the focus, which has a colour of its own."""
    wear(theme)
    around = ground()
    if ground is QFrame:
        dress(around, "card")
    field = made(around)
    QVBoxLayout(around).addWidget(field)
    qtbot.addWidget(around)
    around.resize(220, 90)
    picture = around.grab().toImage()
    row = field.geometry().center().y()
    beside = picture.pixelColor(field.x() - 3, row).name()
    frame = [picture.pixelColor(x, row).name() for x in range(field.x(), field.x() + 4)]
    assert max(contrast(each, beside) for each in frame) >= 3
