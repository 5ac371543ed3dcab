"""What can be wrong with a file: one sentence each, and what to do next."""

from __future__ import annotations

from typing import ClassVar

from wsis_desktop.model.trouble import Trouble


class ReadingTrouble(Trouble):
    """A file that cannot be read as a draft; `name` is what the reader calls it."""

    sentence_template: ClassVar[str] = "“{name}” cannot be read."
    next_step_template: ClassVar[str] = "Try another copy of it."


class MissingFile(ReadingTrouble):
    """Nothing stands at this path."""

    sentence_template = "There is no file “{name}”."
    next_step_template = "Check whether it was moved or renamed, or whether its drive is connected."


class UnreadableFile(ReadingTrouble):
    """The system refuses to hand the file over: a folder, no permission, a failing disk."""

    sentence_template = "“{name}” could not be opened: {reason}."
    next_step_template = "Copy it to a folder of your own and open the copy."


class FolderGiven(UnreadableFile):
    """A folder was given where a file is wanted."""

    sentence_template = "“{name}” is a folder."
    next_step_template = "Open the file inside it that holds the draft."


class EmptyFile(ReadingTrouble):
    """The file has no bytes."""

    sentence_template = "“{name}” is empty: it has no content at all."
    next_step_template = "Fetch it again; its download or copy probably broke off."


class WrongType(ReadingTrouble):
    """The file is of a kind that is not read; `found` says which, with its article."""

    sentence_template = "“{name}” is {found}, which this program does not read."
    next_step_template = "Save it as PDF or DOCX in the program it comes from, and open that."


class LockedWordFile(WrongType):
    """A DOCX file that its writer encrypted."""

    sentence_template = "“{name}” is a Word file locked with a password, which this program cannot open."
    next_step_template = "Open it in your word processor with its password, save it without one, and open that."


class LockedOpenDocument(WrongType):
    """An OpenDocument text that its writer encrypted."""

    sentence_template = "“{name}” is an OpenDocument text locked with a password, which this program cannot open."
    next_step_template = "Open it in your word processor with its password, save it without one, and open that."


class OldWordFile(WrongType):
    """A document in a format that word processors used before 2007."""

    next_step_template = "Save it as DOCX in your word processor, and open that."


class DamagedFile(ReadingTrouble):
    """The file is of a kind that is read, but broken."""

    sentence_template = "“{name}” is damaged: {reason}."
    next_step_template = "Fetch it again, or open it in the program it comes from and save it anew."


class TooLarge(DamagedFile):
    """The file unpacks to more than any draft holds; reading it could exhaust the machine."""

    sentence_template = "“{name}” is far larger than any draft: {reason}."
    next_step_template = "Check where it comes from; if it is sound, save its text alone as a new file."


class TooLong(TooLarge):
    """The file holds more text than any draft; what it holds too much of is the `reason`."""

    sentence_template = "“{name}” is far longer than any draft: {reason}."
    next_step_template = "Check where it comes from; if part of it is wanted, save that part as a file of its own."


class TooDeep(TooLarge):
    """Tables, lists or other elements stand inside one another further than they can be followed."""

    sentence_template = "“{name}” cannot be read whole: its text is nested deeper than any program for texts writes it."
    next_step_template = "Open it in the program it comes from, copy its text into a new document, and open that."


class TextElsewhere(ReadingTrouble):
    """The file takes in the text of another one, which a word processor fetches when it opens it."""

    sentence_template = "“{name}” takes in the text of another file, which this program does not read."
    next_step_template = "Open it in your word processor, save it anew as DOCX with that text in it, and open that."


class NeedsPassword(ReadingTrouble):
    """The file is encrypted and no password was given."""

    sentence_template = "“{name}” is protected by a password."
    next_step_template = "Enter the password that came with it."


class WrongPassword(NeedsPassword):
    """The file is encrypted and the password given does not open it."""

    sentence_template = "The password given does not open “{name}”."
    next_step_template = "Enter it again, minding capital and small letters, or ask for it where the file came from."


class NoText(ReadingTrouble):
    """The file opens but holds no text, as scans do."""

    sentence_template = "“{name}” holds no text: its pages are pictures, or it was saved without its contents."
    next_step_template = "Ask for the file it was made from, or run text recognition (OCR) over it and open the result."


class NoLetters(NoText):
    """Its pages hold neither letters nor pictures that could be of letters."""

    sentence_template = "“{name}” holds no text: its pages are blank, or letters stand on them as drawings."
    next_step_template = (
        "Look at its pages; if they show text, ask for the file it was made from, or run text recognition (OCR) over it and "
        "open the result."
    )


class UnrecognisedPictures(NoText):
    """All its pages are pictures; `how` says how they can be read."""

    sentence_template = "“{name}” holds no text: its pages are pictures."
    next_step_template = "Ask for the file it was made from, or {how}."


class NoTrackedChanges(ReadingTrouble):
    """The text before the changes is asked for, of a file in which none are marked."""

    sentence_template = "“{name}” holds no tracked changes that the program can read."
    next_step_template = (
        "Take the earlier revision from a file of its own, or one with tracked changes (PDF, DOCX, ODT, HTML)."
    )


class BarsAlone(NoTrackedChanges):
    """Bars in the margin say that something changed, and nothing says what."""

    sentence_template = "“{name}” marks no words as changed: bars in its margin say where something did, not what."


class PerhapsEmphasis(NoTrackedChanges):
    """Words that look marked were taken for ordinary emphasis; `found` says how they look."""

    sentence_template = "“{name}” holds words that look marked ({found}); they were taken for ordinary emphasis."
    next_step_template = (
        "If they are changes, say so (--marks changes), or take the earlier revision from a file of its own."
    )


class NonsenseText(ReadingTrouble):
    """The text that the file yields is not the text that its pages show."""

    sentence_template = "The text inside “{name}” is nonsense: its fonts do not say which letters they show."
    next_step_template = "Ask for a Word version, or run text recognition (OCR) over it and open the result."


class UnrecognisedNonsense(NonsenseText):
    """The fonts of all its pages lie; `how` says how they can be read."""

    next_step_template = "Ask for a Word version, or {how}."
