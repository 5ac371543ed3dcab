"""How files come in: dropped, chosen, recent or the sample; and on which side each belongs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from functools import cmp_to_key
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QMenu, QWidget

from wsis_desktop.desktop.remembering.face_settings import RecentPair
from wsis_desktop.desktop.remembering.settings_keeper import SettingsKeeper
from wsis_desktop.desktop.speaking.naming import comparison_title, revision_name, revision_names
from wsis_desktop.desktop.starting.choosing_files import choose_files, in_order
from wsis_desktop.desktop.working.session import Session
from wsis_desktop.model.comparison import Comparison, Side
from wsis_desktop.shipped import shipped

_PAIR = 2


class Opening(QObject):
    """Brings files to the session.

    `dossier_wanted(Sequence[Path])` asks to open more than two as one dossier, `add_wanted(Path)` to add one to that on
    show, and `compare_wanted(Path)` to compare one with it and add nothing.
    """

    dossier_wanted = Signal(object)
    add_wanted = Signal(object)
    compare_wanted = Signal(object)

    def __init__(self, session: Session, keeper: SettingsKeeper, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._keeper = keeper
        self._window = window

    def open_given(self, files: Sequence[Path]) -> None:
        """Open files in the order given: the earlier revision first."""
        if len(files) > _PAIR:
            self.dossier_wanted.emit(list(files))
        elif len(files) == _PAIR:
            self._session.open_pair(files[0], files[1])
        elif files:
            self._session.open_alone(files[0])

    def take(self, files: Sequence[Path], side: Side | None = None) -> None:
        """Take files that were dropped or chosen; one goes to `side`, or where there is room, or the reader is asked."""
        if len(files) > _PAIR:
            self.dossier_wanted.emit(sorted(files, key=cmp_to_key(_by_age)))
        elif len(files) == _PAIR:
            self._session.open_pair(*in_order(files[0], files[1]))
        elif files and side is not None:
            self._session.open_side(side, files[0])
        elif files and self._session.comparison is not None:
            self._ask_side(files[0])
        elif files:
            self._session.open_side(self._free_side(), files[0])

    def choose(self) -> None:
        """Ask for files, and open them."""
        title = self.tr("Open one revision, or several at once")
        self.take(self._chosen(title, several=True))

    def choose_for(self, side: Side) -> None:
        """Ask for the file of one side; two chosen at once are compared."""
        old = side is Side.OLD
        title = self.tr("Choose the earlier revision") if old else self.tr("Choose the later revision")
        self.take(self._chosen(title, several=self._session.comparison is None), side)

    def open_sample(self) -> None:
        """Open the two drafts that ship with the program."""
        self._session.open_pair(shipped("sample", "rev1.pdf"), shipped("sample", "rev2.pdf"))

    def open_recent(self, pair: RecentPair) -> None:
        """Compare a pair again; a file that is gone is told as any trouble is."""
        if pair.both_texts:
            self._session.open_alone(Path(pair.old))
            return
        self._session.open_texts((Path(pair.old), pair.old_text), (Path(pair.new), pair.new_text))

    def remember(self, comparison: Comparison, changes: int) -> None:
        """Put the comparison on show first among the recent ones; one revision read by itself is none."""
        sources = self._session.shown
        if self._session.alone or any(source.names for source in sources.values()):
            # Revisions that a dossier keeps are found again with the dossier.
            return
        pair = self._pair(comparison, changes)
        self._keeper.change(lambda settings: settings.with_recent(pair))

    def hand_over(self) -> None:
        """Take the comparison on show off the recent ones: its dossier is listed, with where the reader left off."""
        comparison = self._session.comparison
        if comparison is not None and len(self._session.shown) == _PAIR:
            self.forget(self._pair(comparison, 0))

    def _pair(self, comparison: Comparison, changes: int) -> RecentPair:
        sources, names = self._session.shown, revision_names(comparison.old, comparison.new)
        return RecentPair(
            old=str(sources[Side.OLD].path.absolute()),
            new=str(sources[Side.NEW].path.absolute()),
            old_name=names[Side.OLD],
            new_name=names[Side.NEW],
            title=comparison_title(comparison),
            opened=datetime.now(UTC).isoformat(timespec="seconds"),
            changes=changes,
            old_text=sources[Side.OLD].text,
            new_text=sources[Side.NEW].text,
        )

    def forget(self, pair: RecentPair) -> None:
        """Take a pair off the recent ones."""
        self._keeper.change(lambda settings: settings.without_recent(pair))

    def _free_side(self) -> Side:
        return Side.NEW if Side.OLD in self._session.wanted else Side.OLD

    def _ask_side(self, path: Path) -> None:
        """Ask what a single file means while two are open already."""
        comparison = self._session.comparison
        if comparison is None:
            return
        names = revision_names(comparison.old, comparison.new)
        menu = QMenu(self._window)
        menu.setAccessibleName(self.tr("What to do with %1").replace("%1", path.name))
        name = revision_name(comparison.new) if self._session.alone else names[Side.NEW]
        add = menu.addAction(self.tr("Add it as the newest revision"))
        add.triggered.connect(lambda: self.add_wanted.emit(path))
        instead = self.tr("Compare %1 with %2 instead").replace("%2", path.name).replace("%1", name)
        menu.addAction(instead.replace("&", "&&")).triggered.connect(lambda: self.compare_wanted.emit(path))
        menu.setActiveAction(add)
        menu.addSeparator()
        for side, words in (
            (Side.OLD, self.tr("Take it as the earlier revision")),
            (Side.NEW, self.tr("Take it as the later revision")),
        ):
            menu.addAction(words).triggered.connect(lambda _on=False, side=side: self._session.open_side(side, path))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(QCursor.pos())

    def _chosen(self, title: str, *, several: bool) -> Sequence[Path]:
        files = choose_files(self._window, title, self._keeper.settings.folder, several=several)
        if files:
            folder = str(files[0].parent)
            self._keeper.change(lambda settings: replace(settings, folder=folder))
        return files


def _by_age(one: Path, other: Path) -> int:
    """Order files as revisions, the earliest first."""
    return -1 if in_order(one, other) == (one, other) else 1
