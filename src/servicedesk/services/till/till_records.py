"""What the till is asked and what it answers: balances, money taken and money given back."""

from dataclasses import dataclass

from servicedesk.domain.money import NOTHING, Money
from servicedesk.domain.payment import Method, owed
from servicedesk.domain.status import Status


@dataclass(frozen=True, slots=True)
class TakeRequest:
    """Money that a customer pays in; ``number`` is an order's or a receipt's, as scanned or typed."""

    number: str
    amount: Money
    method: Method = Method.CASH


@dataclass(frozen=True, slots=True)
class RefundRequest:
    """Money that goes back to the customer, why, and who else decides it."""

    number: str
    amount: Money
    method: Method = Method.CASH
    reason: str = ""
    second_person: str = ""


@dataclass(frozen=True, slots=True)
class BalanceLine:
    """One order's money: works + storage - paid = balance. ``price_is_open``: an advance of any size is taken;
    ``priced`` is False while nobody has said at all what it costs; ``storage`` is less what was ``let_off`` it.
    """

    order: int
    device: str
    status: Status
    works: Money
    storage: Money
    paid: Money
    balance: Money
    price_is_open: bool
    priced: bool
    let_off: Money = NOTHING


@dataclass(frozen=True, slots=True)
class Balance:
    """The money of a whole receipt, or of one of its orders, which alone is in ``lines`` then."""

    receipt: int
    customer: str
    lines: tuple[BalanceLine, ...]

    @property
    def paid(self) -> Money:
        """What was paid and not given back: no more than this can be."""
        return owed([line.paid for line in self.lines])

    @property
    def total(self) -> Money:
        """What is owed for all lines together; negative when the customer has money with the centre."""
        return owed([line.balance for line in self.lines])

    @property
    def to_pay(self) -> Money:
        """The debts of the lines: the most that can be taken, unless a price is open."""
        return owed([max(line.balance, NOTHING) for line in self.lines])

    @property
    def price_is_open(self) -> bool:
        """Whether more may be taken than is owed."""
        return any(line.price_is_open for line in self.lines)


@dataclass(frozen=True, slots=True)
class Booked:
    """Money that has changed hands: the sum, positive either way, the orders that it was booked on, and the balance
    after it.
    """

    amount: Money
    orders: tuple[int, ...]
    balance: Balance
