"""Lines become one text: words broken at a line's end are mended, real hyphens are kept.

Whether `State-` and `owned` are one word is asked of the document first: does it write `State-owned`, or `Stateowned`,
elsewhere? If neither, whether it breaks words at all, and whether the halves look like words.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cached_property
from itertools import pairwise

from wsis_desktop.model.region import Region, WordPlace
from wsis_desktop.reading.blocks.block import NoteRef
from wsis_desktop.reading.blocks.line_ends import IDEOGRAPH, is_spaceless, meet_without_space
from wsis_desktop.reading.conventions.cells import CELL_GAP, bullet_at, bullets_within
from wsis_desktop.reading.conventions.language import language_of
from wsis_desktop.reading.pdf.flow.compounds import Compounds, compounds_of, parts, without_elided
from wsis_desktop.reading.pdf.lines.cells import Row
from wsis_desktop.reading.pdf.lines.line import NEVER_BEHIND_SPACE, NO_EDGES, Change, Line, PageFrame

_SOFT = "\u00ad"
_HYPHENS = "\u2010-"
# So many words broken in two, none of whose halves is a word, show that a document breaks words.
_UNKNOWN_HALVES = 3
_WORD = re.compile(r"[^\W\d_]+(?:[-\u2010\u2011'’][^\W\d_]+)*")
_LAST = re.compile(r"([\w'’]+(?:[-\u2010\u2011][\w'’]+)*)[-\u2010]$")
_FIRST = re.compile(r"[\w'’]+(?:[-\u2010\u2011][\w'’]+)*")
# `E/CN.` before `16/2024/SR.14`, `A/80/L.1/Rev.` before `2`: the beginnings of symbols.
_SYMBOL = re.compile(r"\W?[A-Z]{1,12}(?:/[\w.-]+)*/(?:[A-Z]{1,5}|Rev|Add|Corr|Sub|Amend)\.")
_HYPHEN_OF_BREAKS = "\u2010"
# A wide bullet may stand so near its words that no space is seen between them.
_TIGHT_BULLET = re.compile(r"[•‣◦▪▫●○■□∙](?=[^\W\d_])")
# Behind these an item of a list has ended; how far apart items begin that begin at one place, in their size.
_ENDS, _SAME_EDGE = ".;:,!?。；：，、؛،؟", 0.5
# A stop apart from words, unless it is one of a row of dots.
_STOP_APART = re.compile(r"\S(?:$| (?!\.))")
# Between letters; at the end of a cell, too, a line may be broken.
_INSIDE = re.compile(rf"(?<=\w)[{_HYPHENS}](?=\w)")
_ADDRESS = re.compile(r"\W?(?:https?://|www\.)", re.IGNORECASE)
_ADDRESS_REST = re.compile(r"[\w%~-]*(?:[./?=&_#%-][\w%~-]+)+/?[.,;)]?")
# Where Chinese meets letters or figures of another script, some writers put a space and some do not.
_OTHER_SIGN = rf"(?!{IDEOGRAPH.pattern})[^\W_]"
_MEETING = re.compile(rf"{IDEOGRAPH.pattern}( ?){_OTHER_SIGN}|{_OTHER_SIGN}( ?){IDEOGRAPH.pattern}")


class Vocabulary:
    """The words of a document, and whether it breaks words at the ends of lines; it has no space before `closed` signs."""

    def __init__(self, closed: frozenset[str] = NEVER_BEHIND_SPACE) -> None:
        self.closed = closed
        self._words: Counter[str] = Counter()
        self._texts: list[str] = []
        self._ends: list[tuple[str, str]] = []
        self._last = ""
        self._alone: Counter[str] = Counter()
        self._spaced: Counter[bool] = Counter()
        self._inside: Counter[str] = Counter()
        self.keeps_last_space = False

    def add(self, lines: Iterable[Line]) -> None:
        """Take in the words of lines in reading order."""
        for line in lines:
            text = line.text
            self._texts.append(text)
            if "-" in text or _HYPHEN_OF_BREAKS in text:
                self._inside.update(_INSIDE.findall(text))
            self.keeps_last_space = self.keeps_last_space or line.trailing_space
            if not text.isascii():
                self._spaced.update(bool(one or other) for one, other in _MEETING.findall(text))
            words = _WORD.findall(text.casefold())
            self._alone.update(_alone_in_cells(line))
            if self._last and words:
                self._ends.append((self._last, words.pop(0)))
            broken = text[-1] in _HYPHENS
            self._last = words[-1] if broken and words else ""
            whole = words[:-1] if broken else words
            self._words.update(whole)
            self._words.update(bare for word in whole if (bare := without_elided(word)) is not word)

    @cached_property
    def breaks_words(self) -> bool:
        """Tell, once all words are known, whether the document breaks words at the ends of lines."""
        joined = sum(without_elided(first) + second in self._words for first, second in self._ends)
        kept = sum(f"{without_elided(first)}-{second}" in self._words for first, second in self._ends)
        if joined > max(1, kept // 2):
            return True
        broken = sum(self._compounds.breaks(first, second, self._parts) for first, second in self._ends)
        compounds = sum(self._compounds.joins(first, second, self._parts) for first, second in self._ends)
        return broken >= _UNKNOWN_HALVES and joined + broken > kept + compounds

    @cached_property
    def _compounds(self) -> Compounds:
        """Return what is known of compounds in the document's language."""
        return compounds_of(language_of("\n".join(self._texts)))

    @cached_property
    def _parts(self) -> frozenset[str]:
        """Return the words that the document uses, alone or as part of others."""
        return frozenset(part for word in self._words for part in parts(word))

    def omits_space(self, before: str, after: str, *, spaced: bool) -> bool:
        """Tell whether a line and the next meet without a space; `spaced` says that the file has one at the line's end."""
        if meet_without_space(before, after):
            return True
        if is_spaceless(before[-1]) or is_spaceless(after[0]):
            if self.keeps_last_space:
                return not spaced
            plain = before[-1].isalnum() and after[0].isalnum()
            return not plain or self._spaced[True] <= self._spaced[False]
        return False

    def breaks_unmarked(self, before: str, after: str) -> bool:
        """Tell whether a word too long for its cell goes on with `after`, without a hyphen: `internationaliz` and `ed`.

        It fills lines alone and is known nowhere else; the whole is.
        """
        if not before.isalpha() or not (rest := _FIRST.match(after)) or not rest[0].islower():
            return False
        first, second = before.casefold(), rest[0]
        return self._words[first + second] > 0 and self._words[first] == self._alone[first]

    def keeps_hyphen(self, first: str, second: str, sign: str) -> bool:
        """Tell whether `first` and `second` on the next line are joined by a hyphen of their own, which looks as `sign`."""
        if sign == _HYPHEN_OF_BREAKS and self._inside["-"] and not self._inside[sign]:
            # Who writes words with one hyphen breaks them with another.
            return False
        tail, head = without_elided(first.casefold()), second.casefold()
        joined, kept = self._words[tail + head], self._words[f"{tail}-{head}"]
        if joined != kept:
            return kept > joined
        if not second[0].islower() or any(character.isdigit() for character in first + second):
            return True
        return not self.breaks_words or self._compounds.joins(first.casefold(), head, self._parts)


def _alone_in_cells(line: Line) -> Iterator[str]:
    """Yield the words of a line that wide gaps set apart from all others."""
    for start, end in pairwise([0, *line.tabs, len(line.text)]):
        cell = line.text[start:end].strip()
        if cell.isalpha():
            yield cell.casefold()


@dataclass(slots=True)
class Joined:
    """The text of several lines, with the places of its words and the marks that stood in it.

    `begins` are the places where its lines begin, and `bullets` those that are no words of it.
    """

    text: str = ""
    places: list[WordPlace] = field(default_factory=list)
    notes: list[NoteRef] = field(default_factory=list)
    regions: list[Region] = field(default_factory=list)
    changes: list[Change] = field(default_factory=list)
    unsure_breaks: list[int] = field(default_factory=list)
    begins: list[int] = field(default_factory=list)
    bullets: list[tuple[int, int]] = field(default_factory=list)


def join_lines(lines: list[Line], frames: list[PageFrame], vocabulary: Vocabulary) -> Joined:
    """Join the lines of one paragraph."""
    joined = Joined()
    for at, line in enumerate(lines):
        end = len(joined.text)
        if at:
            _join(joined, lines[at - 1], line, vocabulary)
        frame = frames[line.page - 1]
        shift = len(joined.text)
        joined.begins.append(shift)
        if line.may_begin:
            joined.unsure_breaks.append(shift)
        joined.text += line.text
        region, turn = frame.region, line.turn
        joined.places += [
            WordPlace(word.start + shift, word.end + shift, region(turn, word.x0, word.y0, word.x1, word.y1))
            for word in line.words
        ]
        if line.changes:
            _add_changes(joined, line, shift)
        if line.marks:
            # A mark that a line began with belongs to the word before it.
            joined.notes += [NoteRef(offset + shift if offset else min(end, shift), key) for offset, key in line.marks]
        _add_region(joined.regions, region(turn, line.x0, line.y0, line.x1, line.y1))
    if _SOFT in joined.text:
        _drop_soft_hyphens(joined)
    return joined


def join_row(row: Row, frames: list[PageFrame], vocabulary: Vocabulary) -> Joined:
    """Join the cells of a row."""
    whole = Joined()
    for at, cell in enumerate(row.cells):
        if at:
            whole.text += CELL_GAP if whole.text and whole.text[-1] != " " else CELL_GAP.lstrip()
        joined = join_lines(cell, frames, vocabulary)
        shift = len(whole.text)
        whole.text += joined.text
        whole.places += [WordPlace(one.start + shift, one.end + shift, one.region) for one in joined.places]
        whole.notes += [NoteRef(note.offset + shift, note.key) for note in joined.notes]
        whole.bullets += [(start + shift, end + shift) for start, end in _bullets(cell, joined)]
        whole.changes += [moved(change, shift) for change in joined.changes]
        whole.regions += joined.regions
    whole.regions = _by_page(whole.regions)
    return whole


def _bullets(cell: list[Line], joined: Joined) -> list[tuple[int, int]]:
    """Return where the bullets stand in a cell's text with which its lines begin.

    A dash at a line's head belongs to its sentence, unless that has ended before, or other items begin with one there.
    """
    found = set(bullets_within(joined.text))
    seen: list[tuple[str, float]] = []
    for line, start in zip(cell, joined.begins, strict=True):
        tight = _TIGHT_BULLET.match(joined.text, start)
        span = tight.span() if tight else bullet_at(joined.text, start)
        if span is None:
            continue
        sign, before = joined.text[span[0]], joined.text[:start].rstrip()
        stands = any(sign == other and abs(line.x0 - x0) <= _SAME_EDGE * line.size for other, x0 in seen)
        if tight or not before or before[-1] in _ENDS or stands:
            found.add(span)
            seen.append((sign, line.x0))
    return sorted(found)


def moved(change: Change, by: int) -> Change:
    """Return a change of a text before which others were put."""
    return change._replace(start=change.start + by, end=change.end + by)


def _add_changes(joined: Joined, line: Line, shift: int) -> None:
    """Add the changes of a line; one that goes on from the line before is one with it, the space between included."""
    for change in sorted(moved(each, shift) for each in line.changes):
        last = joined.changes[-1] if joined.changes else None
        if last and last[2:] == change[2:] and not joined.text[last.end : change.start].strip():
            joined.changes[-1] = last._replace(end=change.end)
        else:
            joined.changes.append(change)


def _by_page(regions: list[Region]) -> list[Region]:
    pages: dict[int, Region] = {}
    for region in regions:
        pages[region.page] = pages[region.page].joined(region) if region.page in pages else region
    return list(pages.values())


def _add_region(regions: list[Region], region: Region) -> None:
    """Grow the last region by a line below it; a line on another page or in another column begins a new one."""
    last = regions[-1] if regions else None
    if last and last.page == region.page and region.y0 >= last.y0 and region.x0 < last.x1 and region.x1 > last.x0:
        regions[-1] = last.joined(region)
    else:
        regions.append(region)


def _join(joined: Joined, broken: Line, line: Line, vocabulary: Vocabulary) -> None:
    """Close the text so far, which ends with `broken`, in front of the next line: a space, nothing, or a word made whole."""
    text = joined.text
    if not text:
        return
    last, first = text[-1], line.text[0]
    if line.edges.meets and vocabulary.keeps_last_space:
        return
    if last == _SOFT:
        _shorten(joined, 1)
    elif first in vocabulary.closed and (line.edges is not NO_EDGES or _STOP_APART.match(line.text)):
        # No line begins with a stop, unless what stood before it on the page is of another text; a cell's knows no edges.
        return
    elif last in _HYPHENS and len(text) > 1 and text[-2] not in " -\u2010":
        head, tail = _LAST.search(text[-80:]), _FIRST.match(line.text)
        if head and tail and not vocabulary.keeps_hyphen(head[1], tail[0], last):
            _shorten(joined, 1)
    elif last in "–—/\u2011" and len(text) > 1 and text[-2] != " " and not broken.trailing_space and first != " ":
        if last == "/" or first.isalnum():
            return
        joined.text += " "
    elif not (
        vocabulary.omits_space(text, line.text, spaced=broken.trailing_space)
        or _breaks_address(text, line.text)
        or _breaks_symbol(text, line.text)
        or vocabulary.breaks_unmarked(broken.text, line.text)
    ):
        joined.text += " "


def _breaks_address(text: str, following: str) -> bool:
    """Tell a web address that was broken without a hyphen: what follows goes on as only an address does."""
    last = text.rsplit(" ", 1)[-1]
    rest = following.split(" ", 1)[0]
    if not _ADDRESS.match(last) or last[-1] in ",;)" or (last[-1] == "." and "/" not in rest.strip("/")):
        return False
    return _ADDRESS_REST.fullmatch(rest) is not None


def _breaks_symbol(text: str, following: str) -> bool:
    """Tell a document's symbol that was broken behind a full stop."""
    return text[-1] == "." and following[0].isdigit() and _SYMBOL.fullmatch(text.rsplit(" ", 1)[-1]) is not None


def _shorten(joined: Joined, by: int) -> None:
    joined.text = joined.text[:-by]
    end = len(joined.text)
    joined.changes = [change._replace(end=min(change.end, end)) for change in joined.changes if change.start < end]
    if joined.places and joined.places[-1].end > end:
        last = joined.places[-1]
        joined.places[-1] = WordPlace(min(last.start, end), end, last.region)


def _drop_soft_hyphens(joined: Joined) -> None:
    text = joined.text
    before = [0] * (len(text) + 1)
    for at, character in enumerate(text):
        before[at + 1] = before[at] + (character == _SOFT)
    joined.text = text.replace(_SOFT, "")
    joined.places = [
        WordPlace(place.start - before[place.start], place.end - before[place.end], place.region)
        for place in joined.places
    ]
    joined.notes = [NoteRef(note.offset - before[note.offset], note.key) for note in joined.notes]
    joined.unsure_breaks = [offset - before[offset] for offset in joined.unsure_breaks]
    joined.begins = [offset - before[offset] for offset in joined.begins]
    joined.changes = [
        change._replace(start=change.start - before[change.start], end=change.end - before[change.end])
        for change in joined.changes
    ]
