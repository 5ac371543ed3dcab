"""What is no part of a paragraph's text is cut out of its block; all that stands at offsets of the text follows it."""

from __future__ import annotations

from dataclasses import dataclass, replace

from wsis_desktop.model.remark import Remark
from wsis_desktop.model.revision import MarkedRun
from wsis_desktop.reading.blocks.block import Block, NoteRef


def cut_out(block: Block, start: int, end: int) -> Block:
    """Return the block without the characters from `start` to before `end`."""
    if start >= end:
        return block
    cut = _Cut(start, end)
    return replace(
        block,
        text=block.text[:start] + block.text[end:],
        places=block.places.without(start, end),
        notes=[NoteRef(cut.after(note.offset), note.key) for note in block.notes],
        remarks=[cut.remark(remark) for remark in block.remarks],
        changes=tuple(kept for change in block.changes if (kept := cut.change(change))),
        unsure_breaks=tuple(cut.after(each) for each in block.unsure_breaks),
    )


def trimmed(block: Block) -> Block:
    """Return the block without spaces at its head and end."""
    text = block.text
    return cut_out(cut_out(block, len(text.rstrip()), len(text)), 0, len(text) - len(text.lstrip()))


@dataclass(frozen=True, slots=True)
class _Cut:
    """The characters that are cut out, and where everything else falls then."""

    start: int
    end: int

    def after(self, offset: int) -> int:
        """Return where an offset falls."""
        return offset if offset <= self.start else max(self.start, offset - (self.end - self.start))

    def remark(self, remark: Remark) -> Remark:
        return remark if remark.offset is None else replace(remark, offset=self.after(remark.offset))

    def change(self, change: MarkedRun) -> MarkedRun | None:
        """Return a marked run; None when it marked nothing but what was cut out."""
        start, end = self.after(change.start), self.after(change.end)
        return None if start == end and change.start < change.end else replace(change, start=start, end=end)
