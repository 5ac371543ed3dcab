"""A comparison, or one revision, becomes a document."""

from __future__ import annotations

from enum import StrEnum

from wsis_desktop.model.comparison import Comparison
from wsis_desktop.model.revision import Revision
from wsis_desktop.publishing.comparison_html import comparison_html
from wsis_desktop.publishing.comparison_json import comparison_json, revision_json
from wsis_desktop.publishing.comparison_text import comparison_text
from wsis_desktop.publishing.revision_text import revision_text


class Form(StrEnum):
    """The forms in which a comparison is published."""

    JSON = "json"
    HTML = "html"
    TEXT = "text"


class RevisionForm(StrEnum):
    """The forms in which a single revision is published."""

    JSON = "json"
    TEXT = "text"


def publish(comparison: Comparison, form: Form) -> str:
    """Return the comparison as a document; it can always be encoded as UTF-8."""
    match form:
        case Form.JSON:
            document = comparison_json(comparison)
        case Form.HTML:
            document = comparison_html(comparison)
        case Form.TEXT:
            document = comparison_text(comparison)
    return _encodable(document)


def publish_revision(revision: Revision, form: RevisionForm) -> str:
    """Return the revision as a document; it can always be encoded as UTF-8."""
    return _encodable(revision_json(revision) if form is RevisionForm.JSON else revision_text(revision))


def _encodable(document: str) -> str:
    """Replace halves of characters, which broken fonts and odd file names bring in and no encoding can write."""
    return document.encode("utf-8", "replace").decode("utf-8")
