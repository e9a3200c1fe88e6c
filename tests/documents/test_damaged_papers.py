"""The gates of worn paper in small; the benchmark of papers measures them on 500 samples each."""

import pytest

from servicedesk.documents.renderer import layout
from servicedesk.services.papers import PaperSize
from tests.documents.damage import LABEL_WEAR, RECEIPT_WEAR, Reading, Wear, clean_paper, read_damaged
from tests.documents.samples import ORIGINAL, label, receipt

SAMPLES = 24
RECEIPTS = [PaperSize.A4, PaperSize.A5, PaperSize.ROLL_80, PaperSize.ROLL_58]
LABELS = [PaperSize.LABEL_43X25, PaperSize.LABEL_58X40]


def readings(size: PaperSize, wear: Wear, first_seed: int = 0) -> list[Reading]:
    """Damaged samples of a usual paper of this size."""
    page = layout(label() if size in LABELS else receipt(), size, "ru", ORIGINAL)[0]
    clean = clean_paper(page)
    return [read_damaged(page, clean, wear, first_seed + seed) for seed in range(SAMPLES)]


@pytest.mark.parametrize("size", RECEIPTS)
@pytest.mark.parametrize(("wear", "by_any", "by_line"), [("fresh", 24, 24), ("worn", 23, 22), ("bad", 15, 0)])
def test_a_receipt_reads_after_a_week_a_month_and_a_year(size: PaperSize, wear: str, by_any: int, by_line: int) -> None:
    read = readings(size, RECEIPT_WEAR[wear])
    assert sum(reading.any_decoder for reading in read) >= by_any
    assert sum(reading.line for reading in read) >= by_line
    assert sum(reading.wrong for reading in read) == 0


@pytest.mark.parametrize("size", LABELS)
@pytest.mark.parametrize(("wear", "by_any"), [("fresh", 24), ("worn", 22), ("bad", 8)])
def test_a_label_reads_after_a_week_a_month_and_a_year(size: PaperSize, wear: str, by_any: int) -> None:
    read = readings(size, LABEL_WEAR[wear])
    assert sum(reading.any_decoder for reading in read) >= by_any
    assert sum(reading.wrong for reading in read) == 0


def test_a_paper_damaged_beyond_reason_does_not_read() -> None:
    """The control: the damage does damage, and the gates can fail."""
    ruined = Wear((0.1, 0.15), (9, 9), (3, 3), (9, 9), (60, 60), (20, 30), (0.4, 0.5), 15, 0.06, (5, 6), (30, 40))
    assert sum(reading.any_decoder for reading in readings(PaperSize.ROLL_58, ruined)) <= 2


def test_a_sample_is_the_same_every_time() -> None:
    assert readings(PaperSize.LABEL_43X25, LABEL_WEAR["bad"]) == readings(PaperSize.LABEL_43X25, LABEL_WEAR["bad"])
