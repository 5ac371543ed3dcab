"""Made-up revisions and comparisons for the window's tests."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from wsis_desktop.model.comparison import Comparison, Edit, Link, Op, Relation, Side, Significance, Span
from wsis_desktop.model.region import Region
from wsis_desktop.model.revision import Format, Kind, Label, PageSize, Paragraph, Revision

Row = tuple[Kind, str, str, tuple[str, ...]]


def revision(
    rows: Sequence[Row], *, name: str = "draft.pdf", title: str = "Declaration on Libraries", pages: int = 0
) -> Revision:
    """Make a revision of rows of kind, label, text and section; with pages, each paragraph stands on the next one."""
    paragraphs = tuple(
        Paragraph(
            index,
            kind,
            text,
            label=Label(label) if label else None,
            section=section,
            level={Kind.HEADING: len(section) + 1, Kind.ITEM: 1 + label.startswith(("(i", "(v"))}.get(kind, 0),
            regions=(Region(1 + index % pages, 0.1, 0.1, 0.9, 0.2),) if pages else (),
        )
        for index, (kind, label, text, section) in enumerate(rows)
    )
    return Revision(
        f"/drafts/{name}", "0" * 64, Format.PDF, title, paragraphs, language="en", pages=(PageSize(595, 842),) * pages
    )


def replaced(old: str, new: str, was: str, now: str) -> Edit:
    """Make the edit that replaces `was` in one text by `now` in the other; an empty one is an insertion or a deletion."""
    op = Op.REPLACE if was and now else Op.INSERT if now else Op.DELETE
    starts = (old.index(was) if was else 0, new.index(now) if now else 0)
    return Edit(op, Span(starts[0], starts[0] + len(was)), Span(starts[1], starts[1] + len(now)))


A, B = ("Access for all",), ("Finance",)
P, H = Kind.PARAGRAPH, Kind.HEADING

OLD_ROWS: list[Row] = [
    (Kind.TITLE, "", "Declaration on Libraries", ()),
    (H, "", "Bridging the distance", ()),
    (P, "1", "We request the Secretariat to report annually.", ("Bridging the distance",)),
    (P, "2", "We welcome the libraries of every town.", ("Bridging the distance",)),
    (P, "3", "We regret the closing of reading rooms.", ("Bridging the distance",)),
    (H, "", "Finance", ()),
    (P, "4", "We invite banks to finance branch libraries. They should lend on fair terms.", B),
    (P, "5", "We thank all donors.", B),
    (P, "6", "We also thank the volunteers.", B),
    (P, "7", "We will meet again.", B),
    (Kind.FOOTNOTE, "1", "See the survey of 2024.", B),
]
NEW_ROWS: list[Row] = [
    (Kind.TITLE, "", "Declaration on Libraries", ()),
    (H, "", "Access for all", ()),
    (P, "1", "We take note of the intention of the Secretariat to report biennially.", A),
    (P, "2", "We welcome the libraries of every town.", A),
    (P, "3", "We will meet again.", A),
    (H, "", "Finance", ()),
    (P, "4", "We invite banks to finance branch libraries.", B),
    (P, "4 bis", "They should lend on fair terms.", B),
    (P, "5", "We thank all donors and the volunteers.", B),
    (P, "6", "We call for better data.", B),
    (Kind.FOOTNOTE, "1", "See the survey of 2025.", B),
]


def comparison() -> Comparison:
    """Make a comparison with a change of each kind: 3 edits, 1 addition, 1 deletion, 1 move, a split and a merge."""
    old, new = revision(OLD_ROWS, name="rev1.pdf", pages=3), revision(NEW_ROWS, name="rev2.pdf", pages=4)
    texts = {side: [row[2] for row in rows] for side, rows in ((Side.OLD, OLD_ROWS), (Side.NEW, NEW_ROWS))}

    def edit(old_at: int, new_at: int, was: str, now: str) -> Edit:
        return replaced(texts[Side.OLD][old_at], texts[Side.NEW][new_at], was, now)

    edited, same = Relation.EDITED, Relation.UNCHANGED
    links = (
        Link((0,), (0,), same),
        Link((1,), (1,), edited, edits=(edit(1, 1, "Bridging the distance", "Access for all"),)),
        Link((2,), (2,), edited, edits=(edit(2, 2, "request", "take note of"), edit(2, 2, "annually", "biennially"))),
        Link((3,), (3,), same),
        Link((4,), (), Relation.DELETED, significance=Significance.SUBSTANTIVE),
        Link((9,), (4,), same, moved=True, renumbered=True),
        Link((5,), (5,), same),
        Link((6,), (6, 7), Relation.SPLIT),
        Link((7, 8), (8,), Relation.MERGED, edits=(edit(7, 8, "", " and the volunteers"),)),
        Link((), (9,), Relation.ADDED, significance=Significance.SUBSTANTIVE),
        Link((10,), (10,), edited, edits=(edit(10, 10, "2024", "2025"),)),
    )
    return Comparison(old, new, tuple(replace(link, confidence=0.99) for link in links))
