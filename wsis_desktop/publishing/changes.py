"""The changes as a reader is told of them: by section, with letters, words and counts."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from wsis_desktop.model.comparison import Change, Comparison, Link, Relation, Side
from wsis_desktop.model.revision import Kind, Revision
from wsis_desktop.publishing.naming import Chain, listed, own_chain
from wsis_desktop.publishing.speaking import counted, say

LETTERS: dict[Change, str] = {
    Change.EDITED: "E",
    Change.ADDED: "A",
    Change.DELETED: "D",
    Change.MOVED: "M",
    Change.REGROUPED: "S",
}
WORDS: dict[Change, str] = {
    Change.EDITED: "edited",
    Change.ADDED: "added",
    Change.DELETED: "deleted",
    Change.MOVED: "moved",
    Change.REGROUPED: "split or merged",
}

FOOTNOTES: Chain = ("Footnotes",)
FRONT = "Before the first heading"


@dataclass(frozen=True, slots=True)
class Group:
    """The changes of one section: its headings with their labels, outermost first, and its links."""

    headings: Chain
    links: tuple[int, ...]

    @property
    def title(self) -> str:
        """Return the headings in one line."""
        return " › ".join(self.headings)


def differs(comparison: Comparison) -> bool:
    """Tell whether anything is to be listed; paragraphs that were only renumbered say the same."""
    return any(link.change is not None for link in comparison.links)


def groups(comparison: Comparison) -> tuple[Group, ...]:
    """Return the changes by section, in the order of the new text; deleted text goes where its section went."""
    became = _chains_that_became(comparison)
    labelled = _with_labels(comparison.old) | _with_labels(comparison.new)
    found: dict[Chain, list[int]] = {}
    for at, link in enumerate(comparison.links):
        if link.change is not None:
            found.setdefault(_section(comparison, link, became), []).append(at)
    known = _common_to_all(found)
    return tuple(Group(_headings(section, labelled, known), tuple(links)) for section, links in found.items())


def _section(comparison: Comparison, link: Link, became: dict[Chain, Chain]) -> Chain:
    """Return the section of a link, by its headings in the new text as far as they are still there."""
    first = comparison.paragraphs(link, Side.NEW if link.new else Side.OLD)[0]
    if first.kind is Kind.FOOTNOTE:
        return FOOTNOTES
    chain = own_chain(first)
    return chain if link.new else became.get(chain, chain)


def _chains_that_became(comparison: Comparison) -> dict[Chain, Chain]:
    """Return, for each old chain of headings that still stands, what it reads now."""
    became: dict[Chain, Chain] = {}
    for link in comparison.links:
        before, after = comparison.paragraphs(link, Side.OLD), comparison.paragraphs(link, Side.NEW)
        if before and after and before[0].kind is after[0].kind is Kind.HEADING:
            became.setdefault(own_chain(before[0]), own_chain(after[0]))
    return became


def _with_labels(revision: Revision) -> dict[Chain, str]:
    """Return, for each chain of headings, its last heading with its label."""
    return {
        own_chain(heading): " ".join(part for part in (heading.printed_label, heading.text) if part)
        for heading in revision.paragraphs
        if heading.kind is Kind.HEADING
    }


def _common_to_all(sections: Iterable[Chain]) -> int:
    """Return how many headings stand above all sections that have any above them: a conference's name, say."""
    above = [section[:-1] for section in sections if len(section) > 1]
    if not above:
        return 0
    lowest, highest = min(above), max(above)
    return next(
        (at for at, (a, b) in enumerate(zip(lowest, highest, strict=False)) if a != b), min(len(lowest), len(highest))
    )


def _headings(section: Chain, labelled: dict[Chain, str], known: int) -> Chain:
    """Return the headings of a section with their labels, but for those `known` from every section."""
    chains = [section[: depth + 1] for depth in range(len(section))]
    shown = chains[known:] if len(chains) > known else chains
    return tuple(labelled.get(chain, chain[-1]) for chain in shown) or (FRONT,)


def counts(comparison: Comparison) -> dict[Change, int]:
    """Count the changes of each kind, in the order in which kinds are listed; kinds that do not occur count 0."""
    found = Counter(link.change for link in comparison.links)
    return {change: found[change] for change in LETTERS}


def summary_sentence(comparison: Comparison) -> str:
    """Say in one or two sentences what differs."""
    found = counts(comparison)
    total = sum(found.values())
    numbers = _only(comparison, "number", lambda link: link.renumbered and not link.retagged)
    numbers += _only(comparison, "tag", lambda link: link.retagged and not link.renumbered)
    numbers += _only(comparison, "number and tag", lambda link: link.renumbered and link.retagged)
    numbers += _stale(comparison)
    if not total:
        return say("The two texts are the same.") + numbers
    kinds = [change for change, number in found.items() if number]
    changes = counted("{n} changes", total)
    if len(kinds) == 1:
        sentence = "{changes}: all {kind}." if total > 1 else "{changes}: {kind}."
        return say(sentence, changes=changes, kind=say(WORDS[kinds[0]])) + numbers
    parts = listed(counted(f"{{n}} {WORDS[change]}", found[change]) for change in kinds)
    return say("{changes}: {kind}.", changes=changes, kind=parts) + numbers


def _only(comparison: Comparison, what: str, chosen: Callable[[Link], bool]) -> str:
    """Say of how many paragraphs with the same words something else changed; empty when of none."""
    number = sum(link.change is None and chosen(link) for link in comparison.links)
    return f" {counted(f'{{n}} paragraphs changed only their {what}.', number)}" if number else ""


def _stale(comparison: Comparison) -> str:
    """Say how many references stayed while the numbering changed under them; empty when none did."""
    number = len({stale.passage for stale in comparison.stale_references})
    return f" {counted('{n} references no longer point to the paragraphs that they did.', number)}" if number else ""


def ghost_places(comparison: Comparison) -> dict[int, list[int]]:
    """Return the moved links by the link behind which they stood in the old text; -1 for the text's beginning."""
    places: dict[int, list[int]] = {}
    of_old = comparison.link_of(Side.OLD)
    behind = -1
    for index, at in enumerate(of_old):
        link = comparison.links[at]
        if not link.moved or link.relation in (Relation.ADDED, Relation.DELETED):
            behind = at
        elif link.old[0] == index:
            places.setdefault(behind, []).append(at)
    return places
