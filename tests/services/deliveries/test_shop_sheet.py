"""The shops that pay: one record each, and a month that adds up to the kopeck."""

from datetime import date, timedelta

import pytest

from servicedesk.domain.delivery_refusals import SeveralShops, ShopKnown, ShopUnknown
from servicedesk.domain.money import NOTHING, Money
from servicedesk.domain.refusals import Refusal, ValueMissing
from servicedesk.domain.status import Outcome, Status
from servicedesk.domain.warranty import Warranty
from servicedesk.services.deliveries.records import ShopRequest
from servicedesk.services.lookup_records import HandOverRequest
from servicedesk.services.workshop import MoveRequest
from tests.services.deliveries.trips import SHOP, a_ready_one, arrival, fridge, one_out, plan
from tests.services.desk import WholeDesk, television


def test_a_shop_is_on_record_once_however_it_is_written(desk: WholeDesk) -> None:
    first = desk.shops.keep(ShopRequest("Эльдорадо", "8 383 222-33-44"))
    with pytest.raises(ShopKnown) as refused:
        desk.shops.keep(ShopRequest(" эльдорадо "))
    assert refused.value.field == "name"
    second = desk.shops.keep(ShopRequest("М.Видео"))
    with pytest.raises(ShopKnown):
        desk.shops.keep(ShopRequest("ЭЛЬДОРАДО", id=second))
    desk.shops.keep(ShopRequest("Эльдорадо-Омск", address="ул. Мира, 2", id=first))
    assert [shop.name for shop in desk.shops.all()] == ["М.Видео", "Эльдорадо-Омск"]
    with pytest.raises(ValueMissing):
        desk.shops.keep(ShopRequest("  "))
    with pytest.raises(ShopUnknown):
        desk.shops.keep(ShopRequest("Третий", id=99))
    assert desk.database.check() == ()


def test_a_shop_that_is_not_worked_with_pays_for_nothing_new(desk: WholeDesk) -> None:
    accepted = a_ready_one(desk)
    (shop,) = desk.shops.all()
    desk.shops.keep(ShopRequest(SHOP, active=False, id=shop.id))
    with pytest.raises(ShopUnknown):
        desk.deliveries.plan(plan(desk, accepted))
    with pytest.raises(ShopUnknown):
        desk.deliveries.plan(plan(desk, accepted, new_shop=True))
    assert desk.shops.payers("") == ()


def test_the_month_of_a_shop_adds_up(desk: WholeDesk) -> None:
    first, second, third = (a_ready_one(desk, fridge(serial=f"B-{index}")) for index in range(3))
    delivered, vain = one_out(desk, first), one_out(desk, second)
    desk.deliveries.delivered(arrival(delivered, first))
    desk.deliveries.back(vain, "Б-04", "никого нет", Money(70050))
    cancelled = desk.deliveries.plan(plan(desk, third))
    desk.deliveries.cancel(cancelled, "заберут сами")
    sheet = desk.delivery_board.sheet(SHOP.upper(), desk.clock().date())
    assert [(trip.number, trip.cost) for trip in sheet.trips] == [(delivered, Money(150000)), (vain, Money(70050))]
    assert (sheet.month, sheet.repairs, sheet.total) == (date(2026, 11, 1), (), Money(220050))
    other = desk.delivery_board.sheet(SHOP, date(2026, 12, 31))
    assert (other.trips, other.total) == ((), NOTHING)
    with pytest.raises(ShopUnknown):
        desk.delivery_board.sheet("Никакой", desk.clock().date())


def test_repairs_that_the_shop_pays_for_stand_on_its_sheet(desk: WholeDesk) -> None:
    desk.shops.keep(ShopRequest(SHOP))
    told = television(warranty=Warranty.SHOP, payer=SHOP.casefold())
    ours, foreign = desk.accept(told), desk.accept(television(serial="S-2", warranty=Warranty.SHOP, payer="М.Видео"))
    for accepted, price in ((ours, Money(123456)), (foreign, Money(1))):
        number = accepted.orders[0].number
        desk.workshop.move(MoveRequest(number, Status.READY, Outcome.REPAIRED, price=price))
        assert desk.lookup.card(number).sums.balance == NOTHING
        desk.pickup.hand_over(HandOverRequest(str(accepted.receipt), (str(number),), NOTHING))
    sheet = desk.delivery_board.sheet(SHOP, desk.clock().date())
    assert [(repair.order, repair.price) for repair in sheet.repairs] == [(ours.orders[0].number, Money(123456))]
    assert (sheet.for_trips, sheet.total) == (NOTHING, Money(123456))
    assert desk.database.check() == ()


def test_a_month_ends_by_the_centre_s_clock(desk: WholeDesk) -> None:
    desk.shops.keep(ShopRequest(SHOP))
    desk.clock.now = desk.clock.now.replace(month=11, day=30, hour=23, minute=59)
    accepted = desk.accept(television(warranty=Warranty.SHOP, payer=SHOP))
    number = accepted.orders[0].number
    desk.workshop.move(MoveRequest(number, Status.READY, Outcome.REPAIRED, price=Money(100)))
    desk.pickup.hand_over(HandOverRequest(str(accepted.receipt), (str(number),), NOTHING))
    assert desk.delivery_board.sheet(SHOP, date(2026, 11, 5)).total == Money(100)
    assert desk.delivery_board.sheet(SHOP, date(2026, 12, 5)).total == NOTHING
    assert desk.clock.now + timedelta(minutes=1) > desk.clock.now.replace(minute=59)


def test_payers_are_shops_and_whoever_paid_before(desk: WholeDesk) -> None:
    desk.shops.keep(ShopRequest("Эльдорадо"))
    desk.accept(television(warranty=Warranty.MANUFACTURER, payer="Элджи Рус"))
    desk.accept(television(serial="2", warranty=Warranty.SHOP, payer="эльдорадо"))
    assert desk.shops.payers("эл") == ("Эльдорадо", "Элджи Рус")
    assert desk.shops.payers("эльд") == ("Эльдорадо",)
    assert desk.shops.payers("Я") == ()
    desk.shops.keep(ShopRequest("ООО «Ярмарка»"))
    assert desk.shops.payers("ярм") == ("ООО «Ярмарка»",)


def test_a_shop_named_in_a_plan_may_be_new(desk: WholeDesk) -> None:
    accepted = a_ready_one(desk)
    with pytest.raises(Refusal):
        desk.deliveries.plan(plan(desk, accepted, shop="М.Видео"))
    desk.deliveries.plan(plan(desk, accepted, shop="М.Видео", new_shop=True))
    assert [shop.name for shop in desk.shops.all()] == ["М.Видео", SHOP]


@pytest.mark.parametrize(
    "told", ["эльдорадо", "ЭЛЬДОРАДО", '"Эльдорадо"', "ооо эльдорадо", "льдор", " Эльдорадо  ООО "]
)
def test_a_shop_is_found_by_a_part_of_its_name(desk: WholeDesk, told: str) -> None:
    accepted = a_ready_one(desk)
    desk.shops.keep(ShopRequest("М.Видео"))
    number = desk.deliveries.plan(plan(desk, accepted, shop=told))
    assert desk.delivery_board.one(number).shop == SHOP
    assert desk.delivery_board.sheet(told, desk.clock().date()).shop.name == SHOP


def test_two_shops_that_fit_are_named(desk: WholeDesk) -> None:
    accepted = a_ready_one(desk)
    omsk = desk.shops.keep(ShopRequest("Эльдорадо Омск"))
    for ask in (
        lambda: desk.deliveries.plan(plan(desk, accepted, shop="эльдор")),
        lambda: desk.delivery_board.sheet("эльдор", desk.clock().date()),
    ):
        with pytest.raises(SeveralShops) as refused:
            ask()
        assert (refused.value.field, set(refused.value.names.split(", "))) == ("shop", {SHOP, "Эльдорадо Омск"})
    assert desk.delivery_board.sheet("эльдорадо", desk.clock().date()).shop.name == SHOP, "the whole name goes first"
    desk.shops.keep(ShopRequest("Эльдорадо Омск", active=False, id=omsk))
    desk.deliveries.plan(plan(desk, accepted, shop="эльдор"))


@pytest.mark.parametrize("told", ["ооо", "«»", "эльдорадо тула"])
def test_what_tells_no_shop_finds_none(desk: WholeDesk, told: str) -> None:
    accepted = a_ready_one(desk)
    with pytest.raises(ShopUnknown):
        desk.deliveries.plan(plan(desk, accepted, shop=told))


def test_a_new_shop_is_not_taken_for_another_with_its_name_inside(desk: WholeDesk) -> None:
    accepted = a_ready_one(desk)
    desk.deliveries.plan(plan(desk, accepted, shop="Эльдор", new_shop=True))
    assert {shop.name for shop in desk.shops.all()} == {SHOP, "Эльдор"}
