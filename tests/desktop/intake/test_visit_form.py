"""The form as typed: what it asks of the desk, and what comes back out of a draft."""

import json
from dataclasses import replace
from datetime import date

import pytest

from servicedesk.desktop.intake.visit_form import DeviceForm, VisitForm
from servicedesk.domain.money import NOTHING, Estimate, Money
from servicedesk.domain.payment import Method
from servicedesk.domain.refusals import DayNotUnderstood, InputRefused, SumNotUnderstood
from servicedesk.domain.warranty import Warranty

TELEVISION = DeviceForm(
    kind="Телевизор",
    brand="Samsung",
    fault="нет звука",
    appearance=("царапины",),
    warranty="ours",
    estimate="2 500 – 4 000",
    call_above="4 000",
    promised="2026-12-01",
    urgent=True,
    value="18 000",
    place="Б-03",
    device_id=7,
)
VISIT = VisitForm(phone="+7 913 456-78-90", name="Фёдоров", advance="500", method="card", devices=(TELEVISION,))


def test_texts_become_sums_days_and_choices() -> None:
    request = VISIT.request("draft")

    (device,) = request.devices
    assert device.estimate == Estimate(Money(2500_00), Money(4000_00), Money(4000_00))
    assert (device.value, device.promised, device.urgent) == (Money(18000_00), date(2026, 12, 1), True)
    assert (device.warranty, device.device_id, device.appearance) == (Warranty.OURS, None, ("царапины",))
    assert (request.advance, request.method) == (Money(500_00), Method.CARD)
    assert (request.name, request.phone) == ("Фёдоров", "+7 913 456-78-90")


def test_what_was_left_empty_is_left_to_the_desk() -> None:
    request = VisitForm(name="Фёдоров", devices=(DeviceForm(kind="Утюг"),)).request("draft")

    (device,) = request.devices
    assert (device.value, device.promised, device.estimate) == (None, None, Estimate())
    assert request.advance == NOTHING


def test_a_chosen_customer_is_asked_for_by_id_alone() -> None:
    request = replace(VISIT, customer_id=3).request("draft")

    assert (request.customer_id, request.name, request.phone) == (3, "", "")
    assert request.devices[0].device_id == 7


@pytest.mark.parametrize(
    ("device", "field", "refusal"),
    [
        ({"value": "много"}, "devices.0.value", SumNotUnderstood),
        ({"estimate": "5-3"}, "devices.0.estimate", SumNotUnderstood),
        ({"call_above": "x"}, "devices.0.call_above", SumNotUnderstood),
        ({"promised": "завтра к обеду"}, "devices.0.promised", DayNotUnderstood),
    ],
)
def test_a_sum_or_a_day_that_is_none_is_refused_beside_its_field(
    device: dict[str, str], field: str, refusal: type[InputRefused]
) -> None:
    with pytest.raises(refusal) as caught:
        replace(VISIT, devices=(replace(TELEVISION, **device),)).request("draft")
    assert caught.value.field == field


def test_an_advance_that_is_no_sum_is_refused_beside_the_advance() -> None:
    with pytest.raises(SumNotUnderstood) as caught:
        replace(VISIT, advance="пятьсот").request("draft")
    assert caught.value.field == "advance"


def test_devices_of_which_nothing_was_told_are_left_out() -> None:
    form = replace(VISIT, devices=(DeviceForm(), TELEVISION, DeviceForm(place="Б-03")))

    assert form.filled == (1,)
    assert [device.kind for device in form.request("draft").devices] == ["Телевизор"]


def test_a_visit_of_nothing_still_asks_for_one_device_so_that_the_desk_can_refuse_it() -> None:
    form = replace(VISIT, devices=(DeviceForm(), DeviceForm()), current=1)

    assert form.filled == (1,)
    assert len(form.request("draft").devices) == 1


def test_the_same_form_sent_twice_is_one_visit_and_a_changed_one_is_another() -> None:
    first = VISIT.request("draft").key

    assert VISIT.request("draft").key == first
    assert replace(VISIT, advance="600").request("draft").key != first
    assert VISIT.request("another").key != first
    assert len(first) < 64


def test_a_form_comes_back_from_a_draft_as_it_was() -> None:
    two = (DeviceForm(), TELEVISION)
    form = replace(VISIT, customer_id=3, another_person=True, contact="sms", devices=two, current=1)

    assert VisitForm.read(json.loads(json.dumps(form.mapping(), ensure_ascii=False))) == form


@pytest.mark.parametrize(
    "strange",
    [
        {},
        {"phone": 5, "name": None, "customer_id": "3", "devices": "x", "current": 9, "later": True},
        {"devices": [], "current": -1, "another_person": 1},
        {"devices": [5, None], "contact": "pigeon", "method": "gold"},
        {"devices": [{"kind": 5, "appearance": [1], "device_id": True, "warranty": "eternal"}]},
    ],
)
def test_a_draft_of_another_make_up_gives_what_fits(strange: dict[str, object]) -> None:
    assert VisitForm.read(strange) == VisitForm()


def test_a_form_with_nothing_typed_is_empty_whatever_the_choices_say() -> None:
    assert VisitForm(contact="sms", devices=(DeviceForm(warranty="ours", urgent=True, place="Б-03"),)).empty
    assert not VisitForm(phone="4").empty
    assert not VisitForm(devices=(DeviceForm(), DeviceForm(note="x"))).empty
    assert not VisitForm(devices=(DeviceForm(accessories=("пульт",)),)).empty
