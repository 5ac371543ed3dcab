"""The lines that lead from balloons in the margin to the places in the text that they speak of.

A word processor draws each as one path, or as many short pieces where it is dotted; two that end in one line of text share
their way through the margin. So all pieces that touch are taken together, and where they lead to as many places as they
come from balloons, both are told apart by their order.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, Final, NamedTuple

Raw = dict[str, Any]
Point = tuple[float, float]
Box = tuple[float, float, float, float]

# How far apart the ends of pieces lie that are one line, drawn whole and dotted, and how far off a balloon its line begins.
_TOUCHING: Final = (0.8, 3.0)
_BESIDE: Final = 12.0
_ABOVE: Final = 5.0
# How far off its words a balloon's own frame is drawn.
_FRAME: Final = 4.5
_THIN: Final = 2.0
_MOST_PIECES: Final = 30_000


class _Piece(NamedTuple):
    start: Point
    end: Point


def anchors_of(balloons: Sequence[Box], drawings: Iterable[Raw], *, on_right: bool) -> dict[int, Point]:
    """Return where in the text the lines of a column of balloons end, by the balloons' places in the sequence."""
    pieces = [piece for piece in _pieces(drawings) if not _in_column(balloons, piece, on_right=on_right)]
    found: dict[int, Point] = {}
    for touching in _TOUCHING if len(pieces) <= _MOST_PIECES else ():
        for at, point in _anchors(balloons, _Ends(pieces, touching), on_right=on_right):
            found.setdefault(at, point)
    return found


def _anchors(balloons: Sequence[Box], ends: _Ends, *, on_right: bool) -> Iterator[tuple[int, Point]]:
    """Yield the balloons whose lines are told apart, with the places where these end."""
    for together in ends.together():
        points = [point for at in together for point in ends.pieces[at]]
        touched = sorted({at for point in points if (at := _balloon_at(balloons, point)) is not None})
        if len(touched) == 1:
            farthest = min(points) if on_right else max(points)
            if _balloon_at(balloons, farthest) is None:
                yield touched[0], farthest
        elif touched:
            loose = (point for at in together for point in ends.loose(at))
            places = sorted((y, x) for x, y in loose if _balloon_at(balloons, (x, y)) is None)
            if len(places) == len(touched):
                yield from ((at, (x, y)) for at, (y, x) in zip(touched, places, strict=True))


def _in_column(balloons: Sequence[Box], piece: _Piece, *, on_right: bool) -> bool:
    """Tell a piece of the balloons' own frames."""
    if on_right:
        return min(x for x, _ in piece) >= min(box[0] for box in balloons) - _FRAME
    return max(x for x, _ in piece) <= max(box[2] for box in balloons) + _FRAME


def _balloon_at(balloons: Sequence[Box], point: Point) -> int | None:
    """Return the balloon at which a line ends."""
    x, y = point
    near = [
        (abs(y - (y0 + y1) / 2), at)
        for at, (x0, y0, x1, y1) in enumerate(balloons)
        if x0 - _BESIDE <= x <= x1 + _BESIDE and y0 - _ABOVE <= y <= y1 + _ABOVE
    ]
    return min(near)[1] if near else None


def _pieces(drawings: Iterable[Raw]) -> Iterator[_Piece]:
    """Yield straight pieces: lines, and rectangles so thin that they are drawn as such."""
    for drawing in drawings:
        for item in drawing["items"]:
            if item[0] == "l":
                yield _Piece((item[1][0], item[1][1]), (item[2][0], item[2][1]))
            elif item[0] == "re":
                x0, y0, x1, y1 = item[1]
                if min(x1 - x0, y1 - y0) <= _THIN:
                    level = x1 - x0 >= y1 - y0
                    middle = (x0, (y0 + y1) / 2) if level else ((x0 + x1) / 2, y0)
                    yield _Piece(middle, (x1, middle[1]) if level else (middle[0], y1))


class _Ends:
    """The ends of pieces, and which of them touch."""

    def __init__(self, pieces: Sequence[_Piece], touching: float) -> None:
        self.pieces = pieces
        self._touching = touching
        self._near: dict[tuple[int, int], list[int]] = defaultdict(list)
        for at, piece in enumerate(pieces):
            for point in piece:
                self._near[self._place(point)].append(at)

    def together(self) -> Iterator[list[int]]:
        """Part the pieces into sets that touch."""
        seen: set[int] = set()
        for first in range(len(self.pieces)):
            if first in seen:
                continue
            seen.add(first)
            together = [first]
            for at in together:
                for point in self.pieces[at]:
                    fresh = {other for other in self._touched(point) if other not in seen}
                    seen |= fresh
                    together += fresh
            yield together

    def loose(self, at: int) -> Iterator[Point]:
        """Yield the ends of a piece that touch no other."""
        for point in self.pieces[at]:
            if all(other == at for other in self._touched(point)):
                yield point

    def _place(self, point: Point) -> tuple[int, int]:
        return int(point[0] // self._touching), int(point[1] // self._touching)

    def _touched(self, point: Point) -> Iterator[int]:
        column, row = self._place(point)
        for near in ((x, y) for x in (column - 1, column, column + 1) for y in (row - 1, row, row + 1)):
            for other in self._near.get(near, ()):
                if any(self._touch(point, end) for end in self.pieces[other]):
                    yield other

    def _touch(self, point: Point, other: Point) -> bool:
        return abs(point[0] - other[0]) <= self._touching and abs(point[1] - other[1]) <= self._touching
