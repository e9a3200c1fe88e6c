"""The desk of a procedure over a bench: its use cases on a real file, its real threads."""

from types import SimpleNamespace
from typing import Any

from servicedesk.desktop.desk import Desk
from servicedesk.services.lists.printing import TablePrinting
from servicedesk.services.wording import Wording
from servicedesk.services.workstation import WorkstationSettings
from tests.desktop.bench import Bench


class KeptSettings:
    """Stands for the settings file: keeps them while the test runs."""

    def __init__(self) -> None:
        self.held = WorkstationSettings()

    def load(self) -> WorkstationSettings:
        """As they are kept."""
        return self.held

    def save(self, settings: WorkstationSettings) -> None:
        """Keep them."""
        self.held = settings


def till_desk(bench: Bench) -> Desk:
    """What the till's page and panel are made with."""
    whole = bench.desk
    procedures = SimpleNamespace(
        clock=whole.clock,
        staff=whole.staff,
        till=whole.till,
        day_sheets=whole.day_sheets,
        tables=TablePrinting(whole.database.store, whole.clock, whole.desk),
    )
    parts: Any = SimpleNamespace(procedures=procedures, wording=Wording("ru"), settings=KeptSettings())
    window: Any = None
    return Desk(parts, bench.work, bench.reading, window)
