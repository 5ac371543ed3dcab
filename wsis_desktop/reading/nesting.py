"""How deep headings and items stand, told by the way they are labelled.

Writers number each depth in a style of its own: `I.`, `A.`, `1.`; `(a)`, `(i)`. A style that was not seen yet goes one
deeper; one that was seen returns to its depth.
"""

from __future__ import annotations

import re
from typing import Final

from wsis_desktop.model.revision import Label

_ROMAN: Final = re.compile(r"[ivxl]+$")
_ROMAN_CAPITAL: Final = re.compile(r"[IVXL]+$")
_OUTERMOST: Final = ("annex", "annexe", "anexo", "appendix", "приложение", "المرفق", "schedule", "exhibit")


def is_item_label(label: Label) -> bool:
    """Tell the label of an item, `(a)`, `ii)`, `B.`, `(3)`, from that of a paragraph, `44`, `OP6 alt`, `3.2`."""
    if label.prefix:
        return False
    in_parentheses = label.printed.lstrip("[").startswith(("(", "（"))
    return in_parentheses or not any(character.isdigit() for character in label.number)


class ItemLevels:
    """Counts how deep each item stands below its paragraph."""

    def __init__(self) -> None:
        self._styles: list[str] = []
        self._last: list[str] = []

    def reset(self) -> None:
        """Begin anew under another paragraph."""
        self._styles.clear()
        self._last.clear()

    def level(self, label: Label | None, known: int) -> int:
        """Return the depth of the next item, from 1; one that its format `known` is taken over."""
        style, number = self._style(label)
        if known:
            del self._styles[known:], self._last[known:]
            while len(self._styles) < known:
                self._styles.append("")
                self._last.append("")
            self._styles[-1], self._last[-1] = style, number
            return known
        if style in self._styles:
            at = self._styles.index(style)
            del self._styles[at + 1 :], self._last[at + 1 :]
            self._last[at] = number
        else:
            self._styles.append(style)
            self._last.append(number)
        return len(self._styles)

    def _style(self, label: Label | None) -> tuple[str, str]:
        if label is None:
            return "bullet", ""
        number = label.number
        frame = label.printed.replace(number, "", 1).strip() if number else ""
        if len(number) == 1 and number.isalpha():
            return f"{frame}{self._letter_or_roman(frame, number)}", number
        for pattern, name in ((_ROMAN, "roman"), (_ROMAN_CAPITAL, "ROMAN")):
            if pattern.match(number):
                return f"{frame}{name}", number
        return f"{frame}{'digit' if number[:1].isdigit() else 'letter'}", number

    def _letter_or_roman(self, frame: str, number: str) -> str:
        """Tell whether `i` follows `h`, or begins a list of Roman numerals; likewise `v` and `x`."""
        letters = "LETTER" if number.isupper() else "letter"
        roman = "ROMAN" if number.isupper() else "roman"
        if number.lower() not in "ivxl":
            return letters
        style = f"{frame}{letters}"
        if style in self._styles and ord(self._last[self._styles.index(style)][:1] or "\0") + 1 == ord(number):
            return letters
        return roman


class HeadingLevels:
    """Counts how deep each heading stands."""

    def __init__(self) -> None:
        self._chain: list[tuple[str, int]] = []

    def level(self, text: str, label: Label | None, known: int) -> int:
        """Return the depth of the next heading, from 1; one that its format `known` is taken over."""
        style = _heading_style(text, label)
        if known:
            while self._chain and self._chain[-1][1] >= known:
                self._chain.pop()
            # A heading whose depth is only guessed stands below one whose depth is known, however alike they look.
            self._chain.append(("", known))
            return known
        if label is not None and label.prefix.lower() in _OUTERMOST:
            self._chain.clear()
        for at, (seen, depth) in enumerate(self._chain):
            if seen == style:
                del self._chain[at + 1 :]
                return depth
        depth = self._chain[-1][1] + 1 if self._chain else 1
        self._chain.append((style, depth))
        return depth


def _heading_style(text: str, label: Label | None) -> str:
    if label is None:
        return "capitals" if text.isupper() else "plain"
    if label.prefix:
        return label.prefix.lower()
    number = label.number
    if number[:1].isdigit():
        return f"digit{number.count('.')}"
    for pattern, name in ((_ROMAN_CAPITAL, "ROMAN"), (_ROMAN, "roman")):
        if pattern.match(number):
            return name
    return "LETTER" if number.isupper() else "letter"
