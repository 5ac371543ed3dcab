"""Drafts written as OpenDocument texts, zipped or flat."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from random import Random
from xml.sax.saxutils import escape

from tests.reading.odt_builder import flat, level, list_style, note, odt, p, row, table
from tests.reading.typeset.automatic import Automatic, Place, scheme_of
from tests.reading.typeset.drafts import Draft, Part, Piece
from tests.reading.typeset.written import Written, bits_of, headings_of, in_one_line
from wsis_desktop.model.revision import Kind

_LOOKS = (
    ('fo:font-weight="bold" fo:font-size="16pt"', 'fo:font-weight="bold" fo:font-size="14pt"', 'fo:font-weight="bold"'),
    (
        'fo:font-weight="bold" fo:font-size="14pt"',
        'fo:font-weight="bold"',
        'fo:font-weight="bold" fo:font-style="italic"',
    ),
    ('fo:font-weight="bold" fo:font-size="14pt"', 'fo:font-weight="bold"', 'fo:font-style="italic"'),
)
_APART = '<style:paragraph-properties fo:margin-top="0.5cm" fo:margin-bottom="0.25cm" fo:keep-with-next="always"/>'
_RAISED = (
    '<style:style style:name="Raised" style:family="text">'
    '<style:text-properties style:text-position="super 58%"/></style:style>'
)
_TABS = '<style:paragraph-properties style:tab-stop-distance="1.25cm"/>'
_LEADERS = (
    '<style:paragraph-properties><style:tab-stops><style:tab-stop style:position="16cm" style:type="right" '
    'style:leader-style="dotted" style:leader-text="."/></style:tab-stops></style:paragraph-properties>'
)
_THROUGHOUT = 'text:start-value="0" text:start-numbering-at="document"'
_CENTRED = '<style:paragraph-properties fo:text-align="center"/>'
_TAB = "<text:tab/>"


@dataclass(frozen=True, slots=True)
class Manner:
    """How a file is written: as a DOCX file's `Manner` says; `outline` counts headings without a list around them."""

    flat: bool
    headings: str
    looks: int
    title: str
    counted: bool
    counted_headings: bool
    counted_bullets: bool
    outline: bool
    goes_on: str
    notes: str
    head: bool
    broken: bool
    annex: str
    tabs: bool
    ruled: bool
    size: int
    gap: float


def manner_of(seed: int) -> Manner:
    """Return the manner of this seed."""
    random = Random(seed)  # noqa: S311  # a seed, no secret
    return Manner(
        flat=random.random() < 0.5,
        headings=random.choice(("h", "h", "looks")),
        looks=random.randrange(len(_LOOKS)),
        title=random.choice(("style", "looks")),
        counted=random.random() < 0.6,
        counted_headings=random.random() < 0.6,
        counted_bullets=random.random() < 0.7,
        outline=random.random() < 0.5,
        goes_on=random.choice(("list", "numbering", "start")),
        notes=random.choice(("footnote", "footnote", "endnote")),
        head=random.random() < 0.6,
        broken=random.random() < 0.5,
        annex=random.choice(("line", "break", "two")),
        tabs=random.random() < 0.7,
        ruled=random.random() < 0.7,
        size=random.choice((10, 11, 12)),
        gap=random.choice((0.2, 0.3, 0.4)),
    )


def write_odt(draft: Draft, seed: int) -> Written:
    """Write a draft in the manner of this seed."""
    manner = manner_of(seed)
    writer = _Writer(draft, manner, Random(seed))  # noqa: S311  # as above
    return Written(f"draft-{seed}.{'fodt' if manner.flat else 'odt'}", writer.file(), draft, draft.told(), manner)


@dataclass(slots=True)
class _Writer:
    draft: Draft
    manner: Manner
    random: Random
    body: list[str] = field(default_factory=list)
    items: list[tuple[Place, list[str]]] = field(default_factory=list)
    begun: set[int] = field(default_factory=set)

    def file(self) -> bytes:
        """Return the file."""
        outlined = self.manner.outline and self.manner.headings == "h"
        automatic = Automatic(one_list=False, headings=self.manner.counted_headings)
        places = automatic.places(self.draft) if self.manner.counted else [None] * len(self.draft.pieces)
        self._title()
        if self.draft.contents:
            self._contents()
        rows: list[Piece] = []
        for piece, place in zip(self.draft.pieces, places, strict=True):
            if piece.kind is not Kind.ROW:
                self._close_table(rows)
            if piece.kind is not Kind.ITEM or place is None:
                self._close_items()
            self._piece(piece, place, rows)
        self._close_items()
        self._close_table(rows)
        counts = self.manner.counted and self.manner.counted_headings and outlined
        styles, more, cell = self._styles(outline=counts), self._pages(), self._style_of_cells()
        if self.manner.flat:
            more = more.replace("<office:automatic-styles>", f"<office:automatic-styles>{cell}")
            return flat(*self.body, styles=styles, more=more)
        return odt(*self.body, automatic=cell, styles=f"<office:styles>{styles}</office:styles>{more}")

    def _style_of_cells(self) -> str:
        ruled = 'fo:border="0.5pt solid #000000" fo:padding="0.1cm"' if self.manner.ruled else 'fo:padding="0.1cm"'
        looks = f"<style:table-cell-properties {ruled}/>"
        return f'<style:style style:name="Cell" style:family="table-cell">{looks}</style:style>'

    def _title(self) -> None:
        self.body += [
            p(*self._spans(self.draft.title), style="Title" if self.manner.title == "style" else "LooksTitle")
        ]
        self.body.append(p())

    # -- paragraphs ----------------------------------------------------------------------------------------------------

    def _piece(self, piece: Piece, place: Place | None, rows: list[Piece]) -> None:
        if piece.kind is Kind.ROW:
            rows.append(piece)
        elif piece.kind is Kind.HEADING:
            self._heading(piece, place)
        elif place is None or (piece.bullet and not self.manner.counted_bullets):
            label = "•" if piece.bullet else piece.label
            style = "Quotations" if piece.quoted else "Standard"
            self.body.append(p(*self._labelled(label), *self._text(piece), style=style))
        elif piece.kind is Kind.ITEM:
            self.items.append((place, self._text(piece)))
        else:
            number = int(piece.bare_label)
            inside = p(*self._text(piece), style="Standard")
            self.body.append(self._counted(place, inside, number))

    def _counted(self, place: Place, inside: str, number: int) -> str:
        """Return a list of one item that goes on with the list before it, in one of the ways there are."""
        manner, first = self.manner.goes_on, place.list not in self.begun
        # What only goes on with the last list says its number, for other lists may stand between.
        start = "" if manner == "list" and not first else f' text:start-value="{number}"'
        goes_on = 'text:continue-numbering="true"' if manner == "numbering" and not first else ""
        return self._goes_on(place, inside, start, goes_on)

    def _goes_on(self, place: Place, inside: str, start: str = "", goes_on: str = "") -> str:
        """Return a list of one item, which names the list with which it goes on if nothing else says so."""
        first = place.list not in self.begun
        self.begun.add(place.list)
        if first:
            goes_on = f'xml:id="list{place.list}"'
        elif not goes_on and not start:
            goes_on = f'text:continue-list="list{place.list}"'
        for _ in range(place.level):
            inside = f"<text:list><text:list-item>{inside}</text:list-item></text:list>"
        name = place.scheme.value.capitalize()
        item = f"<text:list-item{start}>{inside}</text:list-item>"
        return f'<text:list text:style-name="{name}" {goes_on}>{item}</text:list>'

    def _close_items(self) -> None:
        """Write the items gathered so far as one list, deeper ones inside the item above them."""
        if not self.items:
            return
        out = [f'<text:list text:style-name="{self.items[0][0].scheme.value.capitalize()}">']
        depth, opened = 0, False
        for place, content in self.items:
            if place.level > depth:
                out.append("<text:list>")
            elif place.level < depth:
                out.append("</text:list-item></text:list></text:list-item>")
            elif opened:
                out.append("</text:list-item>")
            out.append(f"<text:list-item>{p(*content, style='Standard')}")
            depth, opened = place.level, True
        out += ["</text:list-item></text:list>"] * (depth + 1)
        self.body.append("".join(out))
        self.items.clear()

    def _heading(self, piece: Piece, place: Place | None) -> None:
        manner = self.manner
        label, annex = "" if place else piece.label, piece.is_annex
        if annex and manner.annex == "two":
            self._set_heading(piece, self._spans(label))
            label = ""
        between = "<text:line-break/>" if annex and manner.annex == "break" else ""
        self._set_heading(piece, [*self._labelled(label, between), *self._spans(piece.text)], place)

    def _set_heading(self, piece: Piece, content: list[str], place: Place | None = None) -> None:
        if self.manner.headings == "looks":
            inside = p(*content, style=f"Looks{piece.level}")
        else:
            header = "" if place else 'text:is-list-header="true"'
            listed = place is not None and not self.manner.outline
            style = f'text:style-name="{"Counted" if listed else "Heading_20_"}{piece.level}"'
            inside = f'<text:h {style} text:outline-level="{piece.level}" {header}>{"".join(content)}</text:h>'
        outlined = self.manner.headings == "h" and self.manner.outline
        if place is None or outlined:
            self.body.append(inside)
            return
        self.body.append(self._goes_on(place, inside))

    def _labelled(self, label: str, between: str = "") -> list[str]:
        if not label:
            return []
        tab = _TAB if self.manner.tabs and not label[-1].isalnum() else " "
        return [escape(label), between or tab]

    def _text(self, piece: Piece) -> list[str]:
        found: list[str] = []
        for bit in bits_of(piece):
            found += self._spans(bit.text)
            if bit.note is not None:
                found.append(
                    note(escape(self.draft.notes[bit.note]), self.manner.notes).replace(">1<", f">{bit.note + 1}<")
                )
        return found

    def _spans(self, text: str) -> list[str]:
        """Return text, cut into spans and by the ends of pages when it is broken."""
        if not self.manner.broken or len(text) < 4:
            return [escape(text)]
        cut = self.random.randrange(1, len(text) - 1)
        end = "<text:soft-page-break/>" if self.random.random() < 0.2 else ""
        return [f'<text:span text:style-name="T1">{escape(text[:cut])}</text:span>', end, escape(text[cut:])]

    # -- the rest ------------------------------------------------------------------------------------------------------

    def _close_table(self, rows: list[Piece]) -> None:
        if rows:
            head, *others = (
                row(*(self._cell(piece.parts(column)) for column in range(len(piece.cells)))) for piece in rows
            )
            columns = f'<table:table-column table:number-columns-repeated="{len(rows[0].cells)}"/>'
            self.body.append(table(columns, f"<table:table-header-rows>{head}</table:table-header-rows>", *others))
            rows.clear()

    def _cell(self, parts: Sequence[Part]) -> str:
        """Return a cell, whose items may be typed or a list."""
        listed = self.manner.counted and (self.manner.counted_bullets or not any(part.bullet for part in parts))
        inside, items = "", ""
        for part in parts:
            label = "" if listed else "•" if part.bullet else part.label
            words = p(*self._labelled(label), escape(part.text), style="Standard")
            if listed and (part.label or part.bullet):
                items += f"<text:list-item>{words}</text:list-item>"
            else:
                inside += words
        if items:
            inside += f'<text:list text:style-name="In{scheme_of(parts).value}">{items}</text:list>'
        return f'<table:table-cell table:style-name="Cell">{inside}</table:table-cell>'

    def _contents(self) -> None:
        lines = "".join(
            p(escape(in_one_line(piece)), _TAB, str(at // 2 + 1), style=f"Contents_20_{piece.level}")
            for at, piece in enumerate(headings_of(self.draft))
        )
        title = f"<text:index-title text:name='t'>{p('Contents', style='Contents_20_Heading')}</text:index-title>"
        source = '<text:table-of-content-source text:outline-level="3"/>'
        self.body.append(
            f"<text:table-of-content text:name='toc'>{source}<text:index-body>{title}{lines}</text:index-body>"
            "</text:table-of-content>"
        )

    def _pages(self) -> str:
        head = f"<style:header>{p(escape(self.draft.symbol), _TAB, self.draft.date)}</style:header>"
        foot = f"<style:footer>{p('Page ', '<text:page-number>1</text:page-number>')}</style:footer>"
        inside = head + foot if self.manner.head else ""
        size = 'fo:page-width="21cm" fo:page-height="29.7cm" fo:margin="2.5cm"'
        apart = '<style:header-footer-properties fo:min-height="1cm" {}="0.5cm"/>'.format
        around = (
            f"<style:header-style>{apart('fo:margin-bottom')}</style:header-style>"
            f"<style:footer-style>{apart('fo:margin-top')}</style:footer-style>"
        )
        layout = f'<style:page-layout style:name="L"><style:page-layout-properties {size}/>{around}</style:page-layout>'
        return (
            f"<office:automatic-styles>{layout}</office:automatic-styles><office:master-styles>"
            f'<style:master-page style:name="Standard" style:page-layout-name="L">{inside}</style:master-page>'
            "</office:master-styles>"
        )

    def _styles(self, *, outline: bool) -> str:
        manner, looks = self.manner, _LOOKS[self.manner.looks]
        gap = f'<style:paragraph-properties fo:margin-bottom="{manner.gap}cm"/>'
        aside = gap.replace("/>", ' fo:margin-left="1.5cm" fo:margin-right="1.5cm"/>')
        letters = f'<style:text-properties fo:font-size="{manner.size}pt"/>'
        large = 'fo:font-weight="bold" fo:font-size="20pt"'
        found = [
            f'<style:default-style style:family="paragraph">{_TABS}{letters}</style:default-style>',
            _style("Standard", gap),
            _style("Title", _CENTRED, large),
            _style("LooksTitle", _CENTRED, large),
            _style("Quotations", aside),
            _style("Contents_20_Heading", "", 'fo:font-weight="bold"'),
            *(_style(f"Contents_20_{at}", _LEADERS) for at in (1, 2, 3)),
            *(_style(f"Heading_20_{at}", _APART, look) for at, look in enumerate(looks, start=1)),
            *(
                f'<style:style style:name="Counted{at}" style:family="paragraph" style:list-style-name="Headings" '
                f'style:parent-style-name="Heading_20_{at}"/>'
                for at in (1, 2, 3)
            ),
            *(_style(f"Looks{at}", _APART, look) for at, look in enumerate(looks, start=1)),
            _RAISED,
        ]
        article = any(piece.label.startswith("Article") for piece in self.draft.pieces)
        first = level(1, "1", "Article ") if article else level(1, "I")
        bullet = '<text:list-level-style-bullet text:level="1" text:bullet-char="•">{}</text:list-level-style-bullet>'
        found += [
            list_style("Text", _hung(level(1, "1"), 0)),
            list_style("Items", _hung(level(1, "a", "(", ")"), 1), _hung(level(2, "i", "(", ")"), 2)),
            list_style("Headings", _hung(first, -1), _hung(level(2, "A"), -1)),
            list_style("Bullets", bullet.format(_label(1))),
            list_style("Innumbers", _hung(level(1, "1"), 0)),
            list_style("Inletters", _hung(level(1, "a"), 0)),
            list_style("Initems", _hung(level(1, "a", "(", ")"), 0)),
            list_style("Inbullets", bullet.format(_label(0))),
            *(_notes(kind) for kind in ("footnote", "endnote")),
        ]
        if outline:
            rules = "".join(_hung(each, -1) for each in (first, level(2, "A"), level(3, "")))
            rules = rules.replace("list-level-style-number", "outline-level-style")
            found.append(f"<text:outline-style>{rules}</text:outline-style>")
        return "".join(found)


def _style(name: str, properties: str, looks: str = "") -> str:
    parent = 'style:parent-style-name="Standard"' if name != "Standard" else ""
    letters = f"<style:text-properties {looks}/>" if looks else ""
    return f'<style:style style:name="{name}" style:family="paragraph" {parent}>{properties}{letters}</style:style>'


def _hung(level_style: str, depth: int) -> str:
    """Put the label of a list's level in its place: items hang below their paragraph, numbers at the margin."""
    return f"{level_style.removesuffix('/>')}>{_label(depth)}</text:list-level-style-number>"


def _label(depth: int) -> str:
    left = f'fo:margin-left="{depth + 1}cm" fo:text-indent="-1cm"' if depth >= 0 else ""
    behind = "listtab" if depth >= 0 else "space"
    place = f'<style:list-level-label-alignment text:label-followed-by="{behind}" {left}/>'
    mode = 'text:list-level-position-and-space-mode="label-alignment"'
    return f"<style:list-level-properties {mode}>{place}</style:list-level-properties>"


def _notes(kind: str) -> str:
    raised = 'text:citation-style-name="Raised" text:citation-body-style-name="Raised"'
    return f'<text:notes-configuration text:note-class="{kind}" {raised} style:num-format="1" {_THROUGHOUT}/>'
