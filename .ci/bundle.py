"""Builds dist/servicedesk, the folder that an installer carries, and starts it as on a bare machine.

python .ci/bundle.py [--only-try]     tries the folder that is there already
"""

import argparse
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "dist" / "servicedesk"
MOST_MEGABYTES = 175  # 12 of them are the cipher that seals passports


def build() -> None:
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level=WARN"]
    places = [f"--distpath={ROOT / 'dist'}", f"--workpath={ROOT / 'build' / 'bundle'}"]
    subprocess.run([*command, *places, str(ROOT / "build_installer.spec")], cwd=ROOT, check=True)


def megabytes(folder: Path) -> float:
    return sum(path.lstat().st_size for path in folder.rglob("*") if path.is_file() and not path.is_symlink()) / 1e6


def smoke(folder: Path) -> int:
    """Start a copy of the program, elsewhere, with no environment but a home; return its exit code."""
    with tempfile.TemporaryDirectory() as name:
        program = shutil.copytree(folder, Path(name) / "program", symlinks=True) / "servicedesk"
        home = Path(name) / "home"
        home.mkdir()
        environment = {"HOME": str(home), "QT_QPA_PLATFORM": "offscreen", "LANG": "C.UTF-8"}
        if sys.platform == "win32":
            environment |= {"SYSTEMROOT": r"C:\Windows", "APPDATA": str(home), "LOCALAPPDATA": str(home)}
        return subprocess.run([program, "--smoke"], cwd=home, env=environment, check=False, timeout=120).returncode


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--only-try", action="store_true")
    if not parser.parse_args().only_try:
        build()
    size = megabytes(FOLDER)
    print(f"{FOLDER}: {size:.0f} MB (at most {MOST_MEGABYTES})")
    code = smoke(FOLDER)
    print("it starts" if code == 0 else f"it does not start: exit code {code}")
    return int(code != 0 or size > MOST_MEGABYTES)


if __name__ == "__main__":
    sys.exit(main())
