"""Hunt for files that the readers stumble over: `make fuzz MINUTES=20`; with files, only try these."""

from __future__ import annotations

import argparse
import shutil
import sys
import tempfile
from pathlib import Path

import wsis_desktop.reading
from fuzzing.hunting import Hunter
from fuzzing.running import Limits, Runner, Task
from fuzzing.seeds import SUFFIXES, seeds
from fuzzing.trial import ReadingTrial

ROOT = Path(__file__).resolve().parent.parent.parent
_CODE = Path(wsis_desktop.reading.__file__).resolve().parent


def main() -> int:
    """Return 1 when something was found."""
    parser = argparse.ArgumentParser(prog="fuzzing", description=__doc__)
    parser.add_argument("--minutes", type=float, default=20)
    parser.add_argument("--seed", type=int, default=0, help="another number draws other files")
    parser.add_argument(
        "--only", choices=[suffix[1:] for suffix in SUFFIXES], action="append", help="a format; repeatable"
    )
    parser.add_argument("--out", type=Path, default=ROOT / "build" / "fuzz")
    parser.add_argument(
        "--from", dest="folders", type=Path, action="append", default=[], help="a folder of further seeds"
    )
    parser.add_argument("files", type=Path, nargs="*", help="files to try again, such as what was found before")
    asked = parser.parse_args()
    if asked.files:
        return _try(asked.files)
    shutil.rmtree(asked.out, ignore_errors=True)
    asked.out.mkdir(parents=True)
    wanted = {f".{name}" for name in asked.only} if asked.only else set(SUFFIXES)
    with Runner(asked.out, ReadingTrial, _CODE, Limits()) as runner:
        first = ((suffix, data) for suffix, data in seeds(tuple(asked.folders)) if suffix in wanted)
        hunt = Hunter(runner, asked.out, asked.seed, lambda text: print(text, flush=True)).hunt(
            first, 60 * asked.minutes
        )
    print(hunt.summary())
    return 1 if hunt.findings else 0


def _try(files: list[Path]) -> int:
    """Return 1 when a file shows a fault."""
    faults = 0
    with tempfile.TemporaryDirectory() as folder, Runner(Path(folder), ReadingTrial, _CODE, Limits()) as runner:
        for path in files:
            report = runner.run(Task(path, path, thorough=True, followed=False))
            faults += bool(report.complaint)
            print(f"{path}: {report.complaint or 'no fault'} {report.place}\n{report.detail}".rstrip())
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
