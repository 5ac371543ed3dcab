"""From a format's blocks to a `Revision`: labels split off, items told from paragraphs, sections, footnotes at the end."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from string import ascii_uppercase
from typing import Final

from wsis_desktop.model.brackets import Spot, unpaired_steps
from wsis_desktop.model.progress import Progress, Stage, Steps, finish
from wsis_desktop.model.remark import Remark, RemarkKind
from wsis_desktop.model.revision import FootnoteMark, Format, Kind, Label, Paragraph, Revision, TextSide
from wsis_desktop.reading.beheading import Beheaded, behead, letters_ahead
from wsis_desktop.reading.blocks.block import Block, Document
from wsis_desktop.reading.conventions.blank_pages import without_blank_pages
from wsis_desktop.reading.conventions.imprint import date_in, symbol_in
from wsis_desktop.reading.conventions.language import language_of
from wsis_desktop.reading.conventions.masthead import masthead_of
from wsis_desktop.reading.conventions.nesting import HeadingLevels, ItemLevels, is_item_label
from wsis_desktop.reading.conventions.resolutions import names_in_resolutions
from wsis_desktop.reading.conventions.signatures import without_signatures
from wsis_desktop.reading.conventions.typed_contents import without_typed_contents
from wsis_desktop.reading.labels import names_a_part

_CAPITALS: Final = frozenset(ascii_uppercase)
_IMPRINT_BLOCKS: Final = 6
_LONGEST_IMPRINT: Final = 120
_LONGEST_DETAIL: Final = 40
# Of each kind of remark; the others are counted.
_MOST_PLACES: Final = 500
# How many paragraphs are worked on between two reports.
_MANY: Final = 200


def assemble(document: Document, path: str, sha256: str, format: Format) -> Revision:  # noqa: A002 - the field's name
    """Make a revision of what a format's reader found in the file at `path`."""
    return finish(assemble_steps(document, path, sha256, format))


def assemble_steps(document: Document, path: str, sha256: str, format: Format) -> Steps[Revision]:  # noqa: A002 - as above
    """Make a revision step by step, as `assemble` does."""
    step = Progress(Stage.READING)
    # A reader of pages has left it out already.
    head = () if document.pages else masthead_of(document.blocks)
    found = without_signatures(without_blank_pages(document.blocks[len(head) :]))
    found = found if document.pages else without_typed_contents(found)
    blocks: list[Beheaded] = []
    letter = ""
    for at, (block, ahead) in enumerate(zip(found, letters_ahead(found), strict=True), 1):
        blocks.append(behead(block, letter, ahead))
        label = blocks[-1].block.label
        letter = label.printed if label and label.printed in _CAPITALS else letter
        if at % _MANY == 0:
            yield step
    blocks = _with_titles(blocks)
    _set_kinds(blocks)
    yield step
    paragraphs = yield from _paragraphs(blocks, step)
    yield step
    called = names_in_resolutions(paragraphs)
    paragraphs = tuple(
        replace(each, known_as=called[each.index]) if each.index in called else each for each in paragraphs
    )
    yield step
    imprint = [*(block.text for block in head), *_imprint_lines(document, paragraphs)]
    remarks = list(_remarks(blocks, paragraphs))
    if document.tracked is None or document.tracked.side is not TextSide.MARKED:  # which has the brackets of two texts
        unclosed, unopened = yield from unpaired_steps(paragraphs, step)
        remarks += _bracket_remarks(unclosed, unopened, paragraphs)
    remarks = _in_order(remarks)
    yield step
    return Revision(
        path=path,
        sha256=sha256,
        format=format,
        title=_title(document, paragraphs),
        paragraphs=paragraphs,
        symbol=symbol_in(imprint),
        date=date_in(imprint),
        language=language_of("\n".join(paragraph.text for paragraph in paragraphs)),
        pages=document.pages,
        unread_pages=document.unread_pages,
        recognised_pages=document.recognised_pages,
        tracked=document.tracked,
        emphasis=document.emphasis,
        remarks=(*document.remarks, *remarks),
    )


def sha256_of(data: bytes) -> str:
    """Return the hash by which a document is known."""
    return hashlib.sha256(data).hexdigest()


# -- kinds, levels and sections --------------------------------------------------------------------------------------


def _with_titles(beheaded: Sequence[Beheaded]) -> list[Beheaded]:
    """Give a heading that is a label only, `Annex I`, the heading of the same depth below it as its title."""
    whole: list[Beheaded] = []
    for each in beheaded:
        if whole and _is_title_of(whole[-1].block, each.block):
            whole[-1] = replace(each, block=_titled(whole[-1].block, each.block))
        else:
            whole.append(each)
    return whole


def _is_title_of(named: Block, title: Block) -> bool:
    if not (named.kind is title.kind is Kind.HEADING) or named.text or named.label is None or title.label is not None:
        return False
    return names_a_part(named.label) and (named.level, named.letters) == (title.level, title.letters)


def _titled(named: Block, title: Block) -> Block:
    return replace(
        title,
        label=named.label,
        regions=(*named.regions, *title.regions),
        notes=[*named.notes, *title.notes],
        remarks=[*named.remarks, *title.remarks],
        tags=(*named.tags, *title.tags),
    )


def _set_kinds(beheaded: Sequence[Beheaded]) -> None:
    """Tell items from paragraphs and say how deep headings and items stand."""
    for each in beheaded:
        block = each.block
        if block.kind is Kind.PARAGRAPH and (each.bullet or (block.label is not None and is_item_label(block.label))):
            block.kind = Kind.ITEM
    headings, items = HeadingLevels(), ItemLevels()
    for each, ahead in zip(beheaded, _labels_ahead(beheaded), strict=True):
        block = each.block
        match block.kind:
            case Kind.HEADING:
                block.level = headings.level(block.text, block.label, block.level, block.letters)
                items.reset()
            case Kind.ITEM:
                label = None if each.bullet else block.label
                block.level = items.level(label, block.level, bullet=each.bullet, ahead=ahead)
            case Kind.PARAGRAPH:
                block.level = 0
                if block.label is not None:
                    items.reset(block.label)
            case _:
                block.level = 0


def _labels_ahead(beheaded: Sequence[Beheaded]) -> list[Label | None]:
    """Return for each block the label of the next item below the same paragraph; bullets between them do not count."""
    ahead: list[Label | None] = []
    label: Label | None = None
    for each in reversed(beheaded):
        ahead.append(label)
        block = each.block
        if block.kind is Kind.ITEM:
            label = label if each.bullet else block.label or label
        elif block.kind is Kind.HEADING or block.label is not None:
            label = None
    return ahead[::-1]


def _paragraphs(beheaded: Sequence[Beheaded], step: Progress) -> Steps[tuple[Paragraph, ...]]:
    """Put the footnotes behind the body, tie their marks and give every paragraph its section."""
    blocks = [each.block for each in beheaded]
    body, notes = _parted(blocks)
    at_key = {note.key: len(body) + at for at, note in reversed(list(enumerate(notes))) if note.key}
    sections = _sections(body)
    section_of_note = _note_sections(blocks, sections)
    made: list[Paragraph] = []
    for at, (block, section) in enumerate(zip([*body, *notes], [*sections, *section_of_note], strict=True)):
        made.append(_paragraph(at, block, section, at_key))
        if at % _MANY == 0:
            yield step
    return tuple(made)


def _parted(blocks: Iterable[Block]) -> tuple[list[Block], list[Block]]:
    """Return the blocks of the body and those of the footnotes, which stand behind it."""
    body: list[Block] = []
    notes: list[Block] = []
    for block in blocks:
        (notes if block.kind is Kind.FOOTNOTE else body).append(block)
    return body, notes


def _paragraph(index: int, block: Block, section: tuple[str, ...], at_key: dict[str, int]) -> Paragraph:
    marks = tuple(FootnoteMark(note.offset, at_key[note.key]) for note in block.notes if note.key in at_key)
    return Paragraph(
        index=index,
        kind=block.kind,
        text=block.text,
        label=block.label,
        section=section,
        level=block.level,
        regions=block.regions,
        words=block.places,
        marks=marks,
        changes=block.changes,
        tags=block.tags,
        unsure_breaks=block.unsure_breaks,
    )


def _sections(body: Iterable[Block]) -> list[tuple[str, ...]]:
    """Return the chain of headings above each block; a heading is not above itself."""
    chain: list[tuple[int, str]] = []
    sections = []
    for block in body:
        if block.kind is Kind.HEADING:
            while chain and chain[-1][0] >= block.level:
                chain.pop()
        sections.append(tuple(title for _, title in chain))
        if block.kind is Kind.HEADING:
            chain.append((block.level, _heading_title(block)))
    return sections


def _heading_title(block: Block) -> str:
    """Return a heading's words; its label when it has none."""
    return block.text or (block.label.printed if block.label else "")


def _note_sections(blocks: Sequence[Block], sections: Sequence[tuple[str, ...]]) -> list[tuple[str, ...]]:
    """Return each footnote's section: that of the paragraph that bears its mark, or else of the one before it."""
    bearer: dict[str, int] = {}
    before: list[int] = []
    at = 0
    for block in blocks:
        if block.kind is Kind.FOOTNOTE:
            before.append(max(0, at - 1))
            continue
        for note in block.notes:
            bearer.setdefault(note.key, at)
        at += 1
    notes = [block for block in blocks if block.kind is Kind.FOOTNOTE]
    places = [bearer.get(note.key, fallback) for note, fallback in zip(notes, before, strict=True)]
    return [sections[place] if place < len(sections) else () for place in places]


def _remarks(beheaded: Iterable[Beheaded], paragraphs: Sequence[Paragraph]) -> Iterator[Remark]:
    """Yield what was remarked about blocks, each with the paragraph that its block became and the page it begins on."""
    body, notes = _parted(each.block for each in beheaded)
    for paragraph, block in zip(paragraphs, (*body, *notes), strict=True):
        page = paragraph.regions[0].page if paragraph.regions else None
        for remark in block.remarks:
            yield replace(remark, paragraph=paragraph.index, page=page if remark.page is None else remark.page)


def _in_order(remarks: Iterable[Remark]) -> list[Remark]:
    return sorted(remarks, key=lambda remark: (remark.paragraph is None, remark.paragraph or 0, remark.offset or 0))


def _bracket_remarks(
    unclosed: Sequence[Spot], unopened: Sequence[Spot], paragraphs: Sequence[Paragraph]
) -> Iterator[Remark]:
    """Yield what is to be said of brackets without a partner."""
    for spot in unclosed[:_MOST_PLACES]:
        words = paragraphs[spot.paragraph].text[spot.offset : spot.offset + _LONGEST_DETAIL + 1]
        yield _bracket_remark(RemarkKind.UNCLOSED_BRACKET, spot, paragraphs, _shortened(words))
    for spot in unopened[:_MOST_PLACES]:
        words = paragraphs[spot.paragraph].text[max(0, spot.offset - _LONGEST_DETAIL) : spot.offset + 1]
        yield _bracket_remark(RemarkKind.UNOPENED_BRACKET, spot, paragraphs, _shortened(words[::-1])[::-1])
    yield from _not_listed(RemarkKind.UNCLOSED_BRACKET, len(unclosed))
    yield from _not_listed(RemarkKind.UNOPENED_BRACKET, len(unopened))


def _not_listed(kind: RemarkKind, count: int) -> Iterator[Remark]:
    """Yield one remark for all brackets of a kind whose places are not listed, if there are any."""
    more = count - _MOST_PLACES
    if more > 0:
        yield Remark(kind, detail=f"{more:,} more", count=more)


def _bracket_remark(kind: RemarkKind, spot: Spot, paragraphs: Sequence[Paragraph], words: str) -> Remark:
    paragraph = paragraphs[spot.paragraph]
    regions = paragraph.words.regions(spot.offset, spot.offset + 1) or paragraph.regions
    return Remark(kind, spot.paragraph, spot.offset, regions[0].page if regions else None, words)


def _shortened(words: str) -> str:
    """Return the first words of a text that is too long."""
    return words if len(words) <= _LONGEST_DETAIL else words[:_LONGEST_DETAIL].rsplit(" ", 1)[0]


# -- the whole -------------------------------------------------------------------------------------------------------


def _title(document: Document, paragraphs: Sequence[Paragraph]) -> str:
    """Return the title that the text bears, else the one that the file names, else its opening heading."""
    titles = [paragraph.text for paragraph in paragraphs if paragraph.kind is Kind.TITLE]
    if titles:
        return titles[0]
    if document.title:
        return document.title
    return paragraphs[0].text if paragraphs and paragraphs[0].kind is Kind.HEADING else ""


def _imprint_lines(document: Document, paragraphs: Sequence[Paragraph]) -> list[str]:
    """Return the lines where a document prints its symbol and date: short ones, before the text proper."""
    lines = list(document.first_page_lines)
    for paragraph in paragraphs[:_IMPRINT_BLOCKS]:
        if paragraph.kind is Kind.FOOTNOTE or (paragraph.label is not None and paragraph.kind is Kind.PARAGRAPH):
            break
        if not paragraph.text.endswith((",", ";", ":")):  # a preamble cites the symbols and dates of others
            lines.append(paragraph.text)
    return [line for line in lines if len(line) <= _LONGEST_IMPRINT]
