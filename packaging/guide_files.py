"""What the help inside needs of docs: the guide and the pictures in it."""

from __future__ import annotations

import re
from pathlib import Path

HELP = "wsis_desktop/resources/help"
_PICTURE = re.compile(r"\]\((screens/[^)\s]+)\)")


def guide_files(root: Path) -> dict[str, str]:
    """Return each file, with its place in the package."""
    docs = root / "docs"
    pictures = dict.fromkeys(_PICTURE.findall((docs / "guide.md").read_text(encoding="utf-8")))
    return {str(docs / name): f"{HELP}/{name}" for name in ("guide.md", *pictures)}
