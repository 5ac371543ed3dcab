"""A draft as its writer means it, before anyone sets it on pages: what every reading of it should give back."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from wsis_desktop.model.revision import Kind


class Told(NamedTuple):
    """What readers must agree on for one paragraph; `notes` are places of marks, each with the text of its footnote."""

    kind: Kind
    label: str
    text: str
    section: tuple[str, ...]
    notes: tuple[tuple[int, str], ...] = ()

    def __str__(self) -> str:
        notes = "".join(f" ^{offset}:{text[:30]}" for offset, text in self.notes)
        return f"{self.kind.value} [{self.label}] {self.text!r} in {' / '.join(self.section) or '-'}{notes}"


class Part(NamedTuple):
    """A paragraph of a cell; `label` is as it is shown, its stop included, and the sign of a bullet is not."""

    text: str
    label: str = ""
    bullet: bool = False

    def __str__(self) -> str:
        return f"{self.label} {self.text}" if self.label else self.text


@dataclass(frozen=True, slots=True)
class Piece:
    """A paragraph of a draft.

    `label` is as the draft prints it, with its stop. `level` is the depth of a heading or of an item, from 1. `marks` are
    places in the text and footnotes' places in `Draft.notes`. A row has `cells`, and its text is theirs; those that hold
    more than one paragraph, or items of a list, are told by their places in `parted`.
    """

    kind: Kind
    text: str
    label: str = ""
    level: int = 0
    marks: tuple[tuple[int, int], ...] = ()
    cells: tuple[str, ...] = ()
    quoted: bool = False
    bullet: bool = False
    parted: tuple[tuple[int, tuple[Part, ...]], ...] = ()

    def parts(self, at: int) -> tuple[Part, ...]:
        """Return the paragraphs of a cell."""
        return dict(self.parted).get(at, (Part(self.cells[at]),))

    @property
    def is_annex(self) -> bool:
        """Tell the heading of an annex, whose label may stand on a line of its own: no sign ends it."""
        return self.kind is Kind.HEADING and self.label[-1:].isascii() and self.label[-1:].isalnum()

    @property
    def bare_label(self) -> str:
        """Return the label as a reading gives it."""
        return self.label.rstrip(" .:、-")


@dataclass(frozen=True, slots=True)
class Draft:
    """A title, the pieces that follow it, and the footnotes in the order of their marks."""

    title: str
    pieces: tuple[Piece, ...]
    notes: tuple[str, ...]
    symbol: str
    date: str
    contents: bool = False

    def told(self) -> list[Told]:
        """Return what a reading of the draft should tell."""
        chain: list[tuple[int, str]] = []
        found = [Told(Kind.TITLE, "", self.title, ())]
        of_note: dict[int, tuple[str, ...]] = {}
        for piece in self.pieces:
            if piece.kind is Kind.HEADING:
                chain = [each for each in chain if each[0] < piece.level]
            section = tuple(title for _, title in chain)
            notes = tuple((offset, self.notes[note]) for offset, note in piece.marks)
            of_note |= {note: section for _, note in piece.marks}
            found.append(Told(piece.kind, piece.bare_label, piece.text, section, notes))
            if piece.kind is Kind.HEADING:
                chain.append((piece.level, piece.text or piece.bare_label))
        found += [Told(Kind.FOOTNOTE, str(at + 1), text, of_note[at]) for at, text in enumerate(self.notes)]
        return found
