"""How long a printer with a fault is left alone, so that a dead one neither blocks the others nor is asked for ever."""

from collections.abc import Callable

from servicedesk.services.printing.printers import PrinterChoice

_FIRST_PAUSE = 2.0
_LONGEST_PAUSE = 15.0


class Rest:
    """Pauses by printer: 2, 4, 8 and then 15 seconds, on a clock that nobody can set back."""

    def __init__(self, ticks: Callable[[], float]) -> None:
        self._ticks = ticks
        self._pauses: dict[tuple[str, str], tuple[float, float]] = {}

    def begin(self, choice: PrinterChoice) -> None:
        """Leave the printer alone, each time for longer."""
        _, last = self._pauses.get(_key(choice), (0.0, _FIRST_PAUSE / 2))
        pause = min(last * 2, _LONGEST_PAUSE)
        self._pauses[_key(choice)] = (self._ticks() + pause, pause)

    def lasts(self, choice: PrinterChoice) -> bool:
        """Whether the printer is still left alone."""
        until, _ = self._pauses.get(_key(choice), (0.0, 0.0))
        return self._ticks() < until

    def end(self, choice: PrinterChoice) -> None:
        """The printer works again."""
        self._pauses.pop(_key(choice), None)

    def wake(self, choice: PrinterChoice) -> None:
        """Somebody asks for it now; a further fault pauses as long as the last did."""
        if _key(choice) in self._pauses:
            _, pause = self._pauses[_key(choice)]
            self._pauses[_key(choice)] = (0.0, pause / 2)


def _key(choice: PrinterChoice) -> tuple[str, str]:
    return choice.kind, choice.address
