"""Every act that asks for the director or for a second person asks for a real one; the acts stand in two tables."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from servicedesk.domain.case_refusals import ProposerDecides
from servicedesk.domain.input_refusals import Refusal, ValueMissing
from servicedesk.domain.money import NOTHING, Money
from servicedesk.domain.people_refusals import DirectorNeeded, PersonUnknown
from servicedesk.domain.person import Role
from servicedesk.domain.refusals import FactMissing, SecondPersonNeeded
from servicedesk.domain.status import Outcome, Status
from servicedesk.services.deliveries.records import ArrivalRequest, PlanRequest, SendRequest
from servicedesk.services.lookup_records import HandOverRequest
from servicedesk.services.till.till_records import RefundRequest
from servicedesk.services.uncollected.records import WaiverRequest, WriteOffRequest
from servicedesk.services.wording import Wording
from servicedesk.services.workshop import MoveRequest
from tests.services.cases.applying import application
from tests.services.deliveries.trips import SHOP, a_ready_one
from tests.services.desk import WholeDesk

CLERK, COLLEAGUE, DIRECTOR, LEFT = "Ольга", "Ким Виктор", "Громова Анна Сергеевна", "Уволенный Пётр"
WHY = "так решили"


@dataclass
class Staffed:
    """A desk with people on record, a ready device at it, and its receipt."""

    desk: WholeDesk
    receipt: str
    label: str

    @property
    def number(self) -> int:
        return int(self.label)

    def events(self) -> tuple[str, ...]:
        """The second persons that the ledger names."""
        return tuple(entry.second_person for entry in self.desk.lookup.card(self.number).events if entry.second_person)


@pytest.fixture
def staffed(tmp_path: Path) -> Iterator[Staffed]:
    with WholeDesk(tmp_path / "desk.db") as desk:
        desk.staff.add(CLERK, Role.CLERK)
        desk.staff.add(COLLEAGUE, Role.TECHNICIAN)
        desk.staff.add(DIRECTOR, Role.DIRECTOR)
        desk.staff.add(LEFT, Role.CLERK)
        desk.staff.retire(LEFT)
        accepted = a_ready_one(desk, advance=Money(50000))
        yield Staffed(desk, str(accepted.receipt), str(accepted.orders[0].number))


Act = Callable[[Staffed, str], object]


def _without_label(on: Staffed, second: str) -> object:
    asked = HandOverRequest(on.receipt, (), Money(310000), without_label=(on.number,), second_person=second, reason=WHY)
    return on.desk.pickup.hand_over(asked)


def _unpaid(on: Staffed, second: str) -> object:
    asked = HandOverRequest(on.receipt, (on.label,), NOTHING, debt_allowed=True, second_person=second, reason=WHY)
    return on.desk.pickup.hand_over(asked)


def _cancel_after_money(on: Staffed, second: str) -> object:
    on.desk.workshop.move(MoveRequest(on.number, Status.IN_REPAIR, reason="не закончили", technician="Ким"))
    return on.desk.workshop.move(MoveRequest(on.number, Status.CANCELLED, reason=WHY, second_person=second))


def _refund(on: Staffed, second: str) -> object:
    return on.desk.till.refund(RefundRequest(on.label, Money(100), reason=WHY, second_person=second))


def _send_without_label(on: Staffed, second: str) -> object:
    number = on.desk.deliveries.plan(_planned(on))
    return on.desk.deliveries.send(SendRequest(number=number, second_person=second, reason=WHY))


def _deliver_without_receipt(on: Staffed, second: str) -> object:
    number = on.desk.deliveries.plan(_planned(on))
    on.desk.deliveries.send(SendRequest(label=on.label))
    asked = ArrivalRequest(number, "сын", paid=Money(310000), second_person=second, reason=WHY)
    return on.desk.deliveries.delivered(asked)


def _write_off(on: Staffed, second: str) -> object:
    on.desk.clock.pass_days(400)
    asked = WriteOffRequest(on.number, DIRECTOR, second, "не пришли", without_notice=True)
    try:
        return on.desk.write_offs.write_off(asked)
    finally:
        on.desk.clock.pass_days(-400)


def _planned(on: Staffed) -> PlanRequest:
    return PlanRequest(on.number, SHOP, "ул. Ленина, 1", "+7 913 456-78-90", on.desk.clock().date(), crew=("Иван",))


SECOND: dict[str, Act] = {
    "hand over without a label": _without_label,
    "hand over unpaid": _unpaid,
    "cancel after money was taken": _cancel_after_money,
    "give money back": _refund,
    "send out without a label": _send_without_label,
    "hand over at the door without the receipt": _deliver_without_receipt,
    "write off": _write_off,
}
second_acts = pytest.mark.parametrize("act", SECOND.values(), ids=list(SECOND))


@second_acts
def test_nobody_is_no_second_person(staffed: Staffed, act: Act) -> None:
    with pytest.raises((SecondPersonNeeded, FactMissing)):
        act(staffed, "  ")
    assert staffed.events() == ()


@second_acts
def test_whoever_acts_is_no_second_person_however_the_name_is_written(staffed: Staffed, act: Act) -> None:
    staffed.desk.clerk = DIRECTOR if act is _write_off else CLERK
    written = " ГРОМОВА анна сергеевна" if act is _write_off else "  ОЛЬГА "
    with pytest.raises((SecondPersonNeeded, FactMissing)):
        act(staffed, written)
    assert staffed.events() == ()


@second_acts
@pytest.mark.parametrize("name", ["Прохожий", LEFT])
def test_a_passer_by_and_one_who_left_are_no_second_person(staffed: Staffed, act: Act, name: str) -> None:
    with pytest.raises(PersonUnknown):
        act(staffed, name)
    assert staffed.events() == ()


@second_acts
def test_a_colleague_is_one_and_the_ledger_keeps_the_name_as_on_record(staffed: Staffed, act: Act) -> None:
    act(staffed, "ким виктор")
    assert any(COLLEAGUE in name for name in staffed.events())


def test_a_name_told_though_nothing_was_decided_is_not_put_on_record(staffed: Staffed) -> None:
    asked = HandOverRequest(staffed.receipt, (staffed.label,), Money(310000), second_person="Прохожий")
    staffed.desk.pickup.hand_over(asked)
    assert staffed.events() == ()


def _waive(on: Staffed, director: str) -> object:
    on.desk.clock.pass_days(40)
    try:
        return on.desk.waivers.waive(WaiverRequest(on.number, director, "болел", Money(100)))
    finally:
        on.desk.clock.pass_days(-40)


def _case(on: Staffed) -> str:
    return str(on.desk.lost_receipts.open(application(on.receipt)).row.number)


def _approve(on: Staffed, director: str) -> object:
    return on.desk.lost_receipts.approve(_case(on), director)


def _refuse(on: Staffed, director: str) -> object:
    return on.desk.lost_receipts.refuse(_case(on), director, "приметы не сходятся")


def _lead_write_off(on: Staffed, director: str) -> object:
    on.desk.clock.pass_days(400)
    try:
        asked = WriteOffRequest(on.number, director, COLLEAGUE, "не пришли", without_notice=True)
        return on.desk.write_offs.write_off(asked)
    finally:
        on.desk.clock.pass_days(-400)


DIRECTORS: dict[str, Act] = {
    "let off the storage fee": _waive,
    "approve a lost receipt": _approve,
    "refuse a lost receipt": _refuse,
    "write off": _lead_write_off,
}
director_acts = pytest.mark.parametrize("act", DIRECTORS.values(), ids=list(DIRECTORS))


@director_acts
@pytest.mark.parametrize("name", [CLERK, COLLEAGUE, LEFT, "Прохожий"])
def test_the_director_s_acts_are_nobody_else_s(staffed: Staffed, act: Act, name: str) -> None:
    with pytest.raises(DirectorNeeded) as refused:
        act(staffed, name)
    assert isinstance(refused.value, Refusal)


@director_acts
@pytest.mark.parametrize("nobody", ["", "  "])
def test_nobody_s_name_is_asked_for_and_not_called_a_stranger(staffed: Staffed, act: Act, nobody: str) -> None:
    with pytest.raises(ValueMissing) as refused:
        act(staffed, nobody)
    assert refused.value.field == "director"
    assert Wording("ru").refusal(refused.value).text == "Впишите имя директора."
    assert Wording("en").refusal(refused.value).text == "Write the name of the director."


@director_acts
def test_the_director_may_however_the_name_is_written(staffed: Staffed, act: Act) -> None:
    act(staffed, " громова  АННА сергеевна")
    assert staffed.desk.database.check() == ()


def test_a_clerk_made_director_today_may_decide_and_one_who_is_none_any_more_may_not(staffed: Staffed) -> None:
    staffed.desk.staff.add("Новый Директор", Role.DIRECTOR)
    staffed.desk.staff.retire(DIRECTOR)
    with pytest.raises(DirectorNeeded):
        _approve(staffed, DIRECTOR)
    case = staffed.desk.lost_receipts.cases()[0]
    staffed.desk.lost_receipts.approve(str(case.number), "Новый Директор")


def test_the_director_who_took_the_application_does_not_decide_about_it(staffed: Staffed) -> None:
    staffed.desk.clerk = DIRECTOR
    with pytest.raises(ProposerDecides):
        _approve(staffed, DIRECTOR)


def test_the_director_alone_may_give_money_back_and_a_clerk_may_not(staffed: Staffed) -> None:
    with pytest.raises(SecondPersonNeeded):
        _refund(staffed, "")
    staffed.desk.clerk = DIRECTOR
    _refund(staffed, "")
    assert staffed.desk.lookup.card(staffed.number).sums.paid == Money(49900)


def test_a_device_that_is_not_repaired_needs_nobody_to_be_handed_over_by_both_scans(staffed: Staffed) -> None:
    on = staffed
    on.desk.workshop.move(MoveRequest(on.number, Status.IN_REPAIR, reason="не закончили", technician="Ким"))
    on.desk.workshop.move(
        MoveRequest(on.number, Status.READY, Outcome.CANNOT_BE_REPAIRED, reason="нет деталей", price=NOTHING)
    )
    done = on.desk.pickup.hand_over(HandOverRequest(on.receipt, (on.label,), NOTHING))
    assert done.refunded == Money(50000)
    assert on.events() == ()
