"""Values of Qt's enumerations, given by their names before the first paint.

`Qt`, the namespace, is loaded with its 93 enumerations at once or not at all. That takes a tenth of the time in which the
window comes up, so that what its face is made of says their names.
"""

from __future__ import annotations

from PySide6.QtCore import QObject


def set_by_name(target: QObject, **named: str) -> None:
    """Set properties such as `focusPolicy="NoFocus"`; raise ValueError for a property or a name that there is not."""
    for name, value in named.items():
        if not target.setProperty(name, value):
            raise ValueError(name, value)
