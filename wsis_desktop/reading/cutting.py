"""What is no part of a paragraph's text is cut out of its block; places, notes, remarks and changes follow the text."""

from __future__ import annotations

from dataclasses import dataclass, replace

from wsis_desktop.model.region import Region, WordPlace
from wsis_desktop.model.remark import Remark
from wsis_desktop.model.revision import MarkedRun
from wsis_desktop.reading.blocks import Block, NoteRef


def cut_out(block: Block, start: int, end: int) -> Block:
    """Return the block without the characters from `start` to before `end`."""
    if start >= end:
        return block
    cut = _Cut(start, end)
    return replace(
        block,
        text=block.text[:start] + block.text[end:],
        places=[moved for place in block.places if (moved := cut.place(place))],
        notes=[NoteRef(cut.after(note.offset), note.key) for note in block.notes],
        remarks=[cut.remark(remark) for remark in block.remarks],
        changes=tuple(kept for change in block.changes if (kept := cut.change(change))),
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

    def place(self, place: WordPlace) -> WordPlace | None:
        """Return a word's place; None when the word was cut out."""
        start, end = self.after(place.start), self.after(place.end)
        if start >= end:
            return None
        length, left = place.end - place.start, end - start
        if left == length or self.start <= place.start < place.end <= self.end:
            return WordPlace(start, end, place.region)
        if place.start < self.start and place.end > self.end:
            return WordPlace(start, end, place.region)
        # A label or a tag ran into the word: the word keeps its share of the region, as if its letters were equally wide.
        region, share = place.region, (place.region.x1 - place.region.x0) * left / length
        if place.start < self.start:
            return WordPlace(start, end, Region(region.page, region.x0, region.y0, region.x0 + share, region.y1))
        return WordPlace(start, end, Region(region.page, region.x1 - share, region.y0, region.x1, region.y1))
