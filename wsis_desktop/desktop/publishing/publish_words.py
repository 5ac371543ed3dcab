"""What kinds of documents, their forms and what can be chosen of them are called in the window."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from wsis_desktop.desktop.saving_files import Saveable
from wsis_desktop.desktop.speaking.languages import LANGUAGES
from wsis_desktop.desktop.speaking.words import QT_TRANSLATE_NOOP
from wsis_desktop.publishing.kinds.kind import Kind, LeftOut, Need, Output
from wsis_desktop.publishing.writing.paper import Paper

KINDS = {
    "redline": (
        QT_TRANSLATE_NOOP("Publishing", "Redline"),
        QT_TRANSLATE_NOOP(
            "Publishing",
            "The whole text, what came underlined, what went struck. As a Word document with tracked changes.",
        ),
    ),
    "side-by-side": (
        QT_TRANSLATE_NOOP("Publishing", "Side by side"),
        QT_TRANSLATE_NOOP("Publishing", "Both revisions face to face, pair by pair, their words marked."),
    ),
    "briefing": (
        QT_TRANSLATE_NOOP("Publishing", "Briefing"),
        QT_TRANSLATE_NOOP("Publishing", "By section the changes that matter, a line each, with your notes."),
    ),
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
            "The later revision’s PDF, copied, with your notes on its pages and your bookmarks as outline.",
        ),
    ),
}
OPTIONS = {
    "editorial": QT_TRANSLATE_NOOP("Publishing", "Mark editorial changes, too"),
    "least": QT_TRANSLATE_NOOP("Publishing", "Changes told"),
    "numbers": QT_TRANSLATE_NOOP("Publishing", "Paragraphs cited as"),
    "language": QT_TRANSLATE_NOOP("Publishing", "Language of what is not quoted"),
    "moves": QT_TRANSLATE_NOOP("Publishing", "With what only moved"),
    "calendar": QT_TRANSLATE_NOOP("Publishing", "With the calendar of the dossier"),
    "ticked": QT_TRANSLATE_NOOP("Publishing", "With every change that you ticked as reviewed"),
    "written": QT_TRANSLATE_NOOP("Publishing", "As you wrote it"),
    "all": QT_TRANSLATE_NOOP("Publishing", "All revisions of the dossier, a column for each"),
    "order": QT_TRANSLATE_NOOP("Publishing", "Order"),
    "kinds": QT_TRANSLATE_NOOP("Publishing", "Kinds of notes"),
    "positions": QT_TRANSLATE_NOOP("Publishing", "With positions taken"),
    "done": QT_TRANSLATE_NOOP("Publishing", "With notes that are done"),
    "authors": QT_TRANSLATE_NOOP("Publishing", "Say who wrote each note"),
    "tags": QT_TRANSLATE_NOOP("Publishing", "Only with one of these tags"),
    "words": QT_TRANSLATE_NOOP("Publishing", "Only with these words"),
    "form": QT_TRANSLATE_NOOP("Publishing", "Set as"),
    "columns": QT_TRANSLATE_NOOP("Publishing", "Columns"),
    "title": QT_TRANSLATE_NOOP("Publishing", "Title"),
    "header": QT_TRANSLATE_NOOP("Publishing", "Below the title"),
    "terms": QT_TRANSLATE_NOOP("Publishing", "In the ITU’s terms: ADD, MOD, (MOD), SUP, SUP*, NOC"),
    "unchanged": QT_TRANSLATE_NOOP("Publishing", "With paragraphs that stayed as they were"),
}
CHOICES = {
    "editorial": QT_TRANSLATE_NOOP("Publishing", "all"),
    "wording": QT_TRANSLATE_NOOP("Publishing", "wording and substance"),
    "substantive": QT_TRANSLATE_NOOP("Publishing", "substance only"),
    "language:usual": QT_TRANSLATE_NOOP("Publishing", "as in the window"),
    "numbers:para": QT_TRANSLATE_NOOP("Publishing", "para 84"),
    "numbers:paragraph": QT_TRANSLATE_NOOP("Publishing", "paragraph 84"),
    "numbers:sign": QT_TRANSLATE_NOOP("Publishing", "¶ 84"),
    "numbers:bare": QT_TRANSLATE_NOOP("Publishing", "84"),
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


def choice_words(option: str, choice: str) -> str:
    """Return what a choice is called; the same word may mean something else in another option."""
    if option == "language" and choice in LANGUAGES:
        return LANGUAGES[choice].name
    return said(CHOICES.get(f"{option}:{choice}") or CHOICES[choice])


def left_out_words(left: LeftOut) -> str:
    """Return what an annotated copy has no place for, and where it is found; empty when it has all."""
    if not left.notes and not left.bookmarks:
        return ""
    told = [
        QCoreApplication.translate("Publishing", "%n note(s) and", None, left.notes)
        if left.notes and left.bookmarks
        else "",
        QCoreApplication.translate("Publishing", "%n bookmark(s)", None, left.bookmarks)
        if left.bookmarks
        else QCoreApplication.translate("Publishing", "%n note(s)", None, left.notes),
    ]
    words = QCoreApplication.translate(
        "Publishing", "Left out, for want of a place on the pages of this file: %1. “My notes” has every note."
    )
    return words.replace("%1", " ".join(filter(None, told)))


def saveable(output: Output) -> Saveable:
    """Return a form as a dialog of files offers it."""
    return Saveable(said(OUTPUTS[output]), output.value)


def kind_words(kind: Kind) -> tuple[str, str]:
    """Return what a kind is called, and what it is."""
    name, told = KINDS[kind.name]
    return said(name), said(told)
