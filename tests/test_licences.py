"""What travels with the program is named with its licence, and the licence stands there in full."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

from wsis_desktop.licences import package_versions, third_parties

LONG_ENOUGH_FOR_A_LICENCE = 500


def test_everything_that_travels_along_says_its_licence_in_full() -> None:
    short = {each.name for each in third_parties() if not each.licence or len(each.text) < LONG_ENOUGH_FOR_A_LICENCE}
    assert short == set()


def test_every_library_that_the_project_asks_for_is_named(checkout: Path) -> None:
    project = tomllib.loads((checkout / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    asked = {re.split(r"[^A-Za-z0-9._-]", line)[0].lower().replace("_", "-") for line in project["dependencies"]}
    named = {name.lower().replace("_", "-") for name, _ in package_versions()}
    assert asked <= named
    assert named <= {each.name.lower().replace("_", "-") for each in third_parties()}


def test_licences_that_a_copy_of_qt_asks_for_stand_in_full() -> None:
    (qt,) = [each for each in third_parties() if each.name.lower().startswith("pyside6")]
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in qt.text
    assert "GNU GENERAL PUBLIC LICENSE" in qt.text
