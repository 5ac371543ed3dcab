"""A frozen program holds what it shows its readers, and leaves out what it is made from."""

from __future__ import annotations

import ast
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Entry = tuple[str, str, str]


@pytest.fixture(scope="session")
def wanted(checkout: Path) -> Callable[[Entry], bool]:
    """Return what the recipe says of a file; the recipe itself runs only where programs are frozen."""
    recipe = ast.parse((checkout / "packaging" / "freeze.spec").read_text(encoding="utf-8"))
    needed = {"LANGUAGES", "LEFT_OUT", "wanted"}
    kept: list[ast.stmt] = [
        node
        for node in recipe.body
        if (isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) in needed)
        or (isinstance(node, ast.FunctionDef) and node.name in needed)
    ]
    names: dict[str, Any] = {"re": re}
    exec(compile(ast.Module(kept, []), "freeze.spec", "exec"), names)  # noqa: S102 - our own recipe
    recipe_says: Callable[[Entry], bool] = names["wanted"]
    return recipe_says


@pytest.mark.parametrize("separator", ["/", "\\"])
def test_the_words_of_every_language_are_frozen(
    wanted: Callable[[Entry], bool], checkout: Path, separator: str
) -> None:
    files = [path.name for path in (checkout / "resources" / "translations").glob("*.qm")]
    assert len(files) == 6
    for name in files:
        assert wanted((separator.join(("wsis_desktop", "resources", "translations", name)), "", "DATA"))


def test_of_the_words_of_qt_those_of_our_languages_are_frozen(wanted: Callable[[Entry], bool]) -> None:
    assert wanted(("PySide6/Qt/translations/qtbase_fr.qm", "", "DATA"))
    assert not wanted(("PySide6/Qt/translations/qtbase_de.qm", "", "DATA"))
    assert not wanted(("PySide6/translations/designer_fr.qm", "", "DATA"))


def test_what_the_words_are_made_from_is_not_frozen(wanted: Callable[[Entry], bool]) -> None:
    assert not wanted(("wsis_desktop/resources/translations/wsis-desktop_fr.ts", "", "DATA"))


def test_all_else_that_is_shipped_is_frozen(wanted: Callable[[Entry], bool], checkout: Path) -> None:
    shipped = checkout / "resources"
    left = [
        path.name
        for path in shipped.rglob("*")
        if path.is_file() and not wanted((f"wsis_desktop/resources/{path.relative_to(shipped).as_posix()}", "", "DATA"))
    ]
    assert [name for name in left if not name.endswith(".ts")] == []
