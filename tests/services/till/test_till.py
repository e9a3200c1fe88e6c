"""Money between intake and pickup and after it, on a real file: one balance an order and a receipt, to the kopeck."""

from dataclasses import replace
from datetime import timedelta

import pytest

from servicedesk.domain.codes import check_digits, compact
from servicedesk.domain.custody import Act
from servicedesk.domain.money import NOTHING, Estimate, Money
from servicedesk.domain.payment import Method, PaymentKind
from servicedesk.domain.people_refusals import PersonUnknown
from servicedesk.domain.person import Role
from servicedesk.domain.refusals import (
    OrderUnknown,
    Overpaid,
    ReceiptUnknown,
    Refusal,
    SecondPersonNeeded,
    SumNotUnderstood,
    ValueMissing,
    ValueTooLong,
    WrongPaper,
)
from servicedesk.domain.status import Outcome, Status
from servicedesk.domain.till_refusals import RefundTooLarge
from servicedesk.domain.warranty import Warranty
from servicedesk.services.centre import Centre
from servicedesk.services.importing import Importing
from servicedesk.services.importing_records import ImportRow
from servicedesk.services.intake_records import Accepted
from servicedesk.services.lookup_records import HandOverRequest
from servicedesk.services.till.till_records import RefundRequest, TakeRequest
from servicedesk.services.workshop import MoveRequest
from tests.services.desk import START, WholeDesk, remote, television

UNPRICED = Estimate()


def balances(desk: WholeDesk, number: int) -> list[Money]:
    return [line.balance for line in desk.till.balance(str(number)).lines]


def take(desk: WholeDesk, number: int, kopecks: int, method: Method = Method.CASH) -> tuple[int, ...]:
    return desk.till.take(TakeRequest(str(number), Money(kopecks), method)).orders


def refund(desk: WholeDesk, number: int, kopecks: int, second: str = "Петров", reason: str = "передумал") -> Money:
    asked = RefundRequest(str(number), Money(kopecks), Method.CARD, reason, second)
    return desk.till.refund(asked).balance.total


def ready(desk: WholeDesk, accepted: Accepted, *which: int) -> None:
    for index in which or range(len(accepted.orders)):
        number = accepted.orders[index].number
        desk.workshop.move(MoveRequest(number, Status.READY, Outcome.REPAIRED, place="Б-03"))


def hand_over(desk: WholeDesk, accepted: Accepted, *which: int, paid: int = 0, debt: bool = False) -> None:
    labels = tuple(str(accepted.orders[index].number) for index in which)
    decision = ("Петров", "доплатит") if debt else ("", "")
    request = HandOverRequest(
        str(accepted.receipt), labels, Money(paid), debt_allowed=debt, second_person=decision[0], reason=decision[1]
    )
    desk.pickup.hand_over(request)


def test_an_advance_at_intake_is_shared_over_the_visit_as_far_as_prices_are_known(desk: WholeDesk) -> None:
    accepted = desk.accept(television(), remote(), advance=Money(380000))
    assert [line.paid for line in desk.till.balance(str(accepted.receipt)).lines] == [Money(360000), Money(20000)]


@pytest.mark.parametrize(
    ("devices", "shares"),
    [
        ((television(), remote(estimate=UNPRICED)), [360000, 140000]),
        ((television(warranty=Warranty.MANUFACTURER), remote()), [0, 500000]),
        ((television(), remote()), [460000, 40000]),
        ((television(warranty=Warranty.SHOP),), [500000]),
    ],
)
def test_what_an_advance_has_above_the_known_prices_waits_where_the_price_is_open(
    desk: WholeDesk, devices: tuple[object, ...], shares: list[int]
) -> None:
    accepted = desk.accept(*devices, advance=Money(500000))  # type: ignore[arg-type]
    assert [line.paid.kopecks for line in desk.till.balance(str(accepted.receipt)).lines] == shares


def test_more_is_paid_in_between_intake_and_pickup(desk: WholeDesk) -> None:
    accepted = desk.accept(television(), advance=Money(50000))
    number = accepted.orders[0].number
    assert take(desk, number, 100001, Method.TRANSFER) == (number,)
    assert balances(desk, number) == [Money(360000 - 150001)]
    event = desk.lookup.card(number).events[0]
    assert (event.act, event.amount, event.who) == (Act.PAID, Money(100001), "Ольга")
    ready(desk, accepted)
    hand_over(desk, accepted, 0, paid=360000 - 150001)
    assert balances(desk, number) == [NOTHING]


def test_what_a_device_went_owing_is_paid_later(desk: WholeDesk) -> None:
    accepted = desk.accept(television())
    number = accepted.orders[0].number
    ready(desk, accepted)
    hand_over(desk, accepted, 0, paid=100000, debt=True)
    desk.clock.pass_days(20)
    with pytest.raises(Overpaid):
        take(desk, number, 260001)
    take(desk, number, 260000)
    assert balances(desk, number) == [NOTHING]
    assert desk.database.check() == ()


def test_debts_are_paid_before_advances_and_what_is_left_waits_where_the_price_is_open(desk: WholeDesk) -> None:
    accepted = desk.accept(remote(estimate=UNPRICED), television(), remote(model="AA59"))
    first, second, third = (order.number for order in accepted.orders)
    ready(desk, accepted, 1)
    assert take(desk, accepted.receipt, 400000) == (second, third)
    assert take(desk, accepted.receipt, 7) == (first,)
    paid = [line.paid.kopecks for line in desk.till.balance(str(accepted.receipt)).lines]
    assert paid == [7, 360000, 40000]
    kinds = {entry.order: entry.kind for entry in desk.day_sheets.sheet(desk.clock().date()).entries}
    assert kinds == {second: PaymentKind.PAYMENT, third: PaymentKind.ADVANCE, first: PaymentKind.ADVANCE}


def test_an_advance_may_exceed_an_estimate_but_nothing_exceeds_a_price(desk: WholeDesk) -> None:
    accepted = desk.accept(television())
    number = accepted.orders[0].number
    take(desk, number, 370000)
    assert balances(desk, number) == [Money(-10000)]
    ready(desk, accepted)
    with pytest.raises(Overpaid) as refused:
        take(desk, number, 1)
    assert (refused.value.owed, refused.value.paid) == (NOTHING, Money(1))


def test_a_warranty_repair_is_paid_by_whoever_gave_the_warranty(desk: WholeDesk) -> None:
    number = desk.accept(television(warranty=Warranty.SHOP, payer="ТД «Заря»")).orders[0].number
    assert balances(desk, number) == [NOTHING]
    with pytest.raises(Overpaid):
        take(desk, number, 1)


@pytest.mark.parametrize("kopecks", [0, -1])
def test_nothing_and_less_are_no_sums(desk: WholeDesk, kopecks: int) -> None:
    number = desk.accept(advance=Money(100)).orders[0].number
    for act in (take, refund):
        with pytest.raises(SumNotUnderstood) as refused:
            act(desk, number, kopecks)
        assert refused.value.field == "amount"


@pytest.mark.parametrize(
    ("number", "refusal"),
    [("2 0 999999 54", OrderUnknown), ("1 0 999999 04", ReceiptUnknown), ("3 0 000001 19", WrongPaper)],
)
def test_money_belongs_to_an_order_or_a_receipt(desk: WholeDesk, number: str, refusal: type[Refusal]) -> None:
    body = compact(number)[:8]
    with pytest.raises(refusal):
        desk.till.balance(body + check_digits(body))


def test_a_refund_is_never_larger_than_what_was_paid(desk: WholeDesk) -> None:
    number = desk.accept(television(), advance=Money(50000)).orders[0].number
    with pytest.raises(RefundTooLarge) as refused:
        refund(desk, number, 50001)
    assert (refused.value.field, refused.value.paid, refused.value.asked) == ("amount", Money(50000), Money(50001))
    assert refund(desk, number, 50000) == Money(360000), "the control: all of it can be given back"
    with pytest.raises(RefundTooLarge):
        refund(desk, number, 1)


def test_a_refund_is_on_record_with_its_reason_and_who_decided(desk: WholeDesk) -> None:
    number = desk.accept(advance=Money(50000)).orders[0].number
    refund(desk, number, 30000, second="  Петров  ", reason=" ошибка в цене ")
    event = desk.lookup.card(number).events[0]
    assert (event.act, event.amount) == (Act.REFUNDED, Money(-30000))
    assert (event.why, event.second_person) == ("ошибка в цене", "Петров")


def test_a_refund_on_a_receipt_takes_what_is_too_much_first(desk: WholeDesk) -> None:
    accepted = desk.accept(television(estimate=Estimate.parse("100")), remote(), advance=Money(50000))
    take(desk, accepted.orders[1].number, 10000)
    refund(desk, accepted.receipt, 15000)
    assert [line.paid.kopecks for line in desk.till.balance(str(accepted.receipt)).lines] == [5000, 40000]


def test_what_is_given_back_for_a_device_that_is_gone_is_charged_no_more(desk: WholeDesk) -> None:
    accepted = desk.accept(television())
    number = accepted.orders[0].number
    ready(desk, accepted)
    desk.clock.pass_days(40)
    sums = desk.lookup.card(number).sums
    hand_over(desk, accepted, 0, paid=sums.balance.kopecks)
    assert sums.storage
    assert refund(desk, number, 360000 + sums.storage.kopecks // 2) == NOTHING
    (line,) = desk.till.balance(str(number)).lines
    assert (line.works, line.storage) == (NOTHING, sums.storage - Money(sums.storage.kopecks // 2))
    assert desk.database.check() == ()


@pytest.mark.parametrize(
    ("told", "refusal"),
    [
        ({"reason": "  "}, ValueMissing),
        ({"reason": "о" * 4001}, ValueTooLong),
        ({"second": ""}, SecondPersonNeeded),
        ({"second": "ОЛЬГА "}, SecondPersonNeeded),
    ],
)
def test_a_refund_needs_a_reason_and_a_second_person(
    desk: WholeDesk, told: dict[str, str], refusal: type[Refusal]
) -> None:
    number = desk.accept(advance=Money(50000)).orders[0].number
    with pytest.raises(refusal):
        refund(desk, number, 100, **told)
    refund(desk, number, 100)


def test_the_second_person_of_a_refund_works_here(desk: WholeDesk) -> None:
    number = desk.accept(advance=Money(50000)).orders[0].number
    desk.staff.add("Анна П.", Role.CLERK)
    with pytest.raises(PersonUnknown) as refused:
        refund(desk, number, 100, second="Петров")
    assert (refused.value.field, refused.value.name) == ("second_person", "Петров")
    refund(desk, number, 100, second="анна п.")
    assert desk.lookup.card(number).events[0].second_person == "Анна П."


def test_the_director_gives_back_alone(desk: WholeDesk) -> None:
    number = desk.accept(advance=Money(50000)).orders[0].number
    desk.office.keep(Centre(name="Центр", director="Гаврилов А. Н."))
    desk.clerk = "гаврилов а. н."
    refund(desk, number, 100, second="")
    desk.staff.add("Громов", Role.DIRECTOR)
    with pytest.raises(SecondPersonNeeded):
        refund(desk, number, 100, second="")


def test_what_another_book_told_as_gone_is_owed_no_more(desk: WholeDesk) -> None:
    usual = ImportRow(2, "import:book:1", "Иванов Иван", "223344", "Утюг", accepted_at=START - timedelta(days=900))
    gone = replace(usual, status=Status.HANDED_OVER, price=Money(250000))
    here = replace(usual, line=3, key="import:book:2", status=Status.READY, price=Money(250000), place="Б-03")
    Importing(desk.database.store, desk.clock, desk.desk).bring_in([gone, here])
    here_number, gone_number = (row.number for row in desk.lookup.find("").rows)
    assert balances(desk, gone_number) == [NOTHING]
    assert balances(desk, here_number) == [Money(250000)]
    with pytest.raises(Overpaid):
        take(desk, gone_number, 1)


def test_nobody_named_a_price(desk: WholeDesk) -> None:
    accepted = desk.accept(television(estimate=UNPRICED), remote(estimate=Estimate.parse("300-500")))
    priced = [line.priced for line in desk.till.balance(str(accepted.receipt)).lines]
    assert priced == [False, True]
    assert not desk.lookup.card(accepted.orders[0].number).sums.priced


def test_of_a_range_the_lower_end_counts_for_an_advance_at_intake(desk: WholeDesk) -> None:
    ranged = television(estimate=Estimate.parse("2500-4000"))
    accepted = desk.accept(ranged, remote(), advance=Money(270000))
    assert [line.paid.kopecks for line in desk.till.balance(str(accepted.receipt)).lines] == [250000, 20000]
