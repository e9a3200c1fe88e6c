"""The program with its window: painted first, database behind it, scans routed, one defect told, a clean end."""

import os
import sqlite3
import threading
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from servicedesk.app import console_parts
from servicedesk.desktop.closed_door import ClosedDoor
from servicedesk.desktop.counter import Counter
from servicedesk.desktop.language import put_language_on
from servicedesk.desktop.main_window import INTAKE, LOOKUP, PICKUP
from servicedesk.desktop.program import Next, Program
from servicedesk.desktop.scanned import looks_ours
from servicedesk.desktop.unprinted import UnprintedDialog
from servicedesk.desktop.widgets.banner import BannerKind
from servicedesk.domain.codes import grouped
from servicedesk.domain.refusals import DatabaseReadOnly
from servicedesk.domain.status import Outcome, Status
from servicedesk.services.workshop import MoveRequest
from servicedesk.storage import database
from servicedesk.window import WindowCall, start_of
from servicedesk.workplace import Folders, Workplace
from tests.services.desk import WholeDesk, television

RunProgram = Callable[[], Program]

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support raise", extend=True)


@pytest.fixture
def workplace(tmp_path: Path) -> Workplace:
    """A workstation whose centre has a name, so that no first-start pages come."""
    made = Workplace(Folders(tmp_path, tmp_path, tmp_path / "logs", tmp_path / "papers"))
    made.settings_file.save(replace(made.settings, clerk="Ольга", sounds=False))
    with made.opened() as opened:
        office = console_parts(made, opened, "").office
        office.keep(replace(office.centre(), name="Сибирская сервисная компания"))
    return made


@pytest.fixture(autouse=True)
def _speech_as_it_was(qapp: QApplication) -> Iterator[None]:
    yield
    put_language_on(qapp, "en")


@pytest.fixture
def run(qtbot: QtBot, qapp: QApplication, workplace: Workplace) -> Iterator[RunProgram]:
    programs: list[Program] = []

    def start() -> Program:
        program = Program(qapp, start_of(workplace))
        programs.append(program)
        assert program.take_place()
        with qtbot.waitSignal(program.ready, timeout=20_000):
            program.show()
        return program

    yield start
    for program in programs:
        if isValid(program.window):
            program.window.close()


def counter_of(program: Program) -> Counter:
    return program.counter


def test_the_window_is_shown_before_the_database_is_open(
    qtbot: QtBot, qapp: QApplication, workplace: Workplace
) -> None:
    program = Program(qapp, start_of(workplace))
    assert program.take_place()
    program.show()
    assert program.window.isVisible()
    assert not hasattr(program, "counter"), "nothing waits for the database"
    qtbot.waitSignal(program.ready, timeout=20_000).wait()
    program.window.close()


def test_the_tabs_are_chosen_by_their_keys(qtbot: QtBot, run: RunProgram) -> None:
    program = run()
    frame = program.window.frame
    assert frame.current() == INTAKE
    for index, key in ((PICKUP, Qt.Key.Key_F4), (LOOKUP, Qt.Key.Key_F3), (INTAKE, Qt.Key.Key_F2)):
        qtbot.keyClick(program.window.focusWidget(), key)
        assert frame.current() == index


def test_a_scan_goes_to_pickup_from_anywhere(qtbot: QtBot, run: RunProgram, workplace: Workplace) -> None:
    with WholeDesk(Path(workplace.database)) as desk:
        visit = desk.accept(television())
        desk.workshop.move(MoveRequest(visit.orders[0].number, Status.READY, Outcome.REPAIRED))
    program = run()
    counter = counter_of(program)
    program.wedge.scanned.emit(str(visit.receipt))
    qtbot.waitUntil(lambda: counter.pickup.selection() is not None, timeout=10_000)
    assert program.window.frame.current() == PICKUP
    assert program.window.frame.banner.kind() == BannerKind.OK


def test_a_label_scanned_at_lookup_shows_its_order_and_a_receipt_goes_to_pickup(
    qtbot: QtBot, run: RunProgram, workplace: Workplace
) -> None:
    with WholeDesk(Path(workplace.database)) as desk:
        visit = desk.accept(television())
    program = run()
    counter, frame = counter_of(program), program.window.frame
    frame.show_page(LOOKUP)
    program.wedge.scanned.emit(str(visit.orders[0].number))
    shown = counter.lookup.ui.number_label
    qtbot.waitUntil(lambda: shown.text() == grouped(visit.orders[0].number), timeout=10_000)
    assert frame.current() == LOOKUP
    program.wedge.scanned.emit(str(visit.receipt))
    qtbot.waitUntil(lambda: counter.pickup.selection() is not None, timeout=10_000)
    assert frame.current() == PICKUP
    frame.show_page(INTAKE)
    program.wedge.scanned.emit(str(visit.orders[0].number))
    qtbot.waitUntil(lambda: frame.current() == PICKUP)


def test_a_foreign_code_at_intake_is_the_serial_number_and_elsewhere_refused(qtbot: QtBot, run: RunProgram) -> None:
    program = run()
    counter = counter_of(program)
    program.wedge.scanned.emit("4600051000057")
    qtbot.wait(50)
    assert counter.intake.device.ui.serial_edit.text() == "4600051000057"
    assert program.window.frame.current() == INTAKE
    program.window.frame.show_page(LOOKUP)
    program.wedge.scanned.emit("4600051000057")
    qtbot.waitUntil(lambda: program.window.frame.banner.kind() == BannerKind.REFUSED, timeout=10_000)
    assert program.window.frame.current() == PICKUP


def test_what_another_program_accepts_appears_in_lookup_and_its_own_papers_are_left_to_it(
    qtbot: QtBot, run: RunProgram, workplace: Workplace
) -> None:
    program = run()
    counter = counter_of(program)
    program.window.frame.show_page(LOOKUP)
    with WholeDesk(Path(workplace.database), workstation="2") as desk:
        desk.accept(television())
    qtbot.waitUntil(lambda: len(counter.lookup.ui.list.rows()) == 1, timeout=10_000)


@pytest.mark.parametrize("tab", [INTAKE, LOOKUP, PICKUP])
def test_esc_clears_the_banner(qtbot: QtBot, run: RunProgram, tab: int) -> None:
    program = run()
    frame = program.window.frame
    frame.show_page(tab)
    program.window.say(BannerKind.INFO, "Что-то", "случилось")
    assert frame.banner.isVisible()
    qtbot.keyClick(program.window.focusWidget(), Qt.Key.Key_Escape)
    assert not frame.banner.isVisible()


def test_the_unprinted_list_opens_by_its_key_once_and_a_scan_passes_it_by(
    qtbot: QtBot, run: RunProgram, workplace: Workplace
) -> None:
    with WholeDesk(Path(workplace.database)) as desk:
        visit = desk.accept(television())
    program = run()
    program.window.set_unprinted(1)
    for _ in range(2):
        qtbot.keyClick(program.window.focusWidget(), Qt.Key.Key_U, Qt.KeyboardModifier.ControlModifier)
    lists = program.window.findChildren(UnprintedDialog)
    assert [one.isVisible() for one in lists] == [True]
    assert QApplication.activeModalWidget() is None
    program.wedge.scanned.emit(str(visit.receipt))
    qtbot.waitUntil(lambda: counter_of(program).pickup.selection() is not None, timeout=10_000)


@pytest.mark.expected_log("defect")
def test_a_defect_is_told_in_the_banner_and_the_window_goes_on(qtbot: QtBot, run: RunProgram) -> None:
    program = run()
    counter = counter_of(program)

    def fail() -> None:
        raise ZeroDivisionError("secret")

    counter.work.start(counter, fail, lambda _: None, lambda _: None)
    qtbot.waitUntil(lambda: program.window.frame.banner.kind() == BannerKind.REFUSED, timeout=10_000)
    assert "secret" not in program.window.frame.banner.words()
    program.window.frame.show_page(PICKUP)
    assert counter.pickup.isVisible()


def closed_door(program: Program) -> ClosedDoor:
    door = program.window.centralWidget()
    assert isinstance(door, ClosedDoor)
    return door


def test_a_database_that_is_refused_says_why_and_can_be_tried_again(
    qtbot: QtBot, qapp: QApplication, workplace: Workplace
) -> None:
    path = workplace.folders.data / "stranger.db"
    path.write_text("this is no database at all, only text " * 100)
    program = Program(qapp, start_of(workplace, WindowCall(str(path))))
    assert program.take_place()
    with qtbot.waitSignal(program.failed, timeout=20_000):
        program.show()
    door = closed_door(program)
    assert "не база этой программы" in door.sentence.text
    assert door.reading_button.isHidden()
    assert path.read_text().startswith("this is no database"), "a stranger's file is not touched"
    with qtbot.waitSignal(program.failed, timeout=20_000):
        door.again_button.click()
    path.unlink()
    with qtbot.waitSignal(program.opened_desk, timeout=20_000):
        closed_door(program).again_button.click()
    assert not isinstance(program.window.centralWidget(), ClosedDoor)
    program.window.close()


def test_a_file_of_a_newer_program_can_be_opened_for_reading_alone(
    qtbot: QtBot, qapp: QApplication, workplace: Workplace
) -> None:
    with closing(sqlite3.connect(workplace.database)) as file:
        file.execute("PRAGMA user_version = 9999")
    program = Program(qapp, start_of(workplace))
    assert program.take_place()
    with qtbot.waitSignal(program.failed, timeout=20_000):
        program.show()
    assert not closed_door(program).reading_button.isHidden()
    with qtbot.waitSignal(program.ready, timeout=20_000):
        closed_door(program).reading_button.click()
    assert program.window.isVisible()
    program.window.close()
    with closing(sqlite3.connect(workplace.database)) as file:
        assert file.execute("PRAGMA user_version").fetchone() == (9999,)


def test_a_sandbox_is_ready_at_once_and_wears_its_day(
    qtbot: QtBot, qapp: QApplication, workplace: Workplace, tmp_path: Path
) -> None:
    call = WindowCall(str(tmp_path / "trial.db"), date(2027, 1, 31), sandbox=True)
    program = Program(qapp, start_of(workplace, call))
    assert program.take_place()
    with qtbot.waitSignal(program.ready, timeout=20_000):
        program.show()
    assert program.window.trial_chip.status().word.endswith("31.01.2027")
    program.window.close()


def test_going_on_with_the_sample_closes_this_window(run: RunProgram) -> None:
    program = run()
    program.go_on(Next.SAMPLE)
    assert program.next is Next.SAMPLE
    assert not isValid(program.window) or not program.window.isVisible()


def test_after_the_window_closed_the_place_and_the_file_are_free(run: RunProgram, workplace: Workplace) -> None:
    run().window.close()
    run().window.close()
    with workplace.opened() as database:
        assert database.check() == ()


def test_a_closed_window_leaves_nothing_behind(qtbot: QtBot, run: RunProgram) -> None:
    program = run()
    kept = (program, program.window, program.counter, program.counter.pickup, program.wedge)
    assert all(isValid(one) for one in kept), "the control: what is open is there"
    program.window.close()
    qtbot.waitUntil(lambda: not any(isValid(one) for one in kept), timeout=5000)
    assert not {thread.name for thread in threading.enumerate()} & {"open", "desk", "search", "print"}


@pytest.mark.parametrize(
    ("text", "ours"), [("2000421786", True), ("2000421787", True), ("4600051000057", False), ("ABC", False)]
)
def test_a_code_that_may_be_ours_is_never_taken_for_a_serial_number(text: str, ours: bool) -> None:
    assert looks_ours(text) is ours


def test_a_read_only_disk_is_told_at_once_and_lookup_works(
    qtbot: QtBot, run: RunProgram, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "access", lambda _place, _mode: False)  # a root's tests may write everywhere
    program = run()
    banner = program.window.frame.banner
    qtbot.waitUntil(banner.isVisible)
    assert "Только чтение." in str(banner.words())
    program.counter.prints.lost.emit(DatabaseReadOnly(path="desk.db"))
    program.counter.prints.found.emit()
    assert banner.isVisible(), "what stays true stays told"
    program.window.frame.show_page(LOOKUP)
    assert program.window.frame.current() == LOOKUP


def test_what_cannot_be_written_is_opened_for_reading(
    qtbot: QtBot, run: RunProgram, monkeypatch: pytest.MonkeyPatch
) -> None:
    real, asked = database.open_store, []

    def refuse_writing(address: str, *, read_only: bool = False) -> database.Database:
        asked.append(read_only)
        if not read_only:
            raise DatabaseReadOnly(path=address)
        return real(address, read_only=True)

    monkeypatch.setattr(database, "open_store", refuse_writing)
    program = run()
    program.window.frame.show_page(LOOKUP)
    assert asked == [False, True]
    assert program.opened.parts.lookup.find("").total == 0
