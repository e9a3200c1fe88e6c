"""Raw network printers (port 9100): connect, ask, send, ask again, close. Sent is not printed: 51 kB "succeed" at once
with no paper in the printer, so only the printer's own word counts.
"""

import time

from servicedesk.devices.dialogs import SILENCE_SECONDS, Dialog, dialog_for
from servicedesk.devices.line import AddressError, Line, SilentPrinterError, parse_address
from servicedesk.services.printing import Delivery, Fault, FaultCode, Form, PrinterChoice, Progress, Sheet

_CONNECT_SECONDS = 3.0
_FAST_LINE_SECONDS = 0.3


class NetworkPrinter:
    """One receipt or label printer in the network."""

    wants = Form.DOTS

    def __init__(self, choice: PrinterChoice) -> None:
        self._choice = choice
        self._dialog = dialog_for(choice)

    def condition(self) -> Fault | None:
        try:
            with self._connected() as line:
                return self._dialog.ready(line) if self._choice.asks_state else None
        except AddressError:
            return self._fault(FaultCode.WRONG_SETTINGS)
        except SilentPrinterError:
            return self._fault(FaultCode.NO_ANSWER)
        except OSError:
            return self._fault(FaultCode.OFFLINE)

    def send(self, sheet: Sheet) -> Delivery:
        try:
            with self._connected() as line:
                return self._print(line, sheet)
        except AddressError:
            return Delivery(Progress.NOTHING, self._fault(FaultCode.WRONG_SETTINGS))
        except OSError:
            return Delivery(Progress.NOTHING, self._fault(FaultCode.OFFLINE))

    def follow(self, ticket: str) -> Delivery:  # noqa: ARG002
        """A raw printer keeps no queue that could be asked."""
        return Delivery(Progress.DOUBTFUL, self._fault(FaultCode.NO_CONFIRMATION))

    def cancel(self, ticket: str) -> None:
        """Nothing can be taken back."""

    def _connected(self) -> Line:
        host, port = parse_address(self._choice.address)
        return Line(host, port, _CONNECT_SECONDS)

    def _print(self, line: Line, sheet: Sheet) -> Delivery:
        try:
            fault = self._dialog.ready(line) if self._choice.asks_state else None
        except SilentPrinterError:
            fault = self._fault(FaultCode.NO_ANSWER)
        if fault is not None:
            return Delivery(Progress.NOTHING, fault)
        try:
            fault = self._converse(line, sheet) if self._choice.asks_state else self._believe(line, sheet)
        except SilentPrinterError:
            fault = self._fault(FaultCode.NO_ANSWER)
        except OSError:
            fault = self._fault(FaultCode.CUT_OFF)
        return Delivery(Progress.DOUBTFUL, fault) if fault else Delivery(Progress.PRINTED)

    def _converse(self, line: Line, sheet: Sheet) -> Fault | None:
        """Send command by command, asking in between; how long an answer may take grows only on a slow line."""
        pace = Pace()
        for command in self._dialog.commands(sheet):
            line.send(command, pace.patience)
            fault = self._asked(line, self._dialog, pace, len(command))
            if fault is not None:
                return fault
        return self._dialog.done(line, pace.sent)

    def _asked(self, line: Line, dialog: Dialog, pace: "Pace", size: int) -> Fault | None:
        began = time.monotonic()
        fault = dialog.going_on(line, pace.patience)
        pace.note(size, time.monotonic() - began)
        return fault

    def _believe(self, line: Line, sheet: Sheet) -> Fault | None:
        """A printer that never answers: the centre has decided that sent is printed."""
        for command in self._dialog.commands(sheet):
            line.send(command, SILENCE_SECONDS)
        return None

    def _fault(self, code: FaultCode) -> Fault:
        return Fault.of(code, address=self._choice.address)


class Pace:
    """How fast the line has shown itself: a slow one is given the time that the largest command needs on it."""

    _LARGEST_COMMAND = 40_000

    def __init__(self) -> None:
        self.sent = 0
        self.patience = SILENCE_SECONDS

    def note(self, size: int, seconds: float) -> None:
        """``size`` bytes were answered after ``seconds``."""
        self.sent += size
        if seconds > _FAST_LINE_SECONDS:
            self.patience = max(self.patience, SILENCE_SECONDS + 2 * self._LARGEST_COMMAND * seconds / size)
