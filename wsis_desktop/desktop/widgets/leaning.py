"""On which side the words of a field begin."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit

_RIGHT_TO_LEFT = Qt.LayoutDirection.RightToLeft


def lean_with_words(field: QPlainTextEdit) -> None:
    """Let the words of a field begin at the side from which they are read, as they do in a field of one line.

    Qt begins all lines of plain text at the left, Arabic ones as well. The first paragraph that says something tells the
    side for all of them; while there is none, the window's.
    """
    field.document().contentsChanged.connect(lambda: _lean(field))
    _lean(field)


def _lean(field: QPlainTextEdit) -> None:
    document = field.document()
    block = document.begin()
    while block.isValid() and not block.text().strip():
        block = block.next()
    way = block.textDirection() if block.isValid() else field.layoutDirection()
    side = Qt.AlignmentFlag.AlignRight if way is _RIGHT_TO_LEFT else Qt.AlignmentFlag.AlignLeft
    option = document.defaultTextOption()
    if option.alignment() != side:
        option.setAlignment(side)
        document.setDefaultTextOption(option)
