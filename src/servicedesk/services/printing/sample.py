"""The paper of a test print: made-up facts under a number that no counter will reach, never a number of the desk."""

from datetime import datetime

from servicedesk.domain.codes import Code, CodeKind
from servicedesk.domain.money import Money
from servicedesk.services.papers import (
    ActDevice,
    ActPaper,
    LabelPaper,
    Paper,
    PaperKind,
    ReceiptDevice,
    ReceiptPaper,
    Requisites,
)

RECEIPT_CODE = Code(CodeKind.RECEIPT, 9, 999_999)
ORDER_CODE = Code(CodeKind.DEVICE_LABEL, 9, 999_999)
_TEST = "ТЕСТ / TEST"


def sample_paper(kind: PaperKind, centre: Requisites, at: datetime) -> Paper:
    """A paper of this kind as the centre's own would look, every name on it saying that it is a test."""
    if kind is PaperKind.LABEL:
        return LabelPaper(ORDER_CODE, _TEST, _TEST, at.date(), _TEST)
    if kind is PaperKind.ACT:
        act_device = ActDevice(ORDER_CODE, _TEST, works=Money(1_00))
        return ActPaper(centre, RECEIPT_CODE, at, _TEST, "", (act_device,), _TEST, paid=Money(1_00))
    device = ReceiptDevice(ORDER_CODE, _TEST, fault=_TEST, value=Money(1_00))
    return ReceiptPaper(centre, RECEIPT_CODE, at, _TEST, "", (device,), _TEST)
