"""What systems are told of the program is true, and says the same everywhere."""

from __future__ import annotations

import configparser
import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
from lxml import etree

from wsis_desktop import __version__, cli

MIME = "{http://www.freedesktop.org/standards/shared-mime-info}"


def entry(checkout: Path) -> configparser.SectionProxy:
    """Return the program's entry in the menu."""
    parsed = configparser.ConfigParser(interpolation=None)
    parsed.optionxform = str  # type: ignore[assignment, method-assign]
    parsed.read(checkout / "packaging" / "linux" / "wsis-desktop.desktop", encoding="utf-8")
    return parsed["Desktop Entry"]


def starters(checkout: Path) -> set[str]:
    project = tomllib.loads((checkout / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    return {*project["scripts"], *project["gui-scripts"]}


def test_the_menu_starts_what_is_installed(checkout: Path) -> None:
    found = entry(checkout)
    assert found["Exec"].split()[0] in starters(checkout)
    assert (checkout / "resources" / "icons" / f"{found['Icon']}.svg").is_file()


def test_dossiers_are_known_by_one_name(checkout: Path) -> None:
    linux = checkout / "packaging" / "linux"
    (ours,) = [each.get("type") for each in etree.parse(linux / "wsis-desktop-mime.xml").iter(f"{MIME}mime-type")]
    said = etree.parse(linux / "org.wsis_desktop.WsisDesktop.metainfo.xml")
    assert ours in entry(checkout)["MimeType"].split(";")
    assert [each.text for each in said.iter("mediatype")] == [ours]
    assert {each.text for each in said.iter("binary")} == starters(checkout)


def test_the_manual_and_the_appimage_know_every_command(checkout: Path) -> None:
    manual = (checkout / "packaging" / "linux" / "wsis-desktop.1").read_text(encoding="utf-8")
    assert set(re.findall(r"^\.It Cm (\w+)$", manual, re.MULTILINE)) == set(cli.COMMANDS)
    starter = (checkout / "packaging" / "appimage" / "AppRun").read_text(encoding="utf-8")
    assert set(re.findall(r"[a-z]+", starter.split("in\n")[1].split("--version")[0])) == set(cli.COMMANDS)


def test_the_version_stands_in_one_place(checkout: Path) -> None:
    made = "__pycache__"
    files = [path for path in (checkout / "packaging").rglob("*") if path.is_file() and made not in path.parts]
    assert files
    said = [path.name for path in files if f"version {__version__}" in path.read_text(encoding="utf-8").lower()]
    assert said == []


@pytest.mark.skipif(sys.platform != "linux", reason="Systems other than Linux have no such menu.")
@pytest.mark.skipif(not shutil.which("desktop-file-validate"), reason="desktop-file-validate is not installed.")
def test_the_entry_in_the_menu_keeps_to_the_rules(checkout: Path) -> None:
    done = subprocess.run(
        ["desktop-file-validate", checkout / "packaging" / "linux" / "wsis-desktop.desktop"],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert (done.returncode, done.stdout + done.stderr) == (0, "")
