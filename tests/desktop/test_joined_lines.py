"""Lines joined of several parts stand and run from the right in an Arabic window, in labels and lists as painted."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from uuid import uuid4

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication, QLabel, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from wsis_desktop.desktop.dossiers.dossier_row import DossierRow
from wsis_desktop.desktop.dossiers.kept import DossierSummary
from wsis_desktop.desktop.finding.entry import Entry
from wsis_desktop.desktop.finding.set_line import paint_line
from wsis_desktop.desktop.painting.mirroring import became, facing, in_order, row_of
from wsis_desktop.desktop.widgets.elided_label import ElidedLabel
from wsis_desktop.model.comparison import Span
from wsis_desktop.model.dossier import Dossier, RevisionEntry

pytestmark = pytest.mark.window

RTL, LTR = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight
MARKS = set("\u2066\u2067\u2068\u2069\u200e\u200f")
WIDE, THIN = "MMMMMM", "iiii"


@pytest.fixture
def mirrored(qapp: QApplication) -> Iterator[None]:
    """Let the window be read from right to left."""
    qapp.setLayoutDirection(RTL)
    yield
    qapp.setLayoutDirection(LTR)


def inked(image: QImage) -> list[int]:
    """Return the columns in which anything is painted, with how much."""
    paper = image.pixel(0, 0)
    return [sum(image.pixel(x, y) != paper for y in range(image.height())) for x in range(image.width())]


def halves(image: QImage) -> tuple[int, int, int, int]:
    """Return where the ink begins and ends, and how much of it stands in the left and in the right half between."""
    columns = inked(image)
    at = [x for x, count in enumerate(columns) if count]
    middle = (at[0] + at[-1]) // 2
    return at[0], at[-1], sum(columns[:middle]), sum(columns[middle:])


@pytest.mark.usefixtures("mirrored")
@pytest.mark.parametrize("kind", [QLabel, ElidedLabel])
@pytest.mark.parametrize("made", [row_of, facing])
def test_a_label_begins_with_the_first_part_at_the_right(qtbot: QtBot, kind: type[QLabel], made: object) -> None:
    assert callable(made)
    for first, second in ((WIDE, THIN), (THIN, WIDE)):
        label = kind(made(first, second))
        label.setTextFormat(Qt.TextFormat.PlainText)
        qtbot.addWidget(label)
        label.resize(400, 30)
        label.show()
        begins, ends, left, right = halves(label.grab().toImage())
        assert begins > 200
        assert ends > 380
        assert (right > left) is (first == WIDE), "the wide part stands where it is said"


@pytest.mark.usefixtures("mirrored")
def test_a_line_of_a_list_keeps_its_parts_and_marks_the_letters_that_were_typed(qtbot: QtBot) -> None:
    del qtbot
    words = f"15 (b) (ii) · {'نص عربي ' * 3}"
    option = QStyleOptionViewItem()
    option.direction = RTL

    def painted(spans: list[Span]) -> QImage:
        image = QImage(500, 30, QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        paint_line(painter, option, QRect(0, 0, 500, 30), words, "#000000", spans=spans)
        painter.end()
        return image

    def underlined(span: Span) -> tuple[int, int]:
        """Return from where to where the longest line under letters goes."""
        seen = painted([span])
        paper, found = seen.pixel(0, 0), (0, 0)
        for y in range(seen.height()):
            start = None
            for x in range(seen.width() + 1):
                ink = x < seen.width() and seen.pixel(x, y) != paper
                if ink and start is None:
                    start = x
                elif not ink and start is not None:
                    found = max(found, (start, x), key=lambda each: each[1] - each[0])
                    start = None
        return found

    begins, ends, *_ = halves(painted([]))
    number, third = underlined(Span(0, 11)), underlined(Span(words.rindex("نص"), len(words.rstrip())))
    assert number[1] > ends - 8, "the number stands first, at the right, and it is what is marked"
    assert third[0] < begins + 8, "the words that were typed last stand last"
    assert third[1] < number[0]


def summary() -> DossierSummary:
    now = datetime.now(UTC)
    dossier = Dossier(uuid4(), "A text", now, now)
    entries = tuple(RevisionEntry(uuid4(), dossier.id, str(at), f"rev{at}.pdf", now, now) for at in range(3))
    return DossierSummary(dossier, entries)


@pytest.mark.usefixtures("mirrored")
def test_a_dossier_names_its_revisions_onward_and_says_them_without_marks(qtbot: QtBot) -> None:
    row = DossierRow(summary())
    qtbot.addWidget(row)
    shown = [label.text() for label in row.findChildren(ElidedLabel)]
    assert any("\u2068Rev.0\u2069 ← \u2068Rev.1\u2069 ← \u2068Rev.2\u2069" in words for words in shown)
    assert "→" not in "".join(shown) + row.toolTip()
    assert not MARKS & set(row.accessibleName())


@pytest.mark.usefixtures("mirrored")
def test_what_is_looked_for_and_said_holds_no_marks() -> None:
    entry = Entry("15 · We welcome", "Rev.2 · Access for all", lambda: None)
    assert not MARKS & set(entry.spoken + entry.words + entry.where)
    assert in_order(entry.where) == row_of("Rev.2", "Access for all")


def test_where_lines_run_to_the_right_parts_are_as_they_are(qapp: QApplication) -> None:
    assert qapp.layoutDirection() is LTR
    assert row_of("a", "", "b") == in_order("a · b") == "a · b"
    assert facing("Rev.1", "Rev.2") == "Rev.1 ⇄ Rev.2"
    assert facing("English") == "English"
    assert became("1", "2") == "1 → 2"
