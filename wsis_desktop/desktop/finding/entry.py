"""One line of the command palette."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from wsis_desktop.desktop.finding.fuzzy import fit
from wsis_desktop.model.comparison import Span


@dataclass(frozen=True, slots=True)
class Entry:
    """Something that can be done or gone to.

    `known_by` tells it apart from one evening to the next and is empty for places. `where` is its menu or revision, `keys`
    its shortcut. One that rests says `why`; `spans` are the letters that were typed.
    """

    words: str
    where: str
    act: Callable[[], object]
    known_by: str = ""
    keys: str = ""
    why: str = ""
    spans: tuple[Span, ...] = ()

    @property
    def rests(self) -> bool:
        """Tell whether it cannot be chosen now."""
        return bool(self.why)

    @property
    def spoken(self) -> str:
        """Return what a screen reader says of it."""
        return ", ".join(filter(None, (self.words, self.where, self.keys, self.why)))


def ranked(entries: list[Entry], typed: str, recent: tuple[str, ...]) -> list[Entry]:
    """Return the entries that fit what was typed, the best first; what was chosen lately goes before its equals.

    When nothing was typed, what was chosen lately comes first, and what rests comes last.
    """
    lately = {known_by: at for at, known_by in enumerate(recent)}

    def recency(entry: Entry) -> int:
        return lately.get(entry.known_by, len(recent))

    if not typed.strip():
        return sorted(entries, key=lambda entry: (entry.rests, recency(entry)))
    found = []
    for entry in entries:
        named = fit(typed, entry.words)
        if named is not None:
            found.append((-named.rank, recency(entry), replace(entry, spans=named.spans)))
        elif (placed := fit(typed, f"{entry.where} {entry.words}")) is not None:
            found.append((-placed.rank // 2, recency(entry), entry))
    found.sort(key=lambda each: (each[2].rests, each[0], each[1]))
    return [entry for _, _, entry in found]
