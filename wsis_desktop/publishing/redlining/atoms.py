"""What a paragraph is made of in a redline: its label, tags, words, footnote marks, cells and its end."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from wsis_desktop.model.revision import Kind, Paragraph, TagPlace

CELL_END: Final = " | "
# A bare number or letter has a full stop behind it, in scripts that have one.
_STOPPED: Final = re.compile(r"[\dA-Za-zÀ-ÿА-Яа-яЁё]$")
_IDEOGRAPHS: Final = "\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff"
_TOKEN: Final = re.compile(rf"[{_IDEOGRAPHS}]|[^\W{_IDEOGRAPHS}]+|\s|[^\w\s]")


class Sort(StrEnum):
    """What an atom is."""

    LABEL = "label"
    GAP = "gap"
    TAG = "tag"
    WORDS = "words"
    NOTE = "note"
    CELL = "cell"
    END = "end"


@dataclass(frozen=True, slots=True)
class Atom:
    """A part of a paragraph that stays, comes or goes as one; `note` is the index of the footnote whose mark it is."""

    sort: Sort
    text: str
    paragraph: Paragraph
    note: int = -1


def printed(paragraph: Paragraph) -> str:
    """Return a paragraph's label as it is printed before its words; empty when it has none.

    A heading's number has a full stop, `II.`, but not `Annex II`.
    """
    label = paragraph.label
    if label is None:
        return ""
    named = paragraph.kind is Kind.HEADING and label.prefix
    return f"{label.printed}." if _STOPPED.search(label.printed) and not named else label.printed


def head(paragraph: Paragraph) -> tuple[Atom, ...]:
    """Return what stands before a paragraph's own words."""
    label = printed(paragraph)
    before, after = (_tags(paragraph, place) for place in (TagPlace.BEFORE, TagPlace.AFTER))
    atoms = [Atom(Sort.TAG, f"{before} ", paragraph)] if before else []
    if label:
        atoms += [Atom(Sort.LABEL, label, paragraph), Atom(Sort.GAP, _gap(paragraph), paragraph)]
    if after:
        atoms.append(Atom(Sort.TAG, f"{after} ", paragraph))
    return tuple(atoms)


def _gap(paragraph: Paragraph) -> str:
    """Return what stands between a label and the words: a tab where words stand in line."""
    return "\t" if paragraph.kind in (Kind.PARAGRAPH, Kind.ITEM) else " "


def foot(paragraph: Paragraph) -> tuple[Atom, ...]:
    """Return what stands behind a paragraph's own words, its end among it."""
    tags = _tags(paragraph, TagPlace.END)
    end = Atom(Sort.END, "", paragraph)
    return (Atom(Sort.TAG, f" {tags}", paragraph), end) if tags else (end,)


def _tags(paragraph: Paragraph, place: TagPlace) -> str:
    return " ".join(tag.printed for tag in paragraph.tags if tag.place is place)


def note_marks(paragraph: Paragraph, notes: frozenset[int]) -> Iterator[tuple[int, Atom]]:
    """Yield the marks of those footnotes among `notes` that stand in a paragraph, each with its place in the text."""
    for mark in paragraph.marks:
        if mark.footnote in notes:
            yield min(mark.offset, len(paragraph.text)), Atom(Sort.NOTE, "", paragraph, mark.footnote)


def words(paragraph: Paragraph, text: str) -> Iterator[Atom]:
    """Yield a stretch of a paragraph's text; in a row of a table, the ends of cells are atoms of their own."""
    if paragraph.kind is not Kind.ROW:
        yield Atom(Sort.WORDS, text, paragraph)
        return
    for at, cell in enumerate(text.split(CELL_END)):
        if at:
            yield Atom(Sort.CELL, CELL_END, paragraph)
        if cell:
            yield Atom(Sort.WORDS, cell, paragraph)


def fine(atoms: Sequence[Atom]) -> list[Atom]:
    """Cut words into single ones, spaces and signs."""
    cut: list[Atom] = []
    for atom in atoms:
        if atom.sort is Sort.WORDS:
            cut += [Atom(Sort.WORDS, token, atom.paragraph) for token in _TOKEN.findall(atom.text)]
        else:
            cut.append(atom)
    return cut
