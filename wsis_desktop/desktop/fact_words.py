"""What troubles tell of a file, in the reader's language: the rooms below say it in English, in one of these ways.

What is said in another way, such as a fault that the system names, stays as it is.
"""

from __future__ import annotations

import re
from typing import Final

from PySide6.QtCore import QCoreApplication

from wsis_desktop.desktop.marking import QT_TRANSLATE_NOOP

_PLACE: Final = re.compile(r"%\d")
FACTS: Final = (
    # What a file is.
    QT_TRANSLATE_NOOP("Facts", "a picture"),
    QT_TRANSLATE_NOOP("Facts", "a PostScript file"),
    QT_TRANSLATE_NOOP("Facts", "an archive"),
    QT_TRANSLATE_NOOP("Facts", "a program"),
    QT_TRANSLATE_NOOP("Facts", "a database"),
    QT_TRANSLATE_NOOP("Facts", "a spreadsheet"),
    QT_TRANSLATE_NOOP("Facts", "a presentation"),
    QT_TRANSLATE_NOOP("Facts", "a spreadsheet or a presentation"),
    QT_TRANSLATE_NOOP("Facts", "an electronic book"),
    QT_TRANSLATE_NOOP("Facts", "an OpenDocument file of another kind"),
    QT_TRANSLATE_NOOP("Facts", "a rich-text file (RTF)"),
    QT_TRANSLATE_NOOP("Facts", "an XML file"),
    QT_TRANSLATE_NOOP("Facts", "a Word file of the old kind (DOC)"),
    QT_TRANSLATE_NOOP("Facts", "a file of an old office program"),
    QT_TRANSLATE_NOOP("Facts", "a file of an unknown kind"),
    # What is wrong with it.
    QT_TRANSLATE_NOOP("Facts", "you have no permission to read it"),
    QT_TRANSLATE_NOOP("Facts", "it has no pages"),
    QT_TRANSLATE_NOOP("Facts", "it does not hold a readable PDF"),
    QT_TRANSLATE_NOOP("Facts", "it does not begin as a %1 file does"),
    QT_TRANSLATE_NOOP("Facts", "its list of pages cannot be followed"),
    QT_TRANSLATE_NOOP("Facts", "none of its pages can be opened"),
    QT_TRANSLATE_NOOP("Facts", "page %1 has no size"),
    QT_TRANSLATE_NOOP("Facts", "page %1 cannot be drawn"),
    QT_TRANSLATE_NOOP("Facts", "page %1 cannot be opened"),
    QT_TRANSLATE_NOOP("Facts", "its text is missing from its package"),
    QT_TRANSLATE_NOOP("Facts", "its package breaks off or is not sound"),
    QT_TRANSLATE_NOOP("Facts", "its part %1 cannot be unpacked"),
    QT_TRANSLATE_NOOP("Facts", "it has %1 pages"),
    QT_TRANSLATE_NOOP("Facts", "it holds more than %1 paragraphs"),
    QT_TRANSLATE_NOOP("Facts", "it holds more than %1 megabytes"),
    QT_TRANSLATE_NOOP("Facts", "it holds more than %1 million characters"),
    QT_TRANSLATE_NOOP("Facts", "one of its paragraphs has more than %1 million characters"),
    QT_TRANSLATE_NOOP("Facts", "it is no iCalendar file, or is damaged"),
    QT_TRANSLATE_NOOP("Facts", "it is larger than any calendar of meetings"),
    QT_TRANSLATE_NOOP("Facts", "it holds more than %1 meetings"),
    # What a library and its parts are.
    QT_TRANSLATE_NOOP("Facts", "gone"),
    QT_TRANSLATE_NOOP("Facts", "not what it was: it was changed"),
    QT_TRANSLATE_NOOP("Facts", "another window"),
    QT_TRANSLATE_NOOP("Facts", "it is neither a dossier nor notes in JSON-LD"),
    QT_TRANSLATE_NOOP("Facts", "it names something that belongs to another dossier"),
    QT_TRANSLATE_NOOP("Facts", "it names a note that belongs to another dossier"),
    # What publishing and the scale of verbs want.
    QT_TRANSLATE_NOOP("Facts", "two revisions are needed to be compared"),
    QT_TRANSLATE_NOOP("Facts", "notes are needed"),
    QT_TRANSLATE_NOOP("Facts", "the later revision is no PDF"),
    QT_TRANSLATE_NOOP("Facts", "no verb stands in it"),
    QT_TRANSLATE_NOOP("Facts", "it is no plain text in UTF-8"),
    QT_TRANSLATE_NOOP("Facts", "“%1” on line %2 stands on line %3 already"),
)
_PATTERNS: Final = tuple((re.compile(_PLACE.sub("(.+)", re.escape(fact).replace("\\%", "%"))), fact) for fact in FACTS)


def fact_words(fact: str) -> str:
    """Return a fact in the reader's language."""
    for pattern, told in _PATTERNS:
        if found := pattern.fullmatch(fact):
            words = QCoreApplication.translate("Facts", told)
            for at, value in enumerate(found.groups(), 1):
                words = words.replace(f"%{at}", value)
            return words
    return fact
