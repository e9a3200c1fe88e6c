"""Requests as scripts send them: read strictly, each complaint at its place in the document."""

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from servicedesk.console.request import RequestReader
from servicedesk.domain.customer import Contact
from servicedesk.domain.money import Estimate, Money
from servicedesk.domain.payment import Method
from servicedesk.domain.refusals import (
    ChoiceUnknown,
    DayNotUnderstood,
    InputRefused,
    RequestNotUnderstood,
    SumNotUnderstood,
    TextUnreadable,
    ValueMissing,
    ValueTooLong,
)
from servicedesk.domain.warranty import Warranty
from servicedesk.services.intake_records import IntakeRequest
from servicedesk.services.wording import Wording
from tests.console.counter import visit

TODAY = date(2026, 11, 15)


def _read(document: Any) -> IntakeRequest:
    return RequestReader(Wording("ru")).read(document, TODAY)


def _with_device(**changes: Any) -> dict[str, Any]:
    document = visit()
    document["devices"][0].update(changes)
    return document


def test_the_request_of_the_issue_is_understood_whole() -> None:
    request = _read(visit())
    device = request.devices[0]
    assert (request.name, request.phone, request.advance) == ("Фёдоров Пётр Ильич", "+7 913 456-78-90", Money(50000))
    assert (device.kind, device.serial, device.colour) == ("Телевизор", "0AB13LX900123", "чёрный")
    assert (device.accessories, device.appearance) == (("пульт", "подставка"), ("царапины",))
    assert (device.value, device.estimate) == (Money(1800000), Estimate.parse("3600"))
    assert (device.warranty, device.promised) == (Warranty.PAID, date(2026, 11, 24))
    assert (request.contact, request.method) == (None, Method.CASH)


def test_what_a_request_may_say_besides() -> None:
    document = {
        "customer": {"id": 7, "contact": "sms", "another_person": True},
        "devices": [
            {"kind": "Утюг", "fault": "не греет", "estimate": "500 - 900", "call_above": "900", "urgent": True},
            {"kind": "Фен", "fault": "дымит", "promised": "2026-12-01", "device_id": 3, "value": None},
        ],
        "promised": "2026-11-20",
        "method": "card",
        "key": "visit-1",
    }
    request = _read(document)
    assert (request.customer_id, request.contact, request.another_person) == (7, Contact.SMS, True)
    assert (request.key, request.method) == ("visit-1", Method.CARD)
    assert request.devices[0].estimate == Estimate(Money(50000), Money(90000), Money(90000))
    assert [device.promised for device in request.devices] == [date(2026, 11, 20), date(2026, 12, 1)]
    assert (request.devices[0].urgent, request.devices[1].device_id) == (True, 3)


def test_two_requests_without_a_key_are_two_visits() -> None:
    assert _read(visit()).key != _read(visit()).key


@pytest.mark.parametrize(
    ("document", "refusal", "field"),
    [
        ([], RequestNotUnderstood, ""),
        ("привет", RequestNotUnderstood, ""),
        (None, RequestNotUnderstood, ""),
        ({}, ValueMissing, "customer"),
        ({"customer": {}}, ValueMissing, "devices"),
        ({**visit(), "custmer": 1}, RequestNotUnderstood, "custmer"),
        ({**visit(), "customer": "Пётр"}, RequestNotUnderstood, "customer"),
        ({**visit(), "customer": {"name": 5}}, RequestNotUnderstood, "customer.name"),
        ({**visit(), "customer": {"id": True}}, RequestNotUnderstood, "customer.id"),
        ({**visit(), "customer": {"id": 2**70}}, RequestNotUnderstood, "customer.id"),
        ({**visit(), "customer": {"id": -1}}, RequestNotUnderstood, "customer.id"),
        ({**visit(), "customer": {"contact": "голубь"}}, ChoiceUnknown, "customer.contact"),
        ({**visit(), "customer": {"another_person": "да"}}, RequestNotUnderstood, "customer.another_person"),
        ({**visit(), "devices": {}}, RequestNotUnderstood, "devices"),
        ({**visit(), "devices": ["утюг"]}, RequestNotUnderstood, "devices.0"),
        ({**visit(), "advance": 500}, RequestNotUnderstood, "advance"),
        ({**visit(), "advance": "пятьсот"}, SumNotUnderstood, "advance"),
        ({**visit(), "advance": "1e3"}, SumNotUnderstood, "advance"),
        ({**visit(), "promised": "завтра"}, DayNotUnderstood, "promised"),
        ({**visit(), "promised": "+-3"}, DayNotUnderstood, "promised"),
        ({**visit(), "promised": "+99999999999"}, DayNotUnderstood, "promised"),
        ({**visit(), "promised": "2026-02-30"}, DayNotUnderstood, "promised"),
        ({**visit(), "method": "bitcoin"}, ChoiceUnknown, "method"),
        ({**visit(), "key": "k" * 201}, ValueTooLong, "key"),
        (_with_device(colour=1), RequestNotUnderstood, "devices.0.colour"),
        (_with_device(price="1"), RequestNotUnderstood, "devices.0.price"),
        (_with_device(value="-5,5,5"), SumNotUnderstood, "devices.0.value"),
        (_with_device(value=1.5), RequestNotUnderstood, "devices.0.value"),
        (_with_device(estimate="5 - 4"), SumNotUnderstood, "devices.0.estimate"),
        (_with_device(call_above="x"), SumNotUnderstood, "devices.0.call_above"),
        (_with_device(warranty="forever"), ChoiceUnknown, "devices.0.warranty"),
        (_with_device(accessories={"пульт": 1}), RequestNotUnderstood, "devices.0.accessories"),
        (_with_device(accessories=["пульт", 2]), RequestNotUnderstood, "devices.0.accessories.1"),
        (_with_device(urgent=1), RequestNotUnderstood, "devices.0.urgent"),
        (_with_device(fault="\ud800"), TextUnreadable, "devices.0.fault"),
    ],
)
def test_a_complaint_names_its_place(document: Any, refusal: type[InputRefused], field: str) -> None:
    with pytest.raises(refusal) as refused:
        _read(document)
    assert refused.value.field == field


_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=8,
)


@given(st.sampled_from(["customer", "devices", "advance", "promised", "method", "key"]), _JSON)
def test_whatever_stands_in_a_field_is_read_or_refused(name: str, value: Any) -> None:
    said: str | IntakeRequest
    try:
        said = _read({**visit(), name: value})
    except InputRefused as refusal:
        said = Wording("ru").refusal(refusal).text
    assert said
