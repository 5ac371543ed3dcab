"""The bill of materials names everything that travels with a frozen program, also what is no Python package."""

from __future__ import annotations

import hashlib
import json
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from wsis_desktop.licences import package_versions


def completed(checkout: Path, folder: Path, packages: list[str]) -> subprocess.CompletedProcess[str]:
    """Complete a bill that names these packages, for a frozen program that is made here."""
    frozen = folder / "frozen"
    system = frozen / "_internal" / "wsis_desktop" / "resources" / "licences" / "system"
    system.mkdir(parents=True)
    (system / "libx11-6_2%3a1.8.4-2.txt").write_text("License: MIT", encoding="utf-8")
    (frozen / "_internal" / "libX11.so.6").write_bytes(b"code")
    (frozen / "_internal" / "libX11.so").symlink_to("libX11.so.6")
    components = [{"name": name, "bom-ref": name, "type": "library"} for name in packages]
    bill = {
        "components": components,
        "dependencies": [{"ref": "root"}],
        "metadata": {"component": {"bom-ref": "root"}},
    }
    (folder / "bill.json").write_text(json.dumps(bill), encoding="utf-8")
    return subprocess.run(
        [sys.executable, checkout / "packaging" / "complete_bill.py", folder / "bill.json", frozen],
        capture_output=True, text=True, check=False,
    )  # fmt: skip


def test_python_fonts_and_compiled_libraries_are_in_the_bill(checkout: Path, tmp_path: Path) -> None:
    needed = [name for name, version in package_versions() if version]
    done = completed(checkout, tmp_path, needed)
    assert done.returncode == 0, done.stderr
    bill = json.loads((tmp_path / "bill.json").read_text(encoding="utf-8"))
    listed: dict[str, dict[str, Any]] = {each["name"]: each for each in bill["components"]}
    assert len(listed) == len(bill["components"])
    assert {*needed, "Python", "Atkinson Hyperlegible, Inter, Noto Serif"} <= set(listed)
    assert listed["libx11-6"]["version"] == "2:1.8.4-2"
    assert listed["libx11-6"]["purl"] == "pkg:deb/debian/libx11-6@2%3A1.8.4-2"
    assert listed["_internal/libX11.so.6"]["hashes"][0]["content"] == hashlib.sha256(b"code").hexdigest()
    assert "_internal/libX11.so" not in listed
    (ours,) = [each for each in bill["dependencies"] if each["ref"] == "root"]
    assert "Python==" in " ".join(ours["dependsOn"])


def test_a_bill_that_lacks_a_package_is_refused(checkout: Path, tmp_path: Path) -> None:
    done = completed(checkout, tmp_path, ["lxml"])
    assert done.returncode == 1
    assert "lacks" in done.stderr
    assert "pymupdf" in done.stderr


@pytest.mark.skipif(not shutil.which("dpkg"), reason="The system is no Debian.")
def test_libraries_of_the_system_are_known_by_their_packages(checkout: Path, tmp_path: Path) -> None:
    asked = f"""
import sys
from pathlib import Path
sys.path.insert(0, {str(checkout / "packaging")!r})
from system_parts import owners, write_licences
found = owners(["/bin/sh", {str(tmp_path / "ours")!r}])
written = write_licences(found, Path({str(tmp_path / "to")!r}))
print(*found, *(path.name.partition("_")[0] for path in written))
"""
    done = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=True)
    assert done.stdout.split() in (["dash", "dash"], ["bash", "bash"])
