"""The case from application to decision on a real file: what is void, what is held, who may decide."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from servicedesk.domain.case_refusals import (
    CaseAlreadyOpen,
    CaseDecided,
    CaseUnknown,
    PassportErased,
    PassportFault,
    PassportNotUnderstood,
    ProposerDecides,
)
from servicedesk.domain.codes import Code, CodeKind, grouped
from servicedesk.domain.custody import Act
from servicedesk.domain.lost_case import CaseState, Described
from servicedesk.domain.people_refusals import DirectorNeeded
from servicedesk.domain.refusals import (
    CodeSpoiled,
    ForeignCode,
    HeldByCase,
    OrderCancelled,
    OrderUnknown,
    PhoneNotUnderstood,
    ReceiptUnknown,
    ReceiptVoid,
    Refusal,
    ValueMissing,
    ValueTooLong,
    WrongPaper,
)
from servicedesk.domain.status import Status
from servicedesk.services.papers import LostApplicationPaper, PaperKind
from servicedesk.services.workshop import MoveRequest
from tests.services.cases.applying import DIRECTOR, PASSPORT, application, code_of, finish, opened, with_director
from tests.services.desk import WholeDesk, remote, television


def acts(desk: WholeDesk, order: int) -> list[Act]:
    return [entry.act for entry in reversed(desk.lookup.card(order).events)]


def test_an_application_makes_the_receipt_void_and_holds_what_is_still_here(desk: WholeDesk) -> None:
    accepted = desk.accept(television(), remote())
    gone = accepted.orders[1].number
    desk.workshop.move(MoveRequest(gone, Status.CANCELLED, reason="передумал"))
    card = opened(desk, accepted)
    assert (card.row.state, card.row.due, card.row.days_left) == (CaseState.OPEN, date(2026, 11, 18), 3)
    facts = desk.lookup.card(accepted.orders[0].number).facts
    assert (facts.held_by, facts.receipt_void_since) == (card.row.number, desk.clock.now)
    assert desk.lookup.card(gone).facts.held_by is None, "what has gone is held by nobody"
    assert acts(desk, accepted.orders[0].number)[-1] is Act.HELD
    with pytest.raises(ReceiptVoid):
        desk.pickup.claim(str(accepted.receipt))


def test_our_record_is_shown_beside_the_applicants_words_once_the_case_is_open(desk: WholeDesk) -> None:
    card = opened(desk, desk.accept())
    (ours,) = card.devices
    assert (card.described.device, ours.device, ours.model) == ("Телевизор Самсунг", "Телевизор Samsung", "UE42F5000")
    assert (card.mask, PASSPORT in repr(card)) == ("52 04 ••••89", False)
    assert card == desk.lost_receipts.case(code_of(card))


@pytest.mark.parametrize("by_order", [False, True])
def test_the_receipt_is_found_by_its_number_or_by_an_orders(desk: WholeDesk, by_order: bool) -> None:
    accepted = desk.accept()
    number = accepted.orders[0].number if by_order else accepted.receipt
    assert desk.lost_receipts.open(application(grouped(number))).row.receipt == accepted.receipt


def test_a_case_opened_twice_is_refused_with_the_first_cases_number(desk: WholeDesk) -> None:
    with_director(desk)
    accepted = desk.accept()
    first = opened(desk, accepted)
    for approved in (False, True):
        if approved:
            desk.lost_receipts.approve(code_of(first), DIRECTOR)
        with pytest.raises(CaseAlreadyOpen) as refused:
            opened(desk, accepted, applicant="Чужой")
        assert refused.value.case == code_of(first)
    assert len(desk.lost_receipts.cases()) == 1


@pytest.mark.parametrize(
    ("number", "refusal"),
    [
        (Code(CodeKind.RECEIPT, 0, 77).digits, ReceiptUnknown),
        (Code(CodeKind.DEVICE_LABEL, 0, 77).digits, OrderUnknown),
        ("1000000162", CodeSpoiled),
        ("460123", OrderUnknown),
        ("4600000000008", ForeignCode),
        ("https://example.com", ForeignCode),
        (Code(CodeKind.PLACE, 0, 1).digits, WrongPaper),
    ],
)
def test_wrong_half_and_foreign_codes_open_no_case(desk: WholeDesk, number: str, refusal: type[Refusal]) -> None:
    desk.accept()
    with pytest.raises(refusal):
        desk.lost_receipts.open(application(number))
    assert desk.lost_receipts.cases() == ()


def test_the_receipt_of_a_cancelled_order_cannot_be_lost(desk: WholeDesk) -> None:
    accepted = desk.accept()
    desk.workshop.move(MoveRequest(accepted.orders[0].number, Status.CANCELLED, reason="ошибка"))
    with pytest.raises(OrderCancelled):
        opened(desk, accepted)


@pytest.mark.parametrize(
    ("facts", "refusal", "field"),
    [
        ({"applicant": " "}, ValueMissing, "applicant"),
        ({"applicant": "Ф" * 201}, ValueTooLong, "applicant"),
        ({"phone": "12"}, PhoneNotUnderstood, "phone"),
        ({"described": Described(" ")}, ValueMissing, "device"),
        ({"described": Described("Телевизор", marks="м" * 4001)}, ValueTooLong, "marks"),
        ({"passport": "5204"}, PassportNotUnderstood, "passport"),
        ({"issued_by": ""}, ValueMissing, "issued_by"),
        ({"issued_on": date(2026, 11, 16)}, PassportNotUnderstood, "issued_on"),
        ({"born_on": date(2010, 1, 1)}, PassportNotUnderstood, "issued_on"),
    ],
)
def test_a_wrong_field_is_named_and_nothing_is_half_done(
    desk: WholeDesk, facts: dict[str, object], refusal: type[Refusal], field: str
) -> None:
    accepted = desk.accept()
    with pytest.raises(refusal) as refused:
        opened(desk, accepted, **facts)
    assert refused.value.field == field  # type: ignore[attr-defined]
    assert desk.lookup.card(accepted.orders[0].number).facts.receipt_void_since is None
    assert opened(desk, accepted).row.number == Code(CodeKind.LOST_CASE, 0, 1).number, "no number must be lost"


def test_the_application_is_queued_without_the_passport(desk: WholeDesk) -> None:
    with_director(desk)
    card = opened(desk, desk.accept())
    job = desk.database.print_jobs.unfinished("1")[-1]
    paper = desk.database.print_jobs.paper(job.paper_id)
    assert isinstance(paper, LostApplicationPaper)
    assert (job.kind, job.subject, paper.director) == (PaperKind.LOST_APPLICATION, card.row.number, DIRECTOR)
    assert (paper.passport, paper.issued_by, paper.issued_on) == ("", "", None)


def test_an_undecided_case_keeps_everything_here(desk: WholeDesk) -> None:
    accepted = desk.accept()
    finish(desk, accepted)
    opened(desk, accepted)
    with desk.database.store.transaction() as work, pytest.raises(HeldByCase):
        work.orders.get(accepted.orders[0].number).demand_can_go()


def test_the_director_decides_and_nobody_else(desk: WholeDesk) -> None:
    with_director(desk)
    code = code_of(opened(desk, desk.accept()))
    for name in ("Ольга", "Кто-то"):
        with pytest.raises(DirectorNeeded):
            desk.lost_receipts.approve(code, name)
        with pytest.raises(DirectorNeeded):
            desk.lost_receipts.refuse(code, name, "нет")
    card = desk.lost_receipts.approve(code, DIRECTOR.upper())
    assert (card.row.state, card.decided_by) == (CaseState.APPROVED, DIRECTOR)
    with pytest.raises(CaseDecided):
        desk.lost_receipts.refuse(code, DIRECTOR, "передумал")


def test_a_director_who_took_the_application_may_not_approve_it(desk: WholeDesk) -> None:
    with_director(desk)
    desk.clerk = DIRECTOR.lower()
    code = code_of(opened(desk, desk.accept()))
    with pytest.raises(ProposerDecides):
        desk.lost_receipts.approve(code, DIRECTOR)
    assert desk.lost_receipts.case(code).row.state is CaseState.OPEN


def test_a_refusal_frees_the_device_and_the_owners_paper_is_valid_again(desk: WholeDesk) -> None:
    with_director(desk)
    accepted = desk.accept()
    finish(desk, accepted)
    code = code_of(opened(desk, accepted, applicant="Чужой"))
    with pytest.raises(ValueMissing):
        desk.lost_receipts.refuse(code, DIRECTOR, " ")
    desk.lost_receipts.refuse(code, DIRECTOR, "описание не сходится")
    (line,) = desk.pickup.claim(str(accepted.receipt)).lines
    assert line.obstacle is None
    assert acts(desk, accepted.orders[0].number)[-1] is Act.RELEASED
    again = opened(desk, accepted)
    assert again.row.number != Code.parse(code).number, "another application is another case"


def test_a_receipt_that_was_found_before_the_decision_is_valid_again(desk: WholeDesk) -> None:
    accepted = desk.accept()
    code = code_of(opened(desk, accepted))
    card = desk.lost_receipts.withdraw(code, "нашлась")
    assert (card.row.state, card.reason) == (CaseState.WITHDRAWN, "нашлась")
    assert desk.pickup.claim(str(accepted.receipt)).receipt == accepted.receipt


def test_after_an_approval_the_found_receipt_stays_void(desk: WholeDesk) -> None:
    with_director(desk)
    accepted = desk.accept()
    code = code_of(opened(desk, accepted))
    desk.lost_receipts.approve(code, DIRECTOR)
    desk.lost_receipts.withdraw(code, "нашлась")
    assert desk.lookup.card(accepted.orders[0].number).facts.held_by is None
    with pytest.raises(ReceiptVoid):
        desk.pickup.claim(str(accepted.receipt))
    assert opened(desk, accepted).row.state is CaseState.OPEN, "a new application must be possible"


def test_the_list_has_the_case_due_first_at_the_top_and_the_ended_ones_apart(desk: WholeDesk) -> None:
    with_director(desk)
    first, second = opened(desk, desk.accept()), None
    desk.clock.pass_days(4)
    second = opened(desk, desk.accept(television(serial="2")))
    rows = desk.lost_receipts.cases()
    assert [(row.number, row.days_left) for row in rows] == [(first.row.number, -1), (second.row.number, 3)]
    desk.lost_receipts.refuse(code_of(first), DIRECTOR, "нет")
    desk.lost_receipts.refuse(code_of(second), DIRECTOR, "нет")
    assert desk.lost_receipts.cases() == ()
    ended = desk.lost_receipts.cases(ended=True)
    assert [row.number for row in ended] == [second.row.number, first.row.number]
    assert desk.lost_receipts.cases(ended=True, before=second.row.number) == ended[1:]


def test_a_clock_set_back_a_year_gives_a_longer_term_and_no_fault(desk: WholeDesk) -> None:
    code = code_of(opened(desk, desk.accept()))
    desk.clock.now -= timedelta(days=365)
    assert desk.lost_receipts.case(code).row.days_left == 368


def test_each_look_at_the_passport_is_on_record_with_its_reason(desk: WholeDesk) -> None:
    card = opened(desk, desk.accept())
    with pytest.raises(ValueMissing):
        desk.lost_receipts.reveal(code_of(card), "  ")
    desk.clerk = "Роман"
    shown = desk.lost_receipts.reveal(code_of(card), "сверить с копией")
    assert (shown.passport, shown.issued_on, PASSPORT in repr(shown)) == (PASSPORT, date(2004, 5, 6), False)
    (note,) = desk.lost_receipts.case(code_of(card)).notes
    assert (note.act, note.who) == (Act.REVEALED, "Роман")
    assert "сверить с копией" in note.why


def test_what_was_erased_is_revealed_to_nobody(desk: WholeDesk) -> None:
    with_director(desk)
    code = code_of(opened(desk, desk.accept()))
    desk.lost_receipts.refuse(code, DIRECTOR, "нет")
    desk.clock.pass_days(30)
    desk.passports.erase_due()
    with pytest.raises(PassportErased):
        desk.lost_receipts.reveal(code, "посмотреть")


@pytest.mark.parametrize("code", [Code(CodeKind.LOST_CASE, 0, 7).digits])
def test_a_case_that_never_was_is_refused(desk: WholeDesk, code: str) -> None:
    for act in (
        lambda: desk.lost_receipts.case(code),
        lambda: desk.lost_receipts.approve(code, DIRECTOR),
        lambda: desk.lost_receipts.withdraw(code, "x"),
        lambda: desk.lost_receipts.reveal(code, "x"),
        lambda: desk.passports.print_again(code),
    ):
        with pytest.raises(CaseUnknown):
            act()
    with pytest.raises(WrongPaper):
        desk.lost_receipts.case(Code(CodeKind.RECEIPT, 0, 1).digits)


def test_the_check_of_the_database_finds_nothing_wrong(desk: WholeDesk) -> None:
    with_director(desk)
    opened(desk, desk.accept())
    code = code_of(opened(desk, desk.accept(television(serial="2"))))
    desk.lost_receipts.refuse(code, DIRECTOR, "нет")
    assert desk.database.check() == ()


def test_the_term_of_the_passport_is_the_centres(desk: WholeDesk) -> None:
    with_director(desk)
    desk.office.keep(replace(desk.office.centre(), passport_days=7))
    code = code_of(opened(desk, desk.accept()))
    assert desk.lost_receipts.refuse(code, DIRECTOR, "нет").erase_on == date(2026, 11, 22)


def test_half_a_passport_says_which_half_is_missing(desk: WholeDesk) -> None:
    with pytest.raises(PassportNotUnderstood) as refused:
        opened(desk, desk.accept(), passport="123489")
    assert refused.value.fault is PassportFault.HALF
