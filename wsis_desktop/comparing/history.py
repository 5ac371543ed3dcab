"""Several revisions become a history: neighbours are compared and composed, and checked against direct comparisons.

Composing alone forgets: a paragraph that one revision leaves out and the next brings back would end and begin anew. So
every revision is compared with every later one, and what a direct comparison finds joins a thread that ended to one that
begins; where it finds another paragraph than composing does, the thread says so.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import combinations

from wsis_desktop.comparing.compare import Options, compare_steps
from wsis_desktop.comparing.language.words import pairing_words
from wsis_desktop.model.comparison import Comparison, Link, Side
from wsis_desktop.model.history import History, Place, Step, Thread
from wsis_desktop.model.progress import Progress, Stage, Steps, finish
from wsis_desktop.model.revision import Revision

_USUAL = Options()
_TWO = 2


def history(revisions: Sequence[Revision], options: Options = _USUAL) -> History:
    """Follow each paragraph through `revisions`, earliest first, at least two."""
    return finish(history_steps(revisions, options))


def history_steps(revisions: Sequence[Revision], options: Options = _USUAL) -> Steps[History]:
    """Follow the paragraphs as `history` does, in short steps."""
    direct: dict[tuple[int, int], Comparison] = {}
    pairs = list(combinations(range(len(revisions)), _TWO))
    for at, (earlier, later) in enumerate(pairs):
        yield Progress(Stage.MARKING, at, len(pairs))
        direct[earlier, later] = yield from compare_steps(revisions[earlier], revisions[later], options)
    threads = _Threads(revisions, direct)
    yield Progress(Stage.MARKING, len(pairs), len(pairs))
    return threads.history()


@dataclass(slots=True, eq=False)
class _Chain:
    """A thread that is being put together."""

    places: list[Place]
    steps: list[Step] = field(default_factory=list)
    came_from: Place | None = None
    went_into: Place | None = None


class _Threads:
    """Puts the threads together."""

    def __init__(self, revisions: Sequence[Revision], direct: dict[tuple[int, int], Comparison]) -> None:
        self._revisions = revisions
        self._direct = direct
        self._chain_of: dict[Place, _Chain] = {}
        self._links = {pair: comparison.link_of(Side.OLD) for pair, comparison in direct.items()}

    def history(self) -> History:
        """Compose, join what came back, and check."""
        self._compose()
        self._bring_back()
        self._say_where_the_rest_went()
        neighbours = tuple(self._direct[at, at + 1] for at in range(len(self._revisions) - 1))
        threads = tuple(
            Thread(
                tuple(chain.places),
                tuple(chain.steps),
                chain.came_from,
                chain.went_into,
                tuple(self._doubts(chain)),
            )
            for chain in self._ordered()
        )
        return History(tuple(self._revisions), neighbours, threads)

    # -- composing -----------------------------------------------------------------------------------------------------

    def _compose(self) -> None:
        """Let each paragraph of a revision go on in the next one, or end there, and begin those that are new."""
        for index in range(len(self._revisions[0].paragraphs)):
            self._begin(Place(0, index))
        for earlier in range(len(self._revisions) - 1):
            for link in self._direct[earlier, earlier + 1].links:
                self._follow(link, earlier, earlier + 1)

    def _begin(self, place: Place) -> _Chain:
        chain = _Chain([place])
        self._chain_of[place] = chain
        return chain

    def _follow(self, link: Link, earlier: int, later: int) -> None:
        """Lead the threads of a link's old paragraphs on to its new ones."""
        heirs = self._heirs(link, earlier, later)
        for old, new in heirs.items():
            self._lead_on(Step(Place(earlier, old), Place(later, new), link))
        for old in link.old:
            if old not in heirs and link.new:
                gone = Place(earlier, old)
                self._chain_of[gone].went_into = self._nearest(gone, [Place(later, new) for new in link.new])
        inherited = set(heirs.values())
        for new in link.new:
            if new not in inherited:
                begun = Place(later, new)
                chain = self._begin(begun)
                if link.old:
                    chain.came_from = self._nearest(begun, [Place(earlier, old) for old in link.old])

    def _lead_on(self, step: Step) -> None:
        chain = self._chain_of[step.start]
        chain.places.append(step.end)
        chain.steps.append(step)
        self._chain_of[step.end] = chain

    def _heirs(self, link: Link, earlier: int, later: int) -> dict[int, int]:
        """Return which new paragraph each old one goes on in: those that share most words, each taken once."""
        if len(link.old) == len(link.new) == 1:
            return {link.old[0]: link.new[0]}
        shared = {
            (old, new): self._shared(Place(earlier, old), Place(later, new)) for old in link.old for new in link.new
        }
        heirs: dict[int, int] = {}
        taken: set[int] = set()
        for old, new in sorted(shared, key=lambda pair: (-shared[pair], pair)):
            if old not in heirs and new not in taken and shared[old, new]:
                heirs[old] = new
                taken.add(new)
        return heirs

    def _shared(self, one: Place, other: Place) -> int:
        """Return how many words two paragraphs share."""
        return (self._words(one) & self._words(other)).total()

    def _words(self, place: Place) -> Counter[str]:
        return Counter(pairing_words(self._revisions[place.revision].paragraphs[place.paragraph].text))

    # -- what came back ------------------------------------------------------------------------------------------------

    def _bring_back(self) -> None:
        """Join a thread that ended to one that began later, where a direct comparison finds them to be one text."""
        for earlier, later in sorted(self._direct, key=lambda pair: (pair[1] - pair[0], pair)):
            if later == earlier + 1:
                continue
            for link in self._direct[earlier, later].links:
                for old, new in self._heirs(link, earlier, later).items():
                    self._join(Step(Place(earlier, old), Place(later, new), link))

    def _join(self, step: Step) -> None:
        before, after = self._chain_of[step.start], self._chain_of[step.end]
        ended = before.places[-1] == step.start and before.went_into is None
        began = after.places[0] == step.end and after.came_from is None
        if not (ended and began):
            return
        before.places += after.places
        before.steps += [step, *after.steps]
        before.went_into = after.went_into
        for place in after.places:
            self._chain_of[place] = before

    def _say_where_the_rest_went(self) -> None:
        """Say of a thread that ended without a word where a later revision has its text after all, as a part of another."""
        last = len(self._revisions)
        for chain in dict.fromkeys(self._chain_of.values()):
            if chain.went_into is None:
                chain.went_into = self._found_later(chain.places[-1], last)

    def _found_later(self, end: Place, last: int) -> Place | None:
        for later in range(end.revision + _TWO, last):
            if found := self._link(end, later).new:
                return self._nearest(end, [Place(later, new) for new in found])
        return None

    def _nearest(self, one: Place, others: Iterable[Place]) -> Place:
        """Return the place whose paragraph shares most words with that of `one`."""
        return max(others, key=lambda other: self._shared(one, other))

    def _link(self, place: Place, later: int) -> Link:
        pair = (place.revision, later)
        return self._direct[pair].links[self._links[pair][place.paragraph]]

    # -- checking and order --------------------------------------------------------------------------------------------

    def _doubts(self, chain: _Chain) -> Iterator[tuple[Place, Place]]:
        """Yield the places of a thread that a direct comparison does not find to be one text."""
        for one, other in combinations(chain.places, _TWO):
            if other.paragraph not in self._link(one, other.revision).new:
                yield one, other

    def _ordered(self) -> Iterator[_Chain]:
        """Yield the threads in the order of the last revision, each that ended before it behind its last neighbour."""
        begun = _Chain([])
        following: dict[_Chain, list[_Chain]] = defaultdict(list)
        placed: set[_Chain] = set()
        for revision in reversed(range(len(self._revisions))):
            before = begun
            fresh: dict[_Chain, list[_Chain]] = defaultdict(list)
            for index in range(len(self._revisions[revision].paragraphs)):
                chain = self._chain_of[Place(revision, index)]
                if chain not in placed:
                    placed.add(chain)
                    fresh[before].append(chain)
                before = chain
            for chain, behind in fresh.items():
                following[chain][:0] = behind
        waiting = following[begun][::-1]
        while waiting:
            chain = waiting.pop()
            yield chain
            waiting += reversed(following[chain])
