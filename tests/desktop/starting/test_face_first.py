"""The window shows its face first and brings what works behind it afterwards, unseen by the reader."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from importlib.util import find_spec
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from wsis_desktop.app import WindowInTurn, make_application
from wsis_desktop.desktop.commands.command import Command
from wsis_desktop.desktop.faults import FaultReporter
from wsis_desktop.desktop.remembering.face_settings import RecentPair
from wsis_desktop.desktop.remembering.settings import load_settings, save_settings
from wsis_desktop.desktop.remembering.settings_keeper import SettingsKeeper
from wsis_desktop.desktop.working.worker_bridge import WorkerBridge

# What a bare start page needs nothing of; each takes a good part of the time in which a window can be there.
HEAVY = (
    "desktop.remembering.settings",
    "model.comparison",
    "model.revision",
    "worker.protocol",
    "desktop.working.session",
    "desktop.commands.commands",
    "desktop.desks",
    "desktop.working.sweeping",
    "desktop.views.heard_rows",
)
# What a page that lists recent pairs and nothing else does without, too.
LATER = (
    *("Qt", "QIcon", "dataclasses", "datetime", "unicodedata"),
    *("desktop.impatience", "desktop.help.welcome", "desktop.dossiers.dossier_list", "desktop.speaking.words"),
)
PAIR = RecentPair("/a/rev1.pdf", "/a/rev2.pdf", "Rev.1", "Rev.2", "Declaration", "2026-01-05T10:00:00+00:00", 41)
LOOKS = """
import json, sys
from PySide6 import QtCore, QtGui
from PySide6.QtCore import QTimer
from wsis_desktop import cli
from wsis_desktop.desktop.main_window import MainWindow

paint = MainWindow.paintEvent

def tell():
    print(json.dumps([*sorted(sys.modules), *({"Qt", "QIcon"} & {*vars(QtCore), *vars(QtGui)})]), flush=True)

def painted(window, event):
    if not hasattr(window, "told"):
        window.told = True
        QTimer.singleShot(0, tell)  # after all that is painted with it
        window.when_whole(window.close)
    paint(window, event)

if __name__ == "__main__":
    MainWindow.paintEvent = painted
    sys.exit(cli.main(["--library", sys.argv[1]]))
"""

FONTS = """
import json, sys
from PySide6.QtGui import QFontDatabase
from wsis_desktop import cli
from wsis_desktop.desktop.main_window import MainWindow

add, added, paint = QFontDatabase.addApplicationFont, [], MainWindow.paintEvent

def note(path):
    number = add(path)
    added.extend(QFontDatabase.applicationFontFamilies(number))
    return number

def tell():
    print(json.dumps(added), flush=True)

def painted(window, event):
    if not hasattr(window, "told"):
        window.told = True
        tell()
        window.when_whole(lambda: (tell(), window.close()))
    paint(window, event)

if __name__ == "__main__":
    QFontDatabase.addApplicationFont, MainWindow.paintEvent = note, painted
    sys.exit(cli.main(["--library", sys.argv[1]]))
"""


NAMED = """
import json
from PySide6 import QtWidgets
from wsis_desktop.app import name_widgets
print(json.dumps([len(vars(QtWidgets)) for _ in name_widgets()]))
"""

PREPARED = """
import json, sys
from importlib import import_module
from wsis_desktop.app import load_in_turn
from wsis_desktop.desktop.steward import PREPARED
for _ in load_in_turn():
    pass
loaded = [len(sys.modules)]
for name in PREPARED:
    import_module(f"wsis_desktop.{name}")
    loaded.append(len(sys.modules))
print(json.dumps(loaded))
"""


class Unpainted(QObject):
    """Keeps a window from being painted, as one that comes up minimised is not; without a screen Qt paints that, too."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Swallow what asks for a paint."""
        return event.type() == QEvent.Type.Paint or super().eventFilter(watched, event)


@pytest.fixture
def turning(qtbot: QtBot, tmp_path: Path) -> Iterator[WindowInTurn]:
    """Yield the face of a window, not shown yet."""
    del qtbot
    make_application()
    bridge = WorkerBridge()
    made = WindowInTurn(bridge, SettingsKeeper(tmp_path), FaultReporter())
    yield made
    made.now.close()
    bridge.close()


def loaded_at_the_paint(checkout: Path, tmp_path: Path) -> list[str]:
    """Run the program on the library in `tmp_path`, and return what it had loaded when its window was first painted."""
    script = tmp_path / "looks.py"
    script.write_text(LOOKS, encoding="utf-8")
    done = subprocess.run(
        [sys.executable, str(script), str(tmp_path / "library")],
        cwd=checkout,
        env=os.environ | {"PYTHONPATH": str(checkout), "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert done.returncode == 0, done.stderr
    loaded = json.loads(done.stdout.splitlines()[0])
    assert "wsis_desktop.desktop.starting.start_page" in loaded
    return [name.removeprefix("wsis_desktop.") for name in loaded]


def test_what_the_face_must_not_load_is_there_to_be_loaded() -> None:
    assert [name for name in (*HEAVY, *LATER) if "." in name and not find_spec(f"wsis_desktop.{name}")] == []


def test_the_face_is_painted_before_anything_heavy_is_loaded(checkout: Path, tmp_path: Path) -> None:
    loaded = loaded_at_the_paint(checkout, tmp_path)
    assert [name for name in HEAVY if name in loaded] == []


def test_a_later_evening_needs_no_names_of_qt_nor_what_is_not_shown_before_the_paint(
    checkout: Path, tmp_path: Path
) -> None:
    loaded_at_the_paint(checkout, tmp_path)
    kept = load_settings(tmp_path / "library")
    assert kept.system_theme == "light"
    save_settings(tmp_path / "library", replace(kept.with_recent(PAIR), welcomed=True))
    loaded = loaded_at_the_paint(checkout, tmp_path)
    assert [name for name in (*HEAVY, *LATER) if name in loaded] == []


def test_a_whole_window_has_the_fonts_of_texts_which_its_face_does_without(checkout: Path, tmp_path: Path) -> None:
    script = tmp_path / "fonts.py"
    script.write_text(FONTS, encoding="utf-8")
    command = [sys.executable, str(script), str(tmp_path / "library")]
    env = os.environ | {"PYTHONPATH": str(checkout), "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(command, cwd=checkout, env=env, capture_output=True, text=True, check=False, timeout=60)
    assert done.returncode == 0, done.stderr
    texts = ["Atkinson Hyperlegible", "Noto Serif"]
    added = [json.loads(line) for line in done.stdout.splitlines()]
    assert ["Inter" in each for each in added] == [True, True]
    assert [[name for name in texts if name in each] for each in added] == [[], texts]


@pytest.mark.parametrize(("script", "many"), [(NAMED, 150), (PREPARED, 50)])
def test_what_qt_has_of_widgets_and_what_a_comparison_needs_are_loaded_a_few_at_a_time(
    script: str, many: int, checkout: Path
) -> None:
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=checkout, capture_output=True, text=True, check=True, timeout=60
    )
    known = json.loads(done.stdout)
    grown = [after - before for before, after in pairwise(known)]
    assert known[-1] > many
    assert max(grown) < (known[-1] - known[0]) / 5


def test_the_rest_comes_by_itself(turning: WindowInTurn, qtbot: QtBot) -> None:
    window = turning.now
    assert not window.whole
    window.show()
    qtbot.waitUntil(lambda: window.whole)
    assert window.actions_[Command.OPEN].isEnabled()
    assert all(menu.actions() for menu in window.menus.values())


def test_the_first_key_finds_a_whole_window(turning: WindowInTurn, qtbot: QtBot) -> None:
    window = turning.now
    window.show()
    window.grab()
    qtbot.keyClick(window, Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)  # type: ignore[no-untyped-call]
    assert window.whole  # a window that is not active yet obeys no key


def test_the_first_click_finds_a_whole_window(turning: WindowInTurn, qtbot: QtBot) -> None:
    window = turning.now
    window.show()
    window.grab()
    qtbot.mouseClick(window.centre.start.sample, Qt.MouseButton.LeftButton)  # type: ignore[no-untyped-call]
    assert window.whole
    assert window.session.busy


def test_a_click_before_the_paint_is_through_finds_a_whole_window(turning: WindowInTurn, qtbot: QtBot) -> None:
    window = turning.now
    window.show()
    qtbot.mouseClick(window.centre.start.sample, Qt.MouseButton.LeftButton)  # type: ignore[no-untyped-call]
    assert window.whole
    assert window.session.busy


def test_what_is_named_at_the_start_opens_once_all_is_there(
    turning: WindowInTurn, tmp_path: Path, qtbot: QtBot
) -> None:
    (tmp_path / "draft.md").write_text("1. We request better data.\n", encoding="utf-8")
    window = turning.now
    window.show()
    window.open_files([tmp_path / "draft.md"])
    qtbot.waitUntil(lambda: window.whole)
    with qtbot.waitSignal(window.session.compared, timeout=60_000):
        pass
    assert window.session.alone


def test_files_open_in_a_window_that_nobody_sees_yet(turning: WindowInTurn, tmp_path: Path, qtbot: QtBot) -> None:
    (tmp_path / "draft.md").write_text("1. We request better data.\n", encoding="utf-8")
    window = turning.now
    Unpainted(window)
    window.showMinimized()
    turning.open_files([tmp_path / "draft.md"])
    qtbot.waitUntil(lambda: window.whole, timeout=10_000)
    with qtbot.waitSignal(window.session.compared, timeout=60_000):
        pass


def test_a_window_closed_before_it_is_whole_remembers_its_size(turning: WindowInTurn, tmp_path: Path) -> None:
    window = turning.now
    window.show()
    window.resize(900, 700)
    assert window.close()
    assert load_settings(tmp_path).geometry


def test_what_comes_behind_the_face_is_drawn_in_its_theme(turning: WindowInTurn, qtbot: QtBot) -> None:
    window = turning.now
    window.show()
    qtbot.waitUntil(lambda: window.whole)
    assert any(not label.pixmap().isNull() for label in window.centre.trouble.findChildren(QLabel))
