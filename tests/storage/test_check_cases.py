"""The check finds what is held, or void, without a case."""

from pathlib import Path

import pytest

from servicedesk.services.check_records import Finding, Trouble
from tests.services.cases.applying import code_of, opened
from tests.services.desk import WholeDesk
from tests.storage.visits import raw


@pytest.mark.parametrize(
    ("spoil", "which"),
    [
        ("UPDATE lost_case SET state = 'refused'", ("order", "receipt")),
        ("UPDATE lost_case SET state = 'withdrawn'", ("order",)),
        ("UPDATE orders SET held_by = held_by + 97", ("order",)),
        ("UPDATE lost_case SET opened_at = opened_at - 1000", ("receipt",)),
    ],
)
def test_a_hold_or_a_void_receipt_without_its_case_is_found(
    desk: WholeDesk, path: Path, spoil: str, which: tuple[str, ...]
) -> None:
    accepted = desk.accept()
    opened(desk, accepted)
    assert desk.database.check() == ()
    raw(path, spoil)
    names = {"order": accepted.orders[0].number, "receipt": accepted.receipt}
    found = {finding.where.replace(" ", "") for finding in desk.database.check()}
    assert found == {str(names[each]) for each in which}


def test_a_case_whose_number_is_missing_is_found(desk: WholeDesk, path: Path) -> None:
    code = code_of(opened(desk, desk.accept()))
    raw(path, "DELETE FROM lost_case")
    assert Finding(Trouble.NUMBER_MISSING, code) in desk.database.check()
