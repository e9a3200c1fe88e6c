"""How the digits of a telephone number are grouped, so that they can be dictated."""

import pytest

from servicedesk.services.phones import groups_of
from servicedesk.services.wording import NBSP, Wording


@pytest.mark.parametrize(
    ("digits", "text"),
    [
        ("79134567890", "+7 913 456-78-90"),
        ("73832000000", "+7 383 200-00-00"),
        ("73812250316", "+7 3812 25-03-16"),
        ("74951234567", "+7 495 123-45-67"),
        ("78001234567", "+7 800 123-45-67"),
        ("73852221100", "+7 3852 22-11-00"),
    ],
)
def test_a_town_s_number_is_grouped_by_its_own_code_everywhere(digits: str, text: str) -> None:
    assert groups_of(digits) == text
    assert Wording("ru").phone(f"+{digits}").replace(NBSP, " ") == text


@pytest.mark.parametrize("digits", ["7381225031", "993812250316", "19134567890"])
def test_what_is_no_whole_russian_number_is_not_grouped(digits: str) -> None:
    with pytest.raises(ValueError, match=digits):
        groups_of(digits)


def test_a_foreign_number_keeps_the_groups_of_its_own_country() -> None:
    assert Wording("ru").phone("+77012345678").startswith("+7 701 234")
