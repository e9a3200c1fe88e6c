"""The paper as it was issued: found by any number of the visit, made anew only where none was issued."""

import pytest

from servicedesk.domain.codes import Code, CodeKind, grouped
from servicedesk.domain.money import Money
from servicedesk.domain.notice import NoticeKind, NoticeWay
from servicedesk.domain.person import Role
from servicedesk.domain.refusals import CodeSpoiled, OrderUnknown, PaperUnknown, ReceiptUnknown, WrongPaper
from servicedesk.domain.status import Outcome, Status
from servicedesk.services.importing import Importing
from servicedesk.services.importing_records import ImportRow
from servicedesk.services.lookup_records import HandOverRequest
from servicedesk.services.numbers import any_code
from servicedesk.services.papers import ActPaper, LabelPaper, PaperKind, ReceiptPaper, subject_of
from servicedesk.services.reissue import Reissue
from servicedesk.services.uncollected.records import NoticeRequest, WriteOffRequest
from servicedesk.services.workshop import MoveRequest
from servicedesk.storage.database import open_store
from tests.services.cases.applying import DIRECTOR, opened, with_director
from tests.services.deliveries.trips import a_ready_one, one_out
from tests.services.desk import WholeDesk, remote, television


@pytest.fixture
def reissue(desk: WholeDesk) -> Reissue:
    """The use case on the desk's file."""
    return Reissue(desk.database.store, desk.clock)


def test_every_number_of_the_visit_leads_to_its_receipt(desk: WholeDesk, reissue: Reissue) -> None:
    accepted = desk.accept(television(), remote())
    numbers = [accepted.receipt, *(order.number for order in accepted.orders)]
    papers = [reissue.paper(grouped(number), PaperKind.RECEIPT) for number in numbers]
    assert isinstance(papers[0].paper, ReceiptPaper)
    assert (papers[0].paper.code.number, papers[0].language) == (accepted.receipt, "ru")
    assert papers[0] == papers[1] == papers[2]


def test_a_label_belongs_to_one_order(desk: WholeDesk, reissue: Reissue) -> None:
    several = desk.accept(television(), remote())
    one = desk.accept(remote())
    for number in (one.receipt, one.orders[0].number):
        label = reissue.paper(str(number), PaperKind.LABEL).paper
        assert isinstance(label, LabelPaper)
        assert label.code.number == one.orders[0].number
    with pytest.raises(WrongPaper):
        reissue.paper(str(several.receipt), PaperKind.LABEL)


def test_an_act_is_there_only_after_the_hand_over(desk: WholeDesk, reissue: Reissue) -> None:
    accepted = desk.accept(television())
    number = accepted.orders[0].number
    with pytest.raises(PaperUnknown):
        reissue.paper(str(number), PaperKind.ACT)
    price = television().estimate.low
    assert price is not None
    desk.workshop.move(MoveRequest(number, Status.READY, Outcome.REPAIRED))
    desk.pickup.hand_over(HandOverRequest(str(accepted.receipt), (str(number),), price))
    assert isinstance(reissue.paper(str(number), PaperKind.ACT).paper, ActPaper)


def test_an_act_is_the_one_that_names_the_order(desk: WholeDesk, reissue: Reissue) -> None:
    accepted = desk.accept(television(), remote())
    first, second = (order.number for order in accepted.orders)
    desk.workshop.move(MoveRequest(first, Status.READY, Outcome.REPAIRED))
    desk.pickup.hand_over(HandOverRequest(str(accepted.receipt), (str(first),), Money(360000)))
    with pytest.raises(PaperUnknown):
        reissue.paper(str(second), PaperKind.ACT)
    desk.workshop.move(MoveRequest(second, Status.READY, Outcome.REPAIRED))
    desk.pickup.hand_over(HandOverRequest(str(accepted.receipt), (str(second),), Money(40000)))
    for asked, named in ((first, first), (second, second), (accepted.receipt, second)):
        act = reissue.paper(str(asked), PaperKind.ACT).paper
        assert isinstance(act, ActPaper)
        assert [device.code.number for device in act.devices] == [named]


def test_what_was_imported_was_issued_no_paper_and_gets_one_made(desk: WholeDesk, reissue: Reissue) -> None:
    row = ImportRow(2, "import:book:1", "Иванов Иван", "223344", "Утюг", desk.clock(), fault="не греет")
    Importing(desk.database.store, desk.clock, desk.desk).bring_in([row])
    receipt = reissue.paper("1", PaperKind.RECEIPT).paper
    assert isinstance(receipt, ReceiptPaper)
    assert (receipt.customer, [device.fault for device in receipt.devices]) == ("Иванов Иван", ["не греет"])
    assert isinstance(reissue.paper("1", PaperKind.LABEL).paper, LabelPaper)


def test_a_paper_is_read_from_a_database_that_must_not_be_written(desk: WholeDesk) -> None:
    accepted = desk.accept(television())
    row = ImportRow(2, "import:book:1", "Иванов Иван", "223344", "Утюг", desk.clock(), fault="не греет")
    Importing(desk.database.store, desk.clock, desk.desk).bring_in([row])
    database = open_store(str(desk.path), read_only=True)
    looking = Reissue(database.store, desk.clock)
    with desk.database.store.transaction():  # and it waits for nobody
        for number in (str(accepted.receipt), "2"):
            assert isinstance(looking.paper(number, PaperKind.RECEIPT).paper, ReceiptPaper)
    database.close()


def test_numbers_that_lead_nowhere(desk: WholeDesk, reissue: Reissue) -> None:
    desk.accept()
    with pytest.raises(OrderUnknown):
        reissue.paper("77", PaperKind.RECEIPT)
    with pytest.raises(ReceiptUnknown):
        reissue.paper("1000007727", PaperKind.RECEIPT)


@pytest.mark.parametrize(
    ("text", "number"), [("1000000161", 1000000161), ("1 0 000001 61", 1000000161), ("10", 2000001097)]
)
def test_a_number_of_ten_digits_says_what_it_is_and_a_short_one_is_an_orders(text: str, number: int) -> None:
    assert any_code(text).number == number


def test_a_rarer_paper_is_found_by_the_number_that_it_bears(desk: WholeDesk, reissue: Reissue) -> None:
    accepted = a_ready_one(with_director(desk))
    trip = one_out(desk, accepted)
    place = desk.shelves.add("Б-09", None, None, [])
    desk.shelves.print_label(place)
    desk.staff.add("Ким", Role.TECHNICIAN)
    badge = desk.staff.issue_badge("Ким").badge
    case = opened(desk, desk.accept(remote(serial="R1")))
    for number, kind in (
        (trip, PaperKind.DELIVERY_ACT),
        (place, PaperKind.PLACE_LABEL),
        (badge, PaperKind.PLACE_LABEL),
        (case.row.number, PaperKind.LOST_APPLICATION),
    ):
        for told in (None, kind):
            kept = reissue.paper(grouped(number), told)
            assert (kept.paper.paper_kind, subject_of(kept.paper), kept.language) == (kind, number, "ru")


def test_a_number_of_what_nobody_collects_leads_to_the_paper_that_bears_it(desk: WholeDesk, reissue: Reissue) -> None:
    number = a_ready_one(with_director(desk)).orders[0].number
    told = NoticeRequest(
        number, NoticeKind.UNCLAIMED, NoticeWay.LETTER, "ждём вас", tracking="80112", address="Мира, 1"
    )
    letter = desk.uncollected.notices.tell(told).number
    call = desk.uncollected.notices.tell(NoticeRequest(number, NoticeKind.READY, NoticeWay.CALL, "готов")).number
    desk.clock.pass_days(400)
    act = desk.write_offs.write_off(WriteOffRequest(number, DIRECTOR, "Ирина", "р", without_notice=True)).number
    assert reissue.paper(str(letter)).paper.paper_kind is PaperKind.NOTICE
    assert reissue.paper(str(act)).paper.paper_kind is PaperKind.UNCLAIMED_ACT
    for missing, kind in ((call, None), (letter, PaperKind.UNCLAIMED_ACT), (act, PaperKind.RECEIPT)):
        with pytest.raises(PaperUnknown):
            reissue.paper(str(missing), kind)


@pytest.mark.parametrize("kind", [CodeKind.PLACE, CodeKind.BADGE, CodeKind.LOST_CASE, CodeKind.DELIVERY])
def test_a_rarer_number_that_is_nobodys_has_no_paper(desk: WholeDesk, reissue: Reissue, kind: CodeKind) -> None:
    code = Code(kind, 0, 4217)
    with pytest.raises(PaperUnknown):
        reissue.paper(code.grouped)
    with pytest.raises(CodeSpoiled):
        reissue.paper(code.digits[:-1] + str((int(code.digits[-1]) + 1) % 10))
