"""Regular expressions that cannot hold the window: each text is given up after so many tries, and says so."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QCoreApplication, QRegularExpression

from wsis_desktop.model.comparison import Span

# Some ten milliseconds for one paragraph, whatever the expression; ordinary ones need a hundredth of it.
_MOST_TRIES = 200_000
_LAST_OF_PLANE = "\uffff"

_Option = QRegularExpression.PatternOption


class TooManyTriesError(Exception):
    """Says that an expression was given up on a text."""


class Expression:
    """An expression as a reader typed it; `wrong` says in a sentence why it is none, and is empty when it is one."""

    def __init__(self, typed: str, *, match_case: bool) -> None:
        options = _Option.UseUnicodePropertiesOption
        if not match_case:
            options |= _Option.CaseInsensitiveOption
        self.wrong = _wrong(QRegularExpression(typed, options))
        self._bounded = QRegularExpression(f"(*LIMIT_MATCH={_MOST_TRIES}){typed}", options)

    def spans(self, text: str) -> Iterator[Span]:
        """Return where the expression fits, without what fits nothing; raise TooManyTriesError when that takes too long."""
        found = self._bounded.globalMatch(text)
        at, ended = _places(text), False
        while found.hasNext():
            match = found.next()
            if match.capturedLength():
                yield Span(at(match.capturedStart()), at(match.capturedEnd()))
            # Behind a match of nothing at the end, Qt looks beyond the text and calls that a failure.
            ended = not match.capturedLength() and at(match.capturedEnd()) == len(text)
        if not (ended or found.isValid()):
            raise TooManyTriesError


def _places(text: str) -> Callable[[int], int]:
    """Return what turns Qt's places in a text into ours: Qt counts a letter outside the first plane twice."""
    if not text or max(text) <= _LAST_OF_PLANE:
        return int
    places, place = dict[int, int](), 0
    for at, letter in enumerate(text):
        places[place] = at
        place += 2 if letter > _LAST_OF_PLANE else 1
    places[place] = len(text)
    return places.__getitem__


def _wrong(expression: QRegularExpression) -> str:
    if expression.isValid():
        return ""
    words = QCoreApplication.translate("FindBar", "This is no regular expression: %1, at letter %2.")
    return words.replace("%2", str(expression.patternErrorOffset() + 1)).replace("%1", expression.errorString())
