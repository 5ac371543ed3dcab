"""Words that are cut are told in a tip, and nothing is told again while it stays so."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from pytestqt.qtbot import QtBot

from wsis_desktop.desktop.widgets.elided_label import ElidedLabel


class Tips(QObject):
    """Counts how often the tip of a label is given."""

    def __init__(self, label: ElidedLabel) -> None:
        super().__init__(label)
        self.count = 0
        label.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002, N802 - Qt's own
        """Count, and let the event pass."""
        self.count += event.type() is QEvent.Type.ToolTipChange
        return False


def test_a_tip_is_given_only_when_it_is_another_one(qtbot: QtBot) -> None:
    label = ElidedLabel("We request a report annually, in all six languages of the United Nations.")
    qtbot.addWidget(label)
    tips, given = Tips(label), []
    for width in (1000, 1000, 60, 60, 1000):
        label.resize(width, 30)
        label.grab()
        given.append((tips.count, label.toolTip() == label.text()))
    assert given == [(0, False), (0, False), (1, True), (1, True), (2, False)]


def test_names_of_files_are_cut_within_where_their_ends_tell_them_apart(qtbot: QtBot) -> None:
    label = ElidedLabel("RP002-Deleted-Text-Accepted.docx")
    label.within = True
    qtbot.addWidget(label)
    shown = label._cut(label.fontMetrics().horizontalAdvance(label.text()) * 2 // 3)
    assert shown.startswith("RP0")
    assert shown.endswith(".docx")
    assert "…" in shown


def test_a_tip_that_was_set_stays(qtbot: QtBot) -> None:
    label = ElidedLabel("rev2.pdf")
    label.setToolTip("/drafts/rev2.pdf")
    qtbot.addWidget(label)
    for width in (1000, 10, 1000):
        label.resize(width, 30)
        label.grab()
        assert label.toolTip() == "/drafts/rev2.pdf"
