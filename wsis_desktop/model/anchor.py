"""What finds the place of a note again: the paragraph as it stood, and the words in it that were selected.

An anchor holds more than it needs while nothing changes, so that a note survives what does: its paragraph's text and section
when the paragraph goes, a quotation with its context when the words move, and regions for a file with pages.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from wsis_desktop.model.comparison import Span
from wsis_desktop.model.region import Region
from wsis_desktop.model.revision import Revision, TextSide

# How many characters before and behind a quotation are kept: enough to tell two places where the same words stand.
CONTEXT: Final = 48


@dataclass(frozen=True, slots=True)
class Quotation:
    """Selected words, from `start` to before `end` of their paragraph's text, with what stands before and behind them."""

    exact: str
    prefix: str
    suffix: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Anchor:
    """A place in one text: a paragraph, and the words of it that were selected.

    `document` is the SHA-256 of the file and `side` which of its texts; `text` is the whole paragraph's, as it stood.
    Without a quotation the whole paragraph is meant. `regions` show the quotation, or else the paragraph; a file without
    pages gives none.
    """

    document: str
    paragraph: int
    text: str
    side: TextSide = TextSide.AFTER
    label: str = ""
    section: tuple[str, ...] = ()
    quotation: Quotation | None = None
    regions: tuple[Region, ...] = ()

    @property
    def words(self) -> str:
        """Return the text that is meant: the quotation, or else the paragraph."""
        return self.quotation.exact if self.quotation else self.text

    @property
    def span(self) -> Span:
        """Return where in the paragraph's text that is."""
        return Span(self.quotation.start, self.quotation.end) if self.quotation else Span(0, len(self.text))


def side_of(revision: Revision) -> TextSide:
    """Return which text of its file a revision is; a file without marks of change has none but the one after them."""
    return revision.tracked.side if revision.tracked else TextSide.AFTER


def anchor_at(revision: Revision, paragraph: int, span: Span | None = None) -> Anchor:
    """Return the anchor of a paragraph, or of the words of it that `span` holds; an empty span selects none."""
    found = revision.paragraphs[paragraph]
    quotation = quotation_in(found.text, span) if span else None
    regions = found.regions
    if quotation and found.words:
        regions = found.words.regions(quotation.start, quotation.end) or regions
    return Anchor(
        revision.sha256,
        paragraph,
        found.text,
        side_of(revision),
        found.printed_label,
        found.section,
        quotation,
        regions,
    )


def quotation_in(text: str, span: Span) -> Quotation:
    """Return the words that `span` holds, with their context."""
    start, end = max(0, span.start), min(len(text), span.end)
    return Quotation(text[start:end], text[max(0, start - CONTEXT) : start], text[end : end + CONTEXT], start, end)
