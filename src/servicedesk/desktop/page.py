"""A page: one procedure of the desk on a tab that holds several, such as the store's and the director's."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from servicedesk.desktop.states import banner_of
from servicedesk.domain.refusals import Refusal
from servicedesk.services.wording import Wording


class Page(QWidget):
    """``message(kind, head, text)`` is for the banner; ``order_asked(number)`` opens an order in lookup;
    ``printed`` follows a paper that was put on the queue; ``counted(n)`` says how many things wait here.
    """

    message = Signal(object, str, str)
    order_asked = Signal(object)
    printed = Signal()
    counted = Signal(int)
    hints_changed = Signal()

    help_topic = ""
    """The page of the manual that F1 opens."""

    def hints(self) -> tuple[str, ...]:
        """The keys that work here."""
        return ()

    def begin(self) -> None:
        """The page came in sight."""

    def refresh(self) -> None:
        """Somebody changed the database; called while the page is in sight: what was missed is read by begin()."""

    def take_scan(self, text: str) -> bool:
        """Whether a scan was meant for this page; what it does not take goes to pickup."""
        return False

    def leave(self) -> None:
        """The window is being closed: keep what is half done."""

    def say(self, wording: Wording, refusal: Refusal) -> None:
        """Put a refusal into the banner."""
        sentence = wording.refusal(refusal)
        self.message.emit(banner_of(refusal), sentence.head, sentence.text)
