"""The real program with a watcher beside it: it tells what is in sight, and touches nothing.

    python -m tests.journeys.watched [ARGUMENTS OF THE PROGRAM]

Every line on stdin is answered by one line of JSON on stdout: a Sight, taken in the GUI thread between two events.
"""

import json
import sys
import threading
import time
from dataclasses import asdict, dataclass, field
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QPlainTextEdit, QTableView, QWidget

from servicedesk.app import main
from servicedesk.desktop.counter import Counter
from servicedesk.desktop.lookup_tab import LookupTab
from servicedesk.desktop.main_window import MainWindow
from servicedesk.desktop.pickup_tab import PickupTab
from servicedesk.desktop.widgets.completing_edit import CompletingEdit

_MOST_ROWS = 50


@dataclass(frozen=True)
class Sight:
    """What a person at the screen would see; ``typed`` holds the text of every field that has one, by its name.

    ``tab`` counts from 0 and is -1 before the tabs are there. ``offers`` is an open list of completions, ``receipt``
    what pickup shows, ``going`` the orders it would hand over, ``found`` the rows of lookup, ``order`` the one chosen.
    ``listed`` are the rows of the tables in sight, ``named`` what a screen reader would say. ``clicks`` counts
    the buttons pressed in the main window since it became ready.
    """

    ready: bool = False
    title: str = ""
    tab: int = -1
    active: bool = False
    banner: str = ""
    banner_kind: str = ""
    focus: str = ""
    menu: str = ""
    offers: tuple[str, ...] = ()
    windows: tuple[str, ...] = ()
    typed: dict[str, str] = field(default_factory=dict)
    receipt: int | None = None
    receipt_seen: bool = False
    going: tuple[int, ...] = ()
    to_pay: str = ""
    found: tuple[str, ...] = ()
    order: int | None = None
    chips: tuple[str, ...] = ()
    said: tuple[str, ...] = ()
    listed: tuple[str, ...] = ()
    named: tuple[str, ...] = ()
    clicks: int = 0


class Watcher(QObject):
    """Lives in the GUI thread; ``asked`` is emitted in the thread that reads stdin."""

    asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._window: MainWindow | None = None
        self._clicks = 0
        self.asked.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    @Slot()
    def _tell(self) -> None:
        sys.stdout.write(json.dumps(asdict(self._look()), ensure_ascii=False) + "\n")
        sys.stdout.flush()

    @Slot()
    def _count(self) -> None:
        self._clicks += 1

    def _look(self) -> Sight:
        tops = [widget for widget in QApplication.topLevelWidgets() if widget.isVisible()]
        windows = tuple(f"{type(widget).__name__}: {widget.windowTitle()}" for widget in tops if not _is_popup(widget))
        window = next((widget for widget in tops if isinstance(widget, MainWindow)), None)
        if window is None:
            return Sight(windows=windows)
        banner = window.frame.banner
        counter = window.findChild(Counter)
        facts: dict[str, Any] = {
            "ready": counter is not None and counter.prints.waiting() is not None and window.frame.current() >= 0,
            "title": window.windowTitle(),
            "tab": window.frame.current(),
            "active": window.isActiveWindow(),
            "banner": banner.words() if banner.isVisible() else "",
            "banner_kind": banner.kind().value if banner.isVisible() else "",
            "focus": _name(QApplication.focusWidget()),
            "menu": type(QApplication.activePopupWidget() or None).__name__.replace("NoneType", ""),
            "offers": _offers(),
            "windows": windows,
            "typed": _typed(tops),
            "chips": tuple(chip.status().word for chip in _chips(window) if chip.status().word),
            "said": tuple(text for top in tops for text in _labels(top)),
            "listed": tuple(row for top in tops for row in _rows(top)),
            "named": tuple(name for top in tops for name in _names(top)),
            "clicks": self._clicks,
        }
        if facts["ready"]:
            self._follow(window)
            facts |= _pickup(window.findChild(PickupTab)) | _lookup(window.findChild(LookupTab))
        return Sight(**facts)

    def _follow(self, window: MainWindow) -> None:
        if self._window is not window:
            self._window = window
            for button in window.findChildren(QAbstractButton):
                button.clicked.connect(self._count)


def _name(widget: QWidget | None) -> str:
    """A field by its name in the form, a button by what is written on it."""
    if widget is None:
        return ""
    written = widget.text() if isinstance(widget, QAbstractButton) else ""
    return widget.objectName() or written or type(widget).__name__


def _is_popup(widget: QWidget) -> bool:
    return widget.windowType() is Qt.WindowType.Popup


def _offers() -> tuple[str, ...]:
    edit = QApplication.focusWidget()
    return tuple(offer.text for offer in edit.offered()) if isinstance(edit, CompletingEdit) else ()


def _chips(window: MainWindow) -> tuple[Any, ...]:
    return (window.sample_chip, window.trial_chip, window.unprinted_chip, window.database_chip, window.clerk_chip)


def _typed(tops: list[QWidget]) -> dict[str, str]:
    typed = {_name(edit): edit.text() for top in tops for edit in top.findChildren(QLineEdit)}
    typed |= {_name(edit): edit.toPlainText() for top in tops for edit in top.findChildren(QPlainTextEdit)}
    return {name: text for name, text in typed.items() if text}


def _labels(top: QWidget) -> list[str]:
    return [label.text() for label in top.findChildren(QLabel) if label.isVisible() and label.text()]


def _names(top: QWidget) -> list[str]:
    told = ((part, part.accessibleName()) for part in top.findChildren(QWidget))
    return [name for part, name in told if name and part.isVisible()]


def _rows(top: QWidget) -> list[str]:
    models = [table.model() for table in top.findChildren(QTableView) if table.isVisible()]
    return [
        " · ".join(str(model.index(row, column).data() or "") for column in range(model.columnCount()))
        for model in models
        if model is not None
        for row in range(min(model.rowCount(), _MOST_ROWS))
    ]


def _pickup(tab: PickupTab | None) -> dict[str, Any]:
    selection = tab.selection() if tab is not None else None
    if selection is None:
        return {}
    return {
        "receipt": selection.claim.receipt,
        "receipt_seen": selection.receipt_seen,
        "going": tuple(line.facts.number for line in selection.going),
        "to_pay": str(selection.to_pay),
    }


def _lookup(tab: LookupTab | None) -> dict[str, Any]:
    if tab is None:
        return {}
    rows = tab.ui.list.rows()
    return {
        "found": tuple(f"{row.lead} {row.title} · {row.line} · {row.pill.word if row.pill else ''}" for row in rows),
        "order": tab.ui.list.current_key(),
    }


def _read(watchers: list[Watcher]) -> None:
    """Hand every line of stdin to the GUI thread once there is one; the watcher moves there before it is asked."""
    for _line in sys.stdin:
        while (app := QApplication.instance()) is None or QApplication.startingUp():
            time.sleep(0.01)
        if not watchers:
            watcher = Watcher()
            watcher.moveToThread(app.thread())
            watchers.append(watcher)
        watchers[0].asked.emit()


if __name__ == "__main__":
    threading.Thread(target=_read, args=([],), daemon=True).start()
    sys.exit(main(sys.argv[1:]))
