"""PySide is loaded without what it would do for other programs."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

WHOLE = """
import linecache, sys
from wsis_desktop import cli
from wsis_desktop.desktop import importing

def load_and_watch():
    load()
    from wsis_desktop.desktop.main_window import MainWindow

    linecache.cache.clear()  # of this script's own imports
    MainWindow.showEvent = shown(MainWindow.showEvent)

def shown(show):
    def show_and_tell(window, event):
        show(window, event)
        window.when_whole(lambda: tell(window))
    return show_and_tell

def tell(window):
    for name in linecache.cache:
        print("read", name, flush=True)
    for name in ("errorhandler", "layout", "parser", "lib.enum_sig", "lib.pyi_generator", "lib.tool"):
        if "__getattr__" not in vars(sys.modules["shibokensupport.signature." + name]):
            print("loaded", name, flush=True)
    print("whole", flush=True)
    window.close()

if __name__ == "__main__":
    load, importing.import_plainly = importing.import_plainly, load_and_watch
    sys.exit(cli.main(["--library", sys.argv[1]]))
"""

WRONG = """
from inspect import signature
from threading import Thread

if __name__ == "__main__":
    if sys.argv[1] == "plainly":
        from wsis_desktop.desktop.importing import import_plainly
        import_plainly()
    from PySide6.QtCore import QPoint, QTimer
    from PySide6.QtGui import QColor
    from shibokensupport.signature import get_signature

    def say(deed):
        try:
            deed()
        except Exception as error:
            print(type(error).__name__, error)

    deeds = [lambda: QPoint("a", 3), lambda: QColor.setAlpha(QColor(), []), lambda: QTimer(colour=3), QTimer.singleShot]
    threads = [Thread(target=say, args=(deed,)) for deed in deeds[:2]]
    for thread in threads:
        thread.start()
        thread.join()
    for deed in deeds:
        say(deed)
    print(get_signature(QPoint.__init__), QPoint.__doc__)
    from PySide6.support.signature.lib.pyi_generator import Formatter
    print(Formatter.__name__, [finder for finder in sys.meta_path if "wsis" in type(finder).__module__], type(sys.meta_path))
"""


def said(script: str, given: str, checkout: Path, tmp_path: Path) -> list[str]:
    """Run a script with an argument in a process of its own and return the lines that it prints."""
    path = tmp_path / "script.py"
    path.write_text(f"import sys\n{script}", encoding="utf-8")
    env = os.environ | {"PYTHONPATH": str(checkout), "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, str(path), given],
        cwd=checkout,
        env=env,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.splitlines()


def test_a_whole_window_has_had_no_sources_of_what_works_behind_it_read(checkout: Path, tmp_path: Path) -> None:
    told = said(WHOLE, str(tmp_path / "library"), checkout, tmp_path)
    assert "whole" in told
    assert [line for line in told if line.startswith("read") and "wsis_desktop" in line] == []


def test_a_whole_window_has_asked_for_nothing_that_pyside_words_its_errors_from(checkout: Path, tmp_path: Path) -> None:
    told = said(WHOLE, str(tmp_path / "library"), checkout, tmp_path)
    assert "whole" in told
    assert [line for line in told if line.startswith("loaded")] == []


def test_what_is_called_wrongly_is_told_in_the_words_of_pyside(checkout: Path, tmp_path: Path) -> None:
    told, usual = (said(WRONG, way, checkout, tmp_path) for way in ("plainly", "as PySide does"))
    assert any("called with wrong argument types" in line for line in told)
    assert words(told) == words(usual)


def words(told: list[str]) -> list[str]:
    """Return the words of some lines, sorted: PySide names the ways to call a function in any order."""
    return sorted(re.findall(r"\w+", " ".join(told)))
