"""Drafts written as Markdown, in the ways of those who write it by hand and of programs that convert to it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from random import Random

from tests.reading.typeset.drafts import Draft, Part, Piece
from tests.reading.typeset.written import Written, bits_of, headings_of, in_one_line, with_items_of_lists, wrapped
from wsis_desktop.model.revision import Kind

_BRACKETS = re.compile(r"[\[\]]")


@dataclass(frozen=True, slots=True)
class Manner:
    """How a file is written.

    `title` is marked by a `#`, underlined, or named in the front matter. `numbers` are typed, with an escaped stop, or begin
    items of lists. `notes` says where footnotes are defined. `width` is that of a line, 0 for lines as long as paragraphs.
    """

    title: str
    numbers: str
    nested: bool
    bullet: str
    annex: str
    notes: str
    contents: bool
    pipes: bool
    width: int
    emphasis: bool
    escaped: bool
    closed: bool


def manner_of(seed: int) -> Manner:
    """Return the manner of this seed."""
    random = Random(seed)  # noqa: S311  # a seed, no secret
    return Manner(
        title=random.choice(("#", "#", "underlined", "front")),
        numbers=random.choice(("escaped", "list", "list")),
        nested=random.random() < 0.5,
        bullet=random.choice(("-", "*", "+", "•")),
        annex=random.choice(("line", "break", "two")),
        notes=random.choice(("end", "end", "below")),
        contents=random.random() < 0.5,
        pipes=random.random() < 0.6,
        width=random.choice((0, 72, 100)),
        emphasis=random.random() < 0.4,
        escaped=random.random() < 0.4,
        closed=random.random() < 0.2,
    )


def write_markdown(draft: Draft, seed: int) -> Written:
    """Write a draft in the manner of this seed."""
    manner = manner_of(seed)
    told = with_items_of_lists(draft) if manner.numbers == "list" else draft.told()
    source = _Writer(draft, manner, Random(seed)).source()  # noqa: S311  # as above
    return Written(f"draft-{seed}.md", source.encode(), draft, told, manner)


@dataclass(slots=True)
class _Writer:
    draft: Draft
    manner: Manner
    random: Random
    parts: list[str] = field(default_factory=list)
    below: list[str] = field(default_factory=list)
    indent: int = 0

    def source(self) -> str:
        """Return the source."""
        self._title()
        if self.draft.contents and self.manner.contents:
            self._contents()
        rows: list[Piece] = []
        for piece in self.draft.pieces:
            if piece.kind is Kind.ROW:
                rows.append(piece)
                continue
            self._close_table(rows)
            if piece.kind is not Kind.ITEM:  # what is indented below a note would belong to it
                self.parts += self.below
                self.below = []
            if piece.kind is Kind.HEADING:
                self._heading(piece)
            else:
                self._paragraph(piece)
            self._notes_below(piece)
        self.parts += self.below
        self._close_table(rows)
        if self.manner.notes == "end":
            self.parts += [self._note(note) for note in range(len(self.draft.notes))]
        return "\n\n".join(self.parts) + "\n"

    def _notes_below(self, piece: Piece) -> None:
        if self.manner.notes == "below":
            self.below += [self._note(note) for _, note in piece.marks]

    def _title(self) -> None:
        title = self._escaped(self.draft.title)
        if self.manner.title == "front":
            self.parts.append(f'---\ntitle: "{self.draft.title}"\nlang: en\n---')
        elif self.manner.title == "underlined":
            self.parts.append(f"{title}\n{'=' * 20}")
        else:
            self.parts.append(self._closed("#", title))

    def _closed(self, marks: str, text: str) -> str:
        return f"{marks} {text} {marks}" if self.manner.closed else f"{marks} {text}"

    def _heading(self, piece: Piece) -> None:
        self.indent = 0
        marks = "#" * (piece.level + (self.manner.title != "front"))
        label, text = piece.label, self._escaped(piece.text)
        annex = piece.is_annex
        if annex and self.manner.annex == "two":
            self.parts.append(self._closed(marks, label))
            label = ""
        between = "<br>" if annex and self.manner.annex == "break" else " "
        self.parts.append(self._closed(marks, f"{label}{between}{text}" if label else text))

    def _paragraph(self, piece: Piece) -> None:
        text = "".join(
            self._words(bit.text) + ("" if bit.note is None else f"[^{bit.note + 1}]") for bit in bits_of(piece)
        )
        if piece.kind is Kind.ITEM:
            self._item(piece, text)
            return
        self.indent = 0
        if piece.quoted:
            self.parts.append(self._wrapped(text, "> ", "> "))
        elif not piece.label:
            self.parts.append(self._wrapped(text))
        elif self.manner.numbers == "list" and piece.bare_label.isdecimal():
            marker = f"{piece.label} "
            self.indent = len(marker) if self.manner.nested else 0
            self.parts.append(self._wrapped(marker + text, "", " " * len(marker)))
        else:
            label = piece.label.replace(".", "\\.") if piece.bare_label.isdecimal() else piece.label
            self.parts.append(self._wrapped(f"{label} {text}"))

    def _item(self, piece: Piece, text: str) -> None:
        marker = self.manner.bullet if piece.bullet else piece.label
        deeper = 4 * (piece.level - 1) if self.indent else 0
        before = " " * (self.indent + deeper)
        self.parts.append(self._wrapped(f"{marker} {text}", before, f"{before}{' ' * (len(marker) + 1)}"))

    def _wrapped(self, text: str, first: str = "", rest: str = "") -> str:
        if not self.manner.width:
            return first + text
        return wrapped(text, self.manner.width, first, rest)

    def _words(self, text: str) -> str:
        words = self._escaped(text).split(" ")
        if self.manner.emphasis and len(words) > 4:
            at = self.random.randrange(len(words) - 1)
            if words[at].isalpha():
                words[at] = self.random.choice(("*{}*", "**{}**", "_{}_")).format(words[at])
        return " ".join(words)

    def _escaped(self, text: str) -> str:
        return _BRACKETS.sub(lambda found: f"\\{found[0]}", text) if self.manner.escaped else text

    # -- notes, tables, contents ---------------------------------------------------------------------------------------

    def _note(self, note: int) -> str:
        return self._wrapped(f"[^{note + 1}]: {self._escaped(self.draft.notes[note])}", "", "    ")

    def _close_table(self, rows: list[Piece]) -> None:
        if not rows:
            return
        self.indent = 0
        cells = [[self._cell(piece.parts(column)) for column in range(len(piece.cells))] for piece in rows]
        lines = [cells[0], ["---"] * len(cells[0]), *cells[1:]]
        edge, close = ("| ", " |") if self.manner.pipes else ("", "")
        self.parts.append("\n".join(f"{edge}{' | '.join(line)}{close}" for line in lines))
        rows.clear()

    def _cell(self, parts: Sequence[Part]) -> str:
        """Return a cell, whose paragraphs are parted by tags."""
        bullet = self.manner.bullet.replace("+", "-")
        lines = [f"{bullet} {part.text}" if part.bullet else str(part) for part in parts]
        return "<br>".join(map(self._escaped, lines))

    def _contents(self) -> None:
        links = []
        for piece in headings_of(self.draft):
            words = in_one_line(piece)
            target = re.sub(r"[^\w -]", "", words.lower()).replace(" ", "-")
            links.append(f"{'  ' * (piece.level - 1)}- [{words}](#{target})")
        self.parts.append("\n".join(links))
