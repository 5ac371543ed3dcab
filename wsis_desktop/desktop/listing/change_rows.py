"""The rows of the change list: each change in a line of words, gathered under the headings of the new text.

Rows keep the order of the links, which is the order of the views, so that "next change" never jumps back. Paragraphs that
moved together and read as before share the row of the first: a section that moved is one change, not forty.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from wsis_desktop.comparing.surveying.word_counts import link_word_count
from wsis_desktop.desktop.listing.change_kinds import CHANGE_KINDS
from wsis_desktop.desktop.listing.edit_words import EDITS_SHOWN, Run, RunStyle, edit_parts, heard_words
from wsis_desktop.desktop.listing.reason_words import PLAIN, reason_word
from wsis_desktop.desktop.listing.weighing import weight
from wsis_desktop.desktop.speaking.naming import ParagraphNames
from wsis_desktop.desktop.speaking.numerals import numeral
from wsis_desktop.desktop.speaking.words import QT_TRANSLATE_NOOP, clipped, joined
from wsis_desktop.desktop.working.steps import Parts, finished
from wsis_desktop.desktop.working.worked_out import WorkedOut
from wsis_desktop.model.comparison import (
    Change,
    Comparison,
    Link,
    Relation,
    Side,
    Significance,
    joined_text,
)
from wsis_desktop.model.overview import WordCount
from wsis_desktop.model.revision import Kind, Paragraph

_AT_ONCE = 40
_WORDS_OF_A_SECTION = 44
_WORDS_OF_A_PARAGRAPH = 90
_WEIGHED = {
    Significance.SUBSTANTIVE: QT_TRANSLATE_NOOP("ChangeRows", "by hand: matters"),
    Significance.WORDING: QT_TRANSLATE_NOOP("ChangeRows", "by hand: wording"),
    Significance.EDITORIAL: QT_TRANSLATE_NOOP("ChangeRows", "by hand: editorial"),
}
_PAIRED = {
    True: QT_TRANSLATE_NOOP("ChangeRows", "by hand: paired"),
    False: QT_TRANSLATE_NOOP("ChangeRows", "by hand: not paired"),
}


@dataclass(frozen=True, slots=True)
class ChangeRow:
    """One change in the list: `link` is its place in `Comparison.links`, `along` those of others that it stands for.

    `by_hand` says what the reader decided of it, `reasons` why it matters, where its runs do not, and `doubt` that its
    pairing may be wrong, or nothing. `heard` is what its runs say to who does not see how they are set, without what
    kind, number and former number say already.
    """

    link: int
    change: Change
    runs: tuple[Run, ...]
    weight: Significance = Significance.SUBSTANTIVE
    reasons: tuple[str, ...] = ()
    doubt: str = ""
    along: tuple[int, ...] = ()
    by_hand: tuple[str, ...] = ()
    heard: str = ""

    @property
    def words(self) -> str:
        """Return the summary as plain words."""
        return "".join(run.text for run in self.runs)

    @property
    def told(self) -> str:
        """Return the summary, then what was decided by hand, why it matters and what is doubtful, in lines."""
        return "\n".join(filter(None, (self.words, joined(self.by_hand), joined(self.reasons), self.doubt)))

    @property
    def spoken(self) -> str:
        """Return what a screen reader says: the kind, the words, why they matter and what is doubtful."""
        return self.spoken_after(f"{CHANGE_KINDS[self.change].word}: {self.words}")

    def spoken_of(self, paragraph: str) -> str:
        """Return the same, beginning with words that say what became of which paragraph instead of kind and number."""
        return self.spoken_after(f"{paragraph}: {self.heard}" if self.heard else paragraph)

    def spoken_after(self, words: str) -> str:
        """Return words, followed by why the change matters and what is doubtful."""
        return ". ".join(filter(None, (words, *self.told.split("\n")[1:])))


@dataclass(frozen=True, slots=True)
class ChangeGroup:
    """The changes under one heading; `words` are those of its whole section, with what went from it."""

    title: str
    retitled: bool
    rows: tuple[ChangeRow, ...]
    words: WordCount

    @property
    def heat(self) -> str:
        """Say how much of the section changed."""
        told = QCoreApplication.translate("ChangeRows", "%1 of %2 words changed")
        whole = self.words.new + self.words.went
        return told.replace("%2", numeral(whole)).replace("%1", numeral(self.words.changed))

    @property
    def note(self) -> str:
        """Return what stands at the right of the heading: how many changes, and whether the heading itself changed."""
        return self.note_with(0)

    def note_with(self, reviewed: int) -> str:
        """Return the same, and how many of the changes were reviewed, once one was."""
        number = numeral(len(self.rows))
        if reviewed:
            number = (
                QCoreApplication.translate("ChangeRows", "✓ %1 of %2")
                .replace("%1", numeral(reviewed))
                .replace("%2", number)
            )
        if not self.retitled:
            return number
        return QCoreApplication.translate("ChangeRows", "retitled · %1").replace("%1", number)


def change_groups(comparison: Comparison) -> tuple[ChangeGroup, ...]:
    """List every link that has a kind of change, under the heading near which it stands."""
    return finished(change_groups_parts(comparison))


def change_groups_parts(comparison: Comparison) -> Parts[tuple[ChangeGroup, ...]]:
    """List the changes a part at a time, as `change_groups` does."""
    gathered: list[tuple[tuple[str, ...], list[ChangeRow]]] = []
    words: dict[tuple[str, ...], WordCount] = {}
    along = _moved_along(comparison)
    yield
    namer = _Namer(comparison)
    followers = {link for links in along.values() for link in links}
    here: tuple[str, ...] = ()
    gone = _deleted_headings(comparison)
    for at, link in enumerate(comparison.links):
        if at % _AT_ONCE == _AT_ONCE - 1:
            yield
        here = _section(comparison, link, here, gone)
        words[here] = words.get(here, WordCount()) + link_word_count(comparison, link)
        if link.change is None or at in followers:
            continue
        if not gathered or gathered[-1][0] != here:
            gathered.append((here, []))
        gathered[-1][1].append(namer.row(at, link, link.change, along.get(at, ())))
    retitled = _retitled(comparison)
    return tuple(
        ChangeGroup(_title(section), section in retitled, tuple(rows), words[section]) for section, rows in gathered
    )


def kind_counts(comparison: Comparison, least: Significance = Significance.EDITORIAL) -> dict[Change, int]:
    """Count the changes of each kind that matter at least so much; the counts add up to the number of rows."""
    return {change: _counts(comparison)[least, change] for change in Change}


def counting(comparison: Comparison) -> Iterator[None]:
    """Count the changes in steps: who asks then is told at once."""
    for known in (_moved_along, _row_links, _counts):
        known(comparison)
        yield


def changes_left(comparison: Comparison, reviewed: frozenset[int]) -> int:
    """Count the rows that are not ticked as reviewed."""
    return sum(at not in reviewed for at in _row_links(comparison))


def _row_links_of(comparison: Comparison) -> list[int]:
    """Return the link of each row."""
    followers = {link for links in _moved_along(comparison).values() for link in links}
    return [at for at, link in enumerate(comparison.links) if at not in followers and link.change is not None]


def _counts_of(comparison: Comparison) -> Counter[tuple[Significance, Change]]:
    """Count the rows of each kind that matter so much or more."""
    links = (comparison.links[at] for at in _row_links(comparison))
    exactly = Counter((weight(link), link.change) for link in links)
    counts: Counter[tuple[Significance, Change]] = Counter()
    for (heavy, change), count in exactly.items():
        for least in Significance:
            if change is not None and heavy.reaches(least):
                counts[least, change] += count
    return counts


def _moved_along_of(comparison: Comparison) -> dict[int, tuple[int, ...]]:
    """Return, for the first link of each move, those that moved with it and read as before."""
    links = comparison.links
    found = {}
    for move in comparison.moves():
        first, *others = move.links
        if along := tuple(at for at in others if links[at].relation is Relation.UNCHANGED):
            found[first] = along
    return found


_moved_along = WorkedOut(_moved_along_of)
_row_links = WorkedOut(_row_links_of)
_counts = WorkedOut(_counts_of)


def _title(section: tuple[str, ...]) -> str:
    return section[-1] if section else QCoreApplication.translate("ChangeRows", "Before the first heading")


def _own_section(paragraph: Paragraph) -> tuple[str, ...]:
    """Return the section that a paragraph stands in; a heading stands in the one it opens, a footnote among the notes."""
    if paragraph.kind is Kind.FOOTNOTE:
        return (QCoreApplication.translate("ChangeRows", "Footnotes"),)
    return (*paragraph.section, paragraph.text) if paragraph.kind is Kind.HEADING else paragraph.section


def _section(
    comparison: Comparison, link: Link, here: tuple[str, ...], gone: frozenset[tuple[str, ...]]
) -> tuple[str, ...]:
    """Return under which heading a link is listed: the new text's, for what was deleted the one it stood near."""
    if link.new:
        return _own_section(comparison.new.paragraphs[link.new[0]])
    old = comparison.old.paragraphs[link.old[0]]
    section = _own_section(old)
    return section if section in gone or old.kind is Kind.FOOTNOTE else here


def _deleted_headings(comparison: Comparison) -> frozenset[tuple[str, ...]]:
    """Return the sections of the old text whose heading is gone."""
    old = comparison.old.paragraphs
    deleted = (old[at] for link in comparison.links if link.relation is Relation.DELETED for at in link.old)
    return frozenset(_own_section(paragraph) for paragraph in deleted if paragraph.kind is Kind.HEADING)


def _retitled(comparison: Comparison) -> frozenset[tuple[str, ...]]:
    """Return the sections of the new text whose heading reads otherwise than before."""
    new = comparison.new.paragraphs
    edited = (new[at] for link in comparison.links if link.relation is Relation.EDITED for at in link.new)
    return frozenset(_own_section(paragraph) for paragraph in edited if paragraph.kind is Kind.HEADING)


def _along_words(along: tuple[int, ...]) -> list[Run]:
    """Say how many paragraphs moved along with one."""
    if not along:
        return []
    return [Run(QCoreApplication.translate("ChangeRows", "with %n paragraph(s) after it", None, len(along)))]


def _reasons(link: Link) -> tuple[str, ...]:
    """Return why a link matters, in words, each reason once; of what is only editorial, why it is."""
    edits = [edit for edit in link.edits if edit.significance is link.significance]
    reasons = dict.fromkeys(reason for edit in edits for reason in edit.reasons if reason not in PLAIN)
    return tuple(reason_word(reason) for reason in reasons)


def hand_words(link: Link) -> tuple[str, ...]:
    """Return what the reader decided about a link, each decision as a few words."""
    paired = QCoreApplication.translate("ChangeRows", _PAIRED[bool(link.old and link.new)])
    weighed = QCoreApplication.translate("ChangeRows", _WEIGHED[link.significance])
    return (*((paired,) if link.paired_by_hand else ()), *((weighed,) if link.weighed_by_hand else ()))


def _doubt(link: Link) -> str:
    """Say that a pairing may be wrong, and how often such ones are right."""
    if not link.doubtful:
        return ""
    words = QCoreApplication.translate("ChangeRows", "Pairing in doubt: right in %1 % of cases like this one")
    return words.replace("%1", str(round(100 * link.confidence)))


class _Namer:
    """Words each change of one comparison."""

    def __init__(self, comparison: Comparison) -> None:
        self._comparison = comparison
        self._names = {side: ParagraphNames(comparison.revision(side)) for side in Side}

    def row(self, at: int, link: Link, change: Change, along: tuple[int, ...]) -> ChangeRow:
        """Word one change, with the links that moved along."""
        label = Run(self._label(link, Side.NEW if link.new else Side.OLD), RunStyle.LABEL)
        told, shown = self._told(link), [_along_words(along), *self._shown(link)]
        parts = [part for part in (told, *shown) if part]
        runs = [Run("— ", RunStyle.LABEL), label] if not link.new else [label]
        for number, part in enumerate(parts):
            runs.append(Run("  " if number == 0 else " · "))
            runs.extend(part)
        heard = heard_words([told, *shown] if self._says_more(link) else shown, marked=bool(link.old and link.new))
        return ChangeRow(
            at, change, tuple(runs), weight(link), _reasons(link), _doubt(link), along, hand_words(link), heard
        )

    def _label(self, link: Link, side: Side) -> str:
        """Return the names of a link's paragraphs on one side, and what they are when they have none."""
        names = [self._names[side][at] for at in link.indices(side)]
        if named := [name for name in names if name]:
            return joined(named)
        first = self._comparison.paragraphs(link, side)[0]
        match first.kind:
            case Kind.TITLE:
                return QCoreApplication.translate("ChangeRows", "Title")
            case Kind.HEADING:
                return QCoreApplication.translate("ChangeRows", "Heading")
            case Kind.ROW:
                return QCoreApplication.translate("ChangeRows", "Table row")
            case Kind.FOOTNOTE:
                return QCoreApplication.translate("ChangeRows", "Note")
            case Kind.PARAGRAPH | Kind.ITEM:
                return "¶"

    def _told(self, link: Link) -> list[Run]:
        """Return what became of the paragraph, in words; nothing for a plain edit that kept its number."""
        match link.relation:
            case Relation.ADDED:
                return [Run(QCoreApplication.translate("ChangeRows", "new"))]
            case Relation.DELETED:
                return [Run(QCoreApplication.translate("ChangeRows", "deleted"))]
            case Relation.SPLIT:
                words = QCoreApplication.translate("ChangeRows", "split from %1")
                return [Run(words.replace("%1", self._label(link, Side.OLD)))]
            case Relation.MERGED:
                words = QCoreApplication.translate("ChangeRows", "merged from %1")
                return [Run(words.replace("%1", self._listed(link)))]
            case Relation.RECAST:
                words = QCoreApplication.translate("ChangeRows", "recast from %1")
                return [Run(words.replace("%1", self._listed(link)))]
            case Relation.EDITED | Relation.UNCHANGED:
                return self._moved(link) if link.moved else self._renumbered(link)

    def _says_more(self, link: Link) -> bool:
        """Tell whether `_told` says more than which kind of change it is, and which numbers there are and were."""
        if link.relation in {Relation.ADDED, Relation.DELETED}:
            return False
        return link.moved or len(link.old + link.new) > 2 or not all(self._names[Side.OLD][at] for at in link.old)  # noqa: PLR2004 - a pair

    def _moved(self, link: Link) -> list[Run]:
        section = clipped(_title(_own_section(self._comparison.paragraphs(link, Side.OLD)[0])), _WORDS_OF_A_SECTION)
        words = QCoreApplication.translate("ChangeRows", "moved from %1 (%2)")
        return [Run(words.replace("%2", self._label(link, Side.OLD)).replace("%1", section))]

    def _renumbered(self, link: Link) -> list[Run]:
        was, now = self._label(link, Side.OLD), self._label(link, Side.NEW)
        return [Run(QCoreApplication.translate("ChangeRows", "was %1").replace("%1", was))] if was != now else []

    def _listed(self, link: Link) -> str:
        """Return the old names as "104, 106 and 109"."""
        names = [self._names[Side.OLD][at] or "¶" for at in link.old]
        if len(names) == 1:
            return names[0]
        words = QCoreApplication.translate("ChangeRows", "%1 and %2")
        return words.replace("%2", names[-1]).replace("%1", joined(names[:-1]))

    def _shown(self, link: Link) -> list[list[Run]]:
        """Return the words that changed, the weightiest first, each edit as a part of its own."""
        old, new = (joined_text(self._comparison.paragraphs(link, side)) for side in (Side.OLD, Side.NEW))
        if link.relation is Relation.ADDED:
            return [[Run(clipped(new, _WORDS_OF_A_PARAGRAPH), RunStyle.INSERTED)]]
        if link.relation is Relation.DELETED:
            return [[Run(clipped(old, _WORDS_OF_A_PARAGRAPH), RunStyle.DELETED)]]
        return edit_parts(link.edits, old, new)[:EDITS_SHOWN]
