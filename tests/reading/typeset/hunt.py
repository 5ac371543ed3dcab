"""Makes files of drafts by the thousand, in every way there is, and reads them back.

`python -m tests.reading.typeset.hunt 2000 --ways pdf docx` prints each draft that reads otherwise than it was written, and
for each way how many read as written and how many compare without a false difference with the same draft as DOCX.
"""

from __future__ import annotations

import argparse
import tempfile
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from tests.reading.typeset.as_docx import write_docx
from tests.reading.typeset.drafts import Told
from tests.reading.typeset.formats import false_differences
from tests.reading.typeset.telling import differences, first_difference
from tests.reading.typeset.ways import WAYS, both_told
from tests.reading.typeset.written import Written
from wsis_desktop.model.progress import finish
from wsis_desktop.model.revision import Format, Revision
from wsis_desktop.reading.assemble import assemble
from wsis_desktop.reading.pdf.read_pdf import read_pdf_steps

_BATCH = 20


def read_pdf(data: bytes) -> Revision:
    """Read a PDF's bytes."""
    return assemble(finish(read_pdf_steps(Path("draft.pdf"), data, None)), "draft.pdf", "", Format.PDF)


@dataclass(slots=True)
class _Tally:
    """What was found on one way."""

    show: int
    save: Path | None
    marked: bool
    count: int = 0
    otherwise: int = 0
    changed: int = 0
    sorts: Counter[str] = field(default_factory=Counter)

    def take(self, written: Written, *, compares: bool) -> None:
        """Read a file and count what differs."""
        self.count += 1
        true, got = both_told(written)
        if first_difference(true, got):
            self.otherwise += 1
            self._tell(written, true, got)
        if compares:
            # One text of a marked draft has numbers that went with others: a list that is counted closes up.
            whole = write_docx(written.draft, 0, typed=self.marked)
            self.changed += bool(false_differences(whole.read(), written.read()))

    def _tell(self, written: Written, true: list[Told], got: list[Told]) -> None:
        shown = self.otherwise <= self.show
        if shown:
            print(f"--- {written.name}: {written.manner}")
        for want, have in differences(true, got):
            sort = _sort(want, have)
            self.sorts[sort] += 1
            if shown:
                print("\n".join((f"* {sort}", *(f"  - {each}" for each in want), *(f"  + {each}" for each in have))))
        if self.save:
            self.save.mkdir(parents=True, exist_ok=True)
            (self.save / written.name).write_bytes(written.data)


def main() -> None:
    """Hunt."""
    parser = argparse.ArgumentParser(description="Make files of drafts and read them back.")
    parser.add_argument("count", type=int, nargs="?", default=1000)
    parser.add_argument("--start", type=int, default=0)
    parser.add_argument(
        "--ways", nargs="+", choices=["all", *WAYS], default=["pdf"], metavar="WAY", help=", ".join(WAYS)
    )
    parser.add_argument("--save", type=Path, help="a folder for the files that are read wrongly")
    parser.add_argument("--show", type=int, default=20, help="how many files with differences to print")
    parser.add_argument("--compare", action="store_true", help="compare each file with the same draft as DOCX, too")
    arguments = parser.parse_args()
    names = list(WAYS) if "all" in arguments.ways else arguments.ways
    lines = [_hunt(name, arguments) for name in names]
    print("\n".join(lines))


def _hunt(name: str, arguments: argparse.Namespace) -> str:
    """Hunt on one way and return what was found, in a line."""
    way = WAYS[name]
    if not way.is_open:
        return f"{name}: left out, for what it needs is not installed"
    tally = _Tally(arguments.show, arguments.save, "marked" in name)
    stop = arguments.start + arguments.count
    for first in range(arguments.start, stop, _BATCH):
        seeds = range(first, min(stop, first + _BATCH))
        with tempfile.TemporaryDirectory() as folder:
            for written in way.make(seeds, Path(folder)):
                tally.take(written, compares=arguments.compare)
    for sort, count in tally.sorts.most_common(20):
        print(f"{count:5} {sort}")
    found = f"{name}: {tally.count - tally.otherwise} of {tally.count} read as written"
    return found + (f", {tally.count - tally.changed} without a false difference" if arguments.compare else "")


def _sort(want: list[Told], have: list[Told]) -> str:
    """Name a difference by what was written and what was read."""
    if len(want) == len(have) == 1:
        names = [name for name, a, b in zip(Told._fields, want[0], have[0], strict=True) if a != b]
        if "kind" in names:
            return f"{want[0].kind} as {have[0].kind}"
        return f"{want[0].kind}: {' '.join(names)}"
    return f"{_kinds(want)} -> {_kinds(have)}"


def _kinds(side: list[Told]) -> str:
    return " ".join(sorted({each.kind.value for each in side})) or "nothing"


if __name__ == "__main__":
    main()
