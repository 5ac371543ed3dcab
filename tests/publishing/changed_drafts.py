"""Drafts of words at random, and what became of them: edited, moved, split, joined, renumbered, with notes and tables."""

from __future__ import annotations

from dataclasses import dataclass, replace
from random import Random

from wsis_desktop.model.revision import (
    FootnoteMark,
    Format,
    Kind,
    Label,
    Paragraph,
    Revision,
    Tag,
    TagKind,
    TagPlace,
)

_WORDS = (
    *("harbour", "tide", "lantern", "quay", "pilot", "rope", "fish", "bell", "grain", "ship", "island", "guild"),
    *("the", "of", "and", "shall", "may", "not", "2030", "1,500", "30%", "[", "]", ",", ";", "“", "”", "’", "—"),
    *("café", "naïve", "‘open’", "co-operation", "<", "&", ">", "мир", "港口", "مرفأ"),
)
_TITLES = ("Access", "Finance", "Skills", "Review", "Means", "Climate")
_TYPOGRAPHY = str.maketrans({"“": '"', "”": '"', "’": "'", "—": "–"})


@dataclass(frozen=True, slots=True)
class Piece:
    """A paragraph before it has a place: notes are the texts of its footnotes, each with its place among the words."""

    kind: Kind
    words: tuple[str, ...]
    level: int = 0
    label: str = ""
    notes: tuple[tuple[int, str], ...] = ()
    tag: str = ""


def two_drafts(random: Random, length: int, *, own_marks: bool = True) -> tuple[Revision, Revision]:
    """Return a draft and what became of it; without `own_marks`, all footnotes are counted."""
    before = [_piece(random) for _ in range(random.randint(1, length))]
    after = _changed(random, before)
    return (
        _revision(before, own_marks=own_marks and random.random() < 0.3),
        _revision(after, own_marks=own_marks and random.random() < 0.3),
    )


def _piece(random: Random) -> Piece:
    kind = random.choices((Kind.PARAGRAPH, Kind.ITEM, Kind.HEADING, Kind.ROW), (10, 4, 2, 3))[0]
    if kind is Kind.HEADING:
        return Piece(kind, (random.choice(_TITLES), *_some(random, 1, 3)), random.randint(1, 3))
    words = _some(random, 1, 25)
    if kind is Kind.ROW:
        return Piece(kind, tuple(_in_cells(random, words)))
    notes = tuple((random.randint(0, len(words)), " ".join(_some(random, 2, 9))) for _ in range(random.random() < 0.2))
    label = random.choice(("", "1", "44 bis", "(a)", "OP6"))
    return Piece(kind, words, int(kind is Kind.ITEM), label, notes, random.choice(("", "", "", "[Agreed]")))


def _in_cells(random: Random, words: tuple[str, ...]) -> list[str]:
    cells = list(words)
    for _ in range(random.randint(1, 3)):
        cells.insert(random.randint(0, len(cells)), "|")
    return ["–", *cells, "–"]


def _some(random: Random, least: int, most: int) -> tuple[str, ...]:
    return tuple(random.choice(_WORDS) for _ in range(random.randint(least, most)))


def _changed(random: Random, before: list[Piece]) -> list[Piece]:
    after: list[Piece] = []
    for piece in before:
        after += _became(random, piece, after)
    for _ in range(random.randint(0, 2)):
        if after:
            after.insert(random.randrange(len(after) + 1), after.pop(random.randrange(len(after))))
    return after or [_piece(random)]


def _became(random: Random, piece: Piece, after: list[Piece]) -> list[Piece]:
    chance = random.randrange(12)
    if chance < 2:
        return [piece, _piece(random)][: 2 * chance]
    if chance < 4 and piece.kind is Kind.PARAGRAPH:
        return _split(random, piece) if chance == 2 else _joined(piece, after)
    if chance == 4:
        return [replace(piece, words=tuple(word.translate(_TYPOGRAPHY) for word in piece.words))]
    if chance < 8:
        return [replace(piece, words=_edited(random, piece.words), notes=_noted(random, piece))]
    return [_called_otherwise(random, piece, chance)]


def _called_otherwise(random: Random, piece: Piece, chance: int) -> Piece:
    if chance == 8 and piece.kind is not Kind.ROW:
        return replace(piece, label=random.choice(("", "2", "(b)")))
    if chance == 9 and piece.kind is not Kind.ROW:
        return replace(piece, kind=random.choice((Kind.PARAGRAPH, Kind.HEADING)), level=1, tag="", label="")
    return piece


def _split(random: Random, piece: Piece) -> list[Piece]:
    if len(piece.words) < 2:
        return [piece]
    cut = random.randint(1, len(piece.words) - 1)
    head = tuple(note for note in piece.notes if note[0] < cut)
    tail = tuple((at - cut, text) for at, text in piece.notes if at >= cut)
    return [replace(piece, words=piece.words[:cut], notes=head), replace(piece, words=piece.words[cut:], notes=tail)]


def _joined(piece: Piece, after: list[Piece]) -> list[Piece]:
    if not after or after[-1].kind is not Kind.PARAGRAPH:
        return [piece]
    first = after.pop()
    shifted = tuple((at + len(first.words), text) for at, text in piece.notes)
    return [replace(first, words=first.words + piece.words, notes=first.notes + shifted)]


def _noted(random: Random, piece: Piece) -> tuple[tuple[int, str], ...]:
    if random.random() < 0.3:
        return ()
    return tuple((at, f"{text} tide") for at, text in piece.notes)


def _edited(random: Random, words: tuple[str, ...]) -> tuple[str, ...]:
    edited = list(words)
    for _ in range(random.randint(1, 4)):
        at = random.randrange(len(edited))
        if edited[at] == "|":
            continue
        match random.randrange(3):
            case 0 if len(edited) > 1:
                del edited[at]
            case 1:
                edited.insert(at, random.choice(_WORDS))
            case _:
                edited[at] = random.choice(_WORDS)
    return tuple(edited)


def _revision(pieces: list[Piece], *, own_marks: bool) -> Revision:
    body: list[Paragraph] = []
    notes: list[str] = []
    for at, piece in enumerate(pieces):
        text = " ".join(piece.words)
        marks = []
        for words, note in sorted(piece.notes):
            marks.append(FootnoteMark(len(" ".join(piece.words[:words])), len(pieces) + len(notes)))
            notes.append(note)
        body.append(
            Paragraph(
                at,
                piece.kind,
                text,
                Label(piece.label, number=piece.label.strip("()")) if piece.label else None,
                level=piece.level,
                marks=tuple(marks),
                tags=(Tag(TagKind.AGREED, piece.tag, TagPlace.END),) if piece.tag else (),
            )
        )
    for at, note in enumerate(notes):
        printed = "*" * (at + 1) if own_marks else str(at + 1)
        body.append(Paragraph(len(pieces) + at, Kind.FOOTNOTE, note, Label(printed, number=printed)))
    return Revision("draft.txt", "0" * 64, Format.TEXT, "A draft", tuple(body), language="en")
