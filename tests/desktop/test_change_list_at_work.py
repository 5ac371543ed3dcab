"""The list of changes does no more than it must: what it does for each of thousands of rows holds the window."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.desktop.drafts import comparison
from wsis_desktop.desktop.change_rows import ChangeRow
from wsis_desktop.desktop.changes_dock import ChangesPanel
from wsis_desktop.desktop.style_sheet import style_sheet
from wsis_desktop.desktop.theme import DARK, LIGHT


@pytest.fixture
def panel(qtbot: QtBot) -> Iterator[ChangesPanel]:
    """Return the list of changes of the drafts, on show."""
    panel = ChangesPanel()
    qtbot.addWidget(panel)
    panel.resize(300, 500)
    panel.show_comparison(comparison())
    panel.finish()
    panel.show()
    qtbot.waitExposed(panel)
    yield panel
    panel.hide()


def test_another_theme_measures_no_row(panel: ChangesPanel, monkeypatch: pytest.MonkeyPatch) -> None:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    before = application.styleSheet()
    application.setStyleSheet(style_sheet(LIGHT))
    box = panel.tree.visualRect(panel.model.index_of(panel.model.links[-1]))
    measured: list[ChangeRow] = []
    reckon = panel._delegate.lines

    def lines(row: ChangeRow) -> int:
        measured.append(row)
        return reckon(row)

    monkeypatch.setattr(panel._delegate, "lines", lines)
    application.setStyleSheet(style_sheet(DARK))
    seen = list(measured)
    assert panel.tree.visualRect(panel.model.index_of(panel.model.links[-1])) == box
    panel.tree.doItemsLayout()
    application.setStyleSheet(before)
    assert seen == []
    assert len(measured) >= len(panel.model.links), "a layout of the rows would have been seen"
