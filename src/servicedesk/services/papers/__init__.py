"""Papers: what each says (records), its size (sheets), how it is kept (archive) and who paints it (rendering)."""

from servicedesk.services.papers.archive import PaperNotUnderstood, from_json, to_json
from servicedesk.services.papers.records import (
    TEMPLATE_VERSION,
    ActDevice,
    ActPaper,
    LabelPaper,
    Paper,
    ReceiptDevice,
    ReceiptPaper,
    Requisites,
)
from servicedesk.services.papers.rendering import Renderer, UnreadableCode
from servicedesk.services.papers.sheets import (
    HEADS,
    OF_ORDER,
    PRINTED_LIKE,
    ROLLS,
    SHEETS,
    SIZES,
    STICKERS,
    Bitmap,
    CopyMark,
    Issue,
    PaperKind,
    PaperSize,
    PrintHead,
)

__all__ = [
    "HEADS",
    "OF_ORDER",
    "PRINTED_LIKE",
    "ROLLS",
    "SHEETS",
    "SIZES",
    "STICKERS",
    "TEMPLATE_VERSION",
    "ActDevice",
    "ActPaper",
    "Bitmap",
    "CopyMark",
    "Issue",
    "LabelPaper",
    "Paper",
    "PaperKind",
    "PaperNotUnderstood",
    "PaperSize",
    "PrintHead",
    "ReceiptDevice",
    "ReceiptPaper",
    "Renderer",
    "Requisites",
    "UnreadableCode",
    "from_json",
    "to_json",
]
