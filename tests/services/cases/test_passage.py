"""Pickup by the case: its code and the passport in place of the receipt, the labels as ever, and only once."""

import pytest

from servicedesk.domain.case_refusals import (
    CaseClosed,
    CaseRefused,
    CaseUndecided,
    CaseUnknown,
    CaseWithdrawn,
    KeyMissing,
    PassportDiffers,
    PassportNotUnderstood,
)
from servicedesk.domain.codes import Code, CodeKind
from servicedesk.domain.custody import Act
from servicedesk.domain.lost_case import CaseState
from servicedesk.domain.refusals import (
    CodeSpoiled,
    LabelOfAnotherReceipt,
    NothingScanned,
    NotReady,
    ReceiptSpent,
    ReceiptVoid,
    Refusal,
    Unpaid,
    ValueMissing,
    WrongPaper,
)
from servicedesk.domain.status import Outcome, Status
from servicedesk.services.cases.records import CaseCard
from servicedesk.services.intake_records import Accepted
from servicedesk.services.lookup_records import Claim, ClaimLine, HandOverRequest
from servicedesk.services.papers import ActPaper
from servicedesk.services.pickup import Pickup
from servicedesk.services.workshop import MoveRequest
from tests.services.cases.applying import DIRECTOR, PASSPORT, asked, code_of, finish, opened, with_director
from tests.services.desk import WholeDesk, remote, television


@pytest.fixture
def accepted(desk: WholeDesk) -> Accepted:
    """A television, ready."""
    with_director(desk)
    accepted = desk.accept()
    finish(desk, accepted)
    return accepted


@pytest.fixture
def approved(desk: WholeDesk, accepted: Accepted) -> CaseCard:
    """Its receipt is lost, and the director said yes."""
    return desk.lost_receipts.approve(code_of(opened(desk, accepted, applicant="Фёдорова Мария")), DIRECTOR)


def test_the_case_stands_in_for_the_receipt(desk: WholeDesk, accepted: Accepted, approved: CaseCard) -> None:
    claim = desk.pickup.scan(code_of(approved), None)
    assert isinstance(claim, Claim)
    assert claim.case is not None
    assert (claim.paper, claim.receipt) == (approved.row.number, accepted.receipt)
    assert (claim.case.applicant, claim.case.mask) == ("Фёдорова Мария", "52 04 ••••89")
    assert claim.lines[0].obstacle is None
    line = desk.pickup.scan(str(accepted.orders[0].number), claim.paper)
    assert isinstance(line, ClaimLine)
    assert line.obstacle is None


def test_the_device_goes_once_to_the_applicant_and_case_and_receipt_end(
    desk: WholeDesk, accepted: Accepted, approved: CaseCard
) -> None:
    order = accepted.orders[0].number
    done = desk.pickup.hand_over(asked(approved, order, paid=360000))
    assert (done.orders, done.staying) == ((order,), ())
    act = desk.database.print_jobs.paper(desk.database.print_jobs.unfinished("1")[-1].paper_id)
    assert isinstance(act, ActPaper)
    assert act.received_by == "Фёдорова Мария"
    card = desk.lost_receipts.case(code_of(approved))
    assert (card.row.state, card.devices[0].status) == (CaseState.CLOSED, Status.HANDED_OVER)
    assert card.erase_on is not None
    with pytest.raises(CaseClosed):
        desk.pickup.claim(code_of(approved))
    with pytest.raises(CaseClosed):
        desk.pickup.hand_over(asked(approved, order, paid=360000))
    with pytest.raises(ReceiptSpent):
        desk.pickup.claim(str(accepted.receipt))
    assert desk.database.check() == ()


def test_what_is_not_ready_stays_and_the_case_goes_on(desk: WholeDesk) -> None:
    with_director(desk)
    accepted = desk.accept(television(), remote())
    ready, waiting = (order.number for order in accepted.orders)
    desk.workshop.move(MoveRequest(ready, Status.READY, Outcome.REPAIRED))
    card = desk.lost_receipts.approve(code_of(opened(desk, accepted)), DIRECTOR)
    with pytest.raises(NotReady):
        desk.pickup.hand_over(asked(card, ready, waiting, paid=400000))
    assert desk.lookup.card(ready).facts.held_by == card.row.number, "a refused hand-over must release nothing"
    assert desk.pickup.hand_over(asked(card, ready, paid=360000)).staying == (waiting,)
    assert desk.lost_receipts.case(code_of(card)).row.state is CaseState.APPROVED
    desk.workshop.move(MoveRequest(waiting, Status.READY, Outcome.REPAIRED, place="Б-03"))
    desk.pickup.hand_over(asked(card, waiting, paid=40000))
    assert desk.lost_receipts.case(code_of(card)).row.state is CaseState.CLOSED


@pytest.mark.parametrize(
    ("decide", "refusal"),
    [
        (lambda _desk, _code: None, CaseUndecided),
        (lambda desk, code: desk.lost_receipts.refuse(code, DIRECTOR, "чужой"), CaseRefused),
        (lambda desk, code: desk.lost_receipts.withdraw(code, "нашлась"), CaseWithdrawn),
    ],
)
def test_a_case_that_is_not_approved_says_why_nothing_goes(
    desk: WholeDesk, accepted: Accepted, decide: object, refusal: type[Refusal]
) -> None:
    card = opened(desk, accepted)
    decide(desk, code_of(card))  # type: ignore[operator]
    for act in (
        lambda: desk.pickup.claim(code_of(card)),
        lambda: desk.pickup.hand_over(asked(card, accepted.orders[0].number, paid=360000)),
    ):
        with pytest.raises(refusal):
            act()


@pytest.mark.parametrize(
    ("facts", "refusal"),
    [
        ({"passport": "52 04 123488"}, PassportDiffers),
        ({"passport": "52 04"}, PassportNotUnderstood),
        ({"passport": ""}, ValueMissing),
        ({"labels": ()}, NothingScanned),
        ({"receipt": "5000000123"}, CodeSpoiled),
        ({"receipt": Code(CodeKind.LOST_CASE, 0, 9).digits}, CaseUnknown),
        ({"receipt": Code(CodeKind.BADGE, 0, 1).digits}, WrongPaper),
    ],
)
def test_a_wrong_passport_or_paper_lets_nothing_go(
    desk: WholeDesk, accepted: Accepted, approved: CaseCard, facts: dict[str, object], refusal: type[Refusal]
) -> None:
    order = accepted.orders[0].number
    with pytest.raises(refusal):
        desk.pickup.hand_over(asked(approved, order, **({"paid": 360000} | facts)))  # type: ignore[arg-type]
    card = desk.lookup.card(order)
    assert (card.facts.status, card.facts.held_by) == (Status.READY, approved.row.number)
    desk.pickup.hand_over(asked(approved, order, paid=360000))


def test_the_money_and_the_labels_are_asked_for_as_ever(
    desk: WholeDesk, accepted: Accepted, approved: CaseCard
) -> None:
    other = desk.accept(television(serial="2")).orders[0].number
    with pytest.raises(LabelOfAnotherReceipt):
        desk.pickup.label(str(other), approved.row.number)
    with pytest.raises(LabelOfAnotherReceipt):
        desk.pickup.hand_over(asked(approved, other, paid=360000))
    with pytest.raises(Unpaid):
        desk.pickup.hand_over(asked(approved, accepted.orders[0].number, paid=0))


def test_a_counter_without_the_key_lets_nothing_go(desk: WholeDesk, accepted: Accepted, approved: CaseCard) -> None:
    keyless = Pickup(desk.database.store, desk.database.order_reads, desk.clock, desk.desk)
    assert keyless.claim(code_of(approved)).case is not None, "who it is for may be seen"
    with pytest.raises(KeyMissing):
        keyless.hand_over(asked(approved, accepted.orders[0].number, paid=360000))
    desk.vault._key_file.unlink()
    with pytest.raises(KeyMissing):
        desk.pickup.hand_over(asked(approved, accepted.orders[0].number, paid=360000))
    assert not desk.vault._key_file.exists()


def presented(desk: WholeDesk, card: CaseCard) -> list[str]:
    return [note.who for note in desk.lost_receipts.case(code_of(card)).notes if note.act is Act.PRESENTED]


def test_the_director_sees_who_came_with_the_void_receipt(desk: WholeDesk, accepted: Accepted) -> None:
    card = opened(desk, accepted)
    receipt = str(accepted.receipt)
    with pytest.raises(ReceiptVoid):
        desk.pickup.claim(receipt)
    with pytest.raises(ReceiptVoid):
        desk.pickup.scan(receipt, None, seen=False)
    assert presented(desk, card) == [], "nobody has held it out yet"
    desk.clerk = "Роман"
    with pytest.raises(ReceiptVoid):
        desk.pickup.scan(receipt, None)
    assert presented(desk, card) == ["Роман"]
    desk.clerk = "Анна"
    order = accepted.orders[0].number
    with pytest.raises(ReceiptVoid):
        desk.pickup.hand_over(HandOverRequest(receipt, (str(order),), asked(card, paid=360000).paid, passport=PASSPORT))
    assert presented(desk, card) == ["Роман", "Анна"]
    assert desk.lookup.card(order).facts.status is Status.READY


def test_a_second_case_does_not_show_what_happened_in_the_first(desk: WholeDesk, accepted: Accepted) -> None:
    first = opened(desk, accepted)
    with pytest.raises(ReceiptVoid):
        desk.pickup.scan(str(accepted.receipt), None)
    desk.lost_receipts.withdraw(code_of(first), "нашлась")
    second = opened(desk, accepted)
    assert (presented(desk, first), presented(desk, second)) == (["Ольга"], [])
