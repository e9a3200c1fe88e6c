"""Begins an application about the receipt of a chosen order, in one dialog that is made for the first of them."""

from collections.abc import Callable

from servicedesk.desktop.cases.application_dialog import ApplicationDialog
from servicedesk.desktop.desk import Desk


def open_application(desk: Desk, receipt: int, changed: Callable[[], None]) -> None:
    """Ask; ``changed`` is called once the case is open."""
    dialog = desk.window.findChild(ApplicationDialog)
    if dialog is None:
        parts = desk.parts
        dialog = ApplicationDialog(parts.procedures.lost_receipts, parts.wording, desk.work, desk.window)
    dialog.apply(receipt, changed)
