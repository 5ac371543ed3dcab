"""The window of the help: the pages of the guide beside a field that finds words in them."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QTimer, QUrl, Signal
from PySide6.QtGui import (
    QColor,
    QDesktopServices,
    QFont,
    QImage,
    QKeySequence,
    QResizeEvent,
    QShortcut,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QTextBrowser,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from wsis_desktop.desktop.commands.key_words import as_set
from wsis_desktop.desktop.help.pages import HelpPage, found_pages, pages_of
from wsis_desktop.desktop.painting.mirroring import shut_off
from wsis_desktop.desktop.painting.style_sheet import dress, dress_rows
from wsis_desktop.desktop.painting.theme import Theme
from wsis_desktop.desktop.speaking.languages import ENGLISH, spoken_language
from wsis_desktop.desktop.views.typesetting import slants
from wsis_desktop.desktop.widgets.wrapping_label import LinedLabel
from wsis_desktop.shipped import shipped, shipped_guide

_PAGE_ROLE = Qt.ItemDataRole.UserRole
_INDENT = "    "
_MARGIN = 68
_EDGE = 24.0
_BELOW = 9.0
_PICTURE = "\ufffc"
_PITCH = 125.0


class HelpBrowser(QTextBrowser):
    """Shows one page; pictures lie beside the guide and are no wider than it. `widened` when it has another width."""

    widened = Signal()

    def __init__(self, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._set_for = 0
        self.setOpenLinks(False)

    def loadResource(self, kind: int, url: QUrl | str) -> object:  # noqa: N802 - Qt's name
        """Load a picture from beside the guide; nothing else, and nothing from elsewhere."""
        url = QUrl(url)
        if kind != QTextDocument.ResourceType.ImageResource.value or url.scheme():
            return None
        picture = QImage(str(self._folder / url.path()))
        ratio = self.devicePixelRatioF()
        room = max(200, self._width - _MARGIN)
        if picture.width() > room:
            picture = picture.scaledToWidth(round(room * ratio), Qt.TransformationMode.SmoothTransformation)
            picture.setDevicePixelRatio(ratio)
        return picture

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Have the pictures made anew for another width."""
        super().resizeEvent(event)
        if self._width != self._set_for:
            self._set_for = self._width
            self.widened.emit()

    @property
    def _width(self) -> int:
        """Return the width beside a scroll bar, there or not: pictures that let it come and go would be made for ever."""
        return self.maximumViewportSize().width() - self.verticalScrollBar().sizeHint().width()


class HelpWindow(QDialog):
    """Lists the pages, shows one, and narrows the list to those that hold some words."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        guide = shipped_guide()
        self.pages = (*_own_pages(), *pages_of(guide.read_text(encoding="utf-8")))
        self.setWindowTitle(self.tr("Help"))
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(self.tr("Find in the help"))
        self.field.setAccessibleName(self.tr("Find in the help"))
        self.field.setClearButtonEnabled(True)
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Pages of the help"))
        dress_rows(self.list, "sections")
        self.none = LinedLabel(self.tr("No page holds all of these words. Try fewer."), self)
        self.none.setWordWrap(True)
        dress(self.none, "hint")
        self.browser = HelpBrowser(guide.parent, self)
        self.browser.setAccessibleName(self.tr("Page of the help"))
        self._lay_out()
        self.field.textChanged.connect(self._find)
        self.field.returnPressed.connect(self.browser.setFocus)
        self.list.currentItemChanged.connect(self._show_item)
        self.browser.anchorClicked.connect(self._follow)
        # A page is set once for many steps of a window's edge.
        self._settling = QTimer(self, singleShot=True, interval=0)
        self._settling.timeout.connect(self._set_again)
        self.browser.widened.connect(self._settling.start)
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
            page = _page_of(self.list.item(at))
            # What is told in the reader's language stands first.
            if page is not None and page.anchor == anchor:
                self.list.setCurrentRow(at)
                return

    def _lay_out(self) -> None:
        column = QVBoxLayout()
        for widget in (self.field, self.none):
            column.addWidget(widget)
        column.addWidget(self.list, 1)
        self.list.setFixedWidth(280)
        self.field.setFixedWidth(280)
        row = QHBoxLayout(self)
        row.addLayout(column)
        row.addWidget(self.browser, 1)

    def _find(self, words: str) -> None:
        """List the pages that hold some words, and show the likeliest."""
        shown = self.page
        self.list.clear()
        pages = sorted(found_pages(self.pages, words), key=lambda page: page.language == ENGLISH.code)
        announced = spoken_language() == ENGLISH
        for page in pages:
            if page.language == ENGLISH.code and not announced:
                announced = True
                self._add_heading(self.tr("The whole guide, in English"))
            item = QListWidgetItem(f"{_INDENT * page.level}{shut_off(page.title, self.layoutDirection())}")
            item.setData(_PAGE_ROLE, page)
            self.list.addItem(item)
        self.none.setVisible(not pages)
        self.list.setVisible(bool(pages))
        here = shown if shown in pages and not words else pages[0] if pages else None
        rows = range(self.list.count())
        self.list.setCurrentRow(next((at for at in rows if _page_of(self.list.item(at)) is here is not None), -1))

    def _add_heading(self, words: str) -> None:
        heading = QListWidgetItem(words)
        heading.setFlags(Qt.ItemFlag.NoItemFlags)
        self.list.addItem(heading)

    def _show_item(self, item: QListWidgetItem | None) -> None:
        page = _page_of(item)
        if page is not None:
            english = page.language == ENGLISH.code
            self.browser.setLayoutDirection(Qt.LayoutDirection.LeftToRight if english else self.layoutDirection())
            self.browser.document().setDefaultFont(self.font())
            self.browser.setMarkdown(f"## {page.title}\n\n{as_set(page.text)}")
            _space_out(self.browser.document())
            _stand_up(self.browser.document())
            self._mark(self.field.text().split())

    def _set_again(self) -> None:
        """Set the page on show for another width, as far down as it was read."""
        bar = self.browser.verticalScrollBar()
        read = bar.value() / max(1, bar.maximum())
        self._show_item(self.list.currentItem())
        bar.setValue(round(read * bar.maximum()))

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


def _own_pages() -> tuple[HelpPage, ...]:
    """Return what is told in the reader's language; English is the language of the guide itself."""
    code = spoken_language().code
    if code == ENGLISH.code:
        return ()
    return pages_of(shipped("help", f"{code}.md").read_text(encoding="utf-8"), code)


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


def _stand_up(document: QTextDocument) -> None:
    """Set heavier what would be leant over, where its letters have no italics."""
    block = document.begin()
    while block.isValid():
        fragments, at = [], block.begin()
        while not at.atEnd():
            fragments.append(at.fragment())
            at += 1
        for fragment in fragments:
            if fragment.charFormat().fontItalic() and not slants(fragment.text()):
                words = QTextCursor(document)
                words.setPosition(fragment.position())
                words.setPosition(fragment.position() + fragment.length(), QTextCursor.MoveMode.KeepAnchor)
                form = QTextCharFormat()
                form.setFontItalic(False)
                form.setFontWeight(QFont.Weight.DemiBold)
                words.mergeCharFormat(form)
        block = block.next()


def _page_of(item: QListWidgetItem | None) -> HelpPage | None:
    page = item.data(_PAGE_ROLE) if item is not None else None
    return page if isinstance(page, HelpPage) else None
