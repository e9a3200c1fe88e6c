"""Whatever is done to places and devices in whatever order: nothing is in two places, and the ledger tells where."""

import tempfile
from pathlib import Path

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from servicedesk.domain.refusals import Refusal
from servicedesk.domain.status import Outcome, Status
from servicedesk.services.check_records import Trouble
from servicedesk.services.storeroom.records import PlaceWish
from servicedesk.services.workshop import MoveRequest
from tests.services.desk import WholeDesk, remote, television

NAMES = ("А-1", "а-1", "Стол", "Витрина", "Б-03", "Стеллаж  Б")
names = st.sampled_from(NAMES)
which = st.integers(0, 5)


class PlacesMachine(RuleBasedStateMachine):
    """Four devices and as many places as come about; a refusal changes nothing."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.desk = WholeDesk(Path(self.folder.name) / "desk.db")
        self.round = self.desk.putting.round()
        self.orders: list[int] = []

    @initialize()
    def begin(self) -> None:
        devices = [television(serial="1"), television(serial="2", place="Стол"), remote(), remote(place="")]
        self.orders = [order.number for order in self.desk.accept(*devices).orders]

    def teardown(self) -> None:
        self.desk.close()
        self.folder.cleanup()

    def _place(self, at: int) -> int:
        numbers = [row.place.number for row in self.desk.shelves.tree()]
        return numbers[at % len(numbers)]

    def _order(self, at: int) -> int:
        return self.orders[at % len(self.orders)]

    @rule(name=names, parent=st.one_of(st.none(), which), capacity=st.sampled_from(["", "1", "2"]))
    def add(self, name: str, parent: int | None, capacity: str) -> None:
        within = ""
        if parent is not None:
            number = self._place(parent)
            within = next(row.place.name for row in self.desk.shelves.tree() if row.place.number == number)
        self._try(lambda: self.desk.shelves.save(None, PlaceWish(name, within, capacity)))

    @rule(at=which, name=names)
    def rename(self, at: int, name: str) -> None:
        self._try(lambda: self.desk.shelves.rename(self._place(at), name))

    @rule(at=which, parent=which)
    def move_under(self, at: int, parent: int) -> None:
        self._try(lambda: self.desk.shelves.move_under(self._place(at), self._place(parent)))

    @rule(at=which, closed=st.booleans())
    def close(self, at: int, closed: bool) -> None:
        self._try(lambda: self.desk.shelves.close(self._place(at), closed=closed))

    @rule(at=which)
    def scan_a_place(self, at: int) -> None:
        self._try(lambda: self.round.scan(str(self._place(at))))

    @rule(at=which)
    def scan_a_label(self, at: int) -> None:
        self._try(lambda: self.round.scan(str(self._order(at))))

    @rule()
    def press_enter(self) -> None:
        self._try(self.round.agree)

    @rule(at=which, name=names)
    def put_by_name(self, at: int, name: str) -> None:
        self._try(lambda: self.desk.workshop.put(self._order(at), name))

    @rule(at=which, wanted=st.sampled_from([Status.READY, Status.IN_REPAIR, Status.DIAGNOSIS, Status.CANCELLED]))
    def move(self, at: int, wanted: Status) -> None:
        outcome = Outcome.REPAIRED if wanted is Status.READY else None
        request = MoveRequest(
            self._order(at), wanted, outcome, reason="так надо", technician="Иванов", place="Выдача" if outcome else ""
        )
        self._try(lambda: self.desk.workshop.move(request))

    @rule(at=which)
    def undo(self, at: int) -> None:
        self._try(lambda: self.desk.workshop.undo(self._order(at)))

    @rule(at=which)
    def send_out(self, at: int) -> None:
        def sent() -> None:
            with self.desk.database.store.transaction() as work:
                hand = self.desk.desk().hand(self.desk.clock())
                work.ledger.record(work.orders.get(self._order(at)).dispatch("Курьер", hand))

        self._try(sent)

    @precondition(lambda self: bool(self.orders))
    @invariant()
    def nothing_is_in_two_places(self) -> None:
        figures = self.desk.storeroom.figures()
        standing = sum(row.place.occupied for row in self.desk.shelves.tree())
        nowhere = sum(count.count for count in figures.by_place if not count.name)
        assert standing + nowhere + figures.out_for_delivery == figures.here

    @precondition(lambda self: bool(self.orders))
    @invariant()
    def the_ledger_tells_where_everything_is(self) -> None:
        for number in self.orders:
            card = self.desk.lookup.card(number)
            moved = [entry for entry in card.events if entry.status_after is not None or entry.place_after]
            assert moved[0].place_after == card.facts.place
        troubles = {finding.trouble for finding in self.desk.database.check()}
        assert not troubles & {Trouble.PLACE_UNKNOWN, Trouble.PLACE_DIFFERS, Trouble.NUMBER_MISSING}

    @precondition(lambda self: bool(self.orders))
    @invariant()
    def a_closed_place_is_empty_and_no_place_is_inside_itself(self) -> None:
        rows = self.desk.shelves.tree()
        assert all(not row.place.occupied for row in rows if row.place.closed)
        with self.desk.database.store.reading() as work:
            for row in rows:
                seen: set[int] = set()
                at: int | None = row.place.number
                while at is not None:
                    assert at not in seen
                    seen.add(at)
                    at = work.places.above(at)

    def _try(self, act: object) -> None:
        try:
            act()  # type: ignore[operator]
        except Refusal:
            return


PlacesMachine.TestCase.settings = settings(
    max_examples=12, stateful_step_count=20, deadline=None, suppress_health_check=list(HealthCheck)
)
TestPlaces = PlacesMachine.TestCase
