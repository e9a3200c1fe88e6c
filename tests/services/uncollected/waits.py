"""A device that waits, for the tests of the uncollected."""

from dataclasses import replace
from datetime import datetime

from servicedesk.domain.money import Money
from servicedesk.domain.status import Outcome, Status
from servicedesk.domain.terms import Tariff
from servicedesk.services.intake_records import DeviceRequest
from servicedesk.services.workshop import MoveRequest
from tests.services.desk import ZONE, WholeDesk, television

DIRECTOR = "Петров И. С."


def directed(desk: WholeDesk, **facts: object) -> None:
    """Give the centre a name and a director."""
    desk.office.keep(replace(desk.office.centre(), name="Центр", director=DIRECTOR, **facts))  # type: ignore[arg-type]


def tariff_from(desk: WholeDesk, **facts: object) -> None:
    """Let another tariff hold from today on."""
    centre = desk.office.centre()
    told: dict[str, object] = {"small": Money(30_00), "medium": Money(50_00), "large": Money(100_00)}
    new = Tariff(desk.clock().date(), **(told | facts))  # type: ignore[arg-type]
    desk.office.keep(replace(centre, name=centre.name or "Центр", tariffs=(*centre.tariffs, new)))


def waiting(desk: WholeDesk, *, serial: str = "", device: DeviceRequest | None = None) -> int:
    """A television that is ready now; its order's number."""
    number = desk.accept(device or television(serial=serial)).orders[0].number
    desk.workshop.move(MoveRequest(number, Status.READY, outcome=Outcome.REPAIRED, technician="Ким", place="Б-03"))
    return number


def noon(year: int, month: int, day: int) -> datetime:
    """Noon of a day in the centre's zone."""
    return datetime(year, month, day, 12, 0, tzinfo=ZONE)
