"""What a reader can do with a notebook: an operation's label, by which it is named where it can be taken back."""

from __future__ import annotations

from enum import StrEnum


class Deed(StrEnum):
    """A kind of operation."""

    MAKE_DOSSIER = "make-dossier"
    CHANGE_DOSSIER = "change-dossier"
    ADD_REVISION = "add-revision"
    CHANGE_REVISION = "change-revision"
    ORDER_REVISIONS = "order-revisions"
    WRITE_NOTE = "write-note"
    EDIT_NOTE = "edit-note"
    PLACE_NOTE = "place-note"
    SETTLE = "settle"
    SIGN = "sign"
    ADD_BOOKMARK = "add-bookmark"
    CHANGE_BOOKMARK = "change-bookmark"
    ORDER_BOOKMARKS = "order-bookmarks"
    ADD_MEETING = "add-meeting"
    CHANGE_MEETING = "change-meeting"
    DELETE = "delete"
    RESTORE = "restore"
    TICK = "tick"
    UNTICK = "untick"
    OVERRULE = "overrule"
    PAIR = "pair"
    UNPAIR = "unpair"
    DRAFT_BRIEFING = "draft-briefing"
    WRITE_BRIEFING = "write-briefing"
    MARK_CHANGE = "mark-change"
    CARRY = "carry"
    IMPORT = "import"
