"""Sets drafts in layouts by the thousand and reads them back: `python -m tests.reading.typeset.hunt 2000`.

Prints each case that reads otherwise than it was written, and saves its PDF when a folder is named.
"""

from __future__ import annotations

import argparse
from collections import Counter
from pathlib import Path

from tests.reading.typeset.composing import compose
from tests.reading.typeset.drafts import Told
from tests.reading.typeset.layouts import layout
from tests.reading.typeset.pages import typeset
from tests.reading.typeset.telling import differences, first_difference, told, without_hyphens
from wsis_desktop.model.progress import finish
from wsis_desktop.model.revision import Format, Revision
from wsis_desktop.reading.assemble import assemble
from wsis_desktop.reading.pdf.read_pdf import read_pdf_steps


def read_pdf(data: bytes) -> Revision:
    """Read a PDF's bytes."""
    return assemble(finish(read_pdf_steps(Path("draft.pdf"), data, None)), "draft.pdf", "", Format.PDF)


def main() -> None:
    """Hunt."""
    parser = argparse.ArgumentParser(description="Set drafts in many layouts and read them back.")
    parser.add_argument("count", type=int, nargs="?", default=1000)
    parser.add_argument("--start", type=int, default=0)
    parser.add_argument("--save", type=Path, help="a folder for the PDF files that are read wrongly")
    parser.add_argument("--show", type=int, default=20, help="how many differences to print")
    arguments = parser.parse_args()
    wrong = 0
    kinds: Counter[str] = Counter()
    for seed in range(arguments.start, arguments.start + arguments.count):
        draft, how = compose(seed // 4), layout(seed)
        data = typeset(draft, how)
        true, got = (without_hyphens(side) for side in (draft.told(), told(read_pdf(data))))
        if not first_difference(true, got):
            continue
        wrong += 1
        if wrong <= arguments.show:
            print(f"--- {seed}: {how}")
        for want, have in differences(true, got):
            kinds[_sort(want, have)] += 1
            if wrong <= arguments.show:
                print(
                    "\n".join(
                        (f"* {_sort(want, have)}", *(f"  - {each}" for each in want), *(f"  + {each}" for each in have))
                    )
                )
        if arguments.save:
            arguments.save.mkdir(parents=True, exist_ok=True)
            (arguments.save / f"{seed}.pdf").write_bytes(data)
    for sort, count in kinds.most_common(20):
        print(f"{count:5} {sort}")
    print(f"{wrong} of {arguments.count} read otherwise than written")


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
