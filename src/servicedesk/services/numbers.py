"""Numbers as people and scanners give them: a full code, or the serial part of it."""

from servicedesk.domain.codes import LENGTH, Code, CodeKind, compact
from servicedesk.domain.refusals import OrderUnknown, WrongPaper

_SERIAL_DIGITS = 6


def order_code(text: str) -> Code:
    """An order's code from ``2 0 004217 86``, its ten digits, or its serial part ``4217`` in the first series.

    Raises OrderUnknown, CodeSpoiled, ForeignCode, or WrongPaper for a code of another kind.
    """
    digits = compact(text)
    if digits.isascii() and digits.isdigit() and len(digits) <= _SERIAL_DIGITS:
        if int(digits) == 0:
            raise OrderUnknown(number=digits)
        return Code(CodeKind.DEVICE_LABEL, 0, int(digits))
    return of_kind(text, CodeKind.DEVICE_LABEL)


def any_code(text: str) -> Code:
    """The code of an order or of a receipt; a short number is an order's. Raises as ``order_code`` does."""
    if len(compact(text)) == LENGTH and compact(text).startswith(f"{CodeKind.RECEIPT:d}"):
        return of_kind(text, CodeKind.RECEIPT)
    return order_code(text)


def of_kind(text: str, kind: CodeKind) -> Code:
    """A scanned code of the wanted kind; raises WrongPaper, CodeSpoiled or ForeignCode."""
    code = Code.parse(text)
    if code.kind is not kind:
        raise WrongPaper(number=code.grouped, kind=int(code.kind), wanted=int(kind))
    return code
