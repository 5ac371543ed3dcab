"""What the summary of a comparison says: its numbers, parts and bands in words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from wsis_desktop.desktop.listing.change_kinds import CHANGE_KINDS
from wsis_desktop.desktop.listing.edit_words import ARROW, Run, RunStyle, edit_parts
from wsis_desktop.desktop.painting.mirroring import became, row_of, set_apart
from wsis_desktop.desktop.speaking.numerals import numeral, without_number
from wsis_desktop.desktop.speaking.words import QT_TRANSLATE_NOOP, clipped
from wsis_desktop.desktop.views.link_words import link_words
from wsis_desktop.model.comparison import Change, Comparison, Side, Significance, joined_text
from wsis_desktop.model.overview import Flow, Overview, Part

_CONTEXT = "Summary"
_LONGEST = 70
_EDITS_SHOWN = 3
_COUNTED = {
    "changes": QT_TRANSLATE_NOOP("Summary", "%n change(s)"),
    "weighty": QT_TRANSLATE_NOOP("Summary", "%n that matter(s)"),
    "renumbered": QT_TRANSLATE_NOOP("Summary", "%n renumbered"),
    "retitled": QT_TRANSLATE_NOOP("Summary", "%n heading(s) retitled"),
    "moved": QT_TRANSLATE_NOOP("Summary", "%n section(s) moved"),
    "opened": QT_TRANSLATE_NOOP("Summary", "%n bracket(s) opened"),
    "gone": QT_TRANSLATE_NOOP("Summary", "%n bracket(s) gone"),
}


@dataclass(frozen=True, slots=True)
class Figure:
    """One number of the summary: what stands large, what it counts, and the link to which it leads; None to none."""

    number: str
    word: str
    link: int | None = None
    change: Change | None = None


def percent(share: float) -> str:
    """Return a share in per cent; what is more than nothing is never shown as 0 %, nor less than all as 100 %."""
    if 0 < share < 0.01:  # noqa: PLR2004 - less than one per cent
        return "< 1 %"
    if 0.99 < share < 1:  # noqa: PLR2004 - all but one per cent
        return "> 99 %"
    return f"{int(share * 100 + 0.5)} %"


def headline(overview: Overview, changes: int) -> str:
    """Say in one sentence how much changed; `changes` counts those that are listed, of signs and places too."""
    words = overview.words
    if changes and not words.changed:
        return QCoreApplication.translate(
            "Summary", "No word changed, but signs, brackets or the order did: %n change(s).", None, changes
        )
    if not words.changed and not overview.moved_words:
        return _tr(QT_TRANSLATE_NOOP("Summary", "Both revisions say the same, word for word."))
    told = _tr(
        QT_TRANSLATE_NOOP("Summary", "%1 of the text changed: %2 words went and %3 came, of %4 that stand in it now.")
    )
    for place, value in (
        ("%4", numeral(words.new)),
        ("%3", numeral(words.came)),
        ("%2", numeral(words.went)),
        ("%1", percent(words.share)),
    ):
        told = told.replace(place, value)
    return told


def figures(comparison: Comparison, overview: Overview, counts: dict[Change, int]) -> list[Figure]:
    """Return the numbers, each with the first link that it counts; kinds of change that do not occur are left out."""
    links, brackets = comparison.links, overview.brackets
    firsts: dict[Change, int] = {}
    for at, link in enumerate(links):
        if link.change is not None:
            firsts.setdefault(link.change, at)
    substantive = [at for at, link in enumerate(links) if link.change and link.significance is Significance.SUBSTANTIVE]
    found = [
        Figure(
            numeral(sum(counts.values())),
            _counted("changes", sum(counts.values())),
            min(firsts.values(), default=None),
        ),
        Figure(
            numeral(len(substantive)),
            _counted("weighty", len(substantive)),
            _first(substantive),
        ),
    ]
    found += [
        Figure(numeral(count), CHANGE_KINDS[change].word_for(count), firsts.get(change), change)
        for change, count in counts.items()
        if count
    ]
    renumbered = [at for at, link in enumerate(links) if link.renumbered]
    for links_of, word in (
        (renumbered, "renumbered"),
        (overview.retitled, "retitled"),
        (overview.moved_sections, "moved"),
    ):
        if links_of:
            found.append(Figure(numeral(len(links_of)), _counted(word, len(links_of)), links_of[0]))
    if brackets.before or brackets.now:
        found.append(
            Figure(
                became(numeral(brackets.before), numeral(brackets.now)),
                _tr(QT_TRANSLATE_NOOP("Summary", "brackets")),
                min((*brackets.opened[:1], *brackets.went[:1]), default=None),
            )
        )
    for turned, word in (
        (brackets.opened, "opened"),
        (brackets.went, "gone"),
    ):
        if turned:
            found.append(Figure(numeral(len(turned)), _counted(word, len(turned)), turned[0]))
    return found


def change_words(comparison: Comparison, at: int) -> str:
    """Return what changed in a link in one line: "39 · 2030 → 2031 · + each year"; of another kind of change, its words."""
    link = comparison.links[at]
    if link.change is not Change.EDITED or not link.edits:
        return link_words(comparison, at)
    old, new = (joined_text(comparison.paragraphs(link, side)) for side in Side)
    parts = [_plain(runs) for runs in edit_parts(link.edits, old, new)[:_EDITS_SHOWN]]
    label = comparison.paragraphs(link, Side.NEW)[0].printed_label
    return row_of(label, *parts)


def _plain(runs: Sequence[Run]) -> str:
    """Return an edit without its looks: words that only went or came bear a sign."""
    sides = [""]
    for run in runs:
        if run.text == ARROW:
            sides.append("")
        else:
            sides[-1] += run.text
    if len(sides) > 1:
        return became(*map(set_apart, sides))
    styles = {run.style for run in runs}
    sign = "+ " if RunStyle.INSERTED in styles else "− " if RunStyle.DELETED in styles else ""
    return sign + sides[0]


def part_title(part: Part) -> str:
    """Return what a part is called."""
    if part.title:
        return part.title
    return _tr(
        QT_TRANSLATE_NOOP("Summary", "Before the first heading")
        if part.first == 0
        else QT_TRANSLATE_NOOP("Summary", "Footnotes")
    )


def part_words(part: Part, side: Side) -> str:
    """Return what a part is called, how long it is, and how much of it changed."""
    told = _tr(
        QT_TRANSLATE_NOOP("Summary", "%1: %2 words, %3 of them went")
        if side is Side.OLD
        else QT_TRANSLATE_NOOP("Summary", "%1: %2 words, %3 of them came")
    )
    return (
        told.replace("%3", numeral(part.count.went if side is Side.OLD else part.count.came))
        .replace("%2", numeral(part.words))
        .replace("%1", part_title(part))
    )


def flow_words(overview: Overview, flow: Flow) -> str:
    """Say what a band stands for: "Finance → Means of implementation, moved: 320 words, 41 changed"."""
    old = clipped(part_title(overview.old[flow.old]), _LONGEST) if flow.old is not None else ""
    new = clipped(part_title(overview.new[flow.new]), _LONGEST) if flow.new is not None else ""
    if flow.old is None:
        told = _tr(QT_TRANSLATE_NOOP("Summary", "%1: %2 words are new")).replace("%2", numeral(flow.words.came))
        return told.replace("%1", new)
    if flow.new is None:
        told = _tr(QT_TRANSLATE_NOOP("Summary", "%1: %2 words were deleted")).replace("%2", numeral(flow.words.went))
        return told.replace("%1", old)
    names = new if old == new else became(set_apart(old), set_apart(new))
    told = _tr(
        QT_TRANSLATE_NOOP("Summary", "%1: %2 words moved, %3 changed")
        if flow.moved
        else QT_TRANSLATE_NOOP("Summary", "%1: %2 words, %3 changed")
    )
    changed = numeral(flow.words.changed)
    return told.replace("%3", changed).replace("%2", numeral(flow.words.new)).replace("%1", names)


def _first(links: list[int]) -> int | None:
    return links[0] if links else None


def _counted(what: str, count: int) -> str:
    """Return the word for so many, without the number, which stands above it."""
    return without_number(QCoreApplication.translate(_CONTEXT, _COUNTED[what], None, count), count)


def _tr(words: str) -> str:
    return QCoreApplication.translate(_CONTEXT, words)
