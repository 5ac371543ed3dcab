"""The concordance of two revisions: what each paragraph was called, what it is called now, and what became of it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Final

from wsis_desktop.model.comparison import Comparison, Link, Relation, Side, Significance
from wsis_desktop.model.revision import Kind, Paragraph
from wsis_desktop.publishing.changes import summary_sentence
from wsis_desktop.publishing.document import Block, Column, Document, Grid, Passage, Row, Run, plain
from wsis_desktop.publishing.naming import names, names_of, own_chain, what_became, where_to
from wsis_desktop.publishing.speaking import say, spoken
from wsis_desktop.publishing.tables import Table, csv_table, workbook
from wsis_desktop.publishing.tongues import held_apart, quotations_apart, with_tongues

_FIRST_WORDS: Final = 10
_FOOTNOTES: Final = "Footnotes"
_FRONT: Final = "Before the first heading"
_WIDTHS: Final = {"Section": 40, "What became of it": 40, "First words": 60}


@dataclass(frozen=True, slots=True)
class ConcordanceRow:
    """One line of the concordance; `old` and `new` are what the paragraphs are called, empty where there are none."""

    section: str
    old: str
    new: str
    relation: str
    became: str
    term: str
    words: str


def concordance_rows(comparison: Comparison) -> Iterator[ConcordanceRow]:
    """Yield a row for each link, in the order of the new text; what was deleted stands where it stood."""
    for link in comparison.links:
        old, new = comparison.paragraphs(link, Side.OLD), comparison.paragraphs(link, Side.NEW)
        yield ConcordanceRow(
            _section((new or old)[0]),
            names(comparison.old, old),
            names(comparison.new, new),
            relation_words(link),
            _became(comparison, link),
            itu_term(link),
            _first_words(new or old),
        )


def concordance_document(
    comparison: Comparison, *, terms: bool = False, unchanged: bool = True, author: str = ""
) -> Document:
    """Return the concordance as a document; with `terms`, those of the ITU stand in a column of their own.

    Without `unchanged`, what kept its words, its number and its place is left out.
    """
    old, new = names_of(comparison).values()
    columns = (
        *((Column(say("Term"), 1.0),) if terms else ()),
        Column(old, 1.9),
        Column(new, 1.9),
        Column(say("What became of it"), 2.6),
        Column(say("First words"), 3.6),
    )
    shown = [row for row in concordance_rows(comparison) if unchanged or row.relation != say("unchanged")]
    title = say("Concordance of {old} and {new}", old=held_apart(old, spoken()), new=held_apart(new, spoken()))
    blocks: list[Block] = [Grid(columns, tuple(_grid_rows(shown, terms=terms)))]
    if terms:
        blocks.append(Passage((Run(say(_TERMS_TOLD), quiet=True),)))
    lines = (summary_sentence(comparison),)
    made = Document(title, lines, tuple(blocks), language=spoken(), author=author, running=title)
    return with_tongues(made)


def concordance_csv(comparison: Comparison, *, terms: bool = False) -> str:
    """Return the concordance as CSV."""
    return csv_table(_table(comparison, terms=terms))


def concordance_xlsx(comparison: Comparison, *, terms: bool = False) -> bytes:
    """Return the concordance as a workbook of one sheet."""
    return workbook([_table(comparison, terms=terms)])


def relation_words(link: Link) -> str:
    """Return a link's relation, then what else happened to it: `edited, moved, renumbered`."""
    said = [say(link.relation.value)] if link.relation is not Relation.UNCHANGED else []
    flags = (("moved", link.moved), ("renumbered", link.renumbered), ("retitled", link.retitled))
    said += [say(word) for word, holds in flags if holds]
    return say(", ").join(said) or say("unchanged")


def itu_term(link: Link) -> str:
    """Return the term of the ITU's conferences for what became of a provision.

    SUP* is one that was transferred elsewhere, with its words or without some; the concordance says where it stands.
    """
    match link.relation:
        case Relation.ADDED:
            return "ADD"
        case Relation.DELETED:
            return "SUP"
        case _ if link.moved:
            return "SUP*"
        case Relation.UNCHANGED:
            return "(MOD)" if link.renumbered or link.retitled else "NOC"
        case Relation.EDITED if link.significance is Significance.EDITORIAL:
            return "(MOD)"
        case _:
            return "MOD"


_TERMS_TOLD: Final = (
    "ADD: new; MOD: changed; (MOD): changed in its editing or its number alone; SUP: deleted; SUP*: transferred elsewhere; "
    "NOC: no change."
)


def _section(paragraph: Paragraph) -> str:
    return say(_FOOTNOTES) if paragraph.kind is Kind.FOOTNOTE else " › ".join(own_chain(paragraph))


def _became(comparison: Comparison, link: Link) -> str:
    """Say where text came from, or where parts of what was deleted stand."""
    if link.relation is Relation.DELETED:
        places = dict.fromkeys(
            names(comparison.new, [comparison.new.paragraphs[trace.new.paragraph]])
            for trace in comparison.traces
            if trace.old.paragraph in link.old
        )
        return say("parts of it stand in {places}", places=say(", ").join(places)) if places else ""
    if link.moved and not link.edits and (place := where_to(comparison, link)):
        return say("{became}, now {place}", became=what_became(comparison, link), place=place)
    return what_became(comparison, link)


def _first_words(paragraphs: Sequence[Paragraph]) -> str:
    words = " ".join(each.text for each in paragraphs).split()
    return " ".join(words[:_FIRST_WORDS]) + ("\u00a0…" if len(words) > _FIRST_WORDS else "")


def _grid_rows(rows: Sequence[ConcordanceRow], *, terms: bool) -> Iterator[Row]:
    for section, of_it in groupby(rows, key=lambda row: row.section):
        yield Row(title=section or say(_FRONT))
        for row in of_it:
            told = say("{what}: {words}", what=row.relation, words=row.became) if row.became else row.relation
            cells = [row.term] if terms else []
            cells += [row.old or "–", row.new or "–", told, row.words]
            yield Row(tuple((Passage(plain(quotations_apart(cell, spoken()))),) if cell else () for cell in cells))


def _table(comparison: Comparison, *, terms: bool) -> Table:
    heads = list(names_of(comparison).values())
    if heads[0] == heads[1]:
        heads = [say("{name} (earlier)", name=heads[0]), say("{name} (later)", name=heads[1])]
    named = ("Relation", "What became of it", *(("Term",) if terms else ()), "Section", "First words")
    heads += [say(each) for each in named]
    widths = {say(head): width for head, width in _WIDTHS.items()}
    return Table(say("Concordance"), heads, _cells(comparison, terms=terms), widths)


def _cells(comparison: Comparison, *, terms: bool) -> Iterator[list[str]]:
    for row in concordance_rows(comparison):
        term = [row.term] if terms else []
        yield [row.old, row.new, row.relation, row.became, *term, row.section, row.words]
