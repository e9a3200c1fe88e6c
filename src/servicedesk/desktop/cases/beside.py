"""The applicant's words beside our own record, row by row: what a director compares."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from servicedesk.desktop import theme
from servicedesk.desktop.widgets.label import Kind, Label, Panel
from servicedesk.domain.codes import serial_part
from servicedesk.services.cases.records import CaseCard, HeldDevice
from servicedesk.services.wording import Wording

_CAPTION = 120
_ROWS = 8


class Beside(Panel):
    """Three columns: what it is about, what the applicant says, what we have."""

    def __init__(self, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        look = theme.current()
        self._wording = wording
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(*(look.px(side) for side in (16, 12, 16, 14)))
        self._grid.setHorizontalSpacing(look.px(16))
        self._grid.setVerticalSpacing(look.px(6))
        self._grid.setColumnMinimumWidth(0, look.px(_CAPTION))
        self._grid.setColumnStretch(1, 1)
        self._grid.setColumnStretch(2, 1)
        for column, text in ((1, self.tr("The applicant says")), (2, self.tr("Our record"))):
            self._grid.addWidget(Label(self, text=text, kind=Kind.HEAD), 0, column)
        self._labels = [self._row(at) for at in range(1, _ROWS + 1)]

    def show_card(self, card: CaseCard) -> None:
        """Compare."""
        said = card.described
        rows = (
            (self.tr("Device"), said.device, self._ours(card, lambda ours: ours.device)),
            (self.tr("Model"), said.model, self._ours(card, lambda ours: ours.model)),
            (self.tr("Colour"), said.colour, self._ours(card, lambda ours: ours.colour)),
            (self.tr("Marks"), said.marks, self._ours(card, lambda ours: ours.appearance)),
            (self.tr("Came with it"), "", self._ours(card, lambda ours: ", ".join(ours.accessories))),
            (self.tr("How it was"), said.circumstances, ""),
            (self.tr("Serial number"), "", self._ours(card, lambda ours: ours.serial)),
            (self.tr("Accepted, state, place"), "", self._ours(card, self._stay)),
        )
        for labels, texts in zip(self._labels, rows, strict=True):
            for label, text in zip(labels, texts, strict=True):
                label.setText(text or "—")

    def texts(self) -> list[tuple[str, ...]]:
        """What stands in the rows."""
        return [tuple(label.text() for label in row) for row in self._labels]

    def _row(self, at: int) -> tuple[Label, ...]:
        made = (Label(self, kind=Kind.CAPTION), Label(self), Label(self))
        for column, label in enumerate(made):
            label.setWordWrap(True)
            label.setAlignment(Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(label, at, column)
        return made

    @staticmethod
    def _ours(card: CaseCard, told: Callable[[HeldDevice], str]) -> str:
        """One line for a single device; several are told apart by the number on their labels."""
        if len(card.devices) == 1:
            return told(card.devices[0])
        return "\n".join(f"{serial_part(ours.number)}: {told(ours) or '—'}" for ours in card.devices)

    def _stay(self, ours: HeldDevice) -> str:
        wording = self._wording
        state = wording.word(ours.status)
        return ", ".join(part for part in (wording.day(ours.accepted_at.date()), state, ours.place) if part)
