"""A field for a sum of money, exact to the kopeck, or for a range of sums."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from servicedesk.desktop.widgets.edit import Edit
from servicedesk.domain.money import Estimate, Money
from servicedesk.domain.refusals import SumNotUnderstood

_NO_BREAK = "\u00a0"


def written(money: Money) -> str:
    """``1 500`` or ``1 500,50``, with the blanks that keep a number on its line."""
    roubles, kopecks = divmod(abs(money.kopecks), 100)
    grouped = f"{roubles:,}".replace(",", _NO_BREAK)
    sign = "−" if money.kopecks < 0 else ""
    return f"{sign}{grouped},{kopecks:02}" if kopecks else f"{sign}{grouped}"


class MoneyEdit(Edit):
    """Takes ``1500``, ``1 500,50`` and, when ``ranged``, ``2500-4000``; writes the sum in groups when it is left."""

    def __init__(self, parent: QWidget | None = None, *, ranged: bool = False, main: bool = False) -> None:
        super().__init__(parent, main=main)
        self._ranged = ranged
        self.setMaxLength(60)

    def set_ranged(self, ranged: bool) -> None:
        """Whether a range may be written."""
        self._ranged = ranged

    def money(self) -> Money | None:
        """The one sum, the suggestion's included; None when empty, a range, or not understood (then see problem())."""
        return self.estimate().fixed

    def estimate(self) -> Estimate:
        """The sum or range; an empty estimate when nothing is written or it is not understood."""
        return self._read() or Estimate()

    def set_money(self, money: Money | None) -> None:
        """Write a sum, or nothing."""
        self.setText("" if money is None else written(money))
        self._forget_problem()

    @Slot()
    def tidy(self) -> None:
        """Judge the sum and write it in groups."""
        estimate = self._read()
        if estimate is None:
            self._set_problem(
                self.tr("Write a sum such as 1500, 1500.50 or 2500-4000.")
                if self._ranged
                else self.tr("Write a sum such as 1500 or 1500.50.")
            )
            return
        self._set_problem("")
        if self.text() and self.text() != _written(estimate):
            self.setText(_written(estimate))

    def _read(self) -> Estimate | None:
        try:
            estimate = Estimate.parse(self.value())
        except SumNotUnderstood:
            return None
        return estimate if self._ranged or estimate.low == estimate.high else None


def _written(estimate: Estimate) -> str:
    if estimate.low is None:
        return ""
    if estimate.high is None or estimate.high == estimate.low:
        return written(estimate.low)
    return f"{written(estimate.low)} – {written(estimate.high)}"
