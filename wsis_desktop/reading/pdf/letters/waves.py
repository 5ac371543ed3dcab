"""Lines under words that are set as letters: typesetters without a pen for waves repeat a sign of a small font below words.

Read as text, the signs stand between the words and part them. They are told by their font, which shows nothing else on the
page, and by the words that stand right over them; then they are the rule that they look like.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any, Final

from wsis_desktop.reading.pdf.letters.righttoleft import FoundWord
from wsis_desktop.reading.pdf.lines.line import turn_of, turned

Raw = dict[str, Any]
# Its name and the size that it is set in.
_Font = tuple[str, float]

# What the codes of such a sign may say: in its own font it is a wave, a dot or a dash.
_SIGNS: Final = frozenset(":~˜∼〜._-‐–=≈")
# How far below the words over it the sign is set, in sizes of the words.
_BELOW: Final = (0.12, 0.6)
# Where it shows, over the line that it is set on, in its own size.
_RISES: Final = 0.2
_UNDER_WORDS: Final = 0.5
_SPACE: Final = 0.15
# What rounding may add to a box, in points.
_SLACK: Final = 1.0


@dataclass(slots=True)
class Unwaved:
    """Lines without their waves, by block and line, with their words; and the waves, as MuPDF gives what is drawn."""

    lines: dict[tuple[int, int], tuple[Raw, list[FoundWord]]] = field(default_factory=dict)
    waves: list[Raw] = field(default_factory=list)


def without_waves(blocks: list[Raw], characters: Callable[[], list[Raw]]) -> Unwaved:
    """Take the waves out of a page's lines; `characters` returns its blocks with every character, and is seldom asked."""
    found = Unwaved()
    fonts = _fonts_below_boxes(blocks, _fonts_of_one_sign(blocks))
    if not fonts:
        return found
    with_characters = characters()
    fonts = _fonts_below_letters(with_characters, fonts)
    for block_at, block in enumerate(with_characters if fonts else ()):
        for at, line in enumerate(block.get("lines", ())):
            waves = [span for span in line["spans"] if _font(span) in fonts]
            if waves:
                line["spans"] = [span for span in line["spans"] if not any(span is wave for wave in waves)]
                found.waves += [wave for span in waves for wave in _as_drawn(span, line)]
                found.lines[block_at, at] = (line, list(_words(line)))
    return found


def _fonts_of_one_sign(blocks: Iterable[Raw]) -> set[_Font]:
    """Return the fonts, each of one size, that show one of the signs and nothing else."""
    shown: dict[_Font, set[str]] = defaultdict(set)
    for block in blocks:
        for line in block.get("lines", ()):
            for span in line["spans"]:
                letters = shown[_font(span)]
                if letters <= _SIGNS:
                    letters.update(span["text"].replace(" ", "")[:9])
    return {font for font, letters in shown.items() if len(letters) == 1 and letters <= _SIGNS}


def _fonts_below_boxes(blocks: list[Raw], fonts: set[_Font]) -> set[_Font]:
    """Return those fonts of which a sign may stand below letters, as far as the boxes of spans tell.

    A dash within a line, the usual case, is told so without a look at every character of the page.
    """
    if not fonts:
        return fonts
    boxes = [
        _Box(span, turn_of(line["dir"]))
        for block in blocks
        for line in block.get("lines", ())
        for span in line["spans"]
    ]
    letters = [box for box in boxes if box.font not in fonts]
    return {
        sign.font for sign in boxes if sign.font in fonts and any(letter.may_stand_over(sign) for letter in letters)
    }


class _Box:
    """Where a span stands, in the frame in which its text reads from left to right."""

    def __init__(self, span: Raw, turn: int) -> None:
        self.font, self.turn, self._size = _font(span), turn, span["size"]
        self._x0, self._y0, self._x1, self._y1 = turned(turn, *span["bbox"])

    def may_stand_over(self, sign: _Box) -> bool:
        """Tell whether a letter of this span could stand over a sign; both stand on their lines within their boxes."""
        beside = self._x0 >= sign._x1 or self._x1 <= sign._x0
        return (
            self.turn == sign.turn
            and not beside
            and self._y0 + _BELOW[0] * self._size <= sign._y1 + _SLACK
            and self._y1 + _BELOW[1] * self._size >= sign._y0 - _SLACK
        )


def _font(span: Raw) -> _Font:
    return span["font"], round(span["size"], 1)


def _fonts_below_letters(blocks: list[Raw], fonts: set[_Font]) -> set[_Font]:
    """Return the fonts whose signs stand below letters for the most part; below a space there are none."""
    letters = _Letters(blocks, fonts)
    below: Counter[_Font] = Counter()
    for block in blocks:
        for line in block.get("lines", ()):
            for span in line["spans"]:
                if _font(span) in fonts:
                    below[_font(span)] += 1 if letters.stand_over(span, line) else -1
    return {font for font, more in below.items() if more > 0}


class _Letters:
    """Where the letters of a page stand, but those of some fonts."""

    def __init__(self, blocks: Iterable[Raw], fonts: set[_Font]) -> None:
        self._by_base: dict[tuple[int, int], list[tuple[float, float, float, float]]] = defaultdict(list)
        for block in blocks:
            for line in block.get("lines", ()):
                turn = turn_of(line["dir"])
                for span in line["spans"]:
                    if _font(span) not in fonts:
                        for char in span["chars"]:
                            x0, base, x1 = _place(char, turn)
                            if char["c"] != " ":
                                self._by_base[turn, round(base)].append((base, x0, x1, span["size"]))

    def stand_over(self, span: Raw, line: Raw) -> bool:
        """Tell whether most signs of a span stand below letters."""
        turn = turn_of(line["dir"])
        signs = [_place(char, turn) for char in span["chars"] if char["c"] != " "]
        covered = sum(self._over(turn, *sign) for sign in signs)
        return bool(signs) and covered >= _UNDER_WORDS * len(signs)

    def _over(self, turn: int, x0: float, base: float, x1: float) -> bool:
        deepest = int(base) - 24
        return any(
            first < x1 and last > x0 and _BELOW[0] * size <= base - own <= _BELOW[1] * size
            for near in range(deepest, int(base) + 1)
            for own, first, last, size in self._by_base.get((turn, near), ())
        )


def _place(char: Raw, turn: int) -> tuple[float, float, float]:
    """Return where a character begins, its base line, and where it ends."""
    x, y = char["origin"]
    x0, _, x1, _ = turned(turn, *char["bbox"])
    return x0, turned(turn, x, y, x, y)[1], x1


def _as_drawn(span: Raw, line: Raw) -> Iterator[Raw]:
    """Yield a thin rectangle for each sign."""
    rises = _RISES * span["size"]
    cos, sin = line["dir"]
    for char in span["chars"]:
        if char["c"] != " ":
            x, y = char["origin"][0] + sin * rises, char["origin"][1] - cos * rises
            x0, y0, x1, y1 = char["bbox"]
            box = (x0, y, x1, y) if abs(cos) >= abs(sin) else (x, y0, x, y1)
            yield {"type": 3, "bbox": box, "isrect": True, "color": span["color"], "alpha": 255}


def _words(line: Raw) -> Iterator[FoundWord]:
    """Yield the words of a line, and set its spans' texts, with spaces where a gap shows them."""
    turn = turn_of(line["dir"])
    end: float | None = None
    letters: list[Raw] = []
    for span in line["spans"]:
        text = ""
        for char in span["chars"]:
            x0, _, x1 = _place(char, turn)
            gap = end is not None and x0 - end > _SPACE * span["size"]
            if (gap or char["c"].isspace()) and letters:
                yield _word(letters)
                letters = []
            if gap and not char["c"].isspace() and text[-1:] != " ":
                text += " "
            text += char["c"]
            if not char["c"].isspace():
                letters.append(char)
            end = x1
        span["text"] = text
    if letters:
        yield _word(letters)


def _word(letters: list[Raw]) -> FoundWord:
    x0, y0, x1, y1 = zip(*(letter["bbox"] for letter in letters), strict=True)
    return min(x0), min(y0), max(x1), max(y1), "".join(letter["c"] for letter in letters)
