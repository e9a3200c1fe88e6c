"""Printers of the operating system's queue (CUPS): a PDF of its exact size, or raw bytes for receipt and label
printers; a sheet that the queue holds is followed to its end.
"""

import re

from servicedesk.devices.cups import Cups, CupsError
from servicedesk.devices.dialogs import dialog_for
from servicedesk.devices.ipp import (
    Attributes,
    Group,
    JobStatus,
    Operation,
    PrinterStatus,
    StatusCode,
    Tag,
    Typed,
    one,
    texts,
)
from servicedesk.devices.media import media_of
from servicedesk.devices.tickets import Ticket
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

_HUNG_SECONDS = 4
_PRINTER_FACTS = (
    "printer-state",
    "printer-state-reasons",
    "printer-state-message",
    "printer-is-accepting-jobs",
    "printer-up-time",
)
_JOB_FACTS = ("job-state", "job-state-reasons", "time-at-processing")
_REASONS = (
    (("media-empty", "media-needed"), FaultCode.PAPER_OUT),
    (("cover-open", "door-open", "interlock-open"), FaultCode.COVER_OPEN),
    (("offline", "shutdown", "connecting-to-device", "timed-out", "connection"), FaultCode.OFFLINE),
    (("paused", "moving-to-paused"), FaultCode.PAUSED),
    (("media-jam", "marker-supply-empty", "toner-empty", "stopped-partly", "other"), FaultCode.NEEDS_ATTENTION),
)
_UNREACHABLE = re.compile(r"unavailable|not respond|not connected|unable to (connect|locate)", re.IGNORECASE)
_SEVERITY = re.compile(r"-(error|warning|report)$")


class CupsPrinter:
    """One queue of the system."""

    def __init__(self, choice: PrinterChoice, cups: Cups | None = None) -> None:
        self._choice = choice
        self._queue = choice.address
        self._cups = cups or Cups()
        self._raw = choice.language is not PrinterLanguage.PAGE

    @property
    def wants(self) -> Form:
        return Form.DOTS if self._raw else Form.PDF

    def condition(self) -> Fault | None:
        """What an idle queue remembers of the last job's trouble may be over: only a new job finds out."""
        try:
            answer = self._cups.ask_queue(Operation.GET_PRINTER_ATTRIBUTES, self._queue, _wanted(_PRINTER_FACTS))
        except CupsError:
            return self._fault(FaultCode.OFFLINE)
        if answer.status == StatusCode.NOT_FOUND:
            return self._fault(FaultCode.QUEUE_UNKNOWN)
        if answer.refused:
            return self._fault(FaultCode.QUEUE_REFUSED)
        facts = answer.first(Group.PRINTER)
        if one(facts, "printer-is-accepting-jobs") == 0:
            return self._fault(FaultCode.PAUSED)
        trouble = self._trouble(facts)
        if one(facts, "printer-state") == PrinterStatus.STOPPED:
            return trouble or self._fault(FaultCode.PAUSED)
        return trouble if one(facts, "printer-state") == PrinterStatus.PROCESSING else None

    def send(self, sheet: Sheet) -> Delivery:
        """Handed to the queue, which keeps it; a broken conversation leaves doubt, a refusal does not."""
        if not self._cups.answers():
            return Delivery(Progress.NOTHING, self._fault(FaultCode.OFFLINE))
        mime, document, job = self._document(sheet)
        try:
            answer = self._cups.print(self._queue, sheet.name, mime, document, job)
        except CupsError:
            return self._doubtful(FaultCode.CUT_OFF)
        if answer.refused:
            unknown = answer.status == StatusCode.NOT_FOUND
            code = FaultCode.QUEUE_UNKNOWN if unknown else FaultCode.QUEUE_REFUSED
            return Delivery(Progress.NOTHING, self._fault(code))
        number = one(answer.first(Group.JOB), "job-id")
        if not isinstance(number, int):  # taken, and not to be asked about
            return self._doubtful(FaultCode.NO_CONFIRMATION)
        return Delivery(Progress.UNDER_WAY, None, str(Ticket(number, self._queue)))

    def follow(self, ticket: str) -> Delivery:
        try:
            answer = self._cups.ask_job(Operation.GET_JOB_ATTRIBUTES, Ticket.read(ticket).job, _wanted(_JOB_FACTS))
        except CupsError:
            return Delivery(Progress.UNDER_WAY, self._fault(FaultCode.OFFLINE), ticket)
        if answer.refused:
            return self._doubtful(FaultCode.NO_CONFIRMATION)
        facts = answer.first(Group.JOB)
        match one(facts, "job-state"):
            case JobStatus.COMPLETED:
                clean = "job-completed-with-errors" not in texts(facts, "job-state-reasons")
                return Delivery(Progress.PRINTED) if clean else self._doubtful(FaultCode.NEEDS_ATTENTION)
            case JobStatus.CANCELED:
                return self._doubtful(FaultCode.CANCELLED)
            case JobStatus.ABORTED:
                return self._doubtful(FaultCode.QUEUE_REFUSED)
            case _:
                return Delivery(Progress.UNDER_WAY, self._waiting_for(facts), ticket)

    def cancel(self, ticket: str) -> None:
        """A queue that does not answer keeps the sheet; the mark on the next one tells them apart."""
        try:
            self._cups.ask_job(Operation.CANCEL_JOB, Ticket.read(ticket).job)
        except CupsError:
            return

    def _document(self, sheet: Sheet) -> tuple[str, bytes, tuple[Typed, ...]]:
        if self._raw:
            return "application/vnd.cups-raw", b"".join(dialog_for(self._choice).commands(sheet)), ()
        return (
            "application/pdf",
            sheet.pdf,
            (
                ("copies", Tag.INTEGER, sheet.copies),
                ("media", Tag.KEYWORD, media_of(sheet.size, sheet.pdf)),
                ("print-scaling", Tag.KEYWORD, "none"),
            ),
        )

    def _waiting_for(self, job: Attributes) -> Fault | None:
        """Why a job is not printed yet: the printer's trouble, a stopped queue, or a printer that says nothing."""
        try:
            answer = self._cups.ask_queue(Operation.GET_PRINTER_ATTRIBUTES, self._queue, _wanted(_PRINTER_FACTS))
        except CupsError:
            return self._fault(FaultCode.OFFLINE)
        facts = answer.first(Group.PRINTER)
        trouble = self._trouble(facts)
        if trouble is None and one(facts, "printer-state") == PrinterStatus.STOPPED:
            return self._fault(FaultCode.PAUSED)
        if trouble is None and self._is_silent(job, facts):
            return self._fault(FaultCode.NO_ANSWER)
        return trouble

    def _is_silent(self, job: Attributes, printer: Attributes) -> bool:
        """Being processed for some seconds, and the printer has not even said that it began."""
        began, now = one(job, "time-at-processing"), one(printer, "printer-up-time")
        if not isinstance(began, int) or not isinstance(now, int) or one(job, "job-state") != JobStatus.PROCESSING:
            return False
        begun = "cups-waiting-for-job-completed" in texts(printer, "printer-state-reasons")
        return now - began >= _HUNG_SECONDS and not begun

    def _trouble(self, facts: Attributes) -> Fault | None:
        reasons = {_SEVERITY.sub("", reason) for reason in texts(facts, "printer-state-reasons")}
        for words, code in _REASONS:
            if reasons.intersection(words):
                return self._fault(code)
        # Backends tell of a printer that is switched off in a message alone, while they try again and again.
        if _UNREACHABLE.search(" ".join(texts(facts, "printer-state-message"))):
            return self._fault(FaultCode.OFFLINE)
        return None

    def _doubtful(self, code: FaultCode) -> Delivery:
        return Delivery(Progress.DOUBTFUL, self._fault(code))

    def _fault(self, code: FaultCode) -> Fault:
        return Fault.of(code, queue=self._queue)


def _wanted(names: tuple[str, ...]) -> tuple[Typed, ...]:
    return (("requested-attributes", Tag.KEYWORD, names),)
