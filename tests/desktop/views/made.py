"""Comparisons made by hand for the views' tests, with pages where a test needs them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from wsis_desktop.desktop.views.pages_view import PagesView
from wsis_desktop.desktop.views.redline_view import RedlineView
from wsis_desktop.desktop.views.text_view import TextView
from wsis_desktop.model.comparison import Comparison, Edit, Link, Op, Relation, Side, Span
from wsis_desktop.model.region import Region, WordPlace, WordPlaces
from wsis_desktop.model.revision import Format, Kind, Label, PageSize, Paragraph, Revision
from wsis_desktop.model.trouble import Trouble

PER_PAGE = 6
_WORDS_A_LINE = 8


def paragraph(text: str, label: str = "", kind: Kind = Kind.PARAGRAPH, section: str = "") -> Paragraph:
    """Return a paragraph that `revision` gives its place."""
    made = Label(label, number=label) if label else None
    return Paragraph(0, kind, text, made, (section,) if section else ())


def revision(side: Side, paragraphs: Sequence[Paragraph], *, pages: bool = False) -> Revision:
    """Return a revision, set on pages of six paragraphs each if `pages` are wanted."""
    placed = [_placed(replace(each, index=at), pages=pages) for at, each in enumerate(paragraphs)]
    sizes = (PageSize(595, 842),) * (-(-len(placed) // PER_PAGE)) if pages else ()
    form = Format.PDF if pages else Format.TEXT
    return Revision(f"rev{1 if side is Side.OLD else 2}.txt", side.value, form, "A text", tuple(placed), pages=sizes)


def _placed(made: Paragraph, *, pages: bool) -> Paragraph:
    if not pages:
        return made
    page, slot = made.index // PER_PAGE + 1, made.index % PER_PAGE
    top = 0.08 + 0.15 * slot
    places, at = [], 0
    for number, word in enumerate(made.text.split(" ")):
        line, column = divmod(number, _WORDS_A_LINE)
        x, y = 0.15 + column * 0.09, top + line * 0.02
        places.append(WordPlace(at, at + len(word), Region(page, x, y, x + 0.08, y + 0.016)))
        at += len(word) + 1
    bottom = max((place.region.y1 for place in places), default=top + 0.02)
    return replace(made, regions=(Region(page, 0.1, top, 0.9, bottom),), words=WordPlaces.of(places))


def replaced(old: Revision, new: Revision, at: tuple[int, int], before: str, after: str) -> Edit:
    """Return the edit that turns `before` into `after` in a pair of paragraphs; either may be empty at its end."""
    texts = old.paragraphs[at[0]].text, new.paragraphs[at[1]].text
    spans = [
        Span(text.index(words), text.index(words) + len(words)) if words else Span(len(text), len(text))
        for text, words in zip(texts, (before, after), strict=True)
    ]
    op = Op.REPLACE if before and after else Op.DELETE if before else Op.INSERT
    return Edit(op, spans[0], spans[1])


def every_kind(*, pages: bool = False) -> Comparison:
    """Return a comparison with every kind of change.

    Links: 0 heading unchanged, 1 edited (request), 2 moved (new 2, old 5), 3 added, 4 deleted (old 2), 5 split (old 3 into
    new 4 and 5), 6 unchanged in Arabic (old 4, new 6), 7 unchanged (old 6, new 7), 8 a footnote, edited (old 7, new 8).
    """
    first = "We call for reading rooms in every town."
    second = "They shall be open to all who read."
    arabic = "نحن نؤكد من جديد حق الجميع في القراءة والوصول إلى الكتب"
    bank = "We invite regional banks to finance branch libraries."
    old = revision(
        Side.OLD,
        [
            paragraph("Access for all", kind=Kind.HEADING),
            paragraph("We request the Secretariat to report each year.", "1", section="Access for all"),
            paragraph("We encourage the exchange of librarians.", "2", section="Access for all"),
            paragraph(f"{first} {second}", "3", section="Access for all"),
            paragraph(arabic, "4", section="Access for all"),
            paragraph(bank, "5", section="Finance"),
            paragraph("We thank the host country.", "6", section="Finance"),
            paragraph("See the survey of lending.", "1", Kind.FOOTNOTE),
        ],
        pages=pages,
    )
    new = revision(
        Side.NEW,
        [
            paragraph("Access for all", kind=Kind.HEADING),
            paragraph("We take note of the Secretariat to report each year.", "1", section="Access for all"),
            paragraph(bank, "2", section="Access for all"),
            paragraph("We note with concern the rapid growth of waste.", "3", section="Access for all"),
            paragraph(first, "4", section="Access for all"),
            paragraph(second, "5", section="Access for all"),
            paragraph(arabic, "6", section="Access for all"),
            paragraph("We thank the host country.", "7", section="Finance"),
            paragraph("See the second survey of lending.", "1", Kind.FOOTNOTE),
        ],
        pages=pages,
    )
    links = (
        Link((0,), (0,), Relation.UNCHANGED),
        Link((1,), (1,), Relation.EDITED, edits=(replaced(old, new, (1, 1), "request", "take note of"),)),
        Link((5,), (2,), Relation.UNCHANGED, moved=True, renumbered=True),
        Link((), (3,), Relation.ADDED),
        Link((2,), (), Relation.DELETED),
        Link((3,), (4, 5), Relation.SPLIT, renumbered=True),
        Link((4,), (6,), Relation.UNCHANGED, renumbered=True),
        Link((6,), (7,), Relation.UNCHANGED, renumbered=True),
        Link((7,), (8,), Relation.EDITED, edits=(replaced(old, new, (7, 8), "", "second "),)),
    )
    return Comparison(old, new, links)


def long_pair(count: int, *, pages: bool = False, insert_at: int | None = None) -> Comparison:
    """Return a pair of so many paragraphs, every fifth one edited; forty are put in before `insert_at`."""
    texts = [f"Paragraph number {at} says that every reader has a right to a place to read." for at in range(count)]
    added = [f"New paragraph {at} asks for more." for at in range(40)] if insert_at is not None else []
    cut = insert_at or 0
    news = [text.replace("right", "claim") if at % 5 == 0 else text for at, text in enumerate(texts)]
    old = revision(Side.OLD, [paragraph(text, str(at)) for at, text in enumerate(texts)], pages=pages)
    all_new = [*news[:cut], *added, *news[cut:]]
    new = revision(Side.NEW, [paragraph(text, str(at)) for at, text in enumerate(all_new)], pages=pages)
    links = []
    for at in range(count):
        if at == cut:
            links += [Link((), (cut + extra,), Relation.ADDED) for extra in range(len(added))]
        there = at if at < cut else at + len(added)
        edits = (replaced(old, new, (at, there), "right", "claim"),) if at % 5 == 0 else ()
        links.append(Link((at,), (there,), Relation.EDITED if edits else Relation.UNCHANGED, edits=edits))
    return Comparison(old, new, tuple(links))


class Sheets(QObject):
    """A source of pages that draws when told to, and remembers what was asked and let go."""

    drawn = Signal(int, QImage)
    refused = Signal(int, object)

    def __init__(self) -> None:
        super().__init__()
        self.asked: dict[int, tuple[Side, int, int, int]] = {}
        self.cancelled: set[int] = set()
        self.answered: set[int] = set()

    def request(self, side: Side, page: int, width_px: int, height_px: int) -> int:
        """Take a request."""
        ticket = len(self.asked) + 1
        self.asked[ticket] = (side, page, width_px, height_px)
        return ticket

    def cancel(self, ticket: int) -> None:
        """Let go of a request."""
        self.cancelled.add(ticket)

    def open_tickets(self) -> list[int]:
        """Return what somebody still waits for."""
        return [ticket for ticket in self.asked if ticket not in self.cancelled | self.answered]

    def draw(self, *tickets: int) -> None:
        """Answer these requests with white sheets; all open ones when none is named."""
        for ticket in tickets or self.open_tickets():
            _, _, width, height = self.asked[ticket]
            image = QImage(width, height, QImage.Format.Format_ARGB32_Premultiplied)
            image.fill(0xFFFFFFFF)
            self.answered.add(ticket)
            self.drawn.emit(ticket, image)

    def refuse(self, ticket: int, trouble: Trouble) -> None:
        """Answer a request with why it cannot be drawn."""
        self.answered.add(ticket)
        self.refused.emit(ticket, trouble)


def bring_up(view: PagesView | RedlineView | TextView, comparison: Comparison, qtbot: QtBot) -> None:
    """Show a view of its own, and a comparison in it."""
    qtbot.addWidget(view)
    view.resize(1000, 700)
    view.show()
    qtbot.waitExposed(view)
    view.show_comparison(comparison)
    qtbot.wait(60)
