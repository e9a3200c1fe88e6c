"""The sample centre: a house with months of work in it, for trying the program and for its pictures.

It is made by the real use cases under a clock that walks through those months, so everything in it could have happened.
"""

import tomllib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import partial
from importlib.resources import files
from typing import Any
from zoneinfo import ZoneInfo

from servicedesk.domain.custody import Hand
from servicedesk.domain.money import NO_ESTIMATE, NOTHING, Estimate, Money
from servicedesk.domain.person import Person, Role
from servicedesk.domain.status import Outcome, Status
from servicedesk.domain.warranty import Warranty
from servicedesk.services.centre import Centre
from servicedesk.services.intake import Intake
from servicedesk.services.intake_records import Accepted, DeviceRequest, IntakeRequest
from servicedesk.services.lookup_records import HandOverRequest
from servicedesk.services.papers import Paper, PaperKind
from servicedesk.services.pickup import Pickup
from servicedesk.services.ports import Clock, Desk, IssuedPaper, IssuedPapers, Store, Work
from servicedesk.services.reads import Filter, IntakeReads, OrderReads
from servicedesk.services.workshop import MoveRequest, Workshop

_USUAL_CLERK = "Ольга М."
_CLOSING = time(17, 45)
_Told = dict[str, Any]


class _HandedOutLongAgo:
    """Papers are kept as issued, but none is put on the print queue."""

    def __init__(self, papers: IssuedPapers) -> None:
        self._papers = papers

    def issue(self, paper: Paper, *, language: str, hand: Hand) -> int:
        return self._papers.issue(paper, language=language, hand=hand)

    def latest(self, kind: PaperKind, subject: int, order: int | None = None) -> IssuedPaper | None:
        return self._papers.latest(kind, subject, order)

    def enqueue(self, paper_id: int, hand: Hand, *, duplicate: bool = False) -> None:
        """Nothing is printed."""


class _OneTransaction:
    """A store whose every transaction is the same one: the sample is whole or absent."""

    def __init__(self, work: Work) -> None:
        self._work = work

    @contextmanager
    def transaction(self) -> Iterator[Work]:
        yield self._work

    reading = transaction


@dataclass
class _Now:
    """The sample's clock and who sits at the desk; both change from act to act."""

    at: datetime
    clerk: str = _USUAL_CLERK

    def clock(self) -> datetime:
        return self.at

    def desk(self) -> Desk:
        return Desk(self.clerk, "1")


@dataclass(frozen=True, slots=True)
class _Act:
    """Something that happens at a moment."""

    at: datetime
    clerk: str
    do: Callable[[], object]


class Sample:
    """Fills an empty database with the sample centre."""

    def __init__(self, store: Store, intake: IntakeReads, orders: OrderReads, clock: Clock) -> None:
        self._store = store
        self._intake_reads = intake
        self._order_reads = orders
        self._clock = clock

    def fill(self) -> bool:
        """Make the sample; False, and nothing done, where a centre or an order is already."""
        today = self._clock().date()
        if self._intake_reads.centre().name or self._order_reads.find("", Filter.ALL, None, 1, today).rows:
            return False
        told = _told()
        with self._store.transaction() as work:
            # Nobody else may put other papers into a transaction, hence it is no part of the port.
            replaceable: Any = work
            replaceable.papers = _HandedOutLongAgo(work.papers)
            work.save_centre(_centre(told["centre"]))
            for person in _people(told):
                work.people.add(person)
            now = self._clock().astimezone(ZoneInfo(told["centre"]["time_zone"]))
            _House(work, self._intake_reads, self._order_reads, now).live_through(told)
        return True


class _House:
    """Lives through the sample's months, act after act in the order of time."""

    def __init__(self, work: Work, intake: IntakeReads, orders: OrderReads, now: datetime) -> None:
        store = _OneTransaction(work)
        self._end = now
        self._now = _Now(now)
        self._intake = Intake(store, intake, self._now.clock, self._now.desk)
        self._workshop = Workshop(store, self._now.clock, self._now.desk)
        self._pickup = Pickup(store, orders, self._now.clock, self._now.desk)

    def live_through(self, told: _Told) -> None:
        """Everything that happened until now; what would lie ahead has not happened."""
        acts = [act for visit in told["visits"] for act in self._acts(visit, told["stories"])]
        for act in sorted(acts, key=lambda each: each.at):
            if act.at <= self._end:
                self._now.at, self._now.clerk = act.at, act.clerk
                act.do()

    def _acts(self, visit: _Told, stories: dict[str, list[_Told]]) -> Iterator[_Act]:
        clerk = visit.get("clerk", _USUAL_CLERK)
        accepted: list[Accepted] = []
        yield _Act(self._at(visit["day"], visit["at"]), clerk, lambda: accepted.append(self._accept(visit)))
        for index, device in enumerate(visit["devices"]):
            for step in stories[device["story"]]:
                at = self._at(visit["day"] + step["after"], step["at"])
                who = device.get("technician", clerk) if "to" in step else clerk
                yield _Act(at, who, partial(self._step, accepted, index, device, step))
        if "gone" in visit:
            at = self._at(visit["day"] + visit["gone"], _CLOSING.isoformat())
            yield _Act(at, _USUAL_CLERK, lambda: self._hand_over(accepted[0], visit))

    def _at(self, day: int, at: str) -> datetime:
        return datetime.combine(self._end.date() + timedelta(days=day), time.fromisoformat(at), self._end.tzinfo)

    def _accept(self, visit: _Told) -> Accepted:
        today = self._now.at.date()
        request = IntakeRequest(
            devices=tuple(_device(device, today) for device in visit["devices"]),
            key=f"sample:{visit['day']}:{visit['at']}",
            name=visit["name"],
            phone=visit["phone"],
            another_person=True,
            advance=_sum(visit.get("advance")) or NOTHING,
        )
        return self._intake.accept(request)

    def _step(self, accepted: list[Accepted], index: int, device: _Told, step: _Told) -> None:
        number = accepted[0].orders[index].number
        if "call" in step:
            self._workshop.note_call(number, step["call"].format(price=device.get("price", "")))
            return
        wanted = Status(step["to"])
        usual = step.get("reason", "")
        self._workshop.move(
            MoveRequest(
                number=number,
                wanted=wanted,
                outcome=Outcome(step["outcome"]) if "outcome" in step else None,
                reason=str(device.get("done", usual) if wanted is Status.READY else usual),
                price=_sum(device.get("price")) if wanted is Status.READY else None,
                technician=device.get("technician", ""),
            )
        )

    def _hand_over(self, accepted: Accepted, visit: _Told) -> None:
        """Everything of the visit goes, paid in full."""
        price = sum((_sum(device.get("price")) or NOTHING for device in visit["devices"]), start=NOTHING)
        labels = tuple(str(order.number) for order in accepted.orders)
        paid = price - (_sum(visit.get("advance")) or NOTHING)
        self._pickup.hand_over(HandOverRequest(str(accepted.receipt), labels, max(paid, NOTHING)))


def _told() -> _Told:
    resource = files("servicedesk.resources") / "sample" / "centre.toml"
    return tomllib.loads(resource.read_text(encoding="utf-8"))


def _centre(told: _Told) -> Centre:
    phrases = {name: tuple(told[name]) for name in ("faults", "appearances", "accessories")}
    return Centre(**{**told, **phrases}, sample=True)


def _people(told: _Told) -> list[Person]:
    """Everybody who does something in the sample, with what they do."""
    roles: dict[str, set[Role]] = {_USUAL_CLERK: {Role.CLERK}}
    if told["centre"].get("director"):
        roles.setdefault(told["centre"]["director"], set()).add(Role.DIRECTOR)
    for visit in told["visits"]:
        roles.setdefault(visit.get("clerk", _USUAL_CLERK), set()).add(Role.CLERK)
        for device in visit["devices"]:
            if "technician" in device:
                roles.setdefault(device["technician"], set()).add(Role.TECHNICIAN)
    return [Person.new(name, *kinds) for name, kinds in roles.items()]


def _device(told: _Told, today: date) -> DeviceRequest:
    ahead = told.get("promised")
    return DeviceRequest(
        kind=told["kind"],
        fault=told["fault"],
        **{name: told.get(name, "") for name in ("brand", "model", "serial", "colour", "place", "note")},
        appearance=(told["appearance"],),
        accessories=tuple(told.get("accessories", ())),
        value=_sum(told.get("value")),
        warranty=Warranty(told.get("warranty", "paid")),
        urgent=told.get("urgent", False),
        estimate=Estimate.parse(told["estimate"]) if "estimate" in told else _estimate(told.get("price")),
        promised=None if ahead is None else today + timedelta(days=ahead),
    )


def _estimate(price: str | None) -> Estimate:
    return NO_ESTIMATE if price in (None, "0") else Estimate.parse(str(price))


def _sum(text: str | None) -> Money | None:
    return None if text is None else Money.parse(text)
