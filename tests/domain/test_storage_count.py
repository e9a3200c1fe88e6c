"""The rules of a storage count: what a scanned device is, what is expected, and when a count is over."""

from datetime import UTC, datetime

import pytest

from servicedesk.domain.count_refusals import CountClosed
from servicedesk.domain.custody import Hand
from servicedesk.domain.refusals import Semblance
from servicedesk.domain.status import GONE, Status
from servicedesk.domain.storage_count import (
    IN_STORE,
    Scope,
    Seeming,
    Standing,
    StorageCount,
    Verdict,
    is_expected,
    judge,
)

NOON = datetime(2026, 11, 15, 5, tzinfo=UTC)
HAND = Hand("Ольга", "1", NOON)
RACK = Scope.of(["А", "А-01", "А-02"])
UPPER = Scope.of(["А-01"])


def standing(place: str = "А-01", status: Status = Status.READY) -> Standing:
    return Standing(2000000127, "Телевизор", place, status)


def count() -> StorageCount:
    return StorageCount(7000000151, "А", 3000000190, 2, 10, NOON, "Ольга", "1")


@pytest.mark.parametrize("status", sorted(IN_STORE))
def test_a_device_in_the_store_is_found_at_its_place_and_elsewhere_at_another(status: Status) -> None:
    assert judge(standing(status=status), RACK, UPPER) is Verdict.FOUND
    assert judge(standing("А-02", status), RACK, UPPER) is Verdict.ELSEWHERE
    assert judge(standing("Б-01", status), RACK, Scope()) is Verdict.ELSEWHERE
    assert judge(standing("", status), RACK, Scope()) is Verdict.ELSEWHERE


@pytest.mark.parametrize("status", sorted(GONE))
def test_a_device_that_is_gone_is_gone_wherever_it_lies(status: Status) -> None:
    assert judge(standing(status=status), Scope(), Scope()) is Verdict.GONE
    assert not is_expected(standing(status=status), Scope())


def test_a_device_out_for_delivery_is_expected_nowhere() -> None:
    device = standing(status=Status.OUT_FOR_DELIVERY)
    assert judge(device, Scope(), Scope()) is Verdict.ELSEWHERE
    assert not is_expected(device, Scope())


def test_the_whole_store_holds_every_place_and_overlaps_every_count() -> None:
    whole = Scope()
    assert whole.holds("")
    assert whole.holds("где угодно")
    assert whole.overlaps(UPPER)
    assert UPPER.overlaps(whole)


def test_counts_overlap_when_they_share_a_shelf() -> None:
    assert RACK.overlaps(UPPER)
    assert not UPPER.overlaps(Scope.of(["Б-01"]))
    assert not Scope.of([]).overlaps(UPPER)


def test_what_is_on_another_shelf_of_the_rack_is_expected_all_the_same() -> None:
    assert is_expected(standing("А-02"), RACK)
    assert not is_expected(standing("Б-01"), RACK)


def test_a_count_is_closed_once() -> None:
    counted = count()
    assert counted.is_open
    counted.demand_open()
    counted.close(HAND)
    assert (counted.is_open, counted.closed_at, counted.closed_by) == (False, NOON, "Ольга")
    for act in (counted.demand_open, lambda: counted.close(HAND)):
        with pytest.raises(CountClosed) as refused:
            act()
        assert (refused.value.number, refused.value.by, refused.value.at) == ("7 0 000001 51", "Ольга", NOON)


def test_whatever_a_foreign_code_seems_to_be_can_be_kept() -> None:
    whole = set(Semblance) - {Semblance.HALF}  # half a number is kept as one that was misread
    assert {Seeming(seems.value).value for seems in whole} == {seems.value for seems in whole}
