"""Moments in the centre's zone: the same instants, told as its own clock shows them."""

from dataclasses import dataclass
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from servicedesk.services.zone import all_in_zone, in_zone

NOVOSIBIRSK = ZoneInfo("Asia/Novosibirsk")


@dataclass(frozen=True, slots=True)
class Stay:
    """A record with moments, one of which is not known yet."""

    name: str
    came: datetime
    went: datetime | None


def test_each_moment_is_told_in_the_zone_and_stays_the_same_instant() -> None:
    stay = Stay("x", datetime(2026, 11, 14, 20, tzinfo=UTC), None)
    told = in_zone(stay, NOVOSIBIRSK)
    assert told.came == stay.came
    assert (told.came.day, told.came.hour, told.went, told.name) == (15, 3, None, "x")


def test_many_are_told_in_their_order() -> None:
    stays = [
        Stay(str(hour), datetime(2026, 7, 1, hour, tzinfo=UTC), datetime(2026, 7, 2, tzinfo=UTC)) for hour in (1, 2)
    ]
    told = all_in_zone(stays, NOVOSIBIRSK)
    assert [stay.came.hour for stay in told] == [8, 9]
    assert all(stay.went is not None and stay.went.hour == 7 for stay in told)
