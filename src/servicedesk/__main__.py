"""Starts the program: ``python -m servicedesk``."""

import sys

SMOKE = "--smoke"


def main() -> int:
    """Start the program, or with ``--smoke`` prove that it works; the exit code."""
    if SMOKE in sys.argv[1:]:
        from servicedesk.smoke import smoke

        return smoke()
    from servicedesk.app import main as start

    return start()


if __name__ == "__main__":
    sys.exit(main())
