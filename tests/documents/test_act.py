from dataclasses import replace

import pytest

from servicedesk.documents.act import act as worded
from servicedesk.documents.content import Content, Words
from servicedesk.documents.renderer import PaperRenderer
from servicedesk.domain.money import NOTHING
from servicedesk.domain.status import Outcome
from servicedesk.domain.warranty import Warranty
from servicedesk.services.papers import ActPaper, CopyMark, PaperSize
from tests.documents.decoders import pdf_text
from tests.documents.samples import ORIGINAL, REPAIRED, act, roubles


def said(paper: ActPaper, language: str = "ru") -> Content:
    """The act in words."""
    return worded(paper, Words(language), ORIGINAL)


def sums(paper: ActPaper) -> list[tuple[str, str]]:
    """The sums of an act, blanks made equal."""
    return [(field.label, field.value.replace("\u00a0", " ")) for field in said(paper).sums]


@pytest.mark.parametrize("size", [PaperSize.A4, PaperSize.A5, PaperSize.ROLL_80, PaperSize.ROLL_58])
@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("ru", ("Акт выдачи", "отремонтирован", "3 350,00 ₽", "2 850,00 ₽", "три тысячи триста")),
        ("en", ("Handing-over act", "repaired", "3,350.00 ₽", "2,850.00 ₽", "three thousand")),
    ],
)
def test_an_act_says_what_went_and_what_was_paid(size: PaperSize, language: str, words: tuple[str, ...]) -> None:
    text = pdf_text(PaperRenderer().pdf(act(), size, language, ORIGINAL))
    for part in (*words, "заменена подсветка", "Фёдоров Пётр Ильич", "0AB13LX900123", "пульт", "подставка"):
        assert part in text


def test_the_sums_add_up() -> None:
    assert sums(act()) == [
        ("Итого", "3 350,00 ₽"),
        ("Внесено раньше", "500,00 ₽"),
        ("Оплачено (карта)", "2 850,00 ₽"),
    ]


def test_works_and_storage_of_several_devices_are_summed_apart() -> None:
    other = replace(REPAIRED, works=roubles(900), storage_fee=NOTHING, storage_days=0)
    assert sums(act(REPAIRED, other))[:3] == [
        ("Работы", "4 000,00 ₽"),
        ("Хранение", "250,00 ₽"),
        ("Итого", "4 250,00 ₽"),
    ]


def test_money_that_goes_back_is_named_as_such() -> None:
    cheap = replace(REPAIRED, works=roubles(100))
    assert sums(act(cheap, paid=roubles(-150)))[-1] == ("Возвращено клиенту", "150,00 ₽")


def test_money_that_stays_for_other_devices_and_a_debt_are_named_so_that_the_sums_add_up() -> None:
    cheap = replace(REPAIRED, works=roubles(100))
    assert sums(act(cheap, paid=NOTHING))[-1] == ("Остаётся авансом", "150,00 ₽")
    assert sums(act(paid=roubles(2000)))[-1] == ("Осталось оплатить", "850,00 ₽")


def test_missing_accessories_stand_out() -> None:
    (item,) = said(act()).items
    missing = next(field for field in item.texts if field.label == "Не возвращено")
    assert (missing.value, missing.strong) == ("подставка", True)


def test_storage_tells_its_days() -> None:
    (item,) = said(act()).items
    assert ("Хранение, 5\u00a0дней", "250,00\u00a0₽") in [(field.label, field.value) for field in item.fields]


def test_a_repair_under_warranty_is_free_and_says_whose_it_was() -> None:
    device = replace(REPAIRED, warranty=Warranty.MANUFACTURER, works=NOTHING, outcome=Outcome.EXCHANGED)
    (item,) = said(act(device)).items
    assert "бесплатно, гарантия завода" in [field.value for field in item.fields]


def test_a_guarantee_is_given_for_paid_work_alone() -> None:
    assert "Гарантия" in said(act()).notes[0]
    assert "Гарантия" not in said(act(replace(REPAIRED, works=NOTHING))).notes[0]
    assert "Гарантия" not in said(act(guarantee_days=0)).notes[0]


def test_devices_that_stay_keep_the_receipt_alive() -> None:
    assert "Квитанция погашена." in said(act()).notes[0]
    assert "остаётся 2\u00a0аппарата: квитанцию сохраните" in said(act(staying=2)).notes[0]


def test_whoever_takes_the_device_signs_for_it() -> None:
    content = said(act(received_by="Фёдорова Анна Петровна", decision="Директор Ким А. Б."))
    assert content.signatures[1].value == "Фёдорова А. П."
    assert ("По решению", "Директор Ким А. Б.") in [(field.label, field.value) for field in content.facts]
    assert said(act()).signatures[1].value == "Фёдоров П. И."


def test_a_duplicate_is_for_the_customer_alone() -> None:
    assert len(said(act()).copies) == 2
    assert len(worded(act(), Words("ru"), CopyMark.duplicate(1)).copies) == 1


def test_whoever_pays_for_a_warranty_repair_is_named() -> None:
    device = replace(REPAIRED, warranty=Warranty.SHOP, works=NOTHING, payer="ООО «Эльдорадо»")
    (item,) = said(replace(act(), devices=(device,))).items
    assert "бесплатно, за счёт магазина, платит ООО «Эльдорадо»" in [field.value for field in item.fields]
