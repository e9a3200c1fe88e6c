"""The page of the storage count on a whole desk, for tests and for the benchmark."""

from collections.abc import Callable
from types import SimpleNamespace
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from servicedesk.desktop.counting.page import CountPage
from servicedesk.desktop.desk import Desk
from servicedesk.desktop.work import Work
from servicedesk.documents.spreadsheet import XlsxSpreadsheet
from servicedesk.services.lists.export import Export
from servicedesk.services.lists.printing import TablePrinting
from servicedesk.services.wording import Wording
from servicedesk.storage.durable import write_bytes_durably
from tests.desktop.bench import Ears
from tests.services.desk import WholeDesk


class StagedPage(CountPage):
    """The page with what stands around it: ears for the sounds, and its threads."""

    def __init__(self, desk: Desk, ears: Ears) -> None:
        super().__init__(desk)
        self.ears = ears
        self.work, self.reading = desk.work, desk.reading
        self.said: list[tuple[str, str, str]] = []
        self.message.connect(lambda kind, head, text: self.said.append((str(kind), head, text)))

    def verdict_card_repaint(self) -> None:
        """Paint now, so that what is in sight can be measured."""
        self.ui.verdict_card.repaint()


def stage(desk: WholeDesk, owner: QObject) -> tuple[StagedPage, Callable[[], None]]:
    """The page, and what ends its threads; a defect of theirs fails whoever ends them."""
    ears, defects = Ears(), list[Exception]()
    work, reading = Work(owner, "desk"), Work(owner, "reading", shows_busy=False)
    for each in (work, reading):
        each.defect.connect(defects.append)
    tables = TablePrinting(desk.database.store, desk.clock, desk.desk)
    export = Export(XlsxSpreadsheet(), write_bytes_durably)
    procedures = SimpleNamespace(counts=desk.counts, tables=tables, export=export, clock=desk.clock)
    parts: Any = SimpleNamespace(procedures=procedures, wording=Wording("ru"), sound=ears)
    page = StagedPage(Desk(parts, work, reading, QWidget()), ears)

    def close() -> None:
        page.leave()
        work.stop()
        reading.stop()
        assert defects == []

    return page, close
