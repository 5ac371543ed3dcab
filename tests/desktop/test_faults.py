"""A fault of our own is told once, whatever else fails while it is told."""

from __future__ import annotations

import sys
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from wsis_desktop.desktop import dialogs
from wsis_desktop.desktop.dialogs import ReportDialog
from wsis_desktop.desktop.faults import FaultReporter

pytestmark = pytest.mark.window


class ClosedPipe:
    """Where nobody reads any more."""

    def write(self, _text: str) -> int:
        """Fail as a pipe does whose other end is closed."""
        raise BrokenPipeError


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def reporter(window: QWidget) -> Iterator[FaultReporter]:
    made = FaultReporter(window)
    made.set_window(window)
    made.install()
    yield made
    made.remove()


@pytest.mark.parametrize("printed", [None, ClosedPipe()], ids=["no console", "closed pipe"])
def test_a_fault_is_shown_where_nothing_can_be_printed(
    reporter: FaultReporter, window: QWidget, monkeypatch: pytest.MonkeyPatch, printed: ClosedPipe | None
) -> None:
    monkeypatch.setattr(sys, "stderr", printed)
    reporter.show_report("It is not there.")
    monkeypatch.undo()
    (dialog,) = window.findChildren(ReportDialog)
    assert dialog.isVisible()
    dialog.reject()


@pytest.mark.usefixtures("reporter")
def test_a_fault_in_the_report_itself_does_not_come_back(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    told = []

    def fail(report: str, _parent: QWidget | None) -> ReportDialog:
        told.append(report)
        raise RuntimeError("The report cannot be shown.")

    monkeypatch.setattr(dialogs, "ReportDialog", fail)
    sys.excepthook(LookupError, LookupError("It is not there."), None)
    assert len(told) == 1
    assert "It is not there." in told[0]
    printed = capsys.readouterr().err
    assert printed.index("It is not there.") < printed.index("The report cannot be shown.")
