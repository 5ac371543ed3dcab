"""The text inside a DOCX paragraph: runs, links, fields; not what is hidden, or left out on a side of the changes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from lxml import etree

from wsis_desktop.model.progress import Progress, Stage, Steps
from wsis_desktop.reading.blocks.block import Letters
from wsis_desktop.reading.blocks.gathering import Gatherer, Mark
from wsis_desktop.reading.blocks.letters import LetterCount
from wsis_desktop.reading.docx.package import W, value
from wsis_desktop.reading.docx.sides import DocxSide
from wsis_desktop.reading.docx.styles import Styles, said_in, switch
from wsis_desktop.reading.word_processing.sign_fonts import in_signs, sign

_MC: Final = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_MATH: Final = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
_SPACE: Final = "{http://www.w3.org/XML/1998/namespace}space"
ALTERNATIVES: Final = f"{_MC}AlternateContent"
TEXT_BOX: Final = f"{W}txbxContent"
_CHOICES: Final = (f"{_MC}Choice", f"{_MC}Fallback")

_CONTAINERS: Final = frozenset(
    W + name for name in ("hyperlink", "smartTag", "sdt", "sdtContent", "fldSimple", "customXml", "dir", "bdo")
)
_DRAWINGS: Final = frozenset(W + name for name in ("drawing", "pict", "object"))
_SPACES: Final = frozenset(W + name for name in ("tab", "br", "cr", "ptab"))
_NOTES: Final = {f"{W}footnoteReference": "footnote", f"{W}endnoteReference": "endnote"}
_SYMBOLS: Final = {
    0xB7: "•",
    0xA7: "▪",
    0xD8: "➢",
    0xFC: "✓",
    0xA8: "□",
    0x6F: "□",
    0xFE: "☑",
    0x2D: "−",
    0xA3: "≤",
    0xB3: "≥",
    0xB4: "×",
}
_PRIVATE: Final = 0xF000
_STEP: Final = 500
_SURROGATES: Final = 0xD800


@dataclass(slots=True)
class Fields:
    """Which fields are open: they may begin in one paragraph and end in another. Only a field's result is text."""

    _open: list[_Field] = field(default_factory=list)

    @property
    def hide(self) -> bool:
        """Tell whether text here is a field's instruction, part of a table of contents, or a footnote's mark set again."""
        return any(not each.shows_result or each.is_no_text for each in self._open)

    def take(self, kind: str | None) -> None:
        """Follow a `w:fldChar`."""
        if kind == "begin":
            self._open.append(_Field())
        elif kind == "separate" and self._open:
            self._open[-1].shows_result = True
        elif kind == "end" and self._open:
            self._open.pop()

    def instruct(self, text: str) -> None:
        """Take in part of the open field's instruction."""
        if self._open and not self._open[-1].shows_result:
            self._open[-1].instruction += text


@dataclass(slots=True)
class _Field:
    instruction: str = ""
    shows_result: bool = False

    @property
    def is_no_text(self) -> bool:
        words = self.instruction.split()
        return words[:1] == ["TOC"] or (words[:1] == ["NOTEREF"] and "\\f" in words)


@dataclass(slots=True)
class Runs:
    """What the runs of a paragraph add up to.

    `marks` are the footnotes' own marks, by key, where they are not counted. `boxes` are the text boxes anchored here.
    `marked_notes` are the footnotes whose mark stands in marked text, by key.
    """

    text: Gatherer
    letters: LetterCount = field(default_factory=LetterCount)
    marks: dict[str, str] = field(default_factory=dict)
    boxes: list[etree._Element] = field(default_factory=list)
    marked_notes: dict[str, Mark] = field(default_factory=dict)


class RunReader:
    """Reads the runs of a file's paragraphs, in the order of the text."""

    def __init__(self, styles: Styles, side: DocxSide) -> None:
        self._styles = styles
        self._side = side
        self._fields = Fields()
        self._mark: Mark | None = None
        self._font: str | None = None

    def read_steps(self, parent: etree._Element, runs: Runs, *, letters: Letters) -> Steps[None]:
        """Gather the text inside `parent`; `letters` say how the paragraph's style sets it."""
        for at, child in enumerate(parent.iterchildren(), 1):
            if at % _STEP == 0:
                yield Progress(Stage.READING)
            if child.tag == f"{W}r":
                self._run(child, runs, letters=letters)
            elif child.tag in _CONTAINERS or child.tag in self._side.kept:
                yield from self.read_steps(child, runs, letters=letters)
            elif child.tag == ALTERNATIVES:
                chosen = choice(child)
                if chosen is not None:
                    yield from self.read_steps(chosen, runs, letters=letters)
            elif child.tag in {f"{_MATH}oMath", f"{_MATH}oMathPara"}:
                for piece in self._side.elements_in(child, f"{_MATH}t"):
                    runs.text.add(piece.text or "", self._side.mark_of(piece))

    def _run(self, run: etree._Element, runs: Runs, *, letters: Letters) -> None:
        properties = self._side.properties(run, "rPr")
        style = value(properties.find(f"{W}rStyle")) if properties is not None else None
        if self._is_hidden(properties, style) or not self._side.has(run):
            # A hidden run may still open or close a field.
            self._follow_fields(run)
            return
        if style:
            letters = self._styles.letters(style, letters)
        self._mark = self._side.mark_of(run)
        self._font = _font_of(properties)
        self._pieces(run, runs, letters=said_in(properties).over(letters))

    def _is_hidden(self, properties: etree._Element | None, style: str | None) -> bool:
        stated = switch(properties, "vanish")
        if stated is None and style:
            stated = self._styles.is_hidden(style)
        return bool(stated)

    def _follow_fields(self, run: etree._Element) -> None:
        for child in run.iterchildren(f"{W}fldChar"):
            self._fields.take(value(child, "fldCharType"))

    def _pieces(self, run: etree._Element, runs: Runs, *, letters: Letters) -> None:
        own_mark: str | None = None
        for child in run.iterchildren():
            tag = child.tag
            if tag == f"{W}fldChar":
                self._follow_field(child)
            elif tag in self._side.instructions:
                self._fields.instruct(child.text or "")
            elif self._fields.hide:
                continue
            elif tag in _NOTES:
                key = f"{_NOTES[str(tag)]} {value(child, 'id')}"
                runs.text.note(key)
                if self._mark is not None:
                    runs.marked_notes[key] = self._mark
                own_mark = key if _has_own_mark(child) else None
            elif own_mark is not None:
                runs.marks[own_mark] = runs.marks.get(own_mark, "") + self._text(child)
            elif tag in _DRAWINGS or tag == ALTERNATIVES:
                self._drawn(child, runs, letters=letters)
            else:
                self._add(self._text(child), runs, letters=letters)

    def _follow_field(self, element: etree._Element) -> None:
        self._fields.take(value(element, "fldCharType"))
        for instruction in element.iterchildren(f"{W}instrText"):
            self._fields.instruct(instruction.text or "")

    def _drawn(self, element: etree._Element, runs: Runs, *, letters: Letters) -> None:
        """Find the text boxes of a drawing, each once; alternatives may also hold plain pieces of a run."""
        if element.tag == ALTERNATIVES:
            chosen = choice(element)
            if chosen is None:
                return
            runs.boxes.extend(_text_boxes(chosen))
            for piece in chosen.iterchildren():
                self._add(self._text(piece), runs, letters=letters)
        else:
            runs.boxes.extend(_text_boxes(element))

    def _add(self, text: str, runs: Runs, *, letters: Letters) -> None:
        runs.letters.add(text, letters)
        runs.text.add(letters.shown(text), self._mark)

    def _text(self, element: etree._Element) -> str:
        """Return the text that one piece of a run shows."""
        tag = element.tag
        if tag in self._side.texts:
            text = element.text or ""
            text = text if element.get(_SPACE) == "preserve" else text.strip(" \t\r\n")
            return in_signs(text, self._font)
        if tag in _SPACES:
            return " "
        if tag == f"{W}noBreakHyphen":
            return "-"
        if tag == f"{W}sym":
            return _symbol(value(element, "char"), value(element, "font"))
        if tag == f"{W}ruby":
            bases = element.iterchildren(f"{W}rubyBase")
            return "".join(
                piece.text or "" for base in bases for piece in self._side.elements_in(base, *self._side.texts)
            )
        return ""


def choice(alternatives: etree._Element) -> etree._Element | None:
    """Return the one of several renderings of the same thing that is read: the first."""
    for tag in _CHOICES:
        found = alternatives.find(tag)
        if found is not None:
            return found
    return None


def _text_boxes(element: etree._Element) -> Iterator[etree._Element]:
    for child in element.iterchildren():
        if child.tag == TEXT_BOX:
            yield child
        elif child.tag == ALTERNATIVES:
            chosen = choice(child)
            if chosen is not None:
                yield from _text_boxes(chosen)
        else:
            yield from _text_boxes(child)


def _has_own_mark(reference: etree._Element) -> bool:
    return (value(reference, "customMarkFollows") or "0") not in {"0", "false", "off"}


def _font_of(properties: etree._Element | None) -> str | None:
    """Return the font that a run itself names for its letters."""
    fonts = properties.find(f"{W}rFonts") if properties is not None else None
    if fonts is None:
        return None
    ascii_font, other = value(fonts, "ascii"), value(fonts, "hAnsi")
    return ascii_font if other in {None, ascii_font} else None


def _symbol(code: str | None, font: str | None) -> str:
    """Return the character of a symbol font: most are used for bullets, ticks and a few signs."""
    try:
        point = int(code or "", 16)
    except ValueError:
        return ""
    known = sign(point, font)
    if known is not None:
        return known
    low = point - _PRIVATE if point >= _PRIVATE else point
    return _SYMBOLS.get(low) or (chr(low) if 0 < low < _SURROGATES else "")
