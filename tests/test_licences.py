"""What travels with the program is named with its licence, and the licence stands there in full."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

from wsis_desktop import licences
from wsis_desktop.licences import package_versions, third_parties
from wsis_desktop.shipped import shipped

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


def test_what_the_system_gave_to_a_frozen_program_is_named_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    system = tmp_path / "licences" / "system"
    system.mkdir(parents=True)
    (system / "libx11-6_2%3a1.8.4-2.txt").write_text("Copyright 1984 its authors\n", encoding="utf-8")
    (system / "libcups2_2.4.2-3+deb12u8.txt").write_text(
        "License: Apache-2.0\n\nLicense: Zlib\n word", encoding="utf-8"
    )
    monkeypatch.setattr(
        licences, "shipped", lambda *parts: tmp_path / "licences" if parts == ("licences",) else shipped(*parts)
    )
    named = {each.name: (each.version, each.licence) for each in third_parties()}
    assert named["libx11-6"] == ("2:1.8.4-2", "as stated")
    assert named["libcups2"] == ("2.4.2-3+deb12u8", "Apache-2.0, Zlib")
