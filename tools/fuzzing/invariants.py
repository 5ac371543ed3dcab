"""What holds of every reading, whatever file it was read from."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from wsis_desktop.model.comparison import Comparison, Relation, Side, joined_text
from wsis_desktop.model.region import Region
from wsis_desktop.model.revision import Kind, Paragraph, Revision, TextSide

# A little more than a page: what rounding does to a region at its edge.
_EDGE = 1e-4
# A broken font may give letters without width, which no word of a page holds.
_MOSTLY = 0.5


class Broken(Exception):
    """A claim that a reading or a comparison does not keep; `rule` is short and the same for all such files."""

    def __init__(self, rule: str, detail: str) -> None:
        super().__init__(f"{rule}: {detail}")
        self.rule = rule


def require_sound(revision: Revision) -> None:
    """Raise `Broken` when a revision contradicts itself or its glossary."""
    for rule, detail in _faults(revision):
        raise Broken(rule, detail)


def _faults(revision: Revision) -> Iterator[tuple[str, str]]:
    paragraphs = revision.paragraphs
    if [each.index for each in paragraphs] != list(range(len(paragraphs))):
        yield "paragraphs are numbered in order", str([each.index for each in paragraphs][:20])
    kinds = [each.kind is Kind.FOOTNOTE for each in paragraphs]
    if kinds != sorted(kinds):
        yield "footnotes stand behind the body", str(kinds)
    marked = revision.tracked is not None and revision.tracked.side is TextSide.MARKED
    if not marked and any(each.changes for each in paragraphs):
        yield "runs are marked only where both texts are read", ""
    for each in paragraphs:
        faults = (*_text_faults(each, marked=marked), *_word_faults(each))
        faults += (*_region_faults(each, len(revision.pages)), *_mark_faults(each, paragraphs))
        yield from ((rule, repr(each)[:600]) for rule in faults)
    yield from _section_faults(paragraphs)
    yield from _remark_faults(revision)


def _section_faults(paragraphs: Sequence[Paragraph]) -> Iterator[tuple[str, str]]:
    headings: set[str] = set()
    for each in paragraphs:
        if each.kind is not Kind.FOOTNOTE and not headings.issuperset(each.section):
            yield "a section names headings above it", repr(each)[:600]
        if each.kind is Kind.HEADING:
            headings.add(each.text or each.printed_label)


def _remark_faults(revision: Revision) -> Iterator[tuple[str, str]]:
    paragraphs = revision.paragraphs
    for remark in revision.remarks:
        if remark.paragraph is None:
            continue
        if not 0 <= remark.paragraph < len(paragraphs):
            yield "a remark is about a paragraph that is there", repr(remark)
        elif not 0 <= (remark.offset or 0) <= len(paragraphs[remark.paragraph].text):
            yield "a remark stands inside its paragraph", repr(remark)


def _text_faults(each: Paragraph, *, marked: bool) -> Iterator[str]:
    text = each.text
    parts = [part.strip(" ") for part in text.split("|")] if each.kind is Kind.ROW else [text]
    # In two texts in one, each has its own spaces.
    if "\n" in text or "\r" in text or (not marked and any(part != " ".join(part.split()) for part in parts)):
        yield "a text is one tidy line"
    if not text and each.label is None and not each.tags and not each.changes:
        yield "a paragraph says something"
    if each.label is not None and not each.label.printed.strip():
        yield "a label is printed"
    if (each.level > 0) is not (each.kind in (Kind.HEADING, Kind.ITEM)):
        yield "headings and items have a depth, and nothing else"


def _region_faults(each: Paragraph, pages: int) -> Iterator[str]:
    if not all(_is_on_page(region, pages) for region in each.regions):
        yield "regions stand on their pages"
    if bool(pages) is not bool(each.regions):
        yield "a paragraph has regions where its file has pages"


def _mark_faults(each: Paragraph, paragraphs: Sequence[Paragraph]) -> Iterator[str]:
    for mark in each.marks:
        if not 0 <= mark.offset <= len(each.text):
            yield "a footnote mark stands in its text"
        if not 0 <= mark.footnote < len(paragraphs) or paragraphs[mark.footnote].kind is not Kind.FOOTNOTE:
            yield "a footnote mark means a footnote"
    last = 0
    for run in each.changes:
        if not last <= run.start <= run.end <= len(each.text) or run.side is TextSide.MARKED:
            yield "marked runs follow each other inside the text"
        last = run.end


def _word_faults(each: Paragraph) -> Iterator[str]:
    last = 0
    placed = 0
    for word in each.words:
        if not last <= word.start < word.end <= len(each.text):
            yield "words follow each other inside the text"
            return
        last = word.end
        shown = each.text[word.start : word.end]
        placed += sum(map(str.isalnum, shown))
        if shown != shown.strip():
            yield "a word's place is that of its letters"
        if not _is_on_page(word.region, max(word.region.page, 1)):
            yield "words stand on their pages"
    if len(each.words) and placed < _MOSTLY * sum(map(str.isalnum, each.text)):
        yield "the letters of a text have their places"


def _is_on_page(region: Region, pages: int) -> bool:
    """Tell whether a region is a rectangle on its page; comparisons are false for what is no number."""
    across = -_EDGE <= region.x0 <= region.x1 <= 1 + _EDGE
    return across and -_EDGE <= region.y0 <= region.y1 <= 1 + _EDGE and 1 <= region.page <= pages


def require_sides(before: Revision, after: Revision, marked: Revision) -> None:
    """Raise `Broken` when the marked text does not hold all words of both others."""
    words = "".join(_letters(marked))
    for side, revision in (("before", before), ("after", after)):
        lost = [each.text for each in revision.paragraphs if not _holds(words, _bare(each.text))]
        if lost:
            rule = f"the marked text holds the text {side}"
            raise Broken(rule, f"{lost[0]!r} in {words[:400]!r}")


def _letters(revision: Revision) -> Iterator[str]:
    return (_bare(each.printed_label + each.text) for each in revision.paragraphs)


def _bare(text: str) -> str:
    return "".join(sign for sign in text if sign.isalnum())


def _holds(words: str, text: str) -> bool:
    """Tell whether the letters of a text stand in others in their order, with whatever between them."""
    at = -1
    for sign in text:
        at = words.find(sign, at + 1)
        if at < 0:
            return False
    return True


def require_linked(comparison: Comparison) -> None:
    """Raise `Broken` when a comparison leaves a paragraph out or names words that are not there."""
    for side in Side:
        held = sorted(index for link in comparison.links for index in link.indices(side))
        if held != list(range(len(comparison.revision(side).paragraphs))):
            raise Broken("every paragraph stands in exactly one link", f"{side}: {held[:50]}")
    for link in comparison.links:
        lengths = [len(joined_text(comparison.paragraphs(link, side))) for side in Side]
        for edit in link.edits:
            for span, length in zip((edit.old, edit.new), lengths, strict=True):
                if not 0 <= span.start <= span.end <= length:
                    raise Broken("an edit stands inside its texts", repr(edit))


def require_unchanged(comparison: Comparison) -> None:
    """Raise `Broken` when a text differs from itself."""
    for link in comparison.links:
        if link.relation is not Relation.UNCHANGED or link.moved or link.renumbered or link.retitled or link.retagged:
            raise Broken("a text is the same as itself", repr(link))
