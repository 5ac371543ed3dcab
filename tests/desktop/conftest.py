"""The window's tests run without a screen, and leave no window behind."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

if sys.platform == "linux" and not os.environ.get("DISPLAY") and not os.environ.get("WAYLAND_DISPLAY"):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, QEvent, QLocale
from PySide6.QtWidgets import QApplication, QMainWindow

from tests.desktop.wearing import Wear
from wsis_desktop.desktop.notes.unsaved_dialog import UnsavedDialog
from wsis_desktop.desktop.painting.redressing import dress_all
from wsis_desktop.desktop.painting.style_sheet import style_sheet

if TYPE_CHECKING:
    from tests.desktop.shared_window import Window


@pytest.fixture(scope="session", autouse=True)
def _clipboard_is_emptied() -> Iterator[None]:
    """Let go of what was copied while Python still runs: without a screen, Qt deletes it after that, and crashes."""
    yield
    if isinstance(QApplication.instance(), QApplication):
        QApplication.clipboard().clear()


@pytest.fixture(autouse=True)
def no_window_is_left() -> Iterator[None]:
    """Fail a test that leaves a window open."""
    yield
    if isinstance(QApplication.instance(), QApplication):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        left = [widget for widget in QApplication.topLevelWidgets() if widget.isVisible()]
        assert not left, f"windows left open: {left}"
        # A window that was closed and is still there makes each that follows slower: style sheets are laid over all.
        for window in QApplication.topLevelWidgets():
            if isinstance(window, QMainWindow):
                window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture(autouse=True)
def _the_system_speaks_english(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the window begin in English, whatever the machine speaks: tests read its words."""
    monkeypatch.setattr(QLocale, "uiLanguages", lambda *_: ["en-GB"])


@pytest.fixture(autouse=True)
def _nobody_is_asked_at_closing(monkeypatch: pytest.MonkeyPatch) -> None:
    """Close windows in spite of what was not kept: a dialog would wait for ever. Who is asked says so in the test."""
    monkeypatch.setattr(UnsavedDialog, "exec", lambda _dialog: UnsavedDialog.DialogCode.Accepted)


@pytest.fixture
def wear(qapp: QApplication) -> Iterator[Wear]:
    """Yield what dresses everything in a theme, as the program does; what was worn before comes back afterwards."""
    before = qapp.styleSheet()
    yield lambda theme: dress_all(qapp, style_sheet(theme))
    dress_all(qapp, before)


@pytest.fixture(scope="module")
def shared(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Window]:
    """Yield a window with a comparison on show for all tests of a module, which replaces `no_window_is_left`."""
    from tests.desktop.shared_window import Window  # noqa: PLC0415 - few modules ask for it

    del qapp
    made = Window(tmp_path_factory.mktemp("library"))
    yield made
    made.close()
