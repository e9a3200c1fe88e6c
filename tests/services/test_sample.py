"""The sample centre: a house in which everything could have happened, whole or absent."""

from collections import Counter
from datetime import timedelta

import pytest

from servicedesk.domain.delivery import DeliveryState
from servicedesk.domain.lost_case import CaseState
from servicedesk.domain.money import NOTHING
from servicedesk.domain.notice import Warned
from servicedesk.domain.person import Role
from servicedesk.domain.status import GONE, OPEN, Status
from servicedesk.domain.terms import SizeClass
from servicedesk.domain.warranty import Warranty
from servicedesk.services.lookup_records import OrderCard
from servicedesk.services.sample import Sample
from servicedesk.services.uncollected.records import Waiting
from servicedesk.services.workshop import Workshop
from tests.services.desk import WholeDesk


def _sample(desk: WholeDesk) -> Sample:
    reads = (desk.database.intake_reads, desk.database.order_reads, desk.database.store_reads)
    return Sample(desk.database.store, *reads, desk.vault, desk.clock)


@pytest.fixture
def cards(desk: WholeDesk) -> list[OrderCard]:
    """Every order of the sample, the newest first."""
    assert _sample(desk).fill()
    return [desk.lookup.card(row.number) for row in desk.lookup.find("", limit=1000).rows]


def test_it_looks_like_a_working_house(cards: list[OrderCard], desk: WholeDesk) -> None:
    states = Counter(card.facts.status for card in cards)
    assert len(cards) >= 60
    assert states.keys() == set(Status)
    assert sum(states[status] for status in OPEN) > 10
    centre = desk.office.centre()
    assert (centre.name, centre.sample) == ("Сибирская сервисная компания", True)
    assert any(card.sums.storage_days for card in cards)
    assert any(row.overdue for row in desk.lookup.find("", limit=1000).rows)


def test_the_people_of_the_pictures_are_in_it(cards: list[OrderCard], desk: WholeDesk) -> None:
    matches = {match.name: match.orders for match in desk.intake.customers("+7 913 456-78-90")}
    assert matches == {"Фёдоров Пётр Ильич": 8, "Фёдорова Анна": 1}
    ready = next(card for card in cards if card.facts.model == "UE42F5000" and card.facts.status is Status.READY)
    assert (str(ready.sums.balance), ready.facts.place) == ("3100.00", "Б-03")
    assert (len(ready.siblings), [row.status for row in ready.earlier]) == (2, [Status.HANDED_OVER])


def test_nothing_in_it_lies_ahead_and_every_story_is_in_order(cards: list[OrderCard], desk: WholeDesk) -> None:
    for card in cards:
        moments = [entry.at for entry in reversed(card.events)]
        assert moments == sorted(moments)
        assert moments[-1] <= desk.clock()
        assert (card.facts.status in GONE) == (card.facts.closed_at is not None)
    assert [card.facts.accepted_at for card in cards] == sorted(
        (card.facts.accepted_at for card in cards), reverse=True
    )


def test_what_is_gone_is_paid(cards: list[OrderCard]) -> None:
    assert {str(card.sums.balance) for card in cards if card.facts.status is Status.HANDED_OVER} == {"0.00"}


def test_it_is_the_same_every_day_but_for_the_days(cards: list[OrderCard], desk: WholeDesk) -> None:
    with WholeDesk(desk.path.with_name("later.db")) as later:
        later.clock.now += timedelta(days=31, hours=3)
        _sample(later).fill()
        others = [later.lookup.card(row.number) for row in later.lookup.find("", limit=1000).rows]
    assert [(card.facts.customer, card.facts.serial, card.facts.status) for card in cards] == [
        (card.facts.customer, card.facts.serial, card.facts.status) for card in others
    ]


def test_its_papers_are_kept_and_none_waits_to_be_printed(cards: list[OrderCard], desk: WholeDesk) -> None:
    assert cards
    assert desk.database.print_jobs.unfinished("1") == ()
    assert desk.database.check() == ()


def test_a_house_that_is_in_use_is_left_alone(desk: WholeDesk) -> None:
    desk.accept()
    assert not _sample(desk).fill()
    assert len(desk.lookup.find("").rows) == 1


def test_it_is_whole_or_absent(desk: WholeDesk, monkeypatch: pytest.MonkeyPatch) -> None:
    def break_off(*_told: object) -> None:
        raise RuntimeError("the light went out")

    with monkeypatch.context() as broken:
        broken.setattr(Workshop, "move", break_off)
        with pytest.raises(RuntimeError):
            _sample(desk).fill()
    assert desk.lookup.find("").rows == ()
    assert desk.office.centre().name == ""
    assert _sample(desk).fill()


def test_whoever_does_something_in_the_sample_is_on_record(cards: list[OrderCard], desk: WholeDesk) -> None:
    people = desk.staff.people()
    assert [one.name for one in people if one.may_be(Role.DIRECTOR)] == [desk.office.centre().director]
    technicians = {one.name for one in people if one.may_be(Role.TECHNICIAN)}
    assert {card.facts.technician for card in cards if card.facts.technician} <= technicians
    assert {card.facts.clerk for card in cards} <= {one.name for one in people if one.may_be(Role.CLERK)}
    assert desk.database.check() == ()


def _waiting(cards: list[OrderCard], desk: WholeDesk) -> dict[str, Waiting]:
    ready = (card.facts for card in cards if card.facts.status is Status.READY)
    return {facts.customer.split()[0]: desk.uncollected.notices.waiting(facts.number) for facts in ready}


def test_devices_wait_at_every_step_of_the_way_to_the_year(cards: list[OrderCard], desk: WholeDesk) -> None:
    waiting, today = _waiting(cards, desk), desk.clock().date()

    def left(name: str) -> int:
        until = waiting[name].free_until
        assert until is not None
        return (until - today).days

    assert 0 <= left("Крюкова") < 7, "near the end of the free month"
    assert left("Дорофеев") < 0
    assert waiting["Дорофеев"].owed > NOTHING
    assert not waiting["Дорофеев"].may_write_off
    passes = waiting["Нестеров"].passes_on
    assert passes is not None
    assert 0 < (passes - today).days < 31, "near the end of the year"
    assert [waiting[name].may_write_off for name in ("Бобров", "Лукина")] == [True, True]
    assert [waiting[name].warned for name in ("Бобров", "Лукина")] == [Warned.DULY, Warned.NEVER]
    assert str(waiting["Захаров"].waived) == "200.00"


def test_one_device_was_written_off_by_two_people(cards: list[OrderCard], desk: WholeDesk) -> None:
    (gone,) = [card for card in cards if card.facts.status is Status.WRITTEN_OFF]
    act = desk.uncollected.notices.waiting(gone.facts.number).written_off
    assert act is not None
    assert act.warned
    assert (act.director, act.second) == (desk.office.centre().director, "Ирина К.")


def test_one_lost_receipt_waits_for_the_director_and_one_is_approved(cards: list[OrderCard], desk: WholeDesk) -> None:
    assert cards
    cases = {row.state: row for row in desk.lost_receipts.cases()}
    assert cases.keys() == {CaseState.OPEN, CaseState.APPROVED}
    assert cases[CaseState.OPEN].days_left > 0
    seen = desk.lost_receipts.reveal(str(cases[CaseState.OPEN].number), "проба")
    assert seen.passport.startswith("00 00"), "no passport has this series"


def test_deliveries_are_planned_out_done_and_undone_for_two_shops(cards: list[OrderCard], desk: WholeDesk) -> None:
    assert cards
    today = desk.clock().date()
    states = {trip.state for trip in desk.database.delivery_reads.open()}
    assert states == {DeliveryState.PLANNED, DeliveryState.OUT}
    done = desk.database.delivery_reads.ended(today - timedelta(days=40), today, 50)
    assert {trip.state for trip in done} == {DeliveryState.DELIVERED, DeliveryState.BACK}
    assert {trip.shop for trip in done} == {shop.name for shop in desk.shops.all()} == {"Техноград", "Сибтехника"}


def test_money_came_and_went_today_by_two_clerks(cards: list[OrderCard], desk: WholeDesk) -> None:
    assert cards
    sheet = desk.day_sheets.sheet(desk.clock().date())
    assert {row.who for row in sheet.entries} == {"Ольга М.", "Ирина К."}
    assert any(row.amount < NOTHING for row in sheet.entries)


def test_devices_come_back_under_our_guarantee(cards: list[OrderCard]) -> None:
    back = [card.facts for card in cards if card.facts.warranty is Warranty.OURS]
    assert back
    assert all(facts.previous is not None and facts.came_back_after is not None for facts in back)


def test_places_are_a_tree_with_room_and_none_is_overfull(cards: list[OrderCard], desk: WholeDesk) -> None:
    assert cards
    tree = desk.shelves.tree()
    assert {row.depth for row in tree} == {0, 1, 2}
    assert {row.place.name for row in tree if row.depth == 0} == {"Склад", "Крупная техника", "Мастерская"}
    shelves = [row.place for row in tree if row.depth == 2]
    assert all(place.capacity is not None and place.occupied <= place.capacity for place in shelves)


def test_sizes_and_tariffs_are_told_apart(cards: list[OrderCard], desk: WholeDesk) -> None:
    assert {card.facts.size for card in cards} == set(SizeClass)
    begins = [tariff.holds_from for tariff in desk.office.centre().tariffs]
    assert len([day for day in begins if day <= desk.clock().date()]) == 2
    assert len(begins) == 3
    assert len({card.facts.terms for card in cards}) > 3, "each order keeps the terms of its own day and size"


def test_a_technician_has_urgent_and_late_work(cards: list[OrderCard], desk: WholeDesk) -> None:
    today = desk.clock().date()
    mine = [card.facts for card in cards if card.facts.technician == "Кузнецов" and card.facts.status in OPEN]
    assert any(facts.urgent and facts.promised is not None and facts.promised < today for facts in mine)


def test_no_storage_count_was_left_unfinished(cards: list[OrderCard], desk: WholeDesk) -> None:
    assert cards
    assert desk.counts.newest() == ()
