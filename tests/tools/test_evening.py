"""An evening at the real window, by real keys: what a reader writes, adds, finds and publishes is there at its end."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.window

# A text of a page or two: an evening over it takes some twenty seconds, most of them spent waiting for windows.
TEXT = """# Draft declaration on lending

## Our common commitment

{paragraphs}
"""
PARAGRAPHS = [
    f"{number}. We welcome the {what} of every town, and the readers who keep the shelves of the {what} in order."
    for number, what in enumerate(("libraries", "archives", "museums", "schools", "theatres", "gardens") * 12, 1)
]


@pytest.fixture(scope="module")
def drafts(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """Write two revisions, of which every twelfth paragraph differs."""
    folder = tmp_path_factory.mktemp("drafts")
    later = [
        text.replace("welcome", "take note of") if at % 12 == 0 else text for at, text in enumerate(PARAGRAPHS, start=1)
    ]
    paths = folder / "draft-rev1.md", folder / "draft-rev2.md"
    for path, paragraphs in zip(paths, (PARAGRAPHS, later), strict=True):
        path.write_text(TEXT.format(paragraphs="\n\n".join(paragraphs)), encoding="utf-8")
    return paths


def test_an_evening_ends_with_a_briefing(checkout: Path, drafts: tuple[Path, Path], tmp_path: Path) -> None:
    done = subprocess.run(
        [
            sys.executable,
            str(checkout / "tools" / "evening.py"),
            *map(str, drafts),
            "--into",
            str(tmp_path),
            "--notes",
            "2",
        ],
        env=os.environ | {"PYTHONPATH": os.pathsep.join((str(checkout), str(checkout / "tools")))},
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
        timeout=180,
    )
    if done.returncode == 2:
        pytest.skip(done.stdout.strip())
    assert done.returncode == 0, done.stdout + done.stderr
    pictures = sorted(path.name for path in tmp_path.glob("*.png"))
    assert [name.split("-", 1)[1] for name in pictures] == [
        "start.png",
        "opened.png",
        "note-1.png",
        "note-2.png",
        "read-to-the-end.png",
        "third-revision.png",
        "carried-notes.png",
        "notes-found.png",
        "briefing.png",
        "published.png",
    ]
    read = subprocess.run(
        [sys.executable, "-m", "wsis_desktop", "read", str(tmp_path / "briefing.docx")],
        cwd=checkout,
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    assert "each and every" in read.stdout, "the changes of the third revision"
    assert "ask the capital" in read.stdout, "the notes that came along"
