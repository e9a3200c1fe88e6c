"""What the window says of its database: that it answers, that it does not, that it can only be read."""

from PySide6.QtCore import QObject, Slot

from servicedesk.desktop.main_window import MainWindow
from servicedesk.desktop.states import banner_of
from servicedesk.desktop.widgets.banner import BannerKind
from servicedesk.domain.refusals import DatabaseReadOnly, Refusal
from servicedesk.services.wording import Wording


class DatabaseNews(QObject):
    """Follows the print room, which asks the database again and again: it is the first to know."""

    def __init__(self, window: MainWindow, wording: Wording) -> None:
        super().__init__(window)
        self._window = window
        self._wording = wording
        self._told_lost = ""
        self._told_unwritable = False

    def tell_unwritable(self, refusal: Refusal | None) -> None:
        """Say once that nothing can be written; None when all is well."""
        if refusal is not None and not self._told_unwritable:
            self._told_unwritable = True
            sentence = self._wording.refusal(refusal)
            self._window.say_of_the_house(banner_of(refusal), sentence.head, sentence.text)

    @Slot(object)
    def lost(self, refusal: Refusal) -> None:
        """It answers no longer."""
        if isinstance(refusal, DatabaseReadOnly):  # it answers; its papers wait until it can be written
            self.tell_unwritable(refusal)
            return
        self._window.set_database_found(False)
        sentence = self._wording.refusal(refusal)
        self._window.say_of_the_house(BannerKind.WARNING, sentence.head, sentence.text)
        self._told_lost = self._window.frame.banner.words()

    @Slot()
    def found(self) -> None:
        """It answers again."""
        self._window.set_database_found(True)
        if self._window.frame.banner.words() == self._told_lost:  # other news stay
            self._window.frame.banner.clear()

    @Slot(object)
    def say(self, refusal: Refusal) -> None:
        """Put a refusal into the banner."""
        sentence = self._wording.refusal(refusal)
        self._window.say(banner_of(refusal), sentence.head, sentence.text)
