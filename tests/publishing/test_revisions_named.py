"""What published documents call revisions: as the window does, and never two alike while their files tell them apart."""

from dataclasses import replace

import pytest

from tests.publishing.drafts import every_kind
from wsis_desktop.model.comparison import Side
from wsis_desktop.model.revision import Revision
from wsis_desktop.publishing.naming import names_of, revision_name, revision_names
from wsis_desktop.publishing.redlining.redline_document import redline_title


def named(called: str, symbol: str | None = None, title: str = "A draft") -> Revision:
    return replace(every_kind().new, called=called, symbol=symbol, title=title)


@pytest.mark.parametrize(
    ("revision", "name"),
    [
        (named("outcome-rev2.pdf", "A/80/L.5/Rev.2"), "A/80/L.5/Rev.2"),
        (named("wsis20-zero-draft.pdf"), "Zero draft"),
        (named("Outcome_Rev 3 (clean).docx"), "Rev.3"),
        (named("final.docx", title="Outcome document, draft 4"), "Draft 4"),
        (named("final.docx"), "final.docx"),
    ],
)
def test_a_revision_is_called_by_its_symbol_else_its_stage_else_its_file(revision: Revision, name: str) -> None:
    assert revision_name(revision) == name


def test_revisions_of_one_stage_are_told_apart_by_their_files() -> None:
    clean, corrected, zero = named("rev2.pdf"), named("rev2-corrected.pdf"), named("zero-draft.pdf")
    assert revision_names([zero, clean, corrected]) == ("Zero draft", "rev2.pdf", "rev2-corrected.pdf")
    made = replace(every_kind(), old=clean, new=corrected)
    assert names_of(made) == {Side.OLD: "rev2.pdf", Side.NEW: "rev2-corrected.pdf"}
    assert redline_title(made) == "rev2-corrected.pdf: changes to rev2.pdf"
