"""Pictures of the toolkit for looking at: the three screens of the house built from it, and every state of its parts.

Run ``python tests/desktop/gallery.py FOLDER [POINTS]`` (QT_QPA_PLATFORM=offscreen works). The tests of the look use
the same pages.
"""

import sys
from datetime import date
from pathlib import Path

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication, QGridLayout, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from servicedesk.desktop import theme
from servicedesk.desktop.icons import Sign
from servicedesk.desktop.theme import Scheme, Tone
from servicedesk.desktop.widgets import (
    BannerKind,
    BottomBar,
    CardList,
    Chips,
    CompletingEdit,
    DayEdit,
    DeskFrame,
    Edit,
    EmptyState,
    Facet,
    FactCard,
    FactRow,
    FieldFrame,
    KeyButton,
    Kind,
    Label,
    Mark,
    Moment,
    MoneyEdit,
    NoteBox,
    Panel,
    PhoneEdit,
    Pill,
    PillTabs,
    Row,
    SayCard,
    ScanCard,
    Scanned,
    Segments,
    Span,
    SpanLabel,
    StatePill,
    StatusChip,
    Timeline,
    TwoLineList,
    bold,
    soft,
)

READY = Pill(Tone.GREEN, "Готов", Sign.CHECK)
REPAIR = Pill(Tone.VIOLET, "В ремонте", Sign.WRENCH)
PART = Pill(Tone.AMBER, "Ждёт запчасть", Sign.HOURGLASS)
GONE = Pill(Tone.GREY, "Выдан", Sign.ARROW_UP_RIGHT)
ACCEPTED = Pill(Tone.BLUE, "Принят", Sign.INBOX)
OVERDUE = Pill(Tone.RED, "Просрочен", Sign.CIRCLE_ALERT)


def _page(bar: BottomBar) -> tuple[QWidget, QHBoxLayout]:
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


def _filled(field: Edit, text: str) -> Edit:
    field.setText(text)
    return field


def intake_page() -> QWidget:
    """The intake screen as drawn."""
    bar = BottomBar()
    bar.set_summary(
        [bold("2 аппарата"), Span(" · аванс 500,00 ₽ · готовность 1 декабря")],
        "напечатается: квитанция 2 экз. → HP 1102, ярлык 2 шт. → Xprinter 365",
    )
    bar.add_right(KeyButton(text="Отложить", key="Ctrl+D"))
    bar.add_right(KeyButton(text="Посмотреть бумаги", key="F8"))
    bar.add_right(KeyButton(text="Принять и напечатать", key="Ctrl+Enter", primary=True))
    page, row = _page(bar)
    row.addWidget(_customer_panel())
    row.addWidget(_device_panel(), 1)
    return page


def _customer_panel() -> Panel:
    panel = Panel()
    panel.setFixedWidth(360)
    column = QVBoxLayout(panel)
    column.setContentsMargins(16, 14, 16, 16)
    column.setSpacing(10)
    column.addWidget(Label(text="Клиент", kind=Kind.HEAD))
    phone = PhoneEdit()
    phone.setText("+7 913 456-78-90")
    column.addWidget(FieldFrame(label="Телефон", field=phone))
    customers = CardList()
    customers.set_rows(
        [
            Row(1, "Фёдоров Пётр Ильич", "6 заявок · последняя 14.05.2026"),
            Row(2, "Фёдорова Анна", "тот же номер · 1 заявка"),
        ],
        select_first=True,
    )
    column.addWidget(customers)
    column.addWidget(FieldFrame(label="Как известить", field=Segments(options=("звонок", "СМС", "почта"))))
    heading = SpanLabel(size=15)
    heading.set_spans(bold("Его аппараты"), soft(" ↓ выбрать"))
    column.addWidget(heading)
    devices = CardList()
    devices.set_rows(
        [
            Row(1, "Телевизор Samsung UE42F5000", "SN 0AB13LX · выдан 14.05.2026"),
            Row(2, "Ноутбук Asus X550C", "SN E1N0CV · выдан 02.11.2024"),
        ],
        select_first=True,
    )
    column.addWidget(devices)
    note = NoteBox()
    note.set_note(
        "Был у нас 192 дня назад",
        "«не включается» → блок питания, мастер Кузнецов. Наша гарантия до 14.11.2026 истекла 8 дней назад.",
    )
    column.addWidget(note)
    column.addStretch(1)
    return panel


def _device_panel() -> Panel:
    panel = Panel()
    column = QVBoxLayout(panel)
    column.setContentsMargins(16, 14, 16, 14)
    column.setSpacing(10)
    head = QHBoxLayout()
    head.setSpacing(8)
    tabs = PillTabs()
    tabs.set_tabs(["1 · Телевизор Samsung", "2 · Пульт SmartTouch"])
    tabs.set_more("+ ещё один", "Ctrl+N")
    head.addWidget(Label(text="Аппарат", kind=Kind.HEAD))
    head.addWidget(tabs, 1)
    column.addLayout(head)
    first = QHBoxLayout()
    first.setSpacing(10)
    for label, text, stretch in (
        ("Вид", "Телевизор", 16), ("Марка", "Samsung", 16), ("Модель", "UE42F5000", 21),
        ("Серийный номер", "0AB13LX900123", 21), ("Цвет", "чёрный", 13),
    ):
        first.addWidget(FieldFrame(label=label, field=_filled(CompletingEdit(), text)), stretch)
    column.addLayout(first)
    fault = QPlainTextEdit("пропадает изображение через 10 минут, звук есть")
    fault.setObjectName("fault_edit")
    fault.setFixedHeight(52)
    column.addWidget(FieldFrame(label="Заявленная неисправность", field=fault))
    phrases = Chips()
    phrases.set_options(
        ("не включается", "нет изображения", "нет звука", "разбит экран", "попала вода", "перегревается")
    )
    phrases.set_selected(["нет изображения"])
    column.addWidget(phrases)
    looks = QHBoxLayout()
    appearance = Chips()
    appearance.set_options(("царапины", "скол корпуса", "следы вскрытия", "без дефектов"))
    appearance.set_selected(["царапины"])
    accessories = Chips(free=True)
    accessories.set_options(("пульт", "подставка", "кабель", "коробка"))
    accessories.set_selected(["пульт", "подставка"])
    looks.addWidget(FieldFrame(label="Внешний вид", field=appearance))
    looks.addWidget(FieldFrame(label="Комплектность", field=accessories))
    column.addLayout(looks)
    column.addLayout(_money_row())
    column.addLayout(_terms_row())
    lower = QHBoxLayout()
    lower.setSpacing(10)
    note = QPlainTextEdit("уже открывали в другом сервисе")
    photos = EmptyState(sign=Sign.CAMERA)
    photos.set_state("Фото при приёме", "перетащить или вставить", "Ctrl+P")
    lower.addWidget(photos, 5)
    framed = FieldFrame(label="Заметка мастеру, клиент её не увидит", field=note)
    framed.setSizePolicy(framed.sizePolicy().horizontalPolicy(), note.sizePolicy().verticalPolicy())
    lower.addWidget(framed, 3)
    column.addLayout(lower, 1)
    return panel


def _money_row() -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(10)
    segments = Segments(options=("платный", "гарантия завода", "наша гарантия"))
    row.addWidget(FieldFrame(label="Ремонт", field=segments), 35)
    estimate = MoneyEdit(ranged=True)
    estimate.setText("2500-4000")
    estimate.tidy()
    row.addWidget(FieldFrame(label="Стоимость, ₽", field=estimate), 18)
    for label, text in (("Звонить, если больше", "4000"), ("Аванс, ₽", "500")):
        field = MoneyEdit()
        field.setText(text)
        field.tidy()
        row.addWidget(FieldFrame(label=label, field=field), 18)
    return row


def _terms_row() -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(10)
    day = DayEdit()
    day.set_today(lambda: date(2026, 11, 22))
    day.set_day(date(2026, 12, 1))
    terms = Chips(exclusive=True)
    terms.set_options(("+3", "+9", "+14", "срочно"))
    terms.set_selected(["+9"])
    worth = MoneyEdit()
    worth.setText("18000")
    worth.tidy()
    place = Edit()
    place.set_suggestion("Б-03", "предложено")
    row.addWidget(FieldFrame(label="Готовность", field=day), 18)
    row.addWidget(FieldFrame(label=" ", field=terms), 23)
    row.addWidget(FieldFrame(label="Оценка вещи, ₽", field=worth), 21)
    row.addWidget(FieldFrame(label="Место · свободно 14", field=place), 24)
    return row


def lookup_page() -> QWidget:
    """The lookup screen as drawn."""
    bar = BottomBar()
    bar.add_left(KeyButton(text="Записать звонок", key="Ctrl+L", sign=Sign.PHONE))
    bar.add_left(KeyButton(text="Вернуть в ремонт"))
    bar.add_left(KeyButton(text="Утеряна квитанция"))
    again = KeyButton(text="Напечатать снова", key="F8")
    bar.add_left(again)
    out = KeyButton(text="К выдаче", primary=True)
    out.set_key("F4", live=False)
    bar.add_right(out)
    page, row = _page(bar)
    left = QVBoxLayout()
    left.setSpacing(10)
    search = Edit(main=True)
    search.setObjectName("search_edit")
    search.setText("федоров самс")
    search.set_trailing("4 заявки")
    left.addWidget(search)
    filters = Chips(exclusive=True)
    filters.set_options(("все", "в работе 2", "готовы 1", "выданы 1", "просрочены 0"))
    filters.set_selected(["все"])
    left.addWidget(filters)
    rows = TwoLineList()
    rows.set_rows(
        [
            Row(1, "Фёдоров П. И.", "Телевизор Samsung UE42F5000 · нет изображения", "004217", READY, "3 дня, Б-03"),
            Row(2, "Фёдоров А. С.", "Монитор Samsung S24 · полосы", "004198", REPAIR, "мастер Кузнецов"),
            Row(3, "Фёдорова Анна", "Холодильник Samsung RB30 · не морозит", "003977", PART, "с 12 ноября"),
            Row(4, "Фёдоров П. И.", "Телевизор Samsung UE42F5000 · не включается", "001022", GONE, "14 мая 2026"),
        ],
        select_first=True,
    )
    rows.drive_from(search)
    left.addWidget(rows, 1)
    row.addLayout(left, 52)
    row.addWidget(_order_panel(), 80)
    return page


def _order_panel() -> Panel:
    panel = Panel()
    column = QVBoxLayout(panel)
    column.setContentsMargins(16, 12, 16, 16)
    column.setSpacing(12)
    head = QHBoxLayout()
    head.setSpacing(12)
    head.addWidget(Label(text="2 0 004217 86", kind=Kind.NUMBER))
    head.addWidget(StatePill(state=READY))
    head.addStretch(1)
    head.addWidget(Label(text="квитанция 1 0 003905 86 · 2 аппарата", kind=Kind.SOFT))
    column.addLayout(head)
    say = SayCard()
    say.set_sentence(
        "«Ваш телевизор Samsung готов с 19 ноября. К оплате 3 100 рублей. "
        "Хранение бесплатно до 19 декабря включительно. Возьмите квитанцию.»",
        "Сказать клиенту",
    )
    column.addWidget(say)
    facts = QHBoxLayout()
    facts.setSpacing(10)
    for fact in (
        ("К оплате", "3 100,00 ₽", "работа 3 600 − аванс 500"),
        ("Где", "Б-03", "склад выдачи, отвечает Ольга М."),
        ("Хранение", "бесплатно 27 дн.", "с 20 декабря 50 ₽ в день"),
    ):
        card = FactCard()
        card.set_fact(*fact)
        facts.addWidget(card)
    column.addLayout(facts)
    grid = QGridLayout()
    grid.addWidget(Label(text="Путь аппарата", kind=Kind.HEAD), 0, 0)
    grid.addWidget(Label(text="Клиент и прошлое", kind=Kind.HEAD), 0, 1)
    timeline = Timeline()
    timeline.set_moments(
        [
            Moment("Готов", "→ Б-03", "19 ноя 16:40 · Кузнецов"),
            Moment("Отремонтирован", ": заменён шлейф T-con", "19 ноя 16:05"),
            Moment("Клиент согласен", "на 3 600 ₽", "звонок, 17 ноя 11:20 · Ольга М."),
            Moment("Диагностика", "", "16 ноя 10:02 · Кузнецов"),
            Moment("Принят", ", царапины, пульт и подставка", "15 ноя 12:31 · Ольга М."),
        ]
    )
    grid.addWidget(timeline, 1, 0)
    past = SpanLabel(size=13)
    past.set_spans(bold("Фёдоров Пётр Ильич"), Span(" · +7 913 456-78-90\n"), soft("6 заявок с 2021 года, все выданы"))
    grid.addWidget(past, 1, 1)
    grid.setColumnStretch(0, 5)
    grid.setColumnStretch(1, 4)
    column.addLayout(grid)
    column.addStretch(1)
    return panel


def pickup_page() -> QWidget:
    """The pickup screen as drawn."""
    bar = BottomBar()
    other = KeyButton(text="Другая квитанция")
    other.set_key("Esc", live=False)
    bar.add_left(other)
    bar.add_left(KeyButton(text="Квитанция утеряна"))
    bar.add_left(KeyButton(text="Выдать без ярлыка — нужен второй сотрудник"))
    bar.add_right(KeyButton(text="Выдать 1 аппарат и напечатать акт", key="Ctrl+Enter", primary=True))
    page, row = _page(bar)
    left = QVBoxLayout()
    left.setSpacing(10)
    head = SpanLabel(size=14)
    head.set_spans(
        bold("Квитанция 1 0 003905 86", 24), Span("   Фёдоров Пётр Ильич   "), soft("принято 15 ноября, Ольга М.")
    )
    left.addWidget(head)
    for card in (
        Scanned(Mark.DONE, "Телевизор Samsung UE42F5000", "SN 0AB13LX900123 · пульт, подставка · отремонтирован",
                READY, Facet("место", "Б-03"), Facet("к оплате", "3 100,00 ₽")),
        Scanned(Mark.WAITING, "Пульт Samsung SmartTouch", "не реагирует на кнопки · отсканируйте ярлык",
                READY, Facet("место", "Б-03"), Facet("к оплате", "400,00 ₽")),
        Scanned(Mark.STAYS, "Саундбар Samsung K335", "ещё не готов: ждёт запчасть, обещан 2 декабря, останется у нас",
                PART, Facet("место", "Р-11"), Facet("к оплате", "—")),
    ):
        shown = ScanCard()
        shown.set_card(card)
        left.addWidget(shown)
    back = Panel()
    inside = QVBoxLayout(back)
    inside.setContentsMargins(16, 14, 16, 14)
    inside.addWidget(Label(text="Вернуть вместе с аппаратом", kind=Kind.HEAD))
    ticks = Chips(ticks=True)
    ticks.set_options(("пульт", "подставка"))
    ticks.set_selected(("пульт", "подставка"))
    inside.addWidget(ticks)
    left.addWidget(back)
    left.addStretch(1)
    row.addLayout(left, 1)
    row.addWidget(_money_panel())
    return page


def _money_panel() -> Panel:
    panel = Panel()
    panel.setFixedWidth(330)
    column = QVBoxLayout(panel)
    column.setContentsMargins(16, 14, 16, 16)
    column.setSpacing(0)
    head = SpanLabel(size=15)
    head.set_spans(bold("Деньги"), soft(" за отсканированное"))
    column.addWidget(head)
    for caption, value in (("работы и запчасти", "3 600,00"), ("хранение, 0 дней", "0,00"), ("аванс", "−500,00")):
        line = FactRow(caption=caption)
        line.set_value(value)
        column.addWidget(line)
    due = FactRow(caption="К оплате", big=True)
    due.set_value("3 100,00 ₽")
    column.addWidget(due)
    column.addSpacing(8)
    column.addWidget(Segments(options=("наличные", "карта", "перевод")))
    column.addSpacing(8)
    got = MoneyEdit(main=True)
    got.setObjectName("got_edit")
    got.setText("4000")
    got.tidy()
    column.addWidget(FieldFrame(label="Получено", field=got))
    change = FactRow(caption="сдача", strong=True)
    change.set_value("900,00 ₽")
    column.addWidget(change)
    column.addStretch(1)
    return panel


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
        frame = FieldFrame(label=label, field=_filled(Edit(), text))
        frame.set_hint("Можно оставить пустым.")
        frame.set_error(error)
        grid.addWidget(frame, 1, column)
    off = FieldFrame(label="Нельзя менять", field=_filled(Edit(), "UE42F5000"))
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
                shown.banner.say(BannerKind.OK, "Ярлык от этой квитанции.",
                                 "Телевизор Samsung можно выдавать. Осталось отсканировать: 1.")
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
