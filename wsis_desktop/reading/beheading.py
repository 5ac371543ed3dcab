"""Labels, bullets and tags are split off a block: what is left is the paragraph's own words."""

from __future__ import annotations

from dataclasses import dataclass, replace

from wsis_desktop.model.revision import Kind, TagPlace
from wsis_desktop.reading.blocks import Block
from wsis_desktop.reading.cutting import cut_out
from wsis_desktop.reading.labels import find_head
from wsis_desktop.reading.labels.tagging import leading_tags, tags_between, trailing_tags
from wsis_desktop.reading.nesting import is_item_label

_UNTAGGED = (Kind.TITLE, Kind.ROW, Kind.FOOTNOTE)


@dataclass(slots=True)
class Beheaded:
    """A block without its label or bullet and its tags; `bullet` is empty when it had none."""

    block: Block
    bullet: str = ""


def behead(block: Block, after: str = "") -> Beheaded:
    """Split label and tags off a block; the label stays as it is where its format knew it.

    `after` is the last letter that labelled a paragraph before it; empty when none did.
    """
    if block.kind in (Kind.TITLE, Kind.ROW):
        return Beheaded(replace(block))
    if block.label is not None:
        return Beheaded(_without_tags(replace(block), in_item=is_item_label(block.label)))
    block = _without_leading(replace(block), TagPlace.BEFORE, in_item=False)
    head = find_head(block.text, heading=block.kind is Kind.HEADING, after=after)
    if head is None or (head.label is None and block.kind is not Kind.PARAGRAPH and block.kind is not Kind.ITEM):
        return Beheaded(_without_trailing(block))
    bullet = "" if head.label else block.text[head.start]
    tags = (*block.tags, *tags_between(block.text, head.start, head.end))
    cut = replace(cut_out(block, head.start, head.end), label=head.label, tags=tags)
    in_item = head.label is None or is_item_label(head.label)
    return Beheaded(_without_tags(cut, in_item=in_item), bullet)


def _without_tags(block: Block, *, in_item: bool) -> Block:
    return _without_trailing(_without_leading(block, TagPlace.AFTER, in_item=in_item))


def _without_leading(block: Block, place: TagPlace, *, in_item: bool) -> Block:
    """Cut the tags at the head; what consists of nothing else is the paragraph's text."""
    if block.kind in _UNTAGGED:
        return block
    tags, end = leading_tags(block.text, place, in_item=in_item)
    if not tags or end >= len(block.text):
        return block
    return replace(cut_out(block, 0, end), tags=(*block.tags, *tags))


def _without_trailing(block: Block) -> Block:
    """Cut the tags at the end."""
    if block.kind in _UNTAGGED:
        return block
    tags, start, end = trailing_tags(block.text)
    if not tags or not start:
        return block
    return replace(cut_out(block, start, end), tags=(*block.tags, *tags))
