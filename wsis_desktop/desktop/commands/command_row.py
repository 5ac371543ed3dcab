"""What a command of the window is told by: its words, shortcuts and icon, and the menu in which it stands."""

from __future__ import annotations

import re
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

from wsis_desktop.desktop.commands.command import Command
from wsis_desktop.desktop.menu_titles import Menu
from wsis_desktop.desktop.painting.icons import IconName

# Where a script has no letters, the menu letter stands behind the words: “打开(&O)…”.
_LETTER = re.compile(r"\s?\(&\w\)")


@dataclass(frozen=True, slots=True)
class CommandRow:
    """One command: its words (`&` before the menu letter), its place, shortcuts and icon.

    `group` numbers the part of the menu between two lines. `needs_comparison` commands rest while nothing is open, and
    `needs_two` also while one revision is read by itself.
    """

    command: Command
    menu: Menu
    group: int
    source_words: str
    shortcuts: tuple[str, ...] = ()
    icon: IconName | None = None
    checkable: bool = False
    needs_comparison: bool = False
    needs_two: bool = False

    @property
    def words(self) -> str:
        """Return the menu's words in the reader's language."""
        return QCoreApplication.translate("Commands", self.source_words)

    @property
    def plain_words(self) -> str:
        """Return the words without the menu letter's mark and closing dots."""
        return without_letter(self.words)

    @property
    def tool_tip(self) -> str:
        """Return the words and the first shortcut, as a tool tip shows them."""
        if not self.shortcuts:
            return self.plain_words
        shortcut = QKeySequence(self.shortcuts[0]).toString(QKeySequence.SequenceFormat.NativeText)
        return f"{self.plain_words} ({shortcut})"


def without_letter(words: str) -> str:
    """Return words of a menu as they are said elsewhere: without the mark of its letter, or the letter in brackets."""
    return _LETTER.sub("", words).replace("&&", "\0").replace("&", "").replace("\0", "&").removesuffix("…")
