"""What is shipped, and what is installed by its hash, is the whole of what the code needs and no more."""

import ast
import re
import sys
import tomllib
from collections.abc import Iterator
from importlib.metadata import packages_distributions
from importlib.resources import files
from pathlib import Path

import pytest

import servicedesk

ROOT = Path(__file__).parent.parent
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
LOCKS = ["requirements.lock", "requirements-dev.lock"]
UNSEEN = {"tzdata"}  # read by zoneinfo where the system has no zones


def _packages(top: Path, name: str) -> Iterator[str]:
    """Yield each package below `top` by its full name: a folder in which there is Python."""
    for folder in {path.parent for path in top.rglob("*.py")}:
        yield ".".join([name, *folder.relative_to(top).parts])


def _plain(requirement: str) -> str:
    """Return the bare name of a requirement, spelt as indexes compare it."""
    return re.sub(r"[-_.]+", "-", re.split(r"[\s<>=!~;\[]", requirement)[0]).lower()


def _imported(top: Path) -> set[str]:
    names: set[str] = set()
    for path in top.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Import):
                names |= {alias.name.split(".")[0] for alias in node.names}
            elif isinstance(node, ast.ImportFrom) and not node.level:
                names.add((node.module or "").split(".")[0])
    return names - sys.stdlib_module_names - {"_typeshed", "servicedesk"}


def _locked(lock: str) -> dict[str, str]:
    """Return each requirement of a lock by its plain name, with the lines of its hashes."""
    text = (ROOT / lock).read_text(encoding="utf-8").replace("\\\n", " ")
    return {_plain(line): line for line in text.splitlines() if line and not line.startswith("#")}


def test_every_package_is_listed_for_the_wheel() -> None:
    found = set(_packages(ROOT / "src" / "servicedesk", "servicedesk"))
    found |= set(_packages(ROOT / "resources", "servicedesk.resources"))
    assert sorted(PROJECT["tool"]["setuptools"]["packages"]) == sorted(found)


def test_resources_are_found_beside_the_package() -> None:
    assert files("servicedesk.resources").joinpath("__init__.py").is_file()


def test_the_version_is_a_version() -> None:
    assert re.fullmatch(r"\d+\.\d+\.\d+", servicedesk.__version__)


def test_every_library_that_is_imported_is_a_dependency_and_every_dependency_is_imported() -> None:
    owners = packages_distributions()
    imported = {_plain(owners[name][0]) for name in _imported(ROOT / "src" / "servicedesk")} - {"shiboken6"}
    assert imported | UNSEEN == {_plain(each) for each in PROJECT["project"]["dependencies"]}


@pytest.mark.parametrize("lock", LOCKS)
def test_a_lock_pins_every_file_by_hash_and_names_no_address(lock: str) -> None:
    assert "://" not in (ROOT / lock).read_text(encoding="utf-8")
    for line in _locked(lock).values():
        assert re.match(r"[\w-]+==\S+ .*--hash=sha256:[0-9a-f]{64}", line), line


def test_the_locks_hold_every_dependency() -> None:
    wanted = {_plain(each) for each in PROJECT["project"]["dependencies"] + PROJECT["build-system"]["requires"]}
    assert wanted <= _locked("requirements.lock").keys()
    extra = {_plain(each) for each in PROJECT["project"]["optional-dependencies"]["dev"]}
    assert wanted | extra <= _locked("requirements-dev.lock").keys()


def test_both_locks_agree() -> None:
    pinned = {lock: {name: line.split()[0] for name, line in _locked(lock).items()} for lock in LOCKS}
    assert pinned["requirements.lock"].items() <= pinned["requirements-dev.lock"].items()


def test_the_locks_serve_windows_too() -> None:
    assert "sys_platform == 'win32'" in _locked("requirements.lock")["colorama"]
