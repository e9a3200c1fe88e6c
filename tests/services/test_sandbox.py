"""A sandbox: marked when it is made, never made of a database in use; only there may the day be told."""

from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from servicedesk.domain.sandbox_refusals import NotASandbox, TodayRefused
from servicedesk.services.centre import Centre
from servicedesk.services.sandbox import clock_at, is_sandbox, mark_sandbox
from tests.services.desk import START, ZONE, MovableClock, WholeDesk


def test_a_fresh_database_is_marked_and_stays_marked(tmp_path: Path) -> None:
    with WholeDesk(tmp_path / "s.db") as desk:
        mark_sandbox(desk.database.store, "s.db", fresh=True)
        mark_sandbox(desk.database.store, "s.db", fresh=False)
        centre = desk.office.centre()
    assert centre.sandbox
    assert centre.name == "Песочница"


def test_a_database_in_use_is_never_made_a_sandbox(tmp_path: Path) -> None:
    with WholeDesk(tmp_path / "s.db") as desk:
        with pytest.raises(NotASandbox) as refused:
            mark_sandbox(desk.database.store, "s.db", fresh=False)
        assert not is_sandbox(desk.office.centre())
    assert refused.value.path == "s.db"


def test_a_told_day_has_the_present_time_of_day_in_the_centres_zone() -> None:
    clock = MovableClock()
    told = clock_at(clock, date(2027, 12, 16), Centre(sandbox=True), "s.db")
    assert told() == datetime(2027, 12, 16, START.hour, START.minute, tzinfo=ZONE)
    clock.now += timedelta(minutes=5)
    assert told().minute == START.minute + 5
    assert told().tzinfo is ZONE


@pytest.mark.parametrize("centre", [Centre(sandbox=True), Centre(sample=True)])
def test_the_sample_and_the_sandbox_may_be_told_the_day(centre: Centre) -> None:
    assert clock_at(MovableClock(), date(2030, 2, 28), centre, "s.db")().date() == date(2030, 2, 28)


def test_a_real_database_keeps_its_days() -> None:
    with pytest.raises(TodayRefused):
        clock_at(MovableClock(), date(2030, 1, 1), Centre(name="Real"), "r.db")


def test_without_a_told_day_the_clock_is_the_real_one() -> None:
    clock = MovableClock()
    assert clock_at(clock, None, Centre(), "r.db") is clock
