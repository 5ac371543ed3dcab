"""What every view of a comparison can do, and how it says where it stands."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from wsis_desktop.desktop.painting.theme import Theme
from wsis_desktop.desktop.views.noted import NotesOn
from wsis_desktop.desktop.working.steps import Parts
from wsis_desktop.model.comparison import Comparison, Side, Significance, Span

SMALLEST_ZOOM, LARGEST_ZOOM = 0.5, 4.0


@dataclass(frozen=True, slots=True)
class Place:
    """Where a view stands: the paragraph at its top, and what fraction of it has been scrolled past."""

    side: Side
    paragraph: int
    fraction: float


@dataclass(frozen=True, slots=True)
class Match:
    """A find's hit: characters of one paragraph, from `start` to before `end`."""

    side: Side
    paragraph: int
    start: int
    end: int


class ComparisonView(Protocol):
    """Shows one comparison.

    Its signals: `place_changed(Place)`, `link_chosen(int)` when the reader clicked a link, `zoom_changed(float)`,
    `selection_changed()`.
    """

    def show_comparison(self, comparison: Comparison) -> None:
        """Show a comparison from its beginning."""

    def showing(self, comparison: Comparison) -> Parts[None]:
        """Show a comparison from its beginning, a part at a time; what was on show stays until the last one."""

    def clear(self) -> None:
        """Let go of the comparison."""

    def place(self) -> Place | None:
        """Return where the view stands; None when it shows nothing."""

    def go_to(self, place: Place) -> None:
        """Bring a place to the top."""

    def show_link(self, index: int) -> None:
        """Bring both sides of a link to the same height, make it current and let it flash."""

    def set_current_link(self, index: int | None) -> None:
        """Make a link current without moving anything."""

    def stand_on(self, link: int | None) -> None:
        """Take a link for where the reader is, to be heard where the keys are in the view."""

    def sees(self, index: int) -> bool:
        """Tell whether any part of a link is in sight."""

    def show_matches(self, matches: Sequence[Match], current: int | None) -> None:
        """Mark what was found, and bring the current match into sight."""

    def set_zoom(self, factor: float) -> None:
        """Set the size; 1 is the normal one."""

    def zoom(self) -> float:
        """Return the size."""

    def copy(self) -> None:
        """Put the selected text on the clipboard."""

    def selected_text(self) -> str:
        """Return the selected text, with the labels of paragraphs selected from their beginning."""

    def selected_place(self) -> tuple[Side, int, Span] | None:
        """Return the paragraph in which the selection begins, and what of it is selected; None when nothing is."""

    def show_notes(self, notes: NotesOn) -> None:
        """Mark the paragraphs and the words that notes stand on."""

    def set_locked(self, locked: bool) -> None:  # noqa: FBT001 - the signature of a Qt slot
        """Let both sides scroll together, or each alone."""

    def set_least(self, least: Significance) -> None:
        """Mark fully what matters at least so much, and the rest faintly."""

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme."""
