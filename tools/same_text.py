"""How alike two files of one text are read, paragraph by paragraph, though their wording may differ.

python tools/same_text.py ONE OTHER [--show]    e.g. a draft as PDF and as Markdown

Words are matched in order. A paragraph is the same in both if they match each other and no third; where the words on both
sides of a paragraph's end match, the end is in both files or in one alone.
"""

from __future__ import annotations

import argparse
import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from pathlib import Path

from wsis_desktop.model.revision import Kind, Paragraph
from wsis_desktop.reading.read import read

_WORD = re.compile(r"\w+")
# So many of a paragraph's words that match make it the other's, or half of all in the shortest ones.
_SHARE, _FEW, _HALF = 0.3, 2, 0.5
_BESIDE = 8


@dataclass(frozen=True, slots=True)
class _Words:
    """The words of a text's paragraphs, and the paragraph of each; footnotes stand elsewhere in each format."""

    words: list[str]
    owners: list[int]

    @classmethod
    def of(cls, paragraphs: Sequence[Paragraph]) -> _Words:
        """Take the words of paragraphs, in small letters; where there are none, the label's."""
        found = [
            (word, at) for at, each in enumerate(paragraphs) if each.kind is not Kind.FOOTNOTE for word in _bare(each)
        ]
        return cls([word for word, _ in found], [at for _, at in found])

    def beside(self, at: int) -> str:
        """Return the words on both sides of the end behind a word."""
        before, behind = self.words[max(0, at + 1 - _BESIDE) : at + 1], self.words[at + 1 : at + 1 + _BESIDE]
        return f"{' '.join(before)} ‖ {' '.join(behind)}"


@dataclass(frozen=True, slots=True)
class Alike:
    """What two readings have in common; the ends of paragraphs are shown by the words around them."""

    words: tuple[int, int]
    matched: int
    paragraphs: tuple[int, int]
    one_to_one: int
    with_same_words: int
    ends_in_both: int
    ends_in_one: list[str]
    ends_in_other: list[str]


def alike(one: Sequence[Paragraph], other: Sequence[Paragraph]) -> Alike:
    """Match two readings; what `one` has behind the last word that matches is not the other's text, and does not count."""
    a, b = _Words.of(one), _Words.of(other)
    blocks = SequenceMatcher(None, a.words, b.words, autojunk=False).get_matching_blocks()
    pairs = {block.a + at: block.b + at for block in blocks for at in range(block.size)}
    couples = _couples(a, b, pairs)
    ends = [_end(a, b, at, to) for at, to in pairs.items() if pairs.get(at + 1) == to + 1]
    last = a.owners[max(pairs)] + 1 if pairs else 0
    return Alike(
        words=(len(a.words), len(b.words)),
        matched=len(pairs),
        paragraphs=(_count(one[:last]), _count(other)),
        one_to_one=len(couples),
        with_same_words=sum(_bare(one[x]) == _bare(other[y]) for x, y in couples),
        ends_in_both=sum(x and y for x, y, _ in ends),
        ends_in_one=[words for x, y, words in ends if x and not y],
        ends_in_other=[words for x, y, words in ends if y and not x],
    )


def _count(paragraphs: Sequence[Paragraph]) -> int:
    return sum(each.kind is not Kind.FOOTNOTE for each in paragraphs)


def _bare(paragraph: Paragraph) -> list[str]:
    return _WORD.findall((paragraph.text or paragraph.printed_label).casefold())


def _end(a: _Words, b: _Words, at: int, to: int) -> tuple[bool, bool, str]:
    """Tell on which sides a paragraph ends behind a word that both have before another that both have."""
    ends = a.owners[at] != a.owners[at + 1], b.owners[to] != b.owners[to + 1]
    return (*ends, a.beside(at) if any(ends) else "")


def _couples(a: _Words, b: _Words, pairs: dict[int, int]) -> list[tuple[int, int]]:
    """Return the paragraphs that match each other and no third."""
    common = Counter((a.owners[at], b.owners[to]) for at, to in pairs.items())
    sizes, others = Counter(a.owners), Counter(b.owners)
    links = [(x, y) for (x, y), count in common.items() if _is_link(count, sizes[x], others[y])]
    of_one, of_other = defaultdict(list), defaultdict(list)
    for x, y in links:
        of_one[x].append(y)
        of_other[y].append(x)
    return [(x, y) for x, y in links if len(of_one[x]) == len(of_other[y]) == 1]


def _is_link(count: int, size: int, other: int) -> bool:
    if min(size, other) <= _FEW:
        return count >= _HALF * max(size, other)
    return count >= _FEW and count >= _SHARE * min(size, other)


def main() -> None:
    """Print how alike two files are read."""
    parser = argparse.ArgumentParser(description="Read two files of one text and say how alike their paragraphs are.")
    parser.add_argument("one", type=Path)
    parser.add_argument("other", type=Path)
    parser.add_argument("--show", action="store_true", help="print the words around ends that one file alone has")
    arguments = parser.parse_args()
    found = alike(read(arguments.one).paragraphs, read(arguments.other).paragraphs)
    print(f"words: {found.words[0]} and {found.words[1]}, {found.matched} match")
    print(f"paragraphs: {found.paragraphs[0]} and {found.paragraphs[1]}, up to the last word that matches")
    print(f"one to one: {found.one_to_one}, of them with the same words: {found.with_same_words}")
    ends = (found.ends_in_both, len(found.ends_in_one), len(found.ends_in_other))
    print(f"ends of paragraphs between words that match: {ends[0]} in both, {ends[1]} and {ends[2]} in one alone")
    if arguments.show:
        print(
            *(f"< {words}" for words in found.ends_in_one), *(f"> {words}" for words in found.ends_in_other), sep="\n"
        )


if __name__ == "__main__":
    main()
