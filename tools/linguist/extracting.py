"""Find every text that the window shows through translation, with the context in which Qt looks it up.

Qt's own tool sees literals alone. Here texts pass through tables (`QT_TRANSLATE_NOOP`) and through small functions that know
their context (`_tr`), and troubles and remarks come from rooms that know no Qt. What cannot be followed to its literals is
told: a text that nobody can translate is a fault.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from wsis_desktop.model.remark import RemarkKind
from wsis_desktop.publishing.remarks_in_words import kind_in_words

_MARK = "QT_TRANSLATE_NOOP"
_APPLICATIONS = frozenset({"QCoreApplication", "QApplication", "QGuiApplication"})
_TEMPLATES = frozenset({"sentence_template", "next_step_template"})
# The command line speaks English; its troubles never reach the window.
_ENGLISH = "cli"

Function = ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda


@dataclass(frozen=True, slots=True, order=True)
class Message:
    """A text and its context; one with `%n` has plural forms."""

    context: str
    source: str

    @property
    def plural(self) -> bool:
        """Tell whether the text counts something."""
        return "%n" in self.source


@dataclass(slots=True)
class Found:
    """The messages, each with the file that shows it first, and what could not be followed, as `file:line: code`."""

    messages: dict[Message, str] = field(default_factory=dict)
    unseen: list[str] = field(default_factory=list)


def find_messages(package: Path) -> Found:
    """Find all messages of the package, in the order of its files."""
    paths = (path for path in sorted(package.rglob("*.py")) if _may_speak(path, package))
    modules = {path: _Module(path, package) for path in paths}
    by_name = {module.name: module for module in modules.values()}
    bases = {name for module in modules.values() for name in module.bases}
    found = Found()
    for module in modules.values():
        _Reader(module, by_name, bases, found).visit(module.tree)
    for kind in RemarkKind:
        found.messages.setdefault(Message("Remarks", kind_in_words(kind)), "publishing/remarks_in_words.py")
    return found


def _may_speak(path: Path, package: Path) -> bool:
    """Tell whether a file may hold words for the window: only the window's do, and those with troubles."""
    return path.is_relative_to(package / "desktop") or "_template" in path.read_text(encoding="utf-8")


class _Module:
    """One file: its tree, the values of its names, what it imports, and its functions that translate what they are given."""

    def __init__(self, path: Path, package: Path) -> None:
        self.shown = path.relative_to(package).as_posix()
        self.name = ".".join((package.name, *path.relative_to(package).with_suffix("").parts))
        self.tree = ast.parse(path.read_text(encoding="utf-8"))
        self.values: dict[str, ast.expr] = {}
        self.imported: dict[str, tuple[str, str]] = {}
        self.bases: set[str] = set()
        self.translating: dict[str, str] = {}
        functions: list[ast.FunctionDef] = []
        for node in ast.walk(self.tree):
            if isinstance(node, ast.ImportFrom) and node.module:
                self.imported |= {each.asname or each.name: (node.module, each.name) for each in node.names}
            elif isinstance(node, ast.ClassDef):
                self.bases |= {base.id for base in node.bases if isinstance(base, ast.Name)}
            elif isinstance(node, ast.FunctionDef):
                functions.append(node)
        for node in self.tree.body:
            match node:
                case ast.Assign(targets=[ast.Name(id=name)], value=value):
                    self.values[name] = value
                case ast.AnnAssign(target=ast.Name(id=name), value=ast.expr() as value):
                    self.values[name] = value
                case _:
                    pass
        for function in functions:
            if context := self._translates(function):
                self.translating[function.name] = context

    def _translates(self, function: ast.FunctionDef) -> str:
        """Return the context in which a function translates what it is given; empty when it does not."""
        given = {each.arg for each in function.args.args}
        if not given - {"self"}:
            return ""
        for node in ast.walk(function):
            if isinstance(node, ast.Call) and (asked := self.asked(node)):
                context, words = asked
                if isinstance(words, ast.Name) and words.id in given:
                    return context
        return ""

    def asked(self, call: ast.Call) -> tuple[str, ast.expr] | None:
        """Return context and words of a call of Qt's `translate`, or of a mark in a table; None for any other call."""
        match call:
            case ast.Call(func=ast.Attribute(value=ast.Name(id=owner), attr="translate"), args=[context, words, *_]):
                if owner not in _APPLICATIONS:
                    return None
            case ast.Call(func=ast.Name(id=name), args=[context, words]) if name == _MARK:
                pass
            case _:
                return None
        if isinstance(context, ast.Name):
            context = self.values.get(context.id, context)
        match context:
            case ast.Constant(value=str(name)):
                return name, words
            case _:
                return None


class _Reader(ast.NodeVisitor):
    """Walks through one file and takes down what it asks to have translated."""

    def __init__(self, module: _Module, modules: dict[str, _Module], bases: set[str], found: Found) -> None:
        self._module = module
        self._modules = modules
        self._bases = bases
        self._found = found
        self._classes: list[str] = []
        self._functions: list[Function] = []

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        """Take the templates of a trouble, and remember whose methods follow."""
        if not self._module.shown.startswith(_ENGLISH):
            for each in node.body:
                target, value = _assigned(each)
                if target in _TEMPLATES and value is not None:
                    self._take("Troubles", value, each)
        self._classes.append(node.name)
        self.generic_visit(node)
        self._classes.pop()

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        """Remember in whose body names get their values."""
        self._functions.append(node)
        self.generic_visit(node)
        self._functions.pop()

    def visit_Lambda(self, node: ast.Lambda) -> None:
        """Remember whose parameters these are."""
        self._functions.append(node)
        self.generic_visit(node)
        self._functions.pop()

    def visit_Call(self, node: ast.Call) -> None:
        """Take what a call has translated."""
        if asked := self._module.asked(node):
            self._take(*asked, node)
        else:
            match node:
                case ast.Call(func=ast.Attribute(value=owner, attr="tr"), args=[words, *_]):
                    self._take_own(owner, words, node)
                case ast.Call(
                    func=ast.Name(id=name) | ast.Attribute(value=ast.Name(id="self"), attr=name), args=[words, *_]
                ):
                    if context := self._context_of(name):
                        self._take(context, words, node)
                case _:
                    pass
        self.generic_visit(node)

    def _take_own(self, owner: ast.expr, words: ast.expr, node: ast.Call) -> None:
        """Take what an object has translated in the context of its class."""
        if not isinstance(owner, ast.Name) or owner.id != "self" or not self._classes:
            self._tell(node)
            return
        context = self._classes[-1]
        self._take(context, words, node)
        # Qt asks for the class of the object first, and takes the English text with its number for a translation.
        if context in self._bases and any("%n" in text for text in self._literals(words) or ()):
            self._tell(node)

    def _context_of(self, name: str) -> str:
        if name in self._module.translating:
            return self._module.translating[name]
        module, original = self._module.imported.get(name, ("", ""))
        return self._modules[module].translating.get(original, "") if module in self._modules else ""

    def _take(self, context: str, words: ast.expr, node: ast.AST) -> None:
        literals = self._literals(words)
        if literals is None:
            self._tell(node)
            return
        for text in literals:
            if text:
                self._found.messages.setdefault(Message(context, text), self._module.shown)

    def _tell(self, node: ast.AST) -> None:
        line = getattr(node, "lineno", 0)
        self._found.unseen.append(f"{self._module.shown}:{line}: {ast.unparse(node)[:100]}")

    def _literals(self, words: ast.expr) -> list[str] | None:  # noqa: PLR0911 - a table of shapes
        """Return the texts that an expression may be; none when they are taken down elsewhere; None when nobody knows."""
        match words:
            case ast.Constant(value=str(text)):
                return [text]
            case ast.IfExp(body=one, orelse=other):
                return self._all((one, other))
            case ast.BoolOp(values=values):
                return self._all(values)
            case ast.Name(id=name):
                return self._of_name(name)
            case (
                ast.Subscript(value=ast.Name(id=name))
                | ast.Call(func=ast.Attribute(value=ast.Name(id=name), attr="get"))
            ):
                return self._of_table(name)
            case ast.Subscript(value=ast.Dict(values=values)):
                return self._all(values)
            case ast.Call(func=ast.Name(id=name)) if name in {_MARK, "kind_in_words"}:
                return []
            case ast.Attribute(attr=name) if name.startswith("source_") or name in _TEMPLATES:
                return []
            case _:
                return None

    def _all(self, values: list[ast.expr] | tuple[ast.expr, ...]) -> list[str] | None:
        texts: list[str] = []
        for value in values:
            literals = self._literals(value)
            if literals is None:
                return None
            texts += literals
        return texts

    def _of_name(self, name: str) -> list[str] | None:
        """Follow a name to what it was given in this function, or to a table that it walks through."""
        for function in reversed(self._functions):
            if name in {each.arg for each in function.args.args}:
                return []
            values, walked = _given(function, name)
            if values:
                return self._all(values)
            if walked:
                return self._all_tables(walked)
        return None if (value := self._module.values.get(name)) is None else self._literals(value)

    def _all_tables(self, walked: list[ast.expr]) -> list[str] | None:
        names = {each.id for value in walked for each in ast.walk(value) if isinstance(each, ast.Name)}
        return [] if any(self._of_table(name) is not None for name in names) else None

    def _of_table(self, name: str) -> list[str] | None:
        """Return the texts of a table that are not marked there; None when there is no such table."""
        value = self._module.values.get(name)
        if value is None:
            module, original = self._module.imported.get(name, ("", ""))
            value = self._modules[module].values.get(original) if module in self._modules else None
        if value is None:
            return None
        return list(_unmarked(value.values if isinstance(value, ast.Dict) else [value]))


def _assigned(node: ast.stmt) -> tuple[str, ast.expr | None]:
    match node:
        case ast.Assign(targets=[ast.Name(id=name)], value=value):
            return name, value
        case ast.AnnAssign(target=ast.Name(id=name), value=value):
            return name, value
        case _:
            return "", None


def _given(function: Function, name: str) -> tuple[list[ast.expr], list[ast.expr]]:
    """Return what a name is given in a function, and what it walks through."""
    values: list[ast.expr] = []
    walked: list[ast.expr] = []
    for node in ast.walk(function):
        match node:
            case ast.Assign(targets=targets, value=value):
                for target in targets:
                    values += _parts(target, value, name)
            case ast.AnnAssign(target=target, value=ast.expr() as value):
                values += _parts(target, value, name)
            case ast.For(target=target, iter=value) | ast.comprehension(target=target, iter=value):
                if name in {each.id for each in ast.walk(target) if isinstance(each, ast.Name)}:
                    walked.append(value)
            case _:
                pass
    return values, walked


def _parts(target: ast.expr, value: ast.expr, name: str) -> Iterator[ast.expr]:
    match target, value:
        case ast.Name(id=given), _ if given == name:
            yield value
        case ast.Tuple(elts=targets), ast.Tuple(elts=values) if len(targets) == len(values):
            for one, other in zip(targets, values, strict=True):
                yield from _parts(one, other, name)
        case ast.Tuple(elts=targets), _ if any(isinstance(each, ast.Name) and each.id == name for each in targets):
            yield value
        case _:
            pass


def _unmarked(values: list[ast.expr]) -> Iterator[str]:
    for value in values:
        match value:
            case ast.Call(func=ast.Name(id=name)) if name == _MARK:
                pass
            case ast.Constant(value=str(text)):
                yield text
            case _:
                yield from _unmarked([each for each in ast.iter_child_nodes(value) if isinstance(each, ast.expr)])
