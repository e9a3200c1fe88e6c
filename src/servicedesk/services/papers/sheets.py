"""What a paper is printed on: kinds and sizes, print heads, copy marks, and the bitmap that a printer takes."""

from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType


class PaperKind(StrEnum):
    """Which paper it is."""

    RECEIPT = "receipt"
    LABEL = "label"
    ACT = "act"
    PLACE_LABEL = "place_label"
    LOST_APPLICATION = "lost_application"
    NOTICE = "notice"
    UNCLAIMED_ACT = "unclaimed_act"
    DELIVERY_ACT = "delivery_act"
    TABLE = "table"


class PaperSize(StrEnum):
    """The sheets, rolls and stickers that a paper is laid out for."""

    A4 = "a4"
    A5 = "a5"
    ROLL_80 = "80mm"
    ROLL_58 = "58mm"
    LABEL_43X25 = "43x25"
    LABEL_58X40 = "58x40"


SHEETS = (PaperSize.A4, PaperSize.A5)
ROLLS = (PaperSize.ROLL_80, PaperSize.ROLL_58)
STICKERS = (PaperSize.LABEL_43X25, PaperSize.LABEL_58X40)

OF_ORDER = (PaperKind.RECEIPT, PaperKind.LABEL, PaperKind.ACT)
"""The papers of every order; each has a printer of its own."""

SIZES: MappingProxyType[PaperKind, tuple[PaperSize, ...]] = MappingProxyType(
    {
        PaperKind.RECEIPT: (*SHEETS, *ROLLS),
        PaperKind.LABEL: STICKERS,
        PaperKind.ACT: (*SHEETS, *ROLLS),
        PaperKind.PLACE_LABEL: STICKERS,
        PaperKind.LOST_APPLICATION: SHEETS,
        PaperKind.NOTICE: SHEETS,
        PaperKind.UNCLAIMED_ACT: SHEETS,
        PaperKind.DELIVERY_ACT: SHEETS,
        PaperKind.TABLE: SHEETS,
    }
)
"""The sizes each paper comes in; the first is the one to offer."""

_EIGHT_DOTS_A_MILLIMETRE = 203


@dataclass(frozen=True, slots=True)
class PrintHead:
    """The head of a printer: dots it can set across the paper, and dots to the inch."""

    dots: int
    dpi: int = _EIGHT_DOTS_A_MILLIMETRE

    @property
    def dots_per_mm(self) -> float:
        """A head sold as 203 dpi sets exactly eight dots a millimetre."""
        return 8.0 if self.dpi == _EIGHT_DOTS_A_MILLIMETRE else self.dpi / 25.4


PRINTED_LIKE: MappingProxyType[PaperKind, tuple[PaperKind, ...]] = MappingProxyType(
    {
        PaperKind.PLACE_LABEL: (PaperKind.LABEL,),
        **{
            kind: (PaperKind.ACT, PaperKind.RECEIPT)
            for kind in PaperKind
            if kind not in {*OF_ORDER, PaperKind.PLACE_LABEL}
        },
    }
)
"""Rarer papers go to the printer of another paper: the first that has a size for them."""

HEADS: MappingProxyType[PaperSize, PrintHead] = MappingProxyType(
    {
        PaperSize.A4: PrintHead(2480, 300),
        PaperSize.A5: PrintHead(1748, 300),
        PaperSize.ROLL_80: PrintHead(576),
        PaperSize.ROLL_58: PrintHead(384),
        PaperSize.LABEL_43X25: PrintHead(344),
        PaperSize.LABEL_58X40: PrintHead(464),
    }
)
"""The usual head for each size, taken when the printer's settings name no other."""


class Issue(StrEnum):
    """Whether a paper is the first of its kind."""

    ORIGINAL = "original"
    COPY = "copy"
    DUPLICATE = "duplicate"


@dataclass(frozen=True, slots=True)
class CopyMark:
    """What a further print says of itself.

    A copy is printed again since nobody knows whether the first came out; a duplicate is issued again on request.
    ``number`` counts from 1 and means nothing on an original. A ``trial`` comes from a sandbox or from the sample: no
    such paper may be taken for a real one.
    """

    issue: Issue = Issue.ORIGINAL
    number: int = 0
    trial: bool = False

    @classmethod
    def original(cls) -> "CopyMark":
        """The first print; it bears no mark."""
        return cls()

    @classmethod
    def copy(cls, number: int) -> "CopyMark":
        """«КОПИЯ n»."""
        return cls(Issue.COPY, number)

    @classmethod
    def duplicate(cls, number: int) -> "CopyMark":
        """«ДУБЛИКАТ № n»."""
        return cls(Issue.DUPLICATE, number)


@dataclass(frozen=True, slots=True)
class Bitmap:
    """A painted page.

    ``rows`` go from the top, packed eight dots a byte from the left, each row filled up to a whole byte; 1 = black.
    """

    width: int
    height: int
    dpi: int
    rows: bytes

    @property
    def stride(self) -> int:
        """Bytes a row."""
        return (self.width + 7) // 8

    def row(self, index: int) -> bytes:
        """The packed dots of one row."""
        return self.rows[index * self.stride : (index + 1) * self.stride]
