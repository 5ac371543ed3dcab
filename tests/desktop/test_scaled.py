"""Nothing is cut where everything is twice or three times as large, on the screens of laptops."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QPlainTextEdit, QVBoxLayout
from pytestqt.qtbot import QtBot

from tests.desktop.laptop_screen import laptop_screen
from tests.desktop.scaled import cut
from wsis_desktop.desktop.widgets.fitting import fit
from wsis_desktop.desktop.widgets.wrapping_label import WrappingLabel

pytestmark = pytest.mark.window
LONG = "Whoever you send a dossier to sees it, and can tell your wording from another one, here and wherever it goes."


# Screens of laptops, and what frames, title bars and a task bar leave of them at a scale.
@pytest.mark.parametrize(
    ("screen", "scale", "size", "languages"),
    [
        ((1366, 768), "2", "683x360", ["en", "ar", "zh"]),
        ((1366, 768), "2", "683x360", ["es", "fr", "ru"]),
        ((1440, 900), "2", "704x402", ["fr"]),
        ((1920, 1080), "3", "640x340", ["en", "ar", "zh"]),
        ((1920, 1080), "3", "640x340", ["es", "fr", "ru"]),
        ((2880, 1800), "3", "944x552", ["en"]),
    ],
)
def test_nothing_is_cut(
    checkout: Path, tmp_path: Path, screen: tuple[int, int], scale: str, size: str, languages: list[str]
) -> None:
    platform = laptop_screen(*screen, tmp_path)
    env = os.environ | {"QT_QPA_PLATFORM": platform, "QT_SCALE_FACTOR": scale, "PYTHONPATH": str(checkout)}
    done = subprocess.run(
        [sys.executable, "-m", "tests.desktop.scaled", size, *languages],
        cwd=checkout, env=env, capture_output=True, text=True, check=False, timeout=120,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout) == {}


def test_the_screen_that_nobody_sees_is_as_large_as_a_laptops(tmp_path: Path) -> None:
    looked = "from PySide6.QtGui import QGuiApplication as G; g = G([]); print(g.primaryScreen().size().toTuple())"
    env = os.environ | {"QT_QPA_PLATFORM": laptop_screen(1366, 768, tmp_path), "QT_SCALE_FACTOR": "2"}
    done = subprocess.run(
        [sys.executable, "-c", looked], env=env, capture_output=True, text=True, check=True, timeout=60
    )
    assert done.stdout.strip() == "(683, 384)"


def test_what_is_cut_is_found(qtbot: QtBot) -> None:
    dialog = QDialog()
    qtbot.addWidget(dialog)
    label = QLabel(LONG, dialog)
    label.setFixedSize(100, 20)
    dialog.show()
    assert len(cut(dialog)) == 1
    label.setWordWrap(True)
    assert len(cut(dialog)) == 1
    label.setFixedSize(900, 40)
    assert cut(dialog) == []


def test_a_label_has_the_height_of_its_words_at_every_width(qtbot: QtBot) -> None:
    dialog = QDialog()
    qtbot.addWidget(dialog)
    label = WrappingLabel(LONG, dialog)
    layout = QVBoxLayout(dialog)
    layout.addWidget(label)
    layout.addStretch(1)
    dialog.show()
    for width in (700, 300, 160, 500):
        dialog.resize(width, 300)
        QApplication.processEvents()
        assert label.height() >= label.heightForWidth(label.width())
    label.setText(LONG * 2)
    QApplication.processEvents()
    assert label.height() >= label.heightForWidth(label.width())


def test_a_dialog_larger_than_the_screen_is_made_to_fit_and_stands_on_it(qtbot: QtBot) -> None:
    dialog = QDialog()
    qtbot.addWidget(dialog)
    dialog.resize(1080, 720)
    dialog.move(500, 300)
    dialog.show()
    screen = QRect(0, 0, 720, 450)
    fit(dialog, screen)
    assert screen.contains(dialog.geometry())
    dialog.resize(300, 200)
    dialog.move(600, 400)
    fit(dialog, screen)
    assert screen.contains(dialog.geometry())
    assert (dialog.width(), dialog.height()) == (300, 200)


def test_a_dialog_gets_the_room_it_asks_for_where_the_screen_has_it(qtbot: QtBot) -> None:
    dialog = QDialog()
    qtbot.addWidget(dialog)
    layout = QVBoxLayout(dialog)
    rows = [QPlainTextEdit() for _ in range(2)]
    for row in rows:
        row.setMinimumHeight(60)
        layout.addWidget(row)
    wanted = layout.totalSizeHint().height()
    screen = QRect(0, 0, 683, wanted + 60)
    dialog.setAttribute(Qt.WidgetAttribute.WA_Resized, on=False)
    dialog.setGeometry(0, 0, 300, screen.height() * 2 // 3)  # as Qt leaves a new window
    dialog.setAttribute(Qt.WidgetAttribute.WA_Resized, on=False)
    fit(dialog, screen)
    assert dialog.height() == wanted
    dialog.resize(300, 200)
    fit(dialog, screen)
    assert dialog.height() == 200, "the reader's own size stays"
