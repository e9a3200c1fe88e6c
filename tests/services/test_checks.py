"""What is typed at the desk is checked before anything is written, and each refusal names its field."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from servicedesk.domain.money import Money
from servicedesk.domain.refusals import (
    DayPassed,
    InputRefused,
    SumNotUnderstood,
    TextUnreadable,
    ValueMissing,
    ValueTooLong,
)
from servicedesk.services.checks import (
    LONGEST_TEXT,
    MOST_DEVICES,
    at_field,
    check_device,
    check_visit,
    demand_told,
    demand_within,
)
from servicedesk.services.intake_records import IntakeRequest
from tests.services.desk import television

TODAY = date(2026, 11, 23)
HALF = "\ud83d"
VISIT = IntakeRequest(devices=(television(),), key="k", name="Фёдоров", phone="223344")


@given(st.text(st.characters(codec="utf-8"), max_size=12), st.integers(0, 12))
def test_a_text_within_its_length_is_taken_without_the_blanks_around_it(text: str, longest: int) -> None:
    if len(text) > longest:
        with pytest.raises(ValueTooLong) as refused:
            demand_within(text, "reason", longest)
        assert (refused.value.field, refused.value.limit) == ("reason", longest)
    else:
        assert demand_within(text, "reason", longest) == text.strip()


def test_the_lines_of_a_text_stay_as_they_are() -> None:
    assert demand_within(" упал со стола\n  и не включается \n", "what", 100) == "упал со стола\n  и не включается"


@pytest.mark.parametrize("text", ["", " ", "\n\t", "\u00a0"])
def test_a_text_that_has_to_be_told_is_more_than_blanks(text: str) -> None:
    assert demand_within(text, "reason", 10) == ""
    with pytest.raises(ValueMissing) as refused:
        demand_told(text, "reason", 10)
    assert refused.value.field == "reason"


@pytest.mark.parametrize("check", [demand_within, demand_told])
def test_half_a_character_is_refused_by_its_field(check: Callable[[str, str, int], str]) -> None:
    with pytest.raises(TextUnreadable) as refused:
        check(f"клавиша {HALF}", "reason", 100)
    assert refused.value.field == "reason"


@pytest.mark.parametrize(
    ("facts", "refusal", "field"),
    [
        ({"fault": " "}, ValueMissing, "fault"),
        ({"fault": "я" * (LONGEST_TEXT + 1)}, ValueTooLong, "fault"),
        ({"note": "я" * (LONGEST_TEXT + 1)}, ValueTooLong, "note"),
        ({"appearance": ("я" * LONGEST_TEXT, "скол")}, ValueTooLong, "appearance"),
        ({"accessories": ("я" * LONGEST_TEXT, "пульт")}, ValueTooLong, "accessories"),
        ({"payer": "я" * (LONGEST_TEXT + 1)}, ValueTooLong, "payer"),
        ({"place": HALF}, TextUnreadable, "place"),
        ({"kind": HALF}, TextUnreadable, "kind"),
        ({"brand": HALF}, TextUnreadable, "brand"),
        ({"model": HALF}, TextUnreadable, "model"),
        ({"serial": HALF}, TextUnreadable, "serial"),
        ({"colour": HALF}, TextUnreadable, "colour"),
        ({"accessories": ("пульт", HALF)}, TextUnreadable, "accessories"),
        ({"value": Money(-1)}, SumNotUnderstood, "value"),
        ({"promised": date(2026, 11, 22)}, DayPassed, "promised"),
    ],
)
def test_what_cannot_be_taken_of_a_device_is_refused_by_its_field(
    facts: dict[str, object], refusal: type[InputRefused], field: str
) -> None:
    check_device(television(), TODAY)
    with pytest.raises(refusal) as refused:
        check_device(television(**facts), TODAY)
    assert refused.value.field == field


def test_the_longest_text_and_a_promise_for_today_are_taken() -> None:
    check_device(television(fault="я" * LONGEST_TEXT, promised=TODAY, value=Money(0)), TODAY)


@pytest.mark.parametrize(
    ("facts", "refusal", "field"),
    [
        ({"devices": ()}, ValueMissing, "devices"),
        ({"devices": (television(),) * (MOST_DEVICES + 1)}, ValueTooLong, "devices"),
        ({"name": HALF}, TextUnreadable, "customer.name"),
        ({"phone": HALF}, TextUnreadable, "customer.phone"),
        ({"advance": Money(-1)}, SumNotUnderstood, "advance"),
    ],
)
def test_what_cannot_be_taken_of_a_visit_is_refused_by_its_field(
    facts: dict[str, object], refusal: type[InputRefused], field: str
) -> None:
    check_visit(replace(VISIT, devices=(television(),) * MOST_DEVICES))
    with pytest.raises(refusal) as refused:
        check_visit(replace(VISIT, **facts))  # type: ignore[arg-type]
    assert refused.value.field == field


@pytest.mark.parametrize(
    ("inner", "told"), [("kind", "devices.0.kind"), ("", "devices.0"), ("devices.0", "devices.0"), ("0", "devices.0")]
)
def test_a_refusal_within_a_part_names_the_whole_way_to_its_field(inner: str, told: str) -> None:
    with pytest.raises(ValueMissing) as refused, at_field("devices.0"):
        raise ValueMissing(field=inner)
    assert refused.value.field == told
