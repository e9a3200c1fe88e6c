"""Papers as a counter issues them, for every test of documents."""

from datetime import date, datetime

from servicedesk.domain.codes import Code, CodeKind
from servicedesk.domain.money import Estimate, Money
from servicedesk.domain.payment import Method
from servicedesk.domain.status import Outcome
from servicedesk.domain.terms import StorageTerms
from servicedesk.domain.warranty import Warranty
from servicedesk.services.papers import (
    ActDevice,
    ActPaper,
    CopyMark,
    LabelPaper,
    ReceiptDevice,
    ReceiptPaper,
    Requisites,
)

ORIGINAL = CopyMark.original()
RECEIPT_CODE = Code(CodeKind.RECEIPT, 0, 3905)
LABEL_CODE = Code(CodeKind.DEVICE_LABEL, 0, 3905)
CENTRE = Requisites(
    "Сибирская сервисная компания",
    "Новосибирск, ул. Советская, 1",
    "+7 383 200-00-00",
    "пн–пт 9–19, сб 10–16",
    "ИНН 5400000000, ОГРН 1025400000000",
)


def roubles(sum_: int) -> Money:
    """A sum of whole roubles."""
    return Money(sum_ * 100)


TELEVISION = ReceiptDevice(
    LABEL_CODE,
    "Телевизор",
    "Samsung",
    "UE42F5000",
    "чёрный",
    "0AB13LX900123",
    "пропадает изображение через 10 минут, звук есть",
    ("пульт", "подставка"),
    "царапины",
    roubles(18000),
    estimate=Estimate(roubles(2500), roubles(4000), roubles(4000)),
    promised=date(2026, 12, 1),
    place="Б-03",
)
REMOTE = ReceiptDevice(
    Code(CodeKind.DEVICE_LABEL, 0, 3906), "Пульт", "Samsung", "SmartTouch", fault="не реагирует на кнопки"
)
LAPTOP = ReceiptDevice(
    Code(CodeKind.DEVICE_LABEL, 0, 3907),
    "Ноутбук",
    "Lenovo",
    "IdeaPad 5 15ITL05",
    "серебристый",
    "PF2XK91M",
    "не включается после залития; со слов клиента — чай",
    ("блок питания", "сумка"),
    "потёртости на крышке, следов вскрытия нет",
    roubles(42000),
    Warranty.MANUFACTURER,
    promised=date(2026, 12, 1),
    urgent=True,
    place="А-11",
)


def receipt(*devices: ReceiptDevice, **facts: object) -> ReceiptPaper:
    """A receipt of one visit; a television and its remote unless devices are told."""
    told: dict[str, object] = {
        "centre": CENTRE,
        "code": RECEIPT_CODE,
        "issued_at": datetime(2026, 11, 15, 12, 31),
        "customer": "Фёдоров Пётр Ильич",
        "phone": "+79134567890",
        "devices": devices or (TELEVISION, REMOTE),
        "clerk": "Ольга М.",
        "clerk_position": "менеджер",
        "advance": roubles(500),
        "storage": StorageTerms(1, roubles(50)),
        "guarantee_days": 30,
    }
    return ReceiptPaper(**{**told, **facts})  # type: ignore[arg-type]


def label(**facts: object) -> LabelPaper:
    """The label of the television."""
    told: dict[str, object] = {
        "code": LABEL_CODE,
        "device": "Телевизор Samsung UE42F5000",
        "owner": "Фёдоров П. И.",
        "accepted_on": date(2026, 11, 15),
        "place": "Б-03",
    }
    return LabelPaper(**{**told, **facts})  # type: ignore[arg-type]


REPAIRED = ActDevice(
    LABEL_CODE,
    "Телевизор",
    "Samsung",
    "UE42F5000",
    "чёрный",
    "0AB13LX900123",
    "пропадает изображение",
    Outcome.REPAIRED,
    "заменена подсветка матрицы",
    "Сергей К.",
    works=roubles(3100),
    storage_days=5,
    storage_fee=roubles(250),
    accessories=("пульт",),
    accessories_missing=("подставка",),
)


def act(*devices: ActDevice, **facts: object) -> ActPaper:
    """The act of a hand-over; of the television unless devices are told."""
    told: dict[str, object] = {
        "centre": CENTRE,
        "code": RECEIPT_CODE,
        "handed_over_at": datetime(2026, 12, 30, 17, 5),
        "customer": "Фёдоров Пётр Ильич",
        "phone": "+79134567890",
        "devices": devices or (REPAIRED,),
        "clerk": "Ольга М.",
        "accepted_on": date(2026, 11, 15),
        "advance": roubles(500),
        "paid": roubles(2850),
        "method": Method.CARD,
        "guarantee_days": 30,
    }
    return ActPaper(**{**told, **facts})  # type: ignore[arg-type]
