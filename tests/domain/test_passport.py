"""The passport: half numbers and impossible dates are refused, and it never shows itself by accident."""

from datetime import date, timedelta

import pytest

from servicedesk.domain.case_refusals import PassportFault, PassportNotUnderstood
from servicedesk.domain.passport import Passport, passport_digits
from servicedesk.domain.refusals import InputRefused, TextUnreadable, ValueMissing, ValueTooLong

TODAY = date(2026, 11, 15)
ISSUED = date(2004, 5, 6)
OFFICE = "Отделом УФМС"


def told(digits: object = "52 04 123489", **facts: object) -> Passport:
    usual: dict[str, object] = {"digits": digits, "issued_by": OFFICE, "issued_on": ISSUED, "today": TODAY}
    return Passport.told(**(usual | facts))  # type: ignore[arg-type]


@pytest.mark.parametrize("text", ["5204123489", "52 04 123489", "5204 № 123489", "52-04 123489", " 52 04\u00a0123489 "])
def test_series_and_number_are_read_however_they_are_grouped(text: str) -> None:
    passport = told(text)
    assert (passport.digits, passport.series, passport.number) == ("5204123489", "52 04", "123489")
    assert passport.mask == "52 04 ••••89"


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("5204", PassportFault.HALF),
        ("123489", PassportFault.HALF),
        ("52 04 12348", PassportFault.HALF),
        ("52 04 1234890", PassportFault.HALF),
        ("52 04 12З489", PassportFault.NOT_DIGITS),
        ("серия 52 04", PassportFault.NOT_DIGITS),
        ("٥٢٠٤١٢٣٤٨٩", PassportFault.NOT_DIGITS),
    ],
)
def test_half_a_number_is_refused_beside_its_field(text: str, fault: PassportFault) -> None:
    with pytest.raises(PassportNotUnderstood) as refused:
        told(text)
    assert (refused.value.field, refused.value.fault) == ("passport", fault)
    assert text not in str(refused.value.facts()), "a refusal must not repeat what nobody may read"


@pytest.mark.parametrize(
    ("facts", "fault", "field"),
    [
        ({"issued_on": TODAY + timedelta(days=1)}, PassportFault.ISSUED_AHEAD, "issued_on"),
        ({"born_on": ISSUED + timedelta(days=1)}, PassportFault.ISSUED_BEFORE_BIRTH, "issued_on"),
        ({"born_on": ISSUED}, PassportFault.ISSUED_BEFORE_BIRTH, "issued_on"),
        ({"born_on": TODAY + timedelta(days=1)}, PassportFault.BORN_AHEAD, "born_on"),
    ],
)
def test_dates_in_the_wrong_order_are_refused(facts: dict[str, object], fault: PassportFault, field: str) -> None:
    with pytest.raises(PassportNotUnderstood) as refused:
        told(**facts)
    assert (refused.value.field, refused.value.fault) == (field, fault)


def test_dates_in_the_right_order_are_taken() -> None:
    assert told(issued_on=TODAY, born_on=date(1990, 1, 1)).issued_on == TODAY


@pytest.mark.parametrize(
    ("facts", "refusal"),
    [
        ({"digits": " "}, ValueMissing),
        ({"issued_by": "  "}, ValueMissing),
        ({"issued_by": "О" * 201}, ValueTooLong),
        ({"issued_by": "\ud800"}, TextUnreadable),
    ],
)
def test_what_is_missing_or_no_text_is_refused(facts: dict[str, object], refusal: type[InputRefused]) -> None:
    with pytest.raises(refusal):
        told(**facts)


def test_the_same_passport_is_known_again_and_another_is_not() -> None:
    passport = told()
    assert passport.is_of("5204 123489")
    assert not passport.is_of("52 04 123488")
    with pytest.raises(PassportNotUnderstood):
        passport.is_of("5204")


def test_a_passport_says_nothing_of_itself() -> None:
    assert repr(told()) == str(told()) == "Passport()"
    assert passport_digits("52 04 123489") == "5204123489"
