"""The annotated source of the sample: one text that holds both revisions and every change between them.

Because both revisions and the list of changes are written from it, the list is true by construction: no comparison had a
hand in it. `resources/sample/README.md` explains the marks to those who write the source.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from wsis_desktop.model.comparison import Side, Significance
from wsis_desktop.model.revision import Kind

SIGNIFICANCES = {"e": Significance.EDITORIAL, "w": Significance.WORDING, "s": Significance.SUBSTANTIVE}
REASONS = frozenset(
    (
        "actor-removed",
        "article",
        "bracket-closed",
        "bracket-opened",
        "case",
        "content-added",
        "content-removed",
        "cross-reference-follows",
        "date-changed",
        "frequency-changed",
        "hyphen",
        "inflection",
        "modal-changed",
        "negation",
        "number-changed",
        "order",
        "punctuation",
        "qualifier-added",
        "qualifier-changed",
        "retitled",
        "spelling",
        "verb-changed",
        "wording",
    )
)


_EDITORIAL = frozenset(
    ("article", "case", "cross-reference-follows", "hyphen", "inflection", "punctuation", "spelling")
)


class SourceError(ValueError):
    """The source breaks one of its own rules, at a block or a change that `at` names."""

    def __init__(self, at: str, rule: str) -> None:
        super().__init__(f"{at}: {rule}")


@dataclass(frozen=True, slots=True)
class Words:
    """Words that both revisions share."""

    text: str


@dataclass(frozen=True, slots=True)
class Change:
    """Words of the earlier revision and what stands in their place in the later one; either may be empty."""

    old: str
    new: str
    significance: Significance
    reasons: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class NoteMark:
    """The mark of a footnote."""

    key: str


@dataclass(frozen=True, slots=True)
class Reference:
    """The number of another paragraph, whatever it is in each revision."""

    key: str


@dataclass(frozen=True, slots=True)
class Seam:
    """A place where `side` begins a new paragraph and the other revision runs on."""

    side: Side


Piece = Words | Change | NoteMark | Reference | Seam


@dataclass(frozen=True, slots=True)
class Block:
    """What is one paragraph in at least one of the revisions.

    `level` is as in a `Paragraph`; `sides` are the revisions it stands in; `suffixes` say where it takes its neighbour's
    number and adds `bis`, `ter` or `alt`; a `moved` block stands elsewhere in the earlier revision, at its `Place`.
    """

    key: str
    kind: Kind
    pieces: tuple[Piece, ...]
    level: int = 0
    numbered: bool = False
    sides: tuple[Side, ...] = (Side.OLD, Side.NEW)
    suffixes: dict[Side, str] = field(default_factory=dict)
    moved: bool = False


@dataclass(frozen=True, slots=True)
class Place:
    """Where a moved block stands in the earlier revision."""

    key: str


@dataclass(frozen=True, slots=True)
class Source:
    """The body in the order of the later revision, and the footnotes by key."""

    body: tuple[Block | Place, ...]
    footnotes: dict[str, Block]

    def ordered(self, side: Side) -> Iterator[Block]:
        """Yield the body's blocks as they follow each other in one revision."""
        by_key = {block.key: block for block in self.body if isinstance(block, Block)}
        for block in self.body:
            if isinstance(block, Place):
                if side is Side.OLD:
                    yield by_key[block.key]
            elif side in block.sides and not (block.moved and side is Side.OLD):
                yield block


_PIECE = re.compile(
    r"\{ref:(?P<ref>[\w-]+)\}|\{(?P<change>[^{}]*)\}|\[\^(?P<note>[\w-]+)\]|(?P<split>//>)|(?P<merge><//)"
)


def parse(text: str) -> Source:
    """Read the annotated source; raise SourceError where it breaks its rules."""
    body: list[Block | Place] = []
    footnotes: dict[str, Block] = {}
    for head, words in _chunks(text):
        if head.startswith("<"):
            body.append(Place(head[1:]))
            continue
        block = _block(head, words, heading=len(body))
        if block.kind is Kind.FOOTNOTE:
            footnotes[block.key] = block
        else:
            body.append(block)
    source = Source(tuple(body), footnotes)
    _check(source)
    return source


def _chunks(text: str) -> Iterator[tuple[str, str]]:
    """Yield each block's first line and the rest of its words."""
    kept = "\n".join(line for line in text.splitlines() if not line.startswith(";"))
    for chunk in re.split(r"\n{2,}", kept.strip("\n")):
        head, _, words = chunk.partition("\n")
        yield head.strip(), " ".join(words.split("\n")).strip()


def _block(head: str, words: str, *, heading: int) -> Block:
    if head.startswith("#"):
        marks, _, title = head.partition(" ")
        return Block(f"heading-{heading}", Kind.HEADING, _pieces(title), level=len(marks))
    sign, rest = head[0], head[1:].split()
    if sign not in "!@%" or not rest or not words:
        raise SourceError(head, "begins no block")
    key, flags = rest[0], set(rest[1:])
    pieces = _pieces(words)
    sides = _sides(flags)
    if sign == "!":
        return Block(key, Kind.TITLE, pieces)
    if sign == "%":
        return Block("^" + key, Kind.FOOTNOTE, pieces, numbered=True, sides=sides)
    item = 2 if "item2" in flags else int("item" in flags)
    return Block(
        key,
        Kind.ITEM if item else Kind.PARAGRAPH,
        pieces,
        level=item,
        numbered="plain" not in flags,
        sides=sides,
        suffixes=_suffixes(flags),
        moved="moved" in flags,
    )


def _sides(flags: set[str]) -> tuple[Side, ...]:
    return tuple(side for side in Side if f"only:{side.other}" not in flags)


def _suffixes(flags: set[str]) -> dict[Side, str]:
    return {side: suffix for side in Side for suffix in ("bis", "ter", "alt") if f"{side}:{suffix}" in flags}


def _pieces(text: str) -> tuple[Piece, ...]:
    pieces: list[Piece] = []
    done = 0
    for found in _PIECE.finditer(text):
        if found.start() > done:
            pieces.append(Words(text[done : found.start()]))
        pieces.append(_marked(found))
        done = found.end()
    if done < len(text):
        pieces.append(Words(text[done:]))
    return tuple(pieces)


def _marked(found: re.Match[str]) -> Piece:
    if found["ref"]:
        return Reference(found["ref"])
    if found["note"]:
        return NoteMark("^" + found["note"])
    if found["split"] or found["merge"]:
        return Seam(Side.NEW if found["split"] else Side.OLD)
    return _change(found["change"])


def _change(marked: str) -> Change:
    words, bar, reading = marked.rpartition("|")
    old, arrow, new = words.partition("=>")
    letter, *reasons = reading.split() or [""]
    if not (bar and arrow and letter in SIGNIFICANCES and reasons) or old == new or not REASONS.issuperset(reasons):
        raise SourceError(marked, "is no change; write {old=>new|letter reason}")
    if (letter == "e") is not _EDITORIAL.issuperset(reasons):
        raise SourceError(marked, "gives a reason that its letter does not go with")
    return Change(old, new, SIGNIFICANCES[letter], tuple(reasons))


def _check(source: Source) -> None:
    """Raise SourceError for keys that are used twice or lead nowhere."""
    blocks = [block for block in source.body if isinstance(block, Block)]
    keys = [block.key for block in blocks]
    if len(set(keys)) < len(keys):
        raise SourceError(", ".join(sorted({key for key in keys if keys.count(key) > 1})), "used as a key twice")
    moved = {block.key for block in blocks if block.moved}
    if moved != {place.key for place in source.body if isinstance(place, Place)}:
        raise SourceError(
            ", ".join(sorted(moved)), "moved blocks, each of which needs one place in the earlier revision"
        )
    for block in blocks:
        for piece in block.pieces:
            if isinstance(piece, Reference) and piece.key not in keys:
                raise SourceError(block.key, f"refers to {piece.key}, which is no block")
            if isinstance(piece, NoteMark) and piece.key not in source.footnotes:
                raise SourceError(block.key, f"marks {piece.key}, which is no footnote")
