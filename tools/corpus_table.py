"""What the program makes of each document of the corpus, as a Markdown table.

python tools/corpus_table.py [FOLDER] [WORDS ...]    only files whose path holds one of the words

The corpus is real documents that are not ours to ship; it is looked for beside the checkout.
"""

from __future__ import annotations

import sys
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import pymupdf
from lost_words import lost_words

from wsis_desktop.model.progress import finish
from wsis_desktop.model.revision import Format, Kind, Revision
from wsis_desktop.model.trouble import Trouble
from wsis_desktop.reading.assemble import assemble
from wsis_desktop.reading.blocks.block import Document, LeftOut
from wsis_desktop.reading.files.troubles import NeedsPassword
from wsis_desktop.reading.pdf.read_pdf import read_pdf_steps
from wsis_desktop.reading.read import read

CORPUS = Path(__file__).resolve().parent.parent.parent / "shared" / "corpus"
_SUFFIXES = {".pdf", ".docx", ".odt", ".md", ".html", ".txt"}
# What the makers of the encrypted files say in their names.
_PASSWORDS = ("view", "master", "user", "owner", "test", "password")
_ROUNDS = 3
_HEAD = (
    "file", "pages", "paragraphs", "labels", "headings", "items", "rows", "notes", "furniture", "contents", "words lost",
    "ms a page", "× MuPDF", "remarks",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Reading:
    """A file that was read: its document's blocks are known of PDFs alone."""

    revision: Revision
    document: Document | None
    password: str | None


def main(words: Sequence[str]) -> int:
    """Print the table."""
    folder = CORPUS
    if words and Path(words[0]).is_dir():
        folder, words = Path(words[0]), words[1:]
    if not folder.is_dir():
        print(f"The corpus is not there: it is looked for in {folder}. Name another folder to read.", file=sys.stderr)
        return 2
    print(_line(_HEAD))
    print(_line(["---", *["---:"] * (len(_HEAD) - 2), "---"]))
    for path in sorted(folder.rglob("*")):
        name = path.relative_to(folder).as_posix()
        if path.suffix.lower() in _SUFFIXES and (not words or any(word in name for word in words)):
            print(_line([name, *_row(path)]), flush=True)
    return 0


def _line(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cell.replace('|', '/') for cell in cells)} |"


def _row(path: Path) -> list[str]:
    try:
        reading = _read(path)
    except Trouble as trouble:
        return [*[""] * (len(_HEAD) - 2), str(trouble)]
    revision, document = reading.revision, reading.document
    kinds = Counter(paragraph.kind for paragraph in revision.paragraphs)
    labels = sum(paragraph.label is not None for paragraph in revision.paragraphs)
    figures = [
        str(len(revision.pages) or ""),
        *map(str, (len(revision.paragraphs), labels, kinds[Kind.HEADING], kinds[Kind.ITEM], kinds[Kind.ROW])),
        str(kinds[Kind.FOOTNOTE]),
    ]
    if document is None:
        return [*figures, *[""] * 5, "; ".join(_remarks(revision))]
    out = Counter(furniture.why for furniture in document.furniture)
    lost = lost_words(path, document, reading.password)
    ours, theirs = _times(path, reading.password)
    pages = len(revision.pages)
    return [
        *figures,
        str(out[LeftOut.FURNITURE]),
        str(out[LeftOut.CONTENTS]),
        str(len(lost)),
        f"{ours / pages * 1000:.1f}",
        f"{ours / theirs:.1f}" if theirs else "",
        "; ".join(_remarks(revision)),
    ]


def _read(path: Path) -> Reading:
    """Read a file; of one that needs a password, the words known from such files' names are tried."""
    try:
        return _read_with(path, None)
    except NeedsPassword:
        for password in _PASSWORDS:
            try:
                return _read_with(path, password)
            except Trouble:
                continue
        raise


def _read_with(path: Path, password: str | None) -> Reading:
    revision = read(path, password=password)
    if revision.format is not Format.PDF:
        return Reading(revision, None, None)
    document = finish(read_pdf_steps(path, None, password))
    return Reading(assemble(document, str(path), revision.sha256, revision.format), document, password)


def _times(path: Path, password: str | None) -> tuple[float, float]:
    """Return the seconds for reading the file, and for MuPDF's own extraction alone, taken in turn."""
    ours, theirs = [], []
    for _ in range(_ROUNDS):
        start = time.perf_counter()
        finish(read_pdf_steps(path, None, password))
        middle = time.perf_counter()
        _extract(path, password)
        ours.append(middle - start)
        theirs.append(time.perf_counter() - middle)
    return min(ours), min(theirs)


def _extract(path: Path, password: str | None) -> None:
    with pymupdf.open(path) as file:
        if file.needs_pass:
            file.authenticate(password or "")
        for number in range(file.page_count):
            try:
                file[number].get_text("dict")
            except Exception:  # noqa: BLE001, S112  # broken pages raise whatever they like, and take their time all the same
                continue


def _remarks(revision: Revision) -> Iterator[str]:
    if revision.unread_pages:
        yield f"pages not read: {', '.join(map(str, revision.unread_pages))}"
    if revision.tracked is not None:
        yield f"tracked: {', '.join(f'{count} {kind}' for kind, count in revision.tracked.counts)}"
    kinds = Counter(remark.kind for remark in revision.remarks)
    yield from (f"{count} × {kind}" for kind, count in kinds.items())


if __name__ == "__main__":
    pymupdf.TOOLS.mupdf_display_errors(on=False)
    pymupdf.TOOLS.mupdf_display_warnings(on=False)
    sys.exit(main(sys.argv[1:]))
