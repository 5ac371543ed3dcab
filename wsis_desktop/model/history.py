"""What became of each paragraph through several revisions."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from wsis_desktop.model.comparison import Comparison, Link
from wsis_desktop.model.revision import Paragraph, Revision


@dataclass(frozen=True, slots=True)
class Place:
    """A paragraph of one of the revisions, both counted from 0."""

    revision: int
    paragraph: int


@dataclass(frozen=True, slots=True)
class Step:
    """How a thread goes from one revision to another; between them lie revisions in which its text did not stand, if any."""

    start: Place
    end: Place
    link: Link

    @property
    def leaps(self) -> bool:
        """Tell whether the text was gone in between and came back."""
        return self.end.revision - self.start.revision > 1


@dataclass(frozen=True, slots=True)
class Thread:
    """One paragraph through time.

    `places` are rising, at most one in each revision. Where several paragraphs became one, the thread of that which gave
    most goes on and those of the others end: `went_into` says where. Where one became several, `came_from` says of which
    paragraph a new thread is a part. A step in `unsure` is not what the direct comparison of two revisions finds.
    """

    places: tuple[Place, ...]
    steps: tuple[Step, ...] = ()
    came_from: Place | None = None
    went_into: Place | None = None
    unsure: tuple[tuple[Place, Place], ...] = ()

    @property
    def first(self) -> Place:
        """Return where the text came up."""
        return self.places[0]

    @property
    def last(self) -> Place:
        """Return where it stood last."""
        return self.places[-1]

    def at(self, revision: int) -> int | None:
        """Return the index of its paragraph in a revision; None where its text does not stand."""
        return next((place.paragraph for place in self.places if place.revision == revision), None)


@dataclass(frozen=True, slots=True)
class History:
    """Several revisions, earliest first, and the thread of each paragraph.

    Every paragraph of every revision stands in exactly one thread. Threads come in the order of the last revision; one
    that ended earlier follows the thread of the paragraph that stood before it. `comparisons` are those of neighbours.
    """

    revisions: tuple[Revision, ...]
    comparisons: tuple[Comparison, ...]
    threads: tuple[Thread, ...]

    def paragraph(self, place: Place) -> Paragraph:
        """Return the paragraph at a place."""
        return self.revisions[place.revision].paragraphs[place.paragraph]

    def changed(self) -> Iterator[Thread]:
        """Yield the threads in which anything happened to the words."""
        last = len(self.revisions) - 1
        for thread in self.threads:
            whole = thread.first.revision == 0 and thread.last.revision == last and len(thread.places) == last + 1
            if not whole or any(step.link.change is not None for step in thread.steps):
                yield thread
