"""The case: three days by the calendar, another person decides, one way out, and a passport with a term."""

from collections.abc import Callable
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from servicedesk.domain.case_refusals import (
    CaseClosed,
    CaseDecided,
    CaseRefused,
    CaseUndecided,
    CaseWithdrawn,
    ProposerDecides,
)
from servicedesk.domain.codes import Code, CodeKind
from servicedesk.domain.custody import Hand
from servicedesk.domain.lost_case import CaseState, Described, LostCase, Relation, due_day
from servicedesk.domain.refusals import Refusal, ValueMissing

AT = datetime(2026, 11, 15, 12, 31, tzinfo=ZoneInfo("Asia/Novosibirsk"))
HAND = Hand("Ольга", "1", AT)
NUMBER = Code(CodeKind.LOST_CASE, 0, 1).number
DIRECTOR = "Громова А. С."


def opened() -> LostCase:
    return LostCase(
        number=NUMBER,
        receipt_number=Code(CodeKind.RECEIPT, 0, 1).number,
        applicant="Фёдоров",
        phone="+7 913 456-78-90",
        relation=Relation.SELF,
        described=Described("Телевизор"),
        opened_at=AT,
        opened_by="Ольга",
        due=due_day(AT.date()),
        sealed=b"sealed",
        mask="52 04 ••••89",
    )


def approved() -> LostCase:
    case = opened()
    case.approve(DIRECTOR, HAND)
    return case


def ended(end: Callable[[LostCase], None], *, after_approval: bool = False) -> LostCase:
    case = approved() if after_approval else opened()
    end(case)
    return case


def refuse(case: LostCase) -> None:
    case.refuse(DIRECTOR, "описание не сходится", HAND, 30)


def withdraw(case: LostCase) -> None:
    case.withdraw("квитанция нашлась", HAND, 30)


def close(case: LostCase) -> None:
    case.close(HAND, 30)


def test_the_director_has_three_days_by_the_calendar() -> None:
    case = opened()
    assert case.due == date(2026, 11, 18)
    assert [case.days_left(case.due + timedelta(days=ahead)) for ahead in (-3, 0, 1)] == [3, 0, -1]
    assert due_day(date(2028, 2, 27)) == date(2028, 3, 1), "a leap day counts like any other"


@pytest.mark.parametrize("name", ["Ольга", " ольга ", "ОЛЬГА"])
def test_whoever_took_the_application_may_not_approve_it(name: str) -> None:
    case = opened()
    with pytest.raises(ProposerDecides):
        case.approve(name, HAND)
    assert case.state is CaseState.OPEN


def test_an_approved_case_lets_devices_go_until_it_is_closed() -> None:
    case = approved()
    case.demand_approved()
    assert (case.decided_by, case.voids_for_ever, case.erase_on) == (DIRECTOR, True, None)
    close(case)
    assert (case.state, case.ended_at, case.erase_on) == (CaseState.CLOSED, AT, date(2026, 12, 15))


@pytest.mark.parametrize(
    ("case", "refusal"),
    [
        (opened(), CaseUndecided),
        (ended(refuse), CaseRefused),
        (ended(withdraw), CaseWithdrawn),
        (ended(close, after_approval=True), CaseClosed),
    ],
)
def test_nothing_goes_by_a_case_that_is_not_approved(case: LostCase, refusal: type[Refusal]) -> None:
    with pytest.raises(refusal):
        case.demand_approved()
    with pytest.raises(refusal):
        close(case)


@pytest.mark.parametrize("reason", ["", "  "])
def test_a_refusal_and_a_withdrawal_need_a_reason(reason: str) -> None:
    acts: tuple[Callable[[LostCase], None], ...] = (
        lambda case: case.refuse(DIRECTOR, reason, HAND, 30),
        lambda case: case.withdraw(reason, HAND, 30),
    )
    for act in acts:
        case = opened()
        with pytest.raises(ValueMissing) as refused:
            act(case)
        assert (refused.value.field, case.state) == ("reason", CaseState.OPEN)


def test_the_owners_paper_stays_void_only_when_devices_could_go_by_the_case() -> None:
    assert [ended(refuse).voids_for_ever, ended(withdraw).voids_for_ever] == [False, False]
    assert ended(withdraw, after_approval=True).voids_for_ever
    assert ended(close, after_approval=True).voids_for_ever


@pytest.mark.parametrize("end", [refuse, withdraw])
def test_what_has_ended_is_not_decided_again(end: Callable[[LostCase], None]) -> None:
    case = ended(end)
    acts: tuple[Callable[[], None], ...] = (
        lambda: case.approve(DIRECTOR, HAND),
        lambda: refuse(case),
        lambda: withdraw(case),
    )
    for act in acts:
        with pytest.raises(CaseDecided):
            act()


def test_what_is_erased_cannot_be_read_back() -> None:
    case = ended(refuse)
    case.erase(date(2026, 12, 15))
    assert (set(case.sealed), case.mask, case.erased_on) == ({0}, "", date(2026, 12, 15))
