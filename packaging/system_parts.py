"""What a frozen program takes from the Debian that it is frozen on: which packages, and what their licences say."""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Iterable
from pathlib import Path

DOCUMENTS = Path("/usr/share/doc")
SEPARATOR = "_"
"""Between name and version of a package in the name of its file; no name of a package has it."""


def owners(files: Iterable[str | Path]) -> dict[str, str]:
    """Return name and version of the packages that files came with; none where the system is no Debian."""
    asked = sorted({name for file in files for name in _spellings(Path(file).resolve())})
    if not asked or not shutil.which("dpkg"):
        return {}
    # Those that no package owns are complained of; the others are told.
    told = subprocess.run(["dpkg", "-S", *asked], capture_output=True, text=True, check=False).stdout
    names = {line.split(":", 1)[0] for line in told.splitlines() if not line.startswith("diversion ")}
    if not names:
        return {}
    versions = subprocess.run(
        ["dpkg-query", "-W", "-f", "${Package} ${Version}\\n", *sorted(names)],
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    return dict(line.split(" ", 1) for line in versions.splitlines())


def write_licences(packages: dict[str, str], folder: Path) -> list[Path]:
    """Write what each package says of its licence into a folder of its own, named for it, and return the files."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    written = []
    for name, version in sorted(packages.items()):
        file = folder / f"{name}{SEPARATOR}{version.replace(':', '%3a')}.txt"
        file.write_text(
            (DOCUMENTS / name / "copyright").read_text(encoding="utf-8", errors="replace"), encoding="utf-8"
        )
        written.append(file)
    return written


def _spellings(path: Path) -> tuple[str, ...]:
    """Return how packages may call a file: /lib and /bin are links into /usr now, and either name stands in their lists."""
    short = re.sub(r"^/usr(?=/(?:lib|s?bin))", "", str(path))
    return (short, f"/usr{short}") if re.match(r"/(?:lib|s?bin)", short) else (short,)
