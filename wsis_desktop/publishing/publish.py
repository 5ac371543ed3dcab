"""A comparison, a history, a cross-check or one revision becomes a document."""

from __future__ import annotations

import re
from typing import Final

from wsis_desktop.model.briefing import BriefingCheck
from wsis_desktop.model.comparison import Comparison
from wsis_desktop.model.crosscheck import CrossCheck
from wsis_desktop.model.history import History
from wsis_desktop.model.progress import finish
from wsis_desktop.model.revision import Revision
from wsis_desktop.publishing.briefing_check_json import briefing_check_json
from wsis_desktop.publishing.briefing_check_text import briefing_check_text
from wsis_desktop.publishing.comparison_html import comparison_html
from wsis_desktop.publishing.comparison_json import comparison_json, revision_json
from wsis_desktop.publishing.comparison_text import comparison_text
from wsis_desktop.publishing.crosscheck_html import crosscheck_html
from wsis_desktop.publishing.crosscheck_json import crosscheck_json
from wsis_desktop.publishing.crosscheck_tables import crosscheck_csv, crosscheck_xlsx
from wsis_desktop.publishing.crosscheck_text import crosscheck_text
from wsis_desktop.publishing.document import Document
from wsis_desktop.publishing.forms import (
    BriefingCheckForm,
    CrossCheckForm,
    Form,
    HistoryForm,
    RedlineForm,
    RevisionForm,
)
from wsis_desktop.publishing.history_json import history_json
from wsis_desktop.publishing.history_tables import history_csv, history_xlsx
from wsis_desktop.publishing.history_text import history_text
from wsis_desktop.publishing.redlining import US
from wsis_desktop.publishing.redlining.redline_document import redline_document
from wsis_desktop.publishing.redlining.side_by_side import side_by_side_history
from wsis_desktop.publishing.revision_text import revision_text
from wsis_desktop.publishing.writing.look import look_of
from wsis_desktop.publishing.writing.write import DocumentForm, write_steps

__all__ = [
    "BriefingCheckForm",
    "CrossCheckForm",
    "Form",
    "HistoryForm",
    "RedlineForm",
    "RevisionForm",
    "publish",
    "publish_briefing_check",
    "publish_crosscheck",
    "publish_history",
    "publish_redline",
    "publish_revision",
]

_UNSOUND: Final = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]")


def publish(comparison: Comparison, form: Form) -> str:
    """Return the comparison as a document; it can always be encoded as UTF-8 and shown in a terminal."""
    match form:
        case Form.JSON:
            document = comparison_json(comparison)
        case Form.HTML:
            document = comparison_html(comparison)
        case Form.TEXT:
            document = comparison_text(comparison)
    return _sound(document)


def publish_redline(comparison: Comparison, form: RedlineForm, *, author: str = US) -> str | bytes:
    """Return the whole text with its changes marked, in the name of `author` where marks name anyone."""
    if form is RedlineForm.DOCX:
        from wsis_desktop.publishing.redlining.redline_docx import redline_docx  # noqa: PLC0415 - takes a fifth of a second

        return redline_docx(comparison, author=author)
    return _written(redline_document(comparison), DocumentForm(form.value))


def publish_history(history: History, form: HistoryForm) -> str | bytes:
    """Return the history as a document: bytes where it is no text."""
    match form:
        case HistoryForm.XLSX:
            return history_xlsx(history)
        case HistoryForm.JSON:
            return _sound(history_json(history))
        case HistoryForm.CSV:
            return _sound(history_csv(history), but="\r")
        case HistoryForm.TEXT:
            return _sound(history_text(history))
        case _:
            return _written(side_by_side_history(history), DocumentForm(form.value))


def _written(document: Document, form: DocumentForm) -> str | bytes:
    made = finish(write_steps(document, form, look_of()))
    return _sound(made) if isinstance(made, str) else made


def publish_crosscheck(made: CrossCheck, form: CrossCheckForm) -> str | bytes:
    """Return the cross-check as a document: bytes where it is no text."""
    match form:
        case CrossCheckForm.XLSX:
            return crosscheck_xlsx(made)
        case CrossCheckForm.JSON:
            return _sound(crosscheck_json(made))
        case CrossCheckForm.HTML:
            return _sound(crosscheck_html(made))
        case CrossCheckForm.CSV:
            return _sound(crosscheck_csv(made), but="\r")
        case CrossCheckForm.TEXT:
            return _sound(crosscheck_text(made))


def publish_briefing_check(made: BriefingCheck, form: BriefingCheckForm) -> str:
    """Return the check of a briefing as a document."""
    return _sound(briefing_check_json(made) if form is BriefingCheckForm.JSON else briefing_check_text(made))


def publish_revision(revision: Revision, form: RevisionForm) -> str:
    """Return the revision as a document; it can always be encoded as UTF-8 and shown in a terminal."""
    return _sound(revision_json(revision) if form is RevisionForm.JSON else revision_text(revision))


def _sound(document: str, *, but: str = "") -> str:
    """Replace what broken fonts and odd names bring in: halves of characters, and commands to a terminal."""
    return _UNSOUND.sub(lambda found: found[0] if found[0] == but else "\ufffd", document)
