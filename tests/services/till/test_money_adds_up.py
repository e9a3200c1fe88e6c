"""Whatever is taken, given back, cancelled and handed over: every kopeck is where it ought to be."""

from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from servicedesk.domain.money import NOTHING, Estimate, Money
from servicedesk.domain.payment import Method, give_back, owed, spread
from servicedesk.domain.refusals import Overpaid, Refusal
from servicedesk.domain.status import GONE, Outcome, Status
from servicedesk.domain.till_refusals import RefundTooLarge
from servicedesk.services.lookup_records import HandOverRequest
from servicedesk.services.till.till_records import RefundRequest, TakeRequest
from servicedesk.services.workshop import MoveRequest
from tests.services.desk import WholeDesk, remote

KOPECKS = st.integers(1, 50_000)
SUMS = st.integers(-30_000, 30_000).map(Money)


@given(st.dictionaries(st.integers(1, 5), SUMS, min_size=1), KOPECKS.map(Money), st.booleans())
def test_every_kopeck_that_is_paid_in_is_booked_once(owed_by: dict[int, Money], amount: Money, is_open: bool) -> None:
    heir = min(owed_by) if is_open else None
    debts = owed([max(rest, NOTHING) for rest in owed_by.values()])
    if heir is None and amount > debts:
        with pytest.raises(Overpaid):
            spread(amount, owed_by, heir)
        return
    shares = spread(amount, owed_by, heir)
    assert owed([share.amount for share in shares]) == amount
    assert len({share.order_number for share in shares}) == len(shares)
    for share in shares:
        assert share.amount > NOTHING
        assert share.order_number == heir or share.amount <= owed_by[share.order_number]


@given(st.dictionaries(st.integers(1, 5), st.tuples(SUMS, SUMS), min_size=1), KOPECKS.map(Money))
def test_every_kopeck_that_goes_back_was_paid(told: dict[int, tuple[Money, Money]], amount: Money) -> None:
    paid = {number: sums[0] for number, sums in told.items()}
    balances = {number: sums[1] for number, sums in told.items()}
    if amount > owed([max(sum_, NOTHING) for sum_ in paid.values()]):
        with pytest.raises(RefundTooLarge):
            give_back(amount, paid, balances)
        return
    shares = give_back(amount, paid, balances)
    assert owed([-share.amount for share in shares]) == amount
    for share in shares:
        assert NOTHING < -share.amount <= paid[share.order_number]


STEPS = st.lists(
    st.tuples(st.sampled_from(["take", "refund", "take all", "ready", "go", "cancel"]), st.integers(0, 2), KOPECKS),
    max_size=12,
)


def step(desk: WholeDesk, receipt: int, numbers: list[int], what: str, kopecks: int) -> int:
    """Do one thing; what the drawer has more after it, in kopecks."""
    number = numbers[0]
    line = desk.till.balance(str(number)).lines[0]
    match what:
        case "take" | "take all":
            wanted = number if what == "take" else receipt
            return desk.till.take(TakeRequest(str(wanted), Money(kopecks), Method.CARD)).amount.kopecks
        case "refund":
            return -desk.till.refund(
                RefundRequest(str(number), Money(kopecks), Method.CASH, "р", "Анна")
            ).amount.kopecks
        case "ready":
            desk.workshop.move(MoveRequest(number, Status.READY, Outcome.REPAIRED, price=Money(kopecks), place="А"))
            return 0
        case "cancel":
            done = desk.workshop.move(MoveRequest(number, Status.CANCELLED, reason="р", second_person="Анна"))
            return -done.refunded.kopecks
        case _:
            paid = min(max(line.balance, NOTHING), Money(kopecks))
            request = HandOverRequest(
                str(receipt), (str(number),), paid, debt_allowed=True, second_person="Анна", reason="р"
            )
            gone = desk.pickup.hand_over(request)
            return gone.paid.kopecks - gone.refunded.kopecks


def live_through(desk: WholeDesk, steps: list[tuple[str, int, int]], doing: Callable[..., int] = step) -> None:
    accepted = desk.accept(remote(), remote(model="Б", estimate=Estimate()), remote(model="В"), advance=Money(100_01))
    numbers = [order.number for order in accepted.orders]
    drawer = 100_01
    for what, which, kopecks in steps:
        try:
            drawer += doing(desk, accepted.receipt, [numbers[which]], what, kopecks)
        except Refusal:
            continue
    lines = desk.till.balance(str(accepted.receipt)).lines
    assert desk.day_sheets.sheet(desk.clock().date()).total.kopecks == drawer
    assert owed([line.paid for line in lines]).kopecks == drawer
    for line in lines:
        assert line.works + line.storage - line.paid == line.balance
        assert line.paid >= NOTHING
        assert line.status not in GONE or line.balance >= NOTHING, "nobody's money stays behind"
    assert desk.database.check() == ()


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(STEPS)
def test_the_drawer_the_orders_and_the_day_sheet_agree(steps: list[tuple[str, int, int]]) -> None:
    with TemporaryDirectory() as folder, WholeDesk(Path(folder) / "desk.db") as desk:
        live_through(desk, steps)


def test_a_planted_fault_is_found(desk: WholeDesk) -> None:
    def forgetful(desk: WholeDesk, receipt: int, numbers: list[int], what: str, kopecks: int) -> int:
        return step(desk, receipt, numbers, what, kopecks) - (1 if what == "take" else 0)

    with pytest.raises(AssertionError):
        live_through(desk, [("take", 1, 500)], forgetful)
