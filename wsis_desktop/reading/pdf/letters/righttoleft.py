"""The lines of a page that holds Arabic or Hebrew, glyph by glyph: each put where it is read, not where it stands.

MuPDF turns runs of such letters around, as far as it sees them: it cuts a line at every number, puts spaces and full stops
at the wrong end, and turns the two letters of a lam-alef with the rest. So these lines are made of the glyphs as they were
drawn: marks and the letters of a ligature go with the glyph they belong to, glyphs on one baseline become a row, and a row
is read in the order of `bidi`. A page whose text runs from the right is mirrored, so that its lines begin at their `x0`.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Any, NamedTuple

from wsis_desktop.reading.pdf.letters.bidi import MIRRORED, RIGHT_TO_LEFT, brackets_are_drawn, reading_order
from wsis_desktop.reading.pdf.lines.line import MIRRORED_TURN

Raw = dict[str, Any]
FoundWord = tuple[float, float, float, float, str]

_SAME_BASE = 0.22
# A wider gap parts the label from its text, or two columns; what is narrower is a space between words.
_WIDE_GAP, _STRETCHED_GAP, _SPACE = 0.9, 1.6, 0.15
_UPRIGHT = 0.98
_NEAR = 0.6
_TATWEEL = "\u0640"
# Signs that do stand between two letters without a space: and/or, a date, an abbreviation.
_WRITTEN_IN_WORDS = "/-\u2010\u2011\u2013.:,;'\u2019\u060c\u061b\u00b7\u0640"
_ALEFS = "\u0627\u0622\u0623\u0625\u0671"
_LAM = "\u0644"


class Readable(NamedTuple):
    """A line with its spans and words in reading order, in the shape that MuPDF gives them in, and its turn."""

    raw: Raw
    words: list[FoundWord]
    turn: int


@dataclass(slots=True)
class _Sign:
    """What one glyph shows: its letters and the marks on them."""

    text: str
    x0: float
    y0: float
    x1: float
    y1: float
    origin: tuple[float, float]
    span: Raw
    glyph: tuple[str, int, str]

    @property
    def middle(self) -> float:
        return (self.x0 + self.x1) / 2

    @property
    def size(self) -> float:
        return float(self.span["size"])


class _Mark(NamedTuple):
    """A vowel sign or another mark that stands on a letter."""

    text: str
    x: float
    y: float


@dataclass(slots=True)
class _Row:
    """Signs on one baseline with no wide gap between them, from left to right, and how they are read."""

    signs: list[_Sign]
    order: list[int] = field(default_factory=list)
    from_right: set[int] = field(default_factory=set)


def reads_from_right(texts: Iterable[str]) -> bool:
    """Tell a page whose text runs from right to left."""
    right = left = 0
    for text in texts:
        found = len(RIGHT_TO_LEFT.findall(text))
        right += found
        left += sum(map(str.isalpha, text)) - found
    return right > max(0, left)


def readable_lines(trace: Iterable[Raw], width: float, height: float, *, mirrored: bool) -> list[Readable]:
    """Return a page's upright lines, from what `get_texttrace` says was drawn; `mirrored` as `reads_from_right` told."""
    rows = _rows(_signs(trace, width, height))
    for row in rows:
        texts = [sign.text for sign in row.signs]
        from_right = any(map(RIGHT_TO_LEFT.search, texts)) or not any(text[0].isalpha() for text in texts)
        row.order, row.from_right = reading_order(texts, from_right=mirrored and from_right)
    drawn = brackets_are_drawn(
        ["".join(row.signs[at].text for at in row.order if at in row.from_right) for row in rows]
    )
    return [_readable(row, mirror_brackets=drawn, turn=MIRRORED_TURN if mirrored else 0) for row in rows]


# -- from glyphs to signs --------------------------------------------------------------------------------------------


def _signs(trace: Iterable[Raw], width: float, height: float) -> list[_Sign]:
    """Return the upright signs on the page, each once: bold letters may be drawn twice."""
    signs: list[_Sign] = []
    strays: list[_Mark] = []
    seen: set[tuple[str, int, int]] = set()
    for drawn in trace:
        if drawn["dir"][0] < _UPRIGHT or drawn["wmode"]:
            continue
        for sign in _signs_of(drawn, strays):
            place = (sign.text, round(2 * sign.x0), round(2 * sign.y0))
            if place not in seen and 0 <= sign.middle <= width and 0 <= sign.origin[1] <= height:
                seen.add(place)
                signs.append(sign)
    for mark in dict.fromkeys(strays):
        _put_stray(signs, mark)
    return signs


def _signs_of(drawn: Raw, strays: list[_Mark]) -> list[_Sign]:
    """Return the signs of one stretch of text as they were drawn; marks whose letter is elsewhere become strays."""
    font = drawn["font"]
    span = {
        "size": drawn["size"],
        "flags": drawn["flags"],
        "font": font,
        "color": _color(drawn["color"]),
        "alpha": round(255 * drawn["opacity"]),
    }
    signs: list[_Sign] = []
    marks: list[tuple[int, _Mark]] = []
    for code, glyph, origin, (x0, y0, x1, y1) in drawn["chars"]:
        text = chr(code)
        if glyph < 0 and signs:
            signs[-1].text = _lam_first(signs[-1].text + text)
        elif unicodedata.category(text) == "Mn":
            marks.append((len(signs), _Mark(text, *origin)))
        else:
            signs.append(_Sign(text, x0, y0, x1, y1, origin, span, (font, glyph, text)))
    strays += [mark for at, mark in marks if not _put_mark(signs, at, mark)]
    return signs


def _color(color: tuple[float, ...]) -> int:
    """Return a colour as MuPDF's spans have it; one in a space that is not red, green and blue counts as black."""
    match [round(255 * value) for value in color]:
        case [grey]:
            return grey << 16 | grey << 8 | grey
        case [red, green, blue]:
            return red << 16 | green << 8 | blue
        case _:
            return 0


def _put_mark(signs: list[_Sign], at: int, mark: _Mark) -> bool:
    """Give a mark that was drawn before the sign at `at` to its letter; tell whether that is among the signs.

    A typesetter that draws from left to right draws a mark before its letter where text runs from the right, and behind it
    elsewhere.
    """
    from_left = RIGHT_TO_LEFT.match(mark.text) is not None and _is_drawn_from_left(signs)
    letter = at if from_left else at - 1
    if not 0 <= letter < len(signs) or not _may_bear(signs[letter], mark):
        return False
    signs[letter].text += mark.text
    return True


def _may_bear(sign: _Sign, mark: _Mark) -> bool:
    near = sign.x0 - _NEAR * sign.size <= mark.x <= sign.x1 + _NEAR * sign.size
    return near and sign.text[0] not in _WRITTEN_IN_WORDS and not sign.text.isspace()


def _put_stray(signs: list[_Sign], mark: _Mark) -> None:
    """Give a mark that was drawn by itself to the letter at whose edge, or over whose middle, it stands."""
    near = [
        (round(abs(sign.origin[1] - mark.y)), min(abs(sign.x0 - mark.x), abs(sign.middle - mark.x)), sign)
        for sign in signs
        if sign.text[0].isalpha()
        and abs(sign.origin[1] - mark.y) < sign.size
        and sign.x0 - _NEAR * sign.size <= mark.x <= sign.x1
    ]
    if near:
        min(near, key=lambda found: found[:2])[2].text += mark.text


def _is_drawn_from_left(signs: list[_Sign]) -> bool:
    steps = [after.x0 - before.x0 for before, after in pairwise(signs)]
    return sum(step > 0 for step in steps) >= sum(step < 0 for step in steps)


def _lam_first(text: str) -> str:
    """Return a ligature's letters as they are read: some fonts name those of lam-alef as they are drawn."""
    if len(text) > 1 and text[0] in _ALEFS and text[1] == _LAM:
        return text[1] + text[0] + text[2:]
    return text


# -- from signs to rows ----------------------------------------------------------------------------------------------


def _rows(signs: list[_Sign]) -> list[_Row]:
    """Return the rows of a page: signs on one baseline, cut where a wide gap parts them."""
    found: list[list[_Sign]] = []
    for line in _on_baselines(signs):
        line.sort(key=lambda sign: sign.middle)
        pieces = [[line[0]]]
        for last, sign in pairwise(line):
            if sign.x0 - last.x1 > (_STRETCHED_GAP if last.text == " " else _WIDE_GAP) * sign.size:
                pieces.append([])
            pieces[-1].append(sign)
        found += [piece for piece in pieces if any(not sign.text.isspace() for sign in piece)]
    strokes = _strokes(found)
    return [_Row(_with_spaces(_without_strokes(piece, strokes))) for piece in found]


def _on_baselines(signs: list[_Sign]) -> list[list[_Sign]]:
    """Return the signs of each baseline, from top to bottom."""
    lines: list[list[_Sign]] = []
    for sign in sorted(signs, key=lambda sign: sign.origin[1]):
        if lines and sign.origin[1] - lines[-1][0].origin[1] <= _SAME_BASE * min(sign.size, lines[-1][0].size):
            lines[-1].append(sign)
        else:
            lines.append([sign])
    return lines


def _strokes(pieces: Iterable[list[_Sign]]) -> set[tuple[str, int, str]]:
    """Return the glyphs, by font, number and code, that stand nowhere but between two letters of one word.

    They are the strokes that stretch words to fill a line, or join the parts of a letter. Fonts that have no code for them
    give them that of a figure or of any other sign.
    """
    inside: set[tuple[str, int, str]] = set()
    elsewhere: set[tuple[str, int, str]] = set()
    for piece in pieces:
        for at, sign in enumerate(piece):
            if not _is_letter(sign) and sign.text[0] not in _WRITTEN_IN_WORDS and not sign.text.isspace():
                between = _is_letter(_beyond(piece, at, -1)) and _is_letter(_beyond(piece, at, 1))
                (inside if between else elsewhere).add(sign.glyph)
    return inside - elsewhere


def _without_strokes(signs: list[_Sign], strokes: set[tuple[str, int, str]]) -> list[_Sign]:
    """Return the signs without those strokes, and without tatweels between letters.

    A tatweel behind the last letter is the writer's own: `هـ`.
    """
    kept: list[_Sign] = []
    marks = ""
    for at, sign in enumerate(signs):
        stretches = (
            sign.text[0] == _TATWEEL and _is_letter(_beyond(signs, at, -1)) and _is_letter(_beyond(signs, at, 1))
        )
        if kept and (stretches or sign.glyph in strokes):
            kept[-1].x1 = max(kept[-1].x1, sign.x1)
            marks += sign.text[1:]
            continue
        sign.text, marks = sign.text + marks, ""
        kept.append(sign)
    return kept


def _beyond(signs: list[_Sign], at: int, step: int) -> _Sign | None:
    """Return the next sign that is another, on one side, if it stands close and is of the same font."""
    own = signs[at]
    at += step
    while 0 <= at < len(signs) and signs[at].glyph == own.glyph:
        at += step
    if not 0 <= at < len(signs):
        return None
    near = signs[at - step]
    gap = max(signs[at].x0 - near.x1, near.x0 - signs[at].x1)
    return signs[at] if gap < _SPACE * own.size and signs[at].glyph[0] == own.glyph[0] else None


def _is_letter(sign: _Sign | None) -> bool:
    return sign is not None and unicodedata.bidirectional(sign.text[0]) in ("R", "AL")


def _with_spaces(signs: list[_Sign]) -> list[_Sign]:
    """Return the signs with a space where the page shows one and the file has none."""
    spaced: list[_Sign] = []
    for sign in signs:
        if spaced and not spaced[-1].text.isspace() and not sign.text.isspace():
            last = spaced[-1]
            if sign.x0 - last.x1 > _SPACE * sign.size:
                spaced.append(_Sign(" ", last.x1, sign.y0, sign.x0, sign.y1, sign.origin, sign.span, ("", 0, " ")))
        spaced.append(sign)
    return spaced


# -- from rows to lines ----------------------------------------------------------------------------------------------


def _readable(row: _Row, *, mirror_brackets: bool, turn: int) -> Readable:
    spans: list[Raw] = []
    words: list[FoundWord] = []
    letters: list[_Sign] = []

    def close_word() -> None:
        if letters:
            box = _box(letters)
            words.append((*box, "".join(letter.text for letter in letters)))
            letters.clear()

    for at in row.order:
        sign = row.signs[at]
        if mirror_brackets and at in row.from_right:
            sign.text = sign.text.translate(MIRRORED)
        _add_to_spans(spans, sign)
        if sign.text.isspace():
            close_word()
        else:
            letters.append(sign)
    close_word()
    return Readable({"dir": (1.0, 0.0), "spans": spans}, words, turn)


def _add_to_spans(spans: list[Raw], sign: _Sign) -> None:
    """Add a sign to the last span if that has its style, or as one of its own."""
    box = (sign.x0, sign.y0, sign.x1, sign.y1)
    style = sign.span
    char = {"c": sign.text, "bbox": box, "origin": sign.origin}
    if spans and spans[-1]["style"] is style:
        last = spans[-1]
        last["text"] += sign.text
        last["chars"].append(char)
        x0, y0, x1, y1 = last["bbox"]
        last["bbox"] = (min(x0, box[0]), min(y0, box[1]), max(x1, box[2]), max(y1, box[3]))
        return
    spans.append(style | {"text": sign.text, "chars": [char], "bbox": box, "origin": sign.origin, "style": style})


def _box(signs: list[_Sign]) -> tuple[float, float, float, float]:
    return (
        min(sign.x0 for sign in signs),
        min(sign.y0 for sign in signs),
        max(sign.x1 for sign in signs),
        max(sign.y1 for sign in signs),
    )
