"""Reads the shape of the package off its source: who imports whom, how long things are, what lacks an annotation."""

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

PACKAGE = "servicedesk"
Function = ast.FunctionDef | ast.AsyncFunctionDef


@dataclass(frozen=True)
class Import:
    """One imported module by its full name, where it stands, and whether it is imported only when a function runs."""

    module: str
    name: str | None
    line: int
    late: bool


@dataclass(frozen=True)
class Module:
    """One file of the package, by its full name."""

    name: str
    path: Path
    is_package: bool

    @cached_property
    def lines(self) -> list[str]:
        return self.path.read_text(encoding="utf-8").splitlines()

    @cached_property
    def tree(self) -> ast.Module:
        return ast.parse("\n".join(self.lines))

    @property
    def layer(self) -> str:
        """Return the folder below the package, or the module's own name directly in it."""
        return [*self.name.split("."), "__init__"][1]

    @property
    def is_generated(self) -> bool:
        return self.path.name.startswith("ui_")

    @property
    def functions(self) -> Iterator[Function]:
        return (node for node in ast.walk(self.tree) if isinstance(node, Function))

    @property
    def classes(self) -> Iterator[ast.ClassDef]:
        return (node for node in ast.walk(self.tree) if isinstance(node, ast.ClassDef))

    @cached_property
    def imports(self) -> list[Import]:
        late = {id(inner) for function in self.functions for inner in ast.walk(function)}
        found: list[Import] = []
        for node in ast.walk(self.tree):
            if isinstance(node, ast.Import):
                found += [Import(alias.name, None, node.lineno, id(node) in late) for alias in node.names]
            elif isinstance(node, ast.ImportFrom):
                source = "." * node.level + (node.module or "")
                found += [Import(source, alias.name, node.lineno, id(node) in late) for alias in node.names]
            elif isinstance(node, ast.Call) and _is_import_by_name(node):
                found.append(Import("importlib.import_module", None, node.lineno, id(node) in late))
        return found

    def explains(self, line: int, words: re.Pattern[str]) -> bool:
        """Tell whether a comment on `line`, or right above the group of imports it is in, has one of `words` in it."""
        number = line - 1
        texts = [self.lines[number]]
        while number > 0 and re.match(r"\s*(#|import |from )", self.lines[number - 1]):
            number -= 1
            texts.append(self.lines[number])
        return any(words.search(text.partition("#")[2]) for text in texts)


def _is_import_by_name(node: ast.Call) -> bool:
    return getattr(node.func, "attr", getattr(node.func, "id", "")) in {"import_module", "__import__"}


def read_package(root: Path) -> dict[str, Module]:
    """Return every module below `root`/src/servicedesk by its full name."""
    modules = {}
    for path in sorted((root / "src" / PACKAGE).rglob("*.py")):
        parts = list(path.relative_to(root / "src").with_suffix("").parts)
        is_package = parts[-1] == "__init__"
        name = ".".join(parts[:-1] if is_package else parts)
        modules[name] = Module(name, path, is_package)
    return modules


def length(node: Function | ast.ClassDef) -> int:
    """Return the lines from `def` or `class` to the end of the body; decorators do not count."""
    return (node.end_lineno or node.lineno) - node.lineno + 1


def unannotated(function: Function, is_method: bool) -> list[str]:
    """Return the parameters (and "return") of `function` that say no type; self and cls need none."""
    spec = function.args
    positional = [*spec.posonlyargs, *spec.args]
    is_static = any(getattr(decorator, "id", "") == "staticmethod" for decorator in function.decorator_list)
    named = positional[1:] if is_method and not is_static else positional
    every = [*named, *spec.kwonlyargs, *filter(None, (spec.vararg, spec.kwarg))]
    return [argument.arg for argument in every if argument.annotation is None] + ["return"] * (function.returns is None)


def methods(module: Module) -> set[int]:
    """Return the identities of the functions that stand directly in a class."""
    return {id(node) for each in module.classes for node in each.body if isinstance(node, Function)}
