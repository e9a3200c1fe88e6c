"""The write-off: what an act must say, and sums of a sale that fit."""

from datetime import UTC, datetime

import pytest

from servicedesk.domain.input_refusals import SumNotUnderstood, ValueMissing
from servicedesk.domain.money import Money
from servicedesk.domain.uncollected_refusals import SaleWrong
from servicedesk.domain.write_off import Disposal, WriteOff


def act(**facts: object) -> WriteOff:
    """A device that was sold."""
    told: dict[str, object] = {
        "number": 8000000117,
        "order_number": 2000000127,
        "at": datetime(2027, 12, 1, tzinfo=UTC),
        "who": "Ольга",
        "workstation": "1",
        "director": "Петров",
        "second": "Ольга",
        "ground": "не пришли",
        "value": Money(18_000_00),
        "disposal": Disposal.SOLD,
        "price": Money(9_000_00),
        "kept": Money(4_000_00),
        "deposited": "депозит нотариуса",
    }
    return WriteOff(**(told | facts))  # type: ignore[arg-type]


def test_what_is_not_kept_of_the_price_is_left_for_the_customer() -> None:
    sold = act()
    sold.check()
    assert sold.remainder == Money(5_000_00)


@pytest.mark.parametrize(
    ("facts", "refusal", "field"),
    [
        ({"ground": " "}, ValueMissing, "ground"),
        ({"value": Money(-1)}, SumNotUnderstood, "value"),
        ({"price": Money(-1)}, SumNotUnderstood, "price"),
        ({"kept": Money(-1)}, SumNotUnderstood, "kept"),
        ({"price": Money(0)}, ValueMissing, "price"),
        ({"kept": Money(9_000_01)}, SaleWrong, "kept"),
        ({"deposited": " "}, ValueMissing, "deposited"),
    ],
)
def test_an_act_that_does_not_fit_is_refused_beside_its_field(
    facts: dict[str, object], refusal: type[ValueMissing | SumNotUnderstood | SaleWrong], field: str
) -> None:
    with pytest.raises(refusal) as refused:
        act(**facts).check()
    assert refused.value.field == field


def test_nothing_is_deposited_when_nothing_is_left_or_nothing_was_sold() -> None:
    act(kept=Money(9_000_00), deposited="").check()
    act(disposal=Disposal.KEPT, price=Money(0), kept=Money(0), deposited="").check()
