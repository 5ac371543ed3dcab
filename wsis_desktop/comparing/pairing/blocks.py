"""Paragraphs that belong together by how drafters write: lists beneath their opening words, and alternatives on offer."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from wsis_desktop.model.revision import Kind, Paragraph

_OPTION = re.compile(
    r"[\W_]*(?:option|alternative|alt|variante?|opción|opcion|вариант|альтернатив\w*|选项|备选(?:案文|方案)?|الخيار|البديل)"
    r"(?:\b|(?=[\d一二三四五六七八九十]))"
    r"[\W_]*(?:(\w{1,3})\b(?!\s+\w))?[\W_]*",
    re.IGNORECASE,
)
"""What opens an alternative, and its number."""
_ENDS_A_MARK = ":.：)）–—"
_OPENS_LIST = re.compile(r"[:：][\s\])}>\"”’]*(?:\[\^\w+\])?[\s\])}]*$|[—–]\s*$")
_TAIL = 40
_NESTED = re.compile(r"[({\[]")
_LETTERED = re.compile(r"\(?(?:[a-z]|[ivx]{2,4})[.)]\s")
"""What a list's item begins with whose label no reading took for one."""


@dataclass(frozen=True, slots=True)
class Blocks:
    """The lists and alternatives of one revision, as indices of its paragraphs.

    `lists` holds for each list its opening paragraph and its items; `alternatives` for each set of alternatives what each of
    them holds. `list_of` and `set_of` tell a paragraph's list and set by their places there.
    """

    lists: tuple[range, ...]
    alternatives: tuple[tuple[range, ...], ...]
    list_of: dict[int, int]
    set_of: dict[int, int]

    @classmethod
    def of(cls, paragraphs: Sequence[Paragraph]) -> Blocks:
        """Find the blocks of a revision."""
        lists = tuple(_lists(paragraphs))
        alternatives = tuple(_alternatives(paragraphs, {each.start: each.stop for each in lists}))
        return cls(
            lists,
            alternatives,
            {index: at for at, each in enumerate(lists) for index in each},
            {index: at for at, options in enumerate(alternatives) for option in options for index in option},
        )


def offers_itself(paragraph: Paragraph) -> bool:
    """Tell a paragraph that is offered beside others: "Option 2: …", `3 alt`."""
    suffix = paragraph.label.suffix.casefold() if paragraph.label else ""
    return "alt" in suffix or bool(_OPTION.match(paragraph.text))


def _lists(paragraphs: Sequence[Paragraph]) -> Iterator[range]:
    """Return paragraphs that end in a colon, each with the labelled ones beneath it."""
    at = 0
    while at < len(paragraphs):
        end = at + 1
        if _is_text(paragraphs[at]) and _OPENS_LIST.search(paragraphs[at].text[-_TAIL:]):
            counted: dict[str, int] = {}
            while end < len(paragraphs) and _is_item(paragraphs[end], paragraphs[at], counted):
                end += 1
            if end > at + 1:
                yield range(at, end)
        at = end


def _is_item(paragraph: Paragraph, opening: Paragraph, counted: dict[str, int]) -> bool:
    """Tell a paragraph that continues a list; `counted` holds how far each form of its labels has come."""
    if not _is_text(paragraph) or offers_itself(paragraph):
        return False
    if paragraph.label is None:
        return paragraph.kind is Kind.ITEM or _LETTERED.match(paragraph.text) is not None
    form, number = _form(paragraph), paragraph.label.number
    if form == _form(opening):
        return paragraph.kind is Kind.ITEM
    if number.isdigit():
        if int(number) < counted.get(form, 0):
            return False
        counted[form] = int(number)
    return True


def _form(paragraph: Paragraph) -> str:
    """Return how a label counts, so that a list's items are told from the paragraph after it."""
    if paragraph.label is None:
        return ""
    number = paragraph.label.number
    dots = "." * number.count(".")
    return f"{'(' if _NESTED.search(paragraph.printed_label) else ''}{'1' if number[:1].isdigit() else 'a'}{dots}"


def _is_text(paragraph: Paragraph) -> bool:
    return paragraph.kind in {Kind.PARAGRAPH, Kind.ITEM}


def _alternatives(paragraphs: Sequence[Paragraph], lists: dict[int, int]) -> Iterator[tuple[range, ...]]:
    """Return sets of two or more alternatives that follow one another; what stands between two belongs to the first."""
    options: list[range] = []
    for at, paragraph in enumerate(paragraphs):
        if not _is_text(paragraph) or not offers_itself(paragraph):
            continue
        end = _end(paragraphs, at, lists)
        if options and options[-1].stop == at and not _counts_anew(paragraphs[options[-1].start], paragraph):
            options.append(range(at, end))
            continue
        if len(options) > 1:
            yield tuple(options)
        options = [range(at, end)]
        if at and _is_another(paragraphs[at - 1], paragraph):
            options.insert(0, range(at - 1, at))
    if len(options) > 1:
        yield tuple(options)


def _end(paragraphs: Sequence[Paragraph], at: int, lists: dict[int, int]) -> int:
    """Return where an alternative ends: behind its list, or the paragraph under a bare "Option 1:", or itself."""
    if at in lists:
        return lists[at]
    if (
        is_bare(paragraphs[at])
        and at + 1 < len(paragraphs)
        and _is_text(paragraphs[at + 1])
        and not offers_itself(paragraphs[at + 1])
    ):
        return lists.get(at + 1, at + 2)
    return at + 1


def _counts_anew(before: Paragraph, here: Paragraph) -> bool:
    """Tell "Option 1" behind "Option 3": another set of alternatives."""
    first, second = (_OPTION.match(each.text) for each in (before, here))
    numbers = [found[1] for found in (first, second) if found and found[1]]
    return len(numbers) == 2 and len(numbers[1]) <= len(numbers[0]) and numbers[1] <= numbers[0]  # noqa: PLR2004


def is_bare(paragraph: Paragraph) -> bool:
    """Tell "Option 1:" without a text of its own."""
    return opens_an_option(paragraph.text)


def opens_an_option(text: str) -> bool:
    """Tell the words that open an alternative, and nothing more: "Option 1:"."""
    return _OPTION.fullmatch(text) is not None


def option_mark(text: str) -> re.Match[str] | None:
    """Return what opens an alternative at the head of a text, its number first among its groups: "Option 2: …"."""
    found = _OPTION.match(text)
    closed = found is not None and found[1] is not None and found[0].rstrip(' [("“«')[-1:] in _ENDS_A_MARK
    return found if closed else None


def _is_another(first: Paragraph, second: Paragraph) -> bool:
    """Tell `44` before `44 alt`."""
    if first.label is None or second.label is None or not _is_text(first):
        return False
    return first.label.number == second.label.number and first.label.prefix == second.label.prefix
