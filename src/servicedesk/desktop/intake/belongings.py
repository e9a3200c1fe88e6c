"""What the chosen customer brought before: one of it can be taken for the device on the panel."""

from PySide6.QtCore import QObject, Slot

from servicedesk.desktop.intake.customer_panel import CustomerPanel
from servicedesk.desktop.intake.device_deck import DeviceDeck
from servicedesk.desktop.intake.device_panel import DevicePanel
from servicedesk.desktop.intake.held_keys import HeldKeys
from servicedesk.desktop.intake.list_keys import ListKeys


class Belongings(QObject):
    """Leads from the customer to the device, by keys; another customer does not get the devices of the first."""

    def __init__(self, customer: CustomerPanel, device: DevicePanel, deck: DeviceDeck) -> None:
        super().__init__(device)
        self._customer, self._device, self._deck = customer, device, deck
        self._owner: int | None = None
        ListKeys(device.ui.kind_edit, customer.ui.devices_list)
        self._keys = HeldKeys(device.ui.kind_edit)
        customer.customer_taken.connect(self._begin)
        customer.device_taken.connect(device.take)
        customer.devices_listed.connect(self._keys.let_go)

    @property
    def waiting(self) -> bool:
        """Whether it is not known yet who has the phone, or what they brought."""
        return self._customer.waiting or self._keys.holding

    def set_owner(self, customer_id: int | None) -> None:
        """Whose devices those of a form are that was put on the screen."""
        self._owner = customer_id

    @Slot()
    def _begin(self) -> None:
        chosen = self._customer.customer()
        if chosen is not None and chosen.id != self._owner:
            self._owner = chosen.id
            self._deck.disown()
        self._device.ui.kind_edit.setFocus()
        if self._customer.waiting:
            self._keys.hold()  # Down may be pressed before the devices that it chooses from are there
