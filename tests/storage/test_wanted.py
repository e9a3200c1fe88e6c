"""What was typed becomes expressions that hold words alone."""

import pytest

from servicedesk.domain.codes import Code, CodeKind
from servicedesk.storage.wanted import Wanted


def test_words_are_quoted_and_only_the_last_may_be_unfinished() -> None:
    assert Wanted.told('Smith "OR" NEAR(').exact() == '("smith" AND "or" AND "near" *)'


def test_a_brand_may_be_said_in_russian() -> None:
    assert Wanted.told("самсунг").exact() == '(("самсунг" * OR "samsung" *))'


def test_a_word_that_nothing_longer_begins_with_is_asked_for_as_it_stands() -> None:
    wanted = Wanted.told("телевизор самсунг")
    assert wanted.forms == ("телевизор", "televizor", "самсунг", "samsung")
    assert wanted.exact({"samsung", "телевизор"}).endswith('AND ("самсунг" * OR "samsung"))')
    assert wanted.unfinished({"samsung"}).startswith('(("телевизор" * OR "televizor" *) AND')


def test_words_that_are_all_finished_say_the_same_either_way() -> None:
    wanted = Wanted.told("ремонт asus")
    assert wanted.unfinished(wanted.forms) == wanted.exact(wanted.forms)
    assert wanted.unfinished() != wanted.exact()


def test_digits_may_be_a_word_a_number_or_a_phone() -> None:
    exact = Wanted.told("004217").exact()
    assert '"004217" *' in exact
    assert 'numbers : "4217"' in exact
    assert 'phone : "712400" *' in exact


def test_few_digits_are_no_phone_and_many_no_number() -> None:
    assert "phone" not in Wanted.told("421").exact()
    assert "numbers" not in Wanted.told("1234567").exact()


def test_a_phone_in_groups_is_one_phone_whatever_stands_before_it() -> None:
    ends = {
        Wanted.told(text).exact().rpartition(" OR ")[2]
        for text in ("8 913 456-78-90", "+7 (913) 4567890", "913 456 7890")
    }
    assert ends == {'phone : "0987654319" *'}


@pytest.mark.parametrize(
    ("text", "part", "rest"),
    [
        ("lx9001", "lx9001", ""),
        ("samsung lx9001", "lx9001", '"samsung" *'),
        ("samsung", "samsung", ""),
        ("два слова", "", ""),
        ("x1", "", ""),
    ],
)
def test_the_middle_of_a_serial_number_is_sought_by_the_word_that_may_be_one(text: str, part: str, rest: str) -> None:
    wanted = Wanted.told(text)
    assert wanted.serial_part == part
    if part:
        assert wanted.besides_serial_part == rest


def test_a_code_is_known_by_its_check_digits() -> None:
    code = Code(CodeKind.DEVICE_LABEL, 0, 4217)
    assert Wanted.told(code.grouped).code == code
    assert Wanted.told(str(code.number + 1)).code is None
    assert Wanted.told("4600051000057").code is None
