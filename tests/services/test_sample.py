"""The sample centre: a house in which everything could have happened, whole or absent."""

from collections import Counter
from datetime import timedelta

import pytest

from servicedesk.domain.person import Role
from servicedesk.domain.status import GONE, OPEN, Status
from servicedesk.services.lookup_records import OrderCard
from servicedesk.services.sample import Sample
from servicedesk.services.workshop import Workshop
from tests.services.desk import WholeDesk


def _sample(desk: WholeDesk) -> Sample:
    return Sample(desk.database.store, desk.database.intake_reads, desk.database.order_reads, desk.clock)


@pytest.fixture
def cards(desk: WholeDesk) -> list[OrderCard]:
    """Every order of the sample, the newest first."""
    assert _sample(desk).fill()
    return [desk.lookup.card(row.number) for row in desk.lookup.find("", limit=1000).rows]


def test_it_looks_like_a_working_house(cards: list[OrderCard], desk: WholeDesk) -> None:
    states = Counter(card.facts.status for card in cards)
    assert len(cards) >= 60
    assert states.keys() == {*OPEN, Status.READY, Status.HANDED_OVER, Status.CANCELLED}
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
