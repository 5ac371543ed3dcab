"""The forms in which each thing is published; what makes them is loaded where it is wanted."""

from __future__ import annotations

from enum import StrEnum


class Form(StrEnum):
    """The forms in which a comparison is published."""

    JSON = "json"
    HTML = "html"
    TEXT = "text"


class RedlineForm(StrEnum):
    """The forms in which the whole text is published with its changes marked; in `DOCX` they are tracked."""

    DOCX = "docx"
    PDF = "pdf"
    MARKDOWN = "md"


class HistoryForm(StrEnum):
    """The forms in which a history is published: as tables and data, or the revisions side by side."""

    JSON = "json"
    CSV = "csv"
    XLSX = "xlsx"
    TEXT = "text"
    PDF = "pdf"
    DOCX = "docx"
    HTML = "html"
    MARKDOWN = "md"


class CrossCheckForm(StrEnum):
    """The forms in which a cross-check is published; `XLSX` is a file, the others are text."""

    JSON = "json"
    HTML = "html"
    TEXT = "text"
    CSV = "csv"
    XLSX = "xlsx"


class BriefingCheckForm(StrEnum):
    """The forms in which the check of a briefing is published."""

    JSON = "json"
    TEXT = "text"


class RevisionForm(StrEnum):
    """The forms in which a single revision is published."""

    JSON = "json"
    TEXT = "text"
