"""Deliveries as tests ask for them."""

from dataclasses import replace
from datetime import timedelta

from servicedesk.domain.money import Money
from servicedesk.domain.status import Outcome, Status
from servicedesk.domain.terms import SizeClass
from servicedesk.services.deliveries.records import ArrivalRequest, PlanRequest, SendRequest, ShopRequest
from servicedesk.services.intake_records import Accepted, DeviceRequest
from servicedesk.services.workshop import MoveRequest
from tests.services.desk import WholeDesk, television

SHOP = "ООО «Эльдорадо»"


def fridge(**facts: object) -> DeviceRequest:
    """A large thing that goes home with a crew."""
    told: dict[str, object] = {
        "kind": "Холодильник",
        "brand": "Бирюса",
        "model": "133",
        "serial": "B-1",
        "size": SizeClass.LARGE,
    }
    return television(**(told | facts))


def a_ready_one(desk: WholeDesk, *devices: DeviceRequest, **facts: object) -> Accepted:
    """A visit whose first device is ready, and a shop to pay."""
    if not desk.shops.all():
        desk.shops.keep(ShopRequest(SHOP, "8 383 222-33-44"))
    accepted = desk.accept(*(devices or (fridge(),)), **facts)  # type: ignore[arg-type]
    desk.workshop.move(MoveRequest(accepted.orders[0].number, Status.READY, Outcome.REPAIRED))
    return accepted


def plan(desk: WholeDesk, accepted: Accepted, **facts: object) -> PlanRequest:
    """The plan of a delivery of its first device tomorrow."""
    told = PlanRequest(
        order=accepted.orders[0].number,
        shop=SHOP,
        address="г. Омск, ул. Ленина, 1, кв. 5",
        phone="+7 913 456-78-90",
        day=desk.clock().date() + timedelta(days=1),
        crew=("Иван", "Пётр"),
        cost=Money(150000),
    )
    return replace(told, **facts)  # type: ignore[arg-type]


def one_out(desk: WholeDesk, accepted: Accepted) -> int:
    """Plan the delivery and send it out against the label."""
    number = desk.deliveries.plan(plan(desk, accepted))
    desk.deliveries.send(SendRequest(label=str(accepted.orders[0].number)))
    return number


def arrival(number: int, accepted: Accepted, paid: int = 360000, **facts: object) -> ArrivalRequest:
    """The crew came back with the signed act and the receipt."""
    told = ArrivalRequest(number, "сама хозяйка", str(accepted.receipt), paid=Money(paid))
    return replace(told, **facts)  # type: ignore[arg-type]
