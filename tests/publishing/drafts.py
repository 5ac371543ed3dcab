"""Small revisions and comparisons with every kind of change, made by hand."""

from __future__ import annotations

from wsis_desktop.model.comparison import Comparison, Edit, Link, Op, Passage, Relation, Significance, Span, Trace
from wsis_desktop.model.region import Region
from wsis_desktop.model.revision import Format, Kind, Label, PageSize, Paragraph, Revision

ACCESS, FINANCE = "Access for all", "Finance & <means>"


def paragraph(index: int, text: str, label: str = "", kind: Kind = Kind.PARAGRAPH, **more: object) -> Paragraph:
    """Return a paragraph; a label's number is its printed form."""
    made = Paragraph(index, kind, text, Label(label, number=label) if label else None)
    for name, value in more.items():
        object.__setattr__(made, name, value)
    return made


def revision(name: str, paragraphs: list[Paragraph], *, language: str = "en") -> Revision:
    """Return a revision of two pages with these paragraphs."""
    return Revision(
        f"/drafts/{name}",
        ("ab" * 32),
        Format.PDF,
        "Outcome <document>",
        tuple(paragraphs),
        symbol=None,
        date="3 November",
        language=language,
        pages=(PageSize(595, 842), PageSize(595, 842)),
    )


def every_kind() -> Comparison:
    """Return a comparison in which something was edited, added, deleted, moved, split and only renumbered."""
    access, finance = (ACCESS,), (FINANCE,)
    old = revision(
        "rev1.pdf",
        [
            paragraph(0, "Bridging the distance", kind=Kind.HEADING, level=1),
            paragraph(1, "We request a report annually.", "1", section=("Bridging the distance",)),
            paragraph(2, "Fees are a <burden> & a shame.", "2", section=("Bridging the distance",)),
            paragraph(3, "Lenders read. They also write.", "3", section=("Bridging the distance",)),
            paragraph(4, FINANCE, kind=Kind.HEADING, level=1),
            paragraph(5, "Banks should lend.", "4", section=finance, regions=(Region(2, 0.1, 0.25, 0.9, 1 / 3),)),
            paragraph(6, "The same text.", "5", section=finance),
        ],
    )
    new = revision(
        "rev2.pdf",
        [
            paragraph(0, ACCESS, kind=Kind.HEADING, level=1),
            paragraph(1, "We take note of a report biennially.", "1", section=access),
            paragraph(2, "Banks should lend.", "2", section=access),
            paragraph(3, "Lenders read.", "3", section=access),
            paragraph(4, "They also write.", "3 bis", section=access),
            paragraph(5, FINANCE, kind=Kind.HEADING, level=1),
            paragraph(6, "A wholly new thought.", "4", section=finance),
            paragraph(7, "The same text.", "6", section=finance),
        ],
    )
    request = Edit(
        Op.REPLACE, Span(3, 10), Span(3, 15), Significance.SUBSTANTIVE, ("verb-changed",), "request → take note of"
    )
    frequency = Edit(Op.REPLACE, Span(20, 28), Span(25, 35), Significance.SUBSTANTIVE)
    retitled = Edit(Op.REPLACE, Span(0, 21), Span(0, 14))
    substantive = Significance.SUBSTANTIVE
    links = (
        Link((0,), (0,), Relation.EDITED, retitled=True, similarity=0.2, edits=(retitled,)),
        Link((1,), (1,), Relation.EDITED, similarity=0.6, significance=substantive, edits=(request, frequency)),
        Link((2,), (), Relation.DELETED, significance=substantive, edits=(Edit(Op.DELETE, Span(0, 30), Span(0, 0)),)),
        Link((5,), (2,), Relation.UNCHANGED, moved=True, renumbered=True, similarity=1.0),
        Link((3,), (3, 4), Relation.SPLIT, similarity=0.97),
        Link((4,), (5,), Relation.UNCHANGED, similarity=1.0),
        Link((), (6,), Relation.ADDED, significance=substantive, edits=(Edit(Op.INSERT, Span(0, 0), Span(0, 21)),)),
        Link((6,), (7,), Relation.UNCHANGED, renumbered=True, similarity=1.0),
    )
    return Comparison(old, new, links, (Trace(Passage(2, 0, 4), Passage(6, 0, 8), 0.9),))


def same() -> Comparison:
    """Return a comparison of a text with itself, but for one number."""
    old = revision("rev1.pdf", [paragraph(0, "The same text.", "1")])
    new = revision("rev2.pdf", [paragraph(0, "The same text.", "2")])
    return Comparison(old, new, (Link((0,), (0,), Relation.UNCHANGED, renumbered=True, similarity=1.0),))
