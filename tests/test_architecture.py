"""Who may import whom, and how large anything may grow: the shape of the house, checked on every run."""

import re
import sys
from collections.abc import Callable, Iterator
from graphlib import CycleError, TopologicalSorter
from itertools import chain
from pathlib import Path
from statistics import median

import pytest

from tests.shape import PACKAGE, Import, Module, length, methods, read_package, unannotated

ROOT = Path(__file__).parent.parent

LAYERS = {
    "domain": {"domain"},
    "services": {"domain", "services", "resources", "babel", "num2words", "phonenumbers", "rapidfuzz"},
    "storage": {
        *("domain", "services", "storage"),
        *("alembic", "cryptography", "filelock", "rapidfuzz", "sqlalchemy", "sqlite3"),
    },
    # A workbook is a paper for a spreadsheet: it is made where the other papers are.
    "documents": {
        *("domain", "services", "documents", "resources"),
        *("PIL", "barcode", "reportlab", "xlsxwriter", "zxingcpp"),
    },
    "devices": {"domain", "services", "devices", "resources", "PIL"},
    "desktop": {"domain", "services", "desktop", "resources", "PySide6", "shiboken6"},
    "console": {"domain", "services", "console", "resources", "tqdm"},
}
# SQL is known to storage only; the package itself holds its version; _typeshed exists for annotations only.
PLAIN = sys.stdlib_module_names - {"sqlite3"} | {PACKAGE, "_typeshed"}
ROOF = {
    "__main__",
    "app",
    "cases",
    "late",
    "late_renderer",
    "makers",
    "smoke",
    "window",
    "workplace",
}  # the composition root: knows all, known to itself only
START_UP = re.compile(r"start|import|Windows")  # what a comment speaks of where a late import is right

FILE_LINES, FUNCTION_LINES, CLASS_LINES = 300, 40, 250
MEDIAN_FILE_LINES, MEDIAN_FUNCTION_LINES = 120, 8
TEST_SHARE = 0.8
EMPTY_WORDS = re.compile(r"(?:^|_|(?<=[a-z]))(?:[Mm]anager|[Hh]elpers?|[Uu]tils?|Base|[Ii]mpl)(?=$|_|[A-Z])")
# True of one machine only, or of where libraries happen to come from. Written so as not to find itself.
PRIVATE = re.compile("/(?:root|work)" + r"/\w|\b(?:pypi|pythonhosted)" + r"\.org|C:\\Users\\")
READABLE = {".bat", ".cfg", ".ini", ".lock", ".md", ".py", ".sh", ".spec", ".toml", ".ts", ".ui", ""}
FOREIGN = {".coverage", ".git", ".venv", ".mypy_cache", ".ruff_cache", ".pytest_cache", ".hypothesis", "build", "dist"}

Check = Callable[[Path], Iterator[str]]


def _target(found: Import, modules: dict[str, Module]) -> str:
    """Return the module that is really meant: `from a import b` means a.b where that is a module."""
    inner = f"{found.module}.{found.name}"
    return inner if inner in modules or inner == f"{PACKAGE}.resources" else found.module


def _foot(name: str) -> str:
    """Return what the layers speak of: the layer of one of our modules, or the name of a library."""
    parts = name.split(".")
    return parts[1] if parts[0] == PACKAGE and len(parts) > 1 else parts[0]


def foreign_imports(root: Path) -> Iterator[str]:
    """Imports that go against the layers."""
    modules = read_package(root)
    for module in modules.values():
        for found in module.imports:
            foot = _foot(_target(found, modules))
            allowed = module.layer in ROOF or foot in PLAIN or foot in LAYERS.get(module.layer, set())
            if not allowed or (foot in ROOF and module.layer not in ROOF):
                yield f"{module.name}:{found.line} imports {found.module}"


def private_imports(root: Path) -> Iterator[str]:
    """Names with a leading underscore that are taken from another module of ours."""
    for module in read_package(root).values():
        for found in module.imports:
            name = found.name or ""
            if found.module.startswith(PACKAGE) and name.startswith("_") and not name.startswith("__"):
                yield f"{module.name}:{found.line} takes {name} from {found.module}"


def cycles(root: Path) -> Iterator[str]:
    """Modules that import each other in a ring, late imports included."""
    modules = read_package(root)
    graph = {
        module.name: {_target(found, modules) for found in module.imports} & modules.keys() - {module.name}
        for module in modules.values()
    }
    try:
        TopologicalSorter(graph).prepare()
    except CycleError as ring:
        yield " <- ".join(ring.args[1])


def late_imports(root: Path) -> Iterator[str]:
    """Imports inside functions that no comment justifies by start-up time."""
    for module in read_package(root).values():
        for found in module.imports:
            if found.late and module.layer not in ROOF and not module.explains(found.line, START_UP):
                yield f"{module.name}:{found.line} imports {found.module} late"


def large_things(root: Path) -> Iterator[str]:
    """Files, functions and classes above their ceilings."""
    for module in _written(root):
        if len(module.lines) > FILE_LINES:
            yield f"{module.name} has {len(module.lines)} lines"
        for kind, ceiling in ((module.functions, FUNCTION_LINES), (module.classes, CLASS_LINES)):
            yield from (f"{module.name}.{it.name} has {length(it)} lines" for it in kind if length(it) > ceiling)


def large_medians(root: Path) -> Iterator[str]:
    """Medians above their ceilings: many things are larger than one would like, though none is too large."""
    files = [len(module.lines) for module in _written(root) if not module.is_package]
    functions = [length(function) for module in _written(root) for function in module.functions]
    for name, sizes, most in (
        ("file", files, MEDIAN_FILE_LINES),
        ("function", functions, MEDIAN_FUNCTION_LINES),
    ):
        if sizes and median(sizes) > most:
            yield f"the median {name} has {median(sizes)} lines"


def bare_parameters(root: Path) -> Iterator[str]:
    """Parameters and results without a type."""
    for module in _written(root):
        inside = methods(module)
        for function in module.functions:
            lacking = unannotated(function, id(function) in inside)
            if lacking:
                yield f"{module.name}.{function.name} says no type of {', '.join(lacking)}"


def wordless_modules(root: Path) -> Iterator[str]:
    """Modules that do not open with a sentence on what they are for."""
    for module in _written(root):
        first = module.tree.body[0] if module.tree.body else None
        docstring = getattr(getattr(first, "value", None), "value", None)
        opening = docstring.strip().partition("\n\n")[0] if isinstance(docstring, str) else ""
        if not opening.endswith((".", "?", ":")):
            yield f"{module.name} opens without a sentence"


def empty_names(root: Path) -> Iterator[str]:
    """Names that say nothing of the desk."""
    for module in _written(root):
        names = chain([module.path.stem], (each.name for each in module.classes))
        yield from (f"{module.name}: {name}" for name in names if EMPTY_WORDS.search(name))


def untested_growth(root: Path) -> Iterator[str]:
    """Less test code than the share of the code that is asked for."""
    code = sum(len(module.lines) for module in _written(root))
    tests = sum(len(path.read_text(encoding="utf-8").splitlines()) for path in (root / "tests").rglob("*.py"))
    if tests < TEST_SHARE * code:
        yield f"{tests} lines of tests for {code} lines of code"


def private_facts(root: Path) -> Iterator[str]:
    """Lines that name a folder of one machine or a host that libraries come from."""
    for path in sorted(root.rglob("*")):
        inside = path.relative_to(root)
        if FOREIGN & set(inside.parts) or path.suffix not in READABLE or not path.is_file():
            continue
        for number, line in enumerate(path.read_text(encoding="utf-8", errors="replace").splitlines(), 1):
            if PRIVATE.search(line):
                yield f"{inside}:{number}: {line.strip()[:80]}"


def _written(root: Path) -> list[Module]:
    return [module for module in read_package(root).values() if not module.is_generated]


CHECKS: list[Check] = [
    foreign_imports,
    private_imports,
    cycles,
    late_imports,
    large_things,
    large_medians,
    bare_parameters,
    wordless_modules,
    empty_names,
    untested_growth,
    private_facts,
]


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: str(check.__name__))
def test_the_house_keeps_its_shape(check: Check) -> None:
    problems = list(check(ROOT))
    assert not problems, f"{check.__doc__}\n" + "\n".join(problems)


HEAD = '"""A planted module."""\n'
LONG = "".join(f"x{number} = {number}\n" for number in range(FILE_LINES))
LONG_FUNCTION = "def count() -> None:\n" + "    print()\n" * FUNCTION_LINES
LONG_CLASS = "class Desk:\n" + "    x = 1\n" * CLASS_LINES
PLANTED: list[tuple[Check, dict[str, str], str]] = [
    (foreign_imports, {"domain/order.py": "import sqlalchemy\n"}, "domain.order:2 imports sqlalchemy"),
    (foreign_imports, {"domain/order.py": "from servicedesk.services import ports\n"}, "imports servicedesk.services"),
    (
        foreign_imports,
        {"domain/order.py": "from servicedesk import services\n", "services/__init__.py": ""},
        "servicedesk",
    ),
    (foreign_imports, {"domain/order.py": "from ..services import ports\n"}, "imports ..services"),
    (
        foreign_imports,
        {"desktop/tab.py": "def show() -> None:\n    import servicedesk.storage\n"},
        "servicedesk.storage",
    ),
    (foreign_imports, {"storage/file.py": "import servicedesk.documents.codes\n"}, "servicedesk.documents.codes"),
    (foreign_imports, {"services/find.py": "import sqlite3\n"}, "imports sqlite3"),
    (foreign_imports, {"console/say.py": "from servicedesk.app import App\n"}, "imports servicedesk.app"),
    (private_imports, {"domain/a.py": "from servicedesk.domain.b import _secret\n"}, "takes _secret"),
    (
        cycles,
        {"domain/a.py": "import servicedesk.domain.b\n", "domain/b.py": "from servicedesk.domain import a\n"},
        " <- ",
    ),
    (
        cycles,
        {
            "domain/a.py": "import servicedesk.domain.b\n",
            "domain/b.py": "def f() -> None:\n    import servicedesk.domain.a\n",
        },
        " <- ",
    ),
    (late_imports, {"desktop/tab.py": "def show() -> None:\n    import json\n"}, "imports json late"),
    (late_imports, {"desktop/tab.py": "def show() -> None:\n    # why not\n    import json\n"}, "imports json late"),
    (late_imports, {"desktop/tab.py": "def show() -> None:\n    import_module('json')\n"}, "import_module late"),
    (large_things, {"domain/order.py": LONG}, f"domain.order has {FILE_LINES + 1} lines"),
    (large_things, {"domain/order.py": LONG_FUNCTION}, f"count has {FUNCTION_LINES + 1} lines"),
    (large_things, {"domain/order.py": LONG_CLASS}, f"Desk has {CLASS_LINES + 1} lines"),
    (large_medians, {"domain/order.py": "x = 1\n" * MEDIAN_FILE_LINES}, "the median file has 121 lines"),
    (large_medians, {"domain/order.py": LONG_FUNCTION}, "the median function has 41 lines"),
    (bare_parameters, {"domain/order.py": "def move(to) -> None: ...\n"}, "says no type of to"),
    (bare_parameters, {"domain/order.py": "class A:\n    def move(self, *to: int, **by): ...\n"}, "of by, return"),
    (wordless_modules, {"domain/__init__.py": "", "domain/order.py": ""}, ""),
    (empty_names, {"domain/order.py": "class OrderManager: ...\n"}, "OrderManager"),
    (empty_names, {"domain/string_utils.py": ""}, "string_utils"),
    (untested_growth, {"domain/order.py": ""}, "0 lines of tests for"),
    (private_facts, {"domain/order.py": "path = '/ro" + "ot/data'\n"}, "order.py:2"),
    (private_facts, {"domain/order.py": "# from py" + "pi.org\n"}, "order.py:2"),
]


def _plant(root: Path, files: dict[str, str], head: str = HEAD) -> Path:
    for name, text in files.items():
        path = root / "src" / PACKAGE / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(head + text, encoding="utf-8")
    return root


@pytest.mark.parametrize(("check", "files", "problem"), PLANTED)
def test_a_planted_violation_is_found(check: Check, files: dict[str, str], problem: str, tmp_path: Path) -> None:
    head = HEAD if check is not wordless_modules else ""
    assert any(problem in line for line in check(_plant(tmp_path, files, head)))


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: str(check.__name__))
def test_a_sound_tree_passes(check: Check, tmp_path: Path) -> None:
    late = "def show(name: str) -> None:\n    # Late: it costs 0.5 s of the start.\n    import json\n    import csv\n"
    files = {
        "__main__.py": "def main() -> None:\n    import servicedesk.app\n",
        "app.py": "from servicedesk.desktop import tab\nfrom servicedesk.storage import file\n",
        "desktop/tab.py": "from PySide6.QtWidgets import QWidget\nfrom servicedesk.services import desk\n" + late,
        "services/desk.py": "import servicedesk.domain.order\nfrom servicedesk import resources\n",
        "storage/file.py": "import sqlite3\n",
        "domain/order.py": "from datetime import date\n\n\nclass Order:\n    def move(self, on: date) -> None: ...\n",
        "desktop/forms/ui_tab.py": LONG + "def setupUi(form): ...\n",
    }
    (tmp_path / "tests").mkdir()
    (tmp_path / "tests" / "test_order.py").write_text("x = 1\n" * 2 * FILE_LINES, encoding="utf-8")
    assert not list(check(_plant(tmp_path, files)))
