"""Draw everything that can be seen, in themes, languages and sizes, into build/looks: to be looked at, not kept.

At 200 % the window has what a small laptop has then: half as many of its own pixels each way. Dialogs have its screen.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from tests.desktop.laptop_screen import laptop_screen

LOOKS = Path(__file__).resolve().parent.parent / "build" / "looks"
# By scale: the screen of a laptop, and what frame, title bar and task bar leave of it to the window.
SCREENS = {1: (1366, 768), 2: (1366, 768), 3: (1920, 1080)}
SIZES = {1: "1366x700", 2: "683x360", 3: "640x340"}


def main() -> None:
    """Draw what is asked for; a process for each language and scale, since both are fixed for the life of one."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("drafts", nargs="*", help="two drafts to compare in place of the sample")
    parser.add_argument("--languages", nargs="+", default=["en", "ar", "zh"])
    parser.add_argument("--themes", nargs="+", default=["light", "dark", "contrast", "contrastdark"])
    parser.add_argument("--scales", nargs="+", type=int, choices=SIZES, default=[1, 2])
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as screens:
        for language in asked.languages:
            for scale in asked.scales:
                _draw(language, scale, [*asked.themes, *asked.drafts], Path(screens))


def _draw(language: str, scale: int, themes_and_drafts: Sequence[str], screens: Path) -> None:
    folder = LOOKS / f"{language}-{scale * 100}"
    folder.mkdir(parents=True, exist_ok=True)
    looker = Path(__file__).with_name("looker.py")
    command = [sys.executable, str(looker), str(folder), language, SIZES[scale], *themes_and_drafts]
    screen = laptop_screen(*SCREENS[scale], screens)
    env = os.environ | {"QT_QPA_PLATFORM": screen, "QT_SCALE_FACTOR": str(scale)}
    subprocess.run(command, env=env, check=True, stdin=subprocess.DEVNULL)
    print(f"{folder}: {len(list(folder.glob('*.png')))} pictures")


if __name__ == "__main__":
    main()
