"""A person who counts in a process of their own, killed or not.

``python -m tests.services.counting.counter PATH WORKSTATION COUNT whole|late CODE ...`` waits for a line on stdin,
scans the codes in bursts of ten, and prints the last code of each burst once it is promised. ``late`` promises before
it is kept: the control.
"""

import sys
from pathlib import Path

from tests.services.desk import WholeDesk

BURST = 10


def main(path: Path, workstation: str, count: int, how: str, codes: list[str]) -> None:
    """Scan everything."""
    with WholeDesk(path, clerk=f"Счётчик {workstation}", workstation=workstation) as desk:
        print("ready", flush=True)
        sys.stdin.readline()
        kept: list[str] = []
        for start in range(0, len(codes), BURST):
            burst = codes[start : start + BURST]
            kept += burst
            if how == "late":
                print(burst[-1], flush=True)
                if len(kept) < len(codes) // 2:  # kept in memory, to be written one day
                    continue
            desk.counts.scan_many(count, kept)
            kept = []
            if how == "whole":
                print(burst[-1], flush=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2], int(sys.argv[3]), sys.argv[4], sys.argv[5:])
