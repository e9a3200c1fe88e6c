from dataclasses import replace
from datetime import date

import pytest

from servicedesk.documents.content import Content, Words
from servicedesk.documents.receipt import receipt as worded
from servicedesk.documents.renderer import PaperRenderer
from servicedesk.domain.money import NOTHING, Estimate
from servicedesk.domain.terms import StorageTerms
from servicedesk.domain.warranty import Warranty
from servicedesk.services.papers import CopyMark, PaperSize, ReceiptDevice, ReceiptPaper
from tests.documents.decoders import pdf_text
from tests.documents.samples import CENTRE, LAPTOP, ORIGINAL, REMOTE, TELEVISION, receipt, roubles

SIZES = [PaperSize.A4, PaperSize.A5, PaperSize.ROLL_80, PaperSize.ROLL_58]
TYPED = ["Фёдоров Пётр Ильич", "0AB13LX900123", "царапины", "подставка", "Samsung UE42F5000", "Ольга М."]


def said(paper: ReceiptPaper, language: str = "ru", mark: CopyMark = ORIGINAL) -> Content:
    """The receipt in words."""
    return worded(paper, Words(language), mark)


def fields(device: ReceiptDevice) -> dict[str, str]:
    """The fields of a receipt's one device, blanks made equal."""
    (item,) = said(receipt(device)).items
    return {field.label: field.value.replace("\u00a0", " ") for field in (*item.texts, *item.fields)}


@pytest.mark.parametrize("size", SIZES)
def test_a_russian_receipt_says_everything_that_was_agreed(size: PaperSize) -> None:
    text = pdf_text(PaperRenderer().pdf(receipt(), size, "ru", ORIGINAL))
    for words in ("Квитанция о приёме", "1 0 003905 86", "15 ноября 2026 г., 12:31", "18 000,00 ₽", "500,00 ₽", *TYPED):
        assert words in text
    for words in (
        "пятьсот рублей 00",
        "Не является",
        "до 1 декабря 2026 г.",
        "+7 913 456-78-90",
        "Корешок",
        "паспортом",
    ):
        assert words in text


@pytest.mark.parametrize("size", SIZES)
def test_an_english_receipt_says_the_same(size: PaperSize) -> None:
    text = pdf_text(PaperRenderer().pdf(receipt(), size, "en", ORIGINAL))
    for words in ("Acceptance receipt", "1 0 003905 86", "15 November 2026, 12:31", "18,000.00 ₽", "500.00 ₽", *TYPED):
        assert words in text
    for words in ("five hundred roubles 00", "by 1 December 2026", "stub", "passport"):
        assert words in text


def test_every_device_has_its_head_its_order_and_its_fields() -> None:
    content = said(receipt(TELEVISION, REMOTE, LAPTOP))
    assert [item.title[:2] for item in content.items] == ["1.", "2.", "3."]
    assert content.items[0].title == "1. Телевизор Samsung UE42F5000, чёрный"
    assert [item.number.value for item in content.items] == ["2 0 003905 52", "2 0 003906 49", "2 0 003907 46"]


def test_a_single_device_is_not_counted() -> None:
    assert said(receipt(REMOTE)).items[0].title == "Пульт Samsung SmartTouch"


def test_what_nobody_told_takes_no_line() -> None:
    assert fields(REMOTE) == {
        "Неисправность": "не реагирует на кнопки",
        "Ремонт": "платный",
        "Стоимость": "после диагностики",
    }


@pytest.mark.parametrize(
    ("estimate", "words"),
    [
        (Estimate(), "после диагностики"),
        (Estimate(roubles(2500), roubles(2500)), "2 500,00 ₽"),
        (Estimate(roubles(2500)), "2 500,00 ₽"),
        (Estimate(roubles(2500), roubles(4000)), "2 500 – 4 000 ₽"),
        (Estimate(roubles(2500), roubles(4000), roubles(4000)), "2 500 – 4 000 ₽, выше — звонок"),
        (Estimate(call_above=roubles(3000)), "после диагностики, выше 3 000 ₽ — звонок"),
    ],
)
def test_the_estimate_stands_as_it_was_agreed(estimate: Estimate, words: str) -> None:
    assert fields(replace(REMOTE, estimate=estimate))["Стоимость"] == words


def test_a_repair_under_warranty_names_no_sum() -> None:
    told = fields(replace(LAPTOP, estimate=Estimate(roubles(1), roubles(2))))
    assert told["Ремонт"] == "гарантия завода, срочный"
    assert "Стоимость" not in told


def test_the_value_as_stated_is_explained_only_where_there_is_one() -> None:
    assert "названа клиентом" in said(receipt(TELEVISION)).notes[0]
    assert "названа клиентом" not in said(receipt(REMOTE)).notes[0]
    assert fields(replace(REMOTE, value=NOTHING))["Оценка вещи"] == "0,00 ₽"


@pytest.mark.parametrize(
    ("terms", "words"),
    [
        (StorageTerms(1, roubles(50)), "Храним бесплатно 1 месяц со дня готовности, затем 50 ₽ в день"),
        (StorageTerms(2, NOTHING), "Храним бесплатно 2 месяца со дня готовности."),
        (StorageTerms(0, roubles(30)), "Хранение готового аппарата — 30 ₽ в день."),
        (StorageTerms(1, roubles(50), roubles(2000)), "Всего за хранение не больше 2 000 ₽."),
    ],
)
def test_the_terms_of_storage_are_those_of_the_receipt(terms: StorageTerms, words: str) -> None:
    assert words in said(receipt(storage=terms)).notes[0].replace("\u00a0", " ")


def test_a_centre_that_keeps_things_for_ever_and_promises_nothing_says_neither() -> None:
    notes = said(receipt(kept_months=0, guarantee_days=0)).notes[0]
    assert "переходит" not in notes
    assert "Гарантия" not in notes


def test_no_advance_is_not_spoken_of_but_a_receipt_is_never_a_fiscal_one() -> None:
    content = said(receipt(advance=NOTHING))
    assert content.sums == ()
    assert content.remark == "Не является кассовым чеком."


def test_the_stub_of_the_centre_bears_no_telephone_number() -> None:
    customer, centre = (copy.stub for copy in said(receipt()).copies)
    assert customer is not None
    assert centre is not None
    assert "913" not in " ".join(centre.lines)
    assert centre.lines[:2] == ("Фёдоров П. И.", "Принято 15 ноября 2026 г.")
    assert "Б-03" in centre.lines[2]
    assert "+7\u00a0383\u00a0200-00-00" in customer.lines[1]


def test_a_stub_names_four_devices_and_counts_the_others() -> None:
    customer, centre = (copy.stub for copy in said(receipt(*[TELEVISION] * 7)).copies)
    assert customer is not None
    assert centre is not None
    assert customer.lines[0].startswith("7\u00a0аппаратов: Телевизор")
    assert customer.lines[0].endswith("и ещё 3")
    assert centre.lines[-1] == "и ещё 3"


@pytest.mark.parametrize(
    ("mark", "language", "words"),
    [
        (ORIGINAL, "ru", ""),
        (CopyMark.copy(2), "ru", "КОПИЯ 2"),
        (CopyMark.duplicate(1), "ru", "ДУБЛИКАТ № 1"),
        (CopyMark.duplicate(3), "en", "DUPLICATE No. 3"),
    ],
)
def test_a_further_print_says_what_it_is(mark: CopyMark, language: str, words: str) -> None:
    assert said(receipt(), language, mark).mark == words
    if words:
        assert words in pdf_text(PaperRenderer().pdf(receipt(), PaperSize.A4, language, mark))


def test_a_centre_without_requisites_leaves_no_empty_lines() -> None:
    bare = replace(CENTRE, address="", phone="", hours="", legal="")
    content = said(receipt(centre=bare))
    assert content.contacts == ()
    stub = content.copies[0].stub
    assert stub is not None
    assert len(stub.lines) == 1


def test_the_form_by_which_it_was_issued_is_told() -> None:
    assert said(receipt()).foot == "форма 1"
    assert said(receipt(template_version=7)).foot == "форма 7"


def test_a_day_far_away_is_written_in_full() -> None:
    assert fields(replace(REMOTE, promised=date(2027, 3, 8)))["Готовность"] == "до 8 марта 2027 г."


def test_whoever_pays_for_a_warranty_repair_is_named() -> None:
    device = replace(TELEVISION, warranty=Warranty.MANUFACTURER, payer="Элджи Рус")
    paper = replace(receipt(), devices=(device,))
    for language, words in (("ru", "платит Элджи Рус"), ("en", "paid by Элджи Рус")):
        assert words in pdf_text(PaperRenderer().pdf(paper, PaperSize.A5, language, ORIGINAL)).replace("\n", " ")


def test_devices_of_different_sizes_each_tell_their_own_fee() -> None:
    small, large = StorageTerms(fee_per_day=roubles(30)), StorageTerms(fee_per_day=roubles(100))
    devices = (replace(TELEVISION, storage=large), replace(REMOTE, storage=small))
    told = flat(receipt(*devices))
    assert "100 ₽ в день" in told
    assert "30 ₽ в день" in told
    assert "указанную у каждого аппарата" in told


def test_devices_of_one_size_and_receipts_of_the_first_version_tell_it_once() -> None:
    same = StorageTerms(fee_per_day=roubles(30))
    for storage in (same, None):
        devices = [replace(device, storage=storage) for device in (TELEVISION, REMOTE)]
        told = flat(receipt(*devices, storage=same))
        assert "у каждого" not in told
        assert "Хранение потом" not in told


def test_a_clock_that_runs_from_the_notice_is_promised_so() -> None:
    told = flat(receipt(TELEVISION, storage=StorageTerms(fee_per_day=roubles(30), from_told=True)))
    assert "со дня, когда вам сообщили о готовности" in told
    assert "со дня готовности" not in told


def flat(paper: ReceiptPaper) -> str:
    """Everything that is said, blanks made equal."""
    return str(worded(paper, Words("ru"), ORIGINAL)).replace("\\xa0", " ")
