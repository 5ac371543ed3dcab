"""The preview of what is published keeps its words whole in the little room of a small screen."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from wsis_desktop.desktop.publishing.page_preview import PagePreview
from wsis_desktop.desktop.working.worker_bridge import WorkerBridge
from wsis_desktop.model.progress import Progress, Stage
from wsis_desktop.model.revision import PageSize


def test_no_word_below_a_page_is_cut_where_there_is_little_room(qtbot: QtBot) -> None:
    bridge = WorkerBridge()
    preview = PagePreview(bridge)
    qtbot.addWidget(preview)
    preview.setMinimumWidth(48)
    preview.show()
    preview.show_pages(Path("none.pdf"), [PageSize(595, 842)] * 113)
    preview.work.begin()
    preview.work.show_progress(Progress(Stage.WRITING, 100, 100))
    preview.work.offer()
    preview.work.begin()
    for width in (400, 160, 400, 140):
        preview.resize(width, 300)
        QApplication.processEvents()
        assert preview.width() == width
        for part in (
            preview.before,
            preview.next,
            preview.larger,
            preview.where,
            preview.work.percent,
            preview.work.button,
        ):
            assert part.width() >= part.sizeHint().width()
            assert preview.rect().contains(QRect(part.mapTo(preview, QPoint(0, 0)), part.size()))
        assert preview.work.bar.width() >= preview.work.bar.minimumWidth()
        assert (preview.larger.y() > preview.next.geometry().bottom()) is (width < 200)
    bridge.close()
