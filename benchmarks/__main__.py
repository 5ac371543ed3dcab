"""Run the benchmarks, all or those named, each in a process of its own, and print one table."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

from benchmarks.measure import Row, machine, table

ROOT = Path(__file__).resolve().parent.parent
EVERY = (
    "reading",
    "bounds",
    "comparing",
    "painting",
    "frames",
    "starting",
    "notebook",
    "publishing",
    "using",
    "leaking",
)


def rows_of(name: str) -> list[Row]:
    """Run one benchmark and return what it measured; stop the run when it fails."""
    env = os.environ | {"PYTHONWARNINGS": "ignore"}
    if sys.platform == "linux":
        env.setdefault("QT_QPA_PLATFORM", "offscreen")
    command = [sys.executable, "-m", f"benchmarks.{name}"]
    done = subprocess.run(command, check=False, cwd=ROOT, env=env, stdout=subprocess.PIPE, text=True)
    if done.returncode:
        sys.exit(f"The benchmark {name!r} failed.")
    return [Row(**json.loads(line)) for line in done.stdout.splitlines() if line.startswith("{")]


def main() -> None:
    """Print each benchmark's table as it ends; exit 1 when a bound was missed."""
    names = sys.argv[1:] or list(EVERY)
    if unknown := set(names) - set(EVERY):
        sys.exit(f"There is no benchmark called {', '.join(sorted(unknown))}; there are {', '.join(EVERY)}.")
    print(machine())
    missed = []
    for name in names:
        print(f"\n{name.capitalize()}", flush=True)
        rows = rows_of(name)
        print(table(rows), flush=True)
        missed += [row for row in rows if not row.holds]
    if missed:
        print("\nMissed:\n" + table(missed))
        sys.exit(1)


if __name__ == "__main__":
    main()
