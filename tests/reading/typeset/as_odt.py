"""Drafts written as OpenDocument texts, zipped or flat."""

from __future__ import annotations

from dataclasses import dataclass, field
from random import Random
from xml.sax.saxutils import escape

from tests.reading.odt_builder import flat, level, list_style, note, odt, p, row, table
from tests.reading.typeset.automatic import Automatic, Place
from tests.reading.typeset.drafts import Draft, Piece
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
    )


def write_odt(draft: Draft, seed: int) -> Written:
    """Write a draft in the manner of this seed."""
    manner = manner_of(seed)
    writer = _Writer(draft, manner, Random(seed))  # noqa: S311  # as above
    return Written(f"draft-{seed}.{'fodt' if manner.flat else 'odt'}", writer.file(), draft.told(), manner)


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
        styles, more = self._styles(outline=counts), self._pages()
        if self.manner.flat:
            return flat(*self.body, styles=styles, more=more)
        return odt(*self.body, styles=f"<office:styles>{styles}</office:styles>{more}")

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
        label, annex = "" if place else piece.label, piece.label.startswith("Annex")
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
            style = f'text:style-name="Heading_20_{piece.level}"'
            inside = f'<text:h {style} text:outline-level="{piece.level}" {header}>{"".join(content)}</text:h>'
        outlined = self.manner.headings == "h" and self.manner.outline
        if place is None or outlined:
            self.body.append(inside)
            return
        self.body.append(self._goes_on(place, inside))

    def _labelled(self, label: str, between: str = "") -> list[str]:
        if not label:
            return []
        tab = _TAB if self.manner.tabs and not label.startswith("Annex") else " "
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
            head, *others = (row(*map(escape, piece.cells)) for piece in rows)
            columns = f'<table:table-column table:number-columns-repeated="{len(rows[0].cells)}"/>'
            self.body.append(table(columns, f"<table:table-header-rows>{head}</table:table-header-rows>", *others))
            rows.clear()

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
        if not self.manner.head:
            return ""
        head = f"<style:header>{p(escape(self.draft.symbol), _TAB, self.draft.date)}</style:header>"
        foot = f"<style:footer>{p('Page ', '<text:page-number>1</text:page-number>')}</style:footer>"
        layout = '<style:page-layout style:name="L"><style:page-layout-properties/></style:page-layout>'
        return (
            f"<office:automatic-styles>{layout}</office:automatic-styles><office:master-styles>"
            f'<style:master-page style:name="Standard" style:page-layout-name="L">{head}{foot}</style:master-page>'
            "</office:master-styles>"
        )

    def _styles(self, *, outline: bool) -> str:
        named = ["Standard", "Title", "Quotations", "Contents_20_Heading"]
        named += [f"{kind}_20_{at}" for kind in ("Heading", "Contents") for at in (1, 2, 3)]
        found = [f'<style:style style:name="{name}" style:family="paragraph"/>' for name in named]
        looks = [*enumerate(_LOOKS[self.manner.looks], start=1), ("Title", 'fo:font-weight="bold" fo:font-size="20pt"')]
        found += [
            f'<style:style style:name="Looks{name}" style:family="paragraph" style:parent-style-name="Standard">'
            f"{_CENTRED if name == 'Title' else ''}<style:text-properties {look}/></style:style>"
            for name, look in looks
        ]
        article = any(piece.label.startswith("Article") for piece in self.draft.pieces)
        first = level(1, "1", "Article ") if article else level(1, "I")
        bullet = '<text:list-level-style-bullet text:level="1" text:bullet-char="•"/>'
        found += [
            list_style("Text", level(1, "1")),
            list_style("Items", level(1, "a", "(", ")"), level(2, "i", "(", ")")),
            list_style("Headings", first, level(2, "A")),
            list_style("Bullets", bullet),
        ]
        found.append('<text:notes-configuration text:note-class="endnote" style:num-format="1"/>')
        if outline:
            rules = (first + level(2, "A") + level(3, "")).replace("list-level-style-number", "outline-level-style")
            found.append(f"<text:outline-style>{rules}</text:outline-style>")
        return "".join(found)
