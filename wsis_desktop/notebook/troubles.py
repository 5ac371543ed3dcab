"""What can keep a library from being read or written: one sentence each, and what to do next."""

from __future__ import annotations

from typing import ClassVar

from wsis_desktop.model.trouble import Trouble


class NotebookTrouble(Trouble):
    """Something about the reader's library; `folder` is where it lies."""

    sentence_template: ClassVar[str] = "The library in “{folder}” cannot be used."
    next_step_template: ClassVar[str] = "Choose another folder with --library."


class LibraryMissing(NotebookTrouble):
    """A library that is only to be read is not there."""

    sentence_template = "There is no library in “{folder}”."
    next_step_template = "Check the folder’s name; a library is begun when the first dossier is kept."


class LibraryInUse(NotebookTrouble):
    """Another process writes in the library; `holder` says which."""

    sentence_template = "The library in “{folder}” is being written by {holder}."
    next_step_template = "Close that one first, or go on without writing notes here."


class NewerLibrary(NotebookTrouble):
    """The library's schema is of a later program than this one."""

    sentence_template = (
        "The library in “{folder}” was written by a newer version of the program: its schema is {found}, and this version "
        "knows {known}."
    )
    next_step_template = "Update the program; nothing was changed."


class StrangeLibrary(NotebookTrouble):
    """The file with the library's name is no library of this program."""

    sentence_template = "“{name}” in “{folder}” is not a library of this program."
    next_step_template = "Move it away, or choose another folder with --library."


class DamagedLibrary(NotebookTrouble):
    """The library's file is broken, and there is no good backup of it."""

    sentence_template = "The library in “{folder}” is damaged: {reason}."
    next_step_template = "No good backup was found; keep a copy of the folder before anything else is tried."


class DamagedWithBackup(DamagedLibrary):
    """The library's file is broken; `backup` is the name of the newest good backup, made at `made`.

    `library` is what the command line must be told beside, where the library lies elsewhere than usual.
    """

    next_step_template = (
        "The newest good backup is of {made}: “wsis-desktop check --restore {backup}{library}” puts it in place and "
        "keeps the damaged file beside it."
    )


class BackupUnusable(NotebookTrouble):
    """The backup that is to be restored is missing or damaged."""

    sentence_template = "The backup “{backup}” cannot be restored: {reason}."
    next_step_template = "Choose another one; “wsis-desktop check” lists them."


class LibraryReadOnly(NotebookTrouble):
    """The library cannot be written: its folder or file allows only reading."""

    sentence_template = "The library in “{folder}” can be read but not written."
    next_step_template = "Give yourself the right to write there, or choose another folder with --library."


class DiskFull(NotebookTrouble):
    """There is no room for what was to be written; nothing of it was."""

    sentence_template = "The disk with the library in “{folder}” is full, so the last change could not be saved."
    next_step_template = "Free some space and try again; everything saved before is safe."


class DiskFault(NotebookTrouble):
    """The system refused to read or write."""

    sentence_template = "The library in “{folder}” could not be reached: {reason}."
    next_step_template = "Check the disk; everything saved before is safe if it is sound."


class LibraryBusy(NotebookTrouble):
    """Another process holds the library's file for longer than anyone wants to wait."""

    sentence_template = "The library in “{folder}” is busy: another program is writing in its file."
    next_step_template = "Try again in a moment."


class DocumentMissing(NotebookTrouble):
    """The library's copy of a document is gone or is no longer what it was."""

    sentence_template = "The library’s copy of “{name}” is {reason}."
    next_step_template = "Add the file to its dossier again; its notes are kept."


class FileChanged(DocumentMissing):
    """A file is no longer what was read of it, so that what is written on it would stand on other words."""

    sentence_template = "“{name}” is not the file that was read: it has been changed since."
    next_step_template = "Read it again: notes go to the same paragraphs of what it says now."


class BundleRefused(NotebookTrouble):
    """A bundle, or a file of annotations, that is damaged, hostile or of another kind; nothing of it was taken over."""

    sentence_template = "“{name}” cannot be taken over: {reason}."
    next_step_template = "Ask for it again where it came from; nothing in the library was changed."


class NewerBundle(BundleRefused):
    """A bundle of a later program than this one; nothing of it was taken over."""

    next_step_template = "Update the program; nothing was changed."


class NoSuchDossier(NotebookTrouble):
    """A dossier that is not in the library."""

    sentence_template = "There is no dossier “{name}” in the library."
    next_step_template = "“wsis-desktop notes list” names the dossiers that there are."


class NoSuchNote(NotebookTrouble):
    """A note or a bookmark that is to be put somewhere and is not in the library any more."""

    sentence_template = "What is to be put there is no longer in the library: it was removed for good."
    next_step_template = "Write it anew; nothing was changed."


class CannotUndo(NotebookTrouble):
    """What is to be undone or done again was changed by something else in between."""

    sentence_template = "“{label}” cannot be taken back or done again: what it changed is no longer as it left it."
    next_step_template = "Change it by hand; nothing was touched."
