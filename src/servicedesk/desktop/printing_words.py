"""What will be printed where, in one line for the clerk."""

from collections.abc import Callable
from pathlib import PurePath

from PySide6.QtCore import QCoreApplication

from servicedesk.domain.refusals import Refusal
from servicedesk.services.papers import PaperKind
from servicedesk.services.printing import PrinterChoice, PrinterKind
from servicedesk.services.wording import Wording


def printing_line(printer_for: Callable[[PaperKind], PrinterChoice], wording: Wording, devices: int) -> str:
    """``to be printed: receipt → HP 1102, label × 2 → Xprinter 365``."""
    parts = []
    for kind, count in ((PaperKind.RECEIPT, 1), (PaperKind.LABEL, devices)):
        times = f" × {count}" if count > 1 else ""
        parts.append(f"{wording.word(kind)}{times} → {_where(printer_for, kind, wording)}")
    return QCoreApplication.translate("PrintingWords", "to be printed: {papers}").format(papers=", ".join(parts))


def _where(printer_for: Callable[[PaperKind], PrinterChoice], kind: PaperKind, wording: Wording) -> str:
    try:
        choice = printer_for(kind)
    except Refusal as refusal:
        return wording.refusal(refusal).head
    if choice.kind is PrinterKind.FOLDER:
        return QCoreApplication.translate("PrintingWords", "PDF in {folder}").format(
            folder=PurePath(choice.address).name
        )
    return choice.address
