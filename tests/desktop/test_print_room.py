"""The print room: prints behind the window, counts what waits, notices what others wrote."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from servicedesk.desktop import print_room
from servicedesk.desktop.print_room import PrintRoom
from servicedesk.devices.printers import open_printer
from servicedesk.documents.renderer import PaperRenderer
from servicedesk.domain.refusals import DatabaseBusy, Refusal
from servicedesk.services.papers import PaperKind
from servicedesk.services.printing import JobState, PrinterChoice, Printing, default_choices
from tests.services.desk import WholeDesk


class Room:
    """A print room on a real file and a real folder, which can be made unwritable."""

    def __init__(self, desk: WholeDesk, folder: Path) -> None:
        self.desk = desk
        self.folder = folder
        self.owner = QObject()
        self.unprinted: list[int] = []
        self.lost: list[Refusal] = []
        self.found: list[str] = []
        self.changed: list[str] = []
        self.trouble: Exception | None = None
        printing = Printing(desk.database.print_jobs, PaperRenderer(), open_printer, self.choice, "1", desk.clock)
        self.room = PrintRoom(printing, self.changes, self.owner)
        self.room.unprinted.connect(lambda waiting: self.unprinted.append(len(waiting)))
        self.room.lost.connect(self._keep)
        self.room.found.connect(lambda: self.found.append("found"))
        self.room.changed.connect(lambda: self.changed.append("changed"))

    def _keep(self, refusal: Refusal) -> None:
        self.lost.append(refusal)

    def choice(self, kind: PaperKind) -> PrinterChoice:
        return default_choices(self.folder)[kind]

    def changes(self) -> int:
        if self.trouble is not None:
            raise self.trouble
        return self.desk.database.changes()


@pytest.fixture
def room(qtbot: QtBot, tmp_path: Path) -> Iterator[Room]:
    with WholeDesk(tmp_path / "desk.db") as desk:
        made = Room(desk, tmp_path / "papers")
        yield made
        made.room.stop()


def test_what_is_accepted_is_printed_by_itself(qtbot: QtBot, room: Room) -> None:
    room.desk.accept()
    room.room.poke()
    qtbot.waitUntil(lambda: room.unprinted[-1:] == [0], timeout=20_000)
    assert sorted(path.suffix for path in room.folder.iterdir()) == [".pdf", ".pdf"]


def test_a_dead_printer_keeps_papers_waiting_and_a_mended_one_gets_them(qtbot: QtBot, room: Room) -> None:
    room.folder.write_text("a file where the folder should be")
    room.desk.accept()
    room.room.poke()
    qtbot.waitUntil(lambda: bool(room.unprinted) and room.unprinted[-1] == 2, timeout=20_000)
    assert all(paper.fault is not None or paper.state is JobState.QUEUED for paper in room.room.waiting())
    room.folder.unlink()
    for paper in room.room.waiting():
        room.room.retry(paper.job_id)
    qtbot.waitUntil(lambda: room.unprinted[-1] == 0, timeout=20_000)
    assert len(list(room.folder.glob("*.pdf"))) == 2


def test_a_paper_that_is_given_up_waits_no_more(qtbot: QtBot, room: Room) -> None:
    room.folder.write_text("a file where the folder should be")
    room.desk.accept()
    room.room.poke()
    qtbot.waitUntil(lambda: bool(room.unprinted) and room.unprinted[-1] == 2, timeout=20_000)
    for paper in room.room.waiting():
        room.room.drop(paper.job_id, "not needed")
    qtbot.waitUntil(lambda: room.unprinted[-1] == 0, timeout=20_000)


def test_what_another_program_wrote_is_noticed(qtbot: QtBot, room: Room, tmp_path: Path) -> None:
    room.room.poke()
    qtbot.waitUntil(lambda: bool(room.unprinted), timeout=20_000)
    with WholeDesk(tmp_path / "desk.db", workstation="2") as other:
        other.accept()
    qtbot.waitUntil(lambda: bool(room.changed), timeout=20_000)
    assert room.unprinted == [0], "another workstation's papers are not ours to print"


def test_a_database_that_is_lost_and_found_again_is_told(qtbot: QtBot, room: Room) -> None:
    room.trouble = DatabaseBusy(holder="pid 1")
    room.room.poke()
    qtbot.waitUntil(lambda: bool(room.lost), timeout=20_000)
    room.trouble = None
    qtbot.waitUntil(lambda: bool(room.found), timeout=20_000)


def test_a_lost_database_is_told_once_however_long_it_lasts(qtbot: QtBot, room: Room) -> None:
    room.trouble = DatabaseBusy(holder="pid 1")
    for _ in range(3):
        room.room.poke()
        qtbot.waitUntil(lambda: not room.room.busy, timeout=20_000)
    assert len(room.lost) == 1


def test_what_is_asked_for_and_cannot_be_is_refused_and_no_database_is_lost(qtbot: QtBot, room: Room) -> None:
    refused: list[Refusal] = []
    room.room.refused.connect(refused.append)
    room.room.retry(4711)
    qtbot.waitUntil(lambda: bool(refused), timeout=20_000)
    assert room.lost == []


def test_after_a_defect_the_queue_is_looked_at_again(qtbot: QtBot, room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    defects: list[Exception] = []
    room.room.defect.connect(defects.append)
    monkeypatch.setattr(print_room, "_TROUBLED_MS", 10)
    room.trouble = ZeroDivisionError()
    room.room.poke()
    qtbot.waitUntil(lambda: bool(defects), timeout=20_000)
    room.trouble = None
    qtbot.waitUntil(lambda: bool(room.unprinted), timeout=20_000)
