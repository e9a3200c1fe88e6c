"""Text and phones as the desk compares them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from servicedesk.domain.customer import Customer
from servicedesk.domain.device import Device
from servicedesk.domain.refusals import PhoneNotUnderstood, ValueMissing, ValueTooLong
from servicedesk.domain.text import norm, other_layout, phone_digits, serial_key, short_name, words


@pytest.mark.parametrize(
    ("text", "digits"),
    [
        ("+7 913 456-78-90", "79134567890"),
        ("8 (913) 456-78-90", "79134567890"),
        ("9134567890", "79134567890"),
        ("22-33-44", "223344"),
        ("+49 30 901820", "4930901820"),
    ],
)
def test_phones_told_differently_are_the_same_digits(text: str, digits: str) -> None:
    assert phone_digits(text) == digits


@pytest.mark.parametrize("text", ["", "1234", "1234567890123456", "позвонить Ане 223344", "+7 913 abc"])
def test_what_is_no_phone_is_refused(text: str) -> None:
    with pytest.raises(PhoneNotUnderstood):
        phone_digits(text)


def test_yo_and_case_and_blanks_fold() -> None:
    assert norm("  ФЁДОРОВ\u00a0 Пётр ") == "федоров петр"
    assert norm("ФЁДОРОВ") != "ФЁДОРОВ".lower()  # the control: lower() alone keeps ё
    assert words("LG-42, «не включается»!") == ("lg", "42", "не", "включается")


@given(st.text())
def test_folding_twice_is_folding_once(text: str) -> None:
    assert norm(norm(text)) == norm(text)


def test_the_wrong_layout_is_turned_both_ways() -> None:
    assert other_layout("atljhjd") == "федоров"
    assert other_layout("Ыфьыгтп") == "samsung"
    assert other_layout("bdfyjd ntktdbpjh") == "иванов телевизор"


def test_serial_numbers_compare_by_letters_and_digits() -> None:
    assert serial_key("0AB-13LX/900 123") == serial_key("0ab13lx900123") == "0ab13lx900123"


@pytest.mark.parametrize(
    ("name", "short"),
    [
        ("Фёдоров Пётр Ильич", "Фёдоров П. И."),
        ("Фёдорова Анна", "Фёдорова А."),
        ("ООО «Ромашка» и компания", "ООО «Ромашка» и компания"),
        ("Чер", "Чер"),
    ],
)
def test_a_label_bears_a_surname_and_initials(name: str, short: str) -> None:
    assert short_name(name) == short


def test_a_new_customer_needs_a_name_and_a_phone_no_more() -> None:
    customer = Customer.new("  Фёдоров   Пётр ", "8 913 456 78 90")
    assert (customer.name, customer.phones[0].digits) == ("Фёдоров Пётр", "79134567890")
    for name, phone, field in (("", "223344", "name"), ("Пётр", " ", "phone")):
        with pytest.raises(ValueMissing) as refused:
            Customer.new(name, phone)
        assert refused.value.field == field
    with pytest.raises(ValueTooLong):
        Customer.new("я" * 201, "223344")


def test_a_device_told_again_keeps_what_was_known() -> None:
    device = Device.new(1, "Телевизор", "Samsung", "UE42", "0AB13", "чёрный")
    device.describe("Телевизор", "Samsung", "UE42F5000", "", "")
    assert (device.model, device.serial, device.colour) == ("UE42F5000", "0AB13", "чёрный")
    assert device.title == "Телевизор Samsung UE42F5000"
    with pytest.raises(ValueMissing):
        Device.new(1, " ", "", "", "", "")
    with pytest.raises(ValueTooLong):
        Device.new(1, "x" * 201, "", "", "", "")
