"""Typesets drafts with their changes marked as word processors print them: numbers, tabs, bars and authors' colours.

What `marked_pdf.py` sets is running text; this sets what stands around it, where marks are hardest to tell.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

import pymupdf

from tests.reading.marked_pdf import BLACK, CAME, KEPT, WENT, Colour, Status
from tests.reading.pdf_builder import BOLD, ROMAN

AUTHORS: tuple[Colour, ...] = ((0.82, 0.2, 0.22), (0.0, 0.47, 0.83), (0.29, 0.51, 0.02))
GREEN: Colour = (0.0, 0.5, 0.0)
GREY: Colour = (0.5, 0.5, 0.5)
YELLOW: Colour = (1.0, 1.0, 0.0)
LINK: Colour = (0.02, 0.39, 0.76)
LEFT, TOP, BOTTOM = 72.0, 80.0, 720.0
TAB, LEADING = 36.0, 1.25


@dataclass(frozen=True)
class Run:
    """Words of one status; `plainly` underlined ones are so in the text itself."""

    status: Status
    text: str
    author: int = 0
    moved: bool = False
    bold: bool = False
    plainly: bool = False
    colour: Colour | None = None
    linked: bool = False
    ground: Colour | None = None

    def by(self, author: int) -> Run:
        """Return the same, marked by another author."""
        return replace(self, author=author)


def kept(text: str) -> Run:
    return Run(KEPT, text)


def came(text: str) -> Run:
    return Run(CAME, text)


def went(text: str) -> Run:
    return Run(WENT, text)


def cited(text: str, colour: Colour) -> Run:
    """Return a link that is told by its colour alone."""
    return Run(KEPT, text, colour=colour, linked=True)


def agreed(text: str) -> Run:
    """Return words on the yellow ground that some negotiations give to what is agreed."""
    return Run(KEPT, text, ground=YELLOW)


def link(text: str) -> Run:
    return Run(KEPT, text, plainly=True, colour=LINK, linked=True)


def underlined(text: str) -> Run:
    """Return words that the text itself underlines."""
    return Run(KEPT, text, plainly=True)


def moved(run: Run) -> Run:
    return replace(run, moved=True)


@dataclass(frozen=True)
class Par:
    """A paragraph and its number."""

    body: tuple[Run, ...]
    label: tuple[Run, ...] = ()
    bold: bool = False

    def on(self, without: Status) -> tuple[str, str]:
        """Return its number and words in the text without one status."""
        label, body = (
            " ".join("".join(run.text for run in runs if run.status is not without).split())
            for runs in (self.label, self.body)
        )
        return label.rstrip("."), body


def par(*body: Run, label: str | Sequence[Run] = (), bold: bool = False) -> Par:
    return Par(body, (kept(label),) if isinstance(label, str) else tuple(label), bold)


def expected(draft: Sequence[Par], without: Status) -> list[tuple[str, str]]:
    """Return the paragraphs of one text; one of which no words are left is none."""
    return [(label, body) for each in draft for label, body in [each.on(without)] if body]


@dataclass(frozen=True)
class Print:
    """How a program prints marks.

    `per_word` rules leave the spaces out; `highlight` lies behind what came; `beyond` is how far the last rule of a line
    reaches over its words, as the space there was ruled too, and `over` how far any rule does; one that `evades` leaves out
    letters that reach below their line. With `balloons`, what went is told in the margin alone, and with `bold`, what came
    is bold.
    """

    name: str
    underlines: bool = True
    coloured: bool = True
    filled: bool = True
    per_word: bool = False
    strikes: int = 1
    strike_height: float = 0.25
    depth: float = 0.1
    thickness: float = 0.055
    highlight: Colour | None = None
    bars: bool = True
    grey_numbers: bool = False
    hanging: bool = True
    size: float = 11.0
    width: float = 430.0
    margin: float = 0.0
    went: Colour | None = None
    beyond: float = 0.0
    over: float = 0.0
    evades: bool = False
    balloons: bool = False
    bold: bool = False


WORD = Print("Word", grey_numbers=True)
DOCS = Print("Google Docs", underlines=False, bars=False, strike_height=0.3)
INK = Print("ink", coloured=False, bars=False)
EVADING = Print("underlines that leave out letters which reach below", coloured=False, evades=True, bars=False)
PRINTS = (
    WORD,
    DOCS,
    INK,
    Print("Google Docs in a browser", bars=False, depth=0.18, thickness=0.09),
    Print("lines, the space at their ends ruled too", filled=False, bars=False, beyond=0.55),
    Print("a line for each word", filled=False, per_word=True, bars=False),
    Print("struck twice", strikes=2),
    Print("lines below the number begin at the margin", hanging=False, grey_numbers=True),
    Print("what came on yellow", coloured=False, underlines=False, highlight=YELLOW, bars=False),
    Print("deep underlines, high strikes", depth=0.2, strike_height=0.32),
    Print("what came on a pale ground", coloured=False, underlines=False, highlight=(0.855, 0.984, 0.882), bars=False),
    Print("what went in red, what came underlined in ink", coloured=False, went=(0.9, 0.0, 0.0), bars=False),
    Print("what went in red, what came in colours alone", went=(0.9, 0.0, 0.0), underlines=False, bars=False),
)


class _Glyph(NamedTuple):
    text: str
    run: Run


def printed(draft: Sequence[Par], manner: Print = WORD) -> bytes:
    """Return a PDF of the draft."""
    return Press(manner).run(draft)


class Gone(NamedTuple):
    """Words that are not set, and where they were."""

    page: int
    x: float
    y: float
    text: str


class Press:
    """Sets a draft line by line; `gone` is what it left to balloons."""

    def __init__(self, manner: Print) -> None:
        self.document = pymupdf.open()
        self.page: pymupdf.Page = None
        self._manner = manner
        self.gone: list[Gone] = []
        self._y = BOTTOM
        self._widths: dict[tuple[str, str], float] = {}
        self._fonts = {name: pymupdf.Font(name) for name in (ROMAN, BOLD)}

    def run(self, draft: Sequence[Par]) -> bytes:
        """Set the whole draft and return the file."""
        for paragraph in draft:
            self.set(paragraph)
        return bytes(self.document.tobytes(deflate=True))

    def set(self, paragraph: Par) -> None:
        """Set one paragraph below the last one."""
        manner = self._manner
        indent = TAB if paragraph.label else 0.0
        glyphs = [glyph for run in self._runs(paragraph.body, paragraph) for glyph in self._glyphs(run)]
        for at, line in enumerate(self._lines(glyphs, indent)):
            self._advance()
            if at == 0 and paragraph.label:
                self._label(paragraph)
            x = LEFT + (indent if at == 0 or manner.hanging else 0.0)
            self._line(line, x)
        self._y += 0.6 * manner.size

    def _glyphs(self, run: Run) -> Iterator[_Glyph]:
        """Yield the letters of a run; what goes into a balloon has no width here."""
        run = replace(run, bold=run.bold or (self._manner.bold and run.status is CAME))
        letters = [""] if self._manner.balloons and run.status is WENT else run.text
        yield from (_Glyph(letter, run) for letter in letters)

    def _runs(self, runs: Sequence[Run], paragraph: Par) -> list[Run]:
        return [replace(run, bold=True) for run in runs] if paragraph.bold else list(runs)

    def _advance(self) -> None:
        self._y += LEADING * self._manner.size
        if self._y > BOTTOM:
            self.page = self.document.new_page(width=2 * LEFT + self._manner.width + self._manner.margin, height=792)
            self._y = TOP

    def _label(self, paragraph: Par) -> None:
        """Set the number; the tab behind it is ruled as its last run is, as far as the text."""
        runs = self._runs(paragraph.label, paragraph)
        if self._manner.grey_numbers:
            runs = [run if run.status is KEPT else replace(run, colour=GREY) for run in runs]
        x = self._line([glyph for run in runs for glyph in self._glyphs(run)], LEFT)
        if runs[-1].status is CAME and self._manner.underlines:
            self._rules(runs[-1], x, LEFT + TAB)

    def _lines(self, glyphs: list[_Glyph], indent: float) -> Iterator[list[_Glyph]]:
        line: list[_Glyph] = []
        first = True
        for word in _words(glyphs):
            room = self._manner.width - (indent if first or self._manner.hanging else 0.0)
            visible = [*line, *word]
            while visible and visible[-1].text == " ":
                visible.pop()
            if line and sum(map(self._width, visible)) > room:
                yield line
                line, first = [], False
            line += word
        yield line

    def _width(self, glyph: _Glyph) -> float:
        key = (self._font(glyph.run), glyph.text)
        if key not in self._widths:
            self._widths[key] = float(self._fonts[key[0]].text_length(glyph.text, self._manner.size))
        return self._widths[key]

    def _font(self, run: Run) -> str:
        return BOLD if run.bold else ROMAN

    def _line(self, line: list[_Glyph], x: float) -> float:
        """Set one line, run by run, and return where it ends."""
        manner, changed = self._manner, False
        runs = list(_by_run(line))
        for glyphs in runs:
            run, text = glyphs[0].run, "".join(glyph.text for glyph in glyphs)
            if not text:
                self.gone.append(Gone(self.page.number, x, self._y, run.text))
                continue
            end = x + sum(map(self._width, glyphs))
            self._behind(run, x, end)
            self.page.insert_text(
                (x, self._y), text, fontsize=manner.size, fontname=self._font(run), color=self._ink(run)
            )
            over = manner.beyond if glyphs is runs[-1] else manner.over
            self._mark(glyphs, x, end + over * manner.size)
            changed = changed or run.status is not KEPT
            x = end
        if changed and manner.bars:
            top = self._y - LEADING * manner.size * 0.8
            self._fill(LEFT - 9, top, LEFT - 8.3, top + LEADING * manner.size, BLACK)
        return x

    def _behind(self, run: Run, x0: float, x1: float) -> None:
        size = self._manner.size
        ground = run.ground or (self._manner.highlight if run.status is CAME else None)
        if ground:
            self._fill(x0, self._y - 0.85 * size, x1, self._y + 0.25 * size, ground)

    def _ink(self, run: Run) -> Colour:
        if run.colour:
            return run.colour
        if run.status is WENT and self._manner.went and not run.moved:
            return self._manner.went
        if run.status is KEPT or not self._manner.coloured:
            return BLACK
        return GREEN if run.moved else AUTHORS[run.author]

    def _mark(self, glyphs: list[_Glyph], x0: float, x1: float) -> None:
        run = glyphs[0].run
        if run.plainly:
            self._rules(replace(run, status=CAME, colour=run.colour or BLACK), x0, x1)
        if run.linked:
            box = pymupdf.Rect(x0, self._y - self._manner.size, x1, self._y + 2)
            self.page.insert_link({"kind": pymupdf.LINK_URI, "from": box, "uri": "https://www.itu.int/wsis"})
        if run.status is KEPT or (run.status is CAME and not self._manner.underlines):
            return
        if self._manner.evades and run.status is CAME:
            self._rule_around(glyphs, x0)
            return
        if not self._manner.per_word:
            self._rules(run, x0, x1)
            return
        x = x0
        for word in _words(glyphs):
            end = x + sum(self._width(glyph) for glyph in word if glyph.text != " ")
            self._rules(run, x, end)
            x += sum(map(self._width, word))

    def _rule_around(self, glyphs: list[_Glyph], x: float) -> None:
        """Rule letters, but those that reach below their line, and what is next to these."""
        start, beside = x, 0.05 * self._manner.size
        for glyph in glyphs:
            end = x + self._width(glyph)
            if glyph.text in "gjpqy,;()":
                if x - beside > start:
                    self._rules(glyph.run, start, x - beside)
                start = end + beside
            x = end
        if x > start:
            self._rules(glyphs[-1].run, start, x)

    def _rules(self, run: Run, x0: float, x1: float) -> None:
        manner = self._manner
        struck = run.status is WENT
        height = self._y - manner.strike_height * manner.size if struck else self._y + manner.depth * manner.size
        many = 2 if run.moved else manner.strikes if struck else 1
        for at in range(many):
            y = height + at * (-0.12 if struck else 0.12) * manner.size
            if manner.filled:
                self._fill(x0, y, x1, y + manner.thickness * manner.size, self._ink(run))
            else:
                width = manner.thickness * manner.size
                self.page.draw_line((x0, y), (x1, y), color=self._ink(run), width=width)

    def _fill(self, x0: float, y0: float, x1: float, y1: float, colour: Colour) -> None:
        self.page.draw_rect(pymupdf.Rect(x0, y0, x1, y1), color=None, fill=colour, width=0)


def _by_run(line: Sequence[_Glyph]) -> Iterator[list[_Glyph]]:
    start = 0
    for at in range(1, len(line) + 1):
        if at == len(line) or line[at].run is not line[start].run:
            yield list(line[start:at])
            start = at


def _words(glyphs: Sequence[_Glyph]) -> Iterator[list[_Glyph]]:
    word: list[_Glyph] = []
    for glyph in glyphs:
        if word and word[-1].text == " " and glyph.text != " ":
            yield word
            word = []
        word.append(glyph)
    if word:
        yield word
