"""Printed pages are sharp and small where they are letters, and small where they are photographs."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QFont, QImage, QPainter
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from wsis_desktop.desktop.publishing.page_printer import PagePrinter, is_drawn
from wsis_desktop.desktop.working.worker_bridge import WorkerBridge
from wsis_desktop.model.revision import PageSize
from wsis_desktop.worker.protocol import Ticket

pytestmark = pytest.mark.window
WIDTH, HEIGHT = 1653, 2339


def blank() -> QImage:
    image = QImage(WIDTH, HEIGHT, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFF)
    return image


def letters() -> QImage:
    image = blank()
    painter = QPainter(image)
    font = QFont("Noto Serif")
    font.setPixelSize(30)
    painter.setFont(font)
    for line in range(48):
        painter.drawText(
            150, 200 + 42 * line, f"{line}. We request a report on access for all, annually and in full, to each."
        )
    painter.end()
    return image


def photograph() -> QImage:
    noise = os.urandom(WIDTH * HEIGHT * 4)
    return QImage(noise, WIDTH, HEIGHT, WIDTH * 4, QImage.Format.Format_RGB32).copy()


@pytest.mark.usefixtures("qtbot")
def test_letters_are_told_from_photographs() -> None:
    assert is_drawn(blank())
    assert is_drawn(letters())
    assert not is_drawn(photograph())


@pytest.mark.parametrize("picture", [letters, photograph])
def test_a_printed_page_is_no_larger_than_it_must_be(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, picture: Callable[[], QImage]
) -> None:
    bridge = WorkerBridge()
    monkeypatch.setattr(bridge, "render", lambda *_asked: Ticket(7))
    path = tmp_path / "printed.pdf"
    made = picture()
    parent = QWidget()
    qtbot.addWidget(parent)
    printing = PagePrinter(bridge, Path("draft.pdf"), (PageSize(595, 842),), parent)
    printing.printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printing.printer.setOutputFileName(str(path))
    with qtbot.waitSignal(printing.told, check_params_cb=lambda words: words == "Sent to the printer."):
        printing.print_pages()
        bridge.drawn.emit(7, made)
    bridge.close()
    told = path.read_bytes()
    assert (b"/DCTDecode" in told) is (picture is photograph)
