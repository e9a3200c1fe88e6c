"""The delivery act bears the delivery's code alone, tells who pays for what, and leaves room to write at the door."""

from dataclasses import replace
from datetime import date, datetime

import pytest

from servicedesk.documents.content import Words
from servicedesk.documents.delivery import delivery_act
from servicedesk.documents.renderer import PaperRenderer
from servicedesk.domain.codes import Code, CodeKind
from servicedesk.domain.delivery import DayPart
from servicedesk.domain.money import NOTHING
from servicedesk.services.papers import CopyMark, Issue, PaperSize, from_json, to_json
from servicedesk.services.papers.delivery import DeliveryActPaper
from servicedesk.services.papers.records import PaperDevice
from tests.documents.decoders import by_zbar, by_zxing, opened
from tests.documents.samples import CENTRE, LABEL_CODE, ORIGINAL, roubles

ACT = DeliveryActPaper(
    centre=CENTRE,
    code=Code(CodeKind.DELIVERY, 0, 17),
    sent_at=datetime(2026, 11, 19, 9, 5),
    customer="Фёдоров Пётр Ильич",
    phone="+79134567890",
    address="г. Омск, ул. 10 лет Октября, 105, кв. 48, домофон 48К",
    floor="5",
    lift=True,
    day=date(2026, 11, 19),
    part=DayPart.EVENING,
    shop="ООО «Эльдорадо»",
    crew=("Иванов С.", "Петренко А."),
    cost=roubles(1500),
    device=PaperDevice(LABEL_CODE, "Холодильник", "Бирюса", "133", "белый", "B-0017", "не морозит"),
    accessories=("полка", "ящик для овощей"),
    appearance="вмятина на двери слева",
    clerk="Смирнова Ольга",
    works=roubles(3600),
    storage_fee=roubles(200),
    paid=roubles(500),
)


def spoken(paper: DeliveryActPaper, mark: CopyMark = ORIGINAL, language: str = "ru") -> str:
    content = delivery_act(paper, Words(language), mark)
    fields = [*content.facts, *content.sums, *(text for item in content.items for text in item.texts)]
    return " | ".join([content.remark, *(f"{field.label}: {field.value}" for field in fields)])


@pytest.mark.parametrize("language", ["ru", "en"])
@pytest.mark.parametrize("size", [PaperSize.A4, PaperSize.A5])
def test_every_size_reads_back_as_the_delivery_and_nothing_else(size: PaperSize, language: str) -> None:
    for page in PaperRenderer().preview(ACT, size, language, ORIGINAL):
        image = opened(page)
        assert set(by_zxing(image)) == set(by_zbar(image)) == {ACT.code.digits}


def test_it_tells_where_to_with_whom_and_who_pays() -> None:
    text = spoken(ACT)
    for part in (ACT.address, "19 ноября 2026 г., вечером", "Иванов С., Петренко А.", ACT.shop, "5, лифт есть"):
        assert part in text
    assert "Получить с клиента: 3\u00a0300,00\u00a0₽" in text
    assert "три тысячи триста рублей" in text
    assert "Состояние: ___" in text


def test_nothing_to_pay_names_no_sum_in_words() -> None:
    text = spoken(replace(ACT, works=NOTHING, storage_fee=NOTHING, paid=NOTHING))
    assert "0,00\u00a0₽" in text
    assert "рублей" not in text


def test_what_the_centre_owes_is_told_as_such() -> None:
    assert "Вернуть клиенту: 200,00\u00a0₽" in spoken(replace(ACT, paid=roubles(4000)))


def test_there_are_two_copies_and_one_of_a_duplicate() -> None:
    assert len(delivery_act(ACT, Words("ru"), ORIGINAL).copies) == 2
    duplicate = CopyMark(Issue.DUPLICATE, 1)
    content = delivery_act(ACT, Words("ru"), duplicate)
    assert (len(content.copies), content.mark) == (1, "ДУБЛИКАТ № 1")


def test_the_record_comes_back_from_the_archive_as_it_was() -> None:
    assert from_json(to_json(ACT)) == ACT


def test_nothing_is_told_of_a_floor_that_nobody_named() -> None:
    assert "Этаж" not in spoken(replace(ACT, floor=""))
    assert "no lift" in spoken(replace(ACT, lift=False), language="en")
