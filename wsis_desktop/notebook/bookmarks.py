"""Bookmarks: places to come back to, in an order of the reader's own."""

from __future__ import annotations

from dataclasses import replace
from typing import Final
from uuid import UUID, uuid4

from wsis_desktop.model.anchor import Anchor
from wsis_desktop.model.note import Bookmark
from wsis_desktop.notebook.deeds import Deed
from wsis_desktop.notebook.encoding import whole
from wsis_desktop.notebook.notes import placed_by_hand
from wsis_desktop.notebook.shelf import Shelf
from wsis_desktop.notebook.tables import BOOKMARKS

_LISTED: Final = "binned IS NULL AND revision IN (SELECT id FROM revision WHERE binned IS NULL)"


class Bookmarks(Shelf[Bookmark]):
    """The bookmarks of a library."""

    table = BOOKMARKS

    def add(self, dossier: UUID, revision: UUID, anchor: Anchor, name: str = "") -> Bookmark:
        """Put a bookmark at a place, behind the others of its dossier."""
        now = self._journal.now()
        last = self._database.row(_LAST, (str(dossier),))
        made = Bookmark(uuid4(), dossier, revision, anchor, now, now, name, whole(last["position"]) if last else 0)
        with self._journal.operation(dossier, Deed.ADD_BOOKMARK) as operation:
            return self._put(operation, made)

    def save(self, bookmark: Bookmark) -> Bookmark:
        """Keep a bookmark whose name was changed, and return it with its time."""
        joins = f"bookmark/{bookmark.id}"
        with self._journal.operation(bookmark.dossier, Deed.CHANGE_BOOKMARK, joins=joins) as operation:
            return self._put(operation, bookmark)

    def place(self, bookmark: Bookmark, revision: UUID, anchor: Anchor) -> Bookmark:
        """Put a bookmark, a detached one too, at another place; raise `NoSuchNote` when it was removed."""
        self._require(bookmark.id)
        now = self._time_after(bookmark)
        carried = placed_by_hand(bookmark.carried, bookmark.anchor, anchor, now)
        placed = replace(bookmark, revision=revision, anchor=anchor, carried=carried, modified=now)
        with self._journal.operation(bookmark.dossier, Deed.CHANGE_BOOKMARK) as operation:
            operation.put(BOOKMARKS, placed)
        return placed

    def of(self, dossier: UUID) -> tuple[Bookmark, ...]:
        """Return the bookmarks of a dossier that are not in the bin, in the reader's order."""
        return self._found(f"dossier = ? AND {_LISTED} ORDER BY position, created, id", (str(dossier),))

    def of_revision(self, revision: UUID) -> tuple[Bookmark, ...]:
        """Return the bookmarks of one revision that are not in the bin, in the reader's order."""
        return self._found(f"revision = ? AND {_LISTED} ORDER BY position, created, id", (str(revision),))

    def move(self, bookmark: UUID, position: int) -> None:
        """Put a bookmark at a place in its dossier's order, counted from 0 among those of the dossier.

        Raise `NoSuchNote` when it was removed.
        """
        moved = self._require(bookmark)
        others = [each for each in self.of(moved.dossier) if each.id != bookmark]
        others.insert(max(0, position), moved)
        with self._journal.operation(moved.dossier, Deed.ORDER_BOOKMARKS) as operation:
            for at, each in enumerate(others):
                self._put(operation, replace(each, position=at))


_LAST: Final = "SELECT max(position) + 1 AS position FROM bookmark WHERE dossier = ? HAVING count(*) > 0"
