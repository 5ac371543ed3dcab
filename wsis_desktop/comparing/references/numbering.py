"""Which paragraph a reference such as "article 4 (2) (a)" names, and whether it became what another one names now.

A paragraph's path is its number beneath those of what it stands in: item (a) of paragraph 2 in article 4 is `article4`,
`2`, `a`. Where only one paragraph bears it, the path may be said without its article.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import cached_property

from wsis_desktop.comparing.pairing.grouping import Group
from wsis_desktop.comparing.references.referring import ARTICLE, SECTION, Grammar, close, grammar
from wsis_desktop.model.revision import Kind, Label, Paragraph, Revision

Path = tuple[str, ...]
"""The numbers of what a paragraph stands in, and its own, outermost first; an article's begins with `article`."""

_ITEM = re.compile(r"\(?([^\W_]{1,4})\)")
_BODY = frozenset({Kind.PARAGRAPH, Kind.ITEM})
_OPERATIVE = frozenset({"", "op"})


class Numbering:
    """What the paragraphs of two revisions are called, and which became which; worked out when first asked."""

    def __init__(self, groups: Iterable[Group], old: Revision, new: Revision) -> None:
        self._groups, self._revisions = groups, (old, new)

    def became(self, before: Path, here_before: int | None, now: Path, here_now: int | None) -> bool:
        """Tell whether what one path names in the old text is what the other one names in the new one.

        What has no paragraph of its own, (a) in the middle of a sentence, is where its paragraph is, under the same letter.
        """
        while True:
            one, other = self._found(0, before, here_before), self._found(1, now, here_now)
            if one is not None and other is not None:
                return self._pairs.get(one) == other
            if one is not None or other is not None or min(len(before), len(now)) <= 1 or before[-1] != now[-1]:
                return False
            before, now = before[:-1], now[:-1]

    def _found(self, side: int, path: Path, here: int | None) -> int | None:
        """Return the one paragraph that a path names for a reader of the paragraph `here`."""
        if path[0].startswith(SECTION) and path not in self._named[side]:
            path = (path[0].removeprefix(SECTION), *path[1:])
        named, at = self._named[side], self._paths[side].get(here, ()) if here is not None else ()
        for length in range(_standing(at, path), -1, -1):
            places = named.get((*at[:length], *path), [])
            if len(places) == 1:
                return places[0]
            if places:
                return None
        return None

    @cached_property
    def _paths(self) -> tuple[dict[int, Path], ...]:
        return tuple(dict(_paths(each, grammar(each.language))) for each in self._revisions)

    @cached_property
    def _named(self) -> tuple[dict[Path, list[int]], ...]:
        return tuple(map(_by_name, self._paths))

    @cached_property
    def _pairs(self) -> dict[int, int]:
        return {each.old[0]: each.new[0] for each in self._groups if len(each.old) == len(each.new) == 1}


def _standing(here: Path, path: Path) -> int:
    """Return how much of its own path a paragraph may leave out: its article before a number, more before a letter."""
    if path[0].startswith(ARTICLE):
        return 0
    if path[0][:1].isdigit():
        return 1 if here[:1] and here[0].startswith(ARTICLE) else 0
    return len(here)


def _by_name(paths: dict[int, Path]) -> dict[Path, list[int]]:
    named: defaultdict[Path, list[int]] = defaultdict(list)
    for index, path in paths.items():
        named[path].append(index)
        if len(path) > 1 and path[0].startswith(ARTICLE):
            named[path[1:]].append(index)
    return dict(named)


def _paths(revision: Revision, spoken: Grammar | None) -> Iterator[tuple[int, Path]]:
    above: list[tuple[int, Path]] = []
    heading = 0
    for paragraph in revision.paragraphs:
        article = spoken is not None and paragraph.label is not None and spoken.kind_of(paragraph.label) == ARTICLE
        if paragraph.kind is Kind.HEADING and not article:
            # A chapter, or an annex, ends the article before it; a heading inside an article does not.
            if above and (paragraph.level <= heading or not heading):
                above = []
            if paragraph.label is not None and paragraph.label.number[:1].isdigit():
                first, *others = _numbers(paragraph.label)
                yield paragraph.index, (SECTION + first, *others)
            continue
        if paragraph.label is None or paragraph.label.through:
            continue
        numbers = _numbers(paragraph.label)
        if article:
            heading, depth, numbers = paragraph.level, -1, (ARTICLE + numbers[0], *numbers[1:])
        elif paragraph.kind not in _BODY:
            continue
        else:
            depth = 0 if _is_numbered(paragraph, paragraph.label) else max(1, paragraph.level)
        while above and above[-1][0] >= depth:
            above.pop()
        # 7.1 says itself where it stands.
        path = (*(above[-1][1] if above and (article or len(numbers) == 1 or not depth) else ()), *numbers)
        above.append((depth, path))
        yield paragraph.index, path


def _is_numbered(paragraph: Paragraph, label: Label) -> bool:
    """Tell a paragraph that a text counts from an item beneath one."""
    counted = close(label.number)[:1].isdigit() and label.printed[:1] not in "(（"
    return counted and paragraph.level <= 1 and label.prefix.casefold() in _OPERATIVE


def _numbers(label: Label) -> Path:
    """Return the number of a label, `44bis`, and the items that stand on its line."""
    items = _ITEM.findall(label.suffix)
    added = _ITEM.sub("", label.suffix)
    number = close((label.number or label.printed.strip("()[]（）")) + added)
    return (*(number.split(".") if number[:1].isdigit() else [number]), *map(close, items))
