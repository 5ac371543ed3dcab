"""Open the sample in the window; where there is no display, draw the same into build/sample, or the folder named."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from window_pictures import take_pictures

from wsis_desktop.shipped import shipped

OUT = Path(__file__).resolve().parent.parent / "build" / "sample"


def main() -> int:
    """Return the window's exit status, or 0 when all was drawn."""
    drafts = [str(shipped("sample", name)) for name in ("rev1.pdf", "rev2.pdf")]
    program = [sys.executable, "-m", "wsis_desktop"]
    if has_display():
        return subprocess.run([*program, *drafts], check=False).returncode
    print("There is no display to open the window on; drawing it instead …", flush=True)
    out = Path(sys.argv[1]) if len(sys.argv) > 1 else OUT
    made = take_pictures(out, ["text-light", "pages-light"])
    page = out / "comparison.html"
    compared = subprocess.run([*program, "compare", *drafts, "--format", "html", "-o", str(page)], check=False)
    if compared.returncode > 1:
        return compared.returncode
    print("The sample, two revisions of a declaration, is drawn and compared in:")
    for path in (*made, page):
        print(f"  {path}")
    return 0


def has_display() -> bool:
    """Tell whether a window can be shown."""
    return sys.platform != "linux" or any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY"))


if __name__ == "__main__":
    sys.exit(main())
