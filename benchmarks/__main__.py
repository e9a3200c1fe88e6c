"""Measures what the program is fast at: runs each benchmarks/bench_*.py in a process of its own.

python -m benchmarks                     all of them, one after another
python -m benchmarks NAME [OPTION ...]   one, with its own options
"""

import subprocess
import sys
import time
from pathlib import Path

NAMES = sorted(path.stem.removeprefix("bench_") for path in Path(__file__).parent.glob("bench_*.py"))


def measure(name: str, *options: str) -> int:
    """Run one benchmark and return its exit code: 0 where every goal that it checks was reached."""
    print(f"=== {name}", flush=True)
    began = time.monotonic()
    code = subprocess.run([sys.executable, "-m", f"benchmarks.bench_{name}", *options], check=False).returncode
    print(f"=== {name}: exit code {code} after {time.monotonic() - began:.0f} s\n", flush=True)
    return code


def main(arguments: list[str]) -> int:
    if not arguments:
        return max([measure(name) for name in NAMES], default=0)
    if arguments[0] not in NAMES:
        print(f"{__doc__}\nnames: {', '.join(NAMES)}", file=sys.stderr)
        return 2
    return measure(*arguments)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
