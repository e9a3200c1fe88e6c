"""Builds the wheel from a copy of the sources, installs it where nothing else is, and starts it.

python .ci/wheel.py [--keep FOLDER]     leaves the wheel in FOLDER
"""

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from zipfile import ZipFile

ROOT = Path(__file__).resolve().parent.parent
INGREDIENTS = ["src", "resources", "pyproject.toml", "README.md", "LICENSE"]
NOT_SHIPPED = {".ts", ".pyc"}


def _run(*command: str | Path, **environment: str) -> None:
    # Nothing of the project's own environment may help the installed program.
    kept = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    subprocess.run([str(part) for part in command], check=True, env=kept | environment)


def build(folder: Path) -> Path:
    """Build the wheel out of a copy, so that no file left over from an earlier build slips in."""
    source = folder / "source"
    source.mkdir()
    for name in INGREDIENTS:
        if (ROOT / name).is_dir():
            shutil.copytree(ROOT / name, source / name, ignore=shutil.ignore_patterns("__pycache__", "*.egg-info"))
        else:
            shutil.copy(ROOT / name, source)
    command = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(folder), str(source)]
    outcome = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False)
    if outcome.returncode:
        raise SystemExit(outcome.stdout)
    (wheel,) = folder.glob("*.whl")
    return wheel


def expected() -> set[str]:
    """Return the names of all files that the wheel must hold, besides its own records."""
    names = set()
    for folder, name in ((ROOT / "src" / "servicedesk", "servicedesk"), (ROOT / "resources", "servicedesk/resources")):
        for path in folder.rglob("*"):
            if path.is_file() and path.suffix not in NOT_SHIPPED:
                names.add(f"{name}/{path.relative_to(folder).as_posix()}")
    return names


def differences(wheel: Path) -> list[str]:
    """Return a line for each file that the wheel lacks or should not have."""
    with ZipFile(wheel) as archive:
        held = {name for name in archive.namelist() if ".dist-info/" not in name}
    lacking = [f"the wheel lacks {name}" for name in sorted(expected() - held)]
    return lacking + [f"the wheel should not have {name}" for name in sorted(held - expected())]


def start(wheel: Path, folder: Path) -> None:
    """Install `wheel` with the locked libraries into an empty environment, and start the program there."""
    _run(sys.executable, "-m", "venv", folder / "env")
    programs = folder / "env" / ("Scripts" if sys.platform == "win32" else "bin")
    install: list[str | Path] = [
        programs / "python",
        "-m",
        "pip",
        "--disable-pip-version-check",
        "install",
        "-q",
        "--no-deps",
    ]
    _run(*install, "--no-compile", "--require-hashes", "--only-binary", ":all:", "-r", ROOT / "requirements.lock")
    _run(*install, wheel)
    home = folder / "home"
    home.mkdir()
    # The program is started away from the sources: what is not in the wheel is not found.
    os.chdir(home)
    _run(programs / "servicedesk", "--version", HOME=str(home))
    _run(programs / "servicedesk", "--smoke", HOME=str(home), QT_QPA_PLATFORM="offscreen")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--keep", type=Path, help="leave the wheel in this folder")
    keep = parser.parse_args().keep
    with tempfile.TemporaryDirectory() as name:
        wheel = build(Path(name))
        problems = differences(wheel)
        if problems:
            print("\n".join(problems))
            return 1
        try:
            start(wheel, Path(name))
        except subprocess.CalledProcessError as failed:
            print(f"{' '.join(failed.cmd)}: exit code {failed.returncode}")
            return 1
        finally:
            os.chdir(ROOT)
        if keep:
            keep.mkdir(parents=True, exist_ok=True)
            shutil.copy(wheel, keep)
    print("the wheel holds everything and starts")
    return 0


if __name__ == "__main__":
    sys.exit(main())
