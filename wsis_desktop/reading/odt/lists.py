"""Which lists are open where an OpenDocument text is read, and which of them continues which.

What was deleted is kept before the text, and its lists say only which of them continues another one there. Where it stood
it counted with the list of its style around it.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from lxml import etree

from wsis_desktop.reading.odt.numbering import ListState, OpenList, Place, begin
from wsis_desktop.reading.odt.package import TEXT
from wsis_desktop.reading.word_processing.xml_package import whole

_ID: Final = "{http://www.w3.org/XML/1998/namespace}id"
LISTS: Final = frozenset((f"{TEXT}list", f"{TEXT}list-item", f"{TEXT}list-header", f"{TEXT}numbered-paragraph"))


class OdtLists:
    """The lists of a text, entered and left in its order."""

    def __init__(self) -> None:
        self._states: dict[str, ListState] = {}
        self._last: OpenList | None = None
        self._by_style: dict[str, ListState] = {}
        self._deleted_alone: dict[str, ListState] = {}
        self._around_deletions: list[tuple[OpenList, ...]] = []
        self._open: tuple[OpenList, ...] = ()
        self._item = Place()
        self._outside: list[tuple[tuple[OpenList, ...], Place]] = []

    def place(self) -> Place:
        """Return where the paragraph that begins here stands; only an item's first one bears its number."""
        place = replace(self._item, lists=self._open)
        self._item.has_begun, self._item.bears_number = self._item.bears_number or self._item.has_begun, False
        return place

    def enter(self, element: etree._Element) -> None:
        """Take note that one of `LISTS` begins."""
        self._outside.append((self._open, self._item))
        if element.tag == f"{TEXT}list":
            self._enter_list(element)
        elif element.tag == f"{TEXT}numbered-paragraph":
            self._enter_numbered(element)
        elif element.tag == f"{TEXT}list-item":
            self._item = Place(style=element.get(f"{TEXT}style-override", ""), start=_start(element))
        else:
            self._item = Place(bears_number=False)

    def leave(self) -> None:
        """Take note that the list, or the item, entered last ends."""
        if self._outside:
            self._open, self._item = self._outside.pop()

    def step_out(self) -> None:
        """Stand outside all lists until `leave`, as the text of a note or a box does."""
        self._outside.append((self._open, self._item))
        self._open, self._item = (), Place()

    def enter_deletion(self) -> None:
        """Take note that what follows, until `leave_deletion`, was deleted here."""
        self._around_deletions.append(self._open)
        self.step_out()

    def leave_deletion(self) -> None:
        """Take note that what was deleted ends."""
        self._around_deletions.pop()
        self.leave()

    def _enter_list(self, element: etree._Element) -> None:
        style = element.get(f"{TEXT}style-name", "")
        continues = element.get(f"{TEXT}continue-numbering") == "true"
        if self._open:
            outer = self._open[-1]
            # A number of the item makes the deeper ones begin anew, unless it was left out of the text that is read.
            begins_anew = not continues and not self._item.has_begun
            self._item.has_begun = False
            inner = OpenList(outer.state, style or outer.style, outer.level + 1, begins_anew=begins_anew)
            self._open = (*self._open, inner)
            return
        if self._around_deletions:
            self._open = (self._deleted_list(style),)
            return
        state = self._states.get(element.get(f"{TEXT}continue-list", ""))
        if state is None and continues and self._last is not None and self._last.style == style:
            state = self._last.state
        # The text has its first list here, but another one began it that was deleted.
        begun = self._deleted_alone.pop(style, None)
        state = state or begun
        goes_on = state is not None
        opened = OpenList(state or ListState(), style, 0, goes_on=goes_on)
        self._states[element.get(_ID) or element.get(f"{TEXT}id") or ""] = opened.state
        self._states.pop("", None)
        self._by_style[style] = opened.state
        self._last, self._open = opened, (opened,)

    def _deleted_list(self, style: str) -> OpenList:
        """Return a list that was deleted: what its style counted last goes on, in the lists around it."""
        around = self._around_deletions[-1]
        if around:
            begin(around)
        state = self._by_style.get(style) or self._deleted_alone.setdefault(style, ListState())
        return OpenList(state, style, 0, goes_on=True)

    def _enter_numbered(self, element: etree._Element) -> None:
        """Enter a list that is told, level and all, by one paragraph of it."""
        key = element.get(f"{TEXT}list-id", "")
        state = self._states.setdefault(key, ListState())
        level = max(0, whole(element.get(f"{TEXT}level"), 1) - 1)
        self._open = (OpenList(state, element.get(f"{TEXT}style-name", ""), level, goes_on=True),)
        self._item = Place(start=_start(element))


def _start(element: etree._Element) -> int | None:
    stated = element.get(f"{TEXT}start-value")
    return None if stated is None else whole(stated, 1)
