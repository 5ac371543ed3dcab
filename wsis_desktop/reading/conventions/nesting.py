"""How deep headings and items stand, told by the way they are labelled.

Writers number each depth in a style of its own: `I.`, `A.`, `1.`; `(a)`, `(i)`. A style that was not seen yet goes one
deeper; one that was seen returns to its depth. What a lone label counts may be in doubt, as `(i)` is: the label that it
follows decides, or the one that follows it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from wsis_desktop.model.revision import Label
from wsis_desktop.reading.blocks.block import Letters
from wsis_desktop.reading.labels.numerals import Reading, System, readings
from wsis_desktop.reading.labels.words import OUTERMOST

_FRAMES: Final = ("(", "（", "'", "‘", "’")
_RANGE: Final = re.compile("[-–—]")
_CIRCLED: Final = re.compile("[①-⒛]")
# An item that stands behind another label: `(a)`, `a)`, `'1'`
_ITEM: Final = re.compile(
    r"[(（]\s?(?P<framed>[^()（）]{1,6}?)\s?[)）]|(?<!\w)(?P<half>[^\W_]{1,4})\)|['‘’](?P<quoted>\d{1,2})['‘’]"
)
_ROMAN: Final = (System.ROMAN, System.ROMAN_CAPITALS)
_LARGE: Final = 50
# How well a label goes on with what was seen, best first: right behind it, farther on, from the beginning again.
_NEXT, _FARTHER, _AGAIN, _NOT = range(4)


def is_item_label(label: Label) -> bool:
    """Tell the label of an item, `(a)`, `ii)`, `B.`, `(3)`, from that of a paragraph, `44`, `OP6 alt`, `3.2`."""
    if label.prefix:
        return False
    framed = label.printed.lstrip("[［").startswith(_FRAMES) or _CIRCLED.match(label.printed)
    return bool(framed) or not any(character.isdigit() for character in label.number)


@dataclass(frozen=True, slots=True)
class _Style:
    """How a label is printed, and what it may count in that form."""

    frame: str
    counts: tuple[Reading, ...]

    def after(self, before: _Style) -> tuple[int, _Style]:
        """Return how well this goes on with `before`, and this with only the readings that do."""
        if self.frame != before.frame:
            return _NOT, self
        steps = [
            (_step(here.value - seen.value), here)
            for seen in before.counts
            for here in self.counts
            if seen.system is here.system
        ]
        best = min((step for step, _ in steps), default=_NOT)
        kept = tuple(dict.fromkeys(here for step, here in steps if step == best))
        return best, _Style(self.frame, kept) if kept else self

    def narrowed(self, next_: _Style | None) -> _Style:
        """Return this with only the readings that the next label goes on with, if it goes on with any."""
        if next_ is None or next_.frame != self.frame:
            return self
        kept = tuple(
            reading
            for reading in self.counts
            if any(ahead.system is reading.system and ahead.value == reading.value + 1 for ahead in next_.counts)
        )
        return _Style(self.frame, kept) if kept else self


def _step(difference: int) -> int:
    # An inserted item, `(b bis)`, has the number of the one before it.
    return _NEXT if difference in (0, 1) else _FARTHER if difference > 0 else _AGAIN


def _styles(label: Label | None, bullet: str = "") -> tuple[_Style, ...]:
    """Return the styles of a label's parts, outermost first: those of `(a)` and `(i)` for `(a) (i)`."""
    if label is None:
        return (_Style(f"bullet {bullet}", (Reading(System.NONE, 0),)),)
    printed = label.printed.strip("[]［］")
    behind = _ITEM.search(label.suffix)
    end = printed.find(label.suffix) + behind.start() if behind and label.suffix in printed else len(printed)
    first = printed[:end].strip() if end > 0 else printed
    first = _RANGE.split(first)[0] if label.through else first
    inner = tuple(
        _Style(_frame(item[0]), readings(item["framed"] or item["half"] or item["quoted"]))
        for item in _ITEM.finditer(printed, end)
    )
    return (_Style(_frame(first), readings(label.number)), *inner)


def _last_of_range(style: _Style, label: Label | None) -> _Style:
    """Return the style as the last number of a range has it, `(l)` of `(j)-(l)`."""
    if label is None or not label.through:
        return style
    systems = {each.system for each in style.counts}
    return _Style(style.frame, tuple(each for each in readings(label.through) if each.system in systems))


def _frame(printed: str) -> str:
    """Return what stands around a number: brackets and quotation marks; full-width ones are the same."""
    return "".join(
        {"（": "(", "）": ")"}.get(character, character) for character in printed if character in "()（）'‘’"
    )


class ItemLevels:
    """Counts how deep each item stands below its paragraph."""

    def __init__(self) -> None:
        self._chain: list[_Style] = []

    def reset(self, above: Label | None = None) -> None:
        """Begin anew under another paragraph, whose own label may have begun its first items: `44. (a) (i)`."""
        self._chain = list(_styles(above)[1:]) if above else []

    def level(self, label: Label | None, known: int, *, bullet: str = "", ahead: Label | None = None) -> int:
        """Return the depth of the next item, from 1; one that its format `known` is taken over.

        `ahead` is the label of the item after it, if there is one.
        """
        style, *inner = _styles(label, bullet)
        style = self._settled(style, _styles(ahead)[0] if ahead else None)
        depth = known or self._depth(style)
        del self._chain[depth - 1 :]
        while len(self._chain) < depth - 1:
            self._chain.append(_Style("", ()))
        self._chain += [_last_of_range(style, label), *inner]
        return depth

    def _settled(self, style: _Style, next_: _Style | None) -> _Style:
        """Return the style with the readings that fit what stands around it; the label behind outweighs the one before."""
        ranked = [style.after(seen) for seen in reversed(self._chain)]
        following = next((kept for step, kept in ranked if step == _NEXT), None)
        leading = style.narrowed(next_)
        if leading is not style:
            both = tuple(each for each in leading.counts if following and each in following.counts)
            return _Style(style.frame, both) if both else leading
        return following or _as_first(style)

    def _depth(self, style: _Style) -> int:
        """Return where a style goes on, or one deeper than everything so far."""
        ranked = [(style.after(seen)[0], -at) for at, seen in enumerate(self._chain)]
        step, at = min(ranked, default=(_NOT, 0))
        return -at + 1 if step != _NOT else len(self._chain) + 1


def _as_first(style: _Style) -> _Style:
    """Return a style with the readings by which it begins; one that cannot begin is Roman if it may be."""
    first = tuple(each for each in style.counts if each.value == 1)
    roman = tuple(each for each in style.counts if each.system in _ROMAN and each.value < _LARGE)
    return _Style(style.frame, first or roman or style.counts)


class HeadingLevels:
    """Counts how deep each heading stands."""

    def __init__(self) -> None:
        self._chain: list[_Above] = []

    def level(self, text: str, label: Label | None, known: int, letters: Letters | None = None) -> int:
        """Return the depth of the next heading, from 1; one that its format `known` is taken over.

        Headings set in other `letters` stand at another depth, and none stands below one that is set smaller.
        """
        if known:
            while self._chain and self._chain[-1].depth >= known:
                self._chain.pop()
            # A heading whose depth is only guessed stands below one whose depth is known, however alike they look.
            self._chain.append(_Above("", None, known))
            return known
        if label is not None and label.prefix.lower() in OUTERMOST:
            self._chain.clear()
        name, style = _heading_style(text, label)
        ranked = [
            (_rank(name, style, above.name, above.style) if above.letters == letters else (_NOT, style), at)
            for at, above in enumerate(self._chain)
        ]
        (step, kept), at = min(ranked, key=lambda each: each[0][0], default=((_NOT, style), 0))
        if step != _NOT:
            depth = self._chain[at].depth
            self._chain[at:] = [_Above(name, kept, depth, letters)]
            return depth
        while self._chain and _is_smaller(self._chain[-1].letters, letters):
            self._chain.pop()
        depth = self._chain[-1].depth + 1 if self._chain else 1
        self._chain.append(_Above(name, _as_first(style) if style else None, depth, letters))
        return depth


@dataclass(frozen=True, slots=True)
class _Above:
    """A heading above the next one: what headings of its depth have in common."""

    name: str
    style: _Style | None
    depth: int
    letters: Letters | None = None


def _is_smaller(above: Letters | None, letters: Letters | None) -> bool:
    return above is not None and letters is not None and above.size < letters.size


def _rank(name: str, style: _Style | None, seen: str, before: _Style | None) -> tuple[int, _Style | None]:
    """Return how well a heading goes on with one seen before, and its style with the readings that do."""
    if name != seen:
        return _NOT, style
    return style.after(before) if style and before else (_NEXT, style)


def _heading_style(text: str, label: Label | None) -> tuple[str, _Style | None]:
    """Return what headings of one depth have in common, and what their labels may count."""
    if label is None:
        return ("capitals" if text.isupper() else "plain"), None
    if label.prefix:
        return label.prefix.lower(), None
    if label.number[:1].isdigit():
        return f"digit{label.number.count('.')}", None
    return "letters", _Style(_frame(label.printed), readings(label.number))
