"""How pictures of text come to be read: what is installed, what is missing, and words to copy; no address is opened."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from wsis_desktop.desktop.painting.style_sheet import dress
from wsis_desktop.desktop.speaking.fact_words import fact_words
from wsis_desktop.desktop.speaking.languages import language_name
from wsis_desktop.desktop.speaking.words import listed
from wsis_desktop.desktop.widgets.leaning import lean_with_words
from wsis_desktop.desktop.widgets.wrapping_label import LinedLabel
from wsis_desktop.reading.ocr.getting import how_to_get_data, how_to_get_tesseract
from wsis_desktop.reading.ocr.tesseract import DATA_OF_LANGUAGE, Tesseract


class RecognisingDialog(QDialog):
    """Tells how to get the program that reads pictures of text, and its data for the languages of the drafts."""

    def __init__(self, tesseract: Tesseract | None, languages: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Reading pictures of text"))
        self.setMinimumWidth(560)
        wanted = [language for language in dict.fromkeys(languages) if language in DATA_OF_LANGUAGE]
        title = LinedLabel(self._title(tesseract), self)
        lead = LinedLabel(self._lead(tesseract), self)
        for label, look in ((title, "heading"), (lead, "soft")):
            label.setWordWrap(True)
            dress(label, look)
        self.text = QPlainTextEdit(self._how(tesseract, wanted), self)
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        lean_with_words(self.text)
        self.text.setAccessibleName(self.tr("What to do"))
        self.text.setMinimumHeight(110)
        after = LinedLabel(self.tr("Then choose “Read them by OCR” above the text, or open the file again."), self)
        after.setWordWrap(True)
        dress(after, "small")
        self.copy_button = QPushButton(self.tr("Copy"), self)
        dress(self.copy_button, "primary")
        self.copy_button.clicked.connect(self._copy)
        buttons = QDialogButtonBox(self)
        buttons.addButton(self.copy_button, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(self.tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 22, 24, 20)
        layout.setSpacing(10)
        for widget in (title, lead, self.text, after, buttons):
            layout.addWidget(widget)

    def _title(self, tesseract: Tesseract | None) -> str:
        if tesseract is None:
            return self.tr("Tesseract reads pictures of text; it is not installed.")
        return self.tr("Tesseract %1 is installed.").replace("%1", tesseract.version)

    def _lead(self, tesseract: Tesseract | None) -> str:
        if tesseract is None:
            return self.tr(
                "It is a free program that works on this computer alone: your drafts go nowhere. It needs its data for each "
                "language."
            )
        names = listed([language_name(language) for language in tesseract.languages])
        if not names:
            return self.tr("It has no data for any language of the United Nations.")
        return self.tr("It reads %1.").replace("%1", names)

    def _how(self, tesseract: Tesseract | None, wanted: Sequence[str]) -> str:
        """Return what to do; without a known language, for all six of them."""
        if tesseract is None:
            return _sentence(how_to_get_tesseract(wanted or tuple(DATA_OF_LANGUAGE)))
        missing = [language for language in wanted if language in tesseract.missing_languages]
        if missing or tesseract.missing_languages:
            return _sentence(how_to_get_data(missing or tesseract.missing_languages))
        return self.tr(
            "Nothing is missing. A page that is not read even so is too faint, too small or askew: ask for a better scan, "
            "or for the file that it was made from."
        )

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text.toPlainText())
        self.copy_button.setText(self.tr("Copied"))


def _sentence(fact: str) -> str:
    words = fact_words(fact)
    return QCoreApplication.translate("RecognisingDialog", "%1.").replace("%1", f"{words[:1].upper()}{words[1:]}")
