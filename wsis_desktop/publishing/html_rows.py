"""The rows of a comparison's web page: each link one row, both sides face to face."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from html import escape

from wsis_desktop.model.comparison import Change, Comparison, Link, Side, Significance, Trace
from wsis_desktop.model.revision import Kind, Paragraph
from wsis_desktop.publishing.changes import LETTERS, WORDS, ghost_places
from wsis_desktop.publishing.naming import names, names_of, number_of, own_chain, what_became, where_to
from wsis_desktop.publishing.runs import Run, side_runs

_RIGHT_TO_LEFT = {"ar", "dv", "fa", "he", "ps", "ur", "yi"}
_DEEPEST = 3
_FIRST_LETTERS = 60
_TOO_SHORT_TO_FOLD = 240


def direction(language: str) -> str:
    """Return the attributes that say in which language, and so which way, a text runs."""
    way = "rtl" if language in _RIGHT_TO_LEFT else "ltr" if language else "auto"
    return f'dir="{way}"' + (f' lang="{escape(language)}"' if language else "")


class HtmlRows:
    """The rows of one comparison."""

    def __init__(self, comparison: Comparison) -> None:
        self._comparison = comparison
        self._places = {side: comparison.link_of(side) for side in Side}
        self._names = names_of(comparison)
        self._ghosts = ghost_places(comparison)
        self._shown = self._links_to_show()
        self._traces: defaultdict[int, list[Trace]] = defaultdict(list)
        for trace in comparison.traces:
            self._traces[trace.old.paragraph].append(trace)

    def rows(self) -> Iterator[str]:
        """Return every row, runs of unchanged text folded into one."""
        yield from self._ghost_rows(-1)
        folded: list[int] = []
        for at in range(len(self._comparison.links)):
            if at not in self._shown:
                folded.append(at)
            if folded and (at in self._shown or at in self._ghosts):
                yield from self._fold(folded)
                folded = []
            if at in self._shown:
                yield self._row(at)
            yield from self._ghost_rows(at)
        if folded:
            yield from self._fold(folded)

    def _links_to_show(self) -> set[int]:
        """Return the changed links and the headings right above them."""
        links = self._comparison.links
        shown = {at for at, link in enumerate(links) if link.change is not None}
        headings: dict[tuple[str, ...], int] = {}
        wanted: set[int] = set()
        for at, link in enumerate(links):
            if not link.new:
                continue
            first = self._comparison.paragraphs(link, Side.NEW)[0]
            if first.kind is Kind.HEADING:
                headings[own_chain(first)] = at
            if at in shown and first.kind is not Kind.FOOTNOTE:
                chain = first.section
                wanted.update(
                    headings[chain[:depth]] for depth in range(1, len(chain) + 1) if chain[:depth] in headings
                )
        return shown | wanted

    def _fold(self, folded: list[int]) -> Iterator[str]:
        paragraphs = [
            self._comparison.new.paragraphs[index] for at in folded for index in self._comparison.links[at].new
        ]
        number = len(paragraphs)
        if number == 1 and len(paragraphs[0].text) <= _TOO_SHORT_TO_FOLD:
            yield self._row(folded[0])
            return
        noun = "paragraph" if number == 1 else "paragraphs"
        yield "<details>"
        yield f"<summary>{number:,} unchanged {noun}{_numbers_between(paragraphs)}</summary>"
        for at in folded:
            yield self._row(at)
        yield "</details>"

    def _row(self, at: int) -> str:
        link = self._comparison.links[at]
        change = link.change
        kinds = f" changed {change.value}" if change else ""
        return (
            f'<div class="row{kinds}" id="l{at}">'
            f"{self._side(at, link, Side.OLD)}"
            f'<div class="mid">{self._badge(at, link)}</div>'
            f"{self._side(at, link, Side.NEW)}"
            "</div>"
        )

    def _badge(self, at: int, link: Link) -> str:
        if link.change is None:
            return ""
        word = WORDS[link.change]
        return f'<a class="badge" href="#l{at}" title="{word}" aria-label="{word}">{LETTERS[link.change]}</a>'

    def _side(self, at: int, link: Link, side: Side) -> str:
        revision = self._comparison.revision(side)
        paragraphs = self._comparison.paragraphs(link, side)
        if not paragraphs:
            inside = f'<p class="nothing">not in {escape(self._names[side])}</p>'
            return f'<div class="side {side.value}">{inside}</div>'
        said = self._said(at, link) if side is Side.NEW else ""
        texts = [
            self._paragraph(paragraph, runs, side)
            for paragraph, runs in zip(paragraphs, side_runs(self._comparison, link, side), strict=True)
        ]
        traces = self._where_traces_went(paragraphs) if side is Side.OLD else ""
        return f'<div class="side {side.value}" {direction(revision.language)}>{said}{"".join(texts)}{traces}</div>'

    def _said(self, at: int, link: Link) -> str:
        became = what_became(self._comparison, link)
        if not became or not (link.moved or link.change is Change.REGROUPED):
            return ""  # both numbers stand face to face
        words = escape(became[0].upper() + became[1:])
        if link.moved:
            words = f'<a href="#g{at}">{words}</a>'
        return f'<p class="said" dir="ltr" lang="en">{words}</p>'

    def _paragraph(self, paragraph: Paragraph, runs: tuple[Run, ...], side: Side) -> str:
        level = f" l{min(paragraph.level, _DEEPEST)}" if paragraph.level else ""
        label = f'<span class="label">{escape(paragraph.printed_label)}</span>' if paragraph.label else ""
        text = "".join(_marked(run, side) for run in runs)
        if paragraph.known_as:
            label += f'<span class="counted" title="Counted, not printed">{escape(paragraph.known_as.printed)}</span>'
        label += "".join(f'<span class="tag">{escape(tag.printed)}</span>' for tag in paragraph.tags)
        return f'<p class="{paragraph.kind.value}{level}">{label}{text}</p>'

    def _where_traces_went(self, paragraphs: tuple[Paragraph, ...]) -> str:
        lines = []
        for paragraph in paragraphs:
            for trace in self._traces[paragraph.index]:
                words = paragraph.text[trace.old.start : trace.old.end]
                new = self._comparison.new.paragraphs[trace.new.paragraph]
                place = self._places[Side.NEW][new.index]
                lines.append(
                    f'<p class="trace">“<bdi>{escape(_beginning(words))}</bdi>” stands in '
                    f'<a href="#l{place}">{escape(names(self._comparison.new, [new]))}</a> now</p>'
                )
        return "".join(lines)

    def _ghost_rows(self, after: int) -> Iterator[str]:
        """Return what stands at the old place of each paragraph that moved away from behind the link `after`."""
        for at in self._ghosts.get(after, ()):
            link = self._comparison.links[at]
            old = self._comparison.paragraphs(link, Side.OLD)[0]
            what = number_of(self._comparison.old, old) or f"“{_beginning(old.text)}”"
            place = where_to(self._comparison, link)
            where = f"to {place}" if place else "down" if at > after else "up"
            yield (
                f'<div class="row moved" id="g{at}"><div class="side old"><p class="ghost"><bdi>{escape(what)}</bdi> '
                f'<a href="#l{at}">moved {escape(where)}</a></p></div></div>'
            )


def _numbers_between(paragraphs: Sequence[Paragraph]) -> str:
    """Return the first and last paragraph number; empty where numbers do not run through."""
    numbers = [
        int(paragraph.label.number)
        for paragraph in paragraphs
        if paragraph.label and paragraph.kind is Kind.PARAGRAPH and paragraph.label.number.isdecimal()
    ]
    if not numbers or numbers != sorted(numbers):
        return ""
    return f": {numbers[0]}" if numbers[0] == numbers[-1] else f": {numbers[0]} – {numbers[-1]}"


def _beginning(text: str) -> str:
    """Return the first words of a text, some 60 characters."""
    if len(text) <= _FIRST_LETTERS:
        return text
    return f"{text[:_FIRST_LETTERS].rsplit(' ', 1)[0].rstrip()}…"


def _marked(run: Run, side: Side) -> str:
    text = escape(run.text, quote=False)
    if run.edit is None:
        return text
    tag = "del" if side is Side.OLD else "ins"
    quiet = ' class="editorial"' if run.edit.significance is Significance.EDITORIAL else ""
    why = f' title="{escape(run.edit.detail)}"' if run.edit.detail else ""
    return f"<{tag}{quiet}{why}>{text}</{tag}>"
