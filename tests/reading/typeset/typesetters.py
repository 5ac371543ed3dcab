"""Drafts set by typesetting programs of others: LaTeX, groff and Typst."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.reading.typeset.composing import compose
from tests.reading.typeset.drafts import Draft
from tests.reading.typeset.sources import Setting, as_groff, as_latex, as_typst, setting
from tests.reading.typeset.written import Written

_PATIENCE = 120


@dataclass(frozen=True, slots=True)
class Typesetter:
    """A program: its name, how a source is written for it, its ending, its options, and what it calls in turn."""

    program: str
    source: Callable[[Draft, Setting], str]
    ending: str
    options: Callable[[Path, Path], list[str]]
    calls: tuple[str, ...] = ()

    def find(self) -> str | None:
        """Return the program, None where it or what it calls is not installed."""
        return shutil.which(self.program) if all(map(shutil.which, self.calls)) else None

    def make(self, seeds: Sequence[int], folder: Path) -> list[Written]:
        """Return the drafts of seeds as the program sets them; raise `FileNotFoundError` without it."""
        return [self._made(seed, folder) for seed in seeds]

    def _made(self, seed: int, folder: Path) -> Written:
        program, draft, how = self.find(), compose(seed), setting(seed)
        if program is None:
            raise FileNotFoundError(self.program)
        source, target = folder / f"draft-{seed}.{self.ending}", folder / f"draft-{seed}.pdf"
        source.write_text(self.source(draft, how), encoding="utf-8")
        command = [program, *self.options(source, target)]
        run = subprocess.run(command, check=True, capture_output=True, timeout=_PATIENCE, cwd=folder)
        data = target.read_bytes() if target.exists() else run.stdout
        return Written(target.name, data, draft, draft.told(), how)


TYPESETTERS = {
    "latex": Typesetter(
        "pdflatex", as_latex, "tex", lambda source, _: ["-interaction=batchmode", "-halt-on-error", source.name]
    ),
    "groff": Typesetter(
        "groff", as_groff, "ms", lambda source, _: ["-Kutf8", "-t", "-ms", "-Tpdf", source.name], ("gropdf",)
    ),
    "typst": Typesetter("typst", as_typst, "typ", lambda source, target: ["compile", source.name, target.name]),
}
