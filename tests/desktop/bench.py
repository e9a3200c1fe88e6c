"""A tab on a whole desk: real use cases on a real file, real threads, and ears for the two sounds."""

from collections.abc import Callable
from dataclasses import dataclass, field
from types import SimpleNamespace
from typing import Any

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from servicedesk.desktop.widgets.banner import BannerKind
from servicedesk.desktop.work import Work
from servicedesk.services.reissue import Reissue
from servicedesk.services.reprint import Reprint
from servicedesk.services.wording import Wording
from servicedesk.services.workstation import WorkstationSettings
from tests.services.desk import WholeDesk


@dataclass
class Ears:
    """Stands for the loudspeaker: keeps which sound was played."""

    heard: list[str] = field(default_factory=list)

    def ours(self) -> None:
        """A code that belongs here."""
        self.heard.append("ours")

    def not_ours(self) -> None:
        """Anything else."""
        self.heard.append("not ours")


class KeptSettings:
    """Stands for the settings' file of a workstation."""

    def __init__(self) -> None:
        self._kept = WorkstationSettings()

    def load(self) -> WorkstationSettings:
        """As they are kept."""
        return self._kept

    def save(self, settings: WorkstationSettings) -> None:
        """Keep them."""
        self._kept = settings


class Bench:
    """What a tab under test stands on, and what it said."""

    def __init__(self, qtbot: QtBot, desk: WholeDesk, owner: QObject) -> None:
        self.qtbot = qtbot
        self.desk = desk
        self.ears = Ears()
        self.work = Work(owner, "desk")
        self.reading = Work(owner, "reading", shows_busy=False)
        self.settings = KeptSettings()
        self.said: list[tuple[str, str, str]] = []
        self.defects: list[Exception] = []
        self.work.defect.connect(self._note)
        self.reading.defect.connect(self._note)

    def parts(self) -> Any:
        """The use cases as a tab wants them."""
        desk = self.desk
        reissue = Reissue(desk.database.store, desk.clock)
        return SimpleNamespace(
            lookup=desk.lookup,
            workshop=desk.workshop,
            intake=desk.intake,
            reprint=Reprint(desk.database.store, reissue, desk.clock, desk.desk),
            wording=Wording("ru"),
            interrupt=desk.database.order_reads.interrupt,
            sound=self.ears,
            settings=self.settings,
            procedures=SimpleNamespace(
                clock=desk.clock,
                lists=desk.database.order_lists,
                storeroom=desk.storeroom,
                history=desk.history,
                my_orders=desk.my_orders,
                staff=desk.staff,
                shelves=desk.shelves,
                putting=desk.putting,
                uncollected=desk.uncollected,
            ),
        )

    def hear(self, kind: BannerKind | str, head: str, text: str) -> None:
        """Keep what the tab says in the banner."""
        self.said.append((str(kind), head, text))

    def until(self, condition: Callable[[], bool]) -> None:
        """Wait for the threads."""
        self.qtbot.waitUntil(condition, timeout=5000)

    def rest(self) -> None:
        """Wait until nothing is under way."""
        self.until(lambda: not self.work.busy and not self.reading.busy)

    def close(self) -> None:
        """End the threads; a defect fails the test."""
        self.work.stop()
        self.reading.stop()
        assert self.defects == []

    def _note(self, error: Exception) -> None:
        self.defects.append(error)
