"""What the reader asks of a reading."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from wsis_desktop.model.terms import TextSide


class MarksAs(StrEnum):
    """How struck, underlined and coloured words are taken where the format does not name its marks of change."""

    JUDGED = "judged"
    CHANGES = "changes"
    EMPHASIS = "emphasis"


@dataclass(frozen=True, slots=True)
class ReadingOptions:
    """Which text of a file is read, and how.

    Of a file with tracked changes, `side` says which text; a file without them has none but the one after them. `marks_as`
    is the reader's word on marks that only look like changes. With `recognise`, pages whose text cannot be read are read
    from their pictures, which takes seconds a page; without it, only those that were recognised before, and with
    `leave_pictures` not even these.
    """

    side: TextSide = TextSide.AFTER
    marks_as: MarksAs = MarksAs.JUDGED
    recognise: bool = False
    leave_pictures: bool = False


DEFAULT_READING = ReadingOptions()
