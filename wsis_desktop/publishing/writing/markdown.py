"""A document as Markdown (CommonMark with tables); what came is in <ins> and what went in <del>, underlined and struck."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from wsis_desktop.publishing.document import Block, Document, Grid, Heading, Ink, Passage, Row, Run, Style

_TAGS = {Ink.CAME: "ins", Ink.WENT: "del", Ink.MOVED_HERE: "ins", Ink.MOVED_AWAY: "del"}
_BEFORE = {Style.QUOTATION: "> ", Style.BULLET: "- "}
_DEEPEST_HEADING = 6
# What Markdown would take for its own, and what opens tags and entities.
_MEANT = re.compile(r"[\\`*_\[\]<>|~#&]")
_BEGINS_A_LIST = re.compile(r"(\d{1,9})([.)])|[-+=]")


def markdown(document: Document) -> str:
    """Return the text."""
    parts = [f"# {_plain(document.title)}", *(f"{_begun(_plain(line))}  " for line in document.lines)]
    parts = [parts[0], "\n".join(parts[1:])] if document.lines else parts
    parts += [said for block in document.blocks if (said := "\n".join(_block(block)))]
    return "\n\n".join(parts) + "\n"


def _block(block: Block) -> Iterator[str]:
    match block:
        case Heading():
            yield f"{'#' * min(block.level + 1, _DEEPEST_HEADING)} {_begun(_runs(block.runs))}"
        case Passage():
            before = _BEFORE.get(block.style, "")
            yield before + _begun(_passage(block))
        case Grid():
            yield _row(_plain(column.title) for column in block.columns)
            yield _row("---" for _ in block.columns)
            for row in block.rows:
                yield _row(_cells(row, len(block.columns)))


def _cells(row: Row, columns: int) -> Iterator[str]:
    if row.title:
        yield f"**{_plain(row.title)}**"
        yield from [""] * (columns - 1)
    else:
        yield from ("<br>".join(map(_passage, cell)) for cell in row.cells)


def _row(cells: Iterator[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _begun(line: str) -> str:
    """Return a line so that its first letters begin no list and no block of code."""
    line = line.lstrip(" ")
    found = _BEGINS_A_LIST.match(line)
    if found is None:
        return line
    number, point = found[1] or "", found[2] or found[0]
    return f"{number}\\{point}{line[found.end() :]}"


def _passage(passage: Passage) -> str:
    words = _runs(passage.runs)
    return f"**{_plain(passage.label)}** {words}" if passage.label else words


def _runs(runs: Sequence[Run]) -> str:
    return "".join(map(_run, runs))


def _run(run: Run) -> str:
    words = _plain(run.text)
    for wanted, mark in ((run.italic, "*"), (run.bold, "**")):
        words = _around(words, mark) if wanted else words
    if tag := _TAGS.get(run.ink, ""):
        words = f"<{tag}>{words}</{tag}>"
    if run.link and not run.link.startswith("#"):
        words = f"[{words}](<{run.link}>)"
    return words


def _around(words: str, mark: str) -> str:
    """Return words between two marks, with the spaces at their ends outside, where Markdown wants them."""
    inside = words.strip()
    if not inside:
        return words
    before, after = words[: len(words) - len(words.lstrip())], words[len(words.rstrip()) :]
    return f"{before}{mark}{inside}{mark}{after}"


def _plain(text: str) -> str:
    """Return text so that Markdown shows it as it is."""
    return _MEANT.sub(r"\\\g<0>", text).replace("\n", "<br>")
