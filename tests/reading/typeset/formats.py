"""The formats in which a draft can be written, and whether two readings of it agree."""

from __future__ import annotations

from collections.abc import Callable

from tests.reading.typeset.as_docx import write_docx
from tests.reading.typeset.as_odt import write_odt
from tests.reading.typeset.drafts import Draft
from tests.reading.typeset.written import Written
from wsis_desktop.comparing.compare import compare
from wsis_desktop.model.comparison import Relation
from wsis_desktop.model.revision import Revision

Writer = Callable[[Draft, int], Written]
WRITERS: dict[str, Writer] = {"docx": write_docx, "odt": write_odt}
"""Each takes a draft and the seed of its manner."""


def false_differences(old: Revision, new: Revision) -> list[str]:
    """Return in words what the program says has changed between two readings of one draft."""
    found = []
    for link in compare(old, new).links:
        flags = [name for name in ("moved", "renumbered", "retitled", "retagged") if getattr(link, name)]
        if link.relation is not Relation.UNCHANGED or flags:
            before = [str(old.paragraphs[at]) for at in link.old]
            after = [str(new.paragraphs[at]) for at in link.new]
            found.append(f"{link.relation} {' '.join(flags)}: {before} -> {after}")
    return found
