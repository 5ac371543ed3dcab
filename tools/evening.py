"""Spend an evening at the real window, with real mouse and keys, and picture it step by step.

python tools/evening.py EARLIER LATER [--into FOLDER] [--notes N]

On a screen of its own: both drafts are chosen in the dialog of files and read by F8 to the end, notes are written on
changes, a third revision, made of the later one, is added, the notes that came along are found, and the briefing is
published. Needs Xvfb and xdotool. Ends with 1, saying so, where a step did not come to what it should, and with 2 where
a tool is missing.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Container
from pathlib import Path

from real_screen import Screen, StepFailedError, missing_tools, screen_of_its_own, wait_for

PROGRAM = (sys.executable, "-m", "wsis_desktop")


class Evening:
    """The steps of an evening, in their order."""

    def __init__(self, screen: Screen, library: Path, notes: int) -> None:
        self._screen = screen
        self._library = library
        self._notes = notes

    def open(self, earlier: Path, later: Path) -> None:
        """Choose both drafts in the dialog of files."""
        screen = self._screen
        screen.window("WSIS Desktop")
        screen.rest()
        screen.take("start")
        screen.keys("ctrl+o")
        screen.window("Open one revision")
        screen.type(f'"{earlier}" "{later}"')
        screen.keys("Return")
        screen.window("⇄")
        screen.take("opened")

    def read(self, changes: int) -> None:
        """Read by F8 to the end, and write notes on changes on the way."""
        screen = self._screen
        between = max(1, changes // self._notes)
        for number in range(1, self._notes + 1):
            screen.keys("F8", times=between)
            screen.keys("ctrl+shift+m")
            screen.rest(3)
            screen.type(f"Note {number}: ask the capital about this change.")
            if number in {1, self._notes}:
                screen.take(f"note-{number}")
            screen.keys("ctrl+Return")
        screen.keys("F8", times=changes - between * self._notes + 2)
        screen.take("read-to-the-end")
        wait_for(lambda: len(self.listed()) == self._notes, f"{self._notes} notes on the disk", 20)

    def check_the_end(self, paragraphs: int) -> None:
        """See that the window stands in the last part of the text."""
        wait_for(lambda: self._place() >= 0.7 * paragraphs, "the end of the text", 15)

    def add(self, third: Path) -> None:
        """Add a third revision."""
        screen = self._screen
        screen.window("⇄")
        screen.keys("ctrl+shift+o")
        screen.window("Choose the newest revision")
        screen.type(str(third))
        screen.keys("Return")
        screen.window("⇄ Rev.3")
        wait_for(lambda: len(self.listed()) == 2 * self._notes, "the notes to come along", 30)
        screen.take("third-revision")

    def find_notes(self) -> None:
        """Find the notes that came along: in the panel, and by their words through Find."""
        screen = self._screen
        screen.window("⇄")
        screen.keys("alt+n")
        screen.take("carried-notes")
        screen.keys("ctrl+shift+f")
        screen.window("Search all dossiers")
        screen.type("capital")
        screen.take("notes-found")
        screen.keys("Escape")
        screen.gone("Search all dossiers")
        screen.window("⇄")

    def publish(self, to: Path) -> None:
        """Publish the briefing."""
        screen = self._screen
        screen.keys("ctrl+p")
        window = screen.window("Publish")
        screen.rest()
        left, top = screen.corner(window)
        screen.click(left + 90, top + 110)
        screen.keys("Home", "Down", "Down")
        screen.take("briefing")
        screen.keys("alt+s")
        screen.window("Save the document")
        screen.keys("ctrl+a")
        screen.type(str(to))
        screen.keys("Return")
        wait_for(lambda: to.exists() and to.stat().st_size, f"the briefing in {to.name}")
        screen.window("Publish")
        screen.take("published")
        screen.keys("Escape")
        screen.gone("Publish")

    def close(self) -> None:
        """Close the window."""
        self._screen.window("⇄")
        self._screen.keys("ctrl+q")

    def listed(self) -> list[str]:
        """Return the notes of the evening as the library lists them."""
        told = run(*PROGRAM, "notes", "list", "--library", str(self._library))
        return [line for line in told.splitlines() if "ask the capital" in line]

    def _place(self) -> int:
        """Return the paragraph at which the window stands, as its settings keep it."""
        try:
            told = json.loads((self._library / "settings.json").read_text(encoding="utf-8"))
            return int(told["resuming"]["left"]["place"]["paragraph"])
        except (OSError, ValueError, KeyError, TypeError):
            return -1


def main() -> int:
    """Spend the evening, and return the exit status."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("earlier", type=Path)
    parser.add_argument("later", type=Path)
    parser.add_argument(
        "--into", type=Path, default=Path("build/evening"), help="the folder for pictures and documents"
    )
    parser.add_argument("--notes", type=int, default=10, help="how many notes are written")
    asked = parser.parse_args()
    if missing := missing_tools():
        print(f"An evening needs {' and '.join(missing)}: install the package and try again.")
        return 2
    begun = time.monotonic()
    try:
        spend(asked.earlier.resolve(), asked.later.resolve(), asked.into.resolve(), asked.notes)
    except StepFailedError as failed:
        print(f"The evening ended early: {failed}")
        return 1
    print(f"The evening took {time.monotonic() - begun:.0f} s; its pictures lie in {asked.into}.")
    return 0


def spend(earlier: Path, later: Path, into: Path, notes: int) -> None:
    """Spend the evening on a screen of its own."""
    into.mkdir(parents=True, exist_ok=True)
    third = into / "draft-rev3.md"
    third.write_text(revised(run(*PROGRAM, "read", str(later))), encoding="utf-8")
    briefing = into / "briefing.docx"
    briefing.unlink(missing_ok=True)  # of an evening before: the window would ask whether it may be replaced
    changes, paragraphs = compared(earlier, later)
    with tempfile.TemporaryDirectory(prefix="evening-") as folder, screen_of_its_own(into) as screen:
        library = Path(folder) / "library"
        program = subprocess.Popen([*PROGRAM, "--library", str(library)], env=os.environ | {"QT_QPA_PLATFORM": "xcb"})
        try:
            evening = Evening(screen, library, notes)
            evening.open(earlier, later)
            evening.read(changes)
            evening.check_the_end(paragraphs)
            evening.add(third)
            evening.find_notes()
            evening.publish(briefing)
            evening.close()
            wait_for(lambda: program.poll() is not None, "the end of the program", 20)
        finally:
            if program.poll() is None:
                program.kill()
            program.wait()
    if program.returncode != 0:
        raise StepFailedError("the program", f"ended with {program.returncode}")


def revised(text: str) -> str:
    """Return a further revision of a text: every fifth paragraph reads otherwise, and every thirtieth is gone."""
    paragraphs = re.split(r"\n\s*\n", text.strip())
    made = []
    for number, paragraph in enumerate(paragraphs, 1):
        if number % 30 == 0:
            continue
        made.append(re.sub(r"\bthe\b", "each and every", paragraph, count=1) if number % 5 == 0 else paragraph)
    return "\n\n".join(made) + "\n"


def compared(earlier: Path, later: Path) -> tuple[int, int]:
    """Return how many changes there are to go through, and how many paragraphs the later text has."""
    told = json.loads(run(*PROGRAM, "compare", str(earlier), str(later), "--format", "json", status={0, 1}))
    changed = [link for link in told["links"] if link["relation"] != "unchanged" or link["moved"] or link["renumbered"]]
    return len(changed), len(told["new"]["paragraphs"])


def run(*command: str, status: Container[int] = frozenset({0})) -> str:
    """Run a command to its end, and return what it printed."""
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode not in status:
        told = " ".join(command[-4:])
        raise StepFailedError(told, f"ended with {done.returncode}: {done.stderr.strip()}")
    return done.stdout


if __name__ == "__main__":
    sys.exit(main())
