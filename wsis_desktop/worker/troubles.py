"""What can be wrong with the process that does the work: one sentence each, and what to do next."""

from __future__ import annotations

from wsis_desktop.model.trouble import Trouble


class EndedTheWorker(Trouble):
    """The process that reads files died over this one."""

    sentence_template = "“{name}” made the part of the program that reads files end; it was started again."
    next_step_template = "Save the file anew in the program it comes from, or fetch another copy, and open that."


class NoMemoryForPages(Trouble):
    """The system has no memory left that two processes can share."""

    sentence_template = "There is not enough memory left to draw this page."
    next_step_template = "Zoom out, or close other documents and programs."


class ChangedOnDisk(Trouble):
    """What is on show was read of files that have changed."""

    sentence_template = "One of the files has changed since it was opened."
    next_step_template = "Open both again to go on with what stands in them now."


class ChangedSince(Trouble):
    """What is on show was made of files that have changed."""

    sentence_template = "One of the files has changed since they were cross-checked; nothing was saved."
    next_step_template = "Cross-check them again, and save that."
