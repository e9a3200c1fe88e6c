"""The till of a day on the director's tab: every sum, the totals by method, one clerk or everybody; printed, saved."""

from datetime import date, timedelta

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QWidget

from servicedesk.desktop import theme
from servicedesk.desktop.desk import Desk
from servicedesk.desktop.forms.ui_day_page import Ui_DayPage
from servicedesk.desktop.lists.list_view import ListView
from servicedesk.desktop.page import Page
from servicedesk.desktop.widgets.cards import FactCard
from servicedesk.desktop.widgets.choice import Choice
from servicedesk.desktop.widgets.scale import to_scale
from servicedesk.services.till.day_sheet_records import DaySheet, DayTotal
from servicedesk.services.till.day_table import day_table

_A_DAY = timedelta(days=1)
_EVERYBODY = "\0"
_DAY_WIDTH = 190
_CLERK_WIDTH = 150


class DayPage(Page):
    """A day and whose money; at first today's of everybody."""

    help_topic = "money"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        parts = desk.parts
        self._sheets, self._wording, self._work = parts.procedures.day_sheets, parts.wording, desk.work
        self._clock = parts.procedures.clock
        self._turn = 0
        self.ui = Ui_DayPage()
        self.ui.setupUi(self)
        to_scale(self.ui)
        self.list = ListView(parts, desk.work, desk.reading, self)
        self.ui.list_place.addWidget(self.list)
        self.total_card = FactCard(self)
        self.cards: list[FactCard] = []
        self.ui.totals.addWidget(self.total_card)
        self._wire()

    def hints(self) -> tuple[str, ...]:
        """See Page."""
        return (self.tr("Alt+← →: another day"), *self.list.hints())

    def begin(self) -> None:
        """See Page."""
        self._read()
        self.list.setFocus()

    def refresh(self) -> None:
        """See Page."""
        self._read()

    def day(self) -> date:
        """The day that is shown."""
        return self.ui.day_edit.day() or self._clock().date()

    def clerk(self) -> str:
        """Whose money is shown; empty for everybody's."""
        return self.ui.clerk_chips.value().removeprefix(_EVERYBODY)

    def _wire(self) -> None:
        ui = self.ui
        ui.day_frame.setFixedWidth(theme.current().px(_DAY_WIDTH))
        for button in (ui.before_button, ui.after_button):
            ui.head.setAlignment(button, Qt.AlignmentFlag.AlignBottom)
        ui.head.setStretchFactor(ui.clerk_frame, 1)
        ui.clerk_frame.setMinimumWidth(theme.current().px(_CLERK_WIDTH))  # its label is longer than its first chip
        ui.day_edit.set_today(lambda: self._clock().date())
        ui.day_edit.set_day(self._clock().date())
        ui.day_edit.day_changed.connect(self._read)
        ui.day_edit.returnPressed.connect(self._read)
        ui.before_button.clicked.connect(lambda: self._go(-_A_DAY))
        ui.after_button.clicked.connect(lambda: self._go(_A_DAY))
        ui.clerk_chips.set_exclusive(True)
        ui.clerk_chips.set_options([Choice(_EVERYBODY, self.tr("everybody"))])
        ui.clerk_chips.set_selected([_EVERYBODY])
        ui.clerk_chips.changed.connect(self._read)
        self.list.message.connect(self.message)
        self.list.printed.connect(self.printed)
        self.list.row_asked.connect(self.order_asked)
        self.list.set_empty(
            self.tr("No money on this day"), self.tr("F9 on an order in lookup takes money or gives it back.")
        )

    def _go(self, days: timedelta) -> None:
        self.ui.day_edit.set_day(self.day() + days)
        self._read()

    @Slot()
    def _read(self) -> None:
        self._turn += 1
        turn, day, clerk, sheets = self._turn, self.day(), self.clerk(), self._sheets
        self._work.start(
            self,
            lambda: sheets.sheet(day, clerk),
            lambda sheet: self._show(turn, sheet),
            lambda refusal: self.say(self._wording, refusal),
        )

    def _show(self, turn: int, sheet: DaySheet) -> None:
        if turn != self._turn:
            return
        self._show_clerks(sheet)
        self._show_totals(sheet)
        table = day_table(sheet, self._wording.language)
        self.list.show_table(table, [entry.order for entry in sheet.entries], name="day_sheet")

    def _show_clerks(self, sheet: DaySheet) -> None:
        known = dict.fromkeys([*sheet.clerks, *([sheet.clerk] if sheet.clerk else [])])
        self.ui.clerk_chips.set_options(
            [Choice(_EVERYBODY, self.tr("everybody")), *(Choice(name, name) for name in known)]
        )
        self.ui.clerk_chips.set_selected([sheet.clerk or _EVERYBODY])

    def _show_totals(self, sheet: DaySheet) -> None:
        wording = self._wording
        self.total_card.set_fact(
            self.tr("Together"), wording.money(sheet.total), wording.count(len(sheet.entries), "row")
        )
        for card in self.cards:
            self.ui.totals.removeWidget(card)
            card.deleteLater()
        self.cards = [self._card(total) for total in sheet.totals]
        for card in self.cards:
            self.ui.totals.addWidget(card)

    def _card(self, total: DayTotal) -> FactCard:
        wording = self._wording
        card = FactCard(self)
        note = self.tr("taken {taken}, given back {given}").format(
            taken=wording.short_money(total.advances + total.payments), given=wording.short_money(-total.given)
        )
        word = wording.word(total.method)
        card.set_fact(word[:1].upper() + word[1:], wording.money(total.rest), note)
        return card
