"""What a reader wrote in a note, which is Markdown, as passages of a document."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache

from markdown_it import MarkdownIt
from markdown_it.token import Token

from wsis_desktop.publishing.document import Passage, Run, Style

_SAFE_LINKS = ("http://", "https://", "mailto:")


@cache
def _parser() -> MarkdownIt:
    # What looks like HTML in a note was typed by someone who meant it to be read.
    return MarkdownIt("commonmark", {"html": False})


def passages_of(text: str) -> tuple[Passage, ...]:
    """Return a note's words as passages: lists, quotations and emphasis are kept, each typed line stays a line."""
    return tuple(_passages(_parser().parse(text)))


def in_one_line(text: str) -> str:
    """Return a note's words in one line without their marks: “**weekly**, please” is “weekly, please”."""
    parts: list[str] = []
    for passage in passages_of(text):
        parts.append("•" if passage.style is Style.BULLET else passage.label)
        parts.append("".join(run.text for run in passage.runs))
    return " ".join(" ".join(parts).split())


@dataclass(slots=True)
class _Look:
    """How the words that come next are set."""

    bold: int = 0
    italic: int = 0
    link: str = ""


def _passages(tokens: Sequence[Token]) -> Iterator[Passage]:
    lists: list[int | None] = []
    label = ""
    quoted = 0
    heading = False
    for token in tokens:
        match token.type:
            case "bullet_list_open":
                lists.append(None)
            case "ordered_list_open":
                lists.append(int(token.attrs.get("start", 1)))
            case "bullet_list_close" | "ordered_list_close":
                lists.pop()
            case "list_item_open":
                label, lists[-1:] = _next_label(lists[-1])
            case "blockquote_open" | "blockquote_close":
                quoted += 1 if token.nesting > 0 else -1
            case "heading_open" | "heading_close":
                heading = token.nesting > 0
            case "inline" | "fence" | "code_block":
                style = _style(lists, label, quoted)
                for passage in _lines(token, style, max(0, len(lists) - 1), heading=heading):
                    yield replace(passage, label=label if label != "•" else "")
                    label = ""
            case _:
                pass


def _next_label(number: int | None) -> tuple[str, list[int | None]]:
    return ("•", [None]) if number is None else (f"{number}.", [number + 1])


def _style(lists: Sequence[int | None], label: str, quoted: int) -> Style:
    if quoted:
        return Style.QUOTATION
    return Style.BULLET if lists and label == "•" else Style.BODY


def _lines(token: Token, style: Style, depth: int, *, heading: bool) -> Iterator[Passage]:
    """Yield a passage for each line that was typed."""
    if token.type != "inline":
        for line in token.content.splitlines():
            yield Passage((Run(line),) if line else (), style, depth=depth)
        return
    look = _Look(bold=int(heading))
    runs: list[Run] = []
    for each in token.children or ():
        match each.type:
            case "softbreak" | "hardbreak":
                yield Passage(tuple(runs), style, depth=depth)
                runs, style = [], Style.BODY if style is Style.BULLET else style
            case "strong_open" | "strong_close":
                look.bold += each.nesting
            case "em_open" | "em_close":
                look.italic += each.nesting
            case "link_open":
                address = str(each.attrs.get("href", ""))
                look.link = address if address.startswith(_SAFE_LINKS) else ""
            case "link_close":
                look.link = ""
            case _:
                if each.content:
                    runs.append(Run(each.content, bold=look.bold > 0, italic=look.italic > 0, link=look.link))
    yield Passage(tuple(runs), style, depth=depth)
