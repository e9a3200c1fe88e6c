"""What the pages of the gallery share: the states of an order, and a page with its bottom bar."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from servicedesk.desktop.icons import Sign
from servicedesk.desktop.theme import Tone
from tests.desktop.toolkit import (
    BottomBar,
    Edit,
    Pill,
)

READY = Pill(Tone.GREEN, "Готов", Sign.CHECK)
REPAIR = Pill(Tone.VIOLET, "В ремонте", Sign.WRENCH)
PART = Pill(Tone.AMBER, "Ждёт запчасть", Sign.HOURGLASS)
GONE = Pill(Tone.GREY, "Выдан", Sign.ARROW_UP_RIGHT)
ACCEPTED = Pill(Tone.BLUE, "Принят", Sign.INBOX)
OVERDUE = Pill(Tone.RED, "Просрочен", Sign.CIRCLE_ALERT)


def page_with(bar: BottomBar) -> tuple[QWidget, QHBoxLayout]:
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    row = QHBoxLayout()
    row.setContentsMargins(16, 12, 16, 12)
    row.setSpacing(12)
    column.addLayout(row, 1)
    column.addWidget(bar)
    return page, row


def filled(field: Edit, text: str) -> Edit:
    field.setText(text)
    return field
