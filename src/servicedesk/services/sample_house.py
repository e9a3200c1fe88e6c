"""The sample's months: visits come in, are worked on and go, each act at its own moment, by the real use cases."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import partial
from typing import Any

from servicedesk.domain.money import NO_ESTIMATE, NOTHING, Estimate, Money
from servicedesk.domain.payment import Method
from servicedesk.domain.terms import SizeClass
from servicedesk.domain.warranty import Warranty
from servicedesk.services.intake_records import Accepted, DeviceRequest, IntakeRequest
from servicedesk.services.lookup_records import HandOverRequest
from servicedesk.services.sample_steps import Now, Stay, Told, UseCases, sum_of, take_step

USUAL_CLERK = "Ольга М."
_CLOSING = "17:45"


@dataclass(frozen=True, slots=True)
class _Act:
    """Something that happens at a moment."""

    at: datetime
    clerk: str
    do: Callable[[], object]


class House:
    """Lives through the sample's months, act after act in the order of time."""

    def __init__(self, cases: UseCases, now: Now) -> None:
        self._cases = cases
        self._now = now
        self._end = now.at

    def live_through(self, told: Told) -> None:
        """Everything that happened until now; what would lie ahead has not happened."""
        size_of = {kind: SizeClass(size) for size, kinds in told["sizes"].items() for kind in kinds}
        acts = [act for visit in told["visits"] for act in self._acts(visit, told["stories"], size_of)]
        for act in sorted(acts, key=lambda each: each.at):
            if act.at <= self._end:
                self._now.at, self._now.clerk = act.at, act.clerk
                act.do()

    def _acts(self, visit: Told, stories: dict[str, list[Told]], size_of: dict[str, SizeClass]) -> Iterator[_Act]:
        clerk = visit.get("clerk", USUAL_CLERK)
        accepted: list[Accepted] = []
        yield _Act(self._at(visit["day"], visit["at"]), clerk, lambda: accepted.append(self._accept(visit, size_of)))
        for index, device in enumerate(visit["devices"]):
            for step in (*stories[device["story"]], *device.get("then", ())):
                at = self._at(visit["day"] + step["after"], step["at"])
                usual = device.get("technician", clerk) if "to" in step else clerk
                yield _Act(at, step.get("who", usual), partial(self._step, accepted, index, device, step))
        if "gone" in visit:
            at = self._at(visit["day"] + visit["gone"], visit.get("gone_at", _CLOSING))
            yield _Act(at, visit.get("gone_by", USUAL_CLERK), lambda: self._hand_over(accepted[0], visit))

    def _at(self, day: int, at: str) -> datetime:
        return datetime.combine(self._end.date() + timedelta(days=day), time.fromisoformat(at), self._end.tzinfo)

    def _accept(self, visit: Told, size_of: dict[str, SizeClass]) -> Accepted:
        today = self._now.at.date()
        request = IntakeRequest(
            devices=tuple(_device(device, today, size_of) for device in visit["devices"]),
            key=f"sample:{visit['day']}:{visit['at']}",
            name=visit["name"],
            phone=visit["phone"],
            another_person=True,
            advance=sum_of(visit.get("advance")) or NOTHING,
        )
        return self._cases.intake.accept(request)

    def _step(self, accepted: list[Accepted], index: int, device: Told, step: Told) -> None:
        stay = Stay(accepted[0].receipt, accepted[0].orders[index].number, device)
        take_step(self._cases, self._now, stay, step)

    def _hand_over(self, accepted: Accepted, visit: Told) -> None:
        """Everything of the visit goes, paid in full; what a warranty covers is not paid for here."""
        sums = (sum_of(device.get("price")) or NOTHING for device in visit["devices"] if "warranty" not in device)
        labels = tuple(str(order.number) for order in accepted.orders)
        paid = sum(sums, start=NOTHING) - (sum_of(visit.get("advance")) or NOTHING)
        method = Method(visit.get("method", "cash"))
        self._cases.pickup.hand_over(HandOverRequest(str(accepted.receipt), labels, max(paid, NOTHING), method))


def _device(told: Told, today: date, size_of: dict[str, SizeClass]) -> DeviceRequest:
    ahead = told.get("promised")
    facts: dict[str, Any] = {
        name: told.get(name, "") for name in ("brand", "model", "serial", "colour", "place", "note", "payer")
    }
    return DeviceRequest(
        kind=told["kind"],
        fault=told["fault"],
        **facts,
        appearance=(told["appearance"],),
        accessories=tuple(told.get("accessories", ())),
        value=sum_of(told.get("value")),
        size=size_of.get(told["kind"], SizeClass.MEDIUM),
        warranty=Warranty(told.get("warranty", "paid")),
        urgent=told.get("urgent", False),
        estimate=Estimate.parse(told["estimate"]) if "estimate" in told else _estimate(told),
        promised=None if ahead is None else today + timedelta(days=ahead),
    )


def _estimate(told: Told) -> Estimate:
    """A price that the customer pays was estimated so."""
    price: Money | None = None if "warranty" in told else sum_of(told.get("price"))
    return Estimate.parse(told["price"]) if price else NO_ESTIMATE
