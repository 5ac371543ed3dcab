"""What kinds of documents, their forms and what can be chosen of them are called in the window."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from wsis_desktop.desktop.saving_files import Saveable
from wsis_desktop.desktop.words import QT_TRANSLATE_NOOP
from wsis_desktop.publishing.kinds.kind import Kind, Need, Output
from wsis_desktop.publishing.writing.look import Paper

KINDS = {
    "notes": (
        QT_TRANSLATE_NOOP("Publishing", "My notes"),
        QT_TRANSLATE_NOOP("Publishing", "Your notes by section and paragraph, changes and proposals as redlines."),
    ),
    "comments": (
        QT_TRANSLATE_NOOP("Publishing", "Comments"),
        QT_TRANSLATE_NOOP("Publishing", "Your proposals and comments as consultations ask for them."),
    ),
    "concordance": (
        QT_TRANSLATE_NOOP("Publishing", "Concordance"),
        QT_TRANSLATE_NOOP("Publishing", "What each paragraph was called, is called now, and what became of it."),
    ),
    "annotated": (
        QT_TRANSLATE_NOOP("Publishing", "Annotated copy"),
        QT_TRANSLATE_NOOP(
            "Publishing",
            "The later revision's PDF, copied, with your notes on its pages and your bookmarks as outline.",
        ),
    ),
}
OPTIONS = {
    "order": QT_TRANSLATE_NOOP("Publishing", "Order"),
    "kinds": QT_TRANSLATE_NOOP("Publishing", "Kinds of notes"),
    "positions": QT_TRANSLATE_NOOP("Publishing", "With positions taken"),
    "done": QT_TRANSLATE_NOOP("Publishing", "With notes that are done"),
    "authors": QT_TRANSLATE_NOOP("Publishing", "Say who wrote each note"),
    "tags": QT_TRANSLATE_NOOP("Publishing", "Only with one of these tags"),
    "form": QT_TRANSLATE_NOOP("Publishing", "Set as"),
    "columns": QT_TRANSLATE_NOOP("Publishing", "Columns"),
    "title": QT_TRANSLATE_NOOP("Publishing", "Title"),
    "header": QT_TRANSLATE_NOOP("Publishing", "Below the title"),
    "terms": QT_TRANSLATE_NOOP("Publishing", "In the ITU's terms: ADD, MOD, (MOD), SUP, SUP*, NOC"),
    "unchanged": QT_TRANSLATE_NOOP("Publishing", "With paragraphs that stayed as they were"),
}
CHOICES = {
    "text": QT_TRANSLATE_NOOP("Publishing", "as in the text"),
    "date": QT_TRANSLATE_NOOP("Publishing", "by date"),
    "kind": QT_TRANSLATE_NOOP("Publishing", "by kind"),
    "comment": QT_TRANSLATE_NOOP("Publishing", "Comments"),
    "question": QT_TRANSLATE_NOOP("Publishing", "Questions"),
    "proposal": QT_TRANSLATE_NOOP("Publishing", "Proposals"),
    "position": QT_TRANSLATE_NOOP("Publishing", "Positions"),
    "task": QT_TRANSLATE_NOOP("Publishing", "Tasks"),
    "table": QT_TRANSLATE_NOOP("Publishing", "a table"),
    "entries": QT_TRANSLATE_NOOP("Publishing", "entries: from, to, comment"),
    "paragraph": QT_TRANSLATE_NOOP("Publishing", "Paragraph"),
    "section": QT_TRANSLATE_NOOP("Publishing", "Section"),
    "page": QT_TRANSLATE_NOOP("Publishing", "Page"),
    "current": QT_TRANSLATE_NOOP("Publishing", "Current text"),
    "proposed": QT_TRANSLATE_NOOP("Publishing", "Proposed text"),
    "reason": QT_TRANSLATE_NOOP("Publishing", "Reason"),
    "author": QT_TRANSLATE_NOOP("Publishing", "Author"),
}
OUTPUTS = {
    Output.PDF: QT_TRANSLATE_NOOP("Publishing", "PDF"),
    Output.DOCX: QT_TRANSLATE_NOOP("Publishing", "Word document"),
    Output.HTML: QT_TRANSLATE_NOOP("Publishing", "Web page"),
    Output.MARKDOWN: QT_TRANSLATE_NOOP("Publishing", "Markdown"),
    Output.CSV: QT_TRANSLATE_NOOP("Publishing", "Table (CSV)"),
    Output.XLSX: QT_TRANSLATE_NOOP("Publishing", "Spreadsheet"),
    Output.XFDF: QT_TRANSLATE_NOOP("Publishing", "Notes for programs for PDF (XFDF)"),
}
PAPERS = {Paper.A4: QT_TRANSLATE_NOOP("Publishing", "A4"), Paper.LETTER: QT_TRANSLATE_NOOP("Publishing", "Letter")}
NEEDS = {
    Need.TWO: QT_TRANSLATE_NOOP("Publishing", "Open two revisions for this."),
    Need.NOTES: QT_TRANSLATE_NOOP("Publishing", "Write a note first (Ctrl+M)."),
    Need.PAGES: QT_TRANSLATE_NOOP("Publishing", "Open a PDF as the later revision for this."),
}


def said(words: str) -> str:
    """Return words of these tables in the reader's language."""
    return QCoreApplication.translate("Publishing", words)


def saveable(output: Output) -> Saveable:
    """Return a form as a dialog of files offers it."""
    return Saveable(said(OUTPUTS[output]), output.value)


def kind_words(kind: Kind) -> tuple[str, str]:
    """Return what a kind is called, and what it is."""
    name, told = KINDS[kind.name]
    return said(name), said(told)
