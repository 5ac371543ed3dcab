"""What writers of Markdown use beyond CommonMark, taken out of the source before it is parsed.

Front matter, footnotes (`[^1]: …`), attribute lines (`{:.note}`), and lists marked `A.`, `(a)`, `iv)` or `#.`: these markers
are replaced by the plain `1.`, so that the parser sees a list, and are remembered by their line. A plain marker is never
wider than the one it replaces, so what was indented under an item stays under it. A blank line is put before an item that
counts on behind a paragraph indented less than the item before it: the parser would run the two together.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Final

from wsis_desktop.reading.labels import find_head

_FRONT_MATTER: Final = re.compile(r"\A\ufeff?---[ \t]*\n(.*?)\n(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL)
_FIELD: Final = re.compile(r"^(title|subtitle|author|date):[ \t]*(.+?)[ \t]*$", re.MULTILINE)
_FOOTNOTE: Final = re.compile(r" {0,3}\[\^([^\]\s]+)\]:[ \t]*(.*)")
_ATTRIBUTES: Final = re.compile(r"\s*\{:[^}]*\}\s*$")
_TABLE_OF_CONTENTS: Final = re.compile(r"\s*[*+-] TOC\s*$")
_FENCE: Final = re.compile(r"\s*(`{3,}|~{3,})")
_PLAIN_MARKER: Final = re.compile(r"[\s>]*(?:[-*+]|\d{1,9}[.)])\s")
_ANY_PLAIN_MARKER: Final = re.compile(r"[-*+]|\d{1,9}[.)]")
_FANCY_MARKER: Final = re.compile(
    r"(?P<before>[\s>]*(?:(?:[-*+]|\d{1,9}[.)])\s+)*)"
    r"(?P<marker>#[.)]|\(#\)|\([a-zA-Z]\)|\([ivxl]{2,6}\)|\(\d{1,3}\)|(?:[a-zA-Z]|[ivxlIVXL]{2,6})[.)])(?=\s+\S)"
)
# After a capital and a full stop, two spaces tell a list from initials.
_TWO_SPACES: Final = re.compile(r"\s{2,}")
_COUNTED: Final = re.compile(r"(?P<indent> *)(?P<number>\d{1,9})(?P<stop>[.)])\s+\S")
_EMPHASIS: Final = re.compile(r"[*_`]")
_FIRST: Final = frozenset(("a", "i", "A", "I", "1"))


@dataclass(slots=True)
class Source:
    """CommonMark, and what was taken out of it.

    `front` holds what a renderer prints of the front matter at the head of the text: title, subtitle, author and date, as
    far as they are there. `markers` holds the list marker that stood on a line, by the number of the line from 0 and the
    number of plain markers before it there; `footnotes` the source of each footnote by its key.
    """

    text: str
    front: dict[str, str] = field(default_factory=dict)
    markers: dict[tuple[int, int], str] = field(default_factory=dict)
    footnotes: dict[str, str] = field(default_factory=dict)


def prepare(text: str) -> Source:
    """Take out of `text` what is not CommonMark."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    source = Source("")
    front = _FRONT_MATTER.match(text)
    if front:
        source.front = {name: _unquoted(value) for name, value in _FIELD.findall(front[1])}
        text = text[front.end() :]
    lines = [line for line in _without_footnotes(text.split("\n"), source.footnotes) if not _ATTRIBUTES.fullmatch(line)]
    lines = [line for line in lines if not _TABLE_OF_CONTENTS.match(line)]
    lines = list(_with_items_apart(lines))
    source.markers = _replace_markers(lines)
    source.text = "\n".join(lines)
    return source


def _unquoted(value: str) -> str:
    quoted = len(value) > 1 and value[0] == value[-1] and value[0] in "'\""
    return value[1:-1] if quoted else value


def _without_footnotes(lines: list[str], footnotes: dict[str, str]) -> list[str]:
    """Move the definitions of footnotes into `footnotes`; indented lines after a blank one still belong to them."""
    kept: list[str] = []
    at = 0
    while at < len(lines):
        found = _FOOTNOTE.match(lines[at])
        if not found:
            kept.append(lines[at])
            at += 1
            continue
        body = [found[2]]
        at += 1
        while at < len(lines) and _goes_on(lines, at):
            body.append(lines[at].strip())
            at += 1
        # A key defined twice is a slip: its mark means the first one, but the second one's words are not lost.
        key = found[1] if found[1] not in footnotes else f"{found[1]} {at}"
        footnotes[key] = "\n".join(body).strip()
        kept.append("")
    return kept


def _goes_on(lines: list[str], at: int) -> bool:
    """Tell whether a footnote's definition goes on in this line."""
    line = lines[at]
    if _FOOTNOTE.match(line):
        return False
    if line.strip():
        return bool(lines[at - 1].strip()) or line.startswith(("    ", "\t"))
    return at + 1 < len(lines) and lines[at + 1].startswith(("    ", "\t"))


class _Run:
    """Follows the lines since the last blank one, to tell a marker from the chance head of a wrapped line."""

    def __init__(self) -> None:
        self.fresh = True
        self.in_list = False
        self._last: dict[tuple[int, str], str] = {}

    def expects(self, marker: str, column: int) -> bool:
        """Tell whether a list item may begin here with `marker`."""
        if self.fresh or "#" in marker:
            return True
        frame, number = _frame(marker)
        return self.in_list and (number in _FIRST or _follows(self._last.get((column, frame), ""), number))

    def saw(self, marker: str, column: int) -> None:
        """Remember a marker."""
        frame, number = _frame(marker)
        last = self._last.get((column, frame), "")
        if number == "#":
            number = chr(ord(last) + 1) if len(last) == 1 else last
        self._last[column, frame] = number
        self.fresh, self.in_list = False, True


def _frame(marker: str) -> tuple[str, str]:
    number = marker.strip("().")
    return marker.replace(number, "", 1), number


def _follows(last: str, number: str) -> bool:
    """Tell whether `number` may come after `last`: the next letter, or Roman numerals both."""
    if len(last) == len(number) == 1 and ord(number) == ord(last) + 1:
        return True
    return bool(last) and set(last.lower()) <= set("ivxl") and set(number.lower()) <= set("ivxl")


def _replace_markers(lines: list[str]) -> dict[tuple[int, int], str]:
    """Put plain markers in the place of others, in `lines`; return the others by their line and their place in it."""
    markers: dict[tuple[int, int], str] = {}
    run, fence = _Run(), ""
    for at, line in enumerate(lines):
        fence = _fence_after(line, fence)
        if fence:
            continue
        if not line.strip():
            run.fresh = True
            continue
        found = _FANCY_MARKER.match(line)
        column = found.end("before") if found else 0
        if found and run.expects(found["marker"], column) and _is_marker(found["marker"], line[column:]):
            marker = found["marker"]
            plain = "1." if marker.endswith(".") else "1)"
            lines[at] = f"{found['before']}{plain} {line[found.end() :].lstrip()}"
            markers[at, len(_ANY_PLAIN_MARKER.findall(found["before"]))] = marker
            run.saw(marker, column)
        elif _PLAIN_MARKER.match(line):
            run.fresh, run.in_list = False, True
        else:
            run.in_list = run.in_list and not run.fresh
            run.fresh = False
    return markers


def _with_items_apart(lines: Iterable[str]) -> Iterator[str]:
    """Yield the lines, and a blank one between a paragraph under a list and the list's next item."""
    last: dict[int, tuple[int, str]] = {}
    fence, above = "", ""
    for line in lines:
        fence = _fence_after(line, fence)
        found = None if fence else _COUNTED.match(line)
        if found:
            column, number = len(found["indent"]), int(found["number"])
            if above and not _COUNTED.match(above) and last.get(column) == (number - 1, found["stop"]):
                yield ""
            last = {at: seen for at, seen in last.items() if at < column} | {column: (number, found["stop"])}
        elif line.strip() and not above:
            indent = len(line) - len(line.lstrip())
            last = {at: seen for at, seen in last.items() if at < indent}
        above = line if line.strip() else ""
        yield line


def _fence_after(line: str, fence: str) -> str:
    """Return the fence of the code block that is open after this line."""
    found = _FENCE.match(line)
    if not found:
        return fence
    if not fence:
        return found[1]
    return "" if found[1].startswith(fence) else fence


def _is_marker(marker: str, rest: str) -> bool:
    if "#" in marker or _TWO_SPACES.match(rest[len(marker) :]):
        return True
    head = find_head(_EMPHASIS.sub("", " ".join(rest.split())))
    return head is not None and head.label is not None and head.start == 0
