"""The check of the database finds a device that is out with nobody, or delivered and still here."""

from pathlib import Path

import pytest

from servicedesk.domain.delivery import DeliveryState
from servicedesk.domain.status import Status
from servicedesk.services.check_records import Trouble
from tests.services.deliveries.trips import a_ready_one, arrival, one_out, plan
from tests.services.desk import WholeDesk


@pytest.mark.parametrize("planted", [DeliveryState.BACK, DeliveryState.CANCELLED])
def test_what_is_out_by_no_delivery_is_found(tmp_path: Path, planted: DeliveryState) -> None:
    with WholeDesk(tmp_path / "desk.db") as desk:
        number = one_out(desk, a_ready_one(desk))
        assert desk.database.check() == ()
        with desk.database.store.transaction() as work:
            work.deliveries.get(number).state = planted
        assert [found.trouble for found in desk.database.check()] == [Trouble.WRONG_STATUS]


def test_what_was_delivered_and_is_not_with_its_owner_is_found(tmp_path: Path) -> None:
    with WholeDesk(tmp_path / "desk.db") as desk:
        accepted = a_ready_one(desk)
        number = desk.deliveries.plan(plan(desk, accepted))
        with desk.database.store.transaction() as work:
            work.deliveries.get(number).state = DeliveryState.DELIVERED
        assert Trouble.WRONG_STATUS in {found.trouble for found in desk.database.check()}
        assert desk.lookup.card(accepted.orders[0].number).facts.status is Status.READY


def test_two_open_deliveries_of_one_order_cannot_be_written(tmp_path: Path) -> None:
    with WholeDesk(tmp_path / "desk.db") as desk:
        accepted = a_ready_one(desk)
        first = desk.deliveries.plan(plan(desk, accepted))
        desk.deliveries.cancel(first, "заберут сами")
        second = one_out(desk, accepted)
        with pytest.raises(Exception, match="UNIQUE"), desk.database.store.transaction() as work:
            work.deliveries.get(first).state = DeliveryState.PLANNED
        desk.deliveries.delivered(arrival(second, accepted))
        assert desk.database.check() == ()


def test_numbers_of_deliveries_and_shops_have_no_gaps(tmp_path: Path) -> None:
    with WholeDesk(tmp_path / "desk.db") as desk:
        one_out(desk, a_ready_one(desk))
        with desk.database.store.transaction() as work:
            work.connection.execute("UPDATE counter SET last = last + 1 WHERE name = 'shop'")
        assert [(found.trouble, found.where) for found in desk.database.check()] == [(Trouble.NUMBER_MISSING, "shop 2")]
