"""Drafts written as HTML, by hand, by converters and by publishing systems."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from html import escape
from random import Random

from tests.reading.typeset.drafts import Draft, Part, Piece
from tests.reading.typeset.written import Bit, Written, bits_of, headings_of, in_one_line, with_items_of_lists, wrapped
from wsis_desktop.model.revision import Kind

_WRAPPED_AT = 78
_STYLE = (
    "p, div.para, li { margin: 0.6em 0 } .item1 { margin: 0.6em 2em } .item2 { margin: 0.6em 4em } "
    ".item1 span, .item2 span, .num { margin-right: 0.5em } table { border-collapse: collapse } td, th { padding: 3px 8px; "
    "text-align: left } sup { font-size: 0.7em } "
)
_NOTES_IN_PRINT = ("paragraphs", "office", "plain")


@dataclass(frozen=True, slots=True)
class Manner:
    """How a page is written.

    `numbers` are typed in paragraphs or counted in ordered lists; `items` stand in paragraphs or in lists without markers.
    `notes` names who made the footnotes. `wrapped` breaks the lines of the source.
    """

    numbers: str
    items: str
    bullets: str
    title: str
    annex: str
    notes: str
    contents: str
    quotes: str
    table: str
    wrapped: bool
    emphasis: bool
    entities: bool
    banner: bool
    boxed: bool
    ruled: bool


def manner_of(seed: int) -> Manner:
    """Return the manner of this seed."""
    random = Random(seed)  # noqa: S311  # a seed, no secret
    return Manner(
        numbers=random.choice(("typed", "typed", "spans", "list")),
        items=random.choice(("paragraphs", "list", "divs")),
        bullets=random.choice(("ul", "ul", "typed")),
        title=random.choice(("h1", "h1", "class")),
        annex=random.choice(("line", "break", "two")),
        notes=random.choice(("list", "paragraphs", "office", "aside", "plain")),
        contents=random.choice(("nav", "list", "paragraphs")),
        quotes=random.choice(("blockquote", "p")),
        table=random.choice(("head", "plain", "paragraphs")),
        wrapped=random.random() < 0.5,
        emphasis=random.random() < 0.5,
        entities=random.random() < 0.3,
        banner=random.random() < 0.4,
        boxed=random.random() < 0.4,
        ruled=random.random() < 0.7,
    )


def write_html(draft: Draft, seed: int, *, for_print: bool = False, typed: bool = False) -> Written:
    """Write a draft in the manner of this seed; a page `for_print` has nothing that only links make sense of.

    One with its numbers `typed` has its words as they are.
    """
    manner = manner_of(seed)
    if typed:
        manner = replace(manner, numbers="spans" if manner.numbers == "spans" else "typed", emphasis=False)
    if for_print:
        draft = replace(draft, contents=False)
        notes = manner.notes if manner.notes in _NOTES_IN_PRINT else _NOTES_IN_PRINT[seed % len(_NOTES_IN_PRINT)]
        manner = replace(manner, banner=False, notes=notes)
    told = with_items_of_lists(draft) if manner.numbers == "list" else draft.told()
    page = _Writer(draft, manner, Random(seed)).page()  # noqa: S311  # as above
    return Written(f"draft-{seed}.html", page.encode(), draft, told, manner)


@dataclass(slots=True)
class _Writer:
    draft: Draft
    manner: Manner
    random: Random
    lines: list[str] = field(default_factory=list)
    open: list[str] = field(default_factory=list)
    number: int = 0

    def page(self) -> str:
        """Return the page."""
        draft, manner = self.draft, self.manner
        self._title()
        if draft.contents:
            self._contents()
        rows: list[Piece] = []
        headings = 0
        for piece in draft.pieces:
            if piece.kind is Kind.ROW:
                self._close_lists()
                rows.append(piece)
                continue
            self._close_table(rows)
            if piece.kind is Kind.HEADING:
                headings += 1
                self._heading(piece, headings)
            elif piece.kind is Kind.ITEM:
                self._item(piece)
            else:
                self._paragraph(piece)
        self._close_table(rows)
        self._close_lists()
        self.lines += self._notes()
        body = "\n".join(self.lines)
        if manner.boxed:
            body = f'<div id="page"><main><article>\n{body}\n</article></main></div>'
        if manner.banner:
            menu = '<nav><ul><li><a href="/">Home</a></li><li><a href="/docs">Documents</a></li></ul></nav>'
            body = f"{menu}\n{body}\n<footer><p>All rights reserved</p></footer>"
        style = f"<style>{_STYLE}{'td, th { border: 1px solid }' if manner.ruled else ''}</style>"
        head = f'<meta charset="utf-8"><title>{escape(draft.title)}</title>{style}'
        return f'<!DOCTYPE html>\n<html lang="en">\n<head>{head}</head>\n<body>\n{body}\n</body>\n</html>\n'

    # -- text ----------------------------------------------------------------------------------------------------------

    def _title(self) -> None:
        title = self._set([Bit(self.draft.title)])
        self._line(f"<h1>{title}</h1>" if self.manner.title == "h1" else f'<h1 class="title"><span>{title}</span></h1>')

    def _heading(self, piece: Piece, at: int) -> None:
        self._close_lists()
        tag, key = f"h{piece.level + 1}", f'id="h{at}"'
        label, text = escape(piece.label), self._set([Bit(piece.text)])
        annex = piece.is_annex
        if annex and self.manner.annex == "two":
            self._line(f"<{tag}>{label}</{tag}>")
            label = ""
        between = "<br>" if annex and self.manner.annex == "break" else " "
        self._line(f"<{tag} {key}>{f'{label}{between}' if label else ''}{text}</{tag}>")

    def _paragraph(self, piece: Piece) -> None:
        text = self._set(bits_of(piece))
        number = piece.bare_label
        if self.manner.numbers == "list" and number.isdecimal():
            self._counted(int(number), text)
            return
        self._close_lists()
        if piece.quoted and self.manner.quotes == "blockquote":
            self._line(f"<blockquote><p>{text}</p></blockquote>")
        elif piece.label and self.manner.numbers == "spans":
            self._line(f'<div class="para"><span class="num">{piece.label}</span> <span>{text}</span></div>')
        elif piece.label:
            self._line(f"<p>{piece.label} {text}</p>")
        else:
            self._line(f"<p>{text}</p>")

    def _counted(self, number: int, text: str) -> None:
        while len(self.open) > 1:
            self._close_one()
        if self.open != ["ol"] or number != self.number + 1:
            self._close_lists()
            self._open("ol", f'<ol start="{number}">' if number > 1 else "<ol>")
        self.number = number
        self._line(f"<li>{text}")

    def _item(self, piece: Piece) -> None:
        text = self._set(bits_of(piece))
        if piece.bullet and self.manner.bullets == "ul":
            self._deepen(1, "<ul>")
            self._line(f"<li>{text}</li>")
            return
        label = piece.label or "•" if piece.bullet else piece.label
        if self.manner.items == "list":
            self._deepen(piece.level, '<ul style="list-style-type: none">')
            self._line(f"<li>{label} {text}")
        elif self.manner.items == "paragraphs":
            self._line(f'<p style="margin-left: {2 * piece.level}em">{label}&nbsp;{text}</p>')
        else:
            self._line(f'<div class="item{piece.level}"><span>{label}</span>\t<span>{text}</span></div>')

    def _deepen(self, level: int, tag: str) -> None:
        """Open or close lists of items until so many are open, not counting the one that counts paragraphs."""
        wanted = level + (self.open[:1] == ["ol"])
        while len(self.open) > wanted:
            self._close_one()
        while len(self.open) < wanted:
            self._open("ul", tag)

    def _open(self, name: str, tag: str) -> None:
        self.open.append(name)
        self._line(tag)

    def _close_one(self) -> None:
        self.lines.append(f"</{self.open.pop()}>")

    def _close_lists(self) -> None:
        while self.open:
            self._close_one()

    def _set(self, bits: Iterator[Bit] | list[Bit]) -> str:
        """Return text as a page holds it, with the marks of footnotes."""
        return "".join(self._words(bit.text) + ("" if bit.note is None else self._mark(bit.note)) for bit in bits)

    def _words(self, text: str) -> str:
        manner, found = self.manner, escape(text, quote=self.manner.entities)
        if manner.entities:
            found = (
                found.replace("’", "&rsquo;").replace("“", "&ldquo;").replace("”", "&#8221;").replace("é", "&eacute;")
            )
        words = found.split(" ")
        if manner.emphasis and len(words) > 4:
            at = self.random.randrange(len(words) - 1)
            words[at] = f"<em>{words[at]}</em>" if at else f"<b>{words[at]}</b>"
        return " ".join(words)

    def _line(self, line: str) -> None:
        if self.manner.wrapped:
            line = wrapped(line, _WRAPPED_AT)
        self.lines.append(line)

    # -- notes, tables, contents ---------------------------------------------------------------------------------------

    def _mark(self, note: int) -> str:
        number = note + 1
        match self.manner.notes:
            case "list":
                return f'<sup id="ref{number}"><a href="#note{number}">{number}</a></sup>'
            case "office":
                link = f'<a class="sdfootnoteanc" name="sdfootnote{number}anc" href="#sdfootnote{number}sym">'
                return f"{link}<sup>{number}</sup></a>"
            case "aside":
                return f'<a href="#fn{number}" id="fnref{number}" role="doc-noteref">[{number}]</a>'
            case "paragraphs":
                return f'<sup><a href="#_ftn{number}" name="_ftnref{number}">[{number}]</a></sup>'
            case _:
                return f"<sup>{number}</sup>"

    def _notes(self) -> list[str]:
        if not self.draft.notes:
            return []
        notes = [(at, escape(text)) for at, text in enumerate(self.draft.notes, start=1)]
        match self.manner.notes:
            case "list":
                lines = [f'<li id="note{at}">{text} <a href="#ref{at}">↩</a></li>' for at, text in notes]
                return ['<section class="footnotes"><hr><ol>', *lines, "</ol></section>"]
            case "office":
                links = (f'<a name="sdfootnote{at}sym" href="#sdfootnote{at}anc">{at}</a>{text}' for at, text in notes)
                return [f'<div id="sdfootnote{at}"><p>{link}</p></div>' for at, link in enumerate(links, start=1)]
            case "aside":
                links = (f'{text}<a href="#fnref{at}" role="doc-backlink">↩︎</a>' for at, text in notes)
                return [
                    f'<aside id="fn{at}" role="doc-footnote"><p>{link}</p></aside>'
                    for at, link in enumerate(links, start=1)
                ]
            case "paragraphs":
                return [f'<p><a href="#_ftnref{at}" name="_ftn{at}">[{at}]</a> {text}</p>' for at, text in notes]
            case _:
                return ["<hr>", *(f"<p><sup>{at}</sup> {text}</p>" for at, text in notes)]

    def _close_table(self, rows: list[Piece]) -> None:
        if not rows:
            return
        made = [[self._cell(piece.parts(column)) for column in range(len(piece.cells))] for piece in rows]
        tag = "th" if self.manner.table != "plain" else "td"
        head = "".join(f"<{tag}>{cell}</{tag}>" for cell in made[0])
        body = [f"<tr>{''.join(f'<td>{cell}</td>' for cell in cells)}</tr>" for cells in made[1:]]
        if self.manner.table == "plain":
            self.lines += ["<table>", f"<tr>{head}</tr>", *body, "</table>"]
        else:
            self.lines += ["<table>", f"<thead><tr>{head}</tr></thead>", "<tbody>", *body, "</tbody></table>"]
        rows.clear()

    def _cell(self, parts: Sequence[Part]) -> str:
        """Return a cell, whose items may be a list, or typed in paragraphs or in lines of one."""
        first = next((part.label for part in parts if part.label), "")
        tag = "ul" if parts[-1].bullet else {"1.": 'ol type="1"', "a.": 'ol type="a"'}.get(first)
        listed = tag and self.manner.numbers != "typed"
        items = (
            "".join(f"<li>{escape(part.text)}</li>" for part in parts if part.label or part.bullet) if listed else ""
        )
        typed = [
            escape(f"• {part.text}" if part.bullet else str(part))
            for part in parts
            if not (items and (part.label or part.bullet))
        ]
        inside = (
            "".join(f"<p>{text}</p>" for text in typed) if self.manner.table == "paragraphs" else "<br>".join(typed)
        )
        return f"{inside}<{tag}>{items}</{tag[:2]}>" if items and tag else inside

    def _contents(self) -> None:
        links = [
            f'<a href="#h{at}">{escape(in_one_line(piece))}</a>'
            for at, piece in enumerate(headings_of(self.draft), start=1)
        ]
        match self.manner.contents:
            case "nav":
                items = "".join(f"<li>{link}</li>" for link in links)
                self.lines.append(f'<nav id="toc"><h2>Contents</h2><ol>{items}</ol></nav>')
            case "list":
                items = "".join(f"<li>{link}</li>" for link in links)
                self.lines.append(f'<div class="toc"><p>Contents</p><ul>{items}</ul></div>')
            case _:
                self.lines += [f"<p>{link}</p>" for link in links]
