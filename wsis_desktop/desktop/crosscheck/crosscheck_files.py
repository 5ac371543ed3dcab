"""Which of the files on show a cross-check begins with."""

from __future__ import annotations

from wsis_desktop.desktop.crosscheck.crosschecking import CrossCheckFiles
from wsis_desktop.desktop.working.alone import stands_alone
from wsis_desktop.desktop.working.sources import Sources, are_texts_of_one_file, holds_two_texts
from wsis_desktop.model.comparison import Comparison, Side

_FEW_CHANGES = 0.1
"""Share of paragraphs up to which the other file is taken for the clean version of the marked one."""


def files_on_show(comparison: Comparison | None, shown: Sources) -> CrossCheckFiles:
    """Return the files on show in the parts that they most likely play; the reader may choose otherwise.

    A marked file that says nearly what the other file says is the marked version of it.
    """
    if comparison is None or not shown:
        return CrossCheckFiles()
    new = shown.get(Side.NEW) or shown[Side.OLD]
    if stands_alone(comparison):
        return CrossCheckFiles(clean=new)
    if are_texts_of_one_file(comparison.old, comparison.new):
        return CrossCheckFiles(tracked=new)
    marked = next((side for side in (Side.NEW, Side.OLD) if holds_two_texts(comparison.revision(side))), None)
    if marked is None:
        return CrossCheckFiles(clean=new, earlier=shown[Side.OLD])
    other = shown[marked.other]
    if marked is Side.OLD or _hardly_differs(comparison):
        return CrossCheckFiles(tracked=shown[marked], clean=other)
    return CrossCheckFiles(tracked=shown[marked], earlier=other)


def _hardly_differs(comparison: Comparison) -> bool:
    changed = sum(link.change is not None for link in comparison.links)
    return changed <= _FEW_CHANGES * len(comparison.links)
