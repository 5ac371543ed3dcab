"""Reading a PDF file, against MuPDF's extraction of the same pages alone.

python -m benchmarks.reading FILE ...    prints the seconds that MuPDF alone takes for these
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from unittest.mock import patch

import pymupdf

from benchmarks.made import write_pdfs
from benchmarks.measure import Row, figure, hand_over, race, ratio, seconds
from wsis_desktop.reading.pdf.extracting import extract as extract_module
from wsis_desktop.reading.pdf.letters.waves import Unwaved
from wsis_desktop.reading.read import read


def extract(path: Path) -> None:
    """Ask MuPDF for the words of every page with their fonts and places, and do nothing with them."""
    with pymupdf.open(path) as document:
        for page in document:
            page.get_text("dict")


def _both(path: Path) -> tuple[Callable[[], object], Callable[[], object]]:
    """Return the reading of a file as it is, and without any look at what marks its words."""

    def read_unmarked() -> None:
        with (
            patch.object(extract_module, "FLAGS", extract_module.FLAGS & ~pymupdf.TEXT_COLLECT_VECTORS),
            patch.object(extract_module, "look_at", lambda *_: None),
            patch.object(extract_module, "without_waves", lambda *_: Unwaved()),
        ):
            read(path)

    return partial(read, path), read_unmarked


def rows() -> Iterator[Row]:
    """Measure a short and a long file."""
    with tempfile.TemporaryDirectory() as folder:
        for pages, rounds in ((30, 7), (300, 3)):
            path, other = Path(folder, f"{pages}-old.pdf"), Path(folder, f"{pages}-new.pdf")
            write_pdfs(pages, path, other)
            read(path)
            pairs = race(partial(read, path), partial(extract, path), rounds)
            yield ratio(f"reading {pages} pages", "MuPDF's extraction", pairs)
            if pages == 30:
                pairs_of_marks = race(*_both(path), rounds)
                yield ratio(f"reading {pages} pages", "reading them without looking for marks", pairs_of_marks)
            yield figure(f"reading one page of {pages}", (ours / pages * 1000 for ours, _ in pairs), " ms")


if __name__ == "__main__":
    if files := [Path(name) for name in sys.argv[1:]]:
        print(sum(seconds(partial(extract, path)) for path in files))
    else:
        hand_over(rows())
