"""Take the pictures of docs/screens: each view of the window, light and dark, at 100 % and 200 %."""

from __future__ import annotations

from pathlib import Path

from window_pictures import take_pictures

SCREENS = Path(__file__).resolve().parent.parent / "docs" / "screens"
NAMES = [
    f"{what}-{theme}"
    for what in (
        "start",
        "text",
        "pages",
        "redline",
        "summary",
        "marked",
        "notes",
        "writing",
        "briefing",
        "carried",
        "tray",
        "bin",
        "preferences",
    )
    for theme in ("light", "dark")
] + ["help-light", "text-light-ar", "pages-light-ar", "text-light-zh", "text-contrast", "text-contrastdark"]


def main() -> None:
    """Write every picture and name it."""
    for scale in (1, 2):
        for path in take_pictures(SCREENS, NAMES, scale=scale):
            print(f"{path.relative_to(SCREENS.parent.parent)}  {path.stat().st_size // 1024} KB")


if __name__ == "__main__":
    main()
