"""What is remembered of how the reader finds things."""

from __future__ import annotations

from dataclasses import dataclass, replace

_RECENT = 12


@dataclass(frozen=True, slots=True)
class FindingRemembered:
    """What was chosen in the palette, last first, and how the find bar stood."""

    chosen: tuple[str, ...] = ()
    regular: bool = False
    notes: bool = False
    listed: bool = False

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
    on = {name: told.get(name) is True for name in ("regular", "notes", "listed")}
    return FindingRemembered(tuple(kept[:_RECENT]), **on)
