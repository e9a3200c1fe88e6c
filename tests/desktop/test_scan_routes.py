"""Every code on every page: a scan opens what it is for, changes nothing in the database, and presses nothing."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, replace
from itertools import product
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from servicedesk.desktop.main_window import DIRECTOR, INTAKE, LOOKUP, PICKUP, STORE
from servicedesk.desktop.program import Program
from servicedesk.domain.codes import Code, CodeKind
from servicedesk.domain.person import Role
from servicedesk.domain.status import Outcome, Status
from servicedesk.services.workshop import MoveRequest
from servicedesk.window import start_of
from servicedesk.workplace import Folders, Workplace
from tests.desktop.newcomer import FRONT
from tests.services.cases.applying import application
from tests.services.deliveries.trips import a_ready_one, plan
from tests.services.desk import WholeDesk, remote, television

pytestmark = pytest.mark.qt_log_ignore(FRONT, extend=True)

PATIENCE_MS = 20_000
# What may change by a scan alone: the presented void receipt is put on record, see rules of the desk, section 7.
LEDGER = ("orders", "receipt", "payment", "lost_case", "delivery", "storage_count", "notice", "person", "place")
GOODS, LINK, HALF = "4601234567893", "https://example.org/a", "20000"
STORE_PAGES = ("store", "mine", "putting", "places", "count", "delivery")
DIRECTOR_PAGES = ("cases", "uncollected", "till", "returns", "shops")
PAGES = [(INTAKE, ""), (LOOKUP, ""), (PICKUP, ""), *((STORE, name) for name in STORE_PAGES)]
PAGES += [(DIRECTOR, name) for name in DIRECTOR_PAGES]


@dataclass(frozen=True, slots=True)
class Codes:
    """One code of every kind that the desk knows, and what is none."""

    receipt: str
    void: str
    label: str
    place: str
    badge: str
    case: str
    delivery: str

    def all(self) -> dict[str, str]:
        """By what they are."""
        known = {name: getattr(self, name) for name in self.__slots__}
        never = Code(CodeKind.RECEIPT, 9, 77).digits
        spoiled = self.label[:-1] + str((int(self.label[-1]) + 1) % 10)
        return known | {"never": never, "spoiled": spoiled, "goods": GOODS, "link": LINK, "half": HALF}


@pytest.fixture
def workplace(tmp_path: Path) -> Workplace:
    made = Workplace(Folders(tmp_path, tmp_path, tmp_path / "logs", tmp_path / "papers"))
    made.settings_file.save(replace(made.settings, clerk="Ольга", sounds=False))
    return made


@pytest.fixture
def codes(workplace: Workplace) -> Codes:
    """A small house in which something of every kind is going on."""
    with WholeDesk(Path(workplace.database)) as desk:
        desk.office.keep(replace(desk.office.centre(), name="Сибирская сервисная компания"))
        for name, role in (("Ольга", Role.CLERK), ("Громов А. В.", Role.DIRECTOR)):
            desk.staff.add(name, role)
        badge = desk.staff.issue_badge("Ольга").badge
        ready = desk.accept(television())
        desk.workshop.move(MoveRequest(ready.orders[0].number, Status.READY, Outcome.REPAIRED))
        lost = desk.accept(remote(place="Б-04"), name="Щукина Анна", phone="+7 913 000-00-02")
        case = desk.lost_receipts.open(application(lost.receipt)).row.number
        home = a_ready_one(desk, name="Яшин", phone="+7 913 000-00-03")
        trip = desk.deliveries.plan(plan(desk, home))
        place = desk.shelves.tree()[0].place.number
        told = (ready.receipt, lost.receipt, ready.orders[0].number, place, badge, case, trip)
        return Codes(*map(str, told))


@pytest.fixture
def program(qtbot: QtBot, qapp: QApplication, workplace: Workplace, codes: Codes) -> Iterator[Program]:
    started = Program(qapp, start_of(workplace))
    assert started.take_place()
    with qtbot.waitSignal(started.ready, timeout=PATIENCE_MS):
        started.show()
    yield started
    if isValid(started.window):
        started.window.close()


def rest(qtbot: QtBot, program: Program) -> None:
    """Until nothing is under way; an answer may ask for the next one."""
    for _turn in range(2):
        qtbot.wait(1)
        qtbot.waitUntil(lambda: not program.counter.work.busy, timeout=PATIENCE_MS)


def show(qtbot: QtBot, program: Program, tab: int, page: str) -> None:
    program.window.frame.show_page(tab)
    if page:
        {STORE: program.counter.store, DIRECTOR: program.counter.director}[tab].show_page(page)
    rest(qtbot, program)


def kept(workplace: Workplace) -> dict[str, list[tuple[object, ...]]]:
    """Everything that a scan alone must leave as it is."""
    with closing(sqlite3.connect(workplace.database)) as connection:
        return {table: connection.execute(f"SELECT * FROM {table}").fetchall() for table in LEDGER}


def typed(program: Program) -> set[str]:
    """What stands in the fields in sight."""
    return {edit.text() for edit in program.window.findChildren(QLineEdit) if edit.isVisible()} - {""}


def test_no_scan_changes_the_database_or_opens_a_box(
    qtbot: QtBot, program: Program, workplace: Workplace, codes: Codes
) -> None:
    before = kept(workplace)
    for (tab, page), (kind, text) in product(PAGES, codes.all().items()):
        show(qtbot, program, tab, page)
        program.window.frame.banner.clear()
        program.wedge.scanned.emit(text)
        rest(qtbot, program)
        assert QApplication.activeModalWidget() is None, f"{kind} on {page or tab} opened a box"
        assert kept(workplace) == before, f"{kind} on {page or tab} changed the database"


def test_a_receipt_opens_pickup_from_every_page_that_does_not_wait_for_it(
    qtbot: QtBot, program: Program, codes: Codes
) -> None:
    for tab, page in PAGES:
        if page in {"putting", "delivery", "count"}:  # these pages say what they wait for instead
            continue
        show(qtbot, program, tab, page)
        program.wedge.scanned.emit(codes.receipt)
        rest(qtbot, program)
        assert program.window.frame.current() == PICKUP, f"from {page or tab}"
    assert program.counter.pickup.selection() is not None


def test_what_is_not_ours_is_said_in_the_banner_at_pickup(qtbot: QtBot, program: Program, codes: Codes) -> None:
    show(qtbot, program, PICKUP, "")
    sentences = set()
    for kind in ("void", "never", "spoiled", "goods", "link", "half"):
        program.window.frame.banner.clear()
        program.wedge.scanned.emit(codes.all()[kind])
        qtbot.waitUntil(lambda: bool(program.window.frame.banner.words()), timeout=PATIENCE_MS)
        sentences.add(program.window.frame.banner.words())
        assert program.counter.pickup.selection() is None, kind
    assert len(sentences) == 6, "each has its own sentence"


def test_a_badge_leaves_every_page_as_it_is(qtbot: QtBot, program: Program, codes: Codes) -> None:
    for tab, page in PAGES:
        show(qtbot, program, tab, page)
        program.wedge.scanned.emit(codes.badge)
        rest(qtbot, program)
        assert program.window.frame.current() == tab


def test_a_scan_types_nothing_into_the_page_that_it_leaves(qtbot: QtBot, program: Program, codes: Codes) -> None:
    for tab, page in PAGES:
        show(qtbot, program, tab, page)
        before = typed(program)
        program.wedge.scanned.emit(codes.badge)
        rest(qtbot, program)
        # A field that waits for a person is what a badge is for.
        assert typed(program) - before <= {"Ольга"}, f"on {page or tab}"


def test_a_void_receipt_that_is_presented_is_put_on_record_once_for_each_time(
    qtbot: QtBot, program: Program, workplace: Workplace, codes: Codes
) -> None:
    """The control of the tests above: this is the one scan that the ledger is told of."""
    show(qtbot, program, PICKUP, "")
    for _time in range(2):
        program.wedge.scanned.emit(codes.void)
        rest(qtbot, program)
    with closing(sqlite3.connect(workplace.database)) as connection:
        told = connection.execute("SELECT count(*) FROM custody_event WHERE act = 'presented'").fetchone()
    assert told == (2,)


def test_what_is_typed_fast_into_a_dialog_stays_there(qtbot: QtBot, program: Program, codes: Codes) -> None:
    show(qtbot, program, INTAKE, "")
    program.wedge.scanned.emit(GOODS)
    rest(qtbot, program)
    assert GOODS in typed(program), "the control: without a dialog intake takes it for a serial number"
    other = "4601234567909"
    dialog = QDialog(program.window)
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    for text in (other, LINK, HALF):
        program.wedge.scanned.emit(text)
        rest(qtbot, program)
    assert typed(program) & {other, LINK, HALF} == set()
    assert (program.window.frame.current(), dialog.isActiveWindow()) == (INTAKE, True)
    program.wedge.scanned.emit(codes.receipt)
    rest(qtbot, program)
    assert program.window.frame.current() == PICKUP, "a customer stands at the counter"
    dialog.close()


def test_a_dialog_that_must_be_answered_keeps_the_desk_as_it_is(qtbot: QtBot, program: Program, codes: Codes) -> None:
    show(qtbot, program, INTAKE, "")
    dialog = QDialog(program.window)
    dialog.open()
    qtbot.waitUntil(dialog.isActiveWindow)
    program.wedge.scanned.emit(codes.receipt)
    rest(qtbot, program)
    assert program.window.frame.current() == INTAKE
    dialog.close()


def test_a_label_scanned_elsewhere_is_not_judged_by_a_receipt_left_in_pickup(
    qtbot: QtBot, program: Program, codes: Codes
) -> None:
    show(qtbot, program, PICKUP, "")
    program.wedge.scanned.emit(codes.receipt)
    rest(qtbot, program)
    assert program.counter.pickup.selection() is not None
    show(qtbot, program, STORE, "store")
    program.wedge.scanned.emit(codes.label)
    rest(qtbot, program)
    assert program.counter.pickup.selection() is None


def test_the_code_of_a_place_says_which_page_takes_it(qtbot: QtBot, program: Program, codes: Codes) -> None:
    for tab, page in ((INTAKE, ""), (PICKUP, ""), (STORE, "store")):
        show(qtbot, program, tab, page)
        program.wedge.scanned.emit(codes.place)
        rest(qtbot, program)
        assert program.window.frame.current() == tab
        assert "Разместить" in program.window.frame.banner.words()
