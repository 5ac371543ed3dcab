"""The reasons why an edit matters, in the reader's words."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication

from wsis_desktop.desktop.speaking.words import QT_TRANSLATE_NOOP

_WORDS: Final = {
    "tag-changed": QT_TRANSLATE_NOOP("Reasons", "tag"),
    "verb-changed": QT_TRANSLATE_NOOP("Reasons", "verb"),
    "verb-stronger": QT_TRANSLATE_NOOP("Reasons", "stronger verb"),
    "verb-weaker": QT_TRANSLATE_NOOP("Reasons", "weaker verb"),
    "modal-changed": QT_TRANSLATE_NOOP("Reasons", "modal"),
    "negation": QT_TRANSLATE_NOOP("Reasons", "negation"),
    "force-changed": QT_TRANSLATE_NOOP("Reasons", "binding force"),
    "opposite": QT_TRANSLATE_NOOP("Reasons", "opposite"),
    "number-changed": QT_TRANSLATE_NOOP("Reasons", "number"),
    "date-changed": QT_TRANSLATE_NOOP("Reasons", "date"),
    "frequency-changed": QT_TRANSLATE_NOOP("Reasons", "frequency"),
    "reference": QT_TRANSLATE_NOOP("Reasons", "reference"),
    "qualifier-added": QT_TRANSLATE_NOOP("Reasons", "qualifier added"),
    "qualifier-removed": QT_TRANSLATE_NOOP("Reasons", "qualifier removed"),
    "connective-changed": QT_TRANSLATE_NOOP("Reasons", "and/or"),
    "actor-added": QT_TRANSLATE_NOOP("Reasons", "actor added"),
    "actor-removed": QT_TRANSLATE_NOOP("Reasons", "actor removed"),
    "name": QT_TRANSLATE_NOOP("Reasons", "name"),
    "bracket-opened": QT_TRANSLATE_NOOP("Reasons", "bracket opened"),
    "bracket-closed": QT_TRANSLATE_NOOP("Reasons", "bracket closed"),
    "content-added": QT_TRANSLATE_NOOP("Reasons", "text added"),
    "content-removed": QT_TRANSLATE_NOOP("Reasons", "text removed"),
    "retitled": QT_TRANSLATE_NOOP("Reasons", "retitled"),
    "reordered": QT_TRANSLATE_NOOP("Reasons", "order"),
    "words-added": QT_TRANSLATE_NOOP("Reasons", "words added"),
    "words-removed": QT_TRANSLATE_NOOP("Reasons", "words removed"),
    "words-replaced": QT_TRANSLATE_NOOP("Reasons", "words replaced"),
    "cross-reference-follows": QT_TRANSLATE_NOOP("Reasons", "reference follows the numbering"),
    "numbering": QT_TRANSLATE_NOOP("Reasons", "numbering"),
    "article": QT_TRANSLATE_NOOP("Reasons", "article"),
    "phrasing": QT_TRANSLATE_NOOP("Reasons", "phrasing"),
    "spelling": QT_TRANSLATE_NOOP("Reasons", "spelling"),
    "inflection": QT_TRANSLATE_NOOP("Reasons", "inflection"),
    "punctuation": QT_TRANSLATE_NOOP("Reasons", "punctuation"),
    "case": QT_TRANSLATE_NOOP("Reasons", "capital letters"),
    "typography": QT_TRANSLATE_NOOP("Reasons", "typography"),
}
PLAIN: Final = frozenset({"content-added", "content-removed", "words-added", "words-removed", "words-replaced"})
"""Reasons that the struck and underlined words tell by themselves."""


def reason_word(reason: str) -> str:
    """Return a reason in the reader's language; one that is not known, as the engine names it."""
    return QCoreApplication.translate("Reasons", _WORDS.get(reason, reason.replace("-", " ")))
