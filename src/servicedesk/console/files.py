"""Files that commands read and write: whole or not at all, and a refusal that names the file when it cannot be."""

import os
from pathlib import Path

from servicedesk.domain.refusals import DiskFull, FileUnreadable

_NO_SPACE = 28


def read(path: Path) -> bytes:
    """The file's bytes; raises FileUnreadable."""
    try:
        return path.read_bytes()
    except (OSError, ValueError) as fault:
        raise FileUnreadable(path=str(path)) from fault


def write(path: Path, content: bytes) -> None:
    """Put the content in place of whatever the file held, in one step; raises FileUnreadable or DiskFull."""
    unfinished = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        try:
            unfinished.write_bytes(content)
            unfinished.replace(path)
        finally:
            unfinished.unlink(missing_ok=True)
    except OSError as fault:
        if fault.errno == _NO_SPACE:
            raise DiskFull(path=str(path)) from fault
        raise FileUnreadable(path=str(path)) from fault
    except ValueError as fault:
        raise FileUnreadable(path=str(path)) from fault
