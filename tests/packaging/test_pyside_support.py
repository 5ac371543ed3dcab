"""A frozen program takes PySide's own modules compiled from beside it, instead of compiling them at each start."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import shiboken6

WRITE = """
import sys
from pathlib import Path
sys.path.insert(0, sys.argv[1])
from pyside_support import write_support
for file, place in write_support(Path(sys.argv[2])).items():
    target = Path(sys.argv[3], place)
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(file.read_bytes())
"""
TELL = """
import builtins, sys
compiled = []
usual = builtins.compile
builtins.compile = lambda source, name, *more, **others: compiled.append(name) or usual(source, name, *more, **others)
import shiboken6
for name, module in sys.modules.items():
    if name.startswith("shibokensupport"):
        print(module.__file__)
print("compiled:", *(name for name in compiled if "shibokensupport" in str(name)))
"""


def told(script: str, *arguments: str, path: Path | None = None) -> list[str]:
    env = os.environ | ({"PYTHONPATH": str(path)} if path else {})
    done = subprocess.run(
        [sys.executable, "-c", script, *arguments], env=env, capture_output=True, text=True, check=True, timeout=60
    )
    return done.stdout.splitlines()


def test_pyside_takes_its_modules_compiled_from_where_they_are_put(checkout: Path, tmp_path: Path) -> None:
    site = tmp_path / "site"
    shutil.copytree(Path(shiboken6.__file__).parent, site / "shiboken6", ignore=shutil.ignore_patterns("files.dir"))
    *_, without = told(TELL, path=site)
    assert "shibokensupport/signature/loader.py" in without, "or there would be nothing to gain"
    told(WRITE, str(checkout / "packaging"), str(tmp_path / "support"), str(site))
    *files, compiled = told(TELL, path=site)
    assert len(files) > 5
    assert {Path(file).suffix for file in files} == {".pyc"}
    assert all(Path(file).is_relative_to(site / "shiboken6" / "files.dir") for file in files)
    assert compiled == "compiled:"


def test_debian_s_checker_is_told_that_modules_ship_compiled(checkout: Path) -> None:
    overrides = (checkout / "packaging" / "debian" / "lintian-overrides").read_text(encoding="utf-8")
    assert "\nwsis-desktop: package-installs-python-bytecode " in overrides
