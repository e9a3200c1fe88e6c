"""The page of the storage count: every scan gets its card, its row and its sound, and none is forgotten."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from servicedesk.desktop.counting.page import COUNT, REPORT, START
from servicedesk.desktop.theme import Tone
from servicedesk.domain.codes import grouped
from servicedesk.domain.refusals import DatabaseBusy
from servicedesk.services.counting.records import Burst
from tests.desktop.counting.stage import StagedPage, stage
from tests.services.counting.shelves import Shelves, never_issued
from tests.services.desk import WholeDesk
from tests.storage.visits import raw


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[WholeDesk]:
    with WholeDesk(tmp_path / "desk.db") as whole:
        yield whole


@pytest.fixture
def shelves(desk: WholeDesk) -> Shelves:
    return Shelves(desk)


@pytest.fixture
def page(qtbot: QtBot, look: object, desk: WholeDesk, shelves: Shelves) -> Iterator[StagedPage]:
    owner = QObject()
    staged, close = stage(desk, owner)
    qtbot.addWidget(staged)
    staged.resize(1366, 640)
    staged.show()
    yield staged
    close()


@pytest.fixture
def until(qtbot: QtBot) -> Callable[[Callable[[], bool]], None]:
    return lambda condition: qtbot.waitUntil(condition, timeout=5000)


Until = Callable[[Callable[[], bool]], None]


def rest(page: StagedPage, until: Until) -> None:
    until(lambda: not page.work.busy and not page.reading.busy and not page.queue.waiting)


def count(page: StagedPage, until: Until, place: str = "") -> None:
    page.begin()
    page.ui.place_edit.setText(place)
    page.bar.act_button.click()
    until(lambda: page.view == COUNT)


def keys(page: StagedPage, name: str) -> list[object]:
    return [row.key for row in getattr(page.ui, f"{name}_list").rows()]


def test_a_found_device_is_green_and_is_struck_off(page: StagedPage, shelves: Shelves, until: Until) -> None:
    order, other = shelves.device(), shelves.device()
    count(page, until, "А")
    assert keys(page, "left") == [order, other]
    assert page.take_scan(str(order))
    rest(page, until)
    card = page.ui.verdict_card
    assert (card.tone(), card.total()) == (Tone.GREEN, "1 of 2")
    assert card.words() == f"На месте Телевизор Samsung UE42F5000  {grouped(order)} — А-01"
    assert (keys(page, "left"), page.ears.heard) == ([other], ["ours"])


def test_each_kind_of_finding_has_its_list_and_the_other_sound(
    page: StagedPage, shelves: Shelves, until: Until
) -> None:
    stray, gone = shelves.device("Б-01"), shelves.device()
    shelves.hand_over(gone)
    count(page, until, "А")
    for code, words in (
        (str(stray), "Не на своём месте"),
        (str(gone), "Уже не у нас"),
        ("4607035890017", "похоже на штрихкод товара"),
        (never_issued(), "такой номер не выдавался"),
        (str(stray), "Уже отсканирован"),
    ):
        page.take_scan(code)
        rest(page, until)
        assert words in page.ui.verdict_card.words()
    assert (keys(page, "elsewhere"), keys(page, "gone")) == ([stray], [gone])
    assert keys(page, "unknown") == [never_issued(), "4607035890017"]
    assert page.ears.heard == ["not ours"] * 5
    assert page.ui.again_card.value() == "1"


def test_a_scanned_shelf_is_where_one_stands(page: StagedPage, shelves: Shelves, until: Until) -> None:
    shelves.device()
    count(page, until)
    page.take_scan(str(shelves.upper))
    rest(page, until)
    assert (page.ui.place_card.value(), page.ears.heard) == ("А-01", ["ours"])


def test_a_burst_is_written_whole_and_shows_what_is_amiss_in_it(
    page: StagedPage, desk: WholeDesk, shelves: Shelves, until: Until
) -> None:
    orders = [shelves.device() for _ in range(20)]
    count(page, until)
    bursts: list[Burst] = []
    page.queue.kept.connect(bursts.append)
    for code in [*orders[:10], "x", *orders[10:]]:
        page.take_scan(str(code))
    rest(page, until)
    assert sum(len(burst.verdicts) for burst in bursts) == 21
    assert page.ui.verdict_card.total() == "20 of 20"
    assert raw(desk.path, "SELECT count(*) FROM count_scan") == [(21,)]
    assert "not ours" in page.ears.heard


def test_a_short_number_may_be_typed(page: StagedPage, shelves: Shelves, until: Until) -> None:
    shelves.device()
    count(page, until)
    QTest.keyClicks(page.ui.code_edit, "1")
    QTest.keyClick(page.ui.code_edit, Qt.Key.Key_Return)
    rest(page, until)
    assert (page.ui.verdict_card.total(), page.ui.code_edit.text()) == ("1 of 1", "")


def test_a_busy_database_keeps_scans_waiting_and_takes_them_later(
    page: StagedPage, desk: WholeDesk, shelves: Shelves, until: Until, monkeypatch: pytest.MonkeyPatch
) -> None:
    order = shelves.device()
    count(page, until)
    real = desk.counts.scan_many

    def busy(*_told: object) -> Burst:
        raise DatabaseBusy(holder="другая программа")

    monkeypatch.setattr(desk.counts, "scan_many", busy)
    page.take_scan(str(order))
    page.take_scan("x")
    until(lambda: any("занята" in head for _, head, _ in page.said))
    assert page.queue.waiting == 2
    monkeypatch.setattr(desk.counts, "scan_many", real)
    rest(page, until)
    rows = raw(desk.path, "SELECT text FROM count_scan ORDER BY sequence")
    assert rows == [(str(order),), ("x",)]


def test_closing_asks_once_more_while_something_is_missing(page: StagedPage, shelves: Shelves, until: Until) -> None:
    lost, stray = shelves.device(), shelves.device("Б-01")
    count(page, until, "А")
    page.take_scan(str(stray))
    rest(page, until)
    page.bar.act_button.click()
    assert page.said[-1][1].startswith("Not found: 1")
    page.take_scan(str(stray))
    rest(page, until)
    page.bar.act_button.click()
    assert page.view == COUNT, "a scan between the two presses begins anew"
    page.bar.act_button.click()
    until(lambda: page.view == REPORT)
    told = [row.key for row in page.ui.report_list.rows()]
    assert told == [("Не найден", lost), ("Не на своём месте", stray)]
    page.bar.act_button.click()
    rest(page, until)
    until(lambda: not page.bar.act_button.isVisible())
    assert page.said[-1][1].startswith("Put where they were found: 1")


def test_the_report_is_printed(page: StagedPage, desk: WholeDesk, shelves: Shelves, until: Until) -> None:
    count(page, until)
    page.bar.act_button.click()
    until(lambda: page.view == REPORT)
    page.bar.print_button.click()
    rest(page, until)
    assert page.said[-1][1] == "The report is being printed."
    assert raw(desk.path, "SELECT kind FROM issued_paper ORDER BY id DESC LIMIT 1") == [("table",)]


def test_an_open_count_goes_on_by_itself(page: StagedPage, desk: WholeDesk, shelves: Shelves, until: Until) -> None:
    order = shelves.device()
    number = desk.counts.start().number
    desk.counts.scan(number, str(order))
    page.begin()
    until(lambda: page.view == COUNT)
    assert page.said[-1][1] == "The count is not closed."
    assert page.ui.verdict_card.total() == "1 of 1"


def test_one_who_begins_where_a_count_is_under_way_may_join_it(
    page: StagedPage, desk: WholeDesk, shelves: Shelves, until: Until
) -> None:
    order = shelves.device()
    page.begin()
    rest(page, until)
    number = desk.counts.start().number
    page.bar.act_button.click()
    rest(page, until)
    assert page.said[-1][1] == "Здесь уже идёт сверка."
    assert keys(page, "counts") == [number]
    page.ui.counts_list.taken.emit(number)
    until(lambda: page.view == COUNT)
    page.take_scan(str(order))
    rest(page, until)
    assert page.ui.verdict_card.total() == "1 of 1"


def test_what_another_person_scans_shows_here(
    page: StagedPage, desk: WholeDesk, shelves: Shelves, until: Until
) -> None:
    order = shelves.device()
    count(page, until)
    with WholeDesk(desk.path, clerk="Пётр", workstation="2") as other:
        other.counts.scan(other.counts.under_way()[0].number, str(order))
    page.refresh()
    until(lambda: page.ui.verdict_card.total() == "1 of 1")
    assert keys(page, "left") == []


def test_a_count_that_another_person_closed_says_so_and_shows_its_report(
    page: StagedPage, desk: WholeDesk, shelves: Shelves, until: Until
) -> None:
    order = shelves.device()
    count(page, until)
    desk.counts.close(desk.counts.under_way()[0].number)
    page.take_scan(str(order))
    until(lambda: page.view == REPORT)
    assert page.said[-1][1] == "Сверка закончена."
    assert page.ears.heard == ["not ours"]
    assert raw(desk.path, "SELECT count(*) FROM count_scan") == [(0,)]
    assert page.take_scan(str(order)), "a label after the end is refused"
    assert not page.take_scan("1000000161"), "a customer's receipt goes to pickup"


def test_a_scanned_place_is_what_is_to_be_counted(page: StagedPage, shelves: Shelves, until: Until) -> None:
    page.begin()
    rest(page, until)
    assert page.view == START
    assert page.take_scan(str(shelves.rack))
    assert page.ui.place_edit.text() == grouped(shelves.rack)
    assert not page.take_scan("1000000161")
    assert not page.take_scan("мусор")


def test_a_place_that_is_not_there_is_told_beside_the_field(page: StagedPage, until: Until) -> None:
    page.begin()
    page.ui.place_edit.setText("Ж-99")
    page.bar.act_button.click()
    rest(page, until)
    assert (page.view, page.ui.place_edit.text()) == (START, "Ж-99")
    assert page.said
    assert "Ж-99" in page.ui.place_frame.error()


def test_leaving_lets_every_scan_be_written(page: StagedPage, desk: WholeDesk, shelves: Shelves, until: Until) -> None:
    count(page, until)
    for number in range(50):
        page.take_scan(f"чужой {number}")
    page.leave()
    assert page.work.stop()
    assert raw(desk.path, "SELECT count(*) FROM count_scan") == [(50,)]


def test_the_report_is_copied_and_saved_as_a_table(
    page: StagedPage, shelves: Shelves, until: Until, tmp_path: Path
) -> None:
    shelves.device(), shelves.device()
    count(page, until)
    page.bar.act_button.click()
    page.bar.act_button.click()
    until(lambda: page.view == REPORT)
    page.list_acts.copy()
    until(lambda: any(head in {"Copied:", "Скопировано:"} for _kind, head, _text in page.said))
    assert len(QGuiApplication.clipboard().text().splitlines()) == 3
    page.list_acts.save_to(tmp_path / "report.csv")
    until((tmp_path / "report.csv").exists)
    assert len((tmp_path / "report.csv").read_text(encoding="utf-8-sig").splitlines()) == 3
