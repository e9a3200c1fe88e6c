"""What the desk remembers of a device, in words."""

from dataclasses import replace
from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest

from servicedesk.desktop.intake.stays import (
    StayNote,
    another_person_row,
    customer_row,
    device_row,
    guarantee_of,
    stay_note,
)
from servicedesk.desktop.theme import Tone
from servicedesk.domain.status import Outcome, Status
from servicedesk.services.intake_records import CustomerMatch, EarlierStay, KnownDevice
from servicedesk.services.wording import Wording

ZONE = ZoneInfo("Asia/Novosibirsk")
MAY = datetime(2026, 5, 14, 10, 0, tzinfo=ZONE)
TODAY = date(2026, 11, 22)
STAY = EarlierStay(
    2000420182, 11, 1, "Телевизор", MAY, "не включается", Status.HANDED_OVER, Outcome.REPAIRED, "Кузнецов", MAY,
    date(2026, 11, 14),
)  # fmt: skip
ENGLISH = Wording("en")


def test_nothing_is_said_of_a_device_that_was_never_here() -> None:
    assert stay_note((), TODAY, ENGLISH) == StayNote("", "")


def test_the_newest_stay_tells_fault_outcome_technician_and_guarantee() -> None:
    note = stay_note((STAY, replace(STAY, technician="Другой")), TODAY, ENGLISH)
    assert note.head == "Was here 192\u00a0days ago"
    assert note.text == (
        "“не включается” → repaired, technician Кузнецов. Our guarantee ended on 14.11.2026, 8\u00a0days ago."
    )
    assert note.tone is Tone.AMBER


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"guarantee_until": TODAY}, "Our guarantee holds until 22.11.2026."),
        ({"guarantee_until": None, "technician": ""}, "“не включается” → repaired."),
        ({"guarantee_until": None, "outcome": None, "status": Status.CANCELLED}, "“не включается” → cancelled"),
    ],
)
def test_what_is_not_known_is_left_out(changes: dict[str, object], said: str) -> None:
    note = stay_note((replace(STAY, **changes),), TODAY, ENGLISH)  # type: ignore[arg-type]
    assert said in note.text
    assert "None" not in note.text


def test_another_owner_then_is_named_as_such() -> None:
    assert "Another customer" not in stay_note((STAY,), TODAY, ENGLISH, customer_id=1).text
    assert "Another customer" not in stay_note((STAY,), TODAY, ENGLISH).text
    assert stay_note((STAY,), TODAY, ENGLISH, customer_id=2).text.startswith("Another customer")


def test_a_stay_of_today_is_not_zero_days_ago() -> None:
    assert stay_note((STAY,), date(2026, 5, 14), ENGLISH).head == "Was here today"
    assert stay_note((STAY,), date(2020, 1, 1), ENGLISH).head == "Was here today"


def test_a_device_that_is_here_now_is_a_red_matter() -> None:
    note = stay_note((replace(STAY, status=Status.IN_REPAIR, outcome=None),), TODAY, ENGLISH)
    assert note.head.startswith("It is here now: order 2 0 004201 82")
    assert note.text == "“не включается” · in repair"
    assert note.tone is Tone.RED


def test_a_customer_is_told_by_the_phone_while_it_is_not_whole_and_by_the_last_visit_then() -> None:
    match = CustomerMatch(1, "Фёдоров", "89134567890", 6, MAY)
    assert customer_row(match, ENGLISH, with_phone=True).line == "6\u00a0orders · +7 913 456-78-90"
    assert customer_row(match, ENGLISH, with_phone=False).line == "6\u00a0orders · last 14.05.2026"
    newcomer = CustomerMatch(1, "Фёдоров", "89134567890", 0, None)
    assert customer_row(newcomer, ENGLISH, with_phone=False).line == ""
    assert another_person_row().title == "Another person"


def test_a_device_of_the_list_tells_its_number_and_where_it_stands() -> None:
    device = KnownDevice(11, "Телевизор", "Samsung", "", "0AB", "", 1, Status.READY, MAY)
    assert device_row(device, ENGLISH).title == "Телевизор Samsung"
    assert device_row(device, ENGLISH).line == "SN 0AB · ready 14.05.2026"
    assert device_row(replace(device, last_at=None), ENGLISH).line == "SN 0AB · ready"
    assert device_row(replace(device, serial="", last_status=None), ENGLISH).line == ""


@pytest.mark.parametrize(
    ("stays", "until"),
    [
        ((), None),
        ((STAY,), None),
        ((replace(STAY, guarantee_until=TODAY),), TODAY),
        ((replace(STAY, guarantee_until=None), replace(STAY, guarantee_until=TODAY)), TODAY),
        ((replace(STAY, status=Status.READY, guarantee_until=TODAY),), None),
    ],
)
def test_our_guarantee_is_offered_while_it_holds_for_a_device_that_is_not_here(
    stays: tuple[EarlierStay, ...], until: date | None
) -> None:
    assert guarantee_of(stays, TODAY) == until
