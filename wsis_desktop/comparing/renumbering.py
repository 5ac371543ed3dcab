"""Which labels became which, for references that follow them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from wsis_desktop.comparing.grouping import Group
from wsis_desktop.comparing.referring import ARTICLE, Grammar, close, grammar, item_names
from wsis_desktop.model.revision import Kind, Label, Paragraph, Revision


def renumbered_labels(groups: Iterable[Group], old: Revision, new: Revision) -> frozenset[tuple[str, str]]:
    """Return old and new labels of paragraphs linked one to one whose label changed, where each names one paragraph only.

    Of "paragraph 4" in a text that counts anew in every section no one can say what it follows. Items go by their own
    labels, and by those of what they stand in before them: `2(a)(i)`.
    """
    spoken = grammar(new.language)
    pairs = [(group.old[0], group.new[0]) for group in groups if len(group.old) == len(group.new) == 1]
    found: set[tuple[str, str]] = set()
    for names in (_own_names, _names_of_items):
        first, second = (list(names(side, spoken)) for side in (old, new))
        known = [{name for name, count in Counter(side).items() if name and count == 1} for side in (first, second)]
        labels = ((first[before], second[after]) for before, after in pairs)
        found.update((a, b) for a, b in labels if a != b and a in known[0] and b in known[1])
    return frozenset(found)


def _own_names(revision: Revision, spoken: Grammar | None) -> Iterator[str]:
    for paragraph in revision.paragraphs:
        yield _name(paragraph.label, spoken) if paragraph.label else ""


def _name(label: Label, spoken: Grammar | None) -> str:
    """Return as what a reference names a paragraph: `44`, `article5` in whatever language, `sectionb`."""
    kind = spoken.kind_of(label) if spoken else None
    if kind:
        return (ARTICLE if kind == ARTICLE else "") + close(label.number + label.suffix)
    return close(label.printed.strip("()[]"))


def _names_of_items(revision: Revision, spoken: Grammar | None) -> Iterator[str]:
    """Give what a reference calls the items of numbered paragraphs: `2(a)(i)`; nothing for all else."""
    owner, items = "", list[str]()
    for paragraph in revision.paragraphs:
        own = _items(paragraph)
        if paragraph.label is None:
            if paragraph.kind in {Kind.TITLE, Kind.HEADING}:
                owner, items = "", []
        elif paragraph.kind is Kind.ITEM:
            items = [*items[: max(0, paragraph.level - 1)], *own]
        elif paragraph.kind in {Kind.HEADING, Kind.PARAGRAPH}:
            owner, items = _name(_without_items(paragraph.label, own), spoken), own
        yield owner + "".join(f"({each})" for each in items) if owner and own and items else ""


def _items(paragraph: Paragraph) -> list[str]:
    """Return the items that a label names: all of `(a) (i)`, those behind the number of `2 (a)`."""
    label = paragraph.label
    if label is None:
        return []
    if paragraph.kind is Kind.ITEM:
        return item_names(label.printed)
    return item_names(label.suffix) if ")" in label.suffix else []


def _without_items(label: Label, items: list[str]) -> Label:
    return Label(f"{label.prefix} {label.number}".strip(), label.prefix, label.number) if items else label
