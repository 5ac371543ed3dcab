"""The ways in which a draft may be set on pages: everything that changes how it looks and nothing of what it says."""

from __future__ import annotations

from dataclasses import dataclass, replace
from random import Random

PAPERS = {"a4": (595, 842), "letter": (612, 792), "a5": (420, 595), "landscape": (842, 595)}
FAMILIES = {
    "times": ("tiro", "tibo", "tiit", "tibi"),
    "helvetica": ("helv", "hebo", "heit", "hebi"),
    "courier": ("cour", "cobo", "coit", "cobi"),
    "noto": ("NotoSerif-Regular.ttf", "NotoSerif-Bold.ttf", "NotoSerif-Italic.ttf", "NotoSerif-BoldItalic.ttf"),
    "inter": ("Inter-Regular.otf", "Inter-Bold.otf", "Inter-Italic.otf", "Inter-Bold.otf"),
}
"""Regular, bold, italic and bold italic: PyMuPDF's own fonts, or files below `resources/fonts`."""


@dataclass(frozen=True, slots=True)
class HeadingStyle:
    """How headings of one depth are set; `scale` is by the body's size, `align` left or centre."""

    scale: float
    bold: bool
    italic: bool
    align: str


EXTRAS = {
    "mirrored": "left and right pages have their wider margins on different sides",
    "two-line head": "the symbol and the date stand above each other at the head of every page",
    "spaced": "headings of the first depth are set with space between their letters",
    "split": "words are drawn in pieces, each at its place, as programs do that kern",
    "right labels": "labels end at one place instead of beginning there",
    "rules": "a line below the head, one between columns",
    "frame": "a box around all that a page holds",
    "bar foot": "the page's number with a bar before its name, as `2 | Page`",
    "side stamp": "a line along the outer margin of every page",
    "tight": "lines as near to each other as their letters allow",
}
"""What some files do and most do not, by name."""

TABLE_HABITS = {
    "figures at the end": "figures and their heads end where their column does",
    "figures in the middle": "figures and their heads stand in the middle of their column",
    "cells in the middle": "cells stand in the middle of their row's height",
    "small tables": "tables are set in smaller letters than the text",
}
"""What some files do with tables, by name."""

SECRETARIES_HABITS = {
    "masthead": "the first page says at its head whose it is, its symbol, to whom it goes, its date and language",
    "notes run over": "a footnote that its page has no room for goes on at the foot of the next column or page",
    "small quotations": "quotations are set in smaller letters than the text",
    "roman front": "the first pages have Roman numbers, and those behind them begin to count",
    "wide preamble": "title and preamble are as wide as all columns",
    "italic verbs": "paragraphs begin with a word in italics",
    "labels above": "the label of an article stands on a line above its title",
    "page below symbol": "the number of a page stands below the symbol at its head",
    "imprint": "the first page says at its foot when it was printed, as a number and as a bar code would",
    "signed": "somebody signs the text at its end",
    "raised ordinals": "letters behind figures are raised, as in 1st and 14th",
    "bold labels": "numbers of paragraphs and items are set in bold",
    "ruled headings": "a line stands below headings of the first depth, as wide as the column",
    "shaded headings": "headings of the first depth stand on a grey ground",
    "boxed quotations": "a box is drawn around quotations",
    "advance copy": "each page says at its head that the text is not edited",
    "blank page": "a page at the end says that it was left blank",
}
"""What secretariats do with their documents, by name."""

_Styles = tuple[HeadingStyle, HeadingStyle, HeadingStyle]


@dataclass(frozen=True, slots=True)
class Layout:
    """A way to set a draft.

    Lengths are in points; `leading`, `gap` and `indent` in sizes of the body's letters. `labels` says where numbers stand:
    `hanging` left of their text, `tab` on the first line only, `run` as part of the text, `indented` with the first line.
    `furniture` names the running heads and feet; `head_room` is how far off the text they stand. Cells of tables are drawn,
    or have rules above them, or neither; a table's head may stand again where a column ends within it. `extras` are
    further habits of programs and secretariats, named in `EXTRAS`.
    """

    paper: str
    margins: tuple[int, int, int, int]
    columns: int
    gutter: int
    family: str
    size: float
    leading: float
    gap: float
    indent: float
    labels: str
    justified: bool
    headings: _Styles
    furniture: tuple[str, ...]
    head_room: int
    line_numbers: int
    numbers_restart: bool
    watermark: str
    hyphens: str
    notes: str
    note_scale: float
    note_rule: bool
    ligatures: bool
    bullet: str
    ruled_tables: bool
    first_page_head: bool
    title_spans: bool
    words_apart: bool
    keeps: bool
    drawn_cells: bool
    repeated_heads: bool
    extras: frozenset[str] = frozenset()


def layout(seed: int) -> Layout:
    """Return the layout of this seed."""
    random = Random(seed)  # noqa: S311  # a seed, no secret
    paper = random.choice(("a4", "a4", "letter", "letter", "a5", "landscape"))
    columns = _columns(random, paper)
    family = random.choice(tuple(FAMILIES)) if columns < 3 else random.choice(("times", "helvetica"))
    size = random.choice((8, 9, 9.5, 10, 10.5, 11, 12, 14) if paper != "a5" and columns == 1 else (8, 9, 10))
    gap = random.choice((0.0, 0.4, 0.6, 1.0))
    line_numbers = random.choice((0, 0, 0, 1, 5)) if columns == 1 else 0
    side = (36, 48) if paper == "a5" else (50, 60, 72, 90)
    return Layout(
        paper=paper,
        margins=(random.choice(side), random.choice(side), random.choice((60, 72, 90)), random.choice((60, 72, 90))),
        columns=columns,
        gutter=random.choice((18, 24, 30)),
        family=family,
        size=size,
        leading=random.choice((1.15, 1.2, 1.3, 1.5, 2.0)),
        gap=gap,
        indent=random.choice((1.5, 2.0, 3.0)) if gap == 0 else random.choice((0.0, 0.0, 2.0)),
        labels=random.choice(("hanging", "tab", "run", "indented")) if columns < 3 else random.choice(("run", "tab")),
        justified=random.random() < 0.5,
        headings=_told_apart(_headings(random), family),
        furniture=_furniture(random),
        head_room=random.choice((20, 26, 36)),
        line_numbers=line_numbers,
        numbers_restart=random.random() < 0.5,
        watermark=random.choice(("", "", "", "DRAFT", "Confidential")),
        hyphens=random.choice(("", "", "hard", "soft")),
        notes=random.choice(("foot", "foot", "end")),
        note_scale=random.choice((0.75, 0.8, 0.85, 1.0)),
        note_rule=random.random() < 0.7,
        ligatures=random.random() < 0.3,
        bullet=random.choice(("•", "–", "-", "●", "▪") if family in {"noto", "inter"} else ("•", "–", "-")),
        ruled_tables=random.random() < 0.5,
        first_page_head=random.random() < 0.5,
        title_spans=random.random() < 0.5,
        words_apart=random.random() < 0.3,
        keeps=random.random() < 0.7,
        drawn_cells=random.random() < 0.4,
        repeated_heads=random.random() < 0.5,
    )


def wider_layout(seed: int) -> Layout:
    """Return the layout of this seed with a few of the further habits."""
    plain = layout(seed)
    random = Random(~seed)  # noqa: S311  # a seed, no secret
    extras = frozenset(random.sample(tuple(EXTRAS), random.randint(1, 4)))
    leading = 1.0 if "tight" in extras else plain.leading
    head = ("head:two-lines",) if "two-line head" in extras else tuple(n for n in plain.furniture if "head:" in n)
    foot = ("foot:bar",) if "bar foot" in extras else tuple(n for n in plain.furniture if "foot:" in n)
    return replace(plain, leading=leading, furniture=head + foot, extras=extras)


def layout_of_tables(seed: int) -> Layout:
    """Return the layout of this seed with a few of the further habits, those of tables among them."""
    wider = wider_layout(seed)
    random = Random(seed + 1)  # noqa: S311  # a seed, no secret
    habits = {
        random.choice(("", "figures at the end", "figures in the middle")),
        random.choice(("", "", "cells in the middle")),
        random.choice(("", "small tables")),
    }
    # A row that is cut has no middle of its height.
    return replace(wider, extras=wider.extras | habits - {""}, keeps=wider.keeps or "cells in the middle" in habits)


def layout_of_secretaries(seed: int) -> Layout:
    """Return the layout of this seed with a few of the further habits, and some of those of secretariats."""
    wider = wider_layout(seed)
    random = Random(~seed - 1)  # noqa: S311  # a seed, no secret
    habits = frozenset(random.sample(tuple(SECRETARIES_HABITS), random.randint(2, 6)))
    return replace(
        wider,
        extras=wider.extras | habits,
        title_spans=wider.title_spans or "wide preamble" in habits,
        furniture=_heads(wider, habits),
        # Nothing but the letters of a note or the rule above it tells its rest from text.
        note_rule=wider.note_rule or "notes run over" in habits,
    )


_TWO_HEADS = 46


def _heads(layout: Layout, habits: frozenset[str]) -> tuple[str, ...]:
    """Return the heads and feet that secretariats put instead of others, or above them."""
    found = ("head:symbol-page",) if "page below symbol" in habits else layout.furniture
    # Both need room above the text.
    has_room = layout.margins[2] - layout.head_room >= _TWO_HEADS
    return (*found, "head:advance") if "advance copy" in habits and has_room else found


def _columns(random: Random, paper: str) -> int:
    if paper == "a5":
        return 1
    return random.choice((1, 1, 1, 2, 2, 3)) if paper == "landscape" else random.choice((1, 1, 1, 1, 2, 2))


def _headings(random: Random) -> _Styles:
    align = random.choice(("left", "left", "centre"))
    return random.choice(
        (
            (
                HeadingStyle(1.4, bold=True, italic=False, align=align),
                HeadingStyle(1.2, bold=True, italic=False, align="left"),
                HeadingStyle(1.0, bold=True, italic=False, align="left"),
            ),
            (
                HeadingStyle(1.2, bold=True, italic=False, align=align),
                HeadingStyle(1.0, bold=True, italic=False, align=align),
                HeadingStyle(1.0, bold=False, italic=True, align="left"),
            ),
            (
                HeadingStyle(1.0, bold=True, italic=False, align=align),
                HeadingStyle(1.0, bold=True, italic=True, align="left"),
                HeadingStyle(1.0, bold=False, italic=True, align="left"),
            ),
            (
                HeadingStyle(1.5, bold=False, italic=False, align=align),
                HeadingStyle(1.25, bold=False, italic=False, align="left"),
                HeadingStyle(1.0, bold=True, italic=False, align="left"),
            ),
        )
    )


def _told_apart(styles: _Styles, family: str) -> _Styles:
    """Make the first headings larger where they would look as the second do: a font without italics shows none."""
    first, second, third = styles
    alike = FAMILIES[family][1] == FAMILIES[family][3] and first == replace(second, italic=False)
    return (replace(first, scale=1.2) if alike else first, second, third)


def _furniture(random: Random) -> tuple[str, ...]:
    """Return a head and a foot, either of which may be missing."""
    head = random.choice(("", "symbol", "facing", "title", "section", "symbol-date", "number"))
    foot = random.choice(("number", "dashes", "page", "of", "slash", "job", "title-number", "outer"))
    if head == "number":
        foot = random.choice(("", "job"))
    return tuple(name for name in (head and f"head:{head}", foot and f"foot:{foot}") if name)
