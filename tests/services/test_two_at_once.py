"""Two counters do the same, or what excludes the other, at the same moment: one of them is refused, all stays whole."""

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from threading import Barrier

import pytest

from servicedesk.domain.custody import Hand
from servicedesk.domain.money import Money
from servicedesk.domain.payment import Method, PaymentKind, Share
from servicedesk.domain.person import Role
from servicedesk.domain.refusals import Refusal
from servicedesk.domain.status import Outcome, Status
from servicedesk.services.booking import book
from servicedesk.services.deliveries.records import SendRequest
from servicedesk.services.lookup_records import HandOverRequest
from servicedesk.services.till.till_records import RefundRequest, TakeRequest
from servicedesk.services.uncollected.records import WaiverRequest, WriteOffRequest
from servicedesk.services.workshop import MoveRequest
from tests.services.cases.applying import code_of, opened
from tests.services.deliveries.trips import a_ready_one, plan
from tests.services.desk import WholeDesk, television
from tests.services.uncollected.waits import DIRECTOR, directed, tariff_from

PRICE = Money(360_000)
MONTHS = 100
YEAR_AND_MORE = 400


@dataclass
class Counters:
    """Two counters on one file, and the visit about which they meet."""

    first: WholeDesk
    second: WholeDesk
    receipt: int = 0
    order: int = 0

    def visit(self) -> None:
        """A device that is ready, its price known."""
        directed(self.first)
        accepted = self.first.accept(television())
        self.receipt, self.order = accepted.receipt, accepted.orders[0].number
        ready = MoveRequest(self.order, Status.READY, outcome=Outcome.REPAIRED, price=PRICE, place="Б-03")
        self.first.workshop.move(ready)

    def pass_days(self, days: int) -> None:
        """Both clocks go on."""
        for desk in (self.first, self.second):
            desk.clock.pass_days(days)

    def both(self, *acts: Callable[[], object]) -> list[Refusal]:
        """Do these at the same moment, each on a thread of its own; who was refused."""
        barrier = Barrier(len(acts))

        def run(act: Callable[[], object]) -> Refusal | None:
            barrier.wait()
            try:
                act()
            except Refusal as refusal:
                return refusal
            return None

        with ThreadPoolExecutor(len(acts)) as threads:
            told = list(threads.map(run, acts))
        return [refusal for refusal in told if refusal is not None]


@pytest.fixture
def counters(tmp_path: Path) -> Iterator[Counters]:
    """Ольга at the first workstation and Ирина at the second."""
    path = tmp_path / "desk.db"
    with WholeDesk(path) as first, WholeDesk(path, clerk="Ирина", workstation="2") as second:
        both = Counters(first, second)
        both.visit()
        yield both


def demand_one_refused(counters: Counters, refused: list[Refusal], *names: str) -> None:
    """One of the two was refused, by one of these refusals, and the file is whole."""
    assert [type(refusal).__name__ for refusal in refused if type(refusal).__name__ in names] != []
    assert len(refused) == 1
    assert counters.first.database.check() == ()


def collected(desk: WholeDesk, counters: Counters, paid: Money = PRICE) -> Callable[[], object]:
    """The hand-over at this counter."""
    request = HandOverRequest(str(counters.receipt), (str(counters.order),), paid)
    return lambda: desk.pickup.hand_over(request)


def test_a_debt_is_taken_once(counters: Counters) -> None:
    request = TakeRequest(str(counters.receipt), PRICE)
    refused = counters.both(lambda: counters.first.till.take(request), lambda: counters.second.till.take(request))
    demand_one_refused(counters, refused, "Overpaid")
    assert counters.first.till.balance(str(counters.receipt)).total == Money(0)


def test_a_debt_that_was_read_before_its_transaction_is_taken_twice(counters: Counters) -> None:
    """The control of the test above."""
    barrier = Barrier(2)

    def hasty(desk: WholeDesk) -> None:
        owed = desk.till.balance(str(counters.receipt)).total
        barrier.wait()
        with desk.database.store.transaction() as work:
            hand = Hand(desk.clerk, desk.workstation, desk.clock())
            book(work, [Share(counters.order, PaymentKind.PAYMENT, owed)], Method.CASH, hand)

    assert counters.both(lambda: hasty(counters.first), lambda: hasty(counters.second)) == []
    assert counters.first.till.balance(str(counters.receipt)).total == -PRICE


def test_what_was_paid_goes_back_once(counters: Counters) -> None:
    counters.first.till.take(TakeRequest(str(counters.receipt), PRICE))
    request = RefundRequest(str(counters.receipt), PRICE, reason="ошибка", second_person=DIRECTOR)
    refused = counters.both(lambda: counters.first.till.refund(request), lambda: counters.second.till.refund(request))
    demand_one_refused(counters, refused, "RefundTooLarge")


def test_a_device_goes_to_its_owner_once(counters: Counters) -> None:
    refused = counters.both(collected(counters.first, counters), collected(counters.second, counters))
    demand_one_refused(counters, refused, "ReceiptSpent")


def test_a_device_goes_to_its_owner_or_with_the_crew(counters: Counters) -> None:
    accepted = a_ready_one(counters.first)
    counters.receipt, counters.order = accepted.receipt, accepted.orders[0].number
    counters.first.deliveries.plan(plan(counters.first, accepted))
    refused = counters.both(
        collected(counters.first, counters),
        lambda: counters.second.deliveries.send(SendRequest(label=str(counters.order))),
    )
    demand_one_refused(counters, refused, "OutWithCrew", "NoDeliveryPlanned", "AlreadyHandedOver")


def test_one_trip_is_planned(counters: Counters) -> None:
    accepted = a_ready_one(counters.first)
    request = plan(counters.first, accepted)
    refused = counters.both(
        lambda: counters.first.deliveries.plan(request), lambda: counters.second.deliveries.plan(request)
    )
    demand_one_refused(counters, refused, "DeliveryOpen")


def test_a_device_is_collected_or_written_off(counters: Counters) -> None:
    counters.pass_days(YEAR_AND_MORE)
    request = WriteOffRequest(counters.order, DIRECTOR, "Ольга", "не забрали", without_notice=True)
    refused = counters.both(
        collected(counters.first, counters), lambda: counters.second.uncollected.write_offs.write_off(request)
    )
    demand_one_refused(counters, refused, "WrittenOff", "AlreadyHandedOver", "Unpaid")


def test_a_device_is_written_off_by_one_act(counters: Counters) -> None:
    counters.pass_days(YEAR_AND_MORE)
    request = WriteOffRequest(counters.order, DIRECTOR, "Ольга", "не забрали", without_notice=True)
    refused = counters.both(
        lambda: counters.first.uncollected.write_offs.write_off(request),
        lambda: counters.second.uncollected.write_offs.write_off(request),
    )
    demand_one_refused(counters, refused, "WrittenOff")


def test_a_fee_is_let_off_once(counters: Counters) -> None:
    tariff_from(counters.first, medium=Money(50_00))
    accepted = counters.first.accept(television(serial="другой"))
    order = accepted.orders[0].number
    counters.first.workshop.move(MoveRequest(order, Status.READY, outcome=Outcome.REPAIRED, price=PRICE))
    counters.pass_days(MONTHS)
    request = WaiverRequest(order, DIRECTOR, "болел")
    refused = counters.both(
        lambda: counters.first.uncollected.waivers.waive(request),
        lambda: counters.second.uncollected.waivers.waive(request),
    )
    demand_one_refused(counters, refused, "NothingOwedForStorage")


def test_one_case_is_opened_about_a_receipt(counters: Counters) -> None:
    accepted = counters.first.accept(television(serial="третий"))
    refused = counters.both(lambda: opened(counters.first, accepted), lambda: opened(counters.second, accepted))
    demand_one_refused(counters, refused, "CaseAlreadyOpen")


def test_a_case_is_approved_or_refused(counters: Counters) -> None:
    case = code_of(opened(counters.first, counters.first.accept(television(serial="четвёртый"))))
    refused = counters.both(
        lambda: counters.first.lost_receipts.approve(case, DIRECTOR),
        lambda: counters.second.lost_receipts.refuse(case, DIRECTOR, "не похож"),
    )
    demand_one_refused(counters, refused, "CaseDecided")


def test_a_receipt_is_lost_or_its_device_goes(counters: Counters) -> None:
    accepted = a_ready_one(counters.first)
    counters.receipt, counters.order = accepted.receipt, accepted.orders[0].number
    refused = counters.both(collected(counters.first, counters), lambda: opened(counters.second, accepted))
    demand_one_refused(counters, refused, "ReceiptVoid", "HeldByCase", "ReceiptSpent")


def test_a_step_that_both_saw_before_it_is_taken_once(counters: Counters) -> None:
    seen = counters.first.lookup.card(counters.order).facts.version
    request = MoveRequest(counters.order, Status.IN_REPAIR, reason="снова", technician="Ким", seen_version=seen)
    refused = counters.both(
        lambda: counters.first.workshop.move(request), lambda: counters.second.workshop.move(request)
    )
    demand_one_refused(counters, refused, "ChangedMeanwhile")


def test_one_count_of_the_same_shelves_is_begun_and_one_person_closes_it(counters: Counters) -> None:
    refused = counters.both(counters.first.counts.start, counters.second.counts.start)
    demand_one_refused(counters, refused, "CountOverlaps")
    (count,) = counters.first.counts.under_way()
    refused = counters.both(
        lambda: counters.first.counts.close(count.number), lambda: counters.second.counts.close(count.number)
    )
    demand_one_refused(counters, refused, "CountClosed")


def test_a_place_is_closed_or_takes_a_device(counters: Counters) -> None:
    place = counters.first.shelves.add("Полка 9")
    refused = counters.both(
        lambda: counters.first.shelves.close(place), lambda: counters.second.putting.put((counters.order,), place)
    )
    demand_one_refused(counters, refused, "PlaceHolds", "PlaceClosed")


def test_a_name_is_taken_once(counters: Counters) -> None:
    refused = counters.both(
        lambda: counters.first.shelves.add("Полка 9"), lambda: counters.second.shelves.add("ПОЛКА  9")
    )
    demand_one_refused(counters, refused, "PlaceKnown")
    refused = counters.both(
        lambda: counters.first.staff.add("Ким Анна", Role.TECHNICIAN),
        lambda: counters.second.staff.add("анна ким", Role.TECHNICIAN),
    )
    demand_one_refused(counters, refused, "PersonKnown")


def test_scans_of_two_people_into_one_count_are_each_kept_once(counters: Counters) -> None:
    orders = [
        counters.order,
        *(counters.first.accept(television(serial=f"с{each}")).orders[0].number for each in range(8)),
    ]
    count = counters.first.counts.start().number
    texts = [str(order) for order in orders]
    refused = counters.both(
        lambda: counters.first.counts.scan_many(count, texts), lambda: counters.second.counts.scan_many(count, texts)
    )
    report = counters.first.counts.report(count)
    assert (refused, report.totals.seen, report.totals.again, report.totals.left) == ([], len(orders), len(orders), 0)
    assert counters.first.database.check() == ()
