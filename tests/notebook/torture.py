"""A process that writes notes is killed at random, again and again: what it acknowledged must be there, and the file sound.

python -m tests.notebook.torture [KILLS] [--seed N] [--library DIR]
"""

from __future__ import annotations

import argparse
import json
import random
import select
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from uuid import UUID

from wsis_desktop.model.note import Note
from wsis_desktop.notebook.store import Store, open_store
from wsis_desktop.notebook.troubles import DiskFault, DiskFull

ROOT = Path(__file__).resolve().parent.parent.parent
_LONGEST_LIFE = 0.5
_LONGEST_START = 30
_FULL = 28


@dataclass(frozen=True, slots=True)
class State:
    """What a note says, and whether it lies in the bin."""

    body: str
    binned: bool


@dataclass(slots=True)
class Expected:
    """What was acknowledged of each note, and what was under way when the writer died."""

    known: dict[str, State] = field(default_factory=dict)
    pending: tuple[str, State] | None = None

    def hear(self, line: str) -> None:
        """Take in a line of the writer: `will` before a deed, `did` when it was acknowledged."""
        told = json.loads(line)
        note, state = told["note"], State(told["body"], told["binned"])
        if told["word"] == "did":
            self.known[note] = state
            self.pending = None
        else:
            self.pending = note, state

    def faults(self, folder: Path) -> Iterator[str]:
        """Yield what is not as it must be; take what was done without being acknowledged as done."""
        with open_store(folder) as store:
            yield from store.faults()
            found = {str(note.id): State(note.body, note.binned is not None) for note in every_note(store)}
        if self.pending is not None:
            note, state = self.pending
            if found.get(note) == state:
                self.known[note] = state
            self.pending = None
        for note, state in self.known.items():
            if found.get(note) != state:
                yield f"{note} is {found.get(note)}, and was acknowledged as {state}"
        for note in found.keys() - self.known.keys():
            yield f"{note} is there and was never written"


def every_note(store: Store) -> list[Note]:
    """Return the notes of all dossiers, those in the bin too."""
    return [
        note
        for dossier in store.dossiers.every()
        for note in (*store.notes.of(dossier.id), *store.notes.binned(dossier.id))
    ]


def write(folder: Path, seed: int) -> int:
    """Write, change, delete and restore notes, saying so before and after each deed, until the disk is full."""
    draw = random.Random(seed)  # noqa: S311 - to be drawn again
    with open_store(folder) as store:
        dossiers = store.dossiers.every()
        dossier = dossiers[0] if dossiers else store.dossiers.create("Outcome")
        notes = {note.id: note for note in every_note(store)}
        while True:
            note = store.notes.new(dossier.id)
            if notes and draw.random() < 0.6:
                note = notes[draw.choice(sorted(notes))]
            body, deed = f"{draw.random()} " + "word " * draw.randrange(400), draw.random()
            try:
                if note.id in notes and deed < 0.3:
                    notes[note.id] = _bin_or_restore(store, note)
                else:
                    _say("will", note.id, body, binned=note.binned is not None)
                    notes[note.id] = store.notes.save(replace(note, body=body))
                    _say("did", note.id, body, binned=note.binned is not None)
                if deed > 0.97:
                    store.back_up()
                elif deed > 0.9:
                    store.documents.keep_bytes(body.encode(), "draft.txt")
            except (DiskFull, DiskFault):
                return _FULL


def _bin_or_restore(store: Store, note: Note) -> Note:
    binned = note.binned is None
    _say("will", note.id, note.body, binned=binned)
    (store.notes.delete if binned else store.notes.restore)([note.id])
    _say("did", note.id, note.body, binned=binned)
    return store.notes.get(note.id) or note


def _say(word: str, note: UUID, body: str, *, binned: bool) -> None:
    print(json.dumps({"word": word, "note": str(note), "body": body, "binned": binned}), flush=True)  # noqa: T201


def started(folder: Path, seed: int) -> subprocess.Popen[str]:
    """Start the writer as a process of its own."""
    command = [sys.executable, "-m", "tests.notebook.torture", "--write", "--seed", str(seed), "--library", str(folder)]
    return subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


def torture(folder: Path, kills: int, seed: int) -> tuple[int, list[str]]:
    """Kill the writer so many times on one library; return how many deeds were acknowledged, and all that was wrong."""
    draw = random.Random(seed)  # noqa: S311 - to be drawn again
    expected, wrong, deeds = Expected(), [], 0
    for number in range(kills):
        writer = started(folder, seed * 10_000 + number)
        if draw.random() < 0.8 and writer.stdout:
            # Mostly while it writes; else while it starts, opens or migrates. Waited for, not read: what a reader of lines
            # reads ahead would be lost to whoever reads the rest.
            select.select([writer.stdout], [], [], _LONGEST_START)
        time.sleep(draw.random() * _LONGEST_LIFE)
        writer.send_signal(signal.SIGKILL)
        said, complaint = writer.communicate()
        if complaint:
            wrong.append(complaint)
        for line in said.splitlines():
            if line.endswith("}"):
                expected.hear(line)
                deeds += "did" in line
        wrong += [f"after kill {number + 1}: {fault}" for fault in expected.faults(folder)]
        if wrong:
            break
    return deeds, wrong


def fill_up(folder: Path, seed: int) -> list[str]:
    """Let the writer write until the disk is full; return all that was wrong."""
    writer = started(folder, seed)
    said, complaint = writer.communicate()
    expected = Expected()
    for line in said.splitlines():
        expected.hear(line)
    wrong = [complaint] if complaint else []
    if writer.returncode != _FULL:
        wrong.append(f"the writer ended with {writer.returncode}")
    if len(expected.known) < 3:
        wrong.append("hardly anything was written")
    return wrong + list(expected.faults(folder))


def main() -> int:
    """Torture a library, or be the writer that is killed."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("kills", nargs="?", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--library", type=Path)
    parser.add_argument("--write", action="store_true", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.write:
        return write(options.library, options.seed)
    with tempfile.TemporaryDirectory() as made:
        folder = options.library or Path(made)
        start = time.perf_counter()
        deeds, wrong = torture(folder, options.kills, options.seed)
        took = time.perf_counter() - start
    print(f"{options.kills} kills, {deeds} deeds acknowledged, {len(wrong)} faults, {took:.0f} s")  # noqa: T201
    for fault in wrong:
        print(fault)  # noqa: T201
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
