"""`make run` shows the sample, on a machine without a display too."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage

from wsis_desktop.desktop.painting.theme import LIGHT
from wsis_desktop.model.comparison import Change


@pytest.fixture(scope="module")
def drawn(checkout: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Run the sample without a display, and return the folder it was drawn into."""
    folder = tmp_path_factory.mktemp("sample")
    env = {name: value for name, value in os.environ.items() if name not in {"DISPLAY", "WAYLAND_DISPLAY"}}
    done = subprocess.run(
        [sys.executable, str(checkout / "tools" / "run_sample.py"), str(folder)],
        cwd=folder,
        env=env,
        capture_output=True,
        text=True,
        check=False,
        timeout=200,
    )
    assert done.returncode == 0, done.stderr
    assert all(str(folder / name) in done.stdout for name in ("text-light.png", "pages-light.png", "comparison.html"))
    return folder


pytestmark = [
    pytest.mark.window,
    pytest.mark.skipif(sys.platform != "linux", reason="Windows and macOS always have a display."),
]


@pytest.mark.parametrize("name", ["text-light.png", "pages-light.png"])
def test_the_pictures_show_marks_of_every_kind(drawn: Path, name: str) -> None:
    picture = QImage(str(drawn / name))
    assert (picture.width(), picture.height()) == (1440, 900)
    shown = set(picture.colorTable())
    missing = [change for change in Change if not _near(QColor(LIGHT.kind(change).strong).rgb(), shown)]
    assert missing == []


def test_the_page_marks_what_came_and_what_went(drawn: Path) -> None:
    page = (drawn / "comparison.html").read_text(encoding="utf-8")
    assert "<ins" in page
    assert "<del" in page


def _near(colour: int, shown: set[int]) -> bool:
    """Tell whether a colour is shown, give or take the rounding of a picture with few colours."""
    return any(sum(abs((colour >> at & 255) - (pixel >> at & 255)) for at in (0, 8, 16)) < 12 for pixel in shown)
