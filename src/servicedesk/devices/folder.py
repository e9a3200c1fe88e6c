"""A folder of PDFs: the printer of a workstation that has none. Complete files only, and none is ever overwritten."""

import contextlib
import errno
import os
import re
import tempfile
from pathlib import Path

from servicedesk.services.printing import Delivery, Fault, FaultCode, Form, PrinterChoice, Progress, Sheet

_MOST_COPIES_OF_A_NAME = 1_000
_FORBIDDEN = re.compile(r'[<>:"/\\|?*\x00-\x1f]')
_LONGEST = 80


class FolderPrinter:
    """Writes each paper as ``date_number_kind.pdf``, a table as ``date_title.pdf``; a taken name gets ``-2``, ..."""

    wants = Form.PDF

    def __init__(self, choice: PrinterChoice) -> None:
        self._folder = Path(choice.address).expanduser()

    def condition(self) -> Fault | None:
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
        except OSError as fault:
            return self._fault(fault)
        return None if os.access(self._folder, os.W_OK | os.X_OK) else self._unwritable()

    def send(self, sheet: Sheet) -> Delivery:
        """Written beside, flushed to the disk, then linked under its name: a reader sees all of it or nothing."""
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            handle, path = tempfile.mkstemp(dir=self._folder, prefix=".", suffix=".part")
        except OSError as fault:
            return Delivery(Progress.NOTHING, self._fault(fault))
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(sheet.pdf)
                file.flush()
                os.fsync(file.fileno())
            self._name(Path(path), safe_name(sheet.name))
        except OSError as fault:
            return Delivery(Progress.NOTHING, self._fault(fault))
        finally:
            with contextlib.suppress(OSError):
                Path(path).unlink(missing_ok=True)
        try:
            _flush_names(self._folder)
        except OSError as fault:
            return Delivery(Progress.DOUBTFUL, self._fault(fault))
        return Delivery(Progress.PRINTED)

    def follow(self, ticket: str) -> Delivery:  # noqa: ARG002
        """A folder keeps no queue."""
        return Delivery(Progress.DOUBTFUL, Fault.of(FaultCode.NO_CONFIRMATION))

    def cancel(self, ticket: str) -> None:
        """Nothing can be taken back."""

    def _name(self, part: Path, name: str) -> None:
        for count in range(1, _MOST_COPIES_OF_A_NAME):
            final = self._folder / (f"{name}.pdf" if count == 1 else f"{name}-{count}.pdf")
            with contextlib.suppress(FileExistsError):
                _move_to_a_free_name(part, final)
                return
        raise FileExistsError(errno.EEXIST, "every name is taken", name)

    def _fault(self, fault: OSError) -> Fault:
        if fault.errno in {errno.ENOSPC, errno.EDQUOT}:
            return Fault.of(FaultCode.DISK_FULL, folder=self._folder)
        return self._unwritable()

    def _unwritable(self) -> Fault:
        return Fault.of(FaultCode.FOLDER_UNWRITABLE, folder=self._folder)


def safe_name(name: str) -> str:
    """The name as every system takes it for a file."""
    return " ".join(_FORBIDDEN.sub(" ", name).split())[:_LONGEST].strip(". ")


def _flush_names(folder: Path) -> None:
    """A name is on the disk only when its folder is."""
    if os.name != "nt":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _move_to_a_free_name(part: Path, final: Path) -> None:
    """Raises FileExistsError when the name is taken. Not every disk has links; Windows' rename refuses by itself."""
    if os.name == "nt":
        part.rename(final)
        return
    try:
        final.hardlink_to(part)
    except FileExistsError:
        raise
    except OSError:
        with final.open("xb"):
            part.replace(final)
