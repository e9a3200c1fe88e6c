"""Notices: days in order, proof, and how far a customer was warned."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from servicedesk.domain.input_refusals import ValueMissing
from servicedesk.domain.notice import Notice, NoticeKind, NoticeWay, Warned, warned
from servicedesk.domain.uncollected_refusals import NoticeDatesWrong, NoticeFault

READY, TODAY = date(2026, 11, 15), date(2026, 12, 20)


def letter(**facts: object) -> Notice:
    """A registered letter that warns, sent on 1 December."""
    told: dict[str, object] = {
        "number": 8000000117,
        "order_number": 2000000127,
        "kind": NoticeKind.UNCLAIMED,
        "way": NoticeWay.LETTER,
        "who": "Ольга",
        "whom": "Фёдоров",
        "what": "заберите",
        "workstation": "1",
        "at": datetime(2026, 12, 1, 5, 0, tzinfo=UTC),
        "given_on": date(2026, 12, 1),
        "tracking": "630099",
    }
    return Notice(**(told | facts))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("facts", "field", "fault"),
    [
        ({"given_on": date(2026, 12, 21)}, "given_on", NoticeFault.AHEAD),
        ({"given_on": date(2026, 11, 14)}, "given_on", NoticeFault.BEFORE_READY),
        ({"received_on": date(2026, 11, 30)}, "received_on", NoticeFault.BEFORE_SENT),
        ({"received_on": date(2026, 12, 21)}, "received_on", NoticeFault.AHEAD),
    ],
)
def test_days_in_the_wrong_order_are_refused_beside_their_field(
    facts: dict[str, object], field: str, fault: NoticeFault
) -> None:
    with pytest.raises(NoticeDatesWrong) as refused:
        letter(**facts).check(READY, TODAY)
    assert (refused.value.field, refused.value.fault) == (field, fault)


def test_days_in_order_pass_up_to_the_same_day() -> None:
    letter(given_on=READY, received_on=READY).check(READY, READY)


@pytest.mark.parametrize(
    ("facts", "field"),
    [({"whom": " "}, "whom"), ({"what": ""}, "what"), ({"tracking": "", "received_on": TODAY}, "tracking")],
)
def test_a_notice_without_its_facts_is_refused(facts: dict[str, object], field: str) -> None:
    with pytest.raises(ValueMissing) as refused:
        letter(**facts).check(READY, TODAY)
    assert refused.value.field == field


def test_a_letter_counts_as_heard_from_the_day_it_was_received() -> None:
    notice = letter()
    assert notice.heard_on is None
    with pytest.raises(NoticeDatesWrong):
        notice.receive(date(2026, 11, 20), TODAY)
    assert (notice.received_on, notice.reached) == (None, False)
    notice.receive(date(2026, 12, 5), TODAY)
    assert notice.heard_on == date(2026, 12, 5)


def test_a_warning_has_its_time_two_months_after_it_was_received() -> None:
    proven = letter(received_on=date(2026, 12, 31), reached=True)
    assert warned([], TODAY) == (Warned.NEVER, None)
    assert warned([letter()], TODAY) == (Warned.UNPROVEN, None)
    assert warned([proven], date(2027, 2, 28)) == (Warned.LATELY, date(2027, 2, 28))
    assert warned([letter(), proven], date(2027, 3, 1)) == (Warned.DULY, date(2027, 2, 28))


@pytest.mark.parametrize(
    "facts", [{"kind": NoticeKind.STORAGE}, {"way": NoticeWay.CALL}, {"way": NoticeWay.SMS, "kind": NoticeKind.READY}]
)
def test_neither_a_call_nor_another_letter_is_a_written_warning(facts: dict[str, object]) -> None:
    assert warned([letter(reached=True, **facts)], TODAY)[0] is Warned.NEVER


def test_a_letter_told_in_person_needs_no_number() -> None:
    told = letter(way=NoticeWay.IN_PERSON, tracking="", reached=True)
    told.check(READY, TODAY)
    assert told.heard_on == told.given_on
    assert replace(told, received_on=TODAY).heard_on == TODAY
