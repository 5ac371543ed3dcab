"""Composes drafts at random: the same seed gives the same draft."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from random import Random

from tests.reading.typeset.drafts import Draft, Part, Piece
from tests.reading.typeset.tongues import TONGUES, Tongue
from wsis_desktop.model.revision import Kind

# Shares of paragraphs with a table of lists below, and of its cells that say something before their items.
# Shares of what drafts with more tables do: paragraphs with a table below, heads without a word over the names, rows that
# hold one figure alone, rows with empty cells, their cells that hold something.
_LISTED, _SAID = 0.25, 0.3
_LIST_LABELS = {"1.": ("1.", "2.", "3.", "4."), "a.": ("a.", "b.", "c.", "d."), "(a)": ("(a)", "(b)", "(c)", "(d)")}
_ENDS_IN_TABLE, _MORE_TABLES, _HEADED, _ALONE, _WITH_GAPS, _FILLED = 0.5, 0.75, 0.8, 0.1, 0.3, 0.5


def compose(seed: int, language: str = "en") -> Draft:
    """Return the draft of this seed."""
    return _Composer(Random(seed), TONGUES[language]).draft()  # noqa: S311  # a seed, no secret


def compose_with_tables(seed: int) -> Draft:
    """Return a draft of this seed with more tables: small and long ones, with empty cells, and one that ends it or not."""
    return _Composer(Random(seed), TONGUES["en"], tables=True).draft()  # noqa: S311  # a seed, no secret


def compose_with_lists(seed: int, language: str = "en") -> Draft:
    """Return the draft of this seed, each of whose paragraphs may be followed by a table with lists in its cells.

    They are drawn from a random of their own: all else is as the seed has it.
    """
    draft = compose(seed, language)
    lists = _Lists(Random(f"lists {seed}"), TONGUES[language])  # noqa: S311  # a seed, no secret
    pieces: list[Piece] = []
    for at, piece in enumerate(draft.pieces):
        pieces.append(piece)
        below = draft.pieces[at + 1] if at + 1 < len(draft.pieces) else None
        whole = piece.kind is Kind.PARAGRAPH and (below is None or below.kind in {Kind.PARAGRAPH, Kind.HEADING})
        if whole and piece.text[-1] not in ":：" and lists.random.random() < _LISTED:
            pieces += lists.table()
    return replace(draft, pieces=tuple(pieces))


@dataclass(slots=True)
class _Lists:
    """Writes tables whose cells hold paragraphs, bullets and numbered items."""

    random: Random
    tongue: Tongue

    def table(self) -> list[Piece]:
        """Return the rows of a table: its head, and what was done or is to do about each name."""
        random, phrases = self.random, self.tongue.phrases
        columns = random.choice((2, 2, 3))
        head = next(row for row in phrases["columns"] if row.count(" | ") == columns - 1).split(" | ")
        rows = [Piece(Kind.ROW, " | ".join(head), cells=tuple(head))]
        rows += [self._row(random.choice(phrases["cells name"]), columns) for _ in range(random.randint(2, 4))]
        return rows

    def _row(self, name: str, columns: int) -> Piece:
        cells = [(Part(name),), *(self._cell() for _ in range(columns - 1))]
        texts = tuple(" ".join(map(str, parts)) for parts in cells)
        parted = tuple((at, parts) for at, parts in enumerate(cells) if parts != (Part(texts[at]),))
        return Piece(Kind.ROW, " | ".join(texts), cells=texts, parted=parted)

    def _cell(self) -> tuple[Part, ...]:
        """Return the paragraphs of a cell: a sentence or none, and items of one kind below it."""
        random, (stop, _, semicolon, colon) = self.random, self.tongue.stops
        kind = random.choice(("one", "paragraphs", "bullets", "bullets", "1.", "a.", "(a)"))
        texts = random.sample(self.tongue.phrases["items"], random.randint(2, 4))
        if kind == "one":
            return (Part(_capital(texts[0])),)
        if kind == "paragraphs":
            return tuple(Part(_capital(text) + stop) for text in texts[:2])
        end = random.choice((semicolon, semicolon, ""))
        ends = [end] * (len(texts) - 1) + [stop if end else ""]
        items = tuple(
            Part(_capital(text) + end, "" if kind == "bullets" else _LIST_LABELS[kind][at], kind == "bullets")
            for at, (text, end) in enumerate(zip(texts, ends, strict=True))
        )
        said = (Part(_capital(random.choice(self.tongue.phrases["items"])) + colon),) if random.random() < _SAID else ()
        return said + items


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


@dataclass(slots=True)
class _Composer:
    """Writes one draft; no sentence is used twice before all of its kind have been."""

    random: Random
    tongue: Tongue
    pieces: list[Piece] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    number: int = 0
    used: dict[str, list[str]] = field(default_factory=dict)
    note_share: float = 0.0
    numbering: str = "none"
    capitals: bool = False
    tables: bool = False

    def draft(self) -> Draft:
        """Return a whole draft."""
        random = self.random
        self.note_share = random.choice((0.0, 0.0, 0.15, 0.3))
        self.numbering = random.choice(("plain", "roman", "article", "none"))
        self.capitals = random.random() < 0.3
        depth = random.choice((1, 2, 2, 3))
        if random.random() < 0.6:
            self._preamble()
        for at in range(random.randint(2, 3)):
            self._section(1, depth, at)
        if random.random() < 0.35 and self.tongue.annex:
            self._annex()
        if self.tables and self.pieces[-1].kind is not Kind.ROW and random.random() < _ENDS_IN_TABLE:
            self._table()
        title = random.choice(self.tongue.phrases["titles"])
        day, month = random.randint(1, 28), random.choice(("March", "October", "December"))
        symbol = random.choice(("A/CONF.240/L.1", "E/CN.16/2025/CRP.3", "A/80/L.41/Rev.1"))
        contents = random.random() < 0.25
        return Draft(title, tuple(self.pieces), tuple(self.notes), symbol, f"{day} {month} 2025", contents=contents)

    def _pick(self, part: str) -> str:
        left = self.used.setdefault(part, [])
        if not left:
            left += self.tongue.phrases[part]
            self.random.shuffle(left)
        return left.pop()

    def _joined(self, *parts: str) -> str:
        return self.tongue.joined(*map(self._pick, parts))

    def _preamble(self) -> None:
        for _ in range(self.random.randint(2, 5)):
            self._add(Kind.PARAGRAPH, self._joined("openings", "preambles") + self.tongue.stops[1])

    def _section(self, level: int, depth: int, at: int) -> None:
        self._heading(level, at)
        if level < depth and self.random.random() < 0.7:
            if self.random.random() < 0.4:
                self._paragraphs(1)
            for below in range(self.random.randint(1, 3)):
                self._section(level + 1, depth, below)
        else:
            self._paragraphs(self.random.randint(1, 5))

    def _heading(self, level: int, at: int) -> None:
        text = self._pick(f"headings {level}")
        if level == 1 and self.capitals:
            text = text.upper()
        self.pieces.append(Piece(Kind.HEADING, text, self._heading_label(level, at), level))

    def _heading_label(self, level: int, at: int) -> str:
        match self.numbering, level:
            case "roman", (1 | 2):
                return self.tongue.headings[level - 1][at]
            case "article", 1:
                self.number = 0
                return self.tongue.article[at]
            case _:
                return ""

    def _paragraphs(self, count: int) -> None:
        for _ in range(count):
            draw = self.random.random()
            self._numbered()
            if draw < 0.3:
                self._items()
            elif draw < 0.38 or (self.tables and draw >= _MORE_TABLES):
                self._table()
            elif draw < 0.45:
                self._add(Kind.PARAGRAPH, self._pick("quotations"), quoted=True)
            elif draw < 0.55 and self.numbering != "article":
                self._add(Kind.PARAGRAPH, self._sentences())

    def _numbered(self, ending: str = "") -> None:
        label = f"{self.number}"
        if self.number and self.random.random() < 0.08:
            label += f" {self.random.choice(self.tongue.suffixes)}"
        else:
            self.number += 1
            label = f"{self.number}"
        self._add(Kind.PARAGRAPH, self._sentences(ending), label=f"{label}.")

    def _sentences(self, ending: str = "") -> str:
        first = self._joined("verbs", "clauses")
        stop, _, semicolon, _ = self.tongue.stops
        if ending:
            return first + ending
        more = [self._pick("more") for _ in range(self.random.choice((0, 0, 1, 1, 2, 4)))]
        if not more and self.random.random() < 0.3:
            return first + semicolon
        return self.tongue.joined(first + stop, *more)

    def _items(self) -> None:
        last = self.pieces[-1]
        stop, _, semicolon, colon = self.tongue.stops
        self.pieces[-1] = Piece(last.kind, self._joined("verbs", "clauses") + colon, last.label)
        self.notes = [note for at, note in enumerate(self.notes) if at not in {note for _, note in last.marks}]
        count, bullets = self.random.randint(2, 5), self.random.random() < 0.3
        nested = self.random.random() < 0.3 and not bullets
        for at in range(count):
            end = stop if at == count - 1 else self.tongue.last_but_one if at == count - 2 else semicolon
            text = self._pick("items")
            if bullets:
                self._add(Kind.ITEM, text[:1].upper() + text[1:] + end, level=1, bullet=True)
                continue
            inner = nested and at == 0
            label = self.tongue.items[0][at]
            self._add(Kind.ITEM, text[:1].upper() + text[1:] + (colon if inner else end), label, level=1)
            for below in range(self.random.randint(2, 3) if inner else 0):
                deeper = self._pick("items")
                label = self.tongue.items[1][below]
                self._add(Kind.ITEM, deeper[:1].upper() + deeper[1:] + semicolon, label, level=2)

    def _table(self) -> None:
        header = tuple(self.random.choice(self.tongue.phrases["columns"]).split(" | "))
        if self.tables and len(header) > 2:  # a name and its figures
            self._figures(header)
            return
        rows: list[tuple[str, ...]] = [header]
        for _ in range(self.random.randint(2, 6)):
            named = [self._pick("cells name")]
            others = "long" if len(header) == 2 else "figure"  # a definition, or figures
            rows.append((*named, *(self.random.choice(self.tongue.phrases[f"cells {others}"]) for _ in header[1:])))
        for cells in rows:
            self.pieces.append(Piece(Kind.ROW, " | ".join(cells), cells=tuple(cells)))

    def _figures(self, header: tuple[str, ...]) -> None:
        """Add a table of figures, some of which are missing; in some rows one figure stands alone."""
        random, figures = self.random, self.tongue.phrases["cells figure"]
        rows = [header if random.random() < _HEADED else ("", *header[1:])]
        for at in range(random.choice((1, 1, 2, 3, 5, 9, 14))):
            row = [self._pick("cells name"), *(random.choice(figures) for _ in header[1:])]
            if at and random.random() < _ALONE:
                alone = random.randrange(1, len(header))
                row = [cell if place == alone else "" for place, cell in enumerate(row)]
            elif at and random.random() < _WITH_GAPS:
                row[1:-1] = [cell if random.random() < _FILLED else "" for cell in row[1:-1]]
            rows.append(tuple(row))
        for cells in rows:
            text = re.sub(" +", " ", " | ".join(cells)).strip()
            self.pieces.append(Piece(Kind.ROW, text, cells=cells))

    def _annex(self) -> None:
        self.pieces.append(Piece(Kind.HEADING, self._pick("headings 1"), self.tongue.annex, 1))
        self.number = 0
        self._paragraphs(self.random.randint(1, 3))

    def _add(
        self, kind: Kind, text: str, label: str = "", *, level: int = 0, quoted: bool = False, bullet: bool = False
    ) -> None:
        marks: tuple[tuple[int, int], ...] = ()
        if self.random.random() < self.note_share and not quoted:
            places = [found.start() for found in self.tongue.mark_place.finditer(text)]
            if places:
                marks = ((self.random.choice(places), len(self.notes)),)
                self.notes.append(self._pick("notes"))
        self.pieces.append(Piece(kind, text, label, level, marks, quoted=quoted, bullet=bullet))
