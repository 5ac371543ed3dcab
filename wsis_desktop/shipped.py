"""Find the files that ship with the program: fonts, icons, the sample, schemas.

In a wheel and in a frozen program they lie inside the package; in a checkout beside it.
"""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def shipped_guide() -> Path:
    """Return the path of the guide, whose pictures lie beside it; raise FileNotFoundError when it did not ship."""
    for path in (_PACKAGE / "resources" / "help" / "guide.md", _PACKAGE.parent / "docs" / "guide.md"):
        if path.exists():
            return path
    raise FileNotFoundError("resources/help/guide.md")


def shipped(*parts: str) -> Path:
    """Return the path of a file or folder below `resources`; raise FileNotFoundError when it did not ship."""
    for root in (_PACKAGE / "resources", _PACKAGE.parent / "resources"):
        path = root.joinpath(*parts)
        if path.exists():
            return path
    raise FileNotFoundError("/".join(("resources", *parts)))
