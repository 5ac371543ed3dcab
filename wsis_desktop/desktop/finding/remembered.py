"""What is remembered of how the reader finds things."""

from __future__ import annotations

from dataclasses import dataclass, replace

_RECENT = 12


@dataclass(frozen=True, slots=True)
class FindingRemembered:
    """What was chosen in the palette, last first."""

    chosen: tuple[str, ...] = ()

    def with_chosen(self, known_by: str) -> FindingRemembered:
        """Return the same with something chosen last."""
        others = [each for each in self.chosen if each != known_by]
        return replace(self, chosen=(known_by, *others)[:_RECENT])


def finding_from(told: object) -> FindingRemembered:
    """Read what is remembered, a default for what does not fit; raise TypeError when it is no object."""
    if not isinstance(told, dict):
        raise TypeError("not an object")
    chosen = told.get("chosen", ())
    kept = [each for each in chosen if isinstance(each, str)] if isinstance(chosen, list) else []
    return FindingRemembered(tuple(kept[:_RECENT]))
