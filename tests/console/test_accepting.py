"""Accepting by a request in JSON: numbers out, all or nothing, and every complaint at its place."""

import json
from typing import Any

import pytest

from servicedesk.console.fields import field_words
from servicedesk.domain.codes import Code
from servicedesk.services.wording import Wording
from tests.console.counter import Console, visit


def test_a_visit_gets_its_numbers_for_people_and_for_scanners(console: Console) -> None:
    request = visit()
    request["devices"].append({"kind": "Пульт", "brand": "Samsung", "fault": "не реагирует"})
    answer = console.json("accept", stdin=json.dumps(request))
    assert answer.keys() == {"receipt", "orders"}
    assert answer["receipt"] == {"number": "1 0 000001 61", "code": "1000000161"}
    assert [order["code"] for order in answer["orders"]] == ["2000000127", "2000000224"]
    assert all(Code.parse(order["code"]).grouped == order["number"] for order in answer["orders"])


def test_a_person_reads_the_numbers_in_lines(console: Console) -> None:
    said = console("accept", stdin=json.dumps(visit()))
    assert said.out == "Квитанция  1 0 000001 61\nЗаявка  2 0 000001 27  Телевизор Samsung UE42F5000\n"


def test_the_same_request_with_its_key_is_the_same_visit(console: Console) -> None:
    first = console.accept(key="script-7")
    assert console.accept(key="script-7") == first
    assert console.json("find")["total"] == 1
    assert console.accept(key="script-8", devices=[{"kind": "Утюг", "fault": "не греет"}]) != first


def test_the_clerk_who_is_named_stands_in_the_ledger(console: Console) -> None:
    answer = console.json("accept", "--clerk", "Ирина К.", stdin=json.dumps(visit()))
    events = console.json("status", answer["orders"][0]["code"])["events"]
    assert {event["who"] for event in events} == {"Ирина К."}


@pytest.mark.parametrize(
    ("changes", "code", "kind", "field"),
    [
        ({"customer": {"name": " ", "phone": "223344"}}, 10, "ValueMissing", "customer.name"),
        ({"customer": {"name": "Пётр", "phone": ""}}, 10, "ValueMissing", "customer.phone"),
        ({"customer": {"name": "Пётр", "phone": "12"}}, 12, "PhoneNotUnderstood", "customer.phone"),
        ({"customer": {"name": "я" * 201, "phone": "223344"}}, 11, "ValueTooLong", "customer.name"),
        ({"customer": {"id": 99}}, 22, "CustomerUnknown", ""),
        ({"devices": []}, 10, "ValueMissing", "devices"),
        ({"devices": [{"kind": "Утюг"}]}, 10, "ValueMissing", "devices.0.fault"),
        ({"devices": [{"kind": "", "fault": "x"}]}, 10, "ValueMissing", "devices.0.kind"),
        ({"devices": [{"kind": "Утюг", "fault": "x", "value": "-1"}]}, 13, "SumNotUnderstood", "devices.0.value"),
        ({"devices": [{"kind": "Утюг", "fault": "x" * 4001}]}, 11, "ValueTooLong", "devices.0.fault"),
        ({"advance": "-1"}, 13, "SumNotUnderstood", "advance"),
        ({"promised": "2026-11-14"}, 15, "DayPassed", "devices.0.promised"),
        ({"promised": "когда-нибудь"}, 14, "DayNotUnderstood", "promised"),
        ({"method": "обмен"}, 16, "ChoiceUnknown", "method"),
        ({"advance": 500}, 17, "RequestNotUnderstood", "advance"),
        ({"devices": [{"kind": "\udcff", "fault": "x"}]}, 18, "TextUnreadable", "devices.0.kind"),
    ],
)
def test_a_refused_visit_says_where_and_leaves_nothing(
    console: Console, changes: dict[str, Any], code: int, kind: str, field: str
) -> None:
    said = console("accept", "--json", stdin=json.dumps({**visit(), **changes}))
    refusal = said.json["refusal"]
    assert (said.code, refusal["kind"], refusal["field"]) == (code, kind, field)
    assert said.err.strip() == (f"{field_words(field, Wording())}: " if field else "") + refusal["sentence"]
    assert console.json("find")["orders"] == []


def test_a_day_that_is_not_understood_says_how_a_script_writes_days(console: Console) -> None:
    refusal = console("accept", "--json", stdin=json.dumps({**visit(), "promised": "1.12"})).json["refusal"]
    assert refusal["facts"]["shapes"] == "2026-12-01, +3"
    assert refusal["facts"]["shapes"] in refusal["sentence"]
    for shape in refusal["facts"]["shapes"].split(", "):
        assert (
            console(
                "accept",
                stdin=json.dumps({**visit(), "promised": shape, "devices": [{"kind": "Утюг", "fault": "не греет"}]}),
            ).code
            == 0
        )


def test_a_known_phone_asks_whose_it_is_and_takes_the_answer(console: Console) -> None:
    first = console.accept()
    other = {"name": "Фёдорова Анна", "phone": "8 (913) 456-78-90"}
    devices = [{"kind": "Холодильник", "fault": "не морозит"}]
    said = console("accept", "--json", stdin=json.dumps({**visit(), "customer": other, "devices": devices}))
    assert (said.code, said.json["refusal"]["facts"]["names"]) == (20, "Фёдоров Пётр Ильич")
    console.accept(customer={**other, "another_person": True}, devices=devices)
    known = console.json("status", first["orders"][0]["code"])["customer"]["id"]
    again = console.accept(customer={"id": known}, devices=devices)
    assert console.json("status", again["orders"][0]["code"])["customer"]["name"] == "Фёдоров Пётр Ильич"


def test_a_device_that_is_here_already_is_named(console: Console) -> None:
    console.accept()
    said = console("accept", "--json", stdin=json.dumps(visit()))
    assert (said.code, said.json["refusal"]["field"]) == (21, "devices.0.serial")
    assert said.json["refusal"]["facts"] == {"number": "2 0 000001 27"}


@pytest.mark.parametrize(
    ("sent", "words"),
    [
        (b"", "строка 1, знак 1"),
        (b"{", "Это не JSON"),
        (b"{} {}", "Это не JSON"),
        (b'{"advance": "1", "advance": "2"}', "advance"),
        (b'{"advance": NaN}', "числа"),
        (b'{"advance": ' + b"9" * 5000 + b"}", "число"),
        ("{'customer': 'Пётр'}".encode("cp1251"), "UTF-8"),
        (b"[" * 100_000, "вложений"),
        (b'"' + b"x" * 10_000_001 + b'"', "UTF-8"),
    ],
)
def test_what_is_no_document_is_refused_in_a_sentence(console: Console, sent: bytes, words: str) -> None:
    said = console("accept", stdin=sent)
    assert (said.code, said.out) == (17, "")
    assert said.err.startswith("Запрос не понят.")
    assert words.rstrip("ао") in said.err
    assert said.err.count("\n") == 1


def test_a_document_with_a_mark_of_its_encoding_is_read(console: Console) -> None:
    said = console("accept", "--json", stdin="\ufeff" + json.dumps(visit(), ensure_ascii=False))
    assert said.code == 0


def test_an_english_script_is_answered_in_english(console: Console) -> None:
    said = console("accept", stdin=json.dumps({**visit(), "devices": []}), language="en")
    assert said.err == "Devices: The field is empty. Add at least one device.\n"
