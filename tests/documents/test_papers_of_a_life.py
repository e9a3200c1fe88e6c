"""Every paper of one order's life, as the procedures really issue it, with the longest texts they take."""

import sqlite3
from dataclasses import replace
from pathlib import Path

import pytest

from servicedesk.documents.renderer import PaperRenderer, layout
from servicedesk.domain.codes import Code, CodeKind
from servicedesk.domain.lost_case import Described
from servicedesk.domain.money import Money
from servicedesk.domain.notice import NoticeKind, NoticeWay
from servicedesk.domain.status import Outcome, Status
from servicedesk.domain.warranty import Warranty
from servicedesk.domain.write_off import Disposal
from servicedesk.services.deliveries.records import PlanRequest, SendRequest, ShopRequest
from servicedesk.services.papers import SIZES, Paper, PaperKind, PaperSize, from_json
from servicedesk.services.uncollected.records import NoticeRequest, WriteOffRequest
from servicedesk.services.workshop import MoveRequest
from tests.documents.decoders import by_zxing, framed, opened
from tests.documents.samples import ORIGINAL
from tests.documents.test_hostile_texts import demand_everything_within
from tests.services.cases.applying import DIRECTOR, asked, code_of, with_director
from tests.services.cases.applying import opened as opened_case
from tests.services.deliveries.trips import SHOP
from tests.services.desk import WholeDesk, television

NAME = ("Константинопольский-Преображенский Аполлинарий Гиацинтович и его доверенный представитель " * 3)[:200].strip()
LONG = ("Царапины по всему корпусу; <b>скол</b> =SUM(1) {number} %s. " * 80)[:4000].strip()
UNBROKEN = "W" * 200
MAY_BEAR = {
    PaperKind.RECEIPT: {CodeKind.RECEIPT},
    PaperKind.LABEL: {CodeKind.DEVICE_LABEL},
    PaperKind.ACT: {CodeKind.RECEIPT},
    PaperKind.PLACE_LABEL: {CodeKind.PLACE},
    PaperKind.LOST_APPLICATION: {CodeKind.LOST_CASE},
    PaperKind.NOTICE: {CodeKind.UNCLAIMED},
    PaperKind.UNCLAIMED_ACT: {CodeKind.UNCLAIMED},
    PaperKind.DELIVERY_ACT: {CodeKind.DELIVERY},
    PaperKind.TABLE: set(),
}
"""An order's own code is on its label only, a receipt's code only on the receipt and the act of its hand-over."""


def issued(path: Path) -> list[Paper]:
    """Every paper that was issued, in its order."""
    with sqlite3.connect(path) as file:
        return [from_json(record) for (record,) in file.execute("SELECT record FROM issued_paper ORDER BY id")]


def live_a_life(desk: WholeDesk) -> None:
    """One visit of four devices: a case, a delivery, a notice and a write-off, a warranty repair."""
    with_director(desk)
    desk.office.keep(replace(desk.office.centre(), name=NAME, address=NAME, requisites=NAME))
    desk.shops.keep(ShopRequest(SHOP))
    told = {"fault": LONG, "note": LONG, "appearance": (LONG[:2000],), "accessories": (UNBROKEN, NAME)}
    names = {"kind": NAME, "brand": UNBROKEN, "model": NAME, "colour": UNBROKEN, "place": NAME[:60].strip()}
    devices = [television(**told, **names, serial=f"W{index}" * 60, size="large") for index in range(3)]
    paid = television(**told, **names, serial="", warranty=Warranty.SHOP, payer=NAME)
    visit = desk.accept(*devices, paid, name=NAME, advance=Money(10_000_00))
    first, second, third, fourth = (order.number for order in visit.orders)
    for number in (first, second, third, fourth):
        desk.workshop.move(MoveRequest(number, Status.READY, Outcome.REPAIRED, price=Money(4_123_45), technician=NAME))
    desk.uncollected.notices.tell(
        NoticeRequest(
            third, NoticeKind.UNCLAIMED, NoticeWay.LETTER, LONG[:1000], whom=NAME, tracking="1" * 40, address="Мира, 1"
        )
    )
    desk.uncollected.notices.print_sheet(third)
    where = PlanRequest(second, SHOP, LONG[:400], "+7 913 456-78-90", desk.clock().date(), crew=(NAME, UNBROKEN))
    desk.deliveries.plan(replace(where, floor=UNBROKEN, cost=Money(1_000_00)))
    desk.deliveries.send(SendRequest(label=str(second)))
    case = opened_case(desk, visit, applicant=NAME, described=Described(NAME, LONG, LONG, LONG, LONG), issued_by=NAME)
    desk.lost_receipts.approve(code_of(case), DIRECTOR)
    desk.pickup.hand_over(asked(case, first, fourth, paid=523_45))
    desk.lost_receipts.withdraw(code_of(case), LONG)
    desk.clock.now = desk.clock.now.replace(year=2028)
    sold = {"disposal": Disposal.SOLD, "price": Money(5_000_00), "kept": Money(1_000_00), "deposited": LONG[:500]}
    desk.write_offs.write_off(
        WriteOffRequest(third, DIRECTOR, "Ирина", LONG[:500], without_notice=True, **sold)  # type: ignore[arg-type]
    )
    desk.shelves.print_label(desk.shelves.tree()[0].place.number)


@pytest.fixture(scope="module")
def papers(tmp_path_factory: pytest.TempPathFactory) -> list[Paper]:
    path = tmp_path_factory.mktemp("life") / "desk.db"
    with WholeDesk(path) as desk:
        live_a_life(desk)
        assert desk.database.check() == ()
    return issued(path)


def codes_on(paper: Paper, size: PaperSize) -> set[CodeKind]:
    """The kinds of our codes that an independent decoder finds on the paper's pages."""
    pages = PaperRenderer().preview(paper, size, "ru", ORIGINAL)
    texts = [text.removeprefix("QR") for page in pages for text in by_zxing(framed(opened(page)))]
    return {Code.parse(text).kind for text in texts}


def test_a_life_issues_papers_of_every_kind(papers: list[Paper]) -> None:
    assert {paper.paper_kind for paper in papers} == set(PaperKind)


@pytest.mark.parametrize("language", ["ru", "en"])
@pytest.mark.parametrize("kind", PaperKind)
def test_the_longest_texts_stay_on_the_paper(papers: list[Paper], kind: PaperKind, language: str) -> None:
    for paper in papers:
        if paper.paper_kind is kind:
            for size in SIZES[kind]:
                for page in layout(paper, size, language, ORIGINAL):
                    demand_everything_within(page)


@pytest.mark.parametrize("kind", PaperKind)
def test_a_paper_bears_only_the_codes_that_are_its_own(papers: list[Paper], kind: PaperKind) -> None:
    for paper in papers:
        if paper.paper_kind is kind:
            for size in SIZES[kind]:
                assert codes_on(paper, size) == MAY_BEAR[kind]
