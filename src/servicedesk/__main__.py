"""Starts the program: ``python -m servicedesk``."""

import sys

from servicedesk.app import main

if __name__ == "__main__":
    sys.exit(main())
