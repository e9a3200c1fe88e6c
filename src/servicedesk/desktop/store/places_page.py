"""The tree of places with what is free and what is occupied; add, change, close, label."""

from collections.abc import Callable

from PySide6.QtCore import Slot

from servicedesk.desktop.completion import Completion
from servicedesk.desktop.desk import Desk
from servicedesk.desktop.forms.ui_places_page import Ui_PlacesPage
from servicedesk.desktop.latest import Latest
from servicedesk.desktop.lists.list_acts import ListActs
from servicedesk.desktop.page import Page
from servicedesk.desktop.theme import Tone
from servicedesk.desktop.widgets.banner import BannerKind
from servicedesk.desktop.widgets.choice import Choice
from servicedesk.desktop.widgets.enter import EnterMovesOn
from servicedesk.desktop.widgets.field_frame import FieldFrame
from servicedesk.desktop.widgets.key_button import KeyButton
from servicedesk.desktop.widgets.pill import Pill
from servicedesk.desktop.widgets.rows import Row
from servicedesk.desktop.widgets.scale import to_scale
from servicedesk.desktop.widgets.spans import bold
from servicedesk.domain.codes import grouped
from servicedesk.domain.refusals import InputRefused, Refusal
from servicedesk.domain.terms import SizeClass
from servicedesk.services.lists.table import Table
from servicedesk.services.reads import Column
from servicedesk.services.storeroom.place_table import place_table
from servicedesk.services.storeroom.records import PlaceRow, PlaceWish

_STEP = "\u00a0" * 6


class PlacesPage(Page):
    """A list at the left, the chosen place at the right; what is being written stays until it is saved or given up."""

    help_topic = "store"

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        parts = desk.parts
        self._shelves, self._wording, self._work = parts.procedures.shelves, parts.wording, desk.work
        self._rows: dict[int, PlaceRow] = {}
        self._number: int | None = None
        self._shown = PlaceWish("")
        self._wanted: int | None = None
        self.ui = Ui_PlacesPage()
        self.ui.setupUi(self)
        to_scale(self.ui)
        self.new_button = KeyButton(self, text=self.tr("New place"), key="Ctrl+N")
        self.label_button = KeyButton(self, text=self.tr("Print the label"), key="F8")
        self.close_button = KeyButton(self, key="Ctrl+D")
        self.save_button = KeyButton(self, text=self.tr("Save"), key="Ctrl+Enter", primary=True)
        self._reading = Latest(desk.reading, lambda _now: self._shelves.tree(), self, pause_ms=60)
        Completion(self.ui.parent_edit, Column.PLACE, parts.intake, desk.reading)
        self._build()
        title = self._wording.text("lists", "title.places")
        self.list_acts = ListActs(self, self.ui.place_list, desk, title, lambda: self._table)
        self._show(None)

    def hints(self) -> tuple[str, ...]:
        """The keys that work here."""
        return (self.tr("↑↓ — places"), self.tr("Enter — change the place"), *self.list_acts.hints())

    def begin(self) -> None:
        """The page came in sight."""
        self._reading.ask_now(None)
        self.ui.place_list.setFocus()

    def refresh(self) -> None:
        """Somebody changed the database."""
        if self.isVisible():
            self._reading.ask(None)

    def _table(self) -> Table:
        return place_table(self._shelves.tree(), self._wording)

    def _build(self) -> None:
        ui, word = self.ui, self._wording.word
        ui.sizes_chips.set_ticks(True)
        ui.sizes_chips.set_options([Choice(size.value, word(size)) for size in SizeClass])
        ui.place_list.setAccessibleName(self.tr("Places"))
        ui.place_list.set_empty(
            self.tr("No places yet"), self.tr("Ctrl+N adds one; a name used at intake becomes one.")
        )
        for button in (self.new_button, self.close_button):
            ui.bottom_bar.add_left(button)
        ui.bottom_bar.add_right(self.label_button)
        ui.bottom_bar.add_right(self.save_button)
        ui.place_list.chosen.connect(self._choose)
        ui.place_list.taken.connect(self._go_to_name)
        self.new_button.clicked.connect(self._begin_new)
        self.label_button.clicked.connect(self._print)
        self.close_button.clicked.connect(self._close)
        self.save_button.clicked.connect(self._save)
        EnterMovesOn(self)
        self._reading.answered.connect(self._take)
        self._reading.refused.connect(lambda _question, refusal: self._refuse(refusal))

    @Slot(object, object)
    def _take(self, _question: object, rows: tuple[PlaceRow, ...]) -> None:
        self._rows = {row.place.number: row for row in rows}
        ui = self.ui
        ui.place_list.set_rows([self._row(row) for row in rows])
        if self._wanted is not None and ui.place_list.select(self._wanted):
            self._wanted = None
        ui.sum_label.setText(self._sum(rows) if rows else "")
        if self._number in self._rows and self._told() == self._shown:  # nothing is being written
            self._show(self._rows[self._number])

    def _sum(self, rows: tuple[PlaceRow, ...]) -> str:
        """How many places, and how much room is left where somebody counts it."""
        free = [row.place.free for row in rows if row.place.free is not None and not row.place.closed]
        if not free:
            return self.tr("places: {n}").format(n=len(rows))
        return self.tr("places: {n}, free: {free}").format(n=len(rows), free=sum(free))

    def _row(self, row: PlaceRow) -> Row:
        place = row.place
        pill = Pill(Tone.GREY, self.tr("closed")) if place.closed else None
        if pill is None and place.free == 0:
            counted = self.tr("{n} of {all}, full").format(n=place.occupied, all=place.capacity)
            pill = Pill(Tone.AMBER, counted)
        return Row(place.number, f"{_STEP * row.depth}{place.name}", note=self._room(row), pill=pill)

    def _room(self, row: PlaceRow) -> str:
        if row.free is None:
            return str(row.occupied)
        if row.parts:
            return self.tr("{n}, free {free}").format(n=row.occupied, free=row.free)
        return self.tr("{n} of {all}, free {free}").format(n=row.occupied, all=row.place.capacity, free=row.free)

    @Slot(object)
    def _choose(self, number: int | None) -> None:
        if number is not None:
            self._show(self._rows[number])

    @Slot()
    def _begin_new(self) -> None:
        """A new place, beside the one that was chosen."""
        chosen = self._rows.get(self._number or 0)
        within = self._rows[chosen.place.parent].place.name if chosen and chosen.place.parent in self._rows else ""
        self.ui.place_list.select(None)
        self._show(None)
        self.ui.parent_edit.setText(within)
        self.ui.name_edit.setFocus()

    def _show(self, row: PlaceRow | None) -> None:
        ui, place = self.ui, row.place if row else None
        self._number = place.number if place else None
        above = self._rows.get(place.parent or 0) if place else None
        ui.head_label.setText(place.name if place else self.tr("New place"))
        ui.name_edit.setText(place.name if place else "")
        ui.parent_edit.setText(above.place.name if above else "")
        ui.capacity_edit.setText("" if place is None or place.capacity is None else str(place.capacity))
        ui.sizes_chips.set_selected([size.value for size in place.sizes] if place else [])
        self._clear_errors()
        self._shown = self._told()
        for button in (self.label_button, self.close_button):
            button.setEnabled(place is not None)
        closed = place is not None and place.closed
        self.close_button.setText(self.tr("Open again") if closed else self.tr("Close the place"))
        told = [bold(place.name)] if place else []
        ui.bottom_bar.set_summary(told, grouped(place.number) if place else "")

    def _told(self) -> PlaceWish:
        ui = self.ui
        sizes = ui.sizes_chips.selected()
        return PlaceWish(ui.name_edit.text(), ui.parent_edit.text(), ui.capacity_edit.text(), sizes)

    @Slot()
    def _go_to_name(self) -> None:
        self.ui.name_edit.setFocus()
        self.ui.name_edit.selectAll()

    @Slot()
    def _save(self) -> None:
        self._clear_errors()
        number, wish = self._number, self._told()
        self.save_button.setEnabled(False)
        self._start(lambda: self._shelves.save(number, wish), self._saved)

    def _saved(self, number: int) -> None:
        self._shown, self._number = self._told(), number
        self.message.emit(BannerKind.OK, self.tr("Saved:"), self.ui.name_edit.text())
        self._wanted = number
        self.begin()

    @Slot()
    def _close(self) -> None:
        row = self._rows.get(self._number or 0)
        if row is not None:
            number, closed = row.place.number, not row.place.closed
            self._start(lambda: self._shelves.close(number, closed=closed), self._saved)

    @Slot()
    def _print(self) -> None:
        number = self._number
        if number is not None:
            self._start(lambda: self._shelves.print_label(number), self._printed)

    def _printed(self, number: int) -> None:
        self.message.emit(BannerKind.OK, self.tr("Sent to the printer:"), self._rows[number].place.name)
        self.printed.emit()

    def _start(self, act: Callable[[], int], done: Callable[[int], None]) -> None:
        self._work.start(self, act, done, self._refuse, settled=lambda: self.save_button.setEnabled(True))

    def _refuse(self, refusal: Refusal) -> None:
        frames = self._frames()
        if isinstance(refusal, InputRefused) and refusal.field in frames:
            frame = frames[refusal.field]
            frame.set_error(self._wording.refusal(refusal).text)
            field = frame.field()
            if field is not None:
                field.setFocus()
            return
        self.say(self._wording, refusal)

    def _frames(self) -> dict[str, FieldFrame]:
        ui = self.ui
        return {
            "name": ui.name_frame,
            "parent": ui.parent_frame,
            "capacity": ui.capacity_frame,
            "sizes": ui.sizes_frame,
        }

    def _clear_errors(self) -> None:
        for frame in self._frames().values():
            frame.clear_error()
