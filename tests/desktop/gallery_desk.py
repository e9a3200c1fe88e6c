"""The lookup and pickup screens as drawn, built from the toolkit."""

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from servicedesk.desktop.icons import Sign
from tests.desktop.gallery_parts import GONE, PART, READY, REPAIR, page_with
from tests.desktop.toolkit import (
    BottomBar,
    Chips,
    Edit,
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
    Panel,
    Row,
    SayCard,
    ScanCard,
    Scanned,
    Segments,
    Span,
    SpanLabel,
    StatePill,
    Timeline,
    TwoLineList,
    bold,
    soft,
)


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
    page, row = page_with(bar)
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
    page, row = page_with(bar)
    left = QVBoxLayout()
    left.setSpacing(10)
    head = SpanLabel(size=14)
    head.set_spans(
        bold("Квитанция 1 0 003905 86", 24), Span("   Фёдоров Пётр Ильич   "), soft("принято 15 ноября, Ольга М.")
    )
    left.addWidget(head)
    for card in (
        Scanned(
            Mark.DONE,
            "Телевизор Samsung UE42F5000",
            "SN 0AB13LX900123 · пульт, подставка · отремонтирован",
            READY,
            Facet("место", "Б-03"),
            Facet("к оплате", "3 100,00 ₽"),
        ),
        Scanned(
            Mark.WAITING,
            "Пульт Samsung SmartTouch",
            "не реагирует на кнопки · отсканируйте ярлык",
            READY,
            Facet("место", "Б-03"),
            Facet("к оплате", "400,00 ₽"),
        ),
        Scanned(
            Mark.STAYS,
            "Саундбар Samsung K335",
            "ещё не готов: ждёт запчасть, обещан 2 декабря, останется у нас",
            PART,
            Facet("место", "Р-11"),
            Facet("к оплате", "—"),
        ),
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
