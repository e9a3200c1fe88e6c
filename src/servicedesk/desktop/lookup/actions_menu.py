"""What else can be done with the chosen order, in a menu above its button."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtWidgets import QMenu, QWidget

from servicedesk.desktop.desk import OrderAction
from servicedesk.services.lookup_records import OrderCard


def actions_menu(
    card: OrderCard, actions: Sequence[OrderAction], parent: QWidget, changed: Callable[[], None]
) -> QMenu:
    """Every action that fits the order, each with its key."""
    menu = QMenu(parent)
    for action in actions:
        if action.fits(card):
            text = f"{action.text}\t{action.key}" if action.key else action.text
            menu.addAction(text).triggered.connect(partial(_open, action, card, changed))
    return menu


def _open(action: OrderAction, card: OrderCard, changed: Callable[[], None], _checked: bool = False) -> None:
    action.open(card, changed)
