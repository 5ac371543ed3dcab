"""What word processors print in the margin about changes: `Deleted: …`, `Formatted: …`, `Commented [A1]: …`.

Such balloons stand beside the text, in smaller type, and are no part of it. They are known by the words that they open with,
which the program that printed them chose in its language; whatever else stands in their column goes with them.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Final

from wsis_desktop.reading.pdf.lines import Line, PageFrame

_COMMENTED: Final = (
    r"Commented|Comment|Commenté|Commentaire|Comentado|Comentario|Прокомментировано|Примечание|Комментарий|批注|تعليق"
)
_CHANGED: Final = (
    r"Deleted|Inserted|Formatted|Moved (?:up|down|from|to)|Supprimé|Inséré|Mis en forme|Déplacé vers le (?:haut|bas)|"
    r"Eliminado|Insertado|Con formato|Удалено|Добавлено|Вставлено|Отформатировано|"
    r"删除了|已删除|带格式的|设置了格式|حُذف|محذوف|منسق"
)
_OPENS: Final = re.compile(
    rf"(?:(?:{_COMMENTED}) ?\[[^\]]{{1,9}}\]|(?:{_CHANGED})(?: ?\[\d{{1,4}}\])?) ?[:：]"
    r"|Formatted Table\b|Field Code Changed\b|Tableau mis en forme\b|Code de champ modifié\b"
)
# How much smaller than the text balloons are set, and how far into the page their margin may reach.
_SMALLER: Final = 0.93
_MARGIN: Final = 0.4
_SLACK: Final = 3.0
_CROSSING: Final = 0.05


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
