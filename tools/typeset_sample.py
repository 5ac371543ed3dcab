"""Write the sample that ships with the program: both revisions as PDF and Markdown, and the list of true changes.

python tools/typeset_sample.py [--into FOLDER]
"""

from __future__ import annotations

import argparse
from pathlib import Path

from typesetting.drawing import typeset
from typesetting.layouts import REV1, REV2
from typesetting.renditions import renditions, true_links
from typesetting.source import parse
from typesetting.writing import as_json, as_markdown

SAMPLE = Path(__file__).resolve().parent.parent / "resources" / "sample"


def sample_files() -> dict[str, bytes]:
    """Return the content of every file that is written from the annotated source, by name."""
    source = parse((SAMPLE / "declaration.txt").read_text(encoding="utf-8"))
    old, new = renditions(source)
    return {
        "rev1.pdf": typeset(old, REV1),
        "rev2.pdf": typeset(new, REV2),
        "rev1.md": as_markdown(old).encode(),
        "rev2.md": as_markdown(new).encode(),
        "true-changes.json": as_json(old, new, true_links(source, old, new)).encode(),
    }


def main() -> None:
    """Write the files."""
    parser = argparse.ArgumentParser(description="Write the sample's files from its annotated source.")
    parser.add_argument("--into", type=Path, default=SAMPLE, help="the folder to write to")
    folder: Path = parser.parse_args().into
    folder.mkdir(parents=True, exist_ok=True)
    for name, content in sample_files().items():
        (folder / name).write_bytes(content)
        print(f"{folder / name}: {len(content):,} bytes")


if __name__ == "__main__":
    main()
