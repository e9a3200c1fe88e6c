"""Small files that are never half written: the old content or the new one, whatever happens in between."""

import contextlib
import errno
import os
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from servicedesk.domain.refusals import DiskFull, FileUnreadable

T = TypeVar("T")
_FULL = {errno.ENOSPC, errno.EDQUOT}
_ANYTHING_TYPED = "surrogatepass"  # half a surrogate pair is no text, but no reason to lose the form it stands in


def write_durably(path: Path, text: str) -> None:
    """Put the text in place of the file; raises what ``write_bytes_durably`` does."""
    write_bytes_durably(path, text.encode(errors=_ANYTHING_TYPED))


def write_bytes_durably(path: Path, content: bytes) -> None:
    """Put the content in place of the file; raises DiskFull or FileUnreadable, and then the old content is still
    there.
    """
    unfinished = path.with_name(f"{path.name}.{os.getpid()}.part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with unfinished.open("wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        unfinished.replace(path)
        _sync_folder(path.parent)
    except OSError as fault:
        with contextlib.suppress(OSError):
            unfinished.unlink(missing_ok=True)
        refusal = DiskFull if fault.errno in _FULL else FileUnreadable
        raise refusal(path=str(path)) from fault


def read_or_set_aside(path: Path, understand: Callable[[str], T]) -> T | None:
    """What the file says; None when there is none. One that is not understood is renamed, for a person to look at.

    Raises FileUnreadable when it is there and cannot be read.
    """
    try:
        return understand(path.read_text(encoding="utf-8", errors=_ANYTHING_TYPED))
    except FileNotFoundError:
        return None
    except OSError as fault:
        raise FileUnreadable(path=str(path)) from fault
    except (ValueError, TypeError, KeyError, RecursionError):
        with contextlib.suppress(OSError):
            path.replace(path.with_name(path.name + ".broken"))
        return None


def _sync_folder(folder: Path) -> None:
    """The name of a file lies in its folder, which is written apart. Windows has no such call and needs none."""
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
