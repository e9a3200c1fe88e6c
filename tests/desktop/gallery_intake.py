"""The intake screen as drawn, built from the toolkit."""

from datetime import date

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from servicedesk.desktop.icons import Sign
from tests.desktop.gallery_parts import filled, page_with
from tests.desktop.toolkit import (
    BottomBar,
    CardList,
    Chips,
    CompletingEdit,
    DayEdit,
    Edit,
    EmptyState,
    FieldFrame,
    KeyButton,
    Kind,
    Label,
    MoneyEdit,
    NoteBox,
    NoteEdit,
    Panel,
    PhoneEdit,
    PillTabs,
    Row,
    Segments,
    Span,
    SpanLabel,
    bold,
    soft,
)


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
    page, row = page_with(bar)
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
        ("Вид", "Телевизор", 16),
        ("Марка", "Samsung", 16),
        ("Модель", "UE42F5000", 21),
        ("Серийный номер", "0AB13LX900123", 21),
        ("Цвет", "чёрный", 13),
    ):
        first.addWidget(FieldFrame(label=label, field=filled(CompletingEdit(), text)), stretch)
    column.addLayout(first)
    fault = NoteEdit(lines=2)
    fault.set_text("пропадает изображение через 10 минут, звук есть")
    fault.setObjectName("fault_edit")
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
    note = NoteEdit()
    note.set_text("уже открывали в другом сервисе")
    photos = EmptyState(sign=Sign.CAMERA)
    photos.set_state("Фото при приёме", "перетащить или вставить", "Ctrl+P")
    lower.addWidget(photos, 5)
    lower.addWidget(FieldFrame(label="Заметка мастеру, клиент её не увидит", field=note), 3)
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
