"""What a reading tells of a draft, and where two tellings part."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher

from tests.reading.typeset.drafts import Told
from wsis_desktop.model.revision import Kind, Revision

_INNER_HYPHEN = re.compile(r"(?<=\w)-(?=\w)")


def told(revision: Revision) -> list[Told]:
    """Return what a reading tells."""
    texts = [paragraph.text for paragraph in revision.paragraphs]
    return [
        Told(
            each.kind,
            each.printed_label,
            each.text,
            each.section,
            tuple((mark.offset, texts[mark.footnote]) for mark in each.marks),
        )
        for each in revision.paragraphs
    ]


def without_hyphens(side: Sequence[Told]) -> list[Told]:
    """Leave out the hyphens inside words: whether one at a line's end belongs to the word, no reader can always know."""
    return [_without_hyphens(each) for each in side]


def _without_hyphens(each: Told) -> Told:
    notes = tuple(
        (offset - len(_INNER_HYPHEN.findall(each.text[: offset + 1])), _INNER_HYPHEN.sub("", text))
        for offset, text in each.notes
    )
    section = tuple(_INNER_HYPHEN.sub("", title) for title in each.section)
    return Told(each.kind, each.label, _INNER_HYPHEN.sub("", each.text), section, notes)


def first_difference(true: Sequence[Told], got: Sequence[Told]) -> str:
    """Return the first paragraph that differs, in words; empty when all are the same."""
    for at in range(max(len(true), len(got))):
        want = str(true[at]) if at < len(true) else "nothing"
        have = str(got[at]) if at < len(got) else "nothing"
        if want != have:
            return f"paragraph {at}:\n  written {want}\n  read    {have}"
    return ""


def share_read(true: Sequence[Told], got: Sequence[Told]) -> float:
    """Return which share of the paragraphs was read with its kind, label, words and notes, whatever its section."""
    want, have = ([each._replace(section=()) for each in side] for side in (true, got))
    blocks = SequenceMatcher(None, want, have, autojunk=False).get_matching_blocks()
    return sum(block.size for block in blocks) / max(len(want), len(have))


def differences(true: Sequence[Told], got: Sequence[Told]) -> Iterator[tuple[list[Told], list[Told]]]:
    """Yield the runs of paragraphs that were written otherwise than they were read; sections count for headings alone."""
    want, have = ([_bare(each) for each in side] for side in (true, got))
    for op, a0, a1, b0, b1 in SequenceMatcher(None, want, have, autojunk=False).get_opcodes():
        if op != "equal":
            yield list(true[a0:a1]), list(got[b0:b1])


def _bare(each: Told) -> Told:
    return each if each.kind is Kind.HEADING else each._replace(section=())
