"""The two texts of PDFs whose changes are marked, held against the same texts in files that are clean.

python -m benchmarks.marks                         every tracked Word file of the corpus, printed to PDF by LibreOffice with
                                                   its marks, and which other PDFs of the corpus are taken to be marked
python -m benchmarks.marks BEFORE AFTER MARKED     any three files that hold the same change
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

from rapidfuzz.distance import LCSseq

from wsis_desktop.model.revision import Revision, TextSide
from wsis_desktop.model.trouble import Trouble
from wsis_desktop.reading.files.troubles import NoTrackedChanges
from wsis_desktop.reading.read import read

CORPUS = Path(__file__).resolve().parent.parent.parent / "shared" / "corpus"
_SIDES = ((TextSide.BEFORE, "Rejected"), (TextSide.AFTER, "Accepted"))
_PLAIN_QUOTES = str.maketrans("‘’“”–—", "''\"\"--")
_SLOWEST_EXPORT = 300
_HEAD = f"{'paragraphs':>12}{'of':>6}{'words':>10}{'of':>8}{'too many':>10}   file"


def main(arguments: Sequence[str]) -> int:
    """Print the tables; exit 2 when what they need is not there."""
    if len(arguments) == 3:
        before, after, marked = map(Path, arguments)
        print(_HEAD)
        for side, clean in ((TextSide.BEFORE, before), (TextSide.AFTER, after)):
            print(_row(read(marked, side=side), read(clean), f"{side.value}: {clean.name}"), flush=True)
        return 0
    if not CORPUS.is_dir():
        print(f"Skipped: the corpus is not there; it is looked for in {CORPUS}.")
        return 2
    _print_tracked(CORPUS / "tracked-docx")
    _print_plain(CORPUS)
    return 0


# -- marked files ----------------------------------------------------------------------------------------------------


def _print_tracked(folder: Path) -> None:
    office = shutil.which("soffice")
    if office is None:
        print("Skipped: tracked Word files as PDF, since LibreOffice (soffice) is not installed.")
        return
    files = sorted(path for path in folder.glob("*.docx") if not path.stem.endswith(("Accepted", "Rejected")))
    print(_HEAD)
    with tempfile.TemporaryDirectory() as made:
        command = [office, f"-env:UserInstallation={Path(made, 'profile').as_uri()}", "--headless"]
        command += ["--convert-to", "pdf", "--outdir", made, *map(str, files)]
        subprocess.run(command, check=True, capture_output=True, timeout=_SLOWEST_EXPORT)
        for path in files:
            for side, suffix in _SIDES:
                clean = read(path.with_name(f"{path.stem}-{suffix}.docx"))
                found, seen = _read(Path(made, f"{path.stem}.pdf"), side)
                print(_row(found, clean, f"{path.stem}, {side.value}{seen}"), flush=True)


def _read(pdf: Path, side: TextSide) -> tuple[Revision, str]:
    """Read one text of a file; where it shows no marks, its only one."""
    try:
        return read(pdf, side=side), ""
    except NoTrackedChanges:
        return read(pdf), " (no marks seen)"


def _row(found: Revision, clean: Revision, name: str) -> str:
    """Say how many paragraphs, with their labels, and how many words of a clean text are found again."""
    ours, theirs = (list(_paragraphs(revision)) for revision in (found, clean))
    words, others = (" ".join(each).split() for each in (ours, theirs))
    same, same_words = _in_common(ours, theirs), _in_common(words, others)
    return f"{same:>12}{len(theirs):>6}{same_words:>10}{len(others):>8}{len(words) - same_words:>10}   {name}"


def _paragraphs(revision: Revision) -> Iterator[str]:
    for each in revision.paragraphs:
        yield " ".join(f"{each.printed_label} {each.text}".translate(_PLAIN_QUOTES).split())


def _in_common(ours: Sequence[str], theirs: Sequence[str]) -> int:
    return int(LCSseq.similarity(ours, theirs))


# -- files without marks ---------------------------------------------------------------------------------------------


def _print_plain(folder: Path) -> None:
    """Print which PDFs are taken to be marked, and what asking costs."""
    judged: Counter[str] = Counter()
    print("\nPDFs without tracked changes that are taken to have some:")
    for path in sorted(folder.rglob("*.pdf")):
        try:
            revision = read(path)
        except Trouble:
            judged["not read"] += 1
            continue
        judged["marked" if revision.tracked else "emphasis" if revision.emphasis else "plain"] += 1
        if revision.tracked:
            signs = ", ".join(f"{sign.count} {sign.look.value}" for sign in revision.tracked.signs)
            print(f"  {path.relative_to(folder)}: {signs}; {revision.tracked.certainty:.2f}", flush=True)
    print("  ".join(f"{count} {what}" for what, count in sorted(judged.items())))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
