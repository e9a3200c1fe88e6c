"""Deliveries on a real file: no way to an owner without both scans or a second person, and the money adds up."""

from dataclasses import replace
from datetime import timedelta

import pytest

from servicedesk.domain.codes import Code, CodeKind
from servicedesk.domain.custody import Act
from servicedesk.domain.delivery import DeliveryState
from servicedesk.domain.delivery_refusals import (
    BeforeSentOut,
    DeliveryOpen,
    DeliveryPast,
    DeliveryUnknown,
    NoDeliveryPlanned,
    OutWithCrew,
    ShopUnknown,
)
from servicedesk.domain.input_refusals import InputRefused, TextUnreadable
from servicedesk.domain.money import NOTHING, Money
from servicedesk.domain.refusals import (
    AlreadyHandedOver,
    ChoiceUnknown,
    CodeSpoiled,
    DayPassed,
    ForeignCode,
    HeldByCase,
    LabelOfAnotherReceipt,
    NotReady,
    OrderUnknown,
    Overpaid,
    PaperUnknown,
    ReceiptSpent,
    ReceiptUnknown,
    ReceiptVoid,
    Refusal,
    SecondPersonNeeded,
    SumNotUnderstood,
    Unpaid,
    ValueMissing,
    ValueTooLong,
    WrongPaper,
)
from servicedesk.domain.status import Outcome, Status
from servicedesk.domain.terms import SizeClass, Tariff
from servicedesk.services.deliveries.records import SendRequest
from servicedesk.services.lookup_records import Accessory, HandOverRequest
from servicedesk.services.papers import PaperKind
from servicedesk.services.papers.delivery import DeliveryActPaper
from servicedesk.services.workshop import MoveRequest
from tests.services.deliveries.trips import SHOP, a_ready_one, arrival, fridge, one_out, plan
from tests.services.desk import WholeDesk, remote


def status_of(desk: WholeDesk, number: int) -> Status:
    return desk.lookup.card(number).facts.status


def test_a_device_goes_home_against_its_label_and_the_receipt(desk: WholeDesk) -> None:
    accepted = a_ready_one(desk)
    order = accepted.orders[0].number
    number = desk.deliveries.plan(plan(desk, accepted))
    assert (Code.parse(str(number)).kind, status_of(desk, order)) == (CodeKind.DELIVERY, Status.READY)
    assert desk.deliveries.send(SendRequest(label=str(order))) == number
    card = desk.lookup.card(order)
    assert (card.facts.status, card.facts.place) == (Status.OUT_FOR_DELIVERY, "Иван, Пётр")
    desk.clock.pass_days(1)
    assert desk.deliveries.delivered(arrival(number, accepted, condition="без замечаний")) == Money(360000)
    card = desk.lookup.card(order)
    assert (card.facts.status, card.sums.balance, card.facts.receipt_spent_at) == (
        Status.HANDED_OVER,
        NOTHING,
        desk.clock.now,
    )
    assert [entry.act for entry in card.events[:3]] == [Act.HANDED_OVER, Act.PAID, Act.DISPATCHED]
    assert card.events[0].why == "сама хозяйка"
    (done,) = desk.delivery_board.ended()
    assert (done.number, done.state, done.taken_by, done.condition) == (
        number,
        DeliveryState.DELIVERED,
        "сама хозяйка",
        "без замечаний",
    )
    assert desk.database.check() == ()


def test_the_act_is_issued_when_it_leaves_and_bears_the_delivery_s_code(desk: WholeDesk) -> None:
    accepted = a_ready_one(desk, advance=Money(60000))
    number = desk.deliveries.plan(plan(desk, accepted, floor="5", lift=True))
    with pytest.raises(PaperUnknown):
        desk.deliveries.act_again(number)
    desk.deliveries.send(SendRequest(label=str(accepted.orders[0].number)))
    with desk.database.store.reading() as work:
        issued = work.papers.latest(PaperKind.DELIVERY_ACT, number)
    assert issued is not None
    paper = issued.paper
    assert isinstance(paper, DeliveryActPaper)
    assert (paper.code.number, paper.shop, paper.crew, paper.floor) == (number, SHOP, ("Иван", "Пётр"), "5")
    assert (paper.to_pay, paper.cost, paper.accessories) == (Money(300000), Money(150000), ("пульт", "подставка"))
    desk.deliveries.act_again(number)
    with desk.database.store.reading() as work:
        again = work.papers.latest(PaperKind.DELIVERY_ACT, number)
    assert again is not None
    assert again.duplicates == 1


@pytest.mark.parametrize(
    ("label", "refusal"),
    [
        ("", ValueMissing),
        ("4601234567893", ForeignCode),
        ("2000000199", CodeSpoiled),
        (Code(CodeKind.RECEIPT, 0, 1).digits, WrongPaper),
        (Code(CodeKind.DELIVERY, 0, 1).digits, WrongPaper),
        (Code(CodeKind.DEVICE_LABEL, 0, 77).digits, OrderUnknown),
    ],
)
def test_nothing_leaves_by_a_code_that_is_not_its_label(desk: WholeDesk, label: str, refusal: type[Refusal]) -> None:
    accepted = a_ready_one(desk)
    desk.deliveries.plan(plan(desk, accepted))
    with pytest.raises(refusal):
        desk.deliveries.send(SendRequest(label=label))
    assert status_of(desk, accepted.orders[0].number) is Status.READY


def test_the_label_of_what_has_no_delivery_sends_nothing(desk: WholeDesk) -> None:
    accepted = a_ready_one(desk, fridge(), remote())
    number = desk.deliveries.plan(plan(desk, accepted))
    other = str(accepted.orders[1].number)
    with pytest.raises(NoDeliveryPlanned):
        desk.deliveries.send(SendRequest(label=other))
    with pytest.raises(NoDeliveryPlanned):
        desk.deliveries.send(SendRequest(label=other, number=number))
    desk.deliveries.send(SendRequest(label=str(accepted.orders[0].number), number=number))


def test_without_the_label_a_second_person_decides_with_a_reason(desk: WholeDesk) -> None:
    accepted = a_ready_one(desk)
    number = desk.deliveries.plan(plan(desk, accepted))
    for second, reason in (("", "ярлык отклеился"), ("Пётр", ""), (" ольга", "ярлык отклеился")):
        with pytest.raises(SecondPersonNeeded):
            desk.deliveries.send(SendRequest(number=number, second_person=second, reason=reason))
    desk.deliveries.send(SendRequest(number=number, second_person="Пётр", reason="ярлык отклеился"))
    event = desk.lookup.card(accepted.orders[0].number).events[0]
    assert (event.act, event.second_person, event.why) == (Act.DISPATCHED, "Пётр", "ярлык отклеился")


def test_what_is_not_ready_may_be_planned_and_does_not_leave(desk: WholeDesk) -> None:
    a_ready_one(desk)
    accepted = desk.accept(fridge(serial="B-2"))
    desk.deliveries.plan(plan(desk, accepted))
    with pytest.raises(NotReady):
        desk.deliveries.send(SendRequest(label=str(accepted.orders[0].number)))
    assert desk.delivery_board.open()[0].state is DeliveryState.PLANNED


def test_what_a_case_holds_is_neither_planned_nor_sent(desk: WholeDesk) -> None:
    accepted = a_ready_one(desk)
    held = a_ready_one(desk, fridge(serial="B-2"))
    case = Code(CodeKind.LOST_CASE, 0, 1).number
    desk.deliveries.plan(plan(desk, accepted))
    with desk.database.store.transaction() as work:
        for each in (accepted, held):
            work.ledger.record(work.orders.get(each.orders[0].number).hold(case, desk.desk().hand(desk.clock())))
    with pytest.raises(HeldByCase):
        desk.deliveries.plan(plan(desk, held))
    with pytest.raises(HeldByCase):
        desk.deliveries.send(SendRequest(label=str(accepted.orders[0].number)))


def test_a_case_opened_meanwhile_keeps_what_is_out_from_being_handed_over(desk: WholeDesk) -> None:
    accepted = a_ready_one(desk)
    number = one_out(desk, accepted)
    with desk.database.store.transaction() as work:
        order = work.orders.get(accepted.orders[0].number)
        work.ledger.record(order.hold(Code(CodeKind.LOST_CASE, 0, 1).number, desk.desk().hand(desk.clock())))
    with pytest.raises(HeldByCase):
        desk.deliveries.delivered(arrival(number, accepted))
    assert status_of(desk, order.number) is Status.OUT_FOR_DELIVERY


def test_one_delivery_at_a_time(desk: WholeDesk) -> None:
    accepted = a_ready_one(desk)
    first = desk.deliveries.plan(plan(desk, accepted))
    with pytest.raises(DeliveryOpen):
        desk.deliveries.plan(plan(desk, accepted))
    desk.deliveries.cancel(first, "клиент передумал")
    second = desk.deliveries.plan(plan(desk, accepted))
    assert Code.parse(str(first)).following().number == second
    desk.deliveries.send(SendRequest(label=str(accepted.orders[0].number)))
    with pytest.raises(DeliveryOpen):
        desk.deliveries.plan(plan(desk, accepted))
    with pytest.raises(DeliveryPast):
        desk.deliveries.send(SendRequest(label=str(accepted.orders[0].number)))
    with pytest.raises(DeliveryPast):
        desk.deliveries.cancel(second, "клиент передумал")
    assert [each.number for each in desk.delivery_board.of_order(accepted.orders[0].number)] == [second, first]


def test_what_is_gone_is_not_planned(desk: WholeDesk) -> None:
    accepted = a_ready_one(desk)
    number = one_out(desk, accepted)
    desk.deliveries.delivered(arrival(number, accepted))
    with pytest.raises(AlreadyHandedOver):
        desk.deliveries.plan(plan(desk, accepted))
    with pytest.raises(OrderUnknown):
        desk.deliveries.plan(plan(desk, accepted, order=Code(CodeKind.DEVICE_LABEL, 0, 77).number))


def test_a_refused_plan_takes_no_number(desk: WholeDesk) -> None:
    accepted = a_ready_one(desk)
    yesterday = desk.clock().date() - timedelta(days=1)
    for told in ({"day": yesterday}, {"shop": "Никакой"}, {"shop": " "}, {"address": ""}):
        with pytest.raises((DayPassed, ShopUnknown, ValueMissing)):
            desk.deliveries.plan(plan(desk, accepted, **told))
    assert desk.deliveries.plan(plan(desk, accepted)) == Code(CodeKind.DELIVERY, 0, 1).number
    assert desk.database.check() == ()


def test_a_plan_is_changed_until_it_leaves(desk: WholeDesk) -> None:
    accepted = a_ready_one(desk)
    number = desk.deliveries.plan(plan(desk, accepted))
    desk.deliveries.change(number, plan(desk, accepted, address="ул. Мира, 2", shop="М.Видео", new_shop=True))
    (shown,) = desk.delivery_board.open()
    assert (shown.address, shown.shop) == ("ул. Мира, 2", "М.Видео")
    desk.deliveries.send(SendRequest(label=str(accepted.orders[0].number)))
    with pytest.raises(DeliveryPast):
        desk.deliveries.change(number, plan(desk, accepted))
    with pytest.raises(DeliveryUnknown):
        desk.deliveries.change(Code(CodeKind.DELIVERY, 0, 9).number, plan(desk, accepted))


def test_without_the_receipt_a_second_person_decides_with_a_reason(desk: WholeDesk) -> None:
    accepted = a_ready_one(desk)
    number = one_out(desk, accepted)
    bare = arrival(number, accepted, receipt="")
    for told in (bare, replace(bare, second_person="Пётр"), replace(bare, second_person="ОЛЬГА", reason="нет с собой")):
        with pytest.raises(SecondPersonNeeded):
            desk.deliveries.delivered(told)
    assert status_of(desk, accepted.orders[0].number) is Status.OUT_FOR_DELIVERY
    desk.deliveries.delivered(replace(bare, second_person="Пётр", reason="паспорт сверен"))
    event = desk.lookup.card(accepted.orders[0].number).events[0]
    assert (event.second_person, event.why) == ("Пётр", "сама хозяйка; паспорт сверен")


def test_a_receipt_of_somebody_else_hands_nothing_over(desk: WholeDesk) -> None:
    accepted = a_ready_one(desk)
    other = desk.accept(remote(), name="Другой", phone="+7 913 000-00-01")
    number = one_out(desk, accepted)
    with pytest.raises(LabelOfAnotherReceipt):
        desk.deliveries.delivered(arrival(number, other))
    with pytest.raises(ReceiptUnknown):
        desk.deliveries.delivered(arrival(number, accepted, receipt=Code(CodeKind.RECEIPT, 0, 77).digits))
    with pytest.raises(WrongPaper):
        desk.deliveries.delivered(arrival(number, accepted, receipt=str(accepted.orders[0].number)))
    assert status_of(desk, accepted.orders[0].number) is Status.OUT_FOR_DELIVERY


@pytest.mark.parametrize(("mark", "refusal"), [("void_since", ReceiptVoid), ("spent_at", ReceiptSpent)])
def test_a_void_or_spent_receipt_hands_nothing_over(desk: WholeDesk, mark: str, refusal: type[Refusal]) -> None:
    accepted = a_ready_one(desk)
    number = one_out(desk, accepted)
    with desk.database.store.transaction() as work:
        setattr(work.receipts.get(accepted.receipt), mark, desk.clock.now)
    with pytest.raises(refusal):
        desk.deliveries.delivered(arrival(number, accepted))


def test_what_is_owed_is_paid_or_a_second_person_lets_it_stand(desk: WholeDesk) -> None:
    accepted = a_ready_one(desk, advance=Money(60000))
    number = one_out(desk, accepted)
    assert desk.delivery_board.due(number).balance == Money(300000)
    with pytest.raises(Unpaid) as refused:
        desk.deliveries.delivered(arrival(number, accepted, paid=0))
    assert refused.value.owed == Money(300000)
    with pytest.raises(Overpaid):
        desk.deliveries.delivered(arrival(number, accepted, paid=300001))
    with pytest.raises(SumNotUnderstood):
        desk.deliveries.delivered(arrival(number, accepted, paid=-1))
    with pytest.raises(SecondPersonNeeded):
        desk.deliveries.delivered(arrival(number, accepted, paid=100000, debt_allowed=True))
    owing = arrival(number, accepted, paid=100000, debt_allowed=True, second_person="Пётр", reason="заплатит в пятницу")
    desk.deliveries.delivered(owing)
    assert desk.lookup.card(accepted.orders[0].number).sums.balance == Money(200000)
    assert desk.database.check() == ()


def test_what_is_left_of_an_advance_goes_over_to_what_stays(desk: WholeDesk) -> None:
    accepted = a_ready_one(desk, fridge(), remote(), advance=Money(380000))
    number = one_out(desk, accepted)
    desk.deliveries.delivered(arrival(number, accepted, paid=0))
    stays = desk.lookup.card(accepted.orders[1].number)
    assert (stays.sums.paid, stays.facts.receipt_spent_at) == (Money(20000), None)
    assert desk.database.check() == ()


def test_an_accessory_that_did_not_come_cannot_be_kept(desk: WholeDesk) -> None:
    accepted = a_ready_one(desk)
    number = one_out(desk, accepted)
    with pytest.raises(ChoiceUnknown):
        desk.deliveries.delivered(arrival(number, accepted, accessories_kept=(Accessory("пылт"),)))
    desk.deliveries.delivered(arrival(number, accepted, accessories_kept=(Accessory("пульт"),)))


def test_the_day_of_delivery_is_not_before_it_left(desk: WholeDesk) -> None:
    accepted = a_ready_one(desk)
    number = one_out(desk, accepted)
    with pytest.raises(BeforeSentOut):
        desk.deliveries.delivered(arrival(number, accepted, day=desk.clock().date() - timedelta(days=1)))


def test_the_counter_hands_nothing_over_that_is_out(desk: WholeDesk) -> None:
    accepted = a_ready_one(desk)
    number = one_out(desk, accepted)
    label = str(accepted.orders[0].number)
    (line,) = desk.pickup.claim(str(accepted.receipt)).lines
    assert isinstance(line.obstacle, OutWithCrew)
    with pytest.raises(OutWithCrew):
        desk.pickup.hand_over(HandOverRequest(str(accepted.receipt), (label,), Money(360000)))
    desk.deliveries.back(number, "Б-04", "никого не было дома")
    desk.pickup.hand_over(HandOverRequest(str(accepted.receipt), (label,), Money(360000)))
    assert desk.database.check() == ()


def test_what_comes_back_stands_at_a_place_and_can_go_again(desk: WholeDesk) -> None:
    accepted = a_ready_one(desk)
    number = one_out(desk, accepted)
    for place, reason in (("", "никого"), ("Б-04", " ")):
        with pytest.raises(ValueMissing):
            desk.deliveries.back(number, place, reason)
    desk.deliveries.back(number, "Б-04", "никого не было дома")
    card = desk.lookup.card(accepted.orders[0].number)
    assert (card.facts.status, card.facts.place, card.facts.outcome) == (Status.READY, "Б-04", Outcome.REPAIRED)
    assert card.events[0].why == "никого не было дома"
    with pytest.raises(DeliveryPast):
        desk.deliveries.delivered(arrival(number, accepted))
    assert one_out(desk, accepted) != number


def test_storage_costs_nothing_while_it_is_out_and_what_had_run_up_stays_owed(desk: WholeDesk) -> None:
    with desk.database.store.transaction() as work:
        tariff = Tariff(desk.clock().date(), large=Money(10000), free_months=1)
        work.save_centre(replace(work.centre(), tariffs=(tariff,)))
    accepted = a_ready_one(desk)
    assert desk.lookup.card(accepted.orders[0].number).facts.size is SizeClass.LARGE
    desk.clock.pass_days(30 + 5)
    assert desk.lookup.card(accepted.orders[0].number).sums.storage == Money(50000)
    number = one_out(desk, accepted)
    desk.clock.pass_days(40)
    assert desk.lookup.card(accepted.orders[0].number).sums.storage == Money(50000)
    desk.deliveries.back(number, "Б-04", "никого не было дома")
    assert desk.lookup.card(accepted.orders[0].number).sums.storage == Money(50000)
    number = one_out(desk, accepted)
    with pytest.raises(Unpaid):
        desk.deliveries.delivered(arrival(number, accepted))
    desk.deliveries.delivered(arrival(number, accepted, paid=410000))
    assert desk.lookup.card(accepted.orders[0].number).sums.balance == NOTHING
    assert desk.database.check() == ()


def test_a_ready_order_that_is_out_is_not_moved_by_hand(desk: WholeDesk) -> None:
    accepted = a_ready_one(desk)
    one_out(desk, accepted)
    with pytest.raises(Refusal):
        desk.workshop.move(MoveRequest(accepted.orders[0].number, Status.READY, place="Б-04"))


def test_a_scan_finds_the_delivery_of_a_label_or_of_an_act(desk: WholeDesk) -> None:
    accepted = a_ready_one(desk, fridge(), remote())
    number = desk.deliveries.plan(plan(desk, accepted))
    assert desk.delivery_board.scanned(str(accepted.orders[0].number)).number == number
    assert desk.delivery_board.scanned(str(number)).order == accepted.orders[0].number
    for text, refusal in (
        (str(accepted.orders[1].number), NoDeliveryPlanned),
        (str(accepted.receipt), WrongPaper),
        (Code(CodeKind.DELIVERY, 0, 9).digits, DeliveryUnknown),
        (Code(CodeKind.DEVICE_LABEL, 0, 77).digits, OrderUnknown),
        ("4601234567893", ForeignCode),
    ):
        with pytest.raises(refusal):
            desk.delivery_board.scanned(text)


@pytest.mark.parametrize(
    ("place", "refusal"), [(" ", ValueMissing), ("я" * 61, ValueTooLong), ("\ud83d", TextUnreadable)]
)
def test_what_comes_back_stands_at_a_place_that_can_be_written_down(
    desk: WholeDesk, place: str, refusal: type[InputRefused]
) -> None:
    number = one_out(desk, a_ready_one(desk))
    with pytest.raises(refusal) as refused:
        desk.deliveries.back(number, place, "никого нет")
    assert refused.value.field == "place"
    assert desk.delivery_board.one(number).state is DeliveryState.OUT
    desk.deliveries.back(number, "я" * 60, "никого нет")
    assert desk.delivery_board.one(number).state is DeliveryState.BACK
