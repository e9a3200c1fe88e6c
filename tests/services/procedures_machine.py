"""The same two counters with everything else that may happen: money between, lost receipts, couriers, waivers, the end
of the year.
"""

from datetime import date, timedelta

from hypothesis import strategies as st
from hypothesis.stateful import invariant, precondition, rule

from servicedesk.domain.lost_case import CaseState, Described, Relation
from servicedesk.domain.money import NOTHING, Money
from servicedesk.domain.status import GONE, OPEN, Status
from servicedesk.domain.text import norm
from servicedesk.services.cases.records import Application
from servicedesk.services.deliveries.records import ArrivalRequest, PlanRequest, SendRequest, ShopRequest
from servicedesk.services.lookup_records import HandOverRequest
from servicedesk.services.till.till_records import RefundRequest, TakeRequest
from servicedesk.services.uncollected.records import WaiverRequest, WriteOffRequest
from tests.services.custody_machine import DIRECTOR, REAL, SECOND_PERSONS, CustodyMachine

PASSPORT, WRONG_PASSPORT = "52 04 123489", "52 04 123490"
SHOP = "ООО «Эльдорадо»"


class ProceduresMachine(CustodyMachine):
    """Cases by receipt, deliveries by order, and who decided what."""

    def __init__(self) -> None:
        super().__init__()
        self.cases: dict[int, int] = {}
        self.passports_shown: set[int] = set()
        self.trips: dict[int, int] = {}

    # money between intake and hand-over, and after it

    @precondition(lambda self: self.world.orders)
    @rule(data=st.data(), part=st.sampled_from([1, 70_000, 400_000]))
    def take_money(self, data: st.DataObject, part: int) -> None:
        number = data.draw(st.sampled_from(sorted(self.world.orders)))
        desk = self.desk(data)
        if self.attempt(lambda: desk.till.take(TakeRequest(str(number), Money(part)))) is not None:
            self.world.till.taken += Money(part)

    @precondition(lambda self: self.world.orders)
    @rule(data=st.data(), part=st.sampled_from([1, 50_000, 400_000]), second=st.sampled_from(SECOND_PERSONS))
    def give_money_back(self, data: st.DataObject, part: int, second: str) -> None:
        number = data.draw(st.sampled_from(sorted(self.world.orders)))
        desk, before = self.desk(data), self.card(number).sums.paid
        request = RefundRequest(str(number), Money(part), reason="передумал", second_person=second)
        if self.attempt(lambda: desk.till.refund(request)) is not None:
            assert before >= Money(part), "more went back than was paid"
            assert norm(second) in REAL, "money went back on nobody's decision"
            self.world.till.returned += Money(part)

    # a lost receipt

    @precondition(lambda self: self.under_way())
    @rule(data=st.data())
    def say_the_receipt_is_lost(self, data: st.DataObject) -> None:
        number = data.draw(st.sampled_from(self.under_way()))
        receipt = self.world.orders[number].receipt
        desk = self.desk(data)
        described = Described("Телевизор", "чёрный", "UE42", "скол", "потерял")
        told = Application(
            str(receipt), "Яшин", "+7 913 000-00-01", Relation.SELF, described, PASSPORT, "УФМС", date(2004, 5, 6)
        )
        card = self.attempt(lambda: desk.lost_receipts.open(told))
        if card is not None:
            assert card.row.number not in self.cases.values(), "a number was given twice"
            self.cases[receipt] = card.row.number

    @precondition(lambda self: self.cases_that_are(CaseState.OPEN))
    @rule(
        data=st.data(),
        approve=st.sampled_from([True, True, False]),
        director=st.sampled_from([DIRECTOR, DIRECTOR, DIRECTOR, "Ольга", ""]),
    )
    def decide_a_case(self, data: st.DataObject, approve: bool, director: str) -> None:
        receipt, desk = data.draw(st.sampled_from(self.cases_that_are(CaseState.OPEN))), self.desk(data)
        case = str(self.cases[receipt])
        cases = desk.lost_receipts
        act = (lambda: cases.approve(case, director)) if approve else (lambda: cases.refuse(case, director, "не он"))
        if self.attempt(act) is not None:
            assert director == DIRECTOR

    @precondition(lambda self: self.cases)
    @rule(data=st.data(), passport=st.sampled_from([PASSPORT, PASSPORT, WRONG_PASSPORT, ""]))
    def hand_over_by_the_case(self, data: st.DataObject, passport: str) -> None:
        desk, approved = self.desk(data), self.cases_that_are(CaseState.APPROVED)
        receipt = data.draw(st.sampled_from(approved or sorted(self.cases)))
        case = self.cases[receipt]
        here = [number for number in self.under_way() if self.world.orders[number].receipt == receipt]
        if not here:
            return
        if self.card(here[0]).facts.status in OPEN:
            self.get_ready(here[0])
        owed = max(self.card(here[0]).sums.balance, NOTHING)
        request = HandOverRequest(str(case), (str(here[0]),), owed, passport=passport)
        done = self.attempt(lambda: desk.pickup.hand_over(request))
        if done is None:
            return
        assert passport == PASSPORT, "went to somebody else's passport"
        assert desk.lost_receipts.case(str(case)).decided_by == DIRECTOR, "went without a decision"
        self.world.till.taken += done.paid
        self.world.till.returned += done.refunded
        self.world.orders[here[0]].label_scanned = True
        self.passports_shown.add(here[0])

    def cases_that_are(self, state: CaseState) -> list[int]:
        """The receipts whose case is in this state."""
        cases = self.counters[0].lost_receipts
        return [receipt for receipt, case in self.cases.items() if cases.case(str(case)).row.state is state]

    # a courier

    @precondition(lambda self: self.under_way())
    @rule(data=st.data())
    def plan_a_delivery(self, data: st.DataObject) -> None:
        number, desk = data.draw(st.sampled_from(self.under_way())), self.desk(data)
        if not desk.shops.all():
            desk.shops.keep(ShopRequest(SHOP))
        day = self.clock().date() + timedelta(days=1)
        request = PlanRequest(number, SHOP, "ул. Ленина, 1", "+7 913 000-00-01", day, crew=("Иван",), cost=Money(9))
        trip = self.attempt(lambda: desk.deliveries.plan(request))
        if trip is not None:
            assert trip not in self.trips, "a number was given twice"
            self.trips[trip] = number

    @precondition(lambda self: self.trips)
    @rule(data=st.data())
    def send_it(self, data: st.DataObject) -> None:
        planned = sorted(set(self.trips.values()))
        free = [number for number in planned if number in self.under_way() and not self.card(number).facts.held_by]
        number, desk = data.draw(st.sampled_from(free or planned)), self.desk(data)
        if self.card(number).facts.status in OPEN:
            self.get_ready(number)
        if self.attempt(lambda: desk.deliveries.send(SendRequest(label=str(number)))) is not None:
            self.world.orders[number].label_scanned = True

    @precondition(lambda self: self.having({Status.OUT_FOR_DELIVERY}))
    @rule(data=st.data(), shown=st.booleans(), second=st.sampled_from(SECOND_PERSONS), pays=st.booleans())
    def bring_it(self, data: st.DataObject, shown: bool, second: str, pays: bool) -> None:
        number, desk = self.choose(data, {Status.OUT_FOR_DELIVERY}), self.desk(data)
        trip = max(trip for trip, order in self.trips.items() if order == number)
        receipt = str(self.world.orders[number].receipt) if shown else ""
        before = self.card(number)
        paid = max(before.sums.balance, NOTHING) if pays else NOTHING
        request = ArrivalRequest(trip, "хозяйка", receipt, paid=paid, second_person=second, reason="акт подписан")
        if self.attempt(lambda: desk.deliveries.delivered(request)) is None:
            return
        assert shown or norm(second) in REAL - {norm(desk.clerk)}, "delivered without the receipt or a second person"
        booked = self.card(number).sums.paid - before.sums.paid
        carried = sum((self.card(other).sums.paid for other in self.world.orders), start=NOTHING)
        assert booked <= paid
        self.world.till.taken += paid
        self.world.till.returned += self.world.till.taken - self.world.till.returned - carried

    @precondition(lambda self: self.having({Status.OUT_FOR_DELIVERY}))
    @rule(data=st.data())
    def bring_it_back(self, data: st.DataObject) -> None:
        number, desk = self.choose(data, {Status.OUT_FOR_DELIVERY}), self.desk(data)
        trip = max(trip for trip, order in self.trips.items() if order == number)
        self.attempt(lambda: desk.deliveries.back(trip, "Б-07", "никого дома"))

    # the end of the month and of the year

    @precondition(lambda self: self.having({Status.READY}))
    @rule(data=st.data(), director=st.sampled_from([DIRECTOR, "Ольга"]), part=st.sampled_from([None, 5_000]))
    def let_off_the_fee(self, data: st.DataObject, director: str, part: int | None) -> None:
        number, desk = self.choose(data, {Status.READY}), self.desk(data)
        amount = None if part is None else Money(part)
        if self.attempt(lambda: desk.waivers.waive(WaiverRequest(number, director, "постоянный", amount))) is not None:
            assert director == DIRECTOR

    @precondition(lambda self: self.having({Status.READY}))
    @rule(data=st.data(), second=st.sampled_from(SECOND_PERSONS))
    def write_off(self, data: st.DataObject, second: str) -> None:
        number, desk = self.choose(data, {Status.READY}), self.desk(data)
        passes_on = self.card(number).facts.passes_on
        request = WriteOffRequest(number, DIRECTOR, second, "никто не пришёл", without_notice=True)
        if self.attempt(lambda: desk.write_offs.write_off(request)) is not None:
            assert passes_on is not None
            assert passes_on <= self.clock().date()
            assert norm(second) in REAL - {norm(DIRECTOR)}, "written off by the director alone"

    # what must never happen

    @invariant()
    def what_is_held_is_here(self) -> None:
        for receipt, case in self.cases.items():
            card = self.counters[0].lost_receipts.case(str(case))
            for number, known in self.world.orders.items():
                facts = self.card(number).facts
                if known.receipt != receipt or facts.held_by != case or facts.status in GONE:
                    continue
                assert card.row.state in {CaseState.OPEN, CaseState.APPROVED}
