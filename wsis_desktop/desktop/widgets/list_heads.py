"""Heads in lists of what was found: bold, over all columns, with what stands beneath them in sight."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTreeWidget, QTreeWidgetItem


def add_head(found: QTreeWidget, words: str, *, chosen: bool) -> QTreeWidgetItem:
    """Add a head at the end of a list; `chosen` tells whether it can be."""
    head = QTreeWidgetItem([words])
    flags = Qt.ItemFlag.ItemIsEnabled
    head.setFlags(flags | Qt.ItemFlag.ItemIsSelectable if chosen else flags)
    font = head.font(0)
    font.setBold(True)
    head.setFont(0, font)
    found.addTopLevelItem(head)
    head.setFirstColumnSpanned(True)
    head.setExpanded(True)
    return head
