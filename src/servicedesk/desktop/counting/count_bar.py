"""The bar below the page of the storage count: its one act, by what is in sight."""

from PySide6.QtCore import QObject

from servicedesk.desktop.widgets.bars import BottomBar
from servicedesk.desktop.widgets.key_button import KeyButton


class CountBar(QObject):
    """The buttons of all three views."""

    def __init__(self, bar: BottomBar) -> None:
        super().__init__(bar)
        self.back_button = KeyButton(bar, text=self.tr("All counts"), key="Esc")
        self.print_button = KeyButton(bar, text=self.tr("Print"), key="Ctrl+P")
        self.act_button = KeyButton(bar, key="Ctrl+Enter", primary=True)
        bar.add_left(self.back_button)
        bar.add_right(self.print_button)
        bar.add_right(self.act_button)

    def show_start(self, place: str) -> None:
        """A count may be begun: of this place, or of the whole store."""
        self._show(back=False, prints=False)
        begin = self.tr("Count {place}").format(place=place) if place else self.tr("Count the whole store")
        self.act_button.setText(begin)

    def show_count(self, left: int, *, asked: bool) -> None:
        """A count is under way; ``asked`` when somebody wants to close it although so many are missing."""
        self._show(back=True, prints=False)
        sure = self.tr("Close although {count} are missing").format(count=left)
        self.act_button.setText(sure if asked else self.tr("Close the count"))

    def show_report(self, to_put: int) -> None:
        """A count is over; so many devices may be put where they were found."""
        self._show(back=True, prints=True)
        self.act_button.setText(self.tr("Put what was found where it was found"))
        self.act_button.setVisible(to_put > 0)

    def _show(self, *, back: bool, prints: bool) -> None:
        self.back_button.setVisible(back)
        self.print_button.setVisible(prints)
        self.act_button.setVisible(True)
