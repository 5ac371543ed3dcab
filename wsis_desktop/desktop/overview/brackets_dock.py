"""The lens on brackets and tags: what is not agreed yet, section by section, and who proposed it."""

from __future__ import annotations

from typing import TypeAlias

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from wsis_desktop.desktop.motion import show_busy
from wsis_desktop.desktop.overview.bracket_words import (
    count_words,
    held_words,
    row_words,
    section_title,
    spoken,
    standing_word,
    tag_words,
    turn_word,
)
from wsis_desktop.desktop.painting.mirroring import room_around, row_of
from wsis_desktop.desktop.painting.style_sheet import dress
from wsis_desktop.desktop.painting.theme import Theme
from wsis_desktop.desktop.progress_panel import percent
from wsis_desktop.desktop.speaking.naming import ParagraphNames
from wsis_desktop.desktop.speaking.numerals import numeral
from wsis_desktop.desktop.widgets.bare_dock import BareDock
from wsis_desktop.desktop.widgets.low_room import LowRoom
from wsis_desktop.desktop.widgets.wrapping_label import LinedLabel
from wsis_desktop.desktop.working.alone import stands_alone
from wsis_desktop.model.comparison import Comparison, Side
from wsis_desktop.model.lens import Lens, LensSection, SeenBracket, SeenTag, Standing, Trend, Turn
from wsis_desktop.model.progress import Progress

_BRACKET = Qt.ItemDataRole.UserRole
Choice: TypeAlias = tuple[Turn, ...] | Standing
_LEAST_HEIGHT = 200  # some rows of the list: in a low window others give way to it
_OPEN = (Turn.OPENED, Turn.STAYED)
_CHOICES = (_OPEN, (Turn.OPENED,), (Turn.GONE,), tuple(Turn))


class BracketsDock(BareDock):
    """Shows one lens; `bracket_chosen(SeenBracket)` and `paragraph_chosen(Side, int)` lead into the text."""

    bracket_chosen = Signal(object)
    paragraph_chosen = Signal(object, int)
    through_wanted = Signal()
    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.give_names("brackets", self.tr("Brackets and tags"), self.tr("Hide the brackets"))
        self._lens: Lens | None = None
        self._trend: Trend | None = None
        self._alone = False
        self._choices: list[Choice] = []
        self._names: dict[Side, ParagraphNames] = {}
        self.title = LinedLabel(self.tr("Brackets and tags"))
        self.counted = LinedLabel()
        self.tags = LinedLabel()
        self.turns = QComboBox()
        self.proposers = QComboBox()
        self.tree = QTreeWidget()
        self.through = QPushButton(self.tr("Count through all revisions"))
        self.told = LinedLabel()
        self.bar = QProgressBar()
        self.cancel = QPushButton(self.tr("Cancel"))
        self._dress()
        self.setWidget(LowRoom(self._column(), least=_LEAST_HEIGHT))
        self._connect()
        self.end_work()
        self.setFocusProxy(self.tree)
        self.hide()

    def sizeHint(self) -> QSize:
        """Return the size that the dock begins with."""
        return QSize(340, 500)

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme."""
        super().set_theme(theme)

    def show_lens(self, comparison: Comparison | None, lens: Lens | None, trend: Trend | None) -> None:
        """Show another lens; None shows nothing."""
        self._lens, self._trend = lens, trend
        self._alone = comparison is not None and stands_alone(comparison)
        self._names = {side: ParagraphNames(comparison.revision(side)) for side in Side} if comparison else {}
        self._fill_choices()
        self._list()

    def offer_through(self, *, offered: bool) -> None:
        """Offer to count the brackets of every revision of the dossier."""
        self.through.setVisible(offered)

    def begin_work(self) -> None:
        """Show that the revisions are read and compared."""
        self.through.hide()
        self.told.setText(self.tr("Reading and comparing all revisions…"))
        show_busy(self.bar)
        for part in (self.told, self.bar, self.cancel):
            part.show()

    def show_progress(self, progress: Progress) -> None:
        """Show how far that is."""
        done = percent(progress)
        self.bar.setRange(0, 100 if done is not None else 0)
        self.bar.setValue(done or 0)

    def end_work(self, trouble: str = "") -> None:
        """Show that it is over, and what went wrong."""
        self.bar.hide()
        self.cancel.hide()
        dress(self.told, "trouble" if trouble else "soft")
        self.told.setText(trouble)
        self.told.setVisible(bool(trouble))

    def set_current(self, bracket: SeenBracket | None) -> None:
        """Make the row of a bracket current, as far as it is listed."""
        for at in range(self.tree.topLevelItemCount() if bracket else 0):
            head = self.tree.topLevelItem(at)
            for row in range(head.childCount()) if head else ():
                item = head.child(row) if head else None
                if item and item.data(0, _BRACKET) == bracket:
                    self.tree.setCurrentItem(item)
                    return

    def _fill_choices(self) -> None:
        lens = self._lens
        for box in (self.turns, self.proposers):
            box.blockSignals(True)  # noqa: FBT003 - Qt takes no keyword here
        chosen = self._choice()
        self.turns.clear()
        brackets = tuple(lens.brackets()) if lens else ()
        words = (self.tr("Open now"), turn_word(Turn.OPENED), turn_word(Turn.GONE), self.tr("All"))
        self._choices = []
        for told, turns in zip(words, _CHOICES, strict=True):
            if turns is _OPEN or not self._alone:
                self._offer(told, sum(each.turn in turns for each in brackets), turns)
        tags = tuple(lens.tagged()) if lens else ()
        for standing in Standing:
            if count := sum(each.standing is standing and each.turn is not Turn.GONE for each in tags):
                self._offer(standing_word(standing), count, standing)
        self.turns.setCurrentIndex(self._choices.index(chosen) if chosen in self._choices else 0)
        self.turns.setVisible(len(self._choices) > 1)
        self.proposers.clear()
        proposers = lens.proposers() if lens else {}
        self.proposers.addItem(self.tr("Proposed by anyone"), "")
        for name, count in proposers.items():
            self.proposers.addItem(f"{name} ({numeral(count)})", name)
        self.proposers.setVisible(bool(proposers))
        for box in (self.turns, self.proposers):
            box.blockSignals(False)  # noqa: FBT003 - as above

    def _offer(self, words: str, count: int, choice: Choice) -> None:
        self.turns.addItem(f"{words[:1].upper()}{words[1:]} ({numeral(count)})")
        self._choices.append(choice)

    def _choice(self) -> Choice:
        """Return what is listed: brackets of which so much became, or tags of one standing."""
        at = self.turns.currentIndex()
        return self._choices[at] if 0 <= at < len(self._choices) else _OPEN

    def _list(self) -> None:
        """List what the choices ask for."""
        self.tree.clear()
        lens = self._lens
        if lens is None:
            self.counted.setText("")
            self.tags.hide()
            return
        totals = self._trend.totals if self._trend else None
        told = self.tr("Open brackets: %1").replace("%1", count_words(lens.count, totals, alone=self._alone))
        self.counted.setText(told if lens.count.before or lens.count.now else self.tr("This text has no brackets."))
        tags = tag_words(lens.tags, alone=self._alone)
        self.tags.setText(self.tr("Paragraphs: %1").replace("%1", tags))
        self.tags.setVisible(bool(tags))
        self.tree.addTopLevelItems([item for section in lens.sections if (item := self._section_item(section))])
        self.tree.expandToDepth(0)  # the sections: of brackets it would be said that they are expanded, too

    def _section_item(self, section: LensSection) -> QTreeWidgetItem | None:
        """Return a section with the brackets or tags asked for; None where it has none."""
        choice, proposer = self._choice(), self.proposers.currentData() or ""
        rows: list[SeenBracket | SeenTag]
        if isinstance(choice, Standing):
            rows = [each for each in section.tagged if each.standing is choice]
        else:
            rows = [each for each in section.brackets if each.turn in choice and proposer in {"", each.proposer}]
        if not rows:
            return None
        series = (self._trend.sections.get(section.heading) if self._trend else None) if not self._alone else None
        counted = count_words(section.count, series, alone=self._alone)
        tags = tag_words(section.tags, alone=self._alone)
        head = QTreeWidgetItem([row_of(section_title(section), counted, tags)])
        head.setData(0, _BRACKET, section.heading)
        head.setToolTip(0, head.text(0))
        font = head.font(0)
        font.setBold(True)
        head.setFont(0, font)
        head.addChildren([self._item(each) for each in rows])
        return head

    def _item(self, row: SeenBracket | SeenTag) -> QTreeWidgetItem:
        item = QTreeWidgetItem([row_words(row, self._names)])
        item.setData(0, _BRACKET, row)
        item.setData(0, Qt.ItemDataRole.AccessibleTextRole, spoken(row, self._names))
        item.setToolTip(0, f"{turn_word(row.turn)}: {held_words(row)}")
        return item

    def _choose(self, item: QTreeWidgetItem | None) -> None:
        held = item.data(0, _BRACKET) if item else None
        if isinstance(held, SeenBracket):
            self.bracket_chosen.emit(held)
        elif isinstance(held, SeenTag):
            self.paragraph_chosen.emit(held.side, held.paragraph)
        elif isinstance(held, int):
            self.paragraph_chosen.emit(Side.NEW, held)

    def _connect(self) -> None:
        self.through.clicked.connect(self.through_wanted)
        self.cancel.clicked.connect(self.cancelled)
        self.turns.currentIndexChanged.connect(lambda _at: self._list())
        self.proposers.currentIndexChanged.connect(lambda _at: self._list())
        self.tree.itemClicked.connect(lambda item, _column: self._choose(item))
        self.tree.itemActivated.connect(lambda item, _column: self._choose(item))

    def _dress(self) -> None:
        dress(self.title, "strong")
        for label in (self.counted, self.tags, self.told):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            dress(label, "soft")
        self.turns.setAccessibleName(self.tr("Which brackets are listed"))
        self.proposers.setAccessibleName(self.tr("Whose proposals are listed"))
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("How far the work is"))
        self.tree.setHeaderHidden(True)
        self.tree.setColumnCount(1)
        self.tree.setIndentation(10)
        self.tree.setUniformRowHeights(True)
        self.tree.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.tree.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.tree.setAccessibleName(self.tr("Brackets and tags by section"))
        dress(self.tree, "found")

    def _column(self) -> QWidget:
        column = QWidget(self)
        dress(column, "chrome")
        column.setMinimumWidth(260)
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.close_button)
        layout = QVBoxLayout(column)
        layout.setContentsMargins(*room_around(12, 8, 10, 10))
        layout.setSpacing(8)
        layout.addLayout(head)
        for part in (
            self.counted,
            self.tags,
            self.through,
            self.told,
            self.bar,
            self.cancel,
            self.turns,
            self.proposers,
        ):
            layout.addWidget(part)
        layout.addWidget(self.tree, 1)
        return column
