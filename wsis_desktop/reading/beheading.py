"""Labels, bullets and tags are split off a block: what is left is the paragraph's own words."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from wsis_desktop.model.revision import Kind, Label, TagPlace, TextSide
from wsis_desktop.reading.blocks.block import Block
from wsis_desktop.reading.blocks.cutting import cut_out
from wsis_desktop.reading.conventions.nesting import is_item_label
from wsis_desktop.reading.labels import Head, before_the_next, find_head
from wsis_desktop.reading.labels.tagging import leading_tags, tags_between, trailing_tags

_UNTAGGED = (Kind.TITLE, Kind.ROW, Kind.FOOTNOTE)
# What a name is made of, and what may follow it: `J. Smith`, `E. de la Cruz, Chair`, `К. Иванов (Российская Федерация)`.
_CAPITALISED: Final = r"[^\W\d_a-zß-öø-ÿа-яё][^\W\d_]*(?:[-’'][^\W\d_]+)*"
_PERSON: Final = rf"(?:(?:de|da|dos?|del|la|van|von|der|den|al|el|bin|ben)\s)*{_CAPITALISED}(?:\s{_CAPITALISED}){{0,2}}"
_NAME: Final = re.compile(rf"{_PERSON}(?:,.{{1,60}}|\s?\(.{{1,60}}\))?")
# What people do in a record.
_SPEAKS: Final = re.compile(
    rf"{_PERSON}(?P<whence>\s?\([^()]{{1,60}}\))?(?:,[^,.;:]{{1,60}},)?\s(?:a |ha )?(?:"
    r"(?:said|says|spoke|asked|noted|stated|proposed|suggested|agreed|supported|recalled|requested|replied|thanked|expressed|"
    r"presented|introduced|reported|pointed out|took the floor|dit|déclaré|proposé|demandé|estimé|rappelé|"
    r"dijo|dicho|propone|propuso|preguntó|señaló|recordó|сказала?|предложила?|заявила?|отметила?|спросила?|напомнила?)\b|:\s)"
)
_LETTER: Final = re.compile(r"[\[(\s]*([A-ZА-Я])[.)]\s")
# How far from its beginning a paragraph may still hold two numbers.
_LONGEST_NUMBERS: Final = 30
_FIRST_WORDS: Final = 300
_FIRST_LETTERS: Final = frozenset("AIАأ")
# One letter may be left out: that of a section that was struck.
_STEPS: Final = (1, 2)


@dataclass(slots=True)
class Beheaded:
    """A block without its label or bullet and its tags; `bullet` is empty when it had none."""

    block: Block
    bullet: str = ""


def behead(block: Block, after: str = "", before: str = "") -> Beheaded:
    """Split label and tags off a block; the label stays as it is where its format knew it.

    `after` is the last letter that labelled a paragraph before it, and `before` the next one that may; empty when none did.
    """
    if block.kind in (Kind.TITLE, Kind.ROW):
        return Beheaded(replace(block))
    if block.label is not None:
        block = _with_what_goes_on(replace(block), block.label)
        return Beheaded(_without_tags(block, in_item=block.label is not None and is_item_label(block.label)))
    if (renumbered := _without_both_numbers(block)) is not None:
        return Beheaded(
            _without_tags(renumbered, in_item=renumbered.label is not None and is_item_label(renumbered.label))
        )
    block = _without_leading(replace(block), TagPlace.BEFORE, in_item=False)
    head = find_head(block.text, heading=block.kind is Kind.HEADING, after=after)
    no_item = block.kind is not Kind.PARAGRAPH and block.kind is not Kind.ITEM
    if head is None or (head.label is None and no_item) or _is_initial(head, block, after, before):
        return Beheaded(_without_trailing(block))
    bullet = "" if head.label else block.text[head.start]
    tags = (*block.tags, *tags_between(block.text, head.start, head.end))
    cut = replace(cut_out(block, head.start, head.end), label=head.label, tags=tags)
    if bullet and not cut.tags and _is_labelled(cut.text):
        return replace(behead(cut, after, before), bullet=bullet)
    in_item = head.label is None or is_item_label(head.label)
    return Beheaded(_without_tags(cut, in_item=in_item), bullet)


def _is_labelled(text: str) -> bool:
    """Tell whether a label stands behind a bullet, as in a list whose bullets a word processor draws: `• (a) To agree`."""
    head = find_head(text)
    return head is not None and head.label is not None and head.end < len(text)


def _without_both_numbers(block: Block) -> Block | None:
    """Return a block that holds both its texts without the number that was struck at its head and the one that came there.

    Its label is what came: `8.10. We` was 8 and is 10. None where no number replaces another.
    """
    begun = [run for run in block.changes if run.start < _LONGEST_NUMBERS and run.end > run.start]
    if {run.side for run in begun} != {TextSide.BEFORE, TextSide.AFTER}:
        return None
    was, now = _head_of_text(block, TextSide.BEFORE), _head_of_text(block, TextSide.AFTER)
    if was is None or now is None or was[0].printed == now[0].printed:
        return None
    return replace(cut_out(block, 0, max(was[1], now[1])), label=now[0])


def _head_of_text(block: Block, side: TextSide) -> tuple[Label, int] | None:
    """Return the label with which one of a block's two texts begins, and where it ends in the block; None without one."""
    others = [run for run in block.changes if run.side is not side and run.start < _FIRST_WORDS]
    kept = [
        at for at in range(min(len(block.text), _FIRST_WORDS)) if not any(run.start <= at < run.end for run in others)
    ]
    head = find_head("".join(block.text[at] for at in kept), heading=block.kind is Kind.HEADING)
    if head is None or head.label is None or head.start:
        return None
    return head.label, kept[head.end] if head.end < len(kept) else len(block.text)


def _with_what_goes_on(block: Block, label: Label) -> Block:
    """Let a counted number take what its writer typed behind it, as a typed one does: 3 and `(a) Notes` are `3. (a)`."""
    if block.kind not in (Kind.PARAGRAPH, Kind.ITEM):
        return block
    before = before_the_next(label)
    head = find_head(before + block.text)
    if head is None or head.label is None or head.start or head.end <= len(before):
        return block
    if not head.label.printed.startswith(label.printed) or head.label.printed == label.printed:
        return block
    return replace(cut_out(block, 0, head.end - len(before)), label=replace(head.label, computed=label.computed))


def _is_initial(head: Head, block: Block, after: str, before: str) -> bool:
    """Tell the initial of a person, `J. Smith`, from a letter that counts: a name follows, its neighbours are missing."""
    letter = head.label.printed if head.label else ""
    if block.kind is Kind.HEADING or len(letter) != 1 or not letter.isupper() or letter in _FIRST_LETTERS:
        return False
    words = block.text[head.end :].strip(" .")
    speaks = _SPEAKS.match(words)
    counts = (after and ord(letter) - ord(after) in _STEPS) or (before and ord(before) - ord(letter) in _STEPS)
    if counts:  # "B. Members agreed that" may well be a section; "B. Lee (Japan) agreed that" is none
        return speaks is not None and speaks["whence"] is not None
    return speaks is not None or _NAME.fullmatch(words) is not None


def letters_ahead(blocks: Sequence[Block]) -> list[str]:
    """Return for each block the capital letter that the next one begins with of those that a letter may label."""
    ahead: list[str] = []
    letter = ""
    for block in reversed(blocks):
        ahead.append(letter)
        found = _LETTER.match(block.text)
        letter = found[1] if found else letter
    return ahead[::-1]


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
