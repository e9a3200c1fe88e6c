"""The size class of a device: chosen by the clerk, or as devices of this kind were chosen before."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from servicedesk.desktop.latest import Latest
from servicedesk.desktop.widgets.choice import Choice
from servicedesk.desktop.widgets.completing_edit import CompletingEdit
from servicedesk.desktop.widgets.segments import Segments
from servicedesk.desktop.work import Work
from servicedesk.domain.terms import SizeClass
from servicedesk.services.wording import Wording

if TYPE_CHECKING:  # start-up: use cases are loaded behind the window
    from servicedesk.services.intake import Intake


class Size(QObject):
    """Suggests a size until the clerk chooses one; ``changed`` follows the clerk."""

    changed = Signal()

    def __init__(self, segments: Segments, kind_edit: CompletingEdit) -> None:
        super().__init__(segments)
        self._segments, self._kind_edit = segments, kind_edit
        self._chosen = False
        self._latest: Latest | None = None
        segments.chosen.connect(self._choose)
        kind_edit.textChanged.connect(self._ask)

    def set_desk(self, intake: "Intake", reading: Work, wording: Wording) -> None:
        """The words of the sizes, and what was chosen before."""
        self._segments.set_options([Choice(size.value, wording.word(size)) for size in SizeClass])
        self._segments.set_value(SizeClass.MEDIUM.value)
        self._latest = Latest(reading, intake.usual_size, self)
        self._latest.answered.connect(self._suggest)

    def fill(self, size: str) -> None:
        """Show what a form holds; empty: nobody has chosen yet."""
        self._chosen = bool(size)
        self._segments.set_value(size or SizeClass.MEDIUM.value)
        self._ask()

    def told(self) -> str:
        """What the form holds: a size, empty while it is only suggested and the usual one."""
        suggested = self._segments.value() == SizeClass.MEDIUM.value
        return self._segments.value() if self._chosen or not suggested else ""

    @Slot()
    def _choose(self) -> None:
        self._chosen = True
        self.changed.emit()

    @Slot()
    def _ask(self) -> None:
        kind = self._kind_edit.text().strip()
        if self._latest is not None and kind and not self._chosen:
            self._latest.ask(kind)

    @Slot(object, object)
    def _suggest(self, kind: str, size: SizeClass) -> None:
        if not self._chosen and kind == self._kind_edit.text().strip():
            self._segments.set_value(size.value)
