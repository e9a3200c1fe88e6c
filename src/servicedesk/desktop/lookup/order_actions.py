"""What else can be done with the chosen order: each by its own key, all in a menu above one button."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu, QWidget

from servicedesk.desktop.desk import OrderAction
from servicedesk.desktop.forms.ui_lookup_tab import Ui_LookupTab
from servicedesk.desktop.lookup.order_panel import OrderPanel, PanelPlace
from servicedesk.desktop.widgets.key_button import KeyButton
from servicedesk.desktop.widgets.menus import open_above
from servicedesk.services.lookup_records import OrderCard


class OrderActions(QObject):
    """``in_hand`` tells the order that may be acted on now, None while there is none; ``put_off`` whether an act has to
    wait until it was read. ``message`` and ``printed`` come from the panels.
    """

    message = Signal(object, str, str)
    printed = Signal()

    def __init__(
        self,
        actions: Sequence[OrderAction],
        ui: Ui_LookupTab,
        in_hand: Callable[[], OrderCard | None],
        changed: Callable[[], None],
        parent: QWidget,
        put_off: Callable[[Callable[[], None]], bool] = lambda _act: False,
    ) -> None:
        super().__init__(parent)
        self._actions = tuple(actions)
        self._in_hand = in_hand
        self._changed = changed
        self._put_off = put_off
        self._tab = parent
        self.place = PanelPlace(ui, self)
        self.button = KeyButton(parent, text=self.tr("More"), key="Ctrl+E")
        self.button.setVisible(bool(self._actions))
        self.button.clicked.connect(self._offer)
        for action in self._actions:
            if action.key:
                QShortcut(QKeySequence(action.key), parent).activated.connect(partial(self._act, action))

    def menu(self, card: OrderCard) -> QMenu:
        """Every action that fits the order, with its key."""
        menu = QMenu(self._tab)
        for action in self._actions:
            if action.fits(card):
                text = f"{action.text}\t{action.key}" if action.key else action.text
                menu.addAction(text).triggered.connect(partial(self._act, action))
        return menu

    @Slot()
    def _offer(self) -> None:
        if not self._put_off(self._offer) and (card := self._in_hand()):
            open_above(self.menu(card), self.button)

    def _act(self, action: OrderAction, _checked: bool = False) -> None:
        if self._put_off(partial(self._act, action)):
            return
        card = self._in_hand()
        if card is None or not action.fits(card):
            return
        if action.panel is None:
            action.open(card, self._changed)
        else:
            self._show(action.panel(card))

    def _show(self, panel: OrderPanel) -> None:
        panel.changed.connect(self._changed)
        panel.message.connect(self.message)
        panel.printed.connect(self.printed)
        self.place.show(panel)
