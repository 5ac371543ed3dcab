"""Start a frozen program and use it: what a build has to show before it is given to anybody.

    python tools/try_frozen.py dist/wsis-desktop

The command line compares the sample, publishes it in every form and keeps a meeting; the window opens it and stays open.
Exits with 1, and says why, when one of these fails.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

SAMPLE = Path(__file__).parent.parent / "resources" / "sample"
DIFFERENT = 1
STAYS_OPEN_S = 15
FORMS = ("docx", "pdf", "html", "md", "csv", "xlsx", "json", "text")
MEETING = "9 December 2026, 07:00 EST / 12:00 UTC: Consultation"


def main(folder: Path) -> None:
    """Try both starters of the program in `folder`; end the process with a sentence when one fails."""
    suffix = ".exe" if sys.platform == "win32" else ""
    spoken, window = (folder / f"{name}{suffix}" for name in ("wsis-desktop", "wsis-desktop-window"))
    drafts = [str(SAMPLE / "rev1.pdf"), str(SAMPLE / "rev2.pdf")]
    with tempfile.TemporaryDirectory() as own:
        machine = os.environ | {"WSIS_DESKTOP_LIBRARY": own}
        compared = subprocess.run(
            [spoken, "compare", *drafts, "--format", "json"], capture_output=True, check=False, env=machine
        )
        if compared.returncode != DIFFERENT:
            sys.exit(f"compare exited with {compared.returncode}: {compared.stderr.decode(errors='replace')}")
        changes = sum(link["relation"] != "unchanged" for link in json.loads(compared.stdout)["links"])
        print(f"The command line found {changes} changes.")
        for form in FORMS:
            done = subprocess.run(
                [spoken, "compare", *drafts, "--format", form, "-o", Path(own) / f"made.{form}"],
                capture_output=True, check=False, env=machine,
            )  # fmt: skip
            if done.returncode != DIFFERENT:
                sys.exit(f"publishing as {form} exited with {done.returncode}: {done.stderr.decode(errors='replace')}")
        print(f"It publishes as {', '.join(FORMS)}.")
        kept = subprocess.run(
            [spoken, "calendar", "add", MEETING, "--dossier", "Sample"], capture_output=True, check=False, env=machine
        )
        if kept.returncode:
            sys.exit(f"calendar add exited with {kept.returncode}: {kept.stderr.decode(errors='replace')}")
        print("It keeps a calendar.")
        opened = subprocess.Popen([window, *drafts], env=machine)
        time.sleep(STAYS_OPEN_S)
        if opened.poll() is not None:
            sys.exit(f"the window ended by itself with {opened.returncode}")
        opened.terminate()
        opened.wait()
        print("The window opened and stayed.")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
