"""What happens to a device of the sample between its acceptance and its end: one real act for each told step."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from types import MappingProxyType
from typing import Any, Self

from servicedesk.domain.delivery import DayPart
from servicedesk.domain.lost_case import Described, Relation
from servicedesk.domain.money import Money
from servicedesk.domain.notice import NoticeKind, NoticeWay
from servicedesk.domain.payment import Method, PaymentKind, Share
from servicedesk.domain.status import Outcome, Status
from servicedesk.domain.write_off import Disposal
from servicedesk.services.booking import book
from servicedesk.services.cases.lost_receipts import LostReceipts
from servicedesk.services.cases.ports import Vault
from servicedesk.services.cases.records import Application
from servicedesk.services.deliveries.deliveries import Deliveries
from servicedesk.services.deliveries.records import ArrivalRequest, PlanRequest, SendRequest
from servicedesk.services.intake import Intake
from servicedesk.services.pickup import Pickup
from servicedesk.services.ports import Desk, Store, Work
from servicedesk.services.reads import IntakeReads, OrderReads
from servicedesk.services.uncollected.notices import Notices
from servicedesk.services.uncollected.records import NoticeRequest, WaiverRequest, WriteOffRequest
from servicedesk.services.uncollected.waivers import Waivers
from servicedesk.services.uncollected.write_offs import WriteOffs
from servicedesk.services.workshop import MoveRequest, Workshop

Told = dict[str, Any]
"""A table of the sample's file."""

_ADDRESS = "г. Новосибирск, ул. Лесная, 12, кв. 5"


@dataclass
class Now:
    """The sample's clock and who sits at the desk; both change from act to act."""

    at: datetime
    clerk: str

    def clock(self) -> datetime:
        """The moment of this act."""
        return self.at

    def desk(self) -> Desk:
        """Who does it."""
        return Desk(self.clerk, "1")


@dataclass(frozen=True, slots=True)
class UseCases:
    """Those that the sample lives by, all in one transaction."""

    work: Work
    intake: Intake
    workshop: Workshop
    pickup: Pickup
    notices: Notices
    waivers: Waivers
    write_offs: WriteOffs
    lost_receipts: LostReceipts
    deliveries: Deliveries

    @classmethod
    def on(cls, store: Store, work: Work, reads: tuple[IntakeReads, OrderReads], vault: Vault, now: Now) -> Self:
        """One of each."""
        usual = (store, now.clock, now.desk)
        return cls(
            work=work,
            intake=Intake(store, reads[0], now.clock, now.desk),
            workshop=Workshop(*usual),
            pickup=Pickup(store, reads[1], now.clock, now.desk, vault),
            notices=Notices(*usual),
            waivers=Waivers(*usual),
            write_offs=WriteOffs(*usual),
            lost_receipts=LostReceipts(store, vault, now.clock, now.desk),
            deliveries=Deliveries(*usual),
        )


@dataclass(frozen=True, slots=True)
class Stay:
    """A device that was accepted: its receipt, its order, and what the sample's file tells of it."""

    receipt: int
    order: int
    device: Told


def take_step(cases: UseCases, now: Now, stay: Stay, step: Told) -> None:
    """Do what the step says: its verb is the one of its keys that names an act."""
    next(act for verb, act in _ACTS.items() if verb in step)(cases, now, stay, step)


def _call(cases: UseCases, _now: Now, stay: Stay, step: Told) -> None:
    cases.workshop.note_call(stay.order, step["call"].format(price=stay.device.get("price", "")))


def _move(cases: UseCases, _now: Now, stay: Stay, step: Told) -> None:
    wanted, device, usual = Status(step["to"]), stay.device, step.get("reason", "")
    cases.workshop.move(
        MoveRequest(
            number=stay.order,
            wanted=wanted,
            outcome=Outcome(step["outcome"]) if "outcome" in step else None,
            reason=str(device.get("done", usual) if wanted is Status.READY else usual),
            price=sum_of(device.get("price")) if wanted is Status.READY else None,
            technician=device.get("technician", ""),
            second_person=step.get("second", ""),
        )
    )


def _tell(cases: UseCases, _now: Now, stay: Stay, step: Told) -> None:
    kind, way = NoticeKind(step["tell"]), NoticeWay(step["way"])
    reached, tracking = step.get("reached", False), step.get("tracking", "")
    request = NoticeRequest(stay.order, kind, way, step["what"], tracking=tracking, reached=reached, address=_ADDRESS)
    cases.notices.tell(request)


def _receive(cases: UseCases, now: Now, stay: Stay, step: Told) -> None:
    """The post says that the last letter was received."""
    last = max(cases.work.notices.of_order(stay.order), key=lambda notice: notice.number)
    cases.notices.receive(last.number, now.at.date(), step["received"])


def _waive(cases: UseCases, _now: Now, stay: Stay, step: Told) -> None:
    cases.waivers.waive(WaiverRequest(stay.order, step["director"], step["reason"], Money.parse(step["waive"])))


def _write_off(cases: UseCases, _now: Now, stay: Stay, step: Told) -> None:
    request = WriteOffRequest(
        stay.order, step["director"], step["second"], step["write_off"], disposal=Disposal(step["disposal"])
    )
    cases.write_offs.write_off(request)


def _lose(cases: UseCases, now: Now, stay: Stay, step: Told) -> None:
    """The application of somebody who does not exist: no passport has the series 00 00."""
    cases.lost_receipts.open(
        Application(
            number=str(stay.receipt),
            applicant=step["lost"],
            phone=step["phone"],
            relation=Relation(step["relation"]),
            described=Described(**step["described"]),
            passport=f"0000{stay.order % 1_000_000:06d}",
            issued_by="отделом, которого нет",
            issued_on=now.at.date().replace(day=1) - timedelta(days=4000),
        )
    )


def _approve(cases: UseCases, _now: Now, stay: Stay, step: Told) -> None:
    case = cases.work.lost_cases.holding(stay.receipt)
    if case is not None:
        cases.lost_receipts.approve(str(case.number), step["approve"])


def _pay(cases: UseCases, now: Now, stay: Stay, step: Told) -> None:
    """Money in between, or back. The till looks at what is committed, and the sample is one transaction: so the shares
    are booked as the till would book them.
    """
    amount = Money.parse(step["pay"])
    kind = PaymentKind.REFUND if "reason" in step else PaymentKind.ADVANCE
    share = Share(stay.order, kind, -amount if kind is PaymentKind.REFUND else amount)
    hand = now.desk().hand(now.at)
    why = {"why": step.get("reason", ""), "second_person": step.get("second", "")}
    book(cases.work, [share], Method(step.get("method", "cash")), hand, **why)


def _plan(cases: UseCases, now: Now, stay: Stay, step: Told) -> None:
    device = stay.device
    cases.deliveries.plan(
        PlanRequest(
            order=stay.order,
            shop=device["payer"],
            address=device["address"],
            phone=device["address_phone"],
            day=now.at.date() + timedelta(days=step["plan"]),
            part=DayPart(step.get("part", DayPart.ANY)),
            floor=device.get("floor", ""),
            lift=device.get("lift", False),
            crew=tuple(step.get("crew", ())),
            cost=Money.parse(device["trip"]),
        )
    )


def _send(cases: UseCases, _now: Now, stay: Stay, step: Told) -> None:
    cases.deliveries.send(SendRequest(label=str(stay.order), crew=tuple(step["send"])))


def _arrive(cases: UseCases, _now: Now, stay: Stay, step: Told) -> None:
    request = ArrivalRequest(_delivery(cases, stay), taken_by=step["arrived"], receipt=str(stay.receipt))
    cases.deliveries.delivered(request)


def _come_back(cases: UseCases, _now: Now, stay: Stay, step: Told) -> None:
    cases.deliveries.back(_delivery(cases, stay), stay.device["place"], step["back"])


def _call_off(cases: UseCases, _now: Now, stay: Stay, step: Told) -> None:
    cases.deliveries.cancel(_delivery(cases, stay), step["call_off"])


def _delivery(cases: UseCases, stay: Stay) -> int:
    found = cases.work.deliveries.open_of(stay.order)
    if found is None:
        raise AssertionError("the sample plans a delivery before it sends it")
    return found.number


def sum_of(text: str | None) -> Money | None:
    """A sum of the sample's file."""
    return None if text is None else Money.parse(text)


_ACTS: MappingProxyType[str, Callable[[UseCases, Now, Stay, Told], None]] = MappingProxyType(
    {
        "call": _call, "to": _move, "tell": _tell, "received": _receive, "waive": _waive, "write_off": _write_off,
        "lost": _lose, "approve": _approve, "pay": _pay, "plan": _plan, "send": _send, "arrived": _arrive,
        "back": _come_back, "call_off": _call_off,
    }
)  # fmt: skip
