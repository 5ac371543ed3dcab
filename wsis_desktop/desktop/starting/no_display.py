"""Qt ends the process where it finds no display, with a dump of its memory; here it is told first, and ended well."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import qInstallMessageHandler

if TYPE_CHECKING:
    from PySide6.QtCore import QMessageLogContext, QtMsgType

_NO_CATEGORY = "default"


@contextmanager
def told_before_abort(end: Callable[[str], object]) -> Iterator[None]:
    """Call `end` where Qt is about to abort inside, with the first that it complained of; it is to end the process.

    What else Qt says is printed as Qt would, once it is clear that it goes on.
    """
    said: list[str] = []

    def hear(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
        if kind.name == "QtFatalMsg":
            end(said[0] if said else message.partition("\n")[0])
        category = context.category
        said.append(message if category in {None, _NO_CATEGORY} else f"{category}: {message}")

    before = qInstallMessageHandler(hear)
    try:
        yield
    finally:
        qInstallMessageHandler(before)
        if sys.stderr is not None:
            with suppress(OSError, ValueError):
                sys.stderr.writelines(f"{line}\n" for line in said)
