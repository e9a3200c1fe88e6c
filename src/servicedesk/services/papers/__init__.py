"""Papers: what each says (records), its size (sheets), how it is kept (archive) and who paints it (rendering)."""

from servicedesk.services.papers.archive import PaperNotUnderstood, from_json, to_json
from servicedesk.services.papers.lost_receipt import LostApplicationPaper
from servicedesk.services.papers.paper import Paper, code_of, name_of, subject_of
from servicedesk.services.papers.places import PlaceLabelPaper
from servicedesk.services.papers.records import (
    TEMPLATE_VERSION,
    ActDevice,
    ActPaper,
    LabelPaper,
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
from servicedesk.services.papers.table import PaperColumn, PaperLine, TablePaper

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
    "LostApplicationPaper",
    "Paper",
    "PaperColumn",
    "PaperKind",
    "PaperLine",
    "PaperNotUnderstood",
    "PaperSize",
    "PlaceLabelPaper",
    "PrintHead",
    "ReceiptDevice",
    "ReceiptPaper",
    "Renderer",
    "Requisites",
    "TablePaper",
    "UnreadableCode",
    "code_of",
    "from_json",
    "name_of",
    "subject_of",
    "to_json",
]
