"""Search over all dossiers: words and filters above, what was found below, by dossier."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeAlias
from uuid import UUID

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QHeaderView,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from wsis_desktop.desktop.dossiers.entry_names import entry_names
from wsis_desktop.desktop.dossiers.filter_box import FilterBox
from wsis_desktop.desktop.dossiers.hit_delegate import SPANS_ROLE, HitDelegate
from wsis_desktop.desktop.dossiers.search_words import excerpt, group_words, place_words, status_word, what_words
from wsis_desktop.desktop.dossiers.sought import Among, Asked, Choices, Found, Hit, HitGroup
from wsis_desktop.desktop.notes.note_kinds import NOTE_KINDS, STANCES
from wsis_desktop.desktop.painting.style_sheet import dress
from wsis_desktop.desktop.turns import Turns
from wsis_desktop.desktop.widgets.flow_layout import FlowLayout
from wsis_desktop.desktop.widgets.list_heads import add_head
from wsis_desktop.desktop.widgets.wrapping_label import WrappingLabel
from wsis_desktop.model.note import CarriedStatus, NoteKind, Stance

_HIT_ROLE = Qt.ItemDataRole.UserRole
_SOON_MS = 120
_SIZE = (860, 600)
_PLACE, _WORDS, _WHAT = range(3)

Where: TypeAlias = tuple[UUID, UUID | None]


class SearchDialog(QDialog):
    """Asks by `asked(Asked)` as the reader types; `chosen(HitGroup, Hit)` leads to what was found."""

    asked = Signal(object)
    chosen = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Search all dossiers"))
        self.resize(*_SIZE)
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Words of notes, of what they stand on, or of paragraphs"))
        self.field.setAccessibleName(self.tr("Search all dossiers"))
        self.field.setClearButtonEnabled(True)
        self.among = FilterBox[Among](self.tr("What is searched"), self.tr("Everything"))
        self.kind = FilterBox[NoteKind | Stance](self.tr("Kind of note"), self.tr("Any kind"))
        self.status = FilterBox[CarriedStatus](self.tr("What became of its text"), self.tr("Any status"))
        self.tag = FilterBox[str](self.tr("Tag"), self.tr("Any tag"))
        self.revision = FilterBox[Where](self.tr("Dossier or revision"), self.tr("All dossiers"))
        self.told = WrappingLabel()
        dress(self.told, "soft")
        self.list = self._tree()
        self._turns = Turns(self)
        self._soon = QTimer(self, singleShot=True, interval=_SOON_MS)
        self._soon.timeout.connect(self.ask)
        self.field.textChanged.connect(self._soon.start)
        self.field.installEventFilter(self)
        self._fill_fixed()
        self._lay_out()
        self._tell_hint()

    def question(self) -> Asked:
        """Return what the reader looks for."""
        dossier, revision = self.revision.value() or (None, None)
        return Asked(
            self.field.text(),
            self.among.value(),
            self.kind.value(),
            self.status.value(),
            self.tag.value() or "",
            dossier,
            revision,
        )

    def ask(self) -> None:
        """Ask for what the reader looks for now."""
        self._soon.stop()
        asked = self.question()
        if asked.is_empty:
            self._turns.drop()
            self.list.clear()
            self._tell_hint()
        else:
            self.asked.emit(asked)

    def show_choices(self, choices: Choices) -> None:
        """Offer the tags and revisions there are; what was chosen stays chosen while it is there."""
        self.tag.offer_anew([(f"#{each}", each) for each in choices.tags])
        lines: list[tuple[str, Where]] = []
        for summary in choices.summaries:
            lines.append((summary.dossier.title, (summary.dossier.id, None)))
            names = entry_names(summary.entries)
            lines += [(f"    {names[entry.id]}", (summary.dossier.id, entry.id)) for entry in summary.entries]
        self.revision.offer_anew(lines)

    def show_found(self, found: Found) -> None:
        """List what was found."""
        self.list.clear()
        self._turns.begin(self._listing(found), at_once=True)
        count = sum(len(group.hits) for group in found.groups)
        if not count:
            self._tell(self.tr("Nothing holds all of this. Try fewer words, or leave out a filter."))
        elif found.more:
            self._tell(self.tr("The best %n are listed; more words narrow it down.", "", count))
        else:
            self._tell(self.tr("%n found. Enter leads there.", "", count))

    def show_trouble(self, words: str) -> None:
        """Say why nothing can be searched."""
        self._turns.drop()
        self.list.clear()
        self._tell(words)

    def hits(self) -> list[Hit]:
        """Return what is listed, once all of it is."""
        self._turns.finish()
        heads = (self.list.topLevelItem(at) for at in range(self.list.topLevelItemCount()))
        items = (head.child(at) for head in heads if head is not None for at in range(head.childCount()))
        return [item.data(0, _HIT_ROLE)[1] for item in items if item is not None]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Let the arrows and Enter in the field move and choose in the list."""
        if watched is self.field and isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            if event.key() in {Qt.Key.Key_Down, Qt.Key.Key_PageDown} and self.list.topLevelItemCount():
                self.list.setFocus(Qt.FocusReason.TabFocusReason)
                return True
            if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
                self._choose(self.list.currentItem())
                return True
        return super().eventFilter(watched, event)

    def begin(self) -> None:
        """Come to the front, with the words of last time to be typed over."""
        self.show()
        self.raise_()
        self.activateWindow()
        self.field.selectAll()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _listing(self, found: Found) -> Iterator[None]:
        for group in found.groups:
            head = add_head(self.list, group_words(group), chosen=False)
            for hit in group.hits:
                item = self._item(hit, group)
                head.addChild(item)
                if self.list.currentItem() is None:
                    self.list.setCurrentItem(item)
                yield

    def _item(self, hit: Hit, group: HitGroup) -> QTreeWidgetItem:
        words, spans = excerpt(hit.text, hit.spans)
        place, what = place_words(hit), what_words(hit, group)
        item = QTreeWidgetItem([place, words, what])
        item.setData(0, _HIT_ROLE, (group, hit))
        item.setData(_WORDS, SPANS_ROLE, spans)
        item.setToolTip(_WORDS, hit.text)
        item.setToolTip(_WHAT, what)
        item.setData(0, Qt.ItemDataRole.AccessibleTextRole, f"{place}, {what}: {words}")
        return item

    def _choose(self, item: QTreeWidgetItem | None) -> None:
        chosen = item.data(0, _HIT_ROLE) if item is not None else None
        if chosen is not None:
            self.accept()
            self.chosen.emit(*chosen)

    def _tell(self, words: str) -> None:
        self.told.setText(words)
        self.told.setAccessibleName(words)

    def _tell_hint(self) -> None:
        self._tell(
            self.tr(
                "Type words: all of them must stand there, “in quotation marks” as they are written. Or choose a kind, a "
                "status or a tag to list the notes that have it."
            )
        )

    def _fill_fixed(self) -> None:
        for among, words in (
            (Among.NOTES, self.tr("Notes")),
            (Among.BOOKMARKS, self.tr("Bookmarks")),
            (Among.PARAGRAPHS, self.tr("Paragraphs")),
        ):
            self.among.offer(words, among)
        for kind, named in NOTE_KINDS.items():
            self.kind.offer(named.word, kind)
        for stance, named in STANCES.items():
            self.kind.offer(named.word, stance)
        for status in CarriedStatus:
            self.status.offer(status_word(status), status)

    def _tree(self) -> QTreeWidget:
        tree = QTreeWidget(self)
        tree.setColumnCount(3)
        tree.setHeaderHidden(True)
        tree.setAccessibleName(self.tr("What was found"))
        tree.setUniformRowHeights(True)
        tree.setRootIsDecorated(False)
        tree.setItemDelegateForColumn(_WORDS, HitDelegate(tree))
        header = tree.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(_WORDS, QHeaderView.ResizeMode.Stretch)
        header.resizeSection(_PLACE, 108)
        header.resizeSection(_WHAT, 220)
        dress(tree, "found")
        tree.itemClicked.connect(self._choose)
        tree.itemActivated.connect(self._choose)
        return tree

    def _lay_out(self) -> None:
        filters = FlowLayout()
        for box in (self.among, self.kind, self.status, self.tag, self.revision):
            box.activated.connect(self.ask)
            filters.addWidget(box)
        layout = QVBoxLayout(self)
        layout.setSpacing(10)
        layout.addWidget(self.field)
        layout.addLayout(filters)
        layout.addWidget(self.told)
        layout.addWidget(self.list, 1)
