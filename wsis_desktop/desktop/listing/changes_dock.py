"""The change list: how much is listed, chips, the tree of changes, and the one that is current."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QAbstractScrollArea, QTreeView, QVBoxLayout, QWidget

from wsis_desktop.desktop.listing.change_delegate import ChangeDelegate, tick_box
from wsis_desktop.desktop.listing.change_rows import ChangeGroup, ChangeRow, change_groups_parts, kind_counts
from wsis_desktop.desktop.listing.changes_model import ENTRY_ROLE, ChangesModel
from wsis_desktop.desktop.listing.depth_bar import DepthBar
from wsis_desktop.desktop.listing.kind_chips import KindChips
from wsis_desktop.desktop.listing.review_progress import ReviewProgress
from wsis_desktop.desktop.painting.style_sheet import dress
from wsis_desktop.desktop.painting.theme import Theme
from wsis_desktop.desktop.turns import Turns
from wsis_desktop.desktop.views.cell_words import CellWords
from wsis_desktop.desktop.widgets.announcing import say_ticked
from wsis_desktop.desktop.widgets.wrapping_label import LinedLabel
from wsis_desktop.desktop.working.worked_out import WorkedOut
from wsis_desktop.model.comparison import Change, Comparison, Significance

_EDGE = 40
_LEAST_LINES = 3
_MEASURED_AT_ONCE = 100
_MANY = 1000
_MORE_THAN_SEEN = 200
_UNTIL_RESTS_MS = 120
_cell_words = WorkedOut(CellWords)


class ChangeTree(QTreeView):
    """The tree of changes; a click, Enter or an arrow key chooses a change, Space or a click on its tick ticks it.

    `menu_wanted(int, QPoint)` asks for what can be decided about one, at a point of the screen.
    """

    chosen = Signal(int)
    ticked = Signal(int)
    menu_wanted = Signal(int, QPoint)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setIndentation(0)
        self.setItemsExpandable(False)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setAccessibleName(self.tr("Changes, by section"))
        self._many = False
        self._set_for = 0
        self._seen = False
        self._set_soon = QTimer(self, singleShot=True, interval=0)
        self._set_soon.timeout.connect(self._set_rows)

    def minimumSizeHint(self) -> QSize:
        """Return a height that shows one row: where there is no more room, the panel need not be scrolled, too."""
        return QSize(super().minimumSizeHint().width(), _LEAST_LINES * self.fontMetrics().lineSpacing())

    def expect(self, rows: int) -> None:
        """Prepare for rows that come: where the scroll bar came after them, all would be measured for a narrower list."""
        self._many = rows >= _MANY
        sure = rows >= _MORE_THAN_SEEN
        self.setVerticalScrollBarPolicy(
            Qt.ScrollBarPolicy.ScrollBarAlwaysOn if sure else Qt.ScrollBarPolicy.ScrollBarAsNeeded
        )
        self._set_for = self.viewport().width()

    def event(self, event: QEvent) -> bool:
        """Keep the rows as they are laid out in another theme: Qt would lay out all of them anew, thousands at once."""
        if event.type() == QEvent.Type.StyleChange:
            return QAbstractScrollArea.event(self, event)
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Set the rows anew for another width, and keep the current one in sight."""
        room = QRect(QPoint(0, 0), event.oldSize())
        self._seen = self._seen or room.intersects(self.visualRect(self.currentIndex()))
        super().resizeEvent(event)
        # All rows are laid out in one go: of many, not before their width rests.
        self._set_soon.start(_UNTIL_RESTS_MS if self._many else 0)

    def _set_rows(self) -> None:
        """Set the rows anew unless the width has come back, as it does when another theme is put on."""
        if self.viewport().width() != self._set_for:
            self._set_for = self.viewport().width()
            self.scheduleDelayedItemsLayout()
        if self._seen:
            self._seen = False
            self.bring_into_sight(self.currentIndex())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let arrows choose, as a click does, and Enter choose again."""
        before = self.currentIndex()
        if event.key() == Qt.Key.Key_Space:
            self._tick(before)
            return
        super().keyPressEvent(event)
        while isinstance(self.currentIndex().data(ENTRY_ROLE), ChangeGroup):
            at = self.currentIndex()
            super().keyPressEvent(event)
            if self.currentIndex() == at:
                self.setCurrentIndex(before)
        enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if enter or self.currentIndex() != before:
            self._choose(self.currentIndex())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose the change under the pointer."""
        super().mouseReleaseEvent(event)
        if event.button() != Qt.MouseButton.LeftButton:
            return
        index = self.indexAt(event.position().toPoint())
        right_to_left = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        if tick_box(QRectF(self.visualRect(index)), right_to_left=right_to_left).contains(event.position()):
            self._tick(index)
        else:
            self._choose(index)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for a menu on the change under the pointer; by the menu key, on the current one."""
        by_keys = event.reason() is QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_keys else self.indexAt(event.pos())
        entry = index.data(ENTRY_ROLE)
        if isinstance(entry, ChangeRow):
            at = self.viewport().mapToGlobal(self.visualRect(index).center()) if by_keys else event.globalPos()
            self.menu_wanted.emit(entry.link, at)

    def bring_into_sight(self, index: QModelIndex) -> None:
        """Scroll when a row is outside, or so near an edge that one cannot see what comes next."""
        room = self.viewport().rect().adjusted(0, _EDGE, 0, -_EDGE)
        row = self.visualRect(index)
        low = room.height() < row.height()
        if self.isExpanded(index.parent()) and not room.contains(row):
            # Where hardly more than a row has room, the end of the one before it would be a line that says nothing.
            hint = QAbstractItemView.ScrollHint
            self.scrollTo(index, hint.PositionAtTop if low else hint.PositionAtCenter)

    def _tick(self, index: QModelIndex | QPersistentModelIndex) -> None:
        entry = index.data(ENTRY_ROLE)
        if isinstance(entry, ChangeRow):
            self.ticked.emit(entry.link)

    def _choose(self, index: QModelIndex | QPersistentModelIndex) -> None:
        entry = index.data(ENTRY_ROLE)
        if isinstance(entry, ChangeRow):
            self.chosen.emit(entry.link)


class ChangesPanel(QWidget):
    """Lists what changed; `link_chosen` says that the reader wants to see one, `least_chosen` how much is to be listed.

    `reviewed(links, bool)` says that the reader ticked a change, or took the tick back.
    """

    link_chosen = Signal(int)
    reviewed = Signal(object, bool)
    least_chosen = Signal(object)
    listed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._comparison: Comparison | None = None
        self._least = Significance.EDITORIAL
        self._kinds = frozenset(Change)
        self._scrolled = 0
        self._gathered = False
        self.model = ChangesModel(self)
        self.depths = DepthBar(self)
        self.chips = KindChips(self)
        self.tree = ChangeTree(self)
        self.tree.setModel(self.model)
        self._delegate = ChangeDelegate(self.tree, self.model)
        self.tree.setItemDelegate(self._delegate)
        self._same = LinedLabel(self)
        self._same.setWordWrap(True)
        self._same.setAlignment(Qt.AlignmentFlag.AlignTop)
        dress(self._same, "hint")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        self.progress = ReviewProgress(self)
        layout.addWidget(self.depths)
        layout.addWidget(self.chips)
        layout.addWidget(self.progress)
        layout.addWidget(self._same, 1)
        layout.addWidget(self.tree, 1)
        self._turns = Turns(self)
        self._unfolding = Turns(self)
        # The change that is current again once the list is there.
        self._current: int | None = None
        self.depths.chosen.connect(self.least_chosen)
        self.chips.kinds_chosen.connect(self._list_kinds)
        self.tree.chosen.connect(self.link_chosen)
        self.tree.ticked.connect(self._tick)
        self.model.many_reviewed.connect(self.tree.viewport().update)
        self.model.modelAboutToBeReset.connect(self._keep_current)
        self.listed.connect(self._tell_progress)
        self.setFocusProxy(self.tree)

    def sizeHint(self) -> QSize:
        """Return the size that a dock begins with."""
        return QSize(292, 600)

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme."""
        self.chips.set_theme(theme)
        self.progress.set_theme(theme)
        self._delegate.set_theme(theme)

    def show_comparison(self, comparison: Comparison | None, *, again: bool = False) -> None:
        """List the changes of a comparison, a part at a time; None empties the list. `listed` when they are there.

        `again`, the same paragraphs are linked otherwise: the kinds listed and the place in the list stay.
        """
        self._delegate.forget()
        self._unfolding.drop()
        self._gathered = False
        self._kinds = self._kept_kinds(comparison) if again else frozenset(Change)
        self._scrolled = self.tree.verticalScrollBar().value() if again else 0
        self.model.show_groups((), self._kinds)
        self._current = None
        self._comparison = comparison
        self.model.say = self._say if comparison is not None else None
        self._count(self._kinds)
        if comparison is None:
            self._turns.drop()
            self.listed.emit()
        else:
            self._turns.begin(self._listing(comparison), at_once=not self.takes_long(comparison))

    def _say(self, link: int) -> str:
        """Say what became of which paragraph, as the views do."""
        return _cell_words(self._comparison).spoken_link(self._comparison.links[link]) if self._comparison else ""

    def _kept_kinds(self, comparison: Comparison | None) -> frozenset[Change]:
        """Return the kinds listed, as long as there is any change of them; else all."""
        counts = kind_counts(comparison, self._least) if comparison else {}
        kinds = self.model.kinds
        return kinds if any(counts.get(kind) for kind in kinds) else frozenset(Change)

    def set_reviewed(self, links: frozenset[int]) -> None:
        """Show which changes are ticked."""
        here = self.tree.currentIndex().data(ENTRY_ROLE)
        before = isinstance(here, ChangeRow) and self.model.is_reviewed(here)
        self.model.set_reviewed(links)
        if isinstance(here, ChangeRow) and self.model.is_reviewed(here) is not before:
            say_ticked(self.tree, ticked=not before)
        self._tell_progress()

    def _tick(self, link: int) -> None:
        if row := self.model.row_of(link):
            self.reviewed.emit((row.link, *row.along), not self.model.is_reviewed(row))

    def _tell_progress(self) -> None:
        self.progress.show_progress(self.model.reviewed, len(self.model.links))

    def set_least(self, least: Significance) -> None:
        """List what matters at least so much, and fold the rest away."""
        self._least = least
        self.depths.set_least(least)
        self._count()
        self._list_otherwise(frozenset(Change))

    def _count(self, kinds: frozenset[Change] = frozenset(Change)) -> None:
        """Count what is listed of each kind; where nothing is, say why in place of the list."""
        comparison = self._comparison
        counts = kind_counts(comparison, self._least) if comparison else dict.fromkeys(Change, 0)
        self.chips.set_counts(counts, kinds)
        every = sum(kind_counts(comparison).values()) if comparison else 0
        nothing = comparison is not None and not sum(counts.values())
        if nothing and comparison is not None:
            self._same.setText(self._folded_words(every) if every else self._same_words(comparison))
        self._same.setVisible(nothing)
        self.depths.setVisible(every > 0)
        self.chips.setVisible(not nothing)
        self.tree.setVisible(not nothing)

    @staticmethod
    def takes_long(comparison: Comparison) -> bool:
        """Tell whether to list a comparison in one go would hold the window."""
        return len(comparison.links) >= _MANY

    @property
    def waits(self) -> bool:
        """Tell whether changes are not listed yet that would hold the window if they were listed now."""
        return self._turns.busy and self._comparison is not None and self.takes_long(self._comparison)

    def finish(self) -> None:
        """List and unfold now what is not yet."""
        self._turns.finish()
        self._unfolding.finish()

    def finish_listing(self) -> None:
        """List now what is not listed yet, for who leads through the changes; rows are unfolded as they come."""
        self._turns.finish()

    def set_current(self, link: int | None) -> None:
        """Make a change current and bring its row into sight, without choosing it anew."""
        index = self.model.index_of(link) if link is not None else QModelIndex()
        if not index.isValid():
            self.tree.clearSelection()
            self.tree.setCurrentIndex(QModelIndex())
        elif index != self.tree.currentIndex():
            self.tree.setCurrentIndex(index)
            self.tree.bring_into_sight(index)

    def current(self) -> int | None:
        """Return the link of the current row."""
        entry = self.tree.currentIndex().data(ENTRY_ROLE)
        return entry.link if isinstance(entry, ChangeRow) else None

    def _folded_words(self, every: int) -> str:
        """Say that all changes are folded away, and how to see them."""
        words = self.tr("%n change(s) matter less than what is listed here, and are folded away.", "", every)
        return f"{words} {self.tr('“Everything” lists them.')}"

    def _same_words(self, comparison: Comparison) -> str:
        """Say that nothing changed, and when one file was taken for both that this is why."""
        if comparison.old.sha256 == comparison.new.sha256:
            return self.tr("Both sides show the same file, so nothing differs. Was another one meant?")
        return self.tr("Both revisions say the same, word for word.")

    def _unfold(self) -> Iterator[None]:
        """Measure the rows a part at a time, then lay them out, so that a long list does not hold the window."""
        for at, row in enumerate(self.model.rows(), 1):
            self._delegate.lines(row)
            if at % _MEASURED_AT_ONCE == 0:
                yield
        # All at once, thousands of rows would be laid out in one go.
        for at in range(self.model.rowCount()):
            self.tree.expand(self.model.index(at, 0))
            yield
        if self._scrolled:
            self.tree.verticalScrollBar().setValue(self._scrolled)
            self._scrolled = 0
        if self.tree.currentIndex().isValid():
            self.tree.bring_into_sight(self.tree.currentIndex())

    def _listing(self, comparison: Comparison) -> Iterator[None]:
        groups = yield from change_groups_parts(comparison)
        yield from self.model.showing_groups(groups, self._kinds)
        self._gathered = True
        yield from self.model.listing_only(self._kinds, self._least)  # if the reader has come to want others
        yield
        self.tree.executeDelayedItemsLayout()  # in a step of its own, before the current row asks for it
        yield
        self.listed.emit()
        self._begin_unfolding()

    def _begin_unfolding(self) -> None:
        self.tree.expect(len(self.model.links))
        self._unfolding.begin(self._unfold(), at_once=len(self.model.links) < _MANY)

    def _list_kinds(self, kinds: set[Change]) -> None:
        self._list_otherwise(kinds)

    def _list_otherwise(self, kinds: Collection[Change]) -> None:
        """List these kinds of what matters enough, around the change that is current."""
        if not self._gathered:
            # They are listed so when they are there: to gather thousands first would hold the window.
            self._kinds = frozenset(kinds)
            self.model.list_only(kinds, self._least)
            return
        self._turns.begin(self._relisting(kinds))
        if self.model.every < _MANY:
            self._turns.finish()

    def _keep_current(self) -> None:
        if (current := self.current()) is not None:
            self._current = current

    def _relisting(self, kinds: Collection[Change]) -> Iterator[None]:
        self._unfolding.drop()
        yield from self.model.listing_only(kinds, self._least)
        yield
        self.tree.executeDelayedItemsLayout()  # as above
        yield
        self.listed.emit()
        self.set_current(self._current)
        self._current = None
        self._begin_unfolding()
