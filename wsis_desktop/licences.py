"""What other people wrote and this program brings along, with the licences that allow it."""

from __future__ import annotations

import platform
import re
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path
from typing import Final

from wsis_desktop.shipped import shipped

PROGRAM: Final = "wsis-desktop"

_NAME: Final = re.compile(r"[A-Za-z0-9._-]+")
_LEGAL: Final = re.compile(r"(?:^|/)(?:licen[cs]e|copying|notice|authors)[^/]*$", re.IGNORECASE)
_SAID_BY_DEBIAN: Final = re.compile(r"^License: *(\S.*)$", re.MULTILINE)
_AS_STATED: Final = "as stated"
# What a package's licence says stands here when the package itself does not carry it. The first that fits is taken.
_SHIPPED: Final = {"LGPL-3.0": ("LGPL-3.0.txt", "GPL-3.0.txt"), "MIT": ("MIT.txt",)}


@dataclass(frozen=True, slots=True)
class ThirdParty:
    """Something that travels with the program; `licence` is its short name and `text` what it says, in full."""

    name: str
    version: str
    licence: str
    text: str


def third_parties() -> tuple[ThirdParty, ...]:
    """Return Python, the fonts and every package that the program needs, by name."""
    packages = [_third_party(package) for package in _needed(PROGRAM).values() if package]
    fonts = ThirdParty(
        "Atkinson Hyperlegible, Inter, Noto Serif",
        "",
        "OFL-1.1",
        shipped("fonts", "OFL.txt").read_text(encoding="utf-8"),
    )
    python = ThirdParty("Python", platform.python_version(), "PSF-2.0", _text("Python.txt"))
    return tuple(sorted((*packages, fonts, python, *_of_the_system()), key=lambda each: each.name.lower()))


def package_versions() -> tuple[tuple[str, str], ...]:
    """Return name and version of every package that the program needs, by name; no version where one is missing."""
    needed = _needed(PROGRAM).items()
    versions = ((_spelt(name), package.version if package else "") for name, package in needed)
    return tuple(sorted(versions, key=lambda pair: pair[0]))


def _of_the_system() -> list[ThirdParty]:
    """Return the libraries that a frozen program took along from the system it was frozen on; elsewhere there are none."""
    found = []
    for file in shipped("licences").glob("system/*.txt"):
        name, _, version = file.stem.partition("_")
        text = file.read_text(encoding="utf-8").strip()
        said = dict.fromkeys(match[1].strip() for match in _SAID_BY_DEBIAN.finditer(text))
        found.append(ThirdParty(name, version.replace("%3a", ":"), ", ".join(said) or _AS_STATED, text))
    return found


def _needed(program: str) -> dict[str, metadata.Distribution | None]:
    """Return what a package needs, and what that needs in its turn; None for what is wanted on every system and missing."""
    found: dict[str, metadata.Distribution | None] = {}
    asked = list(metadata.requires(program) or ())
    while asked:
        line = asked.pop()
        named = _NAME.match(line)
        if named is None or "extra ==" in line:
            continue
        try:
            package = metadata.distribution(named[0])
        except metadata.PackageNotFoundError:
            if ";" not in line:  # otherwise it is for another system
                found[named[0]] = None
            continue
        if package.name not in found:
            found[package.name] = package
            asked += package.requires or ()
    return found


def _third_party(package: metadata.Distribution) -> ThirdParty:
    licence = _licence(package)
    texts = _carried(package)
    if not texts:
        texts = [f"Copyright {_said(package, 'Author') or 'its authors'}", *map(_text, _fitting(licence))]
    if "AFFERO" in licence:  # as this program is, and under the same words
        texts += _carried(metadata.distribution(PROGRAM))
    return ThirdParty(_spelt(package.name), package.version, licence, "\n\n\n".join(texts))


def _spelt(name: str) -> str:
    """Return a package's name as indexes of packages compare it."""
    return name.replace("_", "-").lower()


def _carried(package: metadata.Distribution) -> list[str]:
    """Return the texts of licences that a package carries among what it says of itself."""
    names = [file for file in package.files or () if ".dist-info" in file.as_posix() and _LEGAL.search(file.as_posix())]
    return [file.read_text(encoding="utf-8").strip() for file in names if Path(str(file.locate())).is_file()]


def _licence(package: metadata.Distribution) -> str:
    said = _said(package, "License-Expression") or _said(package, "License")
    kinds = [kind for kind in package.metadata.get_all("Classifier") or () if kind.startswith("License ::")]
    return said or ", ".join(kind.rsplit(" :: ", 1)[1] for kind in kinds).replace(" License", "")


def _said(package: metadata.Distribution, field: str) -> str:
    return next(iter(package.metadata.get_all(field) or ()), "").strip()


def _fitting(licence: str) -> tuple[str, ...]:
    return next((names for known, names in _SHIPPED.items() if known in licence), ())


def _text(name: str) -> str:
    return shipped("licences", name).read_text(encoding="utf-8").strip()
