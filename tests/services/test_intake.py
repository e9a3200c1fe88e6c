"""Intake on a real file: all of a visit or nothing, numbers without gaps, papers on the queue."""

from dataclasses import replace
from datetime import date

import pytest

from servicedesk.domain.codes import Code
from servicedesk.domain.customer import Contact
from servicedesk.domain.money import Money
from servicedesk.domain.refusals import (
    CustomerUnknown,
    DayPassed,
    DeviceHere,
    PhoneKnown,
    PhoneNotUnderstood,
    Refusal,
    SumNotUnderstood,
    ValueMissing,
    ValueTooLong,
)
from servicedesk.domain.status import Outcome, Status
from servicedesk.services.intake_records import IntakeRequest
from servicedesk.services.papers import LabelPaper, PaperKind, ReceiptPaper
from servicedesk.services.reads import Column
from servicedesk.services.workshop import MoveRequest
from tests.services.desk import START, WholeDesk, remote, television


def test_a_visit_gets_one_receipt_and_an_order_for_each_device(desk: WholeDesk) -> None:
    accepted = desk.accept(television(), remote())
    assert Code.parse(str(accepted.receipt)).grouped.startswith("1 0 000001 ")
    assert [Code.parse(str(order.number)).serial for order in accepted.orders] == [1, 2]
    card = desk.lookup.card(accepted.orders[0].number)
    assert (card.facts.customer, card.facts.serial, card.facts.place) == ("Фёдоров Пётр Ильич", "0AB13LX900123", "Б-03")
    assert (card.facts.accessories, card.facts.stated_value) == (("пульт", "подставка"), Money(1800000))
    assert card.facts.promised == date(2026, 11, 24)
    assert card.siblings == (accepted.orders[1].number,)
    assert [entry.status_after for entry in card.events] == [Status.ACCEPTED]


def test_the_papers_are_promised_in_the_same_breath(desk: WholeDesk) -> None:
    accepted = desk.accept(television(), remote(), advance=Money(50000))
    jobs = desk.database.print_jobs.unfinished("1")
    assert [job.kind for job in jobs] == [PaperKind.RECEIPT, PaperKind.LABEL, PaperKind.LABEL]
    receipt = desk.database.print_jobs.paper(jobs[0].paper_id)
    assert isinstance(receipt, ReceiptPaper)
    assert (receipt.code.number, receipt.advance, len(receipt.devices)) == (accepted.receipt, Money(50000), 2)
    assert receipt.issued_at == START.replace(tzinfo=None)
    label = desk.database.print_jobs.paper(jobs[1].paper_id)
    assert isinstance(label, LabelPaper)
    assert (label.owner, label.place, label.code.number) == ("Фёдоров П. И.", "Б-03", accepted.orders[0].number)


@pytest.mark.parametrize(
    ("spoil", "refusal", "field"),
    [
        ({"devices": ()}, ValueMissing, "devices"),
        ({"devices": (television(kind=" "),)}, ValueMissing, "devices.0.kind"),
        ({"devices": (television(), remote(fault=""))}, ValueMissing, "devices.1.fault"),
        ({"devices": (television(fault="я" * 4001),)}, ValueTooLong, "devices.0.fault"),
        ({"devices": (television(promised=date(2026, 11, 14)),)}, DayPassed, "devices.0.promised"),
        ({"devices": (television(value=Money(-1)),)}, SumNotUnderstood, "devices.0.value"),
        ({"devices": (television(),) * 51}, ValueTooLong, "devices"),
        ({"advance": Money(-1)}, SumNotUnderstood, "advance"),
        ({"name": ""}, ValueMissing, "customer.name"),
        ({"phone": ""}, ValueMissing, "customer.phone"),
        ({"phone": "12"}, PhoneNotUnderstood, "customer.phone"),
        ({"customer_id": 77}, CustomerUnknown, None),
    ],
)
def test_what_cannot_be_taken_is_refused_beside_its_field_and_leaves_nothing(
    desk: WholeDesk, spoil: dict[str, object], refusal: type[Refusal], field: str | None
) -> None:
    request = IntakeRequest(devices=(television(), remote()), key="k", name="Пётр", phone="223344")
    with pytest.raises(refusal) as refused:
        desk.intake.accept(replace(request, **spoil))  # type: ignore[arg-type]
    assert getattr(refused.value, "field", None) == field
    assert desk.lookup.find("").rows == ()
    assert desk.database.print_jobs.unfinished("1") == ()
    assert desk.intake.customers("223344") == ()
    whole = desk.intake.accept(request)
    assert Code.parse(str(whole.receipt)).serial == 1, "a refused visit must not use a number up"
    assert [Code.parse(str(order.number)).serial for order in whole.orders] == [1, 2]


def test_the_same_key_is_the_same_visit(desk: WholeDesk) -> None:
    first = desk.accept(key="once")
    assert desk.accept(key="once") == first
    assert len(desk.lookup.find("").rows) == 1


def test_a_known_phone_is_never_entered_again_without_being_asked(desk: WholeDesk) -> None:
    first = desk.accept()
    with pytest.raises(PhoneKnown) as refused:
        desk.accept(remote(), name="Фёдорова Анна")
    assert refused.value.names == "Фёдоров Пётр Ильич"
    anna = desk.accept(remote(), name="Фёдорова Анна", another_person=True)
    assert anna.customer_id != first.customer_id
    same = desk.accept(remote(), name="ФЕДОРОВ петр ильич", phone="89134567890")
    assert same.customer_id == first.customer_id


def test_a_customer_known_by_name_and_phone_may_tell_another_way_to_be_reached(desk: WholeDesk) -> None:
    desk.accept()
    desk.accept(remote(), contact=Contact.SMS)
    assert desk.intake.customers("7890")[0].contact is Contact.SMS


def test_from_the_fourth_digit_the_matching_customers_appear(desk: WholeDesk) -> None:
    desk.accept(contact=Contact.SMS)
    assert desk.intake.customers("789") == ()
    (match,) = desk.intake.customers("7890")
    assert (match.name, match.orders, match.contact) == ("Фёдоров Пётр Ильич", 1, Contact.SMS)
    assert desk.intake.customers("+7 913 4")[0].id == match.id
    assert desk.intake.customers("0000") == ()


def test_a_device_that_comes_back_is_recognised_by_its_serial_number(desk: WholeDesk) -> None:
    first = desk.accept()
    number = first.orders[0].number
    with pytest.raises(DeviceHere) as refused:
        desk.accept(television(serial="0ab13-lx900123"))
    assert refused.value.field == "devices.0.serial"
    desk.workshop.move(MoveRequest(number, Status.READY, Outcome.REPAIRED, technician="Кузнецов"))
    (stay,) = desk.intake.earlier_stays(serial="0AB-13LX 900123")
    assert (stay.order, stay.outcome, stay.technician) == (number, Outcome.REPAIRED, "Кузнецов")
    assert stay.declared_fault.startswith("пропадает")
    (known,) = desk.intake.devices(first.customer_id)
    assert (known.model, known.last_order, known.last_status) == ("UE42F5000", number, Status.READY)
    assert desk.intake.earlier_stays(device_id=known.id) == (stay,)


def test_another_customers_device_cannot_be_chosen(desk: WholeDesk) -> None:
    first = desk.accept()
    (known,) = desk.intake.devices(first.customer_id)
    with pytest.raises(CustomerUnknown):
        desk.accept(television(device_id=known.id), name="Анна", phone="223344")


def test_fields_complete_from_what_was_accepted_before(desk: WholeDesk) -> None:
    desk.accept(television(), remote())
    assert desk.intake.complete(Column.KIND, "тел") == ("Телевизор",)
    assert desk.intake.complete(Column.MODEL, "", kind="Телевизор", brand="samsung") == ("UE42F5000",)
    assert desk.intake.complete(Column.PLACE, "б") == ("Б-03", "Б-04")


def test_a_preview_shows_the_paper_and_keeps_nothing(desk: WholeDesk) -> None:
    request = IntakeRequest(devices=(television(),), key="k", name="Пётр", phone="223344")
    paper = desk.intake.preview(request)
    assert paper.code.serial == 1
    assert desk.lookup.find("").rows == ()
    assert desk.intake.accept(request).receipt == paper.code.number


def test_a_new_form_begins_with_the_centres_promise(desk: WholeDesk) -> None:
    desk.office.keep(replace(desk.office.centre(), name="Центр", repair_days=3, faults=("не включается",)))
    defaults = desk.intake.defaults()
    assert (defaults.promised, defaults.centre.faults) == (date(2026, 11, 18), ("не включается",))


def test_a_known_customer_may_tell_another_way_to_be_reached_and_keeps_it_when_none_is_told(desk: WholeDesk) -> None:
    customer_id = desk.accept(contact=Contact.SMS).customer_id
    assert desk.intake.customers("7890")[0].contact is Contact.SMS

    desk.accept(remote(), name="", phone="", customer_id=customer_id)
    assert desk.intake.customers("7890")[0].contact is Contact.SMS

    desk.accept(remote(), name="", phone="", customer_id=customer_id, contact=Contact.MAIL)
    assert desk.intake.customers("7890")[0].contact is Contact.MAIL
