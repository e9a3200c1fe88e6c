"""Pickup on a real file: no path to a hand-over without both scans or a second person, and the money adds up."""

from dataclasses import replace
from itertools import pairwise

import pytest

from servicedesk.domain.codes import Code, CodeKind
from servicedesk.domain.money import NOTHING, Estimate, Money
from servicedesk.domain.refusals import (
    AlreadyHandedOver,
    ChoiceUnknown,
    CodeSpoiled,
    ForeignCode,
    LabelOfAnotherReceipt,
    NothingScanned,
    NotReady,
    OrderCancelled,
    OrderUnknown,
    Overpaid,
    ReceiptSpent,
    ReceiptUnknown,
    Refusal,
    SecondPersonNeeded,
    Unpaid,
    WrongPaper,
)
from servicedesk.domain.status import Outcome, Status
from servicedesk.domain.terms import Tariff
from servicedesk.services.centre import USUAL_TARIFF
from servicedesk.services.intake_records import Accepted
from servicedesk.services.lookup_records import Accessory, HandOverRequest
from servicedesk.services.papers import ActPaper, PaperKind
from servicedesk.services.workshop import MoveRequest
from tests.services.desk import WholeDesk, remote, television


def finish(desk: WholeDesk, accepted: Accepted, *which: int) -> None:
    for index in which or range(len(accepted.orders)):
        desk.workshop.move(MoveRequest(accepted.orders[index].number, Status.READY, Outcome.REPAIRED))


def asked(accepted: Accepted, *which: int, paid: int = 0, **facts: object) -> HandOverRequest:
    labels = tuple(str(accepted.orders[index].number) for index in which)
    return replace(HandOverRequest(str(accepted.receipt), labels, Money(paid)), **facts)  # type: ignore[arg-type]


def test_both_scans_and_the_money_let_the_device_go(desk: WholeDesk) -> None:
    accepted = desk.accept(television(), advance=Money(50000))
    finish(desk, accepted)
    claim = desk.pickup.claim(str(accepted.receipt))
    (line,) = claim.lines
    assert (line.obstacle, line.sums.works, line.sums.paid, line.sums.balance) == (
        None,
        Money(360000),
        Money(50000),
        Money(310000),
    )
    assert desk.pickup.label(str(accepted.orders[0].number), claim.receipt) == line
    done = desk.pickup.hand_over(asked(accepted, 0, paid=310000))
    assert (done.paid, done.staying) == (Money(310000), ())
    card = desk.lookup.card(accepted.orders[0].number)
    assert (card.facts.status, card.facts.place, card.sums.balance) == (Status.HANDED_OVER, "", NOTHING)
    with pytest.raises(ReceiptSpent):
        desk.pickup.claim(str(accepted.receipt))
    with pytest.raises(ReceiptSpent):
        desk.pickup.hand_over(asked(accepted, 0, paid=310000))


def test_the_act_is_put_on_the_queue_as_it_was_settled(desk: WholeDesk) -> None:
    accepted = desk.accept(television(), remote(), advance=Money(50000))
    finish(desk, accepted, 0)
    desk.pickup.hand_over(asked(accepted, 0, paid=310000, accessories_kept=(Accessory("подставка"),)))
    job = desk.database.print_jobs.unfinished("1")[-1]
    act = desk.database.print_jobs.paper(job.paper_id)
    assert isinstance(act, ActPaper)
    assert job.kind is PaperKind.ACT
    assert (act.advance, act.paid, act.total, act.staying) == (Money(50000), Money(310000), Money(360000), 1)
    assert act.devices[0].accessories == ("пульт",)
    assert act.devices[0].accessories_missing == ("подставка",)


def test_an_accessory_that_stays_is_missing_from_its_own_device_alone(desk: WholeDesk) -> None:
    accepted = desk.accept(television(), television(serial="2"))
    finish(desk, accepted)
    stays = Accessory("пульт", accepted.orders[1].number)
    desk.pickup.hand_over(asked(accepted, 0, 1, paid=720000, accessories_kept=(stays,)))
    act = desk.database.print_jobs.paper(desk.database.print_jobs.unfinished("1")[-1].paper_id)
    assert isinstance(act, ActPaper)
    assert [device.accessories_missing for device in act.devices] == [(), ("пульт",)]


@pytest.mark.parametrize(
    ("status", "refusal"),
    [
        (None, NotReady),
        (Status.IN_REPAIR, NotReady),
        (Status.AWAITING_PART, NotReady),
        (Status.CANCELLED, OrderCancelled),
    ],
)
def test_what_cannot_go_says_why_and_nothing_is_half_done(
    desk: WholeDesk, status: Status | None, refusal: type[Refusal]
) -> None:
    accepted = desk.accept(television(), remote())
    finish(desk, accepted, 1)
    if status is not None:
        desk.workshop.move(MoveRequest(accepted.orders[0].number, status, reason="ошибка", technician="Кузнецов"))
    claim = desk.pickup.claim(str(accepted.receipt))
    assert isinstance(claim.lines[0].obstacle, refusal)
    assert claim.lines[1].obstacle is None
    with pytest.raises(refusal):
        desk.pickup.label(str(accepted.orders[0].number), claim.receipt)
    with pytest.raises(refusal):
        desk.pickup.hand_over(asked(accepted, 0, 1, paid=40000))
    assert desk.lookup.card(accepted.orders[1].number).facts.status is Status.READY, "the other must not have gone"
    assert desk.lookup.card(accepted.orders[1].number).facts.paid == NOTHING


def test_a_device_that_went_says_so(desk: WholeDesk) -> None:
    accepted = desk.accept(television(), remote())
    finish(desk, accepted)
    desk.pickup.hand_over(asked(accepted, 0, paid=360000))
    with pytest.raises(AlreadyHandedOver) as refused:
        desk.pickup.label(str(accepted.orders[0].number), accepted.receipt)
    assert refused.value.at == desk.clock.now
    with pytest.raises(AlreadyHandedOver):
        desk.pickup.hand_over(asked(accepted, 0, 1, paid=40000))


def test_a_label_of_another_receipt_stops(desk: WholeDesk) -> None:
    one, other = desk.accept(), desk.accept(remote(), name="Анна", phone="223344")
    finish(desk, one)
    finish(desk, other)
    with pytest.raises(LabelOfAnotherReceipt) as refused:
        desk.pickup.label(str(other.orders[0].number), one.receipt)
    assert refused.value.device == "Пульт Samsung SmartTouch"
    request = HandOverRequest(str(one.receipt), (str(other.orders[0].number),), Money(40000))
    with pytest.raises(LabelOfAnotherReceipt):
        desk.pickup.hand_over(request)
    assert desk.lookup.card(other.orders[0].number).facts.status is Status.READY


def test_codes_of_the_wrong_kind_or_of_nobody_are_named(desk: WholeDesk) -> None:
    accepted = desk.accept()
    with pytest.raises(WrongPaper) as refused:
        desk.pickup.claim(str(accepted.orders[0].number))
    assert refused.value.wanted == CodeKind.RECEIPT
    with pytest.raises(WrongPaper):
        desk.pickup.label(str(accepted.receipt), accepted.receipt)
    with pytest.raises(ForeignCode):
        desk.pickup.claim("4600051000057")
    with pytest.raises(CodeSpoiled):
        desk.pickup.claim(str(accepted.receipt + 1))
    with pytest.raises(ReceiptUnknown):
        desk.pickup.claim(Code(CodeKind.RECEIPT, 0, 999).digits)
    stranger = Code(CodeKind.DEVICE_LABEL, 0, 999).digits
    with pytest.raises(OrderUnknown):
        desk.pickup.label(stranger, accepted.receipt)
    with pytest.raises(OrderUnknown):
        desk.pickup.hand_over(HandOverRequest(str(accepted.receipt), (stranger,), NOTHING))


def test_without_a_label_only_a_second_person_lets_a_device_go(desk: WholeDesk) -> None:
    accepted = desk.accept()
    finish(desk, accepted)
    number = accepted.orders[0].number
    with pytest.raises(NothingScanned):
        desk.pickup.hand_over(asked(accepted, paid=360000))
    for second, reason in (("", "ярлык стёрся"), ("ольга ", "ярлык стёрся"), ("Директор", " ")):
        with pytest.raises(SecondPersonNeeded):
            desk.pickup.hand_over(
                asked(accepted, paid=360000, without_label=(number,), second_person=second, reason=reason)
            )
    desk.pickup.hand_over(
        asked(accepted, paid=360000, without_label=(number,), second_person="Директор", reason="ярлык стёрся")
    )
    event = desk.lookup.card(number).events[0]
    assert (event.second_person, event.why, event.who) == ("Директор", "ярлык стёрся", "Ольга")


def test_nobody_is_a_second_person_to_himself_however_he_writes_his_name(desk: WholeDesk) -> None:
    desk.clerk = "Пётр  Семёнов"
    accepted = desk.accept()
    finish(desk, accepted)
    request = asked(accepted, paid=360000, without_label=(accepted.orders[0].number,), reason="ярлык оторван")
    with pytest.raises(SecondPersonNeeded):
        desk.pickup.hand_over(replace(request, second_person="петр семенов"))


def test_an_accessory_that_is_kept_is_one_that_came(desk: WholeDesk) -> None:
    accepted = desk.accept()
    finish(desk, accepted)
    with pytest.raises(ChoiceUnknown) as refused:
        desk.pickup.hand_over(asked(accepted, 0, paid=360000, accessories_kept=(Accessory("пулт"),)))
    assert (refused.value.text, refused.value.allowed) == ("пулт", "подставка, пульт")
    assert desk.lookup.card(accepted.orders[0].number).facts.status is Status.READY


def test_unpaid_stays_here_unless_a_second_person_allows_the_debt(desk: WholeDesk) -> None:
    accepted = desk.accept()
    finish(desk, accepted)
    with pytest.raises(Unpaid) as refused:
        desk.pickup.hand_over(asked(accepted, 0, paid=359999))
    assert refused.value.owed == Money(360000)
    with pytest.raises(Overpaid):
        desk.pickup.hand_over(asked(accepted, 0, paid=360001))
    with pytest.raises(SecondPersonNeeded):
        desk.pickup.hand_over(asked(accepted, 0, paid=100000, debt_allowed=True))
    desk.pickup.hand_over(
        asked(accepted, 0, paid=100000, debt_allowed=True, second_person="Директор", reason="доплатит в пятницу")
    )
    assert desk.lookup.card(accepted.orders[0].number).sums.balance == Money(260000)


def test_some_go_and_the_rest_stay_with_what_was_paid_too_much(desk: WholeDesk) -> None:
    accepted = desk.accept(television(estimate=Estimate.parse("100")), remote(), advance=Money(50000))
    finish(desk, accepted)
    done = desk.pickup.hand_over(asked(accepted, 0))
    assert (done.paid, done.refunded, done.staying) == (NOTHING, NOTHING, (accepted.orders[1].number,))
    assert desk.lookup.card(accepted.orders[0].number).sums.balance == NOTHING
    assert desk.lookup.card(accepted.orders[1].number).sums.balance == NOTHING
    last = desk.pickup.hand_over(asked(accepted, 1))
    assert (last.paid, last.refunded) == (NOTHING, NOTHING)


def test_an_advance_above_the_price_goes_back(desk: WholeDesk) -> None:
    accepted = desk.accept(television(estimate=Estimate.parse("100")), advance=Money(50000))
    finish(desk, accepted)
    assert desk.pickup.claim(str(accepted.receipt)).lines[0].sums.balance == Money(-40000)
    assert desk.pickup.hand_over(asked(accepted, 0)).refunded == Money(40000)


def test_after_the_free_month_every_day_costs_what_the_receipt_promised(desk: WholeDesk) -> None:
    accepted = desk.accept()
    finish(desk, accepted)
    desk.clock.pass_days(30)
    assert desk.pickup.claim(str(accepted.receipt)).lines[0].sums.storage == NOTHING
    dearer = Tariff(desk.clock.now.date(), medium=Money(99900))
    desk.office.keep(replace(desk.office.centre(), name="Центр", tariffs=(USUAL_TARIFF, dearer)))
    desk.clock.pass_days(4)
    sums = desk.pickup.claim(str(accepted.receipt)).lines[0].sums
    assert (sums.storage_days, sums.storage, sums.balance) == (4, Money(20000), Money(380000))
    with pytest.raises(Unpaid):
        desk.pickup.hand_over(asked(accepted, 0, paid=360000))
    desk.pickup.hand_over(asked(accepted, 0, paid=380000))
    desk.clock.pass_days(100)
    assert desk.lookup.card(accepted.orders[0].number).sums.storage == Money(20000)


def test_the_ledger_keeps_every_step_in_the_order_it_happened_whatever_the_clock_says(desk: WholeDesk) -> None:
    accepted = desk.accept(television(), advance=Money(10000))
    desk.clock.pass_days(-400)
    desk.workshop.move(MoveRequest(accepted.orders[0].number, Status.IN_REPAIR, technician="Кузнецов", place="Р-11"))
    desk.workshop.note_call(accepted.orders[0].number, "сказали, что дороже")
    finish(desk, accepted)
    desk.pickup.hand_over(asked(accepted, 0, paid=350000))
    events = desk.lookup.card(accepted.orders[0].number).events
    assert [event.status_after for event in reversed(events) if event.status_after] == [
        Status.ACCEPTED,
        Status.IN_REPAIR,
        Status.READY,
        Status.HANDED_OVER,
    ]
    assert all(later.sequence > earlier.sequence for later, earlier in pairwise(events))
    money = [event.amount for event in reversed(events) if event.amount is not None]
    assert money == [Money(10000), Money(350000)]
