"""The kinds of documents, in the order in which they are offered.

A new kind is a row here, what makes it in `make.py`, and its words in the window's `publish_words.py`.
"""

from __future__ import annotations

from typing import Final

from wsis_desktop.model.comparison import Significance
from wsis_desktop.model.note import NoteKind
from wsis_desktop.publishing.briefing.options import NumberForm
from wsis_desktop.publishing.kinds.kind import (
    USUAL_LANGUAGE,
    WRITTEN,
    Choice,
    Kind,
    Need,
    Output,
    Several,
    Switch,
    Words,
)
from wsis_desktop.publishing.noting.material import NoteOrder
from wsis_desktop.publishing.speaking import SPOKEN

_EVERY_KIND_OF_NOTE: Final = tuple(kind.value for kind in NoteKind)
_COLUMNS: Final = ("paragraph", "section", "page", "current", "proposed", "reason", "author")
_USUAL_COLUMNS: Final = ("paragraph", "current", "proposed", "reason")

_LANGUAGE: Final = Choice("language", (USUAL_LANGUAGE, *SPOKEN), USUAL_LANGUAGE)

_ROWS: Final = (
    Kind("redline", frozenset({Need.TWO}), options=(Switch("editorial", default=True), _LANGUAGE)),
    Kind("side-by-side", frozenset({Need.TWO}), options=(Switch("all", default=False), _LANGUAGE)),
    Kind(
        "briefing",
        frozenset({Need.TWO}),
        options=(
            Switch("written", default=True),
            Choice("least", tuple(Significance), Significance.SUBSTANTIVE),
            Choice("numbers", tuple(NumberForm), NumberForm.PARA),
            Switch("moves", default=True),
            Switch("positions", default=True),
            Switch("calendar", default=True),
            _LANGUAGE,
            Words("title"),
        ),
    ),
    Kind(
        "notes",
        frozenset({Need.NOTES}),
        options=(
            Choice("order", tuple(NoteOrder), NoteOrder.TEXT),
            Several("kinds", _EVERY_KIND_OF_NOTE, _EVERY_KIND_OF_NOTE),
            Switch("positions", default=True),
            Switch("done", default=True),
            Switch("authors", default=True),
            _LANGUAGE,
            Words("tags"),
            Words("words"),
        ),
    ),
    Kind(
        "comments",
        frozenset({Need.NOTES}),
        (*WRITTEN, Output.CSV, Output.XLSX),
        (
            Choice("form", ("table", "entries"), "table"),
            Several("columns", _COLUMNS, _USUAL_COLUMNS),
            _LANGUAGE,
            Words("title"),
            Words("header", long=True),
            Words("tags"),
            Words("words"),
        ),
    ),
    Kind(
        "concordance",
        frozenset({Need.TWO}),
        (*WRITTEN, Output.CSV, Output.XLSX),
        (Switch("terms", default=False), Switch("unchanged", default=True), _LANGUAGE),
    ),
    Kind(
        "annotated",
        frozenset({Need.NOTES, Need.PAGES}),
        (Output.PDF, Output.XFDF),
        (Switch("positions", default=True), Switch("done", default=True), Switch("authors", default=True), _LANGUAGE),
    ),
)

KINDS: Final[dict[str, Kind]] = {kind.name: kind for kind in _ROWS}
