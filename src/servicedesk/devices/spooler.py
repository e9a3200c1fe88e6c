"""Printers of Windows' spooler: raw bytes for receipt and label printers, painted pages for all others.

The decisions are tested with a spooler made for tests; the calls themselves (winspool.py) could not be run.
"""

from collections.abc import Callable, Sequence
from queue import Empty, SimpleQueue
from threading import Thread
from typing import Protocol, TypeVar

from servicedesk.devices.dialogs import dialog_for
from servicedesk.devices.tickets import Ticket
from servicedesk.services.papers import Bitmap
from servicedesk.services.printing import (
    Delivery,
    Fault,
    FaultCode,
    Form,
    PrinterChoice,
    PrinterLanguage,
    Progress,
    Sheet,
)

T = TypeVar("T")

_SECONDS = 4.0
_MILLIMETRES_AN_INCH = 25.4
_WORKS_OFFLINE = 0x400
_PRINTER_FAULTS = (
    (0x10 | 0x40, FaultCode.PAPER_OUT),
    (0x400000, FaultCode.COVER_OPEN),
    (0x80 | 0x1000, FaultCode.OFFLINE),
    (0x1, FaultCode.PAUSED),
    (0x2 | 0x8 | 0x40000 | 0x100000, FaultCode.NEEDS_ATTENTION),
)
_JOB_FAULTS = (
    (0x40, FaultCode.PAPER_OUT),
    (0x20, FaultCode.OFFLINE),
    (0x1, FaultCode.PAUSED),
    (0x2 | 0x200 | 0x400, FaultCode.NEEDS_ATTENTION),
)
_JOB_DELETED = 0x4 | 0x100
_JOB_PRINTED = 0x80 | 0x1000


class Spool(Protocol):
    """What is needed of the spooler; failures are OSErrors."""

    def status(self, queue: str) -> tuple[int, int]:
        """Status and attributes of a queue."""
        ...

    def job_status(self, queue: str, job: int) -> int | None:
        """Status of a job, None when it has left the queue."""
        ...

    def cancel(self, queue: str, job: int) -> None:
        """Delete a job."""
        ...

    def send_raw(self, queue: str, title: str, data: bytes) -> int:
        """Spool bytes; the job's number."""
        ...

    def print_pages(self, queue: str, title: str, pages: Sequence[Bitmap], paper: tuple[float, float]) -> int:
        """Spool painted pages; the job's number."""
        ...


class SpoolPrinter:
    """One queue of Windows."""

    wants = Form.DOTS

    def __init__(self, choice: PrinterChoice, spool: Spool, seconds: float = _SECONDS) -> None:
        self._choice = choice
        self._queue = choice.address
        self._spool = spool
        self._seconds = seconds

    def condition(self) -> Fault | None:
        try:
            status, attributes = self._bounded(lambda: self._spool.status(self._queue))
        except TimeoutError:
            return self._fault(FaultCode.NO_ANSWER)
        except OSError:
            return self._fault(FaultCode.QUEUE_UNKNOWN)
        if attributes & _WORKS_OFFLINE:
            return self._fault(FaultCode.OFFLINE)
        return self._named(status, _PRINTER_FAULTS)

    def send(self, sheet: Sheet) -> Delivery:
        """The spooler deletes what it could not take whole, but a printer fed directly may have begun: doubt."""
        try:
            job = self._spooled(sheet)
        except OSError:
            return Delivery(Progress.DOUBTFUL, self._fault(FaultCode.QUEUE_REFUSED))
        return Delivery(Progress.UNDER_WAY, None, str(Ticket(job, self._queue)))

    def follow(self, ticket: str) -> Delivery:
        """The spooler forgets a job when its last byte is with the printer; a deleted one says so until then."""
        held = Ticket.read(ticket)
        try:
            status = self._bounded(lambda: self._spool.job_status(held.queue, held.job))
        except OSError:
            return Delivery(Progress.UNDER_WAY, self._fault(FaultCode.OFFLINE), ticket)
        if status is None or status & _JOB_PRINTED:
            return Delivery(Progress.PRINTED)
        if status & _JOB_DELETED:
            return Delivery(Progress.DOUBTFUL, self._fault(FaultCode.CANCELLED))
        return Delivery(Progress.UNDER_WAY, self._named(status, _JOB_FAULTS) or self.condition(), ticket)

    def cancel(self, ticket: str) -> None:
        held = Ticket.read(ticket)
        try:
            self._bounded(lambda: self._spool.cancel(held.queue, held.job))
        except OSError:
            return

    def _spooled(self, sheet: Sheet) -> int:
        if self._choice.language is not PrinterLanguage.PAGE:
            data = b"".join(dialog_for(self._choice).commands(sheet))
            return self._spool.send_raw(self._queue, sheet.name, data)
        width, height = (max(side) for side in zip(*map(_millimetres, sheet.pages), strict=True))
        return self._spool.print_pages(self._queue, sheet.name, sheet.pages * sheet.copies, (width, height))

    def _bounded(self, call: Callable[[], T]) -> T:
        """A call that may hang on a printer in the network; raises TimeoutError, or what the call raised."""
        answers: SimpleQueue[T | OSError] = SimpleQueue()

        def ask() -> None:
            try:
                answers.put(call())
            except OSError as fault:
                answers.put(fault)

        Thread(target=ask, name="spooler", daemon=True).start()
        try:
            answer = answers.get(timeout=self._seconds)
        except Empty as fault:
            raise TimeoutError from fault
        if isinstance(answer, OSError):
            raise answer
        return answer

    def _named(self, status: int, faults: tuple[tuple[int, FaultCode], ...]) -> Fault | None:
        return next((self._fault(code) for bits, code in faults if status & bits), None)

    def _fault(self, code: FaultCode) -> Fault:
        return Fault.of(code, queue=self._queue)


def _millimetres(page: Bitmap) -> tuple[float, float]:
    return page.width * _MILLIMETRES_AN_INCH / page.dpi, page.height * _MILLIMETRES_AN_INCH / page.dpi
