"""Passes every gate, one after another, and says at the end which of them did not hold.

python .ci/check.py [GATE ...]     only the gates named

With CHECK_SKIP_TESTS=1 the whole suite is left out (it has just been run), but the shape of the house is not.
"""

import argparse
import os
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SOURCES = ["src", "tests", "benchmarks", ".ci", "resources", "build_installer.spec"]


def _gates() -> dict[str, list[str]]:
    sources = [name for name in SOURCES if (ROOT / name).exists()]
    shape = ["tests/test_architecture.py", "tests/test_generated.py", "tests/test_packaging.py"]
    whole = os.environ.get("CHECK_SKIP_TESTS") != "1"
    return {
        "style": ["-m", "ruff", "check", *sources],
        "format": ["-m", "ruff", "format", "--check", *sources],
        "types": ["-m", "mypy"],
        "types of the tools": ["-m", "mypy", *map(str, sorted((ROOT / ".ci").glob("*.py")))],
        "forms and translations": [".ci/forms.py", "--check"],
        "tests" if whole else "architecture, sizes, packages": ["-m", "pytest", *([] if whole else [*shape, "-q"])],
        "wheel": [".ci/wheel.py"],
    }


def _holds(name: str, arguments: list[str]) -> bool:
    print(f"\n=== {name}", flush=True)
    began = time.monotonic()
    passed = subprocess.run([sys.executable, *arguments], cwd=ROOT, check=False).returncode == 0
    print(f"=== {name}: {'holds' if passed else 'DOES NOT HOLD'} ({time.monotonic() - began:.0f} s)", flush=True)
    return passed


def main() -> int:
    gates = _gates()
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("gate", nargs="*", choices=[*gates, []], metavar="GATE", help=", ".join(gates))
    wanted = parser.parse_args().gate or list(gates)
    failed = [name for name in wanted if not _holds(name, gates[name])]
    print("\nevery gate holds" if not failed else f"\ngates that do not hold: {', '.join(failed)}")
    return bool(failed)


if __name__ == "__main__":
    sys.exit(main())
