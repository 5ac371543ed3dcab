"""The parts of the window that the tour points at."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from wsis_desktop.desktop.centre import Centre


@dataclass(frozen=True, slots=True)
class TourParts:
    """The parts, and what opens the sample where nothing is open."""

    centre: Centre
    side_bar: QWidget
    tool_bar: QWidget
    menu_bar: QWidget
    open_sample: Callable[[], object]
