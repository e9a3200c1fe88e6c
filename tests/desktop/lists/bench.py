"""A list on a whole desk: real orders on a real file, real settings, real threads."""

from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from types import SimpleNamespace
from typing import Any

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from servicedesk.documents.spreadsheet import XlsxSpreadsheet
from servicedesk.services.lists.export import Export
from servicedesk.services.lists.orders import ListedOrder, ListPage, ListQuestion, OrderList
from servicedesk.services.lists.printing import TablePrinting
from servicedesk.services.wording import Wording
from servicedesk.storage.durable import write_bytes_durably
from servicedesk.storage.workstation import SettingsFile
from tests.desktop.bench import Bench
from tests.services.desk import WholeDesk
from tests.services.lists.orders import listed_orders

TODAY = date(2026, 11, 15)
HERE = ListQuestion(OrderList.HERE, TODAY)


@dataclass
class ManyOrders:
    """Stands for a store with so many orders that nobody would accept them in a test; pages by key as it does."""

    orders: list[ListedOrder] = field(default_factory=lambda: listed_orders(1200))
    asked: list[ListQuestion] = field(default_factory=list)

    def page(self, question: ListQuestion) -> ListPage:
        self.asked.append(question)
        after = question.after
        rest = [order for order in self.orders if after is None or order.number < after]
        rows = tuple(rest[: question.limit])
        return ListPage(rows, rows[-1].number if len(rest) > question.limit else None)

    def count(self, question: ListQuestion) -> int:
        return len(self.orders)


class ListBench(Bench):
    """What a list stands on; ``lists`` may be put in place of the desk's own."""

    def __init__(self, qtbot: QtBot, desk: WholeDesk, owner: QObject, folder: Path, lists: Any = None) -> None:
        super().__init__(qtbot, desk, owner)
        self.folder = folder
        self.lists = lists or desk.database.order_lists
        self.settings = SettingsFile(folder / "workstation.json")

    def parts(self) -> Any:
        desk = self.desk
        return SimpleNamespace(
            wording=Wording("ru"),
            settings=self.settings,
            procedures=SimpleNamespace(
                clock=desk.clock,
                lists=self.lists,
                tables=TablePrinting(desk.database.store, desk.clock, desk.desk),
                export=Export(XlsxSpreadsheet(), write_bytes_durably),
            ),
        )
