"""Says once in the banner that the clock went back: terms and fees are counted by it."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from servicedesk.desktop.desk import Desk
from servicedesk.desktop.widgets.banner import BannerKind
from servicedesk.domain.refusals import Refusal

if TYPE_CHECKING:  # start-up: use cases are loaded behind the window
    from servicedesk.services.uncollected.ports import ClockJump


class ClockNews(QObject):
    """Looks at the jumps on record when told to; what was there at the first look is no news."""

    def __init__(self, desk: Desk, say: Callable[[BannerKind, str, str], None], parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._say = desk, say
        self._last: int | None = None

    def look(self) -> None:
        """Read the last jump, and tell one that is new."""
        uncollected = self._desk.parts.procedures.uncollected
        self._desk.reading.start(self, lambda: uncollected.jumps.latest(1), self._tell, self._leave)

    def _tell(self, found: tuple["ClockJump", ...]) -> None:
        last = found[0].id if found else 0
        known, self._last = self._last, last
        if known is None or last <= known:
            return
        wording, zone = self._desk.parts.wording, self._desk.parts.procedures.clock().tzinfo
        text = self.tr("from {before} to {after}; check it: terms and fees are counted by it").format(
            before=wording.moment(found[0].last_at.astimezone(zone)), after=wording.moment(found[0].at.astimezone(zone))
        )
        self._say(BannerKind.WARNING, self.tr("The clock was set back:"), text)

    def _leave(self, _refusal: Refusal) -> None:
        """A database that is out of reach is spoken of elsewhere."""
