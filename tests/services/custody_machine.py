"""Two counters and a courier on one real file, steered to what may happen next; what must never happen is watched.

``CustodyMachine`` is run by test_custody_machine.py as it is, and once more with a fault planted that it has to find.
"""

from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from servicedesk.domain.money import NOTHING, Money
from servicedesk.domain.person import Person, Role
from servicedesk.domain.refusals import Refusal
from servicedesk.domain.status import GONE, OPEN, Outcome, Status
from servicedesk.domain.text import norm
from servicedesk.services.lookup_records import HandOverRequest, OrderCard
from servicedesk.services.workshop import MoveRequest
from tests.services.desk import MovableClock, WholeDesk, remote, television

MOST_AT_ONCE = 2
DIRECTOR, OLGA, IRINA = "Соколов Д. В.", "Ольга", "Ирина"
SECOND_PERSONS = ("", OLGA, IRINA, DIRECTOR, "олЬга ", "Кто-то")
REAL = {norm(OLGA), norm(IRINA), norm(DIRECTOR)}


@dataclass
class Known:
    """What the outside world knows of one order: what was scanned for it, and the money that changed hands."""

    receipt: int
    label_scanned: bool = False
    second_person: str = ""
    debt_allowed: bool = False


@dataclass
class Till:
    """Money that went over the counter, as whoever stands beside it would count."""

    taken: Money = NOTHING
    returned: Money = NOTHING


@dataclass
class World:
    """Everything outside the database."""

    orders: dict[int, Known] = field(default_factory=dict)
    till: Till = field(default_factory=Till)
    visits: int = 0


class CustodyMachine(RuleBasedStateMachine):
    """One life of the desk. At most two orders are under way at once, so that they meet."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = TemporaryDirectory()
        self.path = Path(self.folder.name) / "desk.db"
        clock = MovableClock()
        self.counters = [WholeDesk(self.path, clerk, place, clock) for clerk, place in ((OLGA, "1"), (IRINA, "2"))]
        self.clock = clock
        self.world = World()

    @initialize()
    def people_come_to_work(self) -> None:
        with self.counters[0].database.store.transaction() as work:
            for name, role in ((OLGA, Role.CLERK), (IRINA, Role.CLERK), (DIRECTOR, Role.DIRECTOR)):
                work.people.add(Person.new(name, role))

    def teardown(self) -> None:
        try:
            findings = self.counters[0].database.check()
            assert findings == (), f"the check finds {findings}"
        finally:
            for desk in self.counters:
                desk.close()
            self.folder.cleanup()

    # what may happen

    @precondition(lambda self: len(self.under_way()) < MOST_AT_ONCE)
    @rule(data=st.data(), devices=st.integers(1, 2), advance=st.sampled_from([0, 50_000]))
    def accept(self, data: st.DataObject, devices: int, advance: int) -> None:
        devices = min(devices, MOST_AT_ONCE - len(self.under_way()))
        told = [television(serial=""), remote(place="Б-04")][:devices]
        self.world.visits += 1
        name, phone = f"Яшин {self.world.visits}", f"+7 913 000-{self.world.visits:04d}"
        done = self.desk(data).accept(*told, advance=Money(advance), name=name, phone=phone, key=f"{self.world.visits}")
        for order in done.orders:
            assert order.number not in self.world.orders, "a number was given twice"
            self.world.orders[order.number] = Known(done.receipt)
        self.world.till.taken += Money(advance)

    @precondition(lambda self: self.having(OPEN))
    @rule(data=st.data(), outcome=st.sampled_from(Outcome), price=st.sampled_from([None, 0, 120_000]))
    def work_on(self, data: st.DataObject, outcome: Outcome, price: int | None) -> None:
        number = self.choose(data, OPEN)
        card = self.card(number)
        wanted = data.draw(st.sampled_from([move.wanted for move in card.moves]))
        second = data.draw(st.sampled_from(SECOND_PERSONS))
        request = MoveRequest(
            number,
            wanted,
            outcome=outcome,
            reason="так вышло",
            price=None if price is None else Money(price),
            technician="Кузнецов",
            place="Б-05",
            second_person=second,
        )
        before = card.sums.paid
        desk = self.desk(data)
        step = self.attempt(lambda: desk.workshop.move(request))
        if step is None:
            return
        self.world.till.returned += step.refunded
        if wanted is Status.CANCELLED and before:
            assert norm(second) in REAL - {norm(desk.clerk)}, "cancelled after money was taken without a second person"

    @precondition(lambda self: self.having(OPEN))
    @rule(data=st.data())
    def finish(self, data: st.DataObject) -> None:
        self.get_ready(self.choose(data, OPEN))

    @precondition(lambda self: self.having({Status.READY}))
    @rule(data=st.data(), reason=st.sampled_from(["", "не работает"]))
    def go_back_to_repair(self, data: st.DataObject, reason: str) -> None:
        number = self.choose(data, {Status.READY})
        request = MoveRequest(number, Status.IN_REPAIR, reason=reason, technician="Кузнецов")
        assert (self.attempt(lambda: self.desk(data).workshop.move(request)) is None) == (
            not reason or self.card(number).facts.status is not Status.IN_REPAIR
        )

    @precondition(lambda self: self.under_way())
    @rule(data=st.data(), place=st.sampled_from(["Б-06", "Склад А", "б-06"]))
    def put(self, data: st.DataObject, place: str) -> None:
        number = data.draw(st.sampled_from(self.under_way()))
        self.attempt(lambda: self.desk(data).workshop.put(number, place))

    @precondition(lambda self: self.under_way())
    @rule(data=st.data())
    def undo(self, data: st.DataObject) -> None:
        number = data.draw(st.sampled_from(self.under_way()))
        self.attempt(lambda: self.desk(data).workshop.undo(number))

    @precondition(lambda self: self.having({Status.READY}))
    @rule(data=st.data(), scanned=st.booleans(), pays=st.sampled_from(["all", "less", "more", "nothing"]))
    def hand_over(self, data: st.DataObject, scanned: bool, pays: str) -> None:
        desk, number = self.desk(data), self.choose(data, {Status.READY})
        card = self.card(number)
        debt_allowed = data.draw(st.booleans())
        second = data.draw(st.sampled_from(SECOND_PERSONS)) if debt_allowed or not scanned else ""
        owed = max(card.sums.balance, NOTHING)
        paid = {"all": owed, "less": owed - Money(1), "more": owed + Money(1), "nothing": NOTHING}[pays]
        request = HandOverRequest(
            receipt=str(card.facts.receipt),
            labels=(str(number),) if scanned else (),
            paid=paid,
            without_label=() if scanned else (number,),
            debt_allowed=debt_allowed,
            second_person=second,
            reason="знаем в лицо",
        )
        done = self.attempt(lambda: desk.pickup.hand_over(request))
        if done is None:
            return
        assert done.paid == paid, "the till holds what was paid"
        self.world.till.taken += done.paid
        self.world.till.returned += done.refunded
        known = self.world.orders[number]
        known.label_scanned, known.debt_allowed = scanned, debt_allowed
        known.second_person = second if norm(second) in REAL - {norm(desk.clerk)} else ""

    @precondition(lambda self: len(self.under_way()) == MOST_AT_ONCE)
    @rule(data=st.data())
    def scan_a_label_of_another_receipt(self, data: st.DataObject) -> None:
        ours, other = self.under_way()
        if self.world.orders[ours].receipt == self.world.orders[other].receipt:
            return
        receipt = str(self.world.orders[ours].receipt)
        request = HandOverRequest(receipt=receipt, labels=(str(other),), paid=NOTHING)
        assert self.attempt(lambda: self.desk(data).pickup.hand_over(request)) is None

    @rule(hours=st.sampled_from([1, 30, 24 * 40, 24 * 400, -24 * 366]))
    def time_passes(self, hours: int) -> None:
        self.clock.now += timedelta(hours=hours)

    # what must never happen

    @invariant()
    def nothing_went_without_both_scans_or_a_second_person(self) -> None:
        for number, known in self.world.orders.items():
            if self.card(number).facts.status is Status.HANDED_OVER:
                assert known.label_scanned or known.second_person, "handed over without a label or a second person"

    @invariant()
    def nothing_went_unpaid(self) -> None:
        for number, known in self.world.orders.items():
            card = self.card(number)
            if card.facts.status is Status.HANDED_OVER and not (known.debt_allowed and known.second_person):
                assert card.sums.balance == NOTHING, "handed over unpaid"

    @invariant()
    def money_adds_up(self) -> None:
        booked = sum((self.card(number).sums.paid for number in self.world.orders), start=NOTHING)
        assert booked == self.world.till.taken - self.world.till.returned

    @invariant()
    def nothing_is_in_two_places(self) -> None:
        for number in self.world.orders:
            card = self.card(number)
            place = ""
            for event in reversed(card.events):
                if event.place_before or event.place_after:
                    assert event.place_before == place
                    place = event.place_after
            assert card.facts.place == place

    # how to look at it

    def desk(self, data: st.DataObject) -> WholeDesk:
        return self.counters[data.draw(st.integers(0, 1))]

    def card(self, number: int) -> OrderCard:
        return self.counters[0].lookup.card(number)

    def under_way(self) -> list[int]:
        return self.having(frozenset(Status) - GONE)

    def having(self, states: frozenset[Status] | set[Status]) -> list[int]:
        return [number for number in self.world.orders if self.card(number).facts.status in states]

    def get_ready(self, number: int) -> None:
        request = MoveRequest(number, Status.READY, outcome=Outcome.REPAIRED, price=Money(120_000))
        self.counters[0].workshop.move(request)

    def choose(self, data: st.DataObject, states: frozenset[Status] | set[Status]) -> int:
        return data.draw(st.sampled_from(self.having(states)))

    @staticmethod
    def attempt(act: Any) -> Any:
        """What came of it; None when it was refused, which is an answer as good as any."""
        try:
            return act()
        except Refusal:
            return None
