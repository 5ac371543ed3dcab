"""Whether a redline as a Word file gives both texts back: read by our own reader, and settled by LibreOffice.

python -m benchmarks.redlines                 the sample, and pairs of the corpus where it is at hand
python -m benchmarks.redlines OLD NEW         any two files
  --office                                    let LibreOffice accept and reject all changes as well

Counted are the paragraphs (label, tags and words) that come back in their order, of those that there are.
"""

from __future__ import annotations

import argparse
import shutil
import sys
import tempfile
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from pathlib import Path

from tests.publishing.office import settled
from wsis_desktop.comparing.compare import compare
from wsis_desktop.model.revision import Revision, TextSide
from wsis_desktop.model.trouble import Trouble
from wsis_desktop.publishing.redlining.redline_docx import redline_docx
from wsis_desktop.reading.read import read
from wsis_desktop.shipped import shipped

CORPUS = Path(__file__).resolve().parent.parent.parent / "shared" / "corpus"
COMPARED = (
    ("WC001-Digits", "WC001-Digits-Mod WC001-Digits-Deleted-Paragraph"),
    ("WC002-Unmodified", "WC002-DeleteAtBeginning WC002-DeleteAtEnd WC002-DeleteInMiddle WC002-DiffAtBeginning"),
    ("WC002-Unmodified", "WC002-DiffInMiddle WC002-InsertAtBeginning WC002-InsertAtEnd WC002-InsertInMiddle"),
    ("WC004-Large", "WC004-Large-Mod"),
    ("WC006-Table", "WC006-Table-Delete-Row WC006-Table-Delete-Contests-of-Row"),
    ("WC007-Unmodified", "WC007-Deleted-at-Beginning-of-Para WC007-Longest-At-End WC007-Moved-into-Table"),
    ("WC010-Para-Before-Table-Unmodified", "WC010-Para-Before-Table-Mod"),
    ("WC011-Before", "WC011-After"),
    ("WC015-Three-Paragraphs", "WC015-Three-Paragraphs-After"),
    ("original", "modified"),
)
OTHERS = (
    *((f"bylaws/senate-08.{suffix}", f"bylaws/senate-09.{suffix}") for suffix in ("docx", "md", "pdf")),
    ("prepcom/advance-unedited.pdf", "prepcom/official.pdf"),
    ("paris/2015-10-23.md", "paris/2015-12-04.md"),
    ("cardano/2024-11-20.md", "cardano/2024-11-29.md"),
    ("csa/v1.1.md", "csa/v2.0.md"),
    ("terms/tos-2017-06-09.md", "terms/tos-2019-03-14.md"),
    ("dpa/2018-05.pdf", "dpa/2020-07.pdf"),
    ("dpa/2020-07.pdf", "dpa/2020-10.pdf"),
    ("code-civil/1998-09-01.md", "code-civil/2006-11-15.md"),
    ("japan/current.md", "japan/draft-2012.md"),
)


def pairs() -> Iterator[tuple[Path, Path]]:
    """Yield the pairs that are at hand; those of Word files both ways."""
    yield shipped("sample", "rev1.md"), shipped("sample", "rev2.md")
    yield shipped("sample", "rev1.pdf"), shipped("sample", "rev2.pdf")
    for old, news in COMPARED:
        for new in news.split():
            one, other = (CORPUS / "compared-docx" / f"{name}.docx" for name in (old, new))
            yield from ((one, other), (other, one))
    yield from ((CORPUS / old, CORPUS / new) for old, new in OTHERS)


def lines(revision: Revision) -> list[str]:
    """Return each paragraph as it is read out: its label without a full stop, its tags and its words."""
    return [
        " ".join(filter(None, (each.printed_label.rstrip("."), *(tag.printed for tag in each.tags), each.text)))
        for each in revision.paragraphs
    ]


def back(got: Revision, wanted: Revision) -> str:
    """Say how many paragraphs came back, of how many."""
    mine, theirs = lines(got), lines(wanted)
    same = sum(block.size for block in SequenceMatcher(None, mine, theirs, autojunk=False).get_matching_blocks())
    return f"{same:,} of {len(theirs):,}" + ("" if mine == theirs else " *")


def _readable(two: Sequence[tuple[Path, Path]]) -> tuple[list[tuple[Path, Path]], list[tuple[Revision, Revision]]]:
    """Return the pairs that can be read, with their texts; say of the others why not."""
    pairs_read, texts = [], []
    for pair in two:
        try:
            texts.append((read(pair[0]), read(pair[1])))
        except Trouble as trouble:
            print(f"{pair[0].stem} → {pair[1].name}: {trouble.sentence}", file=sys.stderr)
        else:
            pairs_read.append(pair)
    return pairs_read, texts


def measure(two: Sequence[tuple[Path, Path]], folder: Path, *, office: bool) -> Iterator[tuple[str, ...]]:
    """Yield a row for each pair: accepted and rejected, by our reader and by LibreOffice."""
    two, texts = _readable(two)
    files = [folder / f"redline-{at}.docx" for at, _ in enumerate(two)]
    for file, (old, new) in zip(files, texts, strict=True):
        file.write_bytes(redline_docx(compare(old, new)))
    by_office = settled(files, folder) if office else [None] * len(files)
    for (one, other), file, (old, new), results in zip(two, files, texts, by_office, strict=True):
        row = [
            f"{one.stem} → {other.stem}{other.suffix}",
            back(read(file), new),
            back(read(file, side=TextSide.BEFORE), old),
        ]
        if results is not None:
            row += [back(read(results[0]), new), back(read(results[1]), old)]
        yield tuple(row)


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", nargs="*", type=Path)
    parser.add_argument("--office", action="store_true")
    options = parser.parse_args()
    if options.office and shutil.which("soffice") is None:
        sys.exit("LibreOffice is not installed. Leave --office out, or install it.")
    chosen = [(options.files[0], options.files[1])] if options.files else [two for two in pairs() if two[0].exists()]
    with tempfile.TemporaryDirectory() as folder:
        print("pair | accepted | rejected" + (" | LibreOffice: accepted | rejected" if options.office else ""))
        for row in measure(chosen, Path(folder), office=options.office):
            print(" | ".join(row), flush=True)


if __name__ == "__main__":
    main()
