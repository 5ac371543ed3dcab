"""References that no longer point where they did, in words."""

from __future__ import annotations

from wsis_desktop.model.comparison import Comparison, StaleReference
from wsis_desktop.publishing.naming import names

STALE_REFERENCES = "References that point elsewhere"


def stale_reference_in_words(comparison: Comparison, stale: StaleReference) -> str:
    """Say what stayed and what became of its target: `12 still says “paragraph 44”: what was 44 is 46 now`."""
    passage, old, new = stale.passage, comparison.old, comparison.new
    place = new.paragraphs[passage.paragraph]
    label = old.paragraphs[stale.pointed].printed_label
    if stale.deleted:
        became = "was deleted"
    elif stale.went is None:
        became = "has no number of its own now"
    else:
        became = f"is {new.paragraphs[stale.went].printed_label} now"
    another = "" if stale.points is None else f", and {new.paragraphs[stale.points].printed_label} is another text"
    words = place.text[passage.start : passage.end]
    section = "" if place.label or not place.section else f" in “{place.section[-1]}”"
    return f"{names(new, [place])}{section} still says “{words}”: what was {label} {became}{another}."
