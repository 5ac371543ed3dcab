"""What can keep a document from being written: one sentence each, and what to do next."""

from __future__ import annotations

from typing import ClassVar

from wsis_desktop.model.trouble import Trouble


class PublishingTrouble(Trouble):
    """A document that could not be written; `name` is what the reader calls it."""

    sentence_template: ClassVar[str] = "“{name}” could not be written: {reason}."
    next_step_template: ClassVar[str] = (
        "Choose a folder of your own, or free some space; what stood there before is untouched."
    )


class NoSuchFolder(PublishingTrouble):
    """The folder that a document was to go to is not there."""

    sentence_template = "“{name}” could not be written: there is no folder “{folder}”."
    next_step_template = "Make the folder first, or choose another one."


class FolderInTheWay(PublishingTrouble):
    """A folder has the name that the document was to get."""

    sentence_template = "“{name}” could not be written: it is a folder."
    next_step_template = "Name a file inside it."


class WouldOverwriteSource(PublishingTrouble):
    """The document was to be written over a draft that it is made from."""

    sentence_template = "“{name}” is one of the files being read, and those are never changed."
    next_step_template = "Choose another name for the result."


class LookUnreadable(PublishingTrouble):
    """A delegation's own layout or style sheet cannot be read."""

    sentence_template = "Your own “{name}” cannot be read: {reason}."
    next_step_template = "Save it as UTF-8 text, or take the looks that ship."
