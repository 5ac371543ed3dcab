"""The house around the code is in order, from a checkout and from a wheel."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path

import pytest

from wsis_desktop import __version__

OF_ITS_OWN = {".otf", ".ttf", ".png", ".pdf", ".docx", ".lock"}
# Written apart, so that this file does not find itself.
UNFINISHED = re.compile(
    r"\b(?:" + "|".join(("TO" + "DO", "FIX" + "ME", "X" + "XX", "raise NotImplemented" + "Error")) + ")"
)


def run(*command: str | Path, cwd: Path, env: dict[str, str] | None = None) -> subprocess.CompletedProcess[str]:
    """Run a command to its end and return what it said."""
    return subprocess.run(
        [str(part) for part in command], cwd=cwd, env=env, capture_output=True, text=True, check=False, timeout=240
    )


def tracked(checkout: Path) -> list[Path]:
    """Return the files that belong to the project."""
    listed = run("git", "ls-files", "-z", cwd=checkout)
    if listed.returncode != 0:
        pytest.skip("This is no clone: git cannot list the project's files.")
    return [path for name in listed.stdout.split("\0") if name and (path := checkout / name).is_file()]


def texts(checkout: Path) -> dict[str, str]:
    """Return the project's text files by their names."""
    return {
        path.relative_to(checkout).as_posix(): path.read_text(encoding="utf-8", errors="replace")
        for path in tracked(checkout)
        if path.suffix not in OF_ITS_OWN
    }


def test_the_developers_speak_as_one(checkout: Path) -> None:
    project = tomllib.loads((checkout / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert project["authors"] == [{"name": "The WSIS Desktop developers"}]
    assert project["license"] == "AGPL-3.0-or-later"


def test_no_file_holds_the_marks_of_a_merge_left_undone(checkout: Path) -> None:
    undone = re.compile(r"^(?:<{7} |>{7} |={7}$)", re.MULTILINE)
    assert [name for name, text in texts(checkout).items() if undone.search(text)] == []


def test_the_licence_stands_in_full(checkout: Path) -> None:
    licence = (checkout / "LICENSE").read_text(encoding="utf-8")
    assert licence.lstrip().startswith(
        "GNU AFFERO GENERAL PUBLIC LICENSE\n                       Version 3, 19 November 2007"
    )
    assert all(f"\n  {number}. " in licence for number in range(18))


def test_the_changelog_tells_of_this_version(checkout: Path) -> None:
    changelog = (checkout / "CHANGELOG.md").read_text(encoding="utf-8")
    assert re.search(rf"^## \[{re.escape(__version__)}\]", changelog, re.MULTILINE)


def test_no_file_names_the_machine_it_was_written_on(checkout: Path) -> None:
    here = re.compile(
        "|".join(rf"(?<![\w/]){re.escape(str(path))}(?![\w-])" for path in (checkout, Path.home()) if path != Path("/"))
    )
    assert [name for name, text in texts(checkout).items() if here.search(text)] == []


def test_no_file_is_left_unfinished(checkout: Path) -> None:
    assert [name for name, text in texts(checkout).items() if UNFINISHED.search(text)] == []


def test_every_file_stays_readable_in_one_sitting(checkout: Path) -> None:
    long = {
        name: lines
        for name, text in texts(checkout).items()
        if name.startswith("wsis_desktop/") and name.endswith(".py") and (lines := text.count("\n")) > 450
    }
    assert long == {}


def test_no_sheet_is_laid_over_another_one_that_everything_wears(checkout: Path) -> None:
    """What Qt remembers having dressed may be gone; `redressing` takes one sheet off first, `looks` puts the first on."""
    laid = re.compile(r"\b(?:q?app|application)\.setStyleSheet\(")
    allowed = {f"wsis_desktop/desktop/{name}.py" for name in ("looks", "painting/redressing")}
    assert {name for name, text in texts(checkout).items() if laid.search(text)} == allowed


def test_every_make_command_of_the_readme_exists(checkout: Path) -> None:
    readme, makefile = ((checkout / name).read_text(encoding="utf-8") for name in ("README.md", "Makefile"))
    named = set(re.findall(r"(?:`|^    )make ([a-z-]+)", readme, re.MULTILINE))
    targets = set(re.findall(r"^([a-z-]+):", makefile, re.MULTILINE))
    assert {"run", "test"} <= named <= targets


def test_every_picture_and_page_that_the_documents_name_exists(checkout: Path) -> None:
    missing = [
        f"{page.relative_to(checkout)}: {target}"
        for page in [*checkout.glob("*.md"), *(checkout / "docs").glob("*.md")]
        for target in re.findall(r"\]\((?!https?:|#|mailto:)([^)#\s]+)", page.read_text(encoding="utf-8"))
        if not (page.parent / target).exists()
    ]
    assert missing == []


def test_the_guide_names_every_shortcut(checkout: Path) -> None:
    from wsis_desktop.desktop.commands.commands import COMMANDS  # noqa: PLC0415 - the other tests need no Qt

    guide = (checkout / "docs" / "guide.md").read_text(encoding="utf-8").split("## All by keyboard")[1].split("##")[0]
    named = set(re.findall(r"(?:Ctrl\+|Shift\+|Alt\+)*(?:F\d+|[A-Z0-9=+,-])(?= )", guide))
    assert {shortcut for row in COMMANDS.values() for shortcut in row.shortcuts} - named == set()


def test_the_lock_holds_what_the_project_asks_for(checkout: Path) -> None:
    project = tomllib.loads((checkout / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    asked = {
        re.split(r"[^A-Za-z0-9._-]", line)[0].lower().replace("_", "-")
        for line in [*project["dependencies"], *project["optional-dependencies"]["dev"]]
    }
    lock = (checkout / "requirements-dev.lock").read_text(encoding="utf-8")
    assert asked <= set(re.findall(r"^([a-z0-9-]+)==\S", lock, re.MULTILINE))
    assert "\nuv==" not in lock
    assert re.search(r"^colorama==.*win32", lock, re.MULTILINE), "the lock must serve Windows too"


@pytest.fixture(scope="module")
def unpacked_wheel(checkout: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the wheel without the network, and return the folder it was unpacked into."""
    folder = tmp_path_factory.mktemp("wheel")
    built = run(sys.executable, "-m", "build", "--no-isolation", "--wheel", "--outdir", folder, cwd=checkout)
    assert built.returncode == 0, built.stdout + built.stderr
    (wheel,) = folder.glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(folder / "unpacked")
    return folder / "unpacked"


def test_the_wheel_carries_every_resource(checkout: Path, unpacked_wheel: Path) -> None:
    resources = {
        path.relative_to(checkout).as_posix() for path in tracked(checkout) if checkout / "resources" in path.parents
    }
    assert resources
    assert {name for name in resources if not (unpacked_wheel / "wsis_desktop" / name).is_file()} == set()


def test_the_wheel_carries_the_guide_and_its_pictures(checkout: Path, unpacked_wheel: Path) -> None:
    guide = (checkout / "docs" / "guide.md").read_text(encoding="utf-8")
    pictures = re.findall(r"\]\((screens/[^)]+)\)", guide)
    assert pictures
    shipped = unpacked_wheel / "wsis_desktop" / "resources" / "help"
    assert {name for name in ("guide.md", *pictures) if not (shipped / name).is_file()} == set()
    assert not (shipped / "screens" / "text-light-200.png").exists(), "only what is shown"


def test_resources_are_found_from_the_wheel(unpacked_wheel: Path, tmp_path: Path) -> None:
    program = "from wsis_desktop.shipped import shipped; print(shipped('fonts', 'OFL.txt'))"
    found = run(
        sys.executable,
        "-c",
        program,
        cwd=tmp_path,
        env=os.environ | {"PYTHONPATH": str(unpacked_wheel), "PYTHONSAFEPATH": "1"},
    )
    assert found.stdout.strip() == str(unpacked_wheel / "wsis_desktop" / "resources" / "fonts" / "OFL.txt"), (
        found.stderr
    )


def test_qt_keeps_its_references_to_none() -> None:
    from PySide6.QtWidgets import QApplication, QWidget  # noqa: PLC0415 - the tests above need no Qt

    app = QApplication.instance() or QApplication([])
    widget = QWidget()
    before = sys.getrefcount(None)
    for _ in range(500):
        widget.update()
    assert before - sys.getrefcount(None) < 100, "this release of PySide6 loses a reference with each call"
    assert app is not None
