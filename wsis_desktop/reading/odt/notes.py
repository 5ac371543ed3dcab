"""Footnotes and endnotes of an OpenDocument text: each stands where its mark does, numbered in the order of the text."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from lxml import etree

from wsis_desktop.model.revision import Kind
from wsis_desktop.reading.blocks.block import Block
from wsis_desktop.reading.blocks.counting import Style, spell
from wsis_desktop.reading.blocks.gathering import Mark, tidy
from wsis_desktop.reading.labels import parse_label
from wsis_desktop.reading.odt.numbering import style_of
from wsis_desktop.reading.odt.package import OFFICE, TEXT
from wsis_desktop.reading.word_processing.word_blocks import note_text
from wsis_desktop.reading.word_processing.xml_package import whole

_DEFAULT: Final = {"footnote": Style.DECIMAL, "endnote": Style.LOWER_ROMAN}
_THROUGHOUT: Final = "document"


@dataclass(frozen=True, slots=True)
class _Manner:
    """How notes of a kind are numbered: `first` is the first number; without `throughout` they begin anew somewhere."""

    style: Style
    first: int = 1
    throughout: bool = True


@dataclass(frozen=True, slots=True)
class _Note:
    key: str
    kind: str
    printed: str
    own: bool
    mark: Mark | None
    blocks: Sequence[Block]


class OdtNotes:
    """The notes of one file."""

    def __init__(self, roots: Sequence[etree._Element]) -> None:
        self._manners = {kind: _Manner(style) for kind, style in _DEFAULT.items()}
        self._notes: list[_Note] = []
        self._keys = 0
        for root in roots:
            for element in root.iterfind(f"{OFFICE}styles/{TEXT}notes-configuration"):
                kind = element.get(f"{TEXT}note-class", "")
                if kind in self._manners:
                    self._manners[kind] = _manner(element, _DEFAULT[kind])

    def new_key(self) -> str:
        """Return what the marks of the next note refer to."""
        self._keys += 1
        return f"note {self._keys}"

    def add(self, key: str, element: etree._Element, blocks: Sequence[Block], mark: Mark | None) -> None:
        """Take in a note whose text has been read; `mark` is what marks its place."""
        citation = element.find(f"{TEXT}note-citation")
        stated = citation.get(f"{TEXT}label") if citation is not None else None
        printed = tidy(stated or "".join(map(str, citation.itertext()))) if citation is not None else ""
        kind = element.get(f"{TEXT}note-class", "")
        self._notes.append(_Note(key, kind if kind in _DEFAULT else "footnote", printed, bool(stated), mark, blocks))

    def as_blocks(self) -> Iterator[Block]:
        """Yield a block for each note."""
        counts: Counter[str] = Counter()
        for note in self._notes:
            printed, manner = note.printed, self._manners[note.kind]
            if not note.own:
                if manner.throughout or not printed:
                    printed = spell(counts[note.kind] + manner.first, manner.style)
                counts[note.kind] += 1
            found = note_text(note.blocks, note.mark)
            if found.text:
                yield Block(Kind.FOOTNOTE, found.text, label=parse_label(printed), key=note.key, changes=found.changes)


def _manner(element: etree._Element, usual: Style) -> _Manner:
    stated = style_of(element)
    # Writers of such files agree on counting the start from 0, whatever the standard says.
    first = whole(element.get(f"{TEXT}start-value")) + 1
    throughout = element.get(f"{TEXT}start-numbering-at", _THROUGHOUT) == _THROUGHOUT
    return _Manner(usual if stated is Style.NONE else stated, first, throughout)
