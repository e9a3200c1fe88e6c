"""What the banner says of a receipt whose only device cannot go: why, and since when."""

from dataclasses import replace

import pytest

from servicedesk.desktop.pickup_tab import PickupTab
from servicedesk.domain.status import Outcome, Status
from servicedesk.services.uncollected.records import WriteOffRequest
from servicedesk.services.workshop import MoveRequest
from tests.desktop.bench import Bench
from tests.desktop.pickup.scanning import scan


@pytest.fixture
def alone(bench: Bench) -> tuple[int, int]:
    """A receipt and its one device."""
    accepted = bench.desk.accept()
    return accepted.receipt, accepted.orders[0].number


def test_one_device_that_is_not_ready_is_named_with_what_it_waits_for(
    bench: Bench, tab: PickupTab, alone: tuple[int, int]
) -> None:
    scan(bench, tab, alone[0])
    assert "Ещё не готов" in " ".join(bench.said[-1])


def test_a_late_customer_hears_when_the_device_was_written_off(
    bench: Bench, tab: PickupTab, alone: tuple[int, int]
) -> None:
    desk = bench.desk
    desk.workshop.move(MoveRequest(alone[1], Status.READY, Outcome.REPAIRED))
    desk.clock.pass_days(400)
    director = "Громов Андрей"
    desk.office.keep(replace(desk.office.centre(), name="Центр", director=director))
    told = WriteOffRequest(alone[1], director, "Ирина", "не забран", without_notice=True)
    desk.uncollected.write_offs.write_off(told)
    scan(bench, tab, alone[0])
    assert "списан" in " ".join(bench.said[-1])
    assert "20 декабря 2027" in " ".join(bench.said[-1])


def test_what_is_ready_is_still_asked_for(bench: Bench, tab: PickupTab, alone: tuple[int, int]) -> None:
    bench.desk.workshop.move(MoveRequest(alone[1], Status.READY, Outcome.REPAIRED))
    scan(bench, tab, alone[0])
    assert "Scan the labels" in " ".join(bench.said[-1])
