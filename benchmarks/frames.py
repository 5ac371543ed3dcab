"""How long a view takes to paint one step of scrolling: 2,000 rows of text, and 300 pages, against what Qt alone takes."""

from __future__ import annotations

import os
import statistics
import sys
import time
from collections.abc import Callable, Iterator
from functools import partial

if sys.platform == "linux":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QObject, QStringListModel, QTimer, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QAbstractScrollArea, QAbstractSlider, QApplication, QTableView, QTextBrowser, QWidget

from benchmarks.made import as_revision, two_texts
from benchmarks.measure import Row, figure, hand_over
from benchmarks.warmth import kept_warm
from benchmarks.window import holds
from wsis_desktop.comparing.compare import compare
from wsis_desktop.desktop.views.pages_view import PagesView
from wsis_desktop.desktop.views.text_view import TextView
from wsis_desktop.model.comparison import Comparison, Edit, Link, Op, Relation, Side, Span
from wsis_desktop.model.region import Region, WordPlace, WordPlaces
from wsis_desktop.model.revision import Format, Kind, Label, PageSize, Paragraph, Revision

ROWS, PAGES, PER_PAGE, FRAMES = 2_000, 300, 9, 240
ROUNDS = 5
FRAME_MS, HOLD_MS = 16.0, 50.0
WIDTH, HEIGHT = 1200, 800
_LINES, _PER_LINE = 5, 11


class InstantPages(QObject):
    """Answers each request for a page with an empty sheet of its size a moment later, as the worker would."""

    drawn = Signal(int, QImage)
    refused = Signal(int, object)

    def __init__(self) -> None:
        super().__init__()
        self._tickets = 0
        self._wanted: set[int] = set()

    def request(self, _side: Side, _page: int, width_px: int, height_px: int) -> int:
        """Take a request."""
        self._tickets += 1
        ticket = self._tickets
        self._wanted.add(ticket)
        QTimer.singleShot(5, partial(self._answer, ticket, width_px, height_px))
        return ticket

    def cancel(self, ticket: int) -> None:
        """Let go of a request."""
        self._wanted.discard(ticket)

    def _answer(self, ticket: int, width: int, height: int) -> None:
        if ticket in self._wanted:
            image = QImage(width, height, QImage.Format.Format_ARGB32_Premultiplied)
            image.fill(0xFFFFFFFF)
            self.drawn.emit(ticket, image)


def made_pages(side: Side) -> Revision:
    """Return a revision of 300 pages, each with nine paragraphs of 55 words."""
    paragraphs = []
    for index in range(PAGES * PER_PAGE):
        page, slot = index // PER_PAGE + 1, index % PER_PAGE
        words = [f"word{number % 97:02}" for number in range(_LINES * _PER_LINE)]
        top, step = 0.08 + slot * 0.1, 0.8 / _PER_LINE
        places = []
        for at in range(len(words)):
            line, column = divmod(at, _PER_LINE)
            y, x = top + line * 0.017, 0.1 + column * step
            places.append(WordPlace(at * 7, at * 7 + 6, Region(page, x, y, x + step * 0.85, y + 0.015)))
        box = Region(page, 0.1, top, 0.9, top + 0.085)
        label = Label(str(index + 1), number=str(index + 1))
        text = " ".join(words)
        paragraph = Paragraph(index, Kind.PARAGRAPH, text, label, (), 0, (box,), WordPlaces.of(places))
        paragraphs.append(paragraph)
    sizes = (PageSize(595, 842),) * PAGES
    return Revision(f"{side}.pdf", side.value * 16, Format.PDF, "A made text", tuple(paragraphs), pages=sizes)


def made_comparison() -> Comparison:
    """Return two such revisions in which every second paragraph has three edits."""
    edits = tuple(Edit(Op.REPLACE, Span(at * 7, at * 7 + 20), Span(at * 7, at * 7 + 20)) for at in (3, 20, 40))
    links = []
    for at in range(PAGES * PER_PAGE):
        if at % 2:
            links.append(Link((at,), (at,), Relation.UNCHANGED))
        else:
            links.append(Link((at,), (at,), Relation.EDITED, edits=edits))
    return Comparison(made_pages(Side.OLD), made_pages(Side.NEW), tuple(links))


def frame_times(
    widget: QWidget, bar: QAbstractSlider, *, first: float = 0.0, clock: Callable[[], float] = time.perf_counter
) -> list[float]:
    """Return the milliseconds that each of many steps of scrolling takes, up to the end of its painting."""
    times = []
    start = bar.minimum() + round(first * (bar.maximum() - bar.minimum()))
    for frame in range(FRAMES):
        began = clock()
        bar.setValue(start + frame * 97)
        widget.repaint()
        QApplication.sendPostedEvents()
        times.append((clock() - began) * 1000)
        QApplication.processEvents()
    return times


def late(times: list[float]) -> float:
    """Return the time that all but one frame in twenty keep to."""
    return statistics.quantiles(times, n=20)[-1]


def wait(seconds: float) -> None:
    """Let the window work."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        QApplication.processEvents()
        time.sleep(0.0005)


def shown(widget: QWidget) -> QWidget:
    """Show a widget in the size that all are measured in."""
    widget.resize(WIDTH, HEIGHT)
    widget.show()
    wait(0.1)
    return widget


def plain_table(texts: list[str]) -> QTableView:
    """Return Qt's own table of so many rows of one line each."""
    table = QTableView()
    table.setModel(QStringListModel(texts, table))
    table.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
    table.setColumnWidth(0, WIDTH)
    return table


def browser(texts: list[str]) -> QTextBrowser:
    """Return Qt's own browser with the same text on one side only."""
    made = QTextBrowser()
    made.setPlainText("\n\n".join(texts))
    return made


def rows() -> Iterator[Row]:
    """Measure both views and Qt's own widgets, in one run."""
    QApplication.instance() or QApplication(sys.argv)
    old, new = two_texts(ROWS, 0.6, 1)
    comparison = compare(as_revision(old, Side.OLD), as_revision(new, Side.NEW))
    makers: list[tuple[str, Callable[[], QAbstractScrollArea]]] = [
        ("Qt's table of lines", partial(plain_table, new)),
        ("Qt's browser with one side", partial(browser, new)),
    ]
    theirs = {}
    with kept_warm():
        for name, make in makers:
            widget = make()
            shown(widget)
            theirs[name] = late(frame_times(widget.viewport(), widget.verticalScrollBar(), first=0.3))
            widget.close()
        yield from text_rows(comparison, theirs)
        yield from page_rows(made_comparison(), theirs)


def text_rows(comparison: Comparison, theirs: dict[str, float]) -> Iterator[Row]:
    """Measure the Text view."""
    view = TextView()
    shown(view)
    firsts, holds_ = zip(*(first_paint(view, comparison) for _ in range(ROUNDS)), strict=True)
    count = f"{len(view.model.rows):,} rows of text"
    yield figure(f"first paint of {count}", firsts, " ms")
    yield figure(f"longest hold while filling {count}", holds_, " ms", bound=HOLD_MS)
    times = [late(frame_times(view.table.viewport(), view.table.verticalScrollBar(), first=f)) for f in (0.1, 0.4, 0.7)]
    yield figure(f"a frame of {count}, 19 of 20", times, " ms", bound=FRAME_MS)
    for name, base in theirs.items():
        yield Row(f"a frame of {count}", name, times[0] / base, min(times) / base, max(times) / base)
    with holds() as held:
        view.resize(WIDTH - 200, HEIGHT)
        wait(1.0)
    yield figure(f"longest hold after another width, {count}", [held.longest], " ms", bound=HOLD_MS)
    view.close()


def page_rows(comparison: Comparison, theirs: dict[str, float]) -> Iterator[Row]:
    """Measure the Pages view."""
    view = PagesView(InstantPages())
    shown(view)
    firsts, holds_ = zip(*(first_paint(view, comparison) for _ in range(ROUNDS)), strict=True)
    yield figure(f"first paint of {PAGES} pages on each side", firsts, " ms")
    yield figure(f"longest hold while filling {PAGES} pages", holds_, " ms", bound=HOLD_MS)
    pane = view.panes[Side.NEW]
    times = [late(frame_times(view, pane.verticalScrollBar(), first=share)) for share in (0.1, 0.4, 0.7)]
    yield figure(f"a frame of {PAGES} pages, both sides, 19 of 20", times, " ms", bound=FRAME_MS)
    for name, base in theirs.items():
        yield Row(f"a frame of {PAGES} pages", name, times[0] / base, min(times) / base, max(times) / base)
    with holds() as held:
        view.set_zoom(1.4)
        wait(0.5)
    yield figure(f"longest hold after another size, {PAGES} pages", [held.longest], " ms", bound=HOLD_MS)
    view.close()


def first_paint(view: TextView | PagesView, comparison: Comparison) -> tuple[float, float]:
    """Return the milliseconds until a view has painted a comparison, and the longest hold until it rests."""
    with holds() as held:
        wait(0.05)
        began = time.perf_counter()
        view.show_comparison(comparison)
        view.grab()
        took = (time.perf_counter() - began) * 1000
        wait(1.5)
    return took, held.longest


if __name__ == "__main__":
    hand_over(rows())
