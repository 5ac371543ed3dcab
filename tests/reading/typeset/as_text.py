"""Drafts written as plain text, which says nothing of headings, tables and notes but by its words and marks."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from random import Random

from tests.reading.typeset.drafts import Draft, Piece, Told
from tests.reading.typeset.written import Written, bits_of, wrapped
from wsis_desktop.model.revision import Kind


@dataclass(frozen=True, slots=True)
class Manner:
    """How a file is written: `width` of its lines, 0 for lines as long as paragraphs, and how far items stand in."""

    width: int
    items: int
    first_line: int
    annex: str
    windows: bool
    marked: bool


def manner_of(seed: int) -> Manner:
    """Return the manner of this seed."""
    random = Random(seed)  # noqa: S311  # a seed, no secret
    return Manner(
        width=random.choice((0, 66, 72, 100)),
        items=random.choice((0, 2, 4)),
        first_line=random.choice((0, 0, 4)),
        annex=random.choice(("line", "break")),
        windows=random.random() < 0.3,
        marked=random.random() < 0.3,
    )


def write_text(draft: Draft, seed: int) -> Written:
    """Write a draft in the manner of this seed."""
    manner = manner_of(seed)
    parts = [_wrapped(draft.title, manner)]
    parts += [_part(piece, manner) for piece in draft.pieces]
    parts += [_wrapped(f"[{at}] {text}", manner) for at, text in enumerate(draft.notes, start=1)]
    text = "\n\n".join(parts) + "\n"
    text = text.replace("\n", "\r\n") if manner.windows else text
    data = text.encode("utf-8-sig" if manner.marked else "utf-8")
    return Written(f"draft-{seed}.txt", data, draft, as_far_as_text_says(draft.told()), manner)


def as_far_as_text_says(told: Iterable[Told]) -> list[Told]:
    """Return what a text tells: the words, the labels, and footnotes with their marks."""
    kinds = {Kind.FOOTNOTE: Kind.FOOTNOTE}
    return [each._replace(kind=kinds.get(each.kind, Kind.PARAGRAPH), section=()) for each in told]


def _part(piece: Piece, manner: Manner) -> str:
    text = "".join(bit.text + ("" if bit.note is None else f"[{bit.note + 1}]") for bit in bits_of(piece))
    label = "•" if piece.bullet else piece.label
    between = "\n" if piece.is_annex and manner.annex == "break" else " "
    before = " " * (manner.items * piece.level if piece.kind is Kind.ITEM else manner.first_line)
    if between == "\n":
        return f"{label}\n{text}"
    after = before if piece.kind is Kind.ITEM else ""
    return _wrapped(f"{label} {text}" if label else text, manner, before, after)


def _wrapped(text: str, manner: Manner, first: str = "", rest: str = "") -> str:
    if not manner.width:
        return first + text
    return wrapped(text, manner.width, first, rest)
