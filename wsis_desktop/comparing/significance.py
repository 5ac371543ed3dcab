"""How much an edit matters, and why."""

from __future__ import annotations

from dataclasses import replace

from wsis_desktop.model.comparison import Edit, Significance

_RANK = {Significance.EDITORIAL: 0, Significance.WORDING: 1, Significance.SUBSTANTIVE: 2}


def highest(edits: tuple[Edit, ...]) -> Significance:
    """Return the highest significance among `edits`; editorial when there are none."""
    return max((edit.significance for edit in edits), key=_RANK.__getitem__, default=Significance.EDITORIAL)


def explained(edit: Edit, old: str, new: str) -> Edit:
    """Return `edit` with its significance, reasons and detail."""
    gone, come = old[edit.old.start : edit.old.end], new[edit.new.start : edit.new.end]
    if gone.casefold() == come.casefold():
        return replace(edit, significance=Significance.EDITORIAL, reasons=("case",), detail=f"{gone} → {come}")
    return edit
