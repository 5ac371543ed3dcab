"""Which letters each glyph on the pages stands for: MuPDF's files do not say it of those that a font joins or shapes.

A shaped Arabic lam, or an “fi” set as one, has no number in the font's own table of letters; MuPDF then writes the number of
the glyph as if that were a letter, and what is copied out of the file is another word. While it sets the text it knows what
each glyph was made of: that is noted, for each shaped word once, and written into the file's fonts.

The alef of a lam-alef has no width and begins where the lam does. Programs that put letters in order by where they stand
then tear the two apart, so it is set a thousandth of its size further on, which no eye sees.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, Final, TypeVar

import pymupdf

from wsis_desktop.model.progress import Progress, Stage, Steps

T = TypeVar("T")

_NO_GLYPH: Final = -1  # of letters that the glyph before them shows, too
_MOST_AT_ONCE: Final = 100
_THIN: Final = 0.01
_SUBSET: Final = re.compile(r"^[A-Z]{6}\+")
_SHOWN: Final = re.compile(rb"/(\w+) [\d.]+ Tf|\[([^\]]*)\]\s*TJ")
_TOKEN: Final = re.compile(rb"<[0-9a-fA-F]*>|-?\d+")
_ONE_GLYPH: Final = len(b"<0000>")
_FIRST_PLANE: Final = "\uffff"
_UTF_16_DIGITS: Final = 4
_JOINED: Final = frozenset("ﬀﬁﬂﬃﬄﬅﬆ")
# Words with letters whose shape depends on their neighbours, or that are set as one with marks.
_SHAPED: Final = re.compile(
    r"\S*[\u0300-\u036f\u0590-\u0eff\u1000-\u109f\u1700-\u18af\u1a00-\u1cff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00011fff]\S*"
)
_PART: Final = re.compile(rb"begin(bfchar|bfrange)(.*?)end\1", re.DOTALL)
_CODE: Final = re.compile(rb"<([0-9a-fA-F]+)>")
_HEAD: Final = """\
/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo <</Registry(Adobe)/Ordering(UCS)/Supplement 0>> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <FFFF>
endcodespacerange
"""
_END: Final = """\
endcmap
CMapName currentdict /CMap defineresource pop
end
end
"""


class Letters:
    """Draws stories and notes what their glyphs stand for; puts that into the file that was made of them."""

    def __init__(self) -> None:
        self._seen: defaultdict[str, Counter[tuple[int, str]]] = defaultdict(Counter)
        self._thin: defaultdict[str, set[int]] = defaultdict(set)
        self._words: set[str] = set()

    def are_new(self, texts: Iterable[str]) -> bool:
        """Tell whether texts hold shaped words that were not seen yet; from now on they count as seen."""
        words = {word for text in texts if not text.isascii() for word in _SHAPED.findall(text)}
        new = words - self._words
        self._words |= new
        return bool(new)

    def draw(self, story: pymupdf.Story, device: pymupdf.mupdf.FzDevice, *, note: bool) -> None:
        """Draw what a story has placed, which it does but once, and `note` its glyphs."""
        if not note:
            story.draw(device)
            return
        everything = pymupdf.mupdf.FzRect(pymupdf.mupdf.FzRect.Fixed_INFINITE)
        drawn = pymupdf.mupdf.FzDisplayList(everything)
        record = pymupdf.mupdf.fz_new_list_device(drawn)
        story.draw(_Device(record))
        pymupdf.mupdf.fz_close_device(record)
        spans: list[dict[str, Any]] = []
        trace = pymupdf.extra.JM_new_texttrace_device(spans)
        for each in (trace, device.this):
            as_it_is, cookie = pymupdf.mupdf.FzMatrix(), pymupdf.mupdf.FzCookie()
            pymupdf.mupdf.fz_run_display_list(drawn, each, as_it_is, everything, cookie)
        pymupdf.mupdf.fz_close_device(trace)
        for span in spans:
            self._note(span["font"], span["chars"])

    def _note(self, font: str, letters: Sequence[tuple[int, int, Any, Any]]) -> None:
        glyphs = [letter[1] for letter in letters]
        if _NO_GLYPH in glyphs:
            self._seen[font].update(_clusters(letters))
        else:
            self._seen[font].update(zip(glyphs, (chr(letter[0]) for letter in letters), strict=True))
        self._thin[font].update(
            number
            for letter, number, _, box in letters
            if box[2] - box[0] < _THIN and number != _NO_GLYPH and chr(letter).isalpha()
        )

    def put_right_steps(self, made: pymupdf.Document) -> Steps[None]:
        """Say in a file's fonts which letters its glyphs stand for, where it says otherwise, in short steps."""
        named = [page.get_fonts() for page in made]
        fonts = {font[0]: font[3] for page in named for font in page if font[2] == "Type0"}
        for xref, name in fonts.items():
            yield Progress(Stage.WRITING)
            seen = self._seen.get(_SUBSET.sub("", name), Counter())
            kind, value = made.xref_get_key(xref, "ToUnicode")
            if kind != "xref":
                continue
            table = int(value.split()[0])
            said = _letters_in(made.xref_stream(table))
            # Of several letters that look alike, and share a glyph, the one that occurs most.
            meant = {
                glyph: unicodedata.normalize("NFKC", letter) for glyph, letter in said.items() if letter in _JOINED
            }
            meant |= {glyph: words for (glyph, words), _ in reversed(seen.most_common())}
            if any(said.get(glyph) != words or words > _FIRST_PLANE for glyph, words in meant.items()):
                made.update_stream(table, _table_of(said | meant).encode("ascii"))
        if any(self._thin.values()):
            for page, here in zip(made, named, strict=True):
                self._set_apart(made, page, here)
                yield Progress(Stage.WRITING)

    def _set_apart(self, made: pymupdf.Document, page: pymupdf.Page, fonts: Sequence[Sequence[Any]]) -> None:
        """Let no letter without width begin where the one before it does."""
        thin = {font[4].encode(): self._thin.get(_SUBSET.sub("", font[3]), set()) for font in fonts}
        for xref in page.get_contents():
            before = made.xref_stream(xref)
            after = _SHOWN.sub(_Apart(thin).shown, before)
            if after != before:
                made.update_stream(xref, after)


class _Device:
    """A device of MuPDF's as PyMuPDF hands it about."""

    def __init__(self, this: pymupdf.mupdf.FzDevice) -> None:
        self.this = this


class _Apart:
    """Goes through what a page shows, and moves the glyphs without width in each font by the least there is."""

    def __init__(self, thin: dict[bytes, set[int]]) -> None:
        self._thin = thin
        self._here: set[int] = set()

    def shown(self, found: re.Match[bytes]) -> bytes:
        """Take another font, or return what is shown in this one."""
        if found[1] is not None:
            self._here = self._thin.get(found[1], set())
            return found[0]
        return b"[" + b"".join(self._moved(_TOKEN.findall(found[2]))) + b"]TJ" if self._here else found[0]

    def _moved(self, tokens: list[bytes]) -> list[bytes]:
        """Take one from the way back before each thin glyph, and give it to the one behind it."""
        steps = {at: int(token) for at, token in enumerate(tokens) if not token.startswith(b"<")}
        for at, token in enumerate(tokens):
            if at not in steps and at - 1 in steps and len(token) == _ONE_GLYPH and int(token[1:-1], 16) in self._here:
                steps[at - 1] += 1
                if at + 1 in steps:
                    steps[at + 1] -= 1
        return [b"%d" % steps[at] if at in steps else token for at, token in enumerate(tokens)]


def _clusters(letters: Sequence[tuple[int, int, Any, Any]]) -> Iterator[tuple[int, str]]:
    """Yield each glyph with the letters that it shows."""
    glyph, words = _NO_GLYPH, ""
    for letter, number, *_ in letters:
        if number != _NO_GLYPH:
            if words and glyph != _NO_GLYPH:
                yield glyph, words
            glyph, words = number, ""
        words += chr(letter)
    if words and glyph != _NO_GLYPH:
        yield glyph, words


def _letters_in(table: bytes) -> dict[int, str]:
    """Read which letters a font's table gives its glyphs."""
    found: dict[int, str] = {}
    for part in _PART.finditer(table):
        codes = [code.group(1).decode("ascii") for code in _CODE.finditer(part.group(2))]
        if part.group(1) == b"bfchar":
            found |= {int(glyph, 16): _text(letters) for glyph, letters in _by(codes, 2)}
            continue
        for first, last, letters in _by(codes, 3):
            start = int(letters, 16)
            found |= {glyph: chr(start + at) for at, glyph in enumerate(range(int(first, 16), int(last, 16) + 1))}
    return found


def _text(code: str) -> str:
    """Read one code: UTF-16, or, of a letter beyond the first plane, its bare number, as MuPDF writes it."""
    if len(code) % _UTF_16_DIGITS:
        return chr(int(code, 16))
    return bytes.fromhex(code).decode("utf-16-be", "replace")


def _table_of(letters: dict[int, str]) -> str:
    parts = [_HEAD]
    for some in _by(sorted(letters.items()), _MOST_AT_ONCE):
        lines = (f"<{glyph:04x}> <{words.encode('utf-16-be', 'surrogatepass').hex()}>\n" for glyph, words in some)
        parts.append(f"{len(some)} beginbfchar\n{''.join(lines)}endbfchar\n")
    return "".join((*parts, _END))


def _by(each: Sequence[T], size: int) -> Iterator[Sequence[T]]:
    """Yield a sequence in pieces of so many."""
    for at in range(0, len(each), size):
        yield each[at : at + size]
