"""A list with everything that lists can do: filter, sort, chosen columns kept, copy, print, save to a file.

How a page uses it, for any table::

    self.list = ListView(desk.parts, desk.work, desk.reading, self)
    self.list.message.connect(self.message)        # for the banner
    self.list.printed.connect(self.printed)        # a paper was put on the queue
    self.list.row_asked.connect(self._open)        # Enter or a double click: the row's key
    self.list.set_empty(head, text)
    self.list.show_table(table, keys, name="day_sheet")   # whenever there is something new to show

``name`` is the one under which the chosen columns are kept. Lists of orders read themselves: see order_table.py.
"""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from servicedesk.desktop import theme
from servicedesk.desktop.icons import Sign
from servicedesk.desktop.lists.acts import TableActs
from servicedesk.desktop.lists.choice import ListChoice, keep_choice, kept_choice
from servicedesk.desktop.lists.filtering import Filtering
from servicedesk.desktop.lists.grid import Grid
from servicedesk.desktop.lists.lines import Arrangement, Line, arranged, lines_of
from servicedesk.desktop.lists.menu import ColumnsMenu
from servicedesk.desktop.parts import WindowParts
from servicedesk.desktop.widgets.edit import Edit
from servicedesk.desktop.widgets.key_button import KeyButton
from servicedesk.desktop.widgets.label import Kind, Label
from servicedesk.desktop.work import Work
from servicedesk.services.lists.table import CellKind, Table, TableFact, sums

_GAP = 8


class ListView(QWidget):
    """``message`` is for the banner, ``printed`` follows a paper on the queue, ``row_asked(key)`` opens a row,
    ``row_chosen(key)`` follows the current row.
    """

    message = Signal(object, str, str)
    printed = Signal()
    row_asked = Signal(object)
    row_chosen = Signal(object)

    noun = "row"
    """What a row stands for, as the wording counts it."""

    def __init__(self, parts: WindowParts, work: Work, reading: Work, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts = parts
        self._wording = parts.wording
        self._work = work
        self._reading = reading
        self._table = Table("", (), ())
        self._usual: tuple[str, ...] = ()
        self._name = ""
        self._choice = ListChoice(())
        self._turn = 0
        self._arranging = 0
        self.acts = TableActs(parts, work, self)
        self._build()
        self._wire()

    def show_table(self, table: Table, keys: Sequence[Any] = (), *, name: str = "", usual: Sequence[str] = ()) -> None:
        """Show a table that is there already; ``keys`` name its rows, ``usual`` the columns seen at first (all)."""
        self._turn += 1
        turn, known = self._turn, [column.key for column in table.columns]

        def read() -> tuple[ListChoice, list[Line]]:
            chosen = kept_choice(self._parts.settings, name, known, usual or known)
            return chosen, lines_of(table, keys, self._wording)

        def show(made: tuple[ListChoice, list[Line]]) -> None:
            if turn == self._turn:
                self._begin(table, name, tuple(usual or known), made[0])
                self._replace(made[1])

        self._reading.start(self, read, show, self.acts.refuse)

    def set_empty(self, head: str, text: str = "") -> None:
        """What to say while there are no rows; a filter that hides them all is told of instead."""
        self.filtering.set_empty(head, text)

    def current_key(self) -> Any:
        """The key of the current row, or None."""
        return self.grid.current_key()

    def hints(self) -> tuple[str, ...]:
        """The keys that work in a list."""
        return (
            self.tr("Enter — open"),
            self.tr("Ctrl+F — filter"),
            self.tr("Ctrl+1…9 — sort"),
            self.tr("Ctrl+C — copy"),
        )

    def table(self) -> Table:
        """What is in sight, as a table: the chosen columns and the rows of the filter, in their order."""
        model = self.grid.lines
        columns = model.columns()
        places = [model.place_of(section) for section in range(len(columns))]
        rows = tuple(tuple(model.lines[at].values[place] for place in places) for at in model.order)
        facts = self._table.facts
        if self.filter_edit.text().strip():
            facts = (*facts, TableFact(self._wording.text("lists", "fact.only"), self.filter_edit.text().strip()))
        total = sums(columns, rows, self._wording.text("lists", "fact.total"))
        whole = len(model.order) == len(model.lines)
        return replace(
            self._table, columns=columns, rows=rows, facts=facts, totals=total,
            amount=self._table.amount if whole else None, language=self._wording.language,
        )  # fmt: skip

    def export_to(self, path: Path) -> None:
        """Save what is in sight to a file."""
        table = self.table()
        self.acts.save(lambda: table, path)

    @Slot()
    def print_now(self) -> None:
        """Put what is in sight on the print queue."""
        table = self.table()
        self.acts.print_table(lambda: table)

    @Slot()
    def copy(self) -> None:
        """Put the selected rows on the clipboard, headings first; every row when none is selected."""
        table, chosen = self.table(), self.grid.chosen_rows()
        rows = tuple(table.rows[row] for row in chosen) if chosen else table.rows
        self.acts.copied(replace(table, rows=rows))

    def _build(self) -> None:
        look = theme.current()
        self.filter_edit = Edit(self)
        self.filter_edit.setPlaceholderText(self.tr("filter"))
        self.filter_edit.setAccessibleName(self.tr("Filter: words from any column"))
        self.filter_edit.setClearButtonEnabled(False)
        self.count_label = Label(self, kind=Kind.SOFT)
        self.columns_button = KeyButton(self, text=self.tr("Columns"), key="Ctrl+K")
        self.save_button = KeyButton(self, text=self.tr("To a file"), key="Ctrl+S", sign=Sign.DOWNLOAD)
        self.print_button = KeyButton(self, text=self.tr("Print"), key="F8", sign=Sign.PRINTER)
        self.grid = Grid(self._wording, self)
        self.grid.setAccessibleName(self.tr("List"))
        self.filtering = Filtering(self.filter_edit, self.grid, self)
        bar = QHBoxLayout()
        bar.setSpacing(look.px(_GAP))
        bar.addWidget(self.filter_edit, 2)
        bar.addWidget(self.count_label, 3)
        for button in (self.columns_button, self.save_button, self.print_button):
            bar.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(_GAP))
        column.addLayout(bar)
        column.addWidget(self.grid, 1)
        self.setFocusProxy(self.grid)
        # The Tab key comes in at the grid, for which the view stands; what lies above it follows.
        ring = (self.grid, self.filter_edit, self.columns_button, self.save_button, self.print_button)
        for one, other in pairwise(ring):
            self.setTabOrder(one, other)

    def _wire(self) -> None:
        self.acts.message.connect(self.message)
        self.acts.printed.connect(self.printed)
        self.filter_edit.textChanged.connect(self._arrange)
        self.filter_edit.returnPressed.connect(self.grid.setFocus)
        self.columns_button.clicked.connect(self._offer_columns)
        self.save_button.clicked.connect(self._ask_where)
        self.print_button.clicked.connect(self.print_now)
        self.grid.taken.connect(self.row_asked)
        self.grid.chosen.connect(self.row_chosen)
        self.grid.copy_asked.connect(self.copy)
        self.grid.sort_asked.connect(self._sort_by)
        self.grid.typed.connect(self._type_into_filter)
        QShortcut(QKeySequence.StandardKey.Find, self).activated.connect(self._go_to_filter)

    def _begin(self, table: Table, name: str, usual: tuple[str, ...], choice: ListChoice) -> None:
        """Another table, or the same anew: its columns are laid out when they differ from those in sight."""
        same = self._table.columns == table.columns and self._choice.shown == choice.shown and self._name == name
        self._table, self._name, self._usual, self._choice = replace(table, rows=()), name, usual, choice
        if not same:
            self.grid.set_columns(table.columns, choice.shown)
        self._show_sorted()

    def _replace(self, lines: list[Line]) -> None:
        """Show these rows instead, where the clerk was among the former ones."""
        model, how = self.grid.lines, self._how()
        if how.plain:
            if model.lines != lines or len(model.order) != len(lines):
                self._put(lines, list(range(len(lines))))
        else:
            self._put(lines, arranged(lines, how, self._wording))
        self._count()

    def _put(self, lines: list[Line], order: list[int]) -> None:
        kept = self.grid.keep_place()
        self.grid.lines.set_lines(lines, order)
        self.grid.go_back(kept)
        if self.grid.hasFocus():
            self.grid.select_first()

    def _how(self) -> Arrangement:
        keys = [column.key for column in self._table.columns]
        place = keys.index(self._choice.sort) if self._choice.sort in keys else None
        return Arrangement(place, self._choice.down, self.filter_edit.text())

    @Slot()
    def _arrange(self) -> None:
        """Sort and filter the rows that were read, off the GUI thread: there may be many."""
        self._arranging += 1
        turn, lines, how, wording = self._arranging, self.grid.lines.lines, self._how(), self._wording
        known = len(lines)

        def show(order: list[int]) -> None:
            if turn == self._arranging and lines is self.grid.lines.lines:
                self._put(lines, order)
                self._count()
                if len(lines) != known:  # more was read meanwhile
                    self._arrange()

        self._reading.start(self, lambda: arranged(lines[:known], how, wording), show, self.acts.refuse)

    def _sort_by(self, section: int) -> None:
        """Up, down, and as it came."""
        columns = self.grid.lines.columns()
        if section >= len(columns):
            return
        key = columns[section].key
        first_down = columns[section].kind in (CellKind.MONEY, CellKind.NUMBER)
        if self._choice.sort != key:
            self._choose(replace(self._choice, sort=key, down=first_down))
        elif self._choice.down == first_down:
            self._choose(replace(self._choice, down=not first_down))
        else:
            self._choose(replace(self._choice, sort="", down=False))
        self._arrange()

    def _show_sorted(self) -> None:
        self.grid.show_sorted(self.grid.lines.section_of(self._how().place), down=self._choice.down)

    def _choose(self, choice: ListChoice) -> None:
        """Another choice, kept for the next time."""
        if choice.shown != self._choice.shown:
            self.grid.set_columns(self._table.columns, choice.shown)
        self._choice = choice
        self._show_sorted()
        name, settings = self._name, self._parts.settings
        if name:
            self._work.start(self, lambda: keep_choice(settings, name, choice), lambda _kept: None, self.acts.refuse)

    def columns_menu(self) -> ColumnsMenu:
        """The columns to be ticked; what is ticked holds at once."""

        def choose(keys: tuple[str, ...]) -> None:
            self._choose(replace(self._choice, shown=keys))

        return ColumnsMenu(self._table.columns, self._choice.shown, self._usual, choose, self)

    @Slot()
    def _offer_columns(self) -> None:
        menu = self.columns_menu()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.columns_button.mapToGlobal(self.columns_button.rect().bottomLeft()))

    @Slot()
    def _ask_where(self) -> None:
        self.acts.ask_where(self._table.title, self.export_to)

    def _count(self, note: str = "") -> None:
        seen, read = len(self.grid.lines.order), len(self.grid.lines.lines)
        some = self.tr("{seen} of {all}").format(seen=seen, all=read)
        words = self._wording.count(read, self.noun) if seen == read else some
        self.filtering.tell()
        self.count_label.setText(" · ".join(part for part in (words, note) if part))

    @Slot(str)
    def _type_into_filter(self, text: str) -> None:
        self.filter_edit.setFocus()
        self.filter_edit.insert(text)

    @Slot()
    def _go_to_filter(self) -> None:
        self.filter_edit.setFocus()
        self.filter_edit.selectAll()
