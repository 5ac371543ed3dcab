"""Places held together by hand, as the settings remember them: by the two texts, whatever their files are called."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import pairwise

from wsis_desktop.model.terms import TextSide

_COMPARISONS, _PLACES, _PAGES = 60, 200, 1_000_000


@dataclass(frozen=True, slots=True)
class HeldTogether:
    """What is held in one comparison: the SHA-256 of both files, which of their texts, and heights counted in pages."""

    old: str
    new: str
    old_text: TextSide | None
    new_text: TextSide | None
    places: tuple[tuple[float, float], ...]


@dataclass(frozen=True, slots=True)
class HoldingRemembered:
    """What is held in the comparisons in which anything was held last, the latest first."""

    held: tuple[HeldTogether, ...] = ()

    def with_held(self, latest: HeldTogether) -> HoldingRemembered:
        """Return this with what is held now in a comparison, whichever way round it was kept; nothing held is not kept."""
        texts = {(latest.old, latest.old_text), (latest.new, latest.new_text)}
        others = [each for each in self.held if {(each.old, each.old_text), (each.new, each.new_text)} != texts]
        return replace(self, held=(*((latest,) if latest.places else ()), *others)[:_COMPARISONS])


def holding_from(told: object) -> HoldingRemembered:
    """Read what is remembered, leaving out what is damaged; raise TypeError when it is no object with a list."""
    if not isinstance(told, dict) or not isinstance(told.get("held"), list):
        raise TypeError("not what is held")
    return HoldingRemembered(tuple(each for row in told["held"] if (each := _held_from(row)))[:_COMPARISONS])


def _held_from(row: object) -> HeldTogether | None:
    if not isinstance(row, dict):
        return None
    try:
        places = tuple((_height(one), _height(other)) for one, other in row["places"])
        old, new = str(row["old"]), str(row["new"])
        held = HeldTogether(old, new, _text(row["old_text"]), _text(row["new_text"]), places[:_PLACES])
    except (KeyError, TypeError, ValueError):
        return None
    rising = all(one[0] < other[0] and one[1] < other[1] for one, other in pairwise(places))
    return held if places and rising else None


def _text(told: object) -> TextSide | None:
    return None if told is None else TextSide(str(told))


def _height(told: object) -> float:
    if isinstance(told, bool) or not isinstance(told, int | float) or not 1 <= told < _PAGES:
        raise ValueError("no place on a page")
    return float(told)
