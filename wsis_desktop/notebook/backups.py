"""Copies of the library's file, made whole, proved readable, and thinned out as they grow old."""

from __future__ import annotations

import os
import re
import shutil
import sqlite3
from collections.abc import Iterable
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final
from uuid import uuid4

from wsis_desktop.notebook.database import require_ours
from wsis_desktop.notebook.faults import told
from wsis_desktop.notebook.library import BACKUPS, DATABASE, make_private
from wsis_desktop.notebook.migrations import schema_of
from wsis_desktop.notebook.troubles import BackupUnusable, NotebookTrouble

# The newest are kept whatever their age; then one a day, and one a week.
_NEWEST, _DAYS, _WEEKS = 3, 7, 8
_DUE: Final = timedelta(hours=20)
_NAME: Final = re.compile(r"notebook-(\d{8}-\d{6})(?:-[a-z0-9-]+)?\.sqlite")
_STAMP: Final = "%Y%m%d-%H%M%S"


@dataclass(frozen=True, slots=True)
class Backup:
    """A backup by its file, and when it was made (UTC)."""

    path: Path
    made: datetime

    @property
    def name(self) -> str:
        """Return what the backup's file is called."""
        return self.path.name


def backups_in(folder: Path) -> list[Backup]:
    """Return the backups of the library in `folder`, newest first."""
    found: list[Backup] = []
    with suppress(OSError):
        found += [
            Backup(path, datetime.strptime(named[1], _STAMP).replace(tzinfo=UTC))
            for path in (folder / BACKUPS).iterdir()
            if (named := _NAME.fullmatch(path.name)) and path.is_file()
        ]
    return sorted(found, key=lambda each: (each.made, each.name), reverse=True)


def is_due(backups: Iterable[Backup], now: datetime) -> bool:
    """Tell whether the newest backup is so old that another one is wanted; one from the future counts for nothing."""
    return not any(now - _DUE < each.made <= now for each in backups)


def back_up(folder: Path, source: sqlite3.Connection, now: datetime, why: str = "") -> Backup:
    """Copy the library into a new backup, prove that it is sound, and drop those that are no longer wanted."""
    with told(folder):
        make_private(folder / BACKUPS)
        name = f"notebook-{now.strftime(_STAMP)}{f'-{why}' if why else ''}.sqlite"
        target = folder / BACKUPS / name
        beside = target.with_name(f".{uuid4().hex}.part")
        try:
            os.close(os.open(beside, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600))
            with closing(sqlite3.connect(beside)) as copy:
                source.backup(copy)
                # A file of its own: nothing may lie beside it that belongs to it.
                copy.execute("PRAGMA journal_mode = DELETE")
                require_ours(copy, folder)
            _flush(beside)
            beside.replace(target)
        finally:
            beside.unlink(missing_ok=True)
        for old in superseded(backups_in(folder), now):
            old.path.unlink(missing_ok=True)
    return Backup(target, now.replace(microsecond=0))


def superseded(backups: Iterable[Backup], now: datetime) -> list[Backup]:
    """Return the backups that newer ones make needless: the newest few stay, then one a day, then one a week.

    One that was made before a change of schema stays as long as the weekly ones do.
    """
    ordered = sorted(backups, key=lambda each: (each.made, each.name), reverse=True)
    kept = {each.name for each in ordered[:_NEWEST]}
    seen: set[tuple[str, int]] = set()
    for each in ordered:
        age = now - each.made
        slots = []
        if age < timedelta(days=_DAYS):
            slots.append(("day", each.made.toordinal()))
        if age < timedelta(weeks=_WEEKS):
            slots.append(("week", each.made.toordinal() // 7))
            if "schema" in each.name:
                kept.add(each.name)
        for slot in slots:
            if slot not in seen:
                seen.add(slot)
                kept.add(each.name)
    return [each for each in ordered if each.name not in kept]


def fault_of(backup: Backup, folder: Path) -> str:
    """Return what is wrong with a backup; empty when it is a sound library."""
    try:
        with told(folder), closing(_opened(backup.path)) as connection:
            require_ours(connection, folder)
            return "" if schema_of(connection) else "it is empty"
    except NotebookTrouble as trouble:
        return trouble.facts.get("reason", trouble.sentence)


def newest_good(folder: Path) -> Backup | None:
    """Return the newest backup that is sound."""
    return next((each for each in backups_in(folder) if not fault_of(each, folder)), None)


def put_back(folder: Path, name: str, now: datetime) -> Path | None:
    """Put a backup in the library's place; return where the file that stood there is kept, None when there was none.

    The writer's lock must be held. Raise `BackupUnusable` when the backup is missing or damaged.
    """
    backup = next((each for each in backups_in(folder) if each.name == name), None)
    if backup is None:
        raise BackupUnusable(folder=str(folder), backup=name, reason="there is none of this name")
    if fault := fault_of(backup, folder):
        raise BackupUnusable(folder=str(folder), backup=name, reason=fault)
    with told(folder):
        fresh = folder / f".{uuid4().hex}.part"
        try:
            os.close(os.open(fresh, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600))
            with closing(_opened(backup.path)) as source, closing(sqlite3.connect(fresh)) as copy:
                source.backup(copy)
                # Two libraries grow from here on: versions of notes must not be taken for each other's.
                copy.execute("UPDATE library SET value = ? WHERE key = 'replica'", (str(uuid4()),))
                copy.commit()
            _flush(fresh)
            kept = _set_aside(folder, now)
            fresh.replace(folder / DATABASE)
        finally:
            fresh.unlink(missing_ok=True)
    return kept


def _set_aside(folder: Path, now: datetime) -> Path | None:
    """Copy the library's file and what belongs to it under another name, then let go of what belonged to it.

    The file itself stays until the backup is swapped in, so that no crash in between leaves a reader with an empty library.
    """
    path = folder / DATABASE
    if not path.exists():
        return None
    kept = path.with_name(f"notebook.damaged-{now.strftime(_STAMP)}.sqlite")
    while kept.exists():
        kept = kept.with_name(f"{kept.stem}x.sqlite")
    for suffix in ("", "-wal", "-shm"):
        beside = path.with_name(path.name + suffix)
        if beside.exists():
            copy = kept.with_name(kept.name + suffix)
            shutil.copyfile(beside, copy)
            copy.chmod(0o600)
            _flush(copy)
    for suffix in ("-wal", "-shm"):
        path.with_name(path.name + suffix).unlink(missing_ok=True)
    return kept


def _opened(path: Path) -> sqlite3.Connection:
    return sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro&immutable=1", uri=True)


def _flush(path: Path) -> None:
    with path.open("rb+") as file:
        os.fsync(file.fileno())
