"""A procedure that is done beside the list of orders, in place of the chosen order's way and past."""

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from servicedesk.desktop.forms.ui_lookup_tab import Ui_LookupTab
from servicedesk.desktop.widgets.banner import BannerKind
from servicedesk.desktop.widgets.sight import KeepInSight


class OrderPanel(QWidget):
    """``closed`` when the clerk is through with it, ``changed`` when the order was changed by it, ``message(kind,
    head, text)`` is for the banner, ``printed`` follows a paper on the queue.
    """

    closed = Signal()
    changed = Signal()
    message = Signal(BannerKind, str, str)
    printed = Signal()

    help_topic = ""
    """The page of the manual that F1 opens; empty for that of lookup."""

    def begin(self) -> None:
        """The panel came in sight."""


class PanelPlace(QObject):
    """Where one such panel stands at a time. ``opened(bool)`` says whether there is one."""

    opened = Signal(bool)

    def __init__(self, ui: Ui_LookupTab, parent: QObject) -> None:
        super().__init__(parent)
        self._panel: OrderPanel | None = None
        self._sentence = ui.say_card
        self._scroll = QScrollArea(ui.card_page)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.hide()
        self._sight = KeepInSight(self._scroll)  # large type and a banner leave little room
        ui.card_page_layout.addWidget(self._scroll, 1)

    @property
    def is_open(self) -> bool:
        """Whether a panel is in sight."""
        return self._panel is not None

    @property
    def topic(self) -> str:
        """The page of the manual that belongs to the panel in sight; empty without one."""
        return self._panel.help_topic if self._panel is not None else ""

    def show(self, panel: OrderPanel) -> None:
        """Put a panel in place of the one before."""
        self._take_out()
        self._panel = panel
        panel.closed.connect(self.close)
        panel.setProperty("bare", True)
        self._scroll.setWidget(panel)
        self._scroll.show()
        self._sentence.hide()  # its room is needed, and nobody is on the phone now
        self.opened.emit(True)
        panel.begin()

    @Slot()
    def close(self) -> None:
        """Nothing but the order is in sight again."""
        if self._panel is not None:
            self._take_out()
            self.opened.emit(False)

    def _take_out(self) -> None:
        if self._panel is not None:
            self._scroll.takeWidget()
            self._scroll.hide()
            self._sentence.show()
            self._panel.deleteLater()
            self._panel = None
