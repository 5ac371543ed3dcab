"""What a reader chooses of a briefing."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date as Day  # noqa: N812 - the glossary's word for a date without a time
from enum import StrEnum

from wsis_desktop.model.comparison import Significance
from wsis_desktop.model.meeting import Meeting
from wsis_desktop.model.note import NoteKind
from wsis_desktop.publishing.speaking import ENGLISH


class NumberForm(StrEnum):
    """How paragraphs are cited: `para 84`, `paragraph 84`, `¶ 84` or `84`."""

    PARA = "para"
    PARAGRAPH = "paragraph"
    SIGN = "sign"
    BARE = "bare"


@dataclass(frozen=True, slots=True)
class BriefingOptions:
    """How a briefing is drafted.

    Changes that matter less than `least` are counted at its end, unless a note stands on them; with `chosen`, places of
    links, those are told instead. `mentioned` says of links that they are told in any case, or that they are not.
    `tracked_numbers` are what paragraphs of the new text are called in the file with tracked changes, by their index. Times
    of meetings are told in their own zones and in that of `home`, if one is named. What the program says of its own it says
    in `language`.
    """

    title: str = ""
    author: str = ""
    day: Day | None = None
    numbers: NumberForm = NumberForm.PARA
    least: Significance = Significance.SUBSTANTIVE
    chosen: frozenset[int] | None = None
    mentioned: Mapping[int, bool] = field(default_factory=dict)
    with_moves: bool = True
    tracked_numbers: Mapping[int, str] = field(default_factory=dict)
    without: frozenset[NoteKind] = frozenset()
    meetings: tuple[Meeting, ...] = ()
    home: str = ""
    language: str = ENGLISH
