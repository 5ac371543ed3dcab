"""A screen that nobody sees, with a keyboard, a mouse and a camera: Xvfb and xdotool."""

from __future__ import annotations

import os
import shutil
import struct
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

from PySide6.QtGui import QImage

WIDTH, HEIGHT = 1440, 900
PATIENCE_SECONDS = 120.0
QUIET_SECONDS = 0.35
KEY_MS = 30
# What may differ between two pictures of a window at rest: the cursor in a field.
_CURSOR_PIXELS = 80
# In the head of an X window dump: how long it is, how wide and high the picture, how long a line, how many colours follow.
_HEAD, _WIDTH, _HEIGHT, _LINE, _COLOURS = 0, 4, 5, 12, 19

T = TypeVar("T")


class StepFailedError(Exception):
    """Says what did not come to what it should, and what became of it."""

    def __str__(self) -> str:
        return " ".join(map(str, self.args))


def missing_tools() -> list[str]:
    """Return what is needed and not installed."""
    return [name for name in ("Xvfb", "xdotool") if shutil.which(name) is None]


def wait_for(done: Callable[[], T], what: str, patience: float = PATIENCE_SECONDS) -> T:
    """Wait until something holds, and return it."""
    end = time.monotonic() + patience
    while not (held := done()):
        if time.monotonic() > end:
            raise StepFailedError(what, "was waited for in vain")
        time.sleep(0.15)
    return held


class Screen:
    """The screen, with a program's windows on it."""

    def __init__(self, dump: Path, pictures: Path) -> None:
        self._dump = dump
        self._pictures = pictures
        self._taken = 0

    def window(self, name: str, patience: float = PATIENCE_SECONDS) -> str:
        """Wait for a window whose title a name fits, and give it the keyboard."""
        found = wait_for(lambda: self._windows(name), f"the window “{name}”", patience)
        _xdotool("windowfocus", "--sync", found[-1])
        return found[-1]

    def gone(self, name: str) -> None:
        """Wait until no window of a name can be seen."""
        wait_for(lambda: not self._windows(name), f"the window “{name}” to go")

    def corner(self, window: str) -> tuple[int, int]:
        """Return where a window's upper left corner is."""
        told = dict(line.split("=") for line in _xdotool("getwindowgeometry", "--shell", window).split())
        return int(told["X"]), int(told["Y"])

    def keys(self, *keys: str, times: int = 1) -> None:
        """Press keys, one after the other, a number of times over."""
        if times > 0:
            _xdotool("key", "--delay", str(KEY_MS), "--repeat", str(times), *keys)

    def type(self, words: str) -> None:
        """Type words."""
        _xdotool("type", "--delay", "8", words)

    def click(self, x: int, y: int) -> None:
        """Click at a place of the screen."""
        _xdotool("mousemove", str(x), str(y), "click", "1")

    def rest(self, patience: float = 20.0) -> None:
        """Wait until nothing moves any more, or for so long."""
        end, before = time.monotonic() + patience, self._shown()
        while time.monotonic() < end:
            time.sleep(QUIET_SECONDS)
            now = self._shown()
            if _differing(before, now) <= _CURSOR_PIXELS:
                return
            before = now

    def take(self, what: str) -> None:
        """Take a picture, once nothing moves."""
        self.rest()
        self._taken += 1
        path = self._pictures / f"{self._taken:02d}-{what}.png"
        self._shown().save(str(path))
        print(f"  {path.name}", flush=True)

    def _shown(self) -> QImage:
        """Return what the screen shows, from the dump that Xvfb keeps of it."""
        dump = self._dump.read_bytes()
        head = struct.unpack(">25I", dump[:100])
        begin = head[_HEAD] + head[_COLOURS] * 12
        picture = QImage(dump[begin:], head[_WIDTH], head[_HEIGHT], head[_LINE], QImage.Format.Format_RGB32)
        return picture.copy()

    @staticmethod
    def _windows(name: str) -> list[str]:
        return _xdotool("search", "--onlyvisible", "--name", name).split()


@contextmanager
def screen_of_its_own(pictures: Path) -> Iterator[Screen]:
    """Let what is started meanwhile appear on a screen that nobody sees."""
    pictures.mkdir(parents=True, exist_ok=True)
    reading, writing = os.pipe()
    before = {name: os.environ.pop(name, None) for name in ("DISPLAY", "WAYLAND_DISPLAY")}
    with tempfile.TemporaryDirectory(prefix="screen-") as folder:
        options = ("-screen", "0", f"{WIDTH}x{HEIGHT}x24", "-fbdir", folder, "-nolisten", "tcp")
        server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(writing), *options], pass_fds=[writing], stderr=subprocess.DEVNULL
        )
        os.close(writing)
        try:
            with os.fdopen(reading) as told:
                os.environ["DISPLAY"] = f":{told.readline().strip()}"
            yield Screen(Path(folder) / "Xvfb_screen0", pictures)
        finally:
            for name, value in before.items():
                os.environ.pop(name, None)
                if value is not None:
                    os.environ[name] = value
            server.terminate()
            server.wait()


def _differing(one: QImage, other: QImage) -> int:
    """Count the points in which two pictures differ."""
    lines = zip(_lines(one), _lines(other), strict=True)
    return sum(
        sum(a != b for a, b in zip(memoryview(mine).cast("I"), memoryview(theirs).cast("I"), strict=True))
        for mine, theirs in lines
        if mine != theirs
    )


def _lines(picture: QImage) -> Iterator[bytes]:
    everything, length = bytes(picture.constBits()), picture.bytesPerLine()
    for line in range(picture.height()):
        yield everything[line * length : (line + 1) * length]


def _xdotool(*command: str) -> str:
    """Run xdotool, and return what it told; it ends with 1 where it finds no window."""
    return subprocess.run(["xdotool", *command], capture_output=True, text=True, check=False, timeout=60).stdout
