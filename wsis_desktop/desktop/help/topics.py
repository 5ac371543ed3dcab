"""Which page of the help F1 opens: that of the innermost part of the window in which the reader is."""

from __future__ import annotations

from typing import Final

from PySide6.QtWidgets import QWidget

# Parts by the names of their classes, so that none is loaded for its help.
TOPICS: Final = {
    "StartPage": "open-two-drafts",
    "DossierList": "more-than-two-revisions",
    "CrossCheckDialog": "do-the-marks-tell-every-change",
    "CrossCheckDock": "do-the-marks-tell-every-change",
    "CheckDialog": "does-the-briefing-quote-rightly",
    "RecognisingDialog": "scans-and-pages-that-cannot-be-read",
    "NoticeStrip": "scans-and-pages-that-cannot-be-read",
    "RemarksPanel": "what-the-reading-noticed",
    "TextView": "read-the-marks",
    "PagesView": "pages-text-or-redline",
    "RedlineView": "pages-text-or-redline",
    "ChangesPanel": "go-through-the-changes",
    "OutlinePanel": "go-through-the-changes",
    "DecisionsDialog": "say-yourself-what-matters",
    "WritingPanel": "write-a-briefing",
    "ChoicesDialog": "write-a-briefing",
    "SummaryPage": "what-happened-to-the-text-as-a-whole",
    "BracketsDock": "what-happened-to-the-text-as-a-whole",
    "PaletteDialog": "go-to-a-place-or-a-command",
    "CalendarPanel": "write-notes",
    "MeetingDialog": "write-notes",
    "NotesDock": "write-notes",
    "BinDialog": "write-notes",
    "AuthorDialog": "write-notes",
    "HistoryDock": "more-than-two-revisions",
    "RevisionsDialog": "more-than-two-revisions",
    "FindBar": "find-words",
    "FoundDock": "find-words",
    "SideBar": "go-through-the-changes",
    "UnsavedDialog": "write-notes",
    "PreferencesDialog": "preferences",
    "Presentation": "before-a-room-and-on-paper",
    "SearchDialog": "search-all-dossiers",
    "PublishDialog": "publish",
    "PasswordDialog": "when-a-file-does-not-open",
    "TroublePanel": "when-a-file-does-not-open",
}
FIRST: Final = "open-two-drafts"


def topic_of(widget: QWidget | None) -> str:
    """Return the page about a part of the window; the first one where nothing tells more."""
    while widget is not None:
        for kind in type(widget).__mro__:
            if topic := TOPICS.get(kind.__name__):
                return topic
        widget = widget.parentWidget()
    return FIRST
