"""Where a reader's library lies, and what the files in it are called."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Final

DATABASE: Final = "notebook.sqlite"
LOCK: Final = "notebook.lock"
DOCUMENTS: Final = "documents"
BACKUPS: Final = "backups"

_OWNER_ONLY: Final = 0o700


def library_folder(library: Path | None = None) -> Path:
    """Return the folder of the user's data: `library`, else the variable WSIS_DESKTOP_LIBRARY, else the system's place."""
    if library is not None:
        return library
    named = os.environ.get("WSIS_DESKTOP_LIBRARY")
    if named:
        return Path(named)
    return usual_folder()


def usual_folder() -> Path:
    """Return the system's place for the user's data."""
    from platformdirs import user_data_path  # noqa: PLC0415 - only where nobody names a place

    return user_data_path("wsis-desktop", appauthor=False)


def make_private(folder: Path) -> None:
    """Make a folder that only its user can look into; one that is there already keeps its permissions."""
    folder.mkdir(parents=True, exist_ok=True, mode=_OWNER_ONLY)
