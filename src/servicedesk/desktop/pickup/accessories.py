"""What is given back with the devices: ticked as given, unless the clerk takes the tick away."""

from collections import Counter

from servicedesk.desktop.forms.ui_pickup_tab import Ui_PickupTab
from servicedesk.desktop.pickup.cards import called
from servicedesk.desktop.pickup.selection import Selection
from servicedesk.desktop.widgets.choice import Choice
from servicedesk.services.lookup_records import Accessory


class Accessories:
    """A chip for each thing; one that came with two of the devices says with which."""

    def __init__(self, ui: Ui_PickupTab) -> None:
        self._panel = ui.accessories_panel
        self._chips = ui.accessories_chips
        self._chips.set_ticks(True)
        self._offered: tuple[Accessory, ...] = ()

    def show(self, selection: Selection) -> None:
        """Offer what came with the devices that go; what the clerk ticked stays ticked."""
        offered = selection.accessories
        if offered == self._offered:  # the cursor may stand on one of them
            return
        kept, self._offered = set(self.kept()), offered
        times = Counter(one.name for one in offered)
        devices = {line.facts.number: called(line.facts) for line in selection.going}
        self._chips.clear()
        self._chips.set_options(
            Choice(_key(one), one.name if times[one.name] == 1 else f"{one.name} · {devices[one.order or 0]}")
            for one in offered
        )
        self._chips.set_selected(_key(one) for one in offered if one not in kept)
        self._panel.setVisible(bool(offered))

    def kept(self) -> tuple[Accessory, ...]:
        """What is not given back."""
        given = set(self._chips.selected())
        return tuple(one for one in self._offered if _key(one) not in given)

    def clear(self) -> None:
        """Begin anew for another receipt."""
        self._offered = ()
        self._chips.clear()
        self._chips.set_options(())
        self._panel.hide()


def _key(one: Accessory) -> str:
    return f"{one.order} {one.name}"
