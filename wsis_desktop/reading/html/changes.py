"""The tracked changes of a web page: what its elements say came and went, by whom and when, and which hold on a side.

`ins` and `del` say so by themselves, as word processors, wikis and programs that compare texts write them. What is struck by
its looks alone is no longer so in any text; beside one of the two it went as well.
"""

from __future__ import annotations

from collections import Counter
from contextlib import suppress
from datetime import date
from typing import Final
from urllib.parse import unquote

from lxml import html

from wsis_desktop.model.progress import Progress, Stage, Steps
from wsis_desktop.model.revision import MarkKind, TextSide, TrackedMarks
from wsis_desktop.reading.blocks.gathering import Mark

CAME: Final = "ins"
WENT: Final = frozenset(("del", "s", "strike"))
_SAID: Final = ("ins", "del")
_DAY: Final = len("2026-05-03")
_MAIL: Final = "mailto:"
_STEP: Final = 500


class HtmlChanges:
    """One side of a page's tracked changes."""

    def __init__(self, side: TextSide = TextSide.AFTER) -> None:
        self._side = side
        self._marks: list[Mark] = []
        self._said = False

    def find_steps(self, root: html.HtmlElement) -> Steps[None]:
        """Take note of the changes of a page."""
        elements = []
        for at, element in enumerate(root.iter(CAME, *WENT)):
            elements.append(element)
            if at % _STEP == 0:
                yield Progress(Stage.READING)
        self._said = any(element.tag in _SAID and _holds_words(element) for element in elements)
        for at, element in enumerate(elements if self._said else ()):
            if _holds_words(element):
                self._marks.append(_mark(element))
            if at % _STEP == 0:
                yield Progress(Stage.READING)

    def leaves_out(self, element: html.HtmlElement) -> bool:
        """Tell whether an element is not of the text that is read, nor what it holds."""
        tag = element.tag
        if not self._said or self._side is TextSide.AFTER:
            return tag in WENT
        if self._side is TextSide.BEFORE:
            return bool(tag == CAME)
        if tag != CAME and tag not in WENT:
            return False
        # What came and went again stands in neither text.
        around = {above.tag == CAME for above in element.iterancestors() if above.tag == CAME or above.tag in WENT}
        return (tag == CAME and False in around) or (tag in WENT and True in around)

    def is_gone(self, element: html.HtmlElement) -> bool:
        """Tell an element of which words are left out, and none are left."""
        return self._said and _holds_words(element) and not self._keeps_words(element)

    def _keeps_words(self, element: html.HtmlElement) -> bool:
        """Look for words in one that may be nested deeper than functions may call one another."""
        to_see = [element]
        while to_see:
            one = to_see.pop()
            if one is not element and one.tail and one.tail.strip():
                return True
            if not isinstance(one.tag, str) or self.leaves_out(one):
                continue
            if one.text and one.text.strip():
                return True
            to_see += one
        return False

    def told(self, element: html.HtmlElement) -> Mark | None:
        """Return the mark that is to be told of what an element holds: in one text alone there is none."""
        told = self._said and self._side is TextSide.MARKED and (element.tag == CAME or element.tag in WENT)
        return _mark(element) if told else None

    def as_marks(self) -> TrackedMarks | None:
        """Return the sum; None when the page has no tracked changes."""
        if not self._marks:
            return None
        counts = Counter(mark.kind for mark in self._marks)
        days = [mark.day for mark in self._marks if mark.day]
        return TrackedMarks(
            side=self._side,
            counts=tuple((kind, counts[kind]) for kind in MarkKind if counts[kind]),
            authors=tuple(dict.fromkeys(mark.author for mark in self._marks if mark.author)),
            first_day=min(days, default=None),
            last_day=max(days, default=None),
        )


def _holds_words(element: html.HtmlElement) -> bool:
    return any(not str(piece).isspace() for piece in element.itertext() if piece)


def _mark(element: html.HtmlElement) -> Mark:
    came = element.tag == CAME
    kind, side = (MarkKind.INSERTION, TextSide.AFTER) if came else (MarkKind.DELETION, TextSide.BEFORE)
    day: date | None = None
    with suppress(ValueError):
        day = date.fromisoformat((element.get("datetime") or "").strip()[:_DAY])
    cited = element.get("cite") or ""
    # Word writes `cite="mailto:Ana%20Bell"`, be it a name or an address.
    author = unquote(cited.removeprefix(_MAIL)) if cited.startswith(_MAIL) else ""
    return Mark(kind, side, " ".join(author.split()), day)
