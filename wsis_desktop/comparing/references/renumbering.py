"""Which labels became which, for references that follow them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from wsis_desktop.comparing.pairing.grouping import Group
from wsis_desktop.comparing.references.referring import ARTICLE, Grammar, close, grammar
from wsis_desktop.model.revision import Paragraph, Revision


def renumbered_labels(groups: Iterable[Group], old: Revision, new: Revision) -> frozenset[tuple[str, str]]:
    """Return old and new labels of paragraphs linked one to one whose label changed, where each names one paragraph only.

    Of "paragraph 4" in a text that counts anew in every section no one can say what it follows.
    """
    spoken = grammar(new.language)
    first, second = (_named_once(side, spoken) for side in (old, new))
    pairs = (
        (old.paragraphs[group.old[0]], new.paragraphs[group.new[0]])
        for group in groups
        if len(group.old) == len(group.new) == 1
    )
    labels = ((_name(before, spoken), _name(after, spoken)) for before, after in pairs)
    return frozenset((one, other) for one, other in labels if one != other and one in first and other in second)


def _named_once(revision: Revision, spoken: Grammar | None) -> set[str]:
    times = Counter(_name(each, spoken) for each in revision.paragraphs)
    return {label for label, count in times.items() if label and count == 1}


def _name(paragraph: Paragraph, spoken: Grammar | None) -> str:
    """Return as what a reference names a paragraph: `44`, `article5` in whatever language, `sectionb`."""
    label = paragraph.label
    if label is None:
        return ""
    kind = spoken.kind_of(label) if spoken else None
    if kind:
        return (ARTICLE if kind == ARTICLE else "") + close(label.number + label.suffix)
    return close(paragraph.printed_label.strip("()[]"))
