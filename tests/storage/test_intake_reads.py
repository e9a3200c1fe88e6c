"""What intake reads: customers by pieces of a phone, their devices, earlier stays, and words used before."""

from datetime import date

import pytest

from servicedesk.domain.customer import Contact
from servicedesk.domain.money import Money
from servicedesk.domain.status import Outcome, Status
from servicedesk.services.centre import Centre
from servicedesk.services.reads import Column
from servicedesk.services.workshop import MoveRequest
from servicedesk.storage.database import Database
from tests.services.desk import WholeDesk, remote, television
from tests.storage.visits import take_in


@pytest.mark.parametrize(
    "digits", ["7890", "4567890", "7913", "8913", "9134", "89134567890", "79134567890", "9134567890"]
)
def test_a_customer_is_found_by_the_end_or_the_beginning_of_the_phone(desk: WholeDesk, digits: str) -> None:
    desk.accept()
    (match,) = desk.database.intake_reads.customers_by_phone(digits, 5)
    assert (match.name, match.phone, match.orders, match.contact) == (
        "Фёдоров Пётр Ильич",
        "+7 913 456-78-90",
        1,
        Contact.CALL,
    )


@pytest.mark.parametrize("digits", ["4567", "0000", "", "7899"])
def test_the_middle_of_a_phone_finds_nobody(desk: WholeDesk, digits: str) -> None:
    desk.accept()
    assert desk.database.intake_reads.customers_by_phone(digits, 5) == ()


def test_the_latest_visitor_comes_first(desk: WholeDesk) -> None:
    for name, phone in (("Анна", "+7 913 000-78-90"), ("Борис", "+7 383 111-78-90")):
        desk.accept(remote(), name=name, phone=phone)
        desk.clock.pass_days(1)
    desk.accept(remote(kind="Плита"), name="Анна", phone="+7 913 000-78-90")
    matches = desk.database.intake_reads.customers_by_phone("7890", 5)
    assert [(match.name, match.orders) for match in matches] == [("Анна", 2), ("Борис", 1)]
    assert [match.name for match in desk.database.intake_reads.customers_by_phone("7890", 1)] == ["Анна"]


def test_devices_come_with_where_they_stand(desk: WholeDesk) -> None:
    first = desk.accept(television())
    desk.workshop.move(MoveRequest(first.orders[0].number, Status.CANCELLED, reason="передумал"))
    second = desk.accept(remote())
    devices = desk.database.intake_reads.devices_of(first.customer_id, 5)
    assert [(device.kind, device.last_order, device.last_status) for device in devices] == [
        ("Пульт", second.orders[0].number, Status.ACCEPTED),
        ("Телевизор", first.orders[0].number, Status.CANCELLED),
    ]
    assert len(desk.database.intake_reads.devices_of(first.customer_id, 1)) == 1
    assert desk.database.intake_reads.devices_of(4711, 5) == ()


def test_an_earlier_stay_is_found_by_device_and_by_serial_number(desk: WholeDesk) -> None:
    desk.office.keep(Centre(name="Сервис", guarantee_days=30, time_zone="Asia/Novosibirsk"))
    accepted = desk.accept(television())
    (order,) = accepted.orders
    desk.workshop.move(MoveRequest(order.number, Status.READY, outcome=Outcome.REPAIRED, price=Money(0)))
    with desk.database.store.transaction() as work:
        kept = work.orders.get(order.number)
        work.ledger.record(kept.hand_over(Money(0), desk.desk().hand(desk.clock())))
    reads = desk.database.intake_reads
    (stay,) = reads.stays(serial="0ab13-lx 900123")
    assert stay == reads.stays(device_id=stay.device_id)[0]
    assert (stay.order, stay.device, stay.outcome) == (order.number, "Телевизор Samsung UE42F5000", Outcome.REPAIRED)
    assert stay.guarantee_until == date(2026, 12, 15)
    assert reads.stays(serial="") == reads.stays(serial="-") == reads.stays(device_id=4711) == ()


def test_what_was_not_repaired_has_no_guarantee(desk: WholeDesk) -> None:
    desk.accept(television())
    (stay,) = desk.database.intake_reads.stays(serial="0AB13LX900123")
    assert (stay.guarantee_until, stay.closed_at) == (None, None)


def test_fields_complete_themselves_with_the_most_used_first(database: Database) -> None:
    with database.store.transaction() as work:
        for brand, model in (("LG", "42LB"), ("Lenovo", "X1"), ("Lenovo", "X1"), ("lenovo", "X2")):
            take_in(work, kind="Ноутбук", brand=brand, model=model, place="Б-03", technician="Иван")
        take_in(work, kind="Ёлка", brand="Леший", model="42LX")
    complete = database.intake_reads.complete
    assert complete(Column.BRAND, "l") == ("Lenovo", "LG")
    assert complete(Column.BRAND, "", kind="ноутбук") == ("Lenovo", "LG")
    assert complete(Column.BRAND, "", kind="Ёлка") == ("Леший",)
    assert complete(Column.MODEL, "42") == ("42LB", "42LX")
    assert complete(Column.MODEL, "", kind="Ноутбук", brand="LENOVO") == ("X1", "X2")
    assert complete(Column.MODEL, "", brand="LG") == ("42LB",)
    assert complete(Column.KIND, "е") == ("Ёлка",)
    assert complete(Column.KIND, "", limit=1) == ("Ноутбук",)
    assert complete(Column.PLACE, "") == ("Б-03",)
    assert complete(Column.TECHNICIAN, "ив") == ("Иван",)
    assert complete(Column.COLOUR, "") == ()


def test_a_place_keeps_the_name_it_was_first_written_with(database: Database) -> None:
    with database.store.transaction() as work:
        assert work.directory.place("  Полка   ёлочная ") == "Полка ёлочная"
        assert work.directory.place("ПОЛКА ЕЛОЧНАЯ") == "Полка ёлочная"
    with database.store.transaction() as work:
        assert work.directory.place("полка елочная") == "Полка ёлочная"
        assert work.directory.technician("Полка") == "Полка"
        assert (work.directory.place(" "), work.directory.technician("")) == ("", "")


def test_a_device_told_anew_is_completed_from_its_new_words(database: Database) -> None:
    with database.store.transaction() as work:
        device = take_in(work, kind="Плита").device_id
    with database.store.transaction() as work:
        work.devices.get(device).describe("Духовка", "Gefest", "", "", "")
    assert set(database.intake_reads.complete(Column.KIND, "")) == {"Плита", "Духовка"}
    assert "Gefest" in database.intake_reads.complete(Column.BRAND, "", kind="духовка")
