"""What can keep a kind of document from being made: one sentence, and what to do next."""

from __future__ import annotations

from wsis_desktop.publishing.troubles import PublishingTrouble


class CannotPublish(PublishingTrouble):
    """Something that a kind of document is made from is not at hand."""

    sentence_template = "Nothing can be published: {reason}."
    next_step_template = "Open what it is made from, or choose another kind of document."
