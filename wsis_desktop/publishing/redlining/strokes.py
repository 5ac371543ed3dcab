"""A link's two texts as one line of strokes: what both hold, what went and what came, to the letter.

What a comparison calls unchanged may still be written otherwise: other quotation marks, a hyphen at a line's end, a space
where the other text begins a paragraph. Those are strokes as well, without an edit, so that each side is whole.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from itertools import groupby, pairwise

from wsis_desktop.comparing.language.words import plain_key
from wsis_desktop.model.comparison import Comparison, Edit, Link, Side, Span, joined_text, part_spans
from wsis_desktop.model.revision import Paragraph
from wsis_desktop.publishing.redlining.atoms import Atom, Sort, fine, foot, head, note_marks, words
from wsis_desktop.publishing.redlining.notes import Notes
from wsis_desktop.publishing.runs import Mark


@dataclass(frozen=True, slots=True)
class Stroke:
    """One atom of a redline; of what is kept, `old` is how the earlier text has it.

    `writing` says that words only differ in how they are written, which is no edit.
    """

    mark: Mark
    atom: Atom
    old: Atom | None = None
    edit: Edit | None = None
    writing: bool = False

    @property
    def ends(self) -> bool:
        """Tell whether a paragraph ends here."""
        return self.atom.sort is Sort.END


def link_strokes(comparison: Comparison, link: Link, notes: Notes) -> tuple[Stroke, ...]:
    """Return the strokes of a link that has paragraphs on both sides."""
    old_spans, new_spans = _places(comparison, link)
    before = _groups(comparison.paragraphs(link, Side.OLD), old_spans, notes.of(Side.OLD))
    after = _groups(comparison.paragraphs(link, Side.NEW), new_spans, notes.of(Side.NEW))
    strokes: list[Stroke] = []
    for at, (old, new) in enumerate(zip(before, after, strict=True)):
        if at % 2:
            edit = weighed(link, at // 2)
            strokes += [Stroke(Mark.GONE, atom, edit=edit) for atom in old]
            strokes += [Stroke(Mark.CAME, atom, edit=edit) for atom in new]
        else:
            strokes += _aligned(old, new, notes)
    return tuple(_with_their_spaces(strokes))


def weighed(link: Link, at: int = 0) -> Edit | None:
    """Return an edit of a link, with the weight that the reader gave the link, if any; None where it has none."""
    if at >= len(link.edits):
        return None
    edit = link.edits[at]
    return replace(edit, significance=link.significance) if link.weighed_by_hand else edit


def _places(comparison: Comparison, link: Link) -> tuple[list[Span], list[Span]]:
    """Return where the edits of a link stand on each side; words of one side only stand behind the space before them."""
    old, new = (joined_text(comparison.paragraphs(link, side)) for side in Side)
    return (
        [edit.old or _behind_space(edit.old, old, new[: edit.new.start]) for edit in link.edits],
        [edit.new or _behind_space(edit.new, new, old[: edit.old.start]) for edit in link.edits],
    )


def _behind_space(place: Span, text: str, before: str) -> Span:
    at = place.start
    if before.endswith(" ") and not text[:at].endswith(" ") and text[at : at + 1] == " ":
        return Span(at + 1, at + 1)
    return place


def _with_their_spaces(strokes: Sequence[Stroke]) -> list[Stroke]:
    """Let the space before or behind words that came or went come or go with them."""
    given = list(strokes)
    for at, stroke in enumerate(given):
        if stroke.writing and stroke.atom.text.isspace():
            beside = [given[near] for near in (at - 1, at + 1) if 0 <= near < len(given)]
            edit = next((each.edit for each in beside if each.edit and each.mark is stroke.mark), None)
            if edit is not None:
                given[at] = replace(stroke, edit=edit, writing=False)
    return given


def one_sided(paragraphs: Sequence[Paragraph], mark: Mark, notes: frozenset[int], edit: Edit | None) -> list[Stroke]:
    """Return the strokes of paragraphs that stand on one side only."""
    (atoms,) = _groups(paragraphs, [], notes)
    return [Stroke(mark, atom, edit=edit) for atom in atoms]


# -- one side, cut where its edits begin and end ---------------------------------------------------------------------


def _groups(paragraphs: Sequence[Paragraph], spans: Sequence[Span], notes: frozenset[int]) -> list[list[Atom]]:
    """Return the atoms before the first edit, in it, between it and the second, and so on."""
    starts, ends = [span.start for span in spans], [span.end for span in spans]
    groups: list[list[Atom]] = [[] for _ in range(2 * len(spans) + 1)]

    def holding(at: int) -> list[Atom]:
        """Return the group of the character at a place."""
        inside = bisect_right(starts, at) - 1
        over = bisect_right(ends, at)
        return groups[2 * inside + 1] if inside >= over else groups[2 * over]

    def meeting(at: int) -> list[Atom]:
        """Return the group of something that stands between two characters: outside of edits if it can."""
        inside = bisect_left(starts, at) - 1
        return groups[2 * inside + 1] if inside >= 0 and at < ends[inside] else groups[2 * (inside + 1)]

    last = len(paragraphs) - 1
    for number, (paragraph, part) in enumerate(zip(paragraphs, part_spans(paragraphs), strict=True)):
        meeting(part.start).extend(head(paragraph))
        marks = [(part.start + at, mark) for at, mark in note_marks(paragraph, notes)]
        for start, end in _stretches(part, [*starts, *ends, *(at for at, _ in marks)]):
            for at, mark in marks:
                if at == start:
                    meeting(start).append(mark)
            holding(start).extend(words(paragraph, paragraph.text[start - part.start : end - part.start]))
        for at, mark in marks:
            if at == part.end:
                meeting(at).append(mark)
        (groups[-1] if number == last else holding(part.end)).extend(foot(paragraph))
    return groups


def _stretches(part: Span, edges: Sequence[int]) -> Iterator[tuple[int, int]]:
    cuts = sorted({part.start, part.end, *(edge for edge in edges if part.start < edge < part.end)})
    yield from pairwise(cuts)


# -- what both sides hold --------------------------------------------------------------------------------------------


def _aligned(old: list[Atom], new: list[Atom], notes: Notes) -> Iterator[Stroke]:
    """Yield what stands between two edits: kept, but for what the two texts write otherwise."""
    start, end = _alike(_keys(old, Side.OLD, notes), _keys(new, Side.NEW, notes))
    yield from _kept(old[:start], new[:start])
    yield from _aligned_words(fine(old[start : len(old) - end]), fine(new[start : len(new) - end]), notes)
    yield from _kept(old[len(old) - end :], new[len(new) - end :])


def _aligned_words(old: list[Atom], new: list[Atom], notes: Notes) -> Iterator[Stroke]:
    """Yield what is left between atoms that are the same: only this is cut into words, where a label alone changed none."""
    before, after = _keys(old, Side.OLD, notes), _keys(new, Side.NEW, notes)
    start, end = _alike(before, after)
    yield from _kept(old[:start], new[:start])
    o, n = slice(start, len(old) - end), slice(start, len(new) - end)
    yield from _told_apart(old[o], new[n], before[o], after[n])
    yield from _kept(old[len(old) - end :], new[len(new) - end :])


def _keys(atoms: Iterable[Atom], side: Side, notes: Notes) -> list[tuple[object, ...]]:
    return [notes.key(side, atom) for atom in atoms]


def _told_apart(
    old: list[Atom], new: list[Atom], before: list[tuple[object, ...]], after: list[tuple[object, ...]]
) -> Iterator[Stroke]:
    """Yield what two texts write otherwise; signs are held against each other as what they mean, not as they are drawn.

    Words find each other first, and spaces and marks of notes beside them, which alone would hold words apart.
    """
    meant_before, meant_after = _meant(old, before), _meant(new, after)
    light = {key for atom, key in zip(new, meant_after, strict=True) if atom.text.isspace() or atom.sort is Sort.NOTE}
    matcher = SequenceMatcher(light.__contains__, meant_before, meant_after, autojunk=False)
    for tag, a, b, c, d in matcher.get_opcodes():
        if tag == "equal":
            for was, came, one, other in zip(old[a:b], new[c:d], before[a:b], after[c:d], strict=True):
                yield from _kept([was], [came]) if one == other else _rewritten([was], [came])
        else:
            yield from _rewritten(old[a:b], new[c:d])


def _meant(atoms: Sequence[Atom], keys: Sequence[tuple[object, ...]]) -> list[tuple[object, ...]]:
    """Return keys that are the same for signs that count as one: quotation marks, dashes, kinds of spaces."""
    return [
        (Sort.WORDS, plain_key(atom.text)) if atom.sort is Sort.WORDS else key
        for atom, key in zip(atoms, keys, strict=True)
    ]


def _rewritten(old: Sequence[Atom], new: Sequence[Atom]) -> Iterator[Stroke]:
    writing = all(atom.sort is Sort.WORDS for atom in (*old, *new))
    yield from (Stroke(Mark.GONE, atom, writing=writing) for atom in old)
    yield from (Stroke(Mark.CAME, atom, writing=writing) for atom in new)


def _alike(before: Sequence[object], after: Sequence[object]) -> tuple[int, int]:
    """Return how many are the same at the beginning and, of the rest, at the end."""
    most = min(len(before), len(after))
    start = next((at for at in range(most) if before[at] != after[at]), most)
    end = next((at for at in range(most - start) if before[-1 - at] != after[-1 - at]), most - start)
    return start, end


def _kept(old: Sequence[Atom], new: Sequence[Atom]) -> Iterator[Stroke]:
    """Yield what is the same on both sides; words that were cut to be held against others are whole again."""
    for key, pairs in groupby(zip(old, new, strict=True), _word_of):
        if key is None:
            yield from (Stroke(Mark.KEPT, after, before) for before, after in pairs)
        else:
            befores, afters = zip(*pairs, strict=True)
            yield Stroke(Mark.KEPT, _whole(afters), _whole(befores))


def _word_of(pair: tuple[Atom, Atom]) -> tuple[int, int] | None:
    """Return which paragraphs a pair's words belong to; None for what is no words."""
    old, new = pair
    return (old.paragraph.index, new.paragraph.index) if old.sort is new.sort is Sort.WORDS else None


def _whole(atoms: Sequence[Atom]) -> Atom:
    return atoms[0] if len(atoms) == 1 else Atom(Sort.WORDS, "".join(atom.text for atom in atoms), atoms[0].paragraph)
