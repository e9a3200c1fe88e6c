"""All that is done about devices nobody collects, on one store, clock and desk."""

from collections.abc import Callable
from dataclasses import dataclass

from servicedesk.services.ports import Clock, Desk, Store
from servicedesk.services.uncollected.notices import Notices
from servicedesk.services.uncollected.ports import ClockJumps
from servicedesk.services.uncollected.waivers import Waivers
from servicedesk.services.uncollected.write_offs import WriteOffs


@dataclass(frozen=True, slots=True)
class Uncollected:
    """Notices, waivers and write-offs, and the jumps of the clock by which all of them are counted."""

    notices: Notices
    waivers: Waivers
    write_offs: WriteOffs
    jumps: ClockJumps

    @classmethod
    def on(cls, store: Store, jumps: ClockJumps, clock: Clock, desk: Callable[[], Desk]) -> "Uncollected":
        """One of each."""
        return cls(Notices(store, clock, desk), Waivers(store, clock, desk), WriteOffs(store, clock, desk), jumps)
