"""Add to a bill of materials what no list of Python packages has: Python itself, the fonts, compiled libraries.

    build/plain/bin/python packaging/complete_bill.py dist/bill-of-materials.json dist/wsis-desktop

Runs in the environment that was frozen, whose packages the bill names already. Every library in the folder is listed with
its SHA-256, so that a file that is found somewhere can be told.
"""

from __future__ import annotations

import hashlib
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import quote

from wsis_desktop.licences import PROGRAM, ThirdParty, package_versions, third_parties

LIBRARIES = (".so", ".dll", ".pyd", ".dylib")
SYSTEM = "wsis_desktop/resources/licences/system"


def main(bill: Path, frozen: Path) -> None:
    """Complete the bill in its place; end with a sentence where it lacks a package that the program needs."""
    made = json.loads(bill.read_text(encoding="utf-8"))
    named = {_spelt(each["name"]) for each in made["components"]}
    if missing := {name for name, version in package_versions() if version} - named:
        sys.exit(f"the bill of materials lacks {', '.join(sorted(missing))}")
    others = [each for each in third_parties() if _spelt(each.name) not in named]
    components = [*map(_third_party, others), *_of_the_system(frozen), *_libraries(frozen)]
    made["components"] += components
    ours = made["metadata"]["component"]["bom-ref"]
    (needs,) = [each for each in made["dependencies"] if each["ref"] == ours]
    needs["dependsOn"] = sorted({*needs.get("dependsOn", ()), *(each["bom-ref"] for each in components)})
    made["dependencies"] += [{"ref": each["bom-ref"]} for each in components]
    bill.write_text(json.dumps(made, indent=2, sort_keys=True, ensure_ascii=False) + "\n", encoding="utf-8")
    print(f"The bill of materials of {PROGRAM} has {len(made['components'])} entries.")


def _third_party(each: ThirdParty) -> dict[str, Any]:
    licence = {"license": {"name": each.licence, "text": {"content": each.text}}}
    return _component("library", each.name, each.version, f"{each.name}=={each.version}") | {"licenses": [licence]}


def _of_the_system(frozen: Path) -> Iterator[dict[str, Any]]:
    """Yield the packages of Debian that libraries were taken from, as the program names them under Help."""
    for file in sorted(frozen.rglob(f"{SYSTEM}/*.txt")):
        name, _, version = file.stem.partition("_")
        version = version.replace("%3a", ":")
        licence = {"license": {"name": f"copyright of {name}", "text": {"content": file.read_text(encoding="utf-8")}}}
        place = f"pkg:deb/debian/{name}@{quote(version, safe='')}"
        yield _component("library", name, version, place) | {"licenses": [licence], "purl": place}


def _libraries(frozen: Path) -> Iterator[dict[str, Any]]:
    """Yield every library of compiled code, whoever brought it."""
    for file in sorted(frozen.rglob("*")):
        if file.is_file() and not file.is_symlink() and any(ending in file.name for ending in LIBRARIES):
            place = file.relative_to(frozen).as_posix()
            sum_of_it = hashlib.sha256(file.read_bytes()).hexdigest()
            yield _component("file", place, "", f"file:{place}") | {
                "hashes": [{"alg": "SHA-256", "content": sum_of_it}]
            }


def _component(kind: str, name: str, version: str, reference: str) -> dict[str, Any]:
    return {"type": kind, "name": name, "bom-ref": reference} | ({"version": version} if version else {})


def _spelt(name: str) -> str:
    return name.replace("_", "-").lower()


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
