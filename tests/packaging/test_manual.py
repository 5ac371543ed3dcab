"""The page of the manual names the options that there are."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import pytest

from wsis_desktop import cli

OPTION = re.compile(r"(?<![\w-])--([a-z][a-z-]+)")


def test_the_manual_names_every_option_of_every_command_and_no_other(
    checkout: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    there = set()
    for command in ("", *cli.COMMANDS):
        with pytest.raises(SystemExit):
            cli.main([*filter(None, [command]), "--help"])
        there |= set(OPTION.findall(capsys.readouterr().out))
    manual = (checkout / "packaging" / "linux" / "wsis-desktop.1").read_text(encoding="utf-8")
    assert set(re.findall(r"Fl -([a-z][a-z-]+)", manual)) == there


@pytest.mark.skipif(shutil.which("groff") is None, reason="There is no groff to set the manual.")
def test_the_manual_is_set_without_a_warning(checkout: Path) -> None:
    page = checkout / "packaging" / "linux" / "wsis-desktop.1"
    text = page.read_text(encoding="utf-8").replace("@DATE@", "November 29, 2026").replace("@VERSION@", "0.1.0")
    done = subprocess.run(
        ["groff", "-mdoc", "-ww", "-Tutf8", "-z"], input=text, capture_output=True, text=True, check=True
    )
    assert done.stderr == ""
