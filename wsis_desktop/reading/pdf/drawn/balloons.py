"""What word processors print in the margin about changes: `Deleted: …`, `Formatted: …`, `Commented [A1]: …`, `Add: “…”`.

Such balloons stand beside the text, in smaller type, and are no part of it. They are known by the words that they open with,
which the program that printed them chose in its language; whatever else stands in their column goes with them. What was
deleted may stand there alone: where a line leads from the balloon to its place, the words are put back there.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Final

from wsis_desktop.model.revision import TextSide
from wsis_desktop.reading.pdf.drawn.leaders import Box, Point, anchors_of
from wsis_desktop.reading.pdf.drawn.looks import Placed, chars_of
from wsis_desktop.reading.pdf.drawn.seams import seam_at, spaced
from wsis_desktop.reading.pdf.lines.line import ONE_SIZE, Line, Noted, PageFrame

Raw = dict[str, Any]

_COMMENTED: Final = (
    r"Commented|Comment|Commenté|Commentaire|Comentado|Comentario|Прокомментировано|Примечание|Комментарий|批注|تعليق"
)
_DELETED: Final = r"Deleted|Supprimé|Eliminado|Удалено|删除了|已删除|حُذف|محذوف"
_CHANGED: Final = (
    rf"{_DELETED}|Inserted|Formatted|Moved (?:up|down|from|to)|Inséré|Mis en forme|Déplacé vers le (?:haut|bas)|"
    r"Insertado|Con formato|Добавлено|Вставлено|Отформатировано|带格式的|设置了格式|منسق"
)
# Who changed it, or the number of the change.
_WHO: Final = r"(?: ?\[[^\]]{1,40}\])?"
_SUGGESTED: Final = (
    r"(?:Add|Delete|Replace|Format|Ajouter|Supprimer|Remplacer|Añadir|Eliminar|Reemplazar|Добавить|Удалить|Заменить)"
)
_OPENS: Final = re.compile(
    rf"(?:(?:{_COMMENTED}) ?\[[^\]]{{1,40}}\]|(?:{_CHANGED}){_WHO}) ?[:：]"
    rf"|{_SUGGESTED} ?: ?[“\"«]"
    r"|Formatted Table\b|Field Code Changed\b|Tableau mis en forme\b|Code de champ modifié\b"
)
_OPENS_DELETED: Final = re.compile(rf"(?:{_DELETED}){_WHO} ?[:：] ?")
# A balloon with more words than it has room for.
_CUT_SHORT: Final = re.compile(r"(?:\.{3}|…)(?: ?\[\d+\])?$")
# How much smaller than the text balloons are set, and how far into the page their margin may reach.
_SMALLER: Final = 0.93
_MARGIN: Final = 0.4
_SLACK: Final = 3.0
_CROSSING: Final = 0.05
# How far apart the lines of one balloon stand, in their size.
_CLOSE: Final = 1.7
# How far above and below its base line a line that leads to it may end, in its size.
_REACH: Final = (1.1, 0.8)


def without_balloons(pages: Sequence[list[Line]], frames: Sequence[PageFrame]) -> list[list[Line]]:
    """Return the lines of each page that are not printed in its margin about changes."""
    openings = [[line for line in page if not line.turn and _OPENS.match(line.text)] for page in pages]
    if not any(openings):
        return list(pages)
    size = _usual_size(line for page in pages for line in page)
    return [
        _beside(page, [line for line in opening if line.size <= _SMALLER * size], frame.width)
        for page, opening, frame in zip(pages, openings, frames, strict=True)
    ]


def _usual_size(lines: Iterable[Line]) -> float:
    sizes: Counter[float] = Counter()
    for line in lines:
        sizes[round(line.size, 1)] += len(line.text)
    return sizes.most_common(1)[0][0]


def _beside(page: list[Line], openings: list[Line], width: float) -> list[Line]:
    """Return the lines of a page that stand beside the column of balloons on its left or right."""
    for on_right in (True, False):
        margin = [
            line for line in openings if (line.x0 > (1 - _MARGIN) * width if on_right else line.x1 < _MARGIN * width)
        ]
        if not margin:
            continue
        edge = min(line.x0 for line in margin) - _SLACK if on_right else max(line.x1 for line in margin) + _SLACK
        inside = [line for line in page if (line.x0 >= edge if on_right else line.x1 <= edge)]
        crossing = sum(line.x0 < edge < line.x1 for line in page)
        if crossing <= _CROSSING * len(page):
            page = [line for line in page if line not in inside]
    return page


# -- words that are put back -----------------------------------------------------------------------------------------


@dataclass(slots=True)
class _Deleted:
    """A balloon that says what was deleted."""

    lines: list[Line]

    @property
    def opening(self) -> Line:
        """Return the line that says so."""
        return self.lines[0]

    @property
    def words(self) -> str:
        """Return what was deleted; nothing where the balloon does not tell all of it."""
        text = " ".join(line.text for line in self.lines)
        return "" if _CUT_SHORT.search(text) else _OPENS_DELETED.sub("", text, count=1).strip()

    @property
    def box(self) -> Box:
        """Return where its words stand."""
        return (
            min(line.x0 for line in self.lines),
            min(line.y0 for line in self.lines),
            max(line.x1 for line in self.lines),
            max(line.y1 for line in self.lines),
        )


def put_back(
    placed: Sequence[Placed], drawings: Callable[[], Iterable[Raw]], width: float, clean: Callable[[str], str]
) -> None:
    """Note the words of balloons where they were deleted, as far as lines lead there."""
    lines = [each.line for each in placed if not each.line.turn]
    if not any(_OPENS_DELETED.match(line.text) for line in lines):
        return
    size = _usual_size(lines)
    small = [line for line in lines if line.size <= _SMALLER * size and _OPENS.match(line.text)]
    for on_right in (True, False):
        column = [
            line for line in small if (line.x0 > (1 - _MARGIN) * width if on_right else line.x1 < _MARGIN * width)
        ]
        deleted = [_Deleted(_balloon(line, lines)) for line in column if _OPENS_DELETED.match(line.text)]
        anchors = anchors_of([each.box for each in deleted], drawings(), on_right=on_right) if deleted else {}
        text = [each for each in placed if not each.line.turn and each.line.size > _SMALLER * size]
        for at, anchor in anchors.items():
            deleted[at].opening.looks.put_back = _note(deleted[at], anchor, text, clean)


def not_put_back(pages: Iterable[Iterable[Line]], balloons: Iterable[Iterable[Line]]) -> Iterator[tuple[int, str]]:
    """Yield the page and the words of each balloon whose words stand in neither text; `balloons` were left out of pages."""
    for before, after in zip(pages, balloons, strict=True):
        kept = {id(line) for line in after}
        for line in before:
            if id(line) not in kept and not line.looks.put_back and _OPENS_DELETED.match(line.text):
                yield line.page, line.text


def _balloon(opening: Line, lines: Iterable[Line]) -> list[Line]:
    """Return the lines of a balloon."""
    whole = [opening]
    for line in sorted(lines, key=lambda line: line.base):
        last = whole[-1]
        if line.base <= last.base or abs(line.x0 - opening.x0) > 2 * opening.size:
            continue
        near = line.base - last.base <= _CLOSE * opening.size and abs(line.size - opening.size) < ONE_SIZE
        if not near or _OPENS.match(line.text):
            break
        whole.append(line)
    return whole


def _note(deleted: _Deleted, anchor: Point, text: Iterable[Placed], clean: Callable[[str], str]) -> bool:
    """Note words at the line that the anchor stands at; tell whether there is one."""
    x, y = anchor
    near = [
        (abs(y - each.line.base), at, each)
        for at, each in enumerate(text)
        if -_REACH[0] * each.line.size < y - each.line.base < _REACH[1] * each.line.size
        and each.line.x0 - each.line.size < x < each.line.x1 + each.line.size
    ]
    words = clean(deleted.words)
    if not near or not words:
        return False
    line = min(near)[2].line
    at = seam_at(x, [char for char in chars_of(line, min(near)[2].characters(), clean) if char.offset >= 0])
    line.looks.noted.append(Noted(at, spaced(line.text, at, words), x, 0, TextSide.BEFORE))
    return True
