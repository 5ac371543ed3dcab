"""The remarks on the readings: what is odd in a draft or was left out of it, each with the way to its place."""

from __future__ import annotations

import re
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from wsis_desktop.desktop.painting.mirroring import set_apart
from wsis_desktop.desktop.painting.style_sheet import dress
from wsis_desktop.desktop.speaking.fact_words import fact_words, languages_named
from wsis_desktop.desktop.speaking.naming import ParagraphNames, revision_name, revision_names
from wsis_desktop.desktop.speaking.words import clipped
from wsis_desktop.desktop.widgets.wrapped_rows import wrap_rows
from wsis_desktop.desktop.widgets.wrapping_label import LinedLabel
from wsis_desktop.desktop.working.alone import stands_alone
from wsis_desktop.model.comparison import Comparison, Side
from wsis_desktop.model.remark import Remark, RemarkKind
from wsis_desktop.model.revision import Revision
from wsis_desktop.publishing.remarks_in_words import kind_in_words

_WORDS_OF_A_PARAGRAPH = 32
_PLACES = re.compile("%[123]")
_PLACE_ROLE = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class RemarkRow:
    """One remark in words: about which side, and the paragraph that it leads to, if to any."""

    side: Side
    words: str
    paragraph: int | None


def remark_rows(comparison: Comparison) -> tuple[RemarkRow, ...]:
    """List the remarks on what is on show, those on the new text first."""
    alone = stands_alone(comparison)
    names = {Side.NEW: revision_name(comparison.new)} if alone else revision_names(comparison.old, comparison.new)
    rows: list[RemarkRow] = []
    for side in (Side.NEW,) if alone else (Side.NEW, Side.OLD):
        revision = comparison.revision(side)
        numbers = ParagraphNames(revision)
        rows += [
            RemarkRow(side, _row(names[side], revision, numbers, remark), _paragraph(revision, remark))
            for remark in revision.remarks
        ]
    return tuple(rows)


def _row(name: str, revision: Revision, numbers: ParagraphNames, remark: Remark) -> str:
    """Return "Rev.2 ¶ 12: a bracket is opened and never closed (“[shall be”)."."""
    what = QCoreApplication.translate("Remarks", kind_in_words(remark.kind))
    where = ""
    if remark.paragraph is not None:
        number = numbers[remark.paragraph]
        text = revision.paragraphs[remark.paragraph].text
        where = f" ¶ {number}" if number else f", “{clipped(text, _WORDS_OF_A_PARAGRAPH)}”"
    elif remark.page is not None:
        where = f", {QCoreApplication.translate('Remarks', 'page %1').replace('%1', str(remark.page))}"
    detail = _detail(remark)
    if detail and remark.paragraph is not None:
        detail = f"“{set_apart(detail)}”"
    told = (
        QCoreApplication.translate("Remarks", "%1: %2 (%3).")
        if detail
        else QCoreApplication.translate("Remarks", "%1: %2.")
    )
    said = {"%1": set_apart(f"{name}{where}"), "%2": f"{what[:1].lower()}{what[1:]}", "%3": detail}
    return _PLACES.sub(lambda found: said[found[0]], told)


def _detail(remark: Remark) -> str:
    """Return what a remark tells beside its kind: words of the text as they stand, all else in the reader's language."""
    if remark.kind is RemarkKind.LANGUAGE_DATA_MISSING:
        language, _, how = remark.detail.partition("; ")
        return f"{languages_named(language)}: {fact_words(how)}"
    return fact_words(remark.detail) if remark.kind is RemarkKind.TEXT_LEFT_OUT else remark.detail


def _paragraph(revision: Revision, remark: Remark) -> int | None:
    """Return the paragraph of a remark, or the first on its page."""
    if remark.paragraph is not None or remark.page is None:
        return remark.paragraph
    on_page = (each.index for each in revision.paragraphs if each.regions and each.regions[0].page >= remark.page)
    return next(on_page, None)


class RemarksPanel(QWidget):
    """Lists the remarks; `place_chosen(Side, int)` brings the paragraph of one."""

    place_chosen = Signal(object, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.list = QListWidget(self)
        self.list.setFrameShape(QListWidget.Shape.NoFrame)
        wrap_rows(self.list)
        self.list.setSpacing(3)
        self.list.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.list.setAccessibleName(self.tr("Remarks on the reading"))
        dress(self.list, "remarks")
        self._lead = LinedLabel(self.tr("What the reading noticed. A click leads there."), self)
        self._lead.setWordWrap(True)
        self._lead.setContentsMargins(14, 10, 14, 4)
        dress(self._lead, "small")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._lead)
        layout.addWidget(self.list, 1)
        self.list.itemClicked.connect(self._choose)
        self.list.itemActivated.connect(self._choose)
        self.setFocusProxy(self.list)

    def show_comparison(self, comparison: Comparison | None) -> int:
        """List the remarks on a comparison, and return how many there are."""
        self.list.clear()
        rows = remark_rows(comparison) if comparison else ()
        for row in rows:
            item = QListWidgetItem(row.words)
            item.setData(_PLACE_ROLE, row)
            item.setToolTip(row.words)
            self.list.addItem(item)
        return len(rows)

    def _choose(self, item: QListWidgetItem) -> None:
        row = item.data(_PLACE_ROLE)
        if isinstance(row, RemarkRow) and row.paragraph is not None:
            self.place_chosen.emit(row.side, row.paragraph)
