"""Makes fonts of a PDF say wrong letters for some of their glyphs: its pages look as before."""

from __future__ import annotations

import random
import re
from collections.abc import Callable
from itertools import count

import pymupdf

_CODE = r"<([0-9A-Fa-f]+)>"
_CHARS = re.compile(r"beginbfchar(.*?)endbfchar", re.DOTALL)
_RANGES = re.compile(r"beginbfrange(.*?)endbfrange", re.DOTALL)
_ONE = re.compile(rf"{_CODE}\s*{_CODE}")
_RANGE = re.compile(rf"{_CODE}\s*{_CODE}\s*(?:{_CODE}|\[([^\]]*)\])")
_MOST_OF_A_BLOCK = 100

Change = Callable[[str, random.Random, list[str]], str]


def another_of_the_font(_letter: str, chance: random.Random, letters: list[str]) -> str:
    """Return another letter that the font has."""
    return chance.choice(letters)


def none_at_all(_letter: str, _chance: random.Random, _letters: list[str]) -> str:
    """Return the sign of what is not known."""
    return "\ufffd"


def the_next(letter: str, _chance: random.Random, _letters: list[str]) -> str:
    """Return the letter behind it in Unicode."""
    return "".join(chr(ord(sign) + 1) for sign in letter)


def of_anywhere(_letter: str, chance: random.Random, _letters: list[str]) -> str:
    """Return a letter of any script."""
    return chr(chance.choice([code for code in range(0x21, 0x2C00) if chr(code).isalpha()]))


CHANGES: dict[str, Change] = {
    "another": another_of_the_font,
    "none": none_at_all,
    "next": the_next,
    "anywhere": of_anywhere,
}


def lie(
    data: bytes, share: float, change: Change, *, seed: int = 0, says: Callable[[str], bool] = str.isalpha
) -> bytes:
    """Return a PDF of which each font says something else for a share of the letters that `says` picks."""
    chance = random.Random(seed)  # noqa: S311  # no secret
    document = pymupdf.open(stream=data, filetype="pdf")
    for xref in range(1, document.xref_length()):
        kind, value = document.xref_get_key(xref, "ToUnicode")
        if kind == "xref":
            target = int(value.split()[0])
            cmap = document.xref_stream(target).decode("latin-1")
            document.update_stream(target, _changed(cmap, share, change, chance, says).encode("ascii"))
    return bytes(document.tobytes())


def _changed(cmap: str, share: float, change: Change, chance: random.Random, says: Callable[[str], bool]) -> str:
    said = _said_by(cmap)
    letters = sorted({letter for letter in said.values() if says(letter)})
    for letter in chance.sample(letters, min(len(letters), max(1, round(share * len(letters))))):
        wrong = change(letter, chance, letters)
        said = {code: wrong if each == letter else each for code, each in said.items()}
    space = cmap.partition("begincodespacerange")[2].partition("endcodespacerange")[0]
    width = len(re.findall(_CODE, space)[0])
    lines = [f"<{code:0{width}X}> <{letter.encode('utf-16-be').hex()}>" for code, letter in sorted(said.items())]
    blocks = [lines[at : at + _MOST_OF_A_BLOCK] for at in range(0, len(lines), _MOST_OF_A_BLOCK)]
    body = "".join(f"{len(block)} beginbfchar\n" + "\n".join(block) + "\nendbfchar\n" for block in blocks)
    return (
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Lie def /CMapType 2 def\n"
        f"1 begincodespacerange <{'0' * width}> <{'F' * width}> endcodespacerange\n{body}endcmap end end"
    )


def _said_by(cmap: str) -> dict[int, str]:
    said: dict[int, str] = {}
    for block in _CHARS.findall(cmap):
        said |= {int(code, 16): _text(letter) for code, letter in _ONE.findall(block)}
    for block in _RANGES.findall(cmap):
        for first, last, start, letters in _RANGE.findall(block):
            if start:
                begin = _text(start)
                for code, step in zip(range(int(first, 16), int(last, 16) + 1), count(), strict=False):
                    said[code] = begin[:-1] + chr(ord(begin[-1]) + step)
            else:
                said |= dict(enumerate(map(_text, re.findall(_CODE, letters)), int(first, 16)))
    return said


def _text(hexadecimal: str) -> str:
    if len(hexadecimal) % 4:  # the number of one letter
        return chr(int(hexadecimal, 16))
    return bytes.fromhex(hexadecimal).decode("utf-16-be", "replace")
