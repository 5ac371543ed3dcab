"""The page when nothing is open: two places for the two revisions, the sample, and what was compared before."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from wsis_desktop.desktop.painting.icons import IconName
from wsis_desktop.desktop.painting.style_sheet import dress_first
from wsis_desktop.desktop.painting.theme import LIGHT, Theme
from wsis_desktop.desktop.remembering.face_settings import RecentPair
from wsis_desktop.desktop.starting.drawn_button import Drawing, DrawnButton, DrawnToolButton
from wsis_desktop.desktop.starting.drop_target import DropTarget
from wsis_desktop.desktop.starting.recent_list import RecentList
from wsis_desktop.desktop.widgets.by_name import set_by_name
from wsis_desktop.desktop.widgets.wrapping_label import LinedLabel
from wsis_desktop.model.terms import Side

if TYPE_CHECKING:
    from wsis_desktop.desktop.dossiers.dossier_list import DossierList
    from wsis_desktop.desktop.help.welcome import Welcome
    from wsis_desktop.desktop.starting.coming import Coming

_WIDTH = 860


class StartPage(QScrollArea):
    """Asks for two revisions; `pressed` as soon as one of its buttons goes down.

    What is not always on it is made when it is first asked for, hidden.
    """

    pressed = Signal()
    coming_cancelled = Signal()
    sample_wanted = Signal()
    swap_wanted = Signal()
    compare_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = LIGHT
        self._pairs: tuple[RecentPair, ...] = ()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        set_by_name(self, focusPolicy="NoFocus")
        self.targets = {side: DropTarget(side, self) for side in Side}
        self.recent = RecentList(self)
        self._above_places, self._above_recent = QVBoxLayout(), QVBoxLayout()
        self.coming: Coming | None = None
        self.swap = DrawnToolButton(self)
        self.compare = QPushButton(self)
        self.compare.setText(self.tr("Compare"))
        self.sample = DrawnButton(self)
        self.sample.setText(self.tr("Open the sample"))
        self._forms = LinedLabel(self.tr("PDF, Word (DOCX), OpenDocument (ODT), Markdown, HTML and plain text."), self)
        self.told = LinedLabel(self)
        self.told.setWordWrap(True)
        set_by_name(self.told, textFormat="PlainText")
        dress_first(self.told, "trouble")
        self.setWidget(self._page())
        self.tell("")
        for pressed in (self.sample.pressed, self.recent.pressed, *(each.pressed for each in self.targets.values())):
            pressed.connect(self.pressed)
        self.swap.clicked.connect(self.swap_wanted)
        self.sample.clicked.connect(self.sample_wanted)
        self.compare.clicked.connect(self.compare_wanted)
        self.show_ready(swap=False, compare=False)

    @cached_property
    def dossiers(self) -> DossierList:
        """Return the list of the library's dossiers, above what was compared before."""
        from wsis_desktop.desktop.dossiers.dossier_list import DossierList  # noqa: PLC0415 - listed once all is there

        dossiers = DossierList(self)
        self._above_recent.addWidget(dossiers)
        return dossiers

    @cached_property
    def welcome(self) -> Welcome:
        """Return the offer of the tour, above all that is listed."""
        from wsis_desktop.desktop.help.welcome import Welcome  # noqa: PLC0415 - offered until it is declined

        welcome = Welcome(self)
        welcome.hide()
        for button in (welcome.take, welcome.leave):
            button.pressed.connect(self.pressed)
        self._above_recent.insertWidget(0, welcome)
        return welcome

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme."""
        self._theme = theme
        for target in self.targets.values():
            target.set_theme(theme)
        self.swap.draw(Drawing(IconName.SWAP, theme.soft, theme.resting))
        self.sample.draw(Drawing(IconName.SAMPLE, theme.ink, theme.resting))
        self.recent.show_pairs(self._pairs, theme)

    def tell(self, words: str) -> None:
        """Say why the page is shown; no words take it away."""
        self.told.setText(words)
        self.told.setAccessibleName(words)
        self.told.setVisible(bool(words))

    def show_coming(self, words: str, *, again: bool) -> None:
        """Say what is being opened, before anything else shows it, and let it be cancelled."""
        if self.coming is None:
            from wsis_desktop.desktop.starting.coming import Coming  # noqa: PLC0415 - a bare start opens nothing

            self.coming = Coming(self)
            self.coming.cancel.pressed.connect(self.pressed)
            self.coming.cancelled.connect(self.coming_cancelled)
            self._above_places.addWidget(self.coming)
        self.coming.tell(words, again=again)
        self.coming.show()

    def end_coming(self) -> None:
        """Say no more that something is being opened."""
        if self.coming is not None:
            self.coming.hide()

    def show_ready(self, *, swap: bool, compare: bool) -> None:
        """Offer to swap what is there, and to compare it."""
        self.swap.setEnabled(swap)
        self.compare.setVisible(compare)

    def show_recent(self, pairs: Sequence[RecentPair]) -> None:
        """List the recent pairs."""
        self._pairs = tuple(pairs)
        self.recent.show_pairs(self._pairs, self._theme)

    def _page(self) -> QWidget:
        page = QWidget(self)
        dress_first(page, "ground")
        title = LinedLabel(self.tr("What changed between two drafts?"), page)
        title.setWordWrap(True)
        dress_first(title, "title")
        lead = LinedLabel(
            self.tr("Both revisions stand side by side with every change marked. Nothing leaves this computer.")
        )
        lead.setWordWrap(True)
        dress_first(lead, "soft")
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addSpacing(46)
        column.addWidget(title)
        column.addSpacing(6)
        column.addWidget(lead)
        column.addSpacing(12)
        self._above_places.addWidget(self.told)
        column.addLayout(self._above_places)
        column.addSpacing(12)
        column.addLayout(self._places())
        column.addSpacing(14)
        column.addLayout(self._under_the_places())
        column.addSpacing(34)
        column.addLayout(self._above_recent)
        heading = QLabel(self.tr("Recent"), page)
        dress_first(heading, "heading")
        column.addWidget(heading)
        column.addSpacing(10)
        column.addWidget(self.recent)
        column.addSpacing(40)
        column.addStretch(1)
        holder = QWidget(page)
        holder.setLayout(column)
        holder.setMaximumWidth(_WIDTH)
        holder.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        row = QHBoxLayout(page)
        row.setContentsMargins(32, 0, 32, 0)
        row.addStretch(1)
        row.addWidget(holder, 100)
        row.addStretch(1)
        return page

    def _places(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(10)
        dress_first(self.swap, "quiet")
        self.swap.setToolTip(self.tr("Swap the sides"))
        self.swap.setAccessibleName(self.tr("Swap the sides"))
        row.addWidget(self.targets[Side.OLD], 1)
        row.addWidget(self.swap)
        row.addWidget(self.targets[Side.NEW], 1)
        return row

    def _under_the_places(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self._forms.setWordWrap(True)
        dress_first(self._forms, "small")
        row.addWidget(self._forms, 1)
        dress_first(self.compare, "primary")
        row.addWidget(self.compare)
        dress_first(self.sample, "pictured")
        row.addWidget(self.sample)
        return row
