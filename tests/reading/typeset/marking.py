"""Drafts with changes in them: one text that holds both, with signs around what came and what went.

Signs of Unicode's private use travel with the words through every writer, which knows nothing of them; who draws the words
takes them out again and marks what stood between them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from random import Random

from tests.reading.typeset.composing import compose
from tests.reading.typeset.drafts import Draft, Piece
from wsis_desktop.model.revision import Kind, TextSide

CAME, WENT, ENDS = "\ue000", "\ue001", "\ue002"
SIGNS = re.compile(f"([{CAME}{WENT}{ENDS}])")
_WITHOUT = {
    TextSide.BEFORE: re.compile(f"{CAME}[^{ENDS}]*{ENDS}"),
    TextSide.AFTER: re.compile(f"{WENT}[^{ENDS}]*{ENDS}"),
}
_WORD = re.compile(r"[^\W\d_]{2,}")
_LEAST_WORDS = 4


@dataclass(frozen=True, slots=True)
class MarkedDraft:
    """A draft whose words hold signs, and the two texts that it is."""

    both: Draft
    before: Draft
    after: Draft

    def on(self, side: TextSide) -> Draft:
        """Return one of the two."""
        return self.before if side is TextSide.BEFORE else self.after


def compose_marked(seed: int) -> MarkedDraft:
    """Return the draft of this seed with changes in it: of words, of stops, of rows, and of whole paragraphs."""
    random = Random(seed)  # noqa: S311  # a seed, no secret
    draft = replace(compose(seed), contents=False)
    editor = _Editor(random)
    pieces = tuple(piece for old in draft.pieces for piece in editor.pieces(old))
    both = replace(draft, pieces=pieces, notes=tuple(map(editor.note, draft.notes)))
    return MarkedDraft(both, _side(both, TextSide.BEFORE), _side(both, TextSide.AFTER))


def _side(both: Draft, side: TextSide) -> Draft:
    pieces = (_piece_on(piece, side) for piece in both.pieces)
    notes = tuple(text_on(note, side) for note in both.notes)
    return replace(both, pieces=tuple(piece for piece in pieces if piece.text or piece.label), notes=notes)


def text_on(text: str, side: TextSide) -> str:
    """Return what a text says on one side."""
    return " ".join(SIGNS.sub("", _WITHOUT[side].sub("", text)).split())


def _piece_on(piece: Piece, side: TextSide) -> Piece:
    marks = tuple((len(text_on(piece.text[:offset], side)), note) for offset, note in piece.marks)
    cells = tuple(text_on(cell, side) for cell in piece.cells)
    text = re.sub(" +", " ", " | ".join(cells)).strip() if any(cells) else "" if cells else text_on(piece.text, side)
    return replace(piece, text=text, label="" if piece.bullet else text_on(piece.label, side), marks=marks, cells=cells)


@dataclass(slots=True)
class _Editor:
    """Changes a draft here and there."""

    random: Random

    def pieces(self, piece: Piece) -> Iterator[Piece]:
        """Yield what becomes of a piece: itself, changed or not, with a new one behind it or not."""
        random = self.random
        whole = piece.kind in {Kind.PARAGRAPH, Kind.ITEM} and not piece.marks and not piece.text.endswith(":")
        draw = random.random()
        if whole and draw < 0.07:
            yield _whole(piece, WENT)
        elif whole and draw < 0.14:
            yield piece
            yield _whole(replace(piece, text=self._words(piece.text, 6, 30), label=self._next(piece)), CAME)
        elif piece.kind is Kind.ROW:
            yield self._row(piece) if draw < 0.4 else piece
        elif draw < (0.3 if piece.kind is Kind.HEADING else 0.6):
            yield self._edited(piece)
        else:
            yield piece

    def note(self, text: str) -> str:
        """Return a footnote, changed or not."""
        return self._changed(text) if self.random.random() < 0.3 else text

    def _next(self, piece: Piece) -> str:
        """Return the number of a paragraph that came behind another."""
        if not piece.label or not piece.label[0].isdecimal():
            return piece.label and f"{piece.label[:-1]} bis{piece.label[-1:]}"
        return f"{piece.label.split(' ')[0].rstrip('.')} quater."

    def _row(self, piece: Piece) -> Piece:
        cells = list(piece.cells)
        at = self.random.randrange(len(cells))
        cells[at] = f"{WENT}{cells[at]}{ENDS} {CAME}{self.random.randint(2, 99)}{ENDS}" if cells[at] else ""
        return replace(piece, cells=tuple(cells), text=" | ".join(cells))

    def _edited(self, piece: Piece) -> Piece:
        """Change the words between the marks of footnotes, whose places stay."""
        text, marks, at = "", [], 0
        for offset, note in sorted(piece.marks):
            text += self._changed(piece.text[at:offset])
            marks.append((len(text), note))
            at = offset
        rest = piece.text[at:]
        return replace(piece, text=text + (self._changed(rest) if len(rest) > 1 else rest), marks=tuple(marks))

    def _changed(self, text: str) -> str:
        """Change some words, neither the first nor the last: there a reader could not tell one paragraph from another."""
        words = text.split(" ")
        for _ in range(self.random.choice((1, 1, 2, 3))):
            free = [at for at in range(1, len(words) - 1) if not SIGNS.search("".join(words[at - 1 : at + 2]))]
            if len(words) < _LEAST_WORDS or not free:
                break
            words = self._change(words, self.random.choice(free))
        return " ".join(words)

    def _change(self, words: list[str], at: int) -> list[str]:
        random, word = self.random, words[at]
        set_as = str.upper if word.isupper() and words[at - 1].isupper() else str
        stop = word[-1:] if word[-1:] in ",;" else ""
        match random.randrange(5):
            case 0:  # other words for one, or for several
                last = min(at + random.choice((1, 1, 2, 5)), len(words) - 1)
                if SIGNS.search("".join(words[at:last])):
                    last = at + 1
                went = " ".join(words[at:last])
                return [*words[:at], f"{WENT}{went}{ENDS}", f"{CAME}{set_as(self._some())}{ENDS}", *words[last:]]
            case 1:  # words that come
                came = f"{CAME}{set_as(self._some())}{ENDS}"
                return [*words[: at + 1], came, *words[at + 1 :]] if not stop else words
            case 2:  # words that go
                return [*words[:at], f"{WENT}{word}{ENDS}", *words[at + 1 :]]
            case 3:  # a stop that comes or goes
                sign = f"{WENT}{stop}{ENDS}" if stop else f"{CAME},{ENDS}"
                return [*words[:at], (word[:-1] if stop else word) + sign, *words[at + 1 :]]
            case _:  # another ending
                if not _WORD.fullmatch(word):
                    return words
                return [
                    *words[:at],
                    f"{word[:-1]}{WENT}{word[-1]}{ENDS}{CAME}{set_as(random.choice('aeost'))}{ENDS}",
                    *words[at + 1 :],
                ]

    def _some(self) -> str:
        return self._words("inclusive and sustainable access for all countries of the world in each region", 1, 5)

    def _words(self, source: str, least: int, most: int) -> str:
        words = [word for word in SIGNS.sub("", source).split(" ") if _WORD.fullmatch(word)] or ["access"]
        chosen = [self.random.choice(words) for _ in range(self.random.randint(least, most))]
        text = " ".join(chosen).lower()
        return text if most < 6 else f"{text[0].upper()}{text[1:]}."


def _whole(piece: Piece, sign: str) -> Piece:
    label = "•" if piece.bullet else piece.label
    label = f"{sign}{label}{ENDS}" if label else ""
    return replace(piece, text=f"{sign}{piece.text}{ENDS}", label=label)
