"""The script that prepares a Debian machine installs what is missing, and nothing else."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="The script prepares Linux machines only.")

EVERY = (
    "libglib2.0-0t64 libgl1 libegl1 libxkbcommon0 libfontconfig1 libdbus-1-3 libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 "
    "libxcb-shape0 libxcb-xkb1 libxkbcommon-x11-0 fonts-hosny-amiri fonts-droid-fallback git make "
    "fonts-dejavu-core tesseract-ocr tesseract-ocr-ara tesseract-ocr-chi-sim tesseract-ocr-fra tesseract-ocr-rus "
    "tesseract-ocr-spa xvfb xauth"
)


def prepare(checkout: Path, group: str, machine: dict[str, str]) -> subprocess.CompletedProcess[str]:
    """Run the script on a pretended machine."""
    script = checkout / "packaging" / "debian" / "prepare.sh"
    return subprocess.run(
        ["/bin/sh", str(script), group], cwd=checkout, env=machine, capture_output=True, text=True, check=False
    )


def debian(folder: Path, *, missing: str, administrator: bool, sudo: bool) -> dict[str, str]:
    """Return the environment of a pretended Debian machine that lacks one package; what it installs goes to `installed`."""
    there = "\\n".join(f"installed {name}" for name in EVERY.split() if name != missing)
    commands = {
        "dpkg-query": f"printf '{there}\\n'",
        "apt-get": f'echo "$*" >> {folder}/installed',
        "id": f"echo {0 if administrator else 1000}",
    }
    if sudo:
        commands["sudo"] = '"$@"'
    for name in ("sh", "uname", "dirname", "grep", "awk", "sed", "tr", "cat", "env", "python3"):
        where = sys.executable if name == "python3" else f"/usr/bin/{name}"
        commands[name] = f'exec {where} "$@"'
    for name, body in commands.items():
        file = folder / name
        file.write_text(f"#!/bin/sh\n{body}\n", encoding="utf-8")
        file.chmod(0o700)
    return {"PATH": str(folder)}


def test_a_prepared_machine_is_left_alone(checkout: Path, tmp_path: Path) -> None:
    env = debian(tmp_path, missing="", administrator=False, sudo=False)
    done = prepare(checkout, "screens", env)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


@pytest.mark.parametrize(("administrator", "sudo"), [(True, False), (False, True)])
def test_only_what_is_missing_is_installed(checkout: Path, tmp_path: Path, *, administrator: bool, sudo: bool) -> None:
    env = debian(tmp_path, missing="libegl1", administrator=administrator, sudo=sudo)
    done = prepare(checkout, "run", env)
    assert done.returncode == 0, done.stderr
    assert "libegl1" in done.stdout
    assert (tmp_path / "installed").read_text(encoding="utf-8").splitlines() == [
        "update -qq",
        "install -y -qq --no-install-recommends libegl1",
    ]


def test_who_may_not_install_learns_what_to_ask_for(checkout: Path, tmp_path: Path) -> None:
    env = debian(tmp_path, missing="xvfb", administrator=False, sudo=False)
    done = prepare(checkout, "screens", env)
    assert done.returncode == 1
    assert "apt-get install --no-install-recommends xvfb" in done.stderr
    assert not (tmp_path / "installed").exists()
