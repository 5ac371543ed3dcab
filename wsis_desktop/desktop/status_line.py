"""The status bar: what differs in one sentence, where each side stands, and the language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QStatusBar, QToolButton, QWidget

from wsis_desktop.desktop.painting.mirroring import facing
from wsis_desktop.desktop.painting.style_sheet import dress_first
from wsis_desktop.desktop.speaking.languages import language_name
from wsis_desktop.desktop.speaking.numerals import numeral
from wsis_desktop.desktop.widgets.by_name import set_by_name
from wsis_desktop.desktop.widgets.elided_label import ElidedLabel
from wsis_desktop.model.terms import Change, Side

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLabel as _Label

    from wsis_desktop.model.comparison import Comparison
else:
    _Label = object

_EDGE = 12


def sentence(counts: dict[Change, int]) -> str:
    """Say what differs: "41 changes: 22 edited, 5 added"; kinds without any are left out."""
    from wsis_desktop.desktop.listing.change_kinds import CHANGE_KINDS  # noqa: PLC0415 - the line comes up empty
    from wsis_desktop.desktop.speaking.words import joined  # noqa: PLC0415 - as above

    total = sum(counts.values())
    if total == 0:
        return QCoreApplication.translate("StatusLine", "No changes: both revisions say the same.")
    kinds = joined(
        [f"{numeral(counts[kind])} {row.word_for(counts[kind])}" for kind, row in CHANGE_KINDS.items() if counts[kind]]
    )
    told = QCoreApplication.translate("StatusLine", "%1: %2")
    return told.replace("%2", kinds).replace(
        "%1", QCoreApplication.translate("StatusLine", "%n change(s)", None, total)
    )


class _Told(_Label):
    """Inherited by a label to say to a screen reader what it is about and what it shows: the one would hide the other."""

    about = ""

    def setText(self, words: str, /) -> None:  # noqa: N802 - Qt's name
        """Show words."""
        super().setText(words)
        self.setAccessibleName(f"{self.about}: {words}" if words else self.about)

    def clear(self) -> None:
        """Show none."""
        self.setText("")


class _Fact(_Told, QLabel):
    """A fact about what is open."""


class _Sentence(_Told, ElidedLabel):
    """What differs, cut where there is no room for all of it; to be heard whole."""


class StatusLine(QStatusBar):
    """Shows the sentence, both places, how many remarks there are, and the language."""

    remarks_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeGripEnabled(False)
        self.remarks = QToolButton(self)
        self.remarks.setToolTip(self.tr("What the reading noticed"))
        set_by_name(self.remarks, focusPolicy="TabFocus")
        dress_first(self.remarks, "status")
        self.remarks.clicked.connect(self.remarks_wanted)
        self.remarks.hide()
        self.sentence = _Sentence(self)
        self.sentence.about = self.tr("What differs")
        self._set_up(self.sentence, self.sentence.about)
        self._sentence, self._folded, self._by_hand, self._unmet = "", 0, 0, 0
        self.places = {side: self._label(self.tr("Place in %1").replace("%1", side.value)) for side in Side}
        self.language = self._label(self.tr("Language"))
        self.saved = self._label(self.tr("Whether what you wrote is saved"))
        self.waiting = self._label(self.tr("What waits for you"))
        dress_first(self.waiting, "strong")
        self.waiting.hide()
        self.addPermanentWidget(self.waiting)
        self.addWidget(self.sentence)
        for label in self.places.values():
            self.addWidget(label)
        self.addPermanentWidget(self.remarks)
        self.addPermanentWidget(self.language)
        self.addPermanentWidget(self.saved)
        self.messageChanged.connect(self._make_room)
        self.messageChanged.connect(self._say)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave a message the room that it needs."""
        super().resizeEvent(event)
        self._make_room()

    def clear(self) -> None:
        """Say nothing."""
        self._sentence, self._folded, self._by_hand, self._unmet = "", 0, 0, 0
        for label in (self.sentence, *self.places.values(), self.language, self.saved):
            label.clear()
        self.show_remarks(0)

    def show_saved(self, words: str) -> None:
        """Say whether what the reader wrote has reached the disk."""
        self.saved.setText(words)
        self._make_room()

    def show_remarks(self, count: int) -> None:
        """Say how many remarks there are on the reading; none are no words."""
        self.remarks.setText(self.tr("%n remark(s) on the reading", "", count))
        self.remarks.setAccessibleName(self.remarks.text())
        self.remarks.setVisible(count > 0)
        self._make_room()

    def show_comparison(self, comparison: Comparison, counts: dict[Change, int]) -> None:
        """Say what differs between two revisions, or how long one read by itself is."""
        from wsis_desktop.desktop.working.alone import stands_alone  # noqa: PLC0415 - the line comes up empty

        if stands_alone(comparison):
            self._sentence = self.tr("%n paragraph(s)", "", len(comparison.new.paragraphs))
        else:
            self._sentence = sentence(counts)
        total = sum(counts.values())
        self.sentence.short = self.tr("%n change(s)", "", total) if total and not stands_alone(comparison) else ""
        self._by_hand = sum(link.by_hand for link in comparison.links)
        self._tell()
        languages = dict.fromkeys(language_name(comparison.revision(side).language) for side in Side)
        self.language.setText(facing(*languages))
        self._make_room()

    def show_folded(self, count: int) -> None:
        """Say how many of the changes are folded away, since they matter less than the reader wants to see."""
        self._folded = count
        self._tell()

    def show_unmet(self, count: int) -> None:
        """Say how many decisions by hand are on paragraphs that are not there, or not paired."""
        self._unmet = count
        self._tell()

    def show_waiting(self, words: str) -> None:
        """Say what waits for the reader to go on, as long as it does; nothing else stands in its place."""
        self.waiting.setText(words)
        self._say(words)
        self.waiting.setVisible(bool(words))
        self._make_room()

    def _say(self, words: str) -> None:
        """Have what is told for a moment said, too: nobody who hears the window goes to look whether anything is."""
        from wsis_desktop.desktop.widgets.announcing import announce, announcing  # noqa: PLC0415 - the line comes up silent

        if words and announcing():
            announce(self, words)

    def _make_room(self) -> None:
        """Let language and saved state give way to a message that would be cut beside them; a tip has it where it is."""
        words = self.currentMessage()
        wanted = self.fontMetrics().horizontalAdvance(words) + 2 * _EDGE if words else 0
        lasting = [each for each in (self.waiting, self.remarks) if not each.isHidden()]
        giving_way = [self.language, self.saved]
        room = self.width() - sum(each.sizeHint().width() + _EDGE for each in lasting)
        beside = sum(each.sizeHint().width() + _EDGE for each in giving_way)
        for each in giving_way:
            each.setVisible(not words or wanted <= room - beside)
        self.setToolTip(words if wanted > room else "")

    def _tell(self) -> None:
        folded = self.tr("%n folded away", "", self._folded) if self._folded else ""
        by_hand = self.tr("%n decided by hand", "", self._by_hand) if self._by_hand else ""
        unmet = self.tr("%n decision(s) at rest", "", self._unmet) if self._unmet else ""
        self.sentence.setText("  ·  ".join(filter(None, (self._sentence, folded, by_hand, unmet))))

    def _label(self, name: str) -> QLabel:
        label = _Fact(self)
        label.about = name
        self._set_up(label, name)
        return label

    def _set_up(self, label: QLabel, name: str) -> None:
        set_by_name(label, textFormat="PlainText")
        label.setContentsMargins(10, 0, 10, 0)
        label.setAccessibleName(name)
