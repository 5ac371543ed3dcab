"""The phrases that drafts are composed of, by the part they play."""

from __future__ import annotations

from pathlib import Path


def phrases_in(path: Path) -> dict[str, tuple[str, ...]]:
    """Return the phrases of a file."""
    found: dict[str, list[str]] = {}
    lines: list[str] = []
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith("# "):
            lines = found.setdefault(line[2:], [])
        elif line and not line.startswith(";"):
            lines.append(line)
    return {name: tuple(lines) for name, lines in found.items()}


PHRASES = phrases_in(Path(__file__).with_suffix(".txt"))
