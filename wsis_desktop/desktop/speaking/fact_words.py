"""What troubles tell of a file, in the reader's language: the rooms below say it in English, in one of these ways.

What is said in another way stays as it is.
"""

from __future__ import annotations

import re
from typing import Final

from PySide6.QtCore import QCoreApplication

from wsis_desktop.desktop.speaking.languages import language_name
from wsis_desktop.desktop.speaking.marking import QT_TRANSLATE_NOOP
from wsis_desktop.desktop.speaking.words import listed
from wsis_desktop.reading.ocr.getting import LANGUAGE_NAMES

_PLACE: Final = re.compile(r"%\d")
_CODES: Final = {name: code for code, name in LANGUAGE_NAMES.items()}
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
    QT_TRANSLATE_NOOP("Facts", "its package holds the part %1 more than once"),
    QT_TRANSLATE_NOOP("Facts", "its parts %1 and %2 lie one over the other"),
    QT_TRANSLATE_NOOP("Facts", "one of its parts unpacks to %1 megabytes"),
    QT_TRANSLATE_NOOP("Facts", "its parts unpack to %1 megabytes"),
    QT_TRANSLATE_NOOP("Facts", "its package lists %1 parts"),
    QT_TRANSLATE_NOOP("Facts", "%1 is not sound"),
    QT_TRANSLATE_NOOP("Facts", "%1 declares entities, as no word processor does"),
    QT_TRANSLATE_NOOP("Facts", "%1 takes more than %2 megabytes of memory"),
    QT_TRANSLATE_NOOP("Facts", "its elements take more than %1 megabytes of memory"),
    QT_TRANSLATE_NOOP("Facts", "its page %1 is drawn with more than %2 million signs"),
    QT_TRANSLATE_NOOP("Facts", "its page %1 bears more than %2 notes"),
    QT_TRANSLATE_NOOP("Facts", "its page %1 measures %2 by %3 points"),
    QT_TRANSLATE_NOOP("Facts", "its page %1 holds more than %2 words"),
    QT_TRANSLATE_NOOP("Facts", "its page %1 is made of pieces that stand too deep inside one another"),
    QT_TRANSLATE_NOOP("Facts", "%1 copies of rows and cells that its tables repeat"),
    QT_TRANSLATE_NOOP("Facts", "it is drawn with more than %1 million signs"),
    QT_TRANSLATE_NOOP("Facts", "it bears more than %1 notes"),
    QT_TRANSLATE_NOOP("Facts", "it is made of pieces that stand too deep inside one another"),
    QT_TRANSLATE_NOOP("Facts", "it measures %1 by %2 points"),
    QT_TRANSLATE_NOOP("Facts", "it cannot be opened"),
    QT_TRANSLATE_NOOP("Facts", "it is no iCalendar file, or is damaged"),
    QT_TRANSLATE_NOOP("Facts", "when its meetings are could not be understood"),
    QT_TRANSLATE_NOOP("Facts", "it holds no meeting"),
    QT_TRANSLATE_NOOP("Facts", "it is larger than any calendar of meetings"),
    QT_TRANSLATE_NOOP("Facts", "it holds more than %1 meetings"),
    # How pictures of text can be read; what says more stands before what says less.
    QT_TRANSLATE_NOOP(
        "Facts",
        "install “Tesseract at UB Mannheim” (the installer for Windows named tesseract-ocr-w64-setup) "
        "and tick %1 under “Additional language data”",
    ),
    QT_TRANSLATE_NOOP("Facts", "run the installer of Tesseract again and tick %1 under “Additional language data”"),
    QT_TRANSLATE_NOOP("Facts", "%1 for the language of its text, and open it again"),
    QT_TRANSLATE_NOOP("Facts", "%1, which reads pages from their pictures, and open it again"),
    QT_TRANSLATE_NOOP("Facts", "run “%1” in a terminal, or install the packages that your system has for it"),
    QT_TRANSLATE_NOOP("Facts", "run “%1” in a terminal"),
    QT_TRANSLATE_NOOP("Facts", "look at its pages: text recognition (OCR) found no words on them"),
    QT_TRANSLATE_NOOP("Facts", "have its pages read from their pictures (OCR)"),
    # What a library and its parts are.
    QT_TRANSLATE_NOOP("Facts", "gone"),
    QT_TRANSLATE_NOOP("Facts", "not what it was: it was changed"),
    QT_TRANSLATE_NOOP("Facts", "another window"),
    QT_TRANSLATE_NOOP("Facts", "it is neither a dossier nor notes in JSON-LD"),
    QT_TRANSLATE_NOOP("Facts", "it names something that belongs to another dossier"),
    QT_TRANSLATE_NOOP("Facts", "it names a note that belongs to another dossier"),
    QT_TRANSLATE_NOOP("Facts", "it is damaged or was made by another program"),
    QT_TRANSLATE_NOOP("Facts", "it holds more parts than a dossier has"),
    QT_TRANSLATE_NOOP("Facts", "it holds a part that does not belong in a bundle"),
    QT_TRANSLATE_NOOP("Facts", "it holds a part twice"),
    QT_TRANSLATE_NOOP("Facts", "it holds a part that is no plain file"),
    QT_TRANSLATE_NOOP("Facts", "one of its parts unpacks to far more than a dossier holds"),
    QT_TRANSLATE_NOOP("Facts", "its parts unpack to far more than a dossier holds"),
    QT_TRANSLATE_NOOP("Facts", "one of its parts is not what its manifest says"),
    QT_TRANSLATE_NOOP("Facts", "it is of a format that this version does not know; a newer one may"),
    QT_TRANSLATE_NOOP("Facts", "its manifest does not name the parts that it holds"),
    QT_TRANSLATE_NOOP("Facts", "documents are missing in it"),
    QT_TRANSLATE_NOOP("Facts", "one of its documents is not what its name says"),
    QT_TRANSLATE_NOOP("Facts", "its parts do not belong together"),
    QT_TRANSLATE_NOOP("Facts", "there is none of this name"),
    QT_TRANSLATE_NOOP("Facts", "it is empty"),
    QT_TRANSLATE_NOOP("Facts", "it is no JSON-LD document of annotations"),
    # Why the system refuses a file (`refusals.py`), and SQLite the library's.
    QT_TRANSLATE_NOOP("Facts", "there is no such file or folder"),
    QT_TRANSLATE_NOOP("Facts", "the system does not permit it"),
    QT_TRANSLATE_NOOP("Facts", "the disk can be read but not written"),
    QT_TRANSLATE_NOOP("Facts", "the disk is full"),
    QT_TRANSLATE_NOOP("Facts", "your share of the disk is used up"),
    QT_TRANSLATE_NOOP("Facts", "it is larger than files can be there"),
    QT_TRANSLATE_NOOP("Facts", "the disk reports an error"),
    QT_TRANSLATE_NOOP("Facts", "the disk or the drive is no longer there"),
    QT_TRANSLATE_NOOP("Facts", "the network drive does not answer"),
    QT_TRANSLATE_NOOP("Facts", "another program is using it"),
    QT_TRANSLATE_NOOP("Facts", "its name is too long"),
    QT_TRANSLATE_NOOP("Facts", "its name is not one that the system knows"),
    QT_TRANSLATE_NOOP("Facts", "it is a folder"),
    QT_TRANSLATE_NOOP("Facts", "a file has the name of its folder"),
    QT_TRANSLATE_NOOP("Facts", "there is something of this name already"),
    QT_TRANSLATE_NOOP("Facts", "its links lead in a circle"),
    QT_TRANSLATE_NOOP("Facts", "too many files are open at once"),
    QT_TRANSLATE_NOOP("Facts", "there is not enough memory"),
    QT_TRANSLATE_NOOP("Facts", "the system refuses it (%1)"),
    QT_TRANSLATE_NOOP("Facts", "its file cannot be opened"),
    QT_TRANSLATE_NOOP("Facts", "its file is no database"),
    # What publishing and the scale of verbs want.
    QT_TRANSLATE_NOOP("Facts", "two revisions are needed to be compared"),
    QT_TRANSLATE_NOOP("Facts", "notes are needed"),
    QT_TRANSLATE_NOOP("Facts", "the later revision is no PDF"),
    QT_TRANSLATE_NOOP("Facts", "no verb stands in it"),
    QT_TRANSLATE_NOOP("Facts", "it is no plain text in UTF-8"),
    QT_TRANSLATE_NOOP("Facts", "“%1” on line %2 stands on line %3 already"),
    QT_TRANSLATE_NOOP("Facts", "it is not written in UTF-8"),
    QT_TRANSLATE_NOOP("Facts", "“%1” has no form %2"),
    # What stands in the places of those above.
    QT_TRANSLATE_NOOP("Facts", "its text"),
    QT_TRANSLATE_NOOP("Facts", "its file"),
    QT_TRANSLATE_NOOP("Facts", "its part %1"),
)
_PATTERNS: Final = tuple((re.compile(_PLACE.sub("(.+)", re.escape(fact).replace("\\%", "%"))), fact) for fact in FACTS)


def fact_words(fact: str) -> str:
    """Return a fact in the reader's language, with the facts and languages named in it."""
    for pattern, told in _PATTERNS:
        if found := pattern.fullmatch(fact):
            words = QCoreApplication.translate("Facts", told)
            for at, value in enumerate(found.groups(), 1):
                words = words.replace(f"%{at}", languages_named(value) or fact_words(value))
            return words
    return fact


def is_known(fact: str) -> bool:
    """Tell whether a fact is said in one of the ways that are translated."""
    return any(pattern.fullmatch(fact) for pattern, _ in _PATTERNS)


def languages_named(names: str) -> str:
    """Return the languages that "Arabic, French and Russian" names, in themselves; empty where it names none."""
    codes = [_CODES.get(name) for name in re.split(r", | and ", names)]
    known = [code for code in codes if code]
    return listed([language_name(code) for code in known]) if len(known) == len(codes) else ""
