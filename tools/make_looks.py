"""Draw everything that can be seen, in themes, languages and sizes, into build/looks: to be looked at, not kept.

At 200 % the window has what a small laptop has then: half as many of its own pixels each way.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from pathlib import Path

LOOKS = Path(__file__).resolve().parent.parent / "build" / "looks"
SIZES = {1: "1366x700", 2: "683x360", 3: "944x552"}


def main() -> None:
    """Draw what is asked for; a process for each language and scale, since both are fixed for the life of one."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("drafts", nargs="*", help="two drafts to compare in place of the sample")
    parser.add_argument("--languages", nargs="+", default=["en", "ar", "zh"])
    parser.add_argument("--themes", nargs="+", default=["light", "dark", "contrast", "contrastdark"])
    parser.add_argument("--scales", nargs="+", type=int, choices=SIZES, default=[1, 2])
    asked = parser.parse_args()
    looker = Path(__file__).with_name("looker.py")
    for language in asked.languages:
        for scale in asked.scales:
            folder = LOOKS / f"{language}-{scale * 100}"
            folder.mkdir(parents=True, exist_ok=True)
            command = [sys.executable, str(looker), str(folder), language, SIZES[scale], *asked.themes, *asked.drafts]
            env = os.environ | {"QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": str(scale)}
            subprocess.run(command, env=env, check=True, stdin=subprocess.DEVNULL)
            print(f"{folder}: {len(list(folder.glob('*.png')))} pictures")


if __name__ == "__main__":
    main()
