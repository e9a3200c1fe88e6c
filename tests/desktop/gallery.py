"""Pictures of the toolkit for looking at: the three screens of the house built from it, and every state of its parts.

Run ``python -m tests.desktop.gallery FOLDER [POINTS]`` (QT_QPA_PLATFORM=offscreen works). The tests of the look use
the same pages.
"""

import sys
from pathlib import Path

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication, QGridLayout, QHBoxLayout, QWidget

from servicedesk.desktop import theme
from servicedesk.desktop.icons import Sign
from servicedesk.desktop.theme import Scheme, Tone
from tests.desktop.gallery_desk import lookup_page, pickup_page
from tests.desktop.gallery_intake import intake_page
from tests.desktop.gallery_parts import ACCEPTED, GONE, OVERDUE, PART, READY, REPAIR, filled
from tests.desktop.toolkit import (
    BannerKind,
    Chips,
    DeskFrame,
    Edit,
    EmptyState,
    FieldFrame,
    KeyButton,
    Pill,
    Segments,
    StatePill,
    StatusChip,
    TwoLineList,
)


def states_page() -> QWidget:
    """Every state that the three screens do not show."""
    page = QWidget()
    grid = QGridLayout(page)
    grid.setContentsMargins(16, 16, 16, 16)
    grid.setSpacing(12)
    pills = QHBoxLayout()
    for pill in (ACCEPTED, REPAIR, PART, READY, GONE, OVERDUE):
        pills.addWidget(StatePill(state=pill))
    pills.addStretch(1)
    grid.addLayout(pills, 0, 0, 1, 3)
    for column, (label, text, error) in enumerate(
        (
            ("Телефон", "+7 913", "Слишком короткий номер: нужно 11 цифр."),
            ("Аванс, ₽", "сто", "Напишите сумму."),
            ("Цвет", "", ""),
        )
    ):
        frame = FieldFrame(label=label, field=filled(Edit(), text))
        frame.set_hint("Можно оставить пустым.")
        frame.set_error(error)
        grid.addWidget(frame, 1, column)
    off = FieldFrame(label="Нельзя менять", field=filled(Edit(), "UE42F5000"))
    off.setEnabled(False)
    grid.addWidget(off, 2, 0)
    segments = Segments(options=("наличные", "карта", "перевод"))
    segments.setEnabled(False)
    grid.addWidget(segments, 2, 1)
    chips = Chips()
    chips.set_options(("пульт", "подставка"))
    chips.set_selected(["пульт"])
    chips.setEnabled(False)
    grid.addWidget(chips, 2, 2)
    buttons = QHBoxLayout()
    for primary in (True, False):
        button = KeyButton(text="Выдать", key="Ctrl+Enter", primary=primary)
        button.setEnabled(False)
        buttons.addWidget(button)
    buttons.addStretch(1)
    grid.addLayout(buttons, 3, 0, 1, 2)
    empty = EmptyState()
    words = "или наберите её десять цифр — здесь появятся аппараты и сумма к оплате"
    empty.set_state("Отсканируйте квитанцию", words, "F4")
    grid.addWidget(empty, 4, 0, 1, 2)
    nothing = TwoLineList()
    nothing.set_empty("Ничего не найдено", "Проверьте фамилию или последние цифры телефона")
    grid.addWidget(nothing, 4, 2)
    return page


def frame() -> DeskFrame:
    """The whole window's inside with all pages."""
    made = DeskFrame()
    made.tabs.set_centre("Сибирская сервисная компания")
    made.add_page(intake_page(), "Приём", "F2", ("Enter — дальше", "F1 — помощь", "отложено: 1"))
    made.add_page(lookup_page(), "Поиск", "F3", ("↑↓ — заявки", "Enter — открыть", "F1 — помощь"))
    made.add_page(pickup_page(), "Выдача", "F4", ("сканер: работает", "F9 — деньги", "F1 — помощь"))
    made.add_page(states_page(), "Склад", "F6")
    made.tabs.set_badge(3, "2")
    made.tabs.add_chip(StatusChip(status=Pill(Tone.AMBER, "не напечатано: 1", Sign.PRINTER)))
    made.tabs.add_chip(StatusChip(status=Pill(Tone.GREY, "база на месте", Sign.CIRCLE)))
    made.tabs.add_chip(StatusChip(status=Pill(Tone.GREY, "Ольга М.")))
    made.hints.set_right("рабочее место 1", "копия базы: 14:30")
    return made


NAMES = ("intake", "lookup", "pickup", "states")
_FOCUS = {"intake": "fault_edit", "lookup": "search_edit", "pickup": "got_edit"}


def main(folder: Path, points: float = theme.DEFAULT_POINTS) -> None:
    """Save every page in both schemes."""
    QLocale.setDefault(QLocale(QLocale.Language.Russian))
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    folder.mkdir(parents=True, exist_ok=True)
    for scheme in Scheme:
        theme.apply(app, scheme, points)
        shown = frame()
        shown.resize(1366, 768)
        shown.show()
        shown.activateWindow()
        for index, name in enumerate(NAMES):
            shown.show_page(index)
            if name == "pickup":
                shown.banner.say(
                    BannerKind.OK,
                    "Ярлык от этой квитанции.",
                    "Телевизор Samsung можно выдавать. Осталось отсканировать: 1.",
                )
            elif name == "states":
                words = "Ярлык 2 0 004198 33 — монитор Samsung."
                shown.banner.say(BannerKind.REFUSED, "Это не от этой квитанции.", words)
            else:
                shown.banner.clear()
            if name in _FOCUS:
                shown.findChild(QWidget, _FOCUS[name]).setFocus()
            for _ in range(3):
                app.processEvents()
            shown.grab().save(str(folder / f"{name}-{scheme}.png"))
        shown.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]), *(float(text) for text in sys.argv[2:3]))
