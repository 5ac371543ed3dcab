"""What stands behind a revision's name above its pages: which page is in sight, and how it was read."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from wsis_desktop.desktop.views.page_pane import PagePane


def page_note(pane: PagePane) -> str:
    """Return "page 7 of 24", with what is to be said of how that page was read; "no pages" for a file without them."""
    if not pane.has_pages or pane.text is None:
        return _tr("no pages")
    page = pane.page_at_line(pane.viewport().height() / 3)
    revision = pane.text.revision
    words = _tr("page %1 of %2")
    if page in revision.recognised_pages:
        words = _tr("page %1 of %2, read by OCR")
    elif page in revision.unread_pages:
        words = _tr("page %1 of %2, not read")
    return words.replace("%2", str(len(pane.layout_of_pages.boxes))).replace("%1", str(page))


def _tr(words: str) -> str:
    return QCoreApplication.translate("PagesView", words)
