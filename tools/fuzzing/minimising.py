"""A file that shows a fault becomes a small one that still shows it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from lxml import etree

from fuzzing.packages import NO_PACKAGE, packed, parts_of

Shows = Callable[[bytes], bool]


@dataclass(slots=True)
class _Budget:
    """How many more trials may be made."""

    left: int


def minimised(data: bytes, shows: Shows, trials: int = 300) -> bytes:
    """Return the smallest file found within so many trials for which `shows` is true; it is true of `data`."""
    budget = _Budget(trials)
    if data.startswith(b"PK"):
        return _smaller_package(data, shows, budget)
    lines = data.splitlines(keepends=True)
    data = b"".join(_fewest(lines, b"".join, shows, budget))
    pieces = [data[at : at + 1] for at in range(len(data))] if len(data) < 4_000 else _sliced(data, 64)
    return b"".join(_fewest(pieces, b"".join, shows, budget))


def _sliced(data: bytes, size: int) -> list[bytes]:
    return [data[at : at + size] for at in range(0, len(data), size)]


def _fewest(
    pieces: Sequence[bytes], joined: Callable[[Sequence[bytes]], bytes], shows: Shows, budget: _Budget
) -> list[bytes]:
    """Leave out ever smaller runs of pieces, as long as the rest shows the fault."""
    kept = list(pieces)
    size = max(1, len(kept) // 2)
    while budget.left > 0 and kept:
        at, shrunk = 0, False
        while at < len(kept) and budget.left > 0:
            rest = kept[:at] + kept[at + size :]
            budget.left -= 1
            if rest and shows(joined(rest)):
                kept, shrunk = rest, True
            else:
                at += size
        if size == 1 and not shrunk:
            break
        size = max(1, size // 2)
    return kept


def _smaller_package(data: bytes, shows: Shows, budget: _Budget) -> bytes:
    """Leave out parts of a zip archive, then elements of what is left."""
    try:
        parts = parts_of(data)
    except NO_PACKAGE:
        return data
    if not shows(packed(parts)):
        return data  # how it was packed is what matters
    for name in list(parts):
        fewer = {each: content for each, content in parts.items() if each != name}
        budget.left -= 1
        if fewer and shows(packed(fewer)):
            parts = fewer
    for name in sorted(parts, key=lambda each: -len(parts[each])):
        parts[name] = _smaller_tree(parts[name], _in_package(shows, parts, name), budget)
    return packed(parts)


def _in_package(shows: Shows, parts: dict[str, bytes], name: str) -> Shows:
    """Return what tells whether a package with another part of this name shows the fault."""

    def shows_inside(content: bytes) -> bool:
        return shows(packed({**parts, name: content}))

    return shows_inside


def _smaller_tree(data: bytes, shows: Shows, budget: _Budget) -> bytes:
    """Leave out elements, the outermost first."""
    parser = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=True)
    at = 1
    while budget.left > 0:
        try:
            root = etree.fromstring(data, parser)
        except (etree.XMLSyntaxError, ValueError):
            return data
        elements = list(root.iter())
        if at >= len(elements):
            return data
        parent = elements[at].getparent()
        if parent is not None:
            parent.remove(elements[at])
        fewer = bytes(etree.tostring(root, encoding="UTF-8"))
        budget.left -= 1
        if shows(fewer):
            data = fewer
        else:
            at += 1
    return data
