"""What a reader calls paragraphs, sections and revisions."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from pathlib import PurePath

from wsis_desktop.model.comparison import Comparison, Link, Relation, Side
from wsis_desktop.model.revision import Kind, Label, Paragraph, Revision
from wsis_desktop.publishing.speaking import counted, in_a_row, say

_KIND_WORDS: dict[Kind, str] = {
    Kind.TITLE: "Title",
    Kind.HEADING: "Heading",
    Kind.PARAGRAPH: "Unnumbered paragraph",
    Kind.ITEM: "Item",
    Kind.ROW: "Table row",
    Kind.FOOTNOTE: "Footnote",
}

_REVISION = re.compile(r"(?<![a-z])rev(?:ision)?[\s._-]{0,2}(\d{1,3})(?!\d)", re.IGNORECASE)
_ZERO = re.compile(r"(?<![a-z])zero[\s._-]?draft(?![a-z])", re.IGNORECASE)
_DRAFT = re.compile(r"(?<![a-z])draft[\s._-]{1,2}(\d{1,2})(?!\d)", re.IGNORECASE)
# An item that begins on its paragraph's own line: `7. (a)`, `(a) (i)`.
_ITEM = re.compile(r"[(（]?[^\W_]{1,5}[)）]")

Chain = tuple[str, ...]


def stage_name(words: str) -> str | None:
    """Return the stage of drafting that a symbol, title or file name tells: `Rev.2`, `Zero draft`, `Draft 3`."""
    if found := _REVISION.search(words):
        return f"Rev.{int(found[1])}"
    if _ZERO.search(words):
        return "Zero draft"
    if found := _DRAFT.search(words):
        return f"Draft {int(found[1])}"
    return None


def revision_name(revision: Revision) -> str:
    """Return what a revision is called: its symbol, its stage or the name of its file, and its side of tracked changes."""
    stem = PurePath(revision.file_name).stem
    return _with_side(revision.symbol or stage_name(stem) or stage_name(revision.title) or revision.file_name, revision)


def revision_names(revisions: Sequence[Revision]) -> tuple[str, ...]:
    """Return what revisions are called beside each other: those that would be called alike have the names of their files."""
    names = [revision_name(each) for each in revisions]
    return tuple(
        name if names.count(name) == 1 else _with_side(each.symbol or each.file_name, each)
        for name, each in zip(names, revisions, strict=True)
    )


def names_of(comparison: Comparison) -> dict[Side, str]:
    """Return what both revisions are called."""
    return dict(zip(Side, revision_names([comparison.revision(side) for side in Side]), strict=True))


def _with_side(name: str, revision: Revision) -> str:
    if not revision.tracked:
        return name
    return say("{name} ({side} changes)", name=name, side=say(revision.tracked.side.value))


def own_chain(paragraph: Paragraph) -> Chain:
    """Return the section of a paragraph; a heading stands in the section that it opens."""
    if paragraph.kind is Kind.HEADING:
        return (*paragraph.section, paragraph.text or paragraph.printed_label)
    return paragraph.section


def number_of(revision: Revision, paragraph: Paragraph) -> str:
    """Return a paragraph's label, and before it those of the paragraphs that it is an item of: `44 (a) (ii)`.

    Empty when it has no label.
    """
    if not paragraph.label:
        return ""
    labels = [paragraph.printed_label]
    level, first = paragraph.level, paragraph
    at = paragraph.index - 1
    while paragraph.kind is Kind.ITEM and level > 0 and at >= 0:
        above = revision.paragraphs[at]
        if above.kind is Kind.PARAGRAPH or (above.kind is Kind.ITEM and above.level < level):
            depth = above.level if above.kind is Kind.ITEM else 0
            if above.kind is Kind.ITEM or not _goes_on(above.label, first.label):
                labels.append(_without_items(above.label, level - 1 - depth))
            level, first = depth, above
        elif above.kind is not Kind.ITEM:
            break
        elif above.level == level and above.label:
            first = above
        at -= 1
    return " ".join(label for label in reversed(labels) if label)


def _without_items(label: Label | None, kept: int) -> str:
    """Return a label as printed with so many of the items that begin on its own line: (b) under `7. (a)` is `7 (b)`."""
    if label is None:
        return ""
    inner = len(_ITEM.findall(label.suffix))
    gone = list(_ITEM.finditer(label.printed))[-inner:][max(0, kept) :] if inner else []
    return label.printed[: gone[0].start()].rstrip(" .-–") if gone else label.printed


def _goes_on(above: Label | None, first: Label | None) -> bool:
    """Tell whether a run of items begins with the number behind that of the paragraph above it: they stand beside it."""
    if above is None or first is None or above.prefix or first.prefix or not first.printed[:1].isdecimal():
        return False
    numbers = above.number, first.number
    return all(number.isdecimal() for number in numbers) and int(numbers[1]) == int(numbers[0]) + 1


def names(revision: Revision, paragraphs: Iterable[Paragraph]) -> str:
    """Return the numbers of paragraphs, or for those without one what they are."""
    return say(", ").join(_name(revision, paragraph) for paragraph in paragraphs)


def _name(revision: Revision, paragraph: Paragraph) -> str:
    """Return a paragraph's number, or what it is called though nothing prints it, `PP3 (counted)`, or what it is."""
    number = number_of(revision, paragraph)
    if number or paragraph.known_as is None:
        return number or say(_KIND_WORDS[paragraph.kind])
    return say("{name} (counted)", name=paragraph.known_as)


def tags_of(paragraphs: Iterable[Paragraph]) -> str:
    """Return the tags that stand with paragraphs: `[Agreed] (ex 12)`; empty when there are none."""
    return " ".join(tag.printed for paragraph in paragraphs for tag in paragraph.tags)


def listed(words: Iterable[str]) -> str:
    """Return words as a list: `a`, `a and b`, `a, b and c`."""
    return in_a_row(words)


def what_became(comparison: Comparison, link: Link) -> str:
    """Say in a few words what happened to a link beside its words: `was 21`, `moved from 61 (Finance)`, `split from 26`.

    Empty when there is nothing to say.
    """
    old, new = comparison.paragraphs(link, Side.OLD), comparison.paragraphs(link, Side.NEW)
    if not old or not new:
        return ""
    numbers = _numbers(comparison.old, old)
    regrouped = {Relation.SPLIT: "split", Relation.MERGED: "merged", Relation.RECAST: "recast"}.get(link.relation)
    said = [say(f"{regrouped} from {{place}}", place=numbers or _how_many(old))] if regrouped else []
    if link.moved:
        section = _other_section(old[0], new[0])
        number = "" if regrouped or numbers == _numbers(comparison.new, new) else numbers
        place = f"{number} ({section})" if number and section else number or section
        said.append(say("moved from {place}", place=place) if place else say("moved"))
    elif link.renumbered and not regrouped:
        said.append(say("was {numbers}", numbers=numbers or say("unnumbered")))
    if link.retagged:
        said.append(f"{tags_of(old) or say('no tag')} → {tags_of(new) or say('no tag')}")
    return say(", ").join(said)


def where_to(comparison: Comparison, link: Link) -> str:
    """Say where a link that moved stands in the new text: `27`, `27 (Finance)`, `Finance`; empty when that says nothing."""
    old, new = comparison.paragraphs(link, Side.OLD), comparison.paragraphs(link, Side.NEW)
    number, section = _numbers(comparison.new, new), _other_section(new[0], old[0])
    if number == _numbers(comparison.old, old) and not section:
        return ""
    return f"{number} ({section})" if number and section else number or section


def _numbers(revision: Revision, paragraphs: Sequence[Paragraph]) -> str:
    """Return the numbers of paragraphs as a list; empty unless all have one."""
    numbers = [number_of(revision, paragraph) for paragraph in paragraphs]
    return listed(numbers) if all(numbers) else ""


def _how_many(paragraphs: Sequence[Paragraph]) -> str:
    return counted("{n} paragraphs in one", len(paragraphs))


def _other_section(of: Paragraph, than: Paragraph) -> str:
    """Return the section's own heading; empty when both paragraphs stand in the same section."""
    section = own_chain(of)
    return section[-1] if section and section != own_chain(than) else ""
