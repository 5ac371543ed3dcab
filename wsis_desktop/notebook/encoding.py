"""Anchors and what hangs on them as JSON, and back; what comes from another reader's hands is believed only if it fits.

Reading raises ValueError, and nothing else, for whatever is not as it should be.
"""

from __future__ import annotations

import json
import math
from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from enum import StrEnum
from functools import lru_cache
from typing import Any, Final, TypeVar
from uuid import UUID

from wsis_desktop.model.anchor import Anchor, Quotation
from wsis_desktop.model.note import Carried, CarriedStatus
from wsis_desktop.model.region import Region
from wsis_desktop.model.review import ParagraphMark
from wsis_desktop.model.revision import TextSide

T = TypeVar("T")
E = TypeVar("E", bound=StrEnum)

Json = dict[str, Any]
_LONGEST: Final = 2_000_000
_MOST: Final = 10_000
_LARGEST: Final = 1 << 53
_TIME: Final = "%Y-%m-%dT%H:%M:%S.%fZ"
_TIME_LENGTH: Final = len("2026-11-28T09:00:00.000000Z")
_SHA256: Final = frozenset("0123456789abcdef")
_SHA256_LENGTH: Final = 64


def as_json(told: object) -> str:
    """Return JSON that is the same for the same value."""
    return json.dumps(told, ensure_ascii=False, separators=(",", ":"), sort_keys=True, allow_nan=False)


def parsed(text: str) -> object:
    """Read JSON; a number that is none, or nesting without end, is refused."""
    try:
        return _DECODER.decode(text)
    except RecursionError:
        raise ValueError("nested too deep") from None


def _no_number(word: str) -> float:
    raise ValueError(word)


# Made once: making one takes as long as reading a note's anchor.
_DECODER: Final = json.JSONDecoder(parse_constant=_no_number)


def time_as_text(time: datetime) -> str:
    """Return a time in UTC as text that sorts as times do."""
    return time.astimezone(UTC).strftime(_TIME)


def time_of(told: object) -> datetime:
    """Read a time."""
    text = words(told)
    # Ten times as fast as reading it by its pattern, and it must be written as we write it.
    found = datetime.fromisoformat(text)
    if len(text) != _TIME_LENGTH or text[10] != "T" or text[-1] != "Z":
        raise ValueError("not a time as they are written")
    return found


def words(told: object) -> str:
    """Read a text, which must be one that can be written down."""
    if not isinstance(told, str) or len(told) > _LONGEST:
        raise ValueError("not a text")
    if not told.isascii():
        told.encode()  # lone surrogates are none; UnicodeEncodeError is a ValueError
    return told


def whole(told: object) -> int:
    """Read a whole number from 0."""
    if isinstance(told, bool) or not isinstance(told, int) or not 0 <= told <= _LARGEST:
        raise ValueError("not a whole number")
    return told


def fraction(told: object) -> float:
    """Read a number."""
    if isinstance(told, bool) or not isinstance(told, int | float) or not math.isfinite(told):
        raise ValueError("not a number")
    return float(told)


def share(told: object) -> float:
    """Read a number from 0 to 1."""
    number = fraction(told)
    if not 0 <= number <= 1:
        raise ValueError("not a share")
    return number


def truth(told: object) -> bool:
    """Read a truth value."""
    if not isinstance(told, bool):
        raise ValueError("neither true nor false")  # noqa: TRY004 - one kind of error for whatever does not fit
    return told


def flag(told: object) -> bool:
    """Read a truth value as tables keep it."""
    if told not in {0, 1}:
        raise ValueError("neither yes nor no")
    return bool(told)


def sha256(told: object) -> str:
    """Read a document's hash; it becomes a file's name."""
    text = words(told)
    if len(text) != _SHA256_LENGTH or not _SHA256.issuperset(text):
        raise ValueError("not a SHA-256")
    return text


def identity(told: object) -> UUID:
    """Read an id."""
    return _identity(words(told))


@lru_cache(maxsize=4096)
def _identity(text: str) -> UUID:
    found = UUID(text)
    if str(found) != text:
        raise ValueError("not an id as they are written")
    return found


def choice(kind: type[E], told: object) -> E:
    """Read one of a few words."""
    return kind(words(told))


def maybe(read: Callable[[object], T], told: object) -> T | None:
    """Read a value that may be missing."""
    return None if told is None else read(told)


def several(read: Callable[[object], T], told: object) -> tuple[T, ...]:
    """Read a list of values."""
    if not isinstance(told, list) or len(told) > _MOST:
        raise ValueError("not a list")
    return tuple(read(each) for each in told)


def record(told: object) -> Json:
    """Read an object."""
    if not isinstance(told, dict):
        raise ValueError("not an object")  # noqa: TRY004 - as above
    return told


def anchor_as_json(anchor: Anchor) -> Json:
    """Return an anchor for JSON."""
    quotation = anchor.quotation
    return {
        "document": anchor.document,
        "side": anchor.side.value,
        "paragraph": anchor.paragraph,
        "label": anchor.label,
        "section": list(anchor.section),
        "text": anchor.text,
        "quotation": quotation
        and {
            "exact": quotation.exact,
            "prefix": quotation.prefix,
            "suffix": quotation.suffix,
            "start": quotation.start,
            "end": quotation.end,
        },
        "regions": [[each.page, each.x0, each.y0, each.x1, each.y1] for each in anchor.regions],
    }


def anchor_of(told: object) -> Anchor:
    """Read an anchor."""
    found = record(told)
    return Anchor(
        sha256(found.get("document")),
        whole(found.get("paragraph")),
        words(found.get("text")),
        choice(TextSide, found.get("side")),
        words(found.get("label")),
        several(words, found.get("section")),
        maybe(_quotation, found.get("quotation")),
        several(_region, found.get("regions")),
    )


def _quotation(told: object) -> Quotation:
    found = record(told)
    start, end = whole(found.get("start")), whole(found.get("end"))
    if end < start:
        raise ValueError("a quotation that ends before it begins")
    return Quotation(words(found.get("exact")), words(found.get("prefix")), words(found.get("suffix")), start, end)


def _region(told: object) -> Region:
    page, x0, y0, x1, y1 = several(fraction, told)
    if page != int(page) or page < 1:
        raise ValueError("not a page")
    return Region(int(page), x0, y0, x1, y1)


def carried_as_json(carried: Carried) -> Json:
    """Return how something was carried, for JSON."""
    return {
        "status": carried.status.value,
        "confidence": carried.confidence,
        "at": time_as_text(carried.at),
        "offers": [anchor_as_json(each) for each in carried.offers],
        "placed": carried.placed and time_as_text(carried.placed),
    }


def carried_of(told: object) -> Carried:
    """Read how something was carried."""
    found = record(told)
    return Carried(
        choice(CarriedStatus, found.get("status")),
        share(found.get("confidence")),
        time_of(found.get("at")),
        several(anchor_of, found.get("offers")),
        maybe(time_of, found.get("placed")),
    )


def marks_as_json(marks: Iterable[ParagraphMark]) -> list[list[int | str]]:
    """Return paragraphs' marks for JSON."""
    return [[mark.index, mark.digest] for mark in marks]


def marks_of_json(told: object) -> tuple[ParagraphMark, ...]:
    """Read paragraphs' marks."""
    return several(_mark, told)


def _mark(told: object) -> ParagraphMark:
    if not isinstance(told, list):
        raise ValueError("not a paragraph's mark")  # noqa: TRY004 - as above
    index, digest = told
    return ParagraphMark(whole(index), words(digest))
