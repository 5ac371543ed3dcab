"""The formats in which a draft can be written, and whether two readings of it agree."""

from __future__ import annotations

from collections.abc import Callable

from tests.reading.typeset.as_docx import write_docx
from tests.reading.typeset.as_html import write_html
from tests.reading.typeset.as_markdown import write_markdown
from tests.reading.typeset.as_odt import write_odt
from tests.reading.typeset.as_text import as_far_as_text_says, write_text
from tests.reading.typeset.drafts import Draft, Told
from tests.reading.typeset.telling import told
from tests.reading.typeset.written import Written
from wsis_desktop.comparing.compare import compare
from wsis_desktop.model.comparison import Relation
from wsis_desktop.model.revision import Revision

Writer = Callable[[Draft, int], Written]
WRITERS: dict[str, Writer] = {
    "docx": write_docx,
    "odt": write_odt,
    "html": write_html,
    "markdown": write_markdown,
    "text": write_text,
}
"""Each takes a draft and the seed of its manner."""


def told_by(written: Written) -> list[Told]:
    """Return what the program reads in a file, as far as the format can say it."""
    found = told(written.read())
    return as_far_as_text_says(found) if written.name.endswith(".txt") else found


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
