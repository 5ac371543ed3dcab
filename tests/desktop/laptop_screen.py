"""A screen that nobody sees, as large as a laptop's: Qt's own has 800 × 800 points at any scale, to which dialogs shrink."""

from __future__ import annotations

import json
from pathlib import Path


def laptop_screen(width: int, height: int, folder: Path) -> str:
    """Return what QT_QPA_PLATFORM has to be for a screen of so many points; what describes it is written into `folder`."""
    screen = {"x": 0, "y": 0, "width": width, "height": height, "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
    described = folder / f"screen-{width}x{height}.json"
    described.write_text(json.dumps({"screens": [screen | {"name": "laptop"}]}), encoding="utf-8")
    return f"offscreen:configfile={described}"
