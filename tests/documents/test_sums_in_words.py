"""Every paper on which money stands says the sum in words, in the language of the paper and on every size of it."""

import subprocess
from dataclasses import replace

import pytest

from servicedesk.documents.renderer import PaperRenderer
from servicedesk.domain.money import Money
from servicedesk.domain.write_off import Disposal
from servicedesk.services.papers import SIZES, Paper, PaperSize
from servicedesk.services.wording import Wording
from tests.documents.samples import ORIGINAL, REPAIRED, act, receipt, roubles
from tests.documents.test_delivery_act import ACT as DELIVERY_ACT
from tests.documents.test_table import paper as table
from tests.documents.test_uncollected import ACT as UNCLAIMED_ACT
from tests.documents.test_uncollected import NOTICE

ODD = Money(123_456_78)
SOLD = replace(UNCLAIMED_ACT, disposal=Disposal.SOLD, price=ODD, kept=roubles(100))

PAPERS: dict[str, tuple[Paper, tuple[Money, ...]]] = {
    "a receipt, its advance": (receipt(advance=ODD), (ODD,)),
    "an act, its total": (act(), (roubles(3350),)),
    "an act, what goes back": (
        act(replace(REPAIRED, works=roubles(100)), paid=roubles(-150)),
        (roubles(350), roubles(150)),
    ),
    "a delivery act, what to take": (DELIVERY_ACT, (roubles(3300),)),
    "a delivery act, what to give back": (replace(DELIVERY_ACT, paid=roubles(4000)), (roubles(200),)),
    "a notice, the debt": (NOTICE, (roubles(4100),)),
    "an act of a device that was sold": (SOLD, (SOLD.value, ODD, SOLD.remainder)),
    "a sheet, its total": (replace(table(), amount=ODD), (ODD,)),
}

every_paper = pytest.mark.parametrize(("paper", "sums"), PAPERS.values(), ids=list(PAPERS))


def _told(text: str) -> str:
    """As it is compared: wherever a line was broken."""
    return "".join(text.split()).casefold()


def _printed(paper: Paper, size: PaperSize, language: str) -> str:
    """The words as they were painted one after another: beside a paragraph others may stand."""
    pdf = PaperRenderer().pdf(paper, size, language, ORIGINAL)
    run = subprocess.run(["pdftotext", "-raw", "-", "-"], input=pdf, capture_output=True, check=True, timeout=60)
    return _told(run.stdout.decode())


@every_paper
@pytest.mark.parametrize("language", ["ru", "en"])
def test_the_sums_of_a_paper_stand_in_words(paper: Paper, sums: tuple[Money, ...], language: str) -> None:
    size = next(iter(SIZES[paper.paper_kind]))
    printed = _printed(paper, size, language)
    for each in sums:
        assert _told(Wording(language).amount_in_words(each)) in printed


@every_paper
def test_the_words_are_on_every_size(paper: Paper, sums: tuple[Money, ...]) -> None:
    for size in SIZES[paper.paper_kind]:
        printed = _printed(paper, size, "ru")
        assert all(_told(Wording("ru").amount_in_words(each)) in printed for each in sums), size


def test_a_receipt_without_an_advance_names_no_sum_in_words() -> None:
    printed = _printed(receipt(advance=Money(0)), PaperSize.A5, "ru")
    assert _told(Wording("ru").amount_in_words(Money(0))) not in printed


def test_a_device_kept_by_the_centre_names_no_price() -> None:
    kept = replace(UNCLAIMED_ACT, disposal=Disposal.KEPT, price=Money(0), kept=Money(0))
    printed = _printed(kept, PaperSize.A4, "ru")
    assert _told("Цена продажи") not in printed
    assert _told(Wording("ru").amount_in_words(kept.value)) in printed


@pytest.mark.parametrize(
    ("sum_", "words"),
    [
        (Money(0), "ноль рублей 00 копеек"),
        (Money(1), "ноль рублей 01 копейка"),
        (Money(1_00), "один рубль 00 копеек"),
        (Money(2_02), "два рубля 02 копейки"),
        (Money(11_11), "одиннадцать рублей 11 копеек"),
        (Money(21_21), "двадцать один рубль 21 копейка"),
        (Money(1_000_00), "одна тысяча рублей 00 копеек"),
        (Money(2_001_50), "две тысячи один рубль 50 копеек"),
        (Money(1_234_567_89), "один миллион двести тридцать четыре тысячи пятьсот шестьдесят семь рублей 89 копеек"),
        (Money(-350_05), "минус триста пятьдесят рублей 05 копеек"),
    ],
)
def test_a_sum_is_said_as_a_cashier_writes_it(sum_: Money, words: str) -> None:
    assert Wording("ru").amount_in_words(sum_).replace("\u00a0", " ") == words
