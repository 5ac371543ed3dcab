"""Where what a reader wrote stands in the revisions on show."""

from __future__ import annotations

from collections.abc import Callable, Collection
from uuid import UUID

from wsis_desktop.model.anchor import Anchor
from wsis_desktop.model.comparison import Side
from wsis_desktop.model.note import Bookmark, Note, Scope

Place = tuple[Side, Anchor]


def places(kept: Note | Bookmark, on: Callable[[Anchor], Side | None], shown: Collection[UUID]) -> list[Place]:
    """Return where a note or bookmark stands, of a change's two sides the later one first; nothing where it is not on show.

    `on` finds the side of an anchor, and `shown` holds the ids of the revisions on show. A note on a deletion has no place
    in its own revision: it stands on what was deleted, while that revision is beside it.
    """
    if kept.detached:
        return []
    later = _side(kept.anchor, on)
    if not isinstance(kept, Note) or kept.scope is not Scope.CHANGE:
        return later
    earlier = _side(kept.counterpart, on)
    if kept.anchor is None:
        return earlier if kept.revision is None or kept.revision in shown else []
    return [*later, *earlier] if later else []


def _side(anchor: Anchor | None, on: Callable[[Anchor], Side | None]) -> list[Place]:
    side = on(anchor) if anchor is not None else None
    return [(side, anchor)] if side is not None and anchor is not None else []
