"""Values of the desk as columns, the centre's settings as rows, and driver's faults as refusals."""

import json
import sqlite3
from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from servicedesk.domain.money import Money
from servicedesk.domain.refusals import (
    DatabaseBusy,
    DatabaseDamaged,
    DatabaseReadOnly,
    DatabaseUnreachable,
    DiskFull,
    NotADatabase,
    Refusal,
)
from servicedesk.domain.terms import Tariff
from servicedesk.services.centre import USUAL_TARIFF, Centre
from servicedesk.storage.columns import day, day_number, milliseconds, moment
from servicedesk.storage.database import Database
from servicedesk.storage.faults import refusal_of, told_as_refusals
from tests.storage.visits import raw

KRASNOYARSK = timezone(timedelta(hours=7))


@given(st.datetimes(min_value=datetime(1, 1, 2), max_value=datetime(9999, 12, 30), timezones=st.just(UTC)))
def test_a_moment_is_kept_to_the_millisecond_whatever_the_clock_says(told: datetime) -> None:
    assert timedelta() <= told - moment(milliseconds(told)) < timedelta(milliseconds=1)


def test_a_moment_of_any_zone_is_the_same_moment() -> None:
    told = datetime(2026, 3, 2, 12, 0, tzinfo=KRASNOYARSK)
    assert moment(milliseconds(told)) == told
    assert moment(milliseconds(told)).tzinfo is UTC


@given(st.dates())
def test_a_day_is_a_number_that_sorts_like_it(told: date) -> None:
    assert day(day_number(told)) == told
    assert day_number(date(2026, 3, 2)) == 20260302


def test_the_centre_s_settings_come_back_and_foreign_ones_stay(database: Database, path: Path) -> None:
    assert database.intake_reads.centre() == Centre()
    centre = Centre(
        name="Сервис «Байт»",
        tariffs=(USUAL_TARIFF, Tariff(date(2026, 3, 2), Money(1234), Money(5), Money(6), 2, Money(99_00), 24, True)),
        faults=("не включается", 'шумит "громко"'),
        guarantee_days=90,
        sample=True,
    )
    raw(path, "INSERT INTO centre VALUES ('from_the_future', '[1]')")
    with database.store.transaction() as work:
        work.save_centre(centre)
        assert work.centre() == centre
    assert database.intake_reads.centre() == centre
    assert raw(path, "SELECT value FROM centre WHERE key = 'from_the_future'") == [("[1]",)]
    assert json.loads(raw(path, "SELECT value FROM centre WHERE key = 'tariffs'")[0][0])[1]["small"] == 1234


@pytest.mark.parametrize(
    ("code", "refusal"),
    [
        (sqlite3.SQLITE_BUSY, DatabaseBusy),
        (sqlite3.SQLITE_BUSY_SNAPSHOT, DatabaseBusy),
        (sqlite3.SQLITE_READONLY_DBMOVED, DatabaseReadOnly),
        (sqlite3.SQLITE_FULL, DiskFull),
        (sqlite3.SQLITE_CORRUPT_INDEX, DatabaseDamaged),
        (sqlite3.SQLITE_NOTADB, NotADatabase),
        (sqlite3.SQLITE_CANTOPEN, DatabaseUnreachable),
        (sqlite3.SQLITE_IOERR_WRITE, DatabaseUnreachable),
        (sqlite3.SQLITE_CONSTRAINT, None),
        (0, None),
    ],
)
def test_a_driver_s_fault_is_told_as_what_a_person_can_act_on(code: int, refusal: type[Refusal] | None) -> None:
    fault = sqlite3.OperationalError("x")
    fault.sqlite_errorcode = code
    told = refusal_of(fault, Path("desk.db"))
    assert (told if told is None else type(told)) is refusal
    with pytest.raises(refusal or sqlite3.OperationalError), told_as_refusals(Path("desk.db")):
        raise fault


def test_a_file_that_is_there_on_a_disk_that_cannot_be_written_is_read_only(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "desk.db"
    fault = sqlite3.OperationalError("unable to open database file")
    fault.sqlite_errorcode = sqlite3.SQLITE_CANTOPEN
    path.touch()
    assert isinstance(refusal_of(fault, path), DatabaseUnreachable)
    monkeypatch.setattr("os.access", lambda *_asked: False)  # root may write everywhere, so the disk's word is made up
    assert isinstance(refusal_of(fault, path), DatabaseReadOnly)
    path.unlink()
    assert isinstance(refusal_of(fault, path), DatabaseUnreachable)


def test_a_fault_without_a_code_and_a_defect_stay_what_they_are() -> None:
    for defect in (sqlite3.ProgrammingError("closed"), ZeroDivisionError()):
        with pytest.raises(type(defect)), told_as_refusals(Path("desk.db")):
            raise defect
