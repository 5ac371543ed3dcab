"""Each revision as its readers see it, and the true list of what changed between the two.

`Rendition.paragraphs` stand in the order in which a reading must give them: title, headings and body, then the footnotes.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from typesetting.source import Block, Change, NoteMark, Reference, Seam, Source, Words
from wsis_desktop.model.comparison import Op, Relation, Side, Significance
from wsis_desktop.model.revision import Kind

_HABITS = {Side.OLD: str.maketrans({"’": "'", "“": '"', "”": '"', "—": " – "}), Side.NEW: str.maketrans({})}
_ROMAN = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x")
_ORDER = tuple(Significance)


@dataclass(frozen=True, slots=True)
class Mark:
    """A footnote's number and the place in the text where it stands."""

    offset: int
    number: int


@dataclass(frozen=True, slots=True)
class SetParagraph:
    """A paragraph of one revision; `label` is without its full stop and empty when there is none."""

    kind: Kind
    label: str
    text: str
    level: int
    section: tuple[str, ...]
    marks: tuple[Mark, ...] = ()


@dataclass(frozen=True, slots=True)
class TrueEdit:
    """A change of words; offsets count over the link's texts joined by one newline, as those of an `Edit` do."""

    op: Op
    old: tuple[int, int]
    new: tuple[int, int]
    old_words: str
    new_words: str
    significance: Significance
    reasons: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class TrueLink:
    """What became of a block; `old` and `new` are places in the renditions' paragraphs."""

    old: tuple[int, ...]
    new: tuple[int, ...]
    relation: Relation
    moved: bool
    renumbered: bool
    retitled: bool
    significance: Significance
    edits: tuple[TrueEdit, ...]

    @property
    def changed(self) -> bool:
        """Tell whether there is anything to say about it, a new number included."""
        return self.relation is not Relation.UNCHANGED or self.moved or self.renumbered


@dataclass(frozen=True, slots=True)
class Rendition:
    """One revision, and where each block's paragraphs stand in it."""

    side: Side
    paragraphs: tuple[SetParagraph, ...]
    places: dict[str, tuple[int, ...]]


@dataclass(slots=True)
class _Woven:
    """A block's text on both sides, paragraphs joined by a newline, with the edits between."""

    texts: dict[Side, str] = field(default_factory=lambda: dict.fromkeys(Side, ""))
    marks: dict[Side, list[tuple[int, str]]] = field(default_factory=lambda: {side: [] for side in Side})
    edits: list[TrueEdit] = field(default_factory=list)

    def add(self, old: str, new: str) -> None:
        self.texts[Side.OLD] += old.translate(_HABITS[Side.OLD])
        self.texts[Side.NEW] += new.translate(_HABITS[Side.NEW])

    def add_change(self, change: Change) -> None:
        before = {side: len(self.texts[side]) for side in Side}
        self.add(change.old, change.new)
        old, new = (self.texts[side][before[side] :] for side in Side)
        op = Op.REPLACE if old and new else Op.DELETE if old else Op.INSERT
        spans = tuple((before[side], len(self.texts[side])) for side in Side)
        self.edits.append(TrueEdit(op, spans[0], spans[1], old, new, change.significance, change.reasons))


def renditions(source: Source) -> tuple[Rendition, Rendition]:
    """Return the earlier and the later revision."""
    labels = {side: _labels(source, side) for side in Side}
    return _rendition(source, Side.OLD, labels), _rendition(source, Side.NEW, labels)


def true_links(source: Source, old: Rendition, new: Rendition) -> tuple[TrueLink, ...]:
    """Return what became of each block, in the order of the source, footnotes last."""
    labels = {side: _labels(source, side) for side in Side}
    blocks = [block for block in source.body if isinstance(block, Block)]
    return tuple(_link(block, labels, old, new) for block in (*blocks, *source.footnotes.values()))


def _rendition(source: Source, side: Side, labels: dict[Side, dict[str, tuple[str, ...]]]) -> Rendition:
    paragraphs: list[SetParagraph] = []
    places: dict[str, tuple[int, ...]] = {}
    chain: tuple[str, ...] = ()
    cited: dict[str, tuple[str, ...]] = {}
    for block in source.ordered(side):
        woven = _weave(block, labels)
        if block.kind is Kind.HEADING:
            chain = chain[: block.level - 1]
        parts = _parts(block, woven, side, labels, chain)
        places[block.key] = tuple(range(len(paragraphs), len(paragraphs) + len(parts)))
        paragraphs.extend(parts)
        cited |= {key: chain for _, key in woven.marks[side]}
        if block.kind is Kind.HEADING:
            chain = (*chain, parts[0].text)
    for key, section in cited.items():
        block = source.footnotes[key]
        places[key] = (len(paragraphs),)
        paragraphs.extend(_parts(block, _weave(block, labels), side, labels, section))
    return Rendition(side, tuple(paragraphs), places)


def _parts(
    block: Block, woven: _Woven, side: Side, labels: dict[Side, dict[str, tuple[str, ...]]], chain: tuple[str, ...]
) -> list[SetParagraph]:
    """Cut a block's text of one revision into its paragraphs."""
    parts: list[SetParagraph] = []
    start = 0
    for at, text in enumerate(woven.texts[side].split("\n")):
        marks = tuple(
            Mark(offset - start, int(labels[side][key][0]))
            for offset, key in woven.marks[side]
            if start <= offset <= start + len(text)
        )
        own = labels[side].get(block.key, ())
        parts.append(SetParagraph(block.kind, own[at] if own else "", text, block.level, chain, marks))
        start += len(text) + 1
    return parts


def _weave(block: Block, labels: dict[Side, dict[str, tuple[str, ...]]]) -> _Woven:
    woven = _Woven()
    for piece in block.pieces:
        match piece:
            case Words(text):
                woven.add(text, text)
            case Change():
                woven.add_change(piece)
            case Seam(side):
                woven.add("\n" if side is Side.OLD else " ", "\n" if side is Side.NEW else " ")
            case NoteMark(key):
                for side in Side:
                    if key in labels[side]:
                        woven.marks[side].append((len(woven.texts[side]), key))
            case Reference(key):
                old, new = (labels[side][key][0] for side in Side)
                follows = Change(old, new, Significance.EDITORIAL, ("cross-reference-follows",))
                if old == new:
                    woven.add(old, new)
                else:
                    woven.add_change(follows)
    return woven


def _labels(source: Source, side: Side) -> dict[str, tuple[str, ...]]:
    """Return the labels of one revision's paragraphs and footnotes by block, one for each of its paragraphs there."""
    counter = _Counter()
    labels: dict[str, tuple[str, ...]] = {}
    cited: list[str] = []
    for block in source.ordered(side):
        cited.extend(piece.key for piece in block.pieces if isinstance(piece, NoteMark) and piece.key not in cited)
        if block.numbered and block.kind is not Kind.HEADING:
            parts = 1 + sum(piece == Seam(side) for piece in block.pieces)
            labels[block.key] = tuple(counter.next(block, side) for _ in range(parts))
    shown = [key for key in cited if side in source.footnotes[key].sides]
    return labels | {key: (str(at),) for at, key in enumerate(shown, start=1)}


@dataclass(slots=True)
class _Counter:
    number: int = 0
    letter: int = 0
    roman: int = 0

    def next(self, block: Block, side: Side) -> str:
        if block.level == 2:  # an item below an item
            self.roman += 1
            return f"({_ROMAN[self.roman - 1]})"
        self.roman = 0
        if block.level == 1:
            self.letter += 1
            return f"({chr(ord('a') + self.letter - 1)})"
        self.letter = 0
        if side in block.suffixes:
            return f"{self.number} {block.suffixes[side]}"
        self.number += 1
        return str(self.number)


def _link(block: Block, labels: dict[Side, dict[str, tuple[str, ...]]], old: Rendition, new: Rendition) -> TrueLink:
    places = {side: rendition.places.get(block.key, ()) for side, rendition in ((Side.OLD, old), (Side.NEW, new))}
    both = bool(places[Side.OLD] and places[Side.NEW])
    edits = tuple(_weave(block, labels).edits) if both else ()
    retitled = block.kind is Kind.HEADING and bool(edits)
    highest = max((edit.significance for edit in edits), key=_ORDER.index, default=Significance.EDITORIAL)
    return TrueLink(
        places[Side.OLD],
        places[Side.NEW],
        _relation(len(places[Side.OLD]), len(places[Side.NEW]), edited=bool(edits)),
        moved=block.moved,
        renumbered=both and labels[Side.OLD].get(block.key) != labels[Side.NEW].get(block.key),
        retitled=retitled,
        significance=highest if both else Significance.SUBSTANTIVE,
        edits=edits,
    )


def _relation(old: int, new: int, *, edited: bool) -> Relation:
    match (old, new):
        case (0, _):
            return Relation.ADDED
        case (_, 0):
            return Relation.DELETED
        case (1, 1):
            return Relation.EDITED if edited else Relation.UNCHANGED
        case (1, _):
            return Relation.SPLIT
        case (_, 1):
            return Relation.MERGED
    return Relation.RECAST
