"""The lines of one page, with the style of their runs and the box of every word, in a single pass of MuPDF.

`DICT` gives styles and `WORDS` the boxes, both from one text page: two thirds of what single characters would cost.
Ligatures come apart, spaces that the page only shows come in; soft hyphens stay, for the mending of broken words.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator
from functools import cache, partial
from typing import Any

import pymupdf

from wsis_desktop.reading.blocks.line_ends import is_spaceless
from wsis_desktop.reading.pdf.columns.scattered import gathered
from wsis_desktop.reading.pdf.drawn.annotations import annotations_of, is_typed, place_carets, say_who_struck, typed_on
from wsis_desktop.reading.pdf.drawn.balloons import put_back
from wsis_desktop.reading.pdf.drawn.drawn_bullets import bullets_of
from wsis_desktop.reading.pdf.drawn.grids import set_grids
from wsis_desktop.reading.pdf.drawn.looks import Placed, look_at, vectors_of
from wsis_desktop.reading.pdf.drawn.washes import set_washes
from wsis_desktop.reading.pdf.letters.accents import with_accents
from wsis_desktop.reading.pdf.letters.bidi import runs_from_right
from wsis_desktop.reading.pdf.letters.borrowed import with_borrowed_signs
from wsis_desktop.reading.pdf.letters.bullet_fonts import name_bullets
from wsis_desktop.reading.pdf.letters.drawn_fonts import give_looks
from wsis_desktop.reading.pdf.letters.hidden import take_for_drawn
from wsis_desktop.reading.pdf.letters.ideographs import apart, close_up
from wsis_desktop.reading.pdf.letters.instead import flags_for
from wsis_desktop.reading.pdf.letters.righttoleft import FoundWord, Readable, readable_lines, reads_from_right
from wsis_desktop.reading.pdf.letters.stroked import embolden, strokes_letters
from wsis_desktop.reading.pdf.letters.tex_fonts import with_tex_letters
from wsis_desktop.reading.pdf.letters.unmapped import UNKNOWN, Letters
from wsis_desktop.reading.pdf.letters.unmapped_leaders import with_leaders
from wsis_desktop.reading.pdf.letters.waves import Unwaved, without_waves
from wsis_desktop.reading.pdf.lines.line import (
    MIRRORED_TURN,
    SPREAD,
    Line,
    PageFrame,
    Run,
    Word,
    is_label_before,
    turn_of,
    turned,
)

_OF_TEXT = pymupdf.TEXT_PRESERVE_WHITESPACE | pymupdf.TEXT_MEDIABOX_CLIP
# Lazily, so that what is drawn between two letters does not part their line.
FLAGS = _OF_TEXT | pymupdf.TEXT_COLLECT_VECTORS | pymupdf.TEXT_LAZY_VECTORS
MOST_WORDS = 60_000

_SUPERSCRIPT, _ITALIC, _BOLD = 1, 2, 16
_FAINT_ALPHA = 110
_PALE = 190
_SLANT = 0.2
# A superscript: how small it is, and how far it rises, in sizes of its line.
_SMALL, _RISE = 0.85, 0.1
_LONGEST_SIGN = 6
_LEAST_GAP = 0.3
# What rounding may add to a box, in points.
_SLACK = 0.5
# Word processors leave letters of one point where a page break or an empty cell stands.
_LEAST_SIZE = 2.5
# Joiners and direction marks say nothing a comparison could show; a soft hyphen is kept for the mending.
_INVISIBLE = dict.fromkeys([*range(0x200B, 0x2010), *range(0x202A, 0x202F), *range(0x2060, 0x2070), 0xFEFF], "")
_SPACES = dict.fromkeys(
    [*range(0x20), *range(0x7F, 0xA1), *range(0x2000, 0x200B), 0x202F, 0x205F, 0x3000, 0x2028, 0x2029], " "
)
# Symbol fonts of word processors put their signs into the private-use area.
_SYMBOLS = {code: chr(code - 0xF000) for code in range(0xF021, 0xF07F)} | {
    0xF0B7: "•", 0xF0A7: "▪", 0xF0A8: "◦", 0xF0D8: "➢", 0xF0FC: "✓", 0xF0E0: "→", 0xF076: "❖", 0x2217: "*",
}  # fmt: skip
_TABLE = _INVISIBLE | _SPACES | _SYMBOLS
_PRESENTATION = re.compile("[\ufb00-\ufb06\ufb1d-\ufdfb\ufe70-\ufefc]+")
_BOLD_NAME = re.compile(r"bold|black|heavy|demi", re.IGNORECASE)
_ITALIC_NAME = re.compile(r"italic|oblique", re.IGNORECASE)


class TooManyWords(Exception):
    """A page holds more words than could be placed in time; its number is the argument."""


# What `extractDICT` and `extractWORDS` return has no types of its own.
Raw = dict[str, Any]


def clean(text: str) -> str:
    """Return text in composed form without control characters, its ligatures and presentation forms undone."""
    if text.isascii() and text.isprintable():
        return text
    text = _PRESENTATION.sub(lambda found: unicodedata.normalize("NFKC", found[0]), text.translate(_TABLE))
    return unicodedata.normalize("NFC", text)


def frame_of(page: pymupdf.Page, number: int) -> PageFrame:
    """Return the frame of a page, counted from 1."""
    rect = page.rect
    width, height = max(rect.width, 1.0), max(rect.height, 1.0)
    rotation = page.rotation % 360
    return PageFrame(number, height, width, rotation) if rotation % 180 else PageFrame(number, width, height, rotation)


def lines_of(
    page: pymupdf.Page, number: int, letters: Letters | None = None, *, with_vectors: bool = True
) -> list[Line]:
    """Return the lines of a page as MuPDF finds them, which are often pieces of what a reader calls a line.

    `letters` tell what fonts without a Unicode map mean, as far as the document's other fonts say. `with_vectors` looks at
    what is drawn beside the text.
    """
    flags = FLAGS if with_vectors else _OF_TEXT
    if with_vectors and strokes_letters(page):
        flags |= pymupdf.TEXT_COLLECT_STYLES
    textpage = page.get_textpage(flags=flags_for(page, flags))
    words = textpage.extractWORDS()
    if not words:
        return []
    if len(words) > MOST_WORDS:
        raise TooManyWords(number)
    lines = _lines(page, textpage, words, number, letters)
    _find_links(page, lines)
    return gathered(lines)


def _lines(
    page: pymupdf.Page,
    textpage: pymupdf.TextPage,
    words: list[tuple[Any, ...]],
    number: int,
    letters: Letters | None,
) -> list[Line]:
    """Return the lines as MuPDF has them; where letters are read from the right, the upright ones as they are read."""
    blocks = textpage.extractDICT()["blocks"]
    take_for_drawn(blocks)
    embolden(blocks)
    words = with_leaders(blocks, name_bullets(blocks, words))
    characters = cache(lambda: textpage.extractRAWDICT()["blocks"])
    with_tex_letters(page, blocks, characters)
    give_looks(page, blocks)
    with_accents(blocks, characters, (word[4] for word in words))
    from_right = any(not word[4].isascii() and runs_from_right(word[4]) for word in words)
    if letters is not None and not from_right and any(UNKNOWN in word[4] for word in words):
        letters.mend(page, blocks, characters())
    placed = _from_right(page, words, number) if from_right else []
    unwaved = Unwaved() if from_right else without_waves(blocks, characters)
    by_line = _WordsByLine(words)
    # Words count the blocks of text alone.
    of_text = ((at, block) for at, block in enumerate(blocks) if "lines" in block)
    for number_of_text, (block_at, block) in enumerate(of_text):
        for at, whole in enumerate(block["lines"]):
            own = [word[:5] for word in by_line.take(number_of_text, at, whole) or ()]
            own = [] if "copy" in whole else whole.get("words", own)
            raw, found = unwaved.lines.get((block_at, at)) or (whole, own)
            turn = turn_of(raw["dir"])
            line = _line(raw, found, number, turn) if found and (turn or not from_right) else None
            if line is not None:
                x0, _, x1, _ = turned(turn, *whole["bbox"])
                placed.append(Placed(line, partial(_characters_of, characters, block_at, at), (x0, x1)))
                close_up(line, placed[-1].characters)
    placed = _without_specks(placed)
    if typed := typed_on(page):
        placed = [each for each in placed if not is_typed(each.line, typed)]
    annotations = annotations_of(page)
    vectors = annotations.without_drawn(vectors_of(blocks))
    look_at(placed, vectors + annotations.strikes + unwaved.waves, clean)
    set_washes(placed, vectors, clean)
    put_back(placed, page.get_cdrawings, page.rect.width, clean)
    place_carets(placed, annotations.carets, clean)
    lines = with_borrowed_signs(placed, clean)
    say_who_struck(lines, annotations.strikes)
    set_grids(lines, vectors)
    return [*lines, *bullets_of(lines, vectors, number)]


def _without_specks(placed: list[Placed]) -> list[Placed]:
    """Leave out lines of letters that nobody can see; where most are so small, the page is."""
    seen = [each for each in placed if each.line.size >= _LEAST_SIZE]
    letters, all_letters = (sum(len(each.line.text) for each in lines) for lines in (seen, placed))
    return seen if 2 * letters >= all_letters else placed


class _WordsByLine:
    """The words of a page by their lines.

    MuPDF numbers blocks and lines for each word, and counts those too that hold nothing, as spaces beside the page leave
    them; where lines are listed, these are missing. So the box of a line says whether the words of its number are its own.
    The box of its first word may begin where such a line stands.
    """

    def __init__(self, words: list[tuple[Any, ...]]) -> None:
        self._left: dict[tuple[int, int], list[tuple[Any, ...]]] = {}
        for word in words:
            self._left.setdefault((word[5], word[6]), []).append(word)

    def take(self, block: int, at: int, raw: Raw) -> list[tuple[Any, ...]] | None:
        """Take the words of a line; None when it has none."""
        key = (block, at)
        if key in self._left and _stand_in(self._left[key], raw["bbox"]):
            return _within(raw["bbox"], self._left.pop(key))
        if all(span["text"].isspace() for span in raw["spans"]):
            return None
        own = next(
            (key for key, words in self._left.items() if key > (block, at) and _stand_in(words, raw["bbox"])), None
        )
        return _within(raw["bbox"], self._left.pop(own)) if own else None


def _stand_in(words: list[tuple[Any, ...]], box: tuple[float, float, float, float]) -> bool:
    return _stands_in(words[0], box) or (len(words) > 1 and _stands_in(words[-1], box))


def _within(box: tuple[float, float, float, float], words: list[tuple[Any, ...]]) -> list[tuple[Any, ...]]:
    """Cut the first of the words of a line to the line where it begins beside it."""
    first = words[0]
    if _stands_in(first, box):
        return words
    x0, y0, x1, y1 = box
    return [(max(first[0], x0), max(first[1], y0), min(first[2], x1), min(first[3], y1), *first[4:]), *words[1:]]


def _stands_in(word: tuple[Any, ...], box: tuple[float, float, float, float]) -> bool:
    """Tell whether the middle of a word stands in a box."""
    x, y = (word[0] + word[2]) / 2, (word[1] + word[3]) / 2
    return bool(box[0] - _SLACK <= x <= box[2] + _SLACK and box[1] - _SLACK <= y <= box[3] + _SLACK)


def _characters_of(characters: Callable[[], list[Raw]], block: int, at: int) -> Raw:
    found: Raw = characters()[block]["lines"][at]
    return found


def _from_right(page: pymupdf.Page, words: list[tuple[Any, ...]], number: int) -> list[Placed]:
    """Return the upright lines of a page that holds letters read from right to left, each as it is read."""
    frame = frame_of(page, number)
    mirrored = reads_from_right(word[4] for word in words)
    found = readable_lines(page.get_texttrace(), frame.width, frame.height, mirrored=mirrored)
    lines = ((each, _line(each.raw, each.words, number, each.turn)) for each in found)
    return [Placed(line, partial(_raw_of, each)) for each, line in lines if line is not None]


def _raw_of(readable: Readable) -> Raw:
    return readable.raw


def _find_links(page: pymupdf.Page, lines: list[Line]) -> None:
    """Say which words of underlined or many-coloured lines lie in a link."""
    perhaps = [line for line in lines if line.looks.marks or len({run.color for run in line.runs}) > 1]
    boxes = list(_link_boxes(page)) if perhaps else []
    for line in perhaps if boxes else ():
        turned_boxes = [turned(line.turn, *box) for box in boxes]
        for word in line.words:
            x, y = (word.x0 + word.x1) / 2, (word.y0 + word.y1) / 2
            if any(x0 <= x <= x1 and y0 <= y <= y1 for x0, y0, x1, y1 in turned_boxes):
                line.looks.links.append((word.start, word.end))


def _link_boxes(page: pymupdf.Page) -> Iterator[tuple[float, float, float, float]]:
    """Yield where the links of a page lie; the page's own list of them asks about all its notes anew for each."""
    link = pymupdf.mupdf.fz_load_links(page.this)
    while link.m_internal:
        box = link.rect()
        yield box.x0, box.y0, box.x1, box.y1
        link = link.next()


def _line(raw: Raw, found: list[FoundWord], number: int, turn: int) -> Line | None:
    main = _main_span(raw["spans"])
    text, runs = _runs(raw["spans"], main, turn)
    if not text:
        return None
    words = _words(text, found, turn)
    if not words:
        return None
    size, bold, italic = _style(runs, text)
    first = raw["spans"][0]
    return Line(
        page=number,
        turn=turn,
        x0=words[0].x0 if words[0].x0 <= words[-1].x0 else min(word.x0 for word in words),
        y0=min(word.y0 for word in words),
        x1=max(word.x1 for word in words),
        y1=max(word.y1 for word in words),
        base=_base(main, first, turn),
        text=text,
        size=size,
        bold=bold,
        italic=italic,
        runs=runs,
        words=words,
        faint=_faint(first, raw["dir"]),
        trailing_space=raw["spans"][-1]["text"][-1:].isspace(),
    )


def _runs(spans: list[Raw], main: Raw, turn: int) -> tuple[str, list[Run]]:
    """Join the spans' texts with single spaces between words; neighbours of one style become one run."""
    text = ""
    runs: list[Run] = []
    last: tuple[object, ...] = ()
    for span in spans:
        piece = span["text"]
        if not (piece.isascii() and piece.isprintable()):
            piece = clean(piece)
        joined = " ".join(piece.split())
        if not joined:
            if piece and text and text[-1] != " ":
                text += " "
            continue
        if text and text[-1] != " " and (piece[0] == " " or _stands_off(span, runs[-1], turn, text[-1] + piece[0])):
            text += " "
        start = len(text)
        text += joined
        if piece[-1] == " ":
            text += " "
        end = start + len(joined)
        style = (round(span["size"]), span["flags"], span["font"], span["color"])
        if style == last:
            runs[-1] = runs[-1]._replace(end=end, x1=_ends(span, turn)[1])
        else:
            runs.append(_run(span, start, end, turn, raised=_is_raised(span, main, turn)))
            last = style
    return text.rstrip(), runs


def _stands_off(span: Raw, last: Run, turn: int, signs: str) -> bool:
    """Tell whether a gap that no space fills parts a span from the run before it, as behind a bullet."""
    least = SPREAD if any(map(is_spaceless, signs)) else _LEAST_GAP
    return bool(_ends(span, turn)[0] - last.x1 > least * span["size"])


def _ends(span: Raw, turn: int) -> tuple[float, float]:
    x0, _, x1, _ = span["bbox"] if not turn else turned(turn, *span["bbox"])
    return x0, x1


def _is_raised(span: Raw, main: Raw, turn: int) -> bool:
    """Tell a superscript; MuPDF does not mark one that begins a line."""
    if span["flags"] & _SUPERSCRIPT:
        return span is not main
    if span is main or span["size"] > _SMALL * main["size"]:
        return False
    return bool(_base(main, span, turn) - _base(span, span, turn) > _RISE * main["size"])


def _base(span: Raw, first: Raw, turn: int) -> float:
    """Return the height of a span's base line.

    MuPDF gives all spans of a line that begins with a superscript the superscript's, and in turned lines those behind one;
    boxes show where they truly stand.
    """
    y = _origin_height(span, turn)
    as_first = y == _origin_height(first, turn) and span["size"] * _SMALL >= first["size"]
    if span is first or not (as_first or turn % MIRRORED_TURN):
        return y
    box = turned(turn, *span["bbox"]) if turn else span["bbox"]
    shown = float(box[3] + span["descender"] * span["size"])
    return shown if as_first or shown - y > _RISE * span["size"] else y


def _origin_height(span: Raw, turn: int) -> float:
    return float(turned(turn, *span["origin"], *span["origin"])[1] if turn else span["origin"][1])


def _run(span: Raw, start: int, end: int, turn: int, *, raised: bool) -> Run:
    flags, font = span["flags"], span["font"]
    x0, x1 = _ends(span, turn)
    return Run(
        start,
        end,
        span["size"],
        bool(flags & _BOLD) or _BOLD_NAME.search(font) is not None,
        bool(flags & _ITALIC) or _ITALIC_NAME.search(font) is not None,
        raised,
        span["color"],
        x0,
        x1,
    )


def _words(text: str, found: list[FoundWord], turn: int) -> list[Word]:
    """Place MuPDF's words in the line's text; a word that is not there lost its letters in the cleaning."""
    words: list[Word] = []
    at = 0
    top = bottom = 0.0
    for x0, y0, x1, y1, word in found:
        name = word if word.isascii() else clean(word).strip()
        if not name:
            continue
        if turn:
            x0, y0, x1, y1 = turned(turn, x0, y0, x1, y1)  # noqa: PLW2901  # the same box in the line's frame
        start = text.find(name, at)
        if start >= 0:
            at = start + len(name)
            # Words of one line have one height: half a million of them share its two numbers.
            top, bottom = (top if y0 == top else y0), (bottom if y1 == bottom else y1)
            words.append(Word(start, at, x0, top, x1, bottom))
        elif parted := re.compile(" ?".join(map(re.escape, name))).search(text, at):
            at = parted.end()
            words += _shares(parted, (x0, y0, x1, y1))
    return words if text.isascii() else apart(text, words)


def _shares(parted: re.Match[str], box: tuple[float, float, float, float]) -> Iterator[Word]:
    """Yield the parts of a word that the text parts by a gap, as behind a bullet, each with its share of the box."""
    x0, y0, x1, y1 = box
    width = (x1 - x0) / max(parted.end() - parted.start(), 1)
    for piece in re.finditer(r"\S+", parted[0]):
        start, end = piece.span()
        yield Word(parted.start() + start, parted.start() + end, x0 + start * width, y0, x0 + end * width, y1)


def _main_span(spans: list[Raw]) -> Raw:
    """Return the span whose baseline is the line's: the longest one, be it beside a longer mark without letters."""
    return spans[0] if len(spans) == 1 else max(spans, key=_weight)


def _weight(span: Raw) -> tuple[bool, int, float]:
    said = span["text"].strip()
    return len(said) > _LONGEST_SIGN or any(map(str.isalpha, said)), len(said), span["size"]


def _style(runs: list[Run], text: str) -> tuple[float, bool, bool]:
    """Return the size of most characters, whether all are bold and whether all are italic."""
    if len(runs) == 1:
        run = runs[0]
        return run.size, run.bold, run.italic
    sizes: dict[float, int] = {}
    bold = italic = True
    for run in runs:
        # Marks of notes say nothing of a line's size, however short it is.
        letters = 0 if run.raised else run.end - run.start
        sizes[run.size] = sizes.get(run.size, 0) + letters
        said = text[run.start : run.end]
        if not run.raised and any(map(str.isalnum, said)) and not (run.start == 0 and is_label_before(said)):
            bold = bold and run.bold
            italic = italic and run.italic
    return max(sizes, key=lambda size: sizes[size]), bold, italic


def _faint(span: Raw, direction: tuple[float, float]) -> bool:
    """Tell text that is drawn slantwise, nearly transparent or nearly white, as watermarks are."""
    if min(abs(direction[0]), abs(direction[1])) > _SLANT or span.get("alpha", 255) < _FAINT_ALPHA:
        return True
    color = span["color"]
    return bool(color) and min(color >> 16 & 255, color >> 8 & 255, color & 255) >= _PALE
