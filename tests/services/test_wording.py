"""Words: every refusal and every value of the desk can be said, in both languages."""

import importlib
import pkgutil
import string
import tomllib
from dataclasses import fields, replace
from datetime import UTC, date, datetime
from enum import Enum
from importlib.resources import files

import pytest

import servicedesk
from servicedesk.domain.custody import Act
from servicedesk.domain.customer import Contact
from servicedesk.domain.money import Money
from servicedesk.domain.payment import Method, PaymentKind
from servicedesk.domain.refusals import (
    DayPassed,
    FactMissing,
    ForeignCode,
    InputRefused,
    NotReady,
    PaperUnknown,
    Refusal,
    Semblance,
    Unpaid,
    ValueMissing,
)
from servicedesk.domain.status import Outcome, Status
from servicedesk.domain.storage_count import Absence, Seeming, Verdict
from servicedesk.domain.warranty import Warranty
from servicedesk.services.papers import PaperKind, PaperSize
from servicedesk.services.printing import FaultCode, JobState, PrinterKind, PrinterLanguage
from servicedesk.services.reads import Filter
from servicedesk.services.wording import LANGUAGES, Wording

NBSP = "\u00a0"
ABSTRACT = (Refusal, InputRefused)


def all_refusals() -> list[type[Refusal]]:
    """Every kind of refusal in the program, wherever it is defined."""
    for module in pkgutil.walk_packages(servicedesk.__path__, "servicedesk."):
        if not any(part in module.name for part in (".desktop", ".resources", "__main__", ".migrations")):
            importlib.import_module(module.name)
    found: list[type[Refusal]] = []
    waiting = [Refusal]
    while waiting:
        kinds = waiting.pop().__subclasses__()
        waiting += kinds
        found += [kind for kind in kinds if kind not in ABSTRACT and kind.__module__.startswith("servicedesk.")]
    return sorted(found, key=lambda kind: kind.__name__)


OURS = all_refusals()


VALUES = [
    *(Status, Outcome, Act, Warranty, Method, PaymentKind, Contact, Filter, Semblance, Verdict, Seeming, Absence),
    *(PaperKind, PaperSize, FaultCode, JobState, PrinterKind, PrinterLanguage),
]


def words_of(language: str, section: str) -> dict[str, dict[str, object]]:
    path = files("servicedesk.resources") / "wording" / language / f"{section}.toml"
    return tomllib.loads(path.read_text(encoding="utf-8"))


def fields_in(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", OURS)
def test_every_refusal_has_words_that_use_only_its_facts(kind: type[Refusal], language: str) -> None:
    entry = words_of(language, "refusals")[kind.__name__]
    facts = {field.name for field in fields(kind)}
    texts = [text for text in entry.values() if isinstance(text, str)]
    for case in (entry.get("when") or {}).values():  # type: ignore[attr-defined]
        texts += case.values()
    assert entry["head"]
    assert all(fields_in(text) <= facts for text in texts)


def test_the_languages_say_the_same_things() -> None:
    for section in ("refusals", "words"):
        ours, theirs = words_of("ru", section), words_of("en", section)
        assert ours.keys() == theirs.keys()
        if section == "words":
            del ours["count"], theirs["count"]
        assert {name: set(entry) for name, entry in ours.items()} == {
            name: set(entry) for name, entry in theirs.items()
        }


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("values", VALUES)
def test_every_value_of_the_desk_has_a_word(values: type[Enum], language: str) -> None:
    assert all(Wording(language).word(value) for value in values)


def test_a_value_without_a_word_is_a_defect() -> None:
    class Colour(Enum):
        RED = "red"

    with pytest.raises(KeyError):
        Wording().word(Colour.RED)


def test_facts_are_told_as_people_read_them() -> None:
    refusal = Unpaid(owed=Money(310000), paid=Money(0))
    assert Wording("ru").refusal(refusal).text == f"К оплате 3{NBSP}100,00{NBSP}₽, получено 0,00{NBSP}₽."
    assert Wording("en").refusal(refusal).head == "Not paid."
    late = NotReady(number="2 0 000001 05", status=Status.IN_REPAIR, promised=date(2026, 12, 2))
    assert "обещана 2 декабря 2026 г." in Wording().refusal(late).text
    assert "обещана" not in Wording().refusal(NotReady(number="1", status=Status.DIAGNOSIS, promised=None)).text


def test_a_sentence_fits_the_field_or_the_fact_it_is_about() -> None:
    wording = Wording("ru")
    assert wording.refusal(ValueMissing(field="customer.phone")).text == "Укажите телефон клиента."
    assert "вид аппарата" in wording.refusal(ValueMissing(field="devices.3.kind")).text
    assert wording.refusal(ValueMissing(field="odd")).text == "Заполните это поле."
    assert "причину" in wording.refusal(FactMissing(number="1", wanted=Status.CANCELLED, fact="reason")).text
    label = PaperUnknown(number="2 0", kind=PaperKind.LABEL, size=PaperSize.A4)
    assert wording.refusal(label).text == "«ярлык» для 2 0 не печатается в размере «А4»."
    assert wording.refusal(replace(label, size=None)).text == "Бумаги «ярлык» для 2 0 ещё нет."
    assert "штрихкод товара" in wording.refusal(ForeignCode(text="460", semblance=Semblance.GOODS)).text
    assert "1 декабря 2026 г." in str(wording.refusal(DayPassed(day=date(2026, 12, 1))))


@pytest.mark.parametrize(
    ("kopecks", "ru", "en"),
    [
        (50000, "пятьсот рублей 00 копеек", "five hundred roubles 00 kopecks"),
        (100, "один рубль 00 копеек", "one rouble 00 kopecks"),
        (202, "два рубля 02 копейки", "two roubles 02 kopecks"),
        (2100001, "двадцать одна тысяча рублей 01 копейка", "twenty-one thousand roubles 01 kopeck"),
    ],
)
def test_amounts_are_written_in_words(kopecks: int, ru: str, en: str) -> None:
    assert Wording("ru").amount_in_words(Money(kopecks)) == ru
    assert Wording("en").amount_in_words(Money(kopecks)) == en


def test_sums_days_and_phones_look_as_people_write_them() -> None:
    ru, en = Wording("ru"), Wording("en")
    assert ru.short_money(Money(310000)) == f"3{NBSP}100{NBSP}₽"
    assert en.short_money(Money(100000000)) == f"1,000,000{NBSP}₽"
    assert ru.short_money(Money(310050)) == f"3{NBSP}100,50{NBSP}₽"
    assert ru.day(date(2026, 11, 19)) == "19 ноября"
    assert ru.moment(datetime(2026, 11, 15, 12, 31, tzinfo=UTC)) == "15 ноября 2026 г., 12:31"
    assert [ru.count(number, "device") for number in (1, 2, 5, 21)] == [
        f"1{NBSP}аппарат",
        f"2{NBSP}аппарата",
        f"5{NBSP}аппаратов",
        f"21{NBSP}аппарат",
    ]
    assert ru.phone("89134567890") == "+7 913 456-78-90"
    assert ru.phone("22-33-44") == "22-33-44"
    assert Wording("fr").language == "ru"


def test_a_share_is_told_with_one_place_in_the_reader_s_own_way() -> None:
    russian, english = Wording("ru"), Wording("en")
    assert [russian.share(part) for part in (0, 1 / 32, 1)] == ["0,0", "3,1", "100,0"]
    assert [english.share(part) for part in (0, 1 / 32, 1)] == ["0.0", "3.1", "100.0"]
