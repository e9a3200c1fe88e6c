"""The promised day: written, or chosen by chips that count from today; the usual day is offered in soft ink."""

from datetime import date, timedelta

from PySide6.QtCore import QDate, QObject, Signal, Slot

from servicedesk.desktop.widgets.chips import Chips
from servicedesk.desktop.widgets.choice import Choice
from servicedesk.desktop.widgets.day_edit import DayEdit

_URGENT = "urgent"
_SHORT, _LONG = 3, 14


class Term(QObject):
    """Keeps the field and its chips in step; ``changed`` follows the clerk."""

    changed = Signal()

    def __init__(self, edit: DayEdit, chips: Chips) -> None:
        super().__init__(edit)
        self._edit = edit
        self._chips = chips
        self._today = date.today()  # noqa: DTZ011 - until the centre's own day is told
        self._usual = self._today
        self._urgent = False
        self._offered: set[int] = set()
        edit.set_today(lambda: self._today)
        edit.textEdited.connect(self._written)
        edit.day_changed.connect(self.changed)
        chips.toggled.connect(self._toggled)

    def set_usual(self, today: date, usual: date) -> None:
        """The centre's today, and the day that holds when none is written."""
        self._today, self._usual = today, usual
        self._offered = {_SHORT, (usual - today).days, _LONG}
        words = [Choice(str(count), f"+{count}") for count in sorted(self._offered)]
        self._chips.set_selected(())
        self._chips.set_options([*words, Choice(_URGENT, self.tr("urgent"))])
        self._offer_usual()

    def fill(self, promised: str, urgent: bool) -> None:
        """Show what a form holds."""
        self._urgent = urgent
        self._edit.set_day(None)
        try:
            self._edit.set_day(date.fromisoformat(promised) if promised else None)
        except ValueError:
            self._edit.setText(promised)  # no day, kept as typed
        self._offer_usual()

    def told(self) -> tuple[str, bool]:
        """What the form holds: an ISO day, or the text when it is none; and whether it is urgent."""
        text, day = self._edit.text().strip(), self._edit.day()
        return (day.isoformat() if text and day is not None else text), self._urgent

    def day(self) -> date:
        """The day that is promised as things stand."""
        return self._edit.day() or self._usual

    def urgent(self) -> bool:
        """Whether it is urgent."""
        return self._urgent

    @Slot(str, bool)
    def _toggled(self, key: str, on: bool) -> None:
        if key == _URGENT:
            self._urgent = on
        else:
            self._edit.set_day(self._today + timedelta(days=int(key)) if on else None)
        self._offer_usual()
        self.changed.emit()

    @Slot()
    def _written(self) -> None:
        self._offer_usual()
        self.changed.emit()

    def _offer_usual(self) -> None:
        if not self._offered:  # the usual day is not known yet
            return
        usual = QDate(self._usual.year, self._usual.month, self._usual.day)
        self._edit.set_suggestion(self._edit.locale().toString(usual, "d MMMM, ddd"))
        day = self._edit.day() if self._edit.text().strip() else self._usual
        count = (day - self._today).days if day is not None else None
        chosen = [str(count)] if count in self._offered else []
        self._chips.set_selected([*chosen, _URGENT] if self._urgent else chosen)
