"""What a clerk does at pickup and what is seen there."""

from PySide6.QtWidgets import QMenu

from servicedesk.desktop.pickup_tab import PickupTab
from servicedesk.desktop.widgets.chip import Chip
from servicedesk.desktop.widgets.scan_card import Mark
from tests.desktop.bench import Bench


def scan(bench: Bench, tab: PickupTab, *codes: object) -> None:
    for code in codes:
        tab.scan(str(code))
    bench.rest()


def marks(tab: PickupTab) -> list[Mark]:
    cards = [tab.ui.cards.itemAt(index) for index in range(tab.ui.cards.count())]
    return [item.widget().card().mark for item in cards if item is not None]  # type: ignore[union-attr]


def chip(tab: PickupTab, text: str) -> Chip:
    return next(one for one in tab.ui.accessories_chips.findChildren(Chip) if one.text() == text)


def ticked(tab: PickupTab) -> list[str]:
    chips = tab.ui.accessories_chips.findChildren(Chip)
    return [one.text() for one in chips if one.isVisible() and one.isChecked()]


def label_menu(tab: PickupTab) -> QMenu:
    """What the button offers that lets a device go without its label."""
    tab.without_label_button.click()
    menu = next(one for one in tab.findChildren(QMenu) if one.isVisible())
    menu.hide()
    return menu
