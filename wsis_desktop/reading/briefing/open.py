"""A note that was read becomes a `Briefing`: which of its lines head sections, what it quotes, and from which paragraphs."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from datetime import date as Day  # noqa: N812 - the glossary's word for a date without a time
from typing import Final

from wsis_desktop.model.briefing import Briefing, BriefingSection, Citation, Quoted
from wsis_desktop.model.comparison import Passage
from wsis_desktop.model.meeting import Appointment
from wsis_desktop.model.revision import Kind, Paragraph, Revision
from wsis_desktop.reading.briefing.citations import citations_in, numbers_of
from wsis_desktop.reading.briefing.quotations import Marked, marked_in, parts_of, without_emphasis
from wsis_desktop.reading.meetings.days import days_in
from wsis_desktop.reading.meetings.written import appointments_in, leads_with_a_day

_LONGEST_HEADING: Final = 120
_MOST_WORDS: Final = 16
_SENTENCE_ENDS: Final = re.compile(r"[.!?:;,。！？：；؟،]\W*$")
_NO_HEADING: Final = re.compile(r"https?:|www\.|@|\d\d?[:.h]\d\d\b|^\W*\d", re.IGNORECASE)
_SENTENCE_BREAK: Final = re.compile(r"(?<=[.!?;。！？؟])[\s”»\"*)]+(?=[^\W_a-z])|[。！？]")
_EARLIER: Final = re.compile(
    r"\b(?:previous(?:ly)?|former(?:ly)?|earlier (?:text|version|draft|wording)|old (?:text|wording)|instead of|"
    r"in place of|rather than|replac(?:es|ing)|"
    r"(?:was|were|has been|have been) (?:deleted|removed|dropped)|(?:deleted|removed|dropped)\b|no longer|"
    r"as stated in rev|in rev\.?\s?\d|zero draft|"
    r"précéde(?:nt|mment)\w*|supprimé\w*|au lieu de|remplace(?:nt)?|ancien\w*|"
    r"anterior\w*|suprimid\w+|eliminad\w+|en lugar de|sustituyen?|"
    r"прежн\w+|исключ[её]н\w*|удал[её]н\w*|вместо)\b|"
    r"السابق|سابقا|حذف|بدلا من|此前|原文|删除|取代",
    re.IGNORECASE,
)
_GONE: Final = re.compile(
    r"\W*(?:(?:has|have|was|were|is|are|been|now|a été|ont été|fue|fueron|был\w*)\s)*"
    r"(?:deleted|removed|dropped|replaced|previously|formerly|became|becomes?|changed (?:in)?to|amended to|"
    r"supprimé|remplacé|suprimid|eliminad|sustituid|исключ|удал|замен)",
    re.IGNORECASE,
)
_CELLS_JOINED: Final = " | "
_BARE_NUMBER: Final = re.compile(
    r"\s*(?P<new>new\s)?(?:OP|PP)?\s?\d{1,4}(?:\s?(?:bis|ter|quater|alt))?(?:\s?\([a-z]{1,3}\))*\.?\s*", re.IGNORECASE
)
# Between what stood and what stands: from “annually” to “biennially”.
_FROM: Final = re.compile(r"\b(?:from|de|с|من|由)\s*$", re.IGNORECASE)
_TO: Final = re.compile(r"\W*\s(?:to|into|à|en|a|на|إلى|改为)\s*$", re.IGNORECASE)
_LISTED: Final = re.compile(r"\s*(?:[,،、]|,?\s?(?:and|or|et|ou|y|o|и|или|و|和|及|或))?\s*", re.IGNORECASE)
_NEAR: Final = 70
_BARE_DATE: Final = 4
# Where a year is written, it does not matter next to which day.
_ANY_DAY: Final = Day(2000, 1, 1)
# In how many paragraphs at its head a note says of which day it is.
_HEAD: Final = 6
_BEARS_YEAR: Final = re.compile(r"\b20\d\d\b")


def open_briefing(note: Revision, today: Day | None = None) -> Briefing:
    """Return a note's sections, its quotations with the numbers they are quoted from, its citations and its calendar.

    Days without a year are next to the day that the note bears, else to `today`.
    """
    quotations: list[Quoted] = []
    citations: list[Citation] = []
    for paragraph in note.paragraphs:
        marked = marked_in(paragraph.text)
        hidden = tuple((each.start, each.end) for each in marked)
        cited = citations_in(paragraph.text, paragraph.index, hidden, note.language) or _first_cell(paragraph)
        quotations.extend(_quotations(paragraph, marked, cited, len(citations)))
        citations.extend(cited)
    sections = _sections(note.paragraphs)
    return Briefing(note, sections, tuple(quotations), tuple(citations), _calendar(note, sections, today))


def day_of(note: Revision) -> Day | None:
    """Return the day that a note bears: the first one with a year at its head, else the one that was read as its date."""
    for text in (*(paragraph.text for paragraph in note.paragraphs[:_HEAD]), note.date or ""):
        if _BEARS_YEAR.search(text):
            found = next(iter(days_in(text, _ANY_DAY)), None)
            if found:
                return found.last
    return None


def _calendar(note: Revision, sections: Sequence[BriefingSection], today: Day | None) -> tuple[Appointment, ...]:
    """Return the meetings of the sections that list days."""
    written = day_of(note)
    reference = written or today or datetime.now(tz=UTC).date()
    found: list[Appointment] = []
    for section in sections:
        lines = [note.paragraphs[index].text for index in section.paragraphs]
        if any(leads_with_a_day(line, reference) for line in lines):
            found.extend(appointments_in(lines, reference, certain=written is not None))
    return tuple(found)


def _first_cell(paragraph: Paragraph) -> tuple[Citation, ...]:
    """Return the number in the first cell of a table's row, where tables of changes have it without a word before it."""
    cell = paragraph.text.split(_CELLS_JOINED)[0] if paragraph.kind is Kind.ROW else ""
    number = _BARE_NUMBER.fullmatch(cell)
    if number is None:
        return ()
    return (Citation(Passage(paragraph.index, 0, len(cell)), cell, numbers_of(cell), new=bool(number["new"])),)


def _quotations(paragraph: Paragraph, marked: Sequence[Marked], cited: Sequence[Citation], before: int) -> list[Quoted]:
    found = []
    end, earlier = 0, False
    for each in marked:
        at = _citation_of(paragraph.text, each, cited)
        passage = Passage(paragraph.index, each.start, each.end)
        # “one” and “two”: what is said of the first is said of both.
        goes_on = earlier and _LISTED.fullmatch(paragraph.text, end, each.start) is not None
        following = next((other.start for other in marked if other.start >= each.end), len(paragraph.text))
        around = paragraph.text[end : each.start], paragraph.text[each.end : following]
        earlier = goes_on or _is_earlier(*around) or (at is not None and cited[at].earlier)
        end = each.end
        parts = parts_of(each.words)
        if parts:
            found.append(
                Quoted(passage, without_emphasis(each.words), parts, None if at is None else before + at, earlier)
            )
    return found


def _citation_of(text: str, quotation: Marked, cited: Sequence[Citation]) -> int | None:
    """Return which citation a quotation is from: the next in parentheses behind it, else the last one before it."""
    before = [at for at, each in enumerate(cited) if each.passage.end <= quotation.start]
    behind: int | None = None
    for at, citation in enumerate(cited):
        start = citation.passage.start
        if start < quotation.end:
            continue
        if _in_parentheses(text, start):
            return at
        if _sentence_ends_between(text, quotation.end, start):
            break
        if behind is None and not before:
            behind = at
    led = [at for at in before if not _in_parentheses(text, cited[at].passage.start)]
    return behind if behind is not None else led[-1] if led else None


def _in_parentheses(text: str, at: int) -> bool:
    before = text[max(0, at - 12) : at]
    return bool(re.search(r"[(（\[][^)）\]]*$", before))


def _sentence_ends_between(text: str, start: int, end: int) -> bool:
    return _SENTENCE_BREAK.search(text, start, end) is not None


def _is_earlier(before: str, behind: str) -> bool:
    """Tell whether the words between a quotation and the ones beside it say that it stood in the text before."""
    close = before[[0, *(found.end() for found in _SENTENCE_BREAK.finditer(before))][-1] :][-_NEAR:]
    if _EARLIER.search(close) or (_FROM.search(close) and _TO.fullmatch(behind)):
        return True
    return _GONE.match(re.split(r"[.;(]", behind[:_NEAR])[0]) is not None


def _sections(paragraphs: Sequence[Paragraph]) -> tuple[BriefingSection, ...]:
    """Return the sections by the headings that a format names, and by lines that look like some where it names none."""
    named = any(paragraph.kind is Kind.HEADING for paragraph in paragraphs)
    sections: list[BriefingSection] = []
    for at, paragraph in enumerate(paragraphs):
        heads = paragraph.kind is Kind.HEADING if named else _looks_like_a_heading(paragraphs, at)
        if heads:
            sections.append(_section(paragraph))
            continue
        if not sections:
            sections.append(BriefingSection("", ()))
        last = sections[-1]
        sections[-1] = replace(last, paragraphs=(*last.paragraphs, paragraph.index))
    return tuple(sections)


def _section(heading: Paragraph) -> BriefingSection:
    title = heading_words(heading.text)
    noted = marked_in(heading.text[len(title) :]) if heading.text.startswith(title) else ()
    retitled = without_emphasis(noted[0].words) if noted else ""
    return BriefingSection(title, (), heading.index, retitled)


def heading_words(text: str) -> str:
    """Return a heading without what is noted behind it: `(NB previous sub-heading: “…”)`, and without emphasis."""
    noted = re.sub(r"\s*[(（\[](?:NB|N\.B\.|formerly|previous|ex)\b.*$", "", text, flags=re.IGNORECASE)
    return noted.strip(" *_#") or text


def _looks_like_a_heading(paragraphs: Sequence[Paragraph], at: int) -> bool:
    """Tell a short line without a sentence's end, before a paragraph that has one, from a line of text."""
    paragraph = paragraphs[at]
    text = heading_words(paragraph.text)
    if at == 0 or at + 1 >= len(paragraphs) or paragraph.kind is not Kind.PARAGRAPH or paragraph.label:
        return False
    if len(text) > _LONGEST_HEADING or len(text.split()) > _MOST_WORDS or _SENTENCE_ENDS.search(text):
        return False
    first = next((character for character in text if character.isalpha()), "")
    if not first or first.islower() or _NO_HEADING.search(text) or marked_in(text):
        return False
    # Names and dates under a note, one a line, head nothing.
    behind = paragraphs[at + 1].text
    return bool(_SENTENCE_ENDS.search(behind) or marked_in(behind)) or len(behind.split()) > _BARE_DATE
