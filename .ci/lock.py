"""Writes requirements.lock and requirements-dev.lock: one version and every file's hash for all systems and Pythons.

python .ci/lock.py             versions stay unless pyproject.toml forbids them
python .ci/lock.py --upgrade   the newest that pyproject.toml allows
"""

import argparse
import shutil
import subprocess
import sys
import tempfile
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
OPTIONS = [
    "--universal",
    "--python-version=3.11",
    "--generate-hashes",
    "--strip-extras",
    "--no-annotate",
    "--no-header",
    "--no-emit-index-url",
    "--no-emit-find-links",
    # num2words wants docopt for a script that we never call, and docopt is the only one without a wheel: it would
    # have to be built, by tools that no hash holds.
    "--no-emit-package=docopt",
]
# One version of Qt for every Python: what was tested on one is what runs on the other.
CONSTRAINTS = ["PySide6-Essentials<6.12"]
HEADER = "# Written by .ci/lock.py from pyproject.toml; installed with --require-hashes --no-deps.\n"


def _resolver(folder: Path) -> str:
    """Return the path of uv, which is put into `folder` if the machine has none."""
    found = shutil.which("uv")
    if found:
        return found
    subprocess.run([sys.executable, "-m", "venv", folder], check=True)
    programs = folder / ("Scripts" if sys.platform == "win32" else "bin")
    subprocess.run([programs / "python", "-m", "pip", "install", "-q", "uv"], check=True)
    return str(programs / "uv")


def _write(uv: str, folder: Path, lock: str, wanted: list[str], upgrade: bool) -> None:
    requirements, limits, made = folder / "wanted.in", folder / "limits.txt", folder / lock
    requirements.write_text("\n".join(wanted), encoding="utf-8")
    limits.write_text("\n".join(CONSTRAINTS), encoding="utf-8")
    if (ROOT / lock).exists() and not upgrade:
        shutil.copy(ROOT / lock, made)
    command = [uv, "pip", "compile", "-q", *OPTIONS, f"--constraints={limits}", f"--output-file={made}"]
    subprocess.run([*command, str(requirements)], check=True, cwd=folder)
    text = made.read_text(encoding="utf-8")
    if "://" in text or "--index" in text:
        raise SystemExit(f"{lock} would name an address")
    (ROOT / lock).write_text(HEADER + text.removeprefix(HEADER), encoding="utf-8", newline="\n")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--upgrade", action="store_true")
    upgrade = parser.parse_args().upgrade
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    runtime = project["project"]["dependencies"] + project["build-system"]["requires"]
    dev = project["project"]["optional-dependencies"]["dev"]
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        uv = _resolver(folder / "uv")
        _write(uv, folder, "requirements.lock", runtime, upgrade)
        CONSTRAINTS.extend(
            line.split(" \\")[0]
            for line in (ROOT / "requirements.lock").read_text(encoding="utf-8").splitlines()
            if "==" in line and not line.startswith(("#", " "))
        )
        _write(uv, folder, "requirements-dev.lock", runtime + dev, upgrade)


if __name__ == "__main__":
    main()
