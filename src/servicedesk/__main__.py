"""Starts the program: ``python -m servicedesk``."""

import sys

SMOKE = "--smoke"
INTERRUPTED = 130


def main() -> int:
    """Start the program, or with ``--smoke`` prove that it works; the exit code."""
    if SMOKE in sys.argv[1:]:
        from servicedesk.smoke import smoke

        return smoke()
    try:
        from servicedesk.app import main as start

        return start()
    except KeyboardInterrupt:  # while the program was still being loaded
        return INTERRUPTED


if __name__ == "__main__":
    sys.exit(main())
