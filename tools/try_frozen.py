"""Start a frozen program and use it: what a build has to show before it is given to anybody.

    python tools/try_frozen.py dist/wsis-desktop
    python tools/try_frozen.py dist/wsis-desktop-0.1.0-x86_64.AppImage

The command line compares the sample, publishes it in every form, finds all that comes with it and keeps a meeting;
the window opens the sample, takes over what a second start asks for, and stays.
Exits with 1, and says why, when one of these fails.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping
from pathlib import Path

SAMPLE = Path(__file__).parent.parent / "resources" / "sample"
DIFFERENT = 1
PATIENCE_S = 120
WINDOW_LOCK = "window.lock"
STAYS_OPEN_S = 5
HAND_OVER_S = 20
FORMS = ("docx", "pdf", "html", "md", "csv", "xlsx", "json", "text")
MEETING = "9 December 2026, 07:00 EST / 12:00 UTC: Consultation"


def main(built: Path) -> None:
    """Try both starters of the program that was built; end the process with a sentence when one fails."""
    spoken, window = starters(built.resolve())
    drafts = [str(SAMPLE / "rev1.pdf"), str(SAMPLE / "rev2.pdf")]
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as own:
        machine = os.environ | {"WSIS_DESKTOP_LIBRARY": own}
        compared = run([spoken, "compare", *drafts, "--format", "json"], machine, DIFFERENT)
        changes = sum(link["relation"] != "unchanged" for link in json.loads(compared)["links"])
        print(f"The command line found {changes} changes.")
        for form in FORMS:
            out = Path(own) / f"made.{form}"
            run([spoken, "compare", *drafts, "--format", form, "-o", out], machine, DIFFERENT)
            if not out.stat().st_size:
                sys.exit(f"publishing as {form} left an empty file")
        print(f"It publishes as {', '.join(FORMS)}.")
        run([spoken, "check"], machine, 0)
        print("It has all that comes with it.")
        run([spoken, "calendar", "add", MEETING, "--dossier", "Sample"], machine, 0)
        print("It keeps a calendar.")
        opened = subprocess.Popen([window, *drafts], env=machine)
        try:
            while not (Path(own) / WINDOW_LOCK).exists():  # otherwise the second start might be the first
                see_open(opened)
                time.sleep(0.1)
            see_hand_over(opened, window, drafts, machine)
            time.sleep(STAYS_OPEN_S)
            see_open(opened)
        finally:
            opened.terminate()
            opened.wait(PATIENCE_S)
        print("The window opened, took over what a second start asked for, and stayed.")


def starters(built: Path) -> tuple[Path, Path]:
    """Return what speaks to a terminal and what opens the window: one file is both."""
    if built.is_file():
        return built, built
    suffix = ".exe" if sys.platform == "win32" else ""
    return built / f"wsis-desktop{suffix}", built / f"wsis-desktop-window{suffix}"


def run(command: list[str | Path], machine: Mapping[str, str], expected: int) -> bytes:
    """Return what a command printed, once it ended as it should."""
    done = subprocess.run(command, capture_output=True, check=False, env=machine, timeout=PATIENCE_S)
    if done.returncode != expected:
        told = done.stderr.decode(errors="replace")
        sys.exit(f"{' '.join(map(str, command[1:]))} exited with {done.returncode}: {told}")
    return done.stdout


def see_hand_over(opened: subprocess.Popen[bytes], window: Path, drafts: list[str], machine: Mapping[str, str]) -> None:
    """See that a second start ends by itself, as it does when the window has taken its files and not before.

    Where the window is not whole yet when a second one waits, that one opens as a window of its own: it is closed again.
    """
    end = time.monotonic() + PATIENCE_S
    while time.monotonic() < end:
        see_open(opened)
        second = subprocess.Popen([window, *drafts], env=machine)
        try:
            status = second.wait(HAND_OVER_S)
        except subprocess.TimeoutExpired:
            second.terminate()
            second.wait(PATIENCE_S)
            continue
        if status:
            sys.exit(f"a second start exited with {status}")
        return
    sys.exit("no second start handed its files to the window")


def see_open(opened: subprocess.Popen[bytes]) -> None:
    """End with a sentence when the window is gone."""
    if opened.poll() is not None:
        sys.exit(f"the window ended by itself with {opened.returncode}")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
