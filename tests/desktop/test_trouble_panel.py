"""The panel that tells a trouble shows the whole words of every way on."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.desktop.wearing import Wear
from wsis_desktop.desktop.painting.theme import LIGHT
from wsis_desktop.desktop.trouble_panel import TroublePanel
from wsis_desktop.desktop.working.session import Stuck
from wsis_desktop.model.comparison import Side
from wsis_desktop.reading.files.troubles import EmptyFile


def test_no_button_is_narrower_than_its_words(qtbot: QtBot, wear: Wear) -> None:
    wear(LIGHT)
    panel = TroublePanel()
    qtbot.addWidget(panel)
    panel.resize(900, 600)
    path = Path("/drafts/scan.pdf")
    panel.show_stuck(Stuck(EmptyFile(name="scan.pdf"), Side.NEW, path), back_to_comparison=True)
    panel.offer_recognition(there=True)
    panel.show()
    QApplication.processEvents()
    shown = [button for button in panel.findChildren(QPushButton) if button.isVisible()]
    assert len(shown) == 4
    for button in shown:
        assert button.width() >= button.sizeHint().width(), button.text()
        holder = button.parentWidget()
        assert isinstance(holder, QWidget)
        assert holder.rect().contains(button.geometry()), button.text()
