"""A window with every kind of thing that can have the focus: a program of its own, told what to do line by line.

    python wedge_lab.py [--unfiltered]

Orders on stdin, one answer in JSON each: `focus NAME` (puts everything back, then gives NAME the focus), `busy MS`
(the window stops answering for so long, from now on), `report` (all that keys can change, and what was scanned).
"""

import json
import os
import sys
import time
from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QDate, QObject, QSocketNotifier, Qt, QTimer, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QCompleter,
    QDateEdit,
    QDialog,
    QDialogButtonBox,
    QLineEdit,
    QListWidget,
    QMainWindow,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QSpinBox,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from servicedesk.desktop.wedge import WedgeFilter

TARGETS = (
    "line", "completed_line", "text", "spin", "date", "combo", "editable_combo", "open_combo", "check", "button",
    "list", "table", "edited_cell", "menu", "context_menu", "dialog",
)  # fmt: skip
WORDS = ["1 kettle", "2 kettles", "10 irons", "20 irons", "200 lamps"]


class Bench(QMainWindow):
    """One widget of each kind; it counts what a key has set off."""

    def __init__(self) -> None:
        super().__init__()
        self.setWindowTitle("wedge lab")
        self.counts: dict[str, int] = {}
        self.scans: list[str] = []
        self.foreign: list[str] = []
        self._dialog: QDialog | None = None
        self._menu: QMenu | None = None
        body = QWidget()
        column = QVBoxLayout(body)
        self.widgets: dict[str, QWidget] = {
            "line": QLineEdit(), "completed_line": QLineEdit(), "text": QPlainTextEdit(), "spin": QSpinBox(),
            "date": QDateEdit(), "combo": QComboBox(), "editable_combo": QComboBox(), "check": QCheckBox("check"),
            "button": QPushButton("button"), "list": QListWidget(), "table": QTableWidget(5, 2),
        }  # fmt: skip
        for widget in self.widgets.values():
            column.addWidget(widget)
        self.setCentralWidget(body)
        self._furnish()

    def _furnish(self) -> None:
        self.line.setCompleter(None)
        completer = QCompleter(WORDS, self)
        completer.activated.connect(lambda _text: self.count("completed"))
        self.completed_line.setCompleter(completer)
        self.spin.setMaximum(1_000_000_000)
        for combo in (self.combo, self.editable_combo):
            combo.addItems(WORDS)
            combo.activated.connect(lambda _index: self.count("combo activated"))
        self.editable_combo.setEditable(True)
        self.check.clicked.connect(lambda _on: self.count("check clicked"))
        self.button.clicked.connect(lambda _on: self.count("button clicked"))
        self.button.setAutoDefault(True)
        self.list.addItems(WORDS)
        self.list.itemActivated.connect(lambda _item: self.count("list activated"))
        self.table.cellActivated.connect(lambda _row, _column: self.count("cell activated"))
        self.line.returnPressed.connect(lambda: self.count("line entered"))
        self._file_menu = self.menuBar().addMenu("File")
        for name in ("Receipt", "&1 label", "&2 act"):
            self._file_menu.addAction(name, lambda: self.count("menu triggered"))
        QShortcut(QKeySequence("Ctrl+Return"), self, lambda: self.count("accepted"))
        QShortcut(QKeySequence("F9"), self, lambda: self.count("paid"))

    def __getattr__(self, name: str) -> Any:
        try:
            return self.__dict__["widgets"][name]
        except KeyError:
            raise AttributeError(name) from None

    def count(self, what: str) -> None:
        self.counts[what] = self.counts.get(what, 0) + 1

    def hear(self, code: str) -> None:
        self.scans.append(code)

    def hear_foreign(self, text: str) -> None:
        self.foreign.append(text)

    def put_back(self) -> None:
        """Close what is open and restore every value, so that each test begins alike."""
        while popup := QApplication.activePopupWidget():
            popup.close()
        if self._dialog is not None:
            self._dialog.close()
            self._dialog.deleteLater()
            self._dialog = None
        self.setFocus()
        self.counts, self.scans, self.foreign = {}, [], []
        for line in (self.line, self.completed_line):
            line.clear()
        self.text.clear()
        self.spin.setValue(0)
        self.date.setDate(QDate(2000, 1, 1))
        for combo in (self.combo, self.editable_combo):
            combo.setCurrentIndex(0)
        self.editable_combo.setEditText(WORDS[0])
        self.check.setChecked(False)
        self.list.setCurrentRow(0)
        for row in range(5):
            for column in range(2):
                self.table.setItem(row, column, QTableWidgetItem(WORDS[row]))
        self.table.setCurrentCell(0, 0)

    def focus(self, name: str) -> None:
        self.put_back()
        special: dict[str, Callable[[], None]] = {
            "open_combo": self._open_combo, "edited_cell": self._edit_cell, "menu": self._open_menu,
            "context_menu": self._open_context_menu, "dialog": self._open_dialog,
        }  # fmt: skip
        if name in special:
            special[name]()
        else:
            self.widgets[name].setFocus()

    def _open_combo(self) -> None:
        self.combo.setFocus()
        self.combo.showPopup()

    def _edit_cell(self) -> None:
        self.table.setFocus()
        self.table.editItem(self.table.item(0, 0))

    def _open_menu(self) -> None:
        self._file_menu.popup(self.mapToGlobal(self.rect().center()))
        self._file_menu.setActiveAction(self._file_menu.actions()[0])

    def _open_context_menu(self) -> None:
        self.line.setFocus()
        menu = QMenu(self)
        for number in (1, 2):
            menu.addAction(f"&{number} item", lambda: self.count("context triggered"))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.mapToGlobal(self.rect().center()))
        menu.setActiveAction(menu.actions()[0])

    def _open_dialog(self) -> None:
        dialog = QDialog(self)
        column = QVBoxLayout(dialog)
        self.dialog_line = QLineEdit()
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        column.addWidget(self.dialog_line)
        column.addWidget(buttons)
        buttons.accepted.connect(dialog.accept)
        dialog.accepted.connect(lambda: self.count("dialog accepted"))
        dialog.setModal(True)
        dialog.open()
        self._dialog = dialog

    def report(self) -> dict[str, object]:
        window = QApplication.activeWindow() if QApplication.focusWindow() is not None else None
        focused, popup = QApplication.focusWidget(), QApplication.activePopupWidget()
        cells = [self.table.item(row, column).text() for row in range(5) for column in range(2)]
        edited = self.table.findChild(QLineEdit)
        return {
            "state": {
                "line": self.line.text(), "completed_line": self.completed_line.text(),
                "text": self.text.toPlainText(), "spin": self.spin.cleanText(), "date": self.date.text(),
                "combo": self.combo.currentText(), "editable_combo": self.editable_combo.currentText(),
                "check": self.check.isChecked(), "list": self.list.currentRow(), "cells": cells,
                "table": [self.table.currentRow(), self.table.currentColumn()], "counts": self.counts,
                "edited": edited.text() if edited is not None else None,
                "dialog": self.dialog_line.text() if self._dialog is not None and self._dialog.isVisible() else None,
                "focus": type(focused).__name__ if focused else None, "popup": type(popup).__name__ if popup else None,
                "open_row": self.combo.view().currentIndex().row() if popup else None,
                "window": type(window).__name__,
            },
            "scans": self.scans,
            "foreign": self.foreign,
        }  # fmt: skip


class Orders(QObject):
    """Reads orders from stdin and carries them out in the GUI thread."""

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench)
        self._bench = bench
        self._notifier = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._read)

    @Slot()
    def _read(self) -> None:
        line = os.read(sys.stdin.fileno(), 4096).decode()
        if not line:
            QApplication.quit()
        for order in line.splitlines():
            word, _, rest = order.partition(" ")
            if word == "focus":
                self._bench.focus(rest)
            elif word == "busy":
                QTimer.singleShot(0, partial(time.sleep, int(rest) / 1000))
            print(json.dumps(self._bench.report()), flush=True)


def main() -> None:
    application = QApplication(sys.argv[:1])
    application.setStyle("Fusion")
    bench = Bench()
    if "--unfiltered" not in sys.argv:
        wedge = WedgeFilter(application)
        wedge.scanned.connect(bench.hear)
        wedge.foreign.connect(bench.hear_foreign)
    bench.resize(700, 600)
    bench.show()
    Orders(bench)
    application.exec()


if __name__ == "__main__":
    main()
