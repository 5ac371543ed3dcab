"""The window of the help: the pages of the guide beside a field that finds words in them."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import (
    QColor,
    QDesktopServices,
    QImage,
    QKeySequence,
    QShortcut,
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QTextBrowser,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from wsis_desktop.desktop.help.pages import HelpPage, found_pages, pages_of
from wsis_desktop.desktop.languages import ENGLISH, spoken_language
from wsis_desktop.desktop.style_sheet import dress
from wsis_desktop.desktop.theme import Theme
from wsis_desktop.shipped import shipped_guide

_PAGE_ROLE = Qt.ItemDataRole.UserRole
_INDENT = "    "
_MARGIN = 68
_EDGE = 24.0
_BELOW = 9.0
_PICTURE = "\ufffc"
_PITCH = 125.0


class HelpBrowser(QTextBrowser):
    """Shows one page; pictures lie beside the guide and are no wider than the page."""

    def __init__(self, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self.setOpenLinks(False)

    def loadResource(self, kind: int, url: QUrl | str) -> object:  # noqa: N802 - Qt's name
        """Load a picture from beside the guide; nothing else, and nothing from elsewhere."""
        url = QUrl(url)
        if kind != QTextDocument.ResourceType.ImageResource.value or url.scheme():
            return None
        picture = QImage(str(self._folder / url.path()))
        ratio = self.devicePixelRatioF()
        room = round(max(200, self.viewport().width() - _MARGIN) * ratio)
        if picture.width() > room:
            picture = picture.scaledToWidth(room, Qt.TransformationMode.SmoothTransformation)
            picture.setDevicePixelRatio(ratio)
        return picture


class HelpWindow(QDialog):
    """Lists the pages, shows one, and narrows the list to those that hold some words."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        guide = shipped_guide()
        self.pages = pages_of(guide.read_text(encoding="utf-8"))
        self.setWindowTitle(self.tr("Help"))
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(self.tr("Find in the help"))
        self.field.setAccessibleName(self.tr("Find in the help"))
        self.field.setClearButtonEnabled(True)
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Pages of the help"))
        self.none = QLabel(self.tr("No page holds all of these words. Try fewer."), self)
        self.none.setWordWrap(True)
        dress(self.none, "hint")
        self.browser = HelpBrowser(guide.parent, self)
        self.browser.setAccessibleName(self.tr("Page of the help"))
        self._lay_out()
        self.field.textChanged.connect(self._find)
        self.field.returnPressed.connect(self.browser.setFocus)
        self.list.currentItemChanged.connect(self._show_item)
        self.browser.anchorClicked.connect(self._follow)
        find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        find.activated.connect(self.field.setFocus)
        self.resize(980, 700)
        self._find("")

    @property
    def page(self) -> HelpPage | None:
        """Return the page on show."""
        return _page_of(self.list.currentItem())

    def show_page(self, anchor: str) -> None:
        """Show the page of an anchor, among all others."""
        self.field.clear()
        for at in range(self.list.count()):
            if self.list.item(at).data(_PAGE_ROLE).anchor == anchor:
                self.list.setCurrentRow(at)

    def _lay_out(self) -> None:
        column = QVBoxLayout()
        for widget in (self.field, self.none):
            column.addWidget(widget)
        column.addWidget(self.list, 1)
        if spoken_language() != ENGLISH:
            english = QLabel(self.tr("The help stands in English."), self)
            english.setWordWrap(True)
            dress(english, "small")
            column.addWidget(english)
            # English pages are read from left to right, whatever stands around them.
            self.list.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
            self.browser.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.list.setFixedWidth(280)
        self.field.setFixedWidth(280)
        row = QHBoxLayout(self)
        row.addLayout(column)
        row.addWidget(self.browser, 1)

    def _find(self, words: str) -> None:
        """List the pages that hold some words, and show the likeliest."""
        shown = self.page
        self.list.clear()
        pages = found_pages(self.pages, words)
        for page in pages:
            item = QListWidgetItem(f"{_INDENT * page.level}{page.title}")
            item.setData(_PAGE_ROLE, page)
            self.list.addItem(item)
        self.none.setVisible(not pages)
        self.list.setVisible(bool(pages))
        here = pages.index(shown) if shown in pages and not words else 0
        self.list.setCurrentRow(here if pages else -1)

    def _show_item(self, item: QListWidgetItem | None) -> None:
        page = _page_of(item)
        if page is not None:
            self.browser.document().setDefaultFont(self.font())
            self.browser.setMarkdown(f"## {page.title}\n\n{page.text}")
            _space_out(self.browser.document())
            self._mark(self.field.text().split())

    def _mark(self, words: list[str]) -> None:
        """Mark what was looked for, and go to the first of it."""
        marks, document = [], self.browser.document()
        for word in words:
            found = document.find(word)
            while not found.isNull():
                mark = QTextEdit.ExtraSelection()
                mark.cursor = found
                mark.format.setBackground(QColor(self._theme.match))
                mark.format.setForeground(QColor(self._theme.on_match))
                marks.append(mark)
                found = document.find(word, found)
        self.browser.setExtraSelections(marks)
        first = min((mark.cursor.position() for mark in marks), default=0)
        here = QTextCursor(document)
        here.setPosition(first)
        self.browser.setTextCursor(here)
        self.browser.ensureCursorVisible()

    def _follow(self, url: QUrl) -> None:
        """Go to another page; what lies outside is the browser's business."""
        if url.fragment() and not url.path():
            self.show_page(url.fragment())
        elif url.scheme() in {"http", "https"}:
            QDesktopServices.openUrl(url)


def _space_out(document: QTextDocument) -> None:
    """Give paragraphs and pictures the room that Qt's Markdown leaves out; rows of tables have theirs."""
    document.setDocumentMargin(_EDGE)
    at = QTextCursor(document)
    while True:
        if at.currentTable() is None:
            form = at.blockFormat()
            form.setBottomMargin(_BELOW)
            if _PICTURE not in at.block().text():
                form.setLineHeight(_PITCH, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
            at.setBlockFormat(form)
        if not at.movePosition(QTextCursor.MoveOperation.NextBlock):
            return


def _page_of(item: QListWidgetItem | None) -> HelpPage | None:
    page = item.data(_PAGE_ROLE) if item is not None else None
    return page if isinstance(page, HelpPage) else None
