"""Papers printed again: on record, marked, as issued."""

from dataclasses import replace

import pytest

from servicedesk.domain.codes import Code, CodeKind
from servicedesk.domain.custody import Act
from servicedesk.domain.money import Money
from servicedesk.domain.refusals import OrderUnknown, PaperUnknown
from servicedesk.domain.status import Outcome, Status
from servicedesk.services.lookup_records import HandOverRequest
from servicedesk.services.papers import ActPaper, LabelPaper, PaperKind, ReceiptPaper
from servicedesk.services.reissue import Reissue
from servicedesk.services.reprint import Reprint
from servicedesk.services.workshop import MoveRequest
from tests.services.desk import WholeDesk, remote, television


@pytest.fixture
def reprint(desk: WholeDesk) -> Reprint:
    return Reprint(desk.database.store, Reissue(desk.database.store, desk.clock), desk.clock, desk.desk)


def test_a_receipt_printed_again_is_the_one_that_was_issued(desk: WholeDesk, reprint: Reprint) -> None:
    number = desk.accept().orders[0].number
    desk.office.keep(replace(desk.office.centre(), name="Другое имя"))
    paper = reprint.again(number, PaperKind.RECEIPT)
    assert isinstance(paper, ReceiptPaper)
    assert paper.centre.name == ""
    jobs = desk.database.print_jobs.unfinished("1")
    assert [(job.kind, job.on_request) for job in jobs] == [
        (PaperKind.RECEIPT, False),
        (PaperKind.LABEL, False),
        (PaperKind.RECEIPT, True),
    ]
    event = desk.lookup.card(number).events[0]
    assert (event.act, event.why, event.who) == (Act.REPRINTED, "receipt", "Ольга")


def test_a_label_is_the_orders_own(desk: WholeDesk, reprint: Reprint) -> None:
    number = desk.accept().orders[0].number
    paper = reprint.again(number, PaperKind.LABEL)
    assert isinstance(paper, LabelPaper)
    assert paper.code.number == number


def test_an_act_exists_only_of_what_was_handed_over(desk: WholeDesk, reprint: Reprint) -> None:
    visit = desk.accept()
    number = visit.orders[0].number
    with pytest.raises(PaperUnknown):
        reprint.again(number, PaperKind.ACT)
    assert desk.lookup.card(number).events[0].act is Act.ACCEPTED, "a refused reprint leaves no event"
    desk.workshop.move(MoveRequest(number, Status.READY, Outcome.REPAIRED))
    desk.pickup.hand_over(HandOverRequest(str(visit.receipt), (str(number),), Money(360000)))
    assert isinstance(reprint.again(number, PaperKind.ACT), ActPaper)
    assert isinstance(reprint.paper(number, PaperKind.ACT), ActPaper)


def test_the_act_that_is_printed_again_is_the_one_of_this_order(desk: WholeDesk, reprint: Reprint) -> None:
    visit = desk.accept(television(), remote())
    for order, price in zip(visit.orders, (360000, 40000), strict=True):
        desk.workshop.move(MoveRequest(order.number, Status.READY, Outcome.REPAIRED))
        desk.pickup.hand_over(HandOverRequest(str(visit.receipt), (str(order.number),), Money(price)))
    act = reprint.again(visit.orders[0].number, PaperKind.ACT)
    assert isinstance(act, ActPaper)
    assert [device.code.number for device in act.devices] == [visit.orders[0].number]


def test_looking_at_a_paper_prints_nothing(desk: WholeDesk, reprint: Reprint) -> None:
    number = desk.accept().orders[0].number
    before = desk.database.print_jobs.unfinished("1")
    assert isinstance(reprint.paper(number, PaperKind.RECEIPT), ReceiptPaper)
    assert desk.database.print_jobs.unfinished("1") == before
    assert len(desk.lookup.card(number).events) == 1


def test_an_order_that_is_not_there_has_no_papers(desk: WholeDesk, reprint: Reprint) -> None:
    stranger = Code(CodeKind.DEVICE_LABEL, 0, 99).number
    with pytest.raises(OrderUnknown):
        reprint.again(stranger, PaperKind.LABEL)
    with pytest.raises(OrderUnknown):
        reprint.paper(stranger, PaperKind.LABEL)
