"""What a reading has to remark, in sentences: one for each kind, with the places where it was found."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from wsis_desktop.model.remark import Remark, RemarkKind
from wsis_desktop.model.revision import Revision
from wsis_desktop.publishing.naming import listed, names

# Of one, and of several with their number.
_WORDS: dict[RemarkKind, tuple[str, str]] = {
    RemarkKind.UNCLOSED_BRACKET: (
        "A bracket is opened and never closed",
        "{count:,} brackets are opened and never closed",
    ),
    RemarkKind.UNOPENED_BRACKET: (
        "A bracket is closed that was never opened",
        "{count:,} brackets are closed that were never opened",
    ),
    RemarkKind.LANGUAGE_DATA_MISSING: (
        "Tesseract, which recognised pages of it, has no data for its language",
        "Tesseract, which recognised pages of it, has no data for {count:,} of its languages",
    ),
    RemarkKind.TEXT_LEFT_OUT: ("Part of it was left out", "{count:,} parts of it were left out"),
    RemarkKind.WORDS_IN_MARGIN: (
        "A balloon in the margin tells of deleted words that the earlier text lacks: their place was not found",
        "{count:,} balloons in the margin tell of deleted words that the earlier text lacks: their places were not found",
    ),
    RemarkKind.NOTE_LEFT_OUT: (
        "A note that was written on a page is no part of the text",
        "{count:,} notes that were written on pages are no part of the text",
    ),
    RemarkKind.BARS_ALONE: (
        "A bar in the margin says that something changed, but no words beside it are marked",
        "{count:,} pages have bars in the margin which say that something changed, but no words beside them are marked",
    ),
}
_FEW = 5


def kind_in_words(kind: RemarkKind) -> str:
    """Return what a remark of a kind says: `A bracket is opened and never closed`."""
    return _WORDS[kind][0]


def remarks_in_words(revision: Revision) -> Iterator[str]:
    """Yield a sentence for each kind of remark: `2 brackets are opened and never closed: 12 (“[shall be”) and 31`."""
    kinds = dict.fromkeys(remark.kind for remark in revision.remarks)
    for kind in kinds:
        remarks = [remark for remark in revision.remarks if remark.kind is kind]
        count = sum(remark.count for remark in remarks)
        said = _WORDS[kind][count > 1].format(count=count)
        places = _places(revision, remarks)
        yield f"{said}: {places}." if places else f"{said}."


def _places(revision: Revision, remarks: Sequence[Remark]) -> str:
    """Return where the first few of the remarks stand, and how many more there are; empty when nothing is known of it."""
    placed = [(place, remark.count) for remark in remarks if (place := _place(revision, remark))]
    places = [place for place, count in placed if count == 1]
    more = sum(count for _, count in placed) - _FEW
    return listed([*places[:_FEW], f"{more:,} more"] if more > 1 else places)


def _place(revision: Revision, remark: Remark) -> str:
    """Return a paragraph's number or what else it is, or else the page, with the detail behind it."""
    where = [f"page {remark.page}"] if remark.page is not None else []
    if remark.paragraph is not None:
        where.insert(0, names(revision, [revision.paragraphs[remark.paragraph]]))
    place = ", ".join(where)
    detail = remark.detail if remark.paragraph is None or not remark.detail else f"“{remark.detail}”"
    return f"{place} ({detail})" if place and detail else place or detail
