"""The page of the shops that pay: who they are, and what each pays for a month, printed or saved."""

from datetime import date, timedelta
from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from servicedesk.desktop import theme
from servicedesk.desktop.delivery.rows import pill_of_delivery
from servicedesk.desktop.desk import Desk
from servicedesk.desktop.forms.ui_shops_page import Ui_ShopsPage
from servicedesk.desktop.icons import Sign
from servicedesk.desktop.lists.list_acts import ListActs
from servicedesk.desktop.lists.saving import ask_where
from servicedesk.desktop.page import Page
from servicedesk.desktop.theme import Tone
from servicedesk.desktop.widgets.banner import BannerKind
from servicedesk.desktop.widgets.choice import Choice
from servicedesk.desktop.widgets.enter import EnterMovesOn
from servicedesk.desktop.widgets.flow import FlowLayout
from servicedesk.desktop.widgets.key_button import KeyButton
from servicedesk.desktop.widgets.pill import Pill
from servicedesk.desktop.widgets.rows import Row
from servicedesk.desktop.widgets.scale import to_scale
from servicedesk.desktop.widgets.scrolled import let_scroll
from servicedesk.desktop.widgets.spans import bold
from servicedesk.domain.codes import grouped
from servicedesk.domain.refusals import Refusal
from servicedesk.domain.terms import months_later
from servicedesk.services.deliveries.records import ShopFacts, ShopRequest, ShopSheet
from servicedesk.services.deliveries.sheet_table import sheet_table
from servicedesk.services.deliveries.shop_table import shop_table
from servicedesk.services.lists.table import Table

_ACTIVE = "active"


class ShopsPage(Page):
    """A shop chosen on the left is shown on the right: its record, and its month."""

    help_topic = "delivery"

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk, self._wording = desk, desk.parts.wording
        self._procedures = desk.parts.procedures
        self._shops: dict[int, ShopFacts] = {}
        self._shown: ShopFacts | None = None
        self._sheet: ShopSheet | None = None
        self._adding = False
        self._wanted: int | None = None
        self._month = self._procedures.delivery_board.today().replace(day=1)
        self.ui = Ui_ShopsPage()
        self.ui.setupUi(self)
        to_scale(self.ui)
        self.new_button = KeyButton(self, text=self.tr("New shop"), key="Ctrl+N")
        self.save_button = KeyButton(self, text=self.tr("Save to a file"), key="Ctrl+S")
        self.print_button = KeyButton(self, text=self.tr("Print the month's sheet"), key="Ctrl+P")
        self.keep_button = KeyButton(self, text=self.tr("Keep the shop"), key="Ctrl+Enter", primary=True)
        self._build()
        EnterMovesOn(self)
        title = self._wording.text("lists", "title.shops")
        self.list_acts = ListActs(self, self.ui.shop_list, desk, title, lambda: self._table)
        self._show(None)

    def hints(self) -> tuple[str, ...]:
        """The keys that work here."""
        return (self.tr("↑ ↓ — another shop"), *self.list_acts.hints())

    def begin(self) -> None:
        """The page came in sight."""
        self.refresh()
        self.ui.shop_list.setFocus()

    def refresh(self) -> None:
        """Read the shops anew; what is being written stays."""
        self._desk.reading.start(self, self._procedures.shops.all, self._show_list, self._say)
        self._read_sheet()

    def _table(self) -> Table:
        return shop_table(self._procedures.shops.all(), self._wording)

    def _build(self) -> None:
        ui, bar = self.ui, self.ui.bottom_bar
        bar.add_left(self.new_button)
        bar.add_right(self.keep_button)
        month = QWidget(self)
        rows = FlowLayout(month, gap=12)  # large type needs more than one row
        for button in (self.print_button, self.save_button):
            rows.addWidget(button)
        ui.shop_column.insertWidget(ui.shop_column.count() - 1, month)
        ui.shop_column.addStretch(0)
        let_scroll(ui.shop_panel_layout, ui.shop_column)
        ui.sheet_list.setMinimumHeight(theme.current().px(100))
        ui.shop_list.set_empty(self.tr("No shops yet"), self.tr("Write the name on the right and press Ctrl+Enter."))
        ui.shop_list.setAccessibleName(self.tr("Shops"))
        ui.sheet_list.set_empty(self.tr("Nothing to pay in this month"))
        ui.sheet_list.setAccessibleName(self.tr("The month's sheet"))
        ui.active_segments.set_options([Choice(_ACTIVE, self.tr("yes")), Choice("", self.tr("no"))])
        ui.trips_value.set_caption(self.tr("deliveries"))
        ui.repairs_value.set_caption(self.tr("warranty repairs"))
        ui.total_value.set_caption(self.tr("the shop pays"))
        ui.total_value.set_strong(True)
        ui.shop_list.chosen.connect(self._chosen)
        ui.before_button.clicked.connect(lambda: self._go(self._month - timedelta(days=1)))
        ui.after_button.clicked.connect(lambda: self._go(months_later(self._month, 1)))
        self.new_button.clicked.connect(self._begin_new)
        self.keep_button.clicked.connect(self._keep)
        self.print_button.clicked.connect(self._print)
        self.save_button.clicked.connect(self._save)

    def _show_list(self, shops: tuple[ShopFacts, ...]) -> None:
        self._shops = {shop.id: shop for shop in shops}
        away = Pill(Tone.GREY, self.tr("not worked with"), Sign.BAN)
        rows = [Row(shop.id, shop.name, shop.address, pill=None if shop.active else away) for shop in shops]
        self.ui.shop_list.set_rows(rows)
        wanted = self._wanted if self._wanted in self._shops else None
        if wanted is None and rows and self._shown is None and not self._adding and not self.ui.name_edit.text():
            wanted = shops[0].id  # the page opens on a shop and its month, not on an empty form
        if wanted is not None:
            self._wanted = None
            self.ui.shop_list.select(wanted)
        elif self._shown is not None and self._shops.get(self._shown.id) != self._shown:
            self._show(self._shops.get(self._shown.id))

    @Slot(object)
    def _chosen(self, shop_id: int | None) -> None:
        self._adding = False
        self._show(None if shop_id is None else self._shops.get(shop_id))

    @Slot()
    def _begin_new(self) -> None:
        self.ui.shop_list.select(None)
        self._adding = True
        self._show(None)
        self.ui.name_edit.setFocus()

    def _show(self, shop: ShopFacts | None) -> None:
        ui, self._shown, self._sheet = self.ui, shop, None
        for frame in (ui.name_frame, ui.phone_frame, ui.address_frame, ui.requisites_frame):
            frame.clear_error()
        ui.head_label.set_spans(bold(self.tr("New shop") if shop is None else shop.name, 20))
        ui.name_edit.setText("" if shop is None else shop.name)
        ui.phone_edit.setText("" if shop is None else self._wording.phone(shop.phone))
        ui.address_edit.setText("" if shop is None else shop.address)
        ui.requisites_edit.setText("" if shop is None else shop.requisites)
        ui.active_segments.set_value(_ACTIVE if shop is None or shop.active else "")
        for part in (
            *(ui.month_label, ui.before_button, ui.after_button, ui.trips_value, ui.repairs_value, ui.total_value),
            *(ui.sheet_list, self.print_button, self.save_button),
        ):
            part.setVisible(shop is not None)
        # A new shop has no sheet to fill the rest of the column.
        ui.shop_column.setStretch(ui.shop_column.count() - 1, 1 if shop is None else 0)
        self._tell_month()
        self._read_sheet()

    def _go(self, month: date) -> None:
        self._month = month.replace(day=1)
        self._tell_month()
        self._read_sheet()

    def _tell_month(self) -> None:
        name = self.locale().standaloneMonthName(self._month.month)
        self.ui.month_label.set_spans(bold(f"{name} {self._month.year}", 15))

    def _read_sheet(self) -> None:
        shop, month = self._shown, self._month
        if shop is not None:
            board = self._procedures.delivery_board
            self._desk.reading.start(self, lambda: board.sheet(shop.name, month), self._show_sheet, self._say)

    def _show_sheet(self, sheet: ShopSheet) -> None:
        if self._shown is None or sheet.shop.id != self._shown.id or sheet.month != self._month:
            return
        ui, wording, self._sheet = self.ui, self._wording, sheet
        ui.trips_value.set_value(wording.number(sheet.for_trips))
        ui.repairs_value.set_value(wording.number(sheet.for_repairs))
        ui.total_value.set_value(wording.money(sheet.total))
        trips = [
            Row(
                trip.number,
                trip.device,
                f"{wording.day(trip.ended_on) if trip.ended_on else ''} · {trip.address}",
                lead=grouped(trip.number),
                pill=pill_of_delivery(trip.state, wording),
                note=wording.short_money(trip.cost),
            )
            for trip in sheet.trips
        ]
        repairs = [
            Row(
                repair.order,
                repair.device,
                wording.day(repair.closed_at.date()),
                lead=grouped(repair.order),
                note=wording.short_money(repair.price),
            )
            for repair in sheet.repairs
        ]
        ui.sheet_list.set_rows([*trips, *repairs])

    @Slot()
    def _keep(self) -> None:
        ui, shop = self.ui, self._shown
        request = ShopRequest(
            ui.name_edit.text(),
            ui.phone_edit.text(),
            ui.address_edit.text(),
            ui.requisites_edit.text(),
            bool(ui.active_segments.value()),
            None if shop is None else shop.id,
        )
        self._desk.work.start(self, lambda: self._procedures.shops.keep(request), self._kept, self._refuse)

    def _kept(self, shop_id: int) -> None:
        self.message.emit(BannerKind.OK, self.ui.name_edit.text(), self.tr("The shop is on record."))
        if self._shown is None:
            self._wanted, self._adding = shop_id, False
        self.refresh()

    @Slot()
    def _print(self) -> None:
        if (sheet := self._sheet) is not None:
            table = sheet_table(sheet, self._wording.language)
            self._desk.work.start(
                self, lambda: self._procedures.tables.print_table(table), lambda _paper: self._printed(), self._say
            )

    def _printed(self) -> None:
        self.message.emit(BannerKind.OK, self.tr("The month's sheet"), self.tr("It is being printed."))
        self.printed.emit()

    @Slot()
    def _save(self) -> None:
        if (sheet := self._sheet) is not None:
            table = sheet_table(sheet, self._wording.language)
            ask_where(f"{table.title} {sheet.shop.name}", sheet.month, self, lambda path: self._write(sheet, path))

    def _write(self, sheet: ShopSheet, path: Path) -> None:
        table = sheet_table(sheet, self._wording.language)
        self._desk.work.start(self, lambda: self._procedures.export.save(table, path), self._saved, self._say)

    def _saved(self, path: Path) -> None:
        self.message.emit(BannerKind.OK, self.tr("The month's sheet"), self.tr("Saved: {file}").format(file=path))

    def _refuse(self, refusal: Refusal) -> None:
        frame = getattr(self.ui, f"{getattr(refusal, 'field', '')}_frame", None)
        if frame is not None:
            frame.set_error(self._wording.refusal(refusal).text)
            frame.setFocus()
        self._say(refusal)

    def _say(self, refusal: Refusal) -> None:
        self.say(self._wording, refusal)
