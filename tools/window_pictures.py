"""Have pictures taken of the real window with the sample in it.

A picture's name says what it shows and in which colours: `text-light`, `pages-dark`, `start-light`. The scale is fixed for
the life of a process, so each scale gets a photographer of its own.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

WIDTH, HEIGHT = 1440, 900


def take_pictures(folder: Path, names: Sequence[str], *, scale: int = 1) -> list[Path]:
    """Write the pictures named into `folder`, and return their paths; under Linux on a screen of their own."""
    folder.mkdir(parents=True, exist_ok=True)
    photographer = Path(__file__).with_name("photographer.py")
    command = [sys.executable, str(photographer), str(folder), str(scale), *names]
    env = os.environ | {"QT_SCALE_FACTOR": str(scale)}
    if sys.platform == "linux":
        env.pop("WAYLAND_DISPLAY", None)
        if shutil.which("xvfb-run") and shutil.which("xauth"):
            screen = f"-screen 0 {WIDTH * scale}x{HEIGHT * scale}x24"
            command = ["xvfb-run", "--auto-servernum", "--server-args", screen, *command]
            env["QT_QPA_PLATFORM"] = "xcb"
        else:
            env["QT_QPA_PLATFORM"] = "offscreen"
    subprocess.run(command, env=env, check=True, stdin=subprocess.DEVNULL)
    return [folder / file_name(name, scale) for name in names]


def file_name(name: str, scale: int) -> str:
    """Return the name of a picture's file; the scale stands in it, in percent, unless it is 100."""
    return f"{name}.png" if scale == 1 else f"{name}-{scale * 100}.png"
