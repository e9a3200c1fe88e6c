"""The field of a refusal is told to people in their words, and to scripts by its name."""

import json
import re
from pathlib import Path

import pytest

from servicedesk.console import fields
from servicedesk.console.fields import field_words
from servicedesk.services.wording import Wording
from tests.console.counter import Console, visit

NAMED = re.compile(r'(?:field=|told_sum\([^()]+, |told_day\([^()]+, |_needed\(\w+, )"([a-z_.]+)"')
UNTOLD = {"allow", "clock", "paper_language", "phrase", "serve", "time_zone", "workstation"}
"""Fields of the window's settings: no command asks for them."""


@pytest.mark.parametrize(
    ("field", "ru", "en"),
    [
        ("reason", "Причина", "Reason"),
        ("amount", "Сумма", "Sum"),
        ("devices.0.fault", "Аппарат 1, неисправность", "Device 1, fault"),
        ("devices.1.accessories.2", "Аппарат 2, принадлежности 3", "Device 2, accessories 3"),
        ("customer.phone", "Клиент, телефон", "Customer, phone"),
        ("devices.0.falt", "Аппарат 1, falt", "Device 1, falt"),
        ("unheard_of", "Unheard_of", "Unheard_of"),
        ("0", "0", "0"),
    ],
)
def test_a_field_has_words_and_one_without_keeps_its_name(field: str, ru: str, en: str) -> None:
    assert (field_words(field, Wording("ru")), field_words(field, Wording("en"))) == (ru, en)


def test_every_field_that_a_refusal_names_has_words() -> None:
    house = Path(fields.__file__).parents[1]
    files = [file for part in ("domain", "services", "console") for file in (house / part).rglob("*.py")]
    named = {
        name for file in files for told in NAMED.findall(file.read_text(encoding="utf-8")) for name in told.split(".")
    }
    assert {"reason", "amount", "received_on"} <= named
    words = Wording("ru")
    assert [name for name in sorted(named - UNTOLD) if field_words(name, words).casefold() == name] == []


def test_a_person_reads_words_where_a_script_reads_the_name(console: Console) -> None:
    request = visit()
    request["devices"][0]["falt"] = request["devices"][0].pop("fault")
    said = console("accept", "--json", stdin=json.dumps(request))
    assert said.err.startswith("Аппарат 1, falt: Запрос не понят. Такого имени здесь нет. Можно: kind,")
    assert said.json["refusal"]["field"] == "devices.0.falt"
    assert console("accept", stdin="{").err.startswith("Запрос не понят. Это не JSON: строка 1")
    assert console("accept", stdin="{", language="en").err.count("This is no JSON") == 1
    order = console.accept()["orders"][0]["code"]
    assert console("put", order, " ").err.startswith("Место: Поле не заполнено.")
    assert console("refund", order, "сто", "--reason", "-").err.startswith("Сумма: Сумма не понята.")
