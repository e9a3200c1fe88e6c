"""What is said to a raw printer in its language, and what its answers mean: before, between and after the dots."""

import time
from dataclasses import dataclass
from typing import Protocol

from servicedesk.devices import escpos, labels
from servicedesk.devices.line import Line, SilentPrinterError
from servicedesk.services.printing import Fault, FaultCode, PrinterChoice, PrinterLanguage, Sheet

SILENCE_SECONDS = 3.5
"""A printer that says nothing for so long is taken for hung: with connecting, the state is known within 5 s."""
_ANSWER_SECONDS = 1.5
_POLL_SECONDS = 0.5
_LAST_WORD_SECONDS = 5.0
_SLOWEST_BYTES_A_SECOND = 960  # 9600 baud behind a network box


class Dialog(Protocol):
    """One printer language. Everything may raise SilentPrinterError or OSError."""

    def commands(self, sheet: Sheet) -> tuple[bytes, ...]:
        """Whole commands in order."""
        ...

    def ready(self, line: Line) -> Fault | None:
        """Asked before the first byte."""
        ...

    def going_on(self, line: Line, seconds: float) -> Fault | None:
        """Asked between two commands; silent after ``seconds``."""
        ...

    def done(self, line: Line, sent: int) -> Fault | None:
        """Asked after the last of ``sent`` bytes; None is the printer's word that all is printed."""
        ...


def dialog_for(choice: PrinterChoice) -> Dialog:
    """The dialog of a printer's language; ``page`` printers have none and get the receipt printers'."""
    match choice.language:
        case PrinterLanguage.ZPL:
            return ZplDialog()
        case PrinterLanguage.TSPL:
            return TsplDialog()
        case PrinterLanguage.EPL:
            return EplDialog()
        case _:
            return EscPosDialog(choice.graphics, choice.cut, choice.opens_drawer)


@dataclass(frozen=True)
class EscPosDialog:
    """Receipt printers."""

    graphics: bool = False
    cut: bool = True
    drawer: bool = False

    def commands(self, sheet: Sheet) -> tuple[bytes, ...]:
        return escpos.commands(
            sheet.pages, copies=sheet.copies, graphics=self.graphics, cut=self.cut, drawer=self.drawer
        )

    def ready(self, line: Line) -> Fault | None:
        fault = self._state(line, _ANSWER_SECONDS)
        if fault is None and escpos.printer_is_offline(self._ask(line, escpos.ASK_PRINTER, _ANSWER_SECONDS)):
            return Fault.of(FaultCode.NEEDS_ATTENTION)
        return fault

    def going_on(self, line: Line, seconds: float) -> Fault | None:
        return self._state(line, seconds)

    def done(self, line: Line, sent: int) -> Fault | None:
        line.forget()
        line.send(escpos.ASK_WHEN_DONE, SILENCE_SECONDS)
        end = time.monotonic() + _LAST_WORD_SECONDS + sent / _SLOWEST_BYTES_A_SECOND
        while time.monotonic() < end:
            answer = line.take(escpos.is_done_answer, _POLL_SECONDS)
            if answer is not None:
                return escpos.done_fault(answer)
            fault = self._state(line, SILENCE_SECONDS - _POLL_SECONDS)
            if fault is not None:
                return fault
        return Fault.of(FaultCode.NO_CONFIRMATION)

    def _state(self, line: Line, seconds: float) -> Fault | None:
        """A fault is believed when it is said twice: dots may look like a question, and its answer like a fault."""
        return self._stop(line, seconds) and self._stop(line, seconds)

    def _stop(self, line: Line, seconds: float) -> Fault | None:
        cause = escpos.offline_cause(self._ask(line, escpos.ASK_OFFLINE_CAUSE, seconds))
        return cause or escpos.paper_fault(self._ask(line, escpos.ASK_PAPER, seconds))

    def _ask(self, line: Line, question: bytes, seconds: float) -> int:
        line.forget(escpos.is_realtime_answer)
        line.send(question, seconds)
        answer = line.take(escpos.is_realtime_answer, seconds)
        if answer is None:
            raise SilentPrinterError
        return answer


class ZplDialog:
    """Label printers that speak ZPL."""

    def commands(self, sheet: Sheet) -> tuple[bytes, ...]:
        return tuple(labels.zpl(page, sheet.copies) for page in sheet.pages)

    def ready(self, line: Line) -> Fault | None:
        return self._status(line, _ANSWER_SECONDS)[0]

    def going_on(self, line: Line, seconds: float) -> Fault | None:
        return self._status(line, seconds)[0]

    def done(self, line: Line, sent: int) -> Fault | None:
        end = time.monotonic() + _LAST_WORD_SECONDS + sent / _SLOWEST_BYTES_A_SECOND
        while time.monotonic() < end:
            fault, idle = self._status(line, SILENCE_SECONDS)
            if fault is not None or idle:
                return fault
            time.sleep(_POLL_SECONDS)
        return Fault.of(FaultCode.NO_CONFIRMATION)

    def _status(self, line: Line, seconds: float) -> tuple[Fault | None, bool]:
        line.forget()
        line.send(labels.ASK_ZPL, seconds)
        return line.read(labels.zpl_answer, seconds)


class TsplDialog(ZplDialog):
    """Label printers that speak TSPL: the same conversation in other words."""

    def commands(self, sheet: Sheet) -> tuple[bytes, ...]:
        return tuple(labels.tspl(page, sheet.copies) for page in sheet.pages)

    def _status(self, line: Line, seconds: float) -> tuple[Fault | None, bool]:
        line.forget()
        line.send(labels.ASK_TSPL, seconds)
        return line.read(labels.tspl_answer, seconds)


class EplDialog:
    """Label printers that speak EPL: they are not asked, so nothing is confirmed."""

    def commands(self, sheet: Sheet) -> tuple[bytes, ...]:
        return tuple(labels.epl(page, sheet.copies) for page in sheet.pages)

    def ready(self, line: Line) -> Fault | None:  # noqa: ARG002
        return None

    def going_on(self, line: Line, seconds: float) -> Fault | None:  # noqa: ARG002
        return None

    def done(self, line: Line, sent: int) -> Fault | None:  # noqa: ARG002
        return Fault.of(FaultCode.NO_CONFIRMATION)
