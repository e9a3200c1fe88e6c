"""Whatever two counters do, in any order: nothing goes without its scans, money adds up, nothing is in two places."""

from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis.stateful import run_state_machine_as_test

from servicedesk.domain import payment as domain_payment
from servicedesk.services import pickup, settling
from tests.services.custody_machine import CustodyMachine
from tests.services.procedures_machine import ProceduresMachine

_RUN = settings(
    phases=[Phase.generate],  # a fault is told as it was found: making it smaller takes minutes
    max_examples=60,
    stateful_step_count=25,
    deadline=None,
    derandomize=True,
    database=None,
    suppress_health_check=list(HealthCheck),
)
_HUNT = settings(_RUN, max_examples=200, report_multiple_bugs=False, print_blob=False)


@pytest.mark.slow
def test_no_way_through_the_desk_breaks_the_rules_of_custody() -> None:
    run_state_machine_as_test(CustodyMachine, settings=_RUN)


@pytest.mark.slow
def test_no_procedure_breaks_them_either() -> None:
    run_state_machine_as_test(ProceduresMachine, settings=_RUN)


@pytest.mark.slow
def test_a_planted_hand_over_without_payment_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    settle = domain_payment.settle

    def forgetful(balances: Any, paid: Any, heir: Any = None, debt_allowed: bool = False) -> Any:
        return settle(balances, paid, heir, debt_allowed=True)

    monkeypatch.setattr(settling, "settle", forgetful)
    with pytest.raises(AssertionError, match=r"handed over unpaid|WRONG_BALANCE"):
        run_state_machine_as_test(CustodyMachine, settings=_HUNT)


@pytest.mark.slow
def test_a_planted_second_person_who_is_the_same_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        pickup.Pickup, "_demand_second_person", staticmethod(lambda _work, request, *_told: request.second_person)
    )
    with pytest.raises(AssertionError, match=r"without a label or a second person|handed over unpaid|WRONG_BALANCE"):
        run_state_machine_as_test(CustodyMachine, settings=_HUNT)
