"""PySide reads nothing of the program's sources while that comes up."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

WHOLE = """
import linecache, sys
from PySide6.QtCore import QTimer
from wsis_desktop import cli
from wsis_desktop.desktop.main_window import MainWindow

show = MainWindow.showEvent

def shown(window, event):
    show(window, event)
    linecache.cache.clear()  # of this script's own imports
    window.when_whole(lambda: tell(window))

def tell(window):
    for name in linecache.cache:
        print(name, flush=True)
    print("whole", flush=True)
    window.close()

if __name__ == "__main__":
    MainWindow.showEvent = shown
    sys.exit(cli.main(["--library", sys.argv[1]]))
"""


def test_a_whole_window_has_had_no_sources_of_what_works_behind_it_read(checkout: Path, tmp_path: Path) -> None:
    script = tmp_path / "whole.py"
    script.write_text(WHOLE, encoding="utf-8")
    env = os.environ | {"PYTHONPATH": str(checkout), "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, str(script), str(tmp_path / "library")]
    done = subprocess.run(command, cwd=checkout, env=env, capture_output=True, text=True, check=True, timeout=60)
    assert "whole" in done.stdout
    assert [line for line in done.stdout.splitlines() if "wsis_desktop" in line] == []
