"""What stands in place of the desk while the database cannot be opened: why, and the ways on."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from servicedesk.desktop import theme
from servicedesk.desktop.icons import Sign
from servicedesk.desktop.widgets.cards import EmptyState
from servicedesk.desktop.widgets.key_button import KeyButton
from servicedesk.domain.refusals import DatabaseNewer, Refusal
from servicedesk.services.wording import Sentence


class ClosedDoor(QWidget):
    """``again`` asks to try once more; ``for_reading`` to open what may be read and not written."""

    again = Signal()
    for_reading = Signal()

    def __init__(self, refusal: Refusal, sentence: Sentence) -> None:
        super().__init__()
        self.sentence = sentence
        state = EmptyState(self, sign=Sign.UNPLUG)
        state.set_state(sentence.head, sentence.text)
        self.again_button = KeyButton(self, text=self.tr("Try again"), key="Ctrl+Enter", primary=True)
        self.reading_button = KeyButton(self, text=self.tr("Open for reading only"), key="Ctrl+R")
        self.again_button.clicked.connect(self.again)
        self.reading_button.clicked.connect(self.for_reading)
        # Nothing of an older program writes into a newer file; what it knows of it can be searched.
        self.reading_button.setVisible(isinstance(refusal, DatabaseNewer))
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.reading_button)
        buttons.addWidget(self.again_button)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, theme.current().px(120))
        column.addWidget(state, 1)
        column.addLayout(buttons)
