"""The bottom of the tab: what is about to be accepted, and the three things that can be done with the form."""

from PySide6.QtWidgets import QWidget

from servicedesk.desktop.intake.words import Summary
from servicedesk.desktop.widgets.bars import BottomBar
from servicedesk.desktop.widgets.key_button import KeyButton


class IntakeBar(BottomBar):
    """The buttons ``aside``, ``preview`` and ``accept`` with their keys; the last is the one act of the screen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.aside = KeyButton(self, text=self.tr("Put aside"), key="Ctrl+D")
        self.preview = KeyButton(self, text=self.tr("See the papers"), key="F8")
        self.accept = KeyButton(self, text=self.tr("Accept and print"), key="Ctrl+Enter", primary=True)
        for button in self.stops():
            self.add_right(button)

    def stops(self) -> tuple[KeyButton, ...]:
        """The buttons in the order drawn."""
        return self.aside, self.preview, self.accept

    def show_summary(self, summary: Summary, printed: str) -> None:
        """Tell what would be accepted, and what would be printed where."""
        self.set_summary(summary.spans, printed if summary.count else "")

    def set_free(self, free: bool) -> None:
        """Whether a button can be pressed now."""
        for button in self.stops():
            button.setEnabled(free)
