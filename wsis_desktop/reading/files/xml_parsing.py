"""XML from strangers, parsed piece by piece: bounded in memory, and without entities or network.

The text of a long draft takes some twenty times the room of its words once it is parsed; so what has been read is let go of
while the rest is parsed.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final, Protocol, cast

from lxml import etree

from wsis_desktop.model.progress import Progress, Stage, Steps
from wsis_desktop.reading.files.troubles import DamagedFile, TooDeep, TooLarge

PIECE: Final = 1 << 18
# What the parser takes for an element and for an attribute beside their letters, and how much it may take for one part.
_PER_TAG: Final = 110
_PER_ATTRIBUTE: Final = 130
MOST_ROOM: Final = 200_000_000
_TYPE_DECLARATION: Final = "<!DOCTYPE"
# What stands before the root element of a part that declares no type, in the one encoding that is told by its bytes alone.
_PLAIN_HEAD: Final = re.compile(
    rb"\A(?:\xef\xbb\xbf)?(?:<\?xml(?:(?!encoding|\?>).)*(?:encoding\s*=\s*[\"']utf-8[\"'](?:(?!\?>).)*)?\?>)?"
    rb"(?:\s|<!--(?:(?!-->).)*-->|<\?(?:(?!\?>).)*\?>)*<[A-Za-z_:]",
    re.DOTALL | re.IGNORECASE,
)


class Passage:
    """What one element of some XML holds, child by child, let go of as the next ones come; `pieces` is the XML.

    `what` names it in troubles about the file `name`; `around` is the tag of the element, None to keep all.
    """

    def __init__(self, pieces: Iterable[bytes], name: str, what: str, around: str | None = None) -> None:
        self._name, self._what, self._around = name, what, around
        self._pieces = iter(pieces)
        self._head = next(self._pieces, b"")
        # The parser's own bounds keep entities from growing; without them there must be none, and text may be of any depth.
        deep = _PLAIN_HEAD.match(self._head) is not None
        self._parser = etree.XMLPullParser(
            ("start",) if around else (),
            tag=around,
            encoding="utf-8" if deep else None,
            huge_tree=deep,
            resolve_entities=False,
            no_network=True,
            load_dtd=False,
            remove_comments=True,
            remove_pis=True,
        )
        self._room = 0
        self.found: etree._Element | None = None
        self.done = 0

    def children(self) -> Iterator[etree._Element]:
        """Yield the children one by one; each stands in its place until the next piece of the text is needed."""
        for piece in self._all_pieces():
            self._feed(piece)
            if self.found is None:
                self.found = next((found for _, found in self._parser.read_events() if etree.iselement(found)), None)
            if self.found is not None:
                yield from self._complete(self.found, piece)
        self._close()
        if self.found is not None:
            yield from self.found.iterchildren()

    def root_steps(self) -> Steps[etree._Element]:
        """Parse all of it and return its root."""
        for piece in self._all_pieces():
            self._feed(piece)
            yield Progress(Stage.READING)
        return self._close()

    def _all_pieces(self) -> Iterator[bytes]:
        yield self._head
        yield from self._pieces

    def _complete(self, parent: etree._Element, piece: bytes) -> Iterator[etree._Element]:
        """Yield the children that the parser has left behind, then let go of them; the last may still grow."""
        complete = list(parent.iterchildren())[:-1]
        yield from complete
        for child in complete:
            parent.remove(child)
        if complete:
            self._room = room_of(piece)

    def _feed(self, piece: bytes) -> None:
        self.done += len(piece)
        self._room += room_of(piece)
        if self._room > MOST_ROOM:
            reason = f"{self._what} takes more than {MOST_ROOM // 1_000_000} megabytes of memory"
            raise TooLarge(name=self._name, reason=reason)
        try:
            self._parser.feed(piece)
        except (etree.XMLSyntaxError, ValueError) as error:
            raise self._trouble(error) from error

    def _close(self) -> etree._Element:
        try:
            root = self._parser.close()
        except (etree.XMLSyntaxError, ValueError) as error:
            raise self._trouble(error) from error
        declared = cast("_Type | None", root.getroottree().docinfo.internalDTD)
        if declared is not None and (self._around or _may_hold_entities(declared, root)):
            raise self._with_entities()
        return root

    def _trouble(self, error: Exception) -> DamagedFile:
        """Return what is wrong with XML that cannot be parsed."""
        if any(_TYPE_DECLARATION.encode(encoding) in self._head for encoding in ("utf-8", "utf-16-le", "utf-16-be")):
            return self._with_entities()
        if getattr(error, "code", None) == etree.ErrorTypes.ERR_RESOURCE_LIMIT:
            return TooDeep(name=self._name)
        return DamagedFile(name=self._name, reason=f"{self._what} is not sound")

    def _with_entities(self) -> DamagedFile:
        return DamagedFile(name=self._name, reason=f"{self._what} declares entities, as no word processor does")


class _Type(Protocol):
    """What lxml says of a declared type, and its stubs do not."""

    system_url: str | None

    def iterentities(self) -> Iterator[object]:
        """Yield the entities."""


def _may_hold_entities(declared: _Type, root: etree._Element) -> bool:
    """Tell whether a type declares entities, or the text names some; a type that stands elsewhere is never fetched.

    OpenOffice.org names one for each formula.
    """
    own = declared.system_url is None or any(True for _ in declared.iterentities())
    return own or next(root.iter(etree.Entity), None) is not None


def room_of(piece: bytes) -> int:
    """Return about how much memory a piece of XML takes once it is parsed."""
    return len(piece) + _PER_TAG * piece.count(b"<") + _PER_ATTRIBUTE * piece.count(b"=")


def in_pieces(data: bytes) -> Iterator[bytes]:
    """Yield some bytes piece by piece."""
    return (data[start : start + PIECE] for start in range(0, len(data), PIECE))
