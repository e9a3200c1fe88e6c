"""The storage count on a real file: every scan gets its verdict, and the ledger is believed."""

import pytest

from servicedesk.domain.codes import CodeKind, grouped
from servicedesk.domain.count_refusals import CountClosed, CountOverlaps, CountUnknown
from servicedesk.domain.custody import Act
from servicedesk.domain.place_refusals import PlaceUnknown
from servicedesk.domain.refusals import CodeSpoiled, Refusal
from servicedesk.domain.status import Status
from servicedesk.domain.storage_count import Absence, Seeming, Verdict
from servicedesk.services.counting.records import CountReport, ScanVerdict
from servicedesk.services.workshop import MoveRequest
from tests.services.counting.shelves import Shelves, never_issued
from tests.services.desk import WholeDesk
from tests.storage.visits import raw


@pytest.fixture
def shelves(desk: WholeDesk) -> Shelves:
    return Shelves(desk)


def scanned(desk: WholeDesk, count: int, *codes: int | str) -> list[ScanVerdict]:
    return list(desk.counts.scan_many(count, [str(code) for code in codes]).verdicts)


def verdicts(desk: WholeDesk, count: int, *codes: int | str) -> list[Verdict]:
    return [scan.verdict for scan in scanned(desk, count, *codes)]


def missing(report: CountReport) -> list[int]:
    return [absent.order for absent in report.missing]


def test_a_count_of_a_rack_finds_what_stands_on_its_shelves(desk: WholeDesk, shelves: Shelves) -> None:
    upper, lower, aside = shelves.device("А-01"), shelves.device("А-02"), shelves.device("Б-01")
    count = desk.counts.start("а")
    assert (count.place, count.expected_at_start, count.started_by) == ("А", 2, "Ольга")
    burst = desk.counts.scan_many(count.number, [str(upper), str(lower)])
    assert [scan.verdict for scan in burst.verdicts] == [Verdict.FOUND, Verdict.FOUND]
    assert (burst.totals.seen, burst.totals.expected, burst.place) == (2, 2, "А")
    report = desk.counts.close(count.number)
    assert (report.missing, report.moved, report.elsewhere) == ((), (), ())
    assert aside not in missing(report)


def test_what_was_not_scanned_is_missing_with_its_place(desk: WholeDesk, shelves: Shelves) -> None:
    found, lost = shelves.device("А-01"), shelves.device("А-02")
    count = desk.counts.start()
    assert desk.counts.scan(count.number, str(found)).totals.left == 1
    report = desk.counts.close(count.number)
    assert [(one.order, one.place, one.why) for one in report.missing] == [(lost, "А-02", Absence.MISSING)]
    assert report.missing[0].device == "Телевизор Samsung UE42F5000"
    assert (report.totals.seen, report.totals.expected) == (1, 2)


def test_a_device_of_another_place_is_told_with_the_place_that_it_belongs_to(desk: WholeDesk, shelves: Shelves) -> None:
    stray = shelves.device("Б-01")
    count = desk.counts.start("А")
    (scan,) = scanned(desk, count.number, stray)
    assert (scan.verdict, scan.recorded, scan.place, scan.order) == (Verdict.ELSEWHERE, "Б-01", "А", stray)
    assert desk.counts.close(count.number).missing == ()


def test_a_scanned_place_tells_where_the_counter_stands(desk: WholeDesk, shelves: Shelves) -> None:
    upper, lower = shelves.device("А-01"), shelves.device("А-02")
    count = desk.counts.start()
    told = scanned(desk, count.number, shelves.upper, upper, lower)
    assert [scan.verdict for scan in told] == [Verdict.PLACE, Verdict.FOUND, Verdict.ELSEWHERE]
    assert [scan.place for scan in told] == ["А-01"] * 3
    report = desk.counts.close(count.number)
    assert report.missing == (), "what stands on another shelf is not missing"
    assert (report.totals.seen, report.totals.elsewhere) == (2, 1)
    assert [(one.order, one.recorded, one.found) for one in report.elsewhere] == [(lower, "А-02", "А-01")]


def test_the_place_is_remembered_for_the_next_scans_of_this_workstation_alone(
    desk: WholeDesk, shelves: Shelves
) -> None:
    upper, lower = shelves.device("А-01"), shelves.device("А-02")
    count = desk.counts.start().number
    assert desk.counts.scan(count, str(shelves.upper)).place == "А-01"
    desk.workstation = "2"
    assert verdicts(desk, count, lower) == [Verdict.FOUND]
    desk.workstation = "1"
    assert desk.counts.report(count).place == "А-01"
    assert desk.counts.scan(count, str(upper)).verdicts[0].place == "А-01"


def test_a_place_may_be_told_along_with_a_scan(desk: WholeDesk, shelves: Shelves) -> None:
    upper = shelves.device("А-01")
    count = desk.counts.start().number
    assert desk.counts.scan(count, str(upper), "а-02").verdicts[0].verdict is Verdict.ELSEWHERE
    with pytest.raises(PlaceUnknown):
        desk.counts.scan(count, str(upper), "Ж-99")
    with pytest.raises(PlaceUnknown):
        desk.counts.start(str(upper))
    with pytest.raises(CodeSpoiled):
        desk.counts.start("3000000188")


def test_a_place_outside_the_count_is_told_and_does_not_count(desk: WholeDesk, shelves: Shelves) -> None:
    count = desk.counts.start("А").number
    (scan,) = scanned(desk, count, shelves.aside)
    assert (scan.verdict, scan.seems) == (Verdict.UNKNOWN, Seeming.OTHER_PLACE)
    assert desk.counts.report(count).place == "А"


@pytest.mark.parametrize(
    ("text", "seems"),
    [
        ("4607035890017", Seeming.GOODS),
        ("490154203237518", Seeming.IMEI),
        ("https://example.ru/check?n=1", Seeming.LINK),
        ("20000", Seeming.DIGITS),
        ("9000000188", Seeming.DIGITS),
        ("Ярлык", Seeming.TEXT),
        ("2000000128", Seeming.SPOILED),
        (never_issued(), Seeming.NEVER_ISSUED),
        (never_issued(CodeKind.PLACE), Seeming.NEVER_ISSUED),
        (never_issued(CodeKind.RECEIPT), Seeming.OTHER_PAPER),
        (never_issued(CodeKind.BADGE), Seeming.OTHER_PAPER),
    ],
)
def test_a_code_that_is_no_label_of_ours_is_kept_with_what_it_seems_to_be(
    desk: WholeDesk, shelves: Shelves, text: str, seems: Seeming
) -> None:
    shelves.device()
    count = desk.counts.start().number
    (scan,) = scanned(desk, count, text)
    assert (scan.verdict, scan.seems, scan.order, scan.text) == (Verdict.UNKNOWN, seems, None, text)
    assert [one.text for one in desk.counts.report(count).unknown] == [text]


@pytest.mark.parametrize("text", ["", " ", "\0", "a\0b\n\tc", "\ud800", "9" * 5000, "' OR 1=1 --", "<b>&"])
def test_whatever_a_damaged_symbol_yields_is_one_row(desk: WholeDesk, text: str) -> None:
    count = desk.counts.start().number
    (scan,) = scanned(desk, count, text)
    assert (scan.verdict, len(scan.text) <= 200) == (Verdict.UNKNOWN, True)
    assert raw(desk.path, "SELECT count(*) FROM count_scan") == [(1,)]


def test_a_receipt_void_or_spent_is_a_paper_and_no_device(desk: WholeDesk, shelves: Shelves) -> None:
    order = shelves.device()
    receipt = desk.lookup.card(order).facts.receipt
    shelves.hand_over(order)
    count = desk.counts.start().number
    (scan,) = scanned(desk, count, receipt)
    assert (scan.verdict, scan.seems) == (Verdict.UNKNOWN, Seeming.OTHER_PAPER)


def test_a_device_that_was_handed_over_or_cancelled_is_no_longer_ours(desk: WholeDesk, shelves: Shelves) -> None:
    gone, cancelled = shelves.device(), shelves.device()
    shelves.hand_over(gone)
    desk.workshop.move(MoveRequest(cancelled, Status.CANCELLED, reason="ошибка"))
    count = desk.counts.start().number
    told = scanned(desk, count, gone, cancelled)
    assert [(scan.verdict, scan.status) for scan in told] == [
        (Verdict.GONE, Status.HANDED_OVER),
        (Verdict.GONE, Status.CANCELLED),
    ]
    assert desk.counts.report(count).totals.gone == 2


def test_what_was_scanned_before_is_told_with_who_scanned_it(desk: WholeDesk, shelves: Shelves) -> None:
    order = shelves.device()
    count = desk.counts.start().number
    first = scanned(desk, count, order, "4607035890017")[0]
    desk.clerk, desk.workstation = "Пётр", "2"
    desk.clock.pass_days(1)
    told = scanned(desk, count, order, "4607035890017", order)
    assert [scan.verdict for scan in told] == [Verdict.AGAIN] * 3
    assert (told[0].who, told[0].at, told[0].order, told[1].order) == ("Ольга", first.at, order, None)
    totals = desk.counts.report(count).totals
    assert (totals.seen, totals.unknown, totals.again) == (1, 1, 3)


def test_five_scans_are_five_rows_in_their_order(desk: WholeDesk, shelves: Shelves) -> None:
    order = shelves.device()
    count = desk.counts.start().number
    scanned(desk, count, *[order] * 5)
    rows = raw(desk.path, "SELECT sequence, verdict FROM count_scan ORDER BY sequence")
    assert rows == [(1, "found"), *((number, "again") for number in range(2, 6))]


def test_a_device_handed_over_while_it_is_counted_is_not_missing(desk: WholeDesk, shelves: Shelves) -> None:
    gone, lost = shelves.device(), shelves.device()
    count = desk.counts.start("А").number
    shelves.hand_over(gone)
    assert missing(desk.counts.close(count)) == [lost]


def test_a_device_scanned_and_handed_over_afterwards_was_found(desk: WholeDesk, shelves: Shelves) -> None:
    order = shelves.device()
    count = desk.counts.start("А").number
    scanned(desk, count, order)
    shelves.hand_over(order)
    report = desk.counts.close(count)
    assert (report.totals.seen, report.missing, report.gone) == (1, (), ())


@pytest.mark.parametrize("place", ["А-01", ""])
def test_a_device_accepted_while_the_store_is_counted_is_told_apart(
    desk: WholeDesk, shelves: Shelves, place: str
) -> None:
    count = desk.counts.start().number
    order = shelves.device(place)
    report = desk.counts.close(count)
    assert [(one.order, one.why) for one in report.moved] == [(order, Absence.MOVED)]
    assert report.missing == ()


def test_a_device_put_elsewhere_while_it_is_counted_is_not_missing_there(desk: WholeDesk, shelves: Shelves) -> None:
    out, within = shelves.device("А-01"), shelves.device("А-01")
    count = desk.counts.start("А").number
    desk.workshop.put(out, "Б-01")
    desk.workshop.put(within, "А-02")
    report = desk.counts.close(count)
    assert (missing(report), [one.order for one in report.moved]) == ([], [within])


def test_a_place_called_something_else_has_moved_no_device(desk: WholeDesk, shelves: Shelves) -> None:
    from servicedesk.domain.place import follow

    order, lost = shelves.device("А-01"), shelves.device("А-01")
    count = desk.counts.start("А").number
    scanned(desk, count, shelves.upper)
    with desk.database.store.transaction() as work:
        work.places.get(shelves.upper).rename("А-0001")
        for number in (order, lost):
            event = follow(work.orders.get(number), "А-01", "А-0001", desk.desk().hand(desk.clock()))
            assert event is not None
            work.ledger.record(event)
    assert verdicts(desk, count, order) == [Verdict.FOUND]
    assert missing(desk.counts.close(count)) == [lost]


def test_a_device_out_for_delivery_is_not_expected_and_is_elsewhere_when_it_is_here(
    desk: WholeDesk, shelves: Shelves
) -> None:
    order = shelves.device()
    with desk.database.store.transaction() as work:
        entity, hand = work.orders.get(order), desk.desk().hand(desk.clock())
        entity.status = Status.READY
        work.ledger.record(entity.dispatch("Газель", hand))
    count = desk.counts.start()
    assert count.expected_at_start == 0
    assert verdicts(desk, count.number, order) == [Verdict.ELSEWHERE]
    desk.counts.close(count.number)
    assert desk.counts.put_found(count.number).put == ()


def test_what_was_found_elsewhere_is_put_where_it_was_found_by_one_event_each(
    desk: WholeDesk, shelves: Shelves
) -> None:
    stray, at_home = shelves.device("Б-01"), shelves.device("А-01")
    count = desk.counts.start("А").number
    scanned(desk, count, shelves.lower, stray, shelves.upper, at_home)
    desk.counts.close(count)
    assert desk.counts.put_found(count).put == (stray,)
    card = desk.lookup.card(stray)
    assert (card.facts.place, card.events[0].act, card.events[0].why) == ("А-02", Act.COUNTED, grouped(count))
    assert len(desk.lookup.card(at_home).events) == 1
    assert desk.counts.put_found(count).put == (), "once"
    assert desk.database.check() == ()


def test_the_last_sight_of_a_device_is_where_it_is_put(desk: WholeDesk, shelves: Shelves) -> None:
    stray, home = shelves.device("Б-01"), shelves.device("А-02")
    count = desk.counts.start().number
    scanned(desk, count, shelves.upper, stray, home, shelves.lower, stray, home)
    assert desk.counts.put_found(count).put == (stray,), "the other was carried home"
    assert desk.lookup.card(stray).facts.place == "А-02"


def test_what_somebody_has_put_meanwhile_is_left_alone(desk: WholeDesk, shelves: Shelves) -> None:
    moved, gone = shelves.device("Б-01"), shelves.device("Б-01")
    count = desk.counts.start("А").number
    scanned(desk, count, moved, gone)
    desk.workshop.put(moved, "В-07")
    shelves.hand_over(gone)
    desk.counts.close(count)
    put = desk.counts.put_found(count)
    assert put.put == ()
    assert desk.lookup.card(moved).facts.place == "В-07"


def test_the_report_of_a_closed_count_stays_as_it_was(desk: WholeDesk, shelves: Shelves) -> None:
    lost = shelves.device()
    count = desk.counts.start().number
    closed = desk.counts.close(count)
    desk.workshop.put(lost, "Б-01")
    shelves.device()
    again = desk.counts.report(count)
    assert (again.missing, again.totals) == (closed.missing, closed.totals)
    assert again.facts == closed.facts
    assert again.facts.closed_by == "Ольга"


def test_only_one_count_at_a_time_looks_over_the_same_shelf(desk: WholeDesk, shelves: Shelves) -> None:
    rack = desk.counts.start("А")
    for place in ("А", "А-01", ""):
        with pytest.raises(CountOverlaps) as refused:
            desk.counts.start(place)
        assert (refused.value.number, refused.value.place) == (grouped(rack.number), "А")
    beside = desk.counts.start("Б-01")
    assert [count.number for count in desk.counts.under_way()] == [rack.number, beside.number]
    desk.counts.close(rack.number)
    assert desk.counts.start("А-02").number > beside.number
    assert len(desk.counts.newest()) == 3


def test_a_count_is_closed_once_and_takes_no_scan_afterwards(desk: WholeDesk, shelves: Shelves) -> None:
    order = shelves.device()
    count = desk.counts.start().number
    desk.counts.close(count)
    acts = (lambda: desk.counts.close(count), lambda: desk.counts.scan_many(count, [str(order)]))
    for act in acts:
        with pytest.raises(CountClosed) as refused:
            act()
        assert (refused.value.by, refused.value.at) == ("Ольга", desk.clock())
    assert raw(desk.path, "SELECT count(*) FROM count_scan") == [(0,)]


def test_a_count_that_was_never_begun_is_refused(desk: WholeDesk) -> None:
    unknown = int(never_issued(CodeKind.STORAGE_COUNT))
    for act in (desk.counts.close, desk.counts.report, desk.counts.put_found):
        with pytest.raises(CountUnknown):
            act(unknown)
    with pytest.raises(Refusal):
        desk.counts.scan(unknown, "1")


def test_a_clock_set_back_leaves_the_order_of_the_scans_as_it_was(desk: WholeDesk, shelves: Shelves) -> None:
    first, second = shelves.device("Б-01"), shelves.device("Б-01")
    count = desk.counts.start("А").number
    scanned(desk, count, first)
    desk.clock.pass_days(-365)
    scanned(desk, count, second)
    assert [one.order for one in desk.counts.report(count).elsewhere] == [first, second]


def test_what_was_counted_is_never_changed(desk: WholeDesk, shelves: Shelves) -> None:
    import sqlite3

    shelves.device()
    count = desk.counts.start().number
    scanned(desk, count, "x")
    desk.counts.close(count)
    for table in ("count_scan", "count_absence"):
        for words in (f"DELETE FROM {table}", f"UPDATE {table} SET place = ''"):
            with pytest.raises(sqlite3.IntegrityError):
                raw(desk.path, words)
    assert desk.database.check() == ()
