"""Which files the window takes, how they are chosen, and which of two is the earlier."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

SUFFIXES = ("pdf", "docx", "odt", "fodt", "md", "markdown", "html", "htm", "txt")

_DATE = re.compile(r"(?<!\d)(20\d{2}|19\d{2})[-_. ]?(0[1-9]|1[0-2])[-_. ]?(0[1-9]|[12]\d|3[01])(?!\d)")
_STAGE = re.compile(r"(?<![a-z])(?:rev(?:ision)?|draft|version|v)[\s._-]{0,2}(\d{1,3})(?!\d)", re.IGNORECASE)
_ZERO = re.compile(r"(?<![a-z])zero(?![a-z])", re.IGNORECASE)
_OLD_WORDS = re.compile(r"(?<![a-z])(?:old|before|original|earlier)(?![a-z])", re.IGNORECASE)
_NEW_WORDS = re.compile(r"(?<![a-z])(?:new|after|modified|later|final)(?![a-z])", re.IGNORECASE)
_NUMBER = re.compile(r"\d+")


def in_order(one: Path, other: Path) -> tuple[Path, Path]:
    """Return two files with the earlier revision first.

    Their names decide: the stage of drafting (Zero draft, Rev.1, Rev.2), a date, words like "old" and "new", any number;
    then the time of their last change. Where nothing tells, they stay as they came.
    """
    for telling in (_stage, _date, _age_words, _numbers, _modified):
        first, second = telling(one), telling(other)
        if first is not None and second is not None and first != second:
            return (one, other) if first < second else (other, one)
    return (one, other)


def choose_files(parent: QWidget, title: str, folder: str, *, several: bool) -> Sequence[Path]:
    """Ask for one file, or for one or two; return nothing when the reader thinks better of it."""
    drafts = QCoreApplication.translate("ChoosingFiles", "Drafts (%1)")
    everything = QCoreApplication.translate("ChoosingFiles", "All files (*)")
    filters = ";;".join((drafts.replace("%1", " ".join(f"*.{suffix}" for suffix in SUFFIXES)), everything))
    if several:
        names, _ = QFileDialog.getOpenFileNames(parent, title, folder, filters)
        return [Path(name) for name in names]
    name, _ = QFileDialog.getOpenFileName(parent, title, folder, filters)
    return [Path(name)] if name else []


def _stage(path: Path) -> tuple[int, ...] | None:
    if found := _STAGE.search(path.stem):
        return (int(found[1]),)
    return (0,) if _ZERO.search(path.stem) else None


def _date(path: Path) -> tuple[int, ...] | None:
    found = _DATE.search(path.stem)
    return (int(found[1]), int(found[2]), int(found[3])) if found else None


def _age_words(path: Path) -> tuple[int, ...] | None:
    if _OLD_WORDS.search(path.stem):
        return (0,)
    return (1,) if _NEW_WORDS.search(path.stem) else None


def _numbers(path: Path) -> tuple[int, ...] | None:
    found = _NUMBER.findall(path.stem)
    return tuple(int(digits) for digits in found) or None


def _modified(path: Path) -> tuple[int, ...] | None:
    try:
        return (path.stat().st_mtime_ns,)
    except OSError:
        return None
