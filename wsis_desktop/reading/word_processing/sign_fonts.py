"""What letters mean in fonts of signs: `a` is α in Symbol, and a tick, a box or an arrow in Wingdings."""

from __future__ import annotations

from typing import Final

_PRIVATE: Final = 0xF000
_LAST: Final = 0xF0FF

# The codes of Adobe's encoding of Symbol from 0x21 and from 0xA1 on; a full stop keeps the place of what has no sign.
_LOW: Final = "!∀#∃%&∋()∗+,−./0123456789:;<=>?≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_ αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼"
_HIGH: Final = "ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…⏐⎯↵ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊〈®©™∑⎛⎜⎝⎡⎢⎣⎧⎨⎩⎪"
_SYMBOL: Final = (
    dict(enumerate(_LOW, 0x21))
    | dict(enumerate(_HIGH, 0xA1))
    | {0x20: " ", 0x2A: "*", 0x60: "‾", 0xB7: "•", 0xF1: "〉", 0xF2: "∫"}
)
_WINGDINGS: Final = {
    0x20: " ", 0x22: "✂", 0x28: "☎", 0x2A: "✉", 0x4A: "☺", 0x4C: "☹", 0x6C: "●", 0x6D: "❍", 0x6E: "■", 0x6F: "□", 0x70: "□",
    0x71: "❑", 0x72: "❒", 0x73: "⬧", 0x74: "⧫", 0x75: "◆", 0x76: "❖", 0x77: "⬥", 0x9E: "·", 0x9F: "•", 0xA7: "▪", 0xA8: "□",
    0xAA: "✦", 0xAB: "★", 0xD8: "➢", 0xDC: "➲", 0xDF: "←", 0xE0: "→", 0xE1: "↑", 0xE2: "↓", 0xE3: "↖", 0xE4: "↗", 0xE5: "↙",
    0xE6: "↘", 0xE8: "➔", 0xEF: "⇦", 0xF0: "⇨", 0xF1: "⇧", 0xF2: "⇩", 0xF3: "⬄", 0xFB: "✗", 0xFC: "✓", 0xFD: "☒", 0xFE: "☑",
}  # fmt: skip
# The boxes of forms and what they are ticked with.
_WINGDINGS_2: Final = {
    0x20: " ", 0x4F: "✗", 0x50: "✓", 0x51: "☒", 0x52: "☑", 0x53: "☒", 0x54: "☒", 0x97: "•", 0xA2: "■", 0xA3: "□",
}  # fmt: skip
_FONTS: Final = {"symbol": _SYMBOL, "wingdings": _WINGDINGS, "wingdings 2": _WINGDINGS_2}


def sign(code: int, font: str | None) -> str | None:
    """Return the sign that a code shows in a font of signs; None where the font, or the code in it, is unknown."""
    table = _FONTS.get((font or "").casefold())
    return table.get(code - _PRIVATE if _PRIVATE <= code <= _LAST else code) if table is not None else None


def in_signs(text: str, font: str | None) -> str:
    """Return text as a font of signs shows it; what it has no known sign for, and what is in any other font, stays."""
    if (font or "").casefold() not in _FONTS:
        return text
    return "".join(sign(ord(letter), font) or letter for letter in text)
