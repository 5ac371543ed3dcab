"""Drafts written as DOCX in the ways of word processors and their users."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise
from random import Random
from xml.sax.saxutils import escape

from tests.reading.docx_builder import abstract, docx, level, numbers, page_setup, paragraph, row, run, table
from tests.reading.typeset.automatic import Automatic, Place, Scheme
from tests.reading.typeset.drafts import Draft, Part, Piece
from tests.reading.typeset.written import Written, bits_of, headings_of, in_one_line
from wsis_desktop.model.revision import Kind

_LOOKS = (
    ('<w:b/><w:sz w:val="32"/>', '<w:b/><w:sz w:val="28"/>', '<w:b/><w:sz w:val="24"/>'),
    ('<w:b/><w:sz w:val="28"/>', '<w:b/><w:sz w:val="24"/>', '<w:b/><w:i/><w:sz w:val="24"/>'),
    ('<w:b/><w:sz w:val="28"/>', '<w:b/><w:sz w:val="24"/>', '<w:i/><w:sz w:val="24"/>'),
)
_CENTRED = '<w:jc w:val="center"/>'
_DECIMAL_NOTES = '<w:endnotePr><w:numFmt w:val="decimal"/></w:endnotePr>'
_APART = '<w:keepNext/><w:spacing w:before="240" w:after="120"/>'
_RAISED = '<w:rPr><w:vertAlign w:val="superscript"/></w:rPr>'
_BORDERS = "".join(
    f'<w:{side} w:val="single" w:sz="4"/>' for side in ("top", "left", "bottom", "right", "insideH", "insideV")
)
_TAB = "<w:r><w:tab/></w:r>"


@dataclass(frozen=True, slots=True)
class Manner:
    """How a file is written.

    `headings` says what makes them such: their `style`, an `outline` level, or their `looks`. `counted` lists label
    paragraphs and items, else they are typed. `broken` cuts runs inside words, as saving often does.
    """

    headings: str
    looks: int
    centred: bool
    title: str
    counted: bool
    one_list: bool
    counted_headings: bool
    counted_bullets: bool
    notes: str
    notes_in_settings: bool
    outlined: bool
    contents: str
    head: bool
    broken: bool
    quotes: str
    annex: str
    tabs: bool
    ruled: bool
    size: int
    gap: int


def manner_of(seed: int) -> Manner:
    """Return the manner of this seed."""
    random = Random(seed)  # noqa: S311  # a seed, no secret
    headings = random.choice(("style", "style", "outline", "looks"))
    return Manner(
        headings=headings,
        looks=random.randrange(len(_LOOKS)),
        centred=random.random() < 0.4,
        title=random.choice(("style", "looks")),
        counted=random.random() < 0.6,
        one_list=random.random() < 0.5,
        counted_headings=random.random() < 0.6,
        counted_bullets=random.random() < 0.7,
        notes=random.choice(("foot", "foot", "end")),
        notes_in_settings=random.random() < 0.5,
        outlined=random.random() < 0.7,
        contents=random.choice(("field", "control")),
        head=random.random() < 0.6,
        broken=random.random() < 0.5,
        quotes=random.choice(("style", "indent")),
        annex=random.choice(("line", "break", "two")),
        tabs=random.random() < 0.7,
        ruled=random.random() < 0.7,
        size=random.choice((20, 22, 24)),
        gap=random.choice((120, 160, 240)),
    )


def write_docx(draft: Draft, seed: int, *, typed: bool = False) -> Written:
    """Write a draft in the manner of this seed, but with all its numbers `typed`."""
    manner = replace(manner_of(seed), counted=False) if typed else manner_of(seed)
    return Written(f"draft-{seed}.docx", _Writer(draft, manner, Random(seed)).file(), draft, draft.told(), manner)  # noqa: S311  # as above


@dataclass(slots=True)
class _Writer:
    draft: Draft
    manner: Manner
    random: Random
    body: list[str] = field(default_factory=list)
    automatic: Automatic = field(init=False)

    def file(self) -> bytes:
        """Return the file."""
        self.automatic = automatic = Automatic(self.manner.one_list, self.manner.counted_headings)
        places = automatic.places(self.draft) if self.manner.counted else [None] * len(self.draft.pieces)
        if not self.manner.counted:
            automatic.schemes.clear()
        self._title()
        if self.draft.contents:
            self._contents()
        rows: list[Piece] = []
        for piece, place in zip(self.draft.pieces, places, strict=True):
            if piece.kind is Kind.ROW:
                rows.append(piece)
                continue
            self._close_table(rows)
            self._piece(piece, place)
        self._close_table(rows)
        parts = self._parts(automatic)
        return docx(*self.body, page_setup(*parts, more=_DECIMAL_NOTES), **parts)

    def _title(self) -> None:
        if self.manner.title == "style":
            self.body.append(paragraph(*self._runs(self.draft.title), style="Title"))
        else:
            looks = '<w:b/><w:sz w:val="40"/>'
            self.body.append(paragraph(*self._runs(self.draft.title, looks), properties=_CENTRED))
        self.body.append(paragraph())

    # -- paragraphs ----------------------------------------------------------------------------------------------------

    def _piece(self, piece: Piece, place: Place | None) -> None:
        if piece.kind is Kind.HEADING:
            self._heading(piece, place)
            return
        counted = place is not None and (not piece.bullet or self.manner.counted_bullets)
        label = "" if counted else piece.label or "•" if piece.bullet else piece.label
        style = "Quote" if piece.quoted and self.manner.quotes == "style" else ""
        properties = self._numbering(place) if counted else ""
        hanging = ' w:hanging="567"' if label and self.manner.tabs else ""
        if not properties and (piece.quoted or piece.kind is Kind.ITEM):
            properties = f'<w:ind w:left="{567 * (piece.level + 1)}"{hanging}/>'
        self.body.append(paragraph(*self._labelled(label), *self._text(piece), style=style, properties=properties))

    def _heading(self, piece: Piece, place: Place | None) -> None:
        manner = self.manner
        style = f"Heading{piece.level}" if manner.headings == "style" else ""
        looks = _LOOKS[manner.looks][piece.level - 1] if manner.headings != "style" else ""
        properties = self._numbering(place)
        if manner.headings != "style":
            properties += _APART
        if manner.headings == "outline":
            properties += f'<w:outlineLvl w:val="{piece.level - 1}"/>'
        if manner.headings == "looks" and manner.centred and piece.level == 1:
            properties += _CENTRED
        label = "" if place else piece.label
        if piece.is_annex and manner.annex == "two":
            self.body.append(paragraph(*self._runs(label, looks), style=style, properties=properties))
            label = ""
        between = "<w:r><w:br/></w:r>" if piece.is_annex and manner.annex == "break" else ""
        runs = [*self._labelled(label, looks, between), *self._runs(piece.text, looks)]
        self.body.append(paragraph(*runs, style=style, properties=properties))

    def _labelled(self, label: str, looks: str = "", between: str = "") -> list[str]:
        if not label:
            return []
        if between or (self.manner.tabs and not label[-1].isalnum()):
            return [run(label, looks), between or _TAB]
        return [run(f"{label} ", looks)]

    def _numbering(self, place: Place | None) -> str:
        if place is None:
            return ""
        return f'<w:numPr><w:ilvl w:val="{place.level}"/><w:numId w:val="{place.list}"/></w:numPr>'

    def _text(self, piece: Piece) -> list[str]:
        runs: list[str] = []
        kind = f"{self.manner.notes}note"
        for bit in bits_of(piece):
            runs += self._runs(bit.text)
            if bit.note is not None:
                runs.append(f'<w:r>{_RAISED}<w:{kind}Reference w:id="{bit.note + 1}"/></w:r>')
        return runs

    def _runs(self, text: str, looks: str = "") -> list[str]:
        """Return runs, cut anywhere when they are broken, with what saving strews between them."""
        if not self.manner.broken or len(text) < 4:
            return [run(text, looks)] if text else []
        cuts = sorted({0, len(text), *(self.random.randrange(1, len(text)) for _ in range(self.random.randint(0, 3)))})
        runs = [run(text[start:end], looks) for start, end in pairwise(cuts)]
        return [piece for each in runs for piece in (each, '<w:proofErr w:type="spellStart"/>')][:-1]

    # -- tables, contents, notes ---------------------------------------------------------------------------------------

    def _close_table(self, rows: list[Piece]) -> None:
        if rows:
            made = [
                row(*(self._cell(piece.parts(column), at) for column in range(len(piece.cells))))
                for at, piece in enumerate(rows)
            ]
            grid = "".join(f'<w:gridCol w:w="{9000 // len(rows[0].cells)}"/>' for _ in rows[0].cells)
            borders = f"<w:tblBorders>{_BORDERS}</w:tblBorders>" if self.manner.ruled else ""
            looks = f'<w:tblPr><w:tblW w:w="9000" w:type="dxa"/>{borders}</w:tblPr>'
            self.body.append(table(f"{looks}<w:tblGrid>{grid}</w:tblGrid>", *made))
            self.body.append(paragraph())
            rows.clear()

    def _cell(self, parts: Sequence[Part], at: int) -> str:
        places: list[Place | None] = [None] * len(parts)
        if self.manner.counted and (self.manner.counted_bullets or not any(part.bullet for part in parts)):
            places = self.automatic.in_cell(parts)
        inside = "".join(self._part(part, place, at) for part, place in zip(parts, places, strict=True))
        return f"<w:tc><w:tcPr/>{inside}</w:tc>"

    def _part(self, part: Part, place: Place | None, row: int) -> str:
        label = "" if place else "•" if part.bullet else part.label
        runs = [*self._labelled(label), run(part.text, "" if row else "<w:b/>")]
        return paragraph(*runs, properties=self._numbering(place))

    def _contents(self) -> None:
        headings = headings_of(self.draft)
        begin = (
            '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> TOC \\o "1-3" \\h '
            '</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>'
        )
        end = '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
        lines = []
        for at, piece in enumerate(headings):
            words = (begin if at == 0 else "", run(in_one_line(piece)), _TAB, run(str(at // 2 + 1)))
            lines.append(paragraph(*filter(None, words), style=f"TOC{piece.level}"))
        lines.append(paragraph(end))
        if self.manner.contents == "control":
            gallery = '<w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj>'
            lines.insert(0, paragraph("Contents", style="TOCHeading"))
            self.body.append(
                f"<w:sdt><w:sdtPr>{gallery}</w:sdtPr><w:sdtContent>{''.join(lines)}</w:sdtContent></w:sdt>"
            )
        else:
            self.body += lines

    def _parts(self, automatic: Automatic) -> dict[str, str]:
        parts = {"styles": _styles(self.manner)}
        if automatic.schemes:
            parts["numbering"] = _numbering_part(automatic, article=self._has_articles())
        if self.draft.notes:
            kind, small = f"{self.manner.notes}note", '<w:sz w:val="18"/>'
            own = f"<w:r>{_RAISED}<w:{kind}Ref/></w:r>"
            parts[f"{kind}s"] = "".join(
                f'<w:{kind} w:id="{at}">{paragraph(own, run(f" {text}", small))}</w:{kind}>'
                for at, text in enumerate(self.draft.notes, start=1)
            )
            parts |= {"settings": _DECIMAL_NOTES} if self.manner.notes_in_settings else {}
        if self.manner.head:
            page = '<w:fldSimple w:instr=" PAGE "><w:r><w:t>1</w:t></w:r></w:fldSimple>'
            right = '<w:tabs><w:tab w:val="right" w:pos="9000"/></w:tabs>'
            parts["header1"] = paragraph(escape(self.draft.symbol), _TAB, run(self.draft.date), properties=right)
            parts["footer1"] = paragraph(run("Page "), page)
        return parts

    def _has_articles(self) -> bool:
        return any(piece.label.startswith("Article") for piece in self.draft.pieces)


def _styles(manner: Manner) -> str:
    size = f'<w:sz w:val="{manner.size}"/>'
    contents = {
        f"toc {at}": ('<w:tabs><w:tab w:val="right" w:leader="dot" w:pos="9000"/></w:tabs>', "") for at in (1, 2, 3)
    }
    named = {
        "Title": (_CENTRED, '<w:b/><w:sz w:val="40"/>'),
        "Quote": ('<w:ind w:left="720" w:right="720"/>', ""),
        "TOC Heading": ("", "<w:b/>"),
        **contents,
    }
    for at, look in enumerate(_LOOKS[manner.looks]):
        outline = f'<w:outlineLvl w:val="{at}"/>' if manner.outlined else ""
        named[f"heading {at + 1}"] = (f"{_APART}{outline}", look)
    normal = f'<w:name w:val="Normal"/><w:pPr><w:spacing w:after="{manner.gap}"/></w:pPr>'
    return (
        f"<w:docDefaults><w:rPrDefault><w:rPr>{size}</w:rPr></w:rPrDefault></w:docDefaults>"
        f'<w:style w:type="paragraph" w:default="1" w:styleId="Normal">{normal}</w:style>'
        + "".join(_style(name, *looks) for name, looks in named.items())
    )


def _style(name: str, properties: str, looks: str) -> str:
    key = name.title().replace("Toc", "TOC").replace(" ", "")
    inside = f'<w:name w:val="{name}"/><w:basedOn w:val="Normal"/><w:pPr>{properties}</w:pPr><w:rPr>{looks}</w:rPr>'
    return f'<w:style w:type="paragraph" w:styleId="{key}">{inside}</w:style>'


def _place(scheme: Scheme, level: int) -> str:
    """Return where a label stands: items hang below their paragraph, headings and numbers begin at the margin."""
    if scheme is Scheme.HEADINGS:
        return '<w:suff w:val="space"/>'
    depth = level + (scheme in {Scheme.ITEMS, Scheme.BULLETS})
    return f'<w:pPr><w:ind w:left="{567 * (depth + 1)}" w:hanging="567"/></w:pPr>'


def _numbering_part(automatic: Automatic, *, article: bool) -> str:
    schemes = list(Scheme)
    kinds = {
        Scheme.TEXT: (("decimal", "%1."), ("lowerLetter", "(%2)"), ("lowerRoman", "(%3)")),
        Scheme.ITEMS: (("lowerLetter", "(%1)"), ("lowerRoman", "(%2)")),
        Scheme.HEADINGS: (("decimal", "Article %1."),) if article else (("upperRoman", "%1."), ("upperLetter", "%2.")),
        Scheme.BULLETS: (("bullet", "•"),),
        Scheme.NUMBERS: (("decimal", "%1."),),
        Scheme.LETTERS: (("lowerLetter", "%1."),),
    }
    rules = [
        abstract(
            key, *(level(at, format_, text, _place(scheme, at)) for at, (format_, text) in enumerate(kinds[scheme]))
        )
        for key, scheme in enumerate(schemes)
    ]
    anew = "".join(f'<w:lvlOverride w:ilvl="{at}"><w:startOverride w:val="1"/></w:lvlOverride>' for at in range(3))
    lists = [
        numbers(num, schemes.index(scheme), anew if scheme is not Scheme.HEADINGS else "")
        for num, scheme in enumerate(automatic.schemes, start=1)
    ]
    return "".join((*rules, *lists))
