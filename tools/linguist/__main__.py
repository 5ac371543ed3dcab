"""Bring the files of translations in line with the code: `make translations`; what is left to translate is told."""

from __future__ import annotations

import sys
from pathlib import Path

from linguist.extracting import find_messages
from linguist.keeping import FORMS, release, update

ROOT = Path(__file__).resolve().parent.parent.parent
FOLDER = ROOT / "resources" / "translations"


def main() -> int:
    """Return 1 when a text cannot be followed or is not translated."""
    found = find_messages(ROOT / "wsis_desktop")
    for each in found.unseen:
        print(f"Nobody can translate this: {each}", file=sys.stderr)
    FOLDER.mkdir(exist_ok=True)
    left = 0
    for language in FORMS:
        made = update(FOLDER, language, found.messages)
        release(FOLDER, language)
        missing = sum(not each.finished for each in made.values())
        print(f"{language}: {len(made) - missing} of {len(made)} translated")
        left += missing
    return 1 if left or found.unseen else 0


if __name__ == "__main__":
    sys.exit(main())
