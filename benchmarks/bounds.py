"""What reading takes above the start of its process: long drafts, and files that no draft is like.

python -m benchmarks.bounds FILE ...    prints the time, the memory and what is said of these, each in a process of its own
"""

from __future__ import annotations

import io
import json
import resource
import struct
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Iterator
from pathlib import Path

from benchmarks.made import write_pdfs
from benchmarks.measure import Row, figure, hand_over, seconds
from wsis_desktop.model.progress import finish
from wsis_desktop.model.trouble import Trouble
from wsis_desktop.publishing.remarks_in_words import remarks_in_words
from wsis_desktop.reading.read import read
from wsis_desktop.worker.engine import prepare_steps

MOST_MEGABYTES = 300.0
_PER_MEGABYTE = 1_000_000 if sys.platform == "darwin" else 1_000


def peak() -> float:
    """Return the most megabytes that this process has taken so far."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / _PER_MEGABYTE


def said_of(path: Path) -> str:
    """Read a file and return what a reader is told."""
    try:
        revision = read(path)
    except Trouble as trouble:
        return str(trouble)
    return " ".join((f"{len(revision.paragraphs):,} paragraphs read.", *remarks_in_words(revision)))


def measure(path: Path) -> None:
    """Print what reading one file takes in this process, over what the process takes before it."""
    finish(prepare_steps())
    start = peak()
    said: list[str] = []
    took = seconds(lambda: said.append(said_of(path)))
    print(json.dumps([took, peak() - start, said[0]]))


def packed(part: str, size: int, stated: int) -> bytes:
    """Return a Word file whose text is so many spaces, whatever size its package states."""
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("[Content_Types].xml", "<x/>")
        package.writestr(part, b" " * size)
    return held.getvalue().replace(struct.pack("<I", size), struct.pack("<I", stated))


def cases() -> Iterator[tuple[str, bytes]]:
    """Yield files that no draft is like."""
    part = "word/document.xml"
    yield "bomb.docx", packed(part, 1_000_000_000, 1_000_000_000)
    yield "lying-bomb.docx", packed(part, 1_000_000_000, 1_000)
    yield "deep-1000.html", b"<html><body>" + b"<div>" * 1_000 + b"Deep."
    yield "deep-1000000.html", b"<html><body>" + b"<div>" * 1_000_000 + b"Deep."
    yield "one-line.html", b"<html><body><p>" + b"Some words here. " * 3_000_000
    yield "one-line.txt", b"Some words here. " * 3_000_000
    yield "paragraphs.txt", b"".join(b"Paragraph %d of words.\n\n" % at for at in range(1_000_000))
    yield "brackets.txt", b"[" * 50_000
    yield "brackets.md", b"[word " * 50_000
    yield "columns.md", b"|" + b" a |" * 5_000 + b"\n|" + b"---|" * 5_000 + b"\n" + (b"|" + b" a |" * 5_000 + b"\n") * 9


def row_of(path: Path, what: str, bound: float | None) -> Row:
    """Read a file in a process of its own and return its row."""
    command = [sys.executable, "-m", "benchmarks.bounds", "--here", str(path)]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    took, megabytes, said = json.loads(done.stdout)
    return figure(what, [megabytes], " MB", bound=bound, detail=f"{took:.1f} s; {said[:300]}")


def rows() -> Iterator[Row]:
    """Measure long drafts, then the others."""
    with tempfile.TemporaryDirectory() as folder:
        for pages in (300, 1_000):
            path = Path(folder, f"{pages}.pdf")
            write_pdfs(pages, path, Path(folder, "other.pdf"))
            yield row_of(path, f"memory over the start, reading {pages:,} pages", MOST_MEGABYTES)
        for name, data in cases():
            path = Path(folder, name)
            path.write_bytes(data)
            yield row_of(path, f"memory over the start, {name}", MOST_MEGABYTES)


if __name__ == "__main__":
    if sys.argv[1:2] == ["--here"]:
        measure(Path(sys.argv[2]))
    elif sys.argv[1:]:
        hand_over(row_of(Path(name), name, None) for name in sys.argv[1:])
    else:
        hand_over(rows())
