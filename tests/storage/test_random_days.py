"""Whatever a day at the counter brings, in any order, the check finds nothing wrong afterwards."""

from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from servicedesk.domain.money import Money
from servicedesk.domain.refusals import Refusal
from servicedesk.domain.status import Outcome, Status
from servicedesk.services.reads import Filter
from servicedesk.services.workshop import MoveRequest
from servicedesk.storage.database import open_store
from tests.services.desk import WholeDesk, remote, television

_TEXTS = st.sampled_from(["", "Иван", "иван ", "ИВАН", "Полка ё", "полка е", "Б-03"])


class RandomDay(RuleBasedStateMachine):
    """One counter on a real file, and beside it a plain list of what ought to be there."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = TemporaryDirectory()
        self.path = Path(self.folder.name) / "desk.db"
        self.desk = WholeDesk(self.path)
        self.orders: dict[int, Status] = {}

    def teardown(self) -> None:
        assert self.desk.database.check() == ()
        self.desk.close()
        self.folder.cleanup()

    @rule(devices=st.integers(1, 3), advance=st.sampled_from([0, 10_000]), phone=st.integers(0, 3))
    def accept(self, devices: int, advance: int, phone: int) -> None:
        told = [television(serial=""), remote(), remote(kind="Плита")][:devices]
        accepted = self.desk.accept(
            *told, advance=Money(advance), name=f"Яшин {phone}", phone=f"+7 913 000-00-0{phone}", another_person=True
        )
        self.orders.update((order.number, Status.ACCEPTED) for order in accepted.orders)

    @precondition(lambda self: self.orders)
    @rule(data=st.data(), wanted=st.sampled_from(Status), outcome=st.sampled_from(Outcome), reason=_TEXTS)
    def move(self, data: st.DataObject, wanted: Status, outcome: Outcome, reason: str) -> None:
        number = data.draw(st.sampled_from(sorted(self.orders)))
        request = MoveRequest(
            number, wanted, outcome=outcome, reason=reason, price=Money(100), second_person="Директор"
        )
        with suppress(Refusal):
            self.orders[number] = self.desk.workshop.move(request).status

    @precondition(lambda self: self.orders)
    @rule(data=st.data(), text=_TEXTS)
    def assign_and_put(self, data: st.DataObject, text: str) -> None:
        number = data.draw(st.sampled_from(sorted(self.orders)))
        for act in (self.desk.workshop.assign, self.desk.workshop.put):
            with suppress(Refusal):
                act(number, text)

    @rule(days=st.integers(-40, 40))
    def let_time_pass(self, days: int) -> None:
        self.desk.clock.pass_days(days)

    @rule()
    def start_anew(self) -> None:
        self.desk.close()
        self.desk.database = open_store(str(self.path))
        self.desk.__post_init__()

    @invariant()
    def the_list_shows_what_ought_to_be_there(self) -> None:
        found = self.desk.lookup.find("", Filter.ALL, limit=500)
        assert {row.number: row.status for row in found.rows} == self.orders
        assert [row.number for row in found.rows] == sorted(self.orders, reverse=True)
        assert sum(found.counts[only.value] for only in (Filter.OPEN, Filter.READY, Filter.GONE)) == len(self.orders)


RandomDay.TestCase.settings = settings(max_examples=8, stateful_step_count=20, deadline=None)
TestRandomDay = RandomDay.TestCase
